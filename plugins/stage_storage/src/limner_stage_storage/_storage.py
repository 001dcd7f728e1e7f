"""The storage backend: drawings in a stage, what is known of them and the journal in tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC
from itertools import islice
from typing import Final

from attrs import evolve
from typing_extensions import override

from limner import InputError, LimnerError
from limner.plugins import (
    AnyRecord,
    Context,
    Entry,
    Finding,
    Freed,
    Head,
    Health,
    JournalPage,
    JournalQuery,
    Link,
    Page,
    Query,
    RecordKind,
    RisingClock,
    StorageBackend,
    StorageStats,
    StoredDrawing,
    tags_of,
    writable_text,
)
from limner.svg import Drawing
from limner_stage_storage._check import check
from limner_stage_storage._journal import StageJournal
from limner_stage_storage._kept import Kept
from limner_stage_storage._links import link_to
from limner_stage_storage._maintenance import Maintenance
from limner_stage_storage._names import renamed_key
from limner_stage_storage._place import Place
from limner_stage_storage._settings import StageStorageSettings

__all__ = ["StageStorage"]

_BATCH: Final = 100
"""Drawings that are kept with one statement."""


class StageStorage(StorageBackend):
    """Keeps each drawing as a file in a stage and a row in a table.

    The row is the truth: it is written when the file is there, by one statement, so a drawing is there whole or not at all.
    Threads and processes may share a place. Nothing is asked of Snowflake before the first call.

    Args:
        settings: Where and how.
        place: The place, where it is not that of the settings.

    Raises:
        ConfigError: The connection lacks something.
    """

    def __init__(self, settings: StageStorageSettings, place: Place | None = None) -> None:
        self._settings = settings
        self._place = place or Place(settings.snowflake, settings.prefix, create=settings.create)
        self._clock = RisingClock()
        self._kept = Kept(self._place, self._clock, refresh=settings.refresh)
        self._journal = StageJournal(self._place, patience=settings.write_timeout)
        self._maintenance = Maintenance(settings, self._place, self._kept, self._journal, self._clock)

    @override
    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        """Keep a drawing. The same under the same name is the same entry, so that a call that failed can be repeated."""
        with self._writing(context) as within:
            return self._kept.put([self._wanted(drawing, name)], within)[0]

    @override
    def put_many(self, drawings: Iterable[tuple[Drawing, str]], *, context: Context) -> Iterator[Entry]:
        """Keep many drawings: files several at a time, and up to 100 rows with one statement."""
        waiting = iter(drawings)
        while batch := [self._wanted(drawing, name) for drawing, name in islice(waiting, _BATCH)]:
            with self._writing(context) as within:
                entries = self._kept.put(batch, within)
            yield from entries

    @override
    def adopt(self, stored: Iterable[StoredDrawing], *, context: Context) -> Iterator[Entry]:
        """Keep what another storage kept, with name, tags and dates; see :meth:`put_many`."""
        waiting = iter(stored)
        while batch := [_adopted(item) for item in islice(waiting, _BATCH)]:
            with self._writing(context) as within:
                entries = self._kept.put(batch, within)
            yield from entries

    @override
    def get(self, key: str, *, context: Context) -> StoredDrawing:
        with _edge(context):
            return self._kept.get(key, context)

    @override
    def stat(self, key: str, *, context: Context) -> Entry:
        with _edge(context):
            return self._kept.find(key, context).entry

    @override
    def list(self, query: Query, *, context: Context) -> Page:
        with _edge(context):
            return self._kept.list(query, context)

    @override
    def delete(self, key: str, *, context: Context) -> None:
        """Put a drawing into the trash, or remove it where the settings want none. It takes the whole key."""
        with self._writing(context) as within:
            if self._settings.trash_days:
                self._kept.throw_away(key, within)
            else:
                self._kept.remove(key, within, is_trashed=False)

    @override
    def restore(self, key: str, *, context: Context) -> Entry:
        with self._writing(context) as within:
            return self._kept.restore(key, within)

    @override
    def erase(self, key: str, *, context: Context) -> None:
        with self._writing(context) as within:
            self._kept.remove(key, within, is_trashed=True)

    @override
    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        """Give a drawing another name, and its key the words of it; its file stays. It takes the whole key."""
        told = writable_text(name)
        with self._writing(context) as within:
            return self._kept.change(
                key,
                lambda entry: evolve(entry, name=told, key=renamed_key(entry.key, told)),
                "rename the drawing",
                within,
            )

    @override
    def annotate(
        self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None, context: Context
    ) -> Entry:
        wanted = None if tags is None else _tags(tags)
        with self._writing(context) as within:
            return self._kept.change(
                key,
                lambda entry: evolve(
                    entry,
                    tags=entry.tags if wanted is None else wanted,
                    favourite=entry.favourite if favourite is None else favourite,
                ),
                "file the drawing",
                within,
            )

    @override
    def link(self, key: str, *, context: Context) -> Link:
        """Make a link of the kind that the settings want, with the command that fetches the file."""
        with _edge(context):
            row = self._kept.find(key, context)
            return link_to(self._place, row, self._settings.link, self._settings.link_seconds, context)

    @override
    def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
        with self._writing(context) as within:
            if records:
                self._journal.append(records, within)

    @override
    def read(self, query: JournalQuery, *, context: Context) -> JournalPage:
        with _edge(context):
            return self._journal.read(query, context)

    @override
    def head(self, kind: RecordKind, *, context: Context) -> Head:
        with _edge(context):
            return self._journal.head(kind, context)

    @override
    def verify(self, *, context: Context) -> Iterator[Finding]:
        """Read every file, and hold the rows, the files and the journal against each other. Changes nothing."""
        with _edge(context):
            yield from self._maintenance.verify(context)

    @override
    def repair(self, *, context: Context) -> Iterator[Finding]:
        """Put right what follows from the rest: rows that were changed by hand, the end of a chain, the directory table."""
        with _edge(context):
            yield from self._maintenance.repair(context)

    @override
    def collect_garbage(self, *, everything: bool = False, context: Context) -> Freed:
        with _edge(context):
            return self._maintenance.collect(context, everything=everything)

    @override
    def stats(self, *, context: Context) -> StorageStats:
        with _edge(context):
            return self._maintenance.stats(context)

    @override
    def health(self, *, context: Context) -> Health:
        health = super().health(context=context)
        return evolve(health, detail=f"{self._place.name}, as {self._place.role}") if health.ready else health

    @override
    def check(self, *, context: Context) -> Iterator[Finding]:
        """Try what the role may do with each object; each refusal comes with its GRANT."""
        yield from check(self._place, context)

    @override
    def close(self) -> None:
        self._place.close()

    @contextmanager
    def _writing(self, context: Context) -> Iterator[Context]:
        """Do as :func:`_edge`, and give what is written a little time though the request's is over: what was drawn is to be kept."""
        least = context.clock() + self._settings.write_timeout
        with _edge(context):
            yield context if context.deadline is None or context.deadline >= least else evolve(context, deadline=least)

    def _wanted(self, drawing: Drawing, name: str) -> StoredDrawing:
        return StoredDrawing.of(drawing, name=name, created=self._clock.now())


def _adopted(item: StoredDrawing) -> StoredDrawing:
    """Return a drawing with what another storage told of it, but for what follows from the drawing itself."""
    told = item.entry
    return StoredDrawing.of(
        item.drawing,
        name=told.name,
        created=told.created.astimezone(UTC),
        modified=told.modified.astimezone(UTC),
        tags=told.tags,
        favourite=told.favourite,
    )


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    try:
        return tags_of(tags)
    except ValueError as error:
        raise InputError(str(error), code="input.tags", hint="give each tag as a short text of its own") from error


@contextmanager
def _edge(context: Context) -> Iterator[None]:
    """Give every error the request that it happened in."""
    context.check_cancelled()
    try:
        yield
    except LimnerError as error:
        error.request_id = error.request_id or context.request_id
        raise
