"""From what a caller calls a drawing to its file, or to an error that names what was probably meant."""

from __future__ import annotations

from typing import Final

from limner import DrawingNotFoundError
from limner.plugins import Context, near_names, writable_text
from limner_local_storage._catching_up import catch_up
from limner_local_storage._folder import Folder
from limner_local_storage._index import Index
from limner_local_storage._keys import SUFFIX, is_key
from limner_local_storage._tables import by_key, keys_like

__all__ = ["find_file", "not_found"]

_NAMED: Final = 5
"""The most keys that a message names."""
_SHORTEST: Final = 3
"""Characters that a near key begins with as well."""


def find_file(folder: Folder, index: Index, key: str, context: Context, *, by_prefix: bool) -> str:
    """Return the name of a drawing's file.

    Args:
        folder: Where drawings are.
        index: What is known of them.
        key: The key.
        context: What goes along with the request.
        by_prefix: Whether the beginning of one key only will do as well, as will the file's name.

    Raises:
        DrawingNotFoundError: There is none, or there are several.
    """
    is_there = folder.version()
    there = folder.stamp(key + SUFFIX) if is_key(key) else None
    if there is not None and there.size:
        return key + SUFFIX
    if not is_there:
        raise not_found(folder, index, key)
    given = writable_text(key)
    catch_up(folder, index, context)
    begins = given.removesuffix(SUFFIX).casefold()
    with index.read("find the drawing") as connection:
        known = by_key(connection, given)
        keys = keys_like(connection, begins, _NAMED + 1) if by_prefix and begins and known is None else []
        if len(keys) == 1:
            known = by_key(connection, keys[0])
        elif begins in keys:  # the name of its file
            known = by_key(connection, begins)
    if known is not None:
        return known.file
    if keys:
        raise _several(folder, key, keys)
    raise not_found(folder, index, key)


def not_found(folder: Folder, index: Index, key: str) -> DrawingNotFoundError:
    """Return an error that names what was probably meant."""
    msg = f"there is no drawing {_shown(key)} in {folder.root}"
    near: list[str] = []
    given = writable_text(key).casefold()
    is_there = folder.version()
    if is_there:
        with index.read("find the drawing") as connection:
            length = min(len(given), 64)
            while not near and length >= _SHORTEST:
                near = keys_like(connection, given[:length], _NAMED)
                length = max(_SHORTEST, length // 2) if length > _SHORTEST else 0
            near = near or keys_like(connection, "", _NAMED)
    what = "it is empty" if is_there else "there is no such folder"
    hint = f"{what}: root in [storages.local] says where the drawings are; is its disk mounted?"
    if near:
        hint = near_names(writable_text(key), near)
    return DrawingNotFoundError(msg, hint=hint)


def _several(folder: Folder, key: str, keys: list[str]) -> DrawingNotFoundError:
    named = ", ".join(keys[:_NAMED]) + (" and others" if len(keys) > _NAMED else "")
    msg = f"more than one drawing in {folder.root} begins with {_shown(key)}"
    return DrawingNotFoundError(msg, code="storage.ambiguous", hint=f"say which: {named}")


def _shown(key: str) -> str:
    return repr(key if len(key) <= 120 else f"{key[:120]}…")  # noqa: PLR2004  a key has at most 100
