"""What poses have in common, whoever takes them: a face that sleeps, and where things are attached."""

from __future__ import annotations

from limner_sketch._canvas import Canvas, Mood, Pose
from limner_sketch._geometry import Point


def mood_of(pose: Pose) -> Mood:
    """Return the expression: who sleeps looks sleepy."""
    return "sleepy" if pose.action == "sleep" else pose.mood


def body_anchors(c: Canvas, head: Point, mouth: Point, back: Point) -> None:
    """Anchor head, face, mouth and back of an animal; who rides it sits on the back."""
    c.anchor("head", *head)
    c.anchor("face", (head[0] + mouth[0]) / 2, (head[1] + mouth[1]) / 2)
    c.anchor("mouth", *mouth)
    for name in ("back", "seat", "top"):
        c.anchor(name, *back)
