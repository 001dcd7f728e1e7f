"""People of every age, in everyday clothes."""

from __future__ import annotations

from functools import partial
from random import Random

from attrs import evolve

from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Point
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import figure
from limner_sketch.figures._look import Look
from limner_sketch.figures._person import HAIRS, PEOPLE_COLOURS, SKINS, person
from limner_sketch.figures._person_head import features
from limner_sketch.figures._poses import mood_of
from limner_sketch.figures._skeleton import CHILD, WOMAN

MAN = Look(front=gear.collar)
LADY = Look(frame=WOMAN, clothes="dress", hair=("long", "bob", "bun", "ponytail", "afro"), front=gear.belt)
BOY = Look(frame=CHILD, clothes="tee", hair=("short", "spiky", "curly", "crop"), front=gear.stripes, shorts=True)
GIRL = Look(frame=CHILD, clothes="dress", hair=("pigtails", "long", "ponytail", "bob"), front=gear.round_collar)


def _elder(c: Canvas) -> None:
    hats.glasses(c)
    hats.moustache(c, "grey")


OLD_MAN = Look(hair=("rim",), hair_role="grey", face=_elder, front=gear.cardigan, shoe="shoe")
OLD_WOMAN = Look(
    frame=WOMAN, clothes="gown", hair=("bun",), hair_role="grey", face=hats.glasses, front=gear.round_collar
)


def _colours(**own: str) -> dict[str, str]:
    return {**PEOPLE_COLOURS, **own}


for _noun, _look, _height, _own, _aliases, _near in (
    (
        "man",
        MAN,
        1.78,
        {"main": "#3f8fa8"},
        ("guy", "gentleman", "dad", "father", "husband"),
        ("uncle", "brother", "neighbour", "boyfriend", "fiance"),
    ),
    (
        "woman",
        LADY,
        1.7,
        {"main": "#d9574b", "accent": "#f6d9a0"},
        ("lady", "mum", "mom", "mother", "wife"),
        ("aunt", "sister", "girlfriend", "fiancee", "lover"),
    ),
    (
        "boy",
        BOY,
        1.25,
        {"main": "#4f9d69", "accent": "#f4e3b5"},
        ("little boy", "young boy", "son", "grandson", "nephew"),
        ("schoolboy", "apprentice", "page boy", "choirboy", "altar boy", "lad"),
    ),
    (
        "girl",
        GIRL,
        1.25,
        {"main": "#9a6cc0", "accent": "#f2b134"},
        ("little girl", "young girl", "daughter", "granddaughter", "niece"),
        ("schoolgirl",),
    ),
    ("old man", OLD_MAN, 1.7, {"main": "#7d8a5c", "accent": "#b5493e"}, ("grandfather", "grandpa", "elderly man"), ()),
    (
        "old woman",
        OLD_WOMAN,
        1.58,
        {"main": "#8a6fa8"},
        ("grandmother", "grandma", "granny", "elderly woman", "old lady"),
        (),
    ),
):
    figure(
        _noun, height=_height, colours=_colours(**_own), aliases=_aliases, near=_near, tags=("person",), facing="right"
    )(partial(person, look=_look))


@figure(
    "person",
    height=1.75,
    colours=_colours(main="#e08a3c", accent="#f6e3b8"),
    aliases=(
        "human",
        "somebody",
        "someone",
        "adult",
        "friend",
        "pedestrian",
        "visitor",
        "guest",
        "neighbor",
        "stranger",
        "resident",
        "customer",
    ),
    near=(
        "teenager",
        "passenger",
        "shopper",
        "worker",
        "employee",
        "colleague",
        "coworker",
        "teammate",
        "patient",
        "trainer",
        "coach",
        "influencer",
        "youtuber",
        "therapist",
        "psychologist",
        "philosopher",
        "composer",
        "hipster",
        "roommate",
        "volunteer",
        "citizen",
        "fan",
        "client",
        "zoo visitor",
        "parent",
        "spectator",
        "protester",
        "demonstrator",
        "activist",
        "commuter",
        "traveller on foot",
        "bystander",
        "participant",
        "survivor",
        "winner of a race",
        "grandmaster",
        "trainee",
        "intern",
        "newcomer",
        "loser",
        "opponent",
        "bookworm",
        "blogger",
        "vlogger",
        "streamer",
    ),
    tags=("person",),
)
def anybody(pose: Pose, rng: Random) -> Canvas:
    """A grown-up, man or woman."""
    if rng.random() < 0.5 or pose.traits.beard:
        return person(pose, rng, MAN)
    return person(pose, rng, evolve(LADY, clothes="shirt", front=gear.collar))


@figure(
    "child",
    height=1.2,
    colours=_colours(main="#e8b23f", accent="#d8574a"),
    aliases=("kid", "little kid", "youngster", "grandchild"),
    near=("pupil", "schoolchild", "kindergartner"),
    tags=("person",),
)
def child(pose: Pose, rng: Random) -> Canvas:
    """A boy or a girl."""
    return person(pose, rng, BOY if rng.random() < 0.5 else evolve(GIRL, clothes="tee", front=gear.stripes))


@figure(
    "baby",
    height=0.75,
    colours=_colours(main="#8fc7e8", accent="#f7d774"),
    aliases=("infant", "newborn", "toddler"),
    facing="front",
    tags=("person",),
    home="room",
)
def baby(pose: Pose, rng: Random) -> Canvas:
    """A baby in a romper, sitting, on all fours or asleep on its back."""
    c = Canvas()
    skin, hair = rng.choice(SKINS), rng.choice(HAIRS[:3])
    if pose.action in {"crawl", "walk", "run"}:
        return _crawling(c, pose, skin, hair)
    if pose.action == "sleep":
        return _asleep(c, pose, skin, hair)
    up = pose.holding or pose.action in {"hold", "wave", "play", "jump", "dance"}
    hand = (78.0, -92.0) if up else (56.0, -30.0)
    c.line([(30, -62), (62, -62), hand] if up else [(30, -62), (50, -52), hand], f"{skin}_dark", 17)
    for side in (-1, 1):
        c.line([(side * 22, -22), (side * 60, -16)], "main" if side < 0 else "main_dark", 30, smooth=False)
        c.ellipse(side * 76, -17, 14, 17, skin if side < 0 else f"{skin}_dark")
    c.path("M-34-70C-28-82 28-82 34-70C46-46 48-18 38-6C16 2-16 2-38-6C-48-18-46-46-34-70Z", "main", shade=8)
    c.ellipse(0, -36, 17, 14, "accent", outline=False)
    c.line([(-30, -62), (-50, -52), (-56, -30)], skin, 17)
    _baby_head(c, pose, skin, hair, (0, -124))
    c.anchor("hand_r", *hand)
    c.anchor("hand_l", -56, -30)
    c.anchor("seat", 0, -4)
    c.settle()
    return c


def _baby_head(c: Canvas, pose: Pose, skin: str, hair: str, at: Point) -> None:
    with c.at(*at, scale=1.14):
        for x in (-49, 49):
            c.circle(x, 8, 10, skin if x < 0 else f"{skin}_dark")
        c.ellipse(0, 2, 52, 48, f"{skin}_dark")
        c.ellipse(-2, 0, 50, 46, skin, outline=False)
        c.line([(-8, -44), (6, -58), (14, -46), (4, -42)], hair, 6)
        features(c, skin, mood_of(pose))
        c.anchor("head", 0, -46)
        c.anchor("face", 4, 6)
        c.anchor("mouth", 5, 26)
        c.anchor("neck", 0, 48)


def _asleep(c: Canvas, pose: Pose, skin: str, hair: str) -> Canvas:
    """A baby that lies wrapped up to its chin, its head to the left."""
    c.path("M-20-84C34-104 118-92 152-58C168-28 152-4 132 0L-16 0C-42-20-44-62-20-84Z", "main", shade=10)
    with c.details():
        for x, y in ((34, -56), (74, -30), (104, -58)):
            c.circle(x, y, 7, "accent")
    with c.at(-64, -54, turn=-76):
        _baby_head(c, pose, skin, hair, (0, 0))
    c.circle(-4, -44, 11, skin)
    c.anchor("hand_r", -4, -44)
    c.anchor("hand_l", -4, -44)
    c.anchor("seat", 0, -4)
    c.settle()
    return c


def _crawling(c: Canvas, pose: Pose, skin: str, hair: str) -> Canvas:
    """A baby on hands and knees."""
    c.line([(36, -62), (56, -30), (60, -8)], f"{skin}_dark", 17)
    c.line([(-54, -46), (-40, -16), (-76, -10)], "main_dark", 28)
    c.ellipse(-90, -12, 15, 11, f"{skin}_dark")
    c.path("M-84-50C-92-84-50-98-10-92C30-92 58-84 56-56C48-34-66-26-84-50Z", "main", shade=8)
    c.line([(-60, -44), (-66, -16), (-104, -10)], "main", 30)
    c.ellipse(-120, -13, 16, 12, skin)
    c.line([(20, -62), (24, -32), (20, -8)], skin, 17)
    _baby_head(c, pose, skin, hair, (64, -104))
    c.anchor("hand_r", 60, -8)
    c.anchor("hand_l", 20, -8)
    c.anchor("seat", -30, -90)
    c.settle()
    return c
