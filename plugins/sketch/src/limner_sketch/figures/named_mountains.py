"""Mountains that have a name and a shape of their own: cones of snow, flat tops, steep peaks and red rocks."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_COLOURS: Final = {"main": "#6f83ad", "snow": "#fbfdff"}


def _cone(c: Canvas) -> None:
    """A wide cone with even slopes and snow that runs down in tongues."""
    c.path("M-210 0C-120-40-64-128-26-196C-14-202 14-202 26-196C64-128 120-40 210 0Z", "main", shade=10)
    c.path(
        "M-26-196C-14-202 14-202 26-196C38-174 50-152 62-132L48-138L40-118L26-140L14-112L2-138L-12-116L-24-140L-38-120L-48-138L-62-132C-50-152-38-174-26-196Z",
        "snow",
        shade=5,
    )
    c.stands(-210, 210)
    c.anchor("top", 0, -200)


def _flat(c: Canvas) -> None:
    """A broad mountain with a long, level top under thin snow."""
    c.path(
        "M-240 0C-170-30-120-84-84-128C-60-146-30-140 0-144C30-148 62-142 84-126C124-82 176-28 240 0Z", "main", shade=10
    )
    c.path(
        "M-84-128C-60-146-30-140 0-144C30-148 62-142 84-126C92-117 100-108 108-100L88-104L74-88L58-108L40-94L22-112L4-92L-14-112L-34-96L-52-110L-70-92L-86-106L-106-102C-98-111-91-120-84-128Z",
        "snow",
        shade=4,
    )
    c.stands(-240, 240)
    c.anchor("top", 0, -144)


def _peak(c: Canvas) -> None:
    """A steep pyramid of rock, one face in the light."""
    c.polygon([(18, -214), (-150, 0), (176, 0)], "main_light")
    c.polygon([(18, -214), (30, -150), (12, -96), (48, -44), (36, 0), (176, 0)], "main_dark")
    c.polygon(
        [(18, -214), (-44, -135), (-28, -142), (-18, -118), (0, -146), (14, -120), (26, -150), (30, -152)], "snow"
    )
    c.polygon([(18, -214), (30, -152), (26, -146), (40, -160), (52, -128), (66, -150), (72, -140)], "snow_dark")
    c.stands(-150, 176)
    c.anchor("top", 18, -214)


def _block(c: Canvas) -> None:
    """A rock with steep sides and a level top."""
    c.path("M-230 0C-214-30-206-74-188-92C-120-108-40-102 30-106C96-108 160-102 190-88C208-70 214-28 230 0Z", "main", shade=12)  # fmt: skip
    for x in (-150, -104, -52, 4, 58, 112, 158):
        c.line([(x, -84), (x - 6, -46), (x + 4, -12)], "main_dark", 5)
    c.stands(-230, 230)
    c.anchor("top", 0, -106)


# Name, other names, what draws it, where it stands, and its colour.
_NAMED: Final[tuple[tuple[str, tuple[str, ...], Callable[[Canvas], None], str, str], ...]] = (
    ("mount fuji", ("fuji", "mt fuji", "fujiyama", "fujisan", "mt. fuji"), _cone, "lake", "#6f83ad"),
    ("mount rainier", ("mt rainier",), _cone, "lake", "#7d8fae"),
    ("mount hood", ("mt hood",), _cone, "lake", "#7d8fae"),
    ("mount ararat", ("ararat",), _cone, "hills", "#8a8ba6"),
    ("cotopaxi", (), _cone, "hills", "#7c86a0"),
    ("mount kilimanjaro", ("kilimanjaro", "mt kilimanjaro"), _flat, "savanna", "#7d83a6"),
    ("matterhorn", ("the matterhorn",), _peak, "mountains", "#8a95b2"),
    ("mount everest", ("everest", "mt everest"), _peak, "mountains", "#7f8cae"),
    ("k2", (), _peak, "mountains", "#7f8cae"),
    ("mont blanc", (), _peak, "mountains", "#9aa6c2"),
    ("denali", ("mount mckinley",), _peak, "mountains", "#8794b4"),
    ("uluru", ("ayers rock",), _block, "desert", "#c8643c"),
    ("table mountain", (), _block, "sea", "#7f8a96"),
)


def _register(name: str, aliases: tuple[str, ...], artist: Callable[[Canvas], None], home: str, colour: str) -> None:
    @figure(
        name,
        aliases=aliases,
        height=900,
        colours={**_COLOURS, "main": colour},
        facing="front",
        tags=("scenery", "summit"),
        home=home,
    )
    def _named(pose: Pose, rng: Random) -> Canvas:
        c = Canvas()
        artist(c)
        return c


for _one in _NAMED:
    _register(*_one)
