"""Line drawings show what kinds are told apart by."""

from __future__ import annotations

import pytest

from limner_sketch import _compose
from limner_sketch.figures import entry


def strokes(noun: str) -> int:
    """Return how many shapes the line drawing of one thing has."""
    drawn = _compose.compose(f"a minimalist line drawing of a {noun}", seed=0).svg
    return sum(drawn.count(f"<{shape} ") for shape in ("path", "ellipse", "circle", "rect"))


@pytest.mark.parametrize(("marked", "plain"), [("tiger", "lioness"), ("dalmatian", "labrador"), ("panda", "bear")])
def test_stripes_spots_patches_and_whiskers_are_drawn(marked: str, plain: str) -> None:
    assert entry(marked).module  # both are figures of our own, and of one rig
    assert entry(plain).module
    assert strokes(marked) > strokes(plain)
