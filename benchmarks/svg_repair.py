"""Replies as models send them, made of real drawings: wrapped, damaged, cut off. How many become a drawing, and the right one?

    python benchmarks/svg_repair.py [--per-package 20] [--list]

Where the damage loses nothing, the picture must be that of the whole drawing; where it does, there must be one that is not blank.
"""

from __future__ import annotations

import argparse
import html
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from svg_corpus import sample  # type: ignore[import-not-found,unused-ignore]

from limner.svg import SvgError, clean, measure, repair

Damage = Callable[[str, random.Random], str]


def _replace(pattern: str, by: str) -> Damage:
    return lambda text, _: re.sub(pattern, by, text)


LOSSLESS: dict[str, Damage] = {
    "bare": lambda text, _: text,
    "fence": lambda text, _: f"Sure, here it is:\n\n```svg\n{text}\n```\n\nLet me know if x < 3 & y > 2 suits you.",
    "fence unclosed": lambda text, _: f"```xml\n{text}",
    "json": lambda text, _: json.dumps({"reasoning": "I draw <svg>.", "svg": text}),
    "json in fence": lambda text, _: f"```json\n{json.dumps({'svg': text})}\n```",
    "html escaped": lambda text, _: html.escape(text),
    "thinking": lambda text, _: f"<think>Maybe <svg><rect width='1' height='1'/></svg>?</think>\n{text}",
    "two drawings": lambda text, _: (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n\nBetter:\n\n{text}'
    ),
    "no namespace": _replace(r' xmlns="[^"]*"', ""),
    "no quotes": _replace(r'="([\w.#\-]+)"(?=[\s>])', r"=\1"),
    "smart quotes": _replace(r'="([^"]*)"', "=“\\1”"),
    "single quotes": lambda text, _: text if "'" in text else text.replace('"', "'"),
    "no end tag": _replace(r"</svg>\s*$", ""),
    "half an end tag": _replace(r"vg>\s*$", ""),
    "shapes left open": _replace(r"<((?:path|circle|rect|ellipse|line|polygon)\b[^>]*?)\s*/>", r"<\1>"),
    "lower case": lambda text, _: re.sub(
        r"\b(viewBox|linearGradient|radialGradient|clipPath|gradientUnits|gradientTransform)\b",
        lambda match: match[0].lower(),
        text,
    ),
    "unescaped &": lambda text, _: re.sub(r"(<svg[^>]*>)", r"\1<desc>Fish & Chips &nbsp; a < b</desc>", text, count=1),
    "duplicate attribute": _replace(r'<path d="([^"]*)"', r'<path d="\1" d="M0 0"'),
    "handler": _replace(r"<svg", "<svg onload=alert(1)"),
    "extra end tags": _replace(r"</svg>\s*$", "</g></g></svg>"),
    "crlf": _replace(r"><", ">\r\n<"),
    "unbound prefix": _replace(r"<path ", '<path inkscape:label="x" '),
}


def _cut(share: float) -> Damage:
    return lambda text, chance: text[: int(len(text) * (share + chance.random() * 0.1))]


LOSSY: dict[str, Damage] = {
    "cut at 60 %": _cut(0.6),
    "cut at 80 %": _cut(0.8),
    "cut in json": lambda text, _: json.dumps({"svg": text})[: int(len(text) * 0.8)],
    "cut in fence": lambda text, chance: "```svg\n" + _cut(0.7)(text, chance) + "\n```",
    "a quote lost": lambda text, chance: _without(text, '"', chance),
    "a bracket lost": lambda text, chance: _without(text, ">", chance),
    "a tag lost": lambda text, _: re.sub(r"</g>", "", text, count=1),
}


def _without(text: str, sign: str, chance: random.Random) -> str:
    places = [match.start() for match in re.finditer(re.escape(sign), text)][4:-2]
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + text[at + 1 :]


def _noise(text: str, chance: random.Random) -> str:
    start = text.index(">") + 1
    for _ in range(3):
        at = chance.randrange(start, len(text))
        text = text[:at] + chance.choice("<>\"'&=;/") + text[at:]
    return text


LOSSY["noise"] = _noise


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-package", type=int, default=20)
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    chance = random.Random(7)  # noqa: S311  the same damage every time
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    spent = 0.0
    for name, source in sample(arguments.per_package):
        text = source.decode("utf-8-sig")
        whole = clean(text)
        picture = whole.to_png(width=64)
        for kind, damage in (LOSSLESS | LOSSY).items():
            reply = damage(text, chance)
            tried[kind] += 1
            begun = time.perf_counter()
            try:
                mended = repair(reply)
            except SvgError as error:
                if arguments.list:
                    print(kind, name, error.code)
                continue
            finally:
                spent += time.perf_counter() - begun
            if (
                (kind in LOSSY and not measure(mended).blank)
                or mended.svg == whole.svg
                or mended.to_png(width=64) == picture
            ):
                right[kind] += 1
            elif arguments.list:
                print(kind, name, "another picture")
    for kind, count in tried.items():
        print(f"{100 * right[kind] / count:6.2f} %  {kind} ({count})")
    total = sum(tried.values())
    print(
        f"{total} replies, {100 * sum(right.values()) / total:.2f} % repaired, {1000 * spent / total:.2f} ms on average"
    )


if __name__ == "__main__":
    main()
