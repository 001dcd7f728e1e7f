"""More hostile drawings: what CSS, animation, and a browser's second reading of the markup can make of harmless-looking text.

Where tests/svg/attacks.py tries every place once, this tries every wording in the places that are rebuilt: nested rules, layers,
scopes, conditions, custom properties, animated values, ids inside ``url()``, and text that turns into markup when it is read as HTML.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["more_attacks"]

PWN = "top.pwned=1;window.pwned=1"
URL = "http://canary.test/more"
OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" viewBox="0 0 100 100">'
RECT = '<rect id="r" class="a" width="100" height="100"/>'
IMG = f'<img src="{URL}" onerror="{PWN}">'

LOADS = [
    "background:url({u})", "background-image:url('{u}')", 'background-image:image-set("{u}" 1x,"{u}" 2x)', "background:-webkit-image-set(url({u}) 1x)",
    "background-image:cross-fade(50% url({u}),red)", "background-image:image(ltr '{u}')", "background-image:element(#r)", "background-image:src('{u}')",
    "mask:image('{u}')", "mask:url({u}) luminance", "mask-image:image-set('{u}' 1x)", "-webkit-mask-image:-webkit-cross-fade(url({u}),url({u}),50%)",
    "-webkit-mask-box-image:url({u})", "mask-border:url({u}) 30", "mask-image:url(#r),url({u})", "cursor:image-set('{u}' 1x),auto", "cursor:url({u}) 2 2,auto",
    "cursor:-webkit-image-set(url({u}) 1x),auto", "fill:url({u}) url(#r)", "fill:url('#r' url({u}))", "stroke:url(#r) url({u})", "filter:url(#r) url({u}#f)",
    "filter:blur(1px)url({u})", "clip-path:url({u}#c) fill-box", "marker-end:url({u}#m)", "shape-outside:image-set('{u}' 1x)", "list-style-image:image-set('{u}' 1x)",
    "border-image-source:image-set('{u}' 1x)", "content:url({u})/'x'", "quotes:url({u}) url({u})", "offset-path:url({u}#p)", "-webkit-box-reflect:below 1px url({u})",
    "background-image:paint(x,url({u}))", "background-image:light-dark(url({u}),url({u}))", "background-image:if(style(--x):url({u});else:url({u}))",
    "--x:url({u});background:var(--x)", "--x:url(#r);background:var(--x)", "--x:url(#r);cursor:var(--x),auto", "--x:url(#r);background-image:light-dark(var(--x),none)",
    "--x:url(#r) ,url({u});mask:var(--x)", "--x:{u};background:url(var(--x))", "--x:'{u}';background:image-set(var(--x) 1x)", '--x:"{u}";background:src(var(--x))',
    "--é:url({u});background:var(--é)", "--x:u\\72l({u});fill:var(--x)", "--\\78:url({u});fill:var(--x)", "--x:;background:url({u})var(--x)", "--x:{{;}};background:url({u})",
    "background:attr(data-x type(<url>),url({u}))", "background:u\\72\tl({u})", "background:url\\({u})", "background:\\u\\r\\l({u})", "background:url(\\68ttp:\\2f\\2f canary.test/more)",
    "font:12px/url({u}) x", "font-family:'a',url({u})", "fill:red;;;background:url({u})", "fill:red!;background:url({u})", "fill:red)background:url({u})", "fill:(red;background:url({u})",
    "fill:[red;]background:url({u})", "font-family:'x\\';background:url({u});x:'", 'font-family:"x\\\n";background:url({u})', "fill:url(#a;b);background:url({u})",
    "fill:url('#a\\')');background:url({u})", "fill:url(\"#a');background:url({u});x:'\")", "fill:url('#a\");background:url({u});x:\"')", "fill:url(#a\\29 ;background:url({u}))",
    'background:url( "{u}" crossorigin(anonymous))', "background:url({u} integrity('x'))", "transition:x;background:image-set(linear-gradient(red,blue) 1x,'{u}' 2x)",
    "animation:k 1s;animation-timeline:view();background:url({u})", "background:repeating-linear-gradient(red,blue),url({u})", "all:initial;content:url({u})",
]  # fmt: skip
PLACES = {
    "attribute": '<g style="{a}"><rect width="9" height="9"/></g>',
    "rule": "<style>svg,rect{{{c}}}</style>",
    "nested": "<style>svg{{fill:red;rect{{{c}}}& .a{{{c}}}{c}}}</style>",
    "layer": "<style>@layer x,y;@layer x{{*{{{c}}}}}@layer{{*{{{c}}}}}</style>",
    "scope": "<style>@scope (svg) to (.z){{:scope{{{c}}}rect{{{c}}}{c}}}</style>",
    "container": "<style>@container (width>0px) or style(--x:1){{*{{{c}}}}}@media (0px<=width<9999px){{*{{{c}}}}}</style>",
    "supports": "<style>@supports (fill:red) and ({c}){{*{{{c}}}}}@supports not (x:y){{*{{{c}}}}}</style>",
    "frames": "<style>@keyframes k{{0%{{{c}}}to{{{c}}}}}*{{animation:k .1s infinite}}</style>",
    "stray": "<style>.q{{x:y}}}}*{{{c}}}</style><style>.q{{(}}*{{{c}}})}}</style><style>.q['{{']{{}}*{{{c}}}</style>",
    "escaped": "<style>\\2a {{{c}}}r\\65 ct{{{c}}}.\\61,#\\72 {{{c}}}/*{{*/*{{{c}}}</style>",
    "property": "<style>@property --p{{syntax:'*';inherits:true;initial-value:{c}}}*{{background:var(--p);{c}}}</style>",
}
SHEETS = [
    "@property --p{{syntax:'<url>';inherits:true;initial-value:url({u})}}*{{background:var(--p)}}", "@property --p{{syntax:'<image>';inherits:true;initial-value:url({u})}}*{{background:var(--p)}}",
    "@property --p{{syntax:'*';inherits:true;initial-value:url({u})}}*{{background:var(--p)}}", "@property --p{{syntax:'<color>'}};*{{background:url({u})}}",
    "@layer a;@import url({u}) layer(b);", "@layer a,b;@import'{u}';", "@import url({u}) supports(fill:red) screen;", '@import "{u}" layer;', "@\\0069mport url({u});", '@import\t"{u}"\t;',
    '@charset "x";@import url(//canary.test/more);', "@import url(/more);", "@import url(?more);", "@media{{@import url({u});}}", "@layer{{@import url({u});}}", "svg{{@import url({u});}}",
    "@namespace url({u});*{{fill:red}}", "@namespace a '{u}';a|*{{fill:red}}", "@font-face{{font-family:x;src:url({u})tech(color-COLRv1)}}text{{font-family:x}}", "@font-face{{font-family:x;src:image-set('{u}' 1x)}}text{{font:9px x}}",
    "@layer l{{@font-face{{font-family:x;src:url({u})}}text{{font:9px x}}}}", "@scope{{@font-face{{font-family:x;src:url({u})}}}}text{{font:9px x}}", "svg{{@font-face{{font-family:x;src:url({u})}}}}text{{font:9px x}}",
    "@font-palette-values --x{{font-family:x;base-palette:url({u})}}", "@counter-style c{{system:fixed;symbols:url({u})}}svg{{list-style:c;display:list-item}}", "@page :first{{@top-left{{content:url({u})}}}}",
    "@starting-style{{*{{background:url({u})}}}}", "@position-try --x{{background:url({u})}}", "@view-transition{{types:url({u})}}", "@function --f(){{result:url({u})}}*{{background:--f()}}", "@mixin --m{{background:url({u})}}*{{@apply --m}}",
    "@document url({u}){{*{{fill:red}}}}", "@supports selector(a:has(b)) and (background:url({u})){{*{{fill:red}}}}", "@supports font-tech(url({u})){{*{{fill:red}}}}", "@media url({u}){{*{{fill:red}}}}", "@media (width:url({u})){{*{{fill:red}}}}",
    "@media //{u}{{*{{fill:red}}}}", "@container style(--x:url({u})){{*{{fill:red}}}}", "@container url({u}){{*{{fill:red}}}}", "@scope (a[href='{u}']){{*{{fill:red}}}}", "@scope (x){{*{{fill:red}}}}}}*{{background:url({u})}}",
    "@keyframes url({u}){{from{{fill:red}}}}", "@keyframes 'x'{{from{{fill:red}}to{{}}}}}}*{{background:url({u})}}", "@layer url({u}){{*{{fill:red}}}}", "@layer a{{}};@layer b{{*{{background:url({u})}}}}",
    'a[x="{{"]{{}}*{{background:url({u})}}', "a[x='\\'']{{}}*{{background:url({u})}}'", "a[x=']'],b{{background:url({u})}}", ":is(a[x='({{']){{}}*{{background:url({u})}}", ":has(> [style*='url(']){{background:url({u})}}",
    "&{{background:url({u})}}", "&&&&{{&&&&{{&&&&{{background:url({u})}}}}}}", "svg{{&:is(&,&){{background:url({u})}}}}", "svg{{> rect,+ g{{background:url({u})}}}}", "*{{}}--x:{{}}*{{background:url({u})}}", "--x:hover{{background:url({u})}}",
    "svg{{--x:hover{{background:url({u})}}}}", "svg{{a:hover{{background:url({u})}};b:c{{background:url({u})}}}}", "::before{{content:url({u})}}", "svg::after,rect::marker{{content:image-set('{u}' 1x)}}", "::selection{{background:url({u})}}", "::view-transition{{background:url({u})}}",
    "<!--*{{background:url({u})}}-->", "-->*{{background:url({u})}}<!--", "<!--@import url({u});-->", "*{{background:url({u})<!--}}-->", "/*/*{{background:url({u})}}*/", "/**\\/*{{background:url({u})}}", "*{{background:/*/*/url({u})/**/}}",
    "\ufeff@import '{u}';", "\u2028@import '{u}';", "\u00a0@import '{u}';@import '{u}';", "*{{\u00a0background:url({u})}}", "*{{background\u00a0:url({u})}}", "*{{background:url({u})\u00a0}}", "*{{\uff42ackground:url({u})}}", "*{{background:\uff55rl({u})}}", "*{{bac\u0131ground:url({u})}}",
]  # fmt: skip
TURNS = [
    "</style>{i}", "</STYLE\t>{i}", "]]>{i}", "--></style>{i}", "<!--</style>{i}-->", "<style>{i}", "</svg>{i}", "</title>{i}", "</desc></svg>{i}", "<a title='</style>{i}'>", "<p>{i}", "</p>{i}", "</br>{i}", "<br>{i}",
    "<table>{i}", "<frameset onload={p}>", "<plaintext>{i}", "<xmp>{i}", "<noscript>{i}", "<template>{i}", "<select>{i}", "<textarea>{i}", "<math><mi>{i}", "<math><annotation-xml encoding='text/html'>{i}", "<mglyph>{i}", "<malignmark>{i}",
    "<font color=x>{i}", "<body onload={p}>", "<foreignObject>{i}", "<![CDATA[{i}]]>", "<?x {i}?>", "<!doctype html>{i}", "&lt;img src=x onerror={p}&gt;", "&amp;lt;img src=x onerror={p}&amp;gt;", "\"'`>{i}", "`` onload={p} x=``", "\u2028{i}", "\x85{i}",
]  # fmt: skip
HOMES = [
    "<style>{t}</style>", "<style>a{{font-family:'{t}'}}</style>", "<style>a[b='{t}']{{fill:red}}</style>", "<style>@keyframes k{{from{{fill:red}}}}/*{t}*/</style>", "<title>{t}</title>", "<desc>{t}</desc>", "<text>{t}</text>",
    '<g id="{q}"/>', '<g class="{q}"/>', '<g aria-label="{q}"/>', '<text font-family="{q}">x</text>', "<text font-family=\"'{q}'\">x</text>", '<use href="#{q}"/>', '<g fill="url(#{q})"/>', "<g fill=\"url('#{q}')\" id=\"{q}\"/>", '<text lang="{q}" xml:lang="{q}">x</text>',
    "<rect><set attributeName='class' to=\"{q}\"/></rect>", "<rect><animate attributeName='font-family' values=\"{q}\" dur='1s'/></rect>", "<rect><set begin=\"{q}\" attributeName='x' to='1'/></rect>", '<style media="{q}">a{{fill:red}}</style>', "<style>.\\3c img\\20 {{fill:red}}.{t}{{fill:red}}</style>",
    "<metadata><limner xmlns='https://limner.dev/ns#'><entry key='a'>{t}</entry></limner></metadata>",
]  # fmt: skip
ANIMATED = ["d", "class", "transform", "offset", "x", "points", "viewBox", "in", "result", "path", "fill", "filter", "mask", "clip-path", "font-family", "cursor", "href", "xlink:href", "HREF", " href ", "h:href",
            "onclick", "on", "style", "id", "xml:base", "src", "background", "background-image", "mask-image", "--x", "content", "offset-path", "attributeName", "begin", "tabindex", "target", "ping", "data", "type", "media", "lang"]  # fmt: skip
ENDS = ["url({u})", "url(#r)url({u})", "image-set('{u}' 1x)", "{u}", "//canary.test/more", "javascript:{p}", "data:text/html,&lt;script>{p}&lt;/script>", "u\\72l({u})", "red;url({u})", "rotate(1);url({u})", "M0 0;{u}", "src('{u}')"]  # fmt: skip
LINKS = ["#r&#9;", "&#9;#r", "&#10;{u}", "#&#10;{u}", "#r%0a{u}", "%23r", "\u00a0#r", "\u2003{u}", "#{u}", "#//canary.test/more", "#javascript:{p}", "ja&#9;vascript:{p}", "&#x0;javascript:{p}", "javascript&colon;{p}", "\\\\canary.test\\more#r",
         "data:image/svg+xml;base64,PHN2Zy8+", "data:image/png;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+", "DATA:image/svg+xml,<svg/>", "data:image/svg+xml;utf8,&lt;svg xmlns='http://www.w3.org/2000/svg' onload='{p}'/>#x", "data:,x", "about:blank", "filesystem:{u}", "view-source:{u}", "intent:{u}", ".", "./#r", "?#r", "//#r"]  # fmt: skip
CARRIERS = ["use", "image", "feImage", "a", "mpath", "textPath", "linearGradient", "pattern", "animate", "script"]
ODD = ["srcset", "imagesrcset", "ping", "poster", "action", "formaction", "background", "lowsrc", "dynsrc", "manifest", "codebase", "archive", "longdesc", "usemap", "cite", "profile", "icon", "data", "classid", "srcdoc", "is", "nonce", "part", "slot",
       "autofocus", "tabindex", "contenteditable", "itemid", "property", "content", "http-equiv", "rel", "download", "target", "attributionsrc", "fetchpriority", "popover", "xml:base", "xlink:actuate", "xlink:show", "xlink:role", "h:src", "h:style", "xml:id"]  # fmt: skip


def _text(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;")


def _quoted(value: str) -> str:
    return _text(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def _bodies() -> Iterator[tuple[str, str]]:
    for index, load in enumerate(LOADS):
        css = load.format(u=URL)
        for place, template in PLACES.items():
            sheet = template.format(a=_quoted(css), c=css)
            if place != "attribute":
                sheet = (
                    "<style>" + "</style><style>".join(map(_text, sheet[7:-8].split("</style><style>"))) + "</style>"
                )
            yield f"{place}-{index}", sheet
    for index, sheet in enumerate(SHEETS):
        yield f"sheet-{index}", f"<style>{_text(sheet.format(u=URL))}</style><text>x</text>"
    for (number, home), (index, turn) in product(enumerate(HOMES), enumerate(TURNS)):
        text = turn.format(i=IMG, p=PWN)
        yield f"home-{number}-{index}", home.format(t=_text(text), q=_quoted(text))
        if number == 0:
            yield f"home-raw-{index}", f"<style><![CDATA[{text.replace(']]>', '')}]]></style>"
    for name, (index, value) in product(ANIMATED, enumerate(ENDS)):
        to = value.format(u=URL, p=PWN)
        yield (
            f"smil-{name.strip()}-{index}",
            (
                f'<a id="l"><rect width="50" height="50"><set attributeName="{name}" to="{to}"/>'
                f'<animate attributeName="{name}" attributeType="CSS" from="{to}" by="{to}" values="{to};{to}" dur=".1s" repeatCount="indefinite"/>'
                f'<animateTransform attributeName="{name}" to="{to}" dur=".1s"/><animateMotion values="{to}" from="{to}" path="{to}" dur=".1s"/></rect></a>'
            ),
        )
    for tag, (index, value) in product(CARRIERS, enumerate(LINKS)):
        link = value.format(u=URL, p=PWN).replace('"', "&quot;").replace("<", "&lt;")
        yield (
            f"href-{tag}-{index}",
            f'<{tag} href="{link}" xlink:href="{link}" width="9" height="9" attributeName="x"/>',
        )
    for name in ODD:
        yield (
            f"odd-{name}",
            f'<a {name}="{URL}"><image {name}="{URL} 1x" width="9" height="9"/><use {name}="{URL}"/><text {name}="{URL}">x</text></a>',
        )


def more_attacks() -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every attack."""
    for name, body in _bodies():
        yield f"more-{name}", f"{OPEN}{RECT}{body}</svg>".encode("utf-8", "replace")
