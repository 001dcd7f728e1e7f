"""The journal of a studio's storage, for threads and event loops alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

import anyio.to_thread

from limner._errors import IntegrityError
from limner._findings import Finding, Severity
from limner.plugins import (
    AnyRecord,
    Capability,
    Head,
    JournalEntry,
    JournalPage,
    JournalQuery,
    RecordKind,
    StorageBackend,
    check_chain,
)

__all__ = ["Journal"]

T = TypeVar("T")


class _Call(Protocol):
    """Calls a method of the backend, if it is offered, and holds it to its contract."""

    def __call__(self, expected: type[T], method: Callable[..., object], *needed: Capability) -> T: ...


class Journal:
    """What a storage backend's journal holds. Made by :attr:`limner.Library.journal`.

    Args:
        backend: The storage backend.
        call: Calls its methods.
    """

    def __init__(self, backend: StorageBackend, call: _Call) -> None:
        self._backend = backend
        self._call = call

    def append(self, *records: AnyRecord) -> None:
        """Append records; see :meth:`limner.plugins.StorageBackend.append`."""
        self._call(object, partial(self._backend.append, records), Capability.JOURNAL)

    def read(self, query: JournalQuery) -> JournalPage:
        """Read a page; see :meth:`limner.plugins.StorageBackend.read`."""
        return self._call(JournalPage, partial(self._backend.read, query), Capability.JOURNAL)

    def entries(self, kind: RecordKind, *, since: datetime | None = None) -> Iterator[JournalEntry]:
        """Read all there is of one kind, the first appended first, a page at a time. What is no record is left out."""
        for page in self.pages(kind, since=since):
            yield from page.entries

    def pages(self, kind: RecordKind, *, since: datetime | None = None) -> Iterator[JournalPage]:
        """Read all there is of one kind, and what was found between the records and is none."""
        cursor, more = "", True
        while more:
            page = self.read(JournalQuery(kind=kind, since=since, cursor=cursor, limit=1000))
            yield page
            cursor, more = page.next_cursor, bool(page.next_cursor)

    def head(self, kind: RecordKind = RecordKind.AUDIT) -> Head:
        """Tell where a chain ends; see :meth:`limner.plugins.StorageBackend.head`."""
        return self._call(Head, partial(self._backend.head, kind), Capability.CHAIN)

    def verify(self, kind: RecordKind = RecordKind.AUDIT, *noted: Head) -> Iterator[Finding]:
        """Tell what is wrong with a chain; see :func:`limner.plugins.check_chain`.

        Args:
            kind: Which records.
            *noted: Heads that were noted elsewhere, besides the one that the storage knows.
        """
        heads = noted
        try:
            heads = (self.head(kind), *noted)
        except IntegrityError as error:  # the records can be checked all the same
            yield Finding(Severity.ERROR, error.code, error.message, error.hint)
        yield from check_chain((item for page in self.pages(kind) for item in page.found()), *heads)

    async def aappend(self, *records: AnyRecord) -> None:
        """Append records, without blocking the event loop."""
        await anyio.to_thread.run_sync(partial(self.append, *records))

    async def aread(self, query: JournalQuery) -> JournalPage:
        """Read a page, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.read, query)

    async def ahead(self, kind: RecordKind = RecordKind.AUDIT) -> Head:
        """Tell where a chain ends, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.head, kind)
