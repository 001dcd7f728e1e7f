"""Settings from the layers: validated, with every complaint naming its source."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from limner._errors import ConfigError, LimnerError
from limner._names import near_names
from limner.settings._model import Settings
from limner.settings._secrets import resolve_references
from limner.settings._sources import Layer, merged, read_layers

__all__ = ["load_settings", "source_of", "validate", "validate_table"]

M = TypeVar("M", bound=BaseModel)


def load_settings(
    *,
    config: Path | None = None,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
    **arguments: Any,
) -> Settings:
    """Read the settings from the files, the environment and the arguments, the last of which win.

    Args:
        config: The one file to read; None for the user's and the project's.
        environ: The environment; None for that of the process.
        folder: Where to look for the project's file; None for the working folder.
        **arguments: Settings that win over all others, such as ``model="sketch"``; None leaves one alone.

    Raises:
        ConfigError: A source cannot be read, or a setting is wrong; the message names both.
    """
    given = {key: value for key, value in arguments.items() if value is not None}
    return validate(read_layers(config=config, environ=environ, folder=folder, arguments=given))


def validate(layers: tuple[Layer, ...]) -> Settings:
    """Make settings of the layers.

    Raises:
        ConfigError: A setting is wrong; the message names it and its source.
    """
    return _validate(Settings, merged(layers), layers, ())


def validate_table(model: type[M], values: Mapping[str, Any], place: tuple[str, ...]) -> M:
    """Make a plugin's settings of its table, following references to secrets.

    Args:
        model: The plugin's settings model.
        values: The table.
        place: Where the table is: ``("models", "cortex")``.

    Raises:
        ConfigError: A setting is wrong, or a reference leads nowhere; the message names it.
    """
    return _validate(model, resolve_references(values, place), (), place)


def source_of(layers: tuple[Layer, ...], keys: tuple[str | int, ...]) -> str:
    """Return which layer a setting comes from; empty where it is built in."""
    for layer in layers[::-1]:
        place: Any = layer.values
        for key in keys:
            if not isinstance(place, Mapping) or key not in place:
                break
            place = place[key]
        else:
            return layer.source
    return ""


def _validate(model: type[M], values: Mapping[str, Any], layers: tuple[Layer, ...], place: tuple[str, ...]) -> M:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        keys = first["loc"]
        name = ".".join(str(key) for key in (*place, *keys))
        source = source_of(layers, keys)
        where = f" in {source}" if source else ""
        if first["type"] == "extra_forbidden":
            msg = f"there is no setting {name}{where}"
            hint = near_names(str(keys[-1]), model.model_fields)
        else:
            msg = f"the setting {name}{where} is wrong: {first['msg'].lower()}"
            hint = "limner config show lists every setting with its source"
        more = len(error.errors()) - 1
        raise ConfigError(msg + (f" (and {more} more)" if more else ""), hint=hint) from None
    except LimnerError as error:  # raised by a type of limner's own, such as Size
        msg = f"a setting is wrong: {error.message}"
        raise ConfigError(msg, hint=error.hint) from error
