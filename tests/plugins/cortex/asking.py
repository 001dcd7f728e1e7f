"""Asking a backend, each of the four ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import anyio
from attrs import evolve

from limner.plugins import Context, ModelBackend, ModelCall, Reply

__all__ = ["WAYS", "Ask", "call"]

Ask = Callable[[ModelBackend, ModelCall, Context], Reply]


def call(prompt: str = "a red fox", **fields: Any) -> ModelCall:
    """Return a call; what is given are its other fields."""
    return evolve(ModelCall(prompt=prompt), **fields)


def complete(backend: ModelBackend, asked: ModelCall, context: Context) -> Reply:
    return backend.complete(asked, context)


def acomplete(backend: ModelBackend, asked: ModelCall, context: Context) -> Reply:
    return anyio.run(backend.acomplete, asked, context)


def stream(backend: ModelBackend, asked: ModelCall, context: Context) -> Reply:
    chunks = list(backend.stream(asked, context))
    end = chunks[-1].reply
    assert end is not None
    return evolve(end, text="".join(chunk.text for chunk in chunks))


def astream(backend: ModelBackend, asked: ModelCall, context: Context) -> Reply:
    async def gather() -> Reply:
        chunks = [chunk async for chunk in backend.astream(asked, context)]
        end = chunks[-1].reply
        assert end is not None
        return evolve(end, text="".join(chunk.text for chunk in chunks))

    return anyio.run(gather)


WAYS: Final[dict[str, Ask]] = {
    "complete": complete,
    "acomplete": acomplete,
    "stream": stream,
    "astream": astream,
}
