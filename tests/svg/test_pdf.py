"""A PDF of a drawing, where typst is installed; and what is said where it is not."""

from __future__ import annotations

import re
import sys

import pytest

from limner.svg import SvgError, clean, to_pdf

DRAWING = clean('<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><rect width="9" height="9"/></svg>')


def test_without_typst_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(SvgError) as caught:
        to_pdf(DRAWING)

    assert caught.value.code == "svg.pdf"
    assert "limner-core[pdf]" in (caught.value.hint or "")


def test_one_page_of_the_size_of_the_drawing() -> None:
    pytest.importorskip("typst", reason="the extra pdf is not installed")
    written = to_pdf(DRAWING)
    box = re.search(rb"/MediaBox ?\[([^\]]*)\]", written)

    assert written.startswith(b"%PDF-")
    assert box is not None
    assert [float(side) for side in box[1].split()] == [0, 0, 72, 36]
