"""What is used as it is meant to be: a toothbrush is at the teeth, a phone at the ear, a racket behind the ball that it hits."""

from __future__ import annotations

import math
from random import Random
from typing import Final

from attrs import evolve, frozen

from limner_sketch._canvas import Canvas, Figure, Reach
from limner_sketch._geometry import Affine, Point
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch._layout._works import used

__all__ = ["other_hand", "struck", "watering", "wielded", "wielding"]


@frozen
class _AtFace:
    """How something is held to a face.

    Attributes:
        at: The anchor that its end is at.
        off: How far from there, in radii of the head.
        slope: How steeply it falls from there to the hand, in degrees.
        length: How long it is shown, in units of a person of 200.
    """

    at: str
    off: Point
    slope: float
    length: float


@frozen
class _Swing:
    """How something is held that strikes, in units of a person of 200 from where one sits.

    Attributes:
        hand: Where the far hand is.
        both: Whether the near hand is there, too.
        angle: Where it points: 0 is ahead, 90 down.
        length: How long it is shown; 0 as far as the ground.
        ball: How far from its end what it strikes is.
    """

    hand: Point
    both: bool
    angle: float
    length: float = 0
    ball: Point = (14, -12)


_BLOSSOM: Final = _AtFace("mouth", (0.5, -0.1), 66, 62)
_CUTLERY: Final = _AtFace("mouth", (0.06, 0.1), 24, 46)
_AT_FACE: Final[dict[str, _AtFace]] = {
    "toothbrush": _AtFace("mouth", (0.0, 0.02), 24, 50), "razor": _AtFace("face", (0.5, 0.62), 30, 42), "comb": _AtFace("head", (0.72, 0.18), 24, 44), "hairbrush": _AtFace("head", (0.72, 0.18), 24, 44),
    "lipstick": _AtFace("mouth", (0.0, 0.08), 40, 30), "phone": _AtFace("face", (0.88, -0.2), 76, 30), "microphone": _AtFace("mouth", (0.1, 0.16), 52, 34), "bubble wand": _AtFace("mouth", (0.5, 0.0), 40, 48),
    "spoon": _CUTLERY, "fork": _CUTLERY, "chopsticks": _CUTLERY, "whistle": _AtFace("mouth", (0.0, 0.04), 40, 16), "magnifying glass": _AtFace("face", (0.62, 0.1), 62, 50), "hair dryer": _AtFace("head", (1.1, 0.5), 20, 30),
    "rose": _BLOSSOM, "tulip": _BLOSSOM, "sunflower": _BLOSSOM, "daisy": _BLOSSOM, "flower": _BLOSSOM, "lily": _BLOSSOM, "smoking pipe": _AtFace("mouth", (0.02, 0.1), 30, 34), "cigarette": _AtFace("mouth", (0.02, 0.08), 20, 30), "thermometer": _AtFace("mouth", (0.0, 0.06), 24, 30),
}  # fmt: skip
_RACKET: Final = _Swing((54, -80), both=False, angle=-52, length=66)
_STICK: Final = _Swing((36, -30), both=True, angle=56, ball=(16, -2))
_SWINGS: Final[dict[str, _Swing]] = {
    "tennis racket": _RACKET, "badminton racket": _RACKET, "ping pong paddle": _Swing((52, -56), both=False, angle=-30, length=34), "baseball bat": _Swing((30, -66), both=True, angle=-66, length=74, ball=(56, 26)), "cricket bat": _STICK, "golf club": _STICK, "hockey stick": _STICK,
}  # fmt: skip
# The roles of the balls that come with the drawing of what strikes them.
_OWN_BALLS: Final = {
    "tennis racket": frozenset({"ball"}),
    "golf club": frozenset({"wood", "white"}),
    "hockey stick": frozenset({"dark"}),
}
# What is struck; it is small, and shown larger than it is.
_STRUCK: Final = frozenset(
    {"tennis ball", "baseball", "golf ball", "shuttlecock", "puck", "ball", "ping pong ball", "cricket ball"}
)
_FREE: Final = (-40.0, -34.0)  # of a hand that has something, from where one sits
_TILT: Final = 26  # degrees: so far a can is tilted that is poured from
_BALL = 0.1  # of the height of who strikes it: how large it is shown


def wielding(root: Wanted, held: list[Wanted]) -> Reach | None:
    """Return where the hands are of a person who uses what is held; None for who does not.

    Args:
        root: The person.
        held: What is in hand.
    """
    if root.subject.pose != "use" or "person" not in root.entry.tags:
        return None
    tool = next((one for one in held if one.entry.noun in _AT_FACE.keys() | _SWINGS.keys()), None)
    if tool is None:
        return None
    if swing := _SWINGS.get(tool.entry.noun):
        return Reach(left=(swing.hand[0] - 8, swing.hand[1] + 4) if swing.both else None, right=swing.hand, around=True)
    body = drawn(root, Random(root.index))
    (gx, gy), way, (sx, sy) = _goal(body, tool), _AT_FACE[tool.entry.noun], body.anchor("seat")
    x, y = (
        gx + way.length * math.cos(math.radians(way.slope)),
        gy + way.length * math.sin(math.radians(way.slope)),
    )
    return Reach(right=(x - sx, y - sy), over=True, around=True)


def other_hand(root: Wanted, held: list[Wanted], reach: Reach) -> Reach:
    """Return where the hands are of who pushes something with one and has a thing in the other: a phone at the ear.

    Args:
        root: Who pushes.
        held: What is in hand.
        reach: Where the hands would be if they both pushed.
    """
    if not held:
        return reach
    if not any(one.entry.noun == "phone" for one in held):
        return evolve(reach, left=_FREE)
    body = drawn(root, Random(root.index))
    (x, y), (_, top), (sx, sy) = body.anchor("face"), body.anchor("head"), body.anchor("seat")
    r = y - top
    return evolve(reach, left=(x - 1.05 * r - sx, y + 0.42 * r - sy), over=True)


def _goal(body: Figure, tool: Wanted) -> Point:
    """Return where the end of a tool is on a head."""
    way = _AT_FACE[tool.entry.noun]
    (x, y), (_, fy), (_, hy) = body.anchor(way.at), body.anchor("face"), body.anchor("head")
    return x + way.off[0] * (fy - hy), y + way.off[1] * (fy - hy)


def wielded(host: Item, child: Wanted, figure: Figure) -> Item | None:
    """Put something where it is used: its end at the face, or stretched towards what it strikes; None for what is only held."""
    noun, anchors = child.entry.noun, host.figure.anchors
    if host.wanted.subject.pose == "push" and {"hand_l", "hand_r"} <= anchors.keys():
        return _aside(host, child, figure)
    if host.wanted.subject.pose != "use" or "hand_r" not in anchors or anchors["hand_r"] == anchors.get("mouth"):
        return None
    tall, hand = host.by.factor * host.wanted.entry.units, host.point("hand_r")
    person = "person" in host.wanted.entry.tags
    if noun in _AT_FACE and {"mouth", "face", "head"} <= anchors.keys():
        goal = host.by.point(*_goal(host.figure, child))
        return used(child, figure, hand, goal, tall, inside=person)
    if noun in _SWINGS:  # some are drawn with a ball of their own
        own = _OWN_BALLS.get(noun, frozenset())
        figure = evolve(
            figure, parts=tuple(part for part in figure.parts if part.role.removesuffix("_dark") not in own)
        )
        return used(child, figure, hand, _end(host, noun), tall, least=0.3, most=0.8, inside=person)
    return None


def _aside(host: Item, child: Wanted, figure: Figure) -> Item:
    """Put something into the near hand of who pushes with the far one."""
    tall, (x, y) = host.by.factor * host.wanted.entry.units, host.point("hand_l")
    phone = child.entry.noun == "phone"
    scale = (0.13 if phone else 0.2) * tall / max(figure.box.height, 0.8 * figure.box.width)
    grip = figure.anchors.get("grip", (figure.box.centre[0], figure.box.centre[1] if phone else figure.box.bottom))
    by = Affine.move(-grip[0], -grip[1]).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x, y - (0.03 if phone else 0.0) * tall)))


def _end(host: Item, noun: str) -> Point:
    """Return where the end is of what somebody swings."""
    swing, (x, y) = _SWINGS[noun], host.point("hand_r")
    tall = host.by.factor * host.wanted.entry.units
    turn = math.radians(swing.angle)
    length = swing.length * tall / 200 if swing.length else (host.box.bottom - y) / max(0.2, math.sin(turn))
    return x + length * math.cos(turn), y + length * math.sin(turn)


def _in_play(host: Item, tool: Wanted, ball: Wanted, figure: Figure) -> Item:
    """Put a ball where it is struck.

    Args:
        host: Who strikes it.
        tool: With what.
        ball: What is struck.
        figure: Its drawing.
    """
    tall = host.by.factor * host.wanted.entry.units
    scale = _BALL * tall / figure.box.height
    (x, y), (dx, dy) = _end(host, tool.entry.noun), _SWINGS[tool.entry.noun].ball
    low = host.box.bottom - 0.5 * _BALL * tall
    at = (x + dx * tall / 200, min(low, y + dy * tall / 200))
    return Item(
        ball,
        figure,
        Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(scale)).then(Affine.move(*at)),
    )


def struck(
    host: Item, mine: list[tuple[int, str]], wanted: dict[int, Wanted], rng: Random
) -> tuple[list[Item], list[tuple[int, str]]]:
    """Put balls where they are struck.

    Args:
        host: Who may strike them.
        mine: What is attached, and how, by index.
        wanted: The subjects that can be drawn.
        rng: For the drawings.

    Returns:
        The balls, and what else is attached.
    """
    had = [child for child, kind in mine if kind == "holding"]
    swings = host.wanted.subject.pose == "use" and "hand_r" in host.figure.anchors
    tool = next((wanted[child] for child in had if wanted[child].entry.noun in _SWINGS), None) if swings else None
    if tool is None:
        return [], mine
    balls = [child for child in had if wanted[child].entry.noun in _STRUCK]
    flying = [_in_play(host, tool, wanted[child], drawn(wanted[child], rng)) for child in balls]
    return flying, [pair for pair in mine if pair[0] not in balls]


def watering(host: Item, can: Item) -> list[Item]:
    """Return a watering can, tilted, and the water that runs out of it.

    Args:
        host: Who holds it.
        can: The can, upright in the hand.
    """
    tall = host.by.factor * host.wanted.entry.units
    can.by = Affine.turn(_TILT, about=can.figure.anchor("grip")).then(can.by)
    (x, y), floor = can.point("spout"), host.box.bottom - 0.06 * tall
    fall, c = max(0.1 * tall, floor - y), Canvas()
    for k in range(4):
        reach = (0.12 + 0.05 * k) * tall
        path = [
            (x + reach * t, y - 0.02 * tall * (1 - t) + (0.62 + 0.1 * (k % 2)) * fall * t * t)
            for t in (0.0, 0.35, 0.7, 1.0)
        ]
        c.line(path, "water", 0.011 * tall, opacity=0.85)
        for drop in (0.76, 0.92):
            c.circle(x + reach * (1.02 + 0.14 * drop), y + drop * fall, 0.011 * tall, "water")
    return [can, Item(can.wanted, c.figure("water", colours={"water": "#6fc3ec"}), Affine.scale(1))]
