"""Where valuables are kept, what a vote, a gift of blood and a cigarette are shown by, and small things of apps."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, punched

_thing = partial(figure, tags=("object",), facing="front", home="table")


@_thing("wallet", aliases=("billfold", "purse with money"), height=0.1, units=150, colours={"main": "#8a5532", "note": "#6fb07a"})  # fmt: skip
def wallet(pose: Pose, rng: Random) -> Canvas:
    """A folded wallet with notes and a card looking out and a strap with a button."""
    c = Canvas()
    c.path("M-80-96L62-140L70-92L-72-60Z", "note", shade=3)
    c.path("M-62-92L66-118L70-80L-60-60Z", "note_light", shade=3)
    c.rect(-66, -118, 70, 60, "accent", radius=6)
    c.rect(-66, -108, 70, 10, "dark", outline=False)
    c.rect(-96, -94, 192, 94, "main", radius=16, shade=8)
    c.rect(-88, -86, 176, 78, "main_light", radius=11, outline=False)
    c.rect(-84, -82, 168, 70, "main", radius=9, outline=False)
    c.path("M104-66L52-66C32-66 32-28 52-28L104-28Z", "main_dark", shade=4)
    c.circle(58, -47, 9, "gold")
    return c


@_thing("safe", aliases=("bank safe", "strongbox", "vault", "bank vault", "safe box"), height=0.7, colours={"main": "#5d6f86"}, home="office")  # fmt: skip
def safe(pose: Pose, rng: Random) -> Canvas:
    """A steel box with a thick door, hinges, a wheel and a dial."""
    c = Canvas()
    for x in (-78, 50):
        c.rect(x, -14, 28, 14, "dark", radius=3)
    c.rect(-94, -194, 188, 184, "main", radius=14, shade=9)
    c.rect(-74, -174, 148, 144, "main_dark", radius=8)
    c.rect(-68, -168, 136, 132, "main_light", radius=6, shade=6)
    for y in (-150, -78):
        c.rect(-82, y, 18, 26, "metal", radius=4, shade=2)
    c.circle(18, -112, 34, "metal", shade=5)
    c.circle(18, -112, 24, "main")
    for x, y in ((0, -40), (38, 14), (-38, 14)):
        c.line([(18, -112), (18 + x, -112 + y)], "metal_dark", 8, smooth=False)
        c.circle(18 + x, -112 + y, 8, "gold")
    c.circle(18, -112, 9, "gold")
    c.circle(-38, -112, 13, "dark")
    c.circle(-38, -112, 8, "paper")
    c.line([(-38, -112), (-38, -119)], "red", 3, smooth=False)
    return c


@_thing("computer mouse", aliases=("pc mouse", "wireless mouse", "gaming mouse", "optical mouse"), height=0.06, units=180, colours={"main": "#e3e7ee", "wheel": "#3f4656"})  # fmt: skip
def computer_mouse(pose: Pose, rng: Random) -> Canvas:
    """A mouse for a desk, from above: two keys, a wheel and its cable."""
    c = Canvas()
    c.path("M0-158C0-190 34-176 34-204", "wheel", width=7)
    c.path("M-56-96C-56-180 56-180 56-96L56-58C56 18-56 18-56-58Z", "main", shade=9)
    c.path("M-56-92C-20-84 20-84 56-92", "main_dark", width=5)
    c.path("M0-158L0-87", "main_dark", width=5)
    c.rect(-9, -136, 18, 36, "wheel", radius=9)
    return c


@_thing("plastic bottle", aliases=("water bottle", "bottle of water", "pet bottle"), height=0.25, colours={"main": "#a9dcf0", "cap": "#3a7fd5"})  # fmt: skip
def plastic_bottle(pose: Pose, rng: Random) -> Canvas:
    """A clear ribbed bottle with a label and a blue cap."""
    c = Canvas()
    c.rect(-16, -200, 32, 22, "cap", radius=4, shade=3)
    c.path(
        "M-12-180L12-180L14-164C40-152 42-140 42-126L42-12C42 0 34 0 30 0L-30 0C-34 0-42 0-42-12L-42-126C-42-140-40-152-14-164Z",
        "main",
        shade=7,
    )
    for y in (-44, -28, -12):
        c.path(f"M-40 {y}C-14 {y + 6} 14 {y + 6} 40 {y}", "main_dark", width=4)
    c.rect(-42, -120, 84, 58, "cap_light", shade=4)
    c.path("M-30-92C-18-104-10-80 2-92C14-104 20-80 32-92", "paper", width=7)
    c.path("M-26-130C-24-142-18-148-12-152", "shine", width=6)
    return c


@_thing("cigarette", aliases=("smoking", "tobacco"), height=0.02, units=70, facing="right", colours={"main": "#fbf7ee", "filter": "#e0a05a"})  # fmt: skip
def cigarette(pose: Pose, rng: Random) -> Canvas:
    """A burning cigarette with its smoke."""
    c = Canvas()
    c.path("M96-36C112-56 82-70 98-90C110-106 88-116 98-132", "metal_light", width=10)
    c.path("M76-40C88-58 62-70 74-90", "metal_light", width=8)
    c.rect(-106, -30, 200, 30, "main", radius=4, shade=5)
    c.rect(-106, -30, 62, 30, "filter", radius=4, shade=5)
    c.rect(-50, -30, 6, 30, "gold")
    c.path("M84-30L98-30C108-30 108 0 98 0L84 0C92-8 80-20 84-30Z", "fire", shade=3)
    c.path("M98-29C108-28 108-2 98-1Z", "dark_light")
    return c


@_thing("blood drop", aliases=("drop of blood", "blood", "blood donation"), height=0.2, colours={"main": "#d22a35"}, place="air")  # fmt: skip
def blood_drop(pose: Pose, rng: Random) -> Canvas:
    """A red drop with a heart in it."""
    c = Canvas()
    c.path("M0-200C22-152 70-112 70-66C70 22-70 22-70-66C-70-112-22-152 0-200Z", "main", shade=12)
    c.path("M0-24C-52-56-36-96-12-92C-4-90 0-84 0-80C0-84 4-90 12-92C36-96 52-56 0-24Z", "paper")
    c.path("M-44-92C-38-110-28-122-20-132", "shine", width=8)
    return c


@_thing("ballot box", aliases=("voting box", "ballot", "vote", "election"), height=0.5, colours={"main": "#3f6fb8"})
def ballot_box(pose: Pose, rng: Random) -> Canvas:
    """A box with a ballot going into its slot."""
    c = Canvas()
    c.polygon([(-74, -142), (74, -142), (92, -112), (-92, -112)], "main_light")
    c.rect(-46, -132, 92, 8, "dark", radius=4)
    with c.inside(geometry.rectangle(-120, -230, 240, 101)), c.at(0, -150, turn=-5):
        c.rect(-36, -56, 72, 84, "paper", radius=3, shade=4)
        c.rect(-22, -42, 24, 24, "paper_dark", radius=3)
        c.path("M-20-32L-12-22L6-46", "red", width=7)
        c.rect(10, -34, 16, 5, "metal", outline=False)
    c.rect(-92, -114, 184, 114, "main", radius=4, shade=8)
    c.circle(0, -58, 34, "paper")
    c.path("M-18-58L-4-42L20-74", "main", width=10)
    return c


@_thing("git branch", aliases=("code branch", "version branch", "git"), height=0.2, colours={"main": "#f05133"}, place="air", named=("main",))  # fmt: skip
def git_branch(pose: Pose, rng: Random) -> Canvas:
    """Commits on a line, and a line that branches off."""
    c = Canvas()
    c.line([(-40, -168), (-40, -32)], "main", 16, smooth=False)
    c.path("M-40-60C-40-112 52-78 52-136", "main", width=16)
    for x, y in ((-40, -172), (-40, -28), (52, -148)):
        c.circle(x, y, 26, "main")
        c.circle(x, y, 13, "paper")
    return c


@_thing("plus sign", aliases=("plus", "plus symbol"), height=0.2, colours={"main": "#3fae62"}, place="air")
def plus_sign(pose: Pose, rng: Random) -> Canvas:
    """A plus on a disc."""
    c = Canvas()
    c.circle(0, -100, 98, "main", shade=10)
    c.rect(-58, -116, 116, 32, "paper", radius=8)
    c.rect(-16, -158, 32, 116, "paper", radius=8)
    return c


@_thing("cross mark", aliases=("delete sign", "cross sign"), height=0.2, colours={"main": "#d8413f"}, place="air")
def cross_mark(pose: Pose, rng: Random) -> Canvas:
    """A cross on a disc."""
    c = Canvas()
    c.circle(0, -100, 98, "main", shade=10)
    for side in (-1, 1):
        c.line([(-42, -100 - side * 42), (42, -100 + side * 42)], "paper", 30, smooth=False)
    return c


@_thing("download sign", aliases=("download symbol",), height=0.2, colours={"main": "#3a7fd5"}, place="air")
def download_sign(pose: Pose, rng: Random) -> Canvas:
    """An arrow down to a line, on a disc."""
    c = Canvas()
    c.circle(0, -100, 98, "main", shade=10)
    c.path("M-16-158L16-158L16-108L46-108L0-62L-46-108L-16-108Z", "paper")
    c.rect(-46, -54, 92, 15, "paper", radius=6)
    return c


@_thing("upload sign", aliases=("upload symbol",), height=0.2, colours={"main": "#3a7fd5"}, place="air")
def upload_sign(pose: Pose, rng: Random) -> Canvas:
    """An arrow up from a line, on a disc."""
    c = Canvas()
    c.circle(0, -100, 98, "main", shade=10)
    c.path("M-16-64L16-64L16-114L46-114L0-160L-46-114L-16-114Z", "paper")
    c.rect(-46, -54, 92, 15, "paper", radius=6)
    return c


@_thing("user", aliases=("user account", "account", "profile", "user profile"), height=0.3, colours={"main": "#4f86c6"}, named=("main",))  # fmt: skip
def user(pose: Pose, rng: Random) -> Canvas:
    """Head and shoulders of anybody, plain as on a sign."""
    c = Canvas()
    c.circle(0, -146, 50, "main", shade=8)
    c.path("M-92 0C-92-72-60-88 0-88C60-88 92-72 92 0Z", "main", shade=9)
    return c


@_thing("throne", aliases=("golden throne", "royal throne", "king's throne", "iron throne"), height=1.9, colours={"main": "#e0ab33", "cloth": "#b3283c"}, tags=("object", "furniture"), home="room", named=("main",))  # fmt: skip
def throne(pose: Pose, rng: Random) -> Canvas:
    """A high golden chair with red cushions, knobs, and a crown on its back."""
    c = Canvas()
    c.path("M-60-60L-60-160C-60-196 60-196 60-160L60-60Z", "main", shade=7)
    c.path("M-46-60L-46-154C-46-180 46-180 46-154L46-60Z", "cloth", shade=5)
    c.add(dots([(-22, -138), (22, -138), (0, -118), (-22, -98), (22, -98)], 4), "gold")
    c.path("M-30-178L-38-214L-14-194L0-220L14-194L38-214L30-178Z", "main", shade=3)
    c.circle(0, -188, 6, "red")
    for x in (-60, 60):
        c.circle(x, -172, 11, "main_light")
        c.path(f"M{x - 12} -100L{x + 12} -100L{x + 12} 0L{x - 12} 0Z", "main", shade=4)
        c.circle(x, -104, 15, "main_light", shade=3)
    c.rect(-50, -70, 100, 22, "cloth", radius=10, shade=4)
    c.rect(-52, -50, 104, 18, "main_dark", radius=3)
    c.rect(-46, -32, 92, 22, "main", shade=3)
    c.rect(-78, -10, 156, 10, "cloth_dark", radius=3)
    c.anchor("seat", 0, -66)
    return c


@figure("beaver dam", aliases=("beaver's dam", "beavers dam", "dam of a beaver", "dam of sticks", "beaver lodge"), height=1.2, colours={"main": "#8a5f3c"}, tags=("scenery",), facing="front", home="river", place="water")  # fmt: skip
def beaver_dam(pose: Pose, rng: Random) -> Canvas:
    """A heap of sticks and logs with gnawed ends."""
    c = Canvas()
    c.path("M-180 0C-150-70-90-120 0-126C90-120 150-70 180 0Z", "main_dark")
    for row, (y, reach, count) in enumerate(((-14, 166, 5), (-46, 132, 4), (-76, 94, 3), (-102, 56, 2))):
        for i in range(count):
            x = -reach + (2 * reach) * (i + 0.5) / count
            tilt = rng.uniform(-16, 16)
            half = reach / count + 16
            role = ("main", "wood_light", "wood")[(row + i) % 3]
            with c.at(x, y, turn=tilt):
                c.rect(-half, -11, 2 * half, 22, role, radius=9, shade=4)
                c.ellipse(half - 4, 0, 6, 9, "wood_light")
    for x, y, turn in ((-110, -76, -40), (20, -122, 24), (96, -84, 44), (-40, -112, -62)):
        with c.at(x, y, turn=turn):
            c.rect(-34, -4, 68, 8, "wood_dark", radius=4)
    return c


@figure("canyon", aliases=("gorge", "grand canyon", "ravine"), height=60, units=200, colours={"main": "#c9683f"}, tags=("scenery",), facing="front", home="desert")  # fmt: skip
def canyon(pose: Pose, rng: Random) -> Canvas:
    """Two walls of layered rock, and a river between them."""
    c = Canvas()
    c.polygon([(-90, -92), (-40, -104), (30, -96), (90, -106), (120, 0), (-120, 0)], "main_light")
    c.path("M-6-92C10-72-18-58 0-40C22-22-40-12-60 0L70 0C40-18 66-34 30-48C14-60 26-78 10-92Z", "water")
    for side in (-1, 1):
        inner = [(150, -200), (128, -150), (104, -146), (92, -100), (66, -96), (58, -48), (44, -44), (52, 0)]
        outer = [(330, 0), (296, -44), (286, -92), (256, -100), (244, -148), (214, -154), (200, -192)]
        rock = c.polygon([(side * x, y) for x, y in (*inner, *outer)], "main", shade=6)
        with c.inside(rock):
            for y, role in ((-172, "main_light"), (-126, "main_dark"), (-76, "main_light"), (-26, "main_dark")):
                c.path(f"M{side * 40} {y}L{side * 340} {y - 3}L{side * 340} {y + 9}L{side * 40} {y + 10}Z", role)
    c.anchor("top", -176, -194)
    return c


@_thing("stop ring", aliases=("prohibition ring",), height=0.6, colours={"main": "#dc3f3c"}, place="air")
def stop_ring(pose: Pose, rng: Random) -> Canvas:
    """A red ring with a slash, through which is seen what it forbids."""
    c = Canvas()
    c.line([(-57, -157), (57, -43)], "main", 19)
    c.add(geometry.ellipse(0, -100, 100, 100) + punched(geometry.ellipse(0, -100, 79, 79)), "main")
    return c
