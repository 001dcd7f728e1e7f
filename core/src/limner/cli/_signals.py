"""Signals that end the program: it clears up, and its status says which one it was (128 and the signal's number)."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from limner._files import discard_unfinished

__all__ = ["Terminated", "ending_in_order", "say_at_once", "stopping"]

_ENDING: Final = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Ctrl-C is not among them: Python raises KeyboardInterrupt for it."""

_STATUS: Final = 128
"""What a shell adds to the number of the signal that ended a program."""


class Terminated(KeyboardInterrupt):
    """A signal asked the program to end, as Ctrl-C does: no handler of errors takes it for one.

    Args:
        status: The exit status.
    """

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Let the signals that end a program end it in order: files that are half written are removed, plugins are closed."""

    def end(number: int, _frame: FrameType | None) -> None:
        raise Terminated(_STATUS + number)

    # No other thread may handle signals. nohup ignores one of them, and a program may have a handler of its own.
    is_main = threading.current_thread() is threading.main_thread()
    ours = [number for number in _ENDING if is_main and signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def stopping(stop: Callable[[], None], *, last: Callable[[], None]) -> Iterator[list[int]]:
    """Let the first signal ask the work to stop, and the second end the program at once.

    Args:
        stop: Asks the work to stop. It is called wherever the main thread is at that moment, so it must not print.
        last: Called right before the program ends at once.

    Yields:
        The status of the signal that came, once one came.
    """
    came: list[int] = []

    def handle(number: int, _frame: FrameType | None) -> None:
        if came:
            last()
            discard_unfinished()
            os._exit(_STATUS + number)
        came.append(_STATUS + number)
        stop()

    if threading.current_thread() is not threading.main_thread():
        yield came
        return
    numbers = [number for number in (signal.SIGINT, *_ENDING) if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, handle) for number in numbers}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def say_at_once(message: str) -> None:
    """Tell people something from within a signal's handler, where the streams may be in the middle of their work."""
    try:
        os.write(sys.stderr.fileno(), message.encode())
    except (OSError, ValueError):  # nobody is there to be told
        return
