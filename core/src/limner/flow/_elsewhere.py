"""A flow whose model is asked elsewhere: up to the call. It goes on from the answer, which may come a day later, by ``drive``."""

from __future__ import annotations

from typing import Any

from limner._faults import blame, is_interrupt
from limner.flow._effects import CallModel, Emit
from limner.flow._generate import generation_flow
from limner.flow._job import Job
from limner.flow._perform import Resolver, perform
from limner.plugins import ModelCall

__all__ = ["run_to_call"]


def run_to_call(job: Job, resolver: Resolver) -> ModelCall:
    """Carry out the flow of a job up to the call of its model, and return what would be asked. Nobody is told of it.

    Args:
        job: What it is about.
        resolver: Gives the backends that the flow names.

    Raises:
        LimnerError: What the flow raises: the prompt is refused, or the call is.
    """
    flow = generation_flow(job)
    effect = next(flow)
    while not isinstance(effect, CallModel):
        result: Any
        try:
            result = None if isinstance(effect, Emit) else perform(effect, resolver, job.context)
        except BaseException as error:
            if is_interrupt(error):
                raise
            effect = flow.throw(blame(error, None, "the plugin raised"))
        else:
            effect = flow.send(result)
    flow.close()
    return effect.call
