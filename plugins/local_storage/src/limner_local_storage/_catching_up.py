"""Catching up: the index learns what happened to the folder without it.

Adding, removing or renaming a file changes the folder's time of change, and so tells, for the price of one ``stat``, whether
there is anything to learn. Our own changes are made under the index's lock, and each of them carries the noted time along
unless somebody else changed the folder since. A file that was edited in place changes nothing about its folder: that is
noticed when the file is next fetched, or at the next full look.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Set as AbstractSet
from contextlib import suppress
from typing import Final

from limner.plugins import Context
from limner_local_storage._folder import Folder, Stamp
from limner_local_storage._index import Index
from limner_local_storage._keys import key_of_file
from limner_local_storage._known import Known, describe_file
from limner_local_storage._tables import by_file, drop, note, noted, stamp_noted, stamps, upsert

__all__ = ["carry_along", "catch_up"]

_BATCH: Final = 200
_GRAIN: Final = 20_000_000
"""Nanoseconds. Two changes closer together may leave the same time behind: Linux before 6.13 takes it from the timer tick."""
_LONGEST: Final = 600.0
"""Seconds after which a folder that changed is looked at in full, whatever its time says."""
_OURS: Final = re.compile(r".*-[0-9a-f]{8}(?:-[0-9]+)?\Z")


def catch_up(folder: Folder, index: Index, context: Context) -> None:
    """Make the index agree with the folder.

    Raises:
        CancelledError: The caller asked to stop. What was learnt is kept.
        DeadlineError: The deadline has passed. What was learnt is kept.
        IndexDamagedError: The index was damaged: try again.
    """
    version = folder.version()
    if not version:
        return
    with index.read("list") as connection:
        if _is_current(connection, version):
            return
    with index.write("list") as connection:  # who is putting at this moment is waited for
        version = folder.version()
        if _is_current(connection, version):
            return
        known = stamps(connection)
    # Reading many files takes a while, so it is done before the lock is taken; what remains is read under it.
    found = folder.scan()
    changed = _changed(found, known)
    for start in range(0, len(changed), _BATCH):
        context.check()
        _learn(folder, index, changed[start : start + _BATCH], known.keys())
    with index.write("list") as connection:
        if folder.version() != version:  # somebody was quicker
            version, found, known = folder.version(), folder.scan(), stamps(connection)
            changed = _changed(found, known)
        readable = True
        for file in known.keys() - found.keys():
            drop(connection, file)
        for file in changed:
            noted_as = stamp_noted(connection, file)
            if noted_as is None and not found[file].size:
                _clear_name(folder, index, file)
            elif noted_as != found[file]:
                readable &= _learn_one(connection, folder, file)
        # A clock that was set back makes the time lie ahead: what is changed from now on has an earlier one.
        age = abs(time.time_ns() - int(version.rpartition(":")[2]))
        # To let somebody read a file changes nothing about the folder, so as long as one cannot be read it is looked at again.
        note(connection, "seen", version if age > _GRAIN and readable else "")
        note(connection, "looked", version)
        note(connection, "looked_at", time.time())


def carry_along(index: Index, connection: sqlite3.Connection, before: str, after: str) -> None:
    """Note the folder's new version after a change of our own, unless there was somebody else's before it.

    Args:
        index: The index. A private one's lock keeps no other process out, so nothing is noted in it; nor where something before is
            still to be noted.
        connection: The transaction that the change is made under.
        before: The version right before the change.
        after: The version right after it.
    """
    if not index.is_behind and noted(connection, "seen") == before:
        note(connection, "seen", after)


def _is_current(connection: sqlite3.Connection, version: str) -> bool:
    if noted(connection, "seen") != version:
        return False
    return bool(noted(connection, "looked") == version) or time.time() - noted(connection, "looked_at") < _LONGEST


def _changed(found: dict[str, Stamp], known: dict[str, Stamp]) -> list[str]:
    return [file for file, stamp in found.items() if known.get(file) != stamp]


def _learn(folder: Folder, index: Index, files: list[str], known_files: AbstractSet[str]) -> None:
    with index.read("list") as connection:
        before = {file: by_file(connection, file) for file in files if file in known_files}
    learnt: list[Known] = []
    for file in files:
        with suppress(PermissionError):
            known = describe_file(folder, file, before.get(file))
            if known is not None:
                learnt.append(known)
    with index.write("list") as connection:
        for known in learnt:
            if folder.stamp(known.file) == known.stamp:
                upsert(connection, known)


def _learn_one(connection: sqlite3.Connection, folder: Folder, file: str) -> bool:
    """Learn what a file is, and tell whether it can be read. One that cannot is not listed, and keeps no other from it."""
    known, readable = None, True
    try:
        known = describe_file(folder, file, by_file(connection, file))
    except PermissionError:
        readable = False
    if known is None:
        drop(connection, file)
    else:
        upsert(connection, known)
    return readable


def _clear_name(folder: Folder, index: Index, file: str) -> None:
    """Remove the empty file that a process left which died while it held a name. The lock says that no live one holds it."""
    if not index.is_private and _OURS.match(key_of_file(file)) and folder.holds_nothing(file):
        folder.remove(file)
