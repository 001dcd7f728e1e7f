"""The plugins: what limner learns of the two backends before anything of them is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from limner.plugins import Capability, Plugin, StorageDescriptor
from limner_local_storage._settings import LocalStorageSettings, TemporaryStorageSettings

if TYPE_CHECKING:
    from limner_local_storage._storage import LocalStorage
    from limner_local_storage._temporary import TemporaryStorage

__all__ = ["LocalStoragePlugin", "TemporaryStoragePlugin"]

_CAPABILITIES: Final = {
    Capability.OFFLINE: True,
    Capability.RENAME: True,
    Capability.LINK: False,  # a file: URL opens on this machine only
    Capability.SEARCH: True,
    Capability.TAGS: True,
    Capability.TRASH: True,
    Capability.JOURNAL: True,
    Capability.CHAIN: True,
    Capability.MAINTENANCE: True,
}


class LocalStoragePlugin(Plugin):
    """Offers the storage backend ``local``."""

    api_version = 1

    def storage_backend(self) -> StorageDescriptor[LocalStorageSettings]:
        """Describe the storage backend."""
        return StorageDescriptor(
            name="local",
            summary="A folder of SVG files on this machine, indexed for fast listing and search",
            factory=_make,
            settings=LocalStorageSettings,
            capabilities=_CAPABILITIES,
        )


class TemporaryStoragePlugin(Plugin):
    """Offers the storage backend ``temporary``."""

    api_version = 1

    def storage_backend(self) -> StorageDescriptor[TemporaryStorageSettings]:
        """Describe the storage backend."""
        return StorageDescriptor(
            name="temporary",
            summary="A folder on this machine that goes when the session ends",
            factory=_make_temporary,
            settings=TemporaryStorageSettings,
            capabilities=_CAPABILITIES,
        )


def _make(settings: LocalStorageSettings) -> LocalStorage:
    from limner_local_storage._storage import LocalStorage

    return LocalStorage(settings)


def _make_temporary(settings: TemporaryStorageSettings) -> TemporaryStorage:
    from limner_local_storage._temporary import TemporaryStorage

    return TemporaryStorage(settings)
