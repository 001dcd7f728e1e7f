"""What insects have in common: feelers and a face turned to the right."""

from __future__ import annotations

from limner_sketch._canvas import Canvas, Mood


def feelers(c: Canvas, x: float, y: float, *, role: str = "dark", size: float = 1) -> None:
    """Two feelers that leave the head at (x, y)."""
    for dx, tip in ((-5, -2), (8, 26)):
        c.line([(x + dx, y), (x + dx + tip * 0.2, y - 18 * size), (x + tip, y - 30 * size)], role, 4)
        c.circle(x + tip, y - 31 * size, 5, role)


def face(c: Canvas, x: float, y: float, r: float, mood: Mood) -> None:
    """A face of two eyes, turned to the right, on a head of radius r."""
    for dx in (-0.12, 0.5):
        c.eye(x + dx * r, y - 0.1 * r, 0.22 * r, mood)
    c.smile(x + 0.2 * r, y + 0.38 * r, 0.5 * r, mood, weight=max(3.0, 0.1 * r))
    c.blush(x - 0.38 * r, y + 0.3 * r, 0.19 * r)
