"""The model that answers: a function of a test, which is called for every row and every REST request."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from limner_snowflake_emulator._recording import Query

__all__ = ["ModelCall", "ModelReply", "count_tokens", "default_model"]


@frozen
class ModelCall:
    """One call of a model, as the function that answers it sees it.

    Args:
        function: ``AI_COMPLETE``, ``COMPLETE``, ``TRY_COMPLETE``, ``REST_CHAT`` or ``REST_COMPLETE``.
        model: The model's name as the caller gave it.
        messages: The conversation; of a plain prompt it is one message of the user.
        parameters: Temperature and the like, as the caller gave them.
        response_format: The JSON schema that the answer is to follow, where one was given.
        query: The statement that made the call; None where REST did.
    """

    function: str
    model: str
    messages: list[dict[str, Any]]
    parameters: Mapping[str, Any] = Factory(dict)
    response_format: Any = None
    query: Query | None = None

    @property
    def prompt(self) -> str:
        """The text of the last message."""
        return str(self.messages[-1]["content"]) if self.messages else ""


@frozen
class ModelReply:
    """What a model answers. A function may return a plain text or a value instead, where the rest does not matter.

    Args:
        text: The answer: a text, or a value that is sent as JSON.
        prompt_tokens: Tokens to bill for the prompt; counted where none are given.
        completion_tokens: Tokens to bill for the answer; counted where none are given.
        guardrails_tokens: Tokens to bill for Cortex Guard.
        delay: Seconds until it answers; cancelling the statement ends the wait.
        hides_usage: Leave out of the answer what it used.
    """

    text: Any = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    guardrails_tokens: int = 0
    delay: float = 0.0
    hides_usage: bool = False


def count_tokens(text: str) -> int:
    """Return roughly how many tokens a text has: a quarter of its characters, and at least one."""
    return max(1, (len(text) + 3) // 4)


def default_model(call: ModelCall) -> Any:
    """Answer with a square whose colour follows from the prompt, or with the least value that a JSON schema allows."""
    if isinstance(call.response_format, Mapping):
        return _example(call.response_format.get("schema", call.response_format))
    colour = hashlib.sha256(call.prompt.encode()).hexdigest()[:6]
    square = f'<rect width="10" height="10" fill="#{colour}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{square}</svg>'


def _example(schema: Mapping[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return _example(schema["anyOf"][0])
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object" or "properties" in schema:
        return {name: _example(part) for name, part in schema.get("properties", {}).items()}
    values: dict[Any, Any] = {"array": [], "string": "text", "integer": 1, "number": 1.0, "boolean": True}
    return values.get(kind)
