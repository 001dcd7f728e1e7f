"""The two drivers: they carry out the effects of a flow, one in a thread, one in an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from typing import Any

import anyio
import anyio.to_thread

from limner._faults import blame, is_control
from limner.flow._background import in_this_loop, is_stray
from limner.flow._bridge import aopen_stream, open_stream
from limner.flow._effects import Compute, Effect, Emit, Invoke, OpenStream, ReadChunk
from limner.flow._loop import LoopThread
from limner.flow._relay import late
from limner.plugins import Context
from limner.plugins._events import Event
from limner.plugins._generation import Generation

__all__ = ["adrive", "drive"]

Flow = Generator[Effect, Any, Generation]


def drive(  # noqa: C901 - one effect a line
    flow: Flow, context: Context, *, previews: bool, portal: Callable[[], LoopThread]
) -> Generator[Event, None, None]:
    """Carry out a flow in this thread.

    Args:
        flow: What to carry out.
        context: What goes along.
        previews: Whether pieces of the answer are wanted.
        portal: Gives an event loop in another thread, for backends that are asynchronous only.

    Yields:
        Every event, as it happens; the last is the end of the request.

    Raises:
        LimnerError: What the flow raises.
    """
    streams: list[Iterator[Any]] = []
    try:
        effect = next(flow)
        while True:
            try:
                result: Any = None
                match effect:
                    case Emit(event):
                        yield event
                    case OpenStream(backend, call):
                        result = open_stream(backend, call, context, previews=previews, portal=portal)
                        streams.append(result)
                    case ReadChunk(stream):
                        result = next(stream, None)
                    case Invoke(function) | Compute(function):
                        result = function()
            except BaseException as error:
                if is_control(error):
                    raise
                effect = flow.throw(_translate(error, effect))
            else:
                effect = flow.send(result)
    except StopIteration:
        return
    finally:
        for stream in streams:
            stream.close()  # type: ignore[attr-defined]  # a generator, closed to let the backend clean up
        flow.close()


async def adrive(  # noqa: C901 - one effect a line
    flow: Flow, context: Context, *, previews: bool
) -> AsyncGenerator[Event, None]:
    """Carry out a flow in this event loop, which is never blocked.

    Args:
        flow: What to carry out.
        context: What goes along.
        previews: Whether pieces of the answer are wanted.

    Yields:
        Every event, as it happens; the last is the end of the request.

    Raises:
        LimnerError: What the flow raises.
    """
    streams: list[Any] = []
    try:
        effect = next(flow)
        while True:
            try:
                result: Any = None
                match effect:
                    case Emit(event):
                        yield event
                    case OpenStream(backend, call):
                        result = aopen_stream(backend, call, context, previews=previews)
                        streams.append(result)
                    case ReadChunk(stream):
                        result = await _read(stream, context)
                    case Invoke(function) | Compute(function):
                        # Who is cancelled waits for no thread; what a thread does then is told to stop by the token.
                        result = await anyio.to_thread.run_sync(function, abandon_on_cancel=True)
            except BaseException as error:
                if is_control(error) and not is_stray(error):
                    raise
                effect = flow.throw(_translate(error, effect))
            else:
                effect = flow.send(result)
    except StopIteration:
        return
    finally:
        for stream in streams:
            await stream.aclose()
        flow.close()


async def _read(stream: AsyncIterator[Any], context: Context) -> Any:
    """Wait for the next piece, until the deadline or the token ends the wait."""
    schedule = in_this_loop()
    remaining = context.remaining()

    def wake() -> None:
        with suppress(RuntimeError):  # the loop has ended meanwhile, and nobody waits any more
            schedule(scope.cancel)

    # Not fail_after: a TimeoutError that the backend raises is the backend's, and not the deadline.
    with anyio.CancelScope() if remaining is None else anyio.move_on_after(remaining) as scope:
        context.cancel.add_listener(wake)
        try:
            return await anext(stream, None)
        finally:
            context.cancel.remove_listener(wake)
    context.check()
    raise late(context)


def _translate(error: BaseException, effect: Effect) -> BaseException:
    """Put what a plugin raised into limner's tree, when it did not do so itself."""
    return error if isinstance(effect, Compute | Emit) else blame(error, None, "the plugin raised")
