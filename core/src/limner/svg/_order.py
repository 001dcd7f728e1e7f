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

    from limner.svg._element import Element

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
_PASSES = 6
_INITIAL = {"stroke-width": ["1"]}

Values = dict[str, list[str]]


class Edge(NamedTuple):
    """One element drawing another: the property or element that leads there, and the number of the other."""

    name: str
    target: int


def inherit(elements: Sequence[Element]) -> list[Values]:
    """Return, for each element, every value that the properties which are inherited may have: where it stands, and where it is used."""
    found = _inherited(elements, {})
    uses = [(number, element.link) for number, element in enumerate(elements) if element.tag == "use"]
    if not any(found[number] for number, _ in uses):
        return found
    by_id = ids(elements)
    copied: dict[int, Values] = {}  # what an element may get from each use that shows it
    for _ in range(_PASSES):
        given: dict[int, Values] = {}
        for number, link in uses:
            if found[number] and link in by_id:
                target = by_id[link]
                given[target] = _either(given[target], found[number]) if target in given else found[number]
        if given == copied:
            return found
        copied = given
        found = _inherited(elements, copied)
    every: Values = {}
    for values in copied.values():  # a longer chain of uses than any drawing has
        every = _either(every, values) if every else values
    return _inherited(elements, dict.fromkeys(by_id.values(), every))


def _inherited(elements: Sequence[Element], copied: dict[int, Values]) -> list[Values]:
    """Hand values down from each element to those in it, and to each that is used what ``copied`` says besides."""
    found: list[Values] = []
    certain = all(element.tag != "style" for element in elements)
    merged: dict[tuple[int, int], Values] = {}
    for number, element in enumerate(elements):
        above = found[element.parent] if element.parent >= 0 else {}
        if number in copied:
            key = id(above), id(copied[number])
            if key not in merged:
                merged[key] = _either(above, copied[number])
            above = merged[key]
        values = element.values
        if values and not INHERITED.isdisjoint(values):
            own = {name: value for name, value in values.items() if name in INHERITED}
            for name, value in own.items():
                if not certain or "inherit" in value or len(value) > 1:
                    own[name] = [*dict.fromkeys(value + above.get(name, []))]
            above = {**above, **own}
        found.append(above)
    return found


def _either(first: Values, second: Values) -> Values:
    """Return the values of both; where only one has any, the initial value counts as well."""
    return {
        name: [
            *dict.fromkeys((first.get(name) or _INITIAL.get(name, [])) + (second.get(name) or _INITIAL.get(name, [])))
        ]
        for name in (first.keys() | second.keys())
    }


def ids(elements: Sequence[Element]) -> dict[str, int]:
    """Return the number of the first element of each id."""
    found: dict[str, int] = {}
    for number, element in enumerate(elements):
        if ident := element.attributes.get("id"):
            found.setdefault(ident, number)
    return found


def edges(elements: Sequence[Element], inherited: Sequence[Values]) -> dict[int, list[Edge]]:  # noqa: C901  one kind of reference after another
    """Return what each element refers to, by its number."""
    by_id = ids(elements)
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
