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
from itertools import islice
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import Final, TypeVar

from limner._errors import ConfigError, DevelopmentError, InputError, LimnerError, UnknownNameError
from limner._faults import fault
from limner._files import write_file
from limner._names import slug
from limner._studio import Studio
from limner.plugins import CancelToken, Reply, Task, TaskOutcome, Usage
from limner.plugins._generation import Generation
from limner.settings import Settings

__all__ = ["Answer", "delivered", "failed", "finish_all"]

T = TypeVar("T")
R = TypeVar("R")
Answer = tuple[Task, Reply | LimnerError]

_TOGETHER: Final = 16
"""Answers that go to a process at once: to send each alone would take as long as the work."""
_DERIVED: Final = re.compile(r"[0-9a-f]{16}")
_SAFE: Final = re.compile(r"[^\W_][\w.@+-]{0,99}")


def delivered(task: Task, generation: Generation, out: Path | None) -> TaskOutcome:
    """Write a picture to its file, where pictures go to a folder, and tell what came of the task.

    Args:
        task: What was asked.
        generation: The picture.
        out: The folder; None where the storage has it.
    """
    entry = generation.entry
    location = entry.location if entry is not None else ""
    if out is not None:
        path = out / f"{_stem(task)}.svg"
        try:
            write_file(path, generation.drawing.svg.encode() + b"\n")
        except LimnerError as error:
            return failed(task, error, generation.usage)
        location = str(path)
    return TaskOutcome(
        id=task.id,
        key=entry.key if entry is not None else "",
        location=location,
        title=generation.drawing.title,
        usage=generation.usage,
        seconds=generation.seconds,
    )


def failed(task: Task, error: LimnerError, usage: Usage | None = None) -> TaskOutcome:
    """Tell that a task failed, and whether it did so for good: what is asked is refused, and will be."""
    permanent = isinstance(error, InputError) and not isinstance(error, (ConfigError, UnknownNameError))
    return TaskOutcome(id=task.id, error=error, usage=usage, permanent=permanent)


def finish_all(
    answers: Iterable[Answer], studio: Studio, out: Path | None, *, threads: int, processes: int, cancel: CancelToken
) -> Iterator[TaskOutcome]:
    """Make a picture of each answer.

    Args:
        answers: What models answered, taken as they are needed.
        studio: Makes and keeps pictures; where there are processes, each has one with the same settings.
        out: The folder that pictures are written to; None for the storage.
        threads: How many at a time, where there are no processes.
        processes: How many processes; 0 for none.
        cancel: Asks to take no more.

    Yields:
        What came of each, in the order in which they end.

    Raises:
        DevelopmentError: A process died.
    """
    if not processes:

        def finish(answer: Answer) -> TaskOutcome:
            return _finish(studio, out, answer)

        with ThreadPoolExecutor(threads, thread_name_prefix="limner-finish") as pool:
            yield from _bounded(pool, finish, answers, 2 * threads, cancel)
        return
    # Not fork: there are threads, and a lock that one of them holds would never be free in the child.
    spawn = multiprocessing.get_context("spawn")
    settings = studio.settings
    try:
        with ProcessPoolExecutor(processes, mp_context=spawn, initializer=_begin, initargs=(settings, out)) as workers:
            for outcomes in _bounded(workers, _finish_here, _bundles(answers), 2 * processes, cancel):
                yield from outcomes
    except BrokenProcessPool as error:
        msg = "a process that cleaned and kept drawings died, perhaps for want of memory"
        raise DevelopmentError(
            msg, code="development.process", hint="run the same again, with fewer --jobs", retryable=True
        ) from error


def _bounded(pool: Executor, work: Callable[[T], R], items: Iterable[T], most: int, cancel: CancelToken) -> Iterator[R]:
    """Do some work on each item, of which so many are taken at a time."""
    source = iter(items)
    running: set[Future[R]] = set()
    try:
        while True:
            while len(running) < most and not cancel.cancelled:
                for item in islice(source, 1):
                    running.add(pool.submit(work, item))
                    break
                else:
                    break
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    finally:
        for future in running:
            future.cancel()


def _bundles(answers: Iterable[Answer]) -> Iterator[Sequence[Answer]]:
    source = iter(answers)
    while bundle := tuple(islice(source, _TOGETHER)):
        yield bundle


def _finish(studio: Studio, out: Path | None, answer: Answer) -> TaskOutcome:
    task, reply = answer
    if isinstance(reply, LimnerError):
        return failed(task, reply)
    try:
        return delivered(task, studio.finish(task.request, reply), out)
    except Exception as error:  # noqa: BLE001 - one picture's fault is not to end a batch of thousands
        return failed(task, fault(error), reply.usage)


class _Process:
    """What a process of the pool has: a studio of its own, as the settings want it."""

    studio: Studio
    out: Path | None = None


def _begin(settings: Settings, out: Path | None) -> None:
    """Get a process of the pool ready."""
    _Process.studio, _Process.out = Studio(settings), out
    atexit.register(_Process.studio.close)
    threading.Thread(target=_end_with_parent, name="limner-parent", daemon=True).start()


def _end_with_parent() -> None:
    """End this process when its parent is gone: the pool's own queue would keep it waiting for ever."""
    if (parent := multiprocessing.parent_process()) is not None:
        wait_for([parent.sentinel])
        os._exit(1)


def _finish_here(answers: Sequence[Answer]) -> Sequence[TaskOutcome]:
    return [_finish(_Process.studio, _Process.out, answer) for answer in answers]


def _stem(task: Task) -> str:
    """Return what the file of a picture is called: after its id, which is unique, and readable where people gave it."""
    if _DERIVED.fullmatch(task.id):
        return f"{slug(task.request.name or task.request.prompt, longest=48)}-{task.id}"
    if _SAFE.fullmatch(task.id):
        return task.id
    from hashlib import blake2b

    return f"{slug(task.id, longest=48)}-{blake2b(task.id.encode(), digest_size=8).hexdigest()}"
