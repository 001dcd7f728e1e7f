"""The generation flow: from a request to a picture that is kept.

It is a generator that yields effects and is sent their results (sans-io), so that the order of things, what is checked and what
is told is written once, for scripts, threads and event loops alike, and is tested without a model, a clock or a thread.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from limner._errors import ReplyError, SvgError
from limner._faults import fault
from limner._findings import Finding, Severity
from limner._prompt import check_prompt
from limner.flow._ask import ask, find_lacking
from limner.flow._effects import Check, Emit, PutDrawing, RepairReply, ResolveModel, ResolveStorage, ResolveValidators
from limner.flow._job import Job, Steps
from limner.flow._judge import judge
from limner.flow._plan import ask_by_plan
from limner.plugins import Entry, FinishReason, ModelCall, ModelDescriptor, Reply
from limner.plugins._events import (
    DrawingMade,
    DrawingStored,
    GenerationFailed,
    GenerationFinished,
    GenerationStarted,
    PromptChecked,
)
from limner.plugins._generation import Generation
from limner.svg import Drawing

__all__ = ["generation_flow"]

_CUT_SHORT: Final[Mapping[FinishReason, tuple[str, str, str]]] = {
    FinishReason.LENGTH: (
        "reply.cut-off",
        "the answer was cut off before the drawing's end: parts of it may be missing",
        "the answer was cut off: allow the model more tokens, or ask for fewer details",
    ),
    FinishReason.FILTER: (
        "reply.filtered",
        "the service withheld part of the answer: parts of the drawing may be missing",
        "the service withheld the answer: say it otherwise, or take another model",
    ),
}
"""What is told of an answer of which a part is missing: code, message and hint."""


def generation_flow(job: Job) -> Steps[Generation]:
    """Make a picture.

    Yields:
        Effects, in the order in which they are to be carried out.

    Returns:
        The picture, and how it was made.

    Raises:
        LimnerError: Whatever was in the way; the last event tells of it, too.
    """
    try:
        return (yield from _generate(job))
    except Exception as error:
        found = fault(error)
        with suppress(AttributeError):  # a plugin's own error may forbid it
            found.request_id = found.request_id or job.context.request_id
        yield Emit(GenerationFailed(error=found, **job.stamp()))
        if found is error:
            raise
        raise found from error


def _generate(job: Job) -> Steps[Generation]:
    started = job.context.clock()
    if job.heard:
        yield Emit(GenerationStarted(request=job.request, **job.stamp()))

    prompt, findings = check_prompt(job.request.prompt, job.max_prompt_length)
    checks: frozenset[Check] = yield ResolveValidators()
    if "check_prompt" in checks:
        findings += yield from judge("check_prompt", prompt)
    if job.heard:
        yield Emit(PromptChecked(findings=findings, **job.stamp()))

    descriptor: ModelDescriptor[Any] = yield ResolveModel(job.plugin)
    findings += find_lacking(descriptor, job.request)
    if job.storage:  # before the call: a mistyped name is not to cost an answer that is then kept nowhere
        yield ResolveStorage(job.storage)
    work = ask_by_plan if job.request.via == "plan" else ask
    reply = yield from work(job, _call(job, prompt), descriptor, checks)

    try:
        drawing: Drawing = yield RepairReply(reply.text, _metadata(job, prompt, reply))
    except SvgError as error:
        raise _no_drawing(job, reply, error) from error
    findings += reply.notes + _cut_short(reply) + drawing.findings
    if "check_drawing" in checks:
        findings += yield from judge("check_drawing", drawing)
    if job.heard:
        yield Emit(DrawingMade(drawing=drawing, findings=findings, **job.stamp()))

    entry = (yield from _keep(job, prompt, drawing)) if job.storage else None
    generation = Generation(
        request_id=job.context.request_id,
        request=job.request,
        drawing=drawing,
        plugin=job.plugin,
        model=reply.model or job.model,
        seed=job.seed,
        entry=entry,
        usage=reply.usage,
        seconds=job.context.clock() - started,
        findings=findings,
        licences=reply.licences,
        composer=job.composer if job.planned else "",
    )
    if job.heard:
        yield Emit(GenerationFinished(generation=generation, **job.stamp()))
    return generation


def _call(job: Job, prompt: str) -> ModelCall:
    return ModelCall(
        prompt=prompt,
        plugin=job.plugin,
        model=job.model,
        style=job.request.style,
        size=job.request.size,
        palette=job.request.palette,
        seed=job.seed,
        parameters=job.request.parameters,
    )


def _no_drawing(job: Job, reply: Reply, error: SvgError) -> ReplyError:
    """Return what is raised when the SVG boundary makes no drawing of an answer."""
    hint = "ask again, say it otherwise, or take another model"
    if reply.finish_reason in _CUT_SHORT:
        hint = _CUT_SHORT[reply.finish_reason][2]
    drew = job.composer if job.planned else job.plugin
    msg = f"no drawing could be made of what {drew} answered: {error.message}"
    return ReplyError(msg, hint=hint, plugin=drew)


def _cut_short(reply: Reply) -> tuple[Finding, ...]:
    """Tell that part of the answer is missing, unless the drawing in it is whole."""
    if reply.finish_reason not in _CUT_SHORT or "</svg" in reply.text.lower():
        return ()
    code, message, hint = _CUT_SHORT[reply.finish_reason]
    return (Finding(Severity.WARNING, code, message, hint),)


def _keep(job: Job, prompt: str, drawing: Drawing) -> Steps[Entry]:
    job.context.check_cancelled()
    name = job.request.name or drawing.title or prompt
    entry: Entry = yield PutDrawing(job.storage, drawing, name[:200])
    if job.heard:
        yield Emit(DrawingStored(storage=job.storage, entry=entry, **job.stamp()))
    return entry


def _metadata(job: Job, prompt: str, reply: Reply) -> dict[str, str]:
    """Say how the drawing came about. Nothing in it depends on the time or the place, so that a seed gives the same bytes."""
    request, model = job.request, reply.model or job.model
    metadata = {"prompt": prompt} if job.keep_prompt else {}
    metadata["prompt-digest"] = f"sha256:{hashlib.sha256(prompt.encode()).hexdigest()}"
    metadata["model"] = f"{job.plugin}:{model}" if model else job.plugin
    if job.planned:
        metadata["composer"] = job.composer
    metadata["seed"] = str(job.seed)
    if request.style:
        metadata["style"] = request.style
    if request.palette:
        metadata["palette"] = " ".join(request.palette)
    if request.size is not None:
        metadata["size"] = str(request.size)
    if reply.licences:
        metadata["licences"] = " ".join(reply.licences)
    metadata["generator"] = f"limner {job.version}"
    return metadata
