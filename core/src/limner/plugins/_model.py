"""Model backends: what turns a prompt into markup.

A complete backend::

    class Square(ModelBackend):
        def complete(self, call: ModelCall, context: Context) -> Reply:
            return Reply(text="<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='teal'/></svg>")

Implement one of the four methods. limner makes the others of it, so that every backend serves scripts, streams and asyncio
services alike; implement more than one where yours does better than the bridge.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, ClassVar, Final, NoReturn

from attrs import field, frozen

from limner._findings import Finding
from limner._size import Size
from limner.plugins._context import Context
from limner.plugins._message import Message

__all__ = ["Chunk", "FinishReason", "ModelBackend", "ModelCall", "Reply", "Usage"]


class FinishReason(StrEnum):
    """Why a model stopped."""

    STOP = "stop"
    """It was done."""
    LENGTH = "length"
    """The answer is cut off: by the token limit, or because the connection broke."""
    FILTER = "filter"
    """Part of the answer was withheld."""


METHODS: Final = ("complete", "acomplete", "stream", "astream")


def _pairs(given: Iterable[Iterable[Any]]) -> tuple[Any, ...]:
    """Return what JSON, which has lists, may have been in the way of."""
    return tuple(tuple(each) for each in given)


@frozen(kw_only=True)
class Usage:
    """What a call used.

    Args:
        prompt_tokens: Tokens read.
        completion_tokens: Tokens written.
        cost: What it cost, in ``unit``; None where that is not known.
        unit: The unit of ``cost``, such as ``credits`` or ``USD``.
        further: What it cost besides, in other units, each with its unit: of several calls, where a judge is paid otherwise than the
            model.
    """

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    unit: str = ""
    further: tuple[tuple[float, str], ...] = field(default=(), converter=_pairs)

    @property
    def costs(self) -> tuple[tuple[float, str], ...]:
        """What it cost in each unit, ``cost`` first."""
        return self.further if self.cost is None else ((self.cost, self.unit), *self.further)

    @property
    def total_tokens(self) -> int:
        """Tokens read and written."""
        return self.prompt_tokens + self.completion_tokens


def add_usage(*used: Usage | None) -> Usage | None:
    """Return what several calls used together; None where nobody tells.

    The cost is in the unit of the first that has one. What is told in another cannot be added to it, and is in ``further``.
    """
    told = [one for one in used if one is not None]
    if len(told) < 2:  # noqa: PLR2004 - nothing to add
        return told[0] if told else None
    costs: dict[str, float] = {}
    for cost, unit in (each for one in told for each in one.costs):
        costs[unit] = costs.get(unit, 0.0) + cost
    unit = next(iter(costs), "")
    return Usage(
        prompt_tokens=sum(one.prompt_tokens for one in told),
        completion_tokens=sum(one.completion_tokens for one in told),
        cost=costs.pop(unit, None),
        unit=unit,
        further=tuple((cost, other) for other, cost in costs.items()),
    )


@frozen(kw_only=True, slots=False)  # as for Context
class ModelCall:
    """What a model is asked.

    Args:
        prompt: The user's words, already checked.
        plugin: The name of the model backend that is asked.
        model: Which of the backend's models; empty for its default.
        style: The name of a style; None leaves it to the model.
        size: The size wanted; None leaves it to the model.
        palette: CSS colours wanted; empty leaves them to the model.
        seed: Where the backend can, the same seed gives the same drawing.
        parameters: Further parameters, such as ``temperature``; a backend refuses those that it does not know.
        messages: What to tell a language model in place of the rules for drawing; empty for those. A backend of one sends
            :func:`~limner.plugins.drawing_messages`, which heeds this; any other goes by the prompt.
        response_schema: A JSON schema that the answer is to be held to, by a backend that can; None for none. Given unless the
            backend declares that it has no :attr:`~limner.plugins.Capability.STRUCTURED_OUTPUT`.
    """

    prompt: str
    plugin: str = ""
    model: str = ""
    style: str | None = None
    size: Size | None = None
    palette: tuple[str, ...] = ()
    seed: int = 0
    parameters: Mapping[str, Any] = field(factory=dict)
    messages: tuple[Message, ...] = ()
    response_schema: Mapping[str, Any] | None = None


@frozen(kw_only=True)
class Reply:
    """What a model answered, whole.

    Args:
        text: The raw answer: markup, or prose with markup in it. Never trusted.
        usage: What the call used; None where the backend cannot tell.
        finish_reason: Why the model stopped.
        model: The model that answered, where the backend knows it better than the caller did.
        notes: What the user should know, such as words of the prompt that were not drawn.
        licences: SPDX identifiers of artwork in the drawing that is under a licence of its own.
        provenance: What else the drawing's metadata are to say of how it was made, such as the version of the instructions. Nothing
            in it depends on the time or the place. limner's own entries go before it.
    """

    text: str
    usage: Usage | None = None
    finish_reason: FinishReason = FinishReason.STOP
    model: str = ""
    notes: tuple[Finding, ...] = ()
    licences: tuple[str, ...] = ()
    provenance: Mapping[str, str] = field(factory=dict)


@frozen(kw_only=True)
class Chunk:
    """A piece of an answer that comes in pieces.

    Args:
        text: What was added since the last piece.
        reply: Everything but the text, in the last piece: usage, finish reason, notes. Its ``text`` is not read.
    """

    text: str = ""
    reply: Reply | None = None


class ModelBackend:
    """Turns a prompt into markup. Implement one of the four methods, or more.

    One instance serves one :class:`~limner.Studio`, from several threads and several event loops at once: what belongs to a loop,
    such as a connection of an asynchronous client, is kept for each. What belongs to a single call comes in as
    arguments and is not kept on the instance. A method that blocks bounds its waits by ``context.remaining()``: nobody can end
    it from outside.
    """

    provided: ClassVar[frozenset[str]] = frozenset()
    """The methods that the class implements itself; set by limner."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.provided = frozenset(name for name in METHODS if getattr(cls, name) is not getattr(ModelBackend, name))

    def complete(self, call: ModelCall, context: Context) -> Reply:
        """Answer at once, whole.

        Raises:
            LimnerError: One of the tree; a library's own exceptions are translated, ``from`` the original.
        """
        self._not_provided("complete")

    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        """Answer at once, whole, without blocking the event loop."""
        self._not_provided("acomplete")

    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        """Answer in pieces; the last carries :attr:`Chunk.reply`."""
        self._not_provided("stream")

    def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        """Answer in pieces, without blocking the event loop; written as an ``async def`` with ``yield``."""
        self._not_provided("astream")

    def check(self, *, model: str = "", context: Context) -> Iterator[Finding]:
        """Look at all that the backend needs, before anybody asks it for a picture; ``limner doctor`` does.

        What is as it should be is told with severity INFO, a line each; what will be in the way of some work is a WARNING, and of
        all work an ERROR, both with the remedy as their hint, word for word where there is a command. A service is asked
        what costs nothing and changes nothing. It ends by ``context``, and raises nothing but what ``context.check`` does. A
        backend that needs nothing leaves it as it is.

        Args:
            model: Which of the backend's models is going to be asked; empty for its default.
            context: What goes along, with the time that the check may take.

        Yields:
            What was seen, as soon as it is.

        .. versionadded:: 0.1
        """
        yield from ()

    def close(self) -> None:
        """Give back what the backend holds, such as connections. Called once, when the studio closes."""

    def _not_provided(self, method: str) -> NoReturn:
        have = ", ".join(sorted(self.provided)) or f"none of {', '.join(METHODS)}"
        msg = f"{type(self).__name__} does not implement {method}; it has {have}"
        raise NotImplementedError(msg)
