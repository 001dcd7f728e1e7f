"""The adapter between limner's call and the composer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve
from typing_extensions import override

from limner import Finding, InputError, Severity
from limner.plugins import Context, ModelCall, PlanComposer, PlanInstructions, Reply
from limner_sketch._compose import Composition, compose, compose_plan
from limner_sketch._parse._language import is_foreign
from limner_sketch._parse._nearest import nearest
from limner_sketch._plan_mode import plan_messages, plan_schema, read_plan
from limner_sketch._settings import SketchSettings
from limner_sketch.art._library import library_of

__all__ = ["Sketch"]


class Sketch(PlanComposer):
    """Draws what the composer knows, and says what it does not.

    Args:
        settings: Which art packs to borrow from.

    Raises:
        ConfigError: There is no such pack.
    """

    def __init__(self, settings: SketchSettings | None = None) -> None:
        self._art = library_of((settings or SketchSettings()).art)

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        """Compose the picture.

        Raises:
            InputError: The call holds parameters, of which there are none.
        """
        if call.model:
            msg = f"sketch has no models to choose from, and {call.model!r} was asked for"
            raise InputError(msg, code="input.model", hint="ask for plain sketch")
        if call.parameters:
            msg = f"sketch has no parameters, and {', '.join(call.parameters)} was given"
            raise InputError(msg, code="input.parameters", hint="leave them out")
        return _reply(compose(call.prompt, art=self._art, **_how(call)))

    @override
    def check(self, *, model: str = "", context: Context) -> Iterator[Finding]:
        """Tell that nothing is needed."""
        if model:
            yield Finding(Severity.ERROR, "input.model", f"sketch has no model {model}", hint="ask for plain sketch")
        else:
            yield Finding(Severity.INFO, "sketch.ready", "it draws on this machine, with no network and no account")

    @override
    def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
        """Tell what to ask a language model for."""
        return PlanInstructions(messages=plan_messages(call.prompt), schema=plan_schema())

    @override
    def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
        """Compose the picture of a plan; what cannot be read as one gives way to the rule parser."""
        with self._art.open(symbols=True):
            reading = read_plan(plan, prompt=call.prompt)
        if reading.source == "parsed":
            reply = _reply(compose(call.prompt, art=self._art, **_how(call)))
        else:
            reply = _reply(compose_plan(reading.plan, art=self._art, **_how(call)))
        return evolve(reply, notes=(*reading.findings, *reply.notes))


def _how(call: ModelCall) -> dict[str, Any]:
    """Return what a call says of how to draw."""
    return {
        "style": call.style,
        "size": None if call.size is None else (call.size.width, call.size.height),
        "seed": call.seed,
        "palette": call.palette or None,
    }


def _reply(composition: Composition) -> Reply:
    return Reply(text=composition.svg, notes=_notes(composition), licences=composition.licences)


def _notes(composition: Composition) -> tuple[Finding, ...]:
    """Tell what of the prompt is not in the picture, or is there as something else."""
    notes = [
        Finding(Severity.INFO, "sketch.substituted", f"{wanted} is drawn as {drawn}")
        for wanted, drawn in composition.substituted
    ]
    if composition.not_drawn:
        words = ", ".join(composition.not_drawn)
        hint = "say it with simpler words, or use a larger model"
        close = [f"{near[0]} for {word}" for word in composition.not_drawn[:8] if (near := nearest(word, 1))]
        hint = f"did you mean {', '.join(close)}? Else {hint}" if close else hint
        unread = composition.plan.unmatched
        if is_foreign(unread):
            told = f"the prompt does not look like English, which sketch reads best; not read: {', '.join(unread)}"
            hint = "write it in English, or use a larger model"
            notes.append(Finding(Severity.WARNING, "sketch.language", told, hint=hint))
        notes.append(Finding(Severity.WARNING, "sketch.not-drawn", f"not drawn: {words}", hint=hint))
    return tuple(notes)
