"""The inks of a mark: which colours of a brand the paper, the letters and the thing have, and the thing drawn in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from limner_sketch._canvas import Figure
from limner_sketch._colour import contrast, difference, from_oklch, mix, to_oklch
from limner_sketch._dress import family, main_colour

__all__ = ["Inks", "deep", "has_parts", "inks_of", "shaded", "turn"]

_LETTERS = 4.5  # contrast of a name to its paper
_CLEAR = 1.7  # contrast of a mark to its paper
_SEEN = 2.0  # contrast of a mark to the field that it stands in
_READ = 2.6  # contrast of a small line to its paper
_WHITE, _BLACK = 0.88, 0.27  # lightness: what is white or black in a thing, as eyes are
_OTHER = 0.17  # difference of a colour from the main one that makes it that of another part
_DARK = 0.45  # lightness of an ink within which no darker lines can be seen
_GREY = 0.03


@frozen
class Inks:
    """The colours that a mark and its name are printed in.

    Attributes:
        paper: What they are printed on.
        ink: The colour of the name.
        lead: The main colour of the mark, or that of the field that it stands in.
        second: Another one, of a part of the mark and of small words; none where the brand has but one.
    """

    paper: str
    ink: str
    lead: str
    second: str | None = None

    @property
    def small(self) -> str:
        """The colour of small words."""
        return next((c for c in (self.second, self.lead) if c and contrast(c, self.paper) > _READ), self.ink)

    def on(self, field: str) -> str:
        """Return the colour of a thing on a field."""
        wanted = (self.second, self.lead, self.paper, self.ink)
        clear = [c for c in wanted if c and c != field and contrast(c, field) > _SEEN]
        return clear[0] if clear else max(("#fffdf8", deep(field)), key=lambda c: contrast(c, field))

    def framed(self) -> Inks:
        """Return the inks of a thing that stands in a field of the main colour."""
        return evolve(self, lead=self.on(self.lead), second=None)


def deep(colour: str) -> str:
    """Return a dark shade of a colour, in which words can be read on white."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(min(lightness, 0.34), min(chroma, 0.1) if chroma > _GREY else chroma, hue)


def inks_of(asked: Sequence[str], paper: str, pick: Callable[[str, Sequence[str]], str]) -> Inks:
    """Return the inks in which a mark has the colours that are asked for.

    Args:
        asked: The colours, in the order in which they are told.
        paper: The colour of the sheet.
        pick: Chooses one of several, by a name.
    """
    clear = [c for c in asked if contrast(c, paper) > _CLEAR and difference(c, paper) > _OTHER]
    if not clear:  # what is too pale for a mark is the field that its dark shade stands in
        return Inks(paper, deep(asked[0]), asked[0], deep(asked[0]))
    lead = pick("accent", clear)
    others = [c for c in asked if c not in {lead, paper} and difference(c, lead) > _OTHER / 2]
    dark = sorted((c for c in asked if contrast(c, paper) > _LETTERS), key=lambda c: to_oklch(c).lightness)
    return Inks(paper, dark[0] if dark else deep(lead), lead, others[0] if others else None)


def turn(one: str, other: str) -> float:
    """Return how far apart two hues are, in degrees."""
    return abs((to_oklch(one).hue - to_oklch(other).hue + 180) % 360 - 180)


def has_parts(figure: Figure) -> bool:
    """Whether a thing has parts in another colour than its main one, white and black left out."""
    main = main_colour(figure)
    return any(
        _BLACK < to_oklch(colour).lightness < _WHITE and difference(colour, main) > _OTHER
        for role, colour in figure.colours.items()
        if family(role) not in {"eye", "shine"}
    )


def shaded(main: str, tone: str, ground: str, detail: str | None = None) -> Callable[[str], str]:
    """Return a map of the colours of a thing to shades of one tone, and of other parts than the main one to a second one.

    Args:
        main: The main colour of the thing, which becomes the tone.
        tone: The colour of the mark.
        ground: The colour that it stands on, of which what is to be seen through it is.
        detail: The colour of its other parts; none is a shade of the tone.
    """
    base, ink, back = to_oklch(main), to_oklch(tone), to_oklch(ground)
    rises = back.lightness < ink.lightness

    def shade(by: float) -> str:
        return from_oklch(min(0.97, max(0.1, ink.lightness + by)), ink.chroma, ink.hue)

    def mapped(colour: str) -> str:
        lightness = to_oklch(colour).lightness
        by = lightness - base.lightness
        if difference(colour, main) < _OTHER:
            # Lines within what is dark are lighter than it, and within what is light darker.
            return shade(0.8 * abs(by) if ink.lightness < _DARK else -abs(by) if rises else 0.8 * by)
        if lightness > _WHITE:
            return mix(tone, ground, 0.85) if not rises else mix(tone, "#ffffff", 0.6)
        if lightness < _BLACK:
            if not rises and ink.lightness >= _DARK:
                return shade(-0.3)
            return deep(ground) if rises and back.lightness > _DARK else mix(tone, ground, 0.8)
        if detail:
            return detail
        return mix(tone, ground, 0.62 if by > 0 else 0.34)

    return mapped
