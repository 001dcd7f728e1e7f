"""What is to be seen of a drawing: coverage, bounds, colours, contrast, elements that draw nothing."""

from __future__ import annotations

from collections import Counter

from attrs import frozen

from limner.svg._dead import dead_elements
from limner.svg._drawing import Drawing
from limner.svg._picture import pixels
from limner.svg._render import render_png

__all__ = ["Measurement", "measure"]

_SIDE = 96
_VISIBLE = 8
_MAX_COLOURS = 12


@frozen
class Measurement:
    """What was measured of one drawing, drawn without a background at 96 pixels on its longer side.

    Args:
        blank: Whether nothing at all is to be seen.
        coverage: Share of the area that something is drawn on, 0 to 1, translucent pixels counted by their opacity.
        bounds: Left, top, right and bottom of what is seen, as shares of width and height, 0 to 1; None where it is blank.
        colours: The most frequent colours as ``#rrggbb`` with their share of what is seen, most frequent first; near ones are
            taken together.
        contrast_on_white: WCAG 2 contrast ratio of the average visible colour with white, 1 to 21.
        contrast_on_black: The same with black.
        elements: How many elements the drawing has.
        dead_elements: Paths of elements that draw nothing wherever they stand.
        bytes: Length of the markup in UTF-8.
    """

    blank: bool
    coverage: float
    bounds: tuple[float, float, float, float] | None
    colours: tuple[tuple[str, float], ...]
    contrast_on_white: float
    contrast_on_black: float
    elements: int
    dead_elements: tuple[str, ...]
    bytes: int


def measure(drawing: Drawing) -> Measurement:
    """Draw a drawing small, and say what is to be seen.

    Args:
        drawing: Any.

    Returns:
        The measurement.

    Raises:
        SvgError: It could not be rendered (``svg.render``).
    """
    wide = drawing.width >= drawing.height
    width, height, data = pixels(render_png(drawing, width=_SIDE if wide else None, height=None if wide else _SIDE))
    alphas = data[3::4]
    seen = [index for index, alpha in enumerate(alphas) if alpha >= _VISIBLE]
    elements, dead = dead_elements(drawing.svg)
    bounds = None
    colours: tuple[tuple[str, float], ...] = ()
    average = (0.0, 0.0, 0.0)
    if seen:
        columns = [index % width for index in seen]
        bounds = (
            min(columns) / width,
            (seen[0] // width) / height,
            (max(columns) + 1) / width,
            (seen[-1] // width + 1) / height,
        )
        colours = _colours(data, seen)
        weight = sum(alphas[index] for index in seen)
        red, green, blue = (
            sum(data[4 * index + channel] * alphas[index] for index in seen) / weight for channel in range(3)
        )
        average = (red, green, blue)
    light = _luminance(average)
    return Measurement(
        blank=not seen,
        coverage=sum(alphas) / (255 * width * height),
        bounds=bounds,
        colours=colours,
        contrast_on_white=1.05 / (light + 0.05) if seen else 1.0,
        contrast_on_black=(light + 0.05) / 0.05 if seen else 1.0,
        elements=elements,
        dead_elements=dead,
        bytes=drawing.size,
    )


def _colours(data: bytes, seen: list[int]) -> tuple[tuple[str, float], ...]:
    """Count colours in cells of 32 levels a channel; each cell is told by its most frequent member."""
    cells: dict[tuple[int, int, int], Counter[tuple[int, int, int]]] = {}
    for index in seen:
        red, green, blue = data[4 * index : 4 * index + 3]
        cells.setdefault((red >> 5, green >> 5, blue >> 5), Counter())[red, green, blue] += 1
    ranked = sorted(cells.values(), key=lambda cell: cell.total(), reverse=True)[:_MAX_COLOURS]
    return tuple(
        ("#{:02x}{:02x}{:02x}".format(*cell.most_common(1)[0][0]), cell.total() / len(seen)) for cell in ranked
    )


def _luminance(colour: tuple[float, float, float]) -> float:
    """Return relative luminance as WCAG 2 defines it."""
    linear = []
    for channel in colour:
        share = channel / 255
        linear.append(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004  sRGB
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
