"""The SVG boundary: untrusted markup in, a safe :class:`Drawing` out. Nothing else in limner handles untrusted markup.

>>> from limner.svg import clean, repair
>>> drawing = clean('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><path d="M0 0h9"/></svg>')
>>> drawing.svg
'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from limner._errors import SvgError
    from limner.svg._clean import clean
    from limner.svg._drawing import Drawing
    from limner.svg._export import minify, prefix_ids, to_css, to_react
    from limner.svg._limits import Limits
    from limner.svg._measure import Measurement, measure
    from limner.svg._pdf import to_pdf
    from limner.svg._render import render_png
    from limner.svg._repair import repair
    from limner.svg._repairer import Repairer

__all__ = [
    "Drawing",
    "Limits",
    "Measurement",
    "Repairer",
    "SvgError",
    "clean",
    "measure",
    "minify",
    "prefix_ids",
    "render_png",
    "repair",
    "to_css",
    "to_pdf",
    "to_react",
]

_HOMES = {
    "Drawing": "limner.svg._drawing",
    "Limits": "limner.svg._limits",
    "Measurement": "limner.svg._measure",
    "Repairer": "limner.svg._repairer",
    "SvgError": "limner._errors",
    "clean": "limner.svg._clean",
    "measure": "limner.svg._measure",
    "minify": "limner.svg._export",
    "prefix_ids": "limner.svg._export",
    "to_css": "limner.svg._export",
    "to_pdf": "limner.svg._pdf",
    "to_react": "limner.svg._export",
    "render_png": "limner.svg._render",
    "repair": "limner.svg._repair",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for: importing the package costs nothing."""
    home = _HOMES.get(name)
    if home is None:
        msg = f"module 'limner.svg' has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
