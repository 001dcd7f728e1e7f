"""The two drivers: they carry out the effects of a flow, one in a thread, one in an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from limner._errors import DeadlineError, LimnerError, PluginError
from limner.flow._bridge import aopen_stream, open_stream
from limner.flow._effects import Compute, Effect, Emit, Invoke, OpenStream, ReadChunk
from limner.plugins import Context
from limner.plugins._events import Event
from limner.plugins._generation import Generation

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

__all__ = ["adrive", "drive"]

Flow = Generator[Effect, Any, Generation]


def drive(flow: Flow, context: Context, *, previews: bool, portal: Callable[[], BlockingPortal]) -> Iterator[Event]:
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
            except Exception as error:  # noqa: BLE001 - whatever it is, the flow decides
                effect = flow.throw(_translate(error, effect))
            else:
                effect = flow.send(result)
    except StopIteration:
        return
    finally:
        for stream in streams:
            stream.close()  # type: ignore[attr-defined]  # a generator, closed to let the backend clean up
        flow.close()


async def adrive(flow: Flow, context: Context, *, previews: bool) -> AsyncGenerator[Event, None]:
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
                        result = await anyio.to_thread.run_sync(function)
            except Exception as error:  # noqa: BLE001 - whatever it is, the flow decides
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
    remaining = context.remaining()
    try:
        with anyio.fail_after(remaining):
            return await anext(stream, None)
    except TimeoutError:
        context.check()
        msg = "there was no answer before the deadline"
        raise DeadlineError(msg, request_id=context.request_id) from None


def _translate(error: Exception, effect: Effect) -> Exception:
    """Put what a plugin raised into limner's tree, when it did not do so itself."""
    if isinstance(error, LimnerError) or isinstance(effect, Compute | Emit):
        return error
    msg = f"the plugin raised {type(error).__name__}: {error}"
    translated = PluginError(
        msg, code="development.plugin-raised", hint="this is a fault of the plugin: tell its author"
    )
    translated.__cause__ = error
    return translated
