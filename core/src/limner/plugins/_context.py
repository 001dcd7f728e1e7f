"""What goes along with every call to a plugin."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from attrs import field, frozen

from limner._errors import CancelledError, DeadlineError

__all__ = ["CancelToken", "Context"]


class CancelToken:
    """Asks work to stop, from any thread. Once cancelled it stays so."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next chance."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep for so many seconds, or until cancelled; return whether it was cancelled."""
        return self._event.wait(seconds)


@frozen(kw_only=True)
class Context:
    """What goes along with one request through every plugin.

    A long call looks at it now and then: :meth:`check` raises when the work is to end.

    Args:
        request_id: Names the request in events, logs and errors.
        deadline: The reading of ``clock`` at which the work must have ended; None for no bound.
        cancel: Asks the work to stop.
        clock: A monotonic clock, in seconds.
    """

    request_id: str
    deadline: float | None = None
    cancel: CancelToken = field(factory=CancelToken)
    clock: Callable[[], float] = time.monotonic

    def remaining(self) -> float | None:
        """Return the seconds left before the deadline, never below zero; None where there is no deadline."""
        return None if self.deadline is None else max(0.0, self.deadline - self.clock())

    def check(self) -> None:
        """Raise when the work is to end.

        Raises:
            CancelledError: The caller asked to stop.
            DeadlineError: The deadline has passed.
        """
        self.check_cancelled()
        if self.remaining() == 0.0:
            msg = "the deadline passed before the picture was ready"
            hint = "ask again, allow more time (--timeout, or timeout in limner.toml), or take another model"
            raise DeadlineError(msg, hint=hint, request_id=self.request_id)

    def check_cancelled(self) -> None:
        """Raise when the caller asked to stop; the deadline is not looked at.

        Raises:
            CancelledError: The caller asked to stop.
        """
        if self.cancel.cancelled:
            msg = "the work was cancelled"
            raise CancelledError(msg, request_id=self.request_id)
