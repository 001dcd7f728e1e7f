"""What one run of the flow is about."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from attrs import frozen

from limner._request import Request
from limner.flow._effects import Effect
from limner.plugins import Context

__all__ = ["Job", "Steps"]

T = TypeVar("T")

Steps: TypeAlias = Generator[Effect, Any, T]
"""A part of the flow: it yields effects, is sent their results, and returns what came of it."""


@frozen(kw_only=True)
class Job:
    """A request with all that is needed to carry it out. Plugins are only named.

    Args:
        request: What is asked, with nothing left open but what the model decides.
        context: What goes along with it.
        plugin: The name of the model backend.
        model: Which of its models; empty for its default.
        composer: The name of the model backend that draws from plans.
        storage: The name of the storage backend; empty when the picture is not kept.
        seed: The seed to use.
        max_prompt_length: The most characters that a prompt may have.
        keep_prompt: Whether the prompt itself goes into the drawing's metadata, or only its digest.
        previews: Whether somebody looks while the drawing grows.
        heard: Whether anybody hears of the steps; else none is told of but a failure.
        now: The wall clock, in UTC.
        version: The version of limner that the drawing's metadata names.
    """

    request: Request
    context: Context
    plugin: str
    model: str
    composer: str
    storage: str
    seed: int
    max_prompt_length: int
    keep_prompt: bool
    previews: bool
    heard: bool
    now: Callable[[], datetime]
    version: str

    @property
    def planned(self) -> bool:
        """Whether the model plans, and the composer draws."""
        return self.request.via == "plan" and self.plugin != self.composer

    def stamp(self) -> dict[str, Any]:
        """Return what every event of the request begins with."""
        return {"request_id": self.context.request_id, "at": self.now()}
