"""The plugin: what limner is told before anything is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import Capability, Plugin, StorageDescriptor
from limner_object_storage._settings import ObjectStorageSettings

if TYPE_CHECKING:
    from limner_object_storage._storage import ObjectStorage

__all__ = ["ObjectStoragePlugin"]


class ObjectStoragePlugin(Plugin):
    """Offers the storage backend ``object``."""

    api_version = 1

    @override
    def storage_backend(self) -> StorageDescriptor[ObjectStorageSettings]:
        return StorageDescriptor(
            name="object",
            summary="A bucket, or whatever else fsspec reaches: S3, Google Cloud Storage, Azure, SFTP",
            settings=ObjectStorageSettings,
            factory=_make,
            # What depends on the URL is not declared: whether it needs a network, and whether others can open a link.
            capabilities={
                Capability.RENAME: True,
                Capability.SEARCH: True,  # by reading up to scan_limit drawings
                Capability.TAGS: True,
                Capability.TRASH: False,  # that of a bucket is its versioning
                Capability.JOURNAL: True,
                Capability.CHAIN: False,  # two writers cannot agree on which comes next
                Capability.MAINTENANCE: True,
            },
        )


def _make(settings: ObjectStorageSettings) -> ObjectStorage:
    from limner_object_storage._storage import ObjectStorage  # brings fsspec

    return ObjectStorage(settings)
