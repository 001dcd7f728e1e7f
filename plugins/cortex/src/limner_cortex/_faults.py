"""What Cortex says when it answers with no answer, told in limner's tree.

By SQL it comes in a row, or as Snowflake's error 100351; by REST with a status. No document lists the texts: what is known of them is from
the reference of the REST interface and from public reports, so they are told apart by words, and what fits none is shown as it is.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from limner import ModelError
from limner_cortex._choice import near_models

__all__ = ["NOT_GRANTED", "UNKNOWN_MODEL", "filtered", "not_understood", "one_line", "refusal", "refusal_in"]

UNKNOWN_MODEL: Final = "model.unknown-name"
"""The code of the error for a model that the account does not have, or has not here."""
NOT_GRANTED: Final = "model.not-granted"
"""The code of the error for a model that the account has, and the role may not use."""

_SHOWN: Final = 300
_UNKNOWN: Final = re.compile(
    r"unknown model|model .{0,80}(not found|does not exist|not available|unavailable|not supported)", re.IGNORECASE
)
_NOT_ALLOWED: Final = re.compile(
    r"allow.?list|not allowed to (access|use) model|model .{0,80}not (authorized|allowed)", re.IGNORECASE
)
_TOO_LONG: Final = re.compile(
    r"max(imum)? tokens of|context.?(length|window)|too many tokens|prompt is too long", re.IGNORECASE
)
_THROTTLED: Final = re.compile(r"throttl|too many requests|rate.?limit", re.IGNORECASE)
_BUDGET: Final = re.compile(r"budget|quota|spending limit", re.IGNORECASE)
_SCHEMA: Final = re.compile(r"json mode output validation|did not (match|conform)", re.IGNORECASE)
_BAD: Final = re.compile(
    r"invalid (options|parameter|request|argument)|schema validation failed|deprecated", re.IGNORECASE
)
_REMOTE: Final = re.compile(r"remote service error: (?P<status>[1-5]\d\d)\s*'?\"?(?P<said>.*?)\"?'?$", re.DOTALL)
"""How the error 100351 of a statement tells what the model's service said."""
_LATE: Final = re.compile(r"timed? ?out|unavailable|internal|overloaded", re.IGNORECASE)


def refusal(said: str, model: str, *, status: int = 0) -> ModelError:
    """Return the error for what Cortex said in place of an answer.

    Args:
        said: What it said.
        model: The model that was asked.
        status: The status of HTTP, where there is one; 0 for none.
    """
    shown = f"Cortex answered{f' {status}' if status else ''}: {one_line(said)}"
    # First what comes with many statuses: throttling comes with 400, too.
    if _THROTTLED.search(said) or status == 429:  # noqa: PLR2004 - RFC 6585
        hint = "try again a little later, or with fewer at a time (concurrency in limner.toml); limits are per account and model"
        return ModelError(f"too many requests for {model}: {shown}", code="model.rate-limit", hint=hint, retryable=True)
    if _BUDGET.search(said) or status == 402:  # noqa: PLR2004 - RFC 9110, section 15.5.3
        hint = "ask the account's administrator to raise the budget or the user's quota, or wait for the next period"
        return ModelError(f"the budget for AI is used up: {shown}", code="model.quota", hint=hint)
    if _NOT_ALLOWED.search(said):
        msg = f"the role may not use {model}: {shown}"
        return ModelError(msg, code=NOT_GRANTED, hint="ask for the model, or take another: --model cortex:NAME")
    if _UNKNOWN.search(said):
        return ModelError(f"Cortex has no model {model!r} here: {shown}", code=UNKNOWN_MODEL, hint=near_models(model))
    if _TOO_LONG.search(said):
        hint = "lower max_tokens, shorten the prompt, or take a model with more context, such as claude-sonnet-4-6"
        return ModelError(f"it does not fit into {model}: {shown}", code="model.context-length", hint=hint)
    if _SCHEMA.search(said):
        msg = f"{model} did not keep to the form that was asked for: {shown}"
        return ModelError(msg, code="model.schema", hint="ask again, or take another model", retryable=True)
    if status >= 500 or status == 408 or (not _BAD.search(said) and _LATE.search(said)):  # noqa: PLR2004 - RFC 9110
        return ModelError(f"{model} could not answer: {shown}", code="model.service", hint="ask again", retryable=True)
    if _BAD.search(said) or 400 <= status < 500:  # noqa: PLR2004
        hint = "a parameter may be more than this model takes: leave it out, or correct it"
        return ModelError(f"the request was refused: {shown}", code="model.bad-request", hint=hint)
    return ModelError(f"{model} did not answer: {shown}", code="model.service", hint="ask again, or take another model")


def refusal_in(message: str, model: str) -> ModelError:
    """Return the error for what Cortex said by failing the statement that asked it.

    Args:
        message: What Snowflake said.
        model: The model that was asked.
    """
    found = _REMOTE.search(message)
    return refusal(found["said"], model, status=int(found["status"])) if found else refusal(message, model)


def filtered(model: str) -> ModelError:
    """Return the error for an answer that Cortex Guard withheld."""
    msg = f"Cortex Guard withheld the answer of {model}"
    return ModelError(
        msg, code="model.content-filter", hint="say it otherwise, or set guardrails = false under [models.cortex]"
    )


def not_understood(what: str, model: str) -> ModelError:
    """Return the error for an answer in a form that nobody knows."""
    msg = f"{model} was answered for in a form that limner does not know: {one_line(what)}"
    return ModelError(msg, code="model.not-understood", hint="a newer limner may know it; try the other transport")


def one_line(text: str) -> str:
    """Return what a service said, fit to be shown: one line, without control characters."""
    plain = "".join(" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text)
    return " ".join(plain.split())[:_SHOWN]
