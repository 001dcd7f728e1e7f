"""Replies as the providers' models send them, none alike: wrapped, escaped, damaged, spread out, or without any drawing."""

# ruff: noqa: RUF001  what is not ASCII is under test
from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote

import pytest

from limner.svg import Repairer, SvgError, clean, repair

NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'
LINES = [
    f'<svg {NAMESPACE} viewBox="0 0 100 100">',
    '  <rect width="100" height="100" fill="#eef"/>',
    '  <g stroke-width="3">',
    '    <circle cx="50" cy="50" r="30" fill="crimson"/>',
    '    <path d="M20 20L80 80',
    '      L20 80" stroke="navy"/>',
    "  </g>",
    "</svg>",
]
ART = "\n".join(LINES)
FLAT = re.sub(r">\s+<", "><", ART).replace("\n      ", "")
SKETCH = FLAT.replace("crimson", "lime").replace('r="30"', 'r="5"')
ICON = f'<svg {NAMESPACE} viewBox="0 0 9 9"><rect fill="lime" width="9" height="9"/></svg>'
BODY = FLAT[FLAT.index("<rect") : -len("</svg>")]
QUOTED = FLAT.replace('"', '\\"')
JSX = (
    FLAT.replace("stroke-width", "strokeWidth").replace('"3"', "{3}").replace('r="30"', "r={30}").replace(NAMESPACE, "")
)


def each_line(prefix: str) -> str:
    return "\n".join(prefix + line for line in LINES)


def base64_of(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


# All of them hold ART: the rectangle, the crimson circle and the navy path, and nothing that is lime.
WHOLE = {
    # prose
    "german": f"Gerne! Hier ist die Zeichnung – mit <svg>-Element:\n\n{ART}\n\nSoll ich noch etwas ändern?",
    "japanese": f"はい、こちらがSVGです：\n```svg\n{ART}\n```\n円は<circle>要素です。",
    "arabic": f"إليك الرسم المطلوب:\n\n```xml\n{ART}\n```\n\nهل تريد تغيير اللون؟",
    "russian": f"Вот рисунок:\n{ART}\nЭлемент <path> — это «линия», 1 < 2.",
    "mention first": f"I'll use an `<svg>` with a `<rect>`, a `<circle>` and a `<path>`.\n\n{ART}",
    "mention after": f'{ART}\n\nTo resize, set `<svg width="50" height="50">`; to recolour, edit `<circle cx="5" fill="lime">`.',
    "mention of defs": f"Gradients would go in `<defs>` inside `<svg>`, but:\n\n{ART}\n\nEverything in `<defs>` is hidden.",
    "comparison": f"Since 3 < 5 and 7 > 2: {FLAT}",
    # Markdown
    "tilde fence": f"~~~svg\n{ART}\n~~~",
    "long fence": f"````markdown\n```svg\n{ART}\n```\n````",
    "fence of jsx": f"```jsx\nexport const Art = () => (\n  {JSX}\n);\n```",
    "fence of svg+xml": f'```image/svg+xml\n<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n{ART}\n```',
    "fence without end": f"## Result\n\n```html\n{ART}",
    "fence with title": f'```svg title="logo.svg" {{1,3}}\n{ART}\n```',
    "indented code": f"Result:\n\n{each_line('    ')}\n",
    "list item": f"1. The drawing:\n\n   ```svg\n{each_line('   ')}\n   ```\n\n2. Save it.",
    "quoted": f"> Here you go:\n>\n> ```svg\n{each_line('> ')}\n> ```",
    "inline code": f"`{FLAT}`",
    "table cell": f"| file | code |\n|---|---|\n| a.svg | `{FLAT}` |",
    "bullets": "\n".join(f"- `{line}`" for line in FLAT.replace("><", ">\n<").split("\n")),
    "details": f"<details><summary>Source</summary>\n\n```svg\n{ART}\n```\n</details>",
    # HTML
    "page": f"<!DOCTYPE html>\n<html><head><meta charset=utf-8><style>body > svg{{width:50%}}</style></head>\n<body>\n{ART}\n</body></html>",
    "page with icons": f"<nav>{ICON}{ICON}</nav><main>{ART}</main><footer>{ICON}</footer>",
    "favicon after": f"{ART}\n\nAnd a favicon:\n\n```svg\n{ICON}\n```",
    "sprite before": f'<svg style="display:none"><symbol id="a"><path d="M0 0h9"/></symbol></svg>{ART}',
    "answer": f"<answer>\n{ART}\n</answer>",
    "response": f"<response><text>Done</text><figure>{ART}<figcaption>Fig. 1 <b>Art</b></figcaption></figure></response>",
    "inside div": FLAT.replace("<circle", "<div><p><circle").replace("<path", "</p></div><path"),
    "inside answer": FLAT.replace("<rect", "<answer><rect").replace("</svg>", "</answer></svg>"),
    "inside html": FLAT.replace("<rect", "<html><body><rect").replace("</svg>", "</body></html></svg>"),
    "inside unknown": FLAT.replace("<circle", "<body-part name='head'><circle").replace("<path", "</body-part><path"),
    "vue": f"<template>\n{ART}\n</template>\n<script setup>const a = 1 < 2</script>",
    "css background": 'div { background: url("data:image/svg+xml;utf8,'
    + FLAT.replace('"', "'").replace("#", "%23")
    + '") no-repeat; }',
    # tools
    "tool call": f'<function_calls><invoke name="draw"><parameter name="svg">{ART}</parameter></invoke></function_calls>',
    "tool call json": f"<tool_call>\n{json.dumps({'name': 'draw', 'arguments': {'svg': ART}})}\n</tool_call>",
    "arguments twice": json.dumps({"tool_calls": [{"function": {"arguments": json.dumps({"svg": ART})}}]}),
    "artifact": f'<artifact type="image/svg+xml" title="a > b">{ART}</artifact>',
    "cdata": f"<drawing><![CDATA[{ART}]]></drawing>",
    "harmony": f"<|channel|>analysis<|message|>{SKETCH}<|end|><|start|>assistant<|channel|>final<|message|>{ART}<|return|>",
    "harmony tool": f"<|channel|>analysis<|message|>{SKETCH}<|end|><|start|>assistant<|channel|>commentary to=functions.draw"
    f"<|message|>{json.dumps({'svg': ART})}<|call|>",
    # thinking
    "think": f"<think>\n{SKETCH}\n</think>\n{ART}",
    "think unopened": f"Okay. {SKETCH}\n</think>\n{ART}",
    "think nested": f"<think>so <think> {SKETCH} </think> well {SKETCH}</think>{ART}",
    "think unclosed": f"<think>I start drawing now\n\n{ART}",
    "think after": f"{ART}\n<think>Was that right? {ICON}</think>\nDone.",
    "think around": f"{ART}\n<reflection>{SKETCH}</reflection>",
    "thinking": f"<thinking>{SKETCH}</thinking>{ART}",
    "reasoning": f"<reasoning effort='high'>{SKETCH}</reasoning>{ART}",
    "kimi": f"◁think▷{SKETCH}◁/think▷{ART}",
    "magistral": f"[THINK]{SKETCH}[/THINK]{ART}",
    "command": f"<|START_THINKING|>{SKETCH}<|END_THINKING|><|START_RESPONSE|>{ART}<|END_RESPONSE|>",
    "seed": f"<seed:think>{SKETCH}</seed:think>{ART}",
    "begin of thought": f"<|begin_of_thought|>{SKETCH}<|end_of_thought|><|begin_of_solution|>{ART}",
    "thinking inside json": json.dumps({"choices": [{"message": {"content": f"<think>{SKETCH}</think>{ART[:-6]}"}}]}),
    "thinking mentioned": f"No <think> tags here.\n{ART}",
    "thinking within thinking": f"<think>I must close with a think tag: <think>. {SKETCH}</think>{ART}",
    # JSON and its like
    "json": json.dumps({"reasoning": "an <svg>", "svg": ART}),
    "json of blocks": json.dumps([{"type": "thinking", "thinking": SKETCH}, {"type": "text", "text": f"```svg\n{ART}\n```"}]),
    "json thinks last": json.dumps({"svg": ART, "thoughts": SKETCH}),
    "json array": json.dumps({"drawings": [SKETCH, ART]}),
    "json of lines": json.dumps({"svg": LINES}),
    "json after braces": f"With {{name}} and [x]: {json.dumps({'svg': ART})}",
    "json lines": f'{{"step": 1}}\n{{"svg": {json.dumps(ART)}}}',
    "json cut": json.dumps({"svg": ART})[:-9],
    "json trailing comma": f'{{"svg": {json.dumps(ART)},}}',
    "json comments": f'{{\n  // the drawing\n  "svg": {json.dumps(ART)}\n}}',
    "json single quotes": f"{{'svg': '{FLAT}'}}",
    "json raw newlines": '{"svg": "' + ART.replace('"', '\\"') + '"}',
    "json quotes unescaped": f'{{"svg": "{FLAT}"}}',
    "json escaped thrice": json.dumps(json.dumps(json.dumps({"svg": ART}))),
    "json codes": json.dumps({"svg": ART}).replace("<", "\\u003C").replace(">", "\\u003E"),
    "python": f'svg = """{ART}"""\nprint(svg)',
    "python repr": repr({"svg": ART, "ok": True, "note": None}),
    "python repr of double quotes": "{'svg': \"" + FLAT.replace('"', "'") + '"}',
    "python bytes": repr(ART.encode()),
    "yaml": "svg: |\n" + each_line("  "),
    "toml": f"svg = '''\n{ART}\n'''",
    "template literal": f"const svg = `{ART}`;",
    "js strings": "el.innerHTML = '" + "' +\n  '".join([*LINES[:4], LINES[4] + LINES[5].strip(), *LINES[6:]]) + "';",
    "php": f"<?php\n$x = 1 > 0;\necho '{FLAT}';\n?>",
    # escapes
    "html escaped": html.escape(ART),
    "html escaped twice": f"<pre>{html.escape(html.escape(ART))}</pre>",
    "html escaped brackets only": ART.replace("<", "&lt;").replace(">", "&gt;"),
    "html escaped quotes only": ART.replace('"', "&quot;"),
    "html escaped numbers": ART.replace("<", "&#x3C;").replace(">", "&#x3E;").replace('"', "&#34;"),
    "unicode escaped": "".join(rf"\u{ord(sign):04x}" if sign in "<>\"'=" else sign for sign in FLAT),
    "hex escaped": FLAT.replace("<", "\\x3c").replace(">", "\\x3e"),
    "data url": f"data:image/svg+xml;base64,{base64_of(ART)}",
    "data url with charset": f"![a](data:image/svg+xml;charset=utf-8;base64,{base64_of(ART)})",
    "data url percent": f"data:image/svg+xml,{quote(ART)}",
    "data url half encoded": "data:image/svg+xml," + FLAT.replace("#", "%23").replace("<", "%3C").replace(">", "%3E"),
    "base64": base64_of(ART),
    "base64 of a document": base64_of(f'<?xml version="1.0"?>\n{ART}'),
    "base64 in lines": "\n".join(re.findall(".{1,64}", base64_of(ART))),
    "percent": quote(ART, safe=""),
    "mentioned, then base64": f"Use an <svg> data URL: data:image/svg+xml;base64,{base64_of(ART)}",
    # lines
    "diff": "```diff\n--- a/art.svg\n+++ b/art.svg\n@@ -1,2 +1,9 @@\n"
    + each_line("+").replace("+  <g", '-  <circle cx="1" cy="1" r="9" fill="lime"/>\n+  <g')
    + "\n```",
    "line numbers": "\n".join(f"{number}: {line}" for number, line in enumerate(LINES, 1)),
    "line numbers with bars": "\n".join(f"{number:>4} | {line}" for number, line in enumerate(LINES, 1)),
    "line numbers with arrows": "\n".join(f"{number:>6}→{line}" for number, line in enumerate(LINES, 1)),
    "line numbers after prose": "art.svg:\n\n" + "\n".join(f"{number}\t{line}" for number, line in enumerate(LINES, 1)),
    "terminal colours": re.sub(r"(<\w+)", "\x1b[36m\\1\x1b[0m", FLAT),
    # signs
    "a sign before an equals sign": FLAT.replace('d="', "d;='").replace('L20 80"', "L20 80'"),
    "a sign in path data": FLAT.replace("M20 20", "M20 2=0"),
    "a bracket in a tag": FLAT.replace("<path ", "<path <"),
    "quotes doubled": '"' + FLAT.replace('"', '""') + '"',
    "colons": FLAT.replace('="', ':"'),
    "full-width equals signs": FLAT.replace("=", " ＝ "),
    "smart quotes": re.sub(r'"([^"]*)"', r"“\1”", FLAT),
    "low quotes": re.sub(r'"([^"]*)"', r"„\1“", FLAT),
    "full width": "".join(chr(ord(sign) + 0xFEE0) if 0x21 <= ord(sign) < 0x7F else sign for sign in FLAT),
    "zero width": FLAT.replace("<", "<\u200b").replace("=", "\u200b="),
    "zero width in svg": FLAT.replace("<svg", "<s\u200bvg"),
    "byte order marks": FLAT.replace("><", ">\ufeff<"),
    "no-break spaces": FLAT.replace(" ", "\u00a0"),
    "minus signs": FLAT.replace("M20 20", "M20 20m−5 −5m5 5"),
    "latex": FLAT.replace("#", "\\#").replace("_", "\\_"),
    "nul in between": "\0".join(FLAT),
    # tags
    "upper case": re.sub(r"</?\w+", lambda tag: tag[0].upper(), FLAT).replace("viewBox", "VIEWBOX"),
    "react native": re.sub(r"</?\w", lambda tag: tag[0].upper(), JSX),
    "no start tag": FLAT[4:],
    "no start tag at all": BODY + "</svg>",
    "shapes only": f"```html\n{BODY}\n```",
    "self closed": FLAT.replace('100">', '100"/>', 1),
    "self closed with comment": FLAT.replace('100">', '100"/>\n<!-- the background -->\n', 1),
    "no quotes": re.sub(r'"([^"<>]*)"', r"\1", FLAT.replace(f"{NAMESPACE} ", "")),
    "glued": FLAT.replace('" ', '"'),
    "path not closed": FLAT.replace('stroke="navy"/>', 'stroke="navy"'),
    "all not closed": FLAT.replace("/>", ">"),
    "comment not closed": FLAT.replace("<circle", "<!-- the head\n<circle"),
    "cdata not closed": FLAT.replace("<rect", "<style><![CDATA[.a{fill:red}<rect"),
    "style not closed": FLAT.replace("<rect", "<style>.a{fill:red}<rect"),
    "void html": FLAT.replace("<rect", '<meta charset="utf-8"><link rel="x" href="y"><rect'),
    "placeholder": FLAT.replace("<path", "<!-- rest of the drawing here --> ... <path"),
    "ellipsis": FLAT.replace("<circle", "…\n<circle"),
    "missing equals": FLAT.replace("<circle", "<circle data-a data-b"),
    "entities": '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY red "crimson"><!ENTITY ns "http://www.w3.org/2000/svg">]>'
    + FLAT.replace('"crimson"', '"&red;"').replace('"http://www.w3.org/2000/svg"', '"&ns;"'),
    # JSX
    "jsx comments": JSX.replace("<circle", '{/* <circle r="9" fill="lime"/> */}<circle'),
    "jsx style": FLAT.replace('fill="crimson"', 'style={{ fill: "crimson", strokeWidth: 2 }}'),
    "jsx props": FLAT.replace("viewBox", "{...props} className={`icon ${className}`} viewBox").replace("<rect", "<><rect"),
    "jsx handlers": FLAT.replace("<circle", "<circle onClick={() => { if (a > b) { go() } }} key={1}"),
    "vue bindings": FLAT.replace("<circle", '<circle :class="{ on: a > b }" @click="go" v-if="x"'),
    # numbers
    "units": FLAT.replace('r="30"', 'r="30px"'),
    "nan": FLAT.replace("<path", '<rect x="NaN" y="{{y}}" width="undefined" height="null"/><path'),
    "templates": FLAT.replace("<path", '<rect width="{{w}}" height="${h}"/><path'),
    # several
    "before and after": f"### Before\n```svg\n{SKETCH}\n```\n### After\n```svg\n{ART}\n```",
    "piece by piece": "First the frame:\n```svg\n" + LINES[0] + "\n" + LINES[1] + "\n```\nThen `<g>` and `<defs>` parts:\n"
    "```svg\n" + "\n".join(LINES[2:6]) + "\n```\nand close it:\n```svg\n</g>\n</svg>\n```",
    "pieces, then the whole": f'```svg\n<circle cx="50" cy="50" r="30" fill="lime"/>\n```\nTogether:\n```svg\n{ART}\n```',
    "the whole, then pieces": f"```svg\n{ART}\n```\nThe head is\n```svg\n"
    f'<svg {NAMESPACE}><circle cx="50" cy="50" r="30" fill="lime"/></svg>\n```',
    "continued": "```svg\n" + ART[:170] + "\n```\nContinuing:\n```svg\n" + ART[170:] + "\n```",
    "icon whole, drawing cut": f"{ICON}\n\nThe full version:\n```svg\n{ART[: -len('g></svg>') - 2]}",
    "update elided": f"```svg\n{ART}\n```\nChanged:\n```svg\n<svg {NAMESPACE}>\n<!-- as before -->\n"
    '<circle r="5" fill="lime"/>\n</svg>\n```',
}  # fmt: skip


@pytest.fixture(scope="module")
def picture() -> bytes:
    return clean(ART).to_png(width=64)


def test_holds_the_whole_drawing(picture: bytes) -> None:
    for name, reply in WHOLE.items():
        drawing = repair(reply)

        assert drawing.to_png(width=64) == picture, name
        assert clean(drawing.svg) == drawing, name


@pytest.mark.parametrize("size", [1, 13])
def test_streamed_it_is_the_same_and_only_grows(size: int) -> None:
    for name, reply in WHOLE.items():
        repairer = Repairer()
        shapes = [0]
        for at in range(0, len(reply), size):
            preview = repairer.feed(reply[at : at + size])
            if preview is not None:
                shapes.append(len(re.findall("<(?:rect|circle|path)", preview.svg)))

        assert shapes == sorted(shapes), name
        assert repairer.finish() == repair(reply), name


WRAPPINGS: dict[str, Callable[[str], str]] = {
    "fence": lambda text: f"Sure!\n```svg\n{text}\n```\nDone.",
    "json": lambda text: json.dumps({"svg": text}),
    "envelope": lambda text: json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}),
    "codes": lambda text: json.dumps([text]).replace("<", "\\u003c").replace(">", "\\u003e"),
    "repr": repr,
    "escaped": html.escape,
    "thinking": lambda text: f"<think>draft {SKETCH} hm</think>\n{text}",
    "base64": lambda text: f'<img src="data:image/svg+xml;base64,{base64_of(text)}">',
    "percent": lambda text: f'url("data:image/svg+xml,{quote(text)}")',
    "numbers": lambda text: "\n".join(f"{number}: {line}" for number, line in enumerate(text.split("\n"), 1)),
    "quoted": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "page": lambda text: (
        f"<!DOCTYPE html>\n<html><head><style>svg > g{{}}</style></head><body>\n{text}\n</body></html>"
    ),
    "mention": lambda text: f"I used `<svg>`, `<g>`, `<defs>` and `<circle>`:\n\n{text}",
}


@pytest.mark.parametrize("inner", WRAPPINGS)
def test_wrapped_twice(inner: str, picture: bytes) -> None:
    for outer, wrap in WRAPPINGS.items():
        assert repair(wrap(WRAPPINGS[inner](ART))).to_png(width=64) == picture, outer


PREVIEWED = ["german", "long fence", "indented code", "think", "harmony tool", "json", "json codes", "json escaped thrice", "arguments twice",
    "html escaped", "html escaped twice", "python repr", "jsx style", "inside html", "favicon after", "self closed"]  # fmt: skip


@pytest.mark.parametrize("name", PREVIEWED)
@pytest.mark.parametrize("size", [1, 13])
def test_is_seen_whole_before_it_ends(name: str, size: int) -> None:
    repairer = Repairer()
    previews = [repairer.feed(WHOLE[name][at : at + size]) for at in range(0, len(WHOLE[name]), size)]
    last = [preview for preview in previews if preview][-1]

    assert "lime" not in last.svg
    assert len(re.findall("<(?:rect|circle|path) ", last.svg)) == 3


# What is left of a drawing that lost a part on the way, or that was never quite right: reply, what is in it, what is not.
BROKEN: dict[str, tuple[str, list[str], list[str]]] = {
    "cut in a number": (ART[: ART.index("crimson") - 10], ["<rect", "<circle"], [" r="]),
    "cut in a path": (ART[: ART.index("L80 80") + 4], ["<circle", 'd="M20 20"'], ["navy"]),
    "cut in a style": (FLAT[:-6] + "<style>.a{fill:red", ["<circle", "navy"], []),
    "cut in an entity": (FLAT[:-6] + '<text y="9">a &am', ["<circle", "<text"], []),
    "cut in a code of json": (json.dumps({"svg": ART}).replace("<", "\\u003c")[:300] + "\\u00", ["<rect", "<circle"], []),
    "cut before its definitions are used": (
        (f'<svg {NAMESPACE} viewBox="0 0 9 9"><defs><symbol id="a"><circle cx="4" cy="4" r="3"/></symbol><mask id="b">'
        '<rect width="9" height="9"/></mask><linearGradient id="c"><stop offs'),
        ["<circle", "<rect"],
        ["<defs", "<symbol", "<mask"],
    ),
    "symbols without use": (
        f'<svg {NAMESPACE} viewBox="0 0 9 9"><symbol id="a"><circle cx="4" cy="4" r="3"/></symbol></svg>',
        ["<g", "<circle"],
        ["<symbol"],
    ),
    "a bracket in a tag": (FLAT.replace('fill="crimson"', 'fi>ll="crimson"'), ["<rect", 'r="30"', "navy"], []),
    "stray signs at the start of a path": (
        FLAT.replace('d="M20 20L80 80', 'd="M&20 20/L80; 80'), ['d="M20 20L80  80', "navy", "crimson"], [],
    ),
    "a quote inside path data": (FLAT.replace('d="M20', 'd="M"20'), ['d="M20 20L80 80', "navy", "crimson"], []),
    "path data of a formula": (FLAT.replace("L80 80", "L80 80 L${x} 9"), ['d="M20 20L80 80"', "<circle"], []),
    "path data with an ellipsis": (FLAT.replace("L80 80", "L80 80 ... "), ['d="M20 20L80 80', "<circle"], []),
    "no viewBox, far off": (
        f'<svg {NAMESPACE}><circle cx="5000" cy="-4000" r="30"/></svg>', ["<circle", 'viewBox="4967.6 -4032.4 64.8 64.8"'], [],
    ),
    "viewBox elsewhere": (ART.replace("0 0 100 100", "900 900 100 100"), ["<circle", 'viewBox="-'], ["900"]),
    "viewBox of templates": (ART.replace("0 0 100 100", "0 0 {{w}} {{h}}"), ["<circle", 'viewBox="0 0 100 100"'], []),
    "viewBox of commas and units": (ART.replace("0 0 100 100", "0px, 0px, 100px, 100px"), ["<circle", "viewBox"], []),
    "viewBox turned over": (ART.replace("0 0 100 100", "0 0 -100 -100"), ["<circle", 'viewBox="0 0 100 100"'], []),
    "size beyond measure": (ART.replace("viewBox", 'width="1e9" height="1e9" viewBox'), ["<circle"], ["1e9"]),
    "percentages": (f'<svg {NAMESPACE}><rect width="100%" height="50%" fill="red"/></svg>', ['width="100%"'], []),
    "em": (f'<svg {NAMESPACE} viewBox="0 0 99 99"><circle cx="2em" cy="2em" r="1em"/></svg>', ['r="1em"'], []),
    "current colour": (ART.replace("crimson", "currentColor"), ['fill="currentColor"'], []),
    "variables": (ART.replace("crimson", "var(--accent, teal)"), ["<circle"], []),
    "icon after an icon": (f"{ICON}\n{ICON.replace('lime', 'gold')}", ["gold"], ["lime"]),
    "half before whole": (f"{FLAT[:150]}\n\nSorry, again:\n\n{SKETCH}", ["lime", "navy"], ["crimson"]),
    "only thought of": (f"<think>{ART}</think>\nI have drawn it above.", ["crimson"], []),
    "script in a reply": (ART.replace("<circle", "<script>document.write('<circle fill=lime>')</script><circle"), ["crimson"], ["lime", "script"]),
    "image of elsewhere": (ART.replace("<circle", '<image href="https://example.org/a.png" width="9" height="9"/><circle'), ["crimson"], ["example"]),
    "a number of endless digits": (FLAT.replace("<circle", f"<text y='9'>&#{'9' * 5_000};</text><circle ") + "</x", ["<circle"], []),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_keeps_what_is_left(name: str) -> None:
    reply, kept, lost = BROKEN[name]
    markup = repair(reply).svg

    assert [part for part in kept if part not in markup] == []
    assert [part for part in lost if part in markup] == []
    assert clean(markup).svg == markup


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("I'm sorry, but I can't help with that.", "begins: \"I'm sorry, but I can't help with that.\""),
        ("Ich kann das nicht zeichnen.\n\nBitte anders.", "begins: 'Ich kann das nicht zeichnen. Bitte anders.'"),
        ("", "it is empty"),
        (" \n\ufeff", "it is empty"),
        (json.dumps({"error": {"message": "content policy", "code": 400}}), "there is no drawing in the reply"),
        (json.dumps({"svg": None}), "there is no drawing in the reply"),
        ("<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>", "there is no drawing in the reply"),
        ("```svg\n```", "there is no drawing in the reply"),
        ("An SVG starts with <svg> and ends with </svg>.", "draws nothing"),
        (f"<svg {NAMESPACE} viewBox='0 0 9 9'><!-- your drawing here --></svg>", "draws nothing"),
        (f"<svg {NAMESPACE}><defs><linearGradient id='a'/></defs></svg>", "draws nothing"),
        (f"<svg {NAMESPACE}><path fill='red' d='", "draws nothing"),
        ("Use <g> to group, <defs> to define and <path> to draw.", "there is no drawing in the reply"),
        ("data:image/svg+xml;base64,AAAA", "there is no drawing in the reply"),
        ('{"svg": "' + "[" * 5_000, "there is no drawing in the reply"),
        ("&#" + "9" * 5_000 + ";&lt;svg&gt;", "draws nothing"),
    ],
)
def test_says_that_there_is_none(reply: str, said: str) -> None:
    with pytest.raises(SvgError) as caught:
        repair(reply)

    assert caught.value.code == "svg.no-drawing"
    assert said in caught.value.message
