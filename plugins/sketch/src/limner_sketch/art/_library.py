"""The library: the packs in use, and what they lend where no figure of our own has a word."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache, partial
from pathlib import Path
from random import Random
from typing import Final, TypeAlias

from attrs import frozen

from limner import ConfigError
from limner.registry import entry_points
from limner_sketch import figures
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._colour import mix
from limner_sketch._geometry import Affine
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._tables import KINDS
from limner_sketch.art._glyph import Glyph, read_glyph, subpaths
from limner_sketch.art._pack import ArtPack, IconifyPack

__all__ = ["GROUP", "SYMBOLIC", "Faulty", "Library", "installed_packs", "library_of", "names_symbol"]

GROUP: Final = "limner_sketch.art"
"""The entry points under which packs are offered."""

SYMBOLIC: Final = frozenset({"icon"})
"""The kinds of pictures in which a symbol may stand for something; in others "share" and "play" are verbs."""

_UNITS: Final = 200.0
_INKS: Final = ("#4d7ea8", "#c8553d", "#5f8d4e", "#8e6bb0", "#d08c2e", "#3f8f8b")
_OF_SIGNS: Final = frozenset({"material", "fluent-emoji-high-contrast"})  # packs that are on for the sake of icons
_HOUSE: Final = 0.62  # how pale the inner parts of a glyph in one colour are


@frozen
class Faulty:
    """A pack that cannot be used.

    Attributes:
        name: Its entry point.
        reason: Why.
    """

    name: str
    reason: str


@cache
def installed_packs() -> tuple[tuple[ArtPack, ...], tuple[Faulty, ...]]:
    """Return the packs that installed distributions offer, in the order of their names, and those that fail."""
    packs: list[ArtPack] = []
    faulty: list[Faulty] = []
    for point in sorted(entry_points(GROUP), key=lambda point: point.name):
        try:
            pack = point.load()()
        except Exception as error:  # noqa: BLE001 - a stranger's pack that fails must not stop ours; it is told
            faulty.append(Faulty(point.name, f"{type(error).__name__}: {error}"))
            continue
        if isinstance(pack, ArtPack):
            packs.append(pack)
        elif pack is not None:
            faulty.append(Faulty(point.name, f"it returns {type(pack).__name__} and no ArtPack"))
    return tuple(packs), tuple(faulty)


@frozen
class Library:
    """The packs in use.

    Attributes:
        packs: The first that has a word lends it.
    """

    packs: tuple[ArtPack, ...]

    @contextmanager
    def open(self, *, symbols: bool) -> Iterator[None]:
        """Lend meanwhile to whoever looks for a figure in this context; symbols only where a picture is one."""
        token = _IN_USE.set((self, symbols, {}))
        try:
            yield
        finally:
            _IN_USE.reset(token)

    def find(self, word: str, *, symbols: bool) -> figures.Match | None:
        """Return what a word names for certain, as a figure."""
        if word.partition(" ")[0] in COLOURS:
            return None  # "red heart": the colour is the plan's business
        for pack in self.packs:
            glyph = pack.words.get(word) or (pack.symbols.get(word) if symbols else None)
            if glyph and (entry := _entry(pack, glyph, word)):
                return figures.Match(entry)
        return None


def names_symbol(prompt: str) -> bool:
    """Whether a prompt asks for a picture in which a symbol may stand for something."""
    words = re.findall(r"[a-z]+", prompt[:4_000].lower())
    return any(KINDS.get(word, KINDS.get(word.removesuffix("s"))) in SYMBOLIC for word in words)


def library_of(asked: Sequence[str] = ()) -> Library:
    """Return the library of the packs whose licence asks for nothing, and of those that are asked for.

    Args:
        asked: Names of installed packs under other licences, and paths of Iconify JSON files.

    Raises:
        ConfigError: There is no such pack.
    """
    installed, _ = installed_packs()
    named = {pack.name: pack for pack in installed}
    chosen = [pack for pack in installed if pack.in_use]
    for wanted in asked:
        if wanted in named:
            chosen = [named[wanted], *(pack for pack in chosen if pack.name != wanted)]
        elif wanted.endswith(".json"):
            chosen.insert(0, _file(Path(wanted).expanduser()))
        else:
            known = ", ".join(sorted(named)) or "none"
            msg = f"there is no art pack {wanted!r}"
            hint = f"installed are: {known}; or give the path of an Iconify .json file"
            raise ConfigError(msg, code="input.config.art", hint=hint)
    return Library(tuple(chosen))


@cache
def _file(path: Path) -> IconifyPack:
    pack = IconifyPack(path)
    _ = pack.words  # a file that cannot be read is told now, and not in the middle of a picture
    return pack


_Lent: TypeAlias = dict[str, figures.Match | None]  # what was asked for in one picture, most of it several times
_IN_USE: ContextVar[tuple[Library, bool, _Lent] | None] = ContextVar("limner_sketch.art", default=None)


def lent(word: str) -> figures.Match | None:
    """Return what the library in use lends for a word."""
    used = _IN_USE.get()
    if used is None:
        return None
    library, symbols, known = used
    if word not in known:
        known[word] = library.find(word, symbols=symbols)
    return known[word]


figures.borrow_from(lent)


@lru_cache(256)
def _entry(pack: ArtPack, name: str, word: str) -> figures.Entry | None:
    """Return a glyph as a registered figure is; None when it cannot be drawn."""
    glyph = read_glyph(name, pack.markup(name))
    if glyph is None or not glyph.box.width or not glyph.box.height:
        return None
    if glyph.colours:
        roles = {colour: f"tone{i}" for i, colour in enumerate(glyph.colours)} | {"ink": "ink"}
        named = tuple(roles[colour] for colour in glyph.main)
        colours = {role: colour for colour, role in roles.items() if colour != "ink"} | {"ink": "#3a3550"}
        artist: figures.Artist = partial(_coloured, glyph, roles)
    else:
        ink = _INKS[zlib.crc32(word.encode()) % len(_INKS)]
        named = ("main",)
        colours = {"main": ink, "main_light": mix(ink, "#ffffff", _HOUSE)}
        artist = partial(_two_toned, glyph)
    return figures.Entry(
        noun=word, artist=artist, height=pack.height(word), units=_UNITS, colours=colours, named=named, facing="front",
        tags=frozenset({"object", "glyph", *(("sign",) if pack.name in _OF_SIGNS and not glyph.colours else ())}), module=f"art:{pack.name}", licence=pack.licence,
    )  # fmt: skip


def _fitted(glyph: Glyph) -> Affine:
    """Return the map from a glyph's units to those of figures: it stands on the ground, in the middle."""
    box = glyph.box
    size = min(_UNITS / box.height, 1.3 * _UNITS / box.width)
    return Affine.move(-box.centre[0], -box.bottom).then(Affine.scale(size))


def _coloured(glyph: Glyph, roles: dict[str, str], pose: Pose, rng: Random) -> Canvas:
    del pose, rng  # a glyph has one pose
    canvas, by = Canvas(), _fitted(glyph)
    for shape in glyph.shapes:
        canvas.add(by.path(shape.path), roles[shape.role], width=shape.width * by.factor, opacity=shape.opacity)
    return canvas


def _two_toned(glyph: Glyph, pose: Pose, rng: Random) -> Canvas:
    """Draw a glyph of one colour in two: what it encloses is pale."""
    del pose, rng  # as above
    canvas, by = Canvas(), _fitted(glyph)
    for shape in glyph.shapes:
        if not shape.width:
            for part in subpaths(by.path(shape.path)):
                canvas.add(part, "main_light")
    for shape in glyph.shapes:
        canvas.add(by.path(shape.path), "main", width=shape.width * by.factor, opacity=shape.opacity)
    return canvas
