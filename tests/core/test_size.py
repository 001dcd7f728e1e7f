from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import InputError, Size


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1200x900", (1200, 900)),
        (" 640 X 480 ", (640, 480)),
        ("512", (512, 512)),
        ("800\u00d7600", (800, 600)),
        ("Wide", (1280, 720)),
    ],
)
def test_sizes_are_read_as_people_write_them(text: str, expected: tuple[int, int]) -> None:
    size = Size.parse(text)

    assert (size.width, size.height) == expected


@pytest.mark.parametrize("text", ["", "big", "12x", "-5x5", "1e3x5", "0x0", "15x100", "8193x100", "99999x1", "5" * 100])
def test_what_is_no_size_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(InputError) as caught:
        Size.parse(text)

    assert caught.value.code == "input.size"
    assert caught.value.hint


@given(st.integers(16, 8192), st.integers(16, 8192))
def test_a_size_reads_back_what_it_says(width: int, height: int) -> None:
    assert Size.parse(str(Size(width, height))) == Size(width, height)
