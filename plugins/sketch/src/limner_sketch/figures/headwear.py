"""More that is worn on the head: caps of trades, cloths, crowns of flowers, ears; see `hats` for how it is put on."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, punched, star

_worn = partial(figure, tags=("object", "wear"), facing="front")
_BLOSSOMS: Final = ("pink", "yellow", "white", "violet")


@_worn("beret", aliases=("french beret", "artist beret", "painter hat"), height=0.2, units=150, colours={"main": "#c8433f"})  # fmt: skip
def beret(pose: Pose, rng: Random) -> Canvas:
    """A beret, its cloth to one side."""
    c = Canvas()
    c.line([(10, -112), (14, -134)], "main_dark", 11)
    c.path(
        "M-112-58C-118-100-40-124 20-116C72-110 96-74 82-38C60-20-60-16-84-30C-100-36-110-46-112-58Z", "main", shade=11
    )
    c.rect(-72, -36, 144, 22, "main_dark", radius=11)
    c.anchor("on_head", 0, -42)
    c.stands(-68, 68)
    return c


@_worn("turban", height=0.26, colours={"main": "#e0a03a", "jewel": "#3f8fb8", "gold": "#f6d77a"})
def turban(pose: Pose, rng: Random) -> Canvas:
    """A cloth wound around the head, with a jewel."""
    c = Canvas()
    c.path("M-86-34C-96-100-50-150 0-150C50-150 96-100 86-34C50 0-50 0-86-34Z", "main", shade=11)
    for run in (
        [(-84, -44), (-30, -96), (10, -146)],
        [(-72, -22), (-8, -66), (54, -132)],
        [(84, -44), (30, -66), (0, -62)],
        [(66, -16), (30, -34), (-4, -40)],
    ):
        c.line(run, "main_dark", 6)
    c.circle(0, -64, 19, "gold")
    c.circle(0, -64, 12, "jewel")
    c.anchor("on_head", 0, -52)
    c.stands(-66, 66)
    return c


@_worn("fez", height=0.2, units=150, colours={"main": "#b3262e", "tassel": "#2f2a33"})
def fez(pose: Pose, rng: Random) -> Canvas:
    """A red hat without a brim, with its tassel."""
    c = Canvas()
    c.path("M-54-124C-54-136 54-136 54-124L70-8C40 4-40 4-70-8Z", "main", shade=10)
    c.ellipse(0, -124, 54, 11, "main_light")
    c.line([(0, -126), (44, -122), (62, -84)], "tassel", 6)
    c.path("M54-86L72-86L78-44L50-44Z", "tassel")
    c.anchor("on_head", 0, -22)
    c.stands(-68, 68)
    return c


@_worn("headband", aliases=("sweatband", "sports headband", "head band"), height=0.08, units=40, colours={"main": "#d8433f", "stripe": "#fdf6ea"})  # fmt: skip
def headband(pose: Pose, rng: Random) -> Canvas:
    """A band around the forehead."""
    c = Canvas()
    band = c.path("M-80-44C-40-30 40-30 80-44L82-10C40 4-40 4-82-10Z", "main", shade=5)
    with c.inside(band):
        c.add(geometry.read_path("M-84-28C-40-12 40-12 84-28"), "stripe", width=8)
    c.anchor("on_head", 0, -62)
    c.stands(-72, 72)
    return c


@_worn("flower crown", aliases=("crown of flowers", "wreath of flowers", "floral crown", "flower garland"), height=0.14, units=80, named=("pink",), colours={"main": "#5f9e57", "pink": "#ef7f9f", "yellow": "#f6c544", "white": "#fff6ea", "violet": "#9b7fd1"})  # fmt: skip
def flower_crown(pose: Pose, rng: Random) -> Canvas:
    """Flowers on a ring of leaves."""
    c = Canvas()
    spots = [(-78, -22), (-44, -38), (0, -46), (44, -38), (78, -22)]
    c.line([(-88, -16), (-44, -36), (0, -42), (44, -36), (88, -16)], "main_dark", 12)
    for x, y in ((-62, -24), (-22, -30), (22, -30), (62, -24)):
        for flip in (True, False):
            with c.at(x, y - 8, flip=flip, turn=-26):
                c.ellipse(14, -12, 16, 8, "main", turn=-36)
    for i, (x, y) in enumerate(spots):
        petals = dots([(x + dx, y + dy) for dx, dy in ((0, -13), (13, -4), (8, 11), (-8, 11), (-13, -4))], 11)
        role = _BLOSSOMS[i % len(_BLOSSOMS)]
        c.add(petals, role)
        c.circle(x, y, 7, "yellow_dark" if role == "yellow" else "yellow", outline=False)
    c.anchor("on_head", 0, -32)
    c.stands(-70, 70)
    return c


@_worn("elf hat", aliases=("elf cap", "gnome hat", "leprechaun cap", "goblin hat"), height=0.3, colours={"main": "#3d9a55", "brim": "#d8433f", "bell": "#f3c340"})  # fmt: skip
def elf_hat(pose: Pose, rng: Random) -> Canvas:
    """A pointed hat with a bell and a zigzag brim."""
    c = Canvas()
    c.path(
        "M-68-34C-50-112-20-176 44-190C84-196 106-176 110-150C92-164 70-160 58-140C66-100 70-64 68-34Z",
        "main",
        shade=10,
    )
    c.path("M-82-44L82-44L84-20L62 0L40-20L20 0L0-20L-20 0L-40-20L-62 0L-84-20Z", "brim", shade=5)
    c.circle(110, -140, 14, "bell", shade=3)
    c.anchor("on_head", 0, -48)
    c.stands(-68, 68)
    return c


@_worn("jester hat", aliases=("fool's cap", "fool hat", "joker hat", "cap and bells", "jester's hat"), height=0.3, units=190, colours={"main": "#7a4fb0", "other": "#e8a53a", "bell": "#f6d77a"})  # fmt: skip
def jester_hat(pose: Pose, rng: Random) -> Canvas:
    """A cap with three points and their bells."""
    c = Canvas()
    c.path("M-68-30C-84-96-104-112-140-108C-128-150-70-164-30-116L0-40Z", "main", shade=6)
    c.path("M68-30C84-96 104-112 140-108C128-150 70-164 30-116L0-40Z", "main", shade=6)
    c.path("M-52-36C-56-110-30-150 0-184C30-150 56-110 52-36Z", "other", shade=8)
    for x, y in ((-140, -98), (140, -98), (0, -186)):
        c.circle(x, y, 14, "bell", shade=3)
    c.path("M-74-40L74-40L76-16C40 2-40 2-76-16Z", "main_dark")
    c.anchor("on_head", 0, -46)
    c.stands(-68, 68)
    return c


def _peaked(c: Canvas, badge: str) -> None:
    """Draw a cap with a wide top, a band and a dark peak."""
    c.path(
        "M-104-92C-100-132-40-142 0-142C40-142 100-132 104-92C84-72 74-62 70-50L-70-50C-74-62-84-72-104-92Z",
        "main",
        shade=10,
    )
    c.path("M-70-56C-40-46 40-46 70-56L72-26C40-12-40-12-72-26Z", "band")
    c.path("M-74-28C-40-14 40-14 74-28C84-8 50 6 0 6C-50 6-84-8-74-28Z", "peak", shade=4)
    if badge == "star":
        c.add(star(0, -84, 22), "gold")
    else:
        c.circle(0, -98, 6, "gold")
        c.line([(0, -92), (0, -66)], "gold", 6, smooth=False)
        c.line([(-16, -78), (-12, -66), (0, -62), (12, -66), (16, -78)], "gold", 6)
    c.anchor("on_head", 0, -48)
    c.stands(-68, 68)


@_worn("police hat", aliases=("police cap", "policeman hat", "police officer hat", "cop hat", "officer cap"), near=("military cap", "soldier cap", "army cap", "security cap", "conductor hat"), height=0.24, units=150, colours={"main": "#2f4470", "band": "#22304f", "peak": "#23232f", "gold": "#f1c544"})  # fmt: skip
def police_hat(pose: Pose, rng: Random) -> Canvas:
    """A peaked cap with a star."""
    c = Canvas()
    _peaked(c, "star")
    return c


@_worn("captain hat", aliases=("captain's hat", "captain cap", "captain's cap", "ship captain hat", "admiral hat", "navy cap", "skipper hat"), near=("pilot hat", "pilot cap", "chauffeur hat"), height=0.24, units=150, colours={"main": "#f8f5ee", "band": "#2a3350", "peak": "#23232f", "gold": "#f1c544"})  # fmt: skip
def captain_hat(pose: Pose, rng: Random) -> Canvas:
    """A white peaked cap with an anchor."""
    c = Canvas()
    _peaked(c, "anchor")
    return c


@_worn("sailor hat", aliases=("sailor cap", "sailor's hat", "sailor's cap", "navy hat"), height=0.18, units=120, colours={"main": "#fbf8f0", "band": "#dfe3ea"})  # fmt: skip
def sailor_hat(pose: Pose, rng: Random) -> Canvas:
    """A round white hat, its brim turned up."""
    c = Canvas()
    c.path("M-56-50C-56-96-30-116 0-116C30-116 56-96 56-50Z", "main", shade=8)
    c.path("M-84-66C-40-54 40-54 84-66L72-6C40 6-40 6-72-6Z", "band", shade=7)
    c.anchor("on_head", 0, -42)
    c.stands(-66, 66)
    return c


@_worn("earmuffs", aliases=("earmuff", "ear muffs", "ear warmers", "ear muff"), height=0.2, units=190, colours={"main": "#ee6f8f", "band": "#f7efe3"})  # fmt: skip
def earmuffs(pose: Pose, rng: Random) -> Canvas:
    """Soft muffs over both ears, on a band."""
    c = Canvas()
    c.add(geometry.read_path("M-90-84C-90-212 90-212 90-84"), "band", width=14)
    for flip in (True, False):
        with c.at(flip=flip):
            c.add(dots([(90, -112), (66, -84), (112, -84), (74, -54), (104, -52), (90, -40)], 23), "main")
            c.circle(90, -76, 34, "main", shade=6)
    c.anchor("on_head", 0, -170)
    c.stands(-72, 72)
    return c


@_worn("eyepatch", aliases=("eye patch", "pirate patch"), height=0.12, units=90, colours={"main": "#2c2833"})
def eyepatch(pose: Pose, rng: Random) -> Canvas:
    """A black patch over one eye."""
    c = Canvas()
    c.add(geometry.read_path("M-104-88C-40-80 20-78 104-54"), "main", width=9)
    c.path("M12-76C34-84 76-74 92-62C94-30 76-8 54-8C26-8 8-40 12-76Z", "main", shade=5)
    c.anchor("on_face", 0, -44)
    c.stands(-104, 104)
    return c


@_worn("halo", aliases=("angel halo", "gloriole", "nimbus"), height=0.2, units=70, colours={"main": "#f8d34a"})
def halo(pose: Pose, rng: Random) -> Canvas:
    """A ring of light over the head."""
    c = Canvas()
    c.add(geometry.ellipse(0, -36, 66, 19), "main_dark", width=15)
    c.add(geometry.ellipse(0, -38, 66, 19), "main", width=10, outline=False)
    c.anchor("on_head", 0, 14)
    c.stands(-62, 62)
    return c


def _eared(c: Canvas, ear: str, inner: str, y: float) -> None:
    c.add(geometry.read_path("M-82-10C-72-74 72-74 82-10"), "band", width=12)
    for flip in (True, False):
        with c.at(26, y, flip=False) if not flip else c.at(-26, y, flip=True):
            c.path(ear, "main", shade=5)
            c.path(inner, "inner", outline=False)
    c.anchor("on_head", 0, -44)
    c.stands(-68, 68)


@_worn("bunny ears", aliases=("rabbit ears", "bunny ear headband", "easter bunny ears"), height=0.34, colours={"main": "#fbf6f2", "inner": "#f5a9bd", "band": "#d9cfd6"})  # fmt: skip
def bunny_ears(pose: Pose, rng: Random) -> Canvas:
    """Long ears on a band."""
    c = Canvas()
    _eared(c, "M-16-30C-24-90-6-144 20-150C44-144 44-80 26-24Z", "M-4-40C-8-90 4-124 18-128C30-122 28-78 18-36Z", -20)
    return c


@_worn("cat ears", aliases=("kitty ears", "cat ear headband"), height=0.2, units=120, colours={"main": "#3c3644", "inner": "#f2a0b5", "band": "#5a5264"})  # fmt: skip
def cat_ears(pose: Pose, rng: Random) -> Canvas:
    """Pointed ears on a band."""
    c = Canvas()
    _eared(c, "M-14-26C-8-62 10-92 40-104C52-72 52-34 46-6Z", "M2-34C8-58 20-76 34-84C42-60 42-34 38-18Z", -20)
    return c


@_worn("swim cap", aliases=("swimming cap", "bathing cap"), height=0.18, units=120, colours={"main": "#3f9fd8", "stripe": "#fdfaf4"})  # fmt: skip
def swim_cap(pose: Pose, rng: Random) -> Canvas:
    """A tight cap with a stripe."""
    c = Canvas()
    dome = c.path("M-80-6C-84-80-46-120 0-120C46-120 84-80 80-6C40-22-40-22-80-6Z", "main", shade=10)
    with c.inside(dome):
        c.path("M-16-130L16-130L20 0L-20 0Z", "stripe")
    c.anchor("on_head", 0, -64)
    c.stands(-68, 68)
    return c


@_worn("propeller hat", aliases=("propeller cap", "propeller beanie", "spinning hat"), height=0.24, units=160, colours={"main": "#e2504a", "other": "#f6c544", "blade": "#4b8fd0"})  # fmt: skip
def propeller_hat(pose: Pose, rng: Random) -> Canvas:
    """A striped cap with a propeller."""
    c = Canvas()
    dome = c.path("M-76-12C-80-78-44-112 0-112C44-112 80-78 76-12C40 0-40 0-76-12Z", "main", shade=9)
    with c.inside(dome):
        c.path("M-40-120L0-116L-16 8L-62 8ZM40-120L0-116L16 8L62 8Z", "other")
    c.rect(-4, -138, 8, 30, "blade_dark")
    for flip in (True, False):
        with c.at(0, -140, flip=flip):
            c.path("M0-4C20-22 60-20 66-6C60 6 20 6 0 4Z", "blade")
    c.circle(0, -140, 7, "main_dark")
    c.anchor("on_head", 0, -46)
    c.stands(-68, 68)
    return c


@_worn("nurse hat", aliases=("nurse cap", "nurse's hat", "nurse's cap"), height=0.16, units=100, named=("main",), colours={"main": "#fdfaf6", "cross": "#d8373c"})  # fmt: skip
def nurse_hat(pose: Pose, rng: Random) -> Canvas:
    """A white cap with a red cross."""
    c = Canvas()
    c.path("M-78-84C-40-100 40-100 78-84L66-8C40 0-40 0-66-8Z", "main", shade=7)
    c.path("M-8-70L8-70L8-56L22-56L22-40L8-40L8-26L-8-26L-8-40L-22-40L-22-56L-8-56Z", "cross")
    c.anchor("on_head", 0, -18)
    c.stands(-66, 66)
    return c


def _opening(top: float, wide: float, bottom: float) -> geometry.Path:
    """Outline of the hole through which a face looks out of a cloth."""
    return geometry.ellipse(0, (top + bottom) / 2, wide, (bottom - top) / 2)


@_worn("hijab", aliases=("headscarf", "head scarf", "kerchief", "babushka", "islamic veil", "headcovering"), height=0.4, colours={"main": "#5f7fb8"})  # fmt: skip
def hijab(pose: Pose, rng: Random) -> Canvas:
    """A cloth around the head and over the shoulders; the face looks out."""
    c = Canvas()
    outline = geometry.read_path(
        "M0-200C64-200 104-156 102-96C102-60 112-30 116-8C60 12-60 12-116-8C-112-30-102-60-102-96C-104-156-64-200 0-200Z"
    )
    c.add(outline + punched(_opening(-166, 74, -12)), "main", shade=9)
    with c.details():
        c.line([(-66, -28), (0, 0), (74, -24)], "main_dark", 5)
        c.line([(70, -34), (30, 2)], "main_dark", 5)
    c.anchor("on_head", 0, -180)
    c.stands(-72, 72)
    return c


@_worn("bonnet", aliases=("baby bonnet", "sun bonnet"), height=0.3, colours={"main": "#f6c5d0", "frill": "#fdf3ee", "ribbon": "#d8708c"})  # fmt: skip
def bonnet(pose: Pose, rng: Random) -> Canvas:
    """A bonnet with a frill, tied below the chin."""
    c = Canvas()
    hole = punched(_opening(-158, 78, -8))
    c.add(
        geometry.read_path(
            "M0-200C68-200 110-156 106-96C104-56 88-26 66-8L-66-8C-88-26-104-56-106-96C-110-156-68-200 0-200Z"
        )
        + hole,
        "main",
        shade=9,
    )
    ring = [(0, -162), (34, -156), (62, -134), (80, -102), (82, -66), (-34, -156), (-62, -134), (-80, -102), (-82, -66)]
    c.add(dots([(float(x), float(y)) for x, y in ring], 15), "frill")
    for flip in (True, False):
        with c.at(0, 2, flip=flip):
            c.path("M0 0C14-20 44-18 44-2C44 14 14 16 0 0Z", "ribbon")
    c.anchor("on_head", 0, -178)
    c.stands(-72, 72)
    return c


@_worn("bridal veil", aliases=("veil", "wedding veil", "bride veil"), height=0.7, units=260, colours={"main": "#f4f1f6", "band": "#f4d77c"})  # fmt: skip
def bridal_veil(pose: Pose, rng: Random) -> Canvas:
    """A veil that falls at both sides of the face, from a band with pearls."""
    c = Canvas()
    for flip in (True, False):
        with c.at(flip=flip):
            c.path(
                "M0-262C60-262 100-214 108-150C116-90 128-40 132-4C110 6 92 2 78-4C88-70 88-140 74-190C56-222 24-232 0-232Z",
                "main",
                opacity=0.85,
            )
    c.add(geometry.read_path("M-72-214C-40-244 40-244 72-214"), "band", width=9)
    c.add(dots([(-50, -228), (-26, -236), (0, -240), (26, -236), (50, -228)], 7), "shine")
    c.anchor("on_head", 0, -246)
    c.stands(-72, 72)
    return c


@_worn("bandana", aliases=("neckerchief", "red bandana", "cowboy scarf"), height=0.2, units=110, colours={"main": "#d0383f", "dot": "#fdf4ea"})  # fmt: skip
def bandana(pose: Pose, rng: Random) -> Canvas:
    """A cloth around the neck, its corner on the chest."""
    c = Canvas()
    cloth = c.path(
        "M-72-104C-40-84 40-84 72-104C80-92 78-80 70-70L10-4C4 2-4 2-10-4L-70-70C-78-80-80-92-72-104Z", "main", shade=8
    )
    with c.inside(cloth):
        c.add(
            dots(
                [(-48, -78), (-18, -70), (14, -70), (46, -78), (-30, -50), (0, -46), (30, -50), (-8, -22), (14, -24)], 6
            ),
            "dot",
        )
    c.anchor("on_neck", 0, -92)
    c.stands(-66, 66)
    return c


@_worn("lei", aliases=("flower necklace", "hawaiian lei", "flower lei"), height=0.35, units=120, named=("pink",), colours={"main": "#5f9e57", "pink": "#ef7f9f", "yellow": "#f6c544", "white": "#fff6ea", "violet": "#9b7fd1"})  # fmt: skip
def lei(pose: Pose, rng: Random) -> Canvas:
    """Flowers on a string around the neck."""
    c = Canvas()
    spots = [(-60, -104), (-62, -74), (-48, -44), (-24, -22), (4, -14), (30, -24), (50, -46), (62, -76), (60, -104)]
    for i, (x, y) in enumerate(spots):
        role = _BLOSSOMS[i % len(_BLOSSOMS)]
        c.add(dots([(x + dx, y + dy) for dx, dy in ((0, -11), (11, -3), (7, 9), (-7, 9), (-11, -3))], 10), role)
        c.circle(x, y, 6, "yellow_dark" if role == "yellow" else "yellow", outline=False)
    c.anchor("on_neck", 0, -108)
    c.stands(-62, 62)
    return c


@_worn("bib", aliases=("baby bib", "lobster bib"), height=0.25, units=130, colours={"main": "#f4f7fb", "edge": "#6fb1dc", "heart": "#ee6f8f"})  # fmt: skip
def bib(pose: Pose, rng: Random) -> Canvas:
    """A bib with a heart."""
    c = Canvas()
    c.path("M-60-122C-30-92 30-92 60-122C76-90 70-36 54-14C30 4-30 4-54-14C-70-36-76-90-60-122Z", "edge", shade=6)
    c.path("M-50-102C-24-80 24-80 50-102C62-76 58-40 44-22C24-8-24-8-44-22C-58-40-62-76-50-102Z", "main")
    c.path("M0-30C-24-44-26-66-12-68C-4-70 0-62 0-60C0-62 4-70 12-68C26-66 24-44 0-30Z", "heart")
    c.anchor("on_neck", 0, -106)
    c.stands(-60, 60)
    return c


@_worn("3d glasses", aliases=("cinema glasses", "3-d glasses"), height=0.16, units=100, colours={"main": "#fbf8f2", "red": "#e2504a", "blue": "#3f8fd8"})  # fmt: skip
def cinema_glasses(pose: Pose, rng: Random) -> Canvas:
    """Glasses of paper with a red and a blue pane."""
    c = Canvas()
    c.path("M-106-88L106-88L104-14L18-14L8-32L-8-32L-18-14L-104-14Z", "main", shade=5)
    c.rect(-90, -74, 70, 46, "red", radius=8)
    c.rect(20, -74, 70, 46, "blue", radius=8)
    c.anchor("on_face", 0, -48)
    c.stands(-104, 104)
    return c


@_worn("pair of wings", aliases=("angel wings", "feathered wings", "white wings", "wings"), height=0.9, colours={"main": "#fbf9f6", "tip": "#dfe4ee"})  # fmt: skip
def pair_of_wings(pose: Pose, rng: Random) -> Canvas:
    """Two feathered wings, spread."""
    c = Canvas()
    for flip in (True, False):
        with c.at(flip=flip):
            for reach, drop in ((176, -104), (166, -66), (146, -32), (116, -6)):
                c.path(
                    f"M6-120C60-150 {reach - 30} {drop - 60} {reach} {drop}C{reach - 20} {drop + 22} 60-60 10-84Z",
                    "tip",
                    shade=4,
                )
            c.path("M4-124C40-206 132-220 178-196C186-160 150-128 96-116C60-108 30-96 8-80Z", "main", shade=7)
            with c.details():
                c.add(lines([(60, -156), (132, -166)], [(44, -132), (110, -136)]), "tip_dark", width=4, outline=False)
    c.anchor("on_back", 0, -100)
    c.stands(-58, 58)
    return c


@_worn("fairy wings", aliases=("butterfly wings", "pixie wings"), height=0.9, named=("main",), colours={"main": "#b9a2ea", "pale": "#e8defc", "spot": "#f6a9c9"})  # fmt: skip
def fairy_wings(pose: Pose, rng: Random) -> Canvas:
    """Four wings like a butterfly's."""
    c = Canvas()
    for flip in (True, False):
        with c.at(flip=flip):
            c.path("M4-92C60-70 124-60 140-24C140 4 90 6 52-24C26-46 10-70 4-92Z", "main", shade=6)
            c.path("M4-96C30-180 100-220 156-196C186-160 150-104 84-88C50-80 20-84 4-96Z", "main", shade=7)
            c.path(
                "M20-102C44-158 98-188 142-174C156-146 130-112 80-102C52-96 32-98 20-102Z",
                "pale",
                opacity=0.7,
                outline=False,
            )
            c.circle(124, -160, 13, "spot", outline=False)
            c.circle(104, -26, 10, "spot", outline=False)
    c.anchor("on_back", 0, -92)
    c.stands(-58, 58)
    return c
