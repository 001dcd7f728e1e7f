"""Figures: everything limner can draw, each drawn in code and registered under its noun.

To add one, write a function in a module of this package (any module here is found, none has to be listed), then write the table
of words again with ``python plugins/sketch/word_table.py``, and read its difference: it tells what was won and taken away::

    from random import Random

    from limner_sketch._canvas import Canvas, Pose
    from limner_sketch.figures import figure


    @figure(
        "mug", aliases=("cup", "coffee cup"), near=("teacup",), height=0.1,
        colours={"main": "#d8574a", "coffee": "#5b3a29"}, tags=("food", "object"),
    )
    def mug(pose: Pose, rng: Random) -> Canvas:
        c = Canvas()
        ...
        return c

A family that differs by numbers registers each member in a loop: ``figure("wolf", ...)(partial(quadruped, build=WOLF))``.

Rules of the house:
    * The conventions of `limner_sketch._canvas`: y down, ground at 0, about 200 units high, facing right, light from the
      upper left, two or three tones per shape, a friendly face where there is one. At most about 60 shapes.
    * ``rng`` gives small variety (a leaf more, a tilt); nothing else may be random. Two calls with equal seeds are equal.
    * Look at it: ``python benchmarks/sketch_sheet.py --figures mug,fox out.png`` (``--module food`` for a whole module), large
      and at 64 px, on light and dark ground and in the line style (``--style line``).
    * What modules of figures share lies in private modules (``_parts``, ``_crowns``): none of them loads another, so that a
      picture loads few.
    * A plural needs no entry unless it is irregular (see `limner_sketch._words`). An alias means the same thing; ``near`` is
      something else that this drawing may stand for, and then the picture says so.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
from collections.abc import Callable, Iterable
from random import Random
from typing import TypeAlias

from attrs import field, frozen

from limner_sketch._canvas import Canvas, Figure, Pose
from limner_sketch.figures._attitudes import ATTITUDES, turned
from limner_sketch.figures._table import Row, Trust, known_words, row_of

_LIVING = frozenset({"animal", "person", "bird", "creature", "robot", "fantasy"})
Artist: TypeAlias = Callable[[Pose, Random], Canvas]


@frozen
class Entry:
    """A registered figure.

    Attributes:
        noun: Its name, singular, lower case.
        artist: Draws it.
        height: Natural height in metres of ``units`` units of the drawing.
        units: See ``height``.
        colours: Its colours by role, ``#rrggbb``.
        aliases: Words for the same thing.
        near: Words for things it may stand for; the picture reports such a substitution.
        named: Role families that a colour in the prompt goes to.
        facing: ``right``, or ``front`` when it is symmetric.
        place: ``ground``, ``air``, ``water`` or ``sky``.
        tags: What it is: ``animal``, ``plant``, ``building``, ``vehicle``, ``person``, ``food``, ``object``, ``scenery`` …
        home: The setting it is usually seen in (``sea``, ``space``, ``snow`` …), when a prompt names none.
        module: The module of this package that registered it.
        licence: SPDX identifier, where it is not that of this package.
    """

    noun: str
    artist: Artist = field(repr=False)
    height: float
    units: float = 200.0
    colours: dict[str, str] = field(factory=dict)
    aliases: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    named: tuple[str, ...] = ("main",)
    facing: str = "right"
    place: str = "ground"
    tags: frozenset[str] = frozenset()
    home: str | None = None
    module: str = ""
    licence: str | None = None

    def draw(self, pose: Pose, rng: Random) -> Figure:
        """Draw the figure in a pose."""
        if _entries.get(self.noun) is not self:
            return self._draw(pose, rng)
        key = (self.noun, pose)
        if (known := _still.get(key)) is not None:
            return known
        before = rng.getstate()
        figure = self._draw(pose, rng)
        if rng.getstate() == before:  # nothing is left to chance: it is drawn so each time
            if len(_still) >= _MOST_KEPT:
                _still.clear()
            _still[key] = figure
        return figure

    def _draw(self, pose: Pose, rng: Random) -> Figure:
        canvas, traits, named = self.artist(pose, rng), pose.traits, self.named
        if pose.action in ATTITUDES and not canvas.posed and self.place != "water" and self.tags & _LIVING:
            turned(canvas, pose.action)
        own = {"hair_own": traits.hair_colour, "iris": traits.eyes, "earring": traits.earrings, "frames": traits.frames}
        if traits.garment:
            from limner_sketch.figures._garments import GARMENTS, LEGWEAR, put_on  # few pictures need them

            own["garment"] = traits.garment_colour or GARMENTS[traits.garment].colour
            if "garment" not in canvas.anchors:
                put_on(canvas, traits.garment)
            elif GARMENTS[traits.garment].cut in LEGWEAR:
                named = (*named, "garment")
            elif "person" in self.tags:  # who is drawn dressed; an animal keeps its colour
                own["main"] = own["garment"]
                named = (*named, "garment")
        return canvas.figure(
            self.noun,
            unit=self.height / self.units,
            colours=self.colours | {role: colour for role, colour in own.items() if colour},
            named=named,
            facing=self.facing,
            place=self.place,
            tags=self.tags,
        )


@frozen
class Match:
    """What a word was found to be.

    Attributes:
        entry: The figure.
        exact: False when the figure only stands for something like the word.
    """

    entry: Entry
    exact: bool = True


_entries: dict[str, Entry] = {}
_twice: list[tuple[str, str, str]] = []  # nouns that were registered again
_still: dict[tuple[str, Pose], Figure] = {}  # drawings that nothing of is left to chance
_MOST_KEPT = 256
_matches: dict[str, Match] = {}  # of words that were asked for and are known
_lenders: list[Callable[[str], Match | None]] = []
_loaded: set[str] = set()
_module = ""


def figure(
    noun: str,
    *,
    height: float,
    units: float = 200.0,
    colours: dict[str, str] | None = None,
    aliases: Iterable[str] = (),
    near: Iterable[str] = (),
    named: Iterable[str] = ("main",),
    facing: str = "right",
    place: str = "ground",
    tags: Iterable[str] = (),
    home: str | None = None,
) -> Callable[[Artist], Artist]:
    """Register the decorated function as the artist of a noun; see `Entry` for the arguments.

    Returns:
        The decorator, which gives the function back.
    """

    def register(artist: Artist) -> Artist:
        entry = Entry(
            noun=noun,
            artist=artist,
            height=height,
            units=units,
            colours=dict(colours or {}),
            aliases=_listed(aliases),
            near=_listed(near),
            named=_listed(named),
            facing=facing,
            place=place,
            tags=frozenset(_listed(tags)),
            home=home,
            module=_module,
        )
        if noun in _entries:
            _twice.append((noun, _entries[noun].module, _module))
        else:
            _entries[noun] = entry
        return artist

    return register


def _listed(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words; a lone string is one word and not its letters."""
    return (words,) if isinstance(words, str) else tuple(words)


def _load(module: str) -> None:
    global _module  # noqa: PLW0603 - what is registered meanwhile is of this module
    if module not in _loaded:
        _module = module
        importlib.import_module(f"{__name__}.{module}")
        _loaded.add(module)


def _load_all() -> None:
    modules = {info.name for info in pkgutil.iter_modules(__path__) if not info.name.startswith("_")}
    if modules <= _loaded:
        return
    collects = gc.isenabled()
    gc.disable()  # all of what is made here stays: to look for garbage among it costs a tenth of the time
    try:
        for module in sorted(modules):
            _load(module)
    finally:
        if collects:
            gc.enable()


def entries() -> tuple[Entry, ...]:
    """Return all figures in alphabetical order."""
    _load_all()
    return tuple(_entries[noun] for noun in sorted(_entries))


def find(word: str) -> Match | None:
    """Find the figure for a word or phrase in the singular, lower case; None when there is none."""
    return _known(word) or next((match for lender in _lenders if (match := lender(word))), None)


def _known(word: str) -> Match | None:
    found = _matches.get(word)
    if found is None and (row := row_of(word)):
        found = _matches[word] = Match(entry(row.noun), exact=row.trust is not Trust.NEAR)
    return found


def borrow_from(lender: Callable[[str], Match | None]) -> None:
    """Ask a function for words that no figure has, such as the one that looks into art packs."""
    if lender not in _lenders:
        _lenders.append(lender)


def entry(noun: str) -> Entry:
    """Return the figure registered as a noun.

    Raises:
        KeyError: There is none.
    """
    if noun not in _entries:
        row = row_of(noun)
        if row:
            _load(row.module)
        else:
            _load_all()  # it may be newer than the table
    return _entries[noun]


def words() -> tuple[str, ...]:
    """Return every word that `find` knows, sorted."""
    return known_words()


def claims() -> tuple[dict[str, Row], tuple[tuple[str, str, str], ...]]:
    """Return what the figures themselves say of words, from which the table is made.

    Returns:
        The row of each word, sorted; and the words that two figures claim with equal right: the word, who has it, who wanted it too.
    """
    rows: dict[str, Row] = {}
    clashes = []
    for one in entries():
        named = ((one.noun, Trust.NAME), *((w, Trust.ALIAS) for w in one.aliases), *((w, Trust.NEAR) for w in one.near))
        for word, trust in named:
            row, known = Row(one.noun, one.module, trust), rows.get(word)
            if known is None or trust < known.trust:
                rows[word] = row
            elif trust == known.trust:
                clashes.append((word, known.noun, one.noun))
    from limner_sketch.figures._stand_ins import STAND_INS  # the table has them, once it is written

    for word, noun in STAND_INS.items():
        rows.setdefault(word, Row(noun, _entries[noun].module, Trust.NEAR))
    return dict(sorted(rows.items())), (*_twice, *clashes)


__all__ = ["Artist", "Entry", "Match", "borrow_from", "claims", "entries", "entry", "figure", "find", "words"]
