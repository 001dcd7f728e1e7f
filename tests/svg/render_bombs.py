"""Short drawings that take a renderer for ever, or all memory: what cleaning has to judge by what drawing costs."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RENDER_BOMBS"]

BOX = 'viewBox="0 0 100 100" width="100" height="100"'
LARGE = 'viewBox="0 0 1000 1000" width="1000" height="1000"'
FULL = '<rect width="1000" height="1000"'
GRADIENT = '<linearGradient id="g"><stop stop-color="red"/><stop offset="1"/></linearGradient>'


def _svg(body: str, root: str = BOX) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {root}>{body}</svg>'


def _zigzag(count: int) -> str:
    return "M0 0" + "".join(f"L{100 * (index & 1)} {index % 97}" for index in range(count))


def _png(side: int) -> str:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\0" * (side // 8)) * side, 9)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    return base64.b64encode(data + chunk(b"IDAT", rows) + chunk(b"IEND", b"")).decode()


def _filter(primitives: str, attributes: str = "", times: int = 1, element: str = FULL) -> str:
    return f'<filter id="f" {attributes}>{primitives}</filter>' + f'{element} filter="url(#f)"/>' * times


def _nested(opening: str, closing: str, depth: int, inner: str) -> str:
    return opening * depth + inner + closing * depth


def _rules(selector: str, count: int) -> str:
    return "<style>" + "".join(f"{selector.format(index)}{{fill:red}}" for index in range(count)) + "</style>"


RENDER_BOMBS: dict[str, Callable[[], str]] = {
    "use-path": lambda: _svg(f'<defs><path id="p" d="{_zigzag(2000)}"/></defs>' + '<use href="#p"/>' * 10_000),
    "use-text": lambda: _svg(f'<defs><text id="p">{"abcdefgh " * 2000}</text></defs>' + '<use href="#p"/>' * 900),
    "use-image": lambda: _svg(
        f'<defs><image id="p" width="9" height="9" href="data:image/png;base64,{_png(5600)}"/></defs>'
        + '<use href="#p"/>' * 900
    ),
    "use-dashes": lambda: _svg(
        '<path id="p" stroke="red" stroke-dasharray="1.1" d="M0 0H99999"/>' + '<use href="#p"/>' * 9000
    ),
    "use-inherited-dashes": lambda: _svg(
        f'<defs><path id="p" d="{_zigzag(200)}"/></defs>' + '<use href="#p" stroke="red" stroke-dasharray=".02"/>' * 400
    ),
    "use-inherited-pattern": lambda: _svg(
        '<pattern id="q" width="900" height="900" patternUnits="userSpaceOnUse"><rect width="9" height="9"/></pattern>'
        '<defs><g id="p"><rect width="9" height="9"/></g></defs>' + '<use href="#p" fill="url(#q)"/>' * 900
    ),
    "use-inherited-width": lambda: _svg(
        f'<defs><path id="p" d="{_zigzag(900)}"/></defs>' + '<use href="#p" stroke="red" stroke-width="90"/>' * 300
    ),
    "use-depth": lambda: _svg(
        '<rect id="u0" width="9" height="9"/>'
        + "".join(
            f'<g id="u{level}"><use href="#u{level - 1}"/><use href="#u{level - 1}"/></g>' for level in range(1, 24)
        )
    ),
    "symbol-scale": lambda: _svg(
        '<filter id="f"><feMorphology radius="1"/></filter><symbol id="s" viewBox="0 0 1 1">'
        '<rect width="1" height="1" filter="url(#f)"/></symbol><use href="#s" width="1000" height="1000"/>',
        LARGE,
    ),
    "svg-scale": lambda: _svg(
        '<filter id="f"><feMorphology radius="1"/></filter><svg viewBox="0 0 1 1" width="1000" height="1000">'
        '<rect width="1" height="1" filter="url(#f)"/></svg>',
        LARGE,
    ),
    "svg-percent": lambda: _svg(
        '<filter id="f"><feMorphology radius="1"/></filter><svg viewBox="0 0 2 2" width="100%" height="100%">'
        '<rect width="2" height="2" filter="url(#f)"/></svg>',
        LARGE,
    ),
    "morphology-view-box": lambda: _svg(
        _filter('<feMorphology radius="1"/>', element='<rect width="1" height="1"'),
        'viewBox="0 0 1 1" width="1000" height="1000"',
    ),
    "morphology-units": lambda: _svg(
        _filter('<feMorphology radius=".5"/>', 'primitiveUnits="objectBoundingBox"'), LARGE
    ),
    "morphology-css-scale": lambda: _svg(
        '<filter id="f"><feMorphology radius="2"/></filter>'
        '<g style="transform:scale(300)"><rect width="4" height="4" filter="url(#f)"/></g>',
        LARGE,
    ),
    "morphology-sheet-scale": lambda: _svg(
        '<style>.a{transform:scale(300)}</style><filter id="f"><feMorphology radius="2"/></filter>'
        '<g class="a"><rect width="4" height="4" filter="url(#f)"/></g>',
        LARGE,
    ),
    "morphology-width-one": lambda: _svg(_filter('<feMorphology radius="50 1"/>', times=90), LARGE),
    "turbulence": lambda: _svg(_filter('<feTurbulence baseFrequency=".1" numOctaves="8"/>', times=15), LARGE),
    "convolve": lambda: _svg(_filter(f'<feConvolveMatrix order="32" kernelMatrix="{"1 " * 1024}"/>', times=5), LARGE),
    "lighting": lambda: _svg(
        _filter('<feSpecularLighting specularExponent="3"><fePointLight/></feSpecularLighting>', times=90), LARGE
    ),
    "transfer-tables": lambda: _svg(
        _filter(
            f'<feComponentTransfer><feFuncR type="table" tableValues="{"0 1 " * 500}"/></feComponentTransfer>', times=90
        ),
        LARGE,
    ),
    "tile": lambda: _svg(_filter('<feFlood width=".1" height=".1"/><feTile/>' * 20, times=20), LARGE),
    "merge": lambda: _svg(_filter(f"<feMerge>{'<feMergeNode/>' * 900}</feMerge>", times=3), LARGE),
    "results": lambda: _svg(_filter('<feOffset dx="1"/>' * 240), LARGE),
    "filter-region": lambda: _svg(
        _filter('<feOffset dx="1"/><feGaussianBlur stdDeviation="3"/>', 'x="-10" y="-10" width="30" height="30"', 9),
        LARGE,
    ),
    "filter-of-nothing": lambda: _svg(
        _filter(
            '<feFlood/><feTurbulence baseFrequency=".1"/>',
            'filterUnits="userSpaceOnUse" x="-2000" y="-2000" width="5000" height="5000"',
            30,
            "<g",
        ),
        LARGE,
    ),
    "filter-image-element": lambda: _svg(
        f'<path id="p" d="{_zigzag(3000)}"/>' + _filter('<feImage href="#p"/>' * 20, times=50), LARGE
    ),
    "filter-chain": lambda: _svg(
        f'<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><rect {FULL[5:]} filter="{"url(#f) " * 90}"/>',
        LARGE,
    ),
    "filter-variable": lambda: _svg(
        f"<style>svg{{--b:{'blur(9px) ' * 60}}}</style>" + f'{FULL} style="filter:var(--b)"/>' * 60, LARGE
    ),
    "filter-variable-doubling": lambda: _svg(
        "<style>svg{--a0:blur(1px);"
        + "".join(f"--a{level}:{f'var(--a{level - 1}) ' * 8};" for level in range(1, 7))
        + f"}}</style>{FULL} style='filter:var(--a6)'/>",
        LARGE,
    ),
    "filter-keyframes": lambda: _svg(
        f"<style>@keyframes k{{to{{filter:{'blur(9px) ' * 30}}}}}rect{{animation:k 1s infinite}}</style>"
        + f"{FULL}/>" * 90,
        LARGE,
    ),
    "filter-smil": lambda: _svg(
        f'{FULL}><animate attributeName="filter" values="{"blur(9px) " * 30};none" dur="1s" repeatCount="indefinite"/>'
        "</rect>" * 60,
        LARGE,
    ),
    "pattern-scale": lambda: _svg(
        '<pattern id="p" width="50" height="50" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern>'
        '<g transform="scale(1000)"><rect fill="url(#p)" width="100" height="100"/></g>'
    ),
    "pattern-transform": lambda: _svg(
        '<pattern id="p" width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="scale(100000)">'
        '<rect width="1" height="1"/></pattern><rect fill="url(#p)" width="100" height="100"/>'
    ),
    "pattern-in-pattern": lambda: _svg(
        '<pattern id="p0" width="1" height="1"><rect width="9" height="9"/></pattern>'
        + "".join(
            f'<pattern id="p{level}" width="1" height="1">{f"""{FULL} fill="url(#p{level - 1})"/>""" * 5}</pattern>'
            for level in range(1, 9)
        )
        + f'{FULL} fill="url(#p8)"/>',
        LARGE,
    ),
    "pattern-view-box": lambda: _svg(
        '<filter id="f"><feMorphology radius="2"/></filter><pattern id="p" width="1" height="1" viewBox="0 0 4 4">'
        f'<rect width="4" height="4" filter="url(#f)"/></pattern>{FULL} fill="url(#p)"/>',
        LARGE,
    ),
    "pattern-inherited-size": lambda: _svg(
        '<pattern id="a" width="20000" height="20000" patternUnits="userSpaceOnUse"><rect width="9" height="9"/></pattern>'
        f'<pattern id="p" href="#a"/>{FULL} fill="url(#p)"/>',
        LARGE,
    ),
    "mask-in-mask": lambda: _svg(
        f'<mask id="m0">{FULL} fill="#fff"/></mask>'
        + "".join(
            f'<mask id="m{level}">{f"""{FULL} fill="#fff" mask="url(#m{level - 1})"/>""" * 4}</mask>'
            for level in range(1, 9)
        )
        + f'{FULL} mask="url(#m8)"/>',
        LARGE,
    ),
    "mask-outside": lambda: _svg(
        '<mask id="m" maskUnits="userSpaceOnUse" x="-9000" y="-9000" width="19000" height="19000">'
        '<rect x="-9000" y="-9000" width="19000" height="19000" fill="#fff"/></mask>'
        + '<g mask="url(#m)"><rect x="-9000" y="-9000" width="19000" height="19000"/></g>'
        * 30,
        LARGE,
    ),
    "clip-chain": lambda: _svg(
        "".join(
            f'<clipPath id="c{level}" clip-path="url(#c{level + 1})">{FULL}/>{FULL}/></clipPath>' for level in range(90)
        )
        + f'<clipPath id="c90"><circle r="900"/></clipPath><g clip-path="url(#c0)">{FULL}/></g>' * 30,
        LARGE,
    ),
    "clip-zigzag": lambda: _svg(
        f'<clipPath id="c"><path d="{_zigzag(2000)}"/></clipPath>'
        + '<rect width="100" height="100" clip-path="url(#c)"/>' * 2000
    ),
    "layers-nested": lambda: _svg(_nested('<g opacity=".5">', "</g>", 190, f"{FULL}/>"), LARGE),
    "layers-outside": lambda: _svg(
        '<g opacity=".5"><rect x="-5000" y="-5000" width="20000" height="20000"/></g>' * 90, LARGE
    ),
    "layers-natural": lambda: _svg(
        _nested('<g opacity=".5">', "</g>", 60, '<rect width="10" height="10"/>'),
        'viewBox="0 0 10 10" width="9000" height="9000"',
    ),
    "layers-miter": lambda: _svg(
        '<g opacity=".5"><path stroke="red" stroke-width="9" stroke-miterlimit="1e6" d="M0 0L500 1L0 2"/></g>' * 99,
        LARGE,
    ),
    "layers-marker": lambda: _svg(
        '<marker id="m" overflow="visible" markerWidth="9" markerHeight="9"><rect x="-9e4" y="-9e4" width="2e5" '
        'height="2e5"/></marker>' + '<g opacity=".5"><path marker-end="url(#m)" d="M0 0L500 1L0 2"/></g>' * 99,
        LARGE,
    ),
    "layers-sheet": lambda: _svg(
        "<style>:is(g > rect, rect){opacity:.5;mix-blend-mode:multiply}</style>" + f"{FULL}/>" * 900, LARGE
    ),
    "blend": lambda: _svg(f'{FULL} style="mix-blend-mode:luminosity"/>' * 900, LARGE),
    "view-box-only": lambda: _svg("<rect/>", 'viewBox="0 0 40000 40000"'),
    "view-box-percent": lambda: _svg("<rect/>", 'viewBox="0 0 40000 40000" width="100%" height="100%"'),
    "view-box-thousand-percent": lambda: _svg("<rect/>", 'viewBox="0 0 4000 4000" width="1000%" height="1000%"'),
    "marker-short-paths": lambda: _svg(
        '<marker id="m" markerWidth="9" markerHeight="9"><rect width="3" height="3"/></marker><g marker-mid="url(#m)">'
        + ('<path fill="none" d="M0 0h' + "1 " * 94 + '"/>') * 9000
        + "</g>"
    ),
    "marker-in-marker": lambda: _svg(
        '<marker id="m0"><rect width="9" height="9"/></marker>'
        + "".join(
            f'<marker id="m{level}"><path d="M0 0h1v1h1v1" marker-mid="url(#m{level - 1})" fill="none"/></marker>'
            for level in range(1, 20)
        )
        + '<path d="M0 0h1v1h1v1" marker-mid="url(#m19)"/>'
    ),
    "marker-scale": lambda: _svg(
        '<filter id="f"><feMorphology radius="1"/></filter><marker id="m" markerWidth="1" markerHeight="1" '
        'viewBox="0 0 1 1"><rect width="1" height="1" filter="url(#f)"/></marker>'
        '<path stroke="red" stroke-width="900" marker-end="url(#m)" d="M0 0L500 500"/>',
        LARGE,
    ),
    "marker-context": lambda: _svg(
        '<pattern id="p" width="900" height="900" patternUnits="userSpaceOnUse"><rect width="9" height="9"/></pattern>'
        '<marker id="m" markerWidth="9" markerHeight="9"><rect width="9" height="9" fill="context-fill"/></marker>'
        f'<path fill="url(#p)" marker-mid="url(#m)" d="{_zigzag(900)}"/>'
    ),
    "dash-zigzag": lambda: _svg(f'<path fill="none" stroke="red" stroke-dasharray=".06" d="{_zigzag(600)}"/>' * 120),
    "dash-sheet": lambda: _svg(
        "<style>path{stroke:red;stroke-dasharray:1.1}</style>" + '<path d="M0 0H999999"/>' * 2000
    ),
    "dash-em": lambda: _svg('<path stroke="red" stroke-dasharray=".02mm" d="M0 0H999999"/>' * 500),
    "dash-text": lambda: _svg(f'<text font-size="90" stroke="red" stroke-dasharray=".02">{"abcd " * 4000}</text>'),
    "dash-path-length": lambda: _svg('<path stroke="red" pathLength="1e6" stroke-dasharray="1" d="M0 0H99"/>' * 2000),
    "stroke-round": lambda: _svg(
        f'<path fill="none" stroke="red" stroke-width="90" stroke-linejoin="round" d="{_zigzag(90_000)}"/>'
    ),
    "fill-crossings": lambda: _svg(
        '<path d="' + "".join(f"M0 {index % 1000}L1000 {index * 7 % 1000}" for index in range(90_000)) + 'z"/>', LARGE
    ),
    "arcs": lambda: _svg('<path stroke="red" d="M0 0' + "A999 999 0 1 1 5 5A 999 999 0 1 1 0 0" * 40_000 + '"/>'),
    "smooth-curves": lambda: _svg(f'<path stroke="red" d="M0 0{"t90 0-90 90" * 40_000}"/>'),
    "circles": lambda: _svg('<circle r="9" cx="50" cy="50" stroke="red" fill="none"/>' * 149_000),
    "text-path": lambda: _svg(
        f'<path id="p" d="{_zigzag(20_000)}"/><text><textPath href="#p">{"abc " * 11_000}</textPath></text>'
    ),
    "text-decoration": lambda: _svg(
        "".join(f'<text text-decoration="underline overline line-through">{"ab " * 900}</text>' for _ in range(18))
    ),
    "text-spacing": lambda: _svg(f'<text letter-spacing="9" textLength="999999">{"abc " * 12_000}</text>'),
    "text-large": lambda: _svg(f'<text font-size="5000" x="{"0 " * 4000}">{"W" * 4000}</text>'),
    "text-layer": lambda: _svg(f'<text font-size="900" opacity=".5">{"W" * 90}</text>' * 500, LARGE),
    "gradient-stops": lambda: _svg(
        "<linearGradient id='g'>"
        + "".join(f'<stop offset="{index / 9000}" stop-color="#{index % 10}00"/>' for index in range(9000))
        + "</linearGradient>"
        + '<rect width="100" height="100" fill="url(#g)"/>' * 100
    ),
    "gradient-large": lambda: _svg(GRADIENT + f'{FULL} fill="url(#g)"/>' * 2000, LARGE),
    "switch": lambda: _svg(f'<switch><g opacity=".5">{FULL}/></g></switch>' * 900, LARGE),
    "css-descendants": lambda: _svg(
        f"<style>x {'g ' * 11}rect{{fill:red}}</style>" + _nested("<g>", "</g>", 60, "<rect/>" * 10)
    ),
    "css-siblings": lambda: _svg(_rules("x~g~.a{}~rect", 500) + "<rect/>" * 9000),
    "css-attributes": lambda: _svg(_rules('[d*="aaaa{}"]', 2000) + ('<path d="M0 0h' + "1 " * 2000 + '"/>') * 900),
    "css-nth": lambda: _svg(_rules("rect:nth-child({}n+1)", 1200) + "<rect/>" * 9000),
    "css-rules": lambda: _svg(_rules(".a{}", 9900) + "<rect/>" * 9000),
    "css-lists": lambda: _svg(f"<style>{('rect,' * 700 + 'g{fill:red}') * 90}</style>" + "<rect/>" * 5000),
}
"""Name → the drawing; made when asked for, as some are large."""
