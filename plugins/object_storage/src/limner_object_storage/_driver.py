"""Opening a URL: which driver it takes, and what to install where that is missing."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, Final

import fsspec  # type: ignore[import-untyped]  # it has no types

from limner import ConfigError
from limner_object_storage._settings import ObjectStorageSettings, plain

__all__ = ["is_whole_at_once", "open_url"]

_EXTRAS: Final = {
    "s3": ("s3", "s3fs"),
    "s3a": ("s3", "s3fs"),
    "gs": ("gs", "gcsfs"),
    "gcs": ("gs", "gcsfs"),
    "az": ("az", "adlfs"),
    "abfs": ("az", "adlfs"),
    "abfss": ("az", "adlfs"),
}
"""The extra of this distribution that brings the driver of a protocol, and the driver's module."""

_WHOLE: Final = frozenset({*_EXTRAS, "memory", "oss", "oci"})
"""Protocols of object stores: what is written appears at once and whole, or not at all."""


def is_whole_at_once(url: str) -> bool:
    """Tell whether what is written at a URL appears at once and whole. Elsewhere a file is seen while it is being written."""
    return _protocol(url) in _WHOLE


def open_url(settings: ObjectStorageSettings) -> tuple[Any, str]:
    """Return the file system of a URL, and the path in it. No request is made.

    Raises:
        ConfigError: There is no driver for that URL, or it does not take those options.
    """
    protocol = _protocol(settings.url)
    if protocol not in fsspec.available_protocols():
        near = get_close_matches(protocol, fsspec.available_protocols(), 1)
        msg = f"no store is known that {protocol}:// leads to"
        hint = f"did you mean {near[0]}://?" if near else "s3, gs, az, sftp and file are some that are"
        raise ConfigError(msg, hint=hint)
    try:
        fsspec.get_filesystem_class(protocol)
    except ImportError as error:
        raise _without_driver(protocol, error) from error
    try:
        opened, path = fsspec.url_to_fs(settings.url, skip_instance_cache=True, **plain(settings.storage_options))
    except (ImportError, TypeError, ValueError, OSError) as error:
        msg = f"{settings.url} cannot be opened: {error}"
        raise ConfigError(msg, hint="correct url or storage_options under [storages.object]") from error
    opened.dircache.use_listings_cache = False  # others write there, too
    return opened, path.rstrip("/")


def _protocol(url: str) -> str:
    return url.partition("://")[0]


def _without_driver(protocol: str, error: ImportError) -> ConfigError:
    extra, module = _EXTRAS.get(protocol, ("", ""))
    cause = error.__cause__
    if isinstance(cause, ModuleNotFoundError) and (not module or cause.name == module):
        msg = f"the driver of {protocol}:// is not installed"
        hint = f'pip install "limner-object-storage[{extra}]"' if extra else str(error)
    else:
        msg = f"the driver of {protocol}:// is installed and cannot be imported: {cause or error}"
        hint = f'pip install --upgrade "limner-object-storage[{extra}]"' if extra else str(error)
    return ConfigError(msg, hint=hint)
