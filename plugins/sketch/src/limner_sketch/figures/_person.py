"""A posable person: a frame of joints, clothes over it, and a head on top.

Angles are in degrees from straight down, positive towards the right, which is forward. The limb on the left of the picture
is the near one and lies over the body.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from math import acos, atan2, cos, degrees, hypot, radians, sin
from random import Random
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Mood, Pose, Reach, shade_of
from limner_sketch._colour import difference
from limner_sketch._geometry import Affine, Point
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures._bust import bust
from limner_sketch.figures._person_head import back_hair, face
from limner_sketch.figures._person_wear import clad
from limner_sketch.figures._poses import settle

SKINS = ("skin", "skin2", "skin3", "skin4", "skin5")
HAIRS = ("hair", "hair2", "hair3", "hair4", "hair5")
PEOPLE_COLOURS = {
    "skin2": "#e3a87c",
    "skin3": "#c58253",
    "skin4": "#9a5f3c",
    "skin5": "#7d4f37",
    "hair2": "#2b2230",
    "hair3": "#8a4f2a",
    "hair4": "#d9a441",
    "hair5": "#b4532e",
    "grey": "#d9d6dc",
    "trousers": "#46547a",
    "shoe": "#4a3b3f",
    "blanket": "#8fb7d8",
    "pillow": "#fbf6ee",
}
Arm: TypeAlias = tuple[float, float]
Clothes: TypeAlias = Literal[
    "shirt", "tee", "dress", "gown", "robe", "coat", "suit", "dungarees", "tutu", "tail", "armour"
]
Draw: TypeAlias = Callable[[Canvas], None]


@frozen
class Frame:
    """Where the joints of a standing figure are, in units.

    Attributes:
        head: Radius of the head.
        shoulder: Height of the shoulders.
        hip: Height of the hips.
        half: Half the width of the shoulders.
        hips: Half the width of the hips.
        arm: Thickness of an arm.
        leg: Thickness of a leg.
        reach: Length of an upper arm and of a lower arm.
    """

    head: float = 30
    shoulder: float = -134
    hip: float = -70
    half: float = 24
    hips: float = 20
    arm: float = 14
    leg: float = 18
    reach: float = 31


ADULT = Frame()
WOMAN = Frame(half=21, hips=20, arm=12.5, leg=16, shoulder=-133)
CHILD = Frame(head=41, shoulder=-113, hip=-54, half=22, hips=20, arm=14.5, leg=18, reach=25)


@frozen
class Limbs:
    """The angles of a pose.

    Attributes:
        left: Upper and lower arm on the left of the picture, the near one.
        right: Upper and lower arm on the right.
        leg_l: Thigh and shin on the left.
        leg_r: Thigh and shin on the right.
        lean: How far the upper body turns forward.
        lift: How far the feet are above the ground.
    """

    left: Arm = (-17, -7)
    right: Arm = (17, 7)
    leg_l: Arm = (-3, -1)
    leg_r: Arm = (3, 1)
    lean: float = 0
    lift: float = 0


POSES: dict[str, Limbs] = {
    "stand": Limbs(),
    "sleep": Limbs(left=(-10, -4), right=(10, 4)),
    "wave": Limbs(right=(96, 152)),
    "hold": Limbs(right=(42, 96)),
    "eat": Limbs(right=(30, 140)),
    "walk": Limbs(left=(24, 46), right=(-26, -6), leg_l=(-24, -34), leg_r=(24, 8), lean=3),
    "run": Limbs(left=(44, 118), right=(-48, 22), leg_l=(-24, -82), leg_r=(58, 4), lean=11),
    "jump": Limbs(left=(-116, -150), right=(116, 150), leg_l=(-30, -64), leg_r=(38, -30), lift=26),
    "dance": Limbs(left=(-92, -152), right=(62, 98), leg_l=(-4, -2), leg_r=(44, -8), lean=-4),
    "play": Limbs(left=(-62, -136), right=(62, 136), leg_l=(-9, -3), leg_r=(9, 3)),
    "read": Limbs(left=(-22, 78), right=(22, -78)),
    "sit": Limbs(left=(10, 40), right=(30, 62), leg_l=(112, 56), leg_r=(118, 48), lean=-5),
    "ride": Limbs(left=(34, 78), right=(38, 84), leg_l=(62, -8), leg_r=(58, -12), lean=5),
    "swim": Limbs(left=(30, 12), right=(150, 172), leg_l=(-74, -80), leg_r=(-66, -76), lean=58),
    "fly": Limbs(left=(-14, -8), right=(160, 176), leg_l=(-64, -72), leg_r=(-56, -66), lean=54, lift=30),
}
POSES |= {
    "kick": Limbs(left=(-58, -34), right=(48, 30), leg_l=(-10, -6), leg_r=(66, 44), lean=-7),
    "throw": Limbs(left=(46, 84), right=(140, 168), leg_l=(-18, -8), leg_r=(20, 6), lean=4),
    "point": Limbs(right=(82, 92)),
    "climb": Limbs(left=(-132, -164), right=(138, 166), leg_l=(-46, 16), leg_r=(62, -22)),
    "hang": Limbs(left=(-162, -172), right=(162, 172), leg_l=(-12, -20), leg_r=(16, 4)),
    "meditate": Limbs(left=(-34, 34), right=(34, -34), leg_l=(-78, 84), leg_r=(78, -84)),
    "juggle": Limbs(left=(-34, -128), right=(34, 128)),
    "cheer": Limbs(left=(-142, -162), right=(142, 162), leg_l=(-10, -4), leg_r=(10, 4)),
    "skate": Limbs(left=(-74, -92), right=(70, 88), leg_l=(8, -4), leg_r=(-52, -70), lean=10),
    "push": Limbs(left=(56, 84), right=(62, 90), leg_l=(-26, -34), leg_r=(20, 6), lean=9),
}
UPRIGHT = {"stand", "wave", "hold", "eat", "play", "read", "point", "throw", "juggle", "cheer"}
_ARMED = frozenset(
    {"hold", "swim", "sleep", "throw", "point", "climb", "hang", "kick", "juggle", "cheer", "push"}
)  # hold things their own way
HOVER = Limbs(left=(-40, -62), right=(48, 96), leg_l=(-10, -38), leg_r=(2, -24), lean=8, lift=30)


@frozen
class Look:
    """What makes the rig a certain person.

    Attributes:
        frame: Proportions.
        clothes: What is worn.
        hair: Kinds of hair to choose from; see `_hair`.
        skin: The role of the skin; one of several natural colours when empty.
        hair_role: The role of the hair; one of several natural colours when empty.
        sleeve: Role of the sleeves.
        legs: Role of the trousers.
        shoe: Role of the shoes; barefoot when empty.
        shorts: Whether the trousers end above the knee.
        feet: Draws on each foot, from the ankle.
        mask: Draws on the skin, under the eyes.
        hat: Draws what is on the head, in head coordinates (radius 50).
        face: Draws more of a face: a beard, glasses, a mask.
        front: Draws on the chest and over it, in body coordinates.
        behind: Draws behind the body: a cape, wings, a pack.
        prop: Draws what the right hand has, from the hand; left out when the hand is to hold something else.
        halo: Draws behind the head, in head coordinates.
        raised: Arm that the prop asks for while standing.
        hovers: Whether it flies upright, on wings.
        bare: Whether the face is drawn at all.
        clad: Whether the clothes are those that the prompt names; their trim is cut to them.
    """

    frame: Frame = ADULT
    clothes: Clothes = "shirt"
    hair: tuple[str, ...] = ("short", "crop", "curly")
    skin: str = ""
    hair_role: str = ""
    sleeve: str = "main"
    legs: str = "trousers"
    shoe: str = "shoe"
    shorts: bool = False
    feet: Draw | None = None
    mask: Draw | None = None
    hat: Draw | None = None
    face: Draw | None = None
    front: Draw | None = None
    behind: Draw | None = None
    halo: Draw | None = None
    prop: Draw | None = None
    raised: Arm | None = None
    hovers: bool = False
    bare: bool = True
    clad: bool = False


def _step(start: Point, angle: float, length: float) -> Point:
    return start[0] + length * sin(radians(angle)), start[1] + length * cos(radians(angle))


def _bent(start: Point, end: Point, length: float, *, out: int) -> Arm:
    """Return the angles of a limb of two parts of a length whose end is at a point, or as near as it comes.

    Args:
        start: Shoulder or hip.
        end: Where hand or foot are to be.
        length: Of each part.
        out: The side to which elbow or knee stand out: 1 is forward.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    away = max(0.4 * length, min(1.98 * length, hypot(dx, dy)))
    straight, bend = degrees(atan2(dx, dy)), degrees(acos(away / (2 * length)))
    return straight + out * bend, straight - out * bend


def _reaching(limbs: Limbs, reach: Reach, f: Frame) -> Limbs:
    """Return limbs whose hands and feet are where they reach to."""
    seat, turned = (0.0, f.hip + f.hips * 0.55), Affine.turn(-limbs.lean, about=(0, f.hip))

    def arm(side: int, to: Point | None, kept: Arm) -> Arm:
        if to is None:
            return kept
        start = (side * (f.half - f.arm * 0.42), f.shoulder + f.arm * 0.6)
        return _bent(start, turned.point(seat[0] + to[0], seat[1] + to[1]), f.reach, out=-1)

    def leg(side: int, kept: Arm) -> Arm:
        if reach.feet is None:
            return kept
        end = (seat[0] + reach.feet[0] - 6, seat[1] + reach.feet[1] - 8)
        return _bent((side * f.hips * 0.5, f.hip), end, (-f.hip - 8) / 2, out=1)

    return evolve(
        limbs,
        left=arm(-1, reach.left, limbs.left),
        right=arm(1, reach.right, limbs.right),
        leg_l=leg(-1, limbs.leg_l),
        leg_r=leg(1, limbs.leg_r),
    )


def person(pose: Pose, rng: Random, look: Look) -> Canvas:
    """Draw a person in a pose."""
    c = Canvas()
    skin, hair = rng.choice(SKINS), rng.choice(HAIRS)
    traits = pose.traits
    if traits.garment:
        look = clad(look, traits.garment)
        c.anchor("garment", 0, look.frame.shoulder)
    if traits.hair_colour and difference(traits.hair_colour, shade_of(skin, PEOPLE_COLOURS)) < 0.16:
        skin = SKINS[0] if skin != SKINS[0] else SKINS[2]  # a beard must be told from the face
    skin = traits.skin or look.skin or skin
    if skin in {"skin4", "skin5"} and hair in {"hair4", "hair5"}:
        hair = "hair2"
    hair = "hair_own" if traits.hair_colour else look.hair_role or hair
    style = rng.choice(look.hair) if look.hair else ""
    style = traits.hair or style
    if pose.bust:
        lady = (
            look.frame is WOMAN or style in {"bob", "bun", "ponytail", "pigtails"} or look.clothes in {"dress", "gown"}
        )
        return bust(pose, rng, look, skin=skin, hair=hair, style=style, lady=lady)
    limbs = POSES[pose.action]
    if pose.action == "fly" and look.hovers:
        limbs = HOVER
    if pose.reach:
        limbs = _reaching(limbs, pose.reach, look.frame)
        if look.front is gear.guitar:
            look = evolve(look, front=None)  # another instrument is played
    empty = pose.holding or pose.action in {
        "hold",
        "sit",
        "read",
        "eat",
        "play",
        "wave",
        "swim",
        "sleep",
        "jump",
        "dance",
        *_ARMED,
        "meditate",
        "skate",
    }
    prop = None if empty or pose.reach else look.prop
    right = limbs.right
    if prop and pose.action in {"stand", "walk", "fly"} and look.raised:
        right = look.raised
    if pose.holding and pose.action not in _ARMED and not (pose.reach and pose.reach.right):
        right = POSES["hold"].right
    f = look.frame
    seated, lies = pose.action in {"sit", "ride", "meditate"}, pose.action == "sleep"
    mood: Mood = "sleepy" if pose.action == "sleep" else pose.mood

    def upper(draw: Callable[[], None]) -> None:
        with c.at(0, f.hip), c.at(0, 0, turn=limbs.lean), c.at(0, -f.hip):
            draw()

    def arm(side: int, angles: Arm) -> Point:
        near = side < 0
        shade = "" if near else "_dark"
        start = (side * (f.half - f.arm * 0.42), f.shoulder + f.arm * 0.6)
        elbow = _step(start, angles[0], f.reach)
        hand = _step(elbow, angles[1], f.reach)
        smooth = abs(angles[0] - angles[1]) > 14
        covered = look.clothes not in {"tee", "dress", "tutu", "tail"}
        wide = f.arm * (1.25 if look.clothes in {"robe", "coat", "suit", "gown"} else 1)
        if covered:
            c.circle(*hand, f.arm * 0.52, skin if near else f"{skin}_dark")
            cuff = _step(elbow, angles[1], f.reach * 0.78)
            c.line([start, elbow, cuff] if smooth else [start, cuff], look.sleeve + shade, wide, smooth=smooth)
            return hand
        c.line([start, elbow, hand] if smooth else [start, hand], skin, f.arm * 0.9, smooth=smooth)
        if look.clothes != "tail":
            c.line([start, _step(start, angles[0], f.reach * 0.5)], look.sleeve + shade, f.arm * 1.2, smooth=False)
        return hand

    def leg(side: int, angles: Arm) -> None:
        near = side < 0
        shade = "" if near else "_dark"
        start = (side * f.hips * 0.5, f.hip)
        length = (-f.hip - 8) / 2
        knee = _step(start, angles[0], length)
        ankle = _step(knee, angles[1], length)
        smooth = abs(angles[0] - angles[1]) > 14
        points = [start, knee, ankle] if smooth else [start, ankle]
        skirt = look.clothes in {"dress", "gown", "tutu", "robe"}
        bare = skirt or look.shorts
        if not (look.clothes in {"robe", "gown"} and pose.action in UPRIGHT):  # the hem hides all but the feet
            c.line(points, (skin if bare else look.legs) + shade, f.leg * (0.72 if bare else 1), smooth=smooth)
        if look.shorts:
            c.line([start, _step(start, angles[0], length * 0.62)], look.legs + shade, f.leg * 1.1, smooth=False)
        if skirt and seated:
            c.line([start, knee], "main" + shade, f.leg * 1.35, smooth=False)
        if look.clothes == "robe" and seated:
            c.line([knee, ankle], "main" + shade, f.leg * 1.25, smooth=False)
        still = abs(angles[0]) < 15 and abs(angles[1]) < 15 and side < 0
        with c.at(*ankle, turn=-angles[1] * 0.9, flip=still, scale=f.leg / 18):
            c.path("M-10 9C-11-2-10-8-6-9L7-9C9-5 19-3 20 4C20.5 7 20 9 18 9Z", (look.shoe or skin) + shade)
            if look.feet:
                look.feet(c)
            c.anchor("foot_l" if near else "foot_r", 2, 8)

    def behind() -> None:
        if look.behind and not lies:
            above = geometry.rectangle(-200, -400, 400, 400 + f.hip + 10)  # a cape does not hang through the seat
            with c.inside(above) if seated else nullcontext(), c.at(0, f.shoulder, scale=f.half / 24):
                look.behind(c)

    def head(draw: Callable[[], None]) -> None:
        """Keep the head upright, whatever the body does: it looks where it goes."""
        at = Affine.turn(limbs.lean, about=(0, f.hip)).point(2, f.shoulder - f.head * 0.92)
        with c.at(*at, scale=f.head / 50):
            draw()

    def draw() -> None:
        upper(behind)
        head(lambda: back_hair(c, look, style, hair))
        hands: dict[str, Point] = {}

        def far() -> None:
            hands["r"] = arm(1, right)
            c.anchor("hand_r", *hands["r"])

        def near() -> None:
            hands["l"] = arm(-1, limbs.left)
            c.anchor("hand_l", *hands["l"])

        def held() -> None:
            if prop:
                with c.at(*hands["r"], scale=f.reach / 31, turn=-limbs.lean):
                    prop(c)

        upper(far)
        upper(held)
        if look.clothes == "tail":
            _tail(c, f)
        elif not lies:
            leg(1, limbs.leg_r)
            if not seated:
                leg(-1, limbs.leg_l)
        upper(lambda: _torso(c, look, skin, short=seated or lies, lies=lies))
        if seated and look.clothes != "tail":
            leg(-1, limbs.leg_l)
        head(lambda: face(c, look, skin, hair, style, mood=mood, traits=traits))
        if pose.action == "read" and not pose.holding:
            upper(lambda: _book(c, f))
        with c.front() if pose.reach and pose.action == "play" else nullcontext():  # its hand is on the strings
            upper(near)
        c.anchor("seat", 0, f.hip + f.hips * 0.55)

    if lies:
        c.rect(
            f.shoulder - f.head * 2.1, f.head * 0.3, f.head * 2.5, f.head * 0.8, "pillow", radius=f.head * 0.4, shade=4
        )
        with c.at(0, 0, turn=-90):
            draw()
        _blanket(c, f)
    else:
        with c.at(0, -limbs.lift):
            draw()
    settle(c, 14 if pose.action == "swim" else -limbs.lift)
    return c


def _torso(c: Canvas, look: Look, skin: str, *, short: bool, lies: bool) -> None:
    """The trunk with its clothes; ``short`` leaves out what hangs below the hips."""
    f = look.frame
    s, h, w, g = f.shoulder, f.hip, f.half, f.hips
    c.line([(0, s - 8), (0, s + 4)], f"{skin}_dark", f.head * 0.58, smooth=False, outline=False)
    top = f"M{-w} {s + 16}C{-w} {s + 4} {-w + 8} {s} {-w * 0.4} {s - 3}L{w * 0.4} {s - 3}C{w - 8} {s} {w} {s + 4} {w} {s + 16}"
    waist = s + (h - s) * 0.62
    role = "main"
    if look.clothes in {"dress", "tutu"} and not short:
        hem, wide = (h + (20 if look.clothes == "dress" else -4)), g * 1.75
        trunk = c.path(
            f"{top}L{w * 0.74} {waist}L{wide} {hem}C{wide * 0.5} {hem + 9} {-wide * 0.5} {hem + 9} {-wide} {hem}"
            f"L{-w * 0.74} {waist}Z",
            role,
            shade=9,
        )
    elif look.clothes in {"gown", "robe"} and not short:
        hem, wide = -5.0, g * (2.2 if look.clothes == "gown" else 1.55)
        trunk = c.path(
            f"{top}L{w * 0.8} {waist}C{wide * 0.6} {h + 10} {wide} {hem - 26} {wide} {hem}"
            f"C{wide * 0.5} {hem + 8} {-wide * 0.5} {hem + 8} {-wide} {hem}C{-wide} {hem - 26} {-wide * 0.6} {h + 10} {-w * 0.8} {waist}Z",
            role,
            shade=10,
        )
    elif look.clothes == "coat" and not short:
        hem = h + 30
        trunk = c.path(
            f"{top}L{g * 1.45} {hem}C{g * 0.7} {hem + 5} {-g * 0.7} {hem + 5} {-g * 1.45} {hem}Z",
            role,
            shade=9,
        )
    else:
        low = h + f.leg * 0.42
        trunk = c.path(f"{top}L{g} {low - 7}C{g} {low + 3} {-g} {low + 3} {-g} {low - 7}Z", role, shade=8)
    if not look.front or lies:
        return
    with c.inside(trunk) if short or look.clad else nullcontext(), c.at(0, s, scale=w / 24):
        look.front(c)


def _tail(c: Canvas, f: Frame) -> None:
    """A mermaid's tail, curled to the right."""
    h, g = f.hip, f.hips
    c.path("M34-22C52-44 76-46 88-34C80-28 78-20 84-8C66 2 46-2 34-14Z", "tail_light", shade=4)
    c.path(
        f"M{-g} {h - 10}L{g} {h - 10}C{g + 6} {h + 24} {g - 2}-30 44-24C48-20 46-12 42-10C{g - 6}-2 {-g - 8}-6 {-g - 4} {h + 30}Z",
        "tail",
        shade=8,
    )
    with c.details():
        for x, y in ((-7, h + 12), (9, h + 24), (-4, h + 36)):
            c.line([(x - 6, y), (x, y + 4), (x + 6, y)], "tail_dark", 2.4, outline=False)


def _book(c: Canvas, f: Frame) -> None:
    y = f.shoulder + f.reach * 1.05
    with c.at(0, y, scale=f.half / 24):
        c.path("M-32-16L0-9L32-16L32 14L0 21L-32 14Z", "accent", shade=4)
        c.path("M-28-19C-18-22-8-20 0-14C8-20 18-22 28-19L28 10C18 8 8 10 0 15C-8 10-18 8-28 10Z", "paper")
        c.line([(0, -13), (0, 15)], "paper_dark", 2, smooth=False)
    c.anchor("hand_r", 24, y)


def _blanket(c: Canvas, f: Frame) -> None:
    """A blanket over somebody who lies with the head to the left."""
    w, x = f.half + 7, f.shoulder * 0.8
    c.path(
        f"M{x} {-w * 0.9}C{x * 0.5} {-w - 8} {-w} {-w} 0 {-w + 4}C16 {-w + 8} 18 {w - 14} 16 {w + 2}L{x - 4} {w + 2}"
        f"C{x + 6} {w * 0.4} {x + 4} {-w * 0.4} {x} {-w * 0.9}Z",
        "blanket",
        shade=7,
    )
    with c.details():
        c.line([(x + 12, -w * 0.8), (x + 15, 0), (x + 9, w * 0.9)], "blanket_light", 6, outline=False)
