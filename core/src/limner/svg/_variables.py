"""Custom properties that point at an element, such as ``--paint: url(#gradient)``: written out where they are used.

Were they kept, a ``url()`` could come from anywhere to properties that load what it names, and nobody could tell what an element
draws. A name that stands for one thing throughout is replaced by it; one that changes from element to element is left alone, and
what is painted with it falls back as if it were not defined.
"""

from __future__ import annotations

import re

__all__ = ["learn", "resolve"]

_DEFINED = re.compile(r"(?<![\w\-])(--[\w\-]++)[ \t\r\n\f]*+:[ \t\r\n\f]*+(url\([^()]*+\)[^;{}]*+)")
_USED = re.compile(r"var\([ \t\r\n\f]*+(--[\w\-]++)[ \t\r\n\f]*+(?:,(?:[^()]++|\([^()]*+\))*+)?\)")


def learn(variables: dict[str, str | None], css: str) -> None:
    """Remember the custom properties of declarations or a style sheet that point at something; None where they differ."""
    for name, written in _DEFINED.findall(css):
        value = written.strip(" \t\r\n\f")
        variables[name] = value if variables.setdefault(name, value) == value else None


def resolve(variables: dict[str, str | None], css: str) -> str:
    """Replace what is known to point at something."""
    return _USED.sub(lambda match: variables.get(match[1]) or match[0], css)
