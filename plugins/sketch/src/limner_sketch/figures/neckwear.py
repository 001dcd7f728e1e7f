"""What is worn on the face and around the neck; see `hats` for how it is put on."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines


@figure(
    "glasses",
    aliases=("eyeglasses", "spectacles", "reading glasses", "eye glasses"),
    near=("goggles", "monocle"),
    height=0.16,
    units=100,
    colours={"main": "#3d3a52", "pane": "#d5edf6"},
    tags=("object", "wear"),
    facing="front",
)
def glasses(pose: Pose, rng: Random) -> Canvas:
    """Round glasses, from the front."""
    c = Canvas()
    for x in (-54, 54):
        c.circle(x, -44, 38, "pane", opacity=0.55)
        with c.details():
            c.line([(x - 16, -34), (x + 8, -58)], "shine", 8, opacity=0.85, outline=False)
        c.add(geometry.ellipse(x, -44, 39, 39), "main", width=10)
    c.add(geometry.read_path("M-17-52C-8-62 8-62 17-52M-93-50L-108-56M93-50L108-56"), "main", width=10)
    c.anchor("on_face", 0, -44)
    c.stands(-104, 104)
    return c


@figure(
    "sunglasses",
    aliases=("dark glasses", "shades"),
    height=0.16,
    units=100,
    colours={"main": "#2f2d3f", "pane": "#4b4a66"},
    tags=("object", "wear"),
    facing="front",
)
def sunglasses(pose: Pose, rng: Random) -> Canvas:
    """Sunglasses, from the front."""
    c = Canvas()
    c.path(
        "M-108-84C-70-92-30-90-14-82C-6-78 6-78 14-82C30-90 70-92 108-84L104-68L96-66C96-26 78-4 54-4C30-4 18-24 14-52C8-60-8-60-14-52C-18-24-30-4-54-4C-78-4-96-26-96-66L-104-68Z",
        "main",
        shade=5,
    )
    for x in (-54, 54):
        c.path(
            f"M{x - 32}-74C{x - 12}-78 {x + 12}-78 {x + 32}-74C{x + 32}-36 {x + 20}-14 {x}-14C{x - 20}-14 {x - 32}-36 {x - 32}-74Z",
            "pane",
        )
        with c.details():
            c.line([(x - 14, -38), (x + 6, -64)], "shine", 7, opacity=0.5, outline=False)
    c.anchor("on_face", 0, -46)
    c.stands(-104, 104)
    return c


@figure(
    "headphones",
    aliases=("headset", "earphones"),
    near=("earbuds",),
    height=0.23,
    colours={"main": "#e2574c", "pad": "#3a3850"},
    tags=("object", "wear"),
    facing="front",
)
def headphones(pose: Pose, rng: Random) -> Canvas:
    """Headphones, from the front."""
    c = Canvas()
    c.add(geometry.read_path("M-88-76C-92-214 92-214 88-76"), "main_dark", width=20)
    c.add(geometry.read_path("M-89-80C-92-216 88-216 86-84"), "main", width=12, outline=False)
    for flip in (True, False):
        with c.at(0, 0, flip=flip):
            c.rect(58, -92, 26, 88, "pad", radius=12)
            c.rect(78, -98, 36, 98, "main_dark" if flip else "main", radius=17, shade=0 if flip else 6)
    c.anchor("on_head", 0, -170)
    c.anchor("on_face", 0, -60)
    c.stands(-72, 72)
    return c


@figure(
    "scarf",
    aliases=("woolen scarf", "knitted scarf", "winter scarf"),
    near=("shawl",),
    height=0.5,
    colours={"main": "#d9483f", "stripe": "#fbe6c3"},
    tags=("object", "wear"),
    facing="front",
)
def scarf(pose: Pose, rng: Random) -> Canvas:
    """A scarf knotted at the front; its loop goes round the neck."""
    c = Canvas()
    c.add(lines(*([(x, -6), (x, 0)] for x in (16, 30, 44, 58))), "stripe", width=7)
    tail = c.path("M2-140L50-146L66-10L10-8Z", "main_dark")
    with c.inside(tail):
        c.path("M0-56L70-60L72-40L4-36Z", "stripe_dark")
    c.add(lines(*([(x, -46), (x - 1, -36)] for x in (-48, -36, -23, -10))), "stripe", width=7)
    end = c.path("M-34-140L18-136L-2-46L-56-50Z", "main", shade=6)
    with c.inside(end):
        c.path("M-60-92L20-86L16-66L-64-72Z", "stripe")
    loop = c.path(
        "M-84-168C-86-196-44-204 0-204C44-204 86-196 84-168C82-138 40-122 0-122C-40-122-82-138-84-168Z", "main", shade=9
    )
    with c.inside(loop):
        c.path(
            "M-62-206L-44-206C-50-176-46-150-32-124L-52-120C-66-150-68-180-62-206ZM62-206L44-206C50-176 46-150 32-124L52-120C66-150 68-180 62-206Z",
            "stripe",
        )
    c.ellipse(0, -182, 54, 14, "main_dark")
    c.path("M-44-142C-46-160-6-164 8-156C18-148 16-128 2-122C-18-116-42-122-44-142Z", "main_dark")
    c.path("M-42-146C-44-162-8-164 4-157C12-150 10-134-2-129C-18-124-40-130-42-146Z", "main", outline=False)
    c.anchor("on_neck", 0, -160)
    c.stands(-56, 56)
    return c


@figure(
    "bow tie",
    aliases=("bowtie", "ribbon bow", "hair bow"),
    near=("ribbon",),
    height=0.12,
    units=120,
    colours={"main": "#d9414f"},
    tags=("object", "wear"),
    facing="front",
)
def bow_tie(pose: Pose, rng: Random) -> Canvas:
    """A bow."""
    c = Canvas()
    for flip in (True, False):
        with c.at(0, -60, flip=flip):
            c.path(
                "M8-12C44-58 92-72 112-54C124-24 124 24 112 54C92 72 44 58 8 12Z",
                "main_dark" if flip else "main",
                shade=0 if flip else 8,
            )
            with c.details():
                c.add(geometry.read_path("M26-10L68-26M28 6L72 10"), "main_dark" if not flip else "main", width=6)
    c.rect(-22, -84, 44, 48, "main_light", radius=15, shade=6)
    c.anchor("on_neck", 0, -60)
    c.anchor("on_head", 0, -20)
    c.stands(-50, 50)
    return c


@figure(
    "tie",
    aliases=("necktie",),
    near=("cravat",),
    height=0.5,
    colours={"main": "#3f6fb5", "stripe": "#f2c14e"},
    tags=("object", "wear"),
    facing="front",
)
def tie(pose: Pose, rng: Random) -> Canvas:
    """A striped tie."""
    c = Canvas()
    body = c.path("M-17-166L17-166L40-38L0 0L-40-38Z", "main", shade=8)
    with c.inside(body):
        c.path(
            "M-50-70L50-118L50-100L-50-52ZM-50-24L50-72L50-54L-50-6ZM-50-116L50-164L50-150L-50-102Z",
            "stripe",
        )
    c.path("M-28-206L28-206L18-162L-18-162Z", "main", shade=5)
    c.anchor("on_neck", 0, -200)
    c.stands(-24, 24)
    return c


@figure(
    "necklace",
    aliases=("pendant", "pearl necklace"),
    near=("medallion", "amulet"),
    height=0.3,
    colours={"main": "#e8b53e", "gem": "#d9415c"},
    named=("main", "gem"),
    tags=("object", "wear"),
    facing="front",
)
def necklace(pose: Pose, rng: Random) -> Canvas:
    """A chain with a heart."""
    c = Canvas()
    c.add(geometry.read_path("M-72-198C-96-110-40-70 0-64C40-70 96-110 72-198"), "main", width=8)
    c.circle(0, -62, 9, "main_dark")
    c.path("M0 0C-50-30-44-62-22-60C-8-58 0-48 0-44C0-48 8-58 22-60C44-62 50-30 0 0Z", "gem", shade=6)
    c.ellipse(-18, -44, 5, 8, "shine", turn=30, opacity=0.7, outline=False)
    c.anchor("on_neck", 0, -190)
    c.stands(-60, 60)
    return c


@figure(
    "cape",
    aliases=("cloak", "superhero cape", "hero cape"),
    height=1.1,
    colours={"main": "#d9363e"},
    tags=("object", "wear"),
    facing="front",
)
def cape(pose: Pose, rng: Random) -> Canvas:
    """A cape that hangs in folds from its collar."""
    c = Canvas()
    c.path(
        "M-44-206C-20-196 20-196 44-206C70-140 96-60 116-8C84 4 62-18 34-6C12 4-10-14-34-4C-62 6-84-12-116-6C-96-60-70-140-44-206Z",
        "main",
        shade=8,
    )
    with c.details():
        for x, lean in ((-26, -34), (4, 4), (32, 44)):
            c.line([(x * 0.8, -176), (x + lean * 0.4, -90), (x + lean, -20)], "main_dark", 5, outline=False)
    c.anchor("on_shoulders", 0, -196)
    c.stands(-44, 44)
    return c
