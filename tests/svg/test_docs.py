"""The documentation names every code and every public name, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import limner.svg
from limner.svg._notes import _TELL

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs/svg.md").read_text()
SOURCES = "".join(path.read_text() for path in (ROOT / "core/src/limner/svg").glob("*.py"))


def test_codes() -> None:
    raised = set(re.findall(r'code="(svg\.[\w\-]+)"', SOURCES))

    assert set(re.findall(r"`(svg\.[a-z\-]+)`", TEXT)) == raised | set(_TELL)


def test_public_names() -> None:
    assert [name for name in limner.svg.__all__ if name not in TEXT and name not in ("Measurement", "render_png")] == []
