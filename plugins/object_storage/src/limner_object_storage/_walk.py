"""Walking through what is kept in the order of time, a day at a time, from wherever one was before."""

from __future__ import annotations

from collections.abc import Iterator

from limner.plugins import Context
from limner_object_storage._names import is_day, is_key
from limner_object_storage._store import Item, Store

__all__ = ["walk"]


def walk(
    store: Store, folder: str, suffix: str, context: Context, *, newest: bool = False, start: str = ""
) -> Iterator[tuple[str, Item]]:
    """Yield the keys of the objects in a folder with what the store tells of them. What has another name is passed over.

    Args:
        store: The store.
        folder: A folder of days.
        suffix: What follows the key in a name.
        context: What goes along with the request.
        newest: Whether to begin with the newest.
        start: The key to begin with, itself included; empty for all.
    """

    def wanted(text: str, bound: str) -> bool:
        return not bound or (text <= bound if newest else text >= bound)

    days = [item.name for item in store.items(folder, context) if item.is_folder and is_day(item.name)]
    for day in sorted(days, reverse=newest):
        if not wanted(day, start[:8]):
            continue
        context.check()
        found = {
            item.name.removesuffix(suffix): item
            for item in store.items(f"{folder}/{day}", context)
            if item.name.endswith(suffix) and not item.is_folder
        }
        for key in sorted(found, reverse=newest):
            if is_key(key) and key.startswith(day) and wanted(key, start):
                yield key, found[key]
