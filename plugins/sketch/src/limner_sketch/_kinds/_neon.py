"""Neon signs: tubes of light on a wall, bent into a thing, words and a frame."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import from_oklch, mix, to_oklch
from limner_sketch._geometry import Box, Path
from limner_sketch._kinds._common import fit, paint
from limner_sketch._kinds._print import Print
from limner_sketch._lettering import Font, fitting, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._parse._colours import colour_of

__all__ = ["neon_sign"]

_COURSES = 16
_TUBES = ("#ff4fa3", "#35e0ff", "#ffd23f", "#7dff5a", "#ff7a3c", "#b983ff")
_GREY = 0.045  # chroma below which a colour is white light
_CAPITALS: Font = "round"


def neon_sign(p: Print) -> int:
    """Draw a sign: the things above, the words below, in the colours that are asked for, and a tube around both."""
    w, h, side = p.width, p.height, min(p.width, p.height)
    wall = p.painter.style.ground
    _bricks(p, wall)
    p.document.close()
    asked = [
        tone for name in (p.task.palette if isinstance(p.task.palette, tuple) else ()) if (tone := colour_of(name))
    ]
    start = p.task.pick("tube", range(len(_TUBES)))
    tubes = [_lit(tone) for tone in asked] or [_TUBES[(start + 2 * i) % len(_TUBES)] for i in range(3)]
    m = 0.09 * side
    frame = Box(m, m, w - m, h - m)
    shape = geometry.rectangle(
        frame.left, frame.top, frame.width, frame.height, p.task.pick("corner", (0.08, 0.16, 0.3)) * side
    )
    p.document.open("frame")
    _tube(p, shape, tubes[-1])
    p.document.close()
    text = p.task.plan.text or ""
    room = Box(frame.left + 0.1 * side, frame.top + 0.08 * side, frame.right - 0.1 * side, frame.bottom - 0.08 * side)
    rows, size, font = _rows(p, text, room, bool(p.made))
    lines = 1.15 * size * len(rows) + (1.7 * 0.05 * h if p.task.plan.tagline else 0)
    if p.made:
        low = room.bottom - (lines + 0.04 * h if text else 0)
        wide = room.width / len(p.made)
        for i, one in enumerate(p.made):
            fit(one, Box(room.left + i * wide, room.top, room.left + (i + 0.92) * wide, low))
            own = colour_of(one.root.wanted.subject.colour) if one.root.wanted.subject.colour else None
            tone = _lit(own) if own else tubes[i % len(tubes)] if asked else None
            bent = evolve(p.painter.style, colour=_lit, weight=1.25 * p.painter.style.weight)
            paint(Painter(p.document, bent), one, recoloured=_of_one(tone) if tone else None)
    base = room.bottom - lines + 0.92 * size if p.made else h / 2 - lines / 2 + 0.88 * size
    letters = tubes[1 % len(tubes)] if asked and p.made else tubes[0]
    for i, row in enumerate(rows):
        write(p.document, row, w / 2, base + 1.15 * size * i, size, letters, font=font, width=room.width, tube=wall)
    if p.task.plan.tagline:
        y = base + 1.15 * size * len(rows) - 0.35 * size + 0.04 * h
        write(
            p.document,
            p.task.plan.tagline.upper(),
            w / 2,
            y,
            0.05 * h,
            tubes[-1],
            font="medium",
            width=room.width,
            tracking=0.12,
            tube=wall,
        )
    return len(p.made)


def _rows(p: Print, text: str, room: Box, below: bool) -> tuple[list[str], float, Font]:
    """Return the words in lines, their size and their font."""
    if not text:
        return [], 0.0, _CAPITALS
    font: Font = fitting(text, p.task.pick("letters", (_CAPITALS, "hand"))) or _CAPITALS
    size = (0.22 if below else 0.34) * room.height
    rows = wrapped(text, font, size, room.width, 1 if below else 3)
    size = min(size, *(size * room.width / max(1.0, measure(row, font, size)) for row in rows))
    return rows, size, font


def _of_one(tone: str) -> Callable[[str], str]:
    return lambda _: tone


def _lit(colour: str) -> str:
    """Return a colour as a tube shines in it."""
    lightness, chroma, hue = to_oklch(colour)
    if chroma < _GREY:
        return from_oklch(0.95, 0.02, 200)
    return from_oklch(max(0.7, min(0.82, lightness)), max(0.17, chroma), hue)


def _tube(p: Print, path: Path, tone: str) -> None:
    """A tube and the light that it throws on the wall."""
    u = p.painter.unit
    for wide, strength in ((46, 0.12), (26, 0.2)):
        p.document.path(path, stroke=tone, width=wide * u, opacity=strength)
    p.document.path(path, stroke=tone, width=11 * u)
    p.document.path(path, stroke=mix(tone, "#ffffff", 0.65), width=4 * u)


def _bricks(p: Print, wall: str) -> None:
    """The joints of a wall of bricks, which are hardly seen in the dark."""
    w, h = p.width, p.height
    tall = h / _COURSES
    wide = 2.6 * tall
    joints: list[Path] = [geometry.polygon([(0, i * tall), (w, i * tall)], closed=False) for i in range(1, _COURSES)]
    for row in range(_COURSES):
        x = wide / 2 if row % 2 else wide
        while x < w:
            joints.append(geometry.polygon([(x, row * tall), (x, (row + 1) * tall)], closed=False))
            x += wide
    whole = tuple(segment for joint in joints for segment in joint)
    p.document.path(whole, stroke=mix(wall, "#ffffff", 0.13), width=3 * p.painter.unit)
