"""What a cleaned drawing costs whoever draws it, and the refusal of what costs too much.

The cost is an upper bound, in milliseconds of one core and bytes of memory, of drawing the whole once: at its natural size,
256 pixels wide, or filling a browser's window where it has no size of its own, whichever is largest. How often each element is
drawn and how much it is enlarged is found by walking down the graph of references (:mod:`limner.svg._order`) once, so the time
this takes grows linearly with the drawing. Each element then costs by the length of its outline in pixels, by the area it
fills, by its text, images, dashes and the layers that it is drawn on, at the rates of :mod:`limner.svg._rates`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner.svg import _rates as rates
from limner.svg._elements import read_elements
from limner.svg._extents import Extents
from limner.svg._lengths import length, view_box
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._order import drawing_order, edges, inherit
from limner.svg._walk import Canvas, Cost, Scene, Walk

if TYPE_CHECKING:
    from limner.svg._limits import Limits

__all__ = ["check_cost", "drawing_cost"]

_COSTLY = (
    "<use", "<filter", "<pattern", "<mask", "<clipPath", "<marker", "<image", "<text", "<style", "<svg ", "<symbol", "<tref",
    "filter:", 'filter="', ' opacity="', '"opacity:', ";opacity:", "blend-mode", "isolation", "dasharray", "<animate", "<set",
)  # fmt: skip
"""Without any of these, a short drawing is cheap."""
_SIMPLE_ROWS = 1_000.0
_SIMPLE_PIXELS = 10e6
_WIDTH = 256.0
_WINDOW = (900.0, 506.0)
"""Half the pixels of 1,280 by 720: browsers draw at least twice as fast as the rates say, which are mostly those of resvg."""
_SMALLER = (6_000.0, 4_500.0, 3_000.0, 2_000.0, 1_000.0)
"""Longer sides that a costly drawing is tried at, in pixels."""


class _Model:
    """A drawing, and what finding its styles costs."""

    def __init__(self, markup: str, limits: Limits, *, rough: bool) -> None:
        elements, compared = read_elements(markup, limits.max_cost / rates.COMPARISON)
        self.attributes = elements[0].attributes
        self._styling = compared * rates.COMPARISON
        inherited = inherit(elements)
        references = edges(elements, inherited)
        order = drawing_order(elements, references)
        extents = Extents(elements, inherited, references, order, rough=rough)
        self._scene = Scene(elements, inherited, references, order, extents)

    def refine(self) -> None:
        """Find the extents from the path data."""
        elements, inherited, references, order, _ = self._scene
        extents = Extents(elements, inherited, references, order, rough=False)
        self._scene = self._scene._replace(extents=extents)

    def cost(self, width: float, height: float) -> Cost:
        """Add up what drawing costs at a natural size."""
        found = Walk(self._scene, _canvas(width, height, self.attributes)).run()
        if self._styling > found.milliseconds:
            found = found._replace(worst="style")
        return found._replace(milliseconds=found.milliseconds + self._styling)


def _canvas(width: float, height: float, attributes: dict[str, str]) -> Canvas:
    """Return the largest size that a drawing of such a natural size is drawn at."""
    factor = max(1.0, _WIDTH / width)
    if any((length(attributes.get(name)) or 0.0) <= 0 for name in ("width", "height")):
        factor = max(factor, min(_WINDOW[0] / width, _WINDOW[1] / height))
    view = view_box(attributes.get("viewBox"))
    across, down = width * factor, height * factor
    return Canvas(across, down, max(across / view[2], down / view[3]) if view else factor)


def drawing_cost(markup: str, width: float, height: float, limits: Limits = DEFAULT_LIMITS) -> Cost:
    """Return what drawing costs at most.

    Args:
        markup: A cleaned drawing.
        width: Its natural width in CSS pixels.
        height: Its natural height.
        limits: What is not worth counting further.
    """
    model = _Model(markup, limits, rough=False)
    return model.cost(width, height)


def check_cost(markup: str, width: float, height: float, limits: Limits) -> tuple[float, float]:
    """Refuse a drawing that costs too much to draw.

    Args:
        markup: A cleaned drawing.
        width: Its natural width in CSS pixels.
        height: Its natural height.
        limits: What drawing it may cost.

    Returns:
        The natural size that it may have: its own, or a smaller one where only the size makes it costly.

    Raises:
        SvgError: It costs too much at any size (``svg.too-costly``).
    """
    rows = max(_SIMPLE_ROWS, width, height)
    if (
        width * height < _SIMPLE_PIXELS
        and not any(sign in markup[1:] for sign in _COSTLY)
        and len(markup) * rows < limits.max_cost * 10_000
    ):
        return width, height
    model = _Model(markup, limits, rough=True)

    def fits(one: Cost) -> bool:
        return one.milliseconds <= limits.max_cost and one.bytes <= limits.max_memory

    if fits(model.cost(width, height)):
        return width, height
    if "<path" in markup:
        model.refine()
    found = model.cost(width, height)
    if fits(found):
        return width, height
    largest = max(width, height)
    for side in _SMALLER:
        if largest > side and fits(model.cost(width * side / largest, height * side / largest)):
            return width * side / largest, height * side / largest
    msg = (
        f"drawing it would take up to {found.milliseconds / 1000:,.0f} s (limit {limits.max_cost / 1000:g} s) and "
        f"{found.bytes / 1e6:,.0f} MB (limit {limits.max_memory / 1e6:,.0f} MB), most of it for {found.worst}"
    )
    raise SvgError(
        msg, code="svg.too-costly", hint="use fewer or smaller filters, layers, patterns and repeated elements"
    )
