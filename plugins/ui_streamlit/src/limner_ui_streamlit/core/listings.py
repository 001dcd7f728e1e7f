"""Listings: what a storage keeps, by numbered pages.

A storage lists by cursor: a page tells where the next one begins. People want page numbers. So a listing is read in windows of
several pages, remembers where each window began, and keeps the last few windows; memory stays small however long the listing is.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from attrs import frozen

from limner import Library
from limner.plugins import Entry, Query, Sort

__all__ = ["Listing", "ListingPage", "Listings"]

WINDOW: Final = 240
"""Entries that are read at once: at most, a page is a part of a window."""

KEPT: Final = 4
"""Windows that are kept."""


@frozen(kw_only=True)
class ListingPage:
    """A page of a listing.

    Args:
        number: Which page, from 1; the last one where a later one was asked for.
        entries: What is on it.
        first: The place of the first entry in the listing, from 1; 0 where there is none.
        total: How many entries there are; None where the storage does not count them.
        pages: How many pages there are; None where that is not known.
        more: Whether a page comes after it.
    """

    number: int
    entries: tuple[Entry, ...]
    first: int
    total: int | None
    pages: int | None
    more: bool


class Listing:
    """A listing of one storage, for one search and one order, as it was when it was first read.

    Args:
        library: What is listed.
        search: Words that every entry must hold.
        sort: The order.
        size: Entries on a page.
        listed: When it was first read, on the clock of whoever made it.
    """

    def __init__(self, library: Library, search: str, sort: Sort, size: int, listed: float) -> None:
        self.listed = listed
        self._library = library
        self._search = search
        self._sort = sort
        self._size = size
        self._window = max(1, WINDOW // size) * size
        self._lock = threading.Lock()
        self._cursors = [""]
        self._kept: OrderedDict[int, tuple[Entry, ...]] = OrderedDict()
        self._end: int | None = None
        self._total: int | None = None

    def page(self, number: int) -> ListingPage:
        """Return a page.

        Raises:
            LimnerError: The storage cannot be listed.
        """
        with self._lock:
            if self._total is not None:  # do not walk to where nothing is
                number = min(number, max(1, -(-self._total // self._size)))
            number = max(1, number)
            entries = self._at(number)
            while not entries and number > 1:  # it became shorter, or its length is not known
                number = self._last() if self._end is not None else number - 1
                entries = self._at(number)
            start = (number - 1) * self._size
            total = self._total if self._end is None else self._end
            after = start + len(entries)
            return ListingPage(
                number=number,
                entries=entries,
                first=start + 1 if entries else 0,
                total=total,
                pages=None if total is None else max(1, -(-total // self._size)),
                more=after < total if total is not None else len(entries) == self._size,
            )

    def _last(self) -> int:
        return max(1, -(-(self._end or 0) // self._size))

    def _at(self, number: int) -> tuple[Entry, ...]:
        start = (number - 1) * self._size
        index, offset = divmod(start, self._window)
        return self._read(index)[offset : offset + self._size]

    def _read(self, index: int) -> tuple[Entry, ...]:
        """Return a window, reading those before it when it is not known yet where it begins."""
        while index >= len(self._cursors):
            if self._end is not None:
                return ()
            self._fetch(len(self._cursors) - 1)
        if index not in self._kept:
            self._fetch(index)
        self._kept.move_to_end(index)
        return self._kept[index]

    def _fetch(self, index: int) -> None:
        entries: list[Entry] = []
        cursor = self._cursors[index]
        while len(entries) < self._window:  # a storage may give less than it is asked for
            query = Query(limit=self._window - len(entries), cursor=cursor, search=self._search, sort=self._sort)
            page = self._library.list(query)
            entries += page.entries
            self._total = page.total
            stuck = page.next_cursor == cursor and not page.entries  # a cursor that leads nowhere
            cursor = "" if stuck else page.next_cursor
            if not cursor:
                break
        if not cursor:
            self._end = index * self._window + len(entries)
        elif index + 1 == len(self._cursors):
            self._cursors.append(cursor)
        self._kept[index] = tuple(entries)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


class Listings:
    """Keeps listings until something changes, or they are too old.

    Args:
        ttl: Seconds after which a listing is read anew.
        most: How many are kept.
        clock: A monotonic clock, in seconds.
    """

    def __init__(self, ttl: float, *, most: int = 32, clock: Callable[[], float] = time.monotonic) -> None:
        self._ttl = ttl
        self._most = most
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str, str, Sort, int], Listing] = OrderedDict()

    def get(self, library: Library, scope: str, *, search: str, sort: Sort, size: int) -> Listing:
        """Return a listing, read when its pages are asked for.

        Args:
            library: What to list.
            scope: Names the settings of the studio that the library is of.
            search: Words that every entry must hold.
            sort: The order.
            size: Entries on a page.
        """
        words = " ".join(search.split()).casefold()
        key = (scope, library.name, words, sort, size)
        with self._lock:
            found = self._kept.get(key)
            if found is None or self._clock() - found.listed > self._ttl:
                found = self._kept[key] = Listing(library, words, sort, size, self._clock())
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
            return found

    def age(self, listing: Listing) -> float:
        """Return how long ago a listing was read, in seconds."""
        return self._clock() - listing.listed

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)

    def forget(self, scope: str, storage: str) -> None:
        """Forget what a storage keeps: something was put, renamed or removed, or somebody wants to see it anew."""
        with self._lock:
            for key in [key for key in self._kept if key[:2] == (scope, storage)]:
                del self._kept[key]
