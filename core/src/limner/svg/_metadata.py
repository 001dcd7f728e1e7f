"""Titles, and provenance inside a drawing: entries of limner's own namespace in ``<metadata>``, and nothing else in there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner.svg._document import attribute_value
from limner.svg._rules import ENTRY, LIMNER, LIMNER_NAMESPACE
from limner.svg._writing import escape_text, plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from limner.svg._document import Document

__all__ = [
    "ENTRY_ELEMENT",
    "LIMNER_ELEMENT",
    "add_entry",
    "entry_text",
    "metadata_child",
    "metadata_markup",
    "title_text",
]

LIMNER_ELEMENT, ENTRY_ELEMENT = 101, 102
"""What is to be done when an element inside ``<metadata>`` closes."""

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9._\-]{0,63}")
_MAX_ENTRY = 16_384
_MAX_ENTRIES = 64
_MAX_TITLE = 10_000


def title_text(value: str) -> str:
    """Return a title or description as a drawing holds it: plain, and not too long."""
    return plain_text(value)[:_MAX_TITLE].rstrip()


def entry_text(value: str) -> str:
    """Return a value as an entry holds it: plain, and not too long."""
    return plain_text(value)[:_MAX_ENTRY].rstrip()


def metadata_child(document: Document, name: str, attributes: list[str]) -> bool:
    """Begin an element inside ``<metadata>``, where only limner's own entries are kept.

    Returns:
        Whether the element is one of those.
    """
    depth = len(document.frames)
    if not document.in_metadata or document.gathering is not None:
        return False
    if name == LIMNER and depth == document.in_metadata:
        document.frames.append(("", LIMNER_ELEMENT, 0))
        return True
    if name == ENTRY and depth == document.in_metadata + 1:
        key = attribute_value(attributes, "key") or ""
        document.entry_key = key if _KEY.fullmatch(key) else ""
        document.gather(document.mark)
        document.frames.append(("", ENTRY_ELEMENT, 0))
        return True
    return False


def add_entry(document: Document, text: str) -> None:
    """Keep the entry that just closed; the first of a key counts."""
    text = entry_text(text)
    if text and document.entry_key and len(document.metadata) < _MAX_ENTRIES:
        document.metadata.setdefault(document.entry_key, text)


def metadata_markup(metadata: Mapping[str, str]) -> str:
    """Write provenance as an element of limner's own namespace: keys as attributes, values as text.

    Args:
        metadata: Keys of letters, digits, ``.``, ``_`` and ``-``, at most 64 characters; values of any text. What does not fit
            is passed over.

    Returns:
        A ``<metadata>`` element; nothing where there is nothing to say.
    """
    entries = []
    for key, value in list(metadata.items())[:_MAX_ENTRIES]:
        text = entry_text(value)
        if text and _KEY.fullmatch(key):
            entries.append(f'<entry key="{key}">{escape_text(text)}</entry>')
    return f'<metadata><limner xmlns="{LIMNER_NAMESPACE}">{"".join(entries)}</limner></metadata>' if entries else ""
