"""The bridge: every model backend serves every caller, whichever of its four methods it has.

==================  =========================================  ==========================================
the caller is       best                                       otherwise
==================  =========================================  ==========================================
synchronous         ``stream``, ``complete``                   ``astream``, ``acomplete`` in a loop thread
asynchronous        ``astream``, ``acomplete``                 ``stream``, ``complete`` in a worker thread
==================  =========================================  ==========================================

Unless pieces are wanted, a whole answer is preferred, and handed on as it is: no stream of one piece is made of it.
"""

from __future__ import annotations

import inspect
import threading
import warnings
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from types import CoroutineType
from typing import Any, Final, TypeVar

import anyio
import anyio.to_thread

from limner._errors import PluginError
from limner._faults import blame, describe, is_control, is_interrupt
from limner.flow._accept import accept_chunk, accept_reply
from limner.flow._background import is_in_trio
from limner.flow._bound import Begun, begin
from limner.flow._loop import GRACE, LoopThread
from limner.flow._relay import Relay
from limner.plugins import Chunk, Context, ModelBackend, ModelCall, Reply

__all__ = ["acall_model", "aopen_stream", "call_model", "open_stream"]

_FROM_THREAD: Final = (("complete", "stream", "acomplete", "astream"), ("stream", "complete", "astream", "acomplete"))
"""The methods in the order in which a thread prefers them: unless pieces are wanted, and where they are."""
_FROM_LOOP: Final = (("acomplete", "astream", "complete", "stream"), ("astream", "acomplete", "stream", "complete"))
"""The same for an event loop."""

T = TypeVar("T")

_END: Final = object()
"""Comes after the last piece; None may be what a faulty plugin yields."""


def call_model(
    backend: ModelBackend, call: ModelCall, context: Context, in_pieces: bool, portal: Callable[[], LoopThread]
) -> Reply | Generator[Chunk, None, None]:
    """Call a model from a thread, as :func:`open_stream` does.

    Returns:
        The answer, where the backend gives it whole; else its pieces.
    """
    if _method(backend, _FROM_THREAD[in_pieces]) == "complete":
        return accept_reply(backend.complete(call, context), backend, "complete")
    return open_stream(backend, call, context, in_pieces=in_pieces, portal=portal)


def acall_model(
    backend: ModelBackend, call: ModelCall, context: Context, in_pieces: bool
) -> Reply | Awaitable[Reply] | AsyncGenerator[Chunk, None]:
    """Call a model from an event loop, as :func:`aopen_stream` does.

    Returns:
        The answer, where the backend gives it whole and at once; what to await for it, where it gives it whole; else its pieces.
    """
    method = _method(backend, _FROM_LOOP[in_pieces])
    if method == "acomplete":
        answer = backend.acomplete(call, context)
        if isinstance(answer, CoroutineType) and not is_in_trio():
            begun = begin(answer)
            if not isinstance(begun, Begun):
                return accept_reply(begun, backend, method)
            return _acomplete(begun, backend)
        return _acomplete(answer, backend)
    if method == "complete":
        return _complete_apart(backend, call, context)
    return aopen_stream(backend, call, context, in_pieces=in_pieces)


async def _acomplete(answer: Awaitable[Reply], backend: ModelBackend) -> Reply:
    return accept_reply(await answer, backend, "acomplete")


async def _complete_apart(backend: ModelBackend, call: ModelCall, context: Context) -> Reply:
    reply = await anyio.to_thread.run_sync(_asked, backend.complete, call, context, abandon_on_cancel=True)
    return accept_reply(reply, backend, "complete")


def open_stream(
    backend: ModelBackend,
    call: ModelCall,
    context: Context,
    *,
    in_pieces: bool,
    portal: Callable[[], LoopThread],
) -> Generator[Chunk, None, None]:
    """Call a model from a thread. A whole answer comes in one piece.

    Args:
        backend: Who is asked.
        call: What is asked.
        context: What goes along.
        in_pieces: Whether the answer is wanted in pieces.
        portal: Gives an event loop in another thread, for a backend that is asynchronous only.
    """
    method = _method(backend, _FROM_THREAD[in_pieces])
    who = f"{type(backend).__name__}.{method}"
    match method:
        case "complete":
            reply = accept_reply(backend.complete(call, context), backend, method)
            yield Chunk(text=reply.text, reply=reply)
        case "stream":
            pieces = _iterator(backend.stream(call, context), "__iter__", who)
            try:
                for piece in pieces:
                    yield accept_chunk(piece, backend, method)
            finally:
                _close(pieces, who)
        case _:
            yield from Relay(portal(), lambda: aopen_stream(backend, call, context, in_pieces=in_pieces), context)


async def aopen_stream(
    backend: ModelBackend, call: ModelCall, context: Context, *, in_pieces: bool
) -> AsyncGenerator[Chunk, None]:
    """Call a model from an event loop, which is never blocked. A whole answer comes in one piece.

    Args:
        backend: Who is asked.
        call: What is asked.
        context: What goes along.
        in_pieces: Whether the answer is wanted in pieces.
    """
    method = _method(backend, _FROM_LOOP[in_pieces])
    who = f"{type(backend).__name__}.{method}"
    match method:
        case "acomplete":
            reply = await _acomplete(backend.acomplete(call, context), backend)
            yield Chunk(text=reply.text, reply=reply)
        case "complete":
            reply = await _complete_apart(backend, call, context)
            yield Chunk(text=reply.text, reply=reply)
        case "astream":
            apieces = _iterator(backend.astream(call, context), "__aiter__", who)
            try:
                async for piece in apieces:
                    yield accept_chunk(piece, backend, method)
            finally:  # now, and not when the garbage collector finds it: it may hold a connection
                await _aclose(apieces, who)
        case _:
            steps = _Steps(backend, call, context, who)
            try:
                while (piece := await anyio.to_thread.run_sync(_asked, steps.step, abandon_on_cancel=True)) is not _END:
                    yield accept_chunk(piece, backend, method)
            finally:
                if steps.must_be_closed():
                    with anyio.move_on_after(GRACE, shield=True):
                        await anyio.to_thread.run_sync(steps.close, abandon_on_cancel=True)


def _asked(ask: Callable[..., T], *arguments: object) -> T:
    """Ask a plugin in a worker thread, where nothing that it raises steers the event loop that waits for it."""
    try:
        return ask(*arguments)
    except Exception:
        raise  # translated by who waits
    except BaseException as error:
        raise blame(error, None, "the plugin raised") from error


class _Steps:
    """Takes a plugin's iterator step by step, each step in some worker thread.

    A cancelled caller does not wait for a step that is under way, and a generator cannot be closed while a thread is in it: then
    that thread closes it after the step.
    """

    def __init__(self, backend: ModelBackend, call: ModelCall, context: Context, who: str) -> None:
        self._open: Callable[[], Any] = lambda: iter(_iterator(backend.stream(call, context), "__iter__", who))
        self._who = who
        self._lock = threading.Lock()
        self._pieces: Any = None
        self._running = False
        self._left = False

    def step(self) -> object:
        """Return the next piece, or the end. The first step opens the stream, which may block as any other."""
        with self._lock:
            if self._left:
                return _END
            self._running = True
        try:
            if self._pieces is None:
                self._pieces = self._open()
            return next(self._pieces, _END)
        finally:
            if self._pause():
                self.close()

    def must_be_closed(self) -> bool:
        """Take no further step, and tell whether the stream is now the caller's to close."""
        with self._lock:
            self._left = True
            return self._pieces is not None and not self._running

    def _pause(self) -> bool:
        with self._lock:
            self._running = False
            return self._left and self._pieces is not None

    def close(self) -> None:
        """Close the stream."""
        _close(self._pieces, self._who)


def _method(backend: ModelBackend, order: tuple[str, ...]) -> str:
    """Choose among what the backend has."""
    for name in order:
        if name in backend.provided:
            return name
    msg = f"the model backend {type(backend).__name__} implements none of {', '.join(sorted(order))}"
    raise PluginError(msg, hint="its author must implement one of them")


def _iterator(value: Any, needed: str, who: str) -> Any:
    """Return a stream that a plugin opened.

    Raises:
        PluginError: It is none, such as the coroutine of an ``async def`` without a ``yield``.
    """
    if hasattr(value, needed):
        return value
    if inspect.iscoroutine(value):
        value.close()  # or Python would complain that nobody awaited it
    msg = f"{who} returned {type(value).__name__}, not an iterator of Chunk"
    hint = "this is a fault of the plugin: tell its author"
    raise PluginError(msg, code="development.plugin-returned", hint=hint)


def _close(pieces: Any, who: str) -> None:
    if (close := getattr(pieces, "close", None)) is not None:
        try:
            close()
        except BaseException as error:
            if is_interrupt(error):
                raise
            _not_closed(error, who)


async def _aclose(pieces: Any, who: str) -> None:
    if (aclose := getattr(pieces, "aclose", None)) is not None:
        try:
            with anyio.move_on_after(GRACE, shield=True):
                await aclose()
        except BaseException as error:
            if is_control(error):
                raise
            _not_closed(error, who)


def _not_closed(error: BaseException, who: str) -> None:
    """Tell that a stream could not be closed: the picture is made or given up by then, so that is no reason to raise."""
    warnings.warn(f"{who} failed when it was closed: {describe(error)}", RuntimeWarning, stacklevel=2)
