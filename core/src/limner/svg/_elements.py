"""The elements of a cleaned drawing as a flat list, each with every value that its attributes and style sheets may give it.

Which rule of a style sheet wins is not worked out: a property has all the values that it might have, so that what is costly
in any of them is seen. Sources: SVG 2 chapter 6 (styling), CSS Cascade 4.
"""

from __future__ import annotations

import re
from pyexpat import ParserCreate
from typing import TYPE_CHECKING

from limner.svg._cascade import Index, comparisons, read_rules
from limner.svg._element import Element
from limner.svg._steps import EACH

if TYPE_CHECKING:
    from limner.svg._steps import Steps

__all__ = ["TRACKED", "read_elements"]

TRACKED = frozenset(
    [
        "transform",
        "filter",
        "backdrop-filter",
        "opacity",
        "mix-blend-mode",
        "isolation",
        "mask",
        "mask-image",
        "clip-path",
        "fill",
        "fill-opacity",
        "stroke",
        "stroke-opacity",
        "stroke-width",
        "stroke-dasharray",
        "stroke-linejoin",
        "stroke-linecap",
        "marker",
        "marker-start",
        "marker-mid",
        "marker-end",
        "font-size",
        "font",
        "letter-spacing",
        "word-spacing",
        "animation",
        "animation-name",
        "overflow",
        "translate",
        "scale",
        "rotate",
        "display",
    ]
)
"""Properties that decide what drawing an element costs."""
_ANIMATED = ("animation", "animation-name")
_SMIL = frozenset({"animate", "set"})
_VARIABLE = re.compile(r"var\(\s*(--[\w\-]+)")
_MAX_EXPANDED = 20_000
_PIECE = 5_000
"""Characters read between two pauses."""


def read_elements(markup: str, most: float) -> Steps[tuple[list[Element], float]]:  # noqa: C901  the handlers of one parser
    """Read a cleaned drawing.

    Args:
        markup: What the cleaner wrote.
        most: How many comparisons of a selector with an element style sheets may take; beyond that they are not applied.

    Returns:
        The elements in document order, and how many comparisons the style sheets take.
    """
    elements: list[Element] = []
    stack: list[int] = [-1]
    sheets: list[str] = []
    text = 0  # depth of text elements
    in_style = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal text, in_style
        element = Element(tag, attributes, stack[-1])
        text += tag == "text"
        in_style = tag == "style"
        values = element.values
        for name in TRACKED.intersection(attributes):
            value = attributes[name]
            if name != "fill" or "(" in value or "-" in value:  # a plain colour costs nothing
                values[name] = [value]
        if "style" in attributes:
            _declare(values, attributes["style"])
        stack.append(len(elements))
        elements.append(element)

    def end(tag: str) -> None:
        nonlocal text, in_style
        text -= tag == "text"
        in_style = False
        elements[stack.pop()].last = len(elements) - 1

    def characters(data: str) -> None:
        if in_style:
            sheets.append(data)
        elif text:
            elements[stack[-1]].characters += len(data)

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    if "<text" in markup or "<style" in markup:
        parser.CharacterDataHandler = characters
    at = 0
    # Whole tags: half of a long one would be looked at again and again.
    while (stop := markup.find("<", at + _PIECE)) > 0:
        parser.Parse(markup[at:stop], False)
        at = stop
        yield
    parser.Parse(markup[at:], True)
    parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
    compared = (yield from _apply(elements, "".join(sheets), most)) if sheets else 0.0
    _animate(elements, markup)
    if "var(" in markup:
        _substitute(elements, markup)
    return elements, compared


def _declare(values: dict[str, list[str]], declarations: str) -> None:
    for declaration in declarations.split(";"):
        name, _, value = declaration.partition(":")
        name = name.strip().removeprefix("-webkit-")
        if name in TRACKED and (name != "fill" or "(" in value or "-" in value):
            values.setdefault(name, []).append(value.strip())


def _apply(elements: list[Element], sheet: str, most: float) -> Steps[float]:  # noqa: C901  rules, then key frames
    """Add what style sheets declare, unless that takes too long; return how many comparisons it takes."""
    index = Index(elements)
    rules = read_rules(sheet)
    yield
    compared = yield from comparisons(rules, elements, index)
    if compared > most:
        return compared
    frames: dict[str, list[str]] = {}
    for at, rule in enumerate(rules):
        if at % EACH == EACH - 1:
            yield
        if rule.is_frame:
            _declare(frames, rule.declarations)
            continue
        values: dict[str, list[str]] = {}
        _declare(values, rule.declarations)
        if values:
            for number in rule.matches(index):
                own = elements[number].values
                for name, found in values.items():
                    own[name] = own.get(name, []) + found
    if frames:
        for element in elements:
            if any(name in element.values for name in _ANIMATED):
                for name, found in frames.items():
                    element.values[name] = element.values.get(name, []) + found
    return compared


def _animate(elements: list[Element], markup: str) -> None:
    """Add what SMIL animation sets."""
    if "<animate" not in markup and "<set" not in markup:
        return
    by_id = {element.attributes["id"]: element for element in elements if "id" in element.attributes}
    for element in elements:
        if element.tag not in _SMIL or (name := element.attributes.get("attributeName", "")) not in TRACKED:
            continue
        target = by_id.get(element.link) or elements[element.parent]
        found = [element.attributes[key] for key in ("from", "to", "by") if key in element.attributes]
        found += element.attributes.get("values", "").split(";")
        target.values[name] = target.values.get(name, []) + [value.strip() for value in found if value.strip()]


def _substitute(elements: list[Element], markup: str) -> None:
    """Put in the place of custom properties all that is declared for them, as often as it is used."""
    declared: dict[str, str] = {}
    for name, value in re.findall(r"(--[\w\-]+)\s*:([^;{}\"]*)", markup):
        declared[name] = f"{declared[name]} {value}" if name in declared else value
    expanded: dict[str, str] = {}

    def expand(value: str, depth: int) -> str:
        for _ in range(depth):
            if "var(" not in value or len(value) > _MAX_EXPANDED:
                break
            value = _VARIABLE.sub(lambda match: f"({declared.get(match[1], '')}", value)
        return value

    for element in elements:
        for name, values in element.values.items():
            if any("var(" in value for value in values):
                for value in values:
                    if value not in expanded:
                        expanded[value] = expand(value, 20)
                element.values[name] = [expanded[value] for value in values]
