"""Invariants, over drawings and replies made up by hypothesis."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from limner.svg import Repairer, SvgError, clean, repair
from limner.svg._policy import ELEMENTS, PRESENTATION, PROPERTIES

NAMESPACES = {"http://www.w3.org/2000/svg", "https://limner.dev/ns#"}
VALUES = st.one_of(
    st.sampled_from(
        [
            "0", "1", "-5.5", "50%", "red", "#f00", "none", "url(#a)", "url('#b c')", "url(http://x)", "rgb(1,2,3)", "calc(1px + 2%)",
            "M0 0L1 1", "0 0 9 9", "1;2;3", "#a", "#b", "1e9", "NaN", "translate(1 2)", "url(", "'", '"', "\\", "/*", "*/", "}", "{", "a b",
            "javascript:x", "fill", "href", "stroke-dasharray", "0.001", "blur(5px)", "0s", "indefinite", "var(--x)", "<", "&", ">", "\n", "a\tb",
        ]
    ),
    st.text(max_size=12),
)  # fmt: skip
NAMES = st.one_of(
    st.sampled_from(
        [*sorted(PRESENTATION), "id", "class", "style", "href", "xlink:href", "x", "y", "width", "height", "d", "points", "viewBox", "transform", "attributeName", "values", "to", "begin", "dur", "onload", "xml:space", "data-x", "in", "stdDeviation", "order", "radius", "type", "media"]
    ),
    st.from_regex(r"[a-z]{1,8}", fullmatch=True),
)  # fmt: skip
DECLARATIONS = st.lists(st.tuples(st.sampled_from(sorted(PROPERTIES)), VALUES), max_size=4).map(
    lambda pairs: ";".join(f"{name}:{value}" for name, value in pairs)
)
SHEETS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "a",
                ".b",
                "#c",
                "*",
                "g > rect",
                "@media all{a",
                "@keyframes k{from",
                "@layer x{a{> b",
                "@supports (fill:red){a{&.b",
                "@media (1px<=width<9px){:is(a,.b)",
                "@scope (.a) to (b){:scope",
                "a:not([x='}'])",
                "}a",
                "a{--x:url(#a)}b{fill:var(--x)}.\\31 0",
                "@import 'x';a",
                "a:hover",
                "[x='y']",
            ]
        ),
        DECLARATIONS,
    ),
    max_size=4,
).map(lambda rules: "".join(f"{selector}{{{body}}}" + "}" * selector.count("{") for selector, body in rules))


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


@st.composite
def elements(draw: st.DrawFn, depth: int = 3) -> str:
    name = draw(st.sampled_from(sorted(ELEMENTS)))
    attributes = draw(st.dictionaries(NAMES, VALUES, max_size=4))
    if draw(st.booleans()):
        attributes["style"] = draw(DECLARATIONS)
    if name in ("animate", "set"):
        attributes.setdefault("attributeName", draw(st.sampled_from(["fill", "x", "href", "d", "filter"])))
    written = "".join(f' {key}="{_escape(value)}"' for key, value in attributes.items())
    if name == "style":
        inner = _escape(draw(SHEETS))
    elif depth:
        parts = st.one_of(
            elements(depth - 1),
            st.text(max_size=6).map(_escape),
            st.sampled_from(["<!-- c -->", "<?p i?>", "<![CDATA[<x>]]>"]),
        )
        inner = "".join(draw(st.lists(parts, max_size=3)))
    else:
        inner = ""
    return f"<{name}{written}>{inner}</{name}>"


@st.composite
def drawings(draw: st.DrawFn) -> str:
    size = draw(
        st.sampled_from(
            [
                "",
                ' viewBox="0 0 9 9"',
                ' width="9" height="9"',
                ' width="1e9" height="3"',
                ' viewBox="0 0 0 0"',
                ' width="10mm"',
            ]
        )
    )
    body = "".join(draw(st.lists(elements(), max_size=5)))
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"{size}>{body}</svg>'


def check(markup: str) -> None:
    """Hold what every cleaned drawing promises."""
    again = clean(markup)
    assert again.svg == markup
    for element in ET.fromstring(markup).iter():  # noqa: S314  our own output
        namespace, _, name = element.tag[1:].partition("}")
        assert namespace in NAMESPACES
        assert name in ELEMENTS or name in ("limner", "entry")
        for attribute, value in element.attrib.items():
            assert not attribute.lower().startswith("on")
            if attribute.endswith("href"):
                assert value.startswith(("#", "data:image/"))


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(drawings())
def test_cleaning_twice_changes_nothing(source: str) -> None:
    try:
        first = clean(source)
    except SvgError:
        return
    check(first.svg)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(drawings(), st.data())
def test_damaged_drawings_are_mended_or_refused(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    damaged = (
        source[:start]
        + data.draw(st.sampled_from(["", '"', "<", ">", "&", "</g>", "'", "<rect", "=", "\x00", "```"]))
        + source[end:]
    )
    try:
        mended = repair(damaged)
    except SvgError:
        return
    check(mended.svg)


@settings(max_examples=80)
@given(st.one_of(st.text(max_size=200), st.text(alphabet="<>/svg \"'=!-[]&;#{}\\`x", max_size=200)))
def test_any_text_is_cleaned_or_refused(source: str) -> None:
    for function in (clean, repair):
        with suppress(SvgError):
            check(function(source).svg)


@settings(max_examples=100)
@given(st.binary(max_size=200))
def test_any_bytes_are_cleaned_or_refused(source: bytes) -> None:
    with suppress(SvgError):
        check(clean(source).svg)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(drawings(), st.integers(1, 40))
def test_every_preview_is_clean(source: str, size: int) -> None:
    repairer = Repairer()
    for at in range(0, len(source), size):
        preview = repairer.feed(source[at : at + size])
        if preview is not None:
            check(preview.svg)


@given(
    st.dictionaries(
        st.from_regex(r"[a-zA-Z][\w.\-]{0,20}", fullmatch=True).filter(str.isascii), st.text(max_size=50), max_size=5
    ),
    st.text(max_size=30),
)
def test_provenance_survives(metadata: dict[str, str], title: str) -> None:
    drawing = clean('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>').with_metadata(metadata, title=title)
    again = clean(drawing.svg)

    assert again.svg == drawing.svg
    assert again.metadata == drawing.metadata
    assert again.title == drawing.title
