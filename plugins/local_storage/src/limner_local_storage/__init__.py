"""Keeps drawings of limner in a folder: atomic, durable, and readable by people.

>>> from limner_local_storage import LocalStorage, LocalStorageSettings
>>> storage = LocalStorage(LocalStorageSettings(root="pictures"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from limner_local_storage._plugin import LocalStoragePlugin, TemporaryStoragePlugin
from limner_local_storage._settings import LocalStorageSettings, TemporaryStorageSettings

if TYPE_CHECKING:
    from limner_local_storage._storage import LocalStorage
    from limner_local_storage._temporary import TemporaryStorage

__all__ = [
    "LocalStorage",
    "LocalStoragePlugin",
    "LocalStorageSettings",
    "TemporaryStorage",
    "TemporaryStoragePlugin",
    "TemporaryStorageSettings",
]


def __getattr__(name: str) -> Any:
    """Import a backend when it is first asked for: it brings SQLite along."""
    if name == "LocalStorage":
        from limner_local_storage._storage import LocalStorage

        return LocalStorage
    if name == "TemporaryStorage":
        from limner_local_storage._temporary import TemporaryStorage

        return TemporaryStorage
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
