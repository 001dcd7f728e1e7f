"""Secrets by reference: a settings file says where one is, not what it is.

``{env = "NAME"}`` takes an environment variable, ``{file = "PATH"}`` the first line of a regular file, for any setting of a plugin.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from limner._errors import ConfigError
from limner.settings._reading import read_text

__all__ = ["resolve_references"]


def resolve_references(values: Mapping[str, Any], place: tuple[str, ...]) -> dict[str, Any]:
    """Replace each reference by what it leads to.

    Args:
        values: A table of settings.
        place: Where the table is, for messages.

    Raises:
        ConfigError: A reference leads nowhere.
    """
    return {key: _resolve(value, (*place, key)) for key, value in values.items()}


def _resolve(value: Any, place: tuple[str, ...]) -> Any:
    if isinstance(value, Mapping):
        if set(value) == {"env"}:
            return _from_variable(str(value["env"]), ".".join(place))
        if set(value) == {"file"}:
            return _from_file(str(value["file"]), ".".join(place))
        return resolve_references(value, place)
    return value


def _from_variable(variable: str, name: str) -> str:
    if variable not in os.environ:
        msg = f"the setting {name} is to come from the environment variable {variable}, which is not set"
        raise ConfigError(msg, hint=f"set it: export {variable}=…")
    return os.environ[variable]


def _from_file(path: str, name: str) -> str:
    try:
        return read_text(Path(path).expanduser()).split("\n", 1)[0].rstrip("\r")
    except (OSError, ValueError, RuntimeError) as error:  # no UTF-8 or a NUL in the path; the home of nobody
        msg = f"the setting {name} is to come from the file {path}, which cannot be read: {error}"
        raise ConfigError(msg, hint="correct the path, or make the file readable") from error
