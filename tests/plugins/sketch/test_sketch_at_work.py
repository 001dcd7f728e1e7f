"""Offices and work with data."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt


@pytest.mark.parametrize(
    ("prompt", "nouns", "setting"),
    [
        ("a data engineer working at a desk with two monitors", ["programmer", "desk", "monitor"], None),
        ("customer support agent with a headset", ["woman", "headset", "laptop"], "office"),
        ("a person analyzing charts on a screen", ["person", "dashboard"], "office"),
        ("a data scientist in a data center", ["programmer", "laptop", "server"], "office"),
        ("a server room with blinking lights", ["server"], "office"),
        ("a man climbing a mountain of papers", ["man", "pile of papers"], None),
        ("online shopping with a phone and bags", ["phone", "shopping bag"], None),
    ],
)
def test_work_with_data_happens_where_it_does(prompt: str, nouns: list[str], setting: str | None) -> None:
    plan = parse_prompt(prompt)

    assert [one.what for one in plan.subjects] == nouns
    assert plan.setting == setting


def test_an_engineer_of_bridges_keeps_the_hard_hat() -> None:
    assert parse_prompt("a bridge engineer with a plan").subjects[0].what != "programmer"


@pytest.mark.parametrize("prompt", ["a data engineer at a desk", "a robot analyzing data on a dashboard"])
def test_nothing_of_it_is_missing(prompt: str) -> None:
    assert compose(prompt).not_drawn == ()
