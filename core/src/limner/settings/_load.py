"""Settings from the layers: validated, with every complaint naming its source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from limner._errors import ConfigError, LimnerError
from limner._names import near_names
from limner.settings._model import Settings
from limner.settings._secrets import resolve_references
from limner.settings._sources import Layer, merged, name_in, read_layers, source_of

__all__ = ["load_settings", "validate", "validate_table"]

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
        environ: The environment; None for that of the process. A ``LIMNER_*`` variable that belongs to no setting is left
            alone, silently: others name variables so, too, and a program is not to stop or warn for them.
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


def validate_table(
    model: type[M], values: Mapping[str, Any], place: tuple[str, ...], layers: tuple[Layer, ...] = ()
) -> M:
    """Make a plugin's settings of its table, following references to secrets.

    Args:
        model: The plugin's settings model.
        values: The table.
        place: Where the table is: ``("models", "cortex")``.
        layers: Where the table comes from, for messages; empty when that is not known.

    Raises:
        ConfigError: A setting is wrong, or a reference leads nowhere; the message names it, and its source if that is known.
    """
    return _validate(model, resolve_references(values, place), layers, place)


def _validate(model: type[M], values: Mapping[str, Any], layers: tuple[Layer, ...], place: tuple[str, ...]) -> M:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        raise _translated(model, faults[0], len(faults) - 1, layers, place) from None
    except LimnerError as error:  # raised by a type of limner's own, such as Size
        name = f"{'.'.join(place)}: " if place else ""
        msg = f"a setting is wrong: {name}{error.message}"
        raise ConfigError(msg, hint=error.hint) from error


def _translated(
    model: type[BaseModel],
    fault: ErrorDetails,
    more: int,
    layers: tuple[Layer, ...],
    place: tuple[str, ...],
) -> ConfigError:
    """Say which setting is wrong, where it comes from, and what is near to it."""
    keys = (*place, *fault["loc"])
    name = ".".join(str(key) for key in keys)
    source = source_of(layers, keys)
    called = name_in(layers, source, keys)
    where = (f" in {source}" if source else "") + (f" ({called})" if called else "")
    if fault["type"] == "extra_forbidden":
        msg = f"there is no setting {name}{where}"
        hint = near_names(str(keys[-1]), _fields(model, fault["loc"][:-1]))
    elif fault["type"] == "missing":
        msg = f"the setting {name} is missing"
        hint = f"write it under [{'.'.join(str(key) for key in keys[:-1])}] in limner.toml: {keys[-1]} = …"
    else:
        what = fault["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, ")
        msg = f"the setting {name}{where} is wrong: {what}"
        hint = str(fault.get("ctx", {}).get("hint", "")) or "limner config show lists every setting with its source"
    return ConfigError(msg + (f" (and {more} more)" if more else ""), hint=hint)


def _fields(model: type[BaseModel], keys: tuple[str | int, ...]) -> Iterable[str]:
    """Return the names of the settings in a table of a model, or in one within it."""
    for key in keys:
        field = model.model_fields.get(str(key))
        if field is None or not isinstance(field.annotation, type) or not issubclass(field.annotation, BaseModel):
            return ()
        model = field.annotation
    return model.model_fields
