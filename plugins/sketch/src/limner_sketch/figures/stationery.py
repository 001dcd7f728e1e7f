"""Books, paper, and what one writes and draws with."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

TAGS = ("object",)


@figure(
    "book",
    aliases=(
        *("closed book", "textbook", "novel", "cookbook", "hardcover", "paperback"),
        *(f"{kind} book" for kind in ("comic", "cook", "guide", "history", "picture", "recipe", "school", "text")),
    ),
    near=("diary", "dictionary", "magazine", "spell book", "spellbook", "magic book", "bible"),
    height=0.24,
    colours={"main": "#3f74b5", "page": "#fdf6e6", "tail": "#e0524a"},
    tags=TAGS,
    facing="front",
)
def book(pose: Pose, rng: Random) -> Canvas:
    """A closed book that stands."""
    c = Canvas()
    c.path(
        "M-60-200L70-200C76-200 80-196 80-190L80-10C80-4 76 0 70 0L-56 0C-72 0-80-10-80-22L-80-180C-80-192-72-200-60-200Z",
        "main_dark",
    )
    c.path("M-60-36L70-36L70-10L-58-10C-72-10-72-36-60-36Z", "page")
    with c.details():
        c.add(lines([(-58, -27), (70, -27)], [(-60, -18), (70, -18)]), "page_dark", width=3, outline=False)
    c.path(
        "M-60-200L70-200C76-200 80-196 80-190L80-36L-60-36C-70-36-76-32-80-24L-80-180C-80-192-72-200-60-200Z",
        "main",
        shade=8,
    )
    c.path("M-54-200L-44-200L-44-36L-54-36Z", "main_dark", outline=False)
    c.rect(-22, -166, 80, 50, "page", radius=6)
    with c.details():
        c.add(lines([(-4, -150), (40, -150)], [(6, -133), (30, -133)]), "main", width=7)
    c.path("M40-36L60-36L60-2L50-12L40-2Z", "tail")
    c.anchor("top", 0, -200)
    c.anchor("grip", 0, -60)
    return c


@figure(
    "open book",
    aliases=("opened book", "storybook", "story book"),
    near=("notebook", "library", "education"),
    height=0.24,
    units=150,
    colours={"main": "#c2503f", "page": "#fdf6e6", "tail": "#e0524a"},
    tags=TAGS,
    facing="front",
)
def open_book(pose: Pose, rng: Random) -> Canvas:
    """A book lying open towards us."""
    c = Canvas()
    c.path(
        "M-152-122L152-122C158-122 160-118 160-114L160-12C160-6 158-2 152-2L12-2C8 4-8 4-12-2L-152-2C-158-2-160-6-160-12L-160-114C-160-118-158-122-152-122Z",
        "main",
        shade=6,
    )
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.path("M0-130C-40-152-100-152-146-138L-146-18C-100-30-40-28 0-10Z", "page_dark" if flip else "page")
            with c.details():
                for i in range(4):
                    y = -118 + i * 24
                    c.add(
                        geometry.read_path(f"M-126 {y}C-90 {y - 8}-50 {y - 8}-22 {y + 2}"),
                        "stone",
                        width=6,
                        opacity=0.7,
                    )
    c.path("M0-130C40-152 100-152 140-140L140-132C100-142 40-142 0-120Z", "page", outline=False)
    c.line([(0, -126), (0, -12)], "page_dark", 5)
    c.path("M82-146L106-146L106-92L94-104L82-92Z", "gold")
    c.anchor("top", 0, -130)
    c.anchor("grip", 0, -30)
    return c


_STACKED = ("main", "third", "second", "fourth")


def _stack(pose: Pose, rng: Random, *, many: int) -> Canvas:
    """Books on each other."""
    c = Canvas()
    for k in range(many):
        y, x, half, role = -49 * k, (0, -10, 8, -4)[k % 4], (126, 108, 116, 100)[k % 4], _STACKED[k % 4]
        c.path(
            f"M{x - half} {y - 50}L{x + half} {y - 50}L{x + half} {y}L{x - half} {y}C{x - half - 22} {y - 4} {x - half - 22} {y - 46} {x - half} {y - 50}Z",
            role,
            shade=6,
        )
        c.path(
            f"M{x + half} {y - 40}L{x - half + 10} {y - 40}C{x - half - 2} {y - 36} {x - half - 2} {y - 14} {x - half + 10} {y - 10}L{x + half} {y - 10}Z",
            "page",
        )
        with c.details():
            c.add(
                lines(
                    [(x - half + 22, y - 29), (x + half - 4, y - 29)],
                    [(x - half + 22, y - 20), (x + half - 20, y - 20)],
                ),
                "page_dark",
                width=3,
                outline=False,
            )
    c.anchor("top", 8, -49 * many)
    c.anchor("seat", 8, -49 * many)
    return c


for _many, _name in enumerate(("two", "", "four", "five", "six", "seven"), start=2):
    figure(
        f"stack of {_name} books".replace("  ", " "),
        aliases=("pile of books", "books stack", "stack of three books") if not _name else (f"pile of {_name} books",),
        height=0.066 * _many,
        units=50 * _many,
        colours={
            "main": "#d9574b",
            "second": "#4b83c4",
            "third": "#efb148",
            "fourth": "#6a9f6c",
            "page": "#fdf6e6",
            "tail": "#e0524a",
        },
        tags=TAGS,
        facing="front",
    )(partial(_stack, many=_many))


@figure(
    "pencil",
    near=("crayon", "colored pencil", "writing"),
    height=0.19,
    colours={"main": "#f5bd3f", "rubber": "#ee8b95", "lead": "#3f3b50", "tip": "#f4d7ab"},
    tags=TAGS,
    facing="front",
)
def pencil(pose: Pose, rng: Random) -> Canvas:
    """A pencil, leaning."""
    c = Canvas()
    with c.at(0, -96, turn=38):
        c.path("M-22-112C-22-126 22-126 22-112L22-92L-22-92Z", "rubber", shade=5)
        c.rect(-24, -96, 48, 22, "metal", shade=4)
        c.path("M-22-76L22-76L22 62L-22 62Z", "main")
        c.rect(8, -76, 14, 140, "main_dark", outline=False)
        c.rect(-22, -76, 12, 140, "main_light", outline=False)
        c.path("M-22 62C-14 56-8 66-4 62C2 56 8 66 12 62L22 62L4 112C2 117-2 117-4 112Z", "tip", shade=4)
        c.path("M-10 95L10 95L4 112C2 117-2 117-4 112Z", "lead")
    c.anchor("grip", -34, -44)
    return c


@figure(
    "pen",
    aliases=("fountain pen", "ballpoint pen"),
    near=("quill", "marker", "stylus"),
    height=0.16,
    colours={"main": "#35568f", "nib": "#f0c04a"},
    tags=TAGS,
    facing="front",
)
def pen(pose: Pose, rng: Random) -> Canvas:
    """A fountain pen, leaning."""
    c = Canvas()
    with c.at(0, -98, turn=38):
        c.path("M-21-106C-21-124 21-124 21-106L23-10L-23-10Z", "main", shade=8)
        c.rect(-24, -16, 48, 14, "nib", radius=4, shade=3)
        c.path("M-20-2L20-2L15 48L-15 48Z", "main_dark", shade=4)
        c.path("M-15 48L15 48C18 72 6 100 0 120C-6 100-18 72-15 48Z", "nib", shade=5)
        c.line([(0, 72), (0, 108)], "dark", 3.5)
        c.circle(0, 70, 4.5, "dark")
        c.line([(16, -98), (28, -92), (28, -46)], "nib", 7, smooth=False)
    c.anchor("grip", -30, -50)
    return c


@figure(
    "paintbrush",
    aliases=("brush", "paint brush"),
    near=("paint roller",),
    height=0.25,
    colours={"main": "#4c9c8f", "paint": "#e2574c"},
    named=("main", "paint"),
    tags=TAGS,
    facing="front",
)
def paintbrush(pose: Pose, rng: Random) -> Canvas:
    """A brush with paint on it, leaning."""
    c = Canvas()
    with c.at(0, -98, turn=-142):
        c.path("M0 122C-12 110-12 60-16 6L16 6C12 60 12 110 0 122Z", "main", shade=6)
        c.path("M-18-26L18-26L16 12L-16 12Z", "metal", shade=5)
        c.path("M-18-24C-30-56-14-78 2-122C18-80 30-58 18-24Z", "paint", shade=7)
        c.path("M-18-24L18-24L20-34L-20-34Z", "wood_light", outline=False)
    c.anchor("grip", 26, -130)
    return c


@figure(
    "palette",
    aliases=("paint palette", "artist palette"),
    near=("art", "paint", "watercolor"),
    height=0.3,
    colours={
        "main": "#dcae72",
        "red": "#e2504b",
        "blue": "#4a90d9",
        "green": "#5fae5b",
        "yellow": "#f6cb45",
        "purple": "#8d63b8",
    },
    tags=TAGS,
    facing="front",
)
def palette(pose: Pose, rng: Random) -> Canvas:
    """A painter's palette."""
    c = Canvas()
    c.path(
        "M-6-176C72-178 128-142 130-90C130-56 108-42 78-46C50-50 34-40 42-20C48-4 32 2-4 0C-80-4-132-40-130-92C-128-144-76-176-6-176Z",
        "main",
        shade=11,
    )
    c.ellipse(74, -72, 18, 13, "main_dark")
    for x, y, r, role in (
        (-76, -112, 20, "red"),
        (-26, -140, 19, "yellow"),
        (34, -140, 19, "green"),
        (82, -112, 17, "blue"),
        (-78, -60, 20, "purple"),
        (-30, -32, 17, "white"),
    ):
        c.circle(x, y, r, role)
        with c.details():
            c.circle(x - r * 0.3, y - r * 0.3, r * 0.28, "shine", opacity=0.7, outline=False)
    c.anchor("grip", 74, -60)
    return c


@figure(
    "scissors",
    aliases=("pair of scissors",),
    near=("shears", "barber"),
    height=0.2,
    colours={"main": "#e2574c", "blade": "#b8c3d2"},
    tags=TAGS,
    facing="front",
)
def scissors(pose: Pose, rng: Random) -> Canvas:
    """Open scissors, points up."""
    c = Canvas()
    for flip in (True, False):
        with c.at(0, -96, flip=flip):
            c.path("M-6 10L44-108C50-100 50-92 48-84L14 18Z", "blade_dark" if flip else "blade")
            c.line([(2, 8), (-22, 42)], "main_dark" if flip else "main", 15)
            with c.at(-40, 62, turn=32):
                c.add(geometry.ellipse(0, 0, 22, 28), "main_dark" if flip else "main", width=14)
    c.circle(0, -90, 7, "metal_dark")
    c.anchor("grip", 0, -30)
    return c


@figure(
    "ruler",
    near=("set square", "measuring tape"),
    height=0.3,
    units=90,
    colours={"main": "#f3c451"},
    tags=TAGS,
    facing="front",
)
def ruler(pose: Pose, rng: Random) -> Canvas:
    """A ruler with marks."""
    c = Canvas()
    with c.at(0, -67, turn=-14):
        c.rect(-160, -30, 320, 60, "main", radius=6, shade=6)
        c.add(
            lines(*([(x, -28), (x, -2 if (x + 140) % 80 == 0 else -14)] for x in range(-140, 150, 20))),
            "dark",
            width=4.5,
        )
    return c


@figure(
    "notebook",
    aliases=("notepad", "spiral notebook"),
    near=("calendar", "journal", "document"),
    height=0.24,
    colours={"main": "#e2884f", "page": "#fdf6e6", "tail": "#e0524a"},
    tags=TAGS,
    facing="front",
)
def notebook(pose: Pose, rng: Random) -> Canvas:
    """A notebook bound with a spiral."""
    c = Canvas()
    c.rect(-70, -196, 154, 196, "page_dark", radius=10)
    c.rect(-74, -200, 152, 196, "main", radius=10, shade=7)
    c.rect(-36, -168, 96, 46, "page", radius=6)
    with c.details():
        c.add(lines([(-20, -152), (44, -152)], [(-20, -138), (24, -138)]), "main", width=6)
    c.add(lines(*([(-88, y), (-60, y)] for y in range(-180, 0, 27))), "metal_dark", width=8)
    c.anchor("grip", 0, -40)
    return c
