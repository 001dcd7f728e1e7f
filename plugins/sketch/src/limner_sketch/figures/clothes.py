"""Clothes, shoes and jewellery, as they lie or stand by themselves. See `hats` for what is put on the head."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, ring

WEAR = ("object", "wear")


@figure(
    "t-shirt",
    aliases=("shirt", "tshirt", "tee shirt", "tee"),
    height=0.7,
    colours={"main": "#4f95cf"},
    tags=WEAR,
    facing="front",
)
def t_shirt(pose: Pose, rng: Random) -> Canvas:
    """A T-shirt."""
    c = Canvas()
    c.path(
        "M-40-196C-24-178 24-178 40-196L76-186C100-170 114-138 122-108L78-92L66-112L68-8C68-3 65 0 60 0L-60 0C-65 0-68-3-68-8L-66-112L-78-92L-122-108C-114-138-100-170-76-186Z",
        "main",
        shade=12,
    )
    c.path("M-40-196C-24-178 24-178 40-196L30-199C18-190-18-190-30-199Z", "main_dark")
    with c.details():
        c.add(lines([(-66, -112), (-62, -142)], [(66, -112), (62, -142)]), "main_dark", width=5)
    return c


@figure(
    "dress",
    aliases=("gown",),
    height=1.1,
    colours={"main": "#d95b8a", "belt": "#f6cfdc"},
    tags=WEAR,
    facing="front",
)
def dress(pose: Pose, rng: Random) -> Canvas:
    """A summer dress."""
    c = Canvas()
    c.path(
        "M-34-200L-22-200C-20-176 20-176 22-200L34-200C34-170 38-150 34-124L-34-124C-38-150-34-170-34-200Z",
        "main",
        shade=6,
    )
    skirt = c.path("M-34-114L34-114C48-76 74-36 88-10C60 4-60 4-88-10C-74-36-48-76-34-114Z", "main", shade=12)
    with c.inside(skirt), c.details():
        c.add(
            geometry.read_path("M-16-108C-22-70-34-30-42 4M16-108C22-70 34-30 42 4"),
            "main_dark",
            width=6,
            outline=False,
        )
    c.rect(-36, -128, 72, 17, "belt", radius=6)
    c.stands(-74, 74)
    return c


@figure(
    "sweater",
    aliases=("jumper", "pullover", "sweatshirt", "ugly sweater"),
    near=("christmas sweater",),
    height=0.7,
    colours={"main": "#c9473f", "knit": "#f8e6c8"},
    tags=WEAR,
    facing="front",
)
def sweater(pose: Pose, rng: Random) -> Canvas:
    """A knitted sweater."""
    c = Canvas()
    c.path("M-66-178C-94-160-112-80-118-24L-82-16L-62-110Z", "main")
    c.path("M66-178C94-160 112-80 118-24L82-16L62-110Z", "main_dark")
    for x in (-100, 100):
        c.rect(x - 21, -32, 42, 20, "knit", radius=6)
    body = c.path("M-36-196C-20-184 20-184 36-196L68-180L66-12L-66-12L-68-180Z", "main", shade=9)
    with c.inside(body):
        c.path(
            "M-72-122L-54-140L-36-122L-18-140L0-122L18-140L36-122L54-140L72-122L72-100L54-118L36-100L18-118L0-100L-18-118L-36-100L-54-118L-72-100Z",
            "knit",
        )
    c.rect(-68, -18, 136, 18, "knit", radius=6, shade=3)
    c.path("M-40-198C-20-178 20-178 40-198L32-206C16-194-16-194-32-206Z", "knit")
    return c


@figure(
    "coat",
    aliases=("winter coat", "duffle coat"),
    near=("uniform", "cloak"),
    height=1.1,
    colours={"main": "#8b93a7", "lining": "#4d5470", "button": "#3d4257"},
    tags=WEAR,
    facing="front",
)
def coat(pose: Pose, rng: Random) -> Canvas:
    """A coat with lapels."""
    c = Canvas()
    c.path("M-54-190C-84-174-104-110-112-64L-82-50L-56-110Z", "main", shade=5)
    c.path("M54-190C84-174 104-110 112-64L82-50L56-110Z", "main_dark")
    c.path("M-34-202L34-202L24-120L-24-120Z", "lining")
    c.path("M-34-202L-60-188C-62-130-66-60-72 0L72 0C66-60 62-130 60-188L34-202L4-118L-4-118Z", "main", shade=10)
    c.path("M-34-202L-4-118L-22-104L-44-138L-30-146L-52-158C-50-180-42-196-34-202Z", "main_dark")
    c.path("M34-202L4-118L22-104L44-138L30-146L52-158C50-180 42-196 34-202Z", "main_dark")
    c.line([(-2, -112), (-2, -6)], "main_dark", 5)
    c.add(dots([(14, -92), (14, -62), (14, -32)], 6), "button")
    c.add(lines([(-52, -44), (-30, -52)], [(52, -44), (32, -52)]), "main_dark", width=9)
    return c


@figure(
    "pants",
    aliases=("trousers", "jeans"),
    height=1.0,
    colours={"main": "#4a6fa8", "belt": "#7a4d33"},
    tags=WEAR,
    facing="front",
)
def pants(pose: Pose, rng: Random) -> Canvas:
    """A pair of trousers."""
    c = Canvas()
    c.path(
        "M-52-196L52-196L70-6C70-2 68 0 64 0L22 0C18 0 16-2 15-6L0-124L-15-6C-16-2-18 0-22 0L-64 0C-68 0-70-2-70-6Z",
        "main",
        shade=11,
    )
    with c.details():
        c.add(
            geometry.read_path("M-48-160C-34-158-28-166-27-178M48-160C34-158 28-166 27-178M0-178L0-126"),
            "main_dark",
            width=5,
        )
    c.rect(-55, -204, 110, 20, "belt", radius=5, shade=3)
    c.rect(-12, -206, 24, 24, "gold", radius=5)
    return c


@figure(
    "shoe",
    aliases=("sneaker", "trainer", "running shoe"),
    height=0.16,
    units=140,
    colours={"main": "#e2574c", "sole": "#f8f4ea", "lace": "#fffaf0"},
    tags=WEAR,
)
def shoe(pose: Pose, rng: Random) -> Canvas:
    """A sneaker."""
    c = Canvas()
    c.path(
        "M-118-128C-106-140-78-140-62-128C-54-100-34-84-8-88L20-104C46-84 84-70 114-62C132-56 136-40 134-24L-124-24C-130-60-128-100-118-128Z",
        "main",
        shade=11,
    )
    c.path("M62-78C84-70 100-66 114-62C132-56 136-40 134-24L74-24C60-40 56-62 62-78Z", "main_dark")
    c.path(
        "M-118-30L136-30C142-30 144-26 143-20C142-6 134 0 122 0L-110 0C-124 0-128-14-126-24C-125-28-122-30-118-30Z",
        "sole",
        shade=6,
    )
    c.add(lines([(-18, -84), (4, -66)], [(4, -92), (26, -74)], [(26, -98), (46, -80)]), "lace", width=10)
    c.path("M-92-46C-70-52-40-60-14-60C-38-76-60-78-86-72Z", "lace", outline=False)
    c.anchor("on_foot", -10, -50)
    return c


@figure(
    "boot",
    aliases=("rubber boot", "rain boot", "wellington boot", "wellington"),
    near=("ski boot",),
    height=0.3,
    colours={"main": "#f0bb3f", "sole": "#4a3d3a"},
    tags=WEAR,
)
def boot(pose: Pose, rng: Random) -> Canvas:
    """A rubber boot."""
    c = Canvas()
    c.path(
        "M-62-196L30-196L30-92C50-74 92-70 106-50C114-38 114-24 112-18L-70-18C-74-60-64-130-62-196Z", "main", shade=14
    )
    c.path("M-74-26L116-26C118-12 114 0 104 0L20 0L16-8L-20-8L-24 0L-64 0C-72-4-76-14-74-26Z", "sole")
    c.rect(-68, -204, 104, 22, "main_light", radius=8, shade=4)
    with c.details():
        c.line([(-42, -160), (-44, -80)], "main_light", 10, outline=False)
    c.stands(-64, 104)
    c.anchor("on_foot", -20, -60)
    return c


@figure(
    "sock",
    aliases=("christmas stocking", "stocking"),
    height=0.35,
    colours={"main": "#d9483f", "cuff": "#fbf3e2"},
    tags=WEAR,
)
def sock(pose: Pose, rng: Random) -> Canvas:
    """A sock with a cuff."""
    c = Canvas()
    foot = c.path(
        "M-56-180L28-180L28-92C28-80 36-74 50-70C88-62 104-46 100-24C96-4 74 0 50 0L-6 0C-50 0-64-30-60-66Z",
        "main",
        shade=11,
    )
    with c.inside(foot):
        c.path("M50-74C90-70 120-50 112 6L52 6C40-20 40-50 50-74Z", "cuff")
        c.path("M-70-56C-40-60-20-36-22 6L-70 6Z", "cuff")
        c.path("M-70-140L40-140L40-124L-70-124Z", "cuff")
    c.rect(-66, -204, 104, 40, "cuff", radius=12, shade=5)
    c.anchor("on_foot", 0, -40)
    return c


@figure(
    "mitten",
    aliases=("mittens",),
    height=0.25,
    colours={"main": "#4f86b8", "cuff": "#f6e9d2"},
    tags=WEAR,
    facing="front",
)
def mitten(pose: Pose, rng: Random) -> Canvas:
    """A mitten."""
    c = Canvas()
    c.path(
        "M-54-44C-62-100-66-204-8-204C44-204 50-150 48-118C62-140 96-138 92-112C88-88 66-70 54-44Z", "main", shade=12
    )
    c.path("M-14-156C-30-172-46-148-14-126C18-148 2-172-14-156Z", "cuff")
    c.rect(-64, -52, 130, 52, "cuff", radius=14, shade=6)
    with c.details():
        c.add(lines(*([(x, -40), (x, -12)] for x in (-44, -22, 0, 22, 44))), "cuff_dark", width=6)
    c.anchor("grip", 0, -10)
    c.anchor("on_hand", 0, -80)
    return c


@figure(
    "ring",
    aliases=("diamond ring", "engagement ring", "wedding ring"),
    height=0.03,
    colours={"main": "#f0b93a", "gem": "#7fd4ea"},
    named=("main", "gem"),
    tags=WEAR,
    facing="front",
)
def ring_(pose: Pose, rng: Random) -> Canvas:
    """A ring with a stone."""
    c = Canvas()
    c.add(ring(0, -68, 68, 50), "main", shade=7)
    c.path("M-20-142L20-142L28-122L-28-122Z", "main_dark")
    c.polygon([(-34, -206), (34, -206), (56, -180), (0, -128), (-56, -180)], "gem")
    c.polygon([(-56, -180), (-18, -180), (0, -128)], "gem_light")
    c.polygon([(18, -180), (56, -180), (0, -128)], "gem_dark")
    c.polygon([(-34, -206), (-18, -180), (-56, -180)], "white", opacity=0.8)
    c.polygon([(34, -206), (56, -180), (18, -180)], "gem_dark", opacity=0.7)
    return c


@figure(
    "watch",
    aliases=("wristwatch", "wrist watch"),
    height=0.22,
    colours={"main": "#8a5638", "dial": "#fdf8ec", "case": "#e0b04a"},
    tags=WEAR,
    facing="front",
)
def watch(pose: Pose, rng: Random) -> Canvas:
    """A wristwatch."""
    c = Canvas()
    c.path("M-32-150L-24-200C-23-205-20-208-15-208L15-208C20-208 23-205 24-200L32-150Z", "main", shade=5)
    c.path("M-32-58L-24-8C-23-3-20 0-15 0L15 0C20 0 23-3 24-8L32-58Z", "main", shade=5)
    with c.details():
        c.add(dots([(0, -16), (0, -34)], 4), "main_dark")
    c.rect(54, -113, 17, 18, "case_dark", radius=5)
    c.circle(0, -104, 60, "case", shade=7)
    c.circle(0, -104, 46, "dial", shade=5)
    c.add(
        lines([(0, -140), (0, -134)], [(0, -74), (0, -68)], [(-36, -104), (-30, -104)], [(30, -104), (36, -104)]),
        "dark",
        width=6,
    )
    c.add(lines([(0, -104), (0, -128)], [(0, -104), (17, -94)]), "dark", width=6)
    return c
