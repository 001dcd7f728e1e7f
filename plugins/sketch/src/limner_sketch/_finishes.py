"""What a style lays over a finished picture: printers' dots, frames, a seal, chalk dust, weave, wear."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Box, Path
from limner_sketch._reliefs import ragged

_rect = geometry.rectangle


def finish(name: str, document: Document, rng: Random, ground: str, *, inset: bool) -> None:
    """Lay the finish of a style over a picture.

    Args:
        name: One of `FINISHES`.
        document: The picture.
        rng: Its chances.
        ground: The colour of the sheet.
        inset: Whether the picture is made smaller by what frames it, rather than covered at its edge.
    """
    margin = _MARGINS.get(name, 0) if inset else 0
    if margin:
        w, h = document.width, document.height
        m = margin * min(w, h) / 1000
        share = max((w - 2 * m) / w, (h - 2 * m) / h)
        document.close_clip()
        x, y = number(w * (1 - share) / 2), number(h * (1 - share) / 2)
        document.body = [f'<g transform="translate({x} {y})scale({number(share, 4)})">', *document.body, "</g>"]
    document.open("finish")
    FINISHES[name](document, rng, ground)
    document.close()


# How far frames reach into a picture on a sheet of 1000 units: what has words or a shape of its own is made smaller by it.
_MARGINS: Final = {"deco": 42, "nouveau": 62, "seal": 28, "chalk": 24, "tracery": 40, "stripes": 74, "paper": 24, "crayon": 26}  # fmt: skip


def _dot(x: float, y: float) -> Path:
    return (("M", x, y), ("L", x + 0.1, y))


def _joined(paths: list[Path]) -> Path:
    return tuple(segment for path in paths for segment in path)


def _around(document: Document, inset: float, radius: float = 0) -> Path:
    return _rect(inset, inset, document.width - 2 * inset, document.height - 2 * inset, radius)


def _margin(document: Document, hole: Path, colour: str) -> None:
    w, h = document.width, document.height
    document.path((*_rect(-2, -2, w + 4, h + 4), *hole), fill=colour, extra=' fill-rule="evenodd"')


def halftone(document: Document, rng: Random, ground: str) -> None:
    """Dots that grow towards two corners, and the black line around a panel."""
    del rng, ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    step = 25 * u
    for corner in (0, 1):
        rows: dict[int, list[Path]] = {}
        for j in range(16):
            for i in range(22):
                away = math.hypot(i / 22, j / 16)
                size = round((1 - away) * 8)
                if size <= 0:
                    continue
                x, y = step * (i + 0.5 * (j % 2)), step * j * 0.87
                rows.setdefault(size, []).append(_dot(w - x, y) if corner == 0 else _dot(x, h - y))
        for size, dots in rows.items():
            document.path(
                _joined(dots), stroke="#e0218a" if corner == 0 else "#1f7af0", width=size * 2.5 * u, opacity=0.5
            )
    document.path(_around(document, 9 * u), stroke="#111111", width=18 * u)


def deco(document: Document, rng: Random, ground: str) -> None:
    """A stepped frame of gold with fans in its corners."""
    del rng, ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    gold, dark = "#d9b154", "#12161f"
    _margin(document, _around(document, 44 * u), dark)
    for inset, width in ((20, 4), (44, 9), (58, 3)):
        document.path(_around(document, inset * u), stroke=gold, width=width * u)
    for sx in (0, 1):
        for sy in (0, 1):
            x, y = (44 * u, w - 44 * u)[sx], (44 * u, h - 44 * u)[sy]
            dx, dy = (1, -1)[sx], (1, -1)[sy]
            r = 120 * u
            k = geometry.KAPPA
            fan: Path = (("M", x, y), ("L", x + dx * r, y), ("C", x + dx * r, y + dy * r * k, x + dx * r * k, y + dy * r, x, y + dy * r), ("Z",))  # fmt: skip
            document.path(fan, fill=dark, stroke=gold, width=5 * u)
            rays: list[Path] = [
                (("M", x, y), ("L", x + dx * r * math.cos(a), y + dy * r * math.sin(a)))
                for a in (math.pi * i / 14 for i in range(1, 7))
            ]
            document.path(_joined(rays), stroke=gold, width=4 * u)
            small: Path = (("M", x, y), ("L", x + dx * r * 0.4, y), ("C", x + dx * r * 0.4, y + dy * r * k * 0.4, x + dx * r * k * 0.4, y + dy * r * 0.4, x, y + dy * r * 0.4), ("Z",))  # fmt: skip
            document.path(small, fill=gold)


def nouveau(document: Document, rng: Random, ground: str) -> None:
    """A frame of stems that bend like whips, with lilies in its corners."""
    del rng, ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    paper, stem, leaf, rose = "#f3e3bf", "#5d6b3c", "#8a9a5b", "#b5583f"
    inset = 64 * u
    _margin(document, _around(document, inset, 70 * u), paper)
    document.path(_around(document, inset, 70 * u), stroke="#3a2c20", width=7 * u)
    document.path(_around(document, inset - 15 * u, 78 * u), stroke="#c98a3f", width=4 * u)
    for sx in (0, 1):
        for sy in (0, 1):
            by = geometry.Affine.scale((1, -1)[sx] * u, (1, -1)[sy] * u).then(
                geometry.Affine.move((0, w)[sx], (0, h)[sy])
            )
            whips: tuple[Path, ...] = (
                (
                    ("M", 30, 360),
                    ("C", 4, 260, 40, 190, 46, 130),
                    ("C", 50, 80, 90, 40, 150, 46),
                    ("C", 230, 52, 300, 14, 380, 30),
                ),
                (("M", 46, 130), ("C", 40, 80, 10, 70, 18, 34), ("C", 24, 12, 60, 14, 58, 40)),
                (("M", 150, 46), ("C", 120, 10, 180, 0, 200, 24), ("C", 210, 40, 186, 52, 178, 36)),
                (("M", 40, 240), ("C", 4, 230, 4, 190, 26, 178)),
            )
            document.path(by.path(_joined(list(whips))), stroke=stem, width=9 * u)
            leaves = [
                geometry.curve([(30, 300), (6, 268), (14, 228), (38, 262)]), geometry.curve([(250, 36), (286, 6), (326, 14), (288, 36)]),
            ]  # fmt: skip
            document.path(by.path(_joined(leaves)), fill=leaf, stroke="#3a2c20", width=3.5 * u)
            petals = [geometry.curve([(70, 70), (70 + dx * 0.5 - dy * 0.34, 70 + dy * 0.5 + dx * 0.34), (70 + dx, 70 + dy), (70 + dx * 0.5 + dy * 0.34, 70 + dy * 0.5 - dx * 0.34)]) for dx, dy in ((-34, -30), (4, -50), (40, -26), (44, 14), (-48, 8))]  # fmt: skip
            document.path(by.path(_joined(petals)), fill=rose, stroke="#3a2c20", width=3.5 * u)
            document.path(by.path(geometry.ellipse(70, 70, 13, 13)), fill="#e0b765", stroke="#3a2c20", width=3 * u)


def seal(document: Document, rng: Random, ground: str) -> None:
    """The edge of a print with its red seal."""
    w, h = document.width, document.height
    u = min(w, h) / 1000
    _margin(document, _around(document, 30 * u, 4 * u), ground)
    document.path(_around(document, 30 * u, 4 * u), stroke="#16233f", width=5 * u)
    x, s = w - 132 * u, 74 * u
    y = h - 190 * u if w > h else 70 * u  # on what is upright the words are below
    document.path(_rect(x, y, s, s * 1.5, 9 * u), fill="#c8402f")
    marks: list[Path] = []
    for k in range(3):
        top = y + s * (0.16 + 0.44 * k)
        marks += [(("M", x + s * 0.22, top), ("L", x + s * 0.78, top)), (("M", x + s * (0.5 if k != 1 else 0.34), top - s * 0.06), ("L", x + s * (0.5 if k != 1 else 0.34), top + s * 0.26)), (("M", x + s * 0.28, top + s * 0.22), ("L", x + s * rng.uniform(0.6, 0.76), top + s * 0.22))]  # fmt: skip
    document.path(_joined(marks), stroke="#f6efdc", width=7 * u)


def chalk(document: Document, rng: Random, ground: str) -> None:
    """The frame of a blackboard, smears of a sponge and dust."""
    w, h = document.width, document.height
    u = min(w, h) / 1000
    dust = [_dot(rng.uniform(0, w), rng.uniform(0, h)) for _ in range(90)]
    document.path(_joined(dust), stroke="#ffffff", width=2.6 * u, opacity=0.45)
    smear = [geometry.curve([(w * a, h * b), (w * (a + 0.12), h * (b - 0.05)), (w * (a + 0.26), h * (b + 0.02))], closed=False) for a, b in ((0.06, 0.2), (0.62, 0.14), (0.66, 0.88), (0.1, 0.86))]  # fmt: skip
    document.path(_joined(smear), stroke="#ffffff", width=66 * u, opacity=0.05)
    wood = "#a8764a"
    _margin(document, _around(document, 26 * u, 6 * u), wood)
    document.path(_around(document, 26 * u, 6 * u), stroke=darker(ground, 0.08), width=5 * u)
    document.path(_around(document, 4 * u), stroke=darker(wood, 0.08), width=6 * u)
    document.path(_rect(w * 0.12, h - 30 * u, 92 * u, 15 * u, 7 * u), fill="#fdfdf6")
    document.path(_rect(w * 0.12 + 112 * u, h - 30 * u, 60 * u, 15 * u, 7 * u), fill="#f6c9d6")


def weave(document: Document, rng: Random, ground: str) -> None:
    """The threads of linen, and a border of running stitches."""
    del rng, ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    threads: list[Path] = [(("M", 0, y * 13 * u), ("L", w, y * 13 * u)) for y in range(1, int(h / (13 * u)) + 1)]
    document.path(_joined(threads), stroke="#ffffff", width=2 * u, opacity=0.16)
    across: list[Path] = [(("M", x * 13 * u, 0), ("L", x * 13 * u, h)) for x in range(1, int(w / (13 * u)) + 1)]
    document.path(_joined(across), stroke="#4a3a2a", width=2 * u, opacity=0.1)
    inset, long, gap = 36 * u, 30 * u, 48 * u
    stitches: list[Path] = []
    for x in range(int((w - 2 * inset) / gap)):
        a = inset + gap * (x + 0.3)
        stitches += [(("M", a, inset), ("L", a + long, inset)), (("M", a, h - inset), ("L", a + long, h - inset))]
    for y in range(int((h - 2 * inset) / gap)):
        a = inset + gap * (y + 0.3)
        stitches += [(("M", inset, a), ("L", inset, a + long)), (("M", w - inset, a), ("L", w - inset, a + long))]
    document.path(_joined(stitches), stroke="#c0503f", width=9 * u)


def worn(document: Document, rng: Random, ground: str) -> None:
    """Scratches and dust."""
    del ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    scratches: list[Path] = []
    for _ in range(26):
        x, y, s = rng.uniform(0, w), rng.uniform(0, h), rng.uniform(40, 190) * u
        turn = rng.uniform(-0.5, 0.5) + (math.pi / 2 if rng.random() < 0.4 else 0)
        scratches.append((("M", x, y), ("L", x + s * math.cos(turn), y + s * math.sin(turn))))
    document.path(_joined(scratches[::2]), stroke="#f0e9da", width=2.6 * u, opacity=0.55)
    document.path(_joined(scratches[1::2]), stroke="#1a1712", width=2.6 * u, opacity=0.6)
    dust = [_dot(rng.uniform(0, w), rng.uniform(0, h)) for _ in range(160)]
    document.path(_joined(dust[::2]), stroke="#f0e9da", width=3.4 * u, opacity=0.5)
    document.path(_joined(dust[1::2]), stroke="#1a1712", width=4.4 * u, opacity=0.6)


def grunge(document: Document, rng: Random, ground: str) -> None:
    """Splashes, scratches and dark, worn edges."""
    del ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    for _ in range(9):
        side = rng.random() < 0.5
        x, y = (
            (rng.choice((0.03, 0.97)) * w, rng.random() * h)
            if side
            else (rng.random() * w, rng.choice((0.03, 0.97)) * h)
        )
        r = rng.uniform(26, 84) * u
        blot = [(x + r * k * math.cos(math.tau * i / 11), y + r * k * math.sin(math.tau * i / 11)) for i in range(11) for k in (rng.uniform(0.5, 1.25),)]  # fmt: skip
        document.path(geometry.curve(blot), fill="#1a1712", opacity=0.8)
        drops = [_dot(x + rng.gauss(0, 1.5) * r, y + rng.gauss(0, 1.5) * r) for _ in range(9)]
        document.path(_joined(drops), stroke="#1a1712", width=rng.uniform(5, 14) * u, opacity=0.8)
    worn(document, rng, "")
    _margin(document, ragged(Box(20 * u, 20 * u, w - 20 * u, h - 20 * u), 13 * u, bumps=24), "#1a1712")


def tracery(document: Document, rng: Random, ground: str) -> None:
    """A window with a pointed arch, in stone, through which the picture is seen."""
    del rng, ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    stone = "#15101d"
    m = 46 * u

    def arch(inset: float) -> Path:
        left, right, top, low = inset, w - inset, inset, h - inset
        spring = top + (low - top) * 0.34
        return (
            ("M", left, low), ("L", left, spring),
            ("C", left, top + (spring - top) * 0.4, left + (right - left) * 0.3, top + (spring - top) * 0.16, w / 2, top),
            ("C", right - (right - left) * 0.3, top + (spring - top) * 0.16, right, top + (spring - top) * 0.4, right, spring),
            ("L", right, low), ("Z",),
        )  # fmt: skip

    _margin(document, arch(m), stone)
    for inset, width, tone in ((m, 9, "#6f5a78"), (m - 17 * u, 3.5, "#8a2f44")):
        document.path(arch(inset), stroke=tone, width=width * u)
    for x in (m * 2.2, w - m * 2.2):
        y = m * 2.1
        foils = [geometry.ellipse(x + 24 * u * math.cos(a), y + 24 * u * math.sin(a), 22 * u, 22 * u) for a in (0, math.pi / 2, math.pi, -math.pi / 2)]  # fmt: skip
        document.path(_joined(foils), fill="#8a2f44", stroke="#6f5a78", width=5 * u)
        document.path(geometry.ellipse(x, y, 13 * u, 13 * u), fill="#d9b154")


def stripes(document: Document, rng: Random, ground: str) -> None:
    """Three rounded bands around the picture, as of the seventies."""
    del rng
    w, h = document.width, document.height
    u = min(w, h) / 1000
    _margin(document, _around(document, 78 * u, 110 * u), ground)
    for k, tone in enumerate(("#6b3a22", "#d9692a", "#ef9b35", "#3f7a74")):
        document.path(_around(document, (18 + 18 * k) * u, (150 - 12 * k) * u), stroke=tone, width=14 * u)
    del w, h


def paper(document: Document, rng: Random, ground: str) -> None:
    """The edge that a brush left, and the grain of the sheet."""
    w, h = document.width, document.height
    u = min(w, h) / 1000
    for inset, reach, bumps, seen in ((84, 30, 13, 0.4), (66, 26, 17, 0.55), (44, 19, 11, 1.0)):  # paint thins out
        edge = ragged(Box(inset * u, inset * u, w - inset * u, h - inset * u), reach * u, bumps=bumps)
        document.path((*_rect(-2, -2, w + 4, h + 4), *edge), fill=ground, opacity=seen, extra=' fill-rule="evenodd"')
    drops = [geometry.ellipse(x, y, r, r * 0.9) for x, y, r in ((w * rng.uniform(0.06, 0.94), h * rng.choice((0.025, 0.977)), rng.uniform(4, 11) * u) for _ in range(7))]  # fmt: skip
    document.path(_joined(drops), fill=mix(ground, "#7f9fb8", 0.35), opacity=0.7)
    grain = [_dot(rng.uniform(0, w), rng.uniform(0, h)) for _ in range(150)]
    document.path(_joined(grain[::2]), stroke="#ffffff", width=5 * u, opacity=0.4)
    document.path(_joined(grain[1::2]), stroke="#6b5f4f", width=3 * u, opacity=0.16)


def hearts(document: Document, rng: Random, ground: str) -> None:
    """Small hearts, stars and dots around, in white and pink."""
    del ground
    w, h = document.width, document.height
    u = min(w, h) / 1000
    spots = [
        (0.05, 0.08),
        (0.95, 0.09),
        (0.045, 0.5),
        (0.955, 0.54),
        (0.06, 0.93),
        (0.94, 0.92),
        (0.3, 0.05),
        (0.7, 0.05),
    ]
    for k, (a, b) in enumerate(spots):
        x, y, s = w * (a + rng.uniform(-0.015, 0.015)), h * (b + rng.uniform(-0.02, 0.02)), rng.uniform(20, 30) * u
        if k % 2:
            star = [(x + s * q * math.cos(math.tau * i / 10 - math.pi / 2), y + s * q * math.sin(math.tau * i / 10 - math.pi / 2)) for i in range(10) for q in ((1.0, 0.5)[i % 2],)]  # fmt: skip
            document.path(geometry.curve(star, tension=0.5), fill="#fff3a8", stroke="#ffffff", width=5 * u)
        else:
            heart: Path = (("M", x, y + s), ("C", x - s * 1.7, y - s * 0.1, x - s * 0.9, y - s * 1.1, x, y - s * 0.3), ("C", x + s * 0.9, y - s * 1.1, x + s * 1.7, y - s * 0.1, x, y + s), ("Z",))  # fmt: skip
            document.path(heart, fill="#ff9fc0", stroke="#ffffff", width=5 * u)


def crayon(document: Document, rng: Random, ground: str) -> None:
    """The soft, uneven edge of a picture in a book."""
    w, h = document.width, document.height
    u = min(w, h) / 1000
    _margin(document, ragged(Box(36 * u, 36 * u, w - 36 * u, h - 36 * u), 9 * u, bumps=17), ground)
    grain = [_dot(rng.uniform(0, w), rng.uniform(0, h)) for _ in range(170)]
    document.path(_joined(grain[::2]), stroke=lighter(ground), width=4 * u, opacity=0.5)
    document.path(_joined(grain[1::2]), stroke="#8a6f5a", width=3 * u, opacity=0.18)


FINISHES: Final[dict[str, Callable[[Document, Random, str], None]]] = {
    "halftone": halftone,
    "deco": deco,
    "nouveau": nouveau,
    "seal": seal,
    "chalk": chalk,
    "weave": weave,
    "grunge": grunge,
    "worn": worn,
    "tracery": tracery,
    "stripes": stripes,
    "paper": paper,
    "hearts": hearts,
    "crayon": crayon,
}

__all__ = ["FINISHES", "finish"]
