"""The studio: what programs use."""

from __future__ import annotations

import threading
import time
import warnings
import weakref
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import Any, Final, Self, Unpack

import anyio
import anyio.to_thread

from limner._assemble import assembler
from limner._backends import choice
from limner._batch import Outcome, abatch, batch
from limner._errors import ConfigError, PluginError
from limner._faults import not_closed
from limner._library import Library
from limner._observers import close_observers
from limner._request import Request, RequestOptions, fill, make_request, new_request_id, new_seed
from limner._snapshot import Snapshot, wanted_of
from limner.flow import AsyncDrive, Job, LoopThread, drive, run, run_to_call
from limner.plugins import BatchEngine, CancelToken, Context, ModelCall, ModelDescriptor, Observer, Plugin, Reply
from limner.plugins._events import Event
from limner.plugins._generation import Generation
from limner.registry import Kind, Registry
from limner.settings import Settings

__all__ = ["Outcome", "Studio"]

_assemble_call: Final = assembler(ModelCall)
_assemble_context: Final = assembler(Context)
_assemble_job: Final = assembler(Job)


class Studio:
    """Makes pictures and keeps them.

    A studio holds all that it uses, and no two studios share anything but a registry that was given to both. It may be used from
    several threads. Close it, or use it as a context manager, so that plugins give back what they hold.

    Args:
        settings: The settings; None for those built in. Nothing is read from files or the environment here: give
            :func:`~limner.load_settings` for that.
        registry: Where plugins come from; None for what is installed. Studios may share one: each takes the view of it that its
            settings want, and what one imports all have.
        plugins: Plugins that the program brings along: classes, or objects of them.
        observers: Who hears of every step, besides the observers that are installed. The studio closes them.
        clock: A monotonic clock, in seconds.
        now: The wall clock, in UTC.

    Raises:
        PluginError: A plugin that the program brought along is broken.
        ConfigError: Both a registry and plugins were given.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        registry: Registry | None = None,
        plugins: Iterable[Plugin | type[Plugin]] = (),
        observers: Sequence[Observer] = (),
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        settings = settings or Settings()
        plugins = tuple(plugins)
        if registry is not None and plugins:
            msg = "a studio that is given a registry takes no plugins besides"
            raise ConfigError(msg, hint="give them to the registry: Registry.discover(plugins=[…])")
        self._registry = registry or Registry.discover(plugins=plugins)
        self._clock = clock
        self._now = now
        self._lock = threading.Lock()
        self._stop = CancelToken()
        self._listeners = tuple((type(observer).__name__, observer) for observer in observers)
        self._snapshot = Snapshot(
            settings, self._registry.view(**choice(settings)), self._listeners, now=now, lock=self._lock
        )
        self._retired: list[Snapshot] = []
        self._loop: LoopThread | None = None

    @property
    def settings(self) -> Settings:
        """The settings."""
        return self._snapshot.settings

    @property
    def registry(self) -> Registry:
        """Which plugins there are, as the settings want them."""
        return self._snapshot.registry

    def reconfigure(self, settings: Settings) -> None:
        """Work by other settings from now on: enable and disable plugins, prefer others, take other models.

        What is being made goes on as it was begun. A backend for which nothing changed serves on; one that is no longer wanted is
        closed as soon as nothing needs it. What a :meth:`library` keeps open stays open until the studio is closed.

        Args:
            settings: The settings.
        """
        with self._lock:
            before = self._snapshot
            before.backends.check_open()
            registry = self._registry.view(**choice(settings))
            self._snapshot = Snapshot(settings, registry, self._listeners, before, now=self._now, lock=self._lock)
            self._retired = [*(snapshot for snapshot in self._retired if not snapshot.released), before]
        before.release()

    def generate(
        self, request: Request | str, *, cancel: CancelToken | None = None, **options: Unpack[RequestOptions]
    ) -> Generation:
        """Make a picture.

        Args:
            request: What is asked, or only the prompt.
            cancel: Asks the work to stop, from another thread.
            **options: Fields of :class:`~limner.Request`, when only the prompt is given.

        Raises:
            LimnerError: There is no picture; the error says why and what to do.
        """
        snapshot = self._hold()
        try:
            return run(
                self._job(snapshot, request, options, cancel), snapshot.backends, snapshot.tell, self._event_loop
            )
        finally:
            snapshot.release()

    def stream(
        self, request: Request | str, *, cancel: CancelToken | None = None, **options: Unpack[RequestOptions]
    ) -> Generator[Event, None, None]:
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
        snapshot = self._hold()
        try:
            job = self._job(snapshot, request, options, cancel, previews=True)
            yield from drive(job, snapshot.backends, snapshot.tell, self._event_loop)
        finally:
            snapshot.release()

    async def agenerate(
        self, request: Request | str, *, cancel: CancelToken | None = None, **options: Unpack[RequestOptions]
    ) -> Generation:
        """Make a picture, without blocking the event loop; as :meth:`generate` otherwise."""
        snapshot = self._hold()
        try:
            if not snapshot.is_heard:
                await anyio.to_thread.run_sync(snapshot.audience, abandon_on_cancel=True)
            job = self._job(snapshot, request, options, cancel)
            return await AsyncDrive(job, snapshot.backends, snapshot.tell).finish()
        finally:
            if snapshot is self._snapshot:
                snapshot.release()
            else:
                await self._arelease(snapshot)

    async def astream(
        self, request: Request | str, *, cancel: CancelToken | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncGenerator[Event, None]:
        """Make a picture, step by step, without blocking the event loop; as :meth:`stream` otherwise."""
        snapshot = self._hold()
        try:
            if not snapshot.is_heard:
                await anyio.to_thread.run_sync(snapshot.audience, abandon_on_cancel=True)
            job = self._job(snapshot, request, options, cancel, previews=True)
            driven = AsyncDrive(job, snapshot.backends, snapshot.tell)
            try:
                while (event := await driven.next_event()) is not None:
                    yield event
            finally:
                await driven.aclose()
        finally:
            if snapshot is self._snapshot:
                snapshot.release()
            else:
                await self._arelease(snapshot)

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
        self._snapshot.backends.check_open()
        token = self._token(cancel)
        yield from batch(requests, partial(self.generate, cancel=token), self.settings.concurrency, token)

    async def abatch(
        self, requests: Iterable[Request], *, cancel: CancelToken | None = None
    ) -> AsyncGenerator[Outcome, None]:
        """Make many pictures, several at a time, without blocking the event loop; as :meth:`batch` otherwise.

        Who cancels the task that iterates, or closes the iterator, waits for none of the pictures that are being made.
        """
        self._snapshot.backends.check_open()
        token = self._token(cancel)
        make = partial(self.agenerate, cancel=token)
        async with aclosing(abatch(requests, make, self.settings.concurrency, token)) as outcomes:
            async for outcome in outcomes:
                yield outcome

    def prepare(self, request: Request | str, **options: Unpack[RequestOptions]) -> ModelCall:
        """Return what the model would be asked, after all that is checked before a call. Nothing is asked, and nobody is told.

        It is for work that is done elsewhere, and ends with :meth:`finish`.

        Args:
            request: As for :meth:`generate`.
            **options: As for :meth:`generate`.

        Raises:
            LimnerError: The prompt or the call is refused, or a plugin cannot be used.
        """
        snapshot = self._hold()
        try:
            return run_to_call(self._job(snapshot, request, options, None), snapshot.backends)
        finally:
            snapshot.release()

    def finish(
        self,
        request: Request | str,
        reply: Reply,
        *,
        cancel: CancelToken | None = None,
        **options: Unpack[RequestOptions],
    ) -> Generation:
        """Make the picture of what a model answered elsewhere: all that :meth:`generate` does but the call itself.

        Args:
            request: As for :meth:`generate`.
            reply: What the model answered to what :meth:`prepare` returned.
            cancel: As for :meth:`generate`.
            **options: As for :meth:`generate`.

        Raises:
            LimnerError: There is no picture; the error says why and what to do.
        """
        snapshot = self._hold()
        try:
            job = self._job(snapshot, request, options, cancel)
            return run(job, snapshot.backends, snapshot.tell, self._event_loop, reply)
        finally:
            snapshot.release()

    def library(self, storage: str | None = None) -> Library:
        """Return what a storage keeps.

        Args:
            storage: The name of the storage backend; None for that of the settings.

        Raises:
            ConfigError: None is chosen.
            UnknownNameError: There is none of that name.
            PluginError: It cannot be used.
        """
        snapshot = self._snapshot
        snapshot.backends.check_open()
        snapshot.keep()  # nobody says when a library is used no longer
        name = snapshot.settings.storage if storage is None else storage
        if not name:
            msg = "no storage is chosen, and so nothing is kept"
            hint = "say --storage NAME, or set storage in limner.toml; limner storages tells which there are"
            raise ConfigError(msg, hint=hint)
        backend, supports = snapshot.backends.storage(name), snapshot.backends.describe_storage(name).supports
        return Library(name, backend, lambda: self._context(snapshot, None), supports, snapshot.tell)

    def model(self, name: str | None = None) -> ModelDescriptor[Any]:
        """Return what is known of a model backend: its styles, its models, what it can do.

        Args:
            name: The name of the model backend; None for that of the settings.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It cannot be used.
        """
        snapshot = self._snapshot
        snapshot.backends.check_open()
        plugin, _, _ = (name or snapshot.settings.model).partition(":")
        return snapshot.registry.load(Kind.MODEL, plugin)

    def engine(self, name: str) -> BatchEngine:
        """Return a batch engine, for :class:`limner.batches.Batch`.

        Args:
            name: Its name: ``local``.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It cannot be used.
        """
        snapshot = self._snapshot
        snapshot.backends.check_open()
        snapshot.keep()  # nobody says when an engine is used no longer
        return snapshot.backends.engine(name)

    def close(self) -> None:
        """Let every plugin give back what it holds. A closed studio is of no further use; to close it again does nothing.

        What is still being made is cancelled, and not waited for longer than a moment. Every plugin is closed, whatever the others
        do.

        Raises:
            PluginError: A plugin could not be closed.
        """
        if failed := self._close():
            raise failed

    async def aclose(self) -> None:
        """Do as :meth:`close`, without blocking the event loop."""
        await anyio.to_thread.run_sync(self.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with anyio.CancelScope(shield=True):  # who is cancelled closes all the same
            await anyio.to_thread.run_sync(self.__exit__, kind, error, traceback)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        failed = self._close()
        if failed and error is None:
            raise failed
        if failed:  # what the block raised matters more
            warnings.warn(failed.message, RuntimeWarning, stacklevel=2)

    def _close(self) -> PluginError | None:
        with self._lock:
            snapshots = (*self._retired, self._snapshot)
            loop, self._loop = self._loop, None
            listeners, self._listeners = self._listeners, ()
        for snapshot in snapshots:
            snapshot.finish_journal()
            snapshot.backends.end()
        self._stop.cancel()
        if loop is not None:
            loop.close()
        failed = [fault for snapshot in snapshots for fault in snapshot.close()]
        for snapshot in snapshots:
            snapshot.close_observers()
        close_observers(listeners)
        return not_closed(failed)

    async def _arelease(self, snapshot: Snapshot) -> None:
        # Who is the last to need it closes plugins, which takes as long as it takes.
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(snapshot.release)

    def _hold(self) -> Snapshot:
        """Return the configuration as it is now, held for one request."""
        while True:
            snapshot = self._snapshot
            snapshot.hold()
            if snapshot is self._snapshot:
                return snapshot
            snapshot.release()  # it may have been released, and closed, between being read and being held

    def _job(
        self,
        snapshot: Snapshot,
        request: Request | str,
        options: RequestOptions,
        cancel: CancelToken | None,
        *,
        previews: bool = False,
    ) -> Job:
        if not snapshot.is_heard:  # before all else, as plugins may be imported for it
            snapshot.audience()
        if options or type(request) is not str:
            asked = make_request(request, snapshot.defaults, **options)
            wanted = wanted_of(asked)
        else:
            asked, wanted = fill(snapshot.plain, request), snapshot.plainly_wanted
        seed = asked.seed
        call = {
            **wanted.call,
            "prompt": asked.prompt,
            "seed": new_seed() if seed is None else seed,
            "parameters": asked.parameters,
        }
        job = {
            "request": asked,
            "context": self._context(snapshot, cancel),
            "terms": snapshot.terms,
            "call": _assemble_call(call),
            "by_plan": wanted.by_plan,
            "seeded": seed is not None,
            "storage": wanted.storage,
            "previews": previews,
            "heard": previews or snapshot.hears(wanted.storage),
        }
        return _assemble_job(job)

    def _context(self, snapshot: Snapshot, cancel: CancelToken | None) -> Context:
        snapshot.backends.check_open()
        fields = {
            "request_id": new_request_id(),
            "deadline": self._clock() + snapshot.timeout,
            "cancel": self._token(cancel),
            "clock": self._clock,
        }
        return _assemble_context(fields)

    def _token(self, cancel: CancelToken | None) -> CancelToken:
        """Return a token of our own, which the caller's and the end of the studio cancel."""
        return CancelToken(self._stop) if cancel is None else CancelToken(self._stop, cancel)

    def _event_loop(self) -> LoopThread:
        """Start an event loop in another thread, for model backends that are asynchronous only."""
        with self._lock:
            self._snapshot.backends.check_open()
            if self._loop is None or not self._loop.alive:
                self._loop = LoopThread()
                # A program that forgets to close the studio leaves no thread behind.
                weakref.finalize(self, self._loop.close)
            return self._loop
