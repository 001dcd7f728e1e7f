"""Settings from the environment: ``LIMNER_*`` variables.

``LIMNER_STORAGES__LOCAL__ROOT=/x`` is ``root = "/x"`` under ``[storages.local]``. Names in the environment have no hyphens, so
``_`` in the name of a plugin's table stands for ``-`` where a plugin of that name is installed or has a table in a file.

Others name variables ``LIMNER_*``, too: Kubernetes does for a service called limner, and people do for their keys. One that
belongs to no setting is therefore no error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from limner._entry_points import entry_points
from limner._errors import ConfigError
from limner.settings._reading import DEEPEST, parse_toml

__all__ = ["PLUGIN_TABLES", "SETTINGS", "from_environment", "mistyped_variables"]

PREFIX: Final = "LIMNER_"
RESERVED: Final = frozenset({"LIMNER_CONFIG", "LIMNER_RELEASE"})
"""Variables that are no settings: which file to read, and one of the build."""

PLUGIN_TABLES: Final = ("models", "storages", "validators", "uis", "observers", "commands", "engines")
"""The settings that are a table for each plugin."""

SETTINGS: Final = (
    "model",
    "composer",
    "storage",
    "style",
    "size",
    "timeout",
    "concurrency",
    "max_prompt_length",
    "keep_prompt",
    "journal",
    "journal_prompts",
    "plugins",
    *PLUGIN_TABLES,
)
"""The names that the fields of :class:`~limner.settings.Settings` have, which this module does not import: pydantic takes long."""

_OF_KUBERNETES: Final = re.compile(r"_(SERVICE_HOST|SERVICE_PORT|PORT)(_\w+)?$")
"""What Kubernetes appends to the name of a service."""

_NEAR: Final = 0.75
"""How alike, from 0 to 1, a variable is to a setting's when it is probably a mistyped one."""


def from_environment(
    environment: Mapping[str, str], tables: Mapping[str, Iterable[str]]
) -> tuple[dict[str, Any], dict[tuple[str, ...], str]]:
    """Nest what the variables say.

    Args:
        environment: The environment.
        tables: The names of plugins' tables in files, by kind.

    Returns:
        The settings, nested, and the name of the variable that each was set by.

    Raises:
        ConfigError: A variable makes no sense.
    """
    values: dict[str, Any] = {}
    names: dict[tuple[str, ...], str] = {}
    for variable, text in sorted(environment.items()):
        keys = variable.removeprefix(PREFIX).lower().split("__")
        if not variable.startswith(PREFIX) or variable in RESERVED or keys[0] not in SETTINGS:
            continue
        if len(keys) > DEEPEST:
            msg = f"{variable[:80]}… names tables more than {DEEPEST} levels deep"
            raise ConfigError(msg, hint="no setting needs as many")
        if keys[0] in PLUGIN_TABLES and len(keys) > 1:
            keys[1] = _table_name(keys[0], keys[1], tables.get(keys[0], ()))
        names[tuple(keys)] = variable
        *outer, key = keys
        place = values
        for table in outer:
            place = place.setdefault(table, {})
            if not isinstance(place, dict):
                msg = f"{variable} sets a part of what another variable sets whole"
                raise ConfigError(msg, hint="unset one of the two")
        place[key] = _read_value(variable, text, is_plugins=len(keys) > 2 and keys[0] in PLUGIN_TABLES)  # noqa: PLR2004
    return values, names


def mistyped_variables(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that belong to no setting and look as if they should, each with the one that was probably meant."""
    found = {}
    for variable in sorted(environment):
        name, *rest = variable.removeprefix(PREFIX).split("__")
        if (
            not variable.startswith(PREFIX)
            or variable in RESERVED
            or name.lower() in SETTINGS
            or _OF_KUBERNETES.search(variable)
        ):
            continue
        from difflib import get_close_matches

        if close := get_close_matches(name.lower(), SETTINGS, n=1, cutoff=_NEAR):
            found[variable] = PREFIX + "__".join([close[0].upper(), *rest])
    return found


def _table_name(kind: str, written: str, in_files: Iterable[str]) -> str:
    """Return the name of the table that is written with ``_`` for whatever a variable's name cannot hold."""
    if "_" not in written:
        return written
    names = {*in_files, *_installed(kind)}
    alike = sorted(name for name in names if re.sub(r"[^a-z0-9]", "_", name.lower()) == written)
    return written if written in names or not alike else alike[0]


def _installed(kind: str) -> set[str]:
    # The registry would know as well, and lies beside the settings in the layers of the core.
    groups = (f"limner.{kind}", f"limner.{kind}.optional")
    return {entry.name for group in groups for entry in entry_points(group=group)}


def _read_value(variable: str, text: str, *, is_plugins: bool) -> Any:
    """Read a list or a table as TOML, and leave anything else as text for the setting's type to read."""
    if not text.lstrip().startswith(("[", "{")):
        return text
    try:
        values = parse_toml(f"value = {text}", variable)
        what = "" if values.keys() == {"value"} else "it holds more than one value"
    except ConfigError as error:
        values, what = {}, error.message
    if not what:
        return values["value"]
    if is_plugins:  # a pattern, a prompt, JSON: only the plugin knows what it takes
        return text
    msg = f"{variable} looks like a list or a table and is neither: {what}"
    raise ConfigError(msg, hint='write a list as ["a", "b"] and a table as {key = "value"}')
