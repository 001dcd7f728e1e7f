"""Write a file whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from limner._errors import AccessDeniedError, StorageError

__all__ = ["write_file"]


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: another name first, synced, then renamed over what was there.

    Args:
        path: Where; its folder is made when it is not there.
        data: What.

    Raises:
        StorageError: It could not be written; nothing of it is left, and what was there before still is.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise _translated(error, path) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o666 & ~_umask())  # mkstemp makes it private, which a picture is not
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise _translated(error, path) from error
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the umask; the only way to read it is to set it, and back."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _translated(error: OSError, path: Path) -> StorageError:
    what = (error.strerror or str(error)).lower()
    msg = f"{path} could not be written: {what}"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return AccessDeniedError(msg, hint="choose another place with --out, or make the folder writable")
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageError(
            msg, code="storage.full", hint="make room, or choose another place with --out", retryable=True
        )
    return StorageError(msg, hint="choose another place with --out")
