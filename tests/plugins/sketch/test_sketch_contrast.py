"""What is as light as its ground stands out by its hue, or is moved from it and stays warm."""

from __future__ import annotations

import pytest

from limner_sketch._colour import contrast, difference, to_oklch
from limner_sketch._painter import contrast_fixed

_SKY, _CREAM = "#a9cdf0", "#f6ecd9"


@pytest.mark.parametrize("colour", ["#efb458", "#f0913a", "#f28bb0"])
def test_what_differs_in_hue_keeps_its_colour(colour: str) -> None:
    assert contrast_fixed({"main": colour}, _SKY, ("main",)) == {"main": colour}


@pytest.mark.parametrize("colour", ["#f3dcc0", "#f1e2b0", "#f6dc9c"])
def test_pale_yellow_on_cream_turns_to_orange_and_not_to_khaki(colour: str) -> None:
    moved = contrast_fixed({"main": colour}, _CREAM, ("main",))["main"]
    before, after = to_oklch(colour), to_oklch(moved)
    assert after.hue < before.hue
    assert after.chroma > before.chroma
    assert abs(after.lightness - to_oklch(_CREAM).lightness) == pytest.approx(0.1, abs=0.02)
    assert contrast(moved, _CREAM) > contrast(colour, _CREAM)


def test_grey_on_grey_is_moved_and_stays_grey() -> None:
    moved = contrast_fixed({"main": "#b0b4bb"}, "#b4b8bf", ("main",))["main"]
    assert difference(moved, "#b4b8bf") > 0.09
    assert to_oklch(moved).chroma < 0.02
