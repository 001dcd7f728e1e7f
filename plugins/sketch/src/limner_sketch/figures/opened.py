"""What stands open: doors, windows, cages, letters and gifts; a closet, the hat of a magician, and the thread a spider comes down on."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, star


@figure(
    "open wardrobe",
    aliases=("open closet", "open cupboard"),
    height=2.1,
    units=208,
    colours={"main": "#a8764a", "within": "#5a3d2a", "rail": "#d8b45a"},
    tags=("furniture", "object"),
    facing="front",
    home="room",
)
def open_wardrobe(pose: Pose, rng: Random) -> Canvas:
    """A wardrobe with both doors open; who is in it stands ``inside``."""
    c = Canvas()
    for x in (-78, 60):
        c.rect(x, -12, 18, 12, "main_dark")
    c.rect(-84, -196, 168, 186, "main", radius=6, shade=7)
    c.rect(-72, -184, 144, 160, "within", radius=4)
    c.line([(-72, -168), (72, -168)], "rail", 5, smooth=False)
    c.path("M-94-192C-94-204-88-208-80-208L80-208C88-208 94-204 94-192Z", "main_dark", shade=4)
    for side in (-1, 1):
        c.polygon([(side * 78, -186), (side * 132, -198), (side * 132, -8), (side * 78, -22)], "main_light")
        c.polygon([(side * 88, -172), (side * 122, -180), (side * 122, -32), (side * 88, -42)], "main")
        c.circle(side * 122, -104, 5, "gold")
    c.anchor("inside", 0, -24)
    c.anchor("top", 0, -208)
    c.stands(-80, 80)
    return c


@figure("upturned top hat", height=0.29, units=170, colours={"main": "#3a3a4c", "band": "#c9414b", "within": "#1d1c28"}, tags=("object",), facing="front")  # fmt: skip
def upturned_top_hat(pose: Pose, rng: Random) -> Canvas:
    """A top hat that stands on its crown; what comes out of it is ``inside``."""
    c = Canvas()
    c.ellipse(0, -160, 118, 24, "main_dark")
    c.ellipse(0, -160, 76, 14, "within")
    with c.front():
        c.path("M-76-158C-40-142 40-142 76-158L70-8C40 4-40 4-70-8Z", "main", shade=11)
        c.path("M-75-128C-40-112 40-112 75-128L74-92C40-78-40-78-74-92Z", "band", shade=6)
        c.path("M-118-160C-110-138-70-134 0-134C70-134 110-138 118-160C108-152 70-146 0-146C-70-146-108-152-118-160Z", "main_light")  # fmt: skip
    c.anchor("inside", 0, -112)
    c.anchor("top", 0, -160)
    c.stands(-64, 64)
    return c


@figure("silk thread", aliases=("spider thread",), height=0.8, units=200, place="air", colours={"main": "#f4f2ee"}, tags=("object",), facing="front")  # fmt: skip
def silk_thread(pose: Pose, rng: Random) -> Canvas:
    """A thread that comes down from above."""
    c = Canvas()
    c.line([(0, -200), (0, -40)], "main", 3)
    c.anchor("hang", 0, -40)
    c.anchor("top", 0, -200)
    return c


@figure("open door", aliases=("opened door", "open front door"), height=2.1, units=208, colours={"main": "#4f8f78", "frame": "#f2e6cf", "within": "#3a3346", "light": "#f7d98a"}, tags=("object",), facing="front")  # fmt: skip
def open_door(pose: Pose, rng: Random) -> Canvas:
    """A door that stands open to a hall; what comes through it is ``inside``."""
    c = Canvas()
    c.rect(-66, -208, 132, 208, "frame", shade=5)
    c.rect(-54, -196, 108, 196, "within")
    c.polygon([(-54, 0), (54, 0), (24, -46), (-24, -46)], "light", opacity=0.5, outline=False)
    c.rect(-24, -150, 48, 104, "light", opacity=0.35, outline=False)
    c.polygon([(54, -196), (128, -214), (128, 22), (54, 0)], "main", shade=4)
    for top, low in ((-176, -112), (-96, -30)):
        c.polygon([(68, top), (114, top + 0.15 * (top + 97)), (114, low + 0.15 * (low + 97)), (68, low)], "main_dark")
    c.circle(116, -92, 7, "gold")
    c.rect(-76, -6, 152, 10, "stone", radius=2)
    c.anchor("inside", 0, -4)
    c.anchor("top", 0, -208)
    c.stands(-66, 66)
    return c


@figure("open window", aliases=("opened window",), height=1.4, units=180, colours={"main": "#fbf5e9", "sky": "#a9dcf2", "hill": "#8cc26a", "curtain": "#e8776a"}, tags=("object",), facing="front")  # fmt: skip
def open_window(pose: Pose, rng: Random) -> Canvas:
    """A window with both casements open, and the land outside."""
    c = Canvas()
    c.rect(-72, -180, 144, 166, "main_dark")
    view = c.rect(-62, -170, 124, 146, "sky")
    with c.inside(view):
        c.ellipse(-20, -18, 90, 46, "hill", outline=False)
        c.circle(32, -138, 15, "light", outline=False)
    for side in (-1, 1):
        c.polygon([(side * 66, -176), (side * 126, -196), (side * 126, 4), (side * 66, -18)], "main", shade=3)
        for top, low in ((-164, -104), (-92, -30)):
            c.polygon(
                [
                    (side * 76, top),
                    (side * 116, top + 0.2 * (top + 97)),
                    (side * 116, low + 0.2 * (low + 97)),
                    (side * 76, low),
                ],
                "glass",
            )
    c.path("M-62-170C-40-168-26-150-34-120C-42-96-54-80-62-70Z", "curtain", shade=4)
    c.path("M62-170C40-168 26-150 34-120C42-96 54-80 62-70Z", "curtain", shade=4)
    c.rect(-84, -20, 168, 16, "main", radius=3, shade=3)
    c.anchor("inside", 0, -24)
    c.anchor("top", 0, -20)
    c.stands(-84, 84)
    return c


@figure("open gate", aliases=("opened gate",), height=1.3, units=150, colours={"main": "#8a5a3a", "post": "#a09aa6"}, tags=("object",), facing="front")  # fmt: skip
def open_gate(pose: Pose, rng: Random) -> Canvas:
    """A garden gate whose two wings are swung back."""
    c = Canvas()
    for side in (-1, 1):
        c.rect(side * 150 - 14, -136, 28, 136, "post", shade=4)
        c.polygon([(side * 150 - 19, -136), (side * 150, -152), (side * 150 + 19, -136)], "post_dark")
        for i in range(4):
            x, lean = side * (128 - 20 * i), 9 * i
            c.polygon([(x - 7, -118 + 0.3 * lean), (x, -130 + 0.3 * lean), (x + 7, -118 + 0.3 * lean), (x + 7, lean), (x - 7, lean)], "main", shade=2)  # fmt: skip
        for y in (-94, -30):
            c.line([(side * 138, y), (side * 62, y + 16)], "main_dark", 9, smooth=False)
    c.anchor("top", 0, -150)
    c.stands(-164, 164)
    return c


@figure("open birdcage", aliases=("open cage", "open bird cage"), height=0.6, units=204, colours={"main": "#d8a23a"}, tags=("object",), facing="front")  # fmt: skip
def open_birdcage(pose: Pose, rng: Random) -> Canvas:
    """A birdcage with its door swung open."""
    c = Canvas()
    c.circle(0, -204, 10, "main", shade=2)
    for x in (-80, -40, 40, 80):
        c.path(f"M{x}-20L{x}-110C{x}-170 {x * 0.4}-194 0-194", "main", width=5)
    c.line([(-80, -108), (80, -108)], "main", 5, smooth=False)
    c.polygon([(-32, -92), (-96, -80), (-96, -14), (-32, -26)], "main", width=5)
    c.add(lines([(-54, -88), (-54, -22)], [(-76, -84), (-76, -18)]), "main_dark", width=4)
    c.polygon([(-32, -92), (32, -92), (32, -26), (-32, -26)], "main_dark", width=5)
    c.rect(-92, -22, 184, 22, "main", radius=6, shade=5)
    c.anchor("inside", 0, -24)
    c.anchor("top", 0, -208)
    c.stands(-92, 92)
    return c


@figure("open envelope", aliases=("opened envelope", "opened letter"), height=0.16, units=190, colours={"main": "#f0d9b0", "paper": "#fffdf6", "ink": "#8c92b0"}, tags=("object",), facing="front")  # fmt: skip
def open_envelope(pose: Pose, rng: Random) -> Canvas:
    """An envelope with its flap up and a letter that comes out."""
    c = Canvas()
    c.path("M-110-110L0-204L110-110Z", "main_dark")
    c.rect(-86, -178, 172, 150, "paper", radius=3, shade=3)
    c.add(lines([(-62, -154), (40, -154)], [(-62, -134), (62, -134)], [(-62, -114), (62, -114)]), "ink", width=6, outline=False)  # fmt: skip
    c.path("M-110-110L0-34L110-110L110 0L-110 0Z", "main", shade=6)
    c.add(lines([(-108, -2), (-26, -52)], [(108, -2), (26, -52)]), "main_dark", width=4)
    c.anchor("top", 0, -190)
    c.stands(-110, 110)
    return c


@figure("open gift", aliases=("opened gift", "open present", "opened present", "open gift box", "opened gift box"), height=0.4, units=200, colours={"main": "#e0574d", "ribbon": "#f5c93e", "within": "#7a2430"}, tags=("object",), facing="front")  # fmt: skip
def open_gift(pose: Pose, rng: Random) -> Canvas:
    """A gift whose lid is off and leans on it, with stars that fly out."""
    c = Canvas()
    for x, y, r in ((-40, -176, 15), (26, -196, 19), (66, -152, 12)):
        c.add(star(x, y, r), "ribbon")
    c.ellipse(0, -122, 82, 16, "within")
    c.rect(-82, -122, 164, 122, "main", radius=4, shade=7)
    c.rect(-16, -122, 32, 122, "ribbon")
    c.path("M-82-122C-40-106 40-106 82-122L82-112C40-96-40-96-82-112Z", "main_light")
    with c.at(116, -40, turn=66):
        c.rect(-58, -14, 116, 28, "main_light", radius=4, shade=3)
        c.rect(-12, -14, 24, 28, "ribbon")
        c.path("M0-14C-36-48-52-22-8-14Z", "ribbon_dark")
        c.path("M0-14C36-48 52-22 8-14Z", "ribbon_dark")
    c.anchor("inside", 0, -118)
    c.anchor("top", 0, -122)
    c.stands(-82, 130)
    return c


@figure("closed umbrella", aliases=("folded umbrella", "furled umbrella"), height=0.9, units=220, colours={"main": "#d8483f", "handle": "#7a4a2e"}, tags=("object",), facing="front")  # fmt: skip
def closed_umbrella(pose: Pose, rng: Random) -> Canvas:
    """An umbrella that is rolled up, with its strap."""
    c = Canvas()
    c.line([(0, -220), (0, -196)], "metal", 6, smooth=False)
    c.path("M0-52L0-14C0 4-30 4-30-12", "handle", width=11)
    c.path("M0-206C16-160 26-110 24-58C14-48 6-46 0-46C-6-46-14-48-24-58C-26-110-16-160 0-206Z", "main", shade=6)
    c.add(lines([(0, -196), (-9, -52)], [(0, -196), (10, -54)]), "main_dark", width=4)
    c.path("M-24-92C-10-84 10-84 25-94L25-80C10-70-10-70-24-78Z", "main_dark")
    c.circle(6, -82, 4, "metal")
    c.anchor("handle", 0, -20)
    c.anchor("top", 0, -220)
    c.stands(-24, 24)
    return c


@figure("rolled newspaper", aliases=("rolled up newspaper", "rolled-up newspaper"), height=0.12, units=90, colours={"main": "#efe7d6", "ink": "#8a8794", "band": "#d8483f"}, tags=("object",))  # fmt: skip
def rolled_newspaper(pose: Pose, rng: Random) -> Canvas:
    """A newspaper in a roll with a band around it."""
    c = Canvas()
    c.path("M-130-78L112-78C132-78 132 0 112 0L-130 0C-112-16-112-62-130-78Z", "main", shade=6)
    c.add(lines(*[[(x, -64), (x + w, -64)] for x, w in ((-100, 60), (30, 66))], *[[(x, y), (x + 62, y)] for y in (-48, -34, -20) for x in (-100, 34)]), "ink", width=5, outline=False)  # fmt: skip
    c.ellipse(-126, -39, 16, 39, "main_dark")
    c.path("M-126-60C-112-58-112-20-126-20C-136-24-136-48-126-48", "ink", width=4)
    c.rect(-14, -80, 26, 82, "band", shade=3)
    c.stands(-130, 126)
    return c


@figure("folded towel", aliases=("folded towels", "stack of towels", "folded blanket", "folded clothes"), height=0.25, units=120, colours={"main": "#6fb0c9", "second": "#f2c9a0", "third": "#e8dcd0"}, tags=("object",), facing="front")  # fmt: skip
def folded_towel(pose: Pose, rng: Random) -> Canvas:
    """Three folded towels on top of each other."""
    c = Canvas()
    for y, role in ((0, "third"), (-38, "second"), (-76, "main")):
        c.path(f"M-92 {y}C-112 {y - 4}-112 {y - 34}-92 {y - 38}L96 {y - 38}L96 {y}Z", role, shade=5)
        c.path(f"M96 {y - 20}L-70 {y - 20}C-84 {y - 20}-84 {y - 10}-78 {y - 8}", f"{role}_dark", width=4)
    c.anchor("top", 0, -114)
    c.stands(-96, 96)
    return c
