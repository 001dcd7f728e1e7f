"""Every figure that is registered: drawn in every pose, bounded, coloured, the same each time."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from random import Random
from typing import get_args

import pytest

from limner_sketch import _geometry as geometry
from limner_sketch import figures
from limner_sketch._canvas import Action, Canvas, Pose
from limner_sketch._emit import Document, number, path_data
from limner_sketch._geometry import Affine, Box
from limner_sketch._words import plural, singular
from limner_sketch.figures._table import FILE, row_of, written

ENTRIES = figures.entries()
MODULES = sorted({entry.module for entry in ENTRIES})


def chance() -> Random:
    return Random("seed")  # noqa: S311 - reproducible, not secret


def in_module(module: str) -> list[figures.Entry]:
    return [entry for entry in ENTRIES if entry.module == module]


def poses_of(entry: figures.Entry) -> tuple[Action, ...]:
    """Return the poses that a figure can take: a thing is drawn the same way in each."""
    living = entry.tags & {"animal", "person", "bird", "creature", "robot", "fantasy"}
    return get_args(Action) if living else ("stand", "ride")


@pytest.mark.parametrize(
    "most", [pytest.param(6, id="shared"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)  # the figures of a module share the poses, and take all between them; or each takes all
@pytest.mark.parametrize("module", MODULES)
def test_every_figure_is_drawn_in_every_pose_and_alike_each_time(module: str, most: int) -> None:
    members = in_module(module)
    for place, entry in enumerate(members):
        poses = poses_of(entry)
        share = min(most, len(members), len(poses))
        for action in poses[place % share :: share]:
            drawn = entry.draw(Pose(action=action), chance())

            assert 0 < drawn.box.width < 2500, (entry.noun, action)
            assert 0 < drawn.box.height < 1500, (entry.noun, action)
        assert entry.draw(Pose(), chance()) == entry.draw(Pose(), chance()), entry.noun


@pytest.mark.parametrize("module", MODULES)
def test_every_figure_can_be_named_in_colour(module: str) -> None:
    for entry in in_module(module):
        drawn = entry.draw(Pose(), chance())
        families = {role.removesuffix("_light").removesuffix("_dark") for role in drawn.colours}

        assert families & set(entry.named), entry.noun


def test_no_word_belongs_to_two_figures() -> None:
    assert figures.claims()[1] == ()


def test_the_table_of_words_is_what_the_figures_say() -> None:
    rows, _ = figures.claims()
    table = files(figures).joinpath(FILE).read_text("utf-8")

    assert table == written(rows), "run python plugins/sketch/word_table.py"
    assert {word: row_of(word) for word in rows} == rows


def test_a_picture_loads_the_figures_that_it_needs_and_no_others() -> None:
    program = (
        "import sys; from limner_sketch import compose; compose('a red fox in a snowy forest at dusk'); "
        "print(*(m.rpartition('.')[2] for m in sys.modules if m.startswith('limner_sketch.figures.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert "animals" in loaded
    assert len({module for module in loaded if not module.startswith("_")}) < len(MODULES) / 10


def test_nouns_are_singular_words_of_lower_case() -> None:
    assert [e.noun for e in ENTRIES if e.noun != " ".join(e.noun.lower().split())] == []
    assert [w for w in figures.words() if len(w) < 2] == []


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("foxes", "fox"),
        ("mice", "mouse"),
        ("wolves", "wolf"),
        ("cherries", "cherry"),
        ("oak trees", "oak tree"),
        ("sheep", "sheep"),
        ("buses", "bus"),
        ("boxes", "box"),
        ("glass", "glass"),
        ("octopus", "octopus"),
        ("crocuses", "crocus"),
        ("irises", "iris"),
        ("lighthouses", "lighthouse"),
        ("blouses", "blouse"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize("one", ["fox", "mouse", "wolf", "cherry", "sheep", "bus", "toy", "oak tree"])
def test_plural_and_back(one: str) -> None:
    assert singular(plural(one)) == one


class TestCanvas:
    def test_bounds_of_a_curve_are_exact(self) -> None:
        """A quarter of a circle reaches exactly as far as its ends; a hump reaches three quarters of its handles."""
        hump = geometry.read_path("M0 0C0-100 100-100 100 0")

        assert geometry.bounds(hump) == pytest.approx(Box(0, -75, 100, 0))
        assert geometry.bounds(geometry.ellipse(5, 5, 3, 2)) == pytest.approx(Box(2, 3, 8, 7))

    def test_a_stroke_is_as_wide_as_it_is(self) -> None:
        c = Canvas()
        c.line([(0, 0), (0, -100)], "main", 10)

        assert c.figure("line").box == pytest.approx(Box(-5, -105, 5, 5))

    def test_a_clip_cuts_the_bounds(self) -> None:
        c = Canvas()
        with c.inside(geometry.rectangle(0, -10, 10, 10)):
            c.circle(0, 0, 100, "main")

        assert c.figure("corner").box == pytest.approx(Box(0, -10, 10, 0))

    def test_anchors_move_with_the_coordinates(self) -> None:
        c = Canvas()
        with c.at(10, -20, turn=90, scale=2):
            c.anchor("head", 5, 0)
            c.circle(0, 0, 1, "main")

        assert c.figure("dot").anchors["head"] == pytest.approx((10, -10))

    def test_a_role_that_nobody_knows_is_an_error(self) -> None:
        c = Canvas()
        c.circle(0, 0, 1, "octarine")

        with pytest.raises(KeyError, match="octarine"):
            c.figure("dot")

    def test_a_figure_without_shapes_is_an_error(self) -> None:
        with pytest.raises(ValueError, match="'nothing' has no shapes"):
            Canvas().figure("nothing")

    def test_shades_of_a_role_are_derived(self) -> None:
        c = Canvas()
        c.circle(0, -5, 5, "leaf_dark")

        assert list(c.figure("dot").colours) == ["leaf_dark"]


class TestNumbers:
    @pytest.mark.parametrize(
        ("value", "digits", "text"),
        [(1.0, 1, "1"), (0.25, 2, ".25"), (-0.5, 1, "-.5"), (-0.04, 1, "0"), (10, 0, "10"), (100.06, 1, "100.1")],
    )
    def test_short(self, value: float, digits: int, text: str) -> None:
        assert number(value, digits) == text

    def test_rounding_does_not_add_up(self) -> None:
        steps = geometry.polygon([(0.34 * i, 0) for i in range(101)], closed=False)
        total = sum(float(x) for x in path_data(steps, 1).split("h", 1)[1].replace("h", " ").split())

        assert total == pytest.approx(34, abs=0.05)

    @pytest.mark.parametrize("data", ["", "M0 0A1 1 0 0 0 2 2", "hello", "M0 0;alert"])
    def test_path_data_that_cannot_be_read_is_an_error(self, data: str) -> None:
        with pytest.raises(ValueError, match="cannot be read"):
            geometry.read_path(data)

    def test_an_affine_map_has_its_inverse(self) -> None:
        by = Affine.turn(33).then(Affine.scale(-2, 3)).then(Affine.move(5, -7))

        assert by.then(by.inverse) == pytest.approx(Affine(), abs=1e-9)

    def test_equal_definitions_are_kept_once(self) -> None:
        document = Document(10, 10)

        assert document.gradient([(0, "#000000"), (1, "#ffffff")]) == document.gradient(
            [(0, "#000000"), (1, "#ffffff")]
        )
