"""User interfaces: what `limner ui` starts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

from attrs import frozen

__all__ = ["Launch", "UserInterface"]


@frozen(kw_only=True)
class Launch:
    """How a user interface is to be started.

    Args:
        host: The address to listen on.
        port: The port to listen on; None leaves it to the interface, 0 takes a free one.
        browser: Whether to open a browser.
        config: The settings file that was given; None for the user's and the project's.
        arguments: What the user gave after ``--``, for the interface alone.
    """

    host: str = "127.0.0.1"
    port: int | None = None
    browser: bool = True
    config: Path | None = None
    arguments: tuple[str, ...] = ()


class UserInterface(ABC):
    """What `limner ui` starts."""

    @abstractmethod
    def run(self, launch: Launch) -> int:
        """Serve until the user ends it, and return the exit status."""
