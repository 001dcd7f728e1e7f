"""Abstract pictures consist of the shapes and colours that are named; posters and cards have a title of their own."""

from __future__ import annotations

import re

import pytest

from limner_sketch._colour import to_oklch
from limner_sketch._compose import compose, parse_prompt
from limner_sketch._parse._tables import FORMS


@pytest.mark.parametrize(
    ("prompt", "forms", "palette"),
    [
        ("abstract waves in blue", ["wave"], ("blue",)),
        ("abstract circles in red and yellow", ["circle"], ("red", "yellow")),
        ("geometric composition of triangles in teal and orange", ["triangle"], ("teal", "orange")),
        ("abstract lines", ["line"], None),
        ("red and blue rectangles in a grid", ["rectangle", "grid"], ("red", "blue")),
    ],
)
def test_shapes_and_colours_are_taken_up(prompt: str, forms: list[str], palette: tuple[str, ...] | None) -> None:
    made = compose(prompt)

    assert made.plan.kind == "abstract"
    assert sorted(s.what for s in made.plan.subjects) == sorted(forms)
    assert made.plan.palette == palette
    assert made.not_drawn == ()


def test_every_order_of_shapes_looks_different() -> None:
    by_order = {order: form for form, order in FORMS.items()}
    drawings = {compose(f"abstract {form}").svg.split('id="composition"')[1] for form in by_order.values()}

    assert len(drawings) == len(by_order)


def test_a_thing_in_an_abstract_picture_is_drawn() -> None:
    assert compose("abstract cat").drawn == ("cat",)


@pytest.mark.parametrize(
    ("prompt", "text", "subjects"),
    [
        ("birthday card for Ana with balloons", "Happy Birthday, Ana", ["balloon"]),
        ("birthday card for my mom with flowers", "Happy Birthday, Mom", ["flower"]),
        ("a poster for a jazz festival", "Jazz Festival", ["saxophone", "trumpet"]),
        ("a poster for a bake sale with a cake", "Bake Sale", ["cake"]),
        ("a travel poster of Japan", "Japan", []),
    ],
)
def test_posters_and_cards_say_what_they_are_for(prompt: str, text: str, subjects: list[str]) -> None:
    plan = parse_prompt(prompt)

    assert plan.text == text
    assert [s.what for s in plan.subjects] == subjects


def test_colours_of_a_palette_that_are_none_are_reported() -> None:
    assert compose("a fox", palette=["red", "blurple", "#12345"]).not_drawn == (
        "blurple (no colour)",
        "#12345 (no colour)",
    )
    assert compose("a fox", palette="nosuch").not_drawn == ("nosuch palette",)


def test_a_ground_that_is_told_is_the_ground_of_an_abstract_picture() -> None:
    svg = compose("abstract composition of yellow circles on a navy background").svg

    plain = svg.split('id="composition"', maxsplit=1)[0]
    assert to_oklch(re.findall(r'fill="(#[0-9a-f]{6})"', plain)[0]).lightness < 0.4


def test_an_abstract_picture_of_something_has_its_colours_and_tells_of_nothing_left() -> None:
    plan = parse_prompt("abstract painting of a storm")

    assert plan.unmatched == ()
    assert {to_oklch(colour).chroma < 0.08 for colour in plan.palette or ()} == {True}


@pytest.mark.parametrize("seed", range(3))
def test_paint_that_runs_has_no_hard_shapes(seed: int) -> None:
    svg = compose("watercolour abstract in pink and teal", seed=seed).svg

    assert "c" in svg.split('id="composition"')[1]
    assert svg.count("<path") < 160  # no mesh of triangles
