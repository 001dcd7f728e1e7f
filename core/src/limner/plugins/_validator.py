"""Validators: what judges prompts and drawings.

A complete validator::

    class NoRed(Validator):
        def check_prompt(self, prompt: str, context: Context) -> Iterable[Finding]:
            if "red" in prompt.split():
                yield Finding(Severity.ERROR, "no-red.prompt", "red is not allowed here", hint="ask for another colour")
"""

from __future__ import annotations

from collections.abc import Iterable

from limner._findings import Finding
from limner.plugins._context import Context
from limner.svg import Drawing

__all__ = ["Validator"]


class Validator:
    """Judges prompts, drawings, or both: override what you judge. A finding of severity error refuses what was judged."""

    def check_prompt(self, prompt: str, context: Context) -> Iterable[Finding]:
        """Tell what is to be said of a prompt, before any model is called."""
        return ()

    def check_drawing(self, drawing: Drawing, context: Context) -> Iterable[Finding]:
        """Tell what is to be said of a drawing, before it is kept."""
        return ()
