"""The prompt: what may be asked, before any model hears it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from limner._errors import PromptError
from limner._findings import Finding, Severity

__all__ = ["check_prompt"]

BIDI_CONTROLS: Final = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
"""Bidirectional controls: they make a text read otherwise than it is (Unicode TR 36), and no picture needs them."""

FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|([\ud800-\udfff])")
"""Control characters that are no white space (the category Cc of Unicode), or half of a surrogate pair (Cs), which is the group."""


def check_prompt(prompt: str, max_length: int) -> tuple[str, tuple[Finding, ...]]:
    """Check a prompt and put it in order.

    Args:
        prompt: The user's words.
        max_length: The most characters.

    Returns:
        The prompt in Unicode normal form C with its white space run together, and what was changed.

    Raises:
        PromptError: It is empty, too long, or holds control characters or lone surrogates.
    """
    # The length is looked at first: nothing that follows is to run over a text without bound.
    if len(prompt) > max_length:
        msg = f"the prompt is {len(prompt):,} characters long, and {max_length:,} are allowed"
        hint = "say it shorter, or raise max_prompt_length in limner.toml"
        raise PromptError(msg, code="input.prompt.too-long", hint=hint)
    if prompt and prompt.isascii() and prompt.isprintable() and "  " not in prompt and prompt == prompt.strip():
        return prompt, ()  # as most are: there is nothing in it to refuse, to take out or to put in order
    if (found := FORBIDDEN.search(prompt)) is not None:
        what = "half of a surrogate pair" if found[1] else "a control character"
        msg = f"the prompt holds {what} (U+{ord(found[0]):04X}) at character {found.start() + 1}"
        raise PromptError(msg, code="input.prompt.control-character", hint="remove it, and ask again")
    plain = BIDI_CONTROLS.sub("", prompt)
    findings: tuple[Finding, ...] = ()
    if plain != prompt:
        message = "invisible direction marks were taken out of the prompt"
        findings = (Finding(Severity.INFO, "prompt.direction-marks", message),)
    words = " ".join(unicodedata.normalize("NFC", plain).split())
    if not words:
        msg = "the prompt is empty"
        hint = 'say what the picture shows, such as "a red fox in a snowy forest"'
        raise PromptError(msg, code="input.prompt.empty", hint=hint)
    return words, findings
