"""From untrusted, well-formed markup to a drawing."""

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING, Any

from limner._errors import SvgError
from limner.svg._cleaner import Cleaner
from limner.svg._cost import check_cost
from limner.svg._decode import check_text, decode
from limner.svg._drawing import make_drawing
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._metadata import metadata_markup
from limner.svg._root import has_size, with_size
from limner.svg._steps import at_ease, at_once
from limner.svg._writing import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from limner.svg._drawing import Drawing
    from limner.svg._limits import Limits
    from limner.svg._notes import Observation
    from limner.svg._steps import Check, Steps

__all__ = ["clean", "judge", "rebuild", "with_head"]

_SAME_SHAPE = 0.01
"""By how much, at most, the ratio of the sides may be another, for a drawing to fill a size."""
_DEFAULT_WIDTH, _DEFAULT_HEIGHT = 300.0, 150.0
"""CSS 2.2, 10.3.2: what a replaced element without a size gets."""


def clean(source: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> Drawing:
    """Rebuild an SVG from what the allow-list names.

    The result draws the same, runs nothing and loads nothing: opened as a document, put inline, written into HTML source or
    used as an image. Cleaning the result again returns it unchanged.

    Args:
        source: A whole SVG document. Bytes are UTF-8, or UTF-16 with a byte order mark, or in an older encoding where the
            XML declaration says so.
        limits: How much of everything it may have.

    Returns:
        The drawing.

    Raises:
        SvgError: It is refused: not well-formed (:func:`repair` mends that), no SVG, or beyond a limit.
    """
    if isinstance(source, str):
        check_text(source, limits.max_bytes)
        text = source.removeprefix("\ufeff")
    else:
        text = decode(source, limits.max_bytes)
    return rebuild(text, limits)


def rebuild(
    text: str,
    limits: Limits,
    *,
    head: Mapping[str, Any] | None = None,
    observations: tuple[Observation, ...] = (),
    check: Check = at_ease,
) -> Drawing:
    """Clean decoded text.

    Args:
        text: The document.
        limits: How much of everything it may have.
        head: ``title``, ``desc`` and ``metadata`` to write in the place of the document's own.
        observations: What was already mended on the way here.
        check: Is called now and then; what it raises ends the work.

    Returns:
        The drawing.
    """
    cleaner = Cleaner(limits, head)
    return at_once(judge(cleaner, cleaner.run(text), limits, observations=observations), check)


def judge(cleaner: Cleaner, svg: str, limits: Limits, *, observations: tuple[Observation, ...] = ()) -> Steps[Drawing]:
    """Judge what drawing costs, and make the drawing.

    Args:
        cleaner: What was met.
        svg: What was written.
        limits: What drawing it may cost.
        observations: What was already mended on the way here.

    Returns:
        The drawing.
    """
    width, height = cleaner.size
    box = cleaner.view_box
    if width is None or width <= 0:
        width = height * box[2] / box[3] if box and height and height > 0 else box[2] if box else _DEFAULT_WIDTH
    if height is None or height <= 0:
        height = width * box[3] / box[2] if box else _DEFAULT_HEIGHT
    largest = max(width, height)
    if largest > limits.max_side:
        width, height = width * limits.max_side / largest, height * limits.max_side / largest
    allowed = yield from check_cost(cleaner, svg, width, height, limits)
    if allowed != (width, height):
        cleaner.notes.add("svg.size-reduced", f"{width:g} by {height:g}")
        width, height = allowed
        svg = with_size(svg, width, height)
    return make_drawing(
        svg=svg,
        width=width,
        height=height,
        view_box=box or (0.0, 0.0, width, height),
        title=cleaner.title,
        description=cleaner.description,
        metadata=cleaner.metadata,
        observations=observations + cleaner.notes.observations(),
    )


def with_head(
    drawing: Drawing,
    *,
    metadata: Mapping[str, str] | None,
    title: str | None,
    description: str | None,
    size: tuple[float, float] | None = None,
) -> Drawing:
    """Write another title, description, provenance or size into a drawing; see :meth:`Drawing.with_metadata`."""
    if metadata is not None:
        written = metadata_markup(metadata)
        for key, value in metadata.items():
            if plain_text(value) and f'<entry key="{key}">' not in written:
                msg = f"the metadata key {key[:70]!r} cannot be written"
                raise SvgError(
                    msg,
                    code="svg.metadata",
                    hint="use at most 64 keys of letters, digits, '.', '_' and '-', at most 64 characters each",
                )
    head = {"title": title, "desc": description, "metadata": metadata}
    # What is in the drawing passed the limits that it was made with, so those are not asked again.
    svg, observations = drawing.svg, drawing._observations  # noqa: SLF001  of one family
    if size is not None and not has_size(svg, *size):
        svg = with_size(svg, *size)
        if not isclose(drawing.width * size[1], drawing.height * size[0], rel_tol=_SAME_SHAPE):
            fitted = f"{drawing.width:g} by {drawing.height:g} into {size[0]:g} by {size[1]:g}"
            observations += (("svg.size-fitted", fitted, 1, 0, 0, ""),)
    return rebuild(svg, DEFAULT_LIMITS, head=head, observations=observations)
