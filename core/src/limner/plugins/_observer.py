"""Observers: what hears of every step.

A complete observer::

    class Counter(Observer):
        def __init__(self) -> None:
            self.made = 0

        def observe(self, event: Event) -> None:
            self.made += isinstance(event, DrawingMade)
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from limner.plugins._events import Event

__all__ = ["Observer"]


class Observer(ABC):
    """Hears of every step. It is called from the thread in which the step happens, and should be quick.

    An observer that raises does not stop the work: it is told so in a warning, once, and the others still hear.
    """

    @abstractmethod
    def observe(self, event: Event) -> None:
        """Hear of a step."""

    def close(self) -> None:  # noqa: B027 - most observers hold nothing
        """Write out what is pending. Called once, when the studio closes."""
