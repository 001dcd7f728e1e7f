"""Coverage-guided fuzzing of the SVG boundary with atheris, which is installed for the run only.

    uv run --with atheris python benchmarks/svg_fuzz.py -max_total_time=60 [CORPUS_FOLDER]

Options are libFuzzer's. What is fuzzed: clean() and repair() raise nothing but SvgError, clean(clean(x)) == clean(x), and no output
has a script, a handler, or an address to load. tests/svg/test_properties.py holds the same with hypothesis, without atheris.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

with atheris.instrument_imports(include=["limner.svg"]):
    from limner.svg import SvgError, clean, repair

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
_TAG = re.compile(r"<[^<>]*>")
_FORBIDDEN = re.compile(
    r"<(?:script|foreignObject|iframe|handler)|\son\w+=\"|href=\"(?!#|data:image/(?:png|jpeg|gif|webp);)|url\((?!#|'#|&quot;#)",
    re.IGNORECASE,
)
_CSS = re.compile(r"url\((?!#|'#|\"#)|@import|@font-face|\\", re.IGNORECASE)


def check(svg: str) -> None:
    """Raise where a result is not what it must be."""
    if clean(svg).svg != svg:
        msg = f"cleaning again changes {svg!r} into {clean(svg).svg!r}"
        raise AssertionError(msg)
    for tag in _TAG.findall(svg):
        if _FORBIDDEN.search(tag):
            msg = f"{tag!r} in {svg!r}"
            raise AssertionError(msg)
    for sheet in re.findall(r"<style[^>]*>([^<]*)</style>", svg):
        if _CSS.search(sheet):
            msg = f"{sheet!r} in {svg!r}"
            raise AssertionError(msg)


def one(data: bytes) -> None:
    """Try one input: as a document, as the inside of one, as CSS, and as a reply."""
    provider = atheris.FuzzedDataProvider(data)
    kind = provider.ConsumeIntInRange(0, 4)
    rest = provider.ConsumeBytes(len(data))
    text = rest.decode("utf-8", "replace")
    with suppress(SvgError):
        if kind == 0:
            check(clean(rest).svg)
        elif kind == 1:
            check(clean(f"{_HEAD}{text}</svg>").svg)
        elif kind == 2:
            escaped = text.replace("&", "&amp;").replace("<", "&lt;")
            check(clean(f"{_HEAD}<style>{escaped}</style><g/></svg>").svg)
        elif kind == 3:
            escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
            check(clean(f'{_HEAD}<g style="{escaped}" fill="{escaped}" id="{escaped}"/></svg>').svg)
        else:
            check(repair(text).svg)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
