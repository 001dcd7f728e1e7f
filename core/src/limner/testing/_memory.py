"""A storage backend in memory: the least that passes the suite, and a model to hold others against."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count

from attrs import evolve
from typing_extensions import override

from limner._errors import DrawingNotFoundError, InputError
from limner.plugins import (
    Capability,
    Context,
    Entry,
    Link,
    NoSettings,
    Page,
    Plugin,
    Query,
    Sort,
    StorageBackend,
    StorageDescriptor,
    StoredDrawing,
)
from limner.svg import Drawing, clean

__all__ = ["MemoryPlugin", "MemoryStorage"]


class MemoryStorage(StorageBackend):
    """Keeps drawings until it is closed."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Entry, str]] = {}
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
            entry, svg = self._find(key, context)
        return StoredDrawing(entry=entry, drawing=clean(svg))

    def stat(self, key: str, *, context: Context) -> Entry:
        with self._lock:
            return self._find(key, context)[0]

    def list(self, query: Query, *, context: Context) -> Page:
        context.check()
        words = query.search.casefold().split()
        with self._lock:
            entries = [entry for entry, _ in self._kept.values()]
        found = [entry for entry in entries if all(word in _text(entry) for word in words)]
        found.sort(key=_place, reverse=query.sort is Sort.NEWEST)
        if query.sort is Sort.NAME:
            found.sort(key=lambda entry: (entry.name.casefold(), _place(entry)))
        rest = _after(found, query) if query.cursor else found
        page = rest[: query.limit]
        more = len(rest) > query.limit
        return Page(entries=tuple(page), next_cursor=_cursor(page[-1], query) if more else "", total=len(found))

    def delete(self, key: str, *, context: Context) -> None:
        with self._lock:
            self._find(key, context)
            del self._kept[key]

    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        with self._lock:
            entry, svg = self._find(key, context)
            entry = evolve(entry, name=name, modified=self._now())
            self._kept[key] = (entry, svg)
            return entry

    def link(self, key: str, *, context: Context) -> Link:
        with self._lock:
            self._find(key, context)
        return Link(url=f"memory:{key}")

    def close(self) -> None:
        self._kept.clear()

    def _find(self, key: str, context: Context) -> tuple[Entry, str]:
        if key not in self._kept:
            msg = f"there is no drawing {key!r} in memory"
            raise DrawingNotFoundError(msg, hint="list what there is", request_id=context.request_id)
        return self._kept[key]

    def _now(self) -> datetime:
        self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
        return self._last


def _text(entry: Entry) -> str:
    return "\n".join([entry.name, entry.key, *entry.metadata.values()]).casefold()


def _place(entry: Entry) -> int:
    return int(entry.key.partition("-")[2])


def _cursor(entry: Entry, query: Query) -> str:
    return f"{query.sort}:{_place(entry)}:{entry.name.casefold()}"


def _after(found: list[Entry], query: Query) -> list[Entry]:
    sort, _, rest = query.cursor.partition(":")
    place, _, name = rest.partition(":")
    if sort != query.sort or not place.isdecimal():
        msg = "the cursor belongs to no page of this listing"
        raise InputError(msg, code="input.cursor", hint="begin with an empty cursor")
    number = int(place)
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
            },
        )
