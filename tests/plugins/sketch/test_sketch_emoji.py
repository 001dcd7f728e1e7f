"""Emoji are read by their Unicode names; what no figure shows, and what is not English, is reported."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import Severity
from limner_sketch._backend import _notes
from limner_sketch._compose import compose
from limner_sketch._parse._prompt import parse_prompt


@pytest.mark.parametrize(
    ("prompt", "subjects"),
    [
        ("🐱🏠", [("cat", 1, None), ("house", 1, None)]),
        ("🐱🐱🐱", [("cat", 3, None)]),
        ("a 🐱 on a 🛋️", [("cat", 1, None), ("sofa", 1, None), ("lamp", 1, None)]),
        ("a cat 🐱 with a hat", [("cat", 1, None), ("hat", 1, None)]),
        ("no 🐱, a 🐶", [("dog", 1, None)]),
        ("👩‍🚀", [("astronaut", 1, None)]),
        ("🧏🏽 🐢💙", [("turtle", 1, None), ("heart", 1, "blue")]),
    ],
)
def test_emoji_are_words(prompt: str, subjects: list[tuple[str, int, str | None]]) -> None:
    assert [(s.what, s.count, s.colour) for s in parse_prompt(prompt).subjects] == subjects


@pytest.mark.parametrize("prompt", ["🧿", "🇩🇪", "猫", "🪬🦠"])
def test_what_cannot_be_read_is_reported(prompt: str) -> None:
    assert "".join(compose(prompt).not_drawn) == prompt


@given(st.text(alphabet=st.characters(categories=["So"]), min_size=1, max_size=6))
def test_no_pictograph_vanishes(prompt: str) -> None:
    plan = parse_prompt(prompt)

    told = bool(plan.subjects or plan.unmatched or plan.setting or plan.weather or plan.time)
    assert told or all(ord(c) < 0x2300 or 0x1F3FB <= ord(c) <= 0x1F3FF for c in prompt)


@pytest.mark.parametrize("prompt", ["en hund och en katt", "een hond en een kat", "猫と家", "кошка и дом"])
def test_other_languages_are_told(prompt: str) -> None:
    finding = next(note for note in _notes(compose(prompt)) if note.code == "sketch.language")

    assert finding.severity is Severity.WARNING
    assert "English" in finding.message
    assert prompt.rsplit(maxsplit=1)[-1].lower() in finding.message


@pytest.mark.parametrize("prompt", ["a fox", "a café in a résumé", "a zorbling on a hill", "no dogs, die and man"])
def test_english_is_not_told_to_be_foreign(prompt: str) -> None:
    assert "sketch.language" not in [note.code for note in _notes(compose(prompt))]
