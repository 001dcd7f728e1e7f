"""Making the pictures of answers that are there already: here, or in processes of their own, a bounded number at a time."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import Final

from attrs import frozen

from limner._errors import ConfigError, DevelopmentError, InputError, LimnerError, UnknownNameError
from limner._faults import fault
from limner._files import write_file
from limner._names import slug
from limner._studio import Studio
from limner.plugins import BatchProgress, CancelToken, Reply, Task, TaskOutcome, Usage
from limner.plugins._generation import Generation
from limner.plugins._model import add_usage
from limner.plugins._validator import usage_found
from limner.settings import Settings

__all__ = ["Item", "Place", "delivered", "failed", "finish_all"]

Answer = tuple[Task, Reply | LimnerError]
Item = Answer | TaskOutcome | BatchProgress

_TOGETHER: Final = 16
"""Answers that go to a process at once: to send each alone would take as long as the work."""
_DERIVED: Final = re.compile(r"[0-9a-f]{16}")
_SAFE: Final = re.compile(r"[^\W_][\w.@+-]{0,99}")


@frozen
class Place:
    """Where pictures go, besides the storage.

    Args:
        out: The folder that they are written to; None for the storage alone.
        with_drawings: Whether outcomes carry them, too.
    """

    out: Path | None = None
    with_drawings: bool = False


def delivered(task: Task, generation: Generation, place: Place) -> TaskOutcome:
    """Write a picture to its file, where pictures go to a folder, and tell what came of the task.

    Args:
        task: What was asked.
        generation: The picture.
        place: Where it goes.
    """
    entry, used = generation.entry, add_usage(generation.usage, usage_found(generation.findings))
    location = entry.location if entry is not None else ""
    if place.out is not None:
        path = place.out / f"{_stem(task)}.svg"
        try:
            write_file(path, generation.drawing.svg.encode() + b"\n")
        except LimnerError as error:
            return failed(task, error, used)
        location = str(path)
    return TaskOutcome(
        id=task.id,
        key=entry.key if entry is not None else "",
        location=location,
        title=generation.drawing.title,
        usage=used,
        seconds=generation.seconds,
        drawing=generation.drawing if place.with_drawings else None,
    )


def failed(task: Task, error: LimnerError, usage: Usage | None = None) -> TaskOutcome:
    """Tell that a task failed, and whether it did so for good: what is asked is refused, and will be."""
    permanent = isinstance(error, InputError) and not isinstance(error, (ConfigError, UnknownNameError))
    return TaskOutcome(id=task.id, error=error, usage=usage, permanent=permanent)


def finish_all(
    answers: Iterable[Item], studio: Studio, place: Place, *, threads: int, processes: int, cancel: CancelToken
) -> Iterator[TaskOutcome | BatchProgress]:
    """Make a picture of each answer.

    Args:
        answers: What models answered, taken as they are needed; outcomes and progress among them go through.
        studio: Makes and keeps pictures; where there are processes, each has one with the same settings.
        place: Where they go besides.
        threads: How many at a time, where there are no processes.
        processes: How many processes; 0 for none.
        cancel: Asks to take no more.

    Yields:
        What came of each, in the order in which they end.

    Raises:
        DevelopmentError: A process died.
    """
    if not processes:

        def finish(answers: Sequence[Answer]) -> Sequence[TaskOutcome]:
            return [_finish(studio, place, answer) for answer in answers]

        with ThreadPoolExecutor(threads, thread_name_prefix="limner-finish") as pool:
            yield from _pass_through(_Window(pool, finish, 1, 2 * threads), answers, cancel)
        return
    # Not fork: there are threads, and a lock that one of them holds would never be free in the child.
    spawn = multiprocessing.get_context("spawn")
    start = (studio.settings, place)
    try:
        with ProcessPoolExecutor(processes, mp_context=spawn, initializer=_begin, initargs=start) as workers:
            window = _Window(workers, _finish_here, _TOGETHER, 2 * processes)
            yield from _pass_through(window, answers, cancel)
    except BrokenProcessPool as error:
        msg = "a process that cleaned and kept drawings died, perhaps for want of memory"
        raise DevelopmentError(
            msg, code="development.process", hint="run the same again, with fewer --jobs", retryable=True
        ) from error


Work = Callable[[Sequence[Answer]], Sequence[TaskOutcome]]


class _Window:
    """A bounded number of bundles of answers at work.

    Args:
        pool: Where the work is done.
        work: What is done with a bundle.
        together: How many answers go together.
        most: How many bundles at a time.
    """

    def __init__(self, pool: Executor, work: Work, together: int, most: int) -> None:
        self._pool = pool
        self._work = work
        self._together = together
        self._most = most
        self._bundle: list[Answer] = []
        self._running: set[Future[Sequence[TaskOutcome]]] = set()

    def add(self, answer: Answer) -> Iterator[TaskOutcome]:
        """Take an answer, and yield what has ended; it waits where as much is at work as may be."""
        self._bundle.append(answer)
        if len(self._bundle) >= self._together:
            yield from self.flush()

    def flush(self, *, least: int | None = None) -> Iterator[TaskOutcome]:
        """Wait for no more answers, and yield what has ended; it waits until fewer bundles than ``least`` are at work."""
        if self._bundle:
            self._running.add(self._pool.submit(self._work, tuple(self._bundle)))
            self._bundle.clear()
        is_full = True
        while self._running and is_full:
            is_full = len(self._running) >= (self._most if least is None else least)
            done, self._running = wait(self._running, timeout=None if is_full else 0, return_when=FIRST_COMPLETED)
            for future in done:
                yield from future.result()

    def give_up(self) -> None:
        """Begin nothing more."""
        for future in self._running:
            future.cancel()


def _pass_through(window: _Window, items: Iterable[Item], cancel: CancelToken) -> Iterator[TaskOutcome | BatchProgress]:
    """Do the work on each answer, and let everything else through."""
    try:
        try:
            for item in items:
                if isinstance(item, tuple):
                    yield from window.add(item)
                else:
                    yield from window.flush()  # who yields progress has nothing else for now
                    yield item
                if cancel.cancelled:
                    break
        except LimnerError:  # the batch cannot go on; what is answered is to be had all the same
            yield from window.flush(least=1)
            raise
        yield from window.flush(least=1)
    finally:
        window.give_up()


def _finish(studio: Studio, place: Place, answer: Answer) -> TaskOutcome:
    task, reply = answer
    if isinstance(reply, LimnerError):
        return failed(task, reply)
    try:
        return delivered(task, studio.finish(task.request, reply), place)
    except Exception as error:  # noqa: BLE001 - one picture's fault is not to end a batch of thousands
        found = fault(error)
        return failed(task, found, found.usage or reply.usage)


class _Process:
    """What a process of the pool has: a studio of its own, as the settings want it."""

    studio: Studio
    place: Place = Place()


def _begin(settings: Settings, place: Place) -> None:
    """Get a process of the pool ready."""
    _Process.studio, _Process.place = Studio(settings), place
    atexit.register(_Process.studio.close)
    threading.Thread(target=_end_with_parent, name="limner-parent", daemon=True).start()


def _end_with_parent() -> None:
    """End this process when its parent is gone: the pool's own queue would keep it waiting for ever."""
    if (parent := multiprocessing.parent_process()) is not None:
        wait_for([parent.sentinel])
        os._exit(1)


def _finish_here(answers: Sequence[Answer]) -> Sequence[TaskOutcome]:
    return [_finish(_Process.studio, _Process.place, answer) for answer in answers]


def _stem(task: Task) -> str:
    """Return what the file of a picture is called: after its id, which is unique, and readable where people gave it."""
    if _DERIVED.fullmatch(task.id):
        return f"{slug(task.request.name or task.request.prompt, longest=48)}-{task.id}"
    if _SAFE.fullmatch(task.id):
        return task.id
    from hashlib import blake2b

    return f"{slug(task.id, longest=48)}-{blake2b(task.id.encode(), digest_size=8).hexdigest()}"
