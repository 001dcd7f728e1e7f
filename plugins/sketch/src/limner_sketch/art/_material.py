"""Material Design Icons, as the distribution ``material-design-icons-pack`` redistributes them: one colour, Apache-2.0."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from typing_extensions import override

from limner_sketch.art._pack import ArtPack
from limner_sketch.art._trusted import METRES, SYMBOLS, THINGS

__all__ = ["MaterialPack"]


class MaterialPack(ArtPack):
    """Those glyphs of the set that a word names for certain; the set itself is imported when the first is drawn."""

    name = "material"
    title = "Material Design Icons 7.4"
    licence = "Apache-2.0"
    author = "Pictogrammers"

    @property
    @override
    def words(self) -> Mapping[str, str]:
        return _rows(THINGS) if _is_installed() else {}

    @property
    @override
    def symbols(self) -> Mapping[str, str]:
        return _rows(SYMBOLS) if _is_installed() else {}

    @override
    def height(self, word: str) -> float:
        """Return how high the thing is, in metres."""
        return _heights().get(word, super().height(word))

    @override
    def markup(self, glyph: str) -> str:
        """Return a glyph as an SVG document.

        Raises:
            AttributeError: The installed set has no glyph of that name.
        """
        icons = import_module("material_design_icons_pack")
        return str(getattr(icons, glyph.upper().replace("-", "_")).svg)


@cache
def _is_installed() -> bool:
    """Tell whether the set is there. It is compiled, so Streamlit in Snowflake has none; its words are then as unknown as others."""
    return find_spec("material_design_icons_pack") is not None


@cache
def _rows(text: str) -> Mapping[str, str]:
    rows = (row.partition("=") for row in text.split())
    return {word.replace("-", " "): glyph or word for word, _, glyph in rows}


@cache
def _heights() -> Mapping[str, float]:
    return {word.replace("-", " "): metres for metres, words in METRES.items() for word in words.split()}
