"""The graph of references: what leads back to itself, or multiplies into too much to draw, loses its reference.

A ``use`` that shows a group of ten ``use``, each showing a group of ten … draws 10ⁿ elements from n lines; a pattern that is
painted with itself never ends. Every reference is an edge from the element that has it to the element that it names. An
element costs what is inside it plus what its references cost; masks, patterns and filter primitives cost more than a shape,
by weights measured with resvg and Chromium. References are taken in document order until the budget is spent.
"""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING
from zlib import crc32

from limner._errors import SvgError
from limner.svg._lengths import numbers

if TYPE_CHECKING:
    from limner.svg._document import Document, Reference

__all__ = ["check_dashes", "check_fill", "functions_weight", "prune"]

_MAX_CHAIN = 100
_MAX_NESTED_FILTERS = 8
_CEILING = 10**9
_STEP = 500
"""What most filter primitives cost: a unit is a tenth of a millisecond of whichever is slower, resvg at 256 by 256 pixels or
Chromium without a GPU at 1,000 by 1,000, the whole canvas filled."""

_WEIGHTS = {"mask": 150, "pattern": 100, "marker": 1, "clipPath": 40}
_LAYER = 150
_FUNCTION_WEIGHT = 1_000
_MAX_DASHES = 1_000_000
_SHORT, _LONG = 64, 1_000
_GIANT = re.compile(r"(?<![\w.#])[+-]?(?:[1-9]\d{6}|\d+(?:\.\d+)?[eE]\+?[1-9])")
_DASHES = re.compile(r"(?:;|(?<=\"))stroke-dasharray:[^;\"]*;?")
_MANY = 5_000
_SAMPLE = 1_000
_MAX_FILLS = 10_000
_PRIMITIVES = {
    "feFlood": 10,
    "feOffset": 50,
    "feColorMatrix": 50,
    "feMerge": 10,
    "feComponentTransfer": 80,
    "feGaussianBlur": 800,
    "feDropShadow": 1_200,
    "feDiffuseLighting": 2_000,
    "feSpecularLighting": 2_000,
    "feDisplacementMap": 1_000,
    "feTile": 1_000,
    "feBlend": 150,
    "feComposite": 150,
    "feMergeNode": 50,
    "feFuncA": 1,
    "feFuncB": 1,
    "feFuncG": 1,
    "feFuncR": 1,
    "fePointLight": 1,
    "feSpotLight": 1,
    "feDistantLight": 1,
}
_BY_AREA = frozenset({"filter", "mask", "pattern", "clipPath"})
_GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_INHERITED = frozenset({"fill", "stroke", "marker", "marker-start", "marker-mid", "marker-end"})
_FUNCTION = re.compile(r"(?:blur|drop-shadow|brightness|contrast|grayscale|hue-rotate|invert|saturate|sepia|opacity|var)\(")


def functions_weight(value: str) -> int:
    """Return what the filter functions in a value cost, in shapes."""
    return len(_FUNCTION.findall(value)) * _FUNCTION_WEIGHT


def prune(cleaner: Document) -> None:
    """Take out references that lead back to themselves or draw too much."""
    _untie(cleaner)
    references = cleaner.references
    copies = [one for one in references if one.name == "use"]
    drawn = _Graph(cleaner, copies, None)
    drawn.walk()
    everything = [one for one in references if one not in drawn.dropped] if drawn.dropped else references
    graph = _Graph(cleaner, everything, drawn)
    if graph.total() + len(cleaner.layers) * _LAYER > cleaner.limits.max_drawn:
        # Only now does it pay to look how large the elements are: most effects are on small ones.
        graph.areas = areas = _areas(cleaner)
        layers = sum(_LAYER * areas.get(number, 1.0) for number in cleaner.layers)
        if layers > 2 * cleaner.limits.max_drawn:
            msg = "the drawing has too many large translucent or blended layers"
            raise SvgError(
                msg, code="svg.too-costly", hint="use fill-opacity, or put opacity on fewer and smaller groups"
            )
        graph.walk()


def _untie(cleaner: Document) -> None:
    """Take out what would show an element of somebody else's, were the drawing put into a page that has that id."""
    for one in cleaner.references:
        if one.name == "use" and one.target not in cleaner.ids and one.part >= 0 and cleaner.out[one.part]:
            cleaner.xlink -= cleaner.out[one.part].startswith(" xlink:")
            cleaner.out[one.part] = ""
            cleaner.notes.add("svg.reference-removed", one.target[:60])


def check_dashes(cleaner: Document) -> None:
    """Take out dashes where there would be millions of them; the outline is drawn whole then."""
    box = cleaner.view_box or (0.0, 0.0, 300.0, 150.0)
    around: float = 4 * max(box[2], box[3])
    left: float = _MAX_DASHES
    if any(map(_GIANT.search, (piece for piece in cleaner.out if len(piece) < _LONG and _numeric(piece)))):
        around = 1e8
    for number, part, value in cleaner.dashes:
        total = sum(abs(one) for one in numbers(value))
        if total <= 0:
            continue
        each = max(min(around / total, 1e6), len(value) / 100)
        count = each * (cleaner.ends.get(number, number) - number + 1)
        if count > left or (total < around * 1e-5):
            written = cleaner.out[part]
            cleaner.out[part] = _DASHES.sub("", written) if written.startswith(" style=") else ""
            cleaner.notes.add("svg.value-removed", "stroke-dasharray")
        else:
            left -= count


def _numeric(piece: str) -> bool:
    """Tell whether a part of the output may hold a giant number: an exponent, or enough digits on their own."""
    return "e" in piece or "E" in piece or (6 < len(piece) < _SHORT and piece[0] in "0123456789+-Mm.")  # noqa: PLR2004


def check_fill(cleaner: Document) -> None:
    """Refuse a drawing that fills the canvas over and over with very many shapes, judging by a sample of them."""
    if cleaner.count <= _MANY:
        return
    step = cleaner.count // _SAMPLE
    # Which are looked at depends on the whole content, so that nobody can arrange the large ones between them.
    offset = crc32("".join(cleaner.out[-1_000:]).encode(errors="replace")) % step
    cleaner.layers = [*range(1 + offset, cleaner.count + 1, step)]
    areas = _areas(cleaner)
    mean = sum(area for area in areas.values() if area > 0.01) / len(cleaner.layers)  # noqa: PLR2004  the least told
    if mean * cleaner.count > _MAX_FILLS:
        msg = "the drawing fills the canvas too many times over"
        raise SvgError(msg, code="svg.too-costly", hint="simplify the drawing")


def _areas(cleaner: Document) -> dict[int, float]:
    """Return the share of the canvas, at least a hundredth, that elements cover, by number; unknown ones are left out."""
    from limner.svg._geometry import element_boxes

    markup = "".join(cleaner.out)
    box = cleaner.view_box or (0.0, 0.0, 300.0, 150.0)
    canvas = box[2] * box[3]
    wanted = {*(one.source for one in cleaner.references), *cleaner.layers}
    if cleaner.sheet_values:
        wanted |= {number for number, _ in cleaner.classes}
    found: dict[int, float] = {}
    for number, one in element_boxes(markup, wanted).items():
        width = min(one.right, box[0] + box[2]) - max(one.left, box[0])
        height = min(one.bottom, box[1] + box[3]) - max(one.top, box[1])
        found[number] = min(1.0, max(0.01, 1.5 * max(0.0, width) * max(0.0, height) / canvas))
    return found


class _Graph:
    """References of one document, and what each element costs to draw."""

    def __init__(self, cleaner: Document, references: list[Reference], drawn: _Graph | None) -> None:
        self.cleaner = cleaner
        self.ids = cleaner.ids
        self.ends = cleaner.ends
        self.drawn = drawn
        self.references = sorted(
            (one for one in references if one.target in self.ids or one.weight), key=lambda one: one.source
        )
        self.sources = [one.source for one in self.references]
        self.long = [number for number, _ in cleaner.long]
        self.costs: dict[int, tuple[int, int]] = {}  # element: cost, longest chain of references from it
        self.dropped: set[Reference] = set()
        self.weighted = sorted(cleaner.weights)
        self.areas: dict[int, float] = {}

    def total(self) -> int:
        """Return what all references cost together, as if every element filled the canvas; loops are cut on the way."""
        total = 0
        for reference in self.references:
            if reference not in self.dropped:
                total += self._times(reference) * self._price(reference)
        self.costs.clear()
        return total

    def walk(self) -> None:
        """Blank out what is too much."""
        budget = self.cleaner.limits.max_drawn
        inside: list[int] = []  # where the filtered elements end that hold the current one
        for reference in self.references:
            if reference in self.dropped:
                continue
            if "filter" in reference.name:
                while inside and inside[-1] < reference.source:
                    inside.pop()
                if len(inside) >= _MAX_NESTED_FILTERS:
                    self._drop(reference)
                    continue
                inside.append(self.ends.get(reference.source, reference.source))
            cost = self._times(reference) * self._price(reference)
            if reference in self.dropped:  # found to lead back to itself while its price was computed
                continue
            if cost > budget:
                self._drop(reference)
            else:
                budget -= cost

    def _price(self, reference: Reference) -> int:
        if not reference.target:
            return int(reference.weight * self.areas.get(reference.source, 1.0)) + 1
        target = self.ids[reference.target]
        cost = self._cost(target)[0]
        tag = self.cleaner.trail[target - 1][1]
        if tag in _GRADIENTS:
            return cost // 20
        cost += _WEIGHTS.get(tag, 0)
        if reference.name == "textPath":  # every use measures the whole path
            at = bisect.bisect_left(self.long, target)
            cost += self.cleaner.long[at][1] // 10 if at < len(self.long) and self.long[at] == target else 0
        if tag in _BY_AREA and self.areas:
            cost = int(cost * self.areas.get(reference.source, 1.0)) + 1
        return cost

    def _times(self, reference: Reference) -> int:
        """Return how often a reference is followed: once, or for every shape that inherits it."""
        if reference.name not in _INHERITED or self.drawn is None:
            return 1
        source = reference.source
        if reference.target and self.cleaner.trail[self.ids[reference.target] - 1][1] in _GRADIENTS:
            return 1
        times = self.drawn.costs[source][0] if source in self.drawn.costs else self.drawn._cost(source)[0]  # noqa: SLF001
        if reference.name in ("marker", "marker-mid"):
            first = bisect.bisect_left(self.long, source)
            last = bisect.bisect_right(self.long, self.ends.get(source, source))
            times += sum(size for _, size in self.cleaner.long[first:last]) // 4
        return times

    def _own(self, number: int) -> int:
        """Return what the elements inside one cost without their references."""
        last = self.ends.get(number, number)
        cost = last - number + 1
        trail = self.cleaner.trail
        if trail[number - 1][1] == "filter":
            cost += sum(_PRIMITIVES.get(tag, _STEP) for _, tag in trail[number:last])
            first = bisect.bisect_left(self.weighted, number)
            stop = bisect.bisect_right(self.weighted, last)
            cost += sum(self.cleaner.weights[one] for one in self.weighted[first:stop])
        return cost

    def _cost(self, element: int) -> tuple[int, int]:  # noqa: C901  a walk without recursion
        """Return what one element costs and how long the chain of its references is; iterative, as chains may be long."""
        known = self.costs.get(element)
        if known is not None:
            return known
        on_path: dict[int, None] = {}
        # One frame per element being computed: element, next reference, end of its references, cost and chain so far.
        stack: list[list[int]] = []

        def push(number: int) -> None:
            last = self.ends.get(number, number)
            first = bisect.bisect_left(self.sources, number)
            stop = bisect.bisect_right(self.sources, last)
            stack.append([number, first, stop, self._own(number), 0])
            on_path[number] = None

        push(element)
        while True:
            frame = stack[-1]
            number, at, stop = frame[:3]
            if at < stop:
                reference = self.references[at]
                target = self.ids.get(reference.target, 0)
                if reference in self.dropped:
                    frame[1] += 1
                elif not target:
                    frame[1] += 1
                    frame[3] += reference.weight
                elif target in self.costs:
                    frame[1] += 1
                    chain = self.costs[target][1] + 1
                    if chain >= _MAX_CHAIN:
                        self._drop(reference)
                        continue
                    frame[3] = min(frame[3] + self._times(reference) * self._price(reference), _CEILING)
                    frame[4] = max(frame[4], chain)
                elif self._loops(target, on_path) or len(stack) >= _MAX_CHAIN:
                    frame[1] += 1
                    self._drop(reference)
                else:
                    push(target)
                continue
            cost = self.costs[number] = frame[3], frame[4]
            stack.pop()
            del on_path[number]
            if not stack:
                return cost

    def _loops(self, target: int, on_path: dict[int, None]) -> bool:
        """Tell whether the target is, or contains, an element whose cost is being computed."""
        last = self.ends.get(target, target)
        return any(target <= number <= last for number in on_path)

    def _drop(self, reference: Reference) -> None:
        self.dropped.add(reference)
        cleaner = self.cleaner
        if reference.part < 0:
            return
        written = cleaner.out[reference.part]
        if written.startswith(" "):
            cleaner.xlink -= written.startswith(" xlink:")
            cleaner.out[reference.part] = ""
        elif written:  # a declaration of a style sheet
            cleaner.out[reference.part] = f"{reference.name}:none"
        code = "svg.reference-removed" if reference.target else "svg.filter-removed"
        cleaner.notes.add(code, reference.target[:60] or reference.name)
