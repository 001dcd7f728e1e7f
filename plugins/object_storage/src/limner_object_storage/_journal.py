"""The journal: an object for each batch of records, which is written once and never again.

A store can neither append to an object nor keep two writers apart, so no object is ever written to twice:
``journal/audit/20261123/20261123-195859123456-3fa9c1d2.jsonl``. Within one process the records keep their order; between processes it
is that of their clocks.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC
from itertools import islice
from typing import Any, Final

from limner import InputError, IntegrityError
from limner.plugins import AnyRecord, Context, JournalEntry, JournalPage, JournalQuery, RecordKind, read_record
from limner_object_storage._document import MAX_BYTES
from limner_object_storage._names import Clock, is_key, new_key, object_of
from limner_object_storage._store import Store
from limner_object_storage._walk import walk

__all__ = ["ObjectJournal"]

_SUFFIX: Final = ".jsonl"
_CURSOR: Final = re.compile(r"([0-9a-f-]{30,40}):([0-9]{1,9})")
_CHUNK: Final = 50


class ObjectJournal:
    """The journal in a store.

    Args:
        store: The store.
        clock: Tells the time.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.Lock()

    def append(self, records: Sequence[AnyRecord], context: Context) -> None:
        """Append records, those of one kind all or none.

        Raises:
            InputError: They are too large for one object.
        """
        for kind in dict.fromkeys(record.kind for record in records):
            lines = [json.dumps(record.fields(), allow_nan=False) for record in records if record.kind is kind]
            data = "".join(f"{line}\n" for line in lines).encode()
            if len(data) > MAX_BYTES:
                msg = f"{len(lines):,} records of {len(data):,} bytes are too many to be appended at once"
                raise InputError(msg, hint="append them in several calls")
            # One after the other, so that nobody who reads on sees the second before the first.
            with self._lock:
                name = object_of(new_key(self._clock.now()), f"journal/{kind.value}", _SUFFIX)
                self._store.write(name, data, context)

    def read(self, query: JournalQuery, context: Context) -> JournalPage:
        """Read a page.

        Raises:
            InputError: The cursor is none.
            IntegrityError: A line is no record.
        """
        start, skip = _read_cursor(query.cursor)
        entries: list[JournalEntry] = []
        cursor = ""
        for key, number, record in self._records(query.kind, start, context):
            if (key == start and number <= skip) or (
                query.since is not None and record.at < query.since.astimezone(UTC)
            ):
                continue
            if len(entries) == query.limit:
                return JournalPage(entries=tuple(entries), next_cursor=cursor)
            entries.append(JournalEntry(record=record))
            cursor = f"{key}:{number}"
        return JournalPage(entries=tuple(entries))

    def size(self, context: Context) -> int:
        """Return the bytes that it takes."""
        return sum(item.size for kind in RecordKind for _, item in walk(self._store, _folder(kind), _SUFFIX, context))

    def check(self, context: Context) -> Iterator[IntegrityError]:
        """Read all of it, and yield what is no record."""
        for kind in RecordKind:
            for key, _ in walk(self._store, _folder(kind), _SUFFIX, context):
                try:
                    for _ in self._in_object(kind, key, self._store.read(_name(kind, key), MAX_BYTES + 1, context)):
                        context.check()
                except IntegrityError as error:
                    yield error

    def _records(self, kind: RecordKind, start: str, context: Context) -> Iterator[tuple[str, int, AnyRecord]]:
        """Yield each record with the key of its object and its number in it, from 1."""
        keys = (key for key, _ in walk(self._store, _folder(kind), _SUFFIX, context, start=start))
        while part := list(islice(keys, _CHUNK)):
            context.check()
            found = self._store.read_many([_name(kind, key) for key in part], MAX_BYTES + 1, context)
            for key, data in zip(part, found, strict=True):
                for number, record in enumerate(self._in_object(kind, key, data), 1):
                    yield key, number, record

    def _in_object(self, kind: RecordKind, key: str, data: bytes | None) -> Iterator[AnyRecord]:
        if data is None:
            return
        address = self._store.address(_name(kind, key))
        if len(data) > MAX_BYTES or not data.endswith(b"\n"):
            raise _broken(address, "is not whole")
        for number, line in enumerate(data.splitlines(), 1):
            try:
                told: Any = json.loads(line)
                if not isinstance(told, dict) or told.get("kind") != kind.value:
                    raise _broken(address, f"has in line {number} no record of the kind {kind.value}")
                record = read_record(told)
            except (ValueError, RecursionError) as error:
                raise _broken(address, f"has in line {number} no record") from error
            yield record


def _folder(kind: RecordKind) -> str:
    return f"journal/{kind.value}"


def _name(kind: RecordKind, key: str) -> str:
    return object_of(key, _folder(kind), _SUFFIX)


def _broken(address: str, reason: str) -> IntegrityError:
    hint = "it was changed or damaged: bring it back from the store's earlier versions or a backup"
    return IntegrityError(f"{address} {reason}", code="storage.integrity.journal", hint=hint)


def _read_cursor(cursor: str) -> tuple[str, int]:
    if not cursor:
        return "", 0
    told = _CURSOR.fullmatch(cursor)
    if told is None or not is_key(told[1]):
        msg = "the cursor belongs to no page of this journal"
        raise InputError(msg, code="input.cursor", hint="begin with an empty cursor")
    return told[1], int(told[2])
