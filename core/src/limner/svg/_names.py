"""Names as models write them: wrong case, JSX, HTML habits; and what they stand for."""

from __future__ import annotations

from limner.svg._policy import CORE_ATTRIBUTES, ELEMENTS, PRESENTATION

__all__ = ["ATTRIBUTE_NAMES", "ELEMENT_NAMES", "LEAF_CHILDREN", "LEAVES", "UNREAD", "misspelt"]

ELEMENT_NAMES = {name.lower(): name for name in ELEMENTS} | {
    "group": "g",
    "layer": "g",
    "linear-gradient": "linearGradient",
    "radial-gradient": "radialGradient",
    "clip-path": "clipPath",
    "description": "desc",
    "img": "image",
    "circ": "circle",
}
"""Element in lower case → element."""

_ALL = frozenset().union(*ELEMENTS.values()) | PRESENTATION | CORE_ATTRIBUTES | {"transform", "style", "href"}


def _attribute_names() -> dict[str, str]:
    names = {name.lower(): name for name in _ALL}
    for name in _ALL:
        if "-" in name:
            names.setdefault(name.replace("-", ""), name)  # strokeWidth, strokewidth
            names.setdefault(name.replace("-", "_"), name)
    names |= {
        "classname": "class",
        "xlinkhref": "href",
        "xlink:href": "xlink:href",
        "view-box": "viewBox",
        "xmlspace": "xml:space",
        "xml:space": "xml:space",
        "xml:lang": "xml:lang",
        "colour": "color",
        "src": "href",
    }
    return names


ATTRIBUTE_NAMES = _attribute_names()
"""Attribute in lower case, with or without hyphens → attribute."""

LEAVES = frozenset(
    [
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "use",
        "image",
        "stop",
        "mpath",
        "animate",
        "set",
        "animateTransform",
        "animateMotion",
        "feBlend",
        "feColorMatrix",
        "feComposite",
        "feConvolveMatrix",
        "feDisplacementMap",
        "feDistantLight",
        "feDropShadow",
        "feFlood",
        "feFuncA",
        "feFuncB",
        "feFuncG",
        "feFuncR",
        "feGaussianBlur",
        "feImage",
        "feMergeNode",
        "feMorphology",
        "feOffset",
        "fePointLight",
        "feSpotLight",
        "feTile",
        "feTurbulence",
        "view",
    ],
)
"""Elements that hold at most animations and titles; a model that leaves them open means them closed."""
LEAF_CHILDREN = frozenset(["animate", "set", "animateTransform", "animateMotion", "mpath", "title", "desc"])

UNREAD = frozenset(
    [
        "script",
        "foreignobject",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "canvas",
        "textarea",
        "select",
        "option",
        "noscript",
        "template",
        "link",
        "meta",
        "base",
        "head",
        "button",
        "input",
        "form",
        "handler",
        "listener",
        "font",
        "font-face",
        "hatch",
        "mesh",
        "meshgradient",
        "flowroot",
        "flowregion",
        "animatecolor",
        "color-profile",
        "cursor",
    ],
)
"""Elements left out with all that they hold."""


def misspelt(name: str) -> bool:
    """Tell whether an unknown element or attribute is a known one in other letters."""
    lowered = name.lower()
    return lowered in ELEMENT_NAMES or lowered in ATTRIBUTE_NAMES
