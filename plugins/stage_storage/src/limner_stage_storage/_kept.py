"""The drawings of a place: a file and a row for each, of which the row is the truth.

The file is written first, and the row then, whole, by one statement: a drawing is there once its row is. Who dies between the two
leaves a file that no row names, and no other will ever: its name has digits of chance in it. It goes with the garbage.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from attrs import evolve

from limner import DeadlineError, DrawingNotFoundError, IntegrityError, LimnerError, StorageError, SvgError
from limner.plugins import (
    Context,
    Entry,
    Page,
    Query,
    RisingClock,
    StoredDrawing,
    writable_text,
)
from limner.svg import clean
from limner_snowflake import (
    Kind,
    Lifetime,
    Number,
    Objects,
    Privilege,
    Session,
    SnowflakeError,
    StagePath,
    Statement,
    Text,
    sql,
)
from limner_stage_storage._listing import Listing
from limner_stage_storage._names import FOLDER, file_of, is_file, is_key_like, new_key, stamp
from limner_stage_storage._place import Place
from limner_stage_storage._rows import Row, changed, insert, location_of, not_before, row_of, select

__all__ = ["Kept", "each_of", "is_file_missing", "opened"]

_log: Final = logging.getLogger(__name__)
_NAMED: Final = 5
"""How many keys are named where the beginning of one begins several."""
_ATTEMPTS: Final = 20
_REMOVED_AT_ONCE: Final = 200
"""Files that one statement removes."""


class Kept:
    """The drawings of a place, with those in its trash.

    Args:
        place: Where.
        clock: Tells the time.
        refresh: Whether the stage's directory table is brought up to date after each change.
    """

    def __init__(self, place: Place, clock: RisingClock, *, refresh: bool) -> None:
        self._place = place
        self._clock = clock
        self._refresh = refresh

    def put(self, wanted: Sequence[StoredDrawing], context: Context) -> list[Entry]:
        """Keep drawings, by keys of their own: all of them, or an error tells that not all were."""
        objects = self._place.objects(context)
        rows = [self._row(item, objects) for item in wanted]
        distinct = {(row.entry.digest, row.entry.name): row for row in reversed(rows)}
        chosen = list(reversed(distinct.values()))
        contents = {row.file: item.drawing.svg.encode() for row, item in zip(rows, wanted, strict=True)}
        try:
            self._upload(objects, {row.file: contents[row.file] for row in chosen}, context)
            found = self._insert(objects, chosen, context)
        except StorageError as error:
            cause = error.__cause__
            is_unsure = isinstance(cause, DeadlineError) or (isinstance(cause, SnowflakeError) and cause.may_have_run)
            if not is_unsure:  # otherwise a row may be there, or come, and need its file
                self._discard(objects, [row.file for row in chosen], context)
            raise
        self._note_files(objects, context)
        return [found[row.entry.digest, row.entry.name] for row in rows]

    def get(self, key: str, context: Context) -> StoredDrawing:
        """Fetch a drawing; the beginning of a key may do."""
        objects = self._place.objects(context)

        def fetch(session: Session) -> tuple[Row, bytes | None]:
            row = self._one(session.run(self._finding(objects, key), tag=self._place.tag(context)).rows, key, objects)
            try:
                return row, session.get(StagePath(objects.stage, row.file))
            except SnowflakeError as error:
                if error.kind is not Kind.NOT_FOUND or not is_file_missing(error):
                    raise
                return row, None

        self._check_key(key)
        row, content = self._place.work(fetch, "fetch the drawing", context, is_repeatable=True)
        return opened(row, content)

    def find(self, key: str, context: Context, *, by_prefix: bool = True, is_trashed: bool = False) -> Row:
        """Return the row of a drawing.

        Args:
            key: Its key.
            context: What goes along with the request.
            by_prefix: Whether the beginning of a key will do.
            is_trashed: Whether it is looked for in the trash.

        Raises:
            DrawingNotFoundError: There is none.
        """
        objects = self._place.objects(context)
        self._check_key(key)
        statement = self._finding(objects, key, by_prefix=by_prefix, is_trashed=is_trashed)
        rows = self._place.run(statement, "look up the drawing", context, is_repeatable=True).rows
        return self._one(rows, key, objects, is_trashed=is_trashed)

    def list(self, query: Query, context: Context) -> Page:
        """Read a page of a listing."""
        objects = self._place.objects(context)
        listing = Listing(objects, query)
        doing = "list the drawings"
        rows = self._place.run(listing.page(), doing, context, is_repeatable=True).rows
        total = rows[0][-1] if rows else 0
        if not rows and query.cursor:  # behind the last page
            total = self._place.run(listing.count(), doing, context, is_repeatable=True).one()
        page = [row_of(row, objects) for row in rows[: query.limit]]
        cursor = listing.cursor(page[-1]) if len(rows) > query.limit else ""
        return Page(entries=tuple(row.entry for row in page), next_cursor=cursor, total=int(total))

    def change(self, key: str, make: Callable[[Entry], Entry], doing: str, context: Context) -> Entry:
        """Have something else known of a drawing. What others change meanwhile stays changed.

        Args:
            key: Its whole key.
            make: Makes what is to be known of what is known.
            doing: What for.
            context: What goes along with the request.
        """
        objects = self._place.objects(context)
        for _ in range(_ATTEMPTS):
            before = self.find(key, context, by_prefix=False)
            later = max(self._clock.now(), before.entry.modified + timedelta(microseconds=1))
            after = evolve(make(before.entry), modified=later)
            statement = changed(objects, before, after)
            if self._place.run(statement, doing, context, is_repeatable=True).row_count:
                return after
        msg = f"others changed the drawing {key!r} all the time"
        raise StorageError(msg, code="storage.busy", hint="try again", retryable=True)

    def throw_away(self, key: str, context: Context) -> None:
        """Put a drawing into the trash."""
        objects = self._place.objects(context)
        self._check_key(key)
        now = self._clock.now()
        statement = sql(
            "UPDATE {} SET DELETED = CAST({} AS TIMESTAMP_NTZ), MODIFIED = {} WHERE KEY = {} AND DELETED IS NULL",
            objects.drawings,
            stamp(now),
            not_before(now),
            key,
        ).needing(Privilege("UPDATE", "TABLE", objects.drawings))
        if not self._place.run(statement, "delete the drawing", context).row_count:
            raise self._not_found(key)

    def restore(self, key: str, context: Context) -> Entry:
        """Take a drawing out of the trash."""
        objects = self._place.objects(context)
        self._check_key(key, is_trashed=True)
        statement = sql(
            "UPDATE {} SET DELETED = NULL, MODIFIED = {} WHERE KEY = {} AND DELETED IS NOT NULL",
            objects.drawings,
            not_before(self._clock.now()),
            key,
        ).needing(Privilege("UPDATE", "TABLE", objects.drawings))
        if not self._place.run(statement, "restore the drawing", context).row_count:
            raise self._not_found(key, is_trashed=True)
        return self.find(key, context, by_prefix=False).entry

    def remove(self, key: str, context: Context, *, is_trashed: bool) -> None:
        """Remove a drawing for good: its row, and its file then."""
        objects = self._place.objects(context)
        row = self.find(key, context, by_prefix=False, is_trashed=is_trashed)
        if not self.remove_rows(objects, [row], context, is_trashed=is_trashed):
            raise self._not_found(key, is_trashed=is_trashed)

    def remove_rows(
        self, objects: Objects, rows: Sequence[Row], context: Context, *, is_trashed: bool = True
    ) -> Sequence[Row]:
        """Remove drawings for good, unless they were renamed, or left the trash, since they were read; return which were removed.

        A file goes when no row names it any more.
        """
        doing = "erase the drawing"
        state = sql("DELETED IS NOT NULL") if is_trashed else sql("DELETED IS NULL")
        statement = sql(
            "DELETE FROM {} WHERE {} AND KEY IN ({})", objects.drawings, state, each_of(row.entry.key for row in rows)
        )
        needed = Privilege("DELETE", "TABLE", objects.drawings)
        self._place.run(statement.needing(needed), doing, context, is_repeatable=True)
        left = sql("SELECT FILE FROM {} WHERE FILE IN ({})", objects.drawings, each_of(row.file for row in rows))
        needed = Privilege("SELECT", "TABLE", objects.drawings)
        named = {file for (file,) in self._place.run(left.needing(needed), doing, context, is_repeatable=True).rows}
        removed = [row for row in rows if row.file not in named]
        self._discard(objects, [row.file for row in removed], context)
        self._note_files(objects, context)
        return removed

    def remove_files(self, objects: Objects, files: Sequence[str], context: Context) -> None:
        """Remove files from the stage, many with one statement; those alone that have names of ours, whatever a row says."""
        ours = [file for file in files if is_file(file)]  # others could mean more to a pattern than themselves
        for start in range(0, len(ours), _REMOVED_AT_ONCE):
            names = "|".join(file.replace(".", "[.]") for file in ours[start : start + _REMOVED_AT_ONCE])
            statement = sql("REMOVE {} PATTERN = {}", StagePath(objects.stage), Text(f".*({names})"))
            needed = Privilege("WRITE", "STAGE", objects.stage)
            self._place.run(statement.needing(needed), "remove files", context, is_repeatable=True)

    def _row(self, item: StoredDrawing, objects: Objects) -> Row:
        name = writable_text(item.entry.name)
        key = new_key(name)
        file = file_of(key, item.drawing.digest)
        entry = evolve(
            item.entry,
            key=key,
            name=name,
            metadata={writable_text(key): writable_text(value) for key, value in item.entry.metadata.items()},
            tags=tuple(map(writable_text, item.entry.tags)),
            location=location_of(objects, file),
        )
        return Row(entry=entry, file=file)

    def _upload(self, objects: Objects, contents: Mapping[str, bytes], context: Context) -> None:
        """Write files: many with one statement, which the connector does several at a time."""
        doing = "keep the drawing"
        if len(contents) == 1:
            ((file, content),) = contents.items()
            place = StagePath(objects.stage, file)
            self._place.work(lambda session: session.put(content, place), doing, context, is_repeatable=True)
            return
        folder = StagePath(objects.stage, FOLDER)
        named = {file.removeprefix(f"{FOLDER}/"): content for file, content in contents.items()}
        self._place.work(lambda session: session.put_many(named, folder), doing, context, is_repeatable=True)

    def _insert(self, objects: Objects, rows: Sequence[Row], context: Context) -> dict[tuple[str, str], Entry]:
        """Write rows, and return what is known of each drawing: where it was kept already, what was known."""
        found = {(row.entry.digest, row.entry.name): row.entry for row in rows}
        doing = "keep the drawing"
        if self._place.run(insert(objects, rows), doing, context, is_repeatable=True).row_count == len(rows):
            return found
        # Some were there under that name, or the statement was run twice: what is there is looked up.
        for row in rows:
            there = sql(
                "WHERE d.DIGEST = {} AND d.NAME = {} AND d.DELETED IS NULL ORDER BY d.CREATED, d.KEY LIMIT 1",
                row.entry.digest,
                row.entry.name,
            )
            for values in self._place.run(select(objects, there), doing, context, is_repeatable=True).rows:
                found[row.entry.digest, row.entry.name] = row_of(values, objects).entry
        kept = {entry.location for entry in found.values()}
        self._discard(objects, [row.file for row in rows if row.entry.location not in kept], context)
        return found

    def _discard(self, objects: Objects, files: Sequence[str], context: Context) -> None:
        """Remove files that no row names. Where that fails they go with the garbage: nobody sees them, and all else is done."""
        if not files:
            return
        try:
            self.remove_files(objects, files, context)
        except LimnerError as error:
            _log.info("%d files are left in %s for limner storage gc: %s", len(files), objects.stage, error.message)

    def _note_files(self, objects: Objects, context: Context) -> None:
        if self._refresh:
            statement = sql("ALTER STAGE {} REFRESH", objects.stage)
            self._place.run(statement, "refresh the directory", context, is_repeatable=True)

    def _finding(self, objects: Objects, key: str, *, by_prefix: bool = True, is_trashed: bool = False) -> Statement:
        where = sql("d.DELETED IS NOT NULL") if is_trashed else sql("d.DELETED IS NULL")
        named = sql("STARTSWITH(d.KEY, {})", key) if by_prefix else sql("d.KEY = {}", key)
        return select(objects, sql("WHERE {} AND {} ORDER BY d.KEY LIMIT {}", named, where, Number(_NAMED + 1)))

    def _one(self, rows: Iterable[Sequence[Any]], key: str, objects: Objects, *, is_trashed: bool = False) -> Row:
        found = [row_of(row, objects) for row in rows]
        exact = [row for row in found if row.entry.key == key]
        if len(exact or found) == 1:
            return (exact or found)[0]
        if not found:
            raise self._not_found(key, is_trashed=is_trashed)
        keys = [row.entry.key for row in found]
        named = ", ".join(keys[:_NAMED]) + (" and others" if len(keys) > _NAMED else "")
        msg = f"more than one drawing in {self._place.name} begins with {key!r}"
        raise DrawingNotFoundError(msg, code="storage.ambiguous", hint=f"say which: {named}")

    def _check_key(self, key: str, *, is_trashed: bool = False) -> None:
        if not is_key_like(key):
            raise self._not_found(key, is_trashed=is_trashed)

    def _not_found(self, key: str, *, is_trashed: bool = False) -> DrawingNotFoundError:
        where = f"the trash of {self._place.name}" if is_trashed else self._place.name
        msg = f"there is no drawing {key[:120]!r} in {where}"
        if self._place.lifetime is not Lifetime.PERMANENT:
            return DrawingNotFoundError(msg, hint="list what there is; what another session kept went with it")
        if is_trashed:
            hint = "limner list --trash --storage stage shows what there is; here it takes the whole key"
            return DrawingNotFoundError(msg, hint=hint)
        return DrawingNotFoundError(msg, hint="limner list --storage stage shows what there is")


def opened(row: Row, content: bytes | None) -> StoredDrawing:
    """Take what a file holds through the SVG boundary.

    Args:
        row: The drawing's row.
        content: What its file holds; None where there is no file.

    Raises:
        IntegrityError: It is not what was kept.
    """
    entry = row.entry
    hint = "bring the file back from a copy, or delete the drawing"
    if content is None:
        msg = f"the file of the drawing {entry.key} is gone: {entry.location}"
        raise IntegrityError(msg, code="storage.integrity.missing", hint=hint)
    if f"sha256:{hashlib.sha256(content).hexdigest()}" != entry.digest:
        msg = f"{entry.location} is not what was kept: it has {len(content):,} bytes, and had {entry.size:,}"
        if len(content) == entry.size:
            msg = f"{entry.location} is not what was kept: it has another digest"
        raise IntegrityError(msg, code="storage.integrity.changed", hint=hint)
    try:
        return StoredDrawing(entry=entry, drawing=clean(content))
    except SvgError as error:
        msg = f"{entry.location} is no drawing that can be shown: {error.message}"
        hint = "delete it, and make it again"
        raise IntegrityError(msg, code="storage.integrity.refused", hint=hint) from error


def each_of(texts: Iterable[str]) -> Statement:
    """Return a subquery of texts, however many: they are bound as one."""
    return sql("SELECT VALUE::VARCHAR FROM TABLE(FLATTEN(INPUT => PARSE_JSON({})))", json.dumps(list(texts)))


def is_file_missing(error: SnowflakeError) -> bool:
    """Tell a file that is not there from a stage that is not."""
    return error.errno == 253006  # noqa: PLR2004 - the connector's number
