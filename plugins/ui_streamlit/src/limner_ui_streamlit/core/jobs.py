"""Jobs: pictures in the making, in threads, so that no page waits for a model.

The worker threads touch nothing of Streamlit's. They change a job under its lock; the page looks at snapshots. Jobs belong to the
process and not to a page, so a page that was loaded anew finds its job again by the identifier in its address.
"""

from __future__ import annotations

import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from attrs import evolve, frozen

from limner import (
    CancelledError,
    CancelToken,
    DevelopmentError,
    Drawing,
    DrawingStored,
    Generation,
    GenerationFinished,
    LimnerError,
    Preview,
    Request,
    Studio,
)

__all__ = ["Job", "Jobs", "Slot", "SlotState"]

logger: Final = logging.getLogger(__name__)


class SlotState(StrEnum):
    """How far one picture of a job is."""

    WAITING = "waiting"
    DRAWING = "drawing"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it."""
        return self in {SlotState.DONE, SlotState.FAILED, SlotState.CANCELLED}


@frozen(kw_only=True)
class Slot:
    """One picture of a job.

    Args:
        request: What was asked.
        state: How far it is.
        preview: What has come of the drawing so far.
        generation: The picture, when it is done.
        error: What was in the way, when it failed.
    """

    request: Request
    state: SlotState = SlotState.WAITING
    preview: Drawing | None = None
    generation: Generation | None = None
    error: LimnerError | None = None


class Job:
    """Some pictures that were asked for together.

    Args:
        requests: What was asked, a request for each picture.
        scope: Names the settings with which the pictures are made.
        clock: A monotonic clock, in seconds.
    """

    def __init__(self, requests: tuple[Request, ...], scope: str, clock: Callable[[], float]) -> None:
        self.id = secrets.token_urlsafe(12)  # whoever knows it sees the pictures, so it cannot be guessed
        self.scope = scope
        self.requests = requests
        self.cancel_token = CancelToken()
        self._clock = clock
        self._slots = [Slot(request=request) for request in requests]
        self._changed = threading.Condition()
        self._started = clock()
        self._ended: float | None = None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Every picture, as it is now."""
        with self._changed:
            return tuple(self._slots)

    @property
    def active(self) -> bool:
        """Whether something may still come of it."""
        return self._ended is None

    @property
    def seconds(self) -> float:
        """How long it took, or has taken so far."""
        return (self._clock() if self._ended is None else self._ended) - self._started

    @property
    def stopping(self) -> bool:
        """Whether somebody asked to stop it, and it has not ended yet."""
        return self.active and self.cancel_token.cancelled

    def count(self, *states: SlotState) -> int:
        """Count the pictures in these states."""
        return sum(slot.state in states for slot in self.slots)

    def cancel(self) -> None:
        """Ask it to stop. What has not begun ends at once; what has begun ends at the model's next chance."""
        self.cancel_token.cancel()
        with self._changed:
            for index, slot in enumerate(self._slots):
                if slot.state is SlotState.WAITING:
                    self._set(index, state=SlotState.CANCELLED)

    def wait(self, seconds: float) -> bool:
        """Wait for the end, for so many seconds at most, and tell whether it has come."""
        with self._changed:
            return self._changed.wait_for(lambda: self._ended is not None, seconds)

    def begin(self, index: int) -> bool:
        """Tell that a picture is begun; False when it is not to be."""
        with self._changed:
            if self._slots[index].state is not SlotState.WAITING:
                return False
            self._set(index, state=SlotState.DRAWING)
            return True

    def update(self, index: int, **changes: Any) -> None:
        """Change a picture's slot."""
        with self._changed:
            self._set(index, **changes)

    def _set(self, index: int, **changes: Any) -> None:
        self._slots[index] = evolve(self._slots[index], **changes)
        if self._ended is None and all(slot.state.over for slot in self._slots):
            self._ended = self._clock()
        self._changed.notify_all()


class Jobs:
    """Carries jobs out, a bounded number of pictures at a time, in the order in which they were asked for.

    Args:
        workers: The most pictures that are made at the same time.
        on_stored: Is told that a picture was kept, with the job's scope and the storage's name.
        keep: How many jobs are remembered; the oldest that have ended are forgotten.
        clock: A monotonic clock, in seconds.
    """

    def __init__(
        self,
        workers: int,
        on_stored: Callable[[str, str], None],
        *,
        keep: int = 50,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._workers = workers
        self._on_stored = on_stored
        self._keep = keep
        self._clock = clock
        self._queue: queue.SimpleQueue[tuple[Job, int, Studio]] = queue.SimpleQueue()
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._threads = 0

    def submit(self, studio: Studio, requests: tuple[Request, ...], scope: str) -> Job:
        """Begin to make pictures.

        Args:
            studio: What makes them.
            requests: What is asked, a request for each picture.
            scope: Names the settings of the studio.
        """
        job = Job(requests, scope, self._clock)
        with self._lock:
            self._jobs[job.id] = job
            over = [known for known in self._jobs.values() if not known.active]
            for old in over[: max(0, len(self._jobs) - self._keep)]:
                del self._jobs[old.id]
            wanted = min(self._workers, self._threads + len(requests))
            for number in range(self._threads, wanted):
                # Daemons: a model that does not answer is no reason for the server not to end.
                threading.Thread(target=self._work, name=f"limner-ui-{number}", daemon=True).start()
            self._threads = wanted
        for index in range(len(requests)):
            self._queue.put((job, index, studio))
        return job

    def get(self, identifier: str | None) -> Job | None:
        """Return a job; None when there is none of that identifier, or none any more."""
        return self._jobs.get(identifier or "")

    def busy(self, scope: str) -> bool:
        """Tell whether a job with these settings has not ended."""
        with self._lock:
            return any(job.active and job.scope == scope for job in self._jobs.values())

    def _work(self) -> None:
        while True:
            job, index, studio = self._queue.get()
            if job.begin(index):
                self._draw(job, index, studio)
            del job, studio  # nothing is held while waiting

    def _draw(self, job: Job, index: int, studio: Studio) -> None:
        try:
            for event in studio.stream(job.requests[index], cancel=job.cancel_token):
                match event:
                    case Preview(drawing=drawing):
                        job.update(index, preview=drawing)
                    case DrawingStored(storage=storage):
                        self._on_stored(job.scope, storage)
                    case GenerationFinished(generation=generation):
                        job.update(index, state=SlotState.DONE, preview=None, generation=generation)
        except CancelledError:
            job.update(index, state=SlotState.CANCELLED)
        except LimnerError as error:
            job.update(index, state=SlotState.FAILED, error=error)
        except Exception as error:  # whatever it is, the page must learn that nothing more comes
            logger.exception("a picture of job %s failed", job.id)
            msg = f"limner itself failed: {type(error).__name__}: {error}"
            fault = DevelopmentError(msg, hint="please report it, with what the server wrote on its standard error")
            job.update(index, state=SlotState.FAILED, error=fault)
