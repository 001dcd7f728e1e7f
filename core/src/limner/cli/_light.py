"""What commands need that are to start at once: the catalogue of plugins, without pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from limner._errors import ConfigError
from limner.registry import Catalogue, scan
from limner.settings import merged, read_layers

__all__ = ["catalogue"]


def catalogue(config: Path | None, *, tolerant: bool = False) -> Catalogue:
    """Return which plugins there are.

    Args:
        config: The settings file that was given; None for the user's and the project's.
        tolerant: Whether settings that cannot be read are passed over, so that the help can be read whatever they hold.

    Raises:
        ConfigError: The settings cannot be read, or their ``[plugins]`` make no sense.
    """
    try:
        table = merged(read_layers(config=config)).get("plugins", {})
        return Catalogue(scan(), disabled=_names(table), prefer=_preferences(table))
    except ConfigError:
        if not tolerant:
            raise
        return Catalogue(scan())


def _names(table: Any) -> tuple[str, ...]:
    value = table.get("disabled", ()) if isinstance(table, Mapping) else None
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, (list, tuple)) and all(isinstance(name, str) for name in value):
        return tuple(value)
    msg = "the setting plugins.disabled is wrong: it should be a list of names"
    raise ConfigError(msg, hint='write it so: disabled = ["cortex"]')


def _preferences(table: Any) -> dict[str, str]:
    value = table.get("prefer", {}) if isinstance(table, Mapping) else None
    if isinstance(value, Mapping) and all(isinstance(name, str) for name in value.values()):
        return dict(value)
    msg = "the setting plugins.prefer is wrong: it should be a table of names"
    raise ConfigError(msg, hint='write it so: prefer = {"models.cortex" = "limner-cortex"}')
