"""Cleaning takes time in proportion to the length of the input, whatever it is: four times as much takes about four times as long.

Times are of the processor, the best of several, and compared within one run; growth with the square would be sixteen times.
"""

from __future__ import annotations

import time
import tracemalloc
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from limner.svg import SvgError, clean
from limner.svg._elements import read_elements
from limner.svg._geometry import boxes
from limner.svg._values import clean_value

if TYPE_CHECKING:
    from collections.abc import Callable

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
CLOSE = '<rect width="9" height="9"/></svg>'
MOST = 9.0


def seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(5):
        begun = time.process_time()
        with suppress(SvgError):
            work()
        best = min(best, time.process_time() - begun)
    return best


def grows(make: Callable[[int], Callable[[], object]], size: int) -> float:
    """Return how many times longer the fourfold takes; the best of three comparisons, as others use the machine as well."""
    return min(seconds(make(4 * size)) / seconds(make(size)) for _ in range(3))


DRAWINGS: dict[str, Callable[[int], str]] = {
    "ids and empty titles": lambda n: "".join(f'<g id="i{i}"/><title/>' for i in range(n)),
    "ids, then empty styles": lambda n: "".join(f'<g id="i{i}"/>' for i in range(n)) + "<style/>" * n,
    "semicolons": lambda n: "<style>" + ";" * n * 20 + "</style>",
    "blocks without an end": lambda n: "<style>" + "a{" * n * 10 + "</style>",
    "brackets without an end": lambda n: "<style>" + "a{(" * n * 10 + "</style>",
    "quotes without an end": lambda n: f'<g style="{"a:(;" * n * 10}"/>',
    "custom properties": lambda n: "<style>" + "--" * n * 10 + ":url(#a)" + "var(--a," * n + "</style>",
}  # fmt: skip


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing(name: str) -> None:
    def make(size: int) -> Callable[[], object]:
        source = f"{OPEN}{DRAWINGS[name](size)}{CLOSE}"
        return lambda: clean(source)

    assert grows(make, 400) < MOST


@pytest.mark.parametrize("unit", ["url('#a ", "url(#a ", "'", "\"'", "(a ", "1 ", "url( ", "\u00a0", ".5.5e9"])
def test_a_value(unit: str) -> None:
    def make(size: int) -> Callable[[], object]:
        value = "url('#a" + unit * (size // len(unit))
        return lambda: clean_value("filter", value)

    assert grows(make, 20_000) < MOST


def test_css_with_escapes_is_read_up_to_a_limit() -> None:
    """Reading it token by token takes a hundred times as long as plain CSS, so all of it counts."""
    source = OPEN + "".join(f'<g style="fill:r\\65 d;--x{i}:{"1 " * 500}"/>' for i in range(2_000)) + CLOSE
    drawing = clean(source)

    assert 100 < drawing.svg.count("style=") < 1_000
    assert "svg.css-removed" in {finding.code for finding in drawing.findings}


def test_half_of_a_long_tag_is_not_read_again_and_again() -> None:
    """A parser begins anew with a tag whenever more of it comes, so all of it has to come at once."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0{"h1v1" * 50_000}"/></svg>'

    assert sum(1 for _ in read_elements(svg, 1.0)) <= 2


def test_the_points_of_a_path_are_not_kept() -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0{"h1v1" * 50_000}"/></svg>'
    tracemalloc.start()
    try:
        (box,) = boxes(svg)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert (box.right, box.bottom) == (50_000, 50_000)
    assert peak < 10 * len(svg)
