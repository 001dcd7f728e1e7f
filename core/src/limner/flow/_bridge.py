"""The bridge: every model backend serves every caller, whichever of its four methods it has.

==================  =========================================  ==========================================
the caller is       best                                       otherwise
==================  =========================================  ==========================================
synchronous         ``stream``, ``complete``                   ``astream``, ``acomplete`` in a portal
asynchronous        ``astream``, ``acomplete``                 ``stream``, ``complete`` in a worker thread
==================  =========================================  ==========================================

When nobody looks at previews a whole answer is preferred to pieces.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from limner._errors import PluginError
from limner.plugins import Chunk, Context, ModelBackend, ModelCall, Reply

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

__all__ = ["aopen_stream", "open_stream"]


def open_stream(
    backend: ModelBackend,
    call: ModelCall,
    context: Context,
    *,
    previews: bool,
    portal: Callable[[], BlockingPortal],
) -> Iterator[Chunk]:
    """Call a model from a thread.

    Args:
        backend: Who is asked.
        call: What is asked.
        context: What goes along.
        previews: Whether pieces are wanted.
        portal: Gives an event loop in another thread, for a backend that is asynchronous only.
    """
    match _method(backend, ("complete", "stream", "acomplete", "astream"), previews=previews):
        case "complete":
            yield _last(backend.complete(call, context))
        case "stream":
            yield from backend.stream(call, context)
        case "acomplete":
            yield _last(portal().call(backend.acomplete, call, context))
        case _:
            pieces = backend.astream(call, context)
            end = object()
            try:
                while (chunk := portal().call(anext, pieces, end)) is not end:
                    yield chunk
            finally:
                if (aclose := getattr(pieces, "aclose", None)) is not None:
                    portal().call(aclose)


async def aopen_stream(
    backend: ModelBackend, call: ModelCall, context: Context, *, previews: bool
) -> AsyncIterator[Chunk]:
    """Call a model from an event loop, which is never blocked.

    Args:
        backend: Who is asked.
        call: What is asked.
        context: What goes along.
        previews: Whether pieces are wanted.
    """
    match _method(backend, ("acomplete", "astream", "complete", "stream"), previews=previews):
        case "acomplete":
            yield _last(await backend.acomplete(call, context))
        case "astream":
            apieces = backend.astream(call, context)
            try:
                async for chunk in apieces:
                    yield chunk
            finally:  # now, and not when the garbage collector finds it: it may hold a connection
                if (aclose := getattr(apieces, "aclose", None)) is not None:
                    with anyio.CancelScope(shield=True):
                        await aclose()
        case "complete":
            yield _last(await anyio.to_thread.run_sync(backend.complete, call, context, abandon_on_cancel=True))
        case _:
            pieces = iter(backend.stream(call, context))
            try:
                # Not abandoned when cancelled: a generator cannot be closed while a thread is in it.
                while (piece := await anyio.to_thread.run_sync(next, pieces, None)) is not None:
                    yield piece
            finally:
                if (close := getattr(pieces, "close", None)) is not None:
                    with anyio.CancelScope(shield=True):
                        await anyio.to_thread.run_sync(close)


def _method(backend: ModelBackend, order: tuple[str, ...], *, previews: bool) -> str:
    """Choose among what the backend has: its own kind of caller first, then whole answers or pieces as wanted."""
    for position in (0, 2):
        whole, pieces = order[position : position + 2]
        for name in (pieces, whole) if previews else (whole, pieces):
            if name in backend.provided:
                return name
    msg = f"the model backend {type(backend).__name__} implements none of {', '.join(sorted(order))}"
    raise PluginError(msg, hint="its author must implement one of them")


def _last(reply: Reply) -> Chunk:
    return Chunk(text=reply.text, reply=reply)
