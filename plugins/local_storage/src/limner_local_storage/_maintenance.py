"""Maintenance: looking at everything, putting right what can be, removing what is no longer needed, and measuring."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from attrs import evolve

from limner.plugins import Context, Finding, Freed, Health, Query, Severity, Sort, StorageStats
from limner.svg import clean
from limner_local_storage._catching_up import catch_up
from limner_local_storage._faults import fault_of_system
from limner_local_storage._index import IndexDamagedError
from limner_local_storage._journal import LocalJournal
from limner_local_storage._known import MAX_FILE_BYTES, Known, State, describe
from limner_local_storage._publishing import rewritten
from limner_local_storage._record import digest_of
from limner_local_storage._settings import LocalStorageSettings
from limner_local_storage._shelf import Shelf
from limner_local_storage._tables import by_file, bytes_kept, counted, drawings_listed, stamps, upsert
from limner_local_storage._trash import Trash

__all__ = ["Maintenance"]

_ALMOST_FULL = 64_000_000
"""Bytes of free disk below which it is told."""


class Maintenance:
    """What is done to a whole folder.

    Args:
        settings: What is to be kept for how long.
        kept: What is kept.
        trash: What was deleted.
        journal: The journal.
    """

    def __init__(self, settings: LocalStorageSettings, kept: Shelf, trash: Trash, journal: LocalJournal) -> None:
        self._settings = settings
        self._kept = kept
        self._trash = trash
        self._journal = journal

    def verify(self, context: Context) -> Iterator[Finding]:
        """Read every file; see :meth:`limner.plugins.StorageBackend.verify`."""
        if not self._kept.folder.version():
            root = self._kept.folder.root
            hint = "it is made when something is first kept; if something was, look whether its disk is mounted"
            yield Finding(Severity.INFO, "storage.no-folder", f"there is no folder {root}", hint)
        for shelf in (self._kept, self._trash.shelf):
            if shelf.folder.version():
                yield from self._verify_index(shelf)
                yield from self._look(shelf, context, mend=False)
        yield from self._journal.verify()

    def repair(self, context: Context) -> Iterator[Finding]:
        """Put right what can be; see :meth:`limner.plugins.StorageBackend.repair`."""
        for shelf in (self._kept, self._trash.shelf):
            if not shelf.folder.version():
                continue
            for finding in self._verify_index(shelf):
                yield evolve(finding, severity=Severity.INFO, message=f"{finding.message}; it was made anew", hint="")
            yield from self._look(shelf, context, mend=True)
            shelf.again(lambda shelf=shelf: catch_up(shelf.folder, shelf.index, context))  # type: ignore[misc]
        yield from self._journal.repair()
        yield from self._journal.verify()

    def collect(self, context: Context, *, everything: bool) -> Freed:
        """Remove what is no longer needed; see :meth:`limner.plugins.StorageBackend.collect_garbage`."""
        if not self._kept.folder.version():
            return Freed()
        self._trash.shelf.folder.version()  # which raises where it leads elsewhere
        now = time.time_ns()
        retired = self._retire(context)
        age = timedelta(days=self._settings.trash_days)
        erased = self._trash.erase(before=None if everything else now - int(age.total_seconds() * 1e9))
        leftovers, freed = 0, erased.bytes
        for path in (path for shelf in self._shelves() for path in shelf.index.older()):
            with suppress(FileNotFoundError):  # somebody else collects garbage, too
                size = path.lstat().st_size
                path.unlink()
                leftovers, freed = leftovers + 1, freed + size
        swept = sum(shelf.staging.sweep() for shelf in self._shelves())
        return Freed(erased=erased.erased, retired=retired, leftovers=leftovers + swept, bytes=freed)

    def stats(self, context: Context) -> StorageStats:
        """Measure; see :meth:`limner.plugins.StorageBackend.stats`."""
        shelf = self._kept
        free = self._free()
        if not shelf.folder.version():
            return StorageStats(drawings=0, bytes=0, quota_bytes=self._settings.quota_bytes, free_bytes=free)

        def work() -> tuple[int, int, int, int]:
            catch_up(shelf.folder, shelf.index, context)
            with shelf.index.read("measure the drawings") as connection:
                return drawings_listed(connection), bytes_kept(connection), *counted(connection)

        drawings, taken, favourites, damaged = shelf.again(work, reading=True)
        trashed, trashed_bytes = self._trash.measure()
        return StorageStats(
            drawings=drawings,
            bytes=taken,
            favourites=favourites,
            damaged=damaged,
            trashed=trashed,
            trashed_bytes=trashed_bytes,
            journal_bytes=self._journal.size(),
            quota_bytes=self._settings.quota_bytes,
            free_bytes=free,
        )

    def health(self) -> Health:
        """Tell what is worth knowing of a folder that can be read."""
        root, free = self._kept.folder.root, self._free()
        there = root
        while not there.exists() and there != there.parent:
            there = there.parent
        writable = os.access(there, os.W_OK)
        notes = [] if writable else [f"{there} cannot be written to"]
        if there != root:
            notes.append(
                f"there is no folder {root}: it is made when something is first kept, or its disk is not mounted"
            )
        if free is not None and free < _ALMOST_FULL:
            notes.append(f"the disk has {free:,} bytes left")
        if self._kept.index.is_private:
            notes.append("the index is a private one in the system's temporary folder")
        return Health(ready=True, writable=writable, detail="; ".join(notes))

    def _shelves(self) -> tuple[Shelf, Shelf]:
        return self._kept, self._trash.shelf

    def _free(self) -> int | None:
        for folder in (self._kept.folder.root, *self._kept.folder.root.parents):
            try:
                return shutil.disk_usage(folder).free
            except FileNotFoundError:
                continue
        return None

    def _verify_index(self, shelf: Shelf) -> Iterator[Finding]:
        try:
            told = shelf.index.check()
        except IndexDamagedError as error:  # it was put out of use, and the next access makes another
            told = str(error)
        if told:
            hint = "the next listing makes it anew from the files: nothing is lost"
            yield Finding(
                Severity.WARNING, "storage.index", f"the index in {shelf.folder.hidden} was damaged: {told}", hint
            )

    def _look(self, shelf: Shelf, context: Context, *, mend: bool) -> Iterator[Finding]:
        """Look at every file, whether or not anything tells that it changed, and at what the index says of it."""
        files = shelf.folder.scan()

        def noted() -> set[str]:
            with shelf.index.read("verify the drawings") as connection:
                return set(stamps(connection))

        missing = shelf.again(noted, reading=True) - files.keys()
        for file in sorted(missing):
            message = f"{shelf.folder.root / file} is gone, and the index does not know yet"
            yield Finding(Severity.INFO, "storage.index-behind", message, "the next listing notes it")
        for file in sorted(files):
            context.check()
            yield from self._look_at(shelf, file, mend=mend)

    def _look_at(self, shelf: Shelf, file: str, *, mend: bool) -> Iterator[Finding]:
        try:
            content = shelf.folder.read(file, limit=MAX_FILE_BYTES)
        except PermissionError as error:
            raised = fault_of_system(error, "read the drawing", shelf.folder.root / file)
            yield Finding(Severity.ERROR, raised.code, raised.message, raised.hint)
            return
        if content is None:  # removed a moment ago
            return

        def read() -> Known | None:
            with shelf.index.read("verify the drawings") as connection:
                return by_file(connection, file)

        before = shelf.again(read, reading=True)
        if before is None and not content.data:  # a name that somebody holds
            return
        known, markup = describe(file, content, lambda: before)
        path = shelf.folder.root / file
        if known.state is State.CHANGED and before is not None and mend:
            bare = _without_end(markup, before)
            if bare is not None:
                shelf.prepare()
                shelf.again(lambda: self._give_back(shelf, evolve(before, stamp=known.stamp), bare))
                yield Finding(Severity.INFO, "storage.integrity.changed", f"{path} got its record back from the index")
                return
        yield from _told(path, known, content.data)
        if before != known and mend:
            shelf.again(lambda: self._note(shelf, known))

    def _note(self, shelf: Shelf, known: Known) -> None:
        with shelf.index.write("repair the drawings") as connection:
            if shelf.folder.stamp(known.file) == known.stamp:
                upsert(connection, known)

    def _give_back(self, shelf: Shelf, known: Known, markup: bytes) -> None:
        rewritten(known, markup, rekey=False, folder=shelf.folder, index=shelf.index, staging=shelf.staging)
        shelf.folder.sync()

    def _retire(self, context: Context) -> int:
        """Put into the trash what is older than it is to be kept, and no favourite."""
        days = self._settings.keep_days
        if days is None:
            return 0
        limit = datetime.now(UTC) - timedelta(days=days)
        retired, query, more = 0, Query(limit=1000, sort=Sort.OLDEST, favourite=False), True
        while more:
            page = self._kept.list(query, context)
            old = [entry for entry in page.entries if entry.created < limit]
            for entry in old:
                context.check()
                self._trash.throw_away(entry.key, context)
            retired += len(old)
            query = evolve(query, cursor=page.next_cursor)
            more = bool(page.next_cursor) and len(old) == len(page.entries)
        return retired


def _told(path: Path, known: Known, data: bytes) -> Iterator[Finding]:
    """Tell what is wrong with a file."""
    if known.state is State.CHANGED:
        hint = "bring it back from a backup; limner storage repair mends it where only its record was lost"
        message = f"{path} is not what was kept: {known.reason}"
        yield Finding(Severity.ERROR, "storage.integrity.changed", message, hint)
    elif known.state is State.REFUSED:
        hint = "mend it in a drawing program, or move it out of the folder"
        message = f"{path} is no drawing that can be shown: {known.reason}"
        yield Finding(Severity.WARNING, "storage.integrity.refused", message, hint)
    elif known.state is State.ADOPTED:
        removed = [finding for finding in clean(data).findings if finding.severity is not Severity.INFO]
        if removed:
            more = f", and {len(removed) - 1} more" if len(removed) > 1 else ""
            hint = (
                "limner shows and exports it without that, but the file itself still has it: put what limner export "
                "writes in its place before anybody opens it"
            )
            message = f"{path} holds what limner never shows: {removed[0].message}{more}"
            yield Finding(Severity.WARNING, "storage.unclean", message, hint)


def _without_end(markup: bytes, before: Known) -> bytes | None:
    """Return the markup that was kept, where a file holds it and nothing but blanks besides; None where it does not."""
    for candidate in (markup, markup.rstrip(), markup.rstrip() + b"\n"):
        if digest_of(candidate) == before.digest:
            return candidate
    return None
