"""A Drawing is made by the boundary and by nothing else."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import attrs
import pytest

from limner.svg import Drawing, SvgError, clean

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>Square</title><path d="M0 0h8v8H0z"/></svg>'


class TestOnlyTheBoundaryMakesDrawings:
    def test_calling_the_class_is_refused(self) -> None:
        with pytest.raises(TypeError, match=r"limner\.svg\.clean"):
            Drawing()

    def test_fields_do_not_open_it(self) -> None:
        with pytest.raises(TypeError, match=r"limner\.svg\.clean"):
            Drawing(svg="<svg onload='alert(1)'/>", width=1, height=1)

    def test_evolving_is_refused(self) -> None:
        with pytest.raises(TypeError):
            attrs.evolve(clean(SQUARE), svg="<script/>")  # type: ignore[call-arg]

    def test_assigning_is_refused(self) -> None:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            clean(SQUARE).svg = "<script/>"  # type: ignore[misc]

    def test_setting_a_state_is_refused(self) -> None:
        with pytest.raises(TypeError):
            Drawing.__new__(Drawing).__setstate__({"svg": "<script/>"})

    def test_subclassing_is_refused(self) -> None:
        with pytest.raises(TypeError):
            type("Other", (Drawing,), {"svg": "<script/>"})

    def test_a_forged_pickle_is_cleaned(self) -> None:
        make, (markup,) = clean(SQUARE).__reduce__()
        forged = make(markup.replace("<path", "<script>alert(1)</script><path"))

        assert forged == clean(SQUARE)

    def test_copies_are_the_drawing(self) -> None:
        drawing = clean(SQUARE)

        assert copy.copy(drawing) is drawing
        assert copy.deepcopy(drawing) is drawing
        assert pickle.loads(pickle.dumps(drawing)) == drawing  # noqa: S301  our own pickle


class TestWhatADrawingTells:
    def test_sizes(self) -> None:
        drawing = clean(SQUARE)

        assert (drawing.width, drawing.height) == (8.0, 8.0)
        assert drawing.view_box == (0.0, 0.0, 8.0, 8.0)
        assert drawing.size == len(drawing) == len(SQUARE)
        assert drawing.digest.startswith("sha256:")

    def test_units_become_pixels(self) -> None:
        drawing = clean('<svg xmlns="http://www.w3.org/2000/svg" width="1in" height="2.54cm"/>')

        assert (drawing.width, drawing.height) == (96.0, 96.0)
        assert drawing.view_box == (0.0, 0.0, 96.0, 96.0)

    def test_title(self) -> None:
        assert clean(SQUARE).title == "Square"

    def test_findings_do_not_matter_for_equality(self) -> None:
        noisy = clean(SQUARE.replace("<path", "<script/><path"))

        assert [finding.code for finding in noisy.findings] == ["svg.script-removed"]
        assert noisy == clean(SQUARE)


class TestProvenance:
    def test_survives_cleaning(self) -> None:
        drawing = clean(SQUARE).with_metadata({"model": "a<b>&c", "seed": "7"}, title="T & U", description="D")
        again = clean(drawing.svg)

        assert again.svg == drawing.svg
        assert dict(again.metadata) == {"model": "a<b>&c", "seed": "7"}
        assert (again.title, again.description) == ("T & U", "D")

    def test_is_replaced(self) -> None:
        drawing = clean(SQUARE).with_metadata({"seed": "7"}).with_metadata({"model": "m"})

        assert dict(drawing.metadata) == {"model": "m"}
        assert drawing.title == "Square"

    def test_a_key_that_cannot_be_written_is_refused(self) -> None:
        with pytest.raises(SvgError) as caught:
            clean(SQUARE).with_metadata({"a b": "x"})

        assert caught.value.code == "svg.metadata"


def test_importing_the_package_is_light() -> None:
    program = (
        "import sys, limner.svg; print([m for m in ('lxml', 'tinycss2', 'resvg_py', 'pyexpat') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
