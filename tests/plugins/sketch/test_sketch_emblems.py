"""Badges and patterns: what they are made of, the colours of their theme, and words that say for whom they are."""

from __future__ import annotations

import re

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._colour import to_oklch
from limner_sketch._occasions import purpose_of


@pytest.mark.parametrize(
    ("prompt", "palette"),
    [
        ('badge "Employee of the Month" gold', ("gold",)),
        ('circular badge "Top Chef" in red', ("red",)),
        ("vegan certified badge green", ("green",)),
        ("camping badge", None),
    ],
)
def test_a_colour_after_the_word_is_that_of_the_badge(prompt: str, palette: tuple[str, ...] | None) -> None:
    plan = parse_prompt(prompt)

    assert plan.palette == palette
    assert plan.tagline is None


def test_gold_gleams_and_blue_does_not() -> None:
    gold, blue = (compose(f'badge "Best Seller" {tone}').svg for tone in ("gold", "blue"))

    def stops(svg: str) -> int:
        return max(
            len(re.findall("<stop", one)) for one in re.findall(r"<linearGradient.*?</linearGradient>", svg, re.DOTALL)
        )

    assert stops(gold) == 4
    assert stops(blue) < 4


def test_a_ribbon_hangs_from_a_badge_where_one_is_told() -> None:
    made = compose("ribbon award badge first place")

    assert made.not_drawn == ()
    assert made.plan.text == "First Place"
    assert made.svg != compose("badge first place").svg


@pytest.mark.parametrize(
    "prompt",
    ["kids pattern with dinosaurs", "nursery wallpaper pattern with dinosaurs", "dinosaur pattern for a boys room"],
)
def test_whom_a_pattern_is_for_is_not_on_it(prompt: str) -> None:
    assert [subject.what for subject in parse_prompt(prompt).subjects] == ["dinosaur"]


def test_a_pattern_of_children_has_them() -> None:
    assert "kid" in parse_prompt("pattern of kids and kites").subjects[0].what


@pytest.mark.parametrize("seed", range(4))
def test_animals_of_a_pattern_differ(seed: int) -> None:
    made = compose("pattern of cats", seed=seed)

    assert len(set(re.findall(r'<use href="(#m\d*)"', made.svg))) == 3


def test_one_thing_of_a_pattern_is_there_in_two_sizes() -> None:
    sizes = set(re.findall(r"scale\(-?([\d.]+)", compose("pattern with strawberries").svg))

    assert len(sizes) == 2


def test_stars_of_a_pattern_have_no_faces() -> None:
    assert compose("pattern of stars and moons").plan.subjects[0].what == "star shape"


@pytest.mark.parametrize(
    ("prompt", "hues"),
    [("organic tea badge", (90, 180)), ("halloween pattern with bats and ghosts", None), ("pattern of anchors", None)],
)
def test_what_has_a_theme_has_few_palettes(prompt: str, hues: tuple[float, float] | None) -> None:
    palettes = purpose_of(parse_prompt(prompt))

    assert 3 <= len(palettes) <= 4
    if hues:
        assert all(hues[0] < to_oklch(palette.ink).hue < hues[1] for palette in palettes)


def test_metal_on_a_dark_ground() -> None:
    svg = compose("art deco pattern in gold and black").svg
    ground = re.search(r'id="ground.*?fill="(#[0-9a-f]+)"', svg, re.DOTALL)

    assert ground
    assert to_oklch(ground[1]).lightness < 0.4


def test_wheels_among_anchors_are_those_of_ships() -> None:
    assert "ship wheel" in [s.what for s in parse_prompt("nautical pattern with anchors and wheels").subjects]


@pytest.mark.parametrize(("prompt", "kind"), [("certified organic seal, green", "badge"), ("a seal on ice", "scene")])
def test_a_seal_that_vouches_is_no_animal(prompt: str, kind: str) -> None:
    assert parse_prompt(prompt).kind == kind


@pytest.mark.parametrize(
    ("prompt", "what", "style", "palette"),
    [
        ("compass icon, flat, orange", "compass", "flat", ("orange",)),
        ("credit card icon line", "credit card", "line", None),
        ("key icon outline", "key", "line", None),
        ("delete icon with trash can", "trash can", None, None),
        ('jewelry logo "Vesper" elegant gold', None, None, ("gold",)),
        ("two icons: an apple, an orange", "apple", None, None),
    ],
)
def test_the_words_at_the_end_say_how_a_sign_is_drawn(
    prompt: str, what: str | None, style: str | None, palette: tuple[str, ...] | None
) -> None:
    plan = parse_prompt(prompt)

    assert (plan.style, plan.palette) == (style, palette)
    assert plan.kind in {"icon", "logo"}
    if what:
        assert plan.subjects[0].what == what


def test_a_short_word_stands_on_the_rim_and_not_on_the_thing() -> None:
    svg = compose('gold medal badge "1st"').svg

    assert svg.index('aria-label="1ST"') > 0
