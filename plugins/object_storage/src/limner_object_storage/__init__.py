"""Keeps drawings of limner in a bucket, or wherever else fsspec reaches.

>>> from limner_object_storage import ObjectStorage, ObjectStorageSettings
>>> storage = ObjectStorage(ObjectStorageSettings(url="s3://acme-pictures/limner"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from limner_object_storage._plugin import ObjectStoragePlugin
from limner_object_storage._settings import ObjectStorageSettings

if TYPE_CHECKING:
    from limner_object_storage._storage import ObjectStorage

__all__ = ["ObjectStorage", "ObjectStoragePlugin", "ObjectStorageSettings"]


def __getattr__(name: str) -> Any:
    """Import the backend when it is first asked for: it brings fsspec along."""
    if name != "ObjectStorage":
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from limner_object_storage._storage import ObjectStorage

    return ObjectStorage
