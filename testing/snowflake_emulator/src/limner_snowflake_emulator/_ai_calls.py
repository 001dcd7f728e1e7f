"""Calls of AI functions in SQL, which become calls of one function of the emulator's, row by row."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, Final

from sqlglot import exp

from limner_snowflake_emulator._errors import SnowflakeError
from limner_snowflake_emulator._recording import Query
from limner_snowflake_emulator._templates import template_of

__all__ = ["AI_FUNCTIONS", "ANSWER", "ARGUMENTS", "checked_arguments", "emulated_call"]

ANSWER: Final = "EM_AI"
"""The function that answers: of the query's id, the function's name, the template, and the values of the row."""
_MOST_DYNAMIC: Final = 8
ARGUMENTS: Final = 3 + _MOST_DYNAMIC

AI_FUNCTIONS: Final = {
    "AI_COMPLETE": ("model", "prompt", "model_parameters", "response_format", "show_details", "return_error_details"),
    "COMPLETE": ("model", "prompt", "options"),
    "TRY_COMPLETE": ("model", "prompt", "options"),
    "AI_COUNT_TOKENS": ("function_name", "model_name", "input_text", "return_error_details"),
    "COUNT_TOKENS": ("model_name", "input_text"),
}
"""Each function, and its arguments in order."""

_REQUIRED: Final = 2
_PLACE: Final = "SQL compilation error: error line 1 at position 7\n"


def emulated_call(node: exp.Anonymous, query: Query, lacking: Collection[str] = ()) -> exp.Expression:
    """Return what is called in place of an AI function.

    Args:
        node: The call.
        query: The statement that it is in.
        lacking: Functions and arguments that the account has not.

    Raises:
        SnowflakeError: It has too few arguments, or too many, or the account has not got it.
    """
    function = node.name.upper()
    given = checked_arguments(node, lacking)
    dynamic: list[Any] = []
    template = {name: template_of(value, dynamic) for name, value in given.items()}
    if len(dynamic) > _MOST_DYNAMIC:
        msg = f"emulator: more than {_MOST_DYNAMIC} arguments of {function} are not constant"
        raise SnowflakeError(msg, 2140, "42601")
    constants = [exp.Literal.string(text) for text in (query.id, function, json.dumps(template))]
    cells: list[exp.Expression] = [exp.cast(each.copy(), "VARCHAR") for each in dynamic]
    cells += [exp.Null()] * (_MOST_DYNAMIC - len(dynamic))
    call = exp.Anonymous(this=ANSWER, expressions=[*constants, *cells])
    if function in {"AI_COUNT_TOKENS", "COUNT_TOKENS"}:
        return exp.cast(call, "NUMBER(38,0)")
    is_object = function == "AI_COMPLETE" and (
        template.get("response_format") is not None
        or any(template.get(name) not in (None, False) for name in ("show_details", "return_error_details"))
    )
    return exp.ParseJSON(this=call) if is_object else call


def checked_arguments(node: exp.Anonymous, lacking: Collection[str] = ()) -> dict[str, Any]:
    """Return the arguments of a call of an AI function, by name.

    Args:
        node: The call.
        lacking: Functions and arguments that the account has not.

    Raises:
        SnowflakeError: There are too few, or too many, or the account has not got it.
    """
    function = node.name.upper()
    given = _arguments(function, node.expressions)
    if function in lacking:
        msg = f"SQL compilation error: error line 1 at position 7\nUnknown function {function}"
        raise SnowflakeError(msg, 2140, "42601")
    if "return_error_details" in given and "return_error_details" in lacking:
        msg = f"Invalid argument for function [{function}]: return details is not allowed"
        raise SnowflakeError(msg, 100090, "22023")
    return given


def _arguments(function: str, expressions: list[Any]) -> dict[str, Any]:
    names = AI_FUNCTIONS[function]
    given: dict[str, Any] = {}
    for number, each in enumerate(expressions):
        if isinstance(each, exp.Kwarg):
            given[each.this.name.lower()] = each.expression
        elif number < len(names):
            given[names[number]] = each
        else:
            msg = f"too many arguments for function [{function}] expected {len(names)}, got {len(expressions)}"
            raise SnowflakeError(_PLACE + msg, 939, "22023")
    if any(name not in given for name in names[:_REQUIRED]):
        msg = f"not enough arguments for function [{function}], expected {_REQUIRED}, got {len(given)}"
        raise SnowflakeError(_PLACE + msg, 938, "22023")
    return given
