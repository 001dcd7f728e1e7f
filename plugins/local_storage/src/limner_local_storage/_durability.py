"""Forcing what was written to the disk itself, and in which order that has to be done."""

from __future__ import annotations

import errno
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, cast

__all__ = ["force_to_disk", "forced_before_naming", "sync_folder"]

_LOGS: Final = Path("/proc/fs/jbd2")
"""Has an entry ``<device>-<inode>`` for the log of each mounted ext4."""
_WRITE_AND_WAIT: Final = 1 | 2 | 4
"""SYNC_FILE_RANGE_WAIT_BEFORE, _WRITE and _WAIT_AFTER of ``linux/fs.h``."""


def force_to_disk(descriptor: int) -> None:
    """Wait until what was written to an open file or folder would survive a power failure."""
    if sys.platform == "darwin":
        import fcntl

        try:
            # fsync(2) on macOS leaves it in the cache of the drive.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(descriptor)  # a file system that knows no other way, such as a network drive
    else:
        os.fsync(descriptor)


def sync_folder(path: str | Path) -> None:
    """Wait until names given and taken away in a folder would survive a power failure."""
    if sys.platform == "win32":  # Windows opens no folder, and NTFS journals its names
        return
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:  # a folder that may be written to and not read cannot be waited for
        return
    try:
        force_to_disk(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # the file system has nothing to wait for
            raise
    finally:
        os.close(descriptor)


def forced_before_naming(folder: str | Path) -> Callable[[int], None]:
    """Return what is to be done to an open file in a folder before it gets a name that :func:`sync_folder` then waits for.

    In general that is :func:`force_to_disk`: POSIX promises nothing of a file by waiting for its folder. That makes two waits.

    On Linux one will do where the file system writes what happened to files and to folders into one log, in the order in which
    it happened, and lets the disk's cache run dry before it closes an entry of the log: ext4 with its log and data=ordered (as it
    is unless told otherwise), and XFS. There it is enough that the content was handed to the disk, and its place and length are in the log,
    which ``sync_file_range`` waits for. The name comes into the log after them, so it is never there without the content, and
    waiting for the folder waits for the entry that holds the name, and so for everything before it.
    """
    function = _sync_file_range() if _has_one_log(folder) else None
    if function is None:
        return force_to_disk

    def hand_over(descriptor: int) -> None:
        if function(descriptor, 0, 0, _WRITE_AND_WAIT):
            import ctypes

            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))

    return hand_over


@functools.cache
def _sync_file_range() -> Callable[[int, int, int, int], int] | None:
    import ctypes

    try:
        function = ctypes.CDLL(None, use_errno=True).sync_file_range
    except (OSError, AttributeError):
        return None
    function.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
    function.restype = ctypes.c_int
    return cast(Callable[[int, int, int, int], int], function)


def _has_one_log(folder: str | Path) -> bool:
    """Tell whether a folder is on a file system of the kind that :func:`forced_before_naming` says, as far as that can be told."""
    if sys.platform != "linux":
        return False
    device = os.stat(folder).st_dev  # noqa: PTH116
    numbers = f"{os.major(device)}:{os.minor(device)}"
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape").splitlines()
        # "36 35 98:0 / /mnt rw,noatime shared:1 - ext4 /dev/sda1 rw,data=ordered": see proc(5)
        found = next(line.partition(" - ")[2].split() for line in mounts if line.split()[2] == numbers)
        kind, options = found[0], found[-1].split(",")
        if kind == "ext4":
            name = Path(f"/sys/dev/block/{numbers}").readlink().name
            return "data=writeback" not in options and any(log.name.startswith(f"{name}-") for log in _LOGS.iterdir())
    except (OSError, StopIteration, IndexError):
        return False
    return kind == "xfs"
