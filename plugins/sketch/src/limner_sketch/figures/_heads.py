"""Heads of four-legged animals, drawn around the middle of the skull, looking to the right."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Mood
from limner_sketch._geometry import Affine, Path, Point
from limner_sketch.figures import _breed as breed
from limner_sketch.figures._build import Build
from limner_sketch.figures._ears import ears, leaf_ear
from limner_sketch.figures._horns import curled_horn, horns


def head(c: Canvas, build: Build, mood: Mood, *, howls: bool = False) -> None:
    """Draw the head of a build around (0, 0); who howls has its eyes shut and its mouth open."""
    if "eagle head" in build.extras:
        with c.at(scale=build.head / 50):
            breed.eagle_head(c, build)
            c.eye(14, -8, 8, "sleepy" if howls else mood)
    elif build.shape == "long":
        _long(c, build, "surprised" if howls else mood)
    elif build.shape == "trunk":
        _trunk(c, build, mood)
    else:
        _round(c, build, mood, howls=howls)


# -- a round head, turned a little to us -------------------------------------------------------------------------------


def _round(c: Canvas, b: Build, mood: Mood, *, howls: bool) -> None:
    r = b.head
    with c.at(scale=r / 50):
        if b.mane:
            _ruff(c)
        breed.behind_head(c, b)
        if b.ears not in {"floppy", "fold", "none"}:
            ears(c, b)
        if b.horns != "none":
            horns(c, b.horns)
        skull = _skull(b)
        c.add(skull, "white" if b.face == "panda" else "main", shade=8)
        _markings(c, b, skull)
        with c.inside(skull):
            breed.on_skull(c, b)
        if b.ears in {"floppy", "fold"}:
            ears(c, b)
        _features(c, b, "sleepy" if howls else mood, howls=howls)
        breed.over_head(c, b)
        c.anchor("head", 2, -46)
        c.anchor("face", 8, 4)
        c.anchor("mouth", 14 + 18 * b.muzzle, 30)


def _skull(b: Build) -> Path:
    t = b.cheeks
    points: list[Point] = [
        (2, -47),
        (30, -40),
        (47, -14),
        (52 + 9 * t, 16 + 3 * t),
        (36 - 4 * t, 38),
        (10, 47 + 2 * t),
        (-20 + 4 * t, 41),
        (-46 - 11 * t, 20 + 2 * t),
        (-45, -12),
        (-28, -39),
    ]
    return geometry.curve(points, tension=1 - 0.18 * t)


def _ruff(c: Canvas) -> None:
    """A lion's mane: a scalloped disc in two tones."""
    for radius, role, count in ((82, "accent", 15), (66, "accent_light", 13)):
        spots = [geometry.Affine.turn(360 / count * i).point(0, -radius + 14) for i in range(count)]
        c.circle(2, 4, radius - 13, role)
        for x, y in spots:
            c.circle(2 + x, 4 + y, radius * 0.245, role, outline=role == "accent")


def _markings(c: Canvas, b: Build, skull: Path) -> None:
    with c.inside(skull):
        if b.face == "bandit":
            c.curve([(-72, 60), (-66, 14), (-34, 14), (0, 22), (50, 14), (72, 10), (80, 60)], "belly", outline=False)
            c.ellipse(-22, -20, 26, 14, "belly", turn=-14, outline=False)
            c.ellipse(42, -20, 24, 13, "belly", turn=14, outline=False)
            c.curve([(-64, 18), (-52, -10), (-18, -17), (4, -2), (2, 16), (-22, 20)], "accent", outline=False)
            c.curve([(80, 16), (66, -10), (38, -17), (18, -2), (20, 16), (42, 20)], "accent", outline=False)
        elif b.face == "mask":
            c.curve([(-70, 60), (-66, 2), (-34, 0), (-8, 12), (6, 22), (2, 70)], "belly", outline=False)
            c.curve([(80, 60), (70, 0), (44, 0), (26, 12), (16, 22), (14, 70)], "belly", outline=False)
            c.ellipse(11, 38, 17, 24, "belly", outline=False)
        elif b.face == "panda":
            c.ellipse(-17, -1, 15, 18, "main", turn=28, outline=False)
            c.ellipse(36, -1, 13, 17, "main", turn=-28, outline=False)
        elif b.face == "pale":
            c.ellipse(10, 30, 44, 30, "belly", outline=False)
        elif b.face == "chops":
            c.ellipse(-8, 28, 24, 22, "belly", outline=False)
            c.ellipse(28, 28, 22, 22, "belly", outline=False)
            for x in (-17, 35):
                c.ellipse(x, -20, 7, 5, "belly", outline=False)
        elif b.face == "badger":
            c.ellipse(10, -8, 11, 50, "belly", outline=False)
            c.ellipse(-44, 16, 14, 30, "belly", outline=False)
            c.ellipse(60, 16, 14, 30, "belly", outline=False)
        if b.marks in {"stripes", "zebra"}:
            with c.details():
                for x, top, length in ((4, -50, 24), (-12, -48, 16), (20, -48, 16)):
                    c.line([(x, top), (x * 0.9 + 0.5, top + length)], "accent", 6, outline=False)
                for y in (6, 19):
                    c.line([(-56, y), (-37, y + 3)], "accent", 5.5, outline=False)
                    c.line([(64, y), (50, y + 3)], "accent", 5.5, outline=False)
        if b.marks == "patches":
            c.ellipse(-30, -12, 26, 30, "accent", outline=False)


def _features(c: Canvas, b: Build, mood: Mood, *, howls: bool) -> None:
    e = 50 * b.eye
    m = b.muzzle
    if b.shape == "snout":
        _eyes(c, b, mood, e)
        c.ellipse(13, 18, 25, 18, "main_light", shade=5)
        for x in (5, 21):
            c.ellipse(x, 17, 4, 6.5, "main_dark")
        c.smile(13, 37, 18, mood)
        return
    if "pointed" in b.extras:
        _eyes(c, b, mood, e)
        breed.long_nose(c, b)
        c.blush(-22, 19, 9)
        return
    if b.face in {"muzzle", "panda"} and "dark muzzle" not in b.extras:
        c.ellipse(11, 23, 40 * m + 3, 30 * m + 2, "belly" if b.face == "muzzle" else "white", outline=False)
    breed.under_nose(c, b)
    _eyes(c, b, mood, e)
    y = 14 + 6 * (1 - m)
    nose = (6.5 + 6.5 * m) * (0.78 if b.whiskers else 1)
    c.path(
        f"M{12 - nose} {y - nose * 0.35}C{12 - nose} {y - nose} {12 + nose} {y - nose} {12 + nose} {y - nose * 0.35}"
        f"C{12 + nose} {y + nose * 0.4} {12 + 2} {y + nose * 0.75} 12 {y + nose * 0.75}"
        f"C{12 - 2} {y + nose * 0.75} {12 - nose} {y + nose * 0.4} {12 - nose} {y - nose * 0.35}Z",
        "nose",
    )
    with c.details():
        c.ellipse(10, y - nose * 0.38, nose * 0.34, nose * 0.17, "shine", opacity=0.55, outline=False)
    w = 10 + 7 * m
    low = y + nose * 0.75
    if howls:
        c.ellipse(13, low + 10, 8, 11, "mouth")
    elif mood == "surprised":
        c.ellipse(12, low + 8, 5, 6.5, "mouth")
    elif mood == "laughing":
        c.smile(12, low + 8, 2 * w, mood)
    else:
        down = mood in {"sad", "angry"}
        bend = -4 if down else 9
        top = low + (9 if down else 3)
        c.path(
            f"M{12 - w} {top}Q{12 - w * 0.5} {top + bend} 12 {top}Q{12 + w * 0.5} {top + bend} {12 + w} {top}",
            "mouth",
            width=3.2,
        )
    if b.face not in {"panda", "mask", "bandit", "badger"}:
        c.blush(-27, 19, 9)
        c.blush(43, 19, 8)
    if b.whiskers:
        with c.details():
            for side, x in ((-1, -24), (1, 45)):
                for dy in (-5, 3):
                    c.line([(x, 20 + dy * 0.6), (x + side * 26, 16 + dy * 2.4)], "whisker", 2)


def _eyes(c: Canvas, b: Build, mood: Mood, e: float) -> None:
    for x in (-15, 35):
        if b.face == "panda" and mood != "sleepy":
            c.circle(x, -2, e * 1.35, "shine", outline=False)
        c.eye(x, -2, e, mood)
    with c.details():
        if b.face in {"muzzle", "chops"} and mood not in {"sleepy", "angry"}:
            rise = 7 if mood == "sad" else 0
            c.line([(-21, -16), (-11, -18 - rise)], "main_dark", 3, opacity=0.7, outline=False)
            c.line([(31, -18 - rise), (40, -16)], "main_dark", 3, opacity=0.7, outline=False)


# -- a long head in profile --------------------------------------------------------------------------------------------


def _long(c: Canvas, b: Build, mood: Mood) -> None:
    k = b.head / 40
    with c.at(scale=k):
        if b.horns != "none" and b.horns not in {"horn", "giraffe", "nose", "ram"}:
            horns(c, b.horns)
        with c.at(-10, -30, turn=-22):
            leaf_ear(c, b.ear, "main_dark")
        length = 28 + 52 * b.muzzle
        tip = length + 14
        skull = geometry.curve(
            [
                (-6, -38),
                (22, -34),
                (length * 0.72, -10),
                (tip, 6),
                (tip + 2, 24),
                (length * 0.86, 35),
                (length * 0.4, 30),
                (4, 34),
                (-26, 22),
                (-32, -8),
            ],
            tension=0.95,
        )
        c.add(skull, "main", shade=7)
        with c.inside(skull):
            c.ellipse(tip - 2, 20, 27, 30, "snout", outline=False)
            if b.face == "mask":
                c.curve(
                    [(8, -44), (26, -44), (length * 0.8, -8), (length * 0.62, 4), (18, -16)], "belly", outline=False
                )
            if b.marks == "zebra":
                with c.details():
                    for x in (-20, -6, 8, 22):
                        c.line([(x + 6, -46), (x - 1, -8), (x - 10, 40)], "accent", 5.5, outline=False)
            if b.marks in {"patches", "net"}:
                c.ellipse(-4, -22, 20, 24, "accent", outline=False)
        breed.throat(c, b)
        broad = "broad muzzle" in b.extras
        if broad:
            breed.broad_muzzle(c, length)
        else:
            c.ellipse(tip - 11, 9, 3.6, 5.2, "nostril")
        if b.horns == "goat":
            c.curve(
                [(length * 0.5, 28), (length * 0.78, 30), (length * 0.66, 62), (length * 0.5, 70), (length * 0.52, 48)],
                "white",
            )
        if mood == "surprised":
            c.ellipse(length * 0.9, 28, 5, 6, "mouth")
        elif not broad:
            low = 38 if mood in {"sad", "angry"} else 30
            c.line([(length * 0.94, 24), (length * 0.78, 27), (length * 0.6, low - 8)], "mouth", 3.4)
        if b.marks == "patches" and mood != "sleepy":
            c.circle(8, -7, 12, "shine", outline=False)
        c.eye(8, -7, 8.6, mood)
        c.blush(12, 14, 9)
        with c.at(-20, -27, turn=-44):
            leaf_ear(c, b.ear, "main")
            leaf_ear(c, b.ear * 0.62, "ear")
        breed.crown(c, b)
        if b.horns == "ram":
            curled_horn(c)
        if b.horns in {"horn", "giraffe"}:
            horns(c, b.horns)
        elif b.horns == "nose":
            c.path(
                f"M{tip - 22}-2C{tip - 8}-10 {tip + 6}-28 {tip + 8}-52C{tip + 20}-30 {tip + 18}-2 {tip + 6} 12Z",
                "horn",
                shade=3,
            )
            c.path(
                f"M{tip - 40}-14C{tip - 32}-20 {tip - 26}-28 {tip - 26}-40C{tip - 18}-28 {tip - 18}-14 {tip - 22}-6Z",
                "horn",
                shade=2,
            )
        c.anchor("head", -2, -38)
        c.anchor("face", 20, 0)
        c.anchor("mouth", tip - 4, 28)


# -- an elephant -------------------------------------------------------------------------------------------------------


def _trunk(c: Canvas, b: Build, mood: Mood) -> None:
    lifted = mood in {"happy", "surprised"} and b.muzzle > 0.5
    with c.at(scale=b.head / 56):
        if mood == "sleepy":
            joints: list[tuple[float, float, float]] = [
                (34, 10, 23),
                (62, 34, 18),
                (92, 40, 14),
                (118, 42, 11),
                (136, 38, 9),
            ]
        elif lifted:
            joints = [(34, 8, 23), (64, 28, 18), (92, 20, 14), (106, -14, 12), (100, -48, 10.5)]
        else:
            joints = [(34, 6, 23), (58, 36, 18), (66, 74, 14), (72, 108, 11.5), (90, 122, 10)]
        c.curve([(30, -40), (58, -46), (78, -22), (74, 14), (52, 26)], "main_dark")
        trunk = geometry.limb(joints)
        skull = geometry.ellipse(6, -4, 54, 52)
        c.add(trunk, "main", shade=7)
        with c.inside(trunk), c.details():
            for i, (x, y, r) in enumerate(joints[1:-1]):
                c.line(
                    [(x - r, y + r * 0.5 - 3 * i), (x, y + r * 0.2), (x + r, y - r * 0.5)],
                    "main_dark",
                    2.6,
                    opacity=0.6,
                    outline=False,
                )
        c.add(skull, "main", shade=9)
        c.add(Affine.turn(0).path(geometry.limb([(34, 8, 22), joints[1]])), "main", outline=False)
        if "mammoth" in b.extras:
            c.path(
                "M28 30C36 66 76 84 112 58C124 48 128 30 122 14C136 34 132 62 112 76C74 102 20 84 14 38Z",
                "white",
                shade=4,
            )
            breed.fringe(c, 4, -50, 34, "hair", 10, 0.3)
        else:
            c.path("M30 34C40 50 56 56 72 50C60 46 50 40 46 28Z", "white", shade=3)
        c.eye(22, -12, 7.8, mood)
        c.blush(14, 12, 10)
        c.smile(22, 30, 15, "calm" if mood in {"happy", "loving"} else mood)
        ear = geometry.curve(
            [(-12, -44), (-52, -58), (-88, -38), (-92, 8), (-70, 44), (-42, 46), (-24, 22), (-12, 0)], tension=1
        )
        c.add(ear, "main", shade=6)
        with c.at(-4, 0, scale=0.72):
            c.add(Affine.move(-14, 0).path(ear), "ear", outline=False)
        x, y, _ = joints[-1]
        c.anchor("mouth", x, y)
        c.anchor("hand_r", x - (0 if lifted else -6), y - (8 if lifted else 0))
        c.anchor("head", -2, -54)
        c.anchor("face", 16, 0)
