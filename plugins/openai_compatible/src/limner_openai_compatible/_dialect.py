"""The request's body, and what a server has shown that it does not take of it.

Servers differ in small things: one refuses ``stream_options``, another ``seed``, OpenAI's reasoning models want
``max_completion_tokens`` for ``max_tokens``, some chat templates know no system. What limner adds of its own accord is taken back
when the server refuses it, and remembered; what the user asked for is not: then the refusal is told.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

from attrs import frozen

from limner.plugins import Message, ModelCall, Role, drawing_messages
from limner_openai_compatible._parameters import Parameters

__all__ = ["Dialect", "Turn", "make_body"]


class Turn(StrEnum):
    """A way in which a request is said otherwise."""

    NO_STREAM_OPTIONS = "no stream_options"
    NO_SEED = "no seed"
    MAX_COMPLETION_TOKENS = "max_completion_tokens"
    NO_SYSTEM = "no system"
    NO_SCHEMA = "no schema"


@frozen
class Dialect:
    """How a server wants requests for one of its models.

    Args:
        turns: What is said otherwise.
    """

    turns: frozenset[Turn] = frozenset()

    def after(self, status: int, refusal: str, body: dict[str, Any]) -> Dialect | None:
        """Return the dialect to try next; None when the refusal is not about what limner added.

        Args:
            status: The HTTP status.
            refusal: What the server said.
            body: The request that it refused.
        """
        if status not in {400, 422, 500}:  # 500: a chat template that raises
            return None
        turn = _turn(refusal.lower(), body, status)
        return None if turn is None or turn in self.turns else Dialect(self.turns | {turn})


def _turn(refusal: str, body: dict[str, Any], status: int) -> Turn | None:
    system = body["messages"][0]["role"] == Role.SYSTEM
    if system and re.search(r"system (role|message|prompt)s? (is |are )?(not |un)supported", refusal):
        return Turn.NO_SYSTEM
    if status == 500:  # noqa: PLR2004 - as above
        return None
    if "max_tokens" in body and "max_completion_tokens" in refusal:
        return Turn.MAX_COMPLETION_TOKENS
    if "stream_options" in body and re.search(r"stream_options|include_usage", refusal):
        return Turn.NO_STREAM_OPTIONS
    if "response_format" in body and re.search(r"response_format|json_schema|\bschema\b|structured output", refusal):
        return Turn.NO_SCHEMA
    if "seed" in body and re.search(r"\bseed\b", refusal):
        return Turn.NO_SEED
    return None


def make_body(call: ModelCall, model: str, parameters: Parameters, dialect: Dialect, *, stream: bool) -> dict[str, Any]:
    """Return the arguments of ``chat.completions.create``.

    Args:
        call: What is asked.
        model: The server's name of the model.
        parameters: What was read of the call's parameters.
        dialect: What the server does not take.
        stream: Whether the answer is to come in pieces.
    """
    body: dict[str, Any] = {
        "model": model,
        "messages": _messages(call, dialect),
        "stream": stream,
        "seed": call.seed,
        **parameters.model_dump(exclude_none=True, mode="json"),
    }
    if call.response_schema is not None and Turn.NO_SCHEMA not in dialect.turns:
        schema = {"name": "answer", "strict": True, "schema": dict(call.response_schema)}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    if stream:
        body["stream_options"] = {"include_usage": True}
    if Turn.NO_STREAM_OPTIONS in dialect.turns:
        body.pop("stream_options", None)
    if Turn.NO_SEED in dialect.turns:
        del body["seed"]
    if Turn.MAX_COMPLETION_TOKENS in dialect.turns and "max_tokens" in body:
        body["max_completion_tokens"] = body.pop("max_tokens")
    return body


def _messages(call: ModelCall, dialect: Dialect) -> list[dict[str, str]]:
    messages = drawing_messages(call)
    if Turn.NO_SYSTEM in dialect.turns:
        messages = (Message(Role.USER, "\n\n".join(message.content for message in messages)),)
    return [{"role": message.role.value, "content": message.content} for message in messages]
