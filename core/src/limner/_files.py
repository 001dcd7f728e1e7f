"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from limner._errors import AccessDeniedError, StorageError

__all__ = ["discard_leftovers", "discard_unfinished", "write_file", "writing"]

_ABANDONED: Final = 60.0
"""Seconds after which nobody is writing a file any more: to write one takes milliseconds."""

_unfinished: Final[set[Path]] = set()
"""Files that are being written at this moment, under their temporary names."""


def write_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all: another name first, synced, then renamed over what was there.

    A file that is there keeps its mode and its owner, and a link stays a link: what it leads to is replaced. What is no regular
    file, such as a pipe, a device or this process' own output, is written to as it is.

    Args:
        path: Where; its folder is made when it is not there.
        data: What.
        private: Whether a new file is for its owner alone, as what may hold secrets should be.

    Raises:
        StorageError: It could not be written; nothing of it is left, and what was there before still is.
    """
    with writing(path, private=private) as file:
        file.write(data)


@contextlib.contextmanager
def writing(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a file that is written whole or not at all; see :func:`write_file`.

    What was written is there once the block ends, and nothing of it where it ends with an exception.

    Raises:
        StorageError: It could not be written. An OSError that comes out of the block is taken for one of this file's.
    """
    try:
        status = _status(path)
        if status is not None and (own := _own_stream(status)) is not None:
            with os.fdopen(os.dup(own), "wb") as file:
                yield file
        elif status is not None and not stat.S_ISREG(status.st_mode):
            with os.fdopen(os.open(path, os.O_WRONLY), "wb") as file:
                yield file
        else:
            with _replacing(Path(os.path.realpath(path)), status, 0o600 if private else 0o666) as file:
                yield file
    except OSError as error:
        raise _translated(error, path) from error


def discard_unfinished() -> None:
    """Remove what is half written, right before the process ends without clearing up."""
    for path in tuple(_unfinished):
        with contextlib.suppress(OSError):  # it is gone already, or cannot be helped at this point
            path.unlink()


def discard_leftovers(folder: Path) -> None:
    """Remove from a folder what programs left that died while they wrote: under a temporary name, and not touched for a minute."""
    for path in folder.glob(".limner-*.part"):
        with contextlib.suppress(OSError):  # another program removes it, too, or it is not ours to remove
            if time.time() - path.stat().st_mtime > _ABANDONED:
                path.unlink()


@contextlib.contextmanager
def _replacing(path: Path, before: os.stat_result | None, mode: int) -> Iterator[BinaryIO]:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Short, whatever the length of the name: that may be as long as the file system lets it be.
    temporary = path.with_name(f".limner-{os.urandom(8).hex()}.part")
    _unfinished.add(temporary)
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(descriptor, "wb") as file:
            if before is not None:
                _copy_owner_and_mode(before, temporary)
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:  # a signal may end the work at any point
        temporary.unlink(missing_ok=True)
        raise
    finally:
        _unfinished.discard(temporary)


def _copy_owner_and_mode(before: os.stat_result, path: Path) -> None:
    if hasattr(os, "chown") and (before.st_uid, before.st_gid) != (os.getuid(), os.getgid()):
        with contextlib.suppress(PermissionError):  # only root gives files away; the mode is kept all the same
            os.chown(path, before.st_uid, before.st_gid)
    path.chmod(stat.S_IMODE(before.st_mode))


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
    except ValueError as error:  # a NUL in it
        raise _translated(error, path) from error


def _own_stream(status: os.stat_result) -> int | None:
    """Return which of this process' outputs a file is, as ``/dev/stdout`` is; to replace it would lose what was written."""
    for stream in (sys.stdout, sys.stderr):
        try:
            number = stream.fileno()
            if os.path.samestat(status, os.fstat(number)):
                stream.flush()
                return number
        except (AttributeError, OSError, ValueError):  # no stream, a closed one, or one of a program's own
            continue
    return None


def _translated(error: OSError | ValueError, path: Path) -> StorageError:
    number = error.errno if isinstance(error, OSError) else None
    what = (isinstance(error, OSError) and error.strerror) or str(error)
    msg = f"{path} could not be written: {what.lower()}"
    if number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return AccessDeniedError(msg, hint="choose another place, or make the folder writable")
    if number in {errno.ENOSPC, errno.EDQUOT}:
        return StorageError(msg, code="storage.full", hint="make room, or choose another place", retryable=True)
    return StorageError(msg, hint="choose another place")
