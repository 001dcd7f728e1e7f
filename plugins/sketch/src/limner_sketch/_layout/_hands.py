"""What people and animals have in their hands and on their bodies."""

from __future__ import annotations

import math

from attrs import evolve

from limner_sketch._canvas import Canvas, Figure, Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._doing import beats, before
from limner_sketch._layout._faces import face_of
from limner_sketch._layout._items import Item, Wanted
from limner_sketch._layout._neck import WOUND, wound

# What works on the ground, and how far it leans.
_GROUNDED = frozenset({"broom", "shovel", "rake", "mop", "hockey stick", "golf club", "cane", "crutch"})
_SLANT = 18
_MOUTHFUL = 0.42  # of the length of an animal
CARRIED_LOW = frozenset({"briefcase", "suitcase", "bag", "toolbox"})
TRAY = Reach(right=(46, -62), apart=True)
"""Where the hand is that a tray is carried on: beside the shoulder."""
_TRAY_WIDE = 0.5  # of the height of who carries it
_LYING, _SPAN = 1.2, 0.42
_WEIGHTS = frozenset({"barbell", "dumbbell"})
_OVERHEAD = frozenset({"catch", "lift"})  # between both hands, above the head
_GRIPPING = frozenset({"hand", "cupped hands"})  # by themselves: the fingers are before what they hold
SHELTERS = frozenset({"umbrella", "inside out umbrella", "parasol"})
_WIDE = SHELTERS | {"kite"}  # held up, and behind the one who holds it
_ALOFT = (0.62, 0.5)  # of the holder's height: how far ahead and above the hand a kite flies


def held_size(host: Item, child: Wanted) -> tuple[float, float]:
    """Return the least and the most height of what somebody holds, in shares of the holder's."""
    if "balloon" in child.entry.noun or child.entry.noun in _WIDE:
        return 0.55, 0.9
    if child.subject.size in {"large", "huge"} and child.entry.noun not in _WIDE:
        return 0.5, 1.1
    if host.wanted.entry.noun in _GRIPPING:
        return (0.5, 0.8) if host.wanted.entry.noun == "cupped hands" else (0.75, 0.95)
    return 0.18, 0.34 if _by_mouth(host) else 0.54  # before the mouth it must not hide the face


def held(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item:
    """Put something into a hand or a mouth, or where it is for what is done with it."""
    if beats(host.wanted, child):
        return before(host, child, figure)
    if item := _held_otherwise(host, child, figure, slot, scale):
        return item
    scale = _spanned(host, figure, scale)
    x, y = host.point("hand_r", "mouth", "hand_l")
    gx, gy = figure.anchors.get("grip", (figure.box.centre[0], figure.box.bottom - 0.25 * figure.box.height))
    if host.wanted.entry.noun == "cupped hands":
        gy = figure.box.bottom
    elif host.wanted.entry.noun in _GRIPPING and "grip" not in figure.anchors:
        gy = figure.box.bottom - 0.14 * figure.box.height
    if slot[0]:
        x, y = host.point("hand_l", "mouth", "hand_r")
    if _by_mouth(host):
        scale = min(scale, _MOUTHFUL * max(host.box.width, host.box.height) / figure.box.width)
    if child.entry.noun == "kite" and not _by_mouth(host):
        tall = host.by.factor * host.wanted.entry.units
        x, y = x + (_ALOFT[0] + 0.3 * slot[0]) * tall, y - _ALOFT[1] * tall
    by = Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y))
    gripped = host.wanted.entry.noun in _GRIPPING
    item = Item(child, figure, by, behind=child.entry.noun in _WIDE and not gripped, inside=gripped)
    if _by_mouth(host):
        # What is held in the mouth shows beside it, or below a face that looks at us.
        wide, tall = item.box.width, item.box.height
        aside = host.figure.facing == "right"
        item.by = by.then(Affine.move(0.3 * wide if aside else 0.0, 0.1 * tall if aside else 0.42 * tall))
    elif not item.behind and "face" in host.figure.anchors:
        item.by = by.then(Affine.move(_beside_face(host, item), 0))
        item.by = item.by.then(Affine.move(_by_edge(host, item, x), 0))
    return item


_FREE_HANDS = frozenset({"kick", "catch", "lift", "juggle", "jump", "throw"})
_FLAT_HELD = frozenset({"food", "object", "animal", "fruit", "vegetable"})
_MIDDLE, _SLIM = (
    0.2,
    0.5,
)  # of its size: so near to its middle a thing has no handle; what is slimmer than that has one everywhere
_EDGE = 0.2  # of the width of a thing: so far from its near edge the hand is
_FIST = 1.06  # times the width of the arm


def _spanned(host: Item, figure: Figure, scale: float) -> float:
    """Return the scale of something broad in a hand, such as a map: it is no wider than who holds it."""
    broad = "person" in host.wanted.entry.tags and figure.box.width > _LYING * figure.box.height
    return min(scale, _SPAN * host.by.factor * host.wanted.entry.units / figure.box.width) if broad else scale


def fist(host: Item, thing: Item) -> Item | None:
    """Return the hand that holds a thing, to be drawn before it, so that it is seen to be held; None where it is seen already.

    Args:
        host: Who holds it.
        thing: What is held, where it is.
    """
    anchors = host.figure.anchors
    if (
        thing.behind
        or thing.inside
        or "person" not in host.wanted.entry.tags
        or not {"hand_l", "hand_r"} <= anchors.keys()
    ):
        return None
    if host.wanted.subject.pose in _FREE_HANDS or thing.wanted.entry.noun == "tray":
        return None
    name = min(("hand_r", "hand_l"), key=lambda hand: math.dist(host.point(hand), thing.box.centre))
    x, y = anchors[name]
    hx, hy = host.point(name)
    box = thing.box.grown(0.02 * host.box.height)
    if not (box.left <= hx <= box.right and box.top <= hy <= box.bottom):
        return None
    found = [
        shape
        for shape in host.figure.parts
        if shape.role.startswith("skin")
        and shape.box.left <= x <= shape.box.right
        and shape.box.top <= y <= shape.box.bottom
    ]
    if not found:
        return None
    part = found[-1]
    r = _FIST * (part.width or min(part.box.width, part.box.height)) / 2
    c = Canvas()
    c.ellipse(x, y, r, 0.86 * r, part.role)
    c.line(
        [(x - 0.3 * r, y - 0.3 * r), (x + 0.34 * r, y - 0.34 * r)],
        f"{part.role.removesuffix('_dark')}_dark",
        0.16 * r,
        outline=False,
    )
    return Item(evolve(host.wanted, index=-1), c.figure("hand", colours=host.figure.colours), host.by)


def _gripped(figure: Figure) -> bool:
    """Whether a thing is held at a place of its own: a handle, a stem; its mere middle is none."""
    if "grip" not in figure.anchors:
        return False
    (x, y), box = figure.anchors["grip"], figure.box
    across, down = abs(x - box.centre[0]) / box.width, abs(y - box.centre[1]) / box.height
    return across > _MIDDLE or down > _MIDDLE or box.width < _SLIM * box.height


def _by_edge(host: Item, item: Item, x: float) -> float:
    """Return how far outwards something must be held so that the hand is at its near edge, and not before its middle."""
    if "person" not in host.wanted.entry.tags or not item.wanted.entry.tags & _FLAT_HELD or _gripped(item.figure):
        return 0.0
    box = item.box
    right = x >= host.box.centre[0]
    inner = box.left if right else box.right
    depth = (x - inner) if right else (inner - x)
    far = max(0.0, depth - _EDGE * box.width)
    return far if right else -far


def flown(host: Item, kite: Item) -> Item:
    """Return the string of a kite, from the hand of who flies it."""
    (x, y), (ex, ey) = host.point("hand_r", "hand_l"), kite.point("grip")
    tall = host.by.factor * host.wanted.entry.units
    c = Canvas()
    c.line([(x, y), ((x + ex) / 2 + 0.03 * tall, (y + ey) / 2 + 0.07 * tall), (ex, ey)], "main", 0.009 * tall)
    return Item(kite.wanted, c.figure("kite string", colours={"main": "#7a6a5c"}), Affine.scale(1))


def _held_otherwise(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item | None:
    """Put something where it is that is not simply in a hand: below the feet, at the foot, on the ground; None for the rest."""
    hands = {"hand_l", "hand_r"} <= host.figure.anchors.keys()
    if child.entry.noun == "jump rope" and host.wanted.subject.pose == "jump" and hands:
        return _skipped(host, child)
    if child.entry.noun == "tray" and hands:
        x, y = host.point("hand_r")
        k = _TRAY_WIDE * host.by.factor * host.wanted.entry.units / figure.box.width
        item = Item(child, figure, Affine.move(-figure.box.centre[0], 0).then(Affine.scale(k)).then(Affine.move(x, y)))
        item.by = item.by.then(Affine.move(_beside_face(host, item), 0))
        return item
    if thrown := _thrown(host, child, figure, slot, scale):
        return thrown
    if host.wanted.entry.place == "air" and "hand_r" not in host.figure.anchors:
        if "beam" in host.figure.anchors:
            return _beamed(host, child, figure)
        x, y = host.box.centre[0], host.box.bottom  # what a drone carries hangs below it
        by = Affine.move(-figure.box.centre[0], -figure.box.top).then(Affine.scale(scale)).then(Affine.move(x, y))
        return Item(child, figure, by, behind=True)
    if "bird" in host.wanted.entry.tags and host.wanted.subject.pose == "fly" and child.entry.tags & {"animal"}:
        return _in_talons(host, child, figure, scale)
    if child.entry.noun in CARRIED_LOW and "person" in host.wanted.entry.tags and hands:
        return _carried_low(host, child, figure, slot[0])
    return _on_ground(host, child, figure)


def _in_talons(host: Item, child: Wanted, figure: Figure, scale: float) -> Item:
    """Let a bird have its prey in its claws, below its body."""
    x, y = host.box.left + 0.42 * host.box.width, host.box.bottom - 0.05 * host.box.height
    k = min(1.3 * scale, 0.4 * host.box.width / figure.box.width)
    by = Affine.move(-figure.box.centre[0], -figure.box.top - 0.16 * figure.box.height).then(Affine.scale(k))
    return Item(child, figure, by.then(Affine.move(x, y)), behind=True)


def _beamed(host: Item, child: Wanted, figure: Figure) -> Item:
    """Let somebody float in a beam of light."""
    x, y = host.point("beam")
    scale = min(0.4 * host.box.height / figure.box.height, 0.46 * host.box.width / figure.box.width)
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.turn(-8)).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x, y)), inside=True)


def _skipped(host: Item, child: Wanted) -> Item:
    """Let a skipping rope pass below the feet, its ends in both hands."""
    (lx, ly), (rx, ry) = host.point("hand_l"), host.point("hand_r")
    tall, low = host.box.height, host.box.bottom + 0.1 * host.box.height
    c = Canvas()
    wide = max(0.08 * tall, 0.3 * tall - 0.5 * abs(rx - lx))
    c.line(
        [(lx, ly), (lx - wide, (ly + low) / 2), ((lx + rx) / 2, low), (rx + wide, (ry + low) / 2), (rx, ry)],
        "main",
        0.02 * tall,
    )
    return Item(child, c.figure("jump rope", colours={"main": "#e2547f"}), Affine.scale(1), behind=True)


def _carried_low(host: Item, child: Wanted, figure: Figure, number: int) -> Item:
    """Let a briefcase hang from the hand at its handle, and a second one from the other hand."""
    near = host.wanted.subject.pose in {None, "stand", "walk", "run"} and number == 0
    x, y = host.point("hand_l") if near else host.point("hand_r")
    ratio = max(0.2, min(0.34, (child.weight / host.wanted.weight) ** 1.15))
    scale = ratio * host.by.factor * host.wanted.entry.units / max(figure.box.height, 0.85 * figure.box.width)
    gx, gy = figure.anchors.get("grip", (figure.box.centre[0], figure.box.top + 0.04 * figure.box.height))
    if child.subject.count > 1:  # one at each side, and not one over the other
        x += (-0.4 if near else 0.4) * figure.box.width * scale
    return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)))


def _on_ground(host: Item, child: Wanted, figure: Figure) -> Item | None:
    """Let a broom or a shovel touch the ground before the one whose hand is on its handle."""
    person = "person" in host.wanted.entry.tags and host.wanted.subject.pose not in {
        "ride",
        "fly",
        "jump",
        "sit",
        "throw",
    }
    if child.entry.noun not in _GROUNDED or not person or "hand_r" not in host.figure.anchors:
        return None
    x, y = host.point("hand_r")
    gx, gy = figure.anchors.get("grip", (figure.box.centre[0], figure.box.top))
    turn = -_SLANT
    down = host.box.bottom - y
    long = math.hypot(figure.box.bottom - gy, 0) * math.cos(math.radians(_SLANT))
    by = Affine.move(-gx, -gy).then(Affine.turn(turn)).then(Affine.scale(1.02 * down / max(1.0, long)))
    return Item(child, figure, by.then(Affine.move(x, y)))


def _beside_face(host: Item, item: Item) -> float:
    """Return how far to the side something must be held so that it does not cover the face."""
    x, y = host.point("face")
    top = host.point("head")[1]
    r = 1.1 * max(y - top, 0.08 * host.box.height)
    box = item.box
    if box.top > y + 0.5 * r or box.bottom < y - r or box.right < x - 0.6 * r or box.left > x + 0.6 * r:
        return 0.0
    right = box.centre[0] >= x
    return (x + 0.7 * r - box.left) if right else (x - 0.7 * r - box.right)


def _thrown(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item | None:
    """Place what is kicked at the foot, and what is juggled in an arc from hand to hand."""
    number, count = slot
    gx, gy = figure.box.centre
    pose = host.wanted.subject.pose
    if pose == "kick" and "foot_r" in host.figure.anchors:
        x, y = host.point("foot_r")
        r = 0.5 * figure.box.height * scale
        return Item(
            child,
            figure,
            Affine.move(-gx, -gy)
            .then(Affine.scale(scale))
            .then(Affine.move(x + 0.1 * host.box.width + r, y - 0.2 * r)),
        )
    if (
        pose in _OVERHEAD
        and host.wanted.entry.tags & {"person", "mascot"}
        and {"hand_l", "hand_r"} <= host.figure.anchors.keys()
    ):
        (lx, ly), (rx, ry) = host.point("hand_l"), host.point("hand_r")
        x, y = (lx + rx) / 2, min(ly, ry)
        hold = figure.anchors["grip"] if child.entry.noun in _WEIGHTS else (gx, figure.box.bottom)
        return Item(child, figure, Affine.move(-hold[0], -hold[1]).then(Affine.scale(scale)).then(Affine.move(x, y)))
    if pose == "juggle" and {"hand_r", "face"} <= host.figure.anchors.keys():
        (rx, ly), (fx, _) = host.point("hand_r"), host.point("face")
        lx, ly = host.point("hand_l") if "hand_l" in host.figure.anchors else (2 * fx - rx, ly)
        at = math.pi * (number + 0.5) / count
        x = (lx + rx) / 2 - 0.66 * (rx - lx) * math.cos(at)
        ly = min(ly, host.point("head")[1] + 0.2 * host.box.height)
        y = ly - 0.02 * host.box.height - 0.42 * host.box.height * math.sin(at)
        small = min(scale, 0.16 * host.box.height / figure.box.height)
        return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(small)).then(Affine.move(x, y)))
    return None


def _by_mouth(host: Item) -> bool:
    anchors = host.figure.anchors
    return "hand_r" not in anchors or anchors["hand_r"] == anchors.get("mouth")


_SPRAYED = frozenset({"water spray"})
_HANGS = 0.3  # of the height of an animal


def worn(host: Item, child: Wanted, figure: Figure) -> Item:
    """Put a hat on the skull, glasses before the eyes, a scarf around the neck: where its own anchors say, as wide as the head."""
    head, face = host.point("head", "top"), host.point("face", "head")
    radius = max(abs(face[1] - head[1]), 0.06 * host.box.height)
    if "face" not in host.figure.anchors:  # a cactus has no face, and may wear a hat
        radius = 0.24 * min(host.box.width, host.box.height)
    if not {"head", "top"} & host.figure.anchors.keys():
        head = (host.box.centre[0], host.box.top)
    neck = host.point("neck", "face")
    eyes = (face[0], face[1] - radius * 0.06)
    mascot = "mascot" in host.wanted.entry.tags and "face" not in host.figure.anchors
    if "on_face" in figure.anchors and (mascot or not {"face", "head"} & host.figure.anchors.keys()):
        (x, y), k = face_of(host)  # where its face is drawn
        eyes, radius = (x, y - 8 * k), 44 * k
    # The ground contact of what is worn is as wide as the head or neck that it fits.
    fits = max(1.0, figure.feet[1] - figure.feet[0])
    if "on_shoulders" in figure.anchors:
        return _streaming(host, child, figure)
    for name, (x, y), width in (  # noqa: B007 - all three are used after the loop
        ("on_neck", (neck[0], max(neck[1], face[1] + 1.12 * radius)), 0.98),  # below the chin, or it hides the mouth
        ("on_head", (head[0], head[1] + radius * 0.12), 1.52),
        ("on_face", eyes, 1.9),
        ("on_mouth", host.point("mouth", "face"), 2.6),
        ("on_back", host.point("back", "neck"), 2.0),
    ):
        if name in figure.anchors:
            ax, ay = figure.anchors[name]
            break
    else:
        (x, y), (ax, ay) = host.point("neck", "face"), figure.box.centre
    scale = width * radius / fits
    if child.entry.noun in _SPRAYED:
        scale = min(scale, 0.7 * host.box.height / figure.box.width)
    if name == "on_neck" and "person" not in host.wanted.entry.tags:
        if child.entry.noun in WOUND:
            return wound(host, child, figure)
        # What hangs from the neck of an animal stays off the ground.
        scale = min(scale, _HANGS * host.box.height / figure.box.height)
    by = Affine.move(-ax, -ay).then(Affine.scale(scale)).then(Affine.move(x, y))
    return Item(child, figure, by, behind=name == "on_back")


def _streaming(host: Item, child: Wanted, figure: Figure) -> Item:
    """Let a cape hang from the shoulders of a person, and stream behind an animal, which stands sideways."""
    upright = "person" in host.wanted.entry.tags or host.figure.facing == "front"
    x, y = host.point("neck", "face")
    back = host.point("back", "neck")
    ax, ay = figure.anchors["on_shoulders"]
    tall = 0.66 * host.box.height if upright else 0.86 * max(host.box.width, host.box.height)
    if not upright:
        x, y = x + 0.2 * (back[0] - x), min(y, back[1] + 0.1 * host.box.height)
    by = Affine.move(-ax, -ay).then(Affine.scale(tall / figure.box.height))
    if not upright:
        by = by.then(Affine.turn(104))
    return Item(child, figure, by.then(Affine.move(x, y)), behind=True)


__all__ = ["CARRIED_LOW", "SHELTERS", "fist", "flown", "held", "held_size", "worn"]
