"""Plan mode's part of the flow: a language model plans the picture, and a composer draws it."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from limner._errors import ConfigError, LimnerError
from limner._findings import Finding, Severity
from limner.flow._ask import ask
from limner.flow._effects import Check, ComposePlan, Emit, InstructForPlan, ResolveModel
from limner.flow._job import Job, Steps
from limner.flow._resolve import resolve
from limner.plugins import Capability, FinishReason, ModelCall, ModelDescriptor, PlanInstructions, Reply, Support
from limner.plugins._events import PlanComposed

__all__ = ["ask_by_plan"]


def ask_by_plan(job: Job, call: ModelCall, descriptor: ModelDescriptor[Any], checks: frozenset[Check]) -> Steps[Reply]:
    """Have the model plan the picture, and the composer draw it.

    Args:
        job: What this is about.
        call: What is asked.
        descriptor: What is known of the model backend.
        checks: What anybody judges.

    Returns:
        The composer's drawing, with what the model used.

    Raises:
        ConfigError: The backend that is to compose does not.
        LimnerError: The model failed, or the composer.
    """
    if not job.composer:
        reply = yield from ask(job, call, descriptor, checks)
        return evolve(reply, notes=(*reply.notes, _own_planner(call.plugin)))
    yield from _resolve_composer(job)
    job.context.check()
    instructions: PlanInstructions = yield InstructForPlan(job.composer, call)
    structured = descriptor.supports(Capability.STRUCTURED_OUTPUT)
    schema = None if structured is Support.NO else instructions.schema
    asked = evolve(call, messages=instructions.messages, response_schema=schema)
    lacking = (_no_schema(call.plugin),) if schema is None else ()
    answer = yield from ask(evolve(job, previews=False), asked, descriptor, checks)
    job.context.check_cancelled()
    started = job.context.clock()
    try:
        drawn: Reply = yield ComposePlan(job.composer, answer.text, call)
    except LimnerError as error:
        error.usage = answer.usage
        raise
    job.context.check_cancelled()
    if job.heard:
        seconds = job.context.clock() - started
        yield Emit(PlanComposed(composer=job.composer, seconds=seconds, findings=drawn.notes, **job.stamp()))
    return evolve(
        answer,
        text=drawn.text,
        finish_reason=FinishReason.STOP,  # that the plan was cut off is the composer's to tell
        notes=lacking + answer.notes + drawn.notes,
        licences=answer.licences + drawn.licences,
    )


def _resolve_composer(job: Job) -> Steps[None]:
    """Have the composer ready.

    Raises:
        ConfigError: It declares that it draws from no plans.
    """
    name = job.composer
    composer = job.terms.known.models.get(name) or (
        yield from resolve(ResolveModel(name), f"model backend {name!r}", name)
    )
    if composer.supports(Capability.PLANS) is Support.NO:
        msg = f"the model backend {name!r} draws from no plans"
        hint = "set composer in limner.toml to one that does, such as sketch"
        raise ConfigError(msg, code="input.config.composer", hint=hint, plugin=name)


def _no_schema(plugin: str) -> Finding:
    message = f"{plugin} cannot be held to the form of a plan: it was asked for it in words"
    return Finding(Severity.INFO, "model.no-structured-output", message)


def _own_planner(plugin: str) -> Finding:
    message = f"{plugin} plans its pictures itself: no other model was asked"
    return Finding(
        Severity.WARNING, "plan.no-planner", message, hint="name a language model: --model openai --via plan"
    )
