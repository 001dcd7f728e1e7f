"""Owl and penguin, which look at us."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


def _egg(width: float, top: float, bottom: float, shoulder: float = 0.72) -> geometry.Path:
    """An upright egg around x = 0."""
    w, h = width, bottom - top
    return geometry.curve(
        [
            (0, top),
            (w * shoulder, top + h * 0.14),
            (w * 0.96, top + h * 0.46),
            (w * 0.92, top + h * 0.76),
            (w * 0.5, bottom - 1),
            (0, bottom),
            (-w * 0.5, bottom - 1),
            (-w * 0.92, top + h * 0.76),
            (-w * 0.96, top + h * 0.46),
            (-w * shoulder, top + h * 0.14),
        ]
    )


@figure(
    "owl",
    height=0.5,
    colours={
        "main": "#9a6b48",
        "belly": "#f3dfc0",
        "beak": "#f0a83a",
        "leg": "#f0a83a",
        "disc": "#fbeed6",
        "iris": "#f7c64a",
    },
    near=("night bird",),
    facing="front",
    tags=("animal", "bird"),
    home="forest",
)
def owl(pose: Pose, rng: Random) -> Canvas:
    """An owl with tufts, a pale face and big eyes."""
    c = Canvas()
    flies = pose.action in {"fly", "jump"}
    if flies:
        for side in (-1, 1):
            with c.at(side * 48, -120, flip=side > 0):
                c.path(
                    "M10 26C-6-34-66-62-118-52C-128-48-128-40-122-36C-132-30-130-20-122-16C-128-8-122 2-112 4C-112 14-102 20-92 18"
                    "C-84 28-74 30-66 28C-40 48-4 60 10 26Z",
                    "main_dark" if side > 0 else "main",
                    shade=8 if side < 0 else 0,
                )
    else:
        c.path("M-20-14L20-14L30 0L-30 0Z", "main_dark")
    for x in (-24, 24):
        for dx in (-11, 0, 11):
            c.line([(x + dx * 0.5, -14), (x + dx, -5)], "leg", 9, smooth=False)
    body = _egg(68, -186, -8, 0.86)
    c.path(
        "M-62-142C-70-172-72-188-66-200C-50-196-34-190-22-180L22-180C34-190 50-196 66-200C72-188 70-172 62-142Z",
        "main_dark",
    )
    c.add(body, "main", shade=11)
    with c.inside(body):
        c.ellipse(-2, -46, 44, 52, "belly")
        with c.details():
            for y, xs in ((-76, (-20, 0, 20)), (-58, (-29, -10, 10, 29)), (-40, (-20, 0, 20))):
                for x in xs:
                    c.line([(x - 6, y - 3), (x, y + 4), (x + 6, y - 3)], "main_light", 4.5, outline=False)
    if not flies:
        c.path("M-58-116C-84-92-86-48-62-18C-50-34-44-74-58-116Z", "main_dark", shade=5)
        c.path("M58-116C84-92 86-48 62-18C50-34 44-74 58-116Z", "main_dark")
    c.path("M0-168C20-184 62-176 60-138C58-110 28-98 0-110C-28-98-58-110-60-138C-62-176-20-184 0-168Z", "disc", shade=4)
    sleepy = pose.mood == "sleepy" or pose.action == "sleep"
    for x in (-28, 28):
        if not sleepy:
            c.circle(x, -139, 22, "iris")
        c.eye(x, -139, 14, "sleepy" if sleepy else pose.mood)
    c.path("M0-134C12-130 12-120 0-106C-12-120-12-130 0-134Z", "beak", shade=4)
    c.anchor("head", 0, -184)
    c.anchor("face", 0, -138)
    c.anchor("mouth", 0, -112)
    c.anchor("neck", 0, -100)
    c.anchor("back", 0, -186)
    c.anchor("seat", 0, -150)
    c.anchor("hand_r", 66, -60)
    c.settle()
    return c


@figure(
    "penguin",
    height=0.9,
    colours={"main": "#3b4560", "belly": "#fbf8f1", "beak": "#f2a33a", "leg": "#f2a33a"},
    aliases=("emperor penguin", "baby penguin"),
    facing="front",
    tags=("animal", "bird"),
    home="snow",
)
def penguin(pose: Pose, rng: Random) -> Canvas:
    """A penguin, upright; it waddles, swims on the water like a duck, and slides on its belly."""
    c = Canvas()
    if pose.action in {"slide", "lie"}:
        return _on_belly(c, pose)
    swims = pose.action == "swim"
    up = pose.action in {"jump", "fly", "wave", "dance", "play"}
    turn = 6.0 if pose.action in {"walk", "run"} else 0.0
    with c.at(0, 0, turn=turn):
        if not swims:
            for x in (-26, 26):
                c.path(
                    f"M{x - 24}-2C{x - 22}-16 {x + 22}-16 {x + 24}-2C{x + 16} 1 {x - 16} 1 {x - 24}-2Z", "leg", shade=4
                )
        for side, role in ((1, "main_dark"), (-1, "main")):
            reach = pose.holding or pose.action == "hold"
            angle = side * -118 if up else side * (-72 if reach and side > 0 else -24)
            with c.at(side * 54, -112, turn=angle):
                c.path("M-13-6C-16 30-12 62 0 74C12 62 16 30 13-6Z", role)
        body = _egg(66, -196, -6, 0.7)
        c.add(body, "main", shade=10)
        with c.inside(body):
            c.path(
                "M0-150C26-174 54-150 44-118C62-70 54-14 0-12C-54-14-62-70-44-118C-54-150-26-174 0-150Z",
                "belly",
            )
            c.path("M20-12C70-14 66-70 46-112C52-70 48-30 4-13Z", "belly_dark", opacity=0.5, outline=False)
        mood = "sleepy" if pose.action == "sleep" else pose.mood
        for x in (-22, 22):
            c.eye(x, -140, 9.5, mood)
        c.path("M-15-126C-8-136 8-136 15-126C10-116 4-112 0-110C-4-112-10-116-15-126Z", "beak", shade=4)
        for x in (-36, 36):
            c.blush(x, -122, 10)
        c.anchor("head", 0, -194)
        c.anchor("face", 0, -134)
        c.anchor("mouth", 0, -116)
        c.anchor("neck", 0, -100)
        c.anchor("back", 0, -190)
        c.anchor("seat", 0, -40)
        c.anchor("hand_l", -82, -48)
        c.anchor("hand_r", *((122, -92) if pose.holding or pose.action == "hold" else (82, -48)))
    c.settle(46 if swims else 0)
    return c


def _on_belly(c: Canvas, pose: Pose) -> Canvas:
    """A penguin on its belly, seen from the side, its flippers stretched back."""
    for y in (-34, -22):
        c.path(
            f"M-92 {y - 10}C-122 {y - 20} -138 {y - 12} -142 {y}C-128 {y + 6} -112 {y + 6} -92 {y + 6}Z", "leg", shade=3
        )
    c.path("M14-62C-22-92-62-108-92-106C-96-98-90-92-80-86C-56-78-26-58 6-46Z", "main_dark")
    body = geometry.curve(
        [(-104, -34), (-84, -66), (-10, -88), (60, -100), (102, -82), (100, -40), (70, -8), (0, -2), (-70, -6)]
    )
    c.add(body, "main", shade=10)
    with c.inside(body):
        c.ellipse(14, -4, 112, 44, "belly", turn=-8)
    head = c.ellipse(98, -98, 52, 50, "main", shade=8)
    with c.inside(head):
        c.ellipse(118, -88, 36, 34, "belly", outline=False)
    for x in (96, 128):
        c.eye(x, -102, 9, pose.mood)
    c.path("M106-92C114-100 138-100 150-88C138-78 122-76 112-78C106-82 104-88 106-92Z", "beak", shade=4)
    c.blush(86, -84, 9)
    c.path("M30-58C0-40-34-22-70-18C-78-24-74-34-64-38C-40-48-14-66 12-80C28-82 36-68 30-58Z", "main", shade=6)
    c.anchor("head", 96, -146)
    c.anchor("face", 108, -94)
    c.anchor("mouth", 146, -88)
    c.anchor("neck", 74, -70)
    c.anchor("back", -20, -88)
    c.anchor("seat", -20, -84)
    c.anchor("hand_l", -68, -26)
    c.anchor("hand_r", 146, -84)
    c.settle()
    return c


_OWLS: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "snowy owl": (
        {"main": "#f3f2f0", "belly": "#ffffff", "disc": "#ffffff", "main_light": "#8d8f9a", "main_dark": "#d3d4d9"},
        ("white owl", "arctic owl"),
    ),
    "barn owl": (
        {"main": "#d9a566", "belly": "#fbf3e6", "disc": "#fffaf2", "iris": "#3f2f28", "main_dark": "#b98446"},
        (),
    ),
}
for _noun, (_own, _aliases) in _OWLS.items():
    figure(
        _noun,
        height=0.5,
        colours={"beak": "#4a4650", "leg": "#c9a06a", "iris": "#f7c64a", **_own},
        aliases=_aliases,
        facing="front",
        tags=("animal", "bird"),
        home="snow" if _noun == "snowy owl" else "farm",
    )(owl)
