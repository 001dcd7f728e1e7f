"""The allow-list in the form that the cleaner reads: one table of attributes per element, keyed as expat names things.

expat, asked to resolve namespaces, calls an element ``http://www.w3.org/2000/svg path`` whatever prefix the author chose,
so a prefix can hide nothing.
"""

from __future__ import annotations

from limner.svg._policy import (
    CORE_ATTRIBUTES,
    ELEMENTS,
    HREF_ELEMENTS,
    NOTED_PROPERTIES,
    PRESENTATION,
    URL_PROPERTIES,
)

__all__ = [
    "APART",
    "CLASS",
    "DATA",
    "DRAWN",
    "ENTRY",
    "HIDDEN",
    "HREF",
    "ID",
    "LIMNER",
    "LIMNER_NAMESPACE",
    "MODELLED",
    "NOTED",
    "NOTED_REFERENCE",
    "NUMBERS",
    "PLAIN",
    "REFERENCE",
    "ROOTLESS_RULES",
    "RULES",
    "SPAN",
    "STYLE",
    "SVG",
    "TRANSFORM",
    "USE",
    "VALUE",
    "XLINK_NAMESPACE",
    "Attributes",
    "Rule",
]

SVG = "http://www.w3.org/2000/svg"
XLINK_NAMESPACE = "http://www.w3.org/1999/xlink"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
LIMNER_NAMESPACE = "https://limner.dev/ns#"
LIMNER = f"{LIMNER_NAMESPACE} limner"
ENTRY = f"{LIMNER_NAMESPACE} entry"

PLAIN, DATA, VALUE, REFERENCE, NOTED, NOTED_REFERENCE, STYLE, ID, TRANSFORM, HREF, NUMBERS, CLASS = range(12)
"""How an attribute is checked: not at all (no reading of it can do harm), as numbers and letters, as a CSS value, as a CSS value
that may point at an element, both again where what drawing costs depends on it, as declarations, as an id, as a list of
transforms, as a link, as numbers that cost time when they are large, as class names."""

APART, DRAWN, USE, HIDDEN, MODELLED, SPAN = 1, 2, 4, 8, 16, 32
"""How an element is handled beside its attributes: by a function of its own; and what counts for the cost of drawing: it is a
shape, uses something, is drawn only where something refers to it, has to be judged by the model, or holds text."""

Attributes = dict[str, tuple[int, str, str]]
"""Name as expat gives it → how it is checked, the bare name, and what is written before the value."""
Rule = tuple[str, Attributes, int, str, str]
"""Name, attributes, how the element is handled beside them, and what it begins and ends with."""

_APART = frozenset(
    [
        "svg",
        "title",
        "desc",
        "metadata",
        "style",
        "image",
        "feImage",
        "filter",
        "animate",
        "set",
        "animateTransform",
        "animateMotion",
        "mpath",
        "text",
    ],
)
_DRAWN = frozenset(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"])
_HIDDEN = frozenset(["defs", "symbol", "clipPath", "mask"])
_MODELLED = frozenset(["filter", "pattern", "marker", "image", "feImage", "tref", "textPath"])
_SPANS = frozenset(["text", "tspan"])
_COSTLY = {
    "feGaussianBlur": "stdDeviation",
    "feDropShadow": "stdDeviation dx dy",
    "feMorphology": "radius",
    "feTurbulence": "numOctaves baseFrequency",
    "feConvolveMatrix": "order kernelMatrix",
    "feOffset": "dx dy",
    "feDisplacementMap": "scale",
    "feColorMatrix": "values",
    "feFuncA": "tableValues",
    "feFuncB": "tableValues",
    "feFuncG": "tableValues",
    "feFuncR": "tableValues",
    "filter": "x y width height filterRes",
    "pattern": "width height",
}
_NOT_PLAIN = {"transform", "gradientTransform", "patternTransform"}


def _entry(element: str, name: str) -> tuple[int, str, str]:
    if name in _NOT_PLAIN:
        kind = TRANSFORM
    elif name in _COSTLY.get(element, "").split():
        kind = NUMBERS
    elif name in URL_PROPERTIES:
        kind = NOTED_REFERENCE if name in NOTED_PROPERTIES else REFERENCE
    elif name in ("d", "points", "path", "systemLanguage", "in", "in2", "result"):
        kind = DATA
    elif name in NOTED_PROPERTIES:
        kind = NOTED
    elif name in PRESENTATION:
        kind = VALUE
    else:
        kind = PLAIN
    return kind, name, f' {name}="'


def _handling(element: str) -> int:
    found = APART * (element in _APART) | DRAWN * (element in _DRAWN) | USE * (element == "use")
    found |= SPAN * (element in _SPANS)
    return found | HIDDEN * (element in _HIDDEN) | MODELLED * (element in _MODELLED)


def _rules() -> dict[str, Rule]:
    shared: Attributes = {name: _entry("", name) for name in (*PRESENTATION, *CORE_ATTRIBUTES, "transform")}
    shared["style"] = (STYLE, "style", ' style="')
    shared["class"] = (CLASS, "class", ' class="')
    shared["id"] = (ID, "id", ' id="')
    shared[f"{XML_NAMESPACE} space"] = (PLAIN, "xml:space", ' xml:space="')
    shared[f"{XML_NAMESPACE} lang"] = (PLAIN, "xml:lang", ' xml:lang="')
    rules: dict[str, Rule] = {}
    for element, names in ELEMENTS.items():
        own = {name: _entry(element, name) for name in names}
        if element in ("animate", "set", "animateTransform", "animateMotion"):
            own["fill"] = (PLAIN, "fill", ' fill="')  # "freeze" or "remove", no paint
        if element in HREF_ELEMENTS or element in ("image", "feImage"):
            own["href"] = (HREF, "href", ' href="')
            own[f"{XLINK_NAMESPACE} href"] = (HREF, "xlink:href", ' xlink:href="')
        rules[element] = (element, {**shared, **own}, _handling(element), f"<{element}", f"</{element}>")
    return rules


ROOTLESS_RULES: dict[str, Rule] = _rules()
RULES: dict[str, Rule] = {f"{SVG} {name}": rule for name, rule in ROOTLESS_RULES.items()}
ROOTLESS_RULES |= RULES
"""For documents whose author forgot the namespace: names as they stand, too."""
