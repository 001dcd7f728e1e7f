"""Where settings come from, and which of two wins.

Later in this list wins over earlier:

1. what is built in;
2. the user's file, ``limner.toml`` in the user's configuration folder;
3. the project's file, the nearest ``limner.toml`` in the working folder or one above it;
4. the environment, ``LIMNER_*``;
5. arguments: of the command line, or of the function that is called.

``LIMNER_CONFIG`` (or ``limner --config``) names one file to be read in place of 2 and 3.

This module imports neither pydantic nor attrs: what only lists plugins needs the names of the disabled ones, and should start at once.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from limner._errors import ConfigError

__all__ = ["FILE_NAME", "Layer", "merged", "read_layers", "user_file"]

FILE_NAME: Final = "limner.toml"
PREFIX: Final = "LIMNER_"
RESERVED: Final = frozenset({"LIMNER_CONFIG", "LIMNER_RELEASE"})
"""Variables that are no settings: which file to read, and one of the build."""


class Layer(NamedTuple):
    """Settings from one source.

    Args:
        source: What a message calls the source: a file's path, ``the environment``, ``the arguments``.
        values: The settings, nested as in the file.
    """

    source: str
    values: Mapping[str, Any]


def user_file() -> Path:
    """Return the path of the user's file, whether or not it is there."""
    import platformdirs

    return platformdirs.user_config_path("limner") / FILE_NAME


def read_layers(
    *,
    config: Path | None = None,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
    arguments: Mapping[str, Any] | None = None,
) -> tuple[Layer, ...]:
    """Read every source that there is, the weakest first.

    Args:
        config: The one file to read; None takes ``LIMNER_CONFIG``, or else the user's and the project's files.
        environ: The environment; None for that of the process.
        folder: Where to look for the project's file; None for the working folder.
        arguments: What was given on the command line or by a program, nested as in the file.

    Raises:
        ConfigError: A file cannot be read or is no TOML, or a variable makes no sense.
    """
    environment = os.environ if environ is None else environ
    named = config or (Path(environment["LIMNER_CONFIG"]) if environment.get("LIMNER_CONFIG") else None)
    if named is not None:
        layers = [_read_file(named, required=True)]
    else:
        layers = [_read_file(path, required=False) for path in (user_file(), _project_file(folder or Path.cwd()))]
    layers.append(Layer("the environment", _from_environment(environment)))
    layers.append(Layer("the arguments", dict(arguments or {})))
    return tuple(layer for layer in layers if layer.values)


def merged(layers: tuple[Layer, ...]) -> dict[str, Any]:
    """Return what the layers say together: tables are merged, anything else is replaced by the stronger."""
    result: dict[str, Any] = {}
    for layer in layers:
        _merge(result, layer.values)
    return result


def _merge(into: dict[str, Any], values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        if isinstance(value, Mapping) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        elif isinstance(value, Mapping):
            into[key] = {}
            _merge(into[key], value)
        else:
            into[key] = value


def _project_file(folder: Path) -> Path:
    folder = folder.absolute()
    for place in (folder, *folder.parents):
        if (place / FILE_NAME).is_file():
            return place / FILE_NAME
    return folder / FILE_NAME


def _read_file(path: Path, *, required: bool) -> Layer:
    try:
        return Layer(str(path), tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError as error:
        if not required:
            return Layer(str(path), {})
        msg = f"the settings file {path} is not there"
        raise ConfigError(
            msg, hint="correct --config or LIMNER_CONFIG, or write the file: limner config init"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        msg = f"the settings file {path} cannot be read: {error}"
        raise ConfigError(msg, hint="make it readable UTF-8 text, or name another with --config") from error
    except tomllib.TOMLDecodeError as error:
        msg = f"the settings file {path} is not valid TOML: {error}"
        raise ConfigError(msg, hint="correct that line; limner config check reads the file again") from error


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """Nest ``LIMNER_STORAGES__LOCAL__ROOT=/x`` as ``{"storages": {"local": {"root": "/x"}}}``."""
    values: dict[str, Any] = {}
    for variable, text in sorted(environment.items()):
        if not variable.startswith(PREFIX) or variable in RESERVED:
            continue
        *tables, key = variable.removeprefix(PREFIX).lower().split("__")
        place = values
        for table in tables:
            place = place.setdefault(table, {})
            if not isinstance(place, dict):
                msg = f"{variable} sets a part of what another variable sets whole"
                raise ConfigError(msg, hint="unset one of the two")
        place[key] = _read_value(variable, text)
    return values


def _read_value(variable: str, text: str) -> Any:
    """Read a list or a table as TOML, and leave anything else as text for the setting's type to read."""
    if not text.lstrip().startswith(("[", "{")):
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError as error:
        msg = f"{variable} looks like a list or a table and is neither: {error}"
        raise ConfigError(msg, hint='write a list as ["a", "b"] and a table as {key = "value"}') from error
