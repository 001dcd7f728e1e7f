"""Drawing and measuring what was cleaned."""

from __future__ import annotations

import pytest
import resvg_py

from limner.svg import SvgError, clean, measure
from limner.svg._fonts import font_options
from limner.svg._picture import pixels
from limner.svg._render import is_quick

NAMESPACE = "http://www.w3.org/2000/svg"


def drawing(body: str, attributes: str = 'viewBox="0 0 20 10"') -> str:
    return f'<svg xmlns="{NAMESPACE}" {attributes}>{body}</svg>'


RED = drawing('<rect width="10" height="10" fill="#f00"/>')


class TestPng:
    @pytest.mark.parametrize(
        ("wanted", "size"),
        [
            ({}, (20, 10)),
            ({"scale": 2.0}, (40, 20)),
            ({"width": 100}, (100, 50)),
            ({"height": 20}, (40, 20)),
            ({"width": 100, "height": 20}, (40, 20)),
        ],
    )
    def test_size(self, wanted: dict[str, int], size: tuple[int, int]) -> None:
        assert pixels(clean(RED).to_png(**wanted))[:2] == size  # type: ignore[arg-type]

    def test_colours(self) -> None:
        width, _, data = pixels(clean(RED).to_png(background="#00f"))

        assert data[:4] == b"\xff\x00\x00\xff"
        assert data[4 * (width - 1) : 4 * width] == b"\x00\x00\xff\xff"

    def test_a_filter_is_drawn_apart_and_the_same(self) -> None:
        blurred = drawing(
            '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><rect width="9" height="9" filter="url(#f)"/>'
        )

        assert pixels(clean(blurred).to_png(width=40))[:2] == (40, 20)

    @pytest.mark.parametrize(
        ("body", "here"),
        [
            ('<rect width="9" height="9"/>', True),
            ('<g opacity=".5"><rect width="9" height="9"/></g>' * 9, True),
            ('<defs><path id="p" d="M0 0' + "h99v99H0V0" * 400 + '"/></defs>' + '<use href="#p" y="2"/>' * 200, False),
            (f"<text>{'abcdefgh ' * 2000}</text>", False),
            ('<g opacity=".5">' * 70 + '<rect width="800" height="400"/>' + "</g>" * 70, False),
        ],
    )
    def test_what_may_take_long_is_drawn_apart(self, body: str, here: bool) -> None:
        drawn = clean(drawing(body, 'viewBox="0 0 800 400" width="800" height="400"')).svg

        assert is_quick(drawn, 800, 400) is here

    def test_text_is_drawn(self) -> None:
        assert not measure(clean(drawing('<text y="9" font-family="No Such Font">W</text>'))).blank

    @pytest.mark.parametrize("family", ["serif", "sans-serif", "monospace", "cursive", "fantasy", "No Such Font"])
    @pytest.mark.parametrize("with_system_fonts", [True, False])
    def test_text_is_drawn_whatever_fonts_the_machine_has(self, family: str, *, with_system_fonts: bool) -> None:
        svg = drawing(f'<text y="9" font-family="{family}">W</text>')

        drawn = resvg_py.svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=not with_system_fonts,
            **font_options(with_system_fonts=with_system_fonts),
        )

        assert any(pixels(bytes(drawn))[2])

    def test_kinds_of_fonts_differ_where_the_machine_has_none(self) -> None:
        chosen = font_options(with_system_fonts=False)

        assert chosen["serif_family"] != chosen["sans_serif_family"]

    def test_millimetres(self) -> None:
        assert pixels(clean(drawing("", 'width="25.4mm" height="25.4mm"')).to_png())[:2] == (96, 96)

    def test_too_large_a_picture_is_refused(self) -> None:
        with pytest.raises(SvgError) as caught:
            clean(RED).to_png(width=100_000)

        assert caught.value.code == "svg.render"

    def test_a_bad_colour_is_refused(self) -> None:
        with pytest.raises(SvgError) as caught:
            clean(RED).to_png(background="no colour")

        assert caught.value.code == "svg.render"


class TestMeasure:
    def test_half(self) -> None:
        measured = measure(clean(RED))

        assert not measured.blank
        assert measured.coverage == pytest.approx(0.5, abs=0.02)
        assert measured.bounds == (0.0, 0.0, 0.5, 1.0)
        assert measured.colours == (("#ff0000", 1.0),)
        assert measured.contrast_on_white == pytest.approx(4.0, abs=0.01)
        assert measured.elements == 2

    def test_blank(self) -> None:
        measured = measure(clean(drawing("<g/>")))

        assert measured.blank
        assert measured.bounds is None
        assert measured.coverage == 0.0

    def test_dead_elements(self) -> None:
        body = '<g/><rect width="0" height="5"/><path d="M1 1"/><use href="#none"/><rect width="1" height="1"/><circle r="1" display="none"/>'

        assert measure(clean(drawing(body))).dead_elements == ("svg/g", "svg/rect", "svg/path", "svg/circle", "svg/use")
