"""A storage backend in memory: the least that passes the suite, and a model to hold others against."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from attrs import evolve
from typing_extensions import override

from limner._errors import DrawingNotFoundError, InputError
from limner._findings import Finding, Severity
from limner.plugins import (
    AnyRecord,
    Capability,
    Context,
    Entry,
    Freed,
    Head,
    JournalEntry,
    JournalPage,
    JournalQuery,
    Link,
    NoSettings,
    Page,
    Plugin,
    Query,
    RecordKind,
    Sort,
    StorageBackend,
    StorageDescriptor,
    StorageStats,
    StoredDrawing,
    seal,
    tags_of,
)
from limner.svg import Drawing, clean

__all__ = ["MemoryPlugin", "MemoryStorage"]


class MemoryStorage(StorageBackend):
    """Keeps drawings until it is closed."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Entry, str]] = {}
        self._trash: dict[str, tuple[Entry, str]] = {}
        self._journal: defaultdict[RecordKind, list[JournalEntry]] = defaultdict(list)
        self._lock = threading.Lock()
        self._numbers = count(1)
        self._last = datetime.min.replace(tzinfo=UTC)

    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        context.check_cancelled()
        with self._lock:
            now = self._now()
            entry = Entry(
                key=f"drawing-{next(self._numbers)}",
                name=name,
                digest=drawing.digest,
                size=drawing.size,
                created=now,
                modified=now,
                metadata=dict(drawing.metadata),
                location="memory",
            )
            self._kept[entry.key] = (entry, drawing.svg)
            return entry

    def get(self, key: str, *, context: Context) -> StoredDrawing:
        with self._lock:
            entry, svg = self._find(self._kept, key, context)
        return StoredDrawing(entry=entry, drawing=clean(svg))

    def stat(self, key: str, *, context: Context) -> Entry:
        with self._lock:
            return self._find(self._kept, key, context)[0]

    def list(self, query: Query, *, context: Context) -> Page:
        context.check()
        words = query.search.casefold().split()
        with self._lock:
            entries = [entry for entry, _ in (self._trash if query.trash else self._kept).values()]
        found = [entry for entry in entries if _fits(entry, query) and all(word in _text(entry) for word in words)]
        found.sort(key=_place, reverse=query.sort is Sort.NEWEST)
        if query.sort is Sort.NAME:
            found.sort(key=lambda entry: (entry.name.casefold(), _place(entry)))
        rest = _after(found, query) if query.cursor else found
        page = rest[: query.limit]
        more = len(rest) > query.limit
        return Page(entries=tuple(page), next_cursor=_cursor(page[-1], query) if more else "", total=len(found))

    def delete(self, key: str, *, context: Context) -> None:
        with self._lock:
            entry, svg = self._find(self._kept, key, context)
            self._trash[key] = (evolve(entry, modified=self._now()), svg)
            del self._kept[key]

    def restore(self, key: str, *, context: Context) -> Entry:
        with self._lock:
            entry, svg = self._find(self._trash, key, context)
            del self._trash[key]
            entry = evolve(entry, modified=self._now())
            self._kept[key] = (entry, svg)
            return entry

    def erase(self, key: str, *, context: Context) -> None:
        with self._lock:
            self._find(self._trash, key, context)
            del self._trash[key]

    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        return self._change(key, context, name=name)

    def annotate(
        self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None, context: Context
    ) -> Entry:
        wanted = {"tags": None if tags is None else tags_of(tags), "favourite": favourite}
        return self._change(key, context, **{name: value for name, value in wanted.items() if value is not None})

    def link(self, key: str, *, context: Context) -> Link:
        with self._lock:
            self._find(self._kept, key, context)
        return Link(url=f"memory:{key}")

    def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
        context.check_cancelled()
        with self._lock:
            for record in records:
                entries = self._journal[record.kind]
                entries.append(seal(record, _end(entries)))

    def read(self, query: JournalQuery, *, context: Context) -> JournalPage:
        start = _number(query.cursor or "0", "journal")
        with self._lock:
            entries = self._journal[query.kind][start:]
        found = [entry for entry in entries if query.since is None or entry.record.at >= query.since]
        page = tuple(found[: query.limit])
        return JournalPage(entries=page, next_cursor=str(page[-1].number) if len(found) > query.limit else "")

    def head(self, kind: RecordKind, *, context: Context) -> Head:
        with self._lock:
            return _end(self._journal[kind])

    def verify(self, *, context: Context) -> Iterator[Finding]:
        with self._lock:
            kept = [*self._kept.values(), *self._trash.values()]
        for entry, svg in kept:
            context.check()
            if clean(svg).digest != entry.digest:
                message = f"{entry.key} is not what was kept"
                yield Finding(Severity.ERROR, "storage.integrity.changed", message, "put it again")

    def repair(self, *, context: Context) -> Iterator[Finding]:
        return self.verify(context=context)

    def collect_garbage(self, *, everything: bool = False, context: Context) -> Freed:
        with self._lock:
            erased = list(self._trash.values()) if everything else []
            self._trash = {} if everything else self._trash
        return Freed(erased=len(erased), bytes=sum(entry.size for entry, _ in erased))

    def stats(self, *, context: Context) -> StorageStats:
        with self._lock:
            kept, trashed = ([entry for entry, _ in part.values()] for part in (self._kept, self._trash))
        return StorageStats(
            drawings=len(kept),
            bytes=sum(entry.size for entry in kept),
            favourites=sum(entry.favourite for entry in kept),
            trashed=len(trashed),
            trashed_bytes=sum(entry.size for entry in trashed),
        )

    def close(self) -> None:
        for part in (self._kept, self._trash, self._journal):
            part.clear()

    def _change(self, key: str, context: Context, **changes: Any) -> Entry:
        with self._lock:
            entry, svg = self._find(self._kept, key, context)
            entry = evolve(entry, modified=self._now(), **changes)
            self._kept[key] = (entry, svg)
            return entry

    def _find(self, kept: dict[str, tuple[Entry, str]], key: str, context: Context) -> tuple[Entry, str]:
        if key not in kept:
            msg = f"there is no drawing {key!r} in memory"
            raise DrawingNotFoundError(msg, hint="list what there is", request_id=context.request_id)
        return kept[key]

    def _now(self) -> datetime:
        self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
        return self._last


def _fits(entry: Entry, query: Query) -> bool:
    return set(query.tags) <= set(entry.tags) and query.favourite in (None, entry.favourite)


def _text(entry: Entry) -> str:
    return "\n".join([entry.name, entry.key, *entry.tags, *entry.metadata.values()]).casefold()


def _place(entry: Entry) -> int:
    return int(entry.key.partition("-")[2])


def _end(entries: Sequence[JournalEntry]) -> Head:
    return Head(number=entries[-1].number, digest=entries[-1].digest) if entries else Head()


def _cursor(entry: Entry, query: Query) -> str:
    return f"{query.sort}:{_place(entry)}:{entry.name.casefold()}"


def _number(text: str, of: str) -> int:
    if not text.isdecimal():
        msg = f"the cursor belongs to no page of this {of}"
        raise InputError(msg, code="input.cursor", hint="begin with an empty cursor")
    return int(text)


def _after(found: list[Entry], query: Query) -> list[Entry]:
    sort, _, rest = query.cursor.partition(":")
    place, _, name = rest.partition(":")
    number = _number(place if sort == query.sort else "", "listing")
    beyond: dict[Sort, Callable[[Entry], bool]] = {
        Sort.NEWEST: lambda entry: _place(entry) < number,
        Sort.OLDEST: lambda entry: _place(entry) > number,
        Sort.NAME: lambda entry: (entry.name.casefold(), _place(entry)) > (name, number),
    }
    return [entry for entry in found if beyond[query.sort](entry)]


class MemoryPlugin(Plugin):
    """Offers the storage backend ``memory``, for ``Studio(Settings(storage="memory"), plugins=[MemoryPlugin()])``."""

    api_version = 1

    @override
    def storage_backend(self) -> StorageDescriptor[NoSettings]:
        return StorageDescriptor(
            name="memory",
            summary="Keeps drawings until it is closed",
            settings=NoSettings,
            factory=lambda _: MemoryStorage(),
            capabilities={
                Capability.RENAME: True,
                Capability.LINK: True,
                Capability.SEARCH: True,
                Capability.OFFLINE: True,
                Capability.TAGS: True,
                Capability.TRASH: True,
                Capability.JOURNAL: True,
                Capability.CHAIN: True,
                Capability.MAINTENANCE: True,
            },
        )
