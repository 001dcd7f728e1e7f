from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import InputError
from limner_ui_streamlit.core.words import (
    explain,
    file_name,
    literal,
    readable_seconds,
    readable_size,
    shortened,
)


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (12_345, "12.3 kB"), (99_960, "100 kB"), (999_600, "1.0 MB"), (5_400_000_000, "5.4 GB")],
)  # fmt: skip
def test_sizes(count: int, expected: str) -> None:
    assert readable_size(count) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0.0001, "1 ms"), (0.25, "250 ms"), (1.04, "1.0 s"), (59.9, "59.9 s"), (125, "2 min 5 s")]
)
def test_durations(seconds: float, expected: str) -> None:
    assert readable_seconds(seconds) == expected


def test_marks_of_markdown_are_escaped() -> None:
    assert literal("[a](b) *c* <img> $x$") == r"\[a\]\(b\) \*c\* \<img\> \$x\$"


def test_short_codes_of_icons_are_broken_up() -> None:
    assert literal(":material/home:") == "\\:\u2060material\\/home\\:"


@given(st.text())
def test_every_mark_is_escaped_and_nothing_else_is_lost(text: str) -> None:
    escaped = literal(text)
    plain = " ".join(text.split())

    assert re.sub(r"\\(.)", r"\1", escaped, flags=re.DOTALL).replace("\u2060", "") == plain.replace("\u2060", "")
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_\[\]<>$`#]", escaped)


def test_an_error_becomes_sentences() -> None:
    error = InputError("the slate is full", hint="wipe it", plugin="chalk")

    assert explain(error) == "The slate is full \\(chalk\\)\\.  \nWipe it\\."


def test_an_error_without_a_hint_is_one_sentence() -> None:
    assert explain(InputError("no!")) == "No\\!"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("A red fox", "a-red-fox.svg"),
        ("../../etc/passwd", "etc-passwd.svg"),
        ("", "picture.svg"),
        ("***", "picture.svg"),
        ("Füchse im Schnee", "füchse-im-schnee.svg"),
        ("x" * 300, "x" * 60 + ".svg"),
    ],
)
def test_names_of_files(name: str, expected: str) -> None:
    assert file_name(name, "svg") == expected


def test_long_text_is_shortened_to_the_length() -> None:
    assert shortened("one two three", 8) == "one two…"
    assert shortened("short", 8) == "short"
