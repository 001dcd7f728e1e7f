"""What hands say and do by themselves: a thumb up, a fist, a handshake, hands that hold something."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Final

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_COLOURS: Final = {"main": "#eebd98", "cuff": "#4d7fb8"}
_gesture = partial(
    figure, tags=("object", "symbol"), facing="front", home="studio", named=("main",), height=0.18, colours=_COLOURS
)
_FINGER = 24.0  # how wide a finger is


def _sideways_fist(c: Canvas, *, pointing: bool = False) -> None:
    """Draw a closed hand from the side, the cuff at the left, its index finger out or not."""
    c.path("M-70-92C-40-100-8-100 10-92L10-8C-20-2-50-4-70-14Z", "main", shade=7)
    for i, y in enumerate((-84, -63, -42, -21)):
        right = 110 if pointing and i == 0 else (30, 36, 33, 24)[i]
        c.line([(-4, y), (right, y)], "main", _FINGER - 1, smooth=False)
    c.add(lines(*[[(-14, y), (30, y)] for y in (-73, -52, -31)]), "main_dark", width=4, outline=False)
    c.rect(-108, -98, 42, 96, "cuff", radius=8, shade=5)


@_gesture("thumbs up", aliases=("thumb up", "thumb", "like button", "facebook like"), units=190)
def thumbs_up(pose: Pose, rng: Random) -> Canvas:
    """A closed hand with its thumb up."""
    c = Canvas()
    c.limb([(-40, -66, 24), (-28, -110, 22), (-4, -164, 17)], "main", shade=6)
    _sideways_fist(c)
    return c


@_gesture("thumbs down", aliases=("thumb down", "dislike button"), units=190)
def thumbs_down(pose: Pose, rng: Random) -> Canvas:
    """A closed hand with its thumb down."""
    c = Canvas()
    with c.at(0, -186, turn=180, flip=True):
        c.limb([(-40, -66, 24), (-28, -110, 22), (-4, -164, 17)], "main", shade=6)
        _sideways_fist(c)
    return c


@_gesture("pointing hand", aliases=("pointing finger", "index finger", "finger", "hand pointing"), units=110)
def pointing_hand(pose: Pose, rng: Random) -> Canvas:
    """A hand whose index finger points to the right."""
    c = Canvas()
    _sideways_fist(c, pointing=True)
    c.limb([(-34, -74, 17), (0, -104, 14), (22, -106, 11)], "main")
    return c


def _upright(c: Canvas, up: dict[int, tuple[float, float]]) -> None:
    """Draw a hand with its back to the wall: the fingers that are given are up, and the rest folded.

    Args:
        c: The canvas.
        up: Where the tip is, by the number of the finger from the index on.
    """
    c.rect(-38, -40, 76, 40, "cuff", radius=8, shade=5)
    roots = ((-36, -100), (-12, -106), (12, -104), (35, -96))
    for i, (x, y) in sorted(up.items(), reverse=True):
        c.line([roots[i], (x, y)], "main", _FINGER, smooth=False)
    c.path("M-52-112C-40-118 40-118 50-108C56-80 50-52 38-36L-38-36C-52-52-58-86-52-112Z", "main", shade=7)
    for i, (x, y) in enumerate(roots):
        if i not in up:
            c.line([(x, y - 2), (x * 0.94, y + 34)], "main", _FINGER, smooth=False)
            c.line([(x - 11, y + 2), (x * 0.94 - 11, y + 32)], "main_dark", 4, outline=False)


def _thumb_across(c: Canvas) -> None:
    c.limb([(-46, -70, 15), (-24, -54, 15), (14, -60, 12)], "main_light")
    with c.details():
        c.line([(-40, -48), (-18, -40), (8, -46)], "main_dark", 3, outline=False)


@_gesture(
    "raised fist", aliases=("fist", "closed fist", "clenched fist", "power fist", "fist of power", "punch"), units=125
)
def raised_fist(pose: Pose, rng: Random) -> Canvas:
    """A fist that is held up."""
    c = Canvas()
    _upright(c, {})
    _thumb_across(c)
    return c


@_gesture("victory hand", aliases=("victory sign", "peace sign hand", "v sign", "peace hand", "two fingers"))
def victory_hand(pose: Pose, rng: Random) -> Canvas:
    """A hand that makes a V."""
    c = Canvas()
    _upright(c, {0: (-56, -190), 1: (14, -196)})
    _thumb_across(c)
    return c


@_gesture("crossed fingers", aliases=("fingers crossed", "crossed finger", "good luck hand"))
def crossed_fingers(pose: Pose, rng: Random) -> Canvas:
    """A hand with two fingers crossed, for luck."""
    c = Canvas()
    _upright(c, {0: (6, -188), 1: (-38, -194)})
    c.line([(-36, -100), (-6, -160), (6, -188)], "main_light", _FINGER - 2)
    _thumb_across(c)
    return c


@_gesture("rock hand", aliases=("rock sign", "horns sign", "sign of the horns", "metal hand", "devil horns"))
def rock_hand(pose: Pose, rng: Random) -> Canvas:
    """A hand whose index and little finger are up."""
    c = Canvas()
    _upright(c, {0: (-48, -190), 3: (50, -182)})
    _thumb_across(c)
    return c


@_gesture("ok hand", aliases=("ok sign", "okay hand", "okay sign", "ok hand sign", "ok gesture", "perfect hand"))
def ok_hand(pose: Pose, rng: Random) -> Canvas:
    """A hand whose thumb and index finger make a ring."""
    c = Canvas()
    c.rect(-26, -40, 76, 40, "cuff", radius=8, shade=5)
    for (x, y), tip in (((46, -100), (82, -168)), ((26, -108), (44, -196)), ((4, -108), (4, -198))):
        c.line([(x, y), tip], "main", _FINGER, smooth=False)
    c.path("M-30-104C-10-120 46-122 58-100C64-78 60-52 48-36L-26-36C-36-56-42-84-30-104Z", "main", shade=7)
    c.line([(-18, -66), (-50, -62), (-76, -92), (-66, -128), (-36, -134), (-16, -106)], "main_light", _FINGER - 2)
    return c


@_gesture("handshake", aliases=("hand shake", "shaking hands", "clasped hands", "holding hands", "business handshake"), height=0.25, units=120, colours={"main": "#eebd98", "other": "#9a6344", "cuff": "#4d7fb8", "second": "#3f4a63"})  # fmt: skip
def handshake(pose: Pose, rng: Random) -> Canvas:
    """Two hands that are shaken."""
    c = Canvas()
    c.limb([(124, -92, 26), (70, -72, 27), (24, -62, 28)], "other", shade=6)
    c.line([(40, -78), (2, -92), (-26, -84)], "other", 24)
    c.limb([(-124, -92, 26), (-70, -72, 27), (-20, -60, 29)], "main", shade=6)
    for i, (x, y) in enumerate(((50, -40), (42, -24), (28, -12), (10, -4))):
        c.line([(-22 + 4 * i, -58 + 14 * i), (x, y - 8)], "main", 21, smooth=False)
    with c.details():
        c.add(lines([(-2, -44), (34, -32)], [(2, -30), (24, -20)]), "main_dark", width=3, outline=False)
    c.line([(-40, -84), (-4, -98), (26, -78)], "main_light", 22)
    with c.at(-122, -92, turn=-20):
        c.rect(-34, -34, 40, 68, "cuff", radius=8, shade=5)
    with c.at(122, -92, turn=20):
        c.rect(-6, -34, 40, 68, "second", radius=8, shade=5)
    return c


@_gesture("praying hands", aliases=("folded hands", "prayer hands", "namaste", "hands in prayer", "hands pressed together", "namaste hands"))  # fmt: skip
def praying_hands(pose: Pose, rng: Random) -> Canvas:
    """Two hands, palm to palm."""
    c = Canvas()
    for flip in (True, False):
        with c.at(flip=flip):
            c.path(
                "M2-198C16-200 24-188 26-170C30-130 40-104 52-84C66-60 76-44 84-28L44-2C30-22 12-34 2-44Z",
                "main",
                shade=6,
            )
            c.limb([(8, -60, 11), (12, -90, 11), (6, -112, 9)], "main_light")
            with c.at(70, -14, turn=-33):
                c.rect(-34, -14, 66, 28, "cuff", radius=8, shade=4)
    c.line([(0, -194), (0, -46)], "main_dark", 4, smooth=False)
    return c


@_gesture("clapping hands", aliases=("applause", "clap", "applauding hands", "hands clapping", "hand clap"))
def clapping_hands(pose: Pose, rng: Random) -> Canvas:
    """Two hands that clap."""
    c = Canvas()
    for x, turn, role in ((22, 26, "main_dark"), (-14, 14, "main")):
        with c.at(x, -8, turn=turn):
            for fx, top in ((-30, -140), (-10, -158), (11, -156), (31, -138)):
                c.line([(fx, -80), (fx * 1.12, top)], role, 20, smooth=False)
            c.line([(-36, -52), (-64, -84), (-66, -98)], role, 20)
            c.path("M-42-92C-30-98 30-98 42-92C48-60 42-34 32-22L-32-22C-42-34-48-60-42-92Z", role)
            c.rect(-36, -26, 72, 28, "cuff", radius=8, shade=4)
    with c.details():
        c.add(
            lines([(-62, -176), (-44, -152)], [(-26, -194), (-18, -170)], [(-88, -144), (-64, -130)]), "cuff", width=7
        )
    return c


@_gesture("heart hands", aliases=("hands making a heart", "hand heart", "heart shaped hands", "hands in a heart", "hands forming a heart"), units=170)  # fmt: skip
def heart_hands(pose: Pose, rng: Random) -> Canvas:
    """Two hands that make a heart."""
    c = Canvas()
    for flip in (True, False):
        with c.at(flip=flip):
            c.limb([(92, -16, 24), (80, -70, 24), (66, -104, 20)], "main", shade=6)
            c.line([(68, -116), (56, -150), (24, -152), (2, -122)], "main", 25)
            c.line([(76, -96), (72, -136), (40, -140), (14, -110)], "main_light", 18)
            c.limb([(80, -50, 16), (40, -34, 14), (5, -14, 11)], "main")
            with c.at(96, -8, turn=-12):
                c.rect(-30, -16, 60, 28, "cuff", radius=8, shade=4)
    return c


@_gesture("cupped hands", aliases=("caring hands", "helping hands", "open hands", "giving hands", "hands cupped"), units=120, height=0.2)  # fmt: skip
def cupped_hands(pose: Pose, rng: Random) -> Canvas:
    """Two hands that make a bowl, and hold what is put into them."""
    c = Canvas()
    for flip in (True, False):
        with c.at(flip=flip):
            for x, y in ((96, -118), (112, -106), (124, -90)):
                c.line([(60, -50), (x - 6, y + 26), (x, y)], "main_dark", 20)
    for flip in (True, False):
        with c.at(flip=flip), c.front():
            c.path("M0-34C30-40 52-60 66-86C74-98 90-98 92-82C92-54 82-26 60-10L58 0L6 0L0-8Z", "main", shade=6)
            c.limb([(44, -40, 13), (60, -76, 12), (70, -104, 10)], "main_light")
            c.rect(4, -10, 62, 30, "cuff", radius=8, shade=4)
    c.anchor("hand_r", 0, -46)
    c.anchor("top", 0, -46)
    return c


@_gesture("high five", aliases=("hi five", "high five hands", "two hands high five"))
def high_five(pose: Pose, rng: Random) -> Canvas:
    """Two hands that meet, palm to palm."""
    c = Canvas()
    for flip, role, cuff in ((True, "main_dark", "cuff_dark"), (False, "main", "cuff")):
        with c.at(flip=flip), c.at(62, -6, turn=-22):
            for fx, top in ((-20, -140), (-2, -154), (16, -150), (33, -136)):
                c.line([(fx, -80), (fx - 2, top)], role, 19, smooth=False)
            c.line([(-22, -50), (-48, -78), (-56, -96)], role, 19)
            c.path("M-30-92C-20-98 32-98 42-90C48-60 42-34 32-22L-24-22C-32-34-36-60-30-92Z", role)
            c.rect(-28, -26, 64, 28, cuff, radius=8)
    with c.details():
        c.add(lines([(0, -198), (0, -176)], [(-34, -190), (-24, -170)], [(34, -190), (24, -170)]), "cuff", width=7)
    return c


@figure("smoking pipe", aliases=("tobacco pipe", "wooden pipe"), height=0.1, units=70, colours={"main": "#7a4a2c", "stem": "#2f2a33", "smoke": "#e7e9ee"}, facing="right", tags=("object", "wear"), home="studio")  # fmt: skip
def smoking_pipe(pose: Pose, rng: Random) -> Canvas:
    """A pipe with a bent stem, and a little smoke."""
    c = Canvas()
    c.line([(-60, -52), (-24, -50), (14, -16), (40, -10)], "stem", 9)
    c.path("M22-62L66-62C70-40 68-8 52 0C34 6 20-6 22-22Z", "main", shade=6)
    c.ellipse(44, -62, 23, 6, "stem")
    with c.details():
        c.line([(44, -72), (36, -90), (52, -106), (44, -124)], "smoke", 7, opacity=0.8, outline=False)
    c.anchor("on_mouth", -56, -52)
    c.stands(-130, 130)
    return c
