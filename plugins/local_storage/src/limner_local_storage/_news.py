"""News: what was put and is not in the index yet, and the lock that every change of a folder is made under.

To write a line at the end of a file takes a tenth of what a transaction of SQLite does, so that is all that a put waits for. Who
next looks something up, or puts when many lines wait, moves them into the index, many at once.

Before a change begins, an empty line is written. What stands after it says that it ended; where nothing does, somebody died in its
middle, and the index learns from the folder, which is the truth. So does a line that was cut off. The folder's time alone does not
tell: two changes within one tick of the system's clock leave the same.
"""

from __future__ import annotations

import errno
import json
import os
import time
import weakref
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from limner_local_storage._folder import Stamp
from limner_local_storage._known import Known, known_of
from limner_local_storage._locks import try_lock, unlock
from limner_local_storage._record import parse

__all__ = ["New", "News", "line_of"]

_MANY: Final = 32 * 1024
"""Bytes. To move so many into the index takes some 4 ms, which a listing can bear."""
_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_SHORTEST_WAIT, _LONGEST_WAIT = 0.000_05, 0.01
"""Seconds."""


@frozen
class New:
    """A drawing that was put, and what its folder's version was right before and right after; "" where others were put with it."""

    known: Known
    before: str
    after: str


def line_of(file: str, markup: int, stamp: Stamp, record: bytes, *, before: str, after: str) -> bytes:
    """Return the line that tells of a drawing that was put.

    Args:
        file: The name of its file: a key and ``.svg``.
        markup: The bytes in front of the record.
        stamp: What tells that the file changed.
        record: The record, as it is in the file.
        before: The folder's version right before.
        after: And right after.
    """
    told = f'["{file}",{markup},{stamp.modified},{stamp.size},"{before}","{after}",'.encode("ascii") + record
    return b"%08x %b]\n" % (zlib.crc32(told), told)


class News:
    """The file. Its lock keeps out whoever has it opened besides, in this process or another.

    Args:
        path: Where it is. Nothing is touched before the lock is taken.
    """

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self._descriptor: int | None = None
        self._closing: weakref.finalize[[int], News] | None = None
        self._identity = (0, 0)
        self._size = 0
        _opened.add(self)

    @property
    def are_many(self) -> bool:
        """Whether they should be moved into the index, as far as it was known when the lock was last held."""
        return self._size > _MANY

    def are_there(self) -> bool:
        """Tell whether there are any, without the lock."""
        try:
            return os.stat(self._path).st_size > 0  # noqa: PTH116
        except FileNotFoundError:
            return False

    def lock(self, timeout: float) -> int:
        """Take the lock, and return how many bytes there are.

        Args:
            timeout: Seconds to wait for whoever has it.

        Raises:
            BlockingIOError: Somebody has it still.
            OSError: The file cannot be made or written to.
        """
        while True:
            descriptor = self._descriptor
            if descriptor is None:
                descriptor = self._open()
            if not try_lock(descriptor):
                _wait_for(descriptor, timeout)
            try:
                found = os.stat(self._path)  # noqa: PTH116
            except FileNotFoundError:
                self.close()
                continue
            if (found.st_dev, found.st_ino) == self._identity:
                self._size = found.st_size
                return self._size
            self.close()  # somebody removed it meanwhile, and somebody made another

    def unlock(self) -> None:
        """Give the lock back."""
        if self._descriptor is not None:
            unlock(self._descriptor)

    def begin(self) -> None:
        """Write that a change begins; under the lock only."""
        if self._descriptor is not None:
            self._size += os.write(self._descriptor, b"\n")

    def append(self, lines: bytes) -> None:
        """Write the lines of the change that was begun, all or none; without any, there was no change. Under the lock only."""
        descriptor, size = self._descriptor, self._size
        if descriptor is None:
            return
        if not lines:
            self._size -= 1
            os.truncate(descriptor, self._size)
        elif os.write(descriptor, lines) == len(lines):
            self._size += len(lines)
        else:  # the disk is full
            os.truncate(descriptor, size)

    def read(self) -> Iterator[New | None]:
        """Read it, with None for the beginning of a change and for what was cut off; under the lock only."""
        assert self._descriptor is not None  # noqa: S101
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        with open(self._descriptor, "rb", closefd=False) as file:
            for line in file:
                yield _read(line)

    def clear(self) -> None:
        """Forget them, when they are in the index; under the lock only."""
        assert self._descriptor is not None  # noqa: S101
        os.truncate(self._descriptor, 0)
        self._size = 0

    def close(self) -> None:
        """Close the file, which gives the lock back. Taking it opens it again."""
        self._descriptor = None
        if self._closing is not None:
            self._closing()

    def _open(self) -> int:
        try:
            descriptor = os.open(self._path, _FLAGS, 0o666)
        except FileNotFoundError:
            Path(self._path).parent.mkdir(exist_ok=True)
            descriptor = os.open(self._path, _FLAGS, 0o666)
        self._descriptor = descriptor
        self._closing = weakref.finalize(self, os.close, descriptor)
        found = os.fstat(descriptor)
        self._identity = found.st_dev, found.st_ino
        return descriptor


_opened: weakref.WeakSet[News] = weakref.WeakSet()


def _close_all() -> None:
    for news in list(_opened):
        news.close()


if hasattr(os, "register_at_fork"):
    # A child that went on with its parent's open file would hold the parent's lock when that is killed.
    os.register_at_fork(after_in_child=_close_all)


def _wait_for(descriptor: int, timeout: float) -> None:
    until, wait = time.monotonic() + timeout, _SHORTEST_WAIT
    while not try_lock(descriptor):
        if time.monotonic() >= until:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        time.sleep(wait)
        wait = min(2 * wait, _LONGEST_WAIT)


def _read(line: bytes) -> New | None:
    """Return what a line tells; None for an empty one, and for what was cut off."""
    checksum, _, told = line.removesuffix(b"]\n").partition(b" ")
    if checksum != b"%08x" % zlib.crc32(told):
        return None
    file, markup, modified, size, before, after, said = json.loads(told + b"]")
    record = parse(said)
    return None if record is None else New(known_of(file, record, markup, Stamp(modified, size)), before, after)
