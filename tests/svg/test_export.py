"""Other forms of a drawing."""

from __future__ import annotations

import pytest

import limner.svg
from limner.svg import SvgError, clean, minify, prefix_ids, to_css, to_react

NAMESPACE = "http://www.w3.org/2000/svg"


def drawing(body: str) -> str:
    return f'<svg xmlns="{NAMESPACE}" viewBox="0 0 20 10">{body}</svg>'


class TestMinify:
    def test_changes_no_pixel(self) -> None:
        source = clean(
            drawing('<path d="M 1.000001 , 2.0 L 10.250000 -0.5 A 3.0 3.0 0 0 1 5.12345678 6.0 z" fill="red"/>')
        )
        shorter = minify(source)

        assert shorter.size < source.size
        assert shorter.to_png(width=256) == source.to_png(width=256)

    def test_precision(self) -> None:
        shorter = minify(
            clean(drawing('<path d="M0.123 0.456l-0.5-0.25"/><rect x="1.005" width="2.50"/>')), precision=2
        )

        assert shorter.svg == drawing('<path d="M.12 .46l-.5-.25"/><rect x="1" width="2.5"/>')

    def test_flags_of_arcs_stay_flags(self) -> None:
        assert (
            '<path d="M0 0a1 1 0 0 1 .5 .5"/>'
            in minify(clean(drawing('<path d="M0 0a1 1 0 01.5.5"/>')), precision=1).svg
        )


class TestPrefixIds:
    def test_everything_that_points_follows(self) -> None:
        body = (
            '<style>#a,.b{{fill:url(#{0}g)}}</style><linearGradient id="{0}g" href="#{0}h"/><linearGradient id="{0}h"/>'
            '<g id="{0}a" fill="url(#{0}g)" style="filter:url(#{0}g)" aria-labelledby="{0}a"/><use href="#{0}a"/>'
            '<animate id="{0}t" attributeName="x" begin="{0}t.end;click;1.5s" to="1"/>'
        )
        source = clean(drawing(body.format("")))
        renamed = prefix_ids(source, "p-")

        assert renamed.svg == drawing(body.format("p-").replace("#a,.b", "#p-a,.b"))

    def test_a_bad_prefix_is_refused(self) -> None:
        with pytest.raises(SvgError) as caught:
            prefix_ids(clean(drawing("")), "a b")

        assert caught.value.code == "svg.prefix"


def test_css() -> None:
    rule = to_css(clean(drawing("")), ".logo")

    assert rule.startswith('.logo { width: 20px; height: 10px; background: url("data:image/svg+xml;base64,')


class TestReact:
    def test_component(self) -> None:
        body = '<g class="k" stroke-width="2" style="fill:red;mix-blend-mode:screen"><text>a {b} &lt; "c"</text></g>'
        module = to_react(clean(drawing(body)), "Logo")

        assert "export default function Logo(props)" in module
        assert 'viewBox={"0 0 20 10"} {...props}>' in module
        assert '<g className={"k"} strokeWidth={"2"} style={{"fill": "red", "mixBlendMode": "screen"}}>' in module
        assert '{"a {b} \\u003c \\"c\\""}' in module

    def test_a_bad_name_is_refused(self) -> None:
        with pytest.raises(SvgError) as caught:
            to_react(clean(drawing("")), "not a name")

        assert caught.value.code == "svg.component"


def test_every_public_name_is_there() -> None:
    assert limner.svg.__all__ == sorted(limner.svg.__all__)
    assert all(getattr(limner.svg, name) is not None for name in limner.svg.__all__)
    assert set(limner.svg.__all__) <= set(dir(limner.svg))
