"""Telling the observers, of whom one that fails does not stop the work."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

from limner.plugins import Observer
from limner.plugins._events import Event

__all__ = ["Audience"]


class Audience:
    """Those who hear of every step.

    Args:
        observers: Who hears, by name, in order.
    """

    def __init__(self, observers: Iterable[tuple[str, Observer]]) -> None:
        self._observers = tuple(observers)
        self._failed: set[str] = set()

    def tell(self, event: Event) -> None:
        """Tell everybody of a step. Who fails is named in a warning, the first time."""
        for name, observer in self._observers:
            try:
                observer.observe(event)
            except Exception as error:  # noqa: BLE001 - an observer's fault is not the caller's
                if name not in self._failed:
                    self._failed.add(name)
                    message = f"the observer {name} failed at {type(event).__name__}: {type(error).__name__}: {error}"
                    warnings.warn(message, RuntimeWarning, stacklevel=2)

    def close(self) -> None:
        """Let everybody write out what is pending."""
        for _, observer in self._observers:
            observer.close()
