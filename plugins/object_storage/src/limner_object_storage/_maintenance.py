"""Looking after a store: what is wrong in it, what can go, how much it holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from limner import IntegrityError, SvgError
from limner.plugins import Context, Finding, Freed, Severity, StorageStats
from limner.svg import clean
from limner_object_storage._document import MAX_BYTES, read_markup
from limner_object_storage._journal import ObjectJournal
from limner_object_storage._listing import Listing
from limner_object_storage._names import DRAWINGS, SUFFIX, is_day, is_key, object_of
from limner_object_storage._store import PARTIAL, Store

__all__ = ["collect_garbage", "measure", "verify"]

_IN_USE: Final = timedelta(hours=1)
"""What is being written for longer was left by a process that died."""


def verify(store: Store, journal: ObjectJournal, context: Context) -> Iterator[Finding]:
    """Read everything, and yield what is wrong: drawings, records, and what is no business of limner's."""
    for day in store.items(DRAWINGS, context):
        folder = f"{DRAWINGS}/{day.name}"
        if not (day.is_folder and is_day(day.name)):
            yield _foreign(store.address(folder))
            continue
        for item in store.items(folder, context):
            context.check()
            key = item.name.removesuffix(SUFFIX)
            if item.is_folder or not item.name.endswith(SUFFIX) or not is_key(key) or not key.startswith(day.name):
                yield _foreign(store.address(f"{folder}/{item.name}"))
            elif (found := _fault(store, key, context)) is not None:
                yield Finding(Severity.ERROR, found.code, found.message, found.hint)
    yield from journal.check(context)


def collect_garbage(store: Store, context: Context, *, everything: bool) -> Freed:
    """Remove what processes left that died while they wrote.

    Args:
        store: The store.
        context: What goes along with the request.
        everything: Whether to remove also what is less than an hour old, and may still be written to.
    """
    freed = leftovers = 0
    for item in store.items(PARTIAL, context):
        if everything or (item.written is not None and item.written < datetime.now(UTC) - _IN_USE):
            store.remove(f"{PARTIAL}/{item.name}", context)
            leftovers += 1
            freed += item.size
    return Freed(leftovers=leftovers, bytes=freed)


def measure(listing: Listing, journal: ObjectJournal, context: Context) -> StorageStats:
    """Count what is kept. Whether a drawing is damaged is told by its beginning and its size."""
    drawings = size = favourites = damaged = 0
    for looked in listing.look(context):
        drawings += looked.head is not None
        size += looked.item.size
        favourites += looked.head is not None and looked.head.entry.favourite
        damaged += not looked.is_whole
    return StorageStats(
        drawings=drawings,
        bytes=size,
        favourites=favourites,
        damaged=damaged,
        journal_bytes=journal.size(context),
    )


def _fault(store: Store, key: str, context: Context) -> IntegrityError | None:
    name = object_of(key)
    data = store.read(name, MAX_BYTES + 1, context)
    if data is None:  # deleted since
        return None
    location = store.address(name)
    try:
        _, markup = read_markup(data, key=key, location=location)
        clean(markup)
    except IntegrityError as error:
        return error
    except SvgError as error:
        msg = f"{location} is no drawing that can be shown: {error.message}"
        return IntegrityError(msg, code="storage.integrity.refused", hint="delete it, and make it again")
    return None


def _foreign(address: str) -> Finding:
    message = f"{address} was not put there by limner"
    return Finding(Severity.WARNING, "storage.foreign", message, "move it elsewhere: it is never listed nor deleted")
