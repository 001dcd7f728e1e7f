"""What plugins return, looked at where it comes in: afterwards everybody may rely on the types."""

from __future__ import annotations

import inspect
import math
from collections.abc import Iterable, Mapping
from typing import Any, Final, NoReturn, TypeVar

from limner._errors import PluginError
from limner._findings import Finding, Severity
from limner.plugins import Chunk, FinishReason, Message, PlanInstructions, Reply, Role, Usage, UsageFinding

__all__ = ["accept", "accept_chunk", "accept_findings", "accept_instructions", "accept_reply"]

T = TypeVar("T")

_NONE: Final = ()
"""What most answers have nothing of: looked for by identity, which is the quickest; another empty tuple is taken, too."""


def accept(value: object, expected: type[T], who: str) -> T:
    """Return a value that a plugin returned.

    Args:
        value: What it returned.
        expected: What it is to be.
        who: Who returned it, for the message: ``Teal.complete``.

    Raises:
        PluginError: It is something else.
    """
    if not isinstance(value, expected):
        if inspect.iscoroutine(value):
            value.close()  # or Python would complain that nobody awaited it
        _refuse(f"{who} returned {type(value).__name__}", expected.__name__)
    return value


def accept_reply(value: object, plugin: object, method: str) -> Reply:
    """Return an answer that a model backend gave.

    Args:
        value: What it returned.
        plugin: The backend.
        method: The name of its method, for the message.

    Raises:
        PluginError: It is no :class:`~limner.plugins.Reply`, or a field of it is of another type than it says.
    """
    reply = value if isinstance(value, Reply) else accept(value, Reply, _name(plugin, method))
    if not isinstance(reply.text, str):
        _refuse_field(reply, "text", "str", _name(plugin, method))
    if not isinstance(reply.model, str):
        _refuse_field(reply, "model", "str", _name(plugin, method))
    if not (reply.usage is None or _is_usage(reply.usage)):
        _refuse_field(reply, "usage", "a Usage of finite numbers, none below zero", _name(plugin, method))
    if not isinstance(reply.finish_reason, FinishReason):
        _refuse_field(reply, "finish_reason", FinishReason.__name__, _name(plugin, method))
    if not (reply.notes is _NONE or _is_tuple_of(reply.notes, Finding)):
        _refuse_field(reply, "notes", "a tuple of Finding", _name(plugin, method))
    if not (reply.licences is _NONE or _is_tuple_of(reply.licences, str)):
        _refuse_field(reply, "licences", "a tuple of str", _name(plugin, method))
    if not (reply.provenance == {} or _is_words(reply.provenance)):
        _refuse_field(reply, "provenance", "a mapping of str", _name(plugin, method))
    return reply


def accept_instructions(value: object, who: str) -> PlanInstructions:
    """Return what a composer wants a language model to be asked.

    Raises:
        PluginError: It is no :class:`~limner.plugins.PlanInstructions`, or a field of it is of another type than it says.
    """
    instructions = accept(value, PlanInstructions, who)
    messages: Any = instructions.messages
    right = bool(messages) and _is_tuple_of(messages, Message)
    right = right and all(isinstance(told.role, Role) and isinstance(told.content, str) for told in messages)
    if not right or not isinstance(instructions.schema, Mapping):
        _refuse(f"{who} returned PlanInstructions with other things", "messages and a JSON schema")
    return instructions


def accept_chunk(value: object, plugin: object, method: str) -> Chunk:
    """Return a piece of an answer that a model backend gave.

    Args:
        value: What it yielded.
        plugin: The backend.
        method: The name of its method, for the message.

    Raises:
        PluginError: It is no :class:`~limner.plugins.Chunk`, or a field of it is of another type than it says.
    """
    if not isinstance(value, Chunk):
        _refuse(f"{_name(plugin, method)} yielded {type(value).__name__}", Chunk.__name__)
    if not isinstance(value.text, str):
        _refuse(f"{_name(plugin, method)} yielded a Chunk whose text is {type(value.text).__name__}", "str")
    if value.reply is not None:
        accept_reply(value.reply, plugin, method)
    return value


def accept_findings(value: object, who: str) -> tuple[Finding, ...]:
    """Return what a validator found, running it to its end: what a generator raises is to be raised where its name is known.

    Raises:
        PluginError: It is no iterable of findings. A finding whose severity is not one is refused, too: taken as it is, what
            was meant to refuse a drawing would let it pass.
    """
    if not isinstance(value, Iterable):
        _refuse(f"{who} returned {type(value).__name__}", "an iterable of Finding")
    findings = []
    for found in value:
        if not isinstance(found, Finding):
            _refuse(f"{who} found {type(found).__name__}", "Finding")
        if not isinstance(found.severity, Severity):
            _refuse(f"{who} found a Finding whose severity is {type(found.severity).__name__}", "Severity")
        if not all(isinstance(text, str) for text in (found.code, found.message, found.hint)):
            _refuse(f"{who} found a Finding with other things", "str for code, message and hint")
        if isinstance(found, UsageFinding) and not (_is_usage(found.usage) and isinstance(found.model, str)):
            _refuse(
                f"{who} found a UsageFinding with other things",
                "a Usage of finite numbers, none below zero, and the name of a model",
            )
        findings.append(found)
    return tuple(findings)


def _name(plugin: object, method: str) -> str:
    return f"{type(plugin).__name__}.{method}"


def _refuse_field(reply: Reply, name: str, expected: str, who: str) -> NoReturn:
    _refuse(f"{who} returned a Reply whose {name} is {type(getattr(reply, name)).__name__}", expected)


def _is_tuple_of(value: object, kind: type) -> bool:
    return isinstance(value, tuple) and all(isinstance(part, kind) for part in value)


def _is_words(value: object) -> bool:
    return isinstance(value, Mapping) and all(isinstance(word, str) for each in value.items() for word in each)


def _is_cost(value: tuple[object, ...]) -> bool:
    match value:
        case (int() | float() as cost, str()):
            return math.isfinite(cost) and cost >= 0
        case _:
            return False


def _is_usage(value: Any) -> bool:
    numbers = (value.prompt_tokens, value.completion_tokens) if isinstance(value, Usage) else (None,)
    return (
        all(isinstance(number, int) and number >= 0 for number in numbers)
        and (
            value.cost is None
            or (isinstance(value.cost, (int, float)) and math.isfinite(value.cost) and value.cost >= 0)
        )
        and isinstance(value.unit, str)
        and all(map(_is_cost, value.further))
    )


def _refuse(what: str, expected: str) -> NoReturn:
    msg = f"{what}, not {expected}"
    hint = "this is a fault of the plugin: tell its author"
    raise PluginError(msg, code="development.plugin-returned", hint=hint)
