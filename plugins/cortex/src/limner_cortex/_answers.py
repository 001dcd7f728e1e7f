"""Reading what AI_COMPLETE and COMPLETE return, with nothing taken on trust."""

from __future__ import annotations

import json
from typing import Any, Final

from limner_cortex._faults import filtered, not_understood, refusal
from limner_cortex._question import Answer, Question

__all__ = ["read_ai_complete", "read_usage"]

_FILTERED: Final = "Response filtered by Cortex Guard"
"""What Cortex Guard puts in an answer's place (documentation, *AI_COMPLETE*)."""


def read_ai_complete(cell: object, question: Question, *, has_error_details: bool) -> Answer:
    """Return the answer that is in a row.

    Args:
        cell: The value: JSON as text, or NULL.
        question: What was asked.
        has_error_details: Whether it is an object of the value and an error.

    Raises:
        ModelError: The call failed, the answer was withheld, or it is none.
    """
    value = _structure(cell)
    if has_error_details and isinstance(value, dict) and "error" in value:
        if value["error"] is not None:
            raise refusal(_said(value["error"]), question.model)
        value = _structure(value.get("value"))
    if value is None:
        msg = "Cortex answered NULL, and does not say why"
        raise refusal(msg, question.model)
    if isinstance(value, str):  # without details, which no account should leave out
        return _guarded(Answer(value), question)
    if not isinstance(value, dict):
        raise not_understood(type(value).__name__, question.model)
    prompt_tokens, completion_tokens = read_usage(value.get("usage"))
    name = value.get("model")
    text = _text(value)
    if text is None:
        raise not_understood(", ".join(sorted(map(str, value)))[:80], question.model)
    answer = Answer(text, prompt_tokens, completion_tokens, name if isinstance(name, str) else "")
    return _guarded(answer, question)


def read_usage(usage: object) -> tuple[int | None, int | None]:
    """Return the tokens that were read and written; None where it is not said."""
    told = usage if isinstance(usage, dict) else {}
    read, written = (_count(told.get(name)) for name in ("prompt_tokens", "completion_tokens"))
    return read, written


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _structure(cell: object) -> Any:
    """Return what a text has in it, where that is JSON: the connector gives objects as texts, and some texts come in quotes."""
    if isinstance(cell, str) and cell[:1] in {"{", "[", '"'}:
        try:
            return json.loads(cell)
        except ValueError:
            return cell
    return None if cell == "null" else cell


def _text(value: dict[str, Any]) -> str | None:
    structured = value.get("structured_output")
    if isinstance(structured, list) and structured and isinstance(structured[0], dict):
        message = structured[0].get("raw_message")
        return message if isinstance(message, str) else json.dumps(message, ensure_ascii=False)
    choices = value.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        message = choices[0].get("messages", choices[0].get("message"))
        if message is not None:
            return message if isinstance(message, str) else json.dumps(message, ensure_ascii=False)
    return None


def _guarded(answer: Answer, question: Question) -> Answer:
    if answer.text.strip().strip('."') == _FILTERED:
        raise filtered(question.model)
    return answer


def _said(error: object) -> str:
    return error if isinstance(error, str) else json.dumps(error, ensure_ascii=False)
