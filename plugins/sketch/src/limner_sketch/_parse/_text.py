"""Words that the picture is to show: quoted, or after "called", "named", "that says"."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]{1,120})[\"“”„«»]|(?<!\w)['‘]([^'‘’]{2,120})['’](?!\w)")  # noqa: RUF001
_LEADS = r"(?:called|named|titled|entitled|(?:with|and|has|having) the (?:text|words?|title|name|message)|(?:that )?(?:says|reads|saying|reading)|labell?ed)"
_NAMED = re.compile(rf"\b{_LEADS}:?\s+((?:(?:[A-Z0-9&][\w&'’.+!-]*|of|the|and|&|to|in)\s*)+)")  # noqa: RUF001
_LEAD_AND_QUOTE = re.compile(rf"\b{_LEADS}:?\s*$", re.IGNORECASE)
_LETTERS = re.compile(
    r"\b(?:the\s+)?(?:letters?|initials?|monogram)\s+(?:of\s+)?[\"'“]?([A-Z](?:\s?&?\s?[A-Z]){0,2})[\"'”]?(?![A-Za-z])"
)
_TRAILING = re.compile(r"(?:\s+(?:of|the|and|to|in|&))+$")


def take_text(prompt: str) -> tuple[str | None, str]:
    """Take the words to be shown out of a prompt.

    Args:
        prompt: The prompt as written; capitals matter after "called".

    Returns:
        The words, or None, and the rest of the prompt.
    """
    found = _QUOTED.search(prompt)
    if found:
        before = _LEAD_AND_QUOTE.sub("", prompt[: found.start()])
        return (found.group(1) or found.group(2)).strip(), f"{before} {prompt[found.end() :]}"
    found = _LETTERS.search(prompt)
    if found:
        return found.group(1), f"{prompt[: found.start()]} {prompt[found.end() :]}"
    found = _NAMED.search(prompt)
    if found and found.group(1)[:1].isupper():
        words = _TRAILING.sub("", found.group(1).strip()).rstrip(".,;!")
        rest = prompt[found.start(1) + len(words) :]
        return words[:120], f"{prompt[: found.start()]} {rest}"
    return None, prompt
