"""What a person has on between neck and feet: the trunk with its clothes, a tail instead of legs, a book in both hands, a blanket."""

from __future__ import annotations

from contextlib import nullcontext

from limner_sketch._canvas import Canvas
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import Frame

__all__ = ["blanket", "book", "tail", "torso"]


def torso(c: Canvas, look: Look, skin: str, *, short: bool, lies: bool) -> None:
    """The trunk with its clothes; ``short`` leaves out what hangs below the hips."""
    f = look.frame
    s, h, w, g = f.shoulder, f.hip, f.half, f.hips
    c.line([(0, s - 8), (0, s + 4)], f"{skin}_dark", f.head * 0.58, smooth=False, outline=False)
    top = f"M{-w} {s + 16}C{-w} {s + 4} {-w + 8} {s} {-w * 0.4} {s - 3}L{w * 0.4} {s - 3}C{w - 8} {s} {w} {s + 4} {w} {s + 16}"
    waist = s + (h - s) * 0.62
    role = "main"
    if look.clothes in {"dress", "tutu"} and not short:
        hem, wide = (h + (20 if look.clothes == "dress" else -4)), g * 1.75
        trunk = c.path(
            f"{top}L{w * 0.74} {waist}L{wide} {hem}C{wide * 0.5} {hem + 9} {-wide * 0.5} {hem + 9} {-wide} {hem}"
            f"L{-w * 0.74} {waist}Z",
            role,
            shade=9,
        )
    elif look.clothes in {"gown", "robe"} and not short:
        hem, wide = -5.0, g * (2.2 if look.clothes == "gown" else 1.55)
        trunk = c.path(
            f"{top}L{w * 0.8} {waist}C{wide * 0.6} {h + 10} {wide} {hem - 26} {wide} {hem}"
            f"C{wide * 0.5} {hem + 8} {-wide * 0.5} {hem + 8} {-wide} {hem}C{-wide} {hem - 26} {-wide * 0.6} {h + 10} {-w * 0.8} {waist}Z",
            role,
            shade=10,
        )
    elif look.clothes == "coat" and not short:
        hem = h + 30
        trunk = c.path(
            f"{top}L{g * 1.45} {hem}C{g * 0.7} {hem + 5} {-g * 0.7} {hem + 5} {-g * 1.45} {hem}Z",
            role,
            shade=9,
        )
    else:
        low = h + f.leg * 0.42
        trunk = c.path(f"{top}L{g} {low - 7}C{g} {low + 3} {-g} {low + 3} {-g} {low - 7}Z", role, shade=8)
    if look.expecting:
        c.ellipse(w * 0.6, h - f.leg * 0.95, w * 0.98, f.leg * 1.6, role, shade=7)
    if not look.front or lies:
        return
    with c.inside(trunk) if short or look.clad else nullcontext(), c.at(0, s, scale=w / 24):
        look.front(c)


def tail(c: Canvas, f: Frame) -> None:
    """A mermaid's tail, curled to the right."""
    h, g = f.hip, f.hips
    c.path("M34-22C52-44 76-46 88-34C80-28 78-20 84-8C66 2 46-2 34-14Z", "tail_light", shade=4)
    c.path(
        f"M{-g} {h - 10}L{g} {h - 10}C{g + 6} {h + 24} {g - 2}-30 44-24C48-20 46-12 42-10C{g - 6}-2 {-g - 8}-6 {-g - 4} {h + 30}Z",
        "tail",
        shade=8,
    )
    with c.details():
        for x, y in ((-7, h + 12), (9, h + 24), (-4, h + 36)):
            c.line([(x - 6, y), (x, y + 4), (x + 6, y)], "tail_dark", 2.4, outline=False)


def book(c: Canvas, f: Frame, skin: str) -> None:
    """An open book that is read, seen from outside: its cover, the edges of its pages, and the hands that hold it."""
    y = f.shoulder + f.reach * 1.0
    with c.at(0, y, scale=f.half / 23):
        c.path("M-35-22C-22-31-8-28 0-22C8-28 22-31 35-22L35-14L0-8L-35-14Z", "paper", shade=3)
        c.path("M-38-20L-1-13V27L-38 20Z", "binding")
        c.path("M38-20L1-13V27L38 20Z", "binding_dark")
        c.rect(-4, -14, 8, 42, "binding_dark", radius=3)
        with c.details():
            c.path("M-30-8L-10-4V4L-30 0Z", "binding_light", outline=False)
            c.line([(-29, 8), (-11, 12)], "binding_light", 3, outline=False)
        for x in (-37, 37):
            c.ellipse(x, 8, 7, 8.5, skin if x < 0 else f"{skin}_dark")
    c.anchor("hand_r", 24, y)


def blanket(c: Canvas, f: Frame) -> None:
    """A blanket over somebody who lies with the head to the left."""
    w, x = f.half + 7, f.shoulder * 0.8
    c.path(
        f"M{x} {-w * 0.9}C{x * 0.5} {-w - 8} {-w} {-w} 0 {-w + 4}C16 {-w + 8} 18 {w - 14} 16 {w + 2}L{x - 4} {w + 2}"
        f"C{x + 6} {w * 0.4} {x + 4} {-w * 0.4} {x} {-w * 0.9}Z",
        "blanket",
        shade=7,
    )
    with c.details():
        c.line([(x + 12, -w * 0.8), (x + 15, 0), (x + 9, w * 0.9)], "blanket_light", 6, outline=False)
