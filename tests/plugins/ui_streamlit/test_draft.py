from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import Request, Size
from limner_ui_streamlit.core.draft import Draft, again, draft_of


def draft(**changes: Any) -> Draft:
    return Draft(**({"prompt": "a fox", "model": "slate", "storage": "shelf"} | changes))


def test_a_good_draft_has_no_problems() -> None:
    assert draft(size="800x600", palette="teal, rgb(1, 2, 3)", variations=6).problems(100) == {}


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"prompt": "  "}, "prompt", "Say what the picture shows"),
        ({"prompt": "x" * 101}, "prompt", "1 characters too long"),
        ({"model": ""}, "model", "pip install limner-sketch"),
        ({"size": "huge"}, "size", "WIDTHxHEIGHT"),
        ({"size": "9x9"}, "size", "each side is 16 to 8192"),
        ({"palette": ",".join(["teal"] * 17)}, "palette", "at most 16"),
        ({"palette": "teal, #zzz"}, "palette", "'#zzz' is not a colour: give CSS colours"),
        ({"palette": "x" * 61}, "palette", "no colour"),
        ({"name": "x" * 201}, "name", "200"),
        ({"variations": 7}, "variations", "1 to 6"),
    ],
)
def test_each_problem_says_what_to_do(changes: dict[str, Any], field: str, words: str) -> None:
    problems = draft(**changes).problems(100)

    assert list(problems) == [field]
    assert words in problems[field]


def test_variations_take_the_numbers_after_the_seed() -> None:
    requests = draft(seed=7, variations=3).requests()

    assert [request.seed for request in requests] == [7, 8, 9]


def test_without_a_seed_every_variation_takes_a_new_one() -> None:
    assert [request.seed for request in draft(variations=2).requests()] == [None, None]


def test_commas_inside_a_colour_do_not_part_it() -> None:
    (request,) = draft(palette="teal, rgb(1, 2, 3), #fff").requests()

    assert request.palette == ("teal", "rgb(1, 2, 3)", "#fff")


def test_what_is_left_open_is_left_to_the_model() -> None:
    (request,) = draft().requests()

    assert (request.style, request.size, request.palette, request.name) == (None, None, (), None)


@given(
    prompt=st.text(min_size=1, max_size=50).filter(str.strip),
    size=st.sampled_from(["", "800x600", "512x512"]),
    style=st.sampled_from(["", "flat"]),
    seed=st.none() | st.integers(0, 2**53 - 1),
    palette=st.sampled_from(["", "teal, gold"]),
)
def test_a_request_leads_back_to_its_draft(prompt: str, size: str, style: str, seed: int | None, palette: str) -> None:
    made = draft(prompt=prompt, size=size, style=style, seed=seed, palette=palette)

    assert draft_of(made.requests()[0]) == made


def test_again_asks_for_the_same_with_a_new_seed() -> None:
    request = Request(prompt="a fox", size=Size(20, 30), seed=3)

    assert again((request,)) == (Request(prompt="a fox", size=Size(20, 30)),)
