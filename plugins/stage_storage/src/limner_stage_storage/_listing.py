"""Pages of a listing: one statement each. A cursor tells after which drawing to go on, so a page is right whoever puts meanwhile."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import Final

from attrs import frozen

from limner import InputError
from limner.plugins import Query, Sort, writable_text
from limner_snowflake import Number, Objects, Statement, sql
from limner_stage_storage._names import stamp
from limner_stage_storage._rows import Row, select, sort_name

__all__ = ["Listing"]

_MOST_WORDS: Final = 64
_LONGEST_WORD: Final = 1_000
_ORDER: Final = {
    Sort.NEWEST: sql("ORDER BY d.CREATED DESC, d.KEY DESC"),
    Sort.OLDEST: sql("ORDER BY d.CREATED, d.KEY"),
    Sort.NAME: sql("ORDER BY d.SORT_NAME, d.KEY"),
}


def _beyond(order: Sort, told: str, key: str) -> Statement:
    """Return the condition of what comes after a drawing in an order."""
    if order is Sort.NAME:
        return sql("(d.SORT_NAME > {} OR (d.SORT_NAME = {} AND d.KEY > {}))", told, told, key)
    when = sql("CAST({} AS TIMESTAMP_NTZ)", told)
    if order is Sort.OLDEST:
        return sql("(d.CREATED > {} OR (d.CREATED = {} AND d.KEY > {}))", when, when, key)
    return sql("(d.CREATED < {} OR (d.CREATED = {} AND d.KEY < {}))", when, when, key)


@frozen
class Listing:
    """What a query asks for, as statements.

    Args:
        objects: Where.
        query: What.

    Raises:
        InputError: The cursor is none of this listing, or the search is too long.
    """

    objects: Objects
    query: Query

    def page(self) -> Statement:
        """Return the statement that reads the page, and one row more where there is another; with each row the total."""
        filtered = self._filtered()
        beyond = sql("")
        if self.query.cursor:
            told, key = self._read_cursor()
            beyond = sql(" AND {}", _beyond(self.query.sort, told, key))
        condition = sql(
            "WHERE {}{} {} LIMIT {}", filtered, beyond, _ORDER[self.query.sort], Number(self.query.limit + 1)
        )
        return select(self.objects, condition, total=self.count())

    def count(self) -> Statement:
        """Return the statement that counts what is on all pages."""
        return sql("SELECT COUNT(*) FROM {} d WHERE {}", self.objects.drawings, self._filtered())

    def cursor(self, row: Row) -> str:
        """Return what asks for the page after a row."""
        entry = row.entry
        told = sort_name(entry) if self.query.sort is Sort.NAME else stamp(entry.created)
        text = json.dumps([*self._asked(), told, entry.key])
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    def _filtered(self) -> Statement:
        query = self.query
        found = sql("d.DELETED IS NOT NULL") if query.trash else sql("d.DELETED IS NULL")
        for word in self._words():
            found = sql("{} AND CONTAINS(d.SEARCH, {})", found, word)
        for tag in query.tags:
            found = sql("{} AND ARRAY_CONTAINS(CAST({} AS VARIANT), d.TAGS)", found, writable_text(tag))
        if query.favourite is not None:
            found = sql("{} AND d.FAVOURITE = {}", found, query.favourite)
        return found

    def _words(self) -> list[str]:
        words = list(dict.fromkeys(writable_text(self.query.search).casefold().split()))
        if len(words) > _MOST_WORDS or any(len(word) > _LONGEST_WORD for word in words):
            msg = f"a search takes up to {_MOST_WORDS} words of up to {_LONGEST_WORD} characters"
            raise InputError(msg, code="input.search", hint="search for fewer or shorter words")
        return words

    def _asked(self) -> list[object]:
        query = self.query
        return [query.sort.value, " ".join(self._words()), list(query.tags), query.favourite, query.trash]

    def _read_cursor(self) -> tuple[str, str]:
        text = self.query.cursor
        try:
            *asked, told, key = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            _ = told.encode(), key.encode()  # what cannot be is no text that Snowflake takes
            if self.query.sort is not Sort.NAME:
                datetime.fromisoformat(told)
        except (AttributeError, ValueError, TypeError, RecursionError):
            asked = []
        if asked != self._asked():
            msg = "the cursor belongs to no page of this listing"
            hint = "begin with an empty cursor, and keep everything else as it is from page to page"
            raise InputError(msg, code="input.cursor", hint=hint)
        return str(told), str(key)
