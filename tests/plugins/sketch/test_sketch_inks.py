"""Logos are in the colours that are asked for, and stand out from what they are on."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._colour import contrast, difference, to_oklch
from limner_sketch._kinds._inks import deep, inks_of, shaded, turn
from limner_sketch._parse._colours import colour_of


def _first(_: str, options: Sequence[str]) -> str:
    return options[0]


def _inside(svg: str) -> list[str]:
    """Return the colours of the mark."""
    mark = svg[svg.index('<g id="mark') :]
    depth, end = 0, len(mark)
    for tag in re.finditer(r"<(/?)g\b", mark):
        depth += -1 if tag[1] else 1
        if depth == 0:
            end = tag.start()
            break
    return re.findall("#[0-9a-f]{6}", mark[:end])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ('law firm logo "Webb & Sons" in navy and gold', ("navy", "gold")),
        ("logo for a gym called Iron Bull, red and black", ("red", "black")),
        ("logo for a locksmith, blue and orange", ("blue", "orange")),
        ('podcast logo "Late Owls", purple and yellow', ("purple", "yellow")),
        ('bike shop logo "Spoke", teal', ("teal",)),
    ],
)
def test_each_colour_that_is_asked_for_is_in_the_mark(prompt: str, asked: tuple[str, ...], seed: int) -> None:
    seen = _inside(compose(prompt, seed=seed).svg)

    for name in asked:
        wanted = colour_of(name) or ""
        assert min(difference(wanted, colour) for colour in seen) < 0.08, name


@pytest.mark.parametrize(
    "asked", [("#ffd6e0",), ("#ffe680", "#fff4cc"), ("#1f3d7a", "#e2a91f"), ("#222222", "#d8d8d8")]
)
def test_what_a_brand_prints_can_be_read(asked: tuple[str, ...]) -> None:
    inks = inks_of(asked, "#fffdf8", _first)

    assert contrast(inks.ink, inks.paper) > 4
    assert contrast(inks.small, inks.paper) > 2.5
    assert contrast(inks.on(inks.lead), inks.lead) > 1.9


def test_a_thing_in_shades_of_a_brand_keeps_its_lines() -> None:
    mapped = shaded("#c98a4b", "#1f2f57", "#fffdf8")
    main, shadow, eye = mapped("#c98a4b"), mapped("#a8703a"), mapped("#14121f")

    assert difference(main, "#1f2f57") < 0.02
    assert turn(main, shadow) < 15
    assert difference(main, shadow) > 0.03
    assert contrast(main, eye) > 3


def test_a_part_of_another_colour_has_the_second_one() -> None:
    assert shaded("#e5708a", "#d05070", "#fffdf8", "#2f7d4f")("#4f9a68") == "#2f7d4f"


@pytest.mark.parametrize("colour", ["#ffe680", "#8fc9f5", "#d9a5a0", "#dddddd"])
def test_a_deep_shade_is_dark_and_of_the_same_hue(colour: str) -> None:
    assert contrast(deep(colour), "#ffffff") > 7
    assert to_oklch(colour).chroma < 0.02 or turn(deep(colour), colour) < 12


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("pizza restaurant logo, red and green", "Pizza Restaurant"),
        ("logo of a barber shop with scissors", "Barber Shop"),
        ("blue restaurant logo", "Restaurant"),
    ],
)
def test_a_business_without_a_name_is_called_what_it_is(prompt: str, name: str) -> None:
    assert parse_prompt(prompt).text == name
