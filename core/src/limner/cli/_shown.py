"""What ``limner config show`` shows: every setting with its source, and no secret.

A plugin may call a secret whatever it likes, so a plugin's setting is shown only when it cannot well be one: the table of the
plugin is right, the setting is a plain value that the plugin's settings model declares, and neither its type nor its name speaks
of a secret. Of everything else is said that it is set.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from enum import Enum
from pathlib import PurePath
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from limner._errors import LimnerError
from limner.registry import Kind, Registry
from limner.settings import Layer, Settings, source_of, validate_table

__all__ = ["Shown", "shown_settings"]

BUILT_IN: Final = "built in"
HIDDEN: Final = "(set)"

_PLAIN: Final = (str, int, float, bool, type(None), PurePath, Enum, date, time, timedelta)
_LISTS: Final = (list, tuple, set, frozenset)
_TELLING: Final = re.compile(r"key|token|secret|passw|passphrase|credential|auth", re.IGNORECASE)
"""What the name of a secret has in it."""

_URL_WITH_MORE: Final = re.compile(r"://[^/\s]*@|://\S*\?")
"""An address with a name and a password in it, or with a query, which may hold a key."""


class Shown(NamedTuple):
    """A setting as it is shown.

    Args:
        name: Its name, with the tables that it is in.
        value: Its value, as JSON has it, or that it is set.
        source: Where it comes from.
        hidden: Whether the value is not shown.
    """

    name: str
    value: Any
    source: str
    hidden: bool


def shown_settings(settings: Settings, layers: tuple[Layer, ...], registry: Registry) -> list[Shown]:
    """Return every setting.

    Args:
        settings: The settings.
        layers: Where they come from.
        registry: Knows the settings models of plugins.
    """
    kinds = {kind.value: kind for kind in Kind}
    open_names: dict[tuple[str, ...], frozenset[str]] = {}
    rows = []
    for keys, value in _flat(settings.model_dump(mode="json"), ()):
        hidden = False
        if keys[0] in kinds:
            table = keys[:2]
            if table not in open_names:
                open_names[table] = _open_names(registry, kinds[keys[0]], keys[1], settings)
            is_open = len(keys) == 3 and keys[2] in open_names[table] and not _holds_address(value)  # noqa: PLR2004
            hidden = not is_open and not _is_reference(value)
        name, source = ".".join(keys), source_of(layers, keys) or BUILT_IN
        rows.append(Shown(name, HIDDEN if hidden else value, source, hidden))
    return rows


def _flat(values: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in values.items():
        if isinstance(value, Mapping) and value and not _is_reference(value):
            yield from _flat(value, (*path, key))
        elif value != {}:
            yield (*path, key), value


def _is_reference(value: Any) -> bool:
    """Tell whether a value says where a secret is, and not what it is."""
    return (
        isinstance(value, Mapping) and set(value) in ({"env"}, {"file"}) and isinstance(next(iter(value.values())), str)
    )


def _open_names(registry: Registry, kind: Kind, name: str, settings: Settings) -> frozenset[str]:
    """Return which settings of a plugin may be shown: none unless its table is right."""
    tables: Mapping[str, Mapping[str, Any]] = getattr(settings, kind.value)
    try:
        model = registry.load(kind, name).settings
        validate_table(model, tables[name], (kind.value, name))
    except LimnerError:  # config check says what is wrong
        return frozenset()
    return _plain_names(model)


def _plain_names(model: type[BaseModel]) -> frozenset[str]:
    return frozenset(
        name for name, field in model.model_fields.items() if not _TELLING.search(name) and _is_plain(field.annotation)
    )


def _is_plain(annotation: Any) -> bool:
    origin = get_origin(annotation)
    if origin is Literal:
        return True
    if origin is Annotated:
        return _is_plain(get_args(annotation)[0])
    if origin in {Union, types.UnionType, *_LISTS}:
        return all(part is Ellipsis or _is_plain(part) for part in get_args(annotation))
    return isinstance(annotation, type) and issubclass(annotation, _PLAIN) and "Secret" not in annotation.__name__


def _holds_address(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return any(isinstance(item, str) and _URL_WITH_MORE.search(item) for item in values)
