"""Making a question of a call: all that is checked before anything is sent, whoever sends it."""

from __future__ import annotations

from attrs import evolve

from limner import InputError
from limner.plugins import (
    Message,
    ModelCall,
    drawing_messages,
    writable_text,
)
from limner_cortex._choice import choose_model
from limner_cortex._models import known_model
from limner_cortex._parameters import read_parameters
from limner_cortex._question import Question
from limner_cortex._settings import CortexSettings
from limner_cortex._tokens import estimate_tokens, price_of

__all__ = ["make_question"]


def make_question(call: ModelCall, settings: CortexSettings, *, tag: str = "limner") -> Question:
    """Return what a call asks, by the settings.

    Args:
        call: What is asked.
        settings: The settings of the model backend.
        tag: The query tag.

    Raises:
        InputError: The model takes no such thing, or it could cost more than the settings allow.
    """
    model = choose_model(call.model, settings.model)
    question = Question(
        model=model,
        messages=tuple(map(_sendable, drawing_messages(call, settings.instructions))),
        instructions="" if call.messages else settings.instructions.version,
        parameters=read_parameters(call.parameters, settings, model),
        schema=call.response_schema,
        tag=tag,
    )
    _check_size(question, settings)
    return question


def _check_size(question: Question, settings: CortexSettings) -> None:
    """Refuse what is too long for the model, or could cost more than the settings allow."""
    known, tokens = known_model(question.model), estimate_tokens(question.messages)
    if known is not None and known.context is not None and tokens > known.context:
        msg = f"the prompt has about {tokens:,} tokens, and {question.model} reads {known.context:,}"
        raise InputError(msg, code="input.prompt.tokens", hint="say it shorter, or take a model that reads more")
    most, price = settings.max_credits, price_of(question.model, settings)
    if most is None:
        return
    if price is None:
        msg = f"what {question.model} costs is not known, and a call may cost {most:g} credits at most"
        hint = (
            f"set its price: [models.cortex.prices.{question.model!r}] with input and output, or take away max_credits"
        )
        raise InputError(msg, code="input.cost", hint=hint)
    could = price.credits(tokens, question.parameters.max_tokens)
    if could > most:
        msg = f"a call to {question.model} could cost {could:.4f} credits, and may cost {most:g}"
        hint = "lower max_tokens, take a cheaper model, or raise max_credits under [models.cortex]"
        raise InputError(msg, code="input.cost", hint=hint)


def _sendable(message: Message) -> Message:
    """Return a message that can be sent: half a surrogate pair stands for no character, and becomes the sign for that."""
    text = writable_text(message.content)
    return message if text == message.content else evolve(message, content=text)
