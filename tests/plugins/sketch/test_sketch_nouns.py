"""Common nouns are drawn for certain, or said not to be."""

from __future__ import annotations

from pathlib import Path

from limner_sketch import figures
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._words import singular

LIST = Path(__file__).parents[3] / "benchmarks" / "sketch_nouns.txt"
NOUNS = [
    word.strip()
    for line in LIST.read_text("utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split(",")
]


def test_the_list_is_a_thousand_different_nouns() -> None:
    assert (len(NOUNS), len(set(NOUNS))) == (1000, 1000)


def test_nine_in_ten_are_drawn_for_certain() -> None:
    found = (figures.find(noun) or figures.find(singular(noun)) for noun in NOUNS)

    assert sum(match is not None and match.exact for match in found) >= 900


def test_what_no_figure_shows_is_a_place_or_is_reported() -> None:
    unknown = [noun for noun in NOUNS if not (figures.find(noun) or figures.find(singular(noun)))]
    plans = {noun: parse_prompt(f"a {noun}") for noun in unknown}

    assert [
        noun
        for noun, plan in plans.items()
        if not (plan.setting or plan.weather or plan.time or plan.subjects or plan.unmatched or plan.kind != "scene")
    ] == []
