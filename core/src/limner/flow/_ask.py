"""The models' part of the flow: one is resolved, called, and its answer gathered."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from limner._errors import LimnerError, UnknownNameError
from limner._faults import blame
from limner._findings import Finding, Severity
from limner._names import near_names
from limner.flow._effects import CallModel, Check, Emit, GrowPreview, ReadChunk, ResolveModel
from limner.flow._job import Job, Steps
from limner.flow._judge import judge
from limner.plugins import Capability, ModelCall, ModelDescriptor, Reply, Support
from limner.plugins._events import CallChecked, ModelCalled, ModelReplied, Preview, ReplyChecked
from limner.svg import Repairer

__all__ = ["ask", "resolve_model"]


def resolve_model(job: Job) -> Steps[tuple[ModelDescriptor[Any], tuple[Finding, ...]]]:
    """Have the model backend ready, and look whether it can do what is asked.

    Returns:
        What is known of it, and what it cannot do of what was asked for.

    Raises:
        UnknownNameError: There is no model backend of that name, or it knows styles and not this one.
        PluginError: It cannot be used.
    """
    descriptor: ModelDescriptor[Any] = yield ResolveModel(job.plugin)
    style = job.request.style
    if style is not None and descriptor.styles and style not in descriptor.styles:
        msg = f"the model backend {descriptor.name} has no style {style!r}"
        raise UnknownNameError(msg, code="input.style", hint=near_names(style, descriptor.styles))
    if job.request.seed is not None and descriptor.supports(Capability.SEED) is Support.NO:
        message = f"{descriptor.name} takes no seed: the same seed may give another drawing"
        return descriptor, (Finding(Severity.WARNING, "model.no-seed", message),)
    return descriptor, ()


def ask(job: Job, call: ModelCall, descriptor: ModelDescriptor[Any], checks: frozenset[Check]) -> Steps[Reply]:
    """Call the model and gather its answer, showing what there is so far when somebody looks.

    Validators look at the call before it is made, and at the answer before anything is made of it.

    Args:
        job: What this is about.
        call: What is asked.
        descriptor: What is known of the model backend.
        checks: What anybody judges.

    Returns:
        The answer; what validators found is among its notes.
    """
    context = job.context
    vetted = yield from judge(checks, "check_call", call)
    if vetted is not None:
        yield Emit(CallChecked(plugin=job.plugin, findings=vetted, **job.stamp()))
    context.check()
    started = context.clock()
    in_pieces = job.previews and descriptor.supports(Capability.STREAMING) is not Support.NO
    yield Emit(ModelCalled(plugin=job.plugin, model=job.model, **job.stamp()))
    pieces: list[str] = []
    end = Reply(text="")
    try:
        stream = yield CallModel(job.plugin, call, in_pieces)
        repairer = Repairer() if in_pieces else None
        while (chunk := (yield ReadChunk(stream))) is not None:
            pieces.append(chunk.text)
            if chunk.reply is not None:
                end = chunk.reply
                continue
            context.check()  # not after the last piece: an answer that is whole is worth having, late or not
            if repairer is not None and chunk.text:
                preview = yield GrowPreview(repairer, chunk.text)
                if preview is not None:
                    yield Emit(Preview(drawing=preview, **job.stamp()))
        context.check_cancelled()
    except LimnerError as error:
        blame(error, job.plugin, "")
        raise
    text = "".join(pieces)
    reply = end if end.text == text else evolve(end, text=text)
    yield Emit(
        ModelReplied(
            plugin=job.plugin,
            model=reply.model or job.model,
            characters=len(reply.text),
            seconds=context.clock() - started,
            usage=reply.usage,
            **job.stamp(),
        )
    )
    judged = yield from judge(checks, "check_reply", reply, call)
    if judged is not None:
        yield Emit(ReplyChecked(plugin=job.plugin, findings=judged, **job.stamp()))
    if vetted or judged:
        return evolve(reply, notes=(*(vetted or ()), *reply.notes, *(judged or ())))
    return reply
