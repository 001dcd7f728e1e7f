"""Where settings come from, and which of two wins.

Later in this list wins over earlier:

1. what is built in;
2. the user's file, ``limner.toml`` in the user's configuration folder;
3. the project's file, the nearest ``limner.toml`` in the working folder or one above it;
4. the environment, ``LIMNER_*``;
5. arguments: of the command line, or of the function that is called.

The names in ``disabled`` under ``[plugins]`` add up, whatever their source, and so do those in ``enabled``.

``LIMNER_CONFIG`` (or ``limner --config``) names one file to be read in place of 2 and 3.

This module imports neither pydantic nor attrs: what only lists plugins needs the names of the disabled ones, and should start at once.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from limner._errors import ConfigError
from limner.settings._environment import PLUGIN_TABLES, from_environment
from limner.settings._reading import is_too_deep, parse_toml, read_text

__all__ = [
    "FILE_NAME",
    "Layer",
    "merged",
    "name_in",
    "named_file",
    "project_file",
    "read_layers",
    "source_of",
    "user_file",
]

FILE_NAME: Final = "limner.toml"

_UNITED: Final = ("disabled", "enabled")
"""The lists under ``[plugins]`` that add up."""


class Layer(NamedTuple):
    """Settings from one source.

    Args:
        source: What a message calls the source: a file's path, ``the environment``, ``the arguments``.
        values: The settings, nested as in the file.
        names: What each is called there, where that is not what the file calls it: the names of variables.
    """

    source: str
    values: Mapping[str, Any]
    names: Mapping[tuple[str, ...], str] = {}


def user_file() -> Path:
    """Return the path of the user's file, whether or not it is there."""
    import platformdirs

    return platformdirs.user_config_path("limner") / FILE_NAME


def named_file(config: Path | None, environment: Mapping[str, str]) -> Path | None:
    """Return the one file that is read in place of the user's and the project's; None where none is named."""
    if config is not None:
        return config
    return Path(environment["LIMNER_CONFIG"]) if environment.get("LIMNER_CONFIG") else None


def project_file(folder: Path | None) -> Path | None:
    """Return the nearest ``limner.toml`` in a folder or above it; None where there is none.

    Args:
        folder: Where to begin; None for the working folder.
    """
    try:
        start = Path.cwd() if folder is None else folder.absolute()
    except OSError:  # the working folder was deleted, and so belongs to no project
        return None
    places = (place / FILE_NAME for place in (start, *start.parents))
    return next((path for path in places if os.path.isfile(path)), None)  # noqa: PTH113 - Path.is_file raises on some


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
        environ: The environment; None for that of the process. Variables that belong to no setting are left alone.
        folder: Where to look for the project's file; None for the working folder.
        arguments: What was given on the command line or by a program, nested as in the file.

    Raises:
        ConfigError: A file cannot be read or is no TOML, or a variable makes no sense.
    """
    environment = os.environ if environ is None else environ
    named = named_file(config, environment)
    if named is not None:
        layers = [_read_file(named, required=True)]
    else:
        paths = (user_file(), project_file(folder))
        layers = [_read_file(path, required=False) for path in paths if path is not None]
    in_files = {kind: [name for layer in layers for name in _table(layer.values, kind)] for kind in PLUGIN_TABLES}
    layers.append(Layer("the environment", *from_environment(environment, in_files)))
    given = dict(arguments or {})
    if is_too_deep(given):
        msg = "the arguments nest tables and lists too deep"
        raise ConfigError(msg, hint="no setting needs as many levels")
    layers.append(Layer("the arguments", given))
    return tuple(layer for layer in layers if layer.values)


def merged(layers: tuple[Layer, ...]) -> dict[str, Any]:
    """Return what the layers say together: tables are merged, anything else is replaced by the stronger.

    But the lists ``disabled`` under ``[plugins]`` are united, and so are the lists ``enabled``: what the user disabled no project's file
    enables, as what is disabled is off whatever else is said; and a guard that the user turned on, no project's file turns off unsaid.
    """
    result: dict[str, Any] = {}
    for layer in layers:
        _merge(result, layer.values)
    for key in _UNITED:
        names = _united(layers, key)
        if names and isinstance(result.get("plugins"), dict):
            result["plugins"][key] = [name for name, _ in names]
    return result


def source_of(layers: tuple[Layer, ...], keys: tuple[str | int, ...]) -> str:
    """Return which layer a setting or a part of it comes from; empty where it is built in."""
    if keys[:1] == ("plugins",) and keys[1:2] and keys[1] in _UNITED and (names := _united(layers, str(keys[1]))):
        place = keys[2] if len(keys) > 2 else None  # noqa: PLR2004 - one of the names
        if isinstance(place, int) and place < len(names):
            return names[place][1]
        return " and ".join(dict.fromkeys(source for _, source in names))
    for layer in layers[::-1]:
        value: Any = layer.values
        for key in keys:
            if isinstance(value, Mapping) and key in value:
                value = value[key]
            elif isinstance(key, int) and isinstance(value, (list, tuple)):
                return layer.source  # of a list the whole comes from one source
            else:
                break
        else:
            return layer.source
    return ""


def name_in(layers: tuple[Layer, ...], source: str, keys: tuple[str | int, ...]) -> str:
    """Return what a source calls a setting; empty where that is what the file calls it."""
    names = {prefix: name for layer in layers if layer.source == source for prefix, name in layer.names.items()}
    return next((name for prefix, name in names.items() if keys[: len(prefix)] == prefix), "")


def _united(layers: tuple[Layer, ...], key: str) -> list[tuple[Any, str]]:
    """Return each name in a list of all layers', once, with its source. What is no name is among them, for the validation to find."""
    found: dict[Any, tuple[Any, str]] = {}
    for layer in layers:
        value = _table(layer.values, "plugins").get(key, ())
        if isinstance(value, str):
            value = [part.strip() for part in value.split(",") if part.strip()]
        for name in value if isinstance(value, (list, tuple)) else [value]:
            found.setdefault(name if isinstance(name, str) else len(found), (name, layer.source))
    return list(found.values())


def _table(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = values.get(name)
    return table if isinstance(table, Mapping) else {}


def _merge(into: dict[str, Any], values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        if isinstance(value, Mapping) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        elif isinstance(value, Mapping):
            into[key] = {}
            _merge(into[key], value)
        else:
            into[key] = value


def _read_file(path: Path, *, required: bool) -> Layer:
    if str(path) == os.devnull:  # says plainly that no file is to be read
        return Layer(str(path), {})
    try:
        text = read_text(path)
    except FileNotFoundError as error:
        if not required:
            return Layer(str(path), {})
        msg = f"the settings file {path} is not there"
        raise ConfigError(
            msg, hint="correct --config or LIMNER_CONFIG, or write the file: limner config init"
        ) from error
    except IsADirectoryError as error:
        msg = f"the settings file {path} cannot be read: it is a folder"
        raise ConfigError(msg, hint=f"name a file in it: --config {path / FILE_NAME}") from error
    except (OSError, ValueError) as error:  # ValueError: no UTF-8, or a NUL in the path
        msg = f"the settings file {path} cannot be read: {error}"
        raise ConfigError(msg, hint="make it readable UTF-8 text, or name another with --config") from error
    return Layer(str(path), parse_toml(text, f"the settings file {path}"))
