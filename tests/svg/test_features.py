"""A harmless drawing looks the same after cleaning: one case per feature, drawn by resvg and by Chromium, before and after."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from limner.svg import clean
from limner.svg._fonts import font_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 60" width="60" height="60">'
BOX = '<rect class="a b" id="box" x="5" y="5" width="30" height="30" {0}/>'
FADE = '<linearGradient id="{0}"><stop stop-color="#c00"/><stop offset=".9" stop-color="#00c" stop-opacity=".6"/></linearGradient>'
PNG = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

BODIES = {
    # Ids and what points at them.
    "id with a space": FADE.format("a b") + BOX.format("fill=\"url('#a b')\""),
    "id with brackets": FADE.format("a(1)") + BOX.format("fill=\"url('#a(1)')\""),
    "id with slashes": FADE.format("a//b") + BOX.format('fill="url(#a//b)"'),
    "id with an ampersand": FADE.format("a&amp;b") + BOX.format('fill="url(#a&amp;b)"'),
    "id in Cyrillic": FADE.format("фон") + BOX.format('style="fill:url(#фон)"'),
    "id after a space": f'<defs><g id=" x">{BOX.format("")}</g></defs><use href="# x"/>',
    "use of an id with a percent sign": f'<defs><g id="50%">{BOX.format("")}</g></defs><use href="#50%"/>',
    "fallback of paint": BOX.format('fill="url(#none) lime" stroke="url(#none) none"'),
    # Paint.
    "gradients": FADE.format("g") + '<radialGradient id="h" xlink:href="#g" fx=".2" fr=".1" spreadMethod="repeat" r=".3"/>' + BOX.format('fill="url(#h)"'),
    "gradient transform": FADE.format("g") + '<linearGradient id="h" href="#g" gradientTransform="rotate(40 .5,.5)"/>' + BOX.format('fill="url(#h)"'),
    "pattern": '<pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="skewX(9)scale(1.3)"><path d="M0 0h3v3z"/></pattern>' + BOX.format('fill="url(#p)"'),
    "colours": BOX.format('fill="hsl(200 50% 40% / .7)"') + BOX.format('fill="#0f08" stroke="rgb(10%,20%,90%)"') + BOX.format('color="teal" fill="currentColor"'),
    "wide gamut": BOX.format('fill="oklch(60% .2 30)" stroke="color-mix(in oklab,red,blue)"'),
    "dashes": BOX.format('stroke="red" stroke-dasharray="4 1,2" stroke-dashoffset="-2" fill="none"'),
    "tiny dashes": '<path transform="scale(600)" d="M0 .02h.1" stroke="red" stroke-width=".02" stroke-dasharray=".005 .004"/>',
    "dashes by path length": '<circle cx="30" cy="30" r="20" pathLength="1" stroke="red" stroke-width="9" fill="none" stroke-dasharray=".02 .03"/>',
    "paint order": BOX.format('paint-order="stroke" stroke="red" stroke-width="8"'),
    "giant stroke": BOX.format('stroke="#abc" stroke-width="4000000"'),
    # Effects.
    "mask": '<mask id="m" mask-type="alpha"><circle cx="20" cy="20" r="12" fill-opacity=".5"/></mask>' + BOX.format('mask="url(#m)"'),
    "clip path": '<clipPath id="c" clipPathUnits="objectBoundingBox"><path d="M0 0h1v1z" clip-rule="evenodd"/></clipPath>' + BOX.format('clip-path="url(#c)"'),
    "basic shape": BOX.format('style="clip-path:polygon(0 0,30px 0,0 30px)"'),
    "filter": '<filter id="f" x="-50%" width="200%"><feGaussianBlur stdDeviation="2"/><feOffset dx="4"/><feComponentTransfer><feFuncR type="table" tableValues="1 0"/></feComponentTransfer></filter>' + BOX.format('filter="url(#f)"'),
    "filter functions": BOX.format('fill="red" style="filter:drop-shadow(4px 4px 1px #00f) hue-rotate(80deg)"'),
    "lighting": '<filter id="f"><feSpecularLighting specularExponent="9" lighting-color="#ff0"><fePointLight x="20" y="10" z="20"/></feSpecularLighting></filter>' + BOX.format('filter="url(#f)"'),
    "blending": BOX.format('fill="red"') + '<rect x="20" y="20" width="30" height="30" fill="cyan" style="mix-blend-mode:multiply"/>',
    "markers": '<marker id="k" markerWidth="5" markerHeight="5" refX="2" refY="2" orient="auto-start-reverse"><path d="M0 0l4 2-4 2z"/></marker><path d="M9 9h30v30" fill="none" stroke="red" style="marker:url(#k)"/>',
    # Structure.
    "symbol": '<symbol id="s" viewBox="0 0 4 4" refX="2" refY="2"><circle cx="2" cy="2" r="2"/></symbol><use href="#s" x="30" y="30" width="20" height="20"/>',
    "nested svg": f'<svg x="9" y="9" width="50%" height="20" viewBox="0 0 30 60" preserveAspectRatio="xMaxYMin slice">{BOX.format("")}</svg>',
    "switch": f'<switch><g systemLanguage="xx">{BOX.format("")}</g><g systemLanguage="en" fill="red">{BOX.format("")}</g></switch>',
    "image": f'<image xlink:href="{PNG}" x="5" width="40" height="20" preserveAspectRatio="none" image-rendering="pixelated"/>',
    "transforms": BOX.format('transform=" translate(3,4)rotate(10 , 5 5) matrix(1 .1 0 1e0 0 0)"'),
    "transform in CSS": BOX.format('style="transform:rotate(.1turn) scale(.8);transform-origin:20px 20px;transform-box:fill-box"'),
    "text": '<text x="5" y="20" font-size="12">a<tspan dy="9" fill="red" font-weight="bold">b</tspan> c</text>',
    "text on a path": '<path id="w" d="M5 40q20-30 50 0"/><text font-size="9"><textPath href="#w" startOffset="10%">winding</textPath></text>',
    "space in text": '<text y="20" font-size="9" xml:space="preserve">  a   b</text><text y="40" font-size="9">  a\n b </text>',
    "family with an ampersand": '<text y="30" font-family="\'Smith &amp; Co\',monospace">il</text>',
    "family with an apostrophe": '<text y="30" font-family="&quot;Smith\'s&quot;,monospace">il</text>',
    # Style sheets.
    "selectors": "<style>rect.a:not(.c)[x='5']{fill:teal}#box{stroke:red}svg>rect:first-of-type{opacity:.7}</style>" + BOX.format(""),
    "media": "<style>@media\tscreen and (min-width:1px){.a{fill:red}}@media print{.a{fill:blue}}</style>" + BOX.format(""),
    "important": "<style>.a{fill:red!important}.a{fill:blue}</style>" + BOX.format('style="fill:lime"'),
    "no-break space": BOX.format('fill="red\u00a0" stroke="\u00a0blue"'),
}  # fmt: skip
BROWSER = {
    "errors": "<style>.a{fill:red;bogus;fill:bogus(;}.b{fill:blue}</style>" + BOX.format(""),
    "nesting": "<style>svg{fill:blue;.a{fill:red;&amp;.b{stroke:lime}}@media screen{stroke-width:4px}}</style>" + BOX.format(""),
    "layers": "<style>@layer low,high;@layer high{.a{fill:red}}@layer low{.a{fill:blue}}</style>" + BOX.format(""),
    "scope": "<style>@scope (svg) to (g){rect{fill:red}}</style>" + BOX.format("") + f"<g>{BOX.format('')}</g>",
    "has": "<style>svg:has(.a) .b{fill:red}</style>" + BOX.format(""),
    "ranges": "<style>@media (1px &lt;= width &lt; 5000px){.a{fill:red}}@media (width &gt;= 10px){.a{stroke:lime}}</style>" + BOX.format(""),
    "container": "<style>@container (width &gt; 1px){.a{fill:red}}</style>" + BOX.format(""),
    "variables": FADE.format("g") + "<style>:root{--paint:url(#g);--línea:lime}.a{fill:var(--paint,red);stroke:var(--línea)}</style>" + BOX.format(""),
    "registered property": "<style>@property --c{syntax:'&lt;color>';inherits:true;initial-value:lime}.a{fill:var(--c)}</style>" + BOX.format(""),
    "braces too many": "<style>.a{fill:red}}.b{fill:blue}.a{stroke:lime}</style>" + BOX.format(""),
    "comment signs": "<style>&lt;!-- .a{fill:red} --> .b{stroke:lime}</style>" + BOX.format(""),
    "escapes": "<style>.\\61{f\\69ll:\\72 ed}#\\62ox{stroke:lime}</style>" + BOX.format(""),
    "escaped class": '<style>.md\\:x{fill:red}.\\31 0{stroke:lime}</style><rect class="md:x 10" width="30" height="30"/>',
    "id with an apostrophe": FADE.format("it's") + BOX.format('fill="url(&quot;#it\'s&quot;)"'),
    "percent-encoded use": f'<defs><g id="a b">{BOX.format("")}</g></defs><use href="#a%20b"/>',
    "shape()": BOX.format('style="clip-path:shape(from 0 0,line to 30px 0,line to 0 30px,close)"'),
    "background": "<style>svg{background:linear-gradient(red,blue)}</style>" + BOX.format(""),
    "animation": '<rect width="20" height="20"><set attributeName="fill" to="red"/><set attributeName="d" to="M0 0"/></rect>',
}  # fmt: skip


def drawn(svg: str) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, dpi=96.0, **font_options()))


@pytest.mark.parametrize("name", BODIES)
def test_resvg_draws_the_same(name: str) -> None:
    source = f"{OPEN}{BODIES[name]}</svg>"

    assert drawn(clean(source).svg) == drawn(source)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    from playwright.sync_api import sync_playwright

    from svg.browsing import FLAGS

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS, headless=True)
        try:
            yield browser.new_page(viewport={"width": 80, "height": 80})
        finally:
            browser.close()


@pytest.mark.browser
@pytest.mark.slow
def test_chromium_draws_the_same(page: Page) -> None:
    def shown(svg: str) -> bytes:
        page.goto("data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode())
        return page.screenshot()

    different = []
    for name, body in (BODIES | BROWSER).items():
        source = f"{OPEN}{body}</svg>"
        if shown(clean(source).svg) != shown(source):
            different.append(name)

    assert different == []
