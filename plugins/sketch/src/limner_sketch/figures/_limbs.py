"""Things that come to life: a face, arms and legs for what does something that only the living do, as a carrot that dances."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Action, Canvas, Pose
from limner_sketch._geometry import Affine, Box, Point
from limner_sketch._outlines import corners_of, holds
from limner_sketch.figures import Artist, Entry

__all__ = ["LIVELY", "animated", "does", "may_live"]

LIVELY: Final[frozenset[Action]] = frozenset(
    {
        "walk",
        "run",
        "jump",
        "dance",
        "wave",
        "play",
        "read",
        "lift",
        "cheer",
        "juggle",
        "kick",
        "throw",
        "skate",
        "hold",
        "clap",
        "hug",
    }
)
_MASCOTS: Final = frozenset(
    {
        *(
            "tooth",
            "toothbrush",
            "pencil",
            "book",
            "mug",
            "teacup",
            "teapot",
            "laptop",
            "computer",
            "phone",
            "light bulb",
            "clock",
        ),
        *(
            "alarm clock",
            "cactus",
            "mushroom",
            "cloud",
            "heart",
            "balloon",
            "gift",
            "envelope",
            "globe",
            "battery",
            "database",
            "brain",
        ),
        *(
            "water drop",
            "raindrop",
            "toaster",
            "trash can",
            "soap",
            "snowflake",
            "acorn",
            "leaf",
            "cookie",
            "bottle",
            "bell",
            "key",
        ),
        *(
            "lemon",
            "crayon",
            "paintbrush",
            "traffic light",
            "gear",
            "dice",
            "planet",
            "tv",
            "camera",
            "piggy bank",
            "potted plant",
        ),
    }
)
_STEPS: Final = 24
_INK: Final = "#4a3b3f"
# Where the hands are, from the shoulder, in shares of the width and height of the body; the near one is on the left.
_HANDS: Final[dict[str, tuple[Point, Point]]] = {
    "stand": ((-0.22, 0.24), (0.24, 0.02)),
    "walk": ((-0.24, 0.2), (0.24, 0.1)),
    "run": ((-0.28, 0.04), (0.28, -0.04)),
    "jump": ((-0.26, -0.3), (0.26, -0.3)),
    "dance": ((-0.26, -0.28), (0.28, 0.14)),
    "wave": ((-0.2, 0.24), (0.26, -0.36)),
    "lift": ((-0.16, -0.56), (0.16, -0.56)),
    "cheer": ((-0.24, -0.36), (0.24, -0.36)),
    "juggle": ((-0.28, 0.0), (0.28, 0.0)),
    "read": ((-0.2, 0.12), (0.2, 0.12)),
    "play": ((-0.18, 0.14), (0.24, 0.06)),
    "throw": ((-0.22, 0.1), (0.28, -0.28)),
}
# The knee and the foot of each leg, from the hip, in shares of the length of a leg.
_LEGS: Final[dict[str, tuple[tuple[Point, Point], tuple[Point, Point]]]] = {
    "stand": (((-0.06, 0.5), (-0.06, 1.0)), ((0.06, 0.5), (0.06, 1.0))),
    "walk": (((-0.2, 0.5), (-0.42, 0.96)), ((0.26, 0.48), (0.34, 1.0))),
    "run": (((-0.2, 0.5), (-0.75, 0.7)), ((0.5, 0.4), (0.5, 1.0))),
    "jump": (((-0.4, 0.4), (-0.62, 0.86)), ((0.4, 0.4), (0.62, 0.86))),
    "dance": (((-0.12, 0.5), (-0.06, 1.0)), ((0.5, 0.4), (0.3, 0.84))),
    "kick": (((-0.06, 0.5), (-0.06, 1.0)), ((0.4, 0.36), (0.9, 0.5))),
    "skate": (((-0.3, 0.5), (-0.4, 1.0)), ((0.3, 0.5), (0.4, 1.0))),
}


def may_live(entry: Entry) -> bool:
    """Whether a thing may come to life: what is eaten, flowers, and what mascots are made of."""
    return bool(entry.tags & {"food", "flower"}) or entry.noun in _MASCOTS


_VESSELS: Final = frozenset(
    {"mug", "teacup", "teapot", "bottle", "trash can", "gift", "envelope", "potted plant", "cloud"}
)


def does(entry: Entry, pose: Action | None, *, holds: bool) -> bool:
    """Whether a thing does what only the living do: it has such a pose, or holds or rides something and is no vessel."""
    return may_live(entry) and (pose in LIVELY or (holds and entry.noun not in _VESSELS))


def animated(entry: Entry) -> Entry:
    """Return the entry of a thing with a face and limbs, which may do what the living do."""
    return evolve(
        entry,
        artist=partial(_alive, entry.artist),
        colours={**entry.colours, "limb": _INK, "hand": "#fffaf2", "sole": entry.colours.get("shoe", "#d8574a")},
        tags=entry.tags | {"creature", "mascot"},
        place="ground" if entry.place != "sky" else entry.place,
    )


def _alive(artist: Artist, pose: Pose, rng: Random) -> Canvas:
    c = artist(evolve(pose, action="stand", holding=False), rng)
    whole = geometry.around(shape.box for shape in c.shapes)
    leg = 0.3 * min(whole.height, 1.4 * whole.width)
    up = Affine.move(-whole.centre[0], -whole.bottom - 0.82 * leg)
    drawn = [shape.moved(up) for shape in c.shapes]
    c.anchors = {name: up.point(*at) for name, at in c.anchors.items()}
    body = _Body([corners_of(shape.path) for shape in drawn if not shape.width and shape.outline])
    thick = max(5.0, 0.045 * min(body.box.width, 1.3 * body.box.height))
    c.shapes = []
    low = _legs(c, pose, body, thick)
    c.shapes += drawn
    if any(shape.role == "eye" for shape in drawn):
        c.anchor("face", *body.box.centre)  # it has one of its own
    _arms(c, pose, body, thick)
    c.anchors |= {
        "head": (body.box.centre[0], body.box.top),
        "top": (body.box.centre[0], body.box.top),
        "seat": (0, body.box.bottom),
    }
    if pose.action == "jump":
        lift = Affine.move(0, -0.5 * leg)
        c.shapes = [shape.moved(lift) for shape in c.shapes]
        c.anchors = {name: lift.point(*at) for name, at in c.anchors.items()}
    c.posed = True
    c.stands(-low, low)
    return c


class _Body:
    """The outlines of a thing, to find where limbs leave it."""

    def __init__(self, outlines: list[list[Point]]) -> None:
        self._outlines = [outline for outline in outlines if len(outline) > 2]
        self.box = geometry.around(
            Box(min(xs), min(ys), max(xs), max(ys)) for xs, ys in (zip(*o, strict=True) for o in self._outlines)
        )

    def _at(self, x: float, y: float) -> bool:
        return any(holds(outline, (x, y)) for outline in self._outlines)

    def side(self, y: float, side: int) -> float:
        """Return how far to one side it goes at a height; its middle where it is not."""
        box = self.box
        steps = (side * k / _STEPS for k in range(_STEPS, -_STEPS - 1, -1))
        return next((x for k in steps if self._at(x := box.centre[0] + 0.5 * k * box.width, y)), box.centre[0])

    def bottom(self, x: float) -> float | None:
        """Return how low it goes at a place; None where it is not."""
        box = self.box
        heights = (box.bottom - box.height * (k + 0.5) / _STEPS for k in range(_STEPS))
        return next((y for y in heights if self._at(x, y)), None)

    def middle(self, y: float) -> float:
        """Return the middle between both sides at a height."""
        return (self.side(y, -1) + self.side(y, 1)) / 2


def _legs(c: Canvas, pose: Pose, body: _Body, thick: float) -> float:
    """Draw the legs, behind the body; return how far the feet are apart."""
    box = body.box
    middle = body.middle(box.bottom - 0.22 * box.height)
    spread = 0.15 * min(box.width, box.height)
    spread = min(spread, max(1.2 * thick, 0.5 * (body.side(box.bottom - 0.22 * box.height, 1) - middle)))
    widest = abs(middle) + spread
    for side, joints in zip((-1, 1), _LEGS.get(pose.action, _LEGS["stand"]), strict=True):
        x = middle + side * spread
        y = (body.bottom(x) or box.bottom) - 0.06 * box.height
        knee, foot = ((x + dx * -y * 0.8, y * (1 - dy)) for dx, dy in joints)
        c.line([(x, y), knee, foot], "limb", thick)
        c.ellipse(foot[0] + 0.7 * thick, foot[1] - 0.9 * thick, 1.7 * thick, 1.05 * thick, "sole", shade=thick * 0.3)
        c.anchor("foot_l" if side < 0 else "foot_r", foot[0], 0)
        widest = max(widest, abs(foot[0]))
    return widest


def _arms(c: Canvas, pose: Pose, body: _Body, thick: float) -> None:
    """Draw the arms, before the body."""
    box = body.box
    size = (box.width + min(box.height, 1.6 * box.width)) / 2
    middle = box.top + 0.6 * box.height
    hands = _HANDS.get(pose.action, _HANDS["stand"])
    if pose.holding and pose.action not in {"lift", "juggle", "read", "cheer"}:
        hands = (hands[0], (0.26, 0.0))
    for side, (dx, dy) in zip((-1, 1), hands, strict=True):
        shoulder = (body.side(middle, side) - side * 0.04 * box.width, middle)
        hand = (shoulder[0] + dx * 1.25 * size, middle + dy * size)
        elbow = ((shoulder[0] + hand[0]) / 2 + side * 0.08 * size, (shoulder[1] + hand[1]) / 2 + 0.1 * size)
        c.line([shoulder, elbow, hand], "limb", thick)
        c.circle(*hand, 1.25 * thick, "hand", shade=thick * 0.25)
        c.anchor("hand_l" if side < 0 else "hand_r", *hand)
