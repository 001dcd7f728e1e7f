"""What one run of the flow is about."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from attrs import Factory, define, frozen

from limner._request import Request
from limner.flow._effects import Check, Effect
from limner.plugins import Context, ModelCall, ModelDescriptor

__all__ = ["Job", "Known", "Steps", "Terms"]

T = TypeVar("T")

Steps: TypeAlias = Generator[Effect, Any, T]
"""A part of the flow: it yields effects, is sent their results, and returns what came of it."""


@define
class Known:
    """What the effects of earlier runs told, and what is asked for no more: whoever carries out effects writes it down.

    Args:
        checks: What any validator judges; None until it was asked.
        models: The model backends that are made, by name.
        storages: The names of the storage backends that are made.
    """

    checks: frozenset[Check] | None = None
    models: dict[str, ModelDescriptor[Any]] = Factory(dict)
    storages: set[str] = Factory(set)


@frozen(kw_only=True)
class Terms:
    """What holds for every run with the same settings.

    Args:
        composer: The name of the model backend that draws from plans.
        max_prompt_length: The most characters that a prompt may have.
        keep_prompt: Whether the prompt itself goes into the drawing's metadata, or only its digest.
        now: The wall clock, in UTC.
        generator: What the drawing's metadata names as having made it: limner and its version.
        known: What need not be asked again.
    """

    composer: str
    max_prompt_length: int
    keep_prompt: bool
    now: Callable[[], datetime]
    generator: str
    known: Known = Factory(Known)


@frozen(slots=False)  # as there is one for each request, and one with slots takes longer to make
class Job:
    """A request with all that is needed to carry it out. Plugins are only named.

    Args:
        request: What is asked, with nothing left open but what the model decides.
        context: What goes along with it.
        terms: What holds for every request.
        call: What the model backend is asked, but that the prompt is not checked yet.
        by_plan: Whether the model is to plan, and a composer to draw.
        seeded: Whether the seed was asked for.
        storage: The name of the storage backend; empty when the picture is not kept.
        previews: Whether somebody looks while the drawing grows.
        heard: Whether anybody hears of the steps; else none is told of but a failure.
    """

    request: Request
    context: Context
    terms: Terms
    call: ModelCall
    by_plan: bool
    seeded: bool
    storage: str
    previews: bool
    heard: bool

    @property
    def composer(self) -> str:
        """The name of the model backend that draws from the plan; empty where the one that is asked draws itself."""
        return self.terms.composer if self.by_plan and self.call.plugin != self.terms.composer else ""

    def stamp(self) -> dict[str, Any]:
        """Return what every event of the request begins with."""
        return {"request_id": self.context.request_id, "at": self.terms.now()}
