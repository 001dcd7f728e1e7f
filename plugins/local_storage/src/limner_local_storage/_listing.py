"""Pages of a listing: keyset pagination, so that a page costs the same wherever it is and whoever puts meanwhile."""

from __future__ import annotations

import base64
import json
import sqlite3
from typing import Final

from attrs import frozen

from limner import InputError
from limner.plugins import Query, Sort, writable_text
from limner_local_storage._known import Known
from limner_local_storage._tables import SELECT, drawings_listed, folded, known_of_row

__all__ = ["Listed", "list_page"]

_FEW: Final = 1_000
"""Matches that are fetched by number. Of more, the wanted order is followed until the page is full, which is then soon."""
_MOST_WORDS: Final = 64
_LONGEST_WORD: Final = 1_000
_ORDERS: Final = {
    Sort.NEWEST: ("created", "<", "DESC"),
    Sort.OLDEST: ("created", ">", "ASC"),
    Sort.NAME: ("sort_name", ">", "ASC"),
}


@frozen
class Listed:
    """A page of what is known."""

    rows: tuple[Known, ...]
    next_cursor: str
    total: int


def list_page(connection: sqlite3.Connection, query: Query) -> Listed:
    """Read a page.

    Raises:
        InputError: The cursor is not one that a page of the same sort and search gave.
    """
    column, beyond, direction = _ORDERS[query.sort]
    words = _words(query)
    filters, filtered_by = _filters(query)
    where, bound = [*filters], [*filtered_by]
    if query.cursor:
        where.append(f"(d.{column}, d.key) {beyond} (?, ?)")
        bound += _read_cursor(query)
    source = SELECT
    if words:
        matching = " AND ".join(["w.text LIKE ? ESCAPE '\\'"] * len(words))
        patterns = [_pattern(word) for word in words]
        # One pass over the words of all drawings finds every match, and so the total. The numbers come as one text: to fetch
        # 100,000 rows costs more than to search through them.
        among = f" AND w.id IN (SELECT d.id FROM drawings d WHERE {' AND '.join(filters)})" if filtered_by else ""  # noqa: S608
        scan = f"SELECT count(*), group_concat(w.id) FROM words w WHERE {matching}{among}"  # noqa: S608  placeholders only
        total, numbers = connection.execute(scan, [*patterns, *filtered_by]).fetchone()
        if total <= _FEW:
            where.append(f"d.id IN ({numbers or ''})")
        else:
            source = f"{SELECT} JOIN words w ON w.id = d.id"
            where.append(matching)
            bound += patterns
    elif filtered_by:
        counting = f"SELECT count(*) FROM drawings d WHERE {' AND '.join(filters)}"  # noqa: S608  placeholders only
        (total,) = connection.execute(counting, filtered_by).fetchone()
    else:
        total = drawings_listed(connection)
    rows = connection.execute(
        f"{source} WHERE {' AND '.join(where)} ORDER BY d.{column} {direction}, d.key {direction} LIMIT ?",
        [*bound, query.limit + 1],
    ).fetchall()
    known = tuple(known_of_row(row) for row in rows[: query.limit])
    more = len(rows) > query.limit
    return Listed(known, _write_cursor(query, known[-1]) if more else "", total)


def _filters(query: Query) -> tuple[list[str], list[str | int]]:
    """Return the conditions that every entry of a listing meets, besides its words, and what is bound to them."""
    where = ["d.state <> 'refused'"]
    bound: list[str | int] = []
    if tags := list(dict.fromkeys(map(writable_text, query.tags))):
        # One condition, however many: SQLite takes no more than a thousand.
        among = "SELECT id FROM tags WHERE tag IN (SELECT value FROM json_each(?)) GROUP BY id HAVING count(*) = ?"
        where.append(f"d.id IN ({among})")
        bound += [json.dumps(tags), len(tags)]
    if query.favourite is not None:
        # Spelt so, the partial index of favourites serves; what is bound makes the count one of its own.
        where.append("d.favourite AND ?" if query.favourite else "NOT d.favourite AND ?")
        bound.append(1)
    return where, bound


def _words(query: Query) -> list[str]:
    words = list(dict.fromkeys(folded(query.search).split()))
    if len(words) > _MOST_WORDS or any(len(word) > _LONGEST_WORD for word in words):
        msg = f"a search takes up to {_MOST_WORDS} words of up to {_LONGEST_WORD} characters"
        raise InputError(msg, code="input.search", hint="search for fewer or shorter words")
    return words


def _pattern(word: str) -> str:
    for character in "\\%_":
        word = word.replace(character, f"\\{character}")
    return f"%{word}%"


def _write_cursor(query: Query, last: Known) -> str:
    reached = last.name.casefold() if query.sort is Sort.NAME else last.created
    told = [*_asked(query), reached, last.key]
    return base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")


def _asked(query: Query) -> list[object]:
    return [query.sort.value, " ".join(_words(query)), list(query.tags), query.favourite]


def _read_cursor(query: Query) -> list[str | int]:
    kind = str if query.sort is Sort.NAME else int
    try:
        told = json.loads(base64.urlsafe_b64decode(query.cursor + "=" * (-len(query.cursor) % 4)))
        *asked, reached, key = told
    except (ValueError, TypeError):
        asked, reached, key = [], None, None
    if asked != _asked(query) or not isinstance(reached, kind) or not isinstance(key, str):
        msg = "the cursor belongs to no page of this listing"
        hint = "begin with an empty cursor, and keep everything else as it is from page to page"
        raise InputError(msg, code="input.cursor", hint=hint)
    return [reached, key]
