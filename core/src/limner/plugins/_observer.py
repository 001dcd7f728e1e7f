"""Observers: what hears of every step.

A complete observer::

    class Counter(Observer):
        def __init__(self) -> None:
            self.made = 0

        def observe(self, event: Event) -> None:
            self.made += isinstance(event, DrawingMade)
"""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from limner._errors import PluginError

if TYPE_CHECKING:  # a plugin that hears of no events, as most do not, is not to wait for them
    from limner.plugins._events import Event

__all__ = ["Observer"]


_NOT_RUN: Final[Mapping[Callable[[object], bool], str]] = {
    inspect.iscoroutinefunction: "an async def",
    inspect.isasyncgenfunction: "an async def with a yield",
    inspect.isgeneratorfunction: "a generator",
}
"""Functions that do nothing when they are called, and how each is written."""


class Observer(ABC):
    """Hears of every step. It is called from the thread in which the step happens, and should be quick.

    An observer that raises does not stop the work: it is told so in a warning, once, and the others still hear.

    Raises:
        PluginError: ``observe`` of a subclass is a coroutine or a generator, and so would do nothing when it is called.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for is_one, written in _NOT_RUN.items():
            if is_one(cls.observe):
                msg = f"{cls.__name__}.observe is {written}: called as it is, it would hear of nothing"
                hint = "write it as a plain def, and hand on what takes long to a thread or an event loop of its own"
                raise PluginError(msg, hint=hint)

    @abstractmethod
    def observe(self, event: Event) -> None:
        """Hear of a step."""

    def close(self) -> None:  # noqa: B027 - most observers hold nothing
        """Write out what is pending. Called once, when the studio closes."""
