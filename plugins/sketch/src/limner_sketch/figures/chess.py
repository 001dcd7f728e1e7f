"""The pieces of a chess set, beside the pawn and the knight."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_piece = partial(figure, tags=("object", "toy"), facing="front")
_FOOT = "M-70-30C-70-42-60-46-50-46L50-46C60-46 70-42 70-30L76-8C76-3 73 0 68 0L-68 0C-73 0-76-3-76-8Z"
_BODY = "M-26-136L26-136C28-96 40-66 56-44L-56-44C-40-66-28-96-26-136Z"


def _foot(c: Canvas) -> None:
    c.path(_BODY, "main", shade=10)
    c.path(_FOOT, "main_dark", shade=8)
    c.rect(-46, -148, 92, 18, "main_light", radius=9, shade=4)


@_piece("chess king", aliases=("king chess piece", "king piece"), height=0.1, colours={"main": "#4a4560"})
def chess_king(pose: Pose, rng: Random) -> Canvas:
    """The king: a crown with a cross."""
    c = Canvas()
    c.rect(-6, -250, 12, 46, "main", radius=3)
    c.rect(-20, -238, 40, 12, "main", radius=3)
    _foot(c)
    c.path("M-34-146L-52-196C-30-210 30-210 52-196L34-146Z", "main", shade=10)
    c.path("M-52-196C-30-214 30-214 52-196C30-184-30-184-52-196Z", "main_light")
    c.stands(-74, 74)
    return c


@_piece("chess queen", aliases=("queen chess piece", "queen piece"), height=0.09, colours={"main": "#f0e4c9"})
def chess_queen(pose: Pose, rng: Random) -> Canvas:
    """The queen: a crown with points."""
    c = Canvas()
    _foot(c)
    c.path("M-34-146L-60-208L-32-184L-22-218L0-186L22-218L32-184L60-208L34-146Z", "main", shade=10)
    for x, y in ((-60, -212), (-22, -222), (22, -222), (60, -212)):
        c.circle(x, y, 7, "main_dark")
    c.circle(0, -222, 11, "main_light", shade=3)
    c.stands(-74, 74)
    return c


@_piece(
    "chess rook",
    aliases=("rook piece", "chess castle", "chess tower", "chess rook piece"),
    height=0.07,
    colours={"main": "#4a4560"},
)
def chess_rook(pose: Pose, rng: Random) -> Canvas:
    """The rook: a tower with battlements."""
    c = Canvas()
    _foot(c)
    c.path(
        "M-52-142L-52-196L-30-196L-30-180L-12-180L-12-196L12-196L12-180L30-180L30-196L52-196L52-142Z", "main", shade=10
    )
    c.stands(-74, 74)
    return c


@_piece("chess bishop", aliases=("bishop piece", "chess bishop piece"), height=0.08, colours={"main": "#f0e4c9"})
def chess_bishop(pose: Pose, rng: Random) -> Canvas:
    """The bishop: a mitre with a slit."""
    c = Canvas()
    _foot(c)
    c.path("M-30-146C-52-176-24-208 0-226C24-208 52-176 30-146Z", "main", shade=10)
    c.line([(4, -172), (26, -196)], "main_dark", 8, smooth=False)
    c.circle(0, -232, 10, "main_dark")
    c.stands(-74, 74)
    return c
