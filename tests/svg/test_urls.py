"""An id that a url() points at stays one token, whatever is in it: nothing after a bracket or a comma is read as CSS."""

from __future__ import annotations

import re

import pytest

from limner.svg import clean, repair

TARGETS = ["#a),url(hit", "#a)url(hit", "#a),url(http:127.0.0.1/x", "#a(1)", "#a,b", "#a b", "#a*b"]
PLACES = [
    '<rect style="mask-image:url(\'{0}\')" width="5" height="5"/>',
    '<rect filter="url(\'{0}\')" width="5" height="5"/>',
    '<rect mask="url(\'{0}\')" fill="url(\'{0}\')" width="5" height="5"/>',
    '<style>rect{{mask:url(\'{0}\')}}</style><rect width="5" height="5"/>',
    '<style>@media all{{rect{{filter:url(\'{0}\')}}}}</style><rect width="5" height="5"/>',
    '<rect width="5" height="5"><set attributeName="mask" to="url(\'{0}\')"/></rect>',
]
SAFE = re.compile(r"url\((?:#[\w.:\-]+|'#[^'\\]+')\)")


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("place", PLACES)
def test_what_a_url_points_at_is_quoted_unless_it_is_a_plain_name(place: str, target: str) -> None:
    drawing = clean(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{place.format(target)}</svg>')

    assert "url(" not in SAFE.sub("", drawing.svg)
    assert clean(drawing.svg) == drawing


def test_half_a_surrogate_pair_in_json_is_mended() -> None:
    drawing = repair(
        '{"svg": "<svg viewBox=\\"0 0 9 9\\"><title>\\ud83d</title><rect width=\\"9\\" height=\\"9\\"/></svg>"}'
    )

    assert drawing.title == "\ufffd"
    assert drawing.digest
    assert drawing.with_metadata({"prompt": "a\ud83d"}, title="b\ud83d").size
