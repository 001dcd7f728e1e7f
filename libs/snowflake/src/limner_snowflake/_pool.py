"""A pool of sessions, each of which has one borrower at a time.

A session of Snowflake's is no thread's to share: whether Snowpark's may be is decided by the server at login, and where it decides
against it results are lost without an error; role, warehouse and transaction are shared even where it decides for it.
"""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from attrs import frozen

from limner_snowflake._driver import Driver
from limner_snowflake._errors import Kind, SnowflakeError

__all__ = ["Lease", "Pool", "PoolState"]

_log: Final = logging.getLogger(__name__)
_CLOSING: Final = 3.0
"""Seconds that closing waits for a server that does not answer; what is open then ends with its token, within hours."""


@frozen
class Lease:
    """A session that somebody has borrowed."""

    driver: Driver
    opened: float


@frozen
class PoolState:
    """How a pool stands.

    Args:
        size: The most sessions at a time.
        open: Sessions that are open, borrowed or idle.
        idle: Those that nobody has borrowed.
        opened: How many were opened since the beginning.
        discarded: How many of them were given up, because they had expired, failed or grown old.
    """

    size: int
    open: int
    idle: int
    opened: int
    discarded: int


class Pool:
    """A pool of sessions.

    Args:
        connect: Opens a session.
        size: The most sessions at a time.
        checkout_timeout: Seconds to wait for a free one.
        age: Seconds after which a session is not lent any more.
    """

    def __init__(self, connect: Callable[[], Driver], *, size: int, checkout_timeout: float, age: float) -> None:
        self._connect = connect
        self._size = size
        self._checkout_timeout = checkout_timeout
        self._age = age
        self._changed = threading.Condition()
        self._idle: list[Lease] = []
        self._open = self._opened = self._discarded = 0
        self._is_closed = False
        self.farewell: Callable[[], None] | None = None
        """What is done before closing, also when the interpreter ends."""

    @property
    def state(self) -> PoolState:
        """How it stands."""
        with self._changed:
            return PoolState(self._size, self._open, len(self._idle), self._opened, self._discarded)

    def take(self) -> Lease:
        """Borrow a session, the one that was used last, or a new one; :meth:`give_back` has to follow.

        Raises:
            SnowflakeError: None became free in time, or the pool is closed.
            Exception: What opening one raises.
        """
        deadline = time.monotonic() + self._checkout_timeout
        with self._changed:
            while True:
                if self._is_closed:
                    msg = "the sessions with Snowflake are closed"
                    raise SnowflakeError(
                        msg, kind=Kind.OTHER, hint="this is a fault of the program: it asked after closing"
                    )
                while self._idle:
                    lease = self._idle.pop()
                    if time.monotonic() - lease.opened < self._age:
                        return lease
                    self._discard(lease)
                if self._open < self._size:
                    self._open += 1
                    break
                if not self._changed.wait(deadline - time.monotonic()):
                    msg = f"none of {self._size} sessions with Snowflake became free within {self._checkout_timeout:g} seconds"
                    hint = "raise pool_size or checkout_timeout, or do less at a time"
                    raise SnowflakeError(msg, kind=Kind.BUSY, hint=hint)
        return self._new()

    def _new(self) -> Lease:
        try:
            lease = Lease(self._connect(), time.monotonic())
        except BaseException:
            with self._changed:
                self._open -= 1
                self._changed.notify()
            raise
        with self._changed:
            self._opened += 1
        # The connector's own handler would wait for each session in turn. The last that registers is the first that is called.
        atexit.unregister(self.close)
        atexit.register(self.close)
        return lease

    def give_back(self, lease: Lease, *, is_alive: bool) -> None:
        """Return what was borrowed.

        Args:
            lease: What was borrowed.
            is_alive: Whether the next borrower can use it.
        """
        with self._changed:
            if is_alive and not self._is_closed:
                self._idle.append(lease)
            else:
                self._discard(lease)
            self._changed.notify()

    def _discard(self, lease: Lease) -> None:
        """Give a session up; that takes a thread of its own, as nobody is to wait for it."""
        self._open -= 1
        self._discarded += 1
        _closing([lease])

    def close(self) -> None:
        """Close all sessions that are idle now, and those that are borrowed when they come back. It takes seconds at most."""
        atexit.unregister(self.close)
        with self._changed:
            farewell, self.farewell = self.farewell, None
        if farewell is not None:
            farewell()
        with self._changed:
            self._is_closed = True
            idle, self._idle = self._idle, []
            self._open -= len(idle)
            self._changed.notify_all()
        deadline = time.monotonic() + _CLOSING
        for thread in _closing(idle):
            thread.join(max(0.0, deadline - time.monotonic()))


def _closing(leases: list[Lease]) -> list[threading.Thread]:
    """Close sessions beside each other."""
    threads = []
    for lease in leases:
        thread = threading.Thread(target=_close, args=(lease,), name="limner-snowflake-close", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # too late in the life of the interpreter
            _close(lease)
        else:
            threads.append(thread)
    return threads


def _close(lease: Lease) -> None:
    try:
        lease.driver.close()
    except Exception as error:  # noqa: BLE001 - it is given up either way, and may well be dead
        _log.debug("a session with Snowflake could not be closed: %s", type(error).__name__)
