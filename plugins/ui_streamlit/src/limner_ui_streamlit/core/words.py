"""Numbers, times and foreign text, as people read them."""

from __future__ import annotations

import re
import string
from typing import Final

from limner import LimnerError

__all__ = ["explain", "file_name", "literal", "readable_seconds", "readable_size", "shortened"]

_ESCAPED: Final = {ord(mark): "\\" + mark for mark in string.punctuation}
_SHORT_CODE: Final = re.compile(r":(?=[\w+\-/]+:)")
WORD_JOINER: Final = "\u2060"


def literal(text: str) -> str:
    """Return text for a place that reads Markdown, so that it shows as it is.

    Every mark is escaped, as CommonMark allows for all ASCII punctuation. Streamlit also turns ``:smile:`` and ``:material/home:``
    into icons, after the escapes are resolved: an invisible word joiner keeps such words apart.
    """
    return _SHORT_CODE.sub(f":{WORD_JOINER}", " ".join(text.split())).translate(_ESCAPED)


def explain(error: LimnerError) -> str:
    """Return an error as Markdown: what happened, and what to do, as sentences."""
    who = f" ({error.plugin})" if error.plugin and error.plugin not in error.message else ""
    what = literal(_sentence(error.message + who))
    return f"{what}  \n{literal(_sentence(error.hint))}" if error.hint else what


def _sentence(text: str) -> str:
    capital = text[:1].upper() + text[1:]
    return capital if capital.endswith((".", "!", "?", "…")) else capital + "."


def readable_size(count: int) -> str:
    """Return a number of bytes, in bytes or multiples of 1000."""
    if count < 1000:  # noqa: PLR2004 - the first multiple
        return f"{count} B"
    size = float(count)
    for unit in ("kB", "MB"):
        size /= 1000
        if size < 999.5:  # noqa: PLR2004 - what rounds to 1000 is one of the next unit
            return f"{size:.1f} {unit}" if size < 99.5 else f"{size:.0f} {unit}"  # noqa: PLR2004 - three digits are enough
    return f"{size / 1000:.1f} GB"


def readable_seconds(seconds: float) -> str:
    """Return a duration."""
    if seconds < 0.95:  # noqa: PLR2004 - what rounds to a second is told in seconds
        return f"{max(1, round(seconds * 1000))} ms"
    if seconds < 60:  # noqa: PLR2004 - a minute
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"


def shortened(text: str, length: int) -> str:
    """Return text of at most so many characters, with an ellipsis where some are left out."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def file_name(name: str, ending: str) -> str:
    """Return a name for a file to download: letters, digits and dashes, on every system.

    Args:
        name: What the picture is called; any text.
        ending: The ending, without the dot.
    """
    words = re.sub(r"[^\w]+|_+", "-", name.casefold()).strip("-")
    return f"{words[:60].rstrip('-') or 'picture'}.{ending}"
