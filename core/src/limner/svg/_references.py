"""The graph of references: what leads back to itself, or on and on, loses its reference; so does a ``use`` of nothing.

Every reference is an edge from the element that has it to the element that it names. What following them costs is judged
later, on the whole drawing: :mod:`limner.svg._cost`.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from limner.svg._document import Document, Reference

__all__ = ["prune"]

_MAX_CHAIN = 100


def prune(document: Document) -> None:
    """Take out references that lead back to themselves, and uses of what is not there."""
    _untie(document)
    _Graph(document).cut()


def _untie(document: Document) -> None:
    """Take out what would show an element of somebody else's, were the drawing put into a page that has that id."""
    for one in document.references:
        if one.name == "use" and one.target not in document.ids and one.part >= 0 and document.out[one.part]:
            document.xlink -= document.out[one.part].startswith(" xlink:")
            document.out[one.part] = ""
            document.notes.add("svg.reference-removed", one.target[:60])


class _Graph:
    """References of one document. Elements are numbered from 1 in document order; each holds those up to its end."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.ids = document.ids
        self.ends = document.ends
        self.references = sorted(
            (one for one in document.references if one.target in self.ids), key=lambda one: one.source
        )
        self.sources = [one.source for one in self.references]
        self.chains: dict[int, int] = {}  # element: the longest chain of references from it
        self.dropped: set[Reference] = set()

    def cut(self) -> None:
        """Follow every reference to its end; those that close a loop are dropped on the way."""
        for reference in self.references:
            if reference not in self.dropped and self.ids[reference.target] not in self.chains:
                self._follow(self.ids[reference.target])

    def _follow(self, element: int) -> None:
        """Find the longest chain from an element; iterative, as chains may be long."""
        # One frame per element being followed: number, next reference, end of its references, longest chain so far.
        stack: list[list[int]] = []
        on_path: dict[int, None] = {}

        def push(number: int) -> None:
            first = bisect.bisect_left(self.sources, number)
            stop = bisect.bisect_right(self.sources, self.ends.get(number, number))
            stack.append([number, first, stop, 0])
            on_path[number] = None

        push(element)
        while stack:
            frame = stack[-1]
            number, at, stop = frame[:3]
            if at == stop:
                self.chains[number] = frame[3]
                stack.pop()
                del on_path[number]
                continue
            reference = self.references[at]
            target = self.ids[reference.target]
            if reference in self.dropped:
                frame[1] += 1
            elif target in self.chains:
                frame[1] += 1
                if self.chains[target] + 1 >= _MAX_CHAIN:
                    self._drop(reference)
                else:
                    frame[3] = max(frame[3], self.chains[target] + 1)
            elif self._loops(target, on_path) or len(stack) >= _MAX_CHAIN:
                frame[1] += 1
                self._drop(reference)
            else:
                push(target)

    def _loops(self, target: int, on_path: dict[int, None]) -> bool:
        """Tell whether the target is, or contains, an element that is being followed."""
        last = self.ends.get(target, target)
        return any(target <= number <= last for number in on_path)

    def _drop(self, reference: Reference) -> None:
        self.dropped.add(reference)
        document = self.document
        if reference.part < 0:
            return
        written = document.out[reference.part]
        if written.startswith(" "):  # an attribute
            document.xlink -= written.startswith(" xlink:")
            document.out[reference.part] = ""
        elif written:  # a declaration of a style sheet
            document.out[reference.part] = f"{reference.name}:none"
        document.notes.add("svg.reference-removed", reference.target[:60])
