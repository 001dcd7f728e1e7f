"""The files in a stage, as Snowflake lists them."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime

from attrs import frozen

from limner.plugins import Context
from limner_snowflake import Objects, Privilege, StagePath, Text, sql
from limner_stage_storage._place import Place

__all__ = ["File", "list_files"]


@frozen
class File:
    """A file in the stage.

    Args:
        size: Its bytes.
        changed: When it was last written.
    """

    size: int
    changed: datetime


def list_files(place: Place, objects: Objects, part: str, context: Context, *, pattern: str = "") -> dict[str, File]:
    """Return the files whose paths begin so, by their paths in the stage.

    Args:
        place: Where.
        objects: What is there.
        part: The beginning of the paths.
        context: What goes along with the request.
        pattern: A regular expression that whole paths match; empty for all of them.
    """
    more = sql(" PATTERN = {}", Text(pattern)) if pattern else sql("")
    listing = sql("LIST {}{}", StagePath(objects.stage, part), more).needing(Privilege("READ", "STAGE", objects.stage))
    rows = place.run(listing, "list the files", context, is_repeatable=True).rows
    start = len(objects.stage.parts[-1].lower()) + 1  # a path begins with the stage's name, in small letters
    return {str(name)[start:]: File(int(size), parsedate_to_datetime(changed)) for name, size, _, changed, *_ in rows}
