"""The two drivers: they carry out the effects of a flow, one in a thread, one in an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import suppress
from typing import Any, Final, TypeVar

import anyio
import anyio.to_thread

from limner._faults import blame, is_control
from limner.flow._background import in_this_loop, is_stray
from limner.flow._bridge import acall_model, call_model
from limner.flow._effects import (
    CallModel,
    Effect,
    Emit,
    GrowPreview,
    ReadChunk,
    RepairReply,
    ResolveModel,
    ResolveStorage,
    ResolveValidators,
)
from limner.flow._loop import LoopThread
from limner.flow._perform import Resolver, perform
from limner.flow._relay import late
from limner.plugins import Context, Reply
from limner.plugins._events import Event
from limner.plugins._generation import Generation

__all__ = ["adrive", "drive"]

T = TypeVar("T")
Flow = Generator[Effect, Any, Generation]

_SHORT: Final = 500
"""Characters of an answer that the SVG boundary takes in less than a millisecond, whatever they are: no thread is worth that."""


def drive(  # noqa: C901 - one effect a line
    flow: Flow, context: Context, resolver: Resolver, *, portal: Callable[[], LoopThread]
) -> Generator[Event, None, None]:
    """Carry out a flow in this thread.

    Args:
        flow: What to carry out.
        context: What goes along.
        resolver: Gives the backends that the flow names.
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
                    case CallModel(name, call, in_pieces):
                        result = call_model(resolver.model(name), call, context, in_pieces=in_pieces, portal=portal)
                        if not isinstance(result, Reply):
                            streams.append(result)
                    case ReadChunk(stream):
                        result = next(stream, None)
                    case _:
                        result = perform(effect, resolver, context)
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
    flow: Flow, context: Context, resolver: Resolver
) -> AsyncGenerator[Event, None]:
    """Carry out a flow in this event loop, which is never blocked: what may import, wait or compute does so in a worker thread.

    Args:
        flow: What to carry out.
        context: What goes along.
        resolver: Gives the backends that the flow names.

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
                    case CallModel(name, call, in_pieces):
                        answer = acall_model(resolver.model(name), call, context, in_pieces=in_pieces)
                        result = await _bounded(answer, context)
                        if not isinstance(result, Reply):
                            streams.append(result)
                    case ReadChunk(stream):
                        result = await _bounded(anext(stream, None), context)
                    case _:
                        result = await _aperform(effect, context, resolver)
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


async def _aperform(effect: Effect, context: Context, resolver: Resolver) -> Any:
    """Carry out an effect in a worker thread; what is quick needs none."""
    match effect:
        case RepairReply(text) if len(text) <= _SHORT:
            return perform(effect, resolver, context)
        case ResolveModel() | ResolveStorage() | ResolveValidators():
            if resolver.is_ready(effect.kind, effect.name):
                return perform(effect, resolver, context)
            return await _bounded(_in_thread(effect, resolver, context), context)
    return await _in_thread(effect, resolver, context)


def _in_thread(effect: Effect, resolver: Resolver, context: Context) -> Awaitable[Any]:
    # Who is cancelled waits for no thread; what a thread does then is told to stop by the token.
    return anyio.to_thread.run_sync(perform, effect, resolver, context, abandon_on_cancel=True)


async def _bounded(result: Awaitable[T], context: Context) -> T:
    """Wait for a result, until the deadline or the token ends the wait."""
    schedule = in_this_loop()
    remaining = context.remaining()

    def wake() -> None:
        with suppress(RuntimeError):  # the loop has ended meanwhile, and nobody waits any more
            schedule(scope.cancel)

    # Not fail_after: a TimeoutError that the backend raises is the backend's, and not the deadline.
    with anyio.CancelScope() if remaining is None else anyio.move_on_after(remaining) as scope:
        context.cancel.add_listener(wake)
        try:
            return await result
        finally:
            context.cancel.remove_listener(wake)
    context.check()
    raise late(context)


def _translate(error: BaseException, effect: Effect) -> BaseException:
    """Put what a plugin raised into limner's tree, when it did not do so itself."""
    return error if isinstance(effect, Emit | RepairReply | GrowPreview) else blame(error, None, "the plugin raised")
