"""A posable person: a frame of joints, clothes over it, and a head on top.

Angles are in degrees from straight down, positive towards the right, which is forward. The limb on the left of the picture
is the near one and lies over the body.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Mood, Pose, shade_of
from limner_sketch._colour import difference
from limner_sketch._geometry import Affine, Point
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures._bust import bust
from limner_sketch.figures._look import Look
from limner_sketch.figures._person_head import back_hair, face
from limner_sketch.figures._person_wear import clad
from limner_sketch.figures._skeleton import (
    ADULT,
    ARMED,
    AT_FACE,
    HOVER,
    POSES,
    SEATED,
    UPRIGHT,
    WOMAN,
    Arm,
    reaching,
    step,
)
from limner_sketch.figures._trunk import blanket, book, tail, torso

_THUMB = 62  # degrees from the lower arm
_OF_YOUTH = frozenset({"#2b2230", "#33262b"})
_BROAD_HEAD = 36  # units: of a child
_RAISED = 124  # degrees
_HANGING = 35  # degrees: an arm that hangs is no farther from straight down
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
    "mat": "#7fb7a6",
    "binding": "#b8433f",
    "pillow": "#fbf6ee",
}


def _beside_head(angles: Arm) -> Arm:
    """Return an arm that is raised beside a broad head, and not behind it."""
    upper, lower = angles
    if not _RAISED < abs(upper) < 360 - _RAISED:
        return angles
    side = 1 if upper > 0 else -1
    return side * 112.0, side * min(abs(lower), 152.0)


def person(pose: Pose, rng: Random, look: Look) -> Canvas:
    """Draw a person in a pose."""
    c = Canvas()
    c.posed = True
    skin, hair = rng.choice(SKINS), rng.choice(HAIRS)
    traits = pose.traits
    if traits.expecting:
        look = evolve(look, expecting=True)
    if traits.garment:
        look = clad(look, traits.garment)
        c.anchor("garment", 0, look.frame.shoulder)
    if traits.hair_colour and difference(traits.hair_colour, shade_of(skin, PEOPLE_COLOURS)) < 0.16:
        skin = SKINS[0] if skin != SKINS[0] else SKINS[2]  # a beard must be told from the face
    skin = traits.skin or look.skin or skin
    if skin in {"skin4", "skin5"} and hair in {"hair4", "hair5"}:
        hair = "hair2"
    aged = (
        look.hair_role == "grey" and traits.hair_colour in _OF_YOUTH
    )  # where somebody comes from is of no matter then
    hair = "hair_own" if traits.hair_colour and not aged else look.hair_role or hair
    style = rng.choice(look.hair) if look.hair else ""
    style = traits.hair or style
    if style == "curly" and look.frame is WOMAN:
        style = "curls"  # they reach the shoulders
    if pose.bust:
        lady = not traits.beard and (
            look.frame is WOMAN
            or (style in {"bob", "bun", "ponytail", "pigtails", "braids"} and not (traits.hair and look.frame is ADULT))
            or look.clothes in {"dress", "gown"}
        )
        return bust(pose, rng, look, skin=skin, hair=hair, style=style, lady=lady)
    limbs = POSES[pose.action]
    if pose.action == "fly" and look.hovers:
        limbs = HOVER
    if look.frame.head > _BROAD_HEAD:
        limbs = evolve(limbs, left=_beside_head(limbs.left), right=_beside_head(limbs.right))
    if pose.reach:
        limbs = reaching(limbs, pose.reach, look.frame)
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
        *ARMED,
        "meditate",
        "ride",
        "skate",
        "kneel",
        "ski",
        "greet",
        "hand_in_hand",
    }
    prop = None if empty or pose.reach else look.prop
    right = limbs.right
    if prop and pose.action in {"stand", "walk", "fly"} and look.raised:
        right = look.raised
    if pose.holding and pose.action not in ARMED and not (pose.reach and pose.reach.right):
        right = POSES["hold"].right
    f = look.frame
    seated, lies = pose.action in SEATED, pose.action == "sleep"
    mood: Mood = "sleepy" if pose.action == "sleep" else pose.mood

    def upper(draw: Callable[[], None]) -> None:
        with c.at(0, f.hip), c.at(0, 0, turn=limbs.lean), c.at(0, -f.hip):
            draw()

    def arm(side: int, angles: Arm) -> Point:
        near = side < 0
        shade = "" if near else "_dark"
        start = (side * (f.half - f.arm * 0.42), f.shoulder + f.arm * 0.6)
        elbow = step(start, angles[0], f.reach)
        hand = step(elbow, angles[1], f.reach)
        smooth = abs(angles[0] - angles[1]) > 14
        covered = look.clothes not in {"tee", "dress", "tutu", "tail"}
        wide = f.arm * (1.25 if look.clothes in {"robe", "coat", "suit", "gown"} else 1)
        palm = skin if near or not covered else f"{skin}_dark"
        palm = look.glove + shade if look.glove else palm
        inwards = side if abs(angles[1]) > _HANGING else -side  # towards the body, or upwards
        thumb = step(hand, angles[1] + inwards * _THUMB, f.arm * 0.5)
        c.line([hand, thumb], palm, f.arm * 0.44, smooth=False)
        if covered:
            c.circle(*hand, f.arm * 0.56, palm)
            cuff = step(elbow, angles[1], f.reach * 0.78)
            c.line([start, elbow, cuff] if smooth else [start, cuff], look.sleeve + shade, wide, smooth=smooth)
            return hand
        c.line([start, elbow, hand] if smooth else [start, hand], skin, f.arm * 0.86, smooth=smooth)
        c.circle(*hand, f.arm * 0.53, skin)
        if look.clothes != "tail":
            c.line([start, step(start, angles[0], f.reach * 0.5)], look.sleeve + shade, f.arm * 1.2, smooth=False)
        return hand

    def leg(side: int, angles: Arm) -> None:
        near = side < 0
        shade = "" if near else "_dark"
        start = (side * f.hips * 0.5, f.hip)
        length = (-f.hip - 8) / 2
        knee = step(start, angles[0], length)
        ankle = step(knee, angles[1], length)
        smooth = abs(angles[0] - angles[1]) > 14
        points = [start, knee, ankle] if smooth else [start, ankle]
        skirt = look.clothes in {"dress", "gown", "tutu", "robe"}
        bare = skirt or look.shorts
        if not (look.clothes in {"robe", "gown"} and pose.action in UPRIGHT):  # the hem hides all but the feet
            c.line(points, (skin if bare else look.legs) + shade, f.leg * (0.72 if bare else 1), smooth=smooth)
        if look.shorts:
            c.line([start, step(start, angles[0], length * 0.62)], look.legs + shade, f.leg * 1.1, smooth=False)
        if skirt and seated:
            c.line([start, knee], "main" + shade, f.leg * 1.35, smooth=False)
        if look.clothes == "robe" and seated:
            c.line([knee, ankle], "main" + shade, f.leg * 1.25, smooth=False)
        still = abs(angles[0]) < 15 and abs(angles[1]) < 15 and side < 0
        if pose.action == "meditate":
            c.ellipse(ankle[0] + side * 4, ankle[1] + 2, f.leg * 0.85, f.leg * 0.5, skin + shade)
            c.anchor("foot_l" if near else "foot_r", *ankle)
            return
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
        with c.at(*at, scale=f.head / 50, turn=-limbs.turn if limbs.level else 0):
            draw()

    def draw() -> None:
        if pose.action == "meditate":
            c.ellipse(0, f.hip * 0.66, f.half * 3.6, f.leg * 0.5, "mat", outline=False)
        upper(behind)
        head(lambda: back_hair(c, look, style, hair))
        hands: dict[str, Point] = {}

        def far() -> None:
            hands["r"] = arm(1, right)
            c.anchor("hand_r", *hands["r"])

        def near() -> None:
            hands["l"] = arm(-1, limbs.left)
            c.anchor("hand_l", *hands["l"])

        def over() -> None:
            arm(1, right)

        def held() -> None:
            if prop:
                with c.at(*hands["r"], scale=f.reach / 31, turn=-limbs.lean):
                    prop(c)

        upper(far)
        upper(held)
        if look.clothes == "tail":
            tail(c, f)
        elif not lies:
            leg(1, limbs.leg_r)
            if not seated:
                leg(-1, limbs.leg_l)
        upper(lambda: torso(c, look, skin, short=seated or lies, lies=lies))
        if seated and look.clothes != "tail":
            leg(-1, limbs.leg_l)
        hangs = pose.action in {"stand", "walk"} and not pose.reach
        if hangs:  # a beard lies over the shoulder
            upper(near)
        head(lambda: face(c, look, skin, hair, style, mood=mood, traits=traits))
        if pose.action in AT_FACE:
            upper(over)
        with c.front() if pose.reach and pose.reach.over else nullcontext():  # a hand on the strings, arms around a box
            if not hangs:
                upper(near)
            if pose.reach and pose.reach.around:
                upper(over)
        if pose.action == "read" and not pose.holding:
            upper(lambda: book(c, f, skin))
        c.anchor("seat", 0, f.hip + f.hips * 0.55)

    if lies:
        c.rect(
            f.shoulder - f.head * 2.1, f.head * 0.3, f.head * 2.5, f.head * 0.8, "pillow", radius=f.head * 0.4, shade=4
        )
        with c.at(0, 0, turn=-90):
            draw()
        blanket(c, f)
    else:
        with c.at(0, -limbs.lift, turn=limbs.turn):
            draw()
    c.settle(14 if pose.action == "swim" else -limbs.lift)
    return c
