"""What goes along with every call to a plugin."""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Callable
from typing import Final
from weakref import WeakSet

from attrs import field, frozen

from limner._errors import CancelledError, DeadlineError

__all__ = ["CancelToken", "Context"]


LATE_HINT: Final = "ask again, allow more time (--timeout, or timeout in limner.toml), or take another model"
"""What to do when a deadline has passed."""


class CancelToken:
    """Asks work to stop, from any thread. Once cancelled it stays so.

    Args:
        *parents: Tokens that cancel this one, too. It cancels none of them.
    """

    __slots__ = ("__weakref__", "_cancelled", "_children", "_event", "_listeners", "_lock", "_parents")

    def __init__(self, *parents: CancelToken) -> None:
        self._cancelled = False
        self._event: threading.Event | None = None  # made for the first who waits
        # One that a signal handler may take again; of a whole family, as nobody holds it for longer than a moment.
        self._lock: threading.RLock = parents[0]._lock if parents else threading.RLock()  # noqa: SLF001 - a token, as this one
        self._listeners: list[Callable[[], None]] = []
        self._children: WeakSet[CancelToken] | None = None
        # They are asked, and learn of this token when somebody waits to be told: with most calls nobody does, and a weak
        # reference takes longer to make than all the rest of a token.
        self._parents = parents

    def cancel(self) -> None:
        """Ask the work to stop at its next chance."""
        with self._lock:
            self._cancelled = True
            if self._event is not None:
                self._event.set()
            listeners, self._listeners = self._listeners, []
            children, self._children = tuple(self._children or ()), None
        for child in children:
            child.cancel()
        for listener in listeners:
            try:
                listener()
            except Exception as error:  # noqa: BLE001 - the others are to hear of it, too
                message = f"a listener failed when the work was cancelled: {type(error).__name__}"
                warnings.warn(message, RuntimeWarning, stacklevel=2)

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Have a function called when the token is cancelled: at once, when it is already.

        It is called from the thread that cancels, and is to be quick: it closes a socket, or wakes somebody who waits.
        """
        self._join_parents()
        with self._lock:
            if not self._cancelled:
                self._listeners.append(listener)
                return
        listener()

    def remove_listener(self, listener: Callable[[], None]) -> None:
        """Call a function no more; it may have been called already."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def _join_parents(self) -> None:
        """Have the parents tell when they are cancelled; those that are tell at once."""
        for parent in self._parents:
            parent._adopt(self)  # noqa: SLF001 - a token, as this one
        self._parents = ()

    def _adopt(self, child: CancelToken) -> None:
        self._join_parents()
        with self._lock:
            if not self._cancelled:
                if self._children is None:
                    self._children = WeakSet()
                self._children.add(child)
                return
        child.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        for parent in self._parents:
            if parent._cancelled or (parent._parents and parent.cancelled):  # noqa: SLF001 - a token, as this one
                return True
        return self._cancelled

    def wait(self, seconds: float) -> bool:
        """Sleep for so many seconds, or until cancelled; return whether it was cancelled."""
        self._join_parents()
        with self._lock:
            if self._cancelled:
                return True
            if self._event is None:
                self._event = threading.Event()
        return self._event.wait(seconds)


@frozen(kw_only=True, slots=False)  # as there is one for each request, and one with slots takes longer to make
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
        if self.cancel.cancelled:
            self.check_cancelled()
        if self.deadline is not None and self.clock() >= self.deadline:
            msg = "the deadline passed before the picture was ready"
            raise DeadlineError(msg, hint=LATE_HINT, request_id=self.request_id)

    def check_cancelled(self) -> None:
        """Raise when the caller asked to stop; the deadline is not looked at.

        Raises:
            CancelledError: The caller asked to stop.
        """
        if self.cancel.cancelled:
            msg = "the work was cancelled"
            raise CancelledError(msg, request_id=self.request_id)
