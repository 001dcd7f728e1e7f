"""The generation flow: from a request to a picture that is kept.

It is a generator that yields effects and is sent their results (sans-io), so that the order of things, what is checked and what
is told is written once, for scripts, threads and event loops alike, and is tested without a model, a clock or a thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from typing import Any, Final

from attrs import evolve

from limner._assemble import assembler
from limner._errors import PluginError, ReplyError, SvgError
from limner._faults import fault
from limner._findings import Finding, Severity
from limner._prompt import check_prompt
from limner._size import Size
from limner.flow._ask import ask, find_lacking
from limner.flow._effects import (
    Check,
    Emit,
    LookAt,
    PutDrawing,
    RepairReply,
    ResolveModel,
    ResolveStorage,
    ResolveValidators,
)
from limner.flow._job import Job, Steps
from limner.flow._judge import judge
from limner.flow._plan import ask_by_plan
from limner.flow._resolve import resolve
from limner.plugins import Entry, FinishReason, ModelCall, ModelDescriptor, Reply, Usage
from limner.plugins._events import (
    DrawingMade,
    DrawingStored,
    GenerationFailed,
    GenerationFinished,
    GenerationStarted,
    PromptChecked,
)
from limner.plugins._generation import Generation
from limner.plugins._model import add_usage
from limner.plugins._validator import usage_found
from limner.svg import Drawing
from limner.svg._seen import is_surely_seen

__all__ = ["generation_flow"]

_assemble: Final = assembler(Generation)
_STOP: Final = FinishReason.STOP
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


def generation_flow(job: Job) -> Steps[Generation]:  # noqa: C901 - step by step, and no generator in a generator
    """Make a picture.

    Yields:
        Effects, in the order in which they are to be carried out.

    Returns:
        The picture, and how it was made.

    Raises:
        LimnerError: Whatever was in the way; the last event tells of it, too.
    """
    paid: Usage | None = None
    findings: tuple[Finding, ...] = ()
    try:
        context, known = job.context, job.terms.known
        started = context.clock()
        if job.heard:
            yield Emit(GenerationStarted(request=job.request, **job.stamp()))

        prompt, findings = check_prompt(job.call.prompt, job.terms.max_prompt_length)
        checks: frozenset[Check] = (
            (yield from resolve(ResolveValidators(), "a validator")) if known.checks is None else known.checks
        )
        if "check_prompt" in checks:
            findings += yield from judge(job, "check_prompt", prompt)
        if job.heard:
            yield Emit(PromptChecked(findings=findings, **job.stamp()))

        call = job.call if prompt == job.call.prompt else evolve(job.call, prompt=prompt)
        descriptor: ModelDescriptor[Any] = known.models.get(call.plugin) or (
            yield from resolve(ResolveModel(call.plugin), f"model backend {call.plugin!r}", call.plugin)
        )
        if call.style is not None or job.seeded:
            findings += find_lacking(descriptor, call.style, seeded=job.seeded)
        if job.storage and job.storage not in known.storages:
            # Before the call: a mistyped name is not to cost an answer that is then kept nowhere.
            yield from resolve(ResolveStorage(job.storage), f"storage backend {job.storage!r}", job.storage)
        composer = job.composer if job.by_plan else ""
        reply = yield from (ask_by_plan if job.by_plan else ask)(job, call, descriptor, checks)

        model, paid = reply.model or call.model, reply.usage
        try:
            metadata = _metadata(job, call, model, composer, reply)
            drawing: Drawing = yield RepairReply(reply.text, metadata, _title(job, prompt), call.size)
        except SvgError as error:
            raise _no_drawing(composer or call.plugin, reply, call.size, error) from error
        cut_short = () if reply.finish_reason is _STOP else _cut_short(reply)
        findings += reply.notes + cut_short + drawing.findings
        if not is_surely_seen(drawing):
            findings += yield LookAt(drawing)
        if "check_drawing" in checks:
            findings += yield from judge(job, "check_drawing", drawing)
        if job.heard:
            yield Emit(DrawingMade(drawing=drawing, findings=findings, **job.stamp()))

        entry = (yield from _keep(job, prompt, drawing)) if job.storage else None
        generation = _assemble(
            {
                "request_id": context.request_id,
                "request": job.request,
                "drawing": drawing,
                "plugin": call.plugin,
                "model": model,
                "seed": call.seed,
                "entry": entry,
                "usage": reply.usage,
                "seconds": context.clock() - started,
                "findings": findings,
                "licences": reply.licences,
                "composer": composer,
            },
        )
        if job.heard:
            yield Emit(GenerationFinished(generation=generation, **job.stamp()))
        return generation  # noqa: TRY300 - nothing follows it, and an else would be far from what it belongs to
    except Exception as error:
        found = fault(error)
        with suppress(AttributeError):  # a plugin's own error may forbid it
            found.request_id = found.request_id or job.context.request_id
            found.usage = add_usage(paid, usage_found(findings), found.usage)
        yield Emit(GenerationFailed(error=found, **job.stamp()))
        if found is error:
            raise
        raise found from error


def _title(job: Job, prompt: str) -> str:
    """Return what a drawing is called that the model gave no title; nothing where it would give the prompt away."""
    return " ".join((job.request.name or (prompt if job.terms.keep_prompt else "")).split())[:200]


def _no_drawing(drew: str, reply: Reply, size: Size | None, error: SvgError) -> ReplyError | PluginError:
    """Return what is raised when the SVG boundary makes no drawing of an answer of that plugin."""
    if error.code == "svg.metadata":
        return _no_metadata(drew, error)
    hint = "ask again, say it otherwise, or take another model"
    if reply.finish_reason in _CUT_SHORT:
        hint = _CUT_SHORT[reply.finish_reason][2]
    msg = f"no drawing could be made of what {drew} answered: {error.message}"
    if size is not None and error.code == "svg.too-costly":
        msg += f"; it was to be {size.width} by {size.height} pixels"
        hint = f"ask for a size that is smaller, or less long and narrow; else {hint}"
    return ReplyError(msg, hint=hint, plugin=drew)


def _no_metadata(plugin: str, error: SvgError) -> PluginError:
    """Return what is raised when what a plugin tells of where a drawing comes from cannot be written into it."""
    msg = f"{plugin} returned a Reply whose provenance cannot be kept: {error.message}"
    return PluginError(msg, code="development.plugin-returned", hint=f"tell its author: {error.hint}", plugin=plugin)


def _cut_short(reply: Reply) -> tuple[Finding, ...]:
    """Tell that part of the answer is missing, unless the drawing in it is whole."""
    if "</svg" in reply.text.lower():
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


def _metadata(job: Job, call: ModelCall, model: str, composer: str, reply: Reply) -> dict[str, str]:
    """Say how the drawing comes about. Nothing in it depends on the time or the place, so that a seed gives the same bytes."""
    prompt = call.prompt
    metadata = {
        "prompt": prompt,
        "prompt-digest": f"sha256:{sha256(prompt.encode()).hexdigest()}",
        "model": f"{call.plugin}:{model}" if model else call.plugin,
        "seed": str(call.seed),
        "generator": job.terms.generator,
    }
    if not job.terms.keep_prompt:
        del metadata["prompt"]
    if composer:
        metadata["composer"] = composer
    if call.style:
        metadata["style"] = call.style
    if call.palette:
        metadata["palette"] = " ".join(call.palette)
    if call.size is not None:
        metadata["size"] = str(call.size)
    if reply.licences:
        metadata["licences"] = " ".join(reply.licences)
    return {**reply.provenance, **metadata} if reply.provenance else metadata
