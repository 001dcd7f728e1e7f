"""Copying a library into another: resumable, and idempotent by digest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import frozen

from limner._errors import LimnerError, StorageError, SvgError
from limner.plugins import Entry, Query, Sort, StoredDrawing

if TYPE_CHECKING:
    from limner._library import Library
    from limner.svg import Drawing

__all__ = ["Copied", "copy_library", "is_known", "keep_all", "left_out", "marks", "strange"]

_BATCH: Final = 64
"""Drawings that are held at once, and kept together where the storage can."""


@frozen(kw_only=True)
class Copied:
    """What became of a drawing.

    Args:
        name: What people call it.
        key: Its key where it came from.
        entry: What the target knows of it; None when it was there before, or could not be fetched.
        error: Why it could not be fetched; the others are copied all the same.
    """

    name: str
    key: str
    entry: Entry | None = None
    error: LimnerError | None = None


def copy_library(source: Library, target: Library) -> Iterator[Copied]:
    """Copy every drawing of a library that the other does not have yet, the oldest first.

    A drawing is there already when the target has one of the same digest and name. So a copy that was broken off is simply
    begun again, and one that is repeated does nothing.

    Args:
        source: Where from.
        target: Where to.

    Yields:
        What became of each.

    Raises:
        StorageError: The source cannot be listed, or the target can keep no more.
    """

    def fetched() -> Iterator[Copied | StoredDrawing]:
        for entry in source.entries(Query(limit=1000, sort=Sort.OLDEST)):
            if is_known(entry.digest, entry.name, there):
                yield Copied(name=entry.name, key=entry.key)
                continue
            try:
                stored = source.get(entry.key)
            except (StorageError, SvgError) as error:
                yield left_out(entry.name, entry.key, error)
                continue
            yield stored

    there = marks(target)
    yield from keep_all(fetched(), target)


def keep_all(found: Iterable[Copied | StoredDrawing], target: Library) -> Iterator[Copied]:
    """Keep what was fetched, a batch at a time, and pass on what is told of the others."""
    waiting = iter(found)
    while batch := list(islice(waiting, _BATCH)):
        stored = [item for item in batch if isinstance(item, StoredDrawing)]
        kept = iter(target.adopt(stored) if stored else ())
        for item in batch:
            if isinstance(item, Copied):
                yield item
            else:
                yield Copied(name=item.entry.name, key=item.entry.key, entry=next(kept))


def left_out(name: str, key: str, error: LimnerError) -> Copied:
    """Return that a drawing was left out, and why.

    The error loses the frames that it went through: who gathers what became of all would gather what was read of each.
    """
    passed: BaseException | None = error
    while passed is not None:
        passed.__traceback__ = None
        passed = passed.__cause__ or passed.__context__
    return Copied(name=name, key=key, error=error)


def strange(drawing: Drawing, name: str, key: str, created: datetime, there: set[bytes]) -> Copied | StoredDrawing:
    """Return a drawing that no storage told of, as if one had kept it; or that it is among those that were marked.

    Args:
        drawing: The drawing.
        name: What its file is called. One that limner made is called after its title, as it would have been when it was kept.
        key: What tells where it came from.
        created: When it was made, as far as that is known.
        there: Marks of what the target has.
    """
    called = (drawing.title.strip() if drawing.metadata.get("generator") else "") or name
    if is_known(drawing.digest, called, there):
        return Copied(name=called, key=key)
    return StoredDrawing.of(drawing, name=called, created=created)


def is_known(digest: str, name: str, there: set[bytes]) -> bool:
    """Tell whether a drawing of the same digest and name is among those that were marked."""
    return _mark(digest, name) in there


def marks(library: Library) -> set[bytes]:
    """Mark every drawing of a library, in 16 bytes each."""
    return {_mark(entry.digest, entry.name) for entry in library.entries()}


def _mark(digest: str, name: str) -> bytes:
    text = f"{digest}\n{name}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=16).digest()
