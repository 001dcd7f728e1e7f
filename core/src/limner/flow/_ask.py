"""The models' part of the flow: one is called, and its answer gathered."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

from limner._errors import LimnerError, ReplyError, UnknownNameError
from limner._faults import blame
from limner._findings import Finding, Severity
from limner._names import near_names
from limner.flow._effects import CallModel, Check, Emit, GrowPreview, ReadChunk
from limner.flow._job import Job, Steps
from limner.flow._judge import judge
from limner.plugins import Capability, ModelCall, ModelDescriptor, Reply, Support, Usage
from limner.plugins._events import CallChecked, ModelCalled, ModelReplied, Preview, ReplyChecked
from limner.plugins._model import add_usage
from limner.svg import Repairer
from limner.svg._limits import DEFAULT_LIMITS

__all__ = ["ask", "find_lacking"]

_LONGEST: Final = DEFAULT_LIMITS.max_bytes
"""Characters of an answer that are read; the SVG boundary refuses more."""


def find_lacking(descriptor: ModelDescriptor[Any], style: str | None, *, seeded: bool) -> tuple[Finding, ...]:
    """Look whether a model backend can do what is asked.

    Args:
        descriptor: What is known of it.
        style: The style that is asked for; None where none is.
        seeded: Whether a seed is asked for.

    Returns:
        What it cannot do of what was asked for, where a picture is made all the same.

    Raises:
        UnknownNameError: It knows styles, and not this one.
    """
    if style is not None and descriptor.styles and style not in descriptor.styles:
        msg = f"the model backend {descriptor.name} has no style {style!r}"
        raise UnknownNameError(msg, code="input.style", hint=near_names(style, descriptor.styles))
    if seeded and descriptor.supports(Capability.SEED) is Support.NO:
        message = f"{descriptor.name} takes no seed: the same seed may give another drawing"
        return (Finding(Severity.WARNING, "model.no-seed", message),)
    return ()


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
    vetted: tuple[Finding, ...] = ()
    if "check_call" in checks:
        vetted = yield from judge(job, "check_call", call)
        if job.heard:
            yield Emit(CallChecked(plugin=call.plugin, findings=vetted, **job.stamp()))
    context.check()
    in_pieces = job.previews and descriptor.supports(Capability.STREAMING) is not Support.NO
    started = 0.0
    if job.heard:
        started = context.clock()
        yield Emit(ModelCalled(plugin=call.plugin, model=call.model, **job.stamp()))
    try:
        answer = yield CallModel(call.plugin, call, in_pieces)
        reply = answer if isinstance(answer, Reply) else (yield from _read(job, answer, in_pieces=in_pieces))
        if len(reply.text) > _LONGEST:  # before anything is done with it
            raise _too_long(reply.usage)
        context.check_cancelled()
    except LimnerError as error:
        blame(error, call.plugin, "")
        raise
    if job.heard:
        yield Emit(
            ModelReplied(
                plugin=call.plugin,
                model=reply.model or call.model,
                characters=len(reply.text),
                seconds=context.clock() - started,
                usage=reply.usage,
                **job.stamp(),
            )
        )
    judged: tuple[Finding, ...] = ()
    if "check_reply" in checks:
        try:
            judged = yield from judge(job, "check_reply", reply, call)
        except LimnerError as error:
            error.usage = add_usage(reply.usage, error.usage)
            raise
        if job.heard:
            yield Emit(ReplyChecked(plugin=call.plugin, findings=judged, **job.stamp()))
    return evolve(reply, notes=(*vetted, *reply.notes, *judged)) if vetted or judged else reply


def _read(job: Job, stream: Any, *, in_pieces: bool) -> Steps[Reply]:
    """Gather an answer that comes in pieces; the last carries everything but the text."""
    repairer = Repairer() if in_pieces else None
    pieces: list[str] = []
    length = 0
    end = Reply(text="")
    while (chunk := (yield ReadChunk(stream))) is not None:
        pieces.append(chunk.text)
        length += len(chunk.text)
        if length > _LONGEST:  # before the rest is waited for, and kept
            raise _too_long(None)
        if chunk.reply is not None:
            end = chunk.reply
            continue
        job.context.check()  # not after the last piece: an answer that is whole is worth having, late or not
        if repairer is not None and chunk.text:
            preview = yield GrowPreview(repairer, chunk.text)
            if preview is not None:
                yield Emit(Preview(drawing=preview, **job.stamp()))
    return evolve(end, text="".join(pieces))


def _too_long(usage: Usage | None) -> ReplyError:
    msg = f"the answer is longer than {_LONGEST:,} characters, which no drawing may be"
    error = ReplyError(msg, hint="ask for fewer details, allow the model fewer tokens, or take another model")
    error.usage = usage
    return error
