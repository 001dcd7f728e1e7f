"""Which fonts text is drawn in where a drawing names only a generic family, or one that is not on this machine.

resvg looks for the families that Windows has (Times New Roman, Arial, Courier New, Comic Sans MS, Impact), and where it finds none
it leaves the text out and says nothing. So what is there is found out once, and two free fonts come along for a machine that has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from limner.svg._picture import pixels

__all__ = ["font_options"]

_FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "serif_family": ("Times New Roman", "Liberation Serif", "Tinos", "Times", "DejaVu Serif", "Noto Serif", "Georgia"),
    "sans_serif_family": (
        "Arial",
        "Liberation Sans",
        "Arimo",
        "Helvetica",
        "Helvetica Neue",
        "DejaVu Sans",
        "Noto Sans",
        "Open Sans",
        "Roboto",
        "Ubuntu",
        "Cantarell",
        "Segoe UI",
    ),
    "monospace_family": (
        "Courier New",
        "Liberation Mono",
        "Cousine",
        "DejaVu Sans Mono",
        "Noto Sans Mono",
        "Ubuntu Mono",
        "Menlo",
        "Consolas",
    ),
    "cursive_family": ("Comic Sans MS", "Comic Neue", "Apple Chancery", "Z003", "URW Chancery L"),
    "fantasy_family": ("Impact", "Anton", "Papyrus"),
}
"""resvg's options, and the families that may stand in for each, the likeliest first."""

_OURS: Final[Mapping[str, tuple[str, str, tuple[str, ...]]]] = {
    "serif_family": (
        "Source Serif Pro",
        "font_source_serif_pro",
        ("SourceSerifPro-Regular.ttf", "SourceSerifPro-Bold.ttf", "SourceSerifPro-It.ttf"),
    ),
    "sans_serif_family": ("Manrope", "font_manrope", ("Manrope-Regular.ttf", "Manrope-Bold.ttf")),
}
"""What comes along: a family, the package that has it, and its files. Both under the SIL Open Font License 1.1."""

_CELL: Final = 4
"""Pixels of a cell of the picture that tells which families are there."""


@cache
def font_options(*, with_system_fonts: bool = True) -> Mapping[str, Any]:
    """Return resvg's options for text. The first call looks at the fonts of this machine.

    Args:
        with_system_fonts: Whether those of this machine may be used.
    """
    there = _installed() if with_system_fonts else frozenset()
    options: dict[str, Any] = {}
    files: list[str] = []
    for option, families in _FAMILIES.items():
        chosen = next((family for family in families if family in there), None)
        if chosen is None and option in _OURS:
            chosen, package, names = _OURS[option]
            files += _files(package, names)
        # No machine has to have a cursive or a monospaced one; browsers take another of theirs then, too.
        options[option] = chosen or options["sans_serif_family"]
    options["font_family"] = options["serif_family"]
    if files:
        options["font_files"] = files
    return MappingProxyType(options)


def _installed() -> frozenset[str]:
    """Return those of the families that are on this machine: each writes one letter, and who has none leaves its cell empty."""
    import resvg_py

    families = [family for stand_ins in _FAMILIES.values() for family in stand_ins]
    letters = "".join(
        f'<text x="{index * _CELL}" y="{_CELL}" font-size="{_CELL}" font-family="{family}">I</text>'
        for index, family in enumerate(families)
    )
    width = len(families) * _CELL
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{_CELL}">{letters}</svg>'
    nothing = "a family that nobody has"  # resvg's last resort is its serif family
    _, _, found = pixels(bytes(resvg_py.svg_to_bytes(svg_string=svg, serif_family=nothing, font_family=nothing)))
    inked = {place // 4 % width // _CELL for place in range(3, len(found), 4) if found[place]}
    return frozenset(family for index, family in enumerate(families) if index in inked)


def _files(package: str, names: tuple[str, ...]) -> list[str]:
    spec = find_spec(package)
    folder = Path(spec.origin or "").parent / "files" if spec else Path()
    return [str(folder / name) for name in names]
