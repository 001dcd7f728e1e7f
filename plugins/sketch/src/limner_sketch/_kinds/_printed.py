"""What is printed in a layout of its own: business cards, certificates, tickets, menus, bookmarks and tags.

What a prompt does not say is left blank to be written in: a ruled line, a row of dots, never an invented name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Box, Path
from limner_sketch._kinds._common import fit, paint, ring, scalloped, star, things
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, fitting, in_lines, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task

__all__ = ["LAYOUTS", "draw_printed"]

_READABLE: Final = 4.5


@frozen
class _Print:
    """What the layouts share: the sheet, its colours and the things on it."""

    task: Task
    document: Document
    painter: Painter
    palette: Palette
    accent: str
    paper: str
    ink: str
    font: Font
    made: list[Cluster]

    @property
    def width(self) -> float:
        return self.document.width

    @property
    def height(self) -> float:
        return self.document.height

    def tone(self, colour: str, ground: str) -> str:
        """Return the colour of words on a ground, in the style of the picture."""
        style = self.painter.style
        if style.mode == "line":
            return style.ink
        if style.mode == "neon":
            return "#eafcff"
        if contrast(colour, ground) < _READABLE:
            colour = max((self.palette.ink, "#fffdf8", "#2d2a45"), key=lambda one: contrast(one, ground))
        return style.colour(colour)

    def words(self, text: str, x: float, y: float, size: float, width: float, *, rows: int = 2, on: str = "") -> float:
        """Write words in rows, the first on the base line ``y``; return the base line of the last."""
        lines = wrapped(text, self.font, size, width, rows)
        size = min(size, *(size * width / max(1.0, measure(line, self.font, size)) for line in lines))
        tone = self.tone(self.ink, on or self.paper)
        for i, line in enumerate(lines):
            write(self.document, line, x, y + 1.12 * size * i, size, tone, font=self.font, width=width)
        return y + 1.12 * size * (len(lines) - 1)

    def note(self, text: str | None, x: float, y: float, size: float, width: float, *, on: str = "") -> float:
        """Write a smaller line, or several where it is long; return the base line below the last."""
        for line in in_lines(text or "", "medium", size, width, tracking=0.06):
            tone = self.tone(mix(self.ink, self.accent, 0.25), on or self.paper)
            write(self.document, line, x, y, size, tone, font="medium", width=width, tracking=0.06)
            y += 1.5 * size
        return y

    def rule(self, x: float, y: float, length: float, *, weight: float = 3.0) -> None:
        """Draw a line to write on, around the middle ``x``."""
        line = geometry.polygon([(x - length / 2, y), (x + length / 2, y)], closed=False)
        self.painter.stroke(line, mix(self.ink, self.paper, 0.45), weight * self.painter.unit, layer="thing")

    def place(self, box: Box, behind: str, *, most: int = 1, bottom: bool = False) -> None:
        """Put the first things into a box, side by side."""
        shown = self.made[:most]
        for i, one in enumerate(shown):
            width = box.width / len(shown)
            left = box.left + i * width
            fit(one, Box(left, box.top, left + width * 0.94, box.bottom), bottom=bottom)
            paint(self.painter, one, behind=behind)


def draw_printed(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a sheet that has a layout of its own."""
    palette = task.choose_palette()
    rng = task.rng("printed")
    painter = Painter(document, task.style)
    asked = [c for name in (task.palette if isinstance(task.palette, tuple) else ()) if (c := colour_of(name))]
    accent = asked[0] if asked else task.pick("accent", palette.accents)
    if task.plan.backdrop and (wanted := colour_of(task.plan.backdrop)):
        accent = wanted
    paper = task.pick("paper", (palette.paper, mix(accent, palette.paper, 0.9), lighter(palette.paper, 0.02)))
    font: Font = rng.choice(("serif", "round", "sans"))
    if task.plan.sheet == "certificate":
        font = "serif"
    document.open("card")
    ground = mix(accent, palette.paper, task.pick("ground", (0.55, 0.7, 0.8)))
    painter.area(geometry.rectangle(-2, -2, document.width + 4, document.height + 4), ground, layer="sky")
    sheet(painter)
    made = things(task, task.rng("figures"), most=3, pose="sit")
    made_for = _Print(
        task=task, document=document, painter=painter, palette=palette, accent=accent, paper=paper, ink=palette.ink,
        font=fitting(task.plan.text or "", font) or font, made=made,
    )  # fmt: skip
    shown = LAYOUTS[task.plan.sheet or ""](made_for)
    return tuple(made[:shown])


def _business_card(p: _Print) -> int:
    w, h = p.width, p.height
    m = 0.05 * h
    card = geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 0.04 * h)
    p.painter.area(card, p.paper, layer="thing")
    left = p.task.pick("side", (True, False))
    a, b = (m, 0.36 * w) if left else (0.64 * w, w - m)
    panel = geometry.rectangle(a, m, b - a, h - 2 * m, 0.04 * h)
    p.painter.area(panel, lighter(p.accent, 0.03), p.accent, layer="thing")
    p.document.close()
    cx, r = (a + b) / 2, 0.13 * w
    p.painter.disc(cx, h / 2, r, p.paper, layer="thing")
    if p.made:
        p.place(Box(cx - 0.66 * r, h / 2 - 0.66 * r, cx + 0.66 * r, h / 2 + 0.66 * r), p.paper)
    elif p.task.plan.text:
        initials = "".join(word[0].upper() for word in p.task.plan.text.split()[:2] if word[0].isalnum())
        write(p.document, initials, cx, h / 2 + 0.3 * r, 0.86 * r, p.tone(p.ink, p.paper), font=p.font, width=1.3 * r)
    x, width = (0.66 * w, 0.52 * w) if left else (0.34 * w, 0.52 * w)
    y = 0.34 * h if p.task.plan.text else 0.2 * h
    if p.task.plan.text:
        y = p.words(p.task.plan.text, x, y, 0.135 * h, width)
        y = p.note(p.task.plan.tagline, x, y + 0.1 * h, 0.06 * h, width)
    for i, length in enumerate((0.36, 0.42, 0.3)):  # where telephone, mail and address are written
        line = max(y + 0.08 * h, 0.62 * h) + 0.09 * h * i
        p.painter.disc(x - 0.24 * w, line - 0.012 * h, 0.02 * h, p.accent, layer="thing")
        rail = geometry.rectangle(x - 0.21 * w, line - 0.025 * h, length * w, 0.026 * h, 0.013 * h)
        p.painter.area(rail, mix(p.ink, p.paper, 0.78), layer="thing")
    return 1


def _certificate(p: _Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.045 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 10 * u), p.paper, layer="thing")
    for inset, weight in ((0.085 * h, 9.0), (0.115 * h, 3.0)):
        frame = geometry.rectangle(inset, inset, w - 2 * inset, h - 2 * inset, 6 * u)
        p.painter.stroke(frame, p.accent, weight * u, layer="thing")
    for x in (0.085 * h, w - 0.085 * h):
        for y in (0.085 * h, h - 0.085 * h):
            p.painter.area(star(x, y, 44 * u, points=4, inner=0.42, turn=45), p.paper, layer="thing")
            p.painter.area(star(x, y, 34 * u, points=4, inner=0.42, turn=45), p.accent, layer="thing")
    p.document.close()
    y = p.words(p.task.plan.text or "Certificate", w / 2, 0.3 * h, 0.105 * h, 0.72 * w)
    for side in (-1, 1):
        p.rule(w / 2 + side * 0.11 * w, y + 0.07 * h, 0.16 * w, weight=4)
    p.painter.area(star(w / 2, y + 0.07 * h, 20 * u), p.accent, layer="thing")
    name, *others = (p.task.plan.tagline or "").split(" · ")
    line = max(0.57 * h, y + 0.2 * h)
    if name:
        p.words(name, w / 2, line - 0.02 * h, 0.085 * h, 0.6 * w, rows=1)
    p.rule(w / 2, line, 0.56 * w)
    p.note(" · ".join(others), w / 2, line + 0.065 * h, 0.036 * h, 0.6 * w)
    for x in (0.27 * w, 0.73 * w):  # for a date and a signature
        p.rule(x, 0.81 * h, 0.18 * w)
    _seal(p, w / 2, 0.76 * h, 0.1 * h)
    return 1


def _seal(p: _Print, x: float, y: float, r: float) -> None:
    """A seal with ribbons, and what the certificate is about on it."""
    strong = darker(p.accent, 0.08)
    for side in (-1, 1):
        band: Path = geometry.polygon(
            [(x + side * 0.1 * r, y), (x + side * 0.8 * r, y + 0.2 * r), (x + side * 0.86 * r, y + 1.55 * r), (x + side * 0.5 * r, y + 1.3 * r), (x + side * 0.2 * r, y + 1.6 * r)]
        )  # fmt: skip
        p.painter.area(band, strong, layer="thing")
    p.painter.area(scalloped(x, y, r, count=18, depth=0.08), lighter(p.accent, 0.04), p.accent, layer="thing")
    p.painter.disc(x, y, 0.74 * r, p.paper, layer="thing")
    if p.made:
        p.place(Box(x - 0.5 * r, y - 0.5 * r, x + 0.5 * r, y + 0.5 * r), p.paper)
    else:
        p.painter.area(star(x, y, 0.5 * r), p.accent, layer="thing")


def _ticket(p: _Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m, r = 0.07 * h, 0.085 * h
    body = geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 0.05 * h)
    p.painter.area(body, lighter(p.accent, 0.03), p.accent, layer="thing")
    cut = 0.76 * w
    inner = geometry.rectangle(m + 0.05 * h, m + 0.05 * h, cut - m - 0.1 * h, h - 2 * m - 0.1 * h, 0.03 * h)
    p.painter.area(inner, p.paper, layer="thing")
    dots = [geometry.ellipse(cut, y * h, 6 * u, 6 * u) for y in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)]
    p.painter.area(tuple(s for dot in dots for s in dot), p.paper, layer="texture")
    ground = p.painter.style.ground if p.painter.style.mode in {"line", "neon"} else None
    around = mix(p.accent, p.palette.paper, p.task.pick("ground", (0.55, 0.7, 0.8)))
    for x, y in ((m, h / 2), (w - m, h / 2), (cut, m), (cut, h - m)):
        p.painter.disc(x, y, r if x != cut else 0.55 * r, ground or around, layer="thing")
    p.document.close()
    side = m + 0.12 * h
    left = side
    if p.made:
        p.place(Box(side, 0.24 * h, side + 0.52 * h, 0.76 * h), p.paper)
        left = side + 0.56 * h
    x, width = (left + cut - 0.1 * h) / 2, cut - 0.12 * h - left
    text = p.task.plan.text or "Ticket"
    rows = len(wrapped(text, p.font, 0.2 * h, width, 2))
    base = 0.57 * h - 0.11 * h * (rows - 1) - 0.09 * h * bool(p.task.plan.tagline)
    y = p.words(text, x, base, 0.2 * h, width)
    p.note(p.task.plan.tagline, x, max(0.66 * h, y + 0.16 * h), 0.075 * h, width)
    strong = mix(p.accent, p.palette.ink, 0.75)
    middle = (cut + w - m) / 2
    p.painter.area(star(middle, 0.34 * h, 0.1 * h), p.paper, layer="thing")
    bars: list[Path] = []
    at = middle - 0.18 * h
    for i, wide in enumerate((5, 3, 8, 3, 5, 3, 3, 8, 5, 3, 6)):
        bars += [geometry.rectangle(at, 0.56 * h, wide * 0.0032 * h, 0.22 * h)] if i % 2 == 0 else []
        at += wide * 0.0072 * h
    p.painter.area(tuple(s for bar in bars for s in bar), strong, layer="texture")
    return 1


def _menu(p: _Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.04 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 16 * u), p.paper, layer="thing")
    frame = geometry.rectangle(1.5 * m, 1.5 * m, w - 3 * m, h - 3 * m, 10 * u)
    p.painter.stroke(frame, p.accent, 5 * u, layer="thing")
    p.document.close()
    top = 0.1 * h
    if p.made:
        p.place(Box(0.3 * w, 0.09 * h, 0.7 * w, 0.26 * h), p.paper, most=2)
        top = 0.28 * h
    y = p.words(p.task.plan.text or "Menu", w / 2, top + 0.06 * h, 0.075 * h, 0.74 * w)
    y = p.note(p.task.plan.tagline, w / 2, y + 0.04 * h, 0.026 * h, 0.74 * w)
    p.rule(w / 2, y + 0.03 * h, 0.3 * w, weight=4)
    rows = (1, 0, 0, 0, 1, 0, 0, 0)
    pitch = (0.92 * h - (y + 0.1 * h)) / len(rows)
    soft = mix(p.ink, p.paper, 0.72)
    for i, head in enumerate(rows):  # headings, and dishes with what they cost
        line = y + 0.1 * h + pitch * i
        if head:
            bar = geometry.rectangle(0.36 * w, line - 0.012 * h, 0.28 * w, 0.018 * h, 0.009 * h)
            p.painter.area(bar, p.accent, layer="thing")
            continue
        long = (0.34, 0.26, 0.38, 0.3)[i % 4]
        p.painter.area(geometry.rectangle(0.16 * w, line, long * w, 0.013 * h, 6 * u), soft, layer="thing")
        dots = [
            geometry.ellipse((0.2 + long + 0.03 * k) * w, line + 0.008 * h, 2.4 * u, 2.4 * u)
            for k in range(int((0.56 - long) / 0.03))
        ]
        p.painter.area(tuple(s for dot in dots for s in dot), soft, layer="texture")
        p.painter.area(geometry.rectangle(0.77 * w, line, 0.07 * w, 0.013 * h, 6 * u), soft, layer="thing")
    return 2


def _bookmark(p: _Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    a, b = 0.1 * w, 0.9 * w
    top, bottom = 0.06 * h, 0.97 * h
    strip = geometry.rectangle(a, top, b - a, bottom - top, 0.08 * w)
    p.painter.area(strip, lighter(p.accent, 0.05), p.accent, layer="thing")
    inner = geometry.rectangle(a + 0.05 * w, top + 0.16 * w, b - a - 0.1 * w, bottom - top - 0.21 * w, 0.05 * w)
    pale = mix(p.accent, p.paper, 0.82)
    p.painter.area(inner, p.paper, pale, layer="thing")
    cord = geometry.curve([(w / 2, top + 0.08 * w), (0.56 * w, 0.03 * h), (0.5 * w, 0.012 * h)], closed=False)
    p.painter.disc(w / 2, top + 0.08 * w, 0.035 * w, p.paper, layer="thing")
    p.painter.stroke(cord, p.ink, 6 * u, layer="thing")
    sparks = [
        star(x * w, y * h, k * w, points=4, inner=0.36)
        for x, y, k in ((0.27, 0.17, 0.05), (0.7, 0.22, 0.035), (0.45, 0.13, 0.03), (0.33, 0.3, 0.03), (0.72, 0.36, 0.05))
    ]  # fmt: skip
    p.painter.area(tuple(s for spark in sparks for s in spark), p.accent, layer="texture")
    p.document.close()
    low = bottom - 0.12 * w
    if p.task.plan.text:
        y = p.words(p.task.plan.text, w / 2, 0.25 * h, 0.15 * w, 0.6 * w, rows=4)
        p.note(p.task.plan.tagline, w / 2, y + 0.05 * h, 0.06 * w, 0.6 * w)
    p.place(Box(0.2 * w, 0.42 * h, 0.8 * w, low), p.paper, bottom=True)
    return 1


def _tag(p: _Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    a, b, top, bottom, cut = 0.14 * w, 0.86 * w, 0.1 * h, 0.96 * h, 0.2 * w
    outline = geometry.polygon(
        [(a + cut, top), (b - cut, top), (b, top + cut), (b, bottom), (a, bottom), (a, top + cut)]
    )
    p.painter.area(outline, lighter(p.accent, 0.04), p.accent, layer="thing")
    k = 0.035 * w
    inset = geometry.polygon(
        [(a + cut + 0.4 * k, top + k), (b - cut - 0.4 * k, top + k), (b - k, top + cut + 0.4 * k), (b - k, bottom - k), (a + k, bottom - k), (a + k, top + cut + 0.4 * k)]
    )  # fmt: skip
    p.painter.area(inset, p.paper, layer="thing")
    cord = geometry.curve([(w / 2, top + 0.09 * w), (0.44 * w, 0.05 * h), (0.5 * w, 0.005 * h), (0.57 * w, 0.05 * h)])
    p.painter.stroke(cord, p.ink, 6 * u, layer="thing")
    p.painter.disc(w / 2, top + 0.1 * w, 0.05 * w, p.accent, layer="thing")
    p.painter.disc(w / 2, top + 0.1 * w, 0.028 * w, p.ink, layer="thing")
    p.document.close()
    low = 0.78 * h
    if p.task.plan.text:
        y = p.words(p.task.plan.text, w / 2, 0.79 * h, 0.12 * w, 0.62 * w)
        p.note(p.task.plan.tagline, w / 2, y + 0.06 * h, 0.06 * w, 0.62 * w)
        low = 0.7 * h
    else:
        for y in (0.84 * h, 0.9 * h):
            p.rule(w / 2, y, 0.52 * w)
    if p.made:
        p.place(Box(0.22 * w, top + 0.24 * w, 0.78 * w, low), p.paper)
    else:
        for x, y in ring(w / 2, 0.45 * h, 0.14 * w, 6):
            p.painter.disc(x, y, 0.05 * w, p.accent, layer="thing")
    return 1


LAYOUTS: Final[dict[str, Callable[[_Print], int]]] = {
    "business card": _business_card, "certificate": _certificate, "ticket": _ticket, "menu": _menu, "bookmark": _bookmark, "tag": _tag,
}  # fmt: skip
"""The layout of each sheet; it returns how many of the things it shows at most."""
