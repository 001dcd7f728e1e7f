"""JSON schemas as Cortex takes them: the structure, without the constraints that its models cannot be held to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["cortex_schema"]

_NOT_TAKEN: Final = frozenset(
    {
        "$comment",
        "$id",
        "$schema",
        "contains",
        "default",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
        "patternProperties",
        "propertyNames",
        "title",
        "uniqueItems",
    }
)
"""Keywords that Cortex refuses a schema for (documentation, *Structured outputs*), and those that say nothing to a model."""
_OF_NAMES: Final = frozenset({"$defs", "definitions", "properties"})
"""Keywords whose members are names and no keywords."""


def cortex_schema(schema: Mapping[str, Any], *, is_strict: bool) -> dict[str, Any]:
    """Return a schema as Cortex takes it. What it no longer says is judged by whoever reads the answer.

    Args:
        schema: The schema.
        is_strict: For the models of OpenAI's, every property is required, and no other allowed; one that was optional may be null.
    """
    made: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _OF_NAMES and isinstance(value, Mapping):
            made[key] = {name: _part(each, is_strict=is_strict) for name, each in value.items()}
        elif key not in _NOT_TAKEN:
            made[key] = _part(value, is_strict=is_strict)
    properties = made.get("properties")
    if isinstance(properties, dict):
        made["additionalProperties"] = False
        if is_strict:
            required = set(made.get("required", ()))
            made["properties"] = {
                name: each if name in required else {"anyOf": [each, {"type": "null"}]}
                for name, each in properties.items()
            }
            made["required"] = list(properties)
    return made


def _part(value: Any, *, is_strict: bool) -> Any:
    if isinstance(value, Mapping):
        return cortex_schema(value, is_strict=is_strict)
    if isinstance(value, list | tuple):
        return [_part(each, is_strict=is_strict) for each in value]
    return value
