"""Effects: what the flow asks of the world, as plain data. The drivers carry them out; the flow itself touches nothing.

An effect names plugins and holds no object of theirs, so what a flow does reads as a script: ``ResolveModel("sketch")``,
``CallModel("sketch", ModelCall(prompt="a fox"))``, ``ReadChunk(…)``, ``RepairReply("<svg …")``. The one exception is the handle of
an answer that is being read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, frozen

from limner._size import Size
from limner.plugins import ModelCall
from limner.plugins._events import Event
from limner.svg import Drawing, Repairer

__all__ = [
    "CallModel",
    "Check",
    "ComposePlan",
    "Effect",
    "Emit",
    "GrowPreview",
    "InstructForPlan",
    "LookAt",
    "PutDrawing",
    "ReadChunk",
    "RepairReply",
    "Resolve",
    "ResolveModel",
    "ResolveStorage",
    "ResolveValidators",
    "RunValidators",
]

Check = Literal["check_prompt", "check_call", "check_reply", "check_drawing"]
"""What a validator may judge: the name of its method."""


@frozen
class Emit:
    """Tell of a step. The result is None."""

    event: Event


@frozen
class ResolveModel:
    """Import a model backend and make it, unless that is done. The result is its :class:`~limner.plugins.ModelDescriptor`.

    Args:
        name: The name of the model backend.
    """

    name: str


@frozen
class ResolveStorage:
    """Import a storage backend and make it, unless that is done. The result is its :class:`~limner.plugins.StorageDescriptor`.

    Args:
        name: The name of the storage backend.
    """

    name: str


@frozen
class ResolveValidators:
    """Import all validators and make them, unless that is done. The result is a set of what any of them judges."""


@frozen
class RunValidators:
    """Have something judged. The result is a pair for each validator that judges it, in order: its name, and the findings.

    Args:
        check: What is judged.
        subject: What their method is given, before the context.
    """

    check: Check
    subject: tuple[Any, ...]


@define  # frozen takes longer to make
class CallModel:
    """Call a model. The result is its :class:`~limner.plugins.Reply` where it answers whole, else a handle for :class:`ReadChunk`.

    Args:
        name: The name of the model backend, which was resolved.
        call: What is asked.
        in_pieces: Whether the answer is wanted in pieces.
    """

    name: str
    call: ModelCall
    in_pieces: bool


@define  # frozen takes longer to make
class ReadChunk:
    """Wait for the next piece of an answer. The result is a :class:`~limner.plugins.Chunk`, or None after the last.

    Args:
        stream: The handle of the answer.
    """

    stream: Any


@frozen
class InstructForPlan:
    """Have a composer say what to ask a language model for. The result is its :class:`~limner.plugins.PlanInstructions`.

    Args:
        composer: The name of the composer, which was resolved.
        call: What is asked.
    """

    composer: str
    call: ModelCall


@frozen
class ComposePlan:
    """Have a composer draw from a plan. The result is its :class:`~limner.plugins.Reply`.

    Args:
        composer: The name of the composer, which was resolved.
        plan: What the language model answered.
        call: What is asked.
    """

    composer: str
    plan: str
    call: ModelCall


@define  # frozen takes longer to make
class GrowPreview:
    """Take a piece of markup into the preview. The result is a :class:`~limner.svg.Drawing`, or None where nothing new shows.

    Args:
        repairer: What has come so far.
        text: The piece.
    """

    repairer: Repairer
    text: str


@define  # frozen takes longer to make
class RepairReply:
    """Take an answer through the SVG boundary. The result is a :class:`~limner.svg.Drawing`.

    Args:
        text: The answer.
        metadata: What is written into the drawing.
        title: The title that it gets where it has none; empty for none.
        size: The size that it is to have; None leaves it as the model made it.
    """

    text: str
    metadata: Mapping[str, str]
    title: str = ""
    size: Size | None = None


@frozen
class LookAt:
    """Draw a drawing small, and see whether anything is to be seen. The result is what was found.

    Args:
        drawing: The drawing.
    """

    drawing: Drawing


@frozen
class PutDrawing:
    """Keep a drawing. The result is its :class:`~limner.plugins.Entry`.

    Args:
        storage: The name of the storage backend, which was resolved.
        drawing: The drawing.
        name: What people call it.
    """

    storage: str
    drawing: Drawing
    name: str


Resolve = ResolveModel | ResolveStorage | ResolveValidators
"""What may import a plugin and run its factory, the first time."""

Effect = (
    Emit
    | Resolve
    | RunValidators
    | CallModel
    | ReadChunk
    | InstructForPlan
    | ComposePlan
    | GrowPreview
    | RepairReply
    | LookAt
    | PutDrawing
)
