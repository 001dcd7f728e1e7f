"""Temporary storage: a folder for one session, which goes when the session ends, however it ends."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import weakref
from contextlib import suppress
from pathlib import Path
from typing import Final

from typing_extensions import override

from limner import AccessDeniedError
from limner_local_storage._faults import fault_of_system
from limner_local_storage._locks import try_lock
from limner_local_storage._settings import LocalStorageSettings, TemporaryStorageSettings
from limner_local_storage._storage import LocalStorage

__all__ = ["TemporaryStorage"]

_LOCK: Final = ".lock"
_SESSION: Final = re.compile(r"session-[0-9a-f]{16}")
"""What the folder of a session is called: whatever else is in the folder of all sessions is somebody's own."""


class TemporaryStorage(LocalStorage):
    """Keeps drawings until it is closed, or forgotten, or the process ends.

    What a session left that could not clear up, because it was killed, goes when the next one begins: each session holds a lock
    on a file beside its folder, and the system gives that back when its owner dies.

    Args:
        settings: Where, and how much.

    Raises:
        StorageError: The folder cannot be made.
    """

    def __init__(self, settings: TemporaryStorageSettings) -> None:
        try:
            _prepare(settings.root)
            _sweep(settings.root)
            folder, held = _claim(settings.root)
        except OSError as error:
            raise fault_of_system(error, "begin a session", settings.root) from error
        self._end = weakref.finalize(self, _end, folder, held, os.getpid())
        super().__init__(LocalStorageSettings(root=folder, fsync=False, quota_bytes=settings.quota_bytes))

    @override
    def close(self) -> None:
        """Remove everything."""
        super().close()
        self._end()


def _prepare(root: Path) -> None:
    """Make the folder of all sessions, for this user alone.

    Raises:
        AccessDeniedError: Somebody else made it, who could read what is kept there.
    """
    with suppress(FileExistsError):
        root.mkdir(mode=0o700, parents=True)
    found = root.lstat()
    if not stat.S_ISDIR(found.st_mode) or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        msg = f"{root} is not a folder of this user's own"
        raise AccessDeniedError(msg, hint="remove it, or set another folder: root in [storages.temporary]")


def _sweep(root: Path) -> None:
    """Remove what is left of sessions that died."""
    names = {path.name.removesuffix(_LOCK) for path in root.iterdir()}
    for token in filter(_SESSION.fullmatch, names):
        lock, folder = root / f"{token}{_LOCK}", root / token
        try:
            held = os.open(lock, os.O_RDWR)
        except FileNotFoundError:  # it is made before the folder and removed after it, so this one has no owner
            shutil.rmtree(folder, ignore_errors=True)
            continue
        try:
            if try_lock(held):
                shutil.rmtree(folder, ignore_errors=True)
                lock.unlink(missing_ok=True)
        finally:
            os.close(held)


def _claim(root: Path) -> tuple[Path, int]:
    while True:
        folder = root / f"session-{secrets.token_hex(8)}"
        lock = folder.with_name(folder.name + _LOCK)
        held = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        # Somebody who sweeps may have come between opening and locking, and taken the file for a dead one's.
        if try_lock(held) and lock.exists():
            folder.mkdir(mode=0o700)
            return folder, held
        os.close(held)


def _end(folder: Path, held: int, process: int) -> None:
    if process != os.getpid():  # a forked child leaves its parent's alone
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.with_name(folder.name + _LOCK).unlink(missing_ok=True)
    os.close(held)
