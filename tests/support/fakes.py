"""Plugins for tests: models that answer what they are told to, and people who listen."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

from typing_extensions import override

from limner import Event, Finding
from limner.plugins import (
    Chunk,
    Context,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    Plugin,
    Reply,
    Usage,
    Validator,
    ValidatorDescriptor,
)
from limner.svg import Drawing

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#0a7"/></svg>'

Answer = Callable[[ModelCall, Context], Reply]


def square(call: ModelCall, context: Context) -> Reply:
    """Answer with a teal square, in which the seed shows."""
    return Reply(text=SQUARE.replace("#0a7", f"#{call.seed % 0x1000000:06x}"), usage=Usage(prompt_tokens=3))


class Complete(ModelBackend):
    """Answers at once, from a thread."""

    def __init__(self, answer: Answer = square) -> None:
        self.answer = answer
        self.calls: list[ModelCall] = []
        self.threads: set[str] = set()
        self.closed = 0

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        self.calls.append(call)
        self.threads.add(threading.current_thread().name)
        return self.answer(call, context)

    @override
    def close(self) -> None:
        self.closed += 1


class AsyncComplete(ModelBackend):
    """Answers at once, in an event loop."""

    def __init__(self, answer: Answer = square) -> None:
        self.answer = answer

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        return self.answer(call, context)


class Stream(ModelBackend):
    """Answers in pieces, from a thread."""

    def __init__(self, answer: Answer = square, *, piece: int = 20) -> None:
        self.answer = answer
        self.piece = piece
        self.ended = 0

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        reply = self.answer(call, context)
        try:
            for start in range(0, len(reply.text), self.piece):
                yield Chunk(text=reply.text[start : start + self.piece])
            yield Chunk(reply=reply)
        finally:
            self.ended += 1


class AsyncStream(ModelBackend):
    """Answers in pieces, in an event loop."""

    def __init__(self, answer: Answer = square, *, piece: int = 20) -> None:
        self.answer = answer
        self.piece = piece
        self.ended = 0

    @override
    async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        reply = self.answer(call, context)
        try:
            for start in range(0, len(reply.text), self.piece):
                yield Chunk(text=reply.text[start : start + self.piece])
            yield Chunk(reply=reply)
        finally:
            self.ended += 1


class FakePlugin(Plugin):
    """Offers one model backend under any name."""

    api_version = 1

    def __init__(self, backend: ModelBackend, name: str = "fake", **facts: Any) -> None:
        self._backend = backend
        self._name = name
        self._facts = facts

    @override
    def model_backend(self) -> ModelDescriptor[NoSettings]:
        return ModelDescriptor(
            name=self._name, summary="A fake", settings=NoSettings, factory=lambda _: self._backend, **self._facts
        )


class Judge(Validator):
    """Finds what it is told to."""

    def __init__(self, prompt: Iterable[Finding] = (), drawing: Iterable[Finding] = ()) -> None:
        self._prompt = tuple(prompt)
        self._drawing = tuple(drawing)

    @override
    def check_prompt(self, prompt: str, context: Context) -> Iterable[Finding]:
        return self._prompt

    @override
    def check_drawing(self, drawing: Drawing, context: Context) -> Iterable[Finding]:
        yield from self._drawing


class JudgePlugin(Plugin):
    """Offers one validator under any name."""

    api_version = 1

    def __init__(self, judge: Validator, name: str = "judge") -> None:
        self._judge = judge
        self._name = name

    @override
    def validator(self) -> ValidatorDescriptor[NoSettings]:
        return ValidatorDescriptor(
            name=self._name, summary="A judge", settings=NoSettings, factory=lambda _: self._judge
        )


class Listener(Observer):
    """Writes down what it hears."""

    def __init__(self) -> None:
        self.heard: list[Event] = []

    @override
    def observe(self, event: Event) -> None:
        self.heard.append(event)

    @property
    def names(self) -> list[str]:
        """The names of the events, in order."""
        return [type(event).__name__ for event in self.heard]
