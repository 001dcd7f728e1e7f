"""Style sheets and styles: what browsers read as a rule stays one, what they throw away goes, and all the rest looks the same."""

from __future__ import annotations

import itertools

import pytest

from limner.svg import clean

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">'


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def sheet(css: str) -> str:
    """Clean a style sheet and return what is left of it, as CSS."""
    svg = clean(f"{OPEN}<style>{escaped(css)}</style><g/></svg>").svg
    found = svg.partition("<style>")[2].partition("</style>")[0]
    return found.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def style(css: str) -> str:
    """Clean a style attribute and return what is left of it, as CSS."""
    written = css.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    svg = clean(f'{OPEN}<g style="{written}"/></svg>').svg
    found = svg.partition('style="')[2].partition('"')[0]
    return found.replace("&quot;", '"').replace("&amp;", "&")


SHEETS = [
    # Conditions, whatever white space is around them; ranges without "<".
    ("@media\nscreen{.a{fill:red}}", "@media screen{.a{fill:red}}"),
    ("@media\tall and (min-width:1px){.a{fill:red}}", "@media all and (min-width:1px){.a{fill:red}}"),
    ("@media(width >= 100px){.a{fill:red}}", "@media (width >= 100px){.a{fill:red}}"),
    ("@media (width<=100px){.a{fill:red}}", "@media (100px >= width){.a{fill:red}}"),
    ("@media (1px < width <= 9px){.a{fill:red}}", "@media (9px >= width > 1px){.a{fill:red}}"),
    ("@supports (fill:red) and (not (d:none)){.a{fill:red}}", "@supports (fill:red) and (not (d:none)){.a{fill:red}}"),
    ("@container card (width>1px){.a{fill:red}}", "@container card (width>1px){.a{fill:red}}"),
    # Layers and scopes.
    ("@layer a , b;@layer b{.a{fill:red}}", "@layer a , b;@layer b{.a{fill:red}}"),
    ("@layer{.a{fill:red}}@layer x{}", "@layer{.a{fill:red}}@layer x{}"),
    ("@scope (.a) to (.b){rect{fill:red}:scope{x:1px}}", "@scope (.a) to (.b){rect{fill:red}:scope{x:1px}}"),
    # Nesting, written one rule after another.
    (".a{fill:red;&.b{x:1px}> c{y:1px}d{r:1px}rx:2px}", ".a{fill:red}.a.b{x:1px}.a > c{y:1px}.a d{r:1px}.a{rx:2px}"),
    ("a,b{c{x:1px}d &{x:2px}}", ":is(a,b) c{x:1px}d :is(a,b){x:2px}"),
    (".a{@media print{fill:red;b{x:1px}}}", "@media print{.a{fill:red}.a b{x:1px}}"),
    (".a{b:hover{x:1px}}", ".a b:hover{x:1px}"),
    # Custom properties.
    (":root{--é:red}.a{fill:var(--é)}", ":root{--é:red}.a{fill:var(--é)}"),
    (":root{--g:url(#g)}.a{fill:var(--g,red)}", ".a{fill:url(#g)}"),
    (".a{--g:url(#g)}.b{--g:url(#h)}.c{fill:var(--g,red)}", ".c{fill:var(--g,red)}"),
    ("@property --c{syntax:'<color>';inherits:false;initial-value:red}", "@property --c{syntax:'<color>';inherits:false;initial-value:red}"),
    # Selectors.
    ("g:has(> .a) b,.a::before,:root{fill:red}", "g:has(> .a) b,.a::before,:root{fill:red}"),
    (r".md\:x,#\31 0{fill:red}", "[class~='md:x'],[id='10']{fill:red}"),
    ("*|rect,[a='b c' i]{fill:red}", "*|rect,[a='b c' i]{fill:red}"),
    ("a:has(~ b){fill:red}c:has(+ d){fill:red}", "c:has(+ d){fill:red}"),
    # Errors, as CSS Syntax 3 handles them.
    (".a{fill:red}}.b{fill:red}.c{fill:red}", ".a{fill:red}.c{fill:red}"),
    (".a{fill:red};.b{fill:red}.c{fill:red}", ".a{fill:red}.c{fill:red}"),
    ("@media all{.a{fill:red};.b{fill:red}}", "@media all{.a{fill:red}.b{fill:red}}"),
    (".a{fill:(;x:1px}.b{fill:red}", ""),
    (".a{fill:'b;x:1px}.b{fill:red}", ""),
    (".a{fill:'b\n;x:1px}.b{fill:red}", ".a{x:1px}.b{fill:red}"),
    ("@unknown x;.a{fill:red}@other{.b{fill:red}}", ".a{fill:red}"),
    ("<!-- .a{fill:red} --> .b{fill:red}", ".a{fill:red}.b{fill:red}"),
    (".a{fill:red", ".a{fill:red}"),
    ("@keyframes\nk{from{fill:red}50% , TO{x:1px}}", "@keyframes k{from{fill:red}50%,to{x:1px}}"),
    # What would load.
    ("@supports (background:url(http://x)){.a{fill:red}}", ""),
    ("@media url(http://x){.a{fill:red}}@media (a://b){.a{fill:red}}", ""),
    ("@layer a;@import 'http://x';@namespace 'http://x';", "@layer a;"),
    (
        "@namespace s url(http://www.w3.org/2000/svg);s|rect{fill:red}[a|=b] > s|*{fill:red}xs|g,*|g{fill:red}",
        "rect{fill:red}[a|=b] > *{fill:red}xs|g,*|g{fill:red}",
    ),
    ("g{fill:red}@namespace s 'http://www.w3.org/2000/svg';s|rect{fill:red}", "g{fill:red}s|rect{fill:red}"),
    ("@property --c{syntax:'<url>';inherits:true;initial-value:url(#a)}", ""),
    (":root{--g:url(#g);background:var(--g);cursor:var(--g)}", ""),
    (":root{--g:'http://x'}", ""),
]  # fmt: skip


@pytest.mark.parametrize(("css", "expected"), SHEETS)
def test_a_sheet_is_read_as_browsers_read_it(css: str, expected: str) -> None:
    found = sheet(css)

    assert found == expected
    assert sheet(found) == expected


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("fill:url('#a&b')", "fill:url('#a&b')"),
        ('fill:url("#it\'s")', 'fill:url("#it\'s")'),
        ("fill:url(#a//b) red", "fill:url('#a//b') red"),
        ("fill:url(#a\\(1\\))", "fill:url('#a(1)')"),
        ("font-family:'Myriad & Pro',serif", "font-family:'Myriad & Pro',serif"),
        ('font-family:"John\'s"', 'font-family:"John\'s"'),
        ("fill:red\u00a0;x:1px", "fill:red\u00a0;x:1px"),
        ("--g:url(#g);fill:var(--g)", "fill:url(#g)"),
        ("stroke-width:1e9;width:12345678px", "stroke-width:999999;width:999999px"),
        ("filter:blur(9999px)", "filter:blur(1000px)"),
        ("stroke-dasharray:.004 .005", "stroke-dasharray:.004 .005"),
        ("clip-path:shape(from 0 0,line to 3px 0)", "clip-path:shape(from 0 0,line to 3px 0)"),
        ("background-image:linear-gradient(red,blue)", "background-image:linear-gradient(red,blue)"),
        ("background:url(#a);cursor:url(#a);fill:red", "fill:red"),
        ("fill:(;stroke:red", ""),
        ("fill:a);stroke:red", "stroke:red"),
    ],
)
def test_a_style_is_read_as_browsers_read_it(css: str, expected: str) -> None:
    found = style(css)

    assert found == expected
    assert style(found) == expected


class TestAnimatedValues:
    @pytest.mark.parametrize("name", ["d", "class", "transform", "offset", "x", "points", "in", "fill", "font-family"])
    def test_become_no_address(self, name: str) -> None:
        values = ["url(http://x)", "//x.test", "javascript:x", "1;url(http://x)", "image-set('http://x' 1x)"]
        for attribute, value in itertools.product(["to", "from", "by", "values"], values):
            svg = clean(f'{OPEN}<g><animate attributeName="{name}" {attribute}="{value}"/></g></svg>').svg

            assert "animate" not in svg, (attribute, value)

    @pytest.mark.parametrize("name", ["href", "xlink:href", "onclick", "style", "id", "xml:base", "src", "begin"])
    def test_are_of_geometry_and_presentation(self, name: str) -> None:
        svg = clean(f'{OPEN}<g><set attributeName="{name}" to="1"/></g></svg>').svg

        assert "attributeName" not in svg

    @pytest.mark.parametrize(
        "markup",
        [
            '<animate attributeName="d" values="M0 0h1.5e-1;M0 0v-9" dur="1s"/>',
            '<animate attributeName="class" values="a b;c" dur="1s"/>',
            '<animate attributeName="points" to="0,0 1 1"/>',
            '<set attributeName="fill" to="url(#a) red"/>',
            '<animateTransform attributeName="gradientTransform" type="rotate" values="0 5 5;360 5 5" dur="1s"/>',
            '<animateMotion values="0,0;9,9" dur="1s"/>',
            '<animate attributeName="filter" to="blur(2px)" dur="1s"/>',
        ],
    )
    def test_that_are_harmless_stay(self, markup: str) -> None:
        assert markup in clean(f'{OPEN}<path id="a">{markup}</path></svg>').svg
