"""Where files are written before they get their name, and how those of dead processes are told from those of live ones."""

from __future__ import annotations

import errno
import os
import re
import secrets
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from attrs import frozen

from limner_local_storage._durability import forced_before_naming
from limner_local_storage._folder import Stamp, stamp_of
from limner_local_storage._locks import try_lock

__all__ = ["Staging"]

_LOCK: Final = ".lock"
_PART: Final = ".part"
_BY_DESCRIPTOR: Final = os.utime in os.supports_fd
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NAME: Final = re.compile(r"([0-9a-f]{16})(?:-[0-9]+\.part|\.lock)")


@frozen
class _Owner:
    process: int
    token: str
    lock: int
    """The lock file, open."""
    begins: str
    """How the paths of its files begin."""
    force: Callable[[int], None]
    """What is done to a file before it gets its name."""
    release: Callable[[], object]
    """Closes the lock file, and so gives the lock back. Called at the latest when the backend is collected."""


class Staging:
    """The files that one backend is writing.

    Each backend in each process has a token and holds a lock on ``<token>.lock``; its files are ``<token>-<n>.part``. Whoever
    gets a token's lock knows that its owner is dead, on whatever machine or in whatever container it ran: process numbers say
    less, they differ between containers that share a folder.

    Args:
        folder: Where the files are; on the same file system as the drawings.
        fsync: Whether to wait for the disk.
    """

    def __init__(self, folder: Path, *, fsync: bool) -> None:
        self.folder = folder
        self._fsync = fsync
        self._lock = threading.Lock()
        self._owner: _Owner | None = None
        self._counter = count(1)

    def write(self, data: bytes, *, modified: int) -> tuple[str, Stamp]:
        """Write a file, and force it to the disk. Whoever calls this sees to it that it is discarded.

        Args:
            data: What it holds.
            modified: Its time of last change, in nanoseconds since 1970.

        Returns:
            Where it is, and what tells that it changed.
        """
        owner = self._own()
        path = f"{owner.begins}-{next(self._counter)}{_PART}"
        descriptor = os.open(path, _FLAGS, 0o666)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.utime(descriptor if _BY_DESCRIPTOR else path, ns=(modified, modified))
            stamp = stamp_of(os.fstat(descriptor))
            if self._fsync:
                owner.force(descriptor)
        except BaseException:
            self.discard(path)
            raise
        finally:
            os.close(descriptor)
        return path, stamp

    def discard(self, path: str) -> None:
        """Remove a file, unless it was moved."""
        try:  # noqa: SIM105  a context would cost as much as the call, in each put
            os.unlink(path)  # noqa: PTH108
        except FileNotFoundError:
            pass

    @contextmanager
    def written(self, data: bytes, *, modified: int) -> Iterator[str]:
        """Write a file to its end, and remove it afterwards unless it was moved; see :meth:`write`."""
        path, _ = self.write(data, modified=modified)
        try:
            yield path
        finally:
            self.discard(path)

    def sweep(self) -> int:
        """Remove what dead processes left, and return how many files that were."""
        tokens: dict[str, list[Path]] = {}
        self._check()
        try:
            for path in self.folder.iterdir():
                if match := _NAME.fullmatch(path.name):
                    tokens.setdefault(match[1], []).append(path)
        except FileNotFoundError:
            return 0
        return sum(self._sweep(token, paths) for token, paths in tokens.items())

    def close(self) -> None:
        """Give the token back."""
        with self._lock:
            if self._owner is not None:
                if self._owner.process == os.getpid():
                    self._lock_file(self._owner.token).unlink(missing_ok=True)
                self._owner.release()
                self._owner = None

    def _own(self) -> _Owner:
        with self._lock:
            # A forked child has the parent's lock and counter, so it needs a token of its own. A lock file that somebody
            # removed protects nothing.
            owner = self._owner
            if owner is None or owner.process != os.getpid() or not os.fstat(owner.lock).st_nlink:
                if owner is not None:
                    owner.release()
                    self._owner = None
                owner = self._owner = self._claim()
            return owner

    def _claim(self) -> _Owner:
        self.folder.mkdir(exist_ok=True)
        self._check()
        while True:
            token = secrets.token_hex(8)
            path = self._lock_file(token)
            held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
            # A sweeper may have come between opening and locking, and taken the file for a dead one's.
            if try_lock(held) and path.exists():
                release = weakref.finalize(self, os.close, held)
                force = forced_before_naming(self.folder)
                return _Owner(os.getpid(), token, held, str(self.folder / token), force, release)
            os.close(held)

    def _check(self) -> None:
        if self.folder.is_symlink():  # it leads out of the folder of the drawings
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(self.folder))

    def _lock_file(self, token: str) -> Path:
        return self.folder / f"{token}{_LOCK}"

    def _sweep(self, token: str, paths: list[Path]) -> int:
        owner = self._owner
        if owner is not None and owner.token == token:
            return 0
        lock = self._lock_file(token)
        held: int | None = None
        try:
            held = os.open(lock, os.O_RDWR)
        except FileNotFoundError:
            pass  # it is made before and removed after all others
        except PermissionError:  # another user's, in a folder that several share: theirs to sweep
            return 0
        try:
            if held is not None and not try_lock(held):
                return 0
            parts = [path for path in paths if path.suffix == _PART]
            for path in parts:
                path.unlink(missing_ok=True)
            lock.unlink(missing_ok=True)
            return len(parts)
        finally:
            if held is not None:
                os.close(held)
