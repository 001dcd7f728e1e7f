"""The rows of the table of drawings: what is written to them, and what is read from them.

Each value is bound. What a search looks at, and the name without capitals, are kept beside what they follow from, so that Snowflake folds
nothing: its LOWER knows neither ß nor the half of Unicode that Python's ``casefold`` does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from limner import IntegrityError
from limner.plugins import Entry, tags_of, writable_text
from limner_snowflake import Objects, Privilege, Statement, listed, sql, written_name
from limner_stage_storage._names import stamp

__all__ = [
    "Row",
    "changed",
    "insert",
    "location_of",
    "not_before",
    "row_of",
    "search_text",
    "select",
    "sort_name",
]


@frozen(kw_only=True)
class Row:
    """A row of the table of drawings.

    Args:
        entry: What is known of the drawing.
        file: The path of its file in the stage.
        is_trashed: Whether it is in the trash.
        is_in_order: Whether what follows from the rest is what it should be.
    """

    entry: Entry
    file: str
    is_trashed: bool = False
    is_in_order: bool = True


def location_of(objects: Objects, file: str) -> str:
    """Return where a person finds a file: ``@DB.PUBLIC.LIMNER_FILES/drawings/…``."""
    return f"@{'.'.join(map(written_name, objects.stage.parts))}/{file}"


def sort_name(entry: Entry) -> str:
    """Return the name as it is sorted by."""
    return entry.name.casefold()


def search_text(entry: Entry) -> str:
    """Return all that a search looks at."""
    return "\n".join((entry.name, entry.key, *entry.tags, *entry.metadata.values())).casefold()


def select(objects: Objects, condition: Statement, *, total: Statement | None = None) -> Statement:
    """Return the statement that reads rows.

    Args:
        objects: Where.
        condition: What follows the table's name: ``WHERE …``.
        total: A subquery whose value goes along with each row, as its last column.
    """
    more = sql("") if total is None else sql(", ({}) AS TOTAL", total)
    return sql(
        "SELECT d.KEY, d.NAME, d.DIGEST, d.BYTES, d.FILE, d.CREATED, d.MODIFIED, d.FAVOURITE, d.TAGS, d.METADATA, d.DELETED,"
        " d.SORT_NAME, d.SEARCH{} FROM {} d {}",
        more,
        objects.drawings,
        condition,
    ).needing(Privilege("SELECT", "TABLE", objects.drawings))


def row_of(values: Sequence[Any], objects: Objects) -> Row:
    """Read a row. What somebody wrote there by hand spoils no listing: of tags and metadata that are none the rest is taken.

    Raises:
        IntegrityError: It is none that can be read.
    """
    key, name, digest, size, file, created, modified, favourite, tags, metadata, deleted, sort, search, *_ = values
    try:
        entry = Entry(
            key=str(key),
            name=str(name),
            digest=str(digest),
            size=int(size),
            created=_utc(created),
            modified=_utc(modified),
            metadata=_texts(metadata),
            tags=_tags(tags),
            favourite=bool(favourite),
            location=location_of(objects, str(file)),
        )
    except (TypeError, ValueError, AttributeError) as error:
        msg = f"the row of the drawing {str(key)[:100]!r} in {objects.drawings} cannot be read: {error}"
        hint = "it was changed by hand: put it right, or bring the table back with Snowflake's Time Travel"
        raise IntegrityError(msg, code="storage.integrity.row", hint=hint) from error
    is_in_order = sort == sort_name(entry) and search == search_text(entry)
    return Row(entry=entry, file=str(file), is_trashed=deleted is not None, is_in_order=is_in_order)


def insert(objects: Objects, rows: Sequence[Row]) -> Statement:
    """Return the statement that adds rows, but for those whose drawing is kept under the same name already.

    So it can be run again where nobody knows whether it was.
    """
    return sql(
        "INSERT INTO {} (KEY, NAME, DIGEST, BYTES, FILE, CREATED, MODIFIED, FAVOURITE, TAGS, METADATA, SORT_NAME, SEARCH)"
        " SELECT v.KEY, v.NAME, v.DIGEST, v.BYTES, v.FILE, CAST(v.CREATED AS TIMESTAMP_NTZ), CAST(v.MODIFIED AS TIMESTAMP_NTZ),"
        " v.FAVOURITE, PARSE_JSON(v.TAGS), PARSE_JSON(v.METADATA), v.SORT_NAME, v.SEARCH"
        " FROM (SELECT column1 AS KEY, column2 AS NAME, column3 AS DIGEST, column4 AS BYTES, column5 AS FILE,"
        " column6 AS CREATED, column7 AS MODIFIED, column8 AS FAVOURITE, column9 AS TAGS, column10 AS METADATA,"
        " column11 AS SORT_NAME, column12 AS SEARCH FROM VALUES {}) v"
        " WHERE NOT EXISTS (SELECT 1 FROM {} d WHERE d.DIGEST = v.DIGEST AND d.NAME = v.NAME AND d.DELETED IS NULL)",
        objects.drawings,
        listed(sql("({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {})", *_bound(row)) for row in rows),
        objects.drawings,
    ).needing(Privilege("SELECT", "TABLE", objects.drawings), Privilege("INSERT", "TABLE", objects.drawings))


def changed(objects: Objects, before: Row, after: Entry) -> Statement:
    """Return the statement that writes what is known of a drawing anew, unless somebody has changed it since it was read."""
    return sql(
        "UPDATE {} SET KEY = {}, NAME = {}, FAVOURITE = {}, TAGS = PARSE_JSON({}), SORT_NAME = {}, SEARCH = {},"
        " MODIFIED = CAST({} AS TIMESTAMP_NTZ)"
        " WHERE KEY = {} AND DELETED IS NULL AND MODIFIED = CAST({} AS TIMESTAMP_NTZ)",
        objects.drawings,
        after.key,
        after.name,
        after.favourite,
        json.dumps(after.tags),
        sort_name(after),
        search_text(after),
        stamp(after.modified),
        before.entry.key,
        stamp(before.entry.modified),
    ).needing(Privilege("UPDATE", "TABLE", objects.drawings))


def not_before(time: datetime) -> Statement:
    """Return a time, or when the row was last changed if that is later: clocks of machines differ."""
    told = stamp(time)
    return sql(
        "CASE WHEN MODIFIED > CAST({} AS TIMESTAMP_NTZ) THEN MODIFIED ELSE CAST({} AS TIMESTAMP_NTZ) END", told, told
    )


def _bound(row: Row) -> tuple[str | int | bool, ...]:
    entry = row.entry
    return (
        entry.key,
        entry.name,
        entry.digest,
        entry.size,
        row.file,
        stamp(entry.created),
        stamp(entry.modified),
        entry.favourite,
        json.dumps(entry.tags),
        json.dumps({writable_text(key): writable_text(value) for key, value in entry.metadata.items()}),
        sort_name(entry),
        search_text(entry),
    )


def _utc(time: Any) -> datetime:
    if not isinstance(time, datetime):
        msg = f"a {type(time).__name__} where a time is expected"
        raise TypeError(msg)
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)


def _texts(told: Any) -> Mapping[str, str]:
    found = _json(told)
    if not isinstance(found, dict):
        return {}
    return {key: value if isinstance(value, str) else json.dumps(value) for key, value in found.items()}


def _tags(told: Any) -> tuple[str, ...]:
    found = _json(told)
    kept: list[str] = []
    for tag in found if isinstance(found, list) else ():
        try:
            kept += tags_of([tag])
        except ValueError:
            continue
    return tuple(kept)


def _json(told: Any) -> Any:
    try:
        return json.loads(told) if isinstance(told, str) else told
    except (ValueError, RecursionError):
        return None
