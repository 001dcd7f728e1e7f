"""Words mean what their company says; what is written as two words is one; what names one thing in the plural has no article."""

from __future__ import annotations

import pytest

from limner_sketch import compose, figures
from limner_sketch._parse._company import _AMONG, in_company, in_sense


def drawn(prompt: str) -> set[str]:
    made = compose(prompt)
    found = (figures.find(what) for what in made.drawn)
    return {match.entry.noun for match in found if match}


def test_every_sense_is_of_a_figure_that_there_is() -> None:
    for rows in _AMONG.values():
        for noun, around in rows:
            assert around
            assert not noun or figures.find(noun) is not None, noun


@pytest.mark.parametrize(
    ("one", "noun", "other", "meant"),
    [
        ("a bat hanging in a cave", "bat", "a batsman with a bat at the wicket", "cricket bat"),
        ("a mouse eating cheese", "mouse", "a mouse and a keyboard", "computer mouse"),
        ("a light bulb", "light bulb", "a bulb planted in soil", "flower bulb"),
        ("a potted plant", "potted plant", "a cement plant", "factory"),
        ("a diamond ring", "ring", "two boxers in a ring", "boxing ring"),
        ("a compass and a map", "compass", "a compass and a protractor in geometry class", "drawing compass"),
        ("a pen and paper", "pen", "three sheep in a pen", "fence"),
        ("a sailor smoking a pipe", "smoking pipe", "a plumber with a pipe", "water pipe"),
        ("a wooden ruler", "ruler", "a ruler on a throne", "king"),
        ("a plane taking off", "airplane", "a plane and shavings on a workbench", "hand plane"),
    ],
)
def test_two_contexts_of_a_word_are_two_things(one: str, noun: str, other: str, meant: str) -> None:
    first, second = drawn(one), drawn(other)

    assert meant in second
    assert meant not in first
    assert noun in first


def test_company_says_when_nothing_is_drawn_of_a_word() -> None:
    assert in_company("pupil", {"the", "pupil", "of", "an", "eye"}) == ""
    assert in_company("pupil", {"a", "pupil", "at", "school"}) is None


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("a hockey fan in the snow", "a person in the snow"),
        ("an electric fan", "an electric fan"),
        ("playing poker at night", "playing cards at night"),
        ("a wedding band on a cushion", "a wedding ring on a cushion"),
        ("a wedding band playing on stage", "a wedding band playing on stage"),
    ],
)
def test_phrases_are_told_in_plain_words(told: str, meant: str) -> None:
    assert in_sense(told) == meant


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [("a surf board", "surfboard"), ("a sting ray", "manta ray"), ("a green house", "house"), ("a pitch fork", "pitchfork")],
)  # fmt: skip
def test_words_that_were_written_as_two_are_one(prompt: str, noun: str) -> None:
    assert noun in drawn(prompt)


def test_who_drives_through_a_field_is_in_it_and_nothing_is_missed() -> None:
    assert compose("a tractor driving through a wheat field").not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "title"),
    [("knitting needles", "Knitting needles"), ("toy blocks on a rug", "Toy blocks"), ("a box of chocolates", "A box of chocolates"), ("a cyclops", "A cyclops")],
)  # fmt: skip
def test_titles_have_an_article_where_one_thing_is_one(prompt: str, title: str) -> None:
    assert compose(prompt).title.startswith(title)
