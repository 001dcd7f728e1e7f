"""What models really send becomes a drawing whenever one is in it."""

# ruff: noqa: RUF001  curly quotes are under test
from __future__ import annotations

import base64
import json

import pytest

from limner.svg import Drawing, Repairer, SvgError, clean, repair

NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'
WHOLE = (
    f'<svg {NAMESPACE} viewBox="0 0 9 9"><rect width="9" height="9" fill="#f00"/><circle cx="4" cy="4" r="3"/></svg>'
)

# Replies that all mean WHOLE.
WRAPPED = {
    "bare": WHOLE,
    "fence": f"Here you are:\n\n```svg\n{WHOLE}\n```\nEnjoy!",
    "fence-xml": f"```xml\n<?xml version='1.0'?>\n<!-- art -->\n{WHOLE}\n```",
    "fence-open": f"```\n{WHOLE}",
    "tilde-fence": f"~~~html\n{WHOLE}\n~~~",
    "prose-around": f"I used <svg> and <rect> elements. {WHOLE} The <circle> is round, 1 < 2 & 3 > 2.",
    "thinking": f"<think>First <svg><path d='M0 0'/></svg> no</think>{WHOLE}",
    "thinking-unopened": f"maybe <svg {NAMESPACE}><path d='M0 0h1'/></svg> …</think>\n{WHOLE}",
    "json": json.dumps({"title": "x", "svg": WHOLE}),
    "json-nested": json.dumps({"choices": [{"message": {"content": f"```svg\n{WHOLE}\n```"}}]}),
    "json-string": json.dumps(WHOLE),
    "json-twice": json.dumps(json.dumps({"svg": WHOLE})),
    "json-fence": f"```json\n{json.dumps({'svg': WHOLE}, indent=2)}\n```",
    "json-prose": f"Result: {json.dumps({'svg': WHOLE})} done",
    "json-ascii": json.dumps({"svg": WHOLE}).replace("<", "\\u003c").replace(">", "\\u003e"),
    "json-lines": json.dumps({"svg": WHOLE.replace("><", ">\n<").split("\n")}),
    "html-escaped": WHOLE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;"),
    "html-escaped-numbers": WHOLE.replace("<", "&#60;").replace(">", "&#62;"),
    "html-page": f"<!DOCTYPE html><html><body><h1>x</h1>{WHOLE}</body></html>",
    "data-url": "![x](data:image/svg+xml;base64," + base64.b64encode(WHOLE.encode()).decode() + ")",
    "data-url-percent": '<img src="data:image/svg+xml,'
    + WHOLE.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("#", "%23").replace('"', "%22")
    + '">',
    "base64": base64.b64encode(WHOLE.encode()).decode(),
    "escaped-quotes": WHOLE.replace('"', '\\"').replace("><", ">\\n<"),
    "last-of-two": f"```svg\n<svg {NAMESPACE} viewBox='0 0 1 1'><path d='M0 0h1v1'/></svg>\n```\nBetter:\n```svg\n{WHOLE}\n```",
    "whole-before-cut": f"{WHOLE}\n\nOr:\n<svg {NAMESPACE} viewBox='0 0 1 1'><path d='M0 0h1v1'/><rect",
    "no-namespace": WHOLE.replace(f" {NAMESPACE}", ""),
    "unclosed": WHOLE.replace("/></svg>", ">").replace("/>", ">"),
    "unquoted": WHOLE.replace('width="9"', "width=9").replace('r="3"', "r=3"),
    "smart-quotes": WHOLE.replace('"9"', "“9”").replace('"3"', "”3”"),
    "single-smart": WHOLE.replace('"9"', "‘9’"),
    "case": WHOLE.replace("viewBox", "viewbox").replace("<rect", "<RECT").replace("circle", "Circle"),
    "duplicate": WHOLE.replace('r="3"', 'r="3" r="5"'),
    "comment-cut": WHOLE.replace("</svg>", "<!-- and then"),
    "comment-open": WHOLE.replace("<circle", "<!-- body ->\n<circle"),
    "comment-open-before-a-tag": WHOLE.replace("<circle", "<!-- body <circle"),
    "cdata": WHOLE.replace("<circle", "<![CDATA[ x ]]><circle"),
    "script": WHOLE.replace("<circle", "<script>if (a < b && c) alert('</g>')</script><circle"),
    "prefix": WHOLE.replace("<", "<svg:").replace("<svg:/", "</svg:").replace("xmlns=", "xmlns:svg="),
    "prefix-unbound": WHOLE.replace("<circle", '<circle inkscape:label="x" foo:bar="y"'),
    "nan": WHOLE.replace("<circle", '<circle fill-opacity="NaN"'),
    "entity": WHOLE.replace("<circle", "<title>a&nbsp;b</title><circle").replace("<title>a&nbsp;b</title>", ""),
    "equals-spaces": WHOLE.replace("=", " = "),
    "attributes-glued": WHOLE.replace('" ', '"'),
    "missing-quote": WHOLE.replace('width="9" ', 'width="9 '),
    "jsx": WHOLE.replace('"9"', "{9}").replace('r="3"', "r={3}"),
    "extra-end-tags": WHOLE.replace("<circle", "</g></text><circle"),
    "cut-end-tag": WHOLE[:-4],
    "no-end-tag": WHOLE[:-6],
    "carriage-returns": WHOLE.replace("><", ">\r\n<"),
    "nul": WHOLE.replace("><", ">\x00<"),
    "bom": "\ufeff" + WHOLE,
    "surrogate": "\ud83d " + WHOLE,
    "doctype": '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    + WHOLE,
}


@pytest.mark.parametrize("name", WRAPPED)
def test_means_the_same(name: str) -> None:
    assert repair(WRAPPED[name]).svg == WHOLE


CUT = {
    "in a tag": (WHOLE[: WHOLE.index("<circle") + 9], 1),
    "in an attribute": (WHOLE[: WHOLE.index('cy="4"') + 5], 2),
    "between": (WHOLE[: WHOLE.index("<circle")], 1),
    "in json": (json.dumps({"svg": WHOLE})[:-20], 2),
    "in a fence": ("```svg\n" + WHOLE[:-12], 2),
}


@pytest.mark.parametrize("name", CUT)
def test_cut_off(name: str) -> None:
    reply, shapes = CUT[name]
    markup = repair(reply).svg

    assert markup.count("<rect") + markup.count("<circle") in {shapes, shapes + 1}
    assert clean(markup).svg == markup


class TestMending:
    def body(self, markup: str) -> str:
        found = repair(f'<svg {NAMESPACE} viewBox="0 0 9 9">{markup}</svg>').svg
        return found[found.index(">") + 1 : -len("</svg>")]

    @pytest.mark.parametrize(
        ("written", "meant"),
        [
            ("<text>a & b < c</text>", "<text>a &amp; b &lt; c</text>"),
            ("<text>&copy; &eacute;&nbsp;</text>", "<text>© é\u00a0</text>"),
            (
                '<g><rect width="1" height="2"></g><circle r="1"></rect>',
                '<g><rect width="1" height="2"/></g><circle r="1"/>',
            ),
            ('<path d="M0 0 L1 1 L2 oops"/ >', '<path d="M0 0 L1 1"/>'),
            ('<path d="M0 0L1 1LNaN 3" x>', '<path d="M0 0L1 1"/>'),
            ('<polygon points="0,0 1,1 undefined,2" x>', '<polygon points="0 0 1 1"/>'),
            ("<text>a<text>b</text>", "<text>a</text><text>b</text>"),
            (
                "<lineargradient id='a'><stop offset='0'><stop offset='1'></lineargradient><circle r='1'>",
                '<linearGradient id="a"><stop offset="0"/><stop offset="1"/></linearGradient><circle r="1"/>',
            ),
            (
                "<defs><linearGradient id='a'/><rect width='1' height='1'>",
                '<defs><linearGradient id="a"/></defs><rect width="1" height="1"/>',
            ),
            (
                "<rect strokeWidth={2} width='1' height='1' className='k'/>",
                '<rect stroke-width="2" width="1" height="1" class="k"/>',
            ),
            (
                "<rect width='1' height='1' style={{fill: 'red', strokeWidth: 2}}/>",
                '<rect width="1" height="1" style="fill:red;stroke-width:2"/>',
            ),
        ],
    )
    def test_of(self, written: str, meant: str) -> None:
        assert self.body(written) == meant

    def test_a_misspelt_xlink_namespace(self) -> None:
        markup = f'<svg {NAMESPACE} xmlns:xlink="https://www.w3.org/1999/xlink" viewBox="0 0 9 9"><g id="a"><path d="M0 0h9"/></g><use xlink:href="#a"/></svg>'

        assert 'xmlns:xlink="http://www.w3.org/1999/xlink"' in repair(markup).svg
        assert '<use xlink:href="#a"/>' in repair(markup).svg

    def test_a_misspelt_namespace(self) -> None:
        assert repair(WHOLE.replace("http://", "https://")).svg == WHOLE

    def test_shapes_without_an_svg(self) -> None:
        assert '<circle r="4"/>' in repair('Use this: <circle r="4"/>').svg

    def test_says_what_was_mended(self) -> None:
        found = {finding.code for finding in repair(f"<svg {NAMESPACE}><rect width=9 height=9>").findings}

        assert found == {"svg.repaired", "svg.view-box-added"}


class TestViewBox:
    def test_missing(self) -> None:
        assert repair(f'<svg {NAMESPACE}><rect x="10" y="10" width="80" height="80"/></svg>').view_box == (
            0.0,
            0.0,
            100.0,
            100.0,
        )

    def test_elsewhere(self) -> None:
        left, top, width, height = repair(
            f'<svg {NAMESPACE} viewBox="0 0 24 24"><circle cx="500" cy="500" r="100"/></svg>'
        ).view_box

        assert left <= 400
        assert top <= 400
        assert left + width >= 600
        assert top + height >= 600

    def test_in_other_units(self) -> None:
        shapes = "".join(f'<circle cx="{100 + 80 * step}" cy="300" r="40"/>' for step in range(5))

        assert repair(f'<svg {NAMESPACE} viewBox="0 0 24 24">{shapes}</svg>').view_box[2] > 300

    def test_a_background_larger_than_the_view_is_fine(self) -> None:
        body = '<rect x="-50" y="-50" width="200" height="200"/><circle cx="5" cy="5" r="3"/>'

        assert repair(f'<svg {NAMESPACE} viewBox="0 0 10 10">{body}</svg>').view_box == (0.0, 0.0, 10.0, 10.0)

    def test_malformed(self) -> None:
        assert repair(WHOLE.replace("0 0 9 9", "0 0 nine")).view_box == (0.0, 0.0, 9.0, 9.0)


@pytest.mark.parametrize(
    "reply", ["", "I cannot draw that.", "Use the <svg> element.", "<svg></svg>", "{}", "<div>no</div>", "1 < 2"]
)
def test_no_drawing(reply: str) -> None:
    with pytest.raises(SvgError) as caught:
        repair(reply)

    assert caught.value.code == "svg.no-drawing"


class TestStreaming:
    def previews(self, reply: str, size: int = 7) -> tuple[list[Drawing], Repairer]:
        repairer = Repairer()
        found = [repairer.feed(reply[at : at + size]) for at in range(0, len(reply), size)]
        return [one for one in found if one is not None], repairer

    @pytest.mark.parametrize("name", ["fence", "json", "thinking", "html-escaped", "last-of-two", "bare"])
    def test_only_grows_and_ends_whole(self, name: str) -> None:
        previews, repairer = self.previews(WRAPPED[name])
        shapes = [one.svg.count("<rect") + one.svg.count("<circle") + one.svg.count("<path") for one in previews]

        assert shapes == sorted(shapes)
        assert shapes[-1] == 2
        assert repairer.finish().svg == WHOLE

    def test_half_a_tag_waits(self) -> None:
        repairer = Repairer()

        assert repairer.feed(WHOLE[: WHOLE.index("cy=")]) is not None
        assert repairer.feed('cy="4" ') is None

    @pytest.mark.parametrize(
        "inside",
        [
            '<defs><rect id="a" width="9" height="9"/></defs><use xlink:href="#a" x="5"/><rect width="20" height="20"/>',
            '<pattern id="p" width="99999" height="9" patternUnits="userSpaceOnUse"><path d="M0 0h2v3"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
            '<g transform="scale(2)"><path d="M3 4l9 9"/><text x="9" y="30">a &amp; b</text></g><rect width="20000" height="1"/>',
        ],
    )
    def test_without_a_view_box_it_is_fitted_as_the_whole_is(self, inside: str) -> None:
        previews, repairer = self.previews(f"<svg>{inside}</svg>" + " " * 100)

        assert previews[-1] == repairer.finish()

    def test_nothing_comes_of_nothing(self) -> None:
        repairer = Repairer()

        assert repairer.feed("no drawing > here") is None
        with pytest.raises(SvgError, match="no drawing"):
            repairer.finish()
