"""Validators: what judges prompts, calls, answers and drawings.

A complete validator::

    class NoRed(Validator):
        def check_prompt(self, prompt: str, context: Context) -> Iterable[Finding]:
            if "red" in prompt.split():
                yield Finding(Severity.ERROR, "no-red.prompt", "red is not allowed here", hint="ask for another colour")

and one that lets no long call be made::

    class Thrifty(Validator):
        def check_call(self, call: ModelCall, context: Context) -> Iterable[Finding]:
            if sum(len(message.content) for message in drawing_messages(call)) > 10_000:
                yield Finding(Severity.ERROR, "thrifty.long", "the call is too long", hint="say it shorter")
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from limner._errors import PluginError
from limner._findings import Finding
from limner._names import near_names
from limner.plugins._context import Context
from limner.plugins._model import ModelCall, Reply, Usage, add_usage
from limner.svg import Drawing

__all__ = ["UsageFinding", "Validator"]


@frozen(kw_only=True)
class UsageFinding(Finding):
    """A finding of a validator that asked a model, with what that used: it goes into the journal as every call of a model does.

    It does so whether the validator then lets pass what it judged, or refuses it.

    Args:
        model: The model that was asked, by its own name.
        usage: What it used.
        seconds: How long it took.
    """

    model: str
    usage: Usage
    seconds: float = field(default=0.0, eq=False)


def usage_found(findings: Iterable[Finding]) -> Usage | None:
    """Return what the validators' own calls of models used; None where there were none."""
    return add_usage(*(finding.usage for finding in findings if isinstance(finding, UsageFinding)))


class Validator:
    """Judges what goes through a generation: override what you judge.

    A finding of severity error refuses what was judged: nothing later happens, and the caller gets an
    :class:`~limner.InputError` with the finding's code and hint. Other findings reach the caller with the picture. A validator is
    a guard: one that raises, or returns something else, refuses as well.

    Raises:
        PluginError: A subclass has a check that nobody would ask, such as one whose name is misspelt.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        checks = {name for name in vars(Validator) if name.startswith("check")}
        for name in vars(cls):
            if name.startswith("check") and name not in checks:
                msg = f"{cls.__name__}.{name} is no check, and nobody would ask it; {near_names(name, checks)}"
                hint = "correct the name, or start it with an underscore if it is a method of your own"
                raise PluginError(msg, hint=hint)

    def check_prompt(self, prompt: str, context: Context) -> Iterable[Finding]:
        """Tell what is to be said of a prompt, before any model is called."""
        return ()

    def check_call(self, call: ModelCall, context: Context) -> Iterable[Finding]:
        """Tell what is to be said of a call to a model, before it is made; a model that is asked again is a call again.

        Args:
            call: What is asked, and of which model backend. A backend of a language model sends
                :func:`~limner.plugins.drawing_messages` of it, word for word, in the variant that its settings choose where they can.
            context: What goes along.
        """
        return ()

    def check_reply(self, reply: Reply, call: ModelCall, context: Context) -> Iterable[Finding]:
        """Tell what is to be said of a model's answer, whole, before anything is made of it but previews.

        Args:
            reply: What the model answered, untrusted, with what it used.
            call: What was asked.
            context: What goes along.
        """
        return ()

    def check_drawing(self, drawing: Drawing, context: Context) -> Iterable[Finding]:
        """Tell what is to be said of a drawing, before it is kept."""
        return ()
