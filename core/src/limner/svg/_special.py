"""Elements that need more than a table: the outermost svg, titles, style sheets, images, filters, animations, metadata."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from limner.svg._css import clean_style_sheet
from limner.svg._lengths import format_number, numbers
from limner.svg._policy import ANIMATABLE, ANIMATIONS, PRESENTATION
from limner.svg._raster import inline_image
from limner.svg._references import Reference
from limner.svg._rules import ENTRY, LIMNER, LIMNER_NAMESPACE
from limner.svg._values import clean_value, url_targets
from limner.svg._writing import escape_attribute, escape_text, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from limner.svg._cleaner import Cleaner

__all__ = [
    "MAX_ENTRY",
    "MAX_TITLE",
    "ROOT",
    "TEXT",
    "State",
    "attribute_value",
    "costly_numbers",
    "end",
    "link",
    "metadata_child",
    "metadata_markup",
    "start",
    "take_back",
]

ROOT, TEXT, TITLE, DESC, STYLE, METADATA, LIMNER_ELEMENT, ENTRY_ELEMENT = range(1, 9)
"""What is to be done when an element closes."""

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9._\-]{0,63}")
MAX_ENTRY = 16_384
_MAX_ENTRIES = 64
MAX_TITLE = 10_000
_MEDIA = re.compile(r"[\w\s.,:()/%\-]*+")
_ANIMATED_VALUES = frozenset({"values", "from", "to", "by"})
_MAX_ANIMATION_VALUE = 200_000
_HARMFUL = re.compile(r"href|^\s*on|:", re.IGNORECASE)


class State:
    """What the rules of this module remember from one element to the next."""

    __slots__ = (
        "animations",
        "entry_key",
        "image_pixels",
        "in_metadata",
        "mark",
        "style_bytes",
        "style_rules",
    )

    def __init__(self) -> None:
        self.in_metadata = 0
        self.entry_key = ""
        self.mark = 0
        self.style_bytes = 0
        self.style_rules = 0
        self.image_pixels = 0
        self.animations = 0


def start(cleaner: Cleaner, tag: str, attributes: list[str], mark: int) -> tuple[int, list[str]] | None:
    """Begin an element that is handled apart.

    Args:
        cleaner: The document being rebuilt.
        tag: The element.
        attributes: Names and values by turns.
        mark: Where in the output the element begins.

    Returns:
        What to do when it closes, and the attributes to go on with; None where the element is left out.
    """
    state = cleaner.special
    depth = len(cleaner.frames)
    if tag == "svg":
        return (ROOT, attributes) if depth == 0 else (0, attributes)
    if tag == "text":
        return TEXT, attributes
    if tag in ("title", "desc"):
        if depth == 1 and cleaner.head.get(tag) is not None:
            return None
        _gather(cleaner, mark)
        return (TITLE if tag == "title" else DESC), attributes
    if tag == "style":
        kind = attribute_value(attributes, "type")
        media = attribute_value(attributes, "media")
        if (kind and kind.strip().lower() != "text/css") or (media and not _MEDIA.fullmatch(media)):
            cleaner.notes.add("svg.css-removed", "style sheet of another type")
            return None
        _gather(cleaner, mark)
        return STYLE, attributes
    if tag == "metadata":
        if depth != 1 or (cleaner.head.get("metadata") is not None):
            return None
        state.in_metadata = depth + 1
        state.mark = mark
        return METADATA, []
    if tag in ANIMATIONS:
        checked = _animation(cleaner, tag, attributes)
        return None if checked is None else (0, checked)
    return 0, attributes


def _gather(cleaner: Cleaner, mark: int) -> None:
    cleaner.gathering = gathering = []
    cleaner.special.mark = mark

    def gather(data: str) -> None:
        if not cleaner.skip:
            gathering.append(data)

    cleaner.parser.CharacterDataHandler = gather


def attribute_value(attributes: list[str], name: str) -> str | None:
    """Return the value of an attribute, None where there is none."""
    return next((value for attribute, value in pairs(attributes) if attribute == name), None)


def pairs(attributes: list[str]) -> Iterator[tuple[str, str]]:
    """Yield name and value of each attribute."""
    iterator = iter(attributes)
    return zip(iterator, iterator, strict=True)


def end(cleaner: Cleaner, action: int) -> bool:  # noqa: C901, PLR0912  one case per kind of element
    """Finish an element that is handled apart.

    Returns:
        Whether it has been closed in the output as well.
    """
    state = cleaner.special
    if action == ROOT:
        return False
    if action == TEXT:
        cleaner.text_depth -= 1
        if not cleaner.text_depth:
            cleaner.parser.CharacterDataHandler = None
        return False
    if action == METADATA:
        state.in_metadata = 0
        markup = metadata_markup(cleaner.metadata) if cleaner.metadata else ""
        _replace(cleaner, state.mark, markup)
        if markup:
            cleaner.head = {**cleaner.head, "metadata": cleaner.metadata}  # the first one counts
        return True
    if action == LIMNER_ELEMENT:
        return True
    text = "".join(cleaner.gathering or ())
    cleaner.gathering = None
    cleaner.parser.CharacterDataHandler = cleaner.characters if cleaner.text_depth else None
    if action == ENTRY_ELEMENT:
        text = plain_text(text)[:MAX_ENTRY]
        if text and state.entry_key and len(cleaner.metadata) < _MAX_ENTRIES:
            cleaner.metadata.setdefault(state.entry_key, text)
        return True
    if action == STYLE:
        return _end_style(cleaner, text)
    text = plain_text(text)[:MAX_TITLE].rstrip()
    if not text:
        _replace(cleaner, state.mark, "")
        return True
    if len(cleaner.frames) == 1:
        if action == TITLE:
            cleaner.title = cleaner.title or text
        else:
            cleaner.description = cleaner.description or text
    cleaner.out.append(">" + escape_text(text))
    cleaner.pending = False
    return False


def _replace(cleaner: Cleaner, mark: int, markup: str) -> None:
    """Put ``markup`` in the place of all that was written since ``mark``."""
    while cleaner.references and cleaner.references[-1].part >= mark:
        cleaner.references.pop()
    if markup:
        del cleaner.out[mark:]
        cleaner.out.append(markup)
        cleaner.pending = False
    else:
        take_back(cleaner, mark)


def take_back(cleaner: Cleaner, mark: int) -> None:
    """Remove an element that began at ``mark``, as if its parent had not been opened for it."""
    del cleaner.out[mark:]
    number = cleaner.count
    cleaner.count -= 1
    cleaner.trail.pop()
    for name in [name for name, owner in cleaner.ids.items() if owner == number] if cleaner.ids else ():
        del cleaner.ids[name]
    cleaner.ends.pop(number, None)
    while cleaner.classes and cleaner.classes[-1][0] == number:
        cleaner.classes.pop()
    cleaner.pending = cleaner.out[-1] == ">"
    if cleaner.pending:
        cleaner.out.pop()


def _end_style(cleaner: Cleaner, text: str) -> bool:
    state = cleaner.special
    limits = cleaner.limits
    state.style_bytes += len(text)

    def report(what: str) -> None:
        cleaner.notes.add("svg.css-removed", what)

    cleaned = ""
    if state.style_bytes > limits.max_style_bytes:
        report("style sheets beyond the limit")
    else:
        cleaned, rules = clean_style_sheet(
            text, max_rules=max(0, limits.max_style_rules - state.style_rules), report=report
        )
        state.style_rules += rules
    if not cleaned:
        _replace(cleaner, state.mark, "")
        return True
    if "url(" in cleaned or "filter:" in cleaned:
        cleaner.sheets.append((len(cleaner.out), cleaned))
    cleaner.out.append(">" + escape_text(cleaned))
    cleaner.pending = False
    return False


def metadata_child(cleaner: Cleaner, name: str, attributes: list[str]) -> bool:
    """Begin an element inside ``<metadata>``, where only limner's own entries are kept.

    Returns:
        Whether the element is one of those.
    """
    state = cleaner.special
    depth = len(cleaner.frames)
    if not state.in_metadata or cleaner.gathering is not None:
        return False
    if name == LIMNER and depth == state.in_metadata:
        cleaner.frames.append(("", LIMNER_ELEMENT, 0))
        return True
    if name == ENTRY and depth == state.in_metadata + 1:
        key = attribute_value(attributes, "key") or ""
        state.entry_key = key if _KEY.fullmatch(key) else ""
        mark = state.mark
        _gather(cleaner, mark)
        cleaner.frames.append(("", ENTRY_ELEMENT, 0))
        return True
    return False


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
        text = plain_text(value)[:MAX_ENTRY].rstrip()
        if text and _KEY.fullmatch(key):
            entries.append(f'<entry key="{key}">{escape_text(text)}</entry>')
    return f'<metadata><limner xmlns="{LIMNER_NAMESPACE}">{"".join(entries)}</limner></metadata>' if entries else ""


def link(  # noqa: PLR0917  called once per link
    cleaner: Cleaner, tag: str, attribute: str, value: str, attributes: list[str], prefix: str
) -> None:
    """Write an ``href``: ``#id``, or inline raster data for images."""
    if attribute != "href" and "href" in attributes[::2]:
        return  # SVG 2: without a prefix wins
    value = value.strip()
    if value.startswith("#") and tag != "image":
        target = value[1:]
        if not target or "<" in target or "//" in target:
            return
        cleaner.references.append(Reference(cleaner.count, tag, target, len(cleaner.out)))
        written = escape_attribute(value)
    elif tag in ("image", "feImage"):
        limits = cleaner.limits
        left = limits.max_total_image_pixels - cleaner.special.image_pixels
        checked = inline_image(value, max_bytes=limits.max_image_bytes, max_pixels=min(limits.max_image_pixels, left))
        if isinstance(checked, str):
            cleaner.notes.add("svg.image-removed", checked)
            return
        written, pixels = checked
        cleaner.special.image_pixels += pixels
    else:
        cleaner.notes.add("svg.link-removed", tag)
        return
    cleaner.xlink += attribute != "href"
    cleaner.out.append(f'{prefix}{written}"')


_CAPS = {
    "stdDeviation": 1_000.0,
    "radius": 50.0,
    "numOctaves": 8.0,
    "order": 32.0,
    "dx": 100_000.0,
    "dy": 100_000.0,
    "scale": 100_000.0,
    "baseFrequency": 10_000.0,
    "filterRes": 2_000.0,
}
_MAX_NUMBERS = 1_100
_WEIGHING = {"order": 15.0, "radius": 2.5, "numOctaves": 250.0}
"""Numbers that a filter's time grows with, and by how many shapes each."""


def costly_numbers(  # noqa: PLR0917  called once per number
    cleaner: Cleaner, tag: str, name: str, value: str, attributes: list[str], prefix: str
) -> None:
    """Write numbers on which the time of a filter or pattern depends, reduced where they are absurd."""
    found = numbers(value)
    cap = _CAPS.get(name)
    changed = False
    if tag in ("filter", "pattern") and name != "filterRes":
        own_units = (
            attribute_value(attributes, "filterUnits" if tag == "filter" else "patternUnits") == "userSpaceOnUse"
        )
        side = max(cleaner.view_box[2:]) if cleaner.view_box else 10_000.0
        times = 1e4 if tag == "filter" else 50.0  # of the element's own box
        cap = (1_000.0 if tag == "filter" else 20.0) * side if own_units else 100 * times if "%" in value else times
    if len(found) > _MAX_NUMBERS:
        cleaner.notes.add("svg.value-removed", name)
        return
    if cap is not None and any(abs(number) > cap for number in found):
        found = [max(-cap, min(cap, number)) for number in found]
        changed = True
    if name in _WEIGHING:
        sizes = [min(abs(number), 1e3) for number in found]
        area = math.prod(sizes) ** (2 if name != "numOctaves" and len(sizes) == 1 else 1)
        weight = min(20_000, int(area * _WEIGHING[name]))
        cleaner.weights[cleaner.count] = cleaner.weights.get(cleaner.count, 0) + weight
    if changed:
        cleaner.notes.add("svg.value-clamped", name)
        value = " ".join(map(format_number, found)) + ("%" if "%" in value else "")
    cleaner.out.append(f'{prefix}{escape_attribute(value)}"')


def _animation(  # noqa: C901  one check after another
    cleaner: Cleaner, tag: str, attributes: list[str]
) -> list[str] | None:
    """Check what an animation element changes, and to what."""
    state = cleaner.special
    state.animations += 1
    if state.animations > cleaner.limits.max_animations:
        cleaner.notes.add("svg.too-many-animations")
        return None
    name = (attribute_value(attributes, "attributeName") or "").strip()
    if tag == "animateMotion" or (tag == "animateTransform" and not name):
        return attributes
    if name not in ANIMATABLE:
        cleaner.notes.add("svg.animation-removed", name[:60] or "nothing")
        if _HARMFUL.search(name):
            return None
        # It animates nothing, but others may begin when it ends.
        inert = _ANIMATED_VALUES | {"attributeName"}
        return [part for pair in pairs(attributes) if pair[0] not in inert for part in pair]
    checked: list[str] = []
    for attribute, value in pairs(attributes):
        if attribute in _ANIMATED_VALUES:
            if len(value) > _MAX_ANIMATION_VALUE:
                cleaner.notes.add("svg.value-removed", attribute)
                return None
            if name in PRESENTATION:
                parts = [clean_value(name, part) for part in value.split(";")]
                if any(part is None for part in parts):
                    cleaner.notes.add("svg.animation-removed", name)
                    return None
                joined = ";".join(part for part in parts if part is not None)
                for target in url_targets(joined):
                    cleaner.references.append(Reference(cleaner.count, name, target, -1))
                checked += (attribute, joined)
                continue
            if name in _CAPS and any(abs(number) > _CAPS[name] for number in numbers(value)):
                cleaner.notes.add("svg.animation-removed", name)
                return None
        checked += (attribute, value)
    return checked
