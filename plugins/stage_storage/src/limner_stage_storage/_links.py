"""Links to drawings: for everybody, for oneself, or for whoever may read the stage."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime, timedelta
from typing import Final

from limner.plugins import Context, Link
from limner_snowflake import Objects, Privilege, StagePath, Statement, sql
from limner_stage_storage._place import Place
from limner_stage_storage._rows import Row
from limner_stage_storage._settings import LinkKind

__all__ = ["fetching", "link_to"]

_SCOPED_HOURS: Final = 24
"""How long a scoped URL holds: as long as results of queries are kept (documentation, *BUILD_SCOPED_FILE_URL*)."""


def link_to(place: Place, row: Row, kind: LinkKind, seconds: int, context: Context) -> Link:
    """Make a link to a drawing's file.

    Args:
        place: Where.
        row: The drawing's row.
        kind: For whom.
        seconds: How long a presigned one can be opened.
        context: What goes along with the request.

    Raises:
        StorageError: It could not be made.
    """
    objects = place.objects(context)
    now = datetime.now(UTC)
    expires: datetime | None = None
    if kind == "presigned":
        statement = sql("SELECT GET_PRESIGNED_URL({}, {}, {})", StagePath(objects.stage), row.file, seconds)
        expires = now + timedelta(seconds=seconds)
    elif kind == "scoped":
        statement = sql("SELECT BUILD_SCOPED_FILE_URL({}, {})", StagePath(objects.stage), row.file)
        expires = now + timedelta(hours=_SCOPED_HOURS)
    else:
        statement = sql("SELECT BUILD_STAGE_FILE_URL({}, {})", StagePath(objects.stage), row.file)
    url = place.run(_reading(statement, objects), "make a link", context, is_repeatable=True).one()
    return Link(url=str(url), command=fetching(objects, row.file, place.sessions.settings.connection), expires=expires)


def fetching(objects: Objects, file: str, connection: str | None) -> str:
    """Return the command that fetches a file, with the same in SQL as a remark.

    Args:
        objects: Where the file is.
        file: Its name.
        connection: Which connection of the snow command; its default where none is named.
    """
    source = StagePath(objects.stage, file)
    at = f"@{objects.stage.text}/{file}"
    chosen = f" --connection {shlex.quote(connection)}" if connection else ""
    return f"snow stage copy {shlex.quote(at)} .{chosen}  # or in SQL: GET {source.text} file://.;"


def _reading(statement: Statement, objects: Objects) -> Statement:
    return statement.needing(Privilege("READ", "STAGE", objects.stage))
