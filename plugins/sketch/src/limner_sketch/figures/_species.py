"""Registers the species that share the rig of four-legged animals."""

from __future__ import annotations

from functools import partial

from limner_sketch.figures import figure
from limner_sketch.figures._build import Build
from limner_sketch.figures._quadruped import quadruped

_PAWED = {"ear": "#f3a9a0", "whisker": "#5b4a52", "snout": "#e8d6c4", "nostril": "#4a3640", "horn": "#e9dcc3"}
_HOOFED = {
    "ear": "#e9b3a6",
    "hoof": "#4d3a36",
    "snout": "#f1d9c6",
    "nostril": "#7a4d50",
    "horn": "#efe2c8",
    "wool": "#fbf6ea",
}


def animal(
    noun: str,
    height: float,
    colours: dict[str, str],
    build: Build,
    *,
    aliases: tuple[str, ...] = (),
    near: tuple[str, ...] = (),
    home: str | None = None,
    named: tuple[str, ...] = ("main",),
) -> None:
    """Register a species: the rig with its numbers, and its colours."""
    register = figure(
        noun,
        height=height,
        colours={**(_HOOFED if build.hooves else _PAWED), **colours},
        aliases=aliases,
        near=near,
        tags=("animal",),
        home=home,
        named=named,
    )
    register(partial(quadruped, build=build))
