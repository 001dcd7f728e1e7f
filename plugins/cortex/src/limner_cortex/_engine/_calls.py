"""The call of a model in a statement over many rows, and where in its result is what, for each function that accounts have."""

from __future__ import annotations

import json
from typing import Final

from attrs import frozen

from limner_cortex._engine._asking import Part
from limner_cortex._function import Function
from limner_snowflake import Statement, sql

__all__ = ["Call"]

_NO_ERROR: Final = sql("NULL")


@frozen
class Call:
    """A call, and what is read of its result, which the statement calls R.

    Args:
        called: The call itself, of the column ``p.PROMPT``.
        answer: The answer.
        details: What has ``usage`` and ``model`` in it.
        error: Why there is no answer; NULL where nobody says.
    """

    called: Statement
    answer: Statement
    details: Statement
    error: Statement

    @classmethod
    def of(cls, function: Function, part: Part) -> Call:
        """Return the call of a function.

        Args:
            function: What the account has. Of the older kin TRY_COMPLETE is called: COMPLETE fails the statement with the row.
            part: How it is asked.
        """
        details = sql("R:value") if function is Function.AI_COMPLETE else sql("R")
        answer = sql("{}:choices[0]:messages::VARCHAR", details)
        if part.schema:
            answer = sql("{}:structured_output[0]:raw_message::VARCHAR", details)
        if function is Function.COMPLETE:
            return cls(_try_complete(part), answer, details, _NO_ERROR)
        has_reasons = function is Function.AI_COMPLETE
        called = sql(
            "AI_COMPLETE(model => {}, prompt => {} || p.PROMPT, model_parameters => PARSE_JSON({})::OBJECT{},"
            " show_details => TRUE{})",
            part.model,
            part.rules,
            part.options,
            sql(", response_format => PARSE_JSON({})::OBJECT", part.schema) if part.schema else sql(""),
            sql(", return_error_details => TRUE") if has_reasons else sql(""),
        )
        return cls(called, answer, details, sql("R:error::VARCHAR") if has_reasons else _NO_ERROR)


def _try_complete(part: Part) -> Statement:
    options = json.loads(part.options)
    if part.schema:  # the older functions take it among the options
        options["response_format"] = json.loads(part.schema)
    return sql(
        "TRY_PARSE_JSON(SNOWFLAKE.CORTEX.TRY_COMPLETE({}, [{{'role': 'user', 'content': {} || p.PROMPT}}],"
        " PARSE_JSON({})::OBJECT))",
        part.model,
        part.rules,
        json.dumps(options, sort_keys=True),
    )
