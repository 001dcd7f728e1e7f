"""Plan mode: a language model says what is in the picture, and a composer draws it.

A complete composer::

    class Tiles(PlanComposer):
        def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
            rules = Message(Role.SYSTEM, 'Answer with JSON: {"colour": a CSS colour that suits the description}.')
            return PlanInstructions(messages=(rules, Message(Role.USER, as_data(call.prompt))), schema=COLOUR_SCHEMA)

        def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
            return Reply(text=draw_tiles(read_colour(plan)))

        def complete(self, call: ModelCall, context: Context) -> Reply:
            return Reply(text=draw_tiles("teal"))
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from limner.plugins._context import Context
from limner.plugins._message import Message
from limner.plugins._model import ModelBackend, ModelCall, Reply

__all__ = ["PlanComposer", "PlanInstructions"]


@frozen(kw_only=True)
class PlanInstructions:
    """What a language model is asked for a plan.

    Args:
        messages: What it is told. They say by themselves what a plan looks like: not every model can be held to a schema. The
            caller's words go in by :func:`~limner.plugins.as_data`.
        schema: The JSON schema of a plan, to which the answer is held where the model can be.
    """

    messages: tuple[Message, ...]
    schema: Mapping[str, Any]


class PlanComposer(ModelBackend, ABC):
    """A model backend that also draws from plans that a language model makes.

    Its descriptor declares :attr:`~limner.plugins.Capability.PLANS`. Asked for a picture itself it draws as any other.
    """

    @abstractmethod
    def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
        """Tell what to ask a language model for.

        Args:
            call: What is asked; its words are the user's.
            context: What goes along.
        """

    @abstractmethod
    def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
        """Draw the picture.

        Args:
            plan: What the language model answered, never trusted. Where it is of no use the picture is drawn from the call's
                prompt, and a note of the reply says so.
            call: What is asked.
            context: What goes along.

        Raises:
            LimnerError: Neither the plan nor the prompt will do.
        """
