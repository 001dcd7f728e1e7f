from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import PromptError
from limner._prompt import BIDI_CONTROLS, FORBIDDEN, check_prompt


@pytest.mark.parametrize("prompt", ["", " ", "\n\t ", "\u202e\u2066"])
def test_an_empty_prompt_is_refused(prompt: str) -> None:
    with pytest.raises(PromptError) as caught:
        check_prompt(prompt, 100)

    assert caught.value.code == "input.prompt.empty"
    assert "such as" in caught.value.hint


def test_a_prompt_of_a_megabyte_is_refused_by_its_length() -> None:
    with pytest.raises(PromptError, match="1,000,000 characters long, and 8,000 are allowed") as caught:
        check_prompt("\0" * 1_000_000, 8_000)

    assert caught.value.code == "input.prompt.too-long"


@pytest.mark.parametrize(
    ("character", "name"), [("\0", "U+0000"), ("\x1b", "U+001B"), ("\x85", "U+0085"), ("\ud800", "U+D800")]
)
def test_control_characters_are_refused_with_their_place(character: str, name: str) -> None:
    with pytest.raises(PromptError) as caught:
        check_prompt(f"a fox{character}", 100)

    assert name in caught.value.message
    assert "character 6" in caught.value.message
    assert character not in caught.value.message


def test_direction_marks_are_taken_out_and_told() -> None:
    words, findings = check_prompt("a \u202efox", 100)

    assert words == "a fox"
    assert [found.code for found in findings] == ["prompt.direction-marks"]


@given(st.text(max_size=200))
def test_what_passes_is_printable_normal_and_passes_again_unchanged(prompt: str) -> None:
    try:
        words, _ = check_prompt(prompt, 200)
    except PromptError:
        return

    assert words == unicodedata.normalize("NFC", words)
    assert words == " ".join(words.split())
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in words)
    if len(words) <= 200:
        assert check_prompt(words, 200) == (words, ())


def test_what_is_forbidden_and_taken_out_is_what_unicode_says() -> None:
    letters = [chr(number) for number in range(0x30000)]
    forbidden = {letter for letter in letters if unicodedata.category(letter) in {"Cc", "Cs"}} - set("\t\n\r")
    marks = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
    directing = {letter for letter in letters if unicodedata.bidirectional(letter) in marks} | set("\u200e\u200f\u061c")

    assert {letter for letter in letters if FORBIDDEN.search(letter)} == forbidden
    assert {letter for letter in letters if BIDI_CONTROLS.search(letter)} == directing
