"""What is printed in a layout of its own: business cards, certificates, tickets, menus, bookmarks and tags.

What a prompt does not say is left blank to be written in: a ruled line, a row of dots, never an invented name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Box, Path
from limner_sketch._kinds._common import scalloped, star, things
from limner_sketch._kinds._dated import dated
from limner_sketch._kinds._initials import initial
from limner_sketch._kinds._maps import map_sheet
from limner_sketch._kinds._neon import neon_sign
from limner_sketch._kinds._ornate import arms, glass
from limner_sketch._kinds._playing import playing_card, tarot_card
from limner_sketch._kinds._print import Print
from limner_sketch._kinds._slips import bookmark, listed, menu, stamps, tag, timetable
from limner_sketch._kinds._swatches import swatches
from limner_sketch._kinds._wares import ware
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, fitting, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task

__all__ = ["LAYOUTS", "draw_printed"]

_MOST: Final = {
    **dict.fromkeys(("t-shirt", "mug", "tote bag", "coat of arms", "stained glass"), 5),
    "map": 8,
    "initial": 6,
}


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
    made = things(
        task,
        task.rng("figures"),
        most=_MOST.get(task.plan.sheet or "", 3),
        pose="stand" if task.plan.sheet == "playing card" else "sit",
    )
    made_for = Print(
        task=task, document=document, painter=painter, palette=palette, accent=accent, paper=paper, ink=palette.ink,
        font=fitting(task.plan.text or "", font) or font, made=made,
    )  # fmt: skip
    shown = LAYOUTS[task.plan.sheet or ""](made_for)
    return tuple(made[:shown])


def _business_card(p: Print) -> int:
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


def _certificate(p: Print) -> int:
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
    name, *others = (p.task.plan.tagline or "").split(" · ")
    title, size = (0.25 * h, 0.092 * h) if others else (0.3 * h, 0.105 * h)
    y = p.words(p.task.plan.text or "Certificate", w / 2, title, size, 0.72 * w)
    for side in (-1, 1):
        p.rule(w / 2 + side * 0.11 * w, y + 0.07 * h, 0.16 * w, weight=4)
    p.painter.area(star(w / 2, y + 0.07 * h, 20 * u), p.accent, layer="thing")
    line = max(0.53 * h, y + 0.17 * h) if others else max(0.57 * h, y + 0.2 * h)
    if name:
        p.words(name, w / 2, line - 0.02 * h, 0.085 * h, 0.6 * w, rows=1)
    p.rule(w / 2, line, 0.56 * w)
    p.note(" · ".join(others), w / 2, line + 0.065 * h, 0.036 * h, 0.6 * w)
    for x in (0.27 * w, 0.73 * w):  # for a date and a signature
        p.rule(x, 0.81 * h, 0.18 * w)
    _seal(p, w / 2, (0.785 if others else 0.76) * h, (0.085 if others else 0.1) * h)
    return 1


def _seal(p: Print, x: float, y: float, r: float) -> None:
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


def _ticket(p: Print) -> int:
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


LAYOUTS: Final[dict[str, Callable[[Print], int]]] = {
    "business card": _business_card, "certificate": _certificate, "ticket": _ticket, "menu": menu, "timetable": timetable, "list": listed, "bookmark": bookmark, "tag": tag, "playing card": playing_card, "calendar": dated, "stamp card": stamps,
    "palette": swatches,
    "tarot card": tarot_card,
    "map": map_sheet,
    "initial": initial,
    "t-shirt": ware, "mug": ware, "tote bag": ware, "coat of arms": arms, "stained glass": glass, "neon sign": neon_sign,
}  # fmt: skip
"""The layout of each sheet; it returns how many of the things it shows at most."""
