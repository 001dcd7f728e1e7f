"""The graph of a drawing: what is drawn when an element is drawn.

Its edges lead from an element to its children and to what it refers to: by ``use``, as paint, as mask, clip path, marker or
filter. Loops are cut where they close, as renderers cut them, so there is an order in which every element comes after all
that it draws.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from limner._errors import SvgError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._elements import Element

__all__ = ["INHERITED", "UNDRAWN", "Edge", "children", "drawing_order", "edges", "inherit"]

UNDRAWN = frozenset(
    [
        "defs",
        "symbol",
        "clipPath",
        "mask",
        "pattern",
        "marker",
        "linearGradient",
        "radialGradient",
        "filter",
        "title",
        "desc",
        "metadata",
        "style",
    ]
)
"""Elements that are drawn only where something refers to them."""
INHERITED = frozenset(
    [
        "fill",
        "fill-opacity",
        "stroke",
        "stroke-opacity",
        "stroke-width",
        "stroke-dasharray",
        "stroke-miterlimit",
        "marker",
        "marker-start",
        "marker-mid",
        "marker-end",
        "font-size",
        "font",
        "letter-spacing",
        "word-spacing",
    ]
)
_PAINTED = frozenset(
    ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "tref"]
)
_MARKED = frozenset({"path", "line", "polyline", "polygon"})
_LINKED = frozenset({"use", "feImage", "textPath", "tref", "linearGradient", "radialGradient", "pattern", "filter"})
_PAINTS = ("fill", "stroke")
_MARKERS = ("marker", "marker-start", "marker-mid", "marker-end")
_GROUPED = ("filter", "backdrop-filter", "mask", "mask-image", "clip-path")
_URL = re.compile(r"url\(\s*['\"]?#([^)'\"]+)")
_MAX_EDGES = 1_000_000

Values = dict[str, list[str]]


class Edge(NamedTuple):
    """One element drawing another: the property or element that leads there, and the number of the other."""

    name: str
    target: int


def inherit(elements: Sequence[Element]) -> list[Values]:
    """Return, for each element, every value that the properties which are inherited may have."""
    found: list[Values] = []
    certain = all(element.tag != "style" for element in elements)
    copied: Values = {}  # what an element may get from a use that shows it
    for element in elements:
        above = found[element.parent] if element.parent >= 0 else {}
        values = element.values
        if values and not INHERITED.isdisjoint(values):
            own = {name: value for name, value in values.items() if name in INHERITED}
            for name, value in own.items():
                if not certain or "inherit" in value or len(value) > 1:
                    own[name] = [*dict.fromkeys(value + above.get(name, []))]
            above = {**above, **own}
        found.append(above)
        if element.tag == "use" and above:
            for name, value in above.items():
                copied[name] = [*dict.fromkeys(copied.get(name, []) + value)] if name in copied else value
    if copied:
        merged: dict[int, Values] = {}
        for number, own in enumerate(found):
            if id(own) not in merged:
                merged[id(own)] = {**copied, **own}
            found[number] = merged[id(own)]
    return found


def edges(elements: Sequence[Element], inherited: Sequence[Values]) -> dict[int, list[Edge]]:  # noqa: C901  one kind of reference after another
    """Return what each element refers to, by its number."""
    by_id: dict[str, int] = {}
    for number, element in enumerate(elements):
        if ident := element.attributes.get("id"):
            by_id.setdefault(ident, number)
    if not by_id:
        return {}
    targets: dict[int, tuple[list[int], ...]] = {}
    found: dict[int, list[Edge]] = {}
    count = 0

    def paints(values: Values) -> tuple[list[int], ...]:
        if id(values) not in targets:
            paint = [
                by_id[name]
                for key in _PAINTS
                for value in values.get(key, ())
                for name in _URL.findall(value)
                if name in by_id
            ]
            marker = [
                by_id[name]
                for key in _MARKERS
                for value in values.get(key, ())
                for name in _URL.findall(value)
                if name in by_id
            ]
            targets[id(values)] = paint, marker
        return targets[id(values)]

    for number, element in enumerate(elements):
        own: list[Edge] = []
        if element.tag in _PAINTED and inherited[number]:
            paint, marker = paints(inherited[number])
            own += [Edge("paint", target) for target in paint]
            if element.tag in _MARKED:
                own += [Edge("marker", target) for target in marker]
        if element.tag in _LINKED and element.link in by_id:
            own.append(Edge(element.tag, by_id[element.link]))
        if element.values:
            own += [
                Edge(name, by_id[target])
                for name in _GROUPED
                for value in element.values.get(name, ())
                for target in _URL.findall(value)
                if target in by_id
            ]
        if own:
            found[number] = own
            count += len(own)
            if count > _MAX_EDGES:
                msg = f"the drawing refers to its own elements more than {_MAX_EDGES:,} times"
                raise SvgError(msg, code="svg.too-costly", hint="use fewer patterns, masks, filters and markers")
    return found


def children(elements: Sequence[Element], number: int) -> list[int]:
    """Return the numbers of the elements directly inside one."""
    found: list[int] = []
    at, last = number + 1, elements[number].last
    while at <= last:
        found.append(at)
        at = elements[at].last + 1
    return found


def drawing_order(elements: Sequence[Element], references: dict[int, list[Edge]]) -> list[int]:
    """Order elements so that each comes after all that is drawn with it; references that lead back are taken out."""
    if not references:
        return list(range(len(elements) - 1, -1, -1))  # children come after their parents in the document
    order: list[int] = []
    state = bytearray(len(elements))  # 0 not seen, 1 being followed, 2 done
    stack: list[tuple[int, list[int]]] = [(0, _next(elements, references, 0))]
    state[0] = 1
    while stack:
        number, left = stack[-1]
        if not left:
            stack.pop()
            state[number] = 2
            order.append(number)
            continue
        target = left.pop()
        if state[target] == 0:
            state[target] = 1
            stack.append((target, _next(elements, references, target)))
        elif state[target] == 1:
            references[number] = [edge for edge in references.get(number, ()) if edge.target != target]
    return order


def _next(elements: Sequence[Element], references: dict[int, list[Edge]], number: int) -> list[int]:
    return children(elements, number) + [edge.target for edge in references.get(number, ())]
