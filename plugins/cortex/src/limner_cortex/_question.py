"""What is asked of a model, and what it answered, whichever way it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from limner import Finding
from limner.plugins import FinishReason, Message
from limner_cortex._parameters import Parameters

__all__ = ["Answer", "Question"]


@frozen
class Question:
    """What is asked.

    Args:
        model: The model, as Cortex has it.
        messages: What it is told.
        parameters: How it is to answer.
        schema: The JSON schema that the answer is held to; None for none.
        instructions: The version of the rules for drawing that are among the messages; empty where there are none.
        image: A picture that it is asked about, as PNG; None for none. It goes by REST alone.
        tag: The query tag, by which what it cost is found in Snowflake's views.
    """

    model: str
    messages: tuple[Message, ...]
    parameters: Parameters
    schema: Mapping[str, Any] | None = None
    tag: str = "limner"
    instructions: str = ""
    image: bytes | None = None


@frozen
class Answer:
    """What came back.

    Args:
        text: The answer.
        prompt_tokens: Tokens read; None where the service did not say.
        completion_tokens: Tokens written; None where it did not say.
        model: The model that answered, as the service calls it; empty where it does not.
        finish_reason: Why it stopped; None where the service did not say.
        notes: What the user should know of how it went.
    """

    text: str
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    model: str = ""
    finish_reason: FinishReason | None = None
    notes: tuple[Finding, ...] = ()
