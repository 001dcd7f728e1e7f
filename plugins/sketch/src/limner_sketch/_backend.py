"""The adapter between limner's call and the composer."""

from __future__ import annotations

from typing_extensions import override

from limner import Finding, InputError, Severity
from limner.plugins import Context, ModelBackend, ModelCall, Reply
from limner_sketch._compose import Composition, compose
from limner_sketch._parse._language import is_foreign

__all__ = ["Sketch"]


class Sketch(ModelBackend):
    """Draws what the composer knows, and says what it does not."""

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
        composition = compose(
            call.prompt,
            style=call.style,
            size=None if call.size is None else (call.size.width, call.size.height),
            seed=call.seed,
            palette=call.palette or None,
        )
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
        if is_foreign(composition.plan.unmatched):
            unread = ", ".join(composition.plan.unmatched)
            told = f"the prompt does not look like English, which is all that sketch reads; not read: {unread}"
            notes.append(
                Finding(Severity.WARNING, "sketch.language", told, hint="write it in English, or use a larger model")
            )
        notes.append(Finding(Severity.WARNING, "sketch.not-drawn", f"not drawn: {words}", hint=hint))
    return tuple(notes)
