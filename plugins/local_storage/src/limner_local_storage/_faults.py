"""From what the operating system and SQLite raise to errors that say what happened, to what, and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from limner import AccessDeniedError, StorageError

if TYPE_CHECKING:
    import sqlite3

__all__ = ["fault_of_index", "fault_of_system"]


@frozen
class _Fault:
    """What an error number means to the person in front of the screen."""

    code: str
    what: str
    hint: str
    retryable: bool = False
    kind: type[StorageError] = StorageError


_FULL = _Fault("full", "the disk is full", "free some space on that disk, then try again", retryable=True)
_DENIED = _Fault(
    "access-denied",
    "this user has no permission",
    "let this user read and write there (ls -ld shows who may), or set another folder: root in [storages.local]",
    kind=AccessDeniedError,
)
_READ_ONLY = _Fault(
    "access-denied.read-only",
    "the file system is read-only",
    "make it writable, or set another folder: root in [storages.local]",
    kind=AccessDeniedError,
)
_BUSY = _Fault("busy", "it is in use by another program", "try again in a moment", retryable=True)
_BROKEN_DISK = _Fault(
    "input-output", "the disk reported an error", "check the disk and its cables, and copy the folder elsewhere while it can be read"
)  # fmt: skip
_NOT_A_FOLDER = _Fault(
    "not-a-folder",
    "a file is where a folder should be",
    "move that file away, or set another folder: root in [storages.local]",
)
_MISSING = _Fault(
    "folder-missing",
    "the folder is not there any more",
    "bring it back (was it moved, or is its disk not mounted?), then try again",
    retryable=True,
)

_OF_SYSTEM: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _Fault("full", "your disk quota is used up", "free some space, then try again", retryable=True),
    errno.EFBIG: _Fault("too-large", "the system allows no file that large", "raise the limit (ulimit -f), or make a smaller drawing"),
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _MISSING,
    errno.ESTALE: _MISSING,
    errno.ENOTDIR: _NOT_A_FOLDER,
    errno.EEXIST: _NOT_A_FOLDER,
    errno.ENAMETOOLONG: _Fault("name-too-long", "the path is too long", "set a shorter one: root in [storages.local]"),
    errno.ELOOP: _Fault("link", "a symbolic link is in the way", "replace the link by what it points to"),
    errno.EXDEV: _Fault("link", "its hidden folder .limner is on another disk", "let .limner be a plain folder on the same disk"),
    errno.EMFILE: _Fault("busy", "too many files are open", "close some, or raise the limit (ulimit -n), then try again", retryable=True),
    errno.ENFILE: _Fault("busy", "too many files are open on this machine", "try again in a moment", retryable=True),
    errno.EIO: _BROKEN_DISK,
}  # fmt: skip
_PASSING: Final = frozenset({errno.EAGAIN, errno.EBUSY, errno.EDEADLK, errno.EINTR, errno.ENOLCK, errno.ETIMEDOUT})


def fault_of_system(error: OSError, doing: str, path: str | Path) -> StorageError:
    """Translate an error of the operating system.

    Args:
        error: What was raised.
        doing: What was to be done: "keep the drawing".
        path: What it was to be done to.
    """
    number = error.errno or 0
    if number in {errno.ELOOP, errno.EEXIST, errno.ENOTDIR}:
        path = error.filename or path  # what is in the way, itself: the folder that it is in has many files
    fault = _BUSY if number in _PASSING else _OF_SYSTEM.get(number)
    if fault is None:
        reason = os.strerror(number) if number else str(error)
        fault = _Fault("system", reason.lower(), "look into what the system says of that path")
    return _made(fault, doing, path)


def fault_of_index(error: sqlite3.Error, doing: str, path: str | Path) -> StorageError:
    """Translate an error of SQLite, other than that the index is damaged: that one mends itself."""
    import sqlite3

    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    fault = {
        sqlite3.SQLITE_FULL: _FULL,
        sqlite3.SQLITE_BUSY: _BUSY,
        sqlite3.SQLITE_LOCKED: _BUSY,
        sqlite3.SQLITE_READONLY: _READ_ONLY,
        sqlite3.SQLITE_PERM: _DENIED,
        sqlite3.SQLITE_IOERR: _BROKEN_DISK,
    }.get(primary)
    if fault is None:
        hint = "delete the hidden folder .limner beside the drawings: it is made anew from them"
        fault = _Fault("index", f"the index cannot be used ({error})", hint)
    return _made(fault, doing, path)


def _made(fault: _Fault, doing: str, path: str | Path) -> StorageError:
    msg = f"cannot {doing} in {path}: {fault.what}"
    return fault.kind(msg, code=f"storage.{fault.code}", hint=fault.hint, retryable=fault.retryable)
