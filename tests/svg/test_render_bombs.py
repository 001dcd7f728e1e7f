"""Whatever cleaning lets pass is drawn in time, and what drawing costs grows as it should."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress

import pytest

from limner.svg import SvgError, clean
from limner.svg._bound import bounds
from limner.svg._cleaner import Cleaner
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


@pytest.mark.parametrize(
    "body",
    [
        '<path d="M0 0h9v9z"/>' * 50,
        '<path stroke="red" stroke-width="40" d="M0 0' + "c1 2 3 4 5 6.5.5-3s1 2 3 4" * 40 + '"/>',
        '<path d="M0 0' + "A9 9 0 0130 40l-9-9" * 90 + '"/>',
        '<clipPath id="c"><circle r="50"/></clipPath>'
        + '<g clip-path="url(#c)"><rect width="90" height="90"/></g>' * 2,
        '<mask id="m"><g id="a"><circle r="50"/></g></mask><g mask="url(#m)"><use href="#a"/><use href="#a"/></g>',
        '<g id="a"><rect width="90" height="90"/></g><g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/>',
        '<linearGradient id="g"><stop/><stop offset="1"/></linearGradient><g fill="url(#g)"><circle r="90"/></g>',
        '<g opacity=".5"><rect width="90" height="90" style="opacity:.5;mix-blend-mode:screen"/></g>',
        '<style>.a{fill:red;stroke:blue}</style><circle class="a" r="90"/>',
        '<svg width="9" height="9" viewBox="0 0 1 1"><circle r="90"/></svg>',
        '<g stroke="red" stroke-dasharray="1 2"><path d="M5 5c9 9 20 0 30 60s5 5 9 9a9 9 0 1 0 8 8zm9 9h50v50z"/></g>',
        '<path stroke="red" stroke-dasharray=".5" d="M900 0H0zH0zH0zL90 90T5 9C1 2 3 4 500 600z"/>',
        '<circle r="40" stroke="red"><animate attributeName="stroke-dasharray" dur="1s" values="0 150;.1 .2"/></circle>',
        '<polyline points="0 0 90 90 0 90 90 0" style="stroke:red;stroke-dasharray:3,1"/>',
        '<path stroke="red" class="/>" d="M0 0'
        + "L90 9L0 9" * 90
        + '"/><defs class="/>"/><use href="#a" class=">"/><g id="a"/>',
        '<circle r="40" stroke="red"><animate attributeName="stroke-dasharray" class=">" values=".1 .2" dur="1s"/></circle>',
        '<path opacity="0" d="M0 0h90v90z"><animate attributeName="opacity" dur="1s" values="0;1"/></path>' * 9,
        (
            '<defs><mask id="m"><g id="a"><circle r="50"/></g></mask></defs><g id="b" mask="url(#m)"><use href="#a"/></g>'
            '<symbol id="s"><use href="#b"/><use href="#b"/></symbol><use href="#s"/><use href="#s"/>'
        ),
        '<text x="9" y="20" font-size="30" stroke="red">Hello<tspan>there</tspan></text>' * 9,
        '<svg x="5" width="50" height="40" viewBox="0 0 900 800"><g opacity=".5"><rect width="400" height="9"/></g></svg>',
        '<defs stroke="none"><path id="p" d="M0 0h90v90q9 9 1 2t5 5"/></defs><use href="#p" stroke="red" stroke-width="9"/>',
        '<g stroke="red" stroke-width="9"><g stroke-width="1"><path d="m5 5l.5.5-9-9V80"/></g><circle r="9"/></g>',
        '<path fill="red" d="M0 0h90v90z"/>' * 90 + '<path stroke="red" d="M0 0h90v90z"/>' * 90,
    ],
)
def test_each_bound_is_one(body: str) -> None:
    svg = clean(_svg(body)).svg
    cleaner = Cleaner(DEFAULT_LIMITS)
    cleaner.run(svg)
    found = drawing_cost(svg, 100, 100)
    given = [bound for bound in bounds(cleaner, svg, 100, 100, 2.56, 1.0) if bound]

    assert given
    for bound in given:
        assert bound.milliseconds >= found.milliseconds
        assert bound.layered >= found.layered
        assert bound.bytes >= found.bytes


def test_what_is_merely_large_is_no_attack() -> None:
    """Icons by the thousand, as nested drawings, symbols and groups, at most a little slower to draw than to read."""
    icon = '<path d="M2 2h5.5a3 3 0 01.5.5v6z"/><circle cx="9" cy="9" r="4" fill="#123"/>'
    inside = f'viewBox="0 0 16 16">{icon}'
    places = [(x * 16, y * 16) for x in range(40) for y in range(50)]
    nested = "".join(f'<svg x="{x}" y="{y}" width="16" height="16" {inside}</svg>' for x, y in places)
    used = "".join(f'<use x="{x}" y="{y}" width="16" height="16" href="#s"/>' for x, y in places)
    grouped = "".join(f'<g transform="translate({x} {y})" opacity=".9">{icon}</g>' for x, y in places)
    root = 'viewBox="0 0 640 800" width="640" height="800"'
    for body in (nested, f'<symbol id="s" {inside}</symbol>{used}', grouped):
        svg = clean(_svg(body, root)).svg

        assert drawing_cost(svg, 640, 800).milliseconds < DEFAULT_LIMITS.max_cost / 4


def test_what_a_use_hands_down_counts_there_and_nowhere_else() -> None:
    shown = '<defs stroke="none" stroke-dasharray="none"><path id="p" d="M0 0h90v90"/></defs>'
    other = '<path d="M0 0h90v90H5v6"/>'

    def cost(body: str) -> float:
        return drawing_cost(clean(_svg(body)).svg, 100, 100).milliseconds

    dashed = cost(f'{shown}<use href="#p" stroke="red" stroke-dasharray=".01"/>')

    assert dashed > 2 * cost(f'{shown}<use href="#p"/>')
    assert cost(f'{shown}<use href="#p" stroke="red" stroke-dasharray=".01"/>{other}') < dashed + 1


@pytest.mark.parametrize(
    "body",
    [
        '<use fill="url(#nothing)" href="#nowhere"/><path d="M0 0h90" stroke-dasharray="1" stroke="red"/>',
        '<circle id="u0" r="9"/>' + "".join(f'<g id="u{n}"><use href="#u{n - 1}"/></g>' for n in range(1, 3_000)),
        '<g mask="url(#nowhere)"><use href="#nowhere"/></g>' * 9 + '<path opacity=".5" d="M0 0h90v90z"/>' * 99,
        '<path opacity=".5" stroke="red" stroke-width="." d="M0 0h90v90z"/>' * 99,
        '<g transform="scale(1e200)"><g transform="scale(1e200)"><circle r="9" opacity=".5"/></g></g>' * 99,
        '<circle r="9" stroke-dasharray=".1" stroke="red" opacity=".5"/>' * 99
        + '<title opacity=".5" transform="scale(2)"/>',
    ],
)
def test_what_is_odd_is_judged_all_the_same(body: str) -> None:
    with suppress(SvgError):
        drawing = clean(_svg(body))

        assert clean(drawing.svg) == drawing


def test_text_costs_more_in_one_piece() -> None:
    clean(_svg(f"<text>{'word ' * 2_000}</text>" * 2))

    with pytest.raises(SvgError, match="most of it for text"):
        clean(_svg(f"<text>{'word ' * 8_000}</text>"))


def test_layers_that_are_drawn_for_every_frame_are_fewer() -> None:
    layers = '<g opacity=".5"><rect width="1000" height="1000"/></g>' * 30
    spin = '<animateTransform attributeName="transform" type="rotate" to="360" dur="1s" repeatCount="indefinite"/>'
    root = 'viewBox="0 0 1000 1000" width="1000" height="1000"'
    clean(_svg(layers, root))

    with pytest.raises(SvgError, match="for each frame"):
        clean(_svg(f"<g>{spin}{layers}</g>", root))


@pytest.mark.slow
@pytest.mark.browser
def test_a_browser_shows_in_ten_seconds_what_passes() -> None:
    from svg.browsing import showroom

    sources = [RENDER_BOMBS[name]() for name in ("css-attributes", "layers-natural", "marker-context", "text-large")]
    with showroom() as room:
        room.page.set_default_timeout(10_000)
        for source in sources:
            leaks = room.show([clean(source).svg], "img")
            room.page.screenshot()

            assert leaks == []
