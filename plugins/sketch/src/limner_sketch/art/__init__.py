"""Art packs: glyphs of others, under licences of their own, for words that no figure of sketch's has.

A pack is offered by any distribution, under an entry point of the group ``limner_sketch.art``; see `ArtPack`. Any Iconify JSON
file is one, too. Only a word that names a glyph for certain is drawn from a pack.
"""

from __future__ import annotations

from limner_sketch.art._glyph import Glyph, read_glyph
from limner_sketch.art._library import Library, library_of
from limner_sketch.art._material import MaterialPack
from limner_sketch.art._pack import FREE_LICENCES, ArtPack, IconifyPack

__all__ = ["FREE_LICENCES", "ArtPack", "Glyph", "IconifyPack", "Library", "MaterialPack", "library_of", "read_glyph"]
