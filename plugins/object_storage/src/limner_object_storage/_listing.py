"""Listing: the newest and the oldest are found by their names; what is ordered by name, or filtered, is looked through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from attrs import frozen

from limner import InputError, IntegrityError, UnsupportedError
from limner.plugins import Context, Entry, Page, Query, Sort, list_page, matches
from limner_object_storage._document import HEAD_BYTES, MAX_BYTES, Head, read_head
from limner_object_storage._names import DRAWINGS, SUFFIX, is_key, object_of
from limner_object_storage._store import Item, Store
from limner_object_storage._walk import walk

__all__ = ["Listing", "Looked"]

_CURSOR: Final = re.compile(r"(newest|oldest):(.*)", re.DOTALL)
_CHUNK: Final = 200


@frozen
class Looked:
    """What a look at an object found: the beginning of a drawing, or what is wrong with it."""

    key: str
    item: Item
    head: Head | None
    fault: IntegrityError | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the object begins as it should and has the size that it should have."""
        return self.head is not None and self.head.total == self.item.size


class Listing:
    """Lists the drawings of a store. It remembers what it read for as long as the store says that nothing changed.

    Args:
        store: The store.
        scan_limit: The most drawings that are looked at for one page.
    """

    def __init__(self, store: Store, scan_limit: int) -> None:
        self._store = store
        self._scan_limit = scan_limit
        self._known: dict[str, tuple[str, Head]] = {}

    def page(self, query: Query, context: Context) -> Page:
        """Make a page.

        Raises:
            InputError: The cursor is none.
            UnsupportedError: More would have to be looked at than is allowed.
        """
        if query.sort is Sort.NAME:
            entries = list(islice(self._entries(context, newest=True), self._scan_limit + 1))
            self._check_count(len(entries))
            return list_page(entries, query)
        start = _read_cursor(query)
        filtered = bool(query.search.strip() or query.tags or query.favourite is not None)
        # No more is read than is shown, unless most of it may not match.
        chunk = _CHUNK if filtered else min(_CHUNK, query.limit + 1 + bool(start))
        found: list[Entry] = []
        for number, entry in enumerate(
            self._entries(context, newest=query.sort is Sort.NEWEST, start=start, chunk=chunk)
        ):
            self._check_count(number if filtered else 0)
            if entry.key != start and matches(entry, query):
                found.append(entry)
            if len(found) > query.limit:
                cursor = f"{query.sort.value}:{found[-2].key}"
                return Page(entries=tuple(found[:-1]), next_cursor=cursor)
        return Page(entries=tuple(found), total=None if start else len(found))

    def look(self, context: Context, *, newest: bool = False, start: str = "", chunk: int = _CHUNK) -> Iterator[Looked]:
        """Look at the beginning of every drawing, in the order of time."""
        walked = walk(self._store, DRAWINGS, SUFFIX, context, newest=newest, start=start)
        while part := list(islice(walked, chunk)):
            context.check()
            known = {key: self._remembered(key, item) for key, item in part}
            wanted = [key for key, head in known.items() if head is None]
            read = self._store.read_many([object_of(key) for key in wanted], HEAD_BYTES, context)
            fresh = dict(zip(wanted, read, strict=True))
            for key, item in part:
                if key not in fresh:
                    yield Looked(key, item, known[key])
                elif (data := fresh[key]) is not None:  # it was not deleted meanwhile
                    yield self._looked(key, item, data, context)

    def head(self, key: str, data: bytes, context: Context) -> Head | None:
        """Read the beginning of a drawing; None where it was deleted meanwhile.

        Raises:
            IntegrityError: It is no drawing that was kept here.
        """
        name = object_of(key)
        location = self._store.address(name)
        head = read_head(data, key=key, location=location)
        if head is None and len(data) == HEAD_BYTES:  # more is known of it than fits
            whole = self._store.read(name, MAX_BYTES, context)
            if whole is None:
                return None
            data, head = whole, read_head(whole, key=key, location=location)
        if head is None:
            msg = f"{location} was cut short: not even what is known of it is whole"
            hint = "bring it back from the store's earlier versions or a backup, or delete it"
            raise IntegrityError(msg, code="storage.integrity.record", hint=hint)
        return head

    def _entries(self, context: Context, *, newest: bool, start: str = "", chunk: int = _CHUNK) -> Iterator[Entry]:
        """Yield what is known of each drawing. One that does not say so is passed over: verify tells of it."""
        for looked in self.look(context, newest=newest, start=start, chunk=chunk):
            if looked.head is not None:
                yield looked.head.entry

    def _looked(self, key: str, item: Item, data: bytes, context: Context) -> Looked:
        try:
            head = self.head(key, data, context)
        except IntegrityError as error:
            return Looked(key, item, None, error)
        if head is not None and item.stamp:
            self._known[key] = (item.stamp, head)
            while len(self._known) > self._scan_limit:
                self._known.pop(next(iter(self._known), ""), None)
        return Looked(key, item, head)

    def _remembered(self, key: str, item: Item) -> Head | None:
        stamp, head = self._known.get(key, ("", None))
        return head if stamp and stamp == item.stamp else None

    def _check_count(self, number: int) -> None:
        if number > self._scan_limit:
            msg = f"more than {self._scan_limit:,} drawings would have to be looked at for this page"
            hint = "list the newest without a search or filter, or raise scan_limit under [storages.object]"
            raise UnsupportedError(msg, code="storage.unsupported.scan", hint=hint)


def _read_cursor(query: Query) -> str:
    if not query.cursor:
        return ""
    told = _CURSOR.fullmatch(query.cursor)
    if told is None or told[1] != query.sort.value or not is_key(told[2]):
        msg = "the cursor belongs to no page of this listing"
        hint = "begin with an empty cursor, and keep the rest of the query as it is"
        raise InputError(msg, code="input.cursor", hint=hint)
    return told[2]
