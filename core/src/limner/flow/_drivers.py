"""The two drivers: they carry out the effects of a flow, one in a thread, one in an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self, TypeVar

import anyio
import anyio.to_thread

from limner._faults import blame, is_control
from limner.flow._background import in_this_loop, is_stray
from limner.flow._bridge import acall_model, call_model
from limner.flow._effects import (
    CallModel,
    ComposePlan,
    Effect,
    Emit,
    GrowPreview,
    InstructForPlan,
    ReadChunk,
    RepairReply,
    ResolveModel,
    ResolveStorage,
    ResolveValidators,
    RunValidators,
)
from limner.flow._loop import GRACE, LoopThread
from limner.flow._perform import Resolver, perform
from limner.flow._relay import late
from limner.plugins import Chunk, Context, Reply
from limner.plugins._events import Event
from limner.plugins._generation import Generation

__all__ = ["AsyncDrive", "Drive"]

T = TypeVar("T")
Flow = Generator[Effect, Any, Generation]

_SHORT: Final = 500
"""Characters of an answer that the SVG boundary takes in less than a millisecond, whatever they are: no thread is worth that."""


class Drive:
    """Carries out a flow in this thread, from one event to the next. At the end of a with block, everything is given back.

    Neither this nor :class:`AsyncDrive` is a generator: an event loop keeps a register of those that run in it, which takes longer
    than all the rest of a step.

    Args:
        flow: What to carry out.
        context: What goes along. Its token is cancelled when the with block ends in an exception.
        resolver: Gives the backends that the flow names.
        portal: Gives an event loop in another thread, for backends that are asynchronous only.
        tell: Is told every event.
    """

    def __init__(
        self,
        flow: Flow,
        context: Context,
        resolver: Resolver,
        *,
        portal: Callable[[], LoopThread],
        tell: Callable[[Event], object],
    ) -> None:
        self._flow = flow
        self._context = context
        self._resolver = resolver
        self._portal = portal
        self._tell = tell
        self._streams: list[Generator[Chunk, None, None]] = []
        self._made: Generation | None = None

    def next_event(self) -> Event | None:
        """Go on, and return the next event; None at the end.

        Raises:
            LimnerError: What the flow raises.
        """
        try:
            effect = self._flow.send(None)
            while not isinstance(effect, Emit):
                try:
                    result = self._carry_out(effect)
                except BaseException as error:
                    if is_control(error):
                        raise
                    effect = self._flow.throw(_translate(error, effect))
                else:
                    effect = self._flow.send(result)
        except StopIteration as end:
            self._made = end.value
            return None
        self._tell(effect.event)
        return effect.event

    def finish(self) -> Generation:
        """Go on to the end, and return what came of it.

        Raises:
            LimnerError: What the flow raises.
        """
        while self.next_event() is not None:
            pass
        return _ended(self._made)

    def _carry_out(self, effect: Effect) -> Any:
        match effect:
            case CallModel(name, call, in_pieces):
                backend = self._resolver.model(name)
                answer = call_model(backend, call, self._context, in_pieces=in_pieces, portal=self._portal)
                if not isinstance(answer, Reply):
                    self._streams.append(answer)
                return answer
            case ReadChunk(stream):
                return next(stream, None)
            case _:
                return perform(effect, self._resolver, self._context)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:  # nobody wants it any more: what a plugin began in a thread is to stop, too
            self._context.cancel.cancel()
        for stream in self._streams:
            stream.close()
        self._flow.close()


class AsyncDrive:
    """Does as :class:`Drive` in an event loop, which is never blocked: what may import, wait or compute does so in a worker thread.

    Args:
        flow: What to carry out.
        context: What goes along. Its token is cancelled when the with block ends in an exception.
        resolver: Gives the backends that the flow names.
        tell: Is told every event.
    """

    def __init__(self, flow: Flow, context: Context, resolver: Resolver, *, tell: Callable[[Event], object]) -> None:
        self._flow = flow
        self._context = context
        self._resolver = resolver
        self._tell = tell
        self._streams: list[AsyncGenerator[Chunk, None]] = []
        self._made: Generation | None = None

    async def next_event(self) -> Event | None:
        """Go on, and return the next event; None at the end.

        Raises:
            LimnerError: What the flow raises.
        """
        try:
            effect = self._flow.send(None)
            while not isinstance(effect, Emit):
                try:
                    result = await self._carry_out(effect)
                except BaseException as error:
                    if is_control(error) and not is_stray(error):
                        raise
                    effect = self._flow.throw(_translate(error, effect))
                else:
                    effect = self._flow.send(result)
        except StopIteration as end:
            self._made = end.value
            return None
        self._tell(effect.event)
        return effect.event

    async def finish(self) -> Generation:
        """Go on to the end, and return what came of it.

        Raises:
            LimnerError: What the flow raises.
        """
        while await self.next_event() is not None:
            pass
        return _ended(self._made)

    async def _carry_out(self, effect: Effect) -> Any:
        match effect:
            case CallModel(name, call, in_pieces):
                backend = self._resolver.model(name)
                answer = acall_model(backend, call, self._context, in_pieces=in_pieces)
                if isinstance(answer, Coroutine):
                    return await _bounded(answer, self._context)
                self._streams.append(answer)
                return answer
            case ReadChunk(stream):
                return await _bounded(anext(stream, None), self._context)
            case RepairReply(text) if len(text) <= _SHORT:
                return perform(effect, self._resolver, self._context)
            case ResolveModel() | ResolveStorage() | ResolveValidators():
                if self._resolver.is_ready(effect.kind, effect.name):
                    return perform(effect, self._resolver, self._context)
                return await _bounded(self._in_thread(effect), self._context)
            case RunValidators() | InstructForPlan() | ComposePlan():
                # An answer that came whole and late is judged and drawn all the same.
                return await _bounded(self._in_thread(effect), self._context, at_least=GRACE)
            case _:
                return await self._in_thread(effect)

    def _in_thread(self, effect: Effect) -> Awaitable[Any]:
        # Who is cancelled waits for no thread; what a thread does then is told to stop by the token.
        return anyio.to_thread.run_sync(perform, effect, self._resolver, self._context, abandon_on_cancel=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._context.cancel.cancel()
        for stream in self._streams:
            await stream.aclose()
        self._flow.close()


def _ended(made: Generation | None) -> Generation:
    """Return what came of a flow that raised nothing."""
    if made is None:
        msg = "a flow ended without an end"
        raise AssertionError(msg)
    return made


async def _bounded(result: Awaitable[T], context: Context, *, at_least: float = 0.0) -> T:
    """Wait for a result, until the deadline or the token ends the wait; for so many seconds at least, deadline or not."""
    schedule = in_this_loop()
    remaining = context.remaining()
    if remaining is not None:
        remaining = max(remaining, at_least)

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
