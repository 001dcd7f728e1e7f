"""What goes through the boundary, what does not, and what is said about it."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

import pytest

from limner.svg import Limits, SvgError, clean, repair
from svg.attacks import attacks
from svg.attacks_more import more_attacks

if TYPE_CHECKING:
    from limner.svg import Drawing

NAMESPACE = "http://www.w3.org/2000/svg"
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def drawing(body: str, attributes: str = 'viewBox="0 0 9 9"') -> str:
    return f'<svg xmlns="{NAMESPACE}" {attributes}>{body}</svg>'


def cleaned(body: str) -> str:
    """Clean a body and return what is left of it."""
    markup = clean(drawing(body)).svg
    return "" if markup.endswith("/>") and markup.count("<") == 1 else markup[markup.index(">") + 1 : -len("</svg>")]


def codes(result: Drawing) -> list[str]:
    return [finding.code for finding in result.findings]


KEPT = [
    '<path d="M0 0h9v9z" fill="#f00" fill-rule="evenodd" stroke="rgb(1 2 3 / 50%)" stroke-width="2%" paint-order="stroke"/>',
    '<g transform="translate(1 2) rotate(45)" opacity=".5" clip-path="url(#c)" mask="url(#m)" filter="url(#f)"/>',
    '<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" y2="1" spreadMethod="reflect" href="#h"><stop offset="50%" stop-color="red"/></linearGradient>',
    '<radialGradient id="r" fx=".1" fr=".2" gradientTransform="matrix(1 0 0 1 0 0)"/>',
    '<pattern id="p" width="1" height="1" patternUnits="userSpaceOnUse" viewBox="0 0 1 1"><circle r="1"/></pattern>',
    '<clipPath id="c" clipPathUnits="objectBoundingBox"><rect width="1" height="1" rx=".1"/></clipPath>',
    '<mask id="m" maskUnits="userSpaceOnUse" mask-type="alpha"><ellipse rx="1" ry="2"/></mask>',
    '<marker id="k" markerWidth="3" orient="auto-start-reverse" refX="1"><polygon points="0,0 1,1 2,0"/></marker>',
    '<filter id="f" x="-10%" width="120%"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/><feMerge><feMergeNode/></feMerge></filter>',
    '<symbol id="s" viewBox="0 0 1 1"><line x2="1"/></symbol><use href="#s" width="5"/>',
    '<text x="1 2" text-anchor="middle" font-family="\'A B\', serif">a <tspan dy="1">b</tspan> c</text>',
    '<path id="w" d="M0 0h9"/><text><textPath href="#w" startOffset="50%">along</textPath></text>',
    '<switch><g systemLanguage="de"/><g/></switch>',
    '<svg x="1" viewBox="0 0 1 1" preserveAspectRatio="xMidYMid slice"><polyline points="0 0 1 1"/></svg>',
    '<circle r="1"><animate attributeName="r" values="1;2;1" dur="1s" repeatCount="indefinite" keySplines="0 0 1 1"/></circle>',
    '<rect><animateTransform attributeName="transform" type="rotate" from="0" to="360" dur="2s"/><set attributeName="fill" to="url(#g)"/></rect>',
    '<path id="o" d="M0 0h9"/><g><animateMotion dur="1s" rotate="auto"><mpath href="#o"/></animateMotion></g>',
    "<style>.a{fill:red;transform-origin:1px 2px}@media (prefers-color-scheme:dark){.a{fill:blue}}</style>",
    "<style>@keyframes k{from{opacity:0}50%{opacity:.5}to{opacity:1}}#x:hover{animation:k 1s infinite alternate}</style>",
    "<style>g&gt;rect:nth-child(2n+1),[fill='red']{fill:var(--c,red);--c:hsl(1 2% 3%)}</style>",
    '<g style="mix-blend-mode:multiply;isolation:isolate;filter:blur(2px) drop-shadow(0 0 1px red)"/>',
    '<text xml:space="preserve">  a  b</text>',
    f'<image width="1" height="1" href="data:image/png;base64,{PNG}"/>',
    "<title>Hover &amp; see</title><desc>More</desc>",
    '<g role="img" aria-label="x &lt; y" class="a b" lang="de"/>',
]

GONE = [
    "<script>alert(1)</script>",
    "<foreignObject><b/></foreignObject>",
    "<h:p xmlns:h='http://www.w3.org/1999/xhtml'/>",
    "<!-- c --><?p i?>",
    "<style>@import 'http://x';@font-face{font-family:x;src:url(http://x)}</style>",
    "<style>a{background:url(http://x)}</style>",
    "<metadata><rdf xmlns='r'/></metadata>",
    "<x:g xmlns:x='http://example.com'><rect/></x:g>",
]


class TestWhatIsKept:
    @pytest.mark.parametrize("body", KEPT)
    def test_as_it_stands(self, body: str) -> None:
        assert cleaned(body) == body

    def test_prefixed_elements_lose_the_prefix(self) -> None:
        source = f'<s:svg xmlns:s="{NAMESPACE}"><s:path d="M0 0"/></s:svg>'

        assert clean(source).svg == f'<svg xmlns="{NAMESPACE}"><path d="M0 0"/></svg>'

    def test_xlink_is_declared_where_it_is_used(self) -> None:
        source = drawing('<g id="a"/><use xlink:href="#a"/>', 'xmlns:xlink="http://www.w3.org/1999/xlink"')

        assert 'xmlns:xlink="http://www.w3.org/1999/xlink"' in clean(source).svg

    def test_small_entities_are_expanded(self) -> None:
        source = (
            f'<!DOCTYPE svg [<!ENTITY ns "{NAMESPACE}"><!ENTITY c "#f00">]><svg xmlns="&ns;"><path fill="&c;"/></svg>'
        )

        assert clean(source).svg == f'<svg xmlns="{NAMESPACE}"><path fill="#f00"/></svg>'

    def test_an_animation_of_nothing_keeps_its_timing(self) -> None:
        assert cleaned('<animate id="a" attributeName="id7" to="1" dur="1s"/>') == '<animate id="a" dur="1s"/>'


class TestWhatIsGone:
    @pytest.mark.parametrize("body", GONE)
    def test_without_a_trace(self, body: str) -> None:
        assert cleaned(f"{body}<g/>") == "<g/>"

    @pytest.mark.parametrize(
        ("attribute", "left"),
        [
            ('onclick="x"', ""),
            ('href="#a"', ""),
            ('data-x="1"', ""),
            ('fill="url(http://x)"', ""),
            ('fill="u\\72l(http://x)"', ""),
            ('style="fill:red;background:url(x);stroke:blue"', ' style="fill:red;stroke:blue"'),
            ('style="fill:r\\65 d"', ' style="fill:red"'),
            ('cursor="url(#x)"', ""),
            ('xml:base="http://x"', ""),
            ("fill=\"url('#a')\"", ' fill="url(#a)"'),
            ('filter="url(#a) url(http://x)"', ""),
        ],
    )
    def test_attributes(self, attribute: str, left: str) -> None:
        assert cleaned(f"<g {attribute}/>") == f"<g{left}/>"

    def test_svg_inside_an_image(self) -> None:
        nested = base64.b64encode(drawing("").encode()).decode()

        assert cleaned(f'<image href="data:image/png;base64,{nested}"/>') == "<image/>"

    def test_an_image_of_giant_size(self) -> None:
        data = bytearray(base64.b64decode(PNG))
        data[16:24] = (60_000).to_bytes(4) * 2
        result = clean(drawing(f'<image href="data:image/png;base64,{base64.b64encode(data).decode()}"/>'))

        assert "href" not in result.svg
        assert codes(result) == ["svg.image-removed"]

    def test_a_reference_to_itself(self) -> None:
        assert cleaned('<g id="a"><use href="#a"/></g>') == '<g id="a"><use/></g>'


def test_every_attack_leaves_no_load_no_script_and_nothing_unstable() -> None:
    survivors = []
    for name, source in (*attacks(), *more_attacks()):
        try:
            markup = clean(source).svg
        except SvgError:
            continue
        tags = "".join(re.findall(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>', markup))
        if any(
            sign in markup.lower().replace("&lt;", "") for sign in ("<script", "<iframe", "<foreign", "@import")
        ) or (
            any(sign in tags.lower() for sign in ("url(h", "url('h", 'href="h', 'href="j'))
            or " on" in re.sub(r'"[^"]*"', "", tags.lower())
            or clean(markup).svg != markup
        ):
            survivors.append(name)

    assert survivors == []


class TestRefusals:
    @pytest.mark.parametrize(
        ("source", "code"),
        [
            ("<svg", "svg.not-well-formed"),
            ("", "svg.not-well-formed"),
            ("<html/>", "svg.not-svg"),
            (f'<a:svg xmlns:a="{NAMESPACE}x"/>', "svg.not-svg"),
            (b"\x1f\x8b\x08", "svg.compressed"),
            (b'<?xml version="1.0" encoding="utf-7"?><svg/>', "svg.encoding"),
            (b"<svg>\xff</svg>", "svg.encoding"),
            ("<svg>\ud800</svg>", "svg.encoding"),
            ("<svg>\x00</svg>", "svg.not-well-formed"),
            ('<!DOCTYPE svg [<!ENTITY a "&b;">]><svg/>', "svg.entities"),
        ],
    )
    def test_code(self, source: str | bytes, code: str) -> None:
        with pytest.raises(SvgError) as caught:
            clean(source)

        assert caught.value.code == code
        assert caught.value.hint

    @pytest.mark.parametrize(
        ("limits", "code"),
        [
            (Limits(max_bytes=10), "svg.too-large"),
            (Limits(max_elements=2), "svg.too-many-elements"),
            (Limits(max_depth=2), "svg.too-deep"),
            (Limits(max_attributes=1), "svg.too-many-attributes"),
            (Limits(max_text=1), "svg.too-much-text"),
        ],
    )
    def test_limits(self, limits: Limits, code: str) -> None:
        with pytest.raises(SvgError) as caught:
            clean(drawing('<g><text x="1" y="2">abc</text></g>'), limits=limits)

        assert caught.value.code == code

    def test_what_is_left_out_counts_as_well(self) -> None:
        limits = Limits(max_elements=9)
        assert clean(drawing("<unknown/>" * 9), limits=limits)
        for work in (clean, repair):
            with pytest.raises(SvgError) as caught:
                work(drawing('<rect width="9" height="9"/>' + "<unknown/>" * 10), limits=limits)

            assert caught.value.code == "svg.too-many-elements"


class TestEncodings:
    @pytest.mark.parametrize(
        "source",
        [
            f'<svg xmlns="{NAMESPACE}"><text>é</text></svg>'.encode(),
            b"\xef\xbb\xbf" + f'<svg xmlns="{NAMESPACE}"><text>é</text></svg>'.encode(),
            f'<svg xmlns="{NAMESPACE}"><text>é</text></svg>'.encode("utf-16"),
            f'<?xml version="1.0" encoding="iso-8859-1"?><svg xmlns="{NAMESPACE}"><text>é</text></svg>'.encode(
                "latin-1"
            ),
            f'<?xml version="1.0" encoding="windows-1252"?><svg xmlns="{NAMESPACE}"><text>é</text></svg>'.encode(
                "cp1252"
            ),
        ],
    )
    def test_are_read(self, source: bytes) -> None:
        assert clean(source).svg == f'<svg xmlns="{NAMESPACE}"><text>é</text></svg>'


class TestFindings:
    def test_place(self) -> None:
        result = clean(f'<svg xmlns="{NAMESPACE}">\n <g/>\n <g><script/></g>\n</svg>')
        (finding,) = result.findings

        assert finding.code == "svg.script-removed"
        assert finding.place is not None
        assert (finding.place.line, finding.place.column, finding.place.path) == (3, 5, "svg/g[2]/script")

    def test_the_same_is_told_once(self) -> None:
        (finding,) = clean(drawing("<script/>" * 3)).findings

        assert "3 times" in finding.message

    def test_a_clean_drawing_has_none(self) -> None:
        assert clean(drawing("<g/>")).findings == ()


class TestSizes:
    def test_a_view_box_is_added(self) -> None:
        assert clean(f'<svg xmlns="{NAMESPACE}" width="24" height="12"/>').svg == (
            f'<svg xmlns="{NAMESPACE}" width="24" height="12" viewBox="0 0 24 12"/>'
        )

    def test_a_giant_is_scaled_down(self) -> None:
        result = clean(f'<svg xmlns="{NAMESPACE}" width="1e9" height="5e8"/>')

        assert result.width == 2 * result.height <= Limits().max_side  # or what drawing it costs
        assert result.view_box == (0.0, 0.0, 1e9, 5e8)

    def test_width_follows_from_height(self) -> None:
        result = clean(drawing("", 'viewBox="0 0 20 10" height="50"'))

        assert (result.width, result.height) == (100.0, 50.0)
