"""The trash: what is deleted is moved to a folder beside what is kept, and can be moved back for a while.

It is a shelf like the other, with files, records and an index of its own. A file's time of change is when it was deleted.
"""

from __future__ import annotations

import os
import time
from typing import Final

from limner import StorageError
from limner.plugins import Context, Entry, Freed
from limner_local_storage._catching_up import carry_along
from limner_local_storage._finding import not_found
from limner_local_storage._index import IndexDamagedError
from limner_local_storage._keys import SUFFIX, base_of, is_base_of, is_key, key_of_file, keys_after
from limner_local_storage._known import Known, describe_file
from limner_local_storage._shelf import Shelf
from limner_local_storage._tables import by_file, drop, upsert

__all__ = ["Trash"]

NAME: Final = "trash"
"""The folder in that of the drawings."""


class Trash:
    """Moves drawings between two shelves.

    Args:
        kept: What is kept.
        shelf: What was deleted.
    """

    def __init__(self, kept: Shelf, shelf: Shelf) -> None:
        self._kept = kept
        self.shelf = shelf

    def throw_away(self, key: str, context: Context) -> None:
        """Move a drawing here."""
        self.shelf.prepare()
        self._kept.again(lambda: self._move(key, self._kept, self.shelf, context))

    def restore(self, key: str, context: Context) -> Entry:
        """Move a drawing back, and return what is known of it then."""
        self._kept.prepare()
        return self._kept.entry(self._kept.again(lambda: self._move(key, self.shelf, self._kept, context)))

    def erase(self, *, before: int | None = None, room: int | None = None) -> Freed:
        """Erase what was deleted, the oldest first. It needs no index, and so no room.

        Args:
            before: Only what was deleted before then, in nanoseconds since 1970.
            room: Only until so many bytes are free.
        """
        erased = freed = 0
        for file, stamp in sorted(self.shelf.folder.scan().items(), key=lambda item: item[1].modified):
            if (before is not None and stamp.modified >= before) or (room is not None and freed >= room):
                break
            if self.shelf.folder.remove(file):
                erased, freed = erased + 1, freed + stamp.size
        if erased:
            self.shelf.folder.sync()
        return Freed(erased=erased, bytes=freed)

    def measure(self) -> tuple[int, int]:
        """Return how many drawings are in it, and their bytes."""
        sizes = [stamp.size for stamp in self.shelf.folder.scan().values() if stamp.size]
        return len(sizes), sum(sizes)

    def _move(self, key: str, source: Shelf, target: Shelf, context: Context) -> Known:
        file = source.find(key, context, by_prefix=False)
        moved: Known | None = None
        try:
            # Always in this order, so that two who move in opposite directions do not wait for each other.
            with (
                self._kept.index.write("move the drawing") as kept,
                self.shelf.index.write("move the drawing") as trash,
            ):
                ours, theirs = (kept, trash) if source is self._kept else (trash, kept)
                known = by_file(ours, file)
                source.index.begin()
                target.index.begin()
                left, reached = source.folder.version(), target.folder.version()
                if source.folder.stamp(file) is not None:
                    now = self._move_file(source, target, file, known)
                    moved = describe_file(target.folder, now, known)
                drop(ours, file)
                if moved is not None:
                    upsert(theirs, moved)
                carry_along(source.index, ours, left, source.folder.version())
                carry_along(target.index, theirs, reached, target.folder.version())
        except (StorageError, IndexDamagedError):
            # The files are the truth: the indexes learn of it with the next listing.
            if moved is None:
                raise
        if moved is None:  # somebody was quicker
            raise not_found(source.folder, source.index, key)
        target.folder.sync()
        source.folder.sync()
        return moved

    def _move_file(self, source: Shelf, target: Shelf, file: str, known: Known | None) -> str:
        path = source.folder.path(file)
        if target is self.shelf:
            now = time.time_ns()
            os.utime(path, ns=(now, now))
        stem = file[: -len(SUFFIX)]
        base = base_of(known.name, known.digest) if known is not None and known.digest else stem
        names = keys_after(base if is_key(stem) and is_base_of(base, key_of_file(file)) else stem)
        while True:
            name = next(names) + SUFFIX
            try:
                # Under both names for an instant: who dies in it leaves a drawing that was not deleted, and a copy of it.
                target.folder.publish(path, name)
            except FileExistsError:
                continue
            source.folder.remove(file)
            return name
