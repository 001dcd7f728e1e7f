"""The journal: one table, a chain for each kind of record, and one statement for each batch that is appended.

The statement is a MERGE. It adds the records and moves the row that tells where the chain ends, if that row is what it was when the
digests were made; if it is not, because somebody else appended first, it does nothing, and they are made anew. It also changes the row
that is a lock, which matters for the first record of a kind, where there is no such row yet: two statements that change one row wait
for each other in Snowflake, where two that only add do not. So there is no moment at which a process that dies leaves half a batch, or a lock.
"""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import evolve

from limner import InputError, IntegrityError, StorageError
from limner.plugins import (
    AnyRecord,
    Context,
    Finding,
    Head,
    JournalEntry,
    JournalPage,
    JournalQuery,
    RecordKind,
    Severity,
    check_chain,
    read_record,
    seal,
)
from limner_snowflake import Number, Objects, Privilege, SnowflakeError, Statement, sql
from limner_stage_storage._names import stamp
from limner_stage_storage._place import Place

__all__ = ["StageJournal"]

_PAUSE: Final = 0.05
_UNSURE: Final = 2
"""How often an append is tried again of which nobody knows whether it was done: it is looked up before."""
_LONGEST_CURSOR: Final = 18
_DOING: Final = "write to the journal"


class StageJournal:
    """The journal of a place.

    Args:
        place: Where.
        patience: Seconds that an append is tried while others are always quicker, where the request has no deadline.
    """

    def __init__(self, place: Place, *, patience: float) -> None:
        self._place = place
        self._patience = patience
        self._locks = {kind: threading.Lock() for kind in RecordKind}
        self._heads: dict[RecordKind, Head] = {}

    def append(self, records: Sequence[AnyRecord], context: Context) -> None:
        """Append records, those of one kind all or none."""
        for kind in dict.fromkeys(record.kind for record in records):
            with self._locks[kind]:  # within a process nobody need be told that another was quicker
                self._append(kind, [record for record in records if record.kind is kind], context)

    def read(self, query: JournalQuery, context: Context) -> JournalPage:
        """Read a page.

        Raises:
            InputError: The cursor is none.
        """
        objects = self._place.objects(context)
        after = _read_cursor(query.cursor)
        since = sql("")
        if query.since is not None:
            since = sql(" AND HAPPENED >= CAST({} AS TIMESTAMP_NTZ)", stamp(query.since))
        rows = self._place.run(
            sql(
                "SELECT NUMBER, PREVIOUS, DIGEST, RECORD FROM {} WHERE KIND = {} AND NUMBER > {}{} ORDER BY NUMBER LIMIT {}",
                objects.journal,
                query.kind.value,
                after,
                since,
                Number(query.limit + 1),
            ).needing(Privilege("SELECT", "TABLE", objects.journal)),
            "read the journal",
            context,
            is_repeatable=True,
        ).rows
        page = rows[: query.limit]
        entries: list[JournalEntry] = []
        findings: list[Finding] = []
        for row in page:
            try:
                entries.append(_entry(query.kind, row))
            except IntegrityError as error:
                findings.append(Finding(Severity.ERROR, error.code, error.message, error.hint))
        cursor = str(page[-1][0]) if len(rows) > len(page) else ""
        return JournalPage(entries=tuple(entries), findings=tuple(findings), next_cursor=cursor)

    def head(self, kind: RecordKind, context: Context) -> Head:
        """Return what the end of a chain was when something was last appended.

        Raises:
            IntegrityError: There are records, and no row that tells it.
        """
        objects = self._place.objects(context)
        rows = self._place.run(
            sql(
                "SELECT MAX(CASE WHEN NUMBER = 0 THEN LAST END), MAX(CASE WHEN NUMBER = 0 THEN DIGEST END), MAX(NUMBER)"
                " FROM {} WHERE KIND = {}",
                objects.journal,
                kind.value,
            ).needing(Privilege("SELECT", "TABLE", objects.journal)),
            "read the journal",
            context,
            is_repeatable=True,
        ).rows
        last, digest, greatest = rows[0]
        if last is None and greatest is None:
            return Head()
        if last is None or digest is None:
            msg = f"the row that tells where the {kind.value} records in {objects.journal} end is gone"
            hint = "bring it back with Time Travel, or accept the records that are there: limner storage repair"
            raise IntegrityError(msg, code="storage.integrity.journal-head", hint=hint)
        return Head(number=int(last), digest=str(digest))

    def verify(self, context: Context) -> Iterator[Finding]:
        """Tell what is wrong with it."""
        for kind in RecordKind:
            head = Head()
            try:
                head = self.head(kind, context)
            except IntegrityError as error:
                yield Finding(Severity.ERROR, error.code, error.message, error.hint)
            yield from check_chain(self._all(kind, context), head)

    def repair(self, context: Context) -> Iterator[Finding]:
        """Make rows anew that tell where a chain ends, or that are a lock."""
        objects = self._place.objects(context)
        self._make_lock(objects, context)
        for kind in RecordKind:
            with self._locks[kind]:
                self._heads.pop(kind, None)
                try:
                    self.head(kind, context)
                except IntegrityError:
                    yield self._make_head(kind, objects, context)

    def size(self, context: Context) -> int:
        """Return the bytes of its records."""
        objects = self._place.objects(context)
        statement = sql("SELECT SUM(LENGTH(RECORD)) FROM {}", objects.journal).needing(
            Privilege("SELECT", "TABLE", objects.journal)
        )
        return int(self._place.run(statement, "measure the journal", context, is_repeatable=True).one() or 0)

    def _append(self, kind: RecordKind, records: Sequence[AnyRecord], context: Context) -> None:
        objects = self._place.objects(context)
        begun = context.clock()
        patience = self._patience if (left := context.remaining()) is None else left
        unsure: list[JournalEntry] = []
        attempt = 0
        while True:
            head = self._heads.pop(kind, None) or self.head(kind, context)
            if any(self._holds(objects, entry, context) for entry in unsure):  # it had been appended after all
                return
            entries = _sealed(records, head)
            try:
                result = self._place.run(_merging(objects, kind, head, entries), _DOING, context)
            except StorageError as error:
                cause = error.__cause__
                if not (isinstance(cause, SnowflakeError) and cause.may_have_run) or len(unsure) == _UNSURE:
                    raise
                unsure.append(entries[0])
                continue
            if result.row_count > 0:
                self._heads[kind] = Head(number=entries[-1].number, digest=entries[-1].digest)
                return
            attempt += 1
            if attempt % 3 == 0:
                self._make_lock(objects, context)  # the only other reason why nothing was done
            if (waited := context.clock() - begun) > patience:
                msg = f"others wrote to the journal in {objects.journal} all the time, for {waited:.0f} seconds"
                hint = "try again, or raise write_timeout of the storage"
                raise StorageError(msg, code="storage.busy", hint=hint, retryable=True)
            context.cancel.wait(random.uniform(0, _PAUSE * min(attempt, 10)))  # noqa: S311 - so that not all try at once again
            context.check_cancelled()

    def _holds(self, objects: Objects, entry: JournalEntry, context: Context) -> bool:
        """Tell whether an entry is there: where one of a batch is, all are."""
        statement = sql(
            "SELECT COUNT(*) FROM {} WHERE KIND = {} AND NUMBER = {} AND DIGEST = {}",
            objects.journal,
            entry.record.kind.value,
            entry.number,
            entry.digest,
        )
        return bool(self._place.run(statement, _DOING, context, is_repeatable=True).one())

    def _make_lock(self, objects: Objects, context: Context) -> None:
        self._place.run(objects.create_lock(), _DOING, context, is_repeatable=True)

    def _make_head(self, kind: RecordKind, objects: Objects, context: Context) -> Finding:
        self._place.run(
            sql(
                "INSERT INTO {} (KIND, NUMBER, PREVIOUS, DIGEST, RECORD, LAST)"
                " SELECT KIND, 0, '', DIGEST, '', NUMBER FROM {} WHERE KIND = {} AND NUMBER > 0 ORDER BY NUMBER DESC LIMIT 1",
                objects.journal,
                objects.journal,
                kind.value,
            ).needing(Privilege("INSERT", "TABLE", objects.journal)),
            "repair the journal",
            context,
        )
        last = self.head(kind, context)
        message = f"the row that tells where the {kind.value} records end was made anew: with record {last.number}"
        return Finding(Severity.INFO, "storage.integrity.journal-head", message)

    def _all(self, kind: RecordKind, context: Context) -> Iterator[JournalEntry | Finding]:
        query, more = JournalQuery(kind=kind, limit=1000), True
        while more:
            context.check_cancelled()
            page = self.read(query, context)
            yield from page.found()
            query, more = evolve(query, cursor=page.next_cursor), bool(page.next_cursor)


def _sealed(records: Sequence[AnyRecord], head: Head) -> list[JournalEntry]:
    """Put records at the end of a chain."""
    entries: list[JournalEntry] = []
    for record in records:
        entries.append(seal(record, head))
        head = Head(number=entries[-1].number, digest=entries[-1].digest)
    return entries


def _merging(objects: Objects, kind: RecordKind, head: Head, entries: Sequence[JournalEntry]) -> Statement:
    """Return the statement that appends entries behind a head, if it is still the head."""
    # The lock is changed for good: where a row gets what it has, a database may see nothing to wait for.
    lock = {"k": "", "n": 0, "p": "", "d": entries[-1].digest, "h": None, "r": "", "l": None}
    end = {**lock, "k": kind.value, "l": entries[-1].number}
    # Of the record, JSON in JSON: what is read is ASCII, and no number in it is Snowflake's to round.
    told = [
        {
            "k": kind.value,
            "n": entry.number,
            "p": entry.previous,
            "d": entry.digest,
            "h": stamp(entry.record.at),
            "r": json.dumps(entry.record.fields(), separators=(",", ":"), allow_nan=False),
            "l": None,
        }
        for entry in entries
    ]
    if head.number:
        is_head = sql(
            "EXISTS (SELECT 1 FROM {} h WHERE h.KIND = {} AND h.NUMBER = 0 AND h.LAST = {} AND h.DIGEST = {})",
            objects.journal,
            kind.value,
            head.number,
            head.digest,
        )
    else:
        is_head = sql("NOT EXISTS (SELECT 1 FROM {} h WHERE h.KIND = {})", objects.journal, kind.value)
    return sql(
        "MERGE INTO {} t USING ("
        "SELECT f.value:k::VARCHAR AS KIND, f.value:n::NUMBER(18, 0) AS NUMBER, f.value:p::VARCHAR AS PREVIOUS,"
        " f.value:d::VARCHAR AS DIGEST, TO_TIMESTAMP_NTZ(f.value:h::VARCHAR) AS HAPPENED, f.value:r::VARCHAR AS RECORD,"
        " f.value:l::NUMBER(18, 0) AS LAST"
        " FROM (SELECT PARSE_JSON({}) AS J) q, LATERAL FLATTEN(INPUT => q.J) f"
        " WHERE {} AND EXISTS (SELECT 1 FROM {} l WHERE l.KIND = '' AND l.NUMBER = 0)"
        ") s ON t.KIND = s.KIND AND t.NUMBER = s.NUMBER"
        " WHEN MATCHED AND t.NUMBER = 0 THEN UPDATE SET DIGEST = s.DIGEST, LAST = s.LAST"
        " WHEN NOT MATCHED THEN INSERT (KIND, NUMBER, PREVIOUS, DIGEST, HAPPENED, RECORD, LAST)"
        " VALUES (s.KIND, s.NUMBER, s.PREVIOUS, s.DIGEST, s.HAPPENED, s.RECORD, s.LAST)",
        objects.journal,
        json.dumps([lock, end, *told]),
        is_head,
        objects.journal,
    ).needing(*(Privilege(name, "TABLE", objects.journal) for name in ("SELECT", "INSERT", "UPDATE")))


def _entry(kind: RecordKind, row: Sequence[Any]) -> JournalEntry:
    number, previous, digest, text = row
    try:
        told = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        told = None
    if not isinstance(told, dict):
        msg = f"the {kind.value} record {number} is no record any more"
        hint = "it was changed by hand: compare the table with what it was, by Time Travel"
        raise IntegrityError(msg, code="storage.integrity.journal", hint=hint)
    return JournalEntry(record=read_record(told), number=int(number), previous=str(previous), digest=str(digest))


def _read_cursor(cursor: str) -> int:
    if not cursor:
        return 0
    if not cursor.isascii() or not cursor.isdecimal() or len(cursor) > _LONGEST_CURSOR:
        msg = "the cursor belongs to no page of this journal"
        raise InputError(msg, code="input.cursor", hint="begin with an empty cursor")
    return int(cursor)
