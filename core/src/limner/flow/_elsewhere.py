"""A flow whose model is asked elsewhere: up to the call, and on from its answer, which may come a day later."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from typing_extensions import override

from limner._faults import blame, is_control
from limner.flow._drivers import Drive
from limner.flow._effects import CallModel, Effect, Emit
from limner.flow._perform import Resolver, perform
from limner.plugins import Context, ModelCall, Reply
from limner.plugins._generation import Generation

__all__ = ["Answered", "run_to_call"]


def run_to_call(flow: Generator[Effect, Any, Generation], context: Context, resolver: Resolver) -> ModelCall:
    """Carry out a flow up to the call of its model, and return what would be asked. Nobody is told of it.

    Args:
        flow: What to carry out; it is closed.
        context: What goes along.
        resolver: Gives the backends that the flow names.

    Raises:
        LimnerError: What the flow raises: the prompt is refused, or the call is.
    """
    effect = flow.send(None)
    while not isinstance(effect, CallModel):
        try:
            result = None if isinstance(effect, Emit) else perform(effect, resolver, context)
        except BaseException as error:
            if is_control(error):
                raise
            effect = flow.throw(blame(error, None, "the plugin raised"))
        else:
            effect = flow.send(result)
    flow.close()
    return effect.call


class Answered(Drive):
    """Carries out a flow with an answer that is there already.

    Args:
        reply: What the model answered.
        *arguments: As for :class:`Drive`.
        **options: As for :class:`Drive`.
    """

    def __init__(self, reply: Reply, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._reply = reply

    @override
    def _carry_out(self, effect: Effect) -> Any:
        return self._reply if isinstance(effect, CallModel) else super()._carry_out(effect)
