"""Where fetched packs lie: in the wheel, where a release has them, or in the user's data folder."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from typing_extensions import override

from limner_sketch.art._fluent import SETS
from limner_sketch.art._pack import ArtPack, IconifyPack

__all__ = ["VARIABLE", "data_folder", "fluent", "fluent_mono"]

VARIABLE: Final = "LIMNER_ART"
"""The variable that names another folder for fetched packs."""


_SYMBOL: Final = re.compile(
    r"\b(arrows?|button|circle|dash|divide|equals|hash|keycap|loop|mark|minus|multiply|oclock|plus|sign|square|symbol|thirty)\b"
)


class FluentPack(IconifyPack):
    """Fluent Emoji: its names are those of Unicode, and name what they show; signs are for icons."""

    @cached_property
    def _split(self) -> tuple[dict[str, str], dict[str, str]]:
        every = super().words
        signs = {word: name for word, name in every.items() if _SYMBOL.search(word)}
        return {word: name for word, name in every.items() if word not in signs}, signs

    @property
    @override
    def words(self) -> Mapping[str, str]:
        return self._split[0]

    @property
    @override
    def symbols(self) -> Mapping[str, str]:
        return self._split[1]


def data_folder() -> Path:
    """Return the folder that ``limner art build`` writes to."""
    import platformdirs

    named = os.environ.get(VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("limner") / "art"


def fluent() -> ArtPack | None:
    """Return Fluent Emoji Flat, or None where it was not fetched."""
    return _fetched("fluent")


def fluent_mono() -> ArtPack | None:
    """Return Fluent Emoji High Contrast, in one colour and so only for who asks for it; None where it was not fetched."""
    pack = _fetched("fluent-mono")
    if pack is not None:
        pack.asked_only = True
    return pack


def _fetched(name: str) -> ArtPack | None:
    (file,) = (one.file for one in SETS if one.name == name)
    folders = (Path(__file__).with_name("data"), data_folder())
    return next((FluentPack(folder / file) for folder in folders if (folder / file).is_file()), None)
