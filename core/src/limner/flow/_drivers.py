"""The two drivers: they carry out the effects of a flow, one in a thread, one in an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from types import CoroutineType
from typing import Any, Final

import anyio.to_thread

from limner._faults import blame, is_control, is_interrupt
from limner.flow._apart import resolve_apart
from limner.flow._background import is_stray
from limner.flow._bound import bounded
from limner.flow._bridge import acall_model, call_model
from limner.flow._effects import (
    CallModel,
    ComposePlan,
    Effect,
    Emit,
    GrowPreview,
    InstructForPlan,
    LookAt,
    ReadChunk,
    RepairReply,
    Resolve,
    RunValidators,
)
from limner.flow._generate import generation_flow
from limner.flow._job import Job, Steps
from limner.flow._loop import GRACE, LoopThread
from limner.flow._perform import Resolver, perform
from limner.plugins import Chunk, Reply
from limner.plugins._events import Event
from limner.plugins._generation import Generation

__all__ = ["AsyncDrive", "drive", "run"]

_SHORT: Final = 500
"""Characters of an answer that the SVG boundary takes in less than a millisecond, whatever they are: no thread is worth that."""


def run(
    job: Job,
    resolver: Resolver,
    tell: Callable[[Event], object],
    portal: Callable[[], LoopThread],
    answer: Reply | None = None,
) -> Generation:
    """Carry out the flow of a job in this thread, to its end.

    Args:
        job: What it is about. Its token is cancelled when it ends in an exception.
        resolver: Gives the backends that the flow names.
        tell: Is told every event.
        portal: Gives an event loop in another thread, for backends that are asynchronous only.
        answer: What the model answered elsewhere; None where it is to be asked.

    Raises:
        LimnerError: What the flow raises.
    """
    flow = generation_flow(job)
    streams: list[Generator[Chunk, None, None]] = []
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Emit):
                tell(effect.event)
                effect = next(flow)
            else:
                effect = _advance(flow, effect, job, resolver, portal=portal, answer=answer, streams=streams)
    except StopIteration as end:
        made: Generation = end.value
        return made
    except BaseException:
        _give_up(flow, job)
        raise
    finally:
        for stream in streams:
            stream.close()


def drive(
    job: Job, resolver: Resolver, tell: Callable[[Event], object], portal: Callable[[], LoopThread]
) -> Generator[Event, None, None]:
    """Do as :func:`run`, from one event to the next: its token is cancelled, too, when it is closed before the end.

    Yields:
        Every event, once it was told.
    """
    flow = generation_flow(job)
    streams: list[Generator[Chunk, None, None]] = []
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Emit):
                tell(effect.event)
                yield effect.event
                effect = next(flow)
            else:
                effect = _advance(flow, effect, job, resolver, portal=portal, answer=None, streams=streams)
    except StopIteration:
        return
    except BaseException:
        _give_up(flow, job)
        raise
    finally:
        for stream in streams:
            stream.close()


def _advance(
    flow: Steps[Generation],
    effect: Effect,
    job: Job,
    resolver: Resolver,
    *,
    portal: Callable[[], LoopThread],
    answer: Reply | None,
    streams: list[Generator[Chunk, None, None]],
) -> Effect:
    """Carry out an effect in this thread, and return the next. A stream that is opened is added to those that must be closed."""
    try:
        if isinstance(effect, RepairReply):
            result = perform(effect, resolver, job.context)
        elif isinstance(effect, CallModel):
            result = answer
            if answer is None:
                result = call_model(resolver.model(effect.name), effect.call, job.context, effect.in_pieces, portal)
                if not isinstance(result, Reply):
                    streams.append(result)
        elif isinstance(effect, ReadChunk):
            result = next(effect.stream, None)
        elif isinstance(effect, Resolve):
            result = resolve_apart(effect, resolver, job.context)
        else:
            result = perform(effect, resolver, job.context)
    except BaseException as error:
        if is_interrupt(error):
            raise
        return flow.throw(_translate(error, effect))
    return flow.send(result)


def _give_up(flow: Steps[Generation], job: Job) -> None:
    """End a flow of which nobody wants anything any more: what a plugin began in a thread is to stop, too."""
    job.context.cancel.cancel()
    flow.close()


class AsyncDrive:
    """Does as :func:`run` and :func:`drive` in an event loop, which is never blocked: what may import, wait or compute does so in a worker thread.

    It is no generator: an event loop keeps a register of those that run in it, which takes longer than all the rest of a step.

    Args:
        job: What it is about.
        resolver: Gives the backends that the flow names.
        tell: Is told every event.
    """

    __slots__ = ("_context", "_flow", "_made", "_resolver", "_streams", "_tell")

    def __init__(self, job: Job, resolver: Resolver, tell: Callable[[Event], object]) -> None:
        self._flow = generation_flow(job)
        self._context = job.context
        self._resolver = resolver
        self._tell = tell
        self._streams: list[AsyncGenerator[Chunk, None]] = []
        self._made: Generation | None = None

    async def next_event(self) -> Event | None:
        """Go on, and return the next event; None at the end.

        Raises:
            LimnerError: What the flow raises.
        """
        flow = self._flow
        try:
            effect = next(flow)
            while not isinstance(effect, Emit):
                try:
                    result = self._begin(effect)
                    if isinstance(result, CoroutineType):
                        result = await result
                except BaseException as error:
                    if is_control(error) and not is_stray(error):
                        raise
                    effect = flow.throw(_translate(error, effect))
                else:
                    effect = flow.send(result)
        except StopIteration as end:
            self._made = end.value
            return None
        self._tell(effect.event)
        return effect.event

    async def finish(self) -> Generation:
        """Go on to the end, give everything back, and return what came of it.

        It does not ask for one event after the other: of each coroutine that is awaited less, a call shows it.

        Raises:
            LimnerError: What the flow raises.
        """
        flow = self._flow
        try:
            effect = next(flow)
            while True:
                if isinstance(effect, Emit):
                    self._tell(effect.event)
                    effect = next(flow)
                    continue
                try:
                    result = self._begin(effect)
                    if isinstance(result, CoroutineType):
                        result = await result
                except BaseException as error:
                    if is_control(error) and not is_stray(error):
                        raise
                    effect = flow.throw(_translate(error, effect))
                else:
                    effect = flow.send(result)
        except StopIteration as end:
            made: Generation = end.value
            self._made = made
            return made
        finally:
            if self._made is None or self._streams:
                await self.aclose()

    def _begin(self, effect: Effect) -> Any:
        """Carry out an effect; where it has to be waited for, return a coroutine of what comes of it."""
        if isinstance(effect, CallModel):
            backend = self._resolver.model(effect.name)
            answer = acall_model(backend, effect.call, self._context, effect.in_pieces)
            if isinstance(answer, Reply):
                return answer
            if isinstance(answer, AsyncGenerator):
                self._streams.append(answer)
                return answer
            return bounded(answer, self._context)
        if isinstance(effect, RepairReply) and len(effect.text) <= _SHORT:
            return perform(effect, self._resolver, self._context)
        return self._carry_out(effect)

    async def _carry_out(self, effect: Effect) -> Any:
        if isinstance(effect, ReadChunk):
            return await bounded(_next(effect.stream), self._context)
        if isinstance(effect, Resolve):
            return await bounded(self._in_thread(effect), self._context)
        if isinstance(effect, RunValidators | InstructForPlan | ComposePlan | RepairReply | LookAt):
            # An answer that came whole and late is judged and drawn all the same.
            return await bounded(self._in_thread(effect), self._context, at_least=GRACE)
        return await self._in_thread(effect)

    def _in_thread(self, effect: Effect) -> Awaitable[Any]:
        # Who is cancelled waits for no thread; what a thread does then is told to stop by the token.
        return anyio.to_thread.run_sync(perform, effect, self._resolver, self._context, abandon_on_cancel=True)

    async def aclose(self) -> None:
        """Give everything back. Where nothing came of it the token is cancelled: what a plugin began in a thread is to stop, too."""
        if self._made is None:
            self._context.cancel.cancel()
        for stream in self._streams:
            await stream.aclose()
        self._flow.close()


async def _next(stream: AsyncGenerator[Chunk, None]) -> Chunk | None:
    return await anext(stream, None)


def _translate(error: BaseException, effect: Effect) -> BaseException:
    """Put what a plugin raised into limner's tree, when it did not do so itself."""
    return (
        error
        if isinstance(effect, Emit | RepairReply | GrowPreview | LookAt)
        else blame(error, None, "the plugin raised")
    )
