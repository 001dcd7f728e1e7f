"""Logos are in the colours that are asked for, and stand out from what they are on."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._colour import contrast, difference, to_oklch
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._kinds._icon import draw_icon
from limner_sketch._kinds._inks import deep, inks_of, shaded, turn
from limner_sketch._parse._colours import colour_of
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task

_ICON = "settings icon in {}"


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


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("tone", ["dark blue", "red", "purple"])
def test_an_icon_is_in_the_colour_that_it_is_told_to_be_in(tone: str, seed: int) -> None:
    wanted = colour_of(tone) or ""
    tones = [
        c for c in re.findall("#[0-9a-f]{6}", compose(_ICON.format(tone), seed=seed).svg) if to_oklch(c).chroma > 0.03
    ]

    assert all(turn(c, wanted) < 25 for c in tones)
    assert min(difference(c, wanted) for c in tones) < 0.03


@pytest.mark.parametrize(
    ("prompt", "tones"),
    [
        ("camera icon, gradient pink to orange", ("pink", "orange")),
        ("weather app icon, purple to blue gradient", ("purple", "blue")),
        ("logo for a startup named Nimbus, blue gradient", ("blue",)),
        ("bank logo with a gradient from dark green to mint", ("dark green", "mint")),
        ("music app icon with orange gradient background", ("orange",)),
    ],
)
def test_a_gradient_runs_through_the_colours_that_are_told(prompt: str, tones: tuple[str, ...]) -> None:
    made = compose(prompt)
    stops = re.findall(r"<linearGradient.*?</linearGradient>", made.svg, re.DOTALL)

    assert made.plan.palette == tones
    assert made.not_drawn == ()
    for tone in tones:
        wanted = colour_of(tone) or ""
        assert any(difference(c, wanted) < 0.02 for stop in stops for c in re.findall("#[0-9a-f]{6}", stop)), tone


@pytest.mark.parametrize(
    "prompt",
    [
        "heart icon with plus",
        "shield icon with checkmark",
        "user icon with a check mark",
        "shopping bag icon with check mark",
        "folder icon with a tick",
        "basket icon with minus",
        "cloud icon with an x",
    ],
)
def test_what_an_icon_is_marked_with_is_small_and_at_its_upper_right(prompt: str) -> None:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed="0")
    thing, mark = draw_icon(task, Document(800, 800))

    assert mark.box.area < thing.box.area / 3
    assert mark.box.centre[0] > thing.box.centre[0]
    assert mark.box.centre[1] < thing.box.centre[1]


@pytest.mark.parametrize(
    "prompt", ["bell icon with 5 notifications", "mail icon with 12 unread messages", "cart icon with number 3"]
)
def test_a_number_is_written_on_a_disc(prompt: str) -> None:
    made = compose(prompt)

    assert (made.plan.text or "").isdigit()
    assert f'aria-label="{made.plan.text}"' in made.svg
    assert made.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "colour"),
    [('seafood logo "The Blue Lobster"', "blue"), ('cafe logo "Black Fox"', "black"), ('cafe logo "Old Fox"', None)],
)
def test_the_name_of_a_business_colours_its_mark(prompt: str, colour: str | None) -> None:
    assert parse_prompt(prompt).subjects[0].colour == colour


@pytest.mark.parametrize(
    ("prompt", "style"), [("microphone icon, minimal", "minimal"), ("minimal room with a chair", None)]
)
def test_minimal_is_a_style_of_signs(prompt: str, style: str | None) -> None:
    assert parse_prompt(prompt).style == style


def test_a_face_has_no_colour_of_a_brand() -> None:
    seen = {to_oklch(colour) for colour in _inside(compose('daycare logo "Sprouts" with a child, green').svg)}

    assert len({tone for tone in seen if 30 < tone.hue < 80 and tone.chroma > 0.03}) > 2
