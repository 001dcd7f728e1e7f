"""Compositions: where the main group, the sun and the horizon are."""

from __future__ import annotations

from random import Random

from attrs import evolve, frozen


@frozen
class Template:
    """A composition.

    Attributes:
        name: Its name.
        centre: Where the main group stands, in shares of the width.
        share: Height of the tallest thing, in shares of the picture's.
        depth: How far to the front the first row stands, 0..1.
        sun: Where sun or moon stand.
        level: The horizon, in shares of the height from above.
    """

    name: str
    centre: float
    share: float
    depth: float
    sun: tuple[float, float]
    level: float


def varied(template: Template, rng: Random) -> Template:
    """Return the composition shifted and scaled a little, so that no two seeds give the same one."""
    return evolve(
        template,
        centre=template.centre + rng.uniform(-0.045, 0.045),
        share=template.share * rng.uniform(0.9, 1.06),
        depth=min(0.95, template.depth + rng.uniform(-0.1, 0.1)),
        level=template.level + rng.uniform(-0.02, 0.02),
    )


TEMPLATES = (
    Template("left third", 0.37, 0.6, 0.7, (0.76, 0.2), 0.6),
    Template("right third", 0.63, 0.6, 0.7, (0.22, 0.18), 0.6),
    Template("middle", 0.5, 0.64, 0.62, (0.78, 0.17), 0.57),
    Template("low and near", 0.42, 0.66, 0.85, (0.7, 0.22), 0.65),
    Template("wide", 0.56, 0.5, 0.48, (0.3, 0.24), 0.54),
)
