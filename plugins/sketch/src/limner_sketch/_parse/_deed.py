"""A deed: what the body does, what it is done with, and to what."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Doing", "beside", "holding", "riding", "wearing"]


@frozen
class Doing:
    """Something that is done.

    Attributes:
        pose: What the body does, if that matters.
        gives: What is used, and how: relation and noun.
        towards: The relation to a noun that follows: "fixing a car" stands before it, "cooking soup" holds it.
        theirs: What those do who are named after it: who shakes hands shakes them with somebody who does so, too.
        mood: What the faces of both sides tell.
        place: Where it is done, when nothing else is said.
    """

    pose: str | None = None
    gives: tuple[tuple[str, str], ...] = ()
    towards: str = "with"
    theirs: str | None = None
    place: str | None = None
    mood: str | None = None


def holding(noun: str, pose: str | None = None, towards: str = "with") -> Doing:
    """Return a deed that is done with something in hand."""
    return Doing(pose, (("holding", noun),), towards)


def wearing(noun: str, pose: str | None = None, towards: str = "with") -> Doing:
    """Return a deed that something is worn for."""
    return Doing(pose, (("wearing", noun),), towards)


def riding(noun: str) -> Doing:
    """Return a deed that is done on something."""
    return Doing(None, (("riding", noun),))


def beside(noun: str, pose: str | None = None) -> Doing:
    """Return a deed that something stands beside."""
    return Doing(pose, (("beside", noun),))
