"""A settings model as a form: what fields there are, what stands in them, and what comes of what was typed.

Any pydantic model will do, so the settings of a plugin become a form without a line written for that plugin. What has no widget of
its own, a list or a table, is typed as TOML, as it would be in ``limner.toml``.
"""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from enum import Enum, StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types
from attrs import frozen
from pydantic import BaseModel, SecretBytes, SecretStr, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

__all__ = ["Field", "FieldKind", "changes", "complaints", "fields_of"]


class FieldKind(StrEnum):
    """Which widget a field wants."""

    TEXT = "text"
    SECRET = "secret"  # noqa: S105 - the name of a kind
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    TOML = "toml"


@frozen(kw_only=True)
class Field:
    """A field of a form.

    Args:
        name: The setting's name.
        kind: Which widget it wants.
        label: What people read.
        help: The setting's own description.
        value: What stands in it; None where nothing does.
        default: What stands in it when nothing is set; None where nothing does.
        required: Whether there must be something.
        choices: What there is to choose from.
        low: The lowest number.
        high: The highest number.
        elsewhere: Where the value comes from, when it is a reference such as ``{env = "TOKEN"}``: it is not shown.
        is_toml: Whether it is typed as TOML.
        is_number: Whether what is typed is a number, though no widget for numbers can show what is set: it is wrong, or too large.
    """

    name: str
    kind: FieldKind
    label: str
    help: str = ""
    value: Any = None
    default: Any = None
    required: bool = False
    choices: tuple[Any, ...] = ()
    low: float | None = None
    high: float | None = None
    elsewhere: str = ""
    is_toml: bool = False
    is_number: bool = False


def fields_of(model: type[BaseModel], current: Mapping[str, Any]) -> tuple[Field, ...]:
    """Return the fields of a settings model.

    Args:
        model: The settings model.
        current: What is set, as in the settings file.
    """
    return tuple(_field(name, info, current.get(name)) for name, info in model.model_fields.items())


def changes(fields: tuple[Field, ...], entered: Mapping[str, Any]) -> dict[str, Any]:
    """Return what differs from the fields' values, as a table of settings.

    Args:
        fields: The form.
        entered: What stands in it now, by name.

    Raises:
        ValueError: What was typed is no TOML; the arguments are the field's name and what is wrong.
    """
    found: dict[str, Any] = {}
    for field in fields:
        value = entered.get(field.name)
        if field.kind is FieldKind.SECRET:
            if value:  # an empty field keeps the secret that is there
                found[field.name] = _read(field, value)
        elif value != _shown(field):
            empty = value is None or (value == "" and field.default is None)
            found[field.name] = field.default if empty else _read(field, value)
    return found


def complaints(model: type[BaseModel], values: Mapping[str, Any]) -> dict[str, str]:
    """Tell what is wrong with a table of settings, by field; the empty name is for what concerns no single field."""
    try:
        model.model_validate(values)
    except ValidationError as error:
        found: dict[str, str] = {}
        for detail in error.errors(include_url=False, include_input=False):
            name = str(detail["loc"][0]) if detail["loc"] else ""
            found.setdefault(name, detail["msg"].removeprefix("Value error, "))
        return found
    return {}


def _field(name: str, info: FieldInfo, current: Any) -> Field:
    kind, choices = _kind(_bare(info.annotation))
    is_toml = kind is FieldKind.TOML
    if is_toml and _holds_secrets(info.annotation):  # a table of headers, say: typed as TOML, and never shown
        kind = FieldKind.SECRET
    default = None if info.is_required() else info.get_default(call_default_factory=True, validated_data={})
    default = None if default is PydanticUndefined else _plain(default)
    elsewhere = _reference(current)
    value = default if current is None else current
    if elsewhere or kind is FieldKind.SECRET:
        value = None
    low, high = _bounds(info)
    value = _typed(kind, value)
    is_number = kind in _NUMERIC and value is not None and not _can_show(kind, value, low, high)
    if is_number or (kind is FieldKind.FLAG and value is not None and not isinstance(value, bool)):
        kind, value = FieldKind.TEXT, str(value)  # what is set is seen as it is, and can be mended
    low, high = (None if bound is None or abs(bound) > _EXACT else bound for bound in (low, high))
    title = info.title or name.replace("_", " ")
    return Field(
        name=name,
        kind=kind,
        label=title[:1].upper() + title[1:],
        help=_help(info.description or "", kind, is_set=current is not None),
        value=_to_toml(value) if kind is FieldKind.TOML and value is not None else value,
        default=default,
        required=info.is_required(),
        choices=choices,
        low=low,
        high=high,
        elsewhere=elsewhere,
        is_toml=is_toml,
        is_number=is_number,
    )


_NUMERIC = frozenset({FieldKind.INTEGER, FieldKind.NUMBER})
_EXACT = 2**53 - 1  # a browser counts no further


def _typed(kind: FieldKind, value: Any) -> Any:
    """Return a value as its kind has it, where it was told otherwise, as the environment tells "off" and "30"."""
    wanted: dict[FieldKind, Any] = {FieldKind.FLAG: bool, FieldKind.INTEGER: int, FieldKind.NUMBER: float}
    if value is None or kind not in wanted:
        return value
    try:
        return TypeAdapter(wanted[kind]).validate_python(value)
    except ValidationError:
        return value


def _can_show(kind: FieldKind, value: Any, low: float | None, high: float | None) -> bool:
    """Whether a widget for numbers can show a value."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return False
    small = kind is FieldKind.NUMBER or (isinstance(value, int) and abs(value) <= _EXACT)
    return small and (low is None or value >= low) and (high is None or value <= high)


def _holds_secrets(annotation: Any) -> bool:
    """Tell whether a secret lies somewhere within a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return any(_holds_secrets(info.annotation) for info in annotation.model_fields.values())
    if isinstance(annotation, type) and issubclass(annotation, (SecretStr, SecretBytes)):
        return True
    return any(_holds_secrets(part) for part in get_args(annotation))


def _help(description: str, kind: FieldKind, *, is_set: bool) -> str:
    text = description[:1].upper() + description[1:]
    if kind is FieldKind.SECRET and is_set:
        text = f"{text}. " if text else ""
        text += "One is set; type another to replace it"
    return text


def _bare(annotation: Any) -> Any:
    """Return a type without what is said about it: ``Annotated[X | None, …]`` is X here."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in {Union, types.UnionType}:
        parts = [part for part in get_args(annotation) if part is not type(None)]
        return _bare(parts[0]) if len(parts) == 1 else object
    return annotation


def _kind(bare: Any) -> tuple[FieldKind, tuple[Any, ...]]:
    if get_origin(bare) is Literal:
        return FieldKind.CHOICE, get_args(bare)
    if not isinstance(bare, type):
        return FieldKind.TOML, ()
    if issubclass(bare, Enum):
        return FieldKind.CHOICE, tuple(member.value for member in bare)
    table: dict[type, FieldKind] = {
        bool: FieldKind.FLAG,  # before int, of which it is one
        int: FieldKind.INTEGER,
        float: FieldKind.NUMBER,
        SecretStr: FieldKind.SECRET,
        SecretBytes: FieldKind.SECRET,
        str: FieldKind.TEXT,
        Path: FieldKind.TEXT,
    }
    return next((kind for base, kind in table.items() if issubclass(bare, base)), FieldKind.TOML), ()


def _bounds(info: FieldInfo) -> tuple[float | None, float | None]:
    low: float | None = None
    high: float | None = None
    for mark in info.metadata:
        match mark:
            case annotated_types.Ge(bound) | annotated_types.Gt(bound) if isinstance(bound, (int, float)):
                low = float(bound)
            case annotated_types.Le(bound) | annotated_types.Lt(bound) if isinstance(bound, (int, float)):
                high = float(bound)
    return low, high


def _reference(current: Any) -> str:
    match current:
        case {"env": name} if len(current) == 1:
            return f"the environment variable {name}"
        case {"file": path} if len(current) == 1:
            return f"the file {path}"
    return ""


def _plain(value: Any) -> Any:
    """Return a default as it would stand in a settings file."""
    if isinstance(value, (SecretStr, SecretBytes)):
        return None
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    return value


def _shown(field: Field) -> Any:
    """Return what the widget of an untouched field gives back."""
    if field.value is None and field.kind in {FieldKind.TEXT, FieldKind.TOML}:
        return ""
    return field.value


def _read(field: Field, value: Any) -> Any:
    if field.is_number:
        return _number(value)
    if not field.is_toml:
        return value
    import tomllib

    try:
        return tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError as error:
        raise ValueError(
            field.name, f'write it as in limner.toml: ["a", "b"] or {{key = "value"}} ({error})'
        ) from error


def _number(text: str) -> int | float | str:
    """Return what was typed as a number; other words as they are, of which the settings then complain."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _to_toml(value: Any) -> str:
    """Write a value as TOML. JSON and TOML agree on texts, numbers, flags and lists; tables differ."""
    import json

    if isinstance(value, Mapping):
        told = {key: part for key, part in value.items() if part is not None}  # TOML has no word for nothing
        return "{" + ", ".join(f"{json.dumps(str(key))} = {_to_toml(part)}" for key, part in told.items()) + "}"
    if isinstance(value, (list, tuple, set, frozenset)):
        return "[" + ", ".join(_to_toml(part) for part in value if part is not None) + "]"
    if isinstance(value, (str, int, float, bool)):
        return json.dumps(value, ensure_ascii=False)
    return json.dumps(str(value), ensure_ascii=False)
