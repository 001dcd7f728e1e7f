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
from limner.plugins import (
    AnyRecord,
    Context,
    Finding,
    JournalEntry,
    JournalPage,
    JournalQuery,
    RecordKind,
    RisingClock,
    Severity,
    read_record,
)
from limner_object_storage._document import MAX_BYTES
from limner_object_storage._names import is_key, new_key, object_of
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

    def __init__(self, store: Store, clock: RisingClock) -> None:
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
        """
        start, skip = _read_cursor(query.cursor)
        since = None if query.since is None else query.since.astimezone(UTC)
        entries: list[JournalEntry] = []
        findings: list[Finding] = []
        cursor = ""
        for key, number, told in self._told(query.kind, start, context):
            if key == start and number <= skip:
                continue
            if not isinstance(told, Finding) and since is not None and told.at < since:
                continue
            if len(entries) + len(findings) == query.limit:
                return JournalPage(entries=tuple(entries), findings=tuple(findings), next_cursor=cursor)
            if isinstance(told, Finding):
                findings.append(told)
            else:
                entries.append(JournalEntry(record=told))
            cursor = f"{key}:{number}"
        return JournalPage(entries=tuple(entries), findings=tuple(findings))

    def size(self, context: Context) -> int:
        """Return the bytes that it takes."""
        return sum(item.size for kind in RecordKind for _, item in walk(self._store, _folder(kind), _SUFFIX, context))

    def check(self, context: Context) -> Iterator[Finding]:
        """Read all of it, and yield what is no record."""
        for kind in RecordKind:
            yield from (told for _, _, told in self._told(kind, "", context) if isinstance(told, Finding))

    def _told(self, kind: RecordKind, start: str, context: Context) -> Iterator[tuple[str, int, AnyRecord | Finding]]:
        """Yield each record, and what is none, with the key of its object and the number of its line, from 1."""
        keys = (key for key, _ in walk(self._store, _folder(kind), _SUFFIX, context, start=start))
        while part := list(islice(keys, _CHUNK)):
            context.check()
            found = self._store.read_many([_name(kind, key) for key in part], MAX_BYTES + 1, context)
            for key, data in zip(part, found, strict=True):
                for number, told in enumerate(self._in_object(kind, key, data), 1):
                    yield key, number, told

    def _in_object(self, kind: RecordKind, key: str, data: bytes | None) -> Iterator[AnyRecord | Finding]:
        """Yield what each line of an object is. One that is no record hides none after it."""
        if data is None:  # removed a moment ago
            return
        address = self._store.address(_name(kind, key))
        if not data or len(data) > MAX_BYTES:
            yield _broken(address, "is not whole")
            return
        for number, line in enumerate(data.splitlines(keepends=True), 1):
            try:
                told: Any = json.loads(line) if line.endswith(b"\n") else None
                if isinstance(told, dict) and told.get("kind") == kind.value:
                    yield read_record(told)
                    continue
            except (ValueError, RecursionError, IntegrityError):
                pass  # which is told with all else that is no record
            yield _broken(address, f"has in line {number} no record of the kind {kind.value}")


def _folder(kind: RecordKind) -> str:
    return f"journal/{kind.value}"


def _name(kind: RecordKind, key: str) -> str:
    return object_of(key, _folder(kind), _SUFFIX)


def _broken(address: str, reason: str) -> Finding:
    hint = "it was changed or damaged: bring it back from the store's earlier versions or a backup"
    return Finding(Severity.ERROR, "storage.integrity.journal", f"{address} {reason}", hint)


def _read_cursor(cursor: str) -> tuple[str, int]:
    if not cursor:
        return "", 0
    told = _CURSOR.fullmatch(cursor)
    if told is None or not is_key(told[1]):
        msg = "the cursor belongs to no page of this journal"
        raise InputError(msg, code="input.cursor", hint="begin with an empty cursor")
    return told[1], int(told[2])
