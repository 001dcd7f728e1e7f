"""The plugin: what limner learns of this backend before anything of it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner.plugins import Capability, Plugin, StorageDescriptor
from limner_local_storage._settings import LocalStorageSettings

if TYPE_CHECKING:
    from limner_local_storage._storage import LocalStorage

__all__ = ["LocalStoragePlugin"]


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
            capabilities={
                Capability.OFFLINE: True,
                Capability.RENAME: True,
                Capability.LINK: False,  # a file: URL opens on this machine only
                Capability.SEARCH: True,
                Capability.TAGS: True,
                Capability.TRASH: True,
                Capability.JOURNAL: True,
                Capability.CHAIN: True,
                Capability.MAINTENANCE: True,
            },
        )


def _make(settings: LocalStorageSettings) -> LocalStorage:
    from limner_local_storage._storage import LocalStorage

    return LocalStorage(settings)
