"""The index: a SQLite file that knows what is in the folder. The files are the truth; it can always be made anew."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from limner import StorageError
from limner_local_storage._faults import fault_of_index
from limner_local_storage._locks import held
from limner_local_storage._news import News
from limner_local_storage._tables import SCHEMA, DamagedRowError, settle

__all__ = ["Index", "IndexDamagedError"]

_FORMAT: Final = 4
"""Raised whenever the tables change: an index of another format is left alone and a new one made from the files.

Format 2 added tags and favourites, format 3 a table of news, which are in a file of their own since format 4. What is left of older
formats goes with the next collection of garbage."""
_NAME: Final = re.compile(rf"index-v{_FORMAT}-[0-9]+\.sqlite\Z")
_NEWS: Final = f"news-v{_FORMAT}.jsonl"
_CANNOT_WRITE: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT})
_SQLITE_CANNOT_WRITE: Final = frozenset(
    {
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,  # the shared memory beside it cannot be made
    }
)

_AROUND: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)


class IndexDamagedError(Exception):
    """The index could not be read and was put out of use. The next access makes another."""


class Index:
    """The index of one folder.

    Where the folder cannot be written to, a private one is kept in the system's temporary folder instead, so that a library
    on a read-only or full disk can still be listed.

    Args:
        hidden: The hidden folder that it lies in.
        fsync: Whether a power failure may not take more than the last entries of it.
        busy_timeout: Seconds to wait for another process that writes to it.
    """

    def __init__(self, hidden: Path, *, fsync: bool, busy_timeout: float) -> None:
        self._hidden = hidden
        self._fsync = fsync
        self._busy_timeout = busy_timeout
        self._private: Path | None = None
        self._unsettled: StorageError | None = None
        self._begun = False
        self._removal: weakref.finalize[[Path, int], Index] | None = None
        self._reset()

    @property
    def is_private(self) -> bool:
        """Whether no other process sees it."""
        return self._private is not None

    @property
    def is_behind(self) -> bool:
        """Whether more changed, under the lock that is held, than it knows of."""
        return self._private is not None or self._unsettled is not None

    @contextmanager
    def read(self, doing: str) -> Iterator[sqlite3.Connection]:
        """Open a transaction that sees one state of the index, however many write to it.

        Raises:
            IndexDamagedError: The index was damaged: try again.
            StorageError: It cannot be read.
        """
        self._check_process()
        if self._private is None and self._news.are_there():
            self.settle(doing)  # and what is news after that was put after this was asked for
        with self._translated(doing), self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self, doing: str) -> Iterator[sqlite3.Connection]:
        """Open the one transaction that may write, under the lock, and commit it unless an exception comes out.

        What was put before is to be found in it, unless the disk is full.

        Args:
            doing: What is being done, for messages.

        Raises:
            IndexDamagedError: The index was damaged: try again.
            StorageError: It cannot be written to.
        """
        with self.locked(doing, settled=True):
            with self._translated(doing), self._transaction("BEGIN IMMEDIATE") as connection:
                yield connection
            if self._begun and not self.is_behind:
                self._news.clear()  # what was begun has ended, and is noted

    @contextmanager
    def locked(self, doing: str, *, settled: bool) -> Iterator[None]:
        """Hold the lock, between threads and processes, that every change of the folder is made under.

        Args:
            doing: What is being done, for messages.
            settled: Whether what was put is to be found in the index then.

        Raises:
            BlockingIOError: Somebody else held it all the time.
            IndexDamagedError: The index was damaged: try again.
            StorageError: It cannot be written to.
        """
        self._check_process()
        with self._writing:
            news = self._lock_news()
            try:
                self._unsettled, self._begun = None, False
                if settled and news:
                    self._settle(doing)
                yield
            finally:
                self._news.unlock()

    def begin(self) -> None:
        """Tell that a change of the folder begins, under the lock. Who dies before it ends leaves that to be seen."""
        self._begun = True
        if self._private is None:
            try:  # noqa: SIM105  a context would cost as much as the call, in each put
                self._news.begin()
            except OSError:
                pass

    def tell(self, lines: bytes) -> None:
        """Tell what was put, under the lock. What cannot be told is learnt from the folder with the next listing."""
        if self._private is None:
            try:  # noqa: SIM105  a context would cost as much as the call, in each put
                self._news.append(lines)
            except OSError:
                pass

    def settle(self, doing: str) -> None:
        """Note what was put and told.

        Raises:
            BlockingIOError: Somebody else holds the lock.
            IndexDamagedError: The index was damaged: try again.
            StorageError: It cannot be written to.
        """
        with self.locked(doing, settled=True):
            if self._unsettled is not None:
                raise self._unsettled

    @property
    def has_much_to_settle(self) -> bool:
        """Whether so much was told that a listing should not have to wait for it to be noted."""
        return self._news.are_many

    def go_private(self) -> None:
        """Use a private index from now on, in the system's temporary folder."""
        with self._opening:
            if self._private is None:
                self._empty_pool()
                self._private = Path(tempfile.mkdtemp(prefix="limner-index-"))
                self._removal = weakref.finalize(self, _remove, self._private, os.getpid())

    def older(self) -> list[Path]:
        """Return the files of indexes of older formats, which nothing of this version uses."""
        found = self._hidden.glob("*-v*") if self._hidden.is_dir() else ()
        numbered = [(path, re.match(r"(?:index|news)-v([0-9]+)[-.]", path.name)) for path in found]
        return [path for path, match in numbered if match and int(match[1]) < _FORMAT]

    def check(self) -> str:
        """Return what SQLite itself finds wrong with the index; empty where it finds nothing."""
        with self.read("verify") as connection:
            (told,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        return "" if told == "ok" else str(told)

    def close(self) -> None:
        """Close every connection, and remove a private index."""
        self._check_process()
        with self._writing:
            self._news.close()
        with self._opening:
            self._empty_pool()
            if self._removal is not None:
                self._removal()
            self._private = None

    def _reset(self) -> None:
        self._process = os.getpid()
        self._opening = threading.Lock()
        self._writing = threading.Lock()
        self._news = News(self._hidden / _NEWS)
        self._idle: list[sqlite3.Connection] = []
        weakref.finalize(self, _close, self._idle, self._process)  # a storage that was forgotten
        self._path: Path | None = None
        self._identity = (0, 0)

    def _check_process(self) -> None:
        if self._process != os.getpid():
            # SQLite's connections must not be used, nor closed, across a fork: closing would drop the parent's locks.
            _inherited.append(self._idle)
            self._private = None
            self._reset()

    def _settle(self, doing: str) -> None:
        try:
            with self._translated(doing):
                with self._transaction("BEGIN IMMEDIATE") as connection:
                    settle(connection, self._news.read())
                # Who dies here leaves them to be noted again, before anything else is: they are still true.
                self._news.clear()
        except StorageError as error:
            if error.code != "storage.full":
                raise
            self._unsettled = error  # on a disk that is too full for that, something may be deleted all the same

    def _lock_news(self) -> int:
        if self._private is None:
            try:
                return self._news.lock(self._busy_timeout)
            except OSError as error:
                if error.errno not in _CANNOT_WRITE:
                    raise
            self.go_private()
        return 0

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection, identity = self._take()
        try:
            connection.execute(begin)
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            connection.close()  # which rolls back
            raise
        with self._opening:
            if self._identity == identity:
                self._idle.append(connection)
                return
        connection.close()

    def _take(self) -> tuple[sqlite3.Connection, tuple[int, int]]:
        with self._opening:
            if self._path is not None and _identity(self._path) != self._identity:
                self._empty_pool()  # somebody removed it, or replaced a damaged one
            if self._idle:
                return self._idle.pop(), self._identity
            try:
                return self._open(), self._identity
            except OSError as error:
                if self._private is not None or error.errno not in _CANNOT_WRITE:
                    raise
            except sqlite3.Error as error:
                if self._private is not None or _primary(error) not in _SQLITE_CANNOT_WRITE:
                    raise
        self.go_private()
        return self._take()

    def _empty_pool(self) -> None:
        _close(self._idle, self._process)
        self._path = None
        self._identity = (0, 0)

    def _open(self) -> sqlite3.Connection:
        if self._path is None:
            self._path = self._find_or_make()
            self._identity = _identity(self._path)
        # mode=rw: never make an empty one in the place of one that was removed.
        connection = sqlite3.connect(
            f"{self._path.as_uri()}?mode=rw",
            uri=True,
            timeout=self._busy_timeout,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute(f"PRAGMA synchronous = {'NORMAL' if self._fsync and self._private is None else 'OFF'}")
            if not self._idle:
                # Tells at once, and not in the middle of a listing, that the index cannot be written to.
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("COMMIT")
        except BaseException as error:
            if not isinstance(error, sqlite3.Error) or _primary(error) != sqlite3.SQLITE_BUSY:
                connection.close()
                raise
            # Somebody else can write to it.
        return connection

    def _find_or_make(self) -> Path:
        """Return the newest index; make one where there is none.

        No name is ever used twice: the last one to close an index removes its ``-wal`` file by name, which must not be that
        of another index.
        """
        folder = self._private or self._hidden
        folder.mkdir(exist_ok=True)
        if folder.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(folder))
        with held(folder / "index.lock"):
            found = sorted(path for path in folder.iterdir() if _NAME.match(path.name))
            if found:
                return found[-1]
            path = folder / f"index-v{_FORMAT}-{time.time_ns() % 10**20:020}.sqlite"
            _remove_half_made(folder)  # what was left by who died in the middle of this
            made = path.with_suffix(".new")
            try:
                connection = sqlite3.connect(made, isolation_level=None)
                try:
                    connection.execute("PRAGMA journal_mode = WAL")
                    connection.executescript(f"BEGIN; {SCHEMA} COMMIT;")
                finally:
                    connection.close()
                made.rename(path)
            except BaseException:
                _remove_half_made(folder)  # a disk without room for it has none for this
                raise
            return path

    @contextmanager
    def _translated(self, doing: str) -> Iterator[None]:
        path = self._path
        try:
            yield
        except (sqlite3.Error, DamagedRowError, UnicodeDecodeError) as error:
            if isinstance(error, sqlite3.Error) and not _is_damage(error):
                raise fault_of_index(error, doing, self._hidden) from error
            self._put_out_of_use(self._path or path)
            raise IndexDamagedError(str(error)) from error

    def _put_out_of_use(self, path: Path | None) -> None:
        with self._opening:
            if path is None or path != self._path:
                return  # another thread did
            self._empty_pool()
            with held(path.parent / "index.lock"):
                for suffix in ("", "-wal", "-shm"):
                    path.with_name(path.name + suffix).unlink(missing_ok=True)


_inherited: list[list[sqlite3.Connection]] = []
"""Connections of a parent process, kept from being closed by the garbage collector."""


def _close(idle: list[sqlite3.Connection], process: int) -> None:
    while process == os.getpid() and idle:
        idle.pop().close()


def _remove_half_made(folder: Path) -> None:
    for path in folder.glob("index-v*.new*"):
        path.unlink()


def _remove(folder: Path, process: int) -> None:
    if process == os.getpid():  # a forked child leaves its parent's alone
        shutil.rmtree(folder, ignore_errors=True)


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = os.stat(path)  # noqa: PTH116  twice for each access, and half as dear as by the path's own method
    except FileNotFoundError:
        return (0, 0)
    return found.st_dev, found.st_ino


def _primary(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the index is at fault, and not what is around it: the disk, permissions, other processes.

    A damaged file has many faces besides SQLITE_CORRUPT: a missing table, a constraint that was kept until now.
    """
    code = getattr(error, "sqlite_errorcode", 0)
    # Cut short, or removed under our hands.
    if code in (sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_READONLY_DBMOVED):
        return True
    return code & 0xFF not in _AROUND
