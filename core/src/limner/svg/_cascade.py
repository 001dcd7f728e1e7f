"""Style sheets that were cleaned: which elements a rule may meet, and what finding that out costs a renderer.

resvg tries every selector on every element, and every way to lead a descendant combinator up the tree; browsers are cleverer
with that, but walk over all siblings before for ``~``. Source: Selectors 4.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from limner.svg._selectors import subjects
from limner.svg._steps import EACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._element import Element
    from limner.svg._steps import Steps

__all__ = ["Index", "Rule", "comparisons", "read_rules"]

_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_FRAME = re.compile(r"\s*(?:from|to|[\d.]+%)(?:\s*,\s*(?:from|to|[\d.]+%))*\s*")
_COMBINATOR = re.compile(r"\s*[>+~]\s*|\s+")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_CEILING = 1e15
_SORTING = 0.4
"""Keeping rules in order while they are read, for each pair."""
_SEARCH = 20
"""Looking for a text in the value of an attribute, beside comparing a name."""


class Index:
    """Elements by class, id and name."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self.everything = range(len(elements))
        self._found: dict[str, list[int]] = defaultdict(list)
        for number, element in enumerate(elements):
            self._found[element.tag].append(number)
            for name in element.attributes.get("class", "").split():
                self._found["." + name].append(number)
            if ident := element.attributes.get("id"):
                self._found["#" + ident].append(number)

    def named(self, name: str) -> Sequence[int]:
        """Return the numbers of the elements with a class (``.name``), an id (``#name``) or a tag."""
        return self._found.get(name, ())


@frozen
class Rule:
    """One rule: its selectors, and its declarations as text."""

    selectors: str
    declarations: str

    @property
    def is_frame(self) -> bool:
        """Whether it is a step of an animation."""
        return _FRAME.fullmatch(self.selectors) is not None

    def matches(self, index: Index) -> Sequence[int]:
        """Return the numbers of the elements that it may meet, judged by the last part of each selector; rather too many."""
        found: set[int] = set()
        for key in subjects(self.selectors):
            if key is None:
                return index.everything
            found.update(index.named("".join(key)))
        return sorted(found)


def read_rules(sheet: str) -> list[Rule]:
    """Return the rules of a cleaned style sheet; those in ``@media`` and key frames, too."""
    return [Rule(selectors.strip(), declarations) for selectors, declarations in _RULE.findall(sheet)]


def comparisons(rules: Sequence[Rule], elements: Sequence[Element], index: Index) -> Steps[float]:
    """Return how often a renderer compares one part of a selector with one element, at worst."""
    depths: list[int] = []
    children: dict[int, int] = defaultdict(int)
    for element in elements:
        depths.append(depths[element.parent] + 1 if element.parent >= 0 else 1)
        children[element.parent] += 1
    deepest, widest = max(depths), max(children.values())
    total = sum(rule.selectors.count(",") + 1 for rule in rules) ** 2 * _SORTING
    for at, rule in enumerate(rules):
        if at % EACH == EACH - 1:
            yield
        met = len(rule.matches(index))
        for selector in rule.selectors.split(","):
            plain = _BRACKETS.sub("", selector).strip()
            steps = [step.strip() for step in _COMBINATOR.findall(plain)]
            ways = math.comb(deepest, min(steps.count(""), deepest // 2)) * math.comb(
                widest, min(steps.count("~"), widest // 2)
            )
            if ":nth" in selector or "-of-type" in selector or "-child" in selector:
                ways *= 1 + widest // 100  # browsers count siblings once for all, resvg again and again
            total += len(elements) + met * (ways - 1 + selector.count("*=") * _SEARCH)
            if total > _CEILING:
                return total
    return total
