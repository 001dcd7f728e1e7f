"""What commands need that are to start at once: the catalogue of plugins, without pydantic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from limner._entry_points import canonical
from limner._errors import ConfigError, UnknownNameError
from limner._names import near_names
from limner.cli import COMMANDS
from limner.registry import Catalogue, PluginStatus, scan
from limner.settings import merged, read_layers

__all__ = ["catalogue", "named", "names_in"]


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
        return Catalogue(
            scan(),
            disabled=names_in(table, "disabled"),
            enabled=names_in(table, "enabled"),
            prefer=_preferences(table),
            order=names_in(table, "order"),
            commands=COMMANDS,
        )
    except ConfigError:
        if not tolerant:
            raise
        return Catalogue(scan(), commands=COMMANDS)


def named(statuses: Sequence[PluginStatus], name: str) -> list[PluginStatus]:
    """Return those that go by a name, an id or a distribution.

    Raises:
        UnknownNameError: None does.
    """
    found = [
        status
        for status in statuses
        if name in {status.entry.name, status.entry.id} or canonical(name) == status.entry.distribution
    ]
    if not found:
        msg = f"there is no plugin {name!r}"
        raise UnknownNameError(msg, hint=near_names(name, {status.entry.name for status in statuses}))
    return found


def names_in(table: Any, key: str) -> tuple[str, ...]:
    """Return the names in a list of a table ``[plugins]``.

    Raises:
        ConfigError: They are none.
    """
    value = table.get(key, ()) if isinstance(table, Mapping) else None
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, (list, tuple)) and all(isinstance(name, str) for name in value):
        return tuple(value)
    msg = f"the setting plugins.{key} is wrong: it should be a list of names"
    raise ConfigError(msg, hint=f'write it so: {key} = ["cortex"]')


def _preferences(table: Any) -> dict[str, str]:
    value = table.get("prefer", {}) if isinstance(table, Mapping) else None
    if isinstance(value, Mapping) and all(isinstance(name, str) for name in value.values()):
        return dict(value)
    msg = "the setting plugins.prefer is wrong: it should be a table of names"
    raise ConfigError(msg, hint='write it so: prefer = {"models.cortex" = "limner-cortex"}')
