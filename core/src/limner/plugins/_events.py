"""Events: every step says what it did, in one frozen object.

Logs, audit, metrics and progress bars are made of them. An event never holds a secret. The prompt is in the request of
:class:`GenerationStarted`, in generations, and in the metadata of drawings unless ``keep_prompt`` is off: whoever writes events
down chooses what to leave out.
"""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from limner._errors import LimnerError
from limner._findings import Finding
from limner._request import Request
from limner.plugins._generation import Generation
from limner.plugins._model import Usage
from limner.plugins._storage import Entry
from limner.svg import Drawing

__all__ = [
    "CallChecked",
    "DrawingMade",
    "DrawingStored",
    "Event",
    "GenerationFailed",
    "GenerationFinished",
    "GenerationStarted",
    "JournalFailed",
    "ModelCalled",
    "ModelReplied",
    "PlanComposed",
    "Preview",
    "PromptChecked",
    "ReplyChecked",
    "StorageUsed",
]


@frozen(kw_only=True)
class Event:
    """A step.

    Args:
        request_id: The request that it belongs to.
        at: When, in UTC.
    """

    request_id: str
    at: datetime


@frozen(kw_only=True)
class GenerationStarted(Event):
    """A request came in; the settings have filled in what it left open."""

    request: Request


@frozen(kw_only=True)
class PromptChecked(Event):
    """The prompt passed, with these findings."""

    findings: tuple[Finding, ...]


@frozen(kw_only=True)
class ModelCalled(Event):
    """A model backend is asked."""

    plugin: str
    model: str


@frozen(kw_only=True)
class CallChecked(Event):
    """Validators have looked at the call, and let it be made; only where there are such validators.

    Args:
        plugin: The model backend that is asked next.
        findings: What they found.
    """

    plugin: str
    findings: tuple[Finding, ...]


@frozen(kw_only=True)
class Preview(Event):
    """What has come of the drawing so far; only while streaming."""

    drawing: Drawing


@frozen(kw_only=True)
class ModelReplied(Event):
    """The model has answered.

    Args:
        plugin: The model backend.
        model: The model that answered.
        characters: The length of the answer.
        seconds: How long it took.
        usage: What it used; None where the backend cannot tell.
    """

    plugin: str
    model: str
    characters: int
    seconds: float
    usage: Usage | None


@frozen(kw_only=True)
class ReplyChecked(Event):
    """Validators have looked at the answer, and let it pass; only where there are such validators.

    Args:
        plugin: The model backend that answered.
        findings: What they found.
    """

    plugin: str
    findings: tuple[Finding, ...]


@frozen(kw_only=True)
class PlanComposed(Event):
    """A composer has drawn the picture from the model's plan.

    Args:
        composer: The composer's name.
        seconds: How long it took.
        findings: What it had to say of the plan.
    """

    composer: str
    seconds: float
    findings: tuple[Finding, ...]


@frozen(kw_only=True)
class DrawingMade(Event):
    """The answer went through the SVG boundary and the validators."""

    drawing: Drawing
    findings: tuple[Finding, ...]


@frozen(kw_only=True)
class DrawingStored(Event):
    """The drawing is kept."""

    storage: str
    entry: Entry


@frozen(kw_only=True)
class StorageUsed(Event):
    """A program used a storage through a :class:`~limner.Library`: fetched, listed, renamed, deleted.

    Args:
        storage: The storage backend.
        operation: The name of its method, such as ``rename``.
        key: The drawing that it concerned; empty where it concerned many.
        seconds: How long it took.
        error: What was in the way; None where it was done.
    """

    storage: str
    operation: str
    key: str
    seconds: float
    error: LimnerError | None


@frozen(kw_only=True)
class JournalFailed(Event):
    """Records could not be written to the journal. The work that they tell of went on.

    Args:
        storage: The storage backend; empty where several are concerned.
        records: How many are lost.
        error: What was in the way.
    """

    storage: str
    records: int
    error: LimnerError


@frozen(kw_only=True)
class GenerationFinished(Event):
    """The picture is ready. It is the last event of a request that succeeds."""

    generation: Generation


@frozen(kw_only=True)
class GenerationFailed(Event):
    """There is no picture. It is the last event of a request that fails, and the error is raised after it."""

    error: LimnerError
