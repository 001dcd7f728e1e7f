"""Telling the observers, of whom one that fails does not stop the work."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

from limner._faults import describe, is_interrupt
from limner.plugins import Observer
from limner.plugins._events import Event

__all__ = ["Audience", "close_observers"]


class Audience:
    """Those who hear of every step.

    Args:
        observers: Who hears, by name, in order.
    """

    def __init__(self, observers: Iterable[tuple[str, Observer]]) -> None:
        self._observers = tuple(observers)
        self._failed: set[int] = set()

    def tell(self, event: Event) -> None:
        """Tell everybody of a step. Who fails is named in a warning, the first time."""
        for name, observer in self._observers:
            try:
                observer.observe(event)
            except BaseException as error:
                if is_interrupt(error):
                    raise
                if id(observer) not in self._failed:
                    self._failed.add(id(observer))
                    message = f"the observer {name} failed at {type(event).__name__}: {describe(error)}"
                    warnings.warn(message, RuntimeWarning, stacklevel=2)

    def silence(self) -> None:
        """Tell nobody any more: what still ends in another thread is told to no observer that is closed."""
        self._observers = ()


def close_observers(observers: Iterable[tuple[str, Observer]]) -> None:
    """Let observers write out what is pending. Who fails is named in a warning.

    Args:
        observers: Who is closed, by name.
    """
    for name, observer in observers:
        try:
            observer.close()
        except BaseException as error:
            if is_interrupt(error):
                raise
            message = f"the observer {name} failed when it was closed: {describe(error)}"
            warnings.warn(message, RuntimeWarning, stacklevel=2)
