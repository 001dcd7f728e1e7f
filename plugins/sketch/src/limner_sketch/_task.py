"""What every kind of picture gets to work with."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from attrs import frozen

from limner_sketch._layout._items import Wanted
from limner_sketch._occasions import purpose_of
from limner_sketch._palettes import PALETTES, Palette, choose_palette, completed, kin, toned
from limner_sketch._parse._colours import colour_of
from limner_sketch._styles import Style
from limner_sketch.plan import ScenePlan

_T = TypeVar("_T")
_TONED = frozenset({"card", "poster", "scene"})  # where no other colours come beside those that are asked for
_ENOUGH = 5  # so many colours need no tones beside them


@frozen
class Task:
    """What a kind of picture gets to work with.

    Attributes:
        plan: The plan.
        wanted: The subjects that can be drawn, by their index in the plan.
        style: The style.
        palette: A wanted palette: a name, colours, or none.
        seed: A text that all chance is drawn from: the seed, a slash, and what is drawn.
    """

    plan: ScenePlan
    wanted: dict[int, Wanted]
    style: Style
    palette: str | tuple[str, ...] | None
    seed: str

    def rng(self, stage: str) -> Random:
        """Return the random numbers of a stage of the work; a change in one stage leaves the others alone."""
        return Random(f"{self.seed}/{stage}")

    def pick(self, stage: str, options: Sequence[_T]) -> _T:
        """Return one of several options, all in turn as the seed counts up: the next seed never gives the same one."""
        number, _, subject = self.seed.partition("/")
        order = list(options)
        Random(f"{subject}/{stage}").shuffle(order)
        return order[int(number) % len(order)]

    def choose_palette(self, *, without: frozenset[str] = frozenset()) -> Palette:
        """Return the palette of the picture; those left out are chosen only when they are asked for."""
        if self.style.palette and self.palette is None:
            return kin(self.style.palette, self.pick("palette", range(4)))
        fitting = [palette for palette in purpose_of(self.plan) if palette.name not in without]
        named = isinstance(self.palette, str) and self.palette in PALETTES
        if fitting and not named:
            chosen = completed(self.palette, self.pick("palette", fitting))
        else:
            chosen = choose_palette(self.palette, self.pick("palette", sorted(PALETTES.keys() - without)))
        asked = [c for name in (self.palette if isinstance(self.palette, tuple) else ()) if (c := colour_of(name))]
        few = 1 < len(asked) < _ENOUGH and self.plan.kind in _TONED
        return toned(chosen, asked) if few else chosen
