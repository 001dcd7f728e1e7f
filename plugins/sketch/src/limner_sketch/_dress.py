"""Colours of placed figures: what the prompt names, the light of the time, and contrast with what lies behind."""

from __future__ import annotations

from limner_sketch._canvas import Figure
from limner_sketch._colour import difference, recolour
from limner_sketch._painter import contrast_fixed
from limner_sketch._palettes import Light
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._natural import natural
from limner_sketch._parse._wholes import roles_of

_KNOWN_BY_COLOUR = frozenset({"face", "flower"})  # a face of messages, or a sunflower, is known by its yellow
_UNLIT = frozenset({"eye", "shine", "light", "fire", "glow"})


def family(role: str) -> str:
    """Return the family of a role: ``main`` of ``main_light``."""
    return role.removesuffix("_light").removesuffix("_dark")


def dressed(
    figure: Figure,
    colour: str | None,
    *,
    looks: tuple[str, ...] = (),
    light: Light | None = None,
    share: float = 0,
    behind: str | None = None,
) -> dict[str, str]:
    """Return the colours that a figure has in a picture.

    Args:
        figure: The figure.
        colour: A colour that the plan names for it, by name or ``#rrggbb``.
        looks: What is said of its parts: "red door", "blue wings".
        light: The light of the scene.
        share: How much of that light falls on it, 0..1.
        behind: The colour it is mostly seen against.

    Returns:
        A colour for each of the figure's roles.
    """
    colours = dict(figure.colours)
    target = colour_of(colour) if colour and not natural(figure.noun, colour) else None
    if target:
        roles = {role: value for role, value in colours.items() if family(role) in figure.named}
        if roles:
            colours |= recolour(roles, main_colour(figure), target)
    elif behind and not figure.tags & _KNOWN_BY_COLOUR:
        colours = contrast_fixed(colours, behind, figure.named)
    for look in looks:
        colours |= _part_in_colour(colours, look)
    if light and share:
        amount = min(share, 0.1) if target else share
        colours = {r: c if family(r) in _UNLIT else light.on(c, share=amount) for r, c in colours.items()}
    return colours


def _part_in_colour(colours: dict[str, str], look: str) -> dict[str, str]:
    """Return the new colours of a part of which a colour is said, if the drawing has it."""
    colour, _, part = look.rpartition(" ")
    target = colour_of(colour) if colour else None
    if target is None:
        return {}
    wished = roles_of(part, frozenset(family(role) for role in colours))[:1]
    roles = {role: value for role, value in colours.items() if family(role) in wished}
    return recolour(roles, roles.get(wished[0], next(iter(roles.values()))), target) if roles else {}


def main_colour(figure: Figure) -> str:
    """Return the colour that covers most of what a named colour goes to: the plain role, if there is one."""
    first = figure.named[0]
    if first in figure.colours:
        return figure.colours[first]
    return next((c for r, c in sorted(figure.colours.items()) if family(r) in figure.named), "#888888")


def alike(first: str, second: str) -> bool:
    """Whether two colours can hardly be told apart as areas."""
    return difference(first, second) < 0.1
