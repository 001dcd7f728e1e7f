"""The storage backend: a folder of drawings, a trash, and a journal."""

from __future__ import annotations

import shlex
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from attrs import evolve

from limner import InputError, LimnerError, StorageError
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
    StorageBackend,
    StorageStats,
    StoredDrawing,
    tags_of,
)
from limner.svg import Drawing
from limner_local_storage._faults import fault_of_system
from limner_local_storage._journal import LocalJournal
from limner_local_storage._maintenance import Maintenance
from limner_local_storage._publishing import Wanted
from limner_local_storage._record import LATEST
from limner_local_storage._settings import LocalStorageSettings
from limner_local_storage._shelf import Shelf
from limner_local_storage._trash import NAME, Trash

__all__ = ["LocalStorage"]

_BATCH: Final = 256
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class LocalStorage(StorageBackend):
    """Keeps drawings as plain ``.svg`` files in a folder.

    A drawing's file is named after its key, and holds everything: the markup, and at its end one comment with the name, the
    time, the tags and the digest. A hidden folder ``.limner`` holds what can be lost: an index for listing and searching, made
    anew from the files whenever it is missing, damaged or behind, and the files being written. The folder ``trash`` holds what
    was deleted, the folder ``journal`` the journal.

    Threads and processes may share a folder. Nothing is touched before the first call.

    Args:
        settings: Where and how.
    """

    def __init__(self, settings: LocalStorageSettings) -> None:
        self._settings = settings
        self._kept = Shelf(settings.root, settings)
        self._root = self._kept.folder.root
        self._trash = Trash(self._kept, Shelf(self._root / NAME, settings, within=self._kept.folder))
        self._journal = LocalJournal(
            self._root / "journal", fsync=settings.fsync, segment_bytes=settings.journal_segment_bytes
        )
        self._maintenance = Maintenance(settings, self._kept, self._trash, self._journal)

    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        """Keep a drawing, durably; see :meth:`limner.plugins.StorageBackend.put`.

        The same drawing put again under the same name is the same entry, so that a call can be repeated after a failure; under
        another name it is another entry. Nothing that was kept is ever written over.
        """
        with self._edge(context, "keep the drawing"):
            return self._put(_wanted([(drawing, name)]), context)[0]

    def put_many(self, drawings: Iterable[tuple[Drawing, str]], *, context: Context) -> Iterator[Entry]:
        """Keep many drawings, several at a time durably; see :meth:`put`.

        Args:
            drawings: Drawings and their names. Not more than 256 are held at once.
            context: What goes along with the request.

        Yields:
            What is known of each, in order, once it is kept. A drawing that was not told of was not kept.
        """
        waiting = iter(drawings)
        while batch := list(islice(waiting, _BATCH)):
            with self._edge(context, "keep the drawings"):
                entries = self._put(_wanted(batch), context)
            yield from entries

    def adopt(self, stored: Iterable[StoredDrawing], *, context: Context) -> Iterator[Entry]:
        """Keep what another storage kept, with name, tags and dates; see :meth:`put_many` and :meth:`put`."""
        waiting = iter(stored)
        while batch := list(islice(waiting, _BATCH)):
            wanted = [
                Wanted(
                    drawing=item.drawing,
                    name=item.entry.name,
                    created=_microseconds(item.entry.created),
                    modified=_microseconds(max(item.entry.modified, item.entry.created)),
                    tags=item.entry.tags,
                    favourite=item.entry.favourite,
                )
                for item in batch
            ]
            with self._edge(context, "keep the drawings"):
                entries = self._put(wanted, context)
            yield from entries

    def get(self, key: str, *, context: Context) -> StoredDrawing:
        """Fetch a drawing; see :meth:`limner.plugins.StorageBackend.get`.

        The beginning of a key is enough where no other begins so.
        """
        with self._edge(context, "fetch the drawing"):
            return self._kept.get(key, context)

    def stat(self, key: str, *, context: Context) -> Entry:
        """Tell what is known of a drawing; see :meth:`limner.plugins.StorageBackend.stat`.

        The beginning of a key is enough where no other begins so.
        """
        with self._edge(context, "look up the drawing"):
            return self._kept.stat(key, context)

    def list(self, query: Query, *, context: Context) -> Page:
        """List drawings, a page at a time; see :meth:`limner.plugins.StorageBackend.list`.

        Raises:
            InputError: The cursor belongs to another listing, or the search is too long.
            StorageError: The folder cannot be read.
        """
        with self._edge(context, "list the drawings"):
            if query.trash:
                return self._trash.shelf.list(query, context)
            return self._kept.list(query, context)

    def delete(self, key: str, *, context: Context) -> None:
        """Move a drawing to the trash, or remove it where the settings want none. It takes the whole key."""
        with self._edge(context, "delete the drawing"):
            if not self._settings.trash_days:
                self._kept.remove(key, context)
                return
            self._kept.again(lambda: self._kept.find(key, context, by_prefix=False))
            try:
                self._trash.throw_away(key, context)
            except (OSError, StorageError) as error:
                if self._fault(error).code != "storage.full":
                    raise
                self._kept.remove(key, context)  # a disk that is too full for the trash is to get room by this

    def restore(self, key: str, *, context: Context) -> Entry:
        """Take a drawing out of the trash, under its old key if that is free. It takes the whole key."""
        with self._edge(context, "restore the drawing"):
            return self._trash.restore(key, context)

    def erase(self, key: str, *, context: Context) -> None:
        """Remove a drawing from the trash, for good. It takes the whole key."""
        with self._edge(context, "erase the drawing"):
            self._trash.shelf.remove(key, context)

    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        """Give a drawing another name, and its file with it; see :meth:`limner.plugins.StorageBackend.rename`.

        It takes the whole key.
        """
        with self._edge(context, "rename the drawing"):
            return self._kept.rewrite(key, lambda known: evolve(known, name=name), context, rekey=True)

    def annotate(
        self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None, context: Context
    ) -> Entry:
        """Set the tags of a drawing, or mark it, in its file. It takes the whole key."""
        wanted = None if tags is None else _tags(tags)
        with self._edge(context, "file the drawing"):
            return self._kept.rewrite(
                key,
                lambda known: evolve(
                    known,
                    tags=known.tags if wanted is None else wanted,
                    favourite=known.favourite if favourite is None else favourite,
                ),
                context,
                rekey=False,
            )

    def link(self, key: str, *, context: Context) -> Link:
        """Tell where a drawing's file is; see :meth:`limner.plugins.StorageBackend.link`."""
        with self._edge(context, "look up the drawing"):
            path = self._kept.path(key, context)
            if sys.platform == "win32":
                command = subprocess.list2cmdline(["copy", str(path), "."])
            else:
                command = shlex.join(["cp", str(path), "."])
            return Link(url=path.as_uri(), command=command)

    def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
        """Append records to the journal, durably; see :meth:`limner.plugins.StorageBackend.append`."""
        with self._edge(context, "write to the journal"):
            if records:
                self._kept.prepare()
                self._journal.append(records)

    def read(self, query: JournalQuery, *, context: Context) -> JournalPage:
        """Read the journal, a page at a time; see :meth:`limner.plugins.StorageBackend.read`."""
        with self._edge(context, "read the journal"):
            self._kept.folder.version()
            return self._journal.read(query)

    def head(self, kind: RecordKind, *, context: Context) -> Head:
        """Tell what the end of a chain was when something was last appended."""
        with self._edge(context, "read the journal"):
            self._kept.folder.version()
            return self._journal.head(kind)

    def verify(self, *, context: Context) -> Iterator[Finding]:
        """Read every file, and hold the index and the journal against what is in them. Changes nothing."""
        with self._edge(context, "verify the drawings"):
            yield from self._maintenance.verify(context)

    def repair(self, *, context: Context) -> Iterator[Finding]:
        """Make a damaged index anew, give back records that were lost, close a journal that was cut off while written."""
        with self._edge(context, "repair the drawings"):
            yield from self._maintenance.repair(context)

    def collect_garbage(self, *, everything: bool = False, context: Context) -> Freed:
        """Retire what is older than ``keep_days``, erase what was in the trash for ``trash_days``, remove leftovers."""
        with self._edge(context, "collect garbage"):
            return self._maintenance.collect(context, everything=everything)

    def stats(self, *, context: Context) -> StorageStats:
        """Tell how much is kept."""
        with self._edge(context, "measure the drawings"):
            return self._maintenance.stats(context)

    def health(self, *, context: Context) -> Health:
        """Tell whether the folder can be read and written."""
        start = context.clock()
        health = super().health(context=context)
        if health.ready:
            health = self._maintenance.health()
        return evolve(health, seconds=context.clock() - start)

    def close(self) -> None:
        """Close the indexes. A later call opens them again."""
        self._kept.close()
        self._trash.shelf.close()

    def _put(self, wanted: Sequence[Wanted], context: Context) -> Sequence[Entry]:
        try:
            return self._kept.put(wanted, context, self._quota())
        except (OSError, StorageError) as error:
            code = self._fault(error).code
            if code not in ("storage.quota", "storage.full") or not self._make_room(code, wanted, context):
                raise
        return self._kept.put(wanted, context, self._quota())

    def _make_room(self, code: str, wanted: Sequence[Wanted], context: Context) -> bool:
        """Erase what was deleted, the oldest of it first, where that makes room for what is to be kept."""
        least = sum(item.drawing.size for item in wanted)
        stats = self._maintenance.stats(context)
        room: int | None = None
        most = stats.trashed_bytes + (least if stats.free_bytes is None else stats.free_bytes)
        if code == "storage.quota" and stats.quota_bytes is not None:
            room, most = 4096 + 2 * least, stats.quota_bytes - stats.bytes
        return most >= least and self._trash.erase(room=room).erased > 0

    def _fault(self, error: OSError | StorageError) -> StorageError:
        return error if isinstance(error, StorageError) else fault_of_system(error, "keep the drawing", self._root)

    def _quota(self) -> int | None:
        bound = self._settings.quota_bytes
        return None if bound is None else max(0, bound - self._trash.measure()[1])

    def _edge(self, context: Context, doing: str) -> _Edge:
        context.check_cancelled()
        return _Edge(context.request_id, doing, self._root)


class _Edge:
    """Lets out no exception but our own, with the request it happened in."""

    __slots__ = ("_doing", "_request_id", "_root")

    def __init__(self, request_id: str, doing: str, root: Path) -> None:
        self._request_id = request_id
        self._doing = doing
        self._root = root

    def __enter__(self) -> None:
        return

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OSError):
            raised = fault_of_system(error, self._doing, self._root)
            raised.request_id = self._request_id
            raise raised from error
        if isinstance(error, LimnerError):
            error.request_id = error.request_id or self._request_id


def _wanted(batch: Iterable[tuple[Drawing, str]]) -> list[Wanted]:
    now = _in_range(time.time_ns() // 1000)
    return [
        Wanted(drawing=drawing, name=name, created=now + offset, modified=now + offset)
        for offset, (drawing, name) in enumerate(batch)
    ]


def _microseconds(at: datetime) -> int:
    between = at - _EPOCH
    return _in_range((between.days * 86_400 + between.seconds) * 1_000_000 + between.microseconds)


def _in_range(microseconds: int) -> int:
    """Return the nearest time that a record may tell: a clock can be set to before 1970."""
    return min(max(0, microseconds), LATEST - _BATCH)


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    try:
        return tags_of(tags)
    except ValueError as error:
        raise InputError(str(error), code="input.tags", hint="give each tag as a short text of its own") from error
