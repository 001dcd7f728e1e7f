"""Fur of four-legged animals: its colour, what is lighter on it, stripes and spots."""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch._geometry import Path
from limner_sketch.figures import _breed as breed
from limner_sketch.figures._build import Build


def coat(c: Canvas, b: Build, body: Path) -> None:
    """Belly and markings, over the near legs' upper ends so that those melt into the body."""
    h, g = b.length / 2, b.girth / 2
    with c.inside(body):
        if not b.wool:
            c.ellipse(-3, -g * 0.12, h * 0.94, g * 0.8, fur(b), cover=True)
        if b.face == "panda":
            c.ellipse(h * 0.72, -g * 0.1, h * 0.42, g * 1.3, "main", turn=-12, outline=False)
        if b.belly and not b.wool and b.face != "panda":
            c.ellipse(h * 0.92, g * 0.42, g * 0.78, g * 1.05, "belly", turn=18, outline=False)
        pattern(c, b, h, g)
    if b.wool:
        with c.details():
            for x, y in ((-0.5, -0.3), (0.1, -0.5), (-0.15, 0.25), (0.5, 0.15)):
                c.line([(h * x - 10, g * y), (h * x, g * y + 8), (h * x + 11, g * y)], "wool_dark", 4, outline=False)


def fur(b: Build) -> str:
    """The role of the body: wool, a panda's white, else the colour of the animal."""
    return "wool" if b.wool else "white" if b.face == "panda" else "main"


def pattern(c: Canvas, b: Build, h: float, g: float) -> None:
    breed.on_coat(c, b)
    if b.marks in {"stripes", "zebra"}:
        width = 8 if b.marks == "stripes" else 9
        for i, x in enumerate((-0.72, -0.45, -0.18, 0.1, 0.38)):
            low = (0.55, 0.1, 0.35, 0.05, 0.3)[i] if b.marks == "stripes" else 1.1
            c.line([(h * x + 8, -g * 1.1), (h * x, -g * 0.4), (h * x + 4, g * low)], "accent", width, outline=False)
    elif b.marks == "spots":
        for x, y, r in (
            (-0.7, -0.4, 7),
            (-0.42, -0.62, 8),
            (-0.5, 0.05, 7),
            (-0.12, -0.35, 8),
            (0.1, -0.72, 6),
            (0.2, 0.02, 7),
            (0.45, -0.48, 7),
            (-0.2, 0.35, 5),
        ):
            c.ellipse(h * x, g * y, r, r * 0.85, "accent", outline=False)
    elif b.marks == "patches":
        c.ellipse(-h * 0.5, -g * 0.5, h * 0.36, g * 0.62, "accent", turn=12, outline=False)
        c.ellipse(h * 0.4, -g * 0.1, h * 0.26, g * 0.5, "accent", turn=-20, outline=False)
        c.ellipse(-h * 0.1, g * 0.75, h * 0.2, g * 0.3, "accent", outline=False)
    elif b.marks == "net":
        for x, y, r in (
            (-0.75, -0.5, 13),
            (-0.4, -0.7, 12),
            (-0.5, 0.05, 14),
            (-0.05, -0.35, 15),
            (0.32, -0.75, 13),
            (0.4, 0.05, 14),
            (-0.15, 0.45, 12),
            (0.7, -0.35, 11),
        ):
            c.polygon(
                [
                    (h * x + r * dx, g * y + r * dy)
                    for dx, dy in ((-0.9, -0.6), (0.3, -0.95), (1, 0), (0.4, 0.9), (-0.7, 0.8))
                ],
                "accent",
                outline=False,
            )
    elif b.marks == "saddle":
        c.ellipse(-4, -g * 1.02, h * 0.8, g * 0.72, "accent", outline=False)


def paw(b: Build, *, far: bool = False) -> str:
    return ("accent" if b.socks else "main") + ("_dark" if far else "")
