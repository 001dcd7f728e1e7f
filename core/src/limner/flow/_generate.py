"""The generation flow: from a request to a picture that is kept.

It is a generator that yields effects and is sent their results (sans-io), so that the order of things, what is checked and what
is told is written once, for scripts, threads and event loops alike, and is tested without a model, a clock or a thread.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any, Final

from attrs import evolve, frozen

from limner._errors import InputError, LimnerError, ReplyError, SvgError
from limner._faults import blame, fault
from limner._findings import Finding, Severity
from limner._prompt import check_prompt
from limner._request import Request
from limner.flow._accept import accept, accept_findings
from limner.flow._effects import Compute, Effect, Emit, Invoke, OpenStream, ReadChunk
from limner.plugins import Context, Entry, FinishReason, ModelBackend, ModelCall, Reply, StorageBackend, Validator
from limner.plugins._events import (
    DrawingMade,
    DrawingStored,
    GenerationFailed,
    GenerationFinished,
    GenerationStarted,
    ModelCalled,
    ModelReplied,
    Preview,
    PromptChecked,
)
from limner.plugins._generation import Generation
from limner.svg import Drawing, Repairer, repair

__all__ = ["Job", "generation_flow"]

Flow = Generator[Effect, Any, Generation]

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


@frozen(kw_only=True)
class Job:
    """A request with all that is needed to carry it out.

    Args:
        request: What is asked, with nothing left open but what the model decides.
        context: What goes along with it.
        plugin: The name of the model backend.
        model: Which of its models; empty for its default.
        backend: The model backend.
        storage: The name of the storage backend; empty when the picture is not kept.
        store: The storage backend; None when the picture is not kept.
        validators: Who judges prompt and drawing, by name, in order.
        seed: The seed to use.
        max_prompt_length: The most characters that a prompt may have.
        keep_prompt: Whether the prompt itself goes into the drawing's metadata, or only its digest.
        previews: Whether somebody looks while the drawing grows.
        now: The wall clock, in UTC.
        version: The version of limner that the drawing's metadata names.
    """

    request: Request
    context: Context
    plugin: str
    model: str
    backend: ModelBackend
    storage: str
    store: StorageBackend | None
    validators: tuple[tuple[str, Validator], ...]
    seed: int
    max_prompt_length: int
    keep_prompt: bool
    previews: bool
    now: Callable[[], datetime]
    version: str


def generation_flow(job: Job) -> Flow:
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
        yield Emit(GenerationFailed(error=found, **_stamp(job)))
        if found is error:
            raise
        raise found from error


def _generate(job: Job) -> Flow:
    started = job.context.clock()
    yield Emit(GenerationStarted(request=job.request, **_stamp(job)))

    prompt, findings = check_prompt(job.request.prompt, job.max_prompt_length)
    findings += yield from _judge(job, "check_prompt", prompt)
    _refuse(findings, "the prompt was refused")
    yield Emit(PromptChecked(findings=findings, **_stamp(job)))

    reply = yield from _ask(job, prompt)
    drawing = yield from _draw(job, prompt, reply)
    judged = yield from _judge(job, "check_drawing", drawing)
    _refuse(judged, "the drawing was refused")
    findings += reply.notes + _cut_short(reply) + drawing.findings + judged
    yield Emit(DrawingMade(drawing=drawing, findings=findings, **_stamp(job)))

    entry = yield from _keep(job, prompt, drawing)
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
    )
    yield Emit(GenerationFinished(generation=generation, **_stamp(job)))
    return generation


def _ask(job: Job, prompt: str) -> Generator[Effect, Any, Reply]:
    """Call the model and gather its answer, showing what there is so far when somebody looks."""
    call = ModelCall(
        prompt=prompt,
        model=job.model,
        style=job.request.style,
        size=job.request.size,
        palette=job.request.palette,
        seed=job.seed,
        parameters=job.request.parameters,
    )
    job.context.check()
    started = job.context.clock()
    yield Emit(ModelCalled(plugin=job.plugin, model=job.model, **_stamp(job)))
    pieces: list[str] = []
    end = Reply(text="")
    try:
        stream = yield OpenStream(job.backend, call)
        repairer = Repairer() if job.previews else None
        while (chunk := (yield ReadChunk(stream))) is not None:
            pieces.append(chunk.text)
            if chunk.reply is not None:
                end = chunk.reply
                continue
            job.context.check()  # not after the last piece: an answer that is whole is worth having, late or not
            if repairer is not None and chunk.text:
                preview = yield Compute(partial(repairer.feed, chunk.text))
                if preview is not None:
                    yield Emit(Preview(drawing=preview, **_stamp(job)))
        job.context.check_cancelled()
    except LimnerError as error:
        blame(error, job.plugin, "")
        raise
    reply = evolve(end, text="".join(pieces))
    yield Emit(
        ModelReplied(
            plugin=job.plugin,
            model=reply.model or job.model,
            characters=len(reply.text),
            seconds=job.context.clock() - started,
            usage=reply.usage,
            **_stamp(job),
        )
    )
    return reply


def _draw(job: Job, prompt: str, reply: Reply) -> Generator[Effect, Any, Drawing]:
    """Take the drawing out of the answer, through the SVG boundary."""
    try:
        drawing: Drawing = yield Compute(lambda: repair(reply.text).with_metadata(_metadata(job, prompt, reply)))
    except SvgError as error:
        msg = f"no drawing could be made of what {job.plugin} answered: {error.message}"
        hint = "ask again, say it otherwise, or take another model"
        if reply.finish_reason in _CUT_SHORT:
            hint = _CUT_SHORT[reply.finish_reason][2]
        raise ReplyError(msg, hint=hint, plugin=job.plugin) from error
    return drawing


def _cut_short(reply: Reply) -> tuple[Finding, ...]:
    """Tell that part of the answer is missing, unless the drawing in it is whole."""
    if reply.finish_reason not in _CUT_SHORT or "</svg" in reply.text.lower():
        return ()
    code, message, hint = _CUT_SHORT[reply.finish_reason]
    return (Finding(Severity.WARNING, code, message, hint),)


def _judge(job: Job, check: str, what: object) -> Generator[Effect, Any, tuple[Finding, ...]]:
    findings: list[Finding] = []
    for name, validator in job.validators:
        try:
            findings += yield Invoke(partial(_found, validator, check, what, job.context))
        except LimnerError as error:
            blame(error, name, "")
            raise
    return tuple(findings)


def _found(validator: Validator, check: str, what: object, context: Context) -> tuple[Finding, ...]:
    return accept_findings(getattr(validator, check)(what, context), f"{type(validator).__name__}.{check}")


def _refuse(findings: tuple[Finding, ...], what: str) -> None:
    """Raise when a finding refuses what was judged.

    Raises:
        InputError: One does.
    """
    for finding in findings:
        if finding.severity is Severity.ERROR:
            msg = f"{what}: {finding.message}"
            raise InputError(msg, code=finding.code, hint=finding.hint)


def _keep(job: Job, prompt: str, drawing: Drawing) -> Generator[Effect, Any, Entry | None]:
    store = job.store
    if store is None:
        return None
    name = job.request.name or drawing.title or prompt
    who = f"{type(store).__name__}.put"
    try:
        job.context.check_cancelled()
        entry: Entry = yield Invoke(
            lambda: accept(store.put(drawing, name=name[:200], context=job.context), Entry, who)
        )
    except LimnerError as error:
        blame(error, job.storage, "")
        raise
    yield Emit(DrawingStored(storage=job.storage, entry=entry, **_stamp(job)))
    return entry


def _metadata(job: Job, prompt: str, reply: Reply) -> dict[str, str]:
    """Say how the drawing came about. Nothing in it depends on the time or the place, so that a seed gives the same bytes."""
    digest = hashlib.sha256(prompt.encode()).hexdigest()
    metadata = {
        "prompt": prompt if job.keep_prompt else "",
        "prompt-digest": f"sha256:{digest}",
        "model": f"{job.plugin}:{reply.model or job.model}".rstrip(":"),
        "seed": str(job.seed),
        "style": job.request.style or "",
        "palette": " ".join(job.request.palette),
        "size": str(job.request.size or ""),
        "licences": " ".join(reply.licences),
        "generator": f"limner {job.version}",
    }
    return {key: value for key, value in metadata.items() if value}


def _stamp(job: Job) -> dict[str, Any]:
    return {"request_id": job.context.request_id, "at": job.now()}
