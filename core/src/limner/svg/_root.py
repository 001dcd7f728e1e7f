"""The outermost element: its namespace, a sane size, a viewBox, and what the caller puts at the head of the drawing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from limner.svg._lengths import format_number, length, numbers, view_box
from limner.svg._metadata import entry_text, metadata_markup, title_text
from limner.svg._writing import escape_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from limner.svg._document import Document

__all__ = ["XLINK", "XMLNS", "finish_root", "has_size", "with_size"]

XMLNS = ' xmlns="http://www.w3.org/2000/svg"'
XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"'

_SIDES = re.compile(r' (?:width|height)="[^"]*"')
_MAX_RATIO = 1_000.0
"""Longer side to shorter side."""


def finish_root(cleaner: Document, attributes: list[str]) -> None:
    """Complete the outermost start tag: namespace first, a sane size, a viewBox; then what the caller puts at the head."""
    out = cleaner.out
    given = dict(zip(attributes[::2], attributes[1::2], strict=True))
    width_text, height_text, box_text = given.get("width"), given.get("height"), given.get("viewBox")
    width, height, box = length(width_text), length(height_text), view_box(box_text)
    limit = cleaner.limits.max_side
    forced = cleaner.head.get("view_box")
    largest = max(width or 0.0, height or 0.0)
    pointing = [out[reference.part] for reference in cleaner.references]
    if forced is not None or (box is None and width and height and width > 0 and height > 0):
        box = forced or (0.0, 0.0, width or 0.0, height or 0.0)
        added = " ".join(map(format_number, box))
        cleaner.notes.add("svg.view-box-added", added)
        if forced is not None:  # the size was made for another viewBox
            width = height = None
        out[1:] = _without(out[1:], ("viewBox",) if forced is None else ("viewBox", "width", "height"))
        out.append(f' viewBox="{added}"')
    if largest > limit and forced is None:
        cleaner.notes.add("svg.size-reduced", f"{width_text} by {height_text}"[:60])
        out[1:] = _without(out[1:], ("width", "height"))
        factor = limit / largest
        width = None if width is None else width * factor
        height = None if height is None else height * factor
        if width is not None:
            out.append(f' width="{format_number(width)}"')
        if height is not None:
            out.append(f' height="{format_number(height)}"')
    natural_width = width or _percent(width_text) * (box[2] if box else 300.0)
    natural_height = height or _percent(height_text) * (box[3] if box else 150.0)
    longest = max(natural_width, natural_height)
    if min(natural_width, natural_height) * _MAX_RATIO < longest or longest > limit:
        # A renderer told the one side, or none, would allocate the other.
        cleaner.notes.add("svg.size-reduced", f"{natural_width:g} by {natural_height:g}")
        factor = min(1.0, limit / longest)
        width, height = (max(side, longest / _MAX_RATIO) * factor for side in (natural_width, natural_height))
        out[1:] = [
            *_without(out[1:], ("width", "height")),
            f' width="{format_number(width)}"',
            f' height="{format_number(height)}"',
        ]
    cleaner.size = (width, height)
    cleaner.view_box = box
    out[1:1] = [XMLNS, ""]
    if pointing:
        cleaner.references = [
            reference._replace(part=out.index(part))
            for reference, part in zip(cleaner.references, pointing, strict=True)
        ]
    if cleaner.head:
        _write_head(cleaner)


def _write_head(cleaner: Document) -> None:
    """Write what the caller puts in the place of the document's own title, description and provenance."""
    head = cleaner.head
    markup = ""
    for tag in ("title", "desc"):
        text = title_text(head.get(tag) or "")
        if text:
            markup += f"<{tag}>{escape_text(text)}</{tag}>"
    cleaner.title = title_text(head.get("title") or "")
    cleaner.description = title_text(head.get("desc") or "")
    metadata: Mapping[str, Any] | None = head.get("metadata")
    if metadata is not None and (written := metadata_markup(metadata)):
        markup += written
        cleaner.metadata = {
            key: entry_text(value) for key, value in metadata.items() if f'<entry key="{key}">' in written
        }
    if markup:
        cleaner.out.append(">" + markup)
        cleaner.pending = False


def with_size(svg: str, width: float, height: float) -> str:
    """Return cleaned markup with another width and height on the outermost element; the viewBox stays."""
    head, bracket, rest = svg.partition(">")
    closing = "/" if head.endswith("/") else ""
    head = _SIDES.sub("", head.removesuffix("/"))
    return f'{head} width="{format_number(width)}" height="{format_number(height)}"{closing}{bracket}{rest}'


def has_size(svg: str, width: float, height: float) -> bool:
    """Tell whether the outermost element of cleaned markup says itself that it is so large."""
    head = svg[: svg.find(">")]
    return all(f' {side}="{format_number(value)}"' in head for side, value in (("width", width), ("height", height)))


def _percent(text: str | None) -> float:
    """Return the share of the viewBox that a percentage is; 1 for anything else."""
    share = numbers(text)[:1] if text and "%" in text else []
    return share[0] / 100 if share and share[0] > 0 else 1.0


def _without(parts: list[str], names: tuple[str, ...]) -> list[str]:
    """Return attribute parts (before, value, after) less those of the names."""
    kept: list[str] = []
    skipping = False
    for part in parts:
        if part.startswith(" ") and part.endswith('="'):
            skipping = part[1:-2] in names
        elif part.startswith(" ") and part.endswith('"'):  # written in one piece
            skipping = False
            if part[1 : part.index("=")] in names:
                continue
        if not skipping:
            kept.append(part)
    return kept
