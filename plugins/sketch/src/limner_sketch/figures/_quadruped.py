"""The rig of four-legged animals: one body in several poses, made a species by a `Build`."""

from __future__ import annotations

import math
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Mood, Pose
from limner_sketch._geometry import Affine, Path, Point
from limner_sketch.figures import _breed as breed
from limner_sketch.figures._at_rest import sitting, sleeping
from limner_sketch.figures._build import Build
from limner_sketch.figures._coat import coat, fur
from limner_sketch.figures._garments import GARMENTS, Cut, along
from limner_sketch.figures._heads import head
from limner_sketch.figures._tails import tail

_SITTING = frozenset({
    "sit", "hold", "read", "play", "eat", "wave", "ride", "dance", "hang", "climb", "meditate", "juggle", "cheer", "howl", "slide", "kneel", "greet", "lift", "hug", "kiss", "recline", "clap", "raise", "shrug", "kick", "throw", "point", "punch",
})  # fmt: skip
_GAITS_OF = {
    **dict.fromkeys(("run", "fly", "fall", "cartwheel", "skate", "ski"), "run"),
    **dict.fromkeys(("jump", "dive", "catch"), "jump"),
    **dict.fromkeys(("drink", "bow"), "drink"),
    **dict.fromkeys(("walk", "crawl", "push", "hand_in_hand"), "walk"),
}
_LEAP = 64  # how high above the ground something is caught
_HEAD_DOWN = 56  # degrees: how far a long head is turned to reach the ground


def quadruped(pose: Pose, rng: Random, *, build: Build) -> Canvas:
    """Draw an animal of a build in a pose."""
    c = Canvas()
    if pose.action == "recline":
        build = evolve(build, tail="none")  # it lies under the back
    cut = GARMENTS[pose.traits.garment].cut if pose.traits.garment else None
    sits = pose.action in _SITTING or (
        (cut or "upright" in build.extras) and pose.action == "stand"
    )  # clothes are seen best then
    if pose.action in {"sleep", "lie"}:
        sleeping(c, build, "sleepy" if pose.action == "sleep" else pose.mood)
    elif (
        sits and not build.hooves and build.shape != "trunk" and "wings" not in build.extras
    ):  # which are seen standing
        sitting(c, build, pose, cut)
    else:
        gait = _GAITS_OF.get(pose.action, "stand")
        if pose.action == "eat" and not pose.holding:
            gait = "drink"  # it grazes
        if gait == "drink" and build.shape == "trunk":
            gait = "stand"  # the trunk reaches the ground
        _on_legs(c, build, pose.mood, gait=gait, rng=rng, cut=cut, howls=pose.action == "howl")
        if pose.action == "catch":
            c.settle(-_LEAP)
    return c


# -- on four legs ------------------------------------------------------------------------------------------------------

# Where the feet go, in shares of the leg's length (x forward, y up from the ground), far and near: rear pair, front pair.
_GAITS: dict[str, tuple[tuple[float, float], ...]] = {
    "stand": ((0.22, 0), (0.12, 0), (-0.18, 0), (-0.08, 0)),
    "walk": ((0.5, 0.05), (-0.25, 0), (0.5, 0.12), (-0.3, 0)),
    "run": ((-0.55, 0.22), (-0.95, 0.35), (0.95, 0.42), (0.62, 0.12)),
    "jump": ((-0.75, 0.1), (-1.05, 0.2), (0.85, 0.65), (0.6, 0.45)),
    "drink": ((0.16, 0), (-0.02, 0), (0.12, 0), (0.3, 0)),
}


def _on_legs(
    c: Canvas, b: Build, mood: Mood, *, gait: str, rng: Random, cut: Cut | None = None, howls: bool = False
) -> None:
    half = b.length / 2
    lift = {"run": 0.16, "jump": 0.5}.get(gait, 0.0) * b.leg
    belly = -b.leg - lift
    middle = belly - b.girth / 2
    tilt = {"run": -4, "jump": -13, "drink": 7}.get(gait, 0.0)
    rear, front = -half + b.leg_width * 1.35, half - b.leg_width * 1.5
    feet, low = _GAITS[gait], gait == "drink"
    wag = rng.uniform(-4, 4)
    with c.at(0, middle, turn=tilt):
        tail(c, b, -half + 8, -b.girth * 0.22, swing=wag + (16 if gait in {"run", "jump"} else 0))
    _leg(c, b, rear + 18, middle, feet[0], far=True, bent=-1)
    _leg(c, b, front - 18, middle, feet[2], far=True, bent=1)
    if b.wool:
        _leg(c, b, rear, middle + 4, feet[1], far=False, bent=-1)
        _leg(c, b, front, middle + 4, feet[3], far=False, bent=1)
    head_x, head_y = _lowered(b, middle, tilt) if low else _head_place(b)
    with c.at(0, middle, turn=tilt):
        body = _body(b)
        breed.wings(c, b, far=True)
        if b.humps:
            _humps(c, b)
        breed.over_back(c, b)
        _neck(c, b, head_x, head_y, low=low)
        _trunk_of(c, b, body)
    if not b.wool:
        _leg(c, b, rear, middle + 4, feet[1], far=False, bent=-1)
        _leg(c, b, front, middle + 4, feet[3], far=False, bent=1)
    with c.at(0, middle, turn=tilt):
        coat(c, b, body)
        breed.long_coat(c, b)
        breed.feet(c, b)
        breed.wings(c, b, far=False)
        if cut:
            along(c, body, cut)
            if gait == "stand":
                c.limb([(front, -2, b.leg_width * 1.1), (front - 2, b.girth * 0.62, b.leg_width * 1.1)], "garment")
            c.anchor("garment", half, -b.girth * 0.3)
        if b.neck and not low:
            _mane(c, b, head_x, head_y)
        down = _HEAD_DOWN if low and b.shape == "long" else 0
        with c.at(head_x, head_y, turn=down - tilt * 0.5 - (26 if howls else 0)):
            head(c, b, mood, howls=howls)
        c.anchor("seat", -4, -b.girth * 0.44 - (8 if b.wool else 0))
        c.anchor("back", -4, -b.girth * 0.46)
        c.anchor("neck", half - 10, -b.girth * 0.3)
        if b.shape != "trunk":
            c.anchors["hand_r"] = c.anchors["mouth"]


def _head_place(b: Build) -> Point:
    half = b.length / 2
    if b.shape == "trunk":
        return half + b.head * 0.1, -b.girth * 0.3
    if b.shape == "long":
        return half + b.neck * 0.42 - 4, -b.girth * 0.3 - b.neck * 0.92 - b.head * 0.2
    return half + b.neck * 0.4 - b.head * 0.18, -b.girth * 0.28 - b.head * 0.72 - b.neck * 0.8


def _lowered(b: Build, middle: float, tilt: float) -> Point:
    """Return where the head is of an animal that drinks or grazes: its mouth is at the ground."""
    if b.shape == "long":
        k = b.head / 40
        x, y = b.length / 2 + 0.34 * b.neck + 8, -(0.83 * (42 + 52 * b.muzzle) + 16) * k
    else:
        x, y = b.length / 2 + 0.3 * b.head, -0.86 * b.head
    return Affine.turn(-tilt).point(x, y - middle)


def _body(b: Build) -> Path:
    h, g = b.length / 2, b.girth / 2
    if b.wool:
        count = 15
        ring = [
            (h * 1.02 * math.cos(math.tau * i / count), g * 1.08 * math.sin(math.tau * i / count) - 2)
            for i in range(count)
        ]
        out: list[geometry.Segment] = [("M", *ring[0])]
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
            mx, my = (x0 + x1) / 2, (y0 + y1) / 2
            k = 1.36
            out.append(("C", x0 + mx * (k - 1), y0 + my * (k - 1), x1 + mx * (k - 1), y1 + my * (k - 1), x1, y1))
        return (*out, ("Z",))
    return geometry.curve(
        [
            (-h, -g * 0.1),
            (-h * 0.82, -g * 0.82),
            (-h * 0.1, -g * 0.96),
            (h * 0.62, -g),
            (h * 0.98, -g * 0.42),
            (h * 0.9, g * 0.5),
            (h * 0.45, g * 0.96),
            (-h * 0.2, g * 0.86),
            (-h * 0.74, g * 0.9),
            (-h * 0.99, g * 0.42),
        ]
    )


def _trunk_of(c: Canvas, b: Build, body: Path) -> None:
    c.add(body, fur(b), shade=min(16.0, b.girth * 0.2))


def _leg(c: Canvas, b: Build, x: float, top: float, foot: tuple[float, float], *, far: bool, bent: int) -> None:
    w = b.leg_width
    role = ("accent" if breed.dark_legs(b) else "main") + ("_dark" if far else "")
    fx, fy = x + foot[0] * b.leg, -foot[1] * b.leg
    end = w * (0.62 if b.hooves else 0.84)
    spread = abs(foot[0]) > 0.4
    knee_x = (x + fx) / 2 + bent * (10 if spread else 2)
    knee_y = (top + fy) / 2 + b.girth * 0.12
    path = geometry.limb([(x, top, w * 1.12), (knee_x, knee_y, w * 0.98), (fx, fy - end, end)])
    c.add(path, role)
    with c.inside(path):
        if b.socks:
            c.ellipse(fx, fy - 2, w * 1.7, b.leg * 0.5, "accent" if not far else "accent_dark", outline=False)
        if b.hooves:
            c.rect(fx - w * 1.6, fy - 11, w * 3.2, 14, "hoof")
        if b.marks == "zebra" or "zebra legs" in b.extras:
            for k in (0.25, 0.5, 0.75):
                y = fy - b.leg * k
                c.line([(fx - w * 1.6, y), (fx + w * 1.6, y + 3)], "accent", 5, outline=False)
    if not b.hooves:
        paw = ("accent" if b.socks else "main") + ("_dark" if far else "")
        c.ellipse(fx + w * 0.3, fy - w * 0.52, w * 1.12, w * 0.55, paw)
    breed.poms(c, b, fx, fy, far=far)


def _neck(c: Canvas, b: Build, head_x: float, head_y: float, *, low: bool) -> None:
    if b.neck <= 0 and not low:
        return
    half, g = b.length / 2, b.girth / 2
    thin = b.head * (0.5 if b.neck > 60 else 0.58)
    neck = geometry.limb(
        [
            (half - b.girth * 0.42, -g * 0.2, g * 0.72),
            ((half - b.girth * 0.3 + head_x) / 2, (head_y - g * 0.3) / 2 - 4, (thin + g * 0.5) * 0.55),
            (head_x - b.head * 0.1, head_y, thin),
        ]
    )
    c.add(neck, "main", shade=8)
    with c.inside(neck):
        if b.marks == "zebra":
            for k in (0.2, 0.4, 0.6, 0.8):
                x, y = half + (head_x - half) * k - 8, head_y * k
                c.line([(x - 34, y - 12), (x, y), (x + 36, y - 2)], "accent", 7, outline=False)
        elif b.marks == "net":
            for k in (0.14, 0.34, 0.54, 0.74):
                x, y = half - 14 + (head_x - half) * k, -g * 0.4 + (head_y + g * 0.4) * k
                c.polygon(
                    [(x - 11, y - 8), (x + 4, y - 12), (x + 12, y), (x + 2, y + 11), (x - 10, y + 8)],
                    "accent",
                    outline=False,
                )
                c.ellipse(x + 22, y + 14, 8, 9, "accent", outline=False)


def _mane(c: Canvas, b: Build, head_x: float, head_y: float) -> None:
    if not b.mane or b.shape != "long":
        return
    half = b.length / 2
    top: Point = (head_x - 8, head_y - b.head * 0.95)
    foot: Point = (half - b.girth * 0.75, -b.girth * 0.42)
    mx, my = (top[0] + foot[0]) / 2 - 15, (top[1] + foot[1]) / 2 - 6
    c.curve(
        [
            (top[0] + 14, top[1] + 2),
            (top[0] - 6, top[1] - 5),
            (mx - 9, my - 6),
            (foot[0] - 6, foot[1] + 8),
            (foot[0] + 22, foot[1] + 12),
            (mx + 26, my + 12),
            (top[0] + 2, top[1] + 26),
        ],
        "hair",
        shade=5,
    )
    c.curve(
        [(top[0] - 2, top[1] - 4), (top[0] + 24, top[1] + 4), (top[0] + 26, top[1] + 24), (top[0] + 10, top[1] + 14)],
        "hair",
    )
    with c.details():  # locks, which hang from the crest
        for k in (0.22, 0.4, 0.58, 0.76):
            x, y = (
                top[0] + (mx - top[0]) * 2 * k * (1 - k) + (foot[0] - top[0]) * k * k,
                top[1] + (foot[1] - top[1]) * k,
            )
            c.line([(x - 10, y + 2), (x + 4, y + 12), (x + 12, y + 26)], "hair_dark", 3.4)


def _humps(c: Canvas, b: Build) -> None:
    h, g = b.length / 2, b.girth / 2
    places = (-0.12,) if b.humps == 1 else (-0.46, 0.24)
    for x in places:
        size = 34 if b.humps == 1 else 27
        c.curve(
            [
                (h * x - size * 1.25, -g * 0.6),
                (h * x - size * 0.5, -g * 0.9 - size * 0.8),
                (h * x + size * 0.4, -g * 0.9 - size * 0.9),
                (h * x + size * 1.3, -g * 0.55),
                (h * x, -g * 0.2),
            ],
            "main",
            shade=6,
        )
