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


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        (
            "a woman working from home on her laptop with a cat on the desk",
            {("laptop", "on", "desk"), ("cat", "on", "desk")},
        ),
        ("commuters waiting for a train in the rain", set()),
        ("a courier handing over a parcel at the front door", {("courier", "holding", "parcel")}),
    ],
)
def test_people_at_work_are_where_it_is_done(prompt: str, expected: set[tuple[str, str, str]]) -> None:
    plan = parse_prompt(prompt)
    related = {(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations}

    assert expected <= related
    assert plan.unmatched == ()


def test_who_waits_for_a_train_is_at_the_station_and_who_meets_at_a_table_is_in_an_office() -> None:
    assert parse_prompt("commuters waiting for a train in the rain").setting == "station"
    assert parse_prompt("a team having a meeting around a conference table").setting == "office"
    assert "school bus" in [one.what for one in parse_prompt("a school bus picking up kids").subjects]
