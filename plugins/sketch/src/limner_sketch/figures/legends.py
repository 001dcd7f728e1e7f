"""Beings of myth and of horror, in the likeness of people."""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import WOMAN
from limner_sketch.figures._wardrobe import OUT, UP, beard, enlist


def _wraps(c: Canvas) -> None:
    for y in (-40, -24, 24, 40):
        c.line([(-52, y + 5), (0, y - 4), (52, y + 4)], "main", 13)
    c.line([(-50, -8), (-30, -12)], "main", 12)
    c.line([(44, -8), (52, -6)], "main", 12)
    c.line([(-48, 12), (-4, 20), (46, 10)], "main_dark", 4)
    c.line([(40, -30), (66, -20), (62, 4)], "main", 9)


def _wound(c: Canvas) -> None:
    for y in (6, 22, 38, 54, 70):
        c.line([(-22, y + 5), (22, y - 4)], "main_dark", 4)
    c.line([(18, 40), (36, 50), (32, 74)], "main", 9)


def _bolts(c: Canvas) -> None:
    c.path(
        "M-46-26L-46-52C-20-58 24-58 48-52L48-26C40-38 34-26 26-36C18-26 10-38 0-28C-10-38-18-26-26-36C-34-26-40-36-46-26Z",
        "hair2",
    )
    c.line([(-20, -20), (-2, -18)], "pale_dark", 4)
    c.line([(26, -40), (34, -14)], "pale_dark", 3.4, smooth=False)
    for y in (-34, -26, -18):
        c.line([(24, y), (38, y + 2)], "pale_dark", 3, smooth=False)
    for x in (-54, 48):
        c.rect(x, 20, 13, 12, "metal", radius=3)


def _wolf(c: Canvas) -> None:
    for x in (-34, 36):
        c.path(f"M{x - 14}-30C{x - 16}-62 {x - 4}-80 {x + 2}-84C{x + 14}-66 {x + 18}-48 {x + 15}-26Z", "pale")
        c.path(f"M{x - 6}-38C{x - 6}-56 {x - 1}-66 {x + 2}-70C{x + 8}-58 {x + 9}-48 {x + 7}-36Z", "nose_pink")
    for side in (-1, 1):
        c.polygon([(side * 40, -4), (side * 66, 8), (side * 46, 16), (side * 60, 32), (side * 30, 38)], "pale")
    c.ellipse(6, 24, 31, 23, "pale_light", shade=3)
    c.ellipse(10, 10, 12, 8, "nose")
    for x in (-18, 24):
        c.ellipse(x, -8, 8, 8, "gold")
        c.ellipse(x + 1, -8, 4, 6, "eye")
        c.line([(x - 12, -18 if x > 0 else -24), (x + 10, -24 if x > 0 else -18)], "pale_dark", 5)
    c.line([(-12, 28), (8, 34), (28, 26)], "mouth", 4)
    for x in (-4, 18):
        c.polygon([(x - 5, 30), (x + 5, 30), (x, 42)], "white")


def _fur(c: Canvas) -> None:
    c.path("M-22 0L22 0L24 30L16 40L8 30L0 46L-8 32L-16 40L-24 28Z", "pale", shade=3)


def _skull_hood(c: Canvas) -> None:
    c.path("M-60 40C-74-40-40-74 4-74C46-74 72-40 60 40C40 62-40 62-60 40Z", "main", shade=8)
    c.ellipse(4, -2, 41, 46, "dark")
    c.path("M4-38C30-38 40-16 36 6C34 18 24 20 22 34L-14 34C-16 20-28 18-30 6C-34-16-22-38 4-38Z", "white", shade=5)
    for x in (-12, 20):
        c.ellipse(x, -4, 9, 11, "dark")
    c.polygon([(4, 8), (10, 18), (-2, 18)], "dark")
    for x in (-6, 4, 14):
        c.line([(x, 24), (x, 34)], "dark", 2.6, smooth=False)


def _scythe(c: Canvas) -> None:
    c.line([(-10, 70), (6, -118)], "wood", 7, smooth=False)
    c.path("M4-116C-30-136-76-124-98-84C-70-104-34-108 4-98Z", "metal", shade=4)


def _one_eye(c: Canvas) -> None:
    c.path("M-4-50C-10-66 0-80 6-88C12-78 20-66 14-50Z", "white")
    c.ellipse(6, -6, 27, 26, "white", shade=3)
    c.circle(9, -4, 14, "leaf")
    c.circle(9, -4, 8, "eye")
    c.circle(5, -9, 4, "shine")
    c.line([(-24, -38), (6, -42), (34, -36)], "pale_dark", 6)
    c.line([(-14, 30), (6, 36), (26, 29)], "mouth", 4)
    c.polygon([(12, 33), (22, 30), (18, 42)], "white")


def _tusked(c: Canvas) -> None:
    for side in (-1, 1):
        c.path(
            f"M{side * 40}-6C{side * 64}-22 {side * 78}-20 {side * 84}-14C{side * 74} 6 {side * 56} 16 {side * 42} 14Z",
            "pale" if side < 0 else "pale_dark",
        )
    c.ellipse(6, 12, 13, 10, "pale_dark")
    c.line([(-18, 30), (6, 26), (30, 30)], "mouth", 4.5)
    for x in (-10, 22):
        c.path(f"M{x - 5} 30L{x + 5} 29L{x} 12Z", "white")
    c.line([(-30, -16), (-8, -10)], "pale_dark", 6)
    c.line([(20, -10), (42, -16)], "pale_dark", 6)


def _snakes(c: Canvas) -> None:
    for x, y, tx, ty in (
        (-44, -8, -76, 4),
        (-42, -26, -80, -34),
        (-30, -42, -58, -76),
        (-8, -50, -18, -92),
        (14, -50, 26, -92),
        (34, -42, 62, -74),
        (46, -24, 82, -30),
        (48, -6, 78, 10),
    ):
        c.line(
            [(x * 0.7, y * 0.7), ((x + tx) / 2 + 6, (y + ty) / 2 - 6), (tx, ty)], "leaf" if x < 10 else "leaf_dark", 11
        )
        c.circle(tx, ty, 9, "leaf")
        c.circle(tx - 3, ty - 2, 2, "eye")
        c.circle(tx + 4, ty - 2, 2, "eye")


def _bull(c: Canvas) -> None:
    for side in (-1, 1):
        c.path(
            f"M{side * 30}-34C{side * 58}-34 {side * 76}-54 {side * 72}-86C{side * 94}-54 {side * 80}-14 {side * 38}-14Z",
            "white",
            shade=3,
        )
        c.ellipse(side * 56, 0, 17, 9, "pale", turn=side * 16)
    c.ellipse(4, 24, 36, 26, "pale_light", shade=4)
    for x in (-10, 18):
        c.ellipse(x, 22, 6, 8, "pale_dark")
    c.circle(4, 40, 10, "gold")
    c.circle(4, 38, 6, "pale_light", outline=False)
    for x in (-18, 26):
        c.eye(x, -8, 7, "angry")
    c.path("M-22-44C-10-62 20-62 30-44C20-34 12-42 4-32C-4-42-12-34-22-44Z", "pale_dark")


def _laurel(c: Canvas) -> None:
    for side in (-1, 1):
        for i in range(4):
            with c.at(side * (46 - i * 10), -22 - i * 9, turn=side * (40 - i * 12)):
                c.ellipse(0, 0, 6, 13, "gold")


def _bolt(c: Canvas) -> None:
    c.polygon([(-10, 40), (10, -10), (-4, -14), (18, -80), (10, -30), (26, -26)], "gold")


def _little_wings(c: Canvas) -> None:
    gear.angel_wings(c)


enlist(
    (
        ("mummy", Look(skin="pale", clothes="tee", hair=("",), hat=_wraps, front=_wound, legs="main", shoe="main_dark", sleeve="main"), 1.75, {"main": "#efe6d0", "pale": "#8aa07c"}, ("egyptian mummy",), (), None),
        ("frankenstein", Look(skin="pale", clothes="suit", hair=("",), hat=_bolts, front=gear.rags, legs="dark"), 2.0, {"main": "#4a4650", "pale": "#9cc27a"}, ("frankenstein's monster", "frankensteins monster"), (), None),
        ("werewolf", Look(skin="pale", clothes="tee", hair=("",), bare=False, face=_wolf, front=_fur, shorts=True, shoe="pale_dark"), 1.9, {"main": "#8a4a3a", "pale": "#7d6a5c", "nose_pink": "#d9a59a"}, ("wolfman", "lycanthrope"), (), "night"),
        ("grim reaper", Look(clothes="robe", hair=("",), bare=False, hat=_skull_hood, legs="dark", prop=_scythe, raised=OUT), 1.9, {"main": "#3d3948", "accent": "#57525f"}, ("reaper", "death with a scythe", "angel of death"), (), "night"),
        ("cyclops", Look(skin="pale", clothes="tee", hair=("",), bare=False, face=_one_eye, front=gear.bandolier, shorts=True, shoe="", prop=props.axe, raised=OUT), 2.6, {"main": "#8a5f3a", "pale": "#7fb0a0"}, (), (), "mountains"),
        ("ogre", Look(skin="pale", clothes="tee", hair=("",), face=_tusked, front=gear.rags, shorts=True, shoe="", prop=props.axe, raised=OUT), 2.4, {"main": "#7a5a40", "pale": "#8fae5a"}, ("orc", "troll", "cave troll"), (), "forest"),
        ("medusa", Look(frame=WOMAN, skin="pale", clothes="robe", hair=("",), hat=_snakes, front=gear.robe_trim), 1.75, {"main": "#5f8f6a", "accent": "#e0b04a", "pale": "#c9d9a0"}, ("gorgon",), (), None),
        ("minotaur", Look(skin="pale", clothes="tee", hair=("",), bare=False, face=_bull, front=gear.bare_chest, shorts=True, shoe="pale_dark", prop=props.axe, raised=OUT), 2.3, {"main": "#8a5a3c", "pale": "#8a5a3c"}, (), (), None),
        ("zeus", Look(clothes="robe", hair=("long",), hair_role="white", hat=_laurel, face=beard("white", 30), front=gear.robe_trim, prop=_bolt, raised=UP), 2.0, {"main": "#f4efe4", "accent": "#e0b04a"}, ("jupiter god", "greek god", "odin"), (), None),
        ("poseidon", Look(clothes="robe", hair=("long",), hair_role="white", hat=hats.crown, face=beard("white", 34), front=gear.robe_trim, prop=props.trident, raised=OUT), 2.0, {"main": "#3f8fa8", "accent": "#e0b04a"}, ("neptune god", "sea god", "triton"), (), "sea"),
        ("thor", Look(clothes="armour", hair=("long",), hair_role="hair4", hat=hats.viking_helmet, face=beard("hair4", 20), behind=gear.cape, prop=props.hammer, raised=UP, legs="dark"), 1.95, {"main": "#8d98a8", "accent": "#c8413a"}, ("norse god",), (), None),
        ("cupid", Look(clothes="tee", hair=("curly",), hair_role="hair4", behind=_little_wings, front=gear.bare_chest, shorts=True, legs="white", shoe="", prop=props.bow, raised=OUT), 1.0, {"main": "#f3c6b0"}, ("cherub", "eros"), (), "sky"),
    )
)  # fmt: skip
