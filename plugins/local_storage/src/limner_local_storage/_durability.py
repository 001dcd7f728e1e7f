"""Forcing what was written to the disk itself."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

__all__ = ["force_to_disk", "sync_folder"]


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


def sync_folder(path: Path) -> None:
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
