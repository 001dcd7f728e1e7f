"""The storage backend: drawings and a journal in a store that fsspec reaches."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import evolve
from typing_extensions import override

from limner import DrawingNotFoundError, IntegrityError, LimnerError
from limner.plugins import (
    AnyRecord,
    Context,
    Entry,
    Finding,
    Freed,
    JournalPage,
    JournalQuery,
    Link,
    Page,
    Query,
    RisingClock,
    StorageBackend,
    StorageStats,
    StoredDrawing,
    tags_of,
)
from limner.svg import Drawing, SvgError, clean
from limner_object_storage._document import HEAD_BYTES, MAX_BYTES, read_markup, write_document
from limner_object_storage._journal import ObjectJournal
from limner_object_storage._listing import Listing
from limner_object_storage._maintenance import collect_garbage, measure, verify
from limner_object_storage._names import is_key, new_key, object_of
from limner_object_storage._settings import ObjectStorageSettings
from limner_object_storage._store import Store

__all__ = ["ObjectStorage"]


class ObjectStorage(StorageBackend):
    """Keeps each drawing as one object, an SVG with all that is known of it inside.

    Threads and processes may share a store: no two ever write to one new name. What is changed at the same moment by two of them,
    a name or tags, is what the last of them wrote, whole.

    Args:
        settings: Where and how. No request is made before the first call.

    Raises:
        ConfigError: The URL has no driver, or that does not take the options.
    """

    def __init__(self, settings: ObjectStorageSettings) -> None:
        self._settings = settings
        self._store = Store(settings)
        self._listing = Listing(self._store, settings.scan_limit)
        self._clock = RisingClock()
        self._journal = ObjectJournal(self._store, self._clock)
        self._changing = threading.Lock()

    @override
    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        with _edge(context):
            return self._keep(drawing, context, name=name, created=self._clock.now())

    @override
    def adopt(self, stored: Iterable[StoredDrawing], *, context: Context) -> Iterator[Entry]:
        for item in stored:
            told = item.entry
            with _edge(context):
                entry = self._keep(
                    item.drawing,
                    context,
                    name=told.name,
                    created=told.created.astimezone(UTC),
                    tags=told.tags,
                    favourite=told.favourite,
                )
            yield entry

    @override
    def get(self, key: str, *, context: Context) -> StoredDrawing:
        with _edge(context):
            entry, markup = self._read(key, context)
            try:
                drawing = clean(markup)
            except SvgError as error:
                msg = f"{entry.location} is no drawing that can be shown: {error.message}"
                hint = "delete it, and make it again"
                raise IntegrityError(msg, code="storage.integrity.refused", hint=hint) from error
            return StoredDrawing(entry=entry, drawing=drawing)

    @override
    def stat(self, key: str, *, context: Context) -> Entry:
        with _edge(context):
            return self._look_up(key, context)

    @override
    def list(self, query: Query, *, context: Context) -> Page:
        with _edge(context):
            context.check()
            return Page(entries=(), total=0) if query.trash else self._listing.page(query, context)

    @override
    def delete(self, key: str, *, context: Context) -> None:
        with _edge(context), self._changing:
            name = self._name(key, context)
            if self._store.read(name, 1, context) is None:  # a store deletes what is not there without a word
                raise _not_found(key, context)
            self._store.remove(name, context)

    @override
    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        return self._change(key, context, name=name)

    @override
    def annotate(
        self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None, context: Context
    ) -> Entry:
        wanted = {"tags": None if tags is None else tags_of(tags), "favourite": favourite}
        return self._change(key, context, **{name: value for name, value in wanted.items() if value is not None})

    @override
    def link(self, key: str, *, context: Context) -> Link:
        """Sign a link that opens the drawing for a while, where the store can; otherwise tell the store's own address of it."""
        with _edge(context):
            entry = self._look_up(key, context)
            seconds = self._settings.link_seconds
            expires = datetime.now(UTC) + timedelta(seconds=seconds)
            signed = self._store.sign(object_of(key), seconds, context)
            return Link(url=entry.location) if signed is None else Link(url=signed, expires=expires)

    @override
    def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
        with _edge(context):
            self._journal.append(records, context)

    @override
    def read(self, query: JournalQuery, *, context: Context) -> JournalPage:
        with _edge(context):
            context.check()
            return self._journal.read(query, context)

    @override
    def verify(self, *, context: Context) -> Iterator[Finding]:
        with _edge(context):
            yield from verify(self._store, self._journal, context)

    @override
    def repair(self, *, context: Context) -> Iterator[Finding]:
        """Yield what is wrong: nothing can be put right that one write kept, and that is not whole any more."""
        return self.verify(context=context)

    @override
    def collect_garbage(self, *, everything: bool = False, context: Context) -> Freed:
        with _edge(context):
            return collect_garbage(self._store, context, everything=everything)

    @override
    def stats(self, *, context: Context) -> StorageStats:
        with _edge(context):
            return measure(self._listing, self._journal, context)

    def _keep(self, drawing: Drawing, context: Context, *, name: str, created: datetime, **filed: Any) -> Entry:
        key = new_key(created)
        entry = Entry(
            key=key,
            name=name,
            digest=drawing.digest,
            size=drawing.size,
            created=created,
            modified=max(created, self._clock.now()) if filed else created,
            metadata=dict(drawing.metadata),
            location=self._store.address(object_of(key)),
            **filed,
        )
        self._store.write(object_of(key), write_document(entry, drawing.svg.encode()), context)
        return entry

    def _change(self, key: str, context: Context, **changes: Any) -> Entry:
        """Write a drawing anew with something else known of it."""
        with _edge(context), self._changing:
            entry, markup = self._read(key, context)
            entry = evolve(entry, modified=max(entry.modified, self._clock.now()), **changes)
            self._store.write(object_of(key), write_document(entry, markup), context)
            return entry

    def _read(self, key: str, context: Context) -> tuple[Entry, bytes]:
        name = self._name(key, context)
        data = self._store.read(name, MAX_BYTES + 1, context)
        if data is None:
            raise _not_found(key, context)
        return read_markup(data, key=key, location=self._store.address(name))

    def _look_up(self, key: str, context: Context) -> Entry:
        data = self._store.read(self._name(key, context), HEAD_BYTES, context)
        head = None if data is None else self._listing.head(key, data, context)
        if head is None:
            raise _not_found(key, context)
        return head.entry

    def _name(self, key: str, context: Context) -> str:
        if not is_key(key):
            raise _not_found(key, context)
        return object_of(key)


def _not_found(key: str, context: Context) -> DrawingNotFoundError:
    msg = f"there is no drawing {key[:100]!r} in the object storage"
    hint = "limner list --storage object shows what there is"
    return DrawingNotFoundError(msg, hint=hint, request_id=context.request_id)


@contextmanager
def _edge(context: Context) -> Iterator[None]:
    """Give every error the request that it happened in."""
    context.check_cancelled()
    try:
        yield
    except LimnerError as error:
        error.request_id = error.request_id or context.request_id
        raise
