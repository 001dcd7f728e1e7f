"""The studio: what programs use."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, aclosing
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import anyio
import anyio.to_thread
from attrs import frozen

from limner._backends import Backends, make_registry
from limner._errors import DevelopmentError, LimnerError, UnknownNameError
from limner._library import Library
from limner._names import near_names
from limner._observers import Audience
from limner._request import Request, make_request
from limner._version import __version__
from limner.flow import Job, adrive, drive, generation_flow
from limner.plugins import CancelToken, Context, ModelDescriptor, Observer, Plugin
from limner.plugins._events import Event, GenerationFinished
from limner.plugins._generation import Generation
from limner.registry import Registry
from limner.settings import Settings

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

__all__ = ["Outcome", "Studio"]


@frozen(kw_only=True)
class Outcome:
    """What came of one request of a batch: a picture or an error.

    Args:
        index: The request's place in the batch, from 0.
        request: What was asked.
        generation: The picture; None when there is an error.
        error: What was in the way; None when there is a picture.
    """

    index: int
    request: Request
    generation: Generation | None = None
    error: LimnerError | None = None


class Studio:
    """Makes pictures and keeps them.

    A studio holds all that it uses, and no two studios share anything but a registry that was given to both. It may be used from
    several threads. Close it, or use it as a context manager, so that plugins give back what they hold.

    Args:
        settings: The settings; None for those built in. Nothing is read from files or the environment here: give
            :func:`~limner.load_settings` for that.
        registry: Where plugins come from; None for what is installed.
        plugins: Plugins that the program brings along.
        observers: Who hears of every step, besides the observers that are installed.
        clock: A monotonic clock, in seconds.
        now: The wall clock, in UTC.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        registry: Registry | None = None,
        plugins: Iterable[Plugin] = (),
        observers: Sequence[Observer] = (),
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.settings = settings or Settings()
        self.registry = registry or make_registry(self.settings, plugins)
        self._clock = clock
        self._now = now
        self._closing = ExitStack()
        self._lock = threading.Lock()
        self._backends = Backends(self.registry, self.settings)
        self._closing.callback(self._backends.close)
        self._given = tuple((type(observer).__name__, observer) for observer in observers)
        self._audience: Audience | None = None
        self._portal: BlockingPortal | None = None

    def generate(self, request: Request | str, *, cancel: CancelToken | None = None, **options: Any) -> Generation:
        """Make a picture.

        Args:
            request: What is asked, or only the prompt.
            cancel: Asks the work to stop, from another thread.
            **options: Fields of :class:`~limner.Request`, when only the prompt is given.

        Raises:
            LimnerError: There is no picture; the error says why and what to do.
        """
        for event in self._run(_request(request, options), cancel, previews=False):
            if isinstance(event, GenerationFinished):
                return event.generation
        raise AssertionError(_UNFINISHED)

    def stream(self, request: Request | str, *, cancel: CancelToken | None = None, **options: Any) -> Iterator[Event]:
        """Make a picture, step by step.

        Args:
            request: As for :meth:`generate`.
            cancel: As for :meth:`generate`.
            **options: As for :meth:`generate`.

        Yields:
            Every event: previews while the model draws, if it can; the last is :class:`~limner.GenerationFinished`.

        Raises:
            LimnerError: There is no picture; the error says why and what to do.
        """
        yield from self._run(_request(request, options), cancel, previews=True)

    async def agenerate(
        self, request: Request | str, *, cancel: CancelToken | None = None, **options: Any
    ) -> Generation:
        """Make a picture, without blocking the event loop; as :meth:`generate` otherwise."""
        async with aclosing(self._arun(_request(request, options), cancel, previews=False)) as events:
            async for event in events:
                if isinstance(event, GenerationFinished):
                    return event.generation
        raise AssertionError(_UNFINISHED)

    async def astream(
        self, request: Request | str, *, cancel: CancelToken | None = None, **options: Any
    ) -> AsyncIterator[Event]:
        """Make a picture, step by step, without blocking the event loop; as :meth:`stream` otherwise."""
        async with aclosing(self._arun(_request(request, options), cancel, previews=True)) as events:
            async for event in events:
                yield event

    def batch(
        self, requests: Iterable[Request], *, cancel: CancelToken | None = None
    ) -> Generator[Outcome, None, None]:
        """Make many pictures, several at a time.

        The requests are taken as they are needed, so there may be any number of them; an error of one is no error of another.

        Args:
            requests: What is asked.
            cancel: Asks the work to stop: what has begun ends in an error, and nothing more begins.

        Yields:
            What came of each request, in the order in which they end.
        """
        token = cancel or CancelToken()
        source = enumerate(requests)
        running: set[Future[Outcome]] = set()
        with ThreadPoolExecutor(self.settings.concurrency, thread_name_prefix="limner-batch") as pool:
            try:
                while True:
                    while len(running) < self.settings.concurrency and not token.cancelled:
                        if (item := next(source, None)) is None:
                            break
                        running.add(pool.submit(self._outcome, *item, token))
                    if not running:
                        return
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    yield from (future.result() for future in done)
            finally:
                if running:  # the caller does not want the rest
                    token.cancel()

    async def abatch(self, requests: Iterable[Request], *, cancel: CancelToken | None = None) -> AsyncIterator[Outcome]:
        """Make many pictures, several at a time, without blocking the event loop; as :meth:`batch` otherwise."""
        outcomes = self.batch(requests, cancel=cancel)
        try:
            while (outcome := await anyio.to_thread.run_sync(next, outcomes, None)) is not None:
                yield outcome
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(outcomes.close)

    def library(self, storage: str | None = None) -> Library:
        """Return what a storage keeps.

        Args:
            storage: The name of the storage backend; None for that of the settings.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It cannot be used.
        """
        name = self.settings.storage if storage is None else storage
        return Library(name, self._backends.storage(name), lambda: self._context(None))

    def model(self, name: str | None = None) -> ModelDescriptor[Any]:
        """Return what is known of a model backend: its styles, its models, what it can do.

        Args:
            name: The name of the model backend; None for that of the settings.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It cannot be used.
        """
        plugin, _ = _split(name or self.settings.model)
        return self._backends.model_descriptor(plugin)

    def close(self) -> None:
        """Let every plugin give back what it holds. A closed studio is of no further use."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, request: Request, cancel: CancelToken | None, *, previews: bool) -> Iterator[Event]:
        job = self._job(request, cancel, previews=previews)
        audience = self._hearing()
        for event in drive(generation_flow(job), job.context, previews=previews, portal=self._event_loop):
            audience.tell(event)
            yield event

    async def _arun(
        self, request: Request, cancel: CancelToken | None, *, previews: bool
    ) -> AsyncGenerator[Event, None]:
        job = self._job(request, cancel, previews=previews)
        audience = self._hearing()
        async with aclosing(adrive(generation_flow(job), job.context, previews=previews)) as events:
            async for event in events:
                audience.tell(event)
                yield event

    def _outcome(self, index: int, request: Request, cancel: CancelToken) -> Outcome:
        try:
            return Outcome(index=index, request=request, generation=self.generate(request, cancel=cancel))
        except LimnerError as error:
            return Outcome(index=index, request=request, error=error)
        except Exception as error:  # noqa: BLE001 - one picture's fault is not to end a batch of thousands
            msg = f"a fault in limner: {type(error).__name__}: {error}"
            fault = DevelopmentError(msg, code="development.fault", hint="please report it with the prompt")
            fault.__cause__ = error
            return Outcome(index=index, request=request, error=fault)

    def _job(self, request: Request, cancel: CancelToken | None, *, previews: bool) -> Job:
        settings = self.settings
        filled = request.model_copy(
            update={
                "model": request.model or settings.model,
                "storage": settings.storage if request.storage is None else request.storage,
                "style": request.style or settings.style,
                "size": request.size or settings.size,
            }
        )
        plugin, model = _split(filled.model or "")
        _check_style(self._backends.model_descriptor(plugin), filled.style)
        return Job(
            request=filled,
            context=self._context(cancel),
            plugin=plugin,
            model=model,
            backend=self._backends.model(plugin),
            storage=filled.storage or "",
            store=self._backends.storage(filled.storage) if filled.storage else None,
            validators=self._backends.validators(),
            # 32 bits are short enough to be read out and typed in again.
            seed=secrets.randbits(32) if filled.seed is None else filled.seed,
            max_prompt_length=settings.max_prompt_length,
            keep_prompt=settings.keep_prompt,
            previews=previews,
            now=self._now,
            version=__version__,
        )

    def _context(self, cancel: CancelToken | None) -> Context:
        return Context(
            request_id=secrets.token_hex(8),
            deadline=self._clock() + self.settings.timeout,
            cancel=cancel or CancelToken(),
            clock=self._clock,
        )

    def _hearing(self) -> Audience:
        with self._lock:
            if self._audience is None:
                self._audience = Audience([*self._given, *self._backends.observers()])
                self._closing.callback(self._audience.close)
            return self._audience

    def _event_loop(self) -> BlockingPortal:
        """Start an event loop in another thread, for model backends that are asynchronous only."""
        from anyio.from_thread import start_blocking_portal

        with self._lock:
            if self._portal is None:
                self._portal = self._closing.enter_context(start_blocking_portal())
            return self._portal


_UNFINISHED = "a flow ended without an end"


def _request(request: Request | str, options: dict[str, Any]) -> Request:
    if isinstance(request, Request):
        return request.model_copy(update=options) if options else request
    return make_request(request, **options)


def _split(name: str) -> tuple[str, str]:
    plugin, _, model = name.partition(":")
    return plugin, model


def _check_style(descriptor: ModelDescriptor[Any], style: str | None) -> None:
    """Refuse a style that the model backend does not know.

    Raises:
        UnknownNameError: It knows styles, and not this one.
    """
    if style is not None and descriptor.styles and style not in descriptor.styles:
        msg = f"the model backend {descriptor.name} has no style {style!r}"
        raise UnknownNameError(msg, code="input.style", hint=near_names(style, descriptor.styles))
