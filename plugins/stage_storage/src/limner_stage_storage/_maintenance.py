"""Maintenance: holding rows, files and journal against each other, removing what is no longer needed, and measuring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from limner import IntegrityError
from limner.plugins import (
    Context,
    Entry,
    Finding,
    Freed,
    RisingClock,
    Severity,
    StorageStats,
)
from limner_snowflake import Number, Objects, Privilege, Runtime, StagePath, Statement, sql
from limner_stage_storage._added import AddedFiles
from limner_stage_storage._files import File, list_files
from limner_stage_storage._journal import StageJournal
from limner_stage_storage._kept import Kept, opened
from limner_stage_storage._names import FOLDER, is_file, stamp
from limner_stage_storage._place import Place
from limner_stage_storage._rows import Row, location_of, row_of, search_text, select, sort_name
from limner_stage_storage._settings import StageStorageSettings

__all__ = ["Maintenance"]

_IN_USE: Final = timedelta(hours=1)
"""A file without a row that is older was left by a put that died; one that is younger may get its row any moment."""
_AT_ONCE: Final = 2_000
"""How many drawings are looked at together. Of more than that, those are whose digests begin alike."""
_MOST_DIGITS: Final = 2
"""How many digits of a digest tell parts apart at the most: 256 parts, of which each takes a few statements."""


class Maintenance:
    """What is done to a whole place.

    Args:
        settings: What is to be kept for how long.
        place: Where.
        kept: The drawings.
        journal: The journal.
        clock: Tells the time.
    """

    def __init__(
        self, settings: StageStorageSettings, place: Place, kept: Kept, journal: StageJournal, clock: RisingClock
    ) -> None:
        self._settings = settings
        self._place = place
        self._kept = kept
        self._journal = journal
        self._clock = clock
        self._added = AddedFiles(place, kept)

    def verify(self, context: Context) -> Iterator[Finding]:
        """Read everything; see :meth:`limner.plugins.StorageBackend.verify`."""
        objects = self._place.objects(context)
        now = self._now(context)
        for part in self._parts(objects, context):
            context.check_cancelled()
            rows = self._rows(objects, part, context)
            files = list_files(self._place, objects, part, context)
            contents: Mapping[str, bytes] = {}
            if rows and files:
                contents = self._contents(objects, part, context)
            for row in rows:
                yield from self._look(row, contents)
            yield from self._leftovers(objects, rows, files, now)
        yield from self._added.look(objects, context, take_in=False)
        yield from self._doubles(objects, context)
        yield from self._journal.verify(context)

    def repair(self, context: Context) -> Iterator[Finding]:
        """Put right what can be; see :meth:`limner.plugins.StorageBackend.repair`."""
        objects = self._place.objects(context)
        for part in self._parts(objects, context):
            context.check_cancelled()
            rows = self._rows(objects, part, context)
            files = list_files(self._place, objects, part, context)
            for row in rows:
                if not row.is_in_order:
                    self._mend(objects, row, context)
                    message = f"what the row of {row.entry.key} says for searching and sorting was made anew"
                    yield Finding(Severity.INFO, "storage.index", message)
                if row.file not in files:
                    yield _missing(row.entry)
        yield from self._added.look(objects, context, take_in=True)
        yield from self._doubles(objects, context)
        self._place.run(
            sql("ALTER STAGE {} REFRESH", objects.stage).needing(Privilege("WRITE", "STAGE", objects.stage)),
            "refresh the directory",
            context,
            is_repeatable=True,
        )
        yield from self._journal.repair(context)
        yield from self._journal.verify(context)

    def collect(self, context: Context, *, everything: bool) -> Freed:
        """Remove what is no longer needed; see :meth:`limner.plugins.StorageBackend.collect_garbage`."""
        objects = self._place.objects(context)
        retired = self._retire(objects, context)
        erased = 0
        freed = 0
        limit = self._clock.now() - timedelta(days=0 if everything else self._settings.trash_days)
        old = sql(
            "WHERE d.DELETED <= CAST({} AS TIMESTAMP_NTZ) ORDER BY d.DELETED LIMIT {}", stamp(limit), Number(1000)
        )
        while found := self._read(objects, old, context):
            context.check_cancelled()
            gone = self._kept.remove_rows(objects, found, context)
            erased += len(gone)
            freed += sum(row.entry.size for row in gone)
        leftovers = left = 0
        if self._place.sessions.runtime is not Runtime.WAREHOUSE:  # where owner's rights forbid to remove files
            leftovers, left = self._sweep(objects, context)
        return Freed(erased=erased, retired=retired, leftovers=leftovers, bytes=freed + left)

    def stats(self, context: Context) -> StorageStats:
        """Measure; see :meth:`limner.plugins.StorageBackend.stats`."""
        objects = self._place.objects(context)
        counting = sql(
            "SELECT COUNT_IF(DELETED IS NULL), SUM(CASE WHEN DELETED IS NULL THEN BYTES END),"
            " COUNT_IF(FAVOURITE AND DELETED IS NULL), COUNT_IF(DELETED IS NOT NULL),"
            " SUM(CASE WHEN DELETED IS NOT NULL THEN BYTES END) FROM {}",
            objects.drawings,
        ).needing(Privilege("SELECT", "TABLE", objects.drawings))
        told = self._place.run(counting, "measure the drawings", context, is_repeatable=True).rows[0]
        drawings, size, favourites, trashed, trashed_size = (int(value or 0) for value in told)
        # One listing and the names alone, however many there are: what is in the rows is not looked at here.
        naming = sql("SELECT FILE FROM {} WHERE DELETED IS NULL", objects.drawings).needing(
            Privilege("SELECT", "TABLE", objects.drawings)
        )
        named = self._place.run(naming, "measure the drawings", context, is_repeatable=True).rows
        files = list_files(self._place, objects, f"{FOLDER}/", context) if named else {}
        damaged = sum(file not in files for (file,) in named)
        return StorageStats(
            drawings=drawings,
            bytes=size,
            favourites=favourites,
            damaged=damaged,
            trashed=trashed,
            trashed_bytes=trashed_size,
            journal_bytes=self._journal.size(context),
        )

    def _parts(self, objects: Objects, context: Context) -> tuple[str, ...]:
        """Return what the paths begin with that are looked at one after the other: a small place is looked at as a whole."""
        counting = sql("SELECT COUNT(*) FROM {}", objects.drawings).needing(
            Privilege("SELECT", "TABLE", objects.drawings)
        )
        count = self._place.run(counting, "count the drawings", context, is_repeatable=True).one()
        digits = 0
        while count > _AT_ONCE * 16**digits and digits < _MOST_DIGITS:
            digits += 1
        return tuple(f"{FOLDER}/{number:0{digits}x}" for number in range(16**digits)) if digits else (f"{FOLDER}/",)

    def _rows(self, objects: Objects, part: str, context: Context) -> list[Row]:
        return self._read(objects, sql("WHERE STARTSWITH(d.FILE, {}) ORDER BY d.KEY", part), context)

    def _read(self, objects: Objects, condition: Statement, context: Context) -> list[Row]:
        rows = self._place.run(select(objects, condition), "read the drawings", context, is_repeatable=True).rows
        return [row_of(row, objects) for row in rows]

    def _contents(self, objects: Objects, part: str, context: Context) -> Mapping[str, bytes]:
        """Return what files hold whose paths begin so, by the names of the files."""
        folder = StagePath(objects.stage, f"{FOLDER}/")
        return self._place.work(
            lambda session: session.get_many(folder, f".*{part}.*"), "verify the drawings", context, is_repeatable=True
        )

    def _look(self, row: Row, contents: Mapping[str, bytes]) -> Iterator[Finding]:
        try:
            opened(row, contents.get(row.file.rpartition("/")[2]))
        except IntegrityError as error:
            yield Finding(Severity.ERROR, error.code, error.message, error.hint)
        if not row.is_in_order:
            message = f"the row of {row.entry.key} was changed by hand: searching and sorting go by what it was before"
            yield Finding(Severity.WARNING, "storage.index", message, "limner storage repair puts it right")

    def _leftovers(
        self, objects: Objects, rows: list[Row], files: Mapping[str, File], now: datetime
    ) -> Iterator[Finding]:
        named = {row.file for row in rows}
        for path, file in files.items():
            if is_file(path) and path not in named and now - file.changed >= _IN_USE:
                message = (
                    f"{location_of(objects, path)} belongs to no drawing: whoever put it died, or was refused the row"
                )
                yield Finding(Severity.INFO, "storage.leftover", message, "limner storage gc removes it")

    def _doubles(self, objects: Objects, context: Context) -> Iterator[Finding]:
        """Tell of keys that more than one row has: Snowflake does not keep them from it."""
        doubled = sql("SELECT KEY, COUNT(*) FROM {} GROUP BY KEY HAVING COUNT(*) > 1 ORDER BY KEY", objects.drawings)
        for key, count in self._place.run(doubled, "verify the drawings", context, is_repeatable=True).rows:
            message = f"{count} rows of {objects.drawings} have the key {key}"
            yield Finding(Severity.ERROR, "storage.integrity.key", message, "give all but one of them another key")

    def _mend(self, objects: Objects, row: Row, context: Context) -> None:
        entry = row.entry
        mending = sql(
            "UPDATE {} SET SORT_NAME = {}, SEARCH = {} WHERE KEY = {} AND NAME = {}",
            objects.drawings,
            sort_name(entry),
            search_text(entry),
            entry.key,
            entry.name,
        ).needing(Privilege("UPDATE", "TABLE", objects.drawings))
        self._place.run(mending, "repair the drawings", context, is_repeatable=True)

    def _retire(self, objects: Objects, context: Context) -> int:
        """Put into the trash what is older than it is to be kept, and no favourite."""
        days = self._settings.keep_days
        if days is None:
            return 0
        now = self._clock.now()
        retiring = sql(
            "UPDATE {} SET DELETED = CAST({} AS TIMESTAMP_NTZ), MODIFIED = CAST({} AS TIMESTAMP_NTZ)"
            " WHERE DELETED IS NULL AND NOT FAVOURITE AND CREATED < CAST({} AS TIMESTAMP_NTZ)",
            objects.drawings,
            stamp(now),
            stamp(now),
            stamp(now - timedelta(days=days)),
        ).needing(Privilege("UPDATE", "TABLE", objects.drawings))
        return self._place.run(retiring, "retire drawings", context).row_count

    def _sweep(self, objects: Objects, context: Context) -> tuple[int, int]:
        """Remove files that no row names, and nobody is about to; return how many, and their bytes."""
        leftovers = size = 0
        now = self._now(context)
        for part in self._parts(objects, context):
            context.check_cancelled()
            files = list_files(self._place, objects, part, context)
            old = {path for path, file in files.items() if is_file(path) and now - file.changed >= _IN_USE}
            if not old:
                continue
            # The rows are read after the files: what got its row meanwhile has one.
            gone = sorted(old - {row.file for row in self._rows(objects, part, context)})
            self._kept.remove_files(objects, gone, context)
            leftovers += len(gone)
            size += sum(files[path].size for path in gone)
        return leftovers, size

    def _now(self, context: Context) -> datetime:
        """Return Snowflake's time, which the files' are by."""
        told: datetime = self._place.run(sql("SELECT SYSDATE()"), "tell the time", context, is_repeatable=True).one()
        return told.replace(tzinfo=UTC)


def _missing(entry: Entry) -> Finding:
    message = f"the file of the drawing {entry.key} is gone: {entry.location}"
    hint = f"bring the file back from a copy, or delete the drawing: limner delete {entry.key}"
    return Finding(Severity.ERROR, "storage.integrity.missing", message, hint)
