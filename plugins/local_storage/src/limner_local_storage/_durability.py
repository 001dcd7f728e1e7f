"""Forcing what was written to the disk itself."""

from __future__ import annotations

import os
import sys

__all__ = ["force_to_disk"]


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
