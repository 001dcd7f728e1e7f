"""Arguments of AI functions: what is constant becomes a template, what is not is bound for each row."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Final

from sqlglot import exp

__all__ = ["fill", "template_of", "type_schema", "with_schemas"]

_DYNAMIC: Final = "~dynamic"
_PROMPT: Final = "~prompt"
_TYPES: Final = {
    "STRING": "string",
    "VARCHAR": "string",
    "TEXT": "string",
    "BOOLEAN": "boolean",
    "INT": "integer",
    "INTEGER": "integer",
}


def template_of(node: Any, dynamic: list[Any]) -> Any:
    """Return the value of a constant expression; each part that is not constant becomes a reference.

    Args:
        node: The expression.
        dynamic: Where the parts that are not constant are appended.
    """
    match node:
        case exp.Literal():
            return node.this if node.is_string else _number(str(node.this))
        case exp.Neg(this=exp.Literal() as number):
            return -_number(str(number.this))
        case exp.Boolean():
            return bool(node.this)
        case exp.Null():
            return None
        case exp.Paren() | exp.Cast(this=exp.Literal()):
            return template_of(node.this, dynamic)
        case exp.Struct():
            return {part.this.name: template_of(part.expression, dynamic) for part in node.expressions}
        case exp.Array():
            return [template_of(part, dynamic) for part in node.expressions]
        case exp.ParseJSON(this=exp.Literal() as text):
            return json.loads(text.this)
        case exp.Anonymous() if node.name.upper() == "PROMPT":
            return {_PROMPT: [template_of(part, dynamic) for part in node.expressions]}
    dynamic.append(node)
    return {_DYNAMIC: len(dynamic) - 1}


def _number(text: str) -> Any:
    return json.loads(f"0{text}" if text.startswith(".") else text)


def fill(template: Any, values: Sequence[Any]) -> Any:
    """Return a template with the values of a row in their places."""
    if isinstance(template, list):
        return [fill(part, values) for part in template]
    if not isinstance(template, dict):
        return template
    if template.keys() == {_DYNAMIC}:
        return values[template[_DYNAMIC]]
    if template.keys() == {_PROMPT}:
        pattern, *arguments = fill(template[_PROMPT], values)
        return re.sub(r"\{(\d+)\}", lambda found: str(arguments[int(found[1])]), pattern)
    return {key: fill(part, values) for key, part in template.items()}


def with_schemas(sql: str) -> str:
    """Replace a type literal, ``=> TYPE OBJECT(…)``, which sqlglot cannot read, by its JSON schema."""
    found = re.search(r"=>\s*TYPE\s+(?=OBJECT\s*\()", sql, re.IGNORECASE)
    if not found:
        return sql
    end, depth = found.end(), 0
    for letter in sql[found.end() :]:
        end += 1
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == ")" and depth == 0:
            break
    schema = json.dumps({"type": "json", "schema": type_schema(sql[found.end() : end])})
    return f"{sql[: found.start()]}=> {exp.Literal.string(schema).sql(dialect='snowflake')}{sql[end:]}"


def type_schema(text: str) -> dict[str, Any]:
    """Return the JSON schema of an SQL type: ``OBJECT(a STRING, b ARRAY(NUMBER))``."""
    found = re.match(r"\s*(\w+)\s*(?:\((.*)\))?\s*(?:NOT\s+NULL)?\s*$", text, re.DOTALL)
    kind, inner = (found[1].upper(), found[2] or "") if found else ("STRING", "")
    if kind == "ARRAY":
        return {"type": "array", "items": type_schema(inner or "STRING")}
    if kind != "OBJECT":
        return {"type": _TYPES.get(kind, "number")}
    fields = (re.match(r'\s*("?[\w$]+"?)\s+(.+)$', part, re.DOTALL) for part in _parts(inner))
    properties = {field[1].strip('"'): type_schema(field[2]) for field in fields if field}
    return {"type": "object", "properties": properties, "required": list(properties)}


def _parts(text: str) -> list[str]:
    """Split at the commas that are in no brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part for part in parts if part.strip()]
