"""Playing cards: the rank and the suit in two corners, and the pips or the court between them."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._emit import number
from limner_sketch._geometry import Affine, Box, Path
from limner_sketch._kinds._common import fit, paint, ring, star
from limner_sketch._kinds._print import Print
from limner_sketch._lettering import write

__all__ = ["playing_card", "tarot_card"]

_SUITS: Final[dict[str, str]] = {"heart": "#d2313f", "diamond": "#d2313f", "spade": "#2a2838", "club": "#2a2838"}
_OF: Final = re.compile(r"\b(?P<rank>[\w]+) of (?P<suit>heart|diamond|spade|club)s?\b", re.IGNORECASE)
_RANKS: Final[dict[str, str]] = {
    "ace": "A", "king": "K", "queen": "Q", "jack": "J", "one": "A", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}  # fmt: skip
# Where the pips of a number stand: columns -1, 0 and 1, and heights from 0 at the top to 1.
_SIDES: Final = ((-1, 0.0), (1, 0.0), (-1, 1.0), (1, 1.0))
_THIRDS: Final = (*_SIDES, (-1, 1 / 3), (1, 1 / 3), (-1, 2 / 3), (1, 2 / 3))
_PIPS: Final[dict[str, tuple[tuple[int, float], ...]]] = {
    "A": ((0, 0.5),), "2": ((0, 0.0), (0, 1.0)), "3": ((0, 0.0), (0, 0.5), (0, 1.0)), "4": _SIDES, "5": (*_SIDES, (0, 0.5)),
    "6": (*_SIDES, (-1, 0.5), (1, 0.5)), "7": (*_SIDES, (-1, 0.5), (1, 0.5), (0, 0.25)), "8": (*_SIDES, (-1, 0.5), (1, 0.5), (0, 0.25), (0, 0.75)),
    "9": (*_THIRDS, (0, 0.5)), "10": (*_THIRDS, (0, 1 / 6), (0, 5 / 6)),
}  # fmt: skip


def playing_card(p: Print) -> int:
    """Draw a playing card; its text says which: "Queen of Hearts"."""
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.05 * w
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 0.07 * w), "#fffdf8", layer="thing")
    p.document.close()
    told = _OF.search(p.task.plan.text or "")
    suit = told["suit"].lower() if told else ""
    rank = _RANKS.get(told["rank"].lower(), told["rank"].upper()[:2]) if told else ""
    tone = _SUITS.get(suit, p.accent)
    for turned in (False, True):
        spin = f'transform="rotate(180 {number(w / 2)} {number(h / 2)})"' if turned else ""
        p.document.open(None, spin)
        x, y = m + 0.1 * w, m + 0.115 * h
        if rank:
            ink = p.tone(tone, "#fffdf8")
            write(p.document, rank, x, y, 0.085 * h, ink, font="serif", width=0.14 * w)
        p.painter.area(_pip(suit, x, y + (0.055 * h if rank else -0.03 * h), 0.045 * w), tone, layer="thing")
        p.document.close()
    if rank in _PIPS:
        r = 0.2 * w if rank == "A" else 0.078 * w
        for column, share in _PIPS[rank]:
            y = h * (0.2 + 0.6 * share)
            shape = _pip(suit, w / 2 + 0.19 * w * column, y, r)
            flipped = share > 0.5 and rank != "A"
            p.painter.area(
                Affine.turn(180, about=(w / 2 + 0.19 * w * column, y)).path(shape) if flipped else shape,
                tone,
                layer="thing",
            )
        return 0
    frame = Box(0.24 * w, 0.1 * h, 0.76 * w, 0.9 * h)
    pale = mix(tone, "#fffdf8", 0.86)
    p.painter.area(geometry.rectangle(frame.left, frame.top, frame.width, frame.height, 0.02 * w), pale, layer="thing")
    if p.made:
        for turned in (False, True):  # the court is seen from both ends of the table
            half = geometry.rectangle(frame.left, frame.top, frame.width, frame.height / 2)
            spin = f' transform="rotate(180 {number(w / 2)} {number(h / 2)})"' if turned else ""
            p.document.open(None, f'clip-path="url(#{p.document.clip(half)})"{spin}')
            one = p.made[0]
            fit(one, Box(frame.left + 0.02 * w, frame.top, frame.right - 0.02 * w, frame.bottom))
            spare = max(0.06 * h, frame.height / 2 - one.local.height)
            one.y = frame.top + spare / 2 - one.local.top
            paint(p.painter, one, behind=pale)
            p.document.close()
        line = geometry.polygon([(frame.left, h / 2), (frame.right, h / 2)], closed=False)
        p.painter.stroke(line, tone, 4 * u, layer="thing")
    else:
        p.painter.area(_pip(suit, w / 2, h / 2, 0.17 * w), tone, layer="thing")
    p.painter.stroke(
        geometry.rectangle(frame.left, frame.top, frame.width, frame.height, 0.02 * w), tone, 5 * u, layer="thing"
    )
    return 1


def _pip(suit: str, x: float, y: float, r: float) -> Path:
    """Return the sign of a suit around a point; a star for none."""
    at = Affine.scale(r / 100).then(Affine.move(x, y))
    if suit == "heart":
        return at.path(
            geometry.read_path(
                "M0 100C-40 56-100 20-100-34C-100-96-28-112 0-54C28-112 100-96 100-34C100 20 40 56 0 100Z"
            )
        )
    if suit == "diamond":
        return at.path(
            geometry.read_path("M0-110C22-66 50-28 80 0C50 28 22 66 0 110C-22 66-50 28-80 0C-50-28-22-66 0-110Z")
        )
    if suit == "spade":
        return at.path(
            geometry.read_path(
                "M0-106C34-56 96-18 96 34C96 80 34 84 14 48C16 78 28 96 46 104L-46 104C-28 96-16 78-14 48C-34 84-96 80-96 34C-96-18-34-56 0-106Z"
            )
        )
    if suit == "club":
        leaves = [geometry.ellipse(cx, cy, 46, 46) for cx, cy in ((0, -56), (-52, 18), (52, 18))]
        stem = geometry.read_path("M-18-20L18-20C14 40 24 86 46 104L-46 104C-24 86-14 40-18-20Z")
        return at.path(tuple(s for part in (*leaves, stem) for s in part))
    return star(x, y, 1.1 * r)


def tarot_card(p: Print) -> int:
    """Draw a card of the tarot: a starry panel in two frames, and its name below."""
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.06 * w
    gold = "#c9a24a"
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 0.05 * w), "#fbf4e0", layer="thing")
    p.document.close()
    text = p.task.plan.text
    low = h - m - (0.15 * h if text else 0.05 * h)
    panel = Box(m + 0.06 * w, m + 0.06 * w, w - m - 0.06 * w, low)
    night = darker(p.accent, 0.32)
    p.painter.area(
        geometry.rectangle(panel.left, panel.top, panel.width, panel.height, 0.02 * w),
        darker(night, 0.06),
        night,
        layer="thing",
    )
    x, y = panel.centre
    rays = [
        geometry.polygon([(x, y), a, b])
        for a, b in zip(ring(x, y, 0.36 * w, 24), ring(x, y, 0.36 * w, 24, turn=7.5), strict=True)
    ]
    p.painter.area(tuple(s for ray in rays for s in ray), lighter(night, 0.1), layer="texture")
    for i, (px, py) in enumerate(
        ((0.14, 0.1), (0.86, 0.12), (0.1, 0.5), (0.9, 0.55), (0.2, 0.88), (0.8, 0.9), (0.5, 0.06))
    ):
        spark = star(
            panel.left + px * panel.width,
            panel.top + py * panel.height,
            (0.03 if i % 2 else 0.022) * w,
            points=4,
            inner=0.34,
        )
        p.painter.area(spark, gold, layer="thing")
    p.place(
        Box(
            panel.left + 0.12 * w,
            panel.top + 0.14 * panel.height,
            panel.right - 0.12 * w,
            panel.bottom - 0.12 * panel.height,
        ),
        night,
        most=2,
    )
    p.painter.stroke(
        geometry.rectangle(panel.left, panel.top, panel.width, panel.height, 0.02 * w), gold, 7 * u, layer="thing"
    )
    p.painter.stroke(
        geometry.rectangle(m + 0.025 * w, m + 0.025 * w, w - 2 * m - 0.05 * w, h - 2 * m - 0.05 * w, 0.03 * w),
        gold,
        4 * u,
        layer="thing",
    )
    if text:
        p.words(text.upper(), w / 2, (low + h - m) / 2 + 0.012 * h, 0.052 * h, 0.72 * w, rows=1, on="#fbf4e0")
    return 2
