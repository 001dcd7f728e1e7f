"""The graph of references: what leads back to itself, or multiplies into too much to draw, loses its reference.

A ``use`` that shows a group of ten ``use``, each showing a group of ten … draws 10ⁿ elements from n lines; a pattern that is
painted with itself never ends. Every reference is an edge from the element that has it to the element that it names; an
element costs what is inside it plus what its references cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from limner.svg._cleaner import Cleaner

__all__ = ["Reference", "prune"]

_MAX_CHAIN = 100


class Reference(NamedTuple):
    """One element pointing at another.

    Args:
        source: Number of the element that points, from 1 in document order; 0 for a style sheet.
        name: The attribute or property; the element, for ``href``.
        target: The id pointed at.
        part: Index of the attribute in the output; -1 where it has none of its own.
    """

    source: int
    name: str
    target: str
    part: int


def prune(cleaner: Cleaner) -> None:
    """Take out references that lead back to themselves or draw too much."""
    Graph(cleaner).prune()


class Graph:
    """The references of one document."""

    def __init__(self, cleaner: Cleaner) -> None:
        self.cleaner = cleaner
        self.ids = cleaner.ids
        self.ends = cleaner.ends
        self.references = sorted(
            (reference for reference in cleaner.references if reference.target in self.ids and reference.part >= 0),
            key=lambda reference: reference.source,
        )
        self.costs: dict[int, int] = {}
        self.dropped: set[int] = set()

    def prune(self) -> None:
        """Walk the graph and blank out what is too much."""
        limits = self.cleaner.limits
        sources = [reference.source for reference in self.references]
        self.sources = sources
        total = self.cleaner.count
        for index, reference in enumerate(self.references):
            cost = self._cost(self.ids[reference.target])
            if index in self.dropped:
                continue
            if total + cost > limits.max_drawn:
                self._drop(index)
            else:
                total += cost

    def _cost(self, element: int) -> int:
        """Return how many elements are drawn for one, following its references; iterative, as chains may be long."""
        import bisect

        known = self.costs.get(element)
        if known is not None:
            return known
        on_path: dict[int, None] = {}
        # One frame per element being computed: element, next reference to look at, end of its references, cost so far.
        stack: list[list[int]] = []

        def push(number: int) -> None:
            last = self.ends.get(number, number)
            first = bisect.bisect_left(self.sources, number)
            stop = bisect.bisect_right(self.sources, last)
            stack.append([number, first, stop, last - number + 1])
            on_path[number] = None

        push(element)
        while True:
            frame = stack[-1]
            number, at, stop, _ = frame
            if at < stop:
                frame[1] += 1
                if at in self.dropped:
                    continue
                target = self.ids[self.references[at].target]
                inner = self.costs.get(target)
                if inner is not None:
                    frame[3] = min(frame[3] + inner, 10**12)
                elif target in on_path or len(stack) >= _MAX_CHAIN or self._inside(target, on_path):
                    self._drop(at)
                else:
                    frame[1] -= 1
                    push(target)
                continue
            cost = self.costs[number] = frame[3]
            stack.pop()
            del on_path[number]
            if not stack:
                return cost

    def _inside(self, target: int, on_path: dict[int, None]) -> bool:
        """Tell whether the target contains, or is contained in, an element whose cost is being computed."""
        last = self.ends.get(target, target)
        return any(target <= number <= last for number in on_path)

    def _drop(self, index: int) -> None:
        reference = self.references[index]
        self.dropped.add(index)
        if self.cleaner.out[reference.part].startswith(" xlink:"):
            self.cleaner.xlink -= 1
        self.cleaner.out[reference.part] = ""
        self.cleaner.notes.add("svg.reference-removed", reference.target[:60])
