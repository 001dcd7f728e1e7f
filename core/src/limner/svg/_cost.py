"""What a cleaned drawing costs whoever draws it, and the refusal of what costs too much.

The cost is an upper bound, in milliseconds of one core and bytes of memory, of drawing the whole once: at its natural size,
256 pixels wide, or filling a browser's window where it has no size of its own, whichever is largest. How often each element is
drawn and how much it is enlarged is found by walking down the graph of references (:mod:`limner.svg._order`) once, so the time
this takes grows linearly with the drawing. Each element then costs by the length of its outline in pixels, by the area it
fills, by its text, images, dashes and the layers that it is drawn on, at the rates of :mod:`limner.svg._rates`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from limner._errors import SvgError
from limner.svg import _rates as rates
from limner.svg._bound import bounds
from limner.svg._cleaner import Cleaner
from limner.svg._closer_bound import translucent
from limner.svg._elements import read_elements
from limner.svg._extents import Extents
from limner.svg._lengths import view_box
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._order import drawing_order, edges, inherit
from limner.svg._rates import Cost
from limner.svg._steps import at_once
from limner.svg._walk import Canvas, Scene, Walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from limner.svg._document import Document
    from limner.svg._limits import Limits
    from limner.svg._steps import Steps

__all__ = ["check_cost", "drawing_cost", "is_cheaper"]

_WIDTH = 256.0
_WINDOW = (455.0, 256.0)
"""An eighth of the pixels of 1,280 by 720: browsers fill their window as fast as resvg draws so much."""
_SMALLER = (6_000.0, 4_500.0, 3_000.0, 2_000.0, 1_000.0)
"""Longer sides that a costly drawing is tried at, in pixels."""
_ANIMATED = ("<animate", "<set", "animation")
_TWICE_AS_MUCH = 5_000_000
"""Characters of markup for which drawing may take as long again: what is merely large is no attack."""
_EACH_FRAME = 0.2
"""Share of the limit that the layers of an animated drawing may take: browsers draw them again for every frame."""


class _Model(NamedTuple):
    """A drawing, and what finding its styles costs."""

    scene: Scene
    styling: float

    def cost(self, width: float, height: float) -> Steps[Cost]:
        """Add up what drawing costs at a natural size."""
        walk = Walk(self.scene, _canvas(width, height, self.scene.elements[0].attributes))
        found = yield from walk.run()
        if self.styling > found.milliseconds:
            found = found._replace(worst="style")
        return found._replace(milliseconds=found.milliseconds + self.styling)


def _model(markup: str, limits: Limits) -> Steps[_Model]:
    """Read a drawing."""
    elements, compared = yield from read_elements(markup, limits.max_cost / rates.COMPARISON)
    inherited = inherit(elements)
    yield
    references = edges(elements, inherited)
    yield
    order = drawing_order(elements, references)
    yield
    extents = Extents(elements, inherited, references, order)
    yield from extents.measure()
    scene = Scene(elements, inherited, references, order, extents, not translucent(markup))
    yield
    return _Model(scene, compared * rates.COMPARISON)


def _factor(width: float, height: float) -> float:
    """Return by how much the largest size that a drawing is drawn at exceeds its natural one."""
    return max(1.0, _WIDTH / width, min(_WINDOW[0] / width, _WINDOW[1] / height))


def _canvas(width: float, height: float, attributes: dict[str, str]) -> Canvas:
    factor = _factor(width, height)
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
    return at_once(_drawing_cost(markup, width, height, limits))


def _drawing_cost(markup: str, width: float, height: float, limits: Limits) -> Steps[Cost]:
    model = yield from _model(markup, limits)
    return (yield from model.cost(width, height))


def is_cheaper(markup: str, width: float, height: float, milliseconds: float, memory: float) -> bool:
    """Tell whether drawing is certain to take less time and memory, by a bound where that says so and the model otherwise.

    Args:
        markup: A cleaned drawing.
        width: Its natural width in CSS pixels.
        height: Its natural height.
        milliseconds: Of one core.
        memory: Bytes.
    """

    def fits(one: Cost) -> bool:
        return one.milliseconds <= milliseconds and one.bytes <= memory

    cleaner = Cleaner(DEFAULT_LIMITS)
    cleaner.run(markup)
    bounded = at_once(_bounded(cleaner, markup, width, height, milliseconds, fits))
    return bounded or fits(drawing_cost(markup, width, height))


def _bounded(  # noqa: PLR0917  of one drawing
    document: Document, markup: str, width: float, height: float, most: float, fits: Callable[[Cost], bool]
) -> Steps[bool]:
    """Tell whether a bound says already that drawing is cheap enough."""
    for bound in bounds(document, markup, width, height, _factor(width, height), most):
        if bound is None:
            yield
        elif fits(bound):
            return True
    return False


def check_cost(
    document: Document, markup: str, width: float, height: float, limits: Limits
) -> Steps[tuple[float, float]]:
    """Refuse a drawing that costs too much to draw.

    Args:
        document: What the cleaner met.
        markup: What it wrote.
        width: Its natural width in CSS pixels.
        height: Its natural height.
        limits: What drawing it may cost.

    Returns:
        The natural size that it may have: its own, or a smaller one where only the size makes it costly.

    Raises:
        SvgError: It costs too much at any size (``svg.too-costly``).
    """
    most = limits.max_cost * (1 + len(markup) / _TWICE_AS_MUCH)
    layered = limits.max_cost * _EACH_FRAME

    def fits(one: Cost) -> bool:
        if one.milliseconds > most or one.bytes > limits.max_memory or one.layered > limits.max_cost:
            return False
        return one.layered <= layered or not any(sign in markup for sign in _ANIMATED)

    if (yield from _bounded(document, markup, width, height, most, fits)):
        return width, height
    model = yield from _model(markup, limits)
    found = yield from model.cost(width, height)
    if fits(found):
        return width, height
    largest = max(width, height)
    for side in _SMALLER:
        smaller = width * side / largest, height * side / largest
        if largest > side and fits((yield from model.cost(*smaller))):
            return smaller
    msg = (
        f"drawing it would take up to {found.milliseconds / 1000:,.0f} s (limit {most / 1000:.3g} s) and "
        f"{found.bytes / 1e6:,.0f} MB (limit {limits.max_memory / 1e6:,.0f} MB), most of it for {found.worst}"
    )
    if found.layered > layered and found.milliseconds <= most:
        msg += f"; its layers would take {found.layered / 1000:,.1f} s (limit {layered / 1000:g} s) for each frame"
    raise SvgError(
        msg, code="svg.too-costly", hint="use fewer or smaller filters, layers, patterns and repeated elements"
    )
