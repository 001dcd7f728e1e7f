"""Elements that need more than a table: the outermost svg, titles, style sheets, links and images."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner.svg._animation import animation
from limner.svg._document import Reference, attribute_value
from limner.svg._metadata import ENTRY_ELEMENT, LIMNER_ELEMENT, add_entry, metadata_markup, title_text
from limner.svg._policy import ANIMATIONS, STROKES
from limner.svg._raster import inline_image
from limner.svg._sheet import clean_style_sheet
from limner.svg._values import BAD
from limner.svg._writing import escape_attribute, escape_text

if TYPE_CHECKING:
    from limner.svg._document import Document

__all__ = ["ROOT", "TEXT", "end", "link", "start"]

ROOT, TEXT, TITLE, DESC, STYLE, METADATA = range(1, 7)
"""What is to be done when an element closes."""

_MEDIA = re.compile(r"[\w\s.,:()%\-]*+")


def start(  # noqa: C901  one case per kind of element
    document: Document, tag: str, attributes: list[str], mark: int
) -> tuple[int, list[str]] | None:
    """Begin an element that is handled apart.

    Args:
        document: The document being rebuilt.
        tag: The element.
        attributes: Names and values by turns.
        mark: Where in the output the element begins.

    Returns:
        What to do when it closes, and the attributes to go on with; None where the element is left out.
    """
    depth = len(document.frames)
    if tag == "svg":
        if depth == 0:
            return ROOT, attributes
        document.views[document.count] = attributes
        return 0, attributes
    if tag == "text":
        return TEXT, attributes
    if tag in ("title", "desc"):
        if depth == 1 and document.head.get(tag) is not None:
            return None
        document.gather(mark)
        return (TITLE if tag == "title" else DESC), attributes
    if tag == "style":
        kind = attribute_value(attributes, "type")
        media = attribute_value(attributes, "media")
        if (kind and kind.strip().lower() != "text/css") or (media and not _MEDIA.fullmatch(media)):
            document.notes.add("svg.css-removed", "style sheet of another type")
            return None
        document.gather(mark)
        return STYLE, attributes
    if tag == "metadata":
        if depth != 1 or (document.head.get("metadata") is not None):
            return None
        document.in_metadata = depth + 1
        document.mark = mark
        return METADATA, []
    if tag in ANIMATIONS:
        checked = animation(document, tag, attributes)
        return None if checked is None else (0, checked)
    return 0, attributes


def end(document: Document, action: int) -> bool:  # noqa: C901  one case per kind of element
    """Finish an element that is handled apart.

    Returns:
        Whether it has been closed in the output as well.
    """
    if action == ROOT:
        return False
    if action == TEXT:
        document.text_depth -= 1
        if not document.text_depth:
            document.parser.CharacterDataHandler = None
        return False
    if action == METADATA:
        document.in_metadata = 0
        markup = metadata_markup(document.metadata) if document.metadata else ""
        document.replace(document.mark, markup)
        if markup:
            document.head = {**document.head, "metadata": document.metadata}  # the first one counts
        return True
    if action == LIMNER_ELEMENT:
        return True
    text = "".join(document.gathering or ())
    document.gathering = None
    document.parser.CharacterDataHandler = document.characters if document.text_depth else None
    if action == ENTRY_ELEMENT:
        add_entry(document, text)
        return True
    if action == STYLE:
        return _end_style(document, text)
    text = title_text(text)
    if not text:
        document.replace(document.mark, "")
        return True
    if len(document.frames) == 1:
        if action == TITLE:
            document.title = document.title or text
        else:
            document.description = document.description or text
    document.out.append(">" + escape_text(text))
    document.pending = False
    return False


def _end_style(document: Document, text: str) -> bool:
    limits = document.limits

    def report(what: str) -> None:
        document.notes.add("svg.css-removed", what.replace(BAD, "\ufffd"))

    if not document.affordable(text):
        report("style sheets beyond the limit")
        document.replace(document.mark, "")
        return True
    sheet = clean_style_sheet(
        text,
        max_rules=max(0, limits.max_style_rules - document.style_rules),
        variables=document.variables,
        report=report,
    )
    document.style_rules += sheet.rules
    document.sheets += sheet.out
    document.noted += [(0, name, value) for name, value in sheet.noted]
    if any(name not in STROKES and value != "none" for name, value in sheet.noted):
        document.modelled = True
    if not sheet.out:
        document.replace(document.mark, "")
        return True
    document.out.append(">")
    first = len(document.out)
    document.out += map(escape_text, sheet.out)
    document.sheet_values += [(first + part, value) for part, value in sheet.values]
    document.pending = False
    return False


def link(  # noqa: PLR0917  called once per link
    document: Document, tag: str, attribute: str, value: str, attributes: list[str], prefix: str
) -> None:
    """Write an ``href``: ``#id``, or inline raster data for images."""
    if attribute != "href" and "href" in attributes[::2]:
        return  # SVG 2: without a prefix wins
    value = value.strip(" \t\r\n\f")
    if value.startswith("#") and tag != "image":
        target = value[1:]
        if not target or "<" in target:
            return
        document.references.append(Reference(document.count, tag, target, len(document.out)))
        written = escape_attribute(value)
    elif tag in ("image", "feImage"):
        limits = document.limits
        left = limits.max_total_image_pixels - document.image_pixels
        checked = inline_image(value, max_bytes=limits.max_image_bytes, max_pixels=min(limits.max_image_pixels, left))
        if isinstance(checked, str):
            document.notes.add("svg.image-removed", checked)
            return
        written, pixels = checked
        document.image_pixels += pixels
    else:
        document.notes.add("svg.link-removed", tag)
        return
    document.xlink += attribute != "href"
    document.out.append(f'{prefix}{written}"')
