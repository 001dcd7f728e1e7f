"""The skeleton of a person: where the joints are, the poses that limbs take, and hands and feet that reach for something.

Angles are in degrees from straight down, positive towards the right, which is forward.
"""

from __future__ import annotations

from math import acos, atan2, cos, degrees, hypot, radians, sin
from typing import TypeAlias

from attrs import evolve, frozen

from limner_sketch._canvas import Reach
from limner_sketch._geometry import Affine, Point

Arm: TypeAlias = tuple[float, float]


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
        turn: How far the whole body is turned clockwise: upside down at 180.
        level: Whether the head stays upright when the body is turned.
    """

    left: Arm = (-17, -7)
    right: Arm = (17, 7)
    leg_l: Arm = (-3, -1)
    leg_r: Arm = (3, 1)
    lean: float = 0
    lift: float = 0
    turn: float = 0
    level: bool = True


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
    "read": Limbs(left=(-24, 34), right=(24, -34)),
    "sit": Limbs(left=(-8, 26), right=(34, 74), leg_l=(98, 78), leg_r=(130, 34), lean=-5),
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
POSES |= {
    "kneel": Limbs(left=(18, 62), right=(34, 70), leg_l=(6, -86), leg_r=(88, 4), lean=4),
    "crawl": Limbs(left=(72, 66), right=(92, 62), leg_l=(26, -88), leg_r=(2, -80), lean=66),
    "handstand": Limbs(left=(-168, -178), right=(168, 178), leg_l=(-14, -6), leg_r=(16, -24), turn=180, level=False),
    "cartwheel": Limbs(left=(-142, -150), right=(142, 150), leg_l=(-44, -40), leg_r=(44, 40), turn=128, level=False),
    "plank": Limbs(left=(84, 88), right=(84, 88), leg_l=(-2, -2), leg_r=(4, 2), turn=76),
    "lie": Limbs(left=(-12, -4), right=(124, 196), leg_l=(-2, -2), leg_r=(44, -36), turn=-84),
    "dive": Limbs(left=(166, 174), right=(170, 178), leg_l=(-6, -8), leg_r=(4, -2), turn=128, level=False, lift=70),
    "fall": Limbs(left=(-128, -104), right=(118, 146), leg_l=(-40, -16), leg_r=(58, 8), turn=-24, lift=60),
    "slide": Limbs(left=(-128, -152), right=(112, 138), leg_l=(78, 74), leg_r=(86, 80), lean=-14),
    "bow": Limbs(left=(52, 48), right=(58, 66), lean=46),
    "ski": Limbs(left=(22, 64), right=(34, 78), leg_l=(34, -30), leg_r=(40, -26), lean=26),
    "surf": Limbs(left=(-78, -94), right=(66, 92), leg_l=(-42, 6), leg_r=(46, -10), lean=8),
    "catch": Limbs(left=(-148, -186), right=(142, 178), leg_l=(-22, -40), leg_r=(26, -12), lift=22),
    "greet": Limbs(right=(62, 78)),
    "hand_in_hand": Limbs(right=(40, 34)),
    "lift": Limbs(left=(-122, -170), right=(122, 170), leg_l=(-12, -3), leg_r=(12, 3)),
    "swing": Limbs(left=(58, 118), right=(112, 142), leg_l=(-18, -6), leg_r=(20, 4), lean=6),
    "drink": Limbs(right=(30, 140)),
    "howl": Limbs(left=(-40, -150), right=(40, 150)),
    "recline": Limbs(left=(-150, -110), right=(124, 196), leg_l=(-2, -2), leg_r=(44, -36), turn=-84),
    "balance": Limbs(left=(-128, -196), right=(128, 196), leg_l=(-2, -1), leg_r=(76, -64)),
    "pet": Limbs(right=(50, 66)),
    "hug": Limbs(left=(40, 76), right=(56, 96)),
    "kiss": Limbs(left=(40, 76), right=(56, 96)),
    "pull": Limbs(left=(-62, -40), right=(-30, -58), leg_l=(-30, -24), leg_r=(30, 4), lean=12),
}
POSES |= {
    "clap": Limbs(left=(-44, 116), right=(44, -116)),
    "think": Limbs(left=(8, 88), right=(22, 176)),
    "salute": Limbs(right=(98, 208)),
    "shrug": Limbs(left=(-24, -104), right=(24, 104)),
    "cover": Limbs(right=(28, 184)),
    "raise": Limbs(right=(112, 144)),
    "punch": Limbs(left=(34, 138), right=(88, 92), leg_l=(-20, -8), leg_r=(22, 6), lean=6),
    "use": Limbs(right=(42, 96), leg_l=(-8, -3), leg_r=(8, 3)),
}
SEATED = frozenset({"sit", "ride", "meditate", "kneel", "slide", "crawl"})
UPRIGHT = frozenset({
    "stand", "wave", "hold", "eat", "play", "read", "point", "throw", "juggle", "cheer", "greet", "hand_in_hand", "lift", "swing", "drink", "howl", "bow", "clap", "think", "salute", "shrug", "cover", "raise", "use", "punch",
})  # fmt: skip
# Poses with a hand before the face or the chest.
AT_FACE = frozenset({"clap", "think", "salute", "cover", "raise"})
# They hold things their own way.
ARMED = frozenset({
    "hold", "swim", "sleep", "throw", "point", "climb", "hang", "kick", "juggle", "cheer", "push", "handstand", "cartwheel", "plank", "dive", "fall",
    "catch", "lift", "swing", "crawl", "bow", "surf", "slide", "lie", "hug", "kiss", "pull", "recline", "balance", "pet", "clap", "think", "salute", "shrug", "cover", "raise", "use", "punch",
})  # fmt: skip
HOVER = Limbs(left=(-40, -62), right=(48, 96), leg_l=(-10, -38), leg_r=(2, -24), lean=8, lift=30)


def step(start: Point, angle: float, length: float) -> Point:
    return start[0] + length * sin(radians(angle)), start[1] + length * cos(radians(angle))


def bent(start: Point, end: Point, length: float, *, out: int) -> Arm:
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


def reaching(limbs: Limbs, reach: Reach, f: Frame) -> Limbs:
    """Return limbs whose hands and feet are where they reach to."""
    seat, turned = (0.0, f.hip + f.hips * 0.55), Affine.turn(-limbs.lean, about=(0, f.hip))

    def arm(side: int, to: Point | None, kept: Arm) -> Arm:
        if to is None:
            return kept
        start = (side * (f.half - f.arm * 0.42), f.shoulder + f.arm * 0.6)
        return bent(start, turned.point(seat[0] + to[0], seat[1] + to[1]), f.reach, out=side if reach.apart else -1)

    def leg(side: int, kept: Arm) -> Arm:
        if reach.feet is None:
            return kept
        end = (seat[0] + reach.feet[0] - 6 + 4 * side, seat[1] + reach.feet[1] - 8)
        return bent((side * f.hips * 0.5, f.hip), end, (-f.hip - 8) / 2, out=1)

    return evolve(
        limbs,
        left=arm(-1, reach.left, limbs.left),
        right=arm(1, reach.right, limbs.right),
        leg_l=leg(-1, limbs.leg_l),
        leg_r=leg(1, limbs.leg_r),
    )
