"""Art packs: glyphs of others under words that name them, with the licence they are under."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from limner import ConfigError

__all__ = ["FREE_LICENCES", "ArtPack", "IconifyPack"]

FREE_LICENCES: Final = frozenset({
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "OFL-1.1", "Unlicense", "Zlib",
})  # fmt: skip
"""SPDX identifiers of licences that ask nothing of who shows a picture; packs under others are used only when asked for."""

_LARGEST: Final = 64_000_000
"""Bytes of an Iconify file; the largest that is published has 25 MB."""


class ArtPack(ABC):
    """A set of glyphs.

    A complete pack::

        class Dots(ArtPack):
            name, title, licence, author = "dots", "Dots", "CC0-1.0", "me"

            @property
            def words(self) -> Mapping[str, str]:
                return {"dot": "dot"}

            def markup(self, glyph: str) -> str:
                return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'

    Offer it under an entry point of the group ``limner_sketch.art``: a callable without arguments that returns the pack.

    Attributes:
        name: What it is called in settings.
        title: Its name for people.
        licence: Its SPDX identifier.
        author: Who made it.
        asked_only: Whether it is used only where settings name it, whatever its licence.
    """

    name: str
    title: str
    licence: str
    author: str = ""
    asked_only: bool = False

    @property
    @abstractmethod
    def words(self) -> Mapping[str, str]:
        """The words that name a glyph for certain, in the singular and lower case, and the names of their glyphs."""

    @property
    def symbols(self) -> Mapping[str, str]:
        """Words that a glyph stands for on icons, and nowhere else."""
        return {}

    def height(self, word: str) -> float:
        """Return how high the thing is, in metres; half a metre where only its name is known."""
        del word
        return 0.5

    @abstractmethod
    def markup(self, glyph: str) -> str:
        """Return a glyph as an SVG document."""

    @property
    def in_use(self) -> bool:
        """Whether it is used unasked: its licence wants nothing of who shows a picture."""
        return self.licence in FREE_LICENCES and not self.asked_only


class IconifyPack(ArtPack):
    """Any Iconify JSON file, read when it is first needed.

    Args:
        file: The file, as in the npm packages ``@iconify-json/*``.

    Raises:
        ConfigError: The file cannot be read, or is none of Iconify's.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    @cached_property
    def _data(self) -> dict[str, Any]:
        hint = "name an icons.json of an @iconify-json package"
        try:
            if self._file.stat().st_size > _LARGEST:
                msg = f"the art pack {self._file} is larger than {_LARGEST // 10**6} MB"
                raise ConfigError(msg, code="input.config.art", hint=hint)
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            msg = f"the art pack {self._file} cannot be read: {error}"
            raise ConfigError(msg, code="input.config.art", hint=hint) from error
        if not isinstance(found, dict) or not isinstance(found.get("icons"), dict):
            msg = f"the art pack {self._file} is no Iconify file: it has no icons"
            raise ConfigError(msg, code="input.config.art", hint=hint)
        return found

    @cached_property
    def _info(self) -> dict[str, Any]:
        info = self._data.get("info")
        beside = self._file.with_name("info.json")
        if not isinstance(info, dict) and beside.is_file():
            info = json.loads(beside.read_text("utf-8"))
        return info if isinstance(info, dict) else {}

    @property
    def name(self) -> str:  # type: ignore[override]
        """The prefix of the set."""
        return str(self._data.get("prefix") or self._file.stem)[:60]

    @property
    def title(self) -> str:  # type: ignore[override]
        """The name of the set."""
        return str(self._info.get("name") or self.name)[:120]

    @property
    def licence(self) -> str:  # type: ignore[override]
        """The SPDX identifier that the file states."""
        told = self._info.get("license")
        return str(told.get("spdx") or told.get("title") or "unknown")[:60] if isinstance(told, dict) else "unknown"

    @property
    def author(self) -> str:  # type: ignore[override]
        """Who the file says made it."""
        told = self._info.get("author")
        return str(told.get("name") or "")[:120] if isinstance(told, dict) else ""

    @property
    def words(self) -> Mapping[str, str]:
        """Every name, with spaces for hyphens."""
        return self._names

    @cached_property
    def _names(self) -> dict[str, str]:
        aliases = self._data.get("aliases")
        names = [*self._data["icons"], *(aliases if isinstance(aliases, dict) else ())]
        return {name.replace("-", " "): name for name in reversed(names)}

    def markup(self, glyph: str) -> str:
        """Return a glyph as an SVG document.

        Raises:
            ConfigError: The file's entry cannot be read.
        """
        icon, turned = self._icon(glyph)
        left, top = (_number(icon, self._data, side, 0) for side in ("left", "top"))
        width, height = (_number(icon, self._data, side, 16) for side in ("width", "height"))
        body = str(icon["body"])
        if turned:
            body = f'<g transform="{turned}">{body}</g>'
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:g} {top:g} {width:g} {height:g}">{body}</svg>'

    def _icon(self, glyph: str) -> tuple[dict[str, Any], str]:
        """Return an icon, following aliases, and how it is turned (Iconify's JSON, types ``IconifyIcon`` and ``IconifyAlias``)."""
        turned = ""
        aliases = self._data.get("aliases") or {}
        for _ in range(5):
            icon = self._data["icons"].get(glyph)
            if isinstance(icon, dict) and isinstance(icon.get("body"), str):
                return icon, turned
            alias = aliases.get(glyph)
            if not isinstance(alias, dict):
                break
            x = _number({}, self._data, "width", 16)
            turned += f"translate({x:g} 0) scale(-1 1)" if alias.get("hFlip") else ""
            glyph = str(alias.get("parent"))
        msg = f"the art pack {self._file} has no icon {glyph!r} that can be read"
        raise ConfigError(msg, code="input.config.art", hint="try: limner art list")


def _number(icon: Mapping[str, Any], data: Mapping[str, Any], name: str, default: float) -> float:
    value = icon.get(name, data.get(name, default))
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else default
