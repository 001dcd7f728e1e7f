"""Statements within a request: they end with its deadline, and with its token.

A statement waits in a socket of the connector's, which nobody can be woken from. So it waits in a thread of its own, and whoever asked
for it waits beside it: when the request ends, the statement is cancelled in Snowflake, and left to itself where even that finds no way
through.
"""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

from limner import CancelledError, DeadlineError
from limner.plugins import Context

if TYPE_CHECKING:
    from limner_snowflake._session import Session

__all__ = ["Bound", "run_bounded"]

T = TypeVar("T")

_GRACE: Final = 1.0
"""Seconds that a statement has to end once it is cancelled."""
_AGAIN: Final = 0.2
"""Seconds after which it is cancelled again: the first time it may not have arrived yet."""


class Bound:
    """What runs for a request, as its end finds it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._over = threading.Event()

    @contextmanager
    def holding(self, session: Session) -> Iterator[None]:
        """Say which session the work is on.

        Args:
            session: One that is borrowed for it. It is not used again where the request ended meanwhile: what cancels it may be under way.

        Raises:
            CancelledError: The request had ended before.
        """
        with self._lock:
            if self._over.is_set():
                msg = "the request had ended before the statement was sent"
                raise CancelledError(msg)
            self._session = session
        try:
            yield
        finally:
            with self._lock:
                self._session = None
                if self._over.is_set():
                    session.is_alive = False

    def end(self) -> None:
        """Let nothing more begin."""
        with self._lock:
            self._over.set()

    def cancel(self) -> None:
        """Cancel what runs, as far as there is anything."""
        with self._lock:
            session = self._session
        if session is not None:
            session.cancel()


def run_bounded(work: Callable[[Bound], T], context: Context) -> T:
    """Do some work, for as long as a request lasts.

    Args:
        work: What is done, in a thread of its own.
        context: The request.

    Returns:
        What it returns; also where that comes a moment late.

    Raises:
        CancelledError: The caller asked to stop.
        DeadlineError: The deadline passed before it had ended.
        Exception: What the work raises.
    """
    context.check()
    bound, outcome, wake = Bound(), Future[T](), threading.Event()

    def run() -> None:
        try:
            outcome.set_result(work(bound))
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            outcome.set_exception(error)
        finally:
            wake.set()

    thread = threading.Thread(
        target=contextvars.copy_context().run, args=(run,), name="limner-snowflake-statement", daemon=True
    )
    context.cancel.add_listener(wake.set)
    try:
        thread.start()
        wake.wait(context.remaining())
    except BaseException:  # an interrupt of whoever waits
        _end(bound, outcome)
        raise
    finally:
        context.cancel.remove_listener(wake.set)
    if not outcome.done():
        _end(bound, outcome)
        if not outcome.done() or outcome.exception() is not None:
            context.check_cancelled()
            msg = "Snowflake had not answered when the deadline passed"
            raise DeadlineError(msg, hint="allow more time (--timeout, or timeout in limner.toml)")
    return outcome.result()


def _end(bound: Bound, outcome: Future[T]) -> None:
    """Cancel what runs, from a thread of its own: the way to Snowflake may be what is broken."""
    bound.end()
    over = threading.Event()
    outcome.add_done_callback(lambda _: over.set())

    def cancel() -> None:
        for _ in range(int(_GRACE / _AGAIN)):
            bound.cancel()
            if over.wait(_AGAIN):
                return

    threading.Thread(target=cancel, name="limner-snowflake-cancel", daemon=True).start()
    over.wait(_GRACE)
