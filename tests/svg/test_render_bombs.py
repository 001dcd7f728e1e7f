"""Whatever cleaning lets pass is drawn in time, and what drawing costs grows as it should."""

from __future__ import annotations

import subprocess
import sys

import pytest

from limner.svg import SvgError, clean
from limner.svg._cost import drawing_cost
from limner.svg._limits import DEFAULT_LIMITS
from svg.render_bombs import RENDER_BOMBS, _svg

HARMLESS = {
    "layers-miter",
    "marker-context",
    "text-large",
    "view-box-only",
    "view-box-percent",
    "view-box-thousand-percent",
}
SMALLER = {"layers-natural"}
SLOW = {"circles", "css-attributes", "css-lists", "css-rules", "marker-short-paths", "fill-crossings"}
DRAW = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
import resvg_py
svg = sys.stdin.read()
for size in ({}, {"width": 256}):
    resvg_py.svg_to_bytes(svg_string=svg, dpi=96.0, skip_system_fonts="<text" not in svg, **size)
"""


@pytest.mark.parametrize("name", sorted(RENDER_BOMBS.keys() - HARMLESS - SMALLER - SLOW))
def test_refused(name: str) -> None:
    with pytest.raises(SvgError) as caught:
        clean(RENDER_BOMBS[name]())

    assert caught.value.code == "svg.too-costly"


@pytest.mark.parametrize("name", sorted(HARMLESS | SMALLER))
def test_what_passes_is_cheap(name: str) -> None:
    drawing = clean(RENDER_BOMBS[name]())
    cost = drawing_cost(drawing.svg, drawing.width, drawing.height)

    assert cost.milliseconds <= DEFAULT_LIMITS.max_cost
    assert cost.bytes <= DEFAULT_LIMITS.max_memory
    assert clean(drawing.svg) == drawing


def test_what_only_its_size_makes_costly_is_made_smaller() -> None:
    drawing = clean(RENDER_BOMBS["layers-natural"]())

    assert drawing.width == drawing.height < 9_000
    assert drawing.view_box == (0.0, 0.0, 10.0, 10.0)
    assert [finding.code for finding in drawing.findings] == ["svg.size-reduced"]


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ('<path d="M0 0h9v9z"/>', '<path d="M0 0h90v90z"/>'),
        ('<rect width="9" height="9"/>', '<g opacity=".5"><rect width="9" height="9"/></g>'),
        ('<rect id="r" width="9" height="9"/>', '<rect id="r" width="9" height="9"/><use href="#r"/>'),
        ("<text>a</text>", "<text>ab</text>"),
        ('<path stroke="red" d="M0 0h9"/>', '<path stroke="red" stroke-dasharray="1" d="M0 0h9"/>'),
        ('<g><rect width="9" height="9"/></g>', '<g transform="scale(9)"><rect width="9" height="9"/></g>'),
    ],
)
def test_more_costs_more(small: str, large: str) -> None:
    first, second = (drawing_cost(clean(_svg(body)).svg, 100, 100) for body in (small, large))

    assert first.milliseconds < second.milliseconds


@pytest.mark.slow
@pytest.mark.parametrize("name", RENDER_BOMBS)
def test_ten_seconds_and_a_gigabyte_suffice(name: str) -> None:
    try:
        markup = clean(RENDER_BOMBS[name]()).svg
    except SvgError:
        return
    done = subprocess.run(
        [sys.executable, "-c", DRAW], input=markup.encode(), capture_output=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr.decode()[-300:]
