"""The journal: JSON lines in a folder, chained by digests, appended to under a lock.

For each kind of record there are segments, ``audit-000000000001.jsonl``, named after the number of the first record in them, and
``audit.head``, which tells the number and the digest of the last one. A batch of records is one write and one fsync. Who dies
in the middle leaves a line without an end, which nobody was told of: no reader sees it, and the next append cuts it off.
"""

from __future__ import annotations

import errno
import json
import operator
import os
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from attrs import evolve, frozen

from limner import InputError, IntegrityError
from limner.plugins import (
    AnyRecord,
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
from limner_local_storage._durability import force_to_disk, sync_folder
from limner_local_storage._locks import held

__all__ = ["LocalJournal"]

_BLOCK: Final = 65_536
_MOST: Final = 10**12
"""The number of the first record is a part of a segment's name, with twelve digits."""
# Never what a link leads to; and opening a pipe must not wait for who reads from it. Windows has neither.
_FLAGS: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_HEAD_BYTES: Final = 128
"""A head is written in its place, in less than the sector that a disk writes at once."""


@frozen
class _Tail:
    """Where the next record goes."""

    segment: Path | None
    size: int
    head: Head
    told: bool = True
    """Whether the file of the head tells it. One that is missing is left so, until somebody repairs: it is evidence."""


class LocalJournal:
    """The journal in a folder.

    Args:
        folder: Where it is. Nothing is touched before the first record.
        fsync: Whether to wait for the disk.
        segment_bytes: The size at which another segment is begun.
    """

    def __init__(self, folder: Path, *, fsync: bool, segment_bytes: int) -> None:
        self.folder = folder
        self._fsync = fsync
        self._segment_bytes = segment_bytes
        self._lock = threading.Lock()
        self._tails: dict[RecordKind, _Tail] = {}

    def append(self, records: Sequence[AnyRecord]) -> None:
        """Append records, those of one kind all or none."""
        self._make()
        kinds = dict.fromkeys(record.kind for record in records)
        with self._lock, held(self.folder / ".lock"):
            for kind in kinds:
                self._append(kind, [record for record in records if record.kind is kind])

    def read(self, query: JournalQuery) -> JournalPage:
        """Read a page.

        Raises:
            InputError: The cursor is none.
        """
        since = "" if query.since is None else query.since.astimezone(UTC).isoformat(timespec="microseconds")
        entries: list[JournalEntry] = []
        findings: list[Finding] = []
        for place, line in self._lines(query.kind, query.cursor):
            if len(entries) + len(findings) >= query.limit:
                cursor = f"{_first(place[0])}:{place[1]}"
                return JournalPage(entries=tuple(entries), findings=tuple(findings), next_cursor=cursor)
            try:
                told = _told(line, place)
                if not since or str(told["record"].get("at", "")) >= since:
                    entries.append(_entry(told, place))
            except IntegrityError as error:
                findings.append(_finding(error))
        return JournalPage(entries=tuple(entries), findings=tuple(findings))

    def head(self, kind: RecordKind) -> Head:
        """Return what the last record was when it was appended.

        Raises:
            IntegrityError: There are records, and no head that can be read.
        """
        told = self._read_head(kind)
        if told is None and self._segments(kind):
            msg = (
                f"{self._head_path(kind)} is missing or damaged: whether the end of the journal is whole cannot be told"
            )
            hint = "bring it back from a backup, or accept the records that are there: limner storage repair"
            raise IntegrityError(msg, code="storage.integrity.journal-head", hint=hint)
        return told or Head()

    def size(self) -> int:
        """Return the bytes that it takes."""
        return sum(path.stat().st_size for kind in RecordKind for path in self._segments(kind))

    def verify(self) -> Iterator[Finding]:
        """Tell what is wrong with it."""
        for kind in RecordKind:
            head = Head()
            try:
                head = self.head(kind)
            except IntegrityError as error:
                yield _finding(error)
            yield from check_chain(self._all(kind), head)
            segments = self._segments(kind)
            if segments and operator.ne(*_whole(segments[-1])):
                message = f"{segments[-1]} ends in a record that was cut off while it was written"
                yield Finding(Severity.WARNING, "journal.torn", message, "limner storage repair cuts it off")

    def repair(self) -> Iterator[Finding]:
        """Cut off what was half written, and make heads anew that are lost."""
        if not self.folder.is_dir():
            return
        with self._lock, held(self.folder / ".lock"):
            for kind in RecordKind:
                segments = self._segments(kind)
                if segments and _cut(segments[-1]):
                    message = f"what was half written at the end of {segments[-1]} was cut off"
                    yield Finding(Severity.INFO, "journal.torn", message)
                if segments and self._read_head(kind) is None:
                    last = _last(segments)
                    self._write_head(kind, last)
                    message = f"{self._head_path(kind)} was made anew: it ends with record {last.number}"
                    yield Finding(Severity.INFO, "storage.integrity.journal-head", message)
                self._tails.pop(kind, None)

    def _all(self, kind: RecordKind) -> Iterator[JournalEntry | Finding]:
        query, more = JournalQuery(kind=kind, limit=1000), True
        while more:
            page = self.read(query)
            yield from page.found()
            query, more = evolve(query, cursor=page.next_cursor), bool(page.next_cursor)

    def _append(self, kind: RecordKind, records: Sequence[AnyRecord]) -> None:
        tail = self._tail(kind)
        head, lines = tail.head, []
        for record in records:
            entry = seal(record, head)
            head = Head(number=entry.number, digest=entry.digest)
            lines.append(_line(entry))
        data = b"".join(lines)
        segment, size = tail.segment, tail.size
        if segment is None or (size and size + len(data) > self._segment_bytes):
            segment, size = self.folder / f"{kind.value}-{tail.head.number + 1:012}.jsonl", 0
        begins = not segment.exists()
        self._tails.pop(kind, None)
        # Unbuffered: what a full disk did not take must not be written after all when the file is closed.
        with os.fdopen(os.open(segment, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _FLAGS, 0o666), "ab", 0) as file:
            try:
                rest = memoryview(data)
                while rest:
                    rest = rest[file.write(rest) :]
                if self._fsync:
                    force_to_disk(file.fileno())
            except OSError:
                os.truncate(segment, size)
                raise
        if begins and self._fsync:
            sync_folder(self.folder)
        if tail.told:  # Not waited for: after a power failure it may tell of an earlier record, which is still true.
            self._write_head(kind, head)
            self._tails[kind] = _Tail(segment, size + len(data), head)

    def _tail(self, kind: RecordKind) -> _Tail:
        known, segments = self._tails.get(kind), self._segments(kind)
        head = self._read_head(kind)
        if not segments:
            if head is None:
                self._begin_head(kind)
            return _Tail(None, 0, head or Head())
        size = segments[-1].stat().st_size
        if known is not None and known.segment == segments[-1] and known.size == size and head == known.head:
            return known
        _cut(segments[-1])
        # Where the end was cut off, or made unreadable, the numbers go on after what was there, so that the gap can be seen.
        last = max(_last(segments), head or Head(), key=lambda end: end.number)
        return _Tail(segments[-1], segments[-1].stat().st_size, last, told=head is not None)

    def _make(self) -> None:
        try:
            self.folder.mkdir()
        except FileExistsError:
            if self.folder.is_symlink():
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(self.folder)) from None
        else:
            if self._fsync:
                sync_folder(self.folder.parent)

    def _segments(self, kind: RecordKind) -> list[Path]:
        if self.folder.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(self.folder))
        found = self.folder.glob(f"{kind.value}-*.jsonl") if self.folder.is_dir() else ()
        return sorted(path for path in found if _first(path))

    def _lines(self, kind: RecordKind, cursor: str) -> Iterator[tuple[tuple[Path, int], bytes]]:
        """Yield every whole line and its place, from a cursor on."""
        start, offset = _place(cursor) if cursor else (0, 0)
        segments = [path for path in self._segments(kind) if _first(path) >= start]
        for path in segments:
            at = offset if _first(path) == start else 0
            with _opened(path, "rb") as file:
                file.seek(at)
                for line in file:
                    if not line.endswith(b"\n"):
                        break
                    yield (path, at), line
                    at += len(line)

    def _head_path(self, kind: RecordKind) -> Path:
        return self.folder / f"{kind.value}.head"

    def _read_head(self, kind: RecordKind) -> Head | None:
        try:
            with _opened(self._head_path(kind), "rb") as file:
                told: Any = json.loads(file.read(_HEAD_BYTES))
        except (FileNotFoundError, ValueError):
            return None
        match told:
            case {"number": int(number), "digest": str(digest)}:
                return Head(number=number, digest=digest)
        return None

    def _write_head(self, kind: RecordKind, head: Head) -> None:
        text = json.dumps({"number": head.number, "digest": head.digest}).encode()
        with _opened(self._head_path(kind), "r+b", os.O_CREAT) as file:
            file.write(text.ljust(_HEAD_BYTES - 1) + b"\n")

    def _begin_head(self, kind: RecordKind) -> None:
        """Write a head before the first record, so that a head that is missing later was removed."""
        self._write_head(kind, Head())
        if self._fsync:
            with _opened(self._head_path(kind), "rb") as file:
                force_to_disk(file.fileno())
            sync_folder(self.folder)


def _opened(path: Path, mode: str, more: int = 0) -> BinaryIO:
    """Open a file, and never what a link leads to."""
    opened = open(path, mode, opener=lambda name, flags: os.open(name, flags | more | _FLAGS, 0o666))  # noqa: SIM115
    return cast(BinaryIO, opened)


def _line(entry: JournalEntry) -> bytes:
    told = {
        "number": entry.number,
        "previous": entry.previous,
        "digest": entry.digest,
        "record": entry.record.fields(),
    }
    return json.dumps(told, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def _told(line: bytes, place: tuple[Path, int]) -> dict[str, Any]:
    try:
        told: Any = json.loads(line)
    except (ValueError, RecursionError):
        told = None
    match told:
        case {"number": int(number), "previous": str(), "digest": str(), "record": dict()} if 0 < number < _MOST:
            return dict(told)
    path, offset = place
    msg = f"byte {offset} of {path} begins what is no record"
    hint = "it was changed or damaged: bring the file back from a backup"
    raise IntegrityError(msg, code="storage.integrity.journal", hint=hint)


def _finding(error: IntegrityError) -> Finding:
    return Finding(Severity.ERROR, error.code, error.message, error.hint)


def _entry(told: dict[str, Any], place: tuple[Path, int]) -> JournalEntry:
    try:
        record = read_record(told["record"])
    except IntegrityError as error:
        path, offset = place
        error.message = f"{error.message} (byte {offset} of {path})"
        raise
    return JournalEntry(record=record, number=told["number"], previous=told["previous"], digest=told["digest"])


def _last(segments: Sequence[Path]) -> Head:
    """Return the last record that can be read, of which the end of the last segment is likely to have one."""
    for path in reversed(segments):
        size, block = path.stat().st_size, _BLOCK
        while size:
            start = max(0, size - block)
            with _opened(path, "rb") as file:
                file.seek(start)
                lines = file.read().splitlines(keepends=True)
            for line in reversed(lines[1:] if start else lines):
                try:
                    told = _told(line, (path, 0))
                except IntegrityError:
                    continue
                return Head(number=told["number"], digest=told["digest"])
            if not start:
                break
            block *= 8
    return Head()


def _whole(segment: Path) -> tuple[int, int]:
    """Return the bytes of a segment up to the end of its last whole line, and all of its bytes."""
    with _opened(segment, "rb") as file:
        size = end = file.seek(0, os.SEEK_END)
        while end:
            start = max(0, end - _BLOCK)
            file.seek(start)
            found = file.read(end - start).rfind(b"\n")
            if found >= 0:
                return start + found + 1, size
            end = start
    return 0, size


def _cut(segment: Path) -> bool:
    """Cut off what was half written at the end of a segment, and tell whether there was anything."""
    whole, size = _whole(segment)
    if whole == size:
        return False
    os.truncate(segment, whole)
    return True


def _first(segment: Path) -> int:
    """Return the number of the first record of a segment; 0 for a file that is none."""
    digits = segment.stem.rpartition("-")[2]
    return int(digits) if digits.isascii() and digits.isdecimal() else 0


def _place(cursor: str) -> tuple[int, int]:
    first, _, offset = cursor.partition(":")
    if not cursor.isascii() or not first.isdecimal() or not offset.isdecimal():
        msg = "the cursor belongs to no page of this journal"
        raise InputError(msg, code="input.cursor", hint="begin with an empty cursor")
    return int(first), int(offset)
