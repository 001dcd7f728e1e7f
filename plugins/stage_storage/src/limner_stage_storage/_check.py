"""What the storage needs in Snowflake, looked at before anybody works with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from limner import LimnerError
from limner.plugins import Context, Finding, Severity
from limner_snowflake import Access, Lifetime, Objects, Purpose, check_rights
from limner_stage_storage._place import PARTS, Place

__all__ = ["check"]

_CONSEQUENCES: Final = frozenset({"storage.no-warehouse", "storage.unreachable"})
"""What follows from having no warehouse, or no way to Snowflake, and need not be told once more."""

_HIDDEN: Final = frozenset({"storage.access-denied", "storage.place-missing", "storage.no-schema"})
"""What is not there, or not for the role: Snowflake says the same of both."""

_ANEW: Final = "limner setup snowflake --apply makes anew what was dropped, and gives what was taken away"


def check(place: Place, context: Context) -> Iterator[Finding]:
    """Log in, make what is missing where that is wanted, and tell what the role may do.

    Args:
        place: Where.
        context: What goes along, with the time that it may take.

    Yields:
        What was seen. What reading lacks is an error, what writing lacks a warning; each comes with its GRANT.
    """
    purposes: list[Purpose] = []
    found: Finding
    try:
        objects = place.objects(context)
    except LimnerError as error:
        hint, purposes = _in_the_way(place, error)
        found = Finding(Severity.ERROR, error.code, " ".join(error.message.split()), hint)
    else:
        found = Finding(Severity.INFO, "storage.objects", f"{place.name} and its tables are there")
        if place.lifetime is not Lifetime.PERMANENT:  # what it has made, it owns
            purposes.append(Purpose("make libraries for a session", objects.privileges(Access.OWN)))
        else:
            purposes += _working(objects)
    context.check_cancelled()
    if context.remaining() == 0:
        yield found  # there is no time to look at what the role may do
        return
    is_told = is_in = False
    for seen in check_rights(place.sessions, *purposes, context=context):
        is_told = is_told or seen.severity is Severity.ERROR
        is_in = is_in or seen.code == "snowflake.login"
        yield seen
    if is_told and found.code == "storage.objects":
        found = Finding(Severity.INFO, found.code, f"the tables of {place.name} are there", _ANEW)
    # Who cannot log in, or only without a warehouse, has been told so.
    if not (is_told and (not is_in or found.code in _CONSEQUENCES)):
        yield found


def _in_the_way(place: Place, error: LimnerError) -> tuple[str, list[Purpose]]:
    """Return what to do about a place that was not found, and what a role works with there, if it is there after all."""
    hint = error.hint or "look at the storage's settings"
    if (named := place.named) is None or error.code not in _HIDDEN:
        return hint, []
    if error.code == "storage.no-schema":
        hint = f"correct its name, or grant what is told here; {place.making(named)}"
    elif "limner setup" in hint:  # nobody knows whether it is there
        hint = place.making(named)
    return hint, _working(named)


def _working(objects: Objects) -> list[Purpose]:
    """Return what a role does with drawings that are kept there."""
    return [
        Purpose("read drawings", objects.privileges(Access.READ, *PARTS)),
        Purpose("keep drawings", objects.privileges(Access.WRITE, *PARTS), Severity.WARNING),
    ]
