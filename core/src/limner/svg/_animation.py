"""SMIL: what an animation element may change, and to what.

An animation writes into an attribute after the check of that attribute is over, so its values are held to what the attribute
itself may have. ``attributeName`` is one of a fixed list of geometry and presentation; no value of an animation can become a link,
a handler, an id or an address: whatever is animated, it is numbers and words, or CSS that passed the check of CSS.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner.svg._document import Reference
from limner.svg._effects import CAPS
from limner.svg._lengths import numbers
from limner.svg._policy import ANIMATABLE, MODELLED_PROPERTIES, NOTED_PROPERTIES, PRESENTATION
from limner.svg._values import clean_value, url_targets

if TYPE_CHECKING:
    from limner.svg._document import Document

__all__ = ["animation"]

_VALUES = frozenset({"values", "from", "to", "by"})
_MAX_VALUE = 200_000
_HARMFUL = re.compile(r"href|^\s*on|:", re.IGNORECASE)
_TRANSFORMS = frozenset({"transform", "gradientTransform", "patternTransform"})
_WORDS = re.compile(r"[\w\s.,;#%+\-]*+")
"""Numbers, names, path data: no function, no scheme, no slash."""
_CALLS = re.compile(r"[\w\s.,;%+\-()]*+")


def animation(document: Document, tag: str, attributes: list[str]) -> list[str] | None:
    """Check an animation element.

    Args:
        document: The document being rebuilt.
        tag: The element.
        attributes: Names and values by turns.

    Returns:
        The attributes to go on with; None where the element is left out.
    """
    document.animations += 1
    if document.animations > document.limits.max_animations:
        document.notes.add("svg.too-many-animations")
        return None
    given = dict(zip(attributes[::2], attributes[1::2], strict=True))
    name = given.get("attributeName", "").strip()
    moves = tag == "animateMotion" or (tag == "animateTransform" and not name)
    if not moves and name not in ANIMATABLE:
        document.notes.add("svg.animation-removed", name[:60] or "nothing")
        if _HARMFUL.search(name):
            return None
        # It animates nothing, but others may begin when it ends.
        return [part for pair in given.items() if pair[0] not in {*_VALUES, "attributeName"} for part in pair]
    if name:
        given["attributeName"] = name
    written = ""
    for attribute in _VALUES.intersection(given):
        value = _animated(document, "" if moves else name, given[attribute])
        if value is None:
            document.notes.add("svg.animation-removed", name or tag)
            return None
        given[attribute] = value
        written = f"{written};{value}"
    if tag in ("animate", "set") and name in NOTED_PROPERTIES and written:
        _note(document, name, written, attributes)
    return [part for pair in given.items() for part in pair]


def _note(document: Document, name: str, written: str, attributes: list[str]) -> None:
    """Remember what drawing costs depends on: of the element around, as an animation of another one is left to the model."""
    if (name in MODELLED_PROPERTIES and "(" in written) or any(
        attribute.endswith("href") for attribute in attributes[::2]
    ):
        document.modelled = True
    number = document.frames[-1][2]
    document.noted += [(number, name, part.strip()) for part in written.split(";") if part.strip()]


def _animated(document: Document, name: str, value: str) -> str | None:
    """Return the values that an attribute is animated through, None where one of them is not allowed."""
    if len(value) > _MAX_VALUE:
        return None
    if name in PRESENTATION:
        if ("\\" in value or "/*" in value) and not document.affordable(value):
            return None
        parts = []
        for part in value.split(";"):
            cleaned = clean_value(name, part)
            if cleaned is None or ("//" in cleaned and "//" in cleaned.partition("url(")[0]):
                return None
            parts.append(cleaned)
        joined = ";".join(parts)
        if "url(" in joined:
            document.references += [Reference(document.count, name, target, -1) for target in url_targets(joined)]
        return joined
    if name in CAPS and any(abs(number) > CAPS[name] for number in numbers(value)):
        return None
    return value if (_CALLS if name in _TRANSFORMS else _WORDS).fullmatch(value) else None
