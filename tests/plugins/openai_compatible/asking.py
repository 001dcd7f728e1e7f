"""The four ways to ask a backend, as one: what one of them does, all must do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest
from attrs import evolve

from limner import LimnerError
from limner.plugins import Chunk, Context, ModelBackend, ModelCall, Reply
from limner_openai_compatible import OpenAICompatible, OpenAISettings
from plugins.openai_compatible.server import ChatServer

__all__ = ["CONTEXT", "EVERY_WAY", "STREAMED", "WAYS", "Way", "asked", "backend", "fault", "pieces"]

CONTEXT = Context(request_id="r1")

Way = Callable[[ModelBackend, ModelCall, Context], Reply]


def _complete(backend: ModelBackend, call: ModelCall, context: Context) -> Reply:
    return backend.complete(call, context)


def _acomplete(backend: ModelBackend, call: ModelCall, context: Context) -> Reply:
    return anyio.run(backend.acomplete, call, context)


def _stream(backend: ModelBackend, call: ModelCall, context: Context) -> Reply:
    return _joined(list(backend.stream(call, context)))


def _astream(backend: ModelBackend, call: ModelCall, context: Context) -> Reply:
    async def collect() -> list[Chunk]:
        return [chunk async for chunk in backend.astream(call, context)]

    return _joined(anyio.run(collect))


def _joined(chunks: list[Chunk]) -> Reply:
    *before, last = chunks
    assert last.reply is not None
    assert all(chunk.reply is None for chunk in before)
    return evolve(last.reply, text="".join(chunk.text for chunk in chunks))


WAYS: dict[str, Way] = {"complete": _complete, "acomplete": _acomplete, "stream": _stream, "astream": _astream}


EVERY_WAY = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
STREAMED = pytest.mark.parametrize("way", [WAYS["stream"], WAYS["astream"]], ids=["stream", "astream"])


def pieces(backend: ModelBackend, call: ModelCall, context: Context) -> list[str]:
    """Return the pieces of a stream as they come."""
    return [chunk.text for chunk in backend.stream(call, context) if chunk.text]


def backend(server: ChatServer | str, **settings: Any) -> OpenAICompatible:
    """Make a backend for a server, or for an address."""
    url = server if isinstance(server, str) else server.url
    return OpenAICompatible(OpenAISettings(**{"base_url": url, "model": "small-1", "api_key": "sk-secret", **settings}))


def asked(prompt: str = "a teal square", **members: Any) -> ModelCall:
    """Return a call."""
    return ModelCall(prompt=prompt, **{"seed": 7, **members})


def fault(way: Way, server: ChatServer | str, context: Context = CONTEXT, **settings: Any) -> LimnerError:
    """Ask, and return the error that must come of it."""
    with pytest.raises(LimnerError) as caught:
        way(backend(server, **settings), asked(), context)
    return caught.value
