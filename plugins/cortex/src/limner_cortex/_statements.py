"""The statements: constant text, and everything else bound."""

from __future__ import annotations

import json
from typing import Final

from limner_cortex._question import Question
from limner_cortex._schema import cortex_schema
from limner_snowflake import Privilege, Purpose, Statement, sql

__all__ = ["ASKING", "NEEDED", "ai_complete", "old_complete", "prompt_of", "response_format"]

NEEDED: Final = (Privilege("USE AI FUNCTIONS", "ACCOUNT"), Privilege("SNOWFLAKE.CORTEX_USER", "DATABASE ROLE"))
"""What a role needs to call models by SQL: both of them. PUBLIC has them unless somebody took them away."""

ASKING: Final = Purpose(
    "ask models of Cortex",
    (
        (NEEDED[0], Privilege("USE AI FUNCTION AI_COMPLETE", "ACCOUNT")),
        (NEEDED[1], Privilege("SNOWFLAKE.AI_FUNCTIONS_USER", "DATABASE ROLE")),
    ),
)
"""The same as the doctor asks for it, with what is enough in place of each."""


def ai_complete(question: Question, *, has_error_details: bool = True) -> Statement:
    """Return the call of AI_COMPLETE, with details of what it used.

    Args:
        question: What is asked.
        has_error_details: Whether the reason of a failure is asked for: without it, it is NULL or fails the statement.
    """
    schema = sql("")
    if question.schema is not None:
        schema = sql(", response_format => PARSE_JSON({})::OBJECT", response_format(question))
    return sql(
        "SELECT AI_COMPLETE(model => {}, prompt => {}, model_parameters => PARSE_JSON({})::OBJECT{}, show_details => TRUE{})",
        question.model,
        prompt_of(question),
        json.dumps(question.parameters.as_options()),
        schema,
        sql(", return_error_details => TRUE") if has_error_details else sql(""),
    ).needing(*NEEDED)


def old_complete(question: Question) -> Statement:
    """Return the call of SNOWFLAKE.CORTEX.COMPLETE, for accounts that have no other; with options it tells its details, too."""
    messages = [{"role": message.role.value, "content": message.content} for message in question.messages]
    options = question.parameters.as_options()
    if question.schema is not None:
        options["response_format"] = json.loads(response_format(question))
    return sql(
        "SELECT SNOWFLAKE.CORTEX.COMPLETE({}, PARSE_JSON({})::ARRAY, PARSE_JSON({})::OBJECT)",
        question.model,
        json.dumps(messages),
        json.dumps(options),
    ).needing(*NEEDED)


def prompt_of(question: Question) -> str:
    """Return the messages as one prompt: AI_COMPLETE knows no system."""
    return "\n\n".join(message.content for message in question.messages)


def response_format(question: Question) -> str:
    """Return the schema that an answer is held to, as the functions take it: JSON, the same for the same schema."""
    schema = cortex_schema(question.schema or {}, is_strict=question.model.startswith("openai-"))
    return json.dumps({"type": "json", "schema": schema}, sort_keys=True)
