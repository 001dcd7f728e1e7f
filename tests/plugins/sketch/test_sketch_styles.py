"""Styles: the words they go by, and that each is seen in every kind of picture."""

from __future__ import annotations

import io
import re

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

from limner.svg import clean
from limner_sketch import STYLES, compose
from limner_sketch._parse._prompt import parse_prompt


@pytest.mark.parametrize(
    ("prompt", "style", "things"),
    [
        ("a synthwave motorboat", "synthwave", ["motorboat"]),
        ("a low-poly badger", "low poly", ["badger"]),
        ("Japanese style pagoda", "ukiyo-e", ["pagoda"]),
        ("chalk drawing of a pear", "chalk", ["pear"]),
        ("a pencil sketch of a barn", "sketch", ["barn"]),
        ("pop art pineapple", "comic", ["pineapple"]),
        ("an otter, origami", "origami", ["otter"]),
        ("a mosaic of a gecko", "mosaic", ["gecko"]),
        ("children's book illustration of a mole", "storybook", ["mole"]),
        ("a badger in pencil", "sketch", ["badger"]),
        ("a black and white sketch of a barn", "sketch", ["barn"]),
        ("retro 1970s camper van", "seventies", ["camper van"]),
        # Things, not styles.
        ("a pencil", None, ["pencil"]),
        ("a teacher at the chalkboard", None, ["teacher", "chalkboard"]),
        ("a black and white cow", None, ["cow"]),
    ],
)
def test_words_that_name_a_style(prompt: str, style: str | None, things: list[str]) -> None:
    plan = parse_prompt(prompt)

    assert plan.style == style
    assert [s.what for s in plan.subjects] == things
    assert plan.unmatched == ()


def picture(prompt: str, style: str, seed: int = 0) -> Image.Image:
    png = bytes(resvg_py.svg_to_bytes(svg_string=compose(prompt, style=style, seed=seed).svg, width=96))
    drawn = Image.open(io.BytesIO(png)).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", drawn.size, "#ffffff"), drawn).convert("RGB")


@pytest.mark.parametrize(
    "prompt",
    ["icon of a camera", "a poster for a fair with a balloon"],
)
def test_no_two_styles_look_alike(prompt: str) -> None:
    named = {style: picture(prompt, style) for style in STYLES}
    alike = [
        (one, other)
        for one, first in named.items()
        for other, second in named.items()
        if one < other and sum(ImageStat.Stat(ImageChops.difference(first, second)).mean) / 3 / 255 < LEAST
    ]

    assert alike == []


LEAST = 0.003


@pytest.mark.parametrize("style", STYLES)
def test_the_boundary_lets_every_style_pass(style: str) -> None:
    made = compose("a lighthouse and a boat at night", style=style)

    assert clean(made.svg).findings == ()
    assert len(made.svg) < 90_000


def test_black_and_white_has_no_greys_where_there_is_no_scene() -> None:
    drawn = picture("icon of a kettle", "black and white").convert("L").histogram()

    assert drawn[0] > 100
    assert drawn[255] > 1_000
    assert sum(drawn[40:216]) < 0.12 * sum(drawn)  # where black meets white


@pytest.mark.parametrize("seed", range(4))
def test_a_badge_in_black_and_white_has_its_rim_and_its_words(seed: int) -> None:
    drawn = picture("badge of an owl", "black and white", seed=seed).convert("L")
    rim = drawn.crop((0, 0, drawn.width, drawn.height // 5))

    assert sum(rim.histogram()[:64]) > 0.05 * rim.width * rim.height


def test_watercolour_has_no_hard_outlines_and_its_paint_thins_out() -> None:
    svg = compose("a cottage by a lake, watercolour").svg
    background, rest = svg.split('aria-label="background"')[1].split('aria-label="cottage"')
    finish = rest.split('aria-label="finish"')[1]
    outlined = [
        tag for tag in re.findall(r"<path [^>]+>", background + rest) if "stroke=" in tag and 'fill="none"' not in tag
    ]

    assert outlined
    assert all('stroke-opacity=".3' in tag for tag in outlined)
    assert not any(
        "stroke=" in tag for tag in re.findall(r"<path [^>]+>", background) if tag.count("M") > 1 and "none" not in tag
    )
    assert len(re.findall(r'evenodd"', finish)) == 3


@pytest.mark.parametrize(
    "prompt", ["a fox in a forest, watercolour", "a hummingbird, watercolour", "a lighthouse at sea, watercolour"]
)
def test_a_watercolour_is_no_large_file(prompt: str) -> None:
    assert len(compose(prompt).svg) < 42_000


@pytest.mark.parametrize(
    ("prompt", "whats"),
    [
        ("watercolor painting of a barn", {"barn"}),
        ("An oil painting of two swans", {"swan"}),
        ("a painting of a cat on the wall", {"painting", "cat", "wall"}),
    ],
)
def test_what_is_painted_is_shown_and_no_canvas(prompt: str, whats: set[str]) -> None:
    assert {subject.what for subject in parse_prompt(prompt).subjects} == whats
