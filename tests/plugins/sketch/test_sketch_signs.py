"""Neon signs, patterns of plain shapes, and the grounds and colours that are asked for in few words."""

from __future__ import annotations

import re

import pytest

from limner_sketch import compose, parse_prompt


@pytest.mark.parametrize(
    ("prompt", "words", "drawn"),
    [
        ('neon sign "Open" with a coffee cup', "Open", ("mug",)),
        ("a neon sign that says Good Vibes", "Good Vibes", ()),
        ("pink neon sign of a flamingo", None, ("flamingo",)),
    ],
)
def test_a_neon_sign_is_a_thing_and_words_in_a_tube(prompt: str, words: str | None, drawn: tuple[str, ...]) -> None:
    made = compose(prompt)

    assert (made.plan.sheet, made.plan.text) == ("neon sign", words)
    assert len(made.drawn) == len(drawn)
    assert 'id="frame' in made.svg
    assert made.not_drawn == ()


def test_the_tubes_have_the_colours_that_are_asked_for() -> None:
    lit = [set(re.findall("#[0-9a-f]{6}", compose(f"neon sign Hello in {tone}").svg)) for tone in ("red", "green")]

    assert lit[0] - lit[1]
    assert lit[1] - lit[0]


def test_a_pattern_of_shapes_has_each_of_them() -> None:
    made = compose("pattern with circles, triangles and plus signs in navy and gold")
    motifs = re.findall(r'<g id="m\d*"><path d="([^"]*)"', made.svg)

    assert len({re.sub(r"[-\d. ]", "", motif) for motif in motifs}) == 3
    assert made.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "backdrop"),
    [
        ("gold crown logo on black", "black"),
        ("icon of a rocket in a blue circle", "blue"),
        ("a fox on lavender", None),
    ],
)
def test_a_sign_is_on_the_colour_that_it_is_told_to_be_on(prompt: str, backdrop: str | None) -> None:
    assert parse_prompt(prompt).backdrop == backdrop


@pytest.mark.parametrize(
    ("prompt", "palette"), [("surf shop logo, teal", ("teal",)), ("coffee logo, brown", ("brown",))]
)
def test_a_colour_at_the_end_is_that_of_all_of_it(prompt: str, palette: tuple[str, ...]) -> None:
    plan = parse_prompt(prompt)

    assert plan.palette == palette
    assert "duck" not in [subject.what for subject in plan.subjects]
