"""What a prompt denies is neither drawn nor reported as missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner_sketch._compose import compose
from limner_sketch._parse._prompt import parse_prompt


@pytest.mark.parametrize(
    ("prompt", "drawn", "without"),
    [
        ("a garden, no cats", [], {"cat"}),
        ("a meadow without trees", [], {"tree"}),
        ("a dog, not a cat", ["dog"], {"cat"}),
        ("a dog, not a cat, and a bird", ["dog", "bird"], {"cat"}),
        ("a beach, don't draw people", [], {"person"}),
        ("no cats, dogs or birds, just a fox", ["fox"], {"cat", "dog", "bird"}),
        ("a forest with no animals except a fox", ["fox"], {"animal"}),
        ("a street free of cars", [], {"car"}),
        ("a car-free street with a bicycle", ["bicycle"], {"car"}),
        ("a treeless plain with a horse", ["horse"], {"tree"}),
        ("neither a cat nor a dog, a fox", ["fox"], {"cat", "dog"}),
        ("not a cat but a dog", ["dog"], {"cat"}),
        ("a tree instead of a house", ["tree"], {"house"}),
        ("a house without trees and with a balloon", ["house", "balloon"], {"tree"}),
        ("a man not wearing a hat", ["man"], {"hat"}),
        ("a cat that is not black on a sofa", ["cat", "sofa"], {"black"}),
        ("a family picnic without the dog", ["woman", "man", "child", "blanket", "picnic basket"], {"dog"}),
        ("a park with nobody", [], {"person"}),
        ("not only a cat but also a dog", ["cat", "dog"], set()),
        ("a fruit bowl with everything except bananas", ["bowl", "apple", "orange"], {"banana"}),
        ('a sign that says "No dogs"', ["sign"], set()),
    ],
)
def test_what_is_denied_is_not_drawn_and_not_missed(prompt: str, drawn: list[str], without: set[str]) -> None:
    plan = parse_prompt(prompt)

    assert drawn == [s.what for s in plan.subjects]
    assert without == set(plan.without)
    assert plan.unmatched == ()


def test_the_setting_leaves_out_what_is_denied() -> None:
    assert compose("a park").svg.count("<path") > compose("a park without trees, flowers or clouds").svg.count("<path")


def test_a_card_leaves_out_what_is_denied() -> None:
    assert [s.what for s in parse_prompt("birthday card, no cake").subjects] == ["balloon"]


@given(
    st.lists(
        st.sampled_from(["no", "not", "a", "cat", ",", "or", "but", "without", "free", "of", "dog", "red"]), max_size=12
    )
)
def test_denials_never_raise_and_never_draw_what_follows_directly(words: list[str]) -> None:
    plan = parse_prompt(" ".join(["without cats,", *words]))

    assert "cat" in plan.without
