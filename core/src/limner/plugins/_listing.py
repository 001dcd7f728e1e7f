"""Listing for simple stores: one that can tell all its entries need not know how to filter, sort or page.

>>> page = list_page(entries, query)
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from limner._errors import InputError, IntegrityError
from limner.plugins._entry import Entry, Page, Query, Sort

__all__ = ["entry_fields", "list_page", "matches", "read_entry"]


def list_page(entries: Iterable[Entry], query: Query) -> Page:
    """Make the page that a query asks for, of all the entries that there are.

    This takes time and memory in proportion to their number: right for some thousands. A store of more filters and sorts where
    the entries lie.

    Args:
        entries: Every entry, in any order; those in the trash where the query asks for these.
        query: What to list.

    Raises:
        InputError: The cursor is none of this listing.
    """
    found = [entry for entry in entries if matches(entry, query)]
    newest = query.sort is Sort.NEWEST
    found.sort(key=lambda entry: _place(entry, query.sort), reverse=newest)
    rest = found
    if query.cursor:
        # A cursor tells a place in the order and no entry: the page after it is right whatever was deleted meanwhile.
        last = _read_cursor(query)
        rest = [e for e in found if (_place(e, query.sort) < last if newest else _place(e, query.sort) > last)]
    page = tuple(rest[: query.limit])
    cursor = _cursor(page[-1], query.sort) if len(rest) > len(page) else ""
    return Page(entries=page, next_cursor=cursor, total=len(found))


def matches(entry: Entry, query: Query) -> bool:
    """Tell whether an entry is among those that a query asks for: by its search, its tags and its favourites."""
    if not set(query.tags) <= set(entry.tags) or query.favourite not in (None, entry.favourite):
        return False
    words = query.search.casefold().split()
    if not words:
        return True
    text = "\n".join((entry.name, entry.key, *entry.tags, *entry.metadata.values())).casefold()
    return all(word in text for word in words)


def entry_fields(entry: Entry) -> dict[str, Any]:
    """Return an entry as plain values for JSON. What has its default is left out."""
    told: dict[str, Any] = {
        "key": entry.key,
        "name": entry.name,
        "digest": entry.digest,
        "size": entry.size,
        "created": entry.created.isoformat(timespec="microseconds"),
        "modified": entry.modified.isoformat(timespec="microseconds"),
    }
    rest = {
        "metadata": dict(entry.metadata),
        "tags": list(entry.tags),
        "favourite": entry.favourite,
        "location": entry.location,
    }
    return told | {name: value for name, value in rest.items() if value}


def read_entry(told: Mapping[str, Any] | str) -> Entry:
    """Make an entry of what :func:`entry_fields` wrote, wherever it was meanwhile. Fields of later versions are passed over.

    Args:
        told: The fields, or the JSON of them.

    Raises:
        IntegrityError: It is none.
    """
    try:
        fields = _typed(json.loads(told), dict) if isinstance(told, str) else told
        read = {name: _typed(fields[name], kind) for name, kind in _NEEDED.items()}
        read |= {name: _typed(fields[name], kind) for name, kind in _OPTIONAL.items() if name in fields}
        for name in ("created", "modified"):
            read[name] = _time(read[name])
        for part in chain(*read.get("metadata", {}).items()):
            _typed(part, str)
        return Entry(**read)
    except (KeyError, ValueError, RecursionError) as error:
        msg = f"what is kept is no entry of a drawing: {error}"
        hint = "it was changed, or something else was put there: bring it back from a backup"
        raise IntegrityError(msg, code="storage.integrity.entry", hint=hint) from error


_NEEDED: Mapping[str, type] = {
    "key": str,
    "name": str,
    "digest": str,
    "size": int,
    "created": str,
    "modified": str,
}
_OPTIONAL: Mapping[str, type] = {"metadata": dict, "tags": list, "favourite": bool, "location": str}


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        msg = f"{type(value).__name__} where {kind.__name__} is expected"
        raise ValueError(msg)
    return value


def _time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        msg = "a time without its zone"
        raise ValueError(msg)
    return time


def _place(entry: Entry, sort: Sort) -> tuple[str, str]:
    told = (
        entry.name.casefold() if sort is Sort.NAME else entry.created.astimezone(UTC).isoformat(timespec="microseconds")
    )
    return told, entry.key


def _cursor(entry: Entry, sort: Sort) -> str:
    return base64.urlsafe_b64encode(json.dumps([sort.value, *_place(entry, sort)]).encode()).decode().rstrip("=")


def _read_cursor(query: Query) -> tuple[str, str]:
    try:
        told: Any = json.loads(base64.urlsafe_b64decode(query.cursor + "=" * (-len(query.cursor) % 4)))
    except (ValueError, RecursionError):
        told = None
    match told:
        case [query.sort.value, str(text), str(key)]:
            return text, key
    msg = "the cursor belongs to no page of this listing"
    raise InputError(
        msg, code="input.cursor", hint="begin with an empty cursor, and keep the rest of the query as it is"
    )
