"""The rig of four-legged animals: one body in several poses, made a species by a `Build`."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Mood, Pose
from limner_sketch._geometry import Path, Point
from limner_sketch.figures._build import Build
from limner_sketch.figures._garments import GARMENTS, Cut, along, upright
from limner_sketch.figures._heads import head
from limner_sketch.figures._tails import tail

_SITTING = frozenset(
    {"sit", "hold", "read", "play", "eat", "wave", "ride", "dance", "hang", "climb", "meditate", "juggle", "cheer"}
)
_RUNNING = frozenset({"run", "jump", "fly"})


def quadruped(pose: Pose, rng: Random, *, build: Build) -> Canvas:
    """Draw an animal of a build in a pose."""
    c = Canvas()
    cut = GARMENTS[pose.traits.garment].cut if pose.traits.garment else None
    sits = pose.action in _SITTING or (cut and pose.action == "stand")  # clothes are seen best then
    if pose.action == "sleep":
        _sleeping(c, build)
    elif sits and not build.hooves and build.shape != "trunk":
        _sitting(c, build, pose, cut)
    elif pose.action in _RUNNING:
        _on_legs(c, build, pose.mood, gait="run" if pose.action != "jump" else "jump", rng=rng, cut=cut)
    else:
        _on_legs(c, build, pose.mood, gait="walk" if pose.action == "walk" else "stand", rng=rng, cut=cut)
    return c


# -- on four legs ------------------------------------------------------------------------------------------------------

# Where the feet go, in shares of the leg's length (x forward, y up from the ground), far and near: rear pair, front pair.
_GAITS: dict[str, tuple[tuple[float, float], ...]] = {
    "stand": ((0.22, 0), (0.12, 0), (-0.18, 0), (-0.08, 0)),
    "walk": ((0.5, 0.05), (-0.25, 0), (0.5, 0.12), (-0.3, 0)),
    "run": ((-0.55, 0.22), (-0.95, 0.35), (0.95, 0.42), (0.62, 0.12)),
    "jump": ((-0.75, 0.1), (-1.05, 0.2), (0.85, 0.65), (0.6, 0.45)),
}


def _on_legs(c: Canvas, b: Build, mood: Mood, *, gait: str, rng: Random, cut: Cut | None = None) -> None:
    half = b.length / 2
    lift = {"run": 0.16, "jump": 0.5}.get(gait, 0.0) * b.leg
    belly = -b.leg - lift
    middle = belly - b.girth / 2
    tilt = {"run": -4, "jump": -13}.get(gait, 0.0)
    rear, front = -half + b.leg_width * 1.35, half - b.leg_width * 1.5
    feet = _GAITS[gait]
    wag = rng.uniform(-4, 4)
    with c.at(0, middle, turn=tilt):
        tail(c, b, -half + 8, -b.girth * 0.22, swing=wag + (16 if gait in {"run", "jump"} else 0))
    _leg(c, b, rear + 18, middle, feet[0], far=True, bent=-1)
    _leg(c, b, front - 18, middle, feet[2], far=True, bent=1)
    if b.wool:
        _leg(c, b, rear, middle + 4, feet[1], far=False, bent=-1)
        _leg(c, b, front, middle + 4, feet[3], far=False, bent=1)
    head_x, head_y = _head_place(b)
    with c.at(0, middle, turn=tilt):
        body = _body(b)
        if b.humps:
            _humps(c, b)
        _neck(c, b, head_x, head_y)
        _trunk_of(c, b, body)
    if not b.wool:
        _leg(c, b, rear, middle + 4, feet[1], far=False, bent=-1)
        _leg(c, b, front, middle + 4, feet[3], far=False, bent=1)
    with c.at(0, middle, turn=tilt):
        _coat(c, b, body)
        if cut:
            along(c, body, cut)
            if gait == "stand":
                c.limb([(front, -2, b.leg_width * 1.1), (front - 2, b.girth * 0.62, b.leg_width * 1.1)], "garment")
            c.anchor("garment", half, -b.girth * 0.3)
        if b.neck:
            _mane(c, b, head_x, head_y)
        with c.at(head_x, head_y, turn=-tilt * 0.5):
            head(c, b, mood)
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
    c.add(body, _fur(b), shade=min(16.0, b.girth * 0.2))


def _coat(c: Canvas, b: Build, body: Path) -> None:
    """Belly and markings, over the near legs' upper ends so that those melt into the body."""
    h, g = b.length / 2, b.girth / 2
    with c.inside(body):
        if not b.wool:
            c.ellipse(-3, -g * 0.12, h * 0.94, g * 0.8, _fur(b), cover=True)
        if b.face == "panda":
            c.ellipse(h * 0.72, -g * 0.1, h * 0.42, g * 1.3, "main", turn=-12, outline=False)
        if b.belly and not b.wool and b.face != "panda":
            c.ellipse(h * 0.92, g * 0.42, g * 0.78, g * 1.05, "belly", turn=18, outline=False)
        _pattern(c, b, h, g)
    if b.wool:
        with c.details():
            for x, y in ((-0.5, -0.3), (0.1, -0.5), (-0.15, 0.25), (0.5, 0.15)):
                c.line([(h * x - 10, g * y), (h * x, g * y + 8), (h * x + 11, g * y)], "wool_dark", 4, outline=False)


def _fur(b: Build) -> str:
    """The role of the body: wool, a panda's white, else the colour of the animal."""
    return "wool" if b.wool else "white" if b.face == "panda" else "main"


def _pattern(c: Canvas, b: Build, h: float, g: float) -> None:
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


def _leg(c: Canvas, b: Build, x: float, top: float, foot: tuple[float, float], *, far: bool, bent: int) -> None:
    w = b.leg_width
    role = "main_dark" if far else "main"
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
            c.rect(fx - w * 1.6, fy - 11, w * 3.2, 14, "hoof", outline=False)
        if b.marks == "zebra":
            for k in (0.25, 0.5, 0.75):
                y = fy - b.leg * k
                c.line([(fx - w * 1.6, y), (fx + w * 1.6, y + 3)], "accent", 5, outline=False)
    if not b.hooves:
        paw = ("accent" if b.socks else "main") + ("_dark" if far else "")
        c.ellipse(fx + w * 0.3, fy - w * 0.52, w * 1.12, w * 0.55, paw)


def _neck(c: Canvas, b: Build, head_x: float, head_y: float) -> None:
    if b.neck <= 0:
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


# -- sitting -----------------------------------------------------------------------------------------------------------


def _sitting(c: Canvas, b: Build, pose: Pose, cut: Cut | None = None) -> None:
    w = b.leg_width
    wide = 0.72 + b.girth / 64 * 0.28
    with c.at():
        tail(c, b, -52 * wide, -16, swing=-34, seated=True)
        body = geometry.curve(
            [
                (6, -128),
                (34 * wide, -100),
                (38 * wide, -52),
                (34 * wide, -10),
                (0, -2),
                (-50 * wide, -4),
                (-64 * wide, -36),
                (-46 * wide, -86),
                (-18 * wide, -120),
            ]
        )
        c.limb([(30 * wide, -78, w), (37 * wide, -44, w * 0.92), (38 * wide, -w * 0.8, w * 0.8)], "main_dark")
        c.ellipse(43 * wide, -w * 0.5, w * 1.2, w * 0.55, _paw(b, far=True))
        c.add(body, _fur(b), shade=13)
        with c.inside(body):
            if b.face == "panda":
                c.ellipse(4, -108, 60, 34, "main", turn=-8, outline=False)
            elif b.belly:
                c.ellipse(20 * wide, -80, 27 * wide, 46, "belly", outline=False)
            with c.at(-8, -62, turn=-62):
                _pattern(c, b, 60, 46)
        if cut:
            upright(c, body, cut, top=-132, ahead=0.3, low=0.8)
            c.anchor("garment", 6, -128)
        c.ellipse(-30 * wide, -32, 33 * wide, 31, "main", shade=8)
        c.ellipse(-8 * wide, -w * 0.6, 27 * wide, w * 0.66, _paw(b))
        raised = pose.holding or pose.action in {"hold", "wave", "read", "eat", "play", "ride", "dance"}
        if raised:
            c.limb([(18 * wide, -88, w), (44 * wide, -76, w * 0.95), (66 * wide, -92, w * 0.9)], "main", shade=4)
            if cut:
                c.limb([(18 * wide, -88, w * 1.1), (44 * wide, -76, w * 1.05), (54 * wide, -83, w)], "garment", shade=4)
            c.ellipse(68 * wide, -95, w * 0.95, w * 0.9, _paw(b))
            c.anchor("hand_r", 70 * wide, -96)
        else:
            c.limb([(14 * wide, -80, w), (17 * wide, -44, w * 0.95), (18 * wide, -w * 0.8, w * 0.84)], "main", shade=4)
            if cut:
                c.limb([(14 * wide, -82, w * 1.1), (17 * wide, -36, w * 1.02)], "garment", shade=4)
            if b.socks:
                c.limb([(17 * wide, -34, w), (18 * wide, -w * 0.8, w * 0.9)], "accent")
            c.ellipse(22 * wide, -w * 0.52, w * 1.18, w * 0.58, _paw(b))
            c.anchor("foot_r", 22 * wide, -2)
        c.anchor("foot_l", -8 * wide, -2)
        with c.at(12, -126 - b.head * 0.55):
            head(c, b, pose.mood)
    c.anchor("seat", -30, -60)
    c.anchor("back", -40, -90)
    c.anchor("neck", 14, -124)
    if not raised:
        c.anchors["hand_r"] = c.anchors["mouth"]


def _paw(b: Build, *, far: bool = False) -> str:
    return ("accent" if b.socks else "main") + ("_dark" if far else "")


# -- asleep ------------------------------------------------------------------------------------------------------------


def _sleeping(c: Canvas, b: Build) -> None:
    h = b.length / 2 + 22
    g = b.girth * 1.12
    body = geometry.curve(
        [
            (-h, -g * 0.3),
            (-h * 0.78, -g * 0.82),
            (-h * 0.1, -g * 1.04),
            (h * 0.6, -g * 0.8),
            (h * 0.95, -g * 0.3),
            (h * 0.7, -1),
            (-h * 0.75, -1),
        ]
    )
    role = _fur(b)
    if b.tail not in {"bushy", "puff"}:
        tail(c, b, -h * 0.92, -g * 0.24, swing=-30, seated=True)
    c.add(body, role, shade=14)
    with c.inside(body):
        with c.at(0, -g * 0.5):
            _pattern(c, b, h, g / 2)
        c.ellipse(-h * 0.42, -g * 0.22, g * 0.62, g * 0.52, f"{role}_dark", opacity=0.35, outline=False)
        c.ellipse(-h * 0.42, -g * 0.2, g * 0.55, g * 0.5, role, outline=False)
    paw = "main_dark" if b.hooves else _paw(b)
    c.ellipse(h * 0.36, -b.leg_width * 0.5, b.leg_width * 1.9, b.leg_width * 0.55, paw)
    drop = {"round": 0.62, "snout": 0.62, "long": 0.95, "trunk": 0.88}[b.shape]
    with c.at(h * (0.62 if b.shape != "long" else 0.78), -b.head * drop - 2, turn=5 if b.shape != "long" else 14):
        head(c, b, "sleepy")
    if b.tail in {"bushy", "puff"}:
        tail(c, b, -h * 0.86, -15, swing=0, wrapped=True)
    with c.details():
        x, y = h * 0.62 + b.head * 0.9, -b.head * 1.7
        for i, size in enumerate((11, 15, 20)):
            zx, zy = x + i * 19, y - i * 26
            c.line(
                [(zx, zy), (zx + size, zy), (zx, zy + size), (zx + size, zy + size)],
                "shine",
                4.5,
                smooth=False,
                outline=False,
            )
    c.anchor("back", -h * 0.2, -g)
    c.anchor("seat", -h * 0.2, -g * 0.96)
    c.stands(-h * 0.9, h * 0.95)
