"""Birds, sea animals, bugs, reptiles, people and beings of fantasy, as the composer relies on them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Final, get_args

import pytest

from limner_sketch._canvas import Action, Figure, Mood, Pose, shade_of, spans
from limner_sketch._emit import Document
from limner_sketch._geometry import Affine
from limner_sketch.figures import Entry, entries, entry, find

MODULES = frozenset(
    {
        "birds",
        "bugs",
        "climbers",
        "constructs",
        "dinosaurs",
        "fantasy",
        "fish",
        "insects",
        "people",
        "professions",
        "reef",
        "reptiles",
        "sea",
        "seafloor",
        "spooks",
        "storybook",
        "townsfolk",
        "upright_birds",
        "waterbirds",
    }
)
ACTIONS: tuple[Action, ...] = get_args(Action)
# Where they are in the air, or partly under water, the lowest point is not on the ground line.
AFLOAT: frozenset[Action] = frozenset({"jump", "fly", "swim", "dive", "fall", "catch"})
# Bytes at 250 px of height; people carry the most.
BUDGET, PERSON_BUDGET = 6200, 6800
MOST_SHAPES = 60
LARGEST: tuple[Action, ...] = ("stand", "sit", "sleep", "fly")


@cache
def creatures() -> tuple[Entry, ...]:
    return tuple(item for item in entries() if item.module in MODULES)


def nouns(tag: str | None = None) -> list[str]:
    return [item.noun for item in creatures() if tag is None or tag in item.tags]


def nouns_of(module: str, tag: str | None = None) -> list[str]:
    return [item.noun for item in creatures() if item.module == module and (tag is None or tag in item.tags)]


def draw(noun: str, action: Action = "stand", *, mood: Mood = "happy", seed: int = 1, holding: bool = False) -> Figure:
    return drawn_once(noun, action, mood, seed, holding)


@cache
def drawn_once(noun: str, action: Action, mood: Mood, seed: int, holding: bool) -> Figure:
    return entry(noun).draw(Pose(action=action, mood=mood, holding=holding), Random(seed))  # noqa: S311 - reproducible


def poses(module: str, *, all_of_them: bool) -> Iterator[tuple[str, Action]]:
    """Yield the creatures of a module in their poses: all in all, or each in a third, so that between them they take all."""
    names = nouns_of(module)
    share = 1 if all_of_them else min(3, len(names))
    for number, noun in enumerate(names):
        for action in ACTIONS[number % share :: share]:
            yield noun, action


def size_in_bytes(figure: Figure) -> int:
    """What a figure of 250 px adds to a picture."""
    scale = min(250 / figure.box.height, 270 / figure.box.width)
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale)).then(Affine.move(150, 275))
    document = Document(300, 300)
    empty = len(document.render("", ""))
    for part in figure.parts:
        document.shape(part.moved(by), figure.colours[part.role])
    return len(document.render("", "")) - empty


every_pose: Final = pytest.mark.parametrize(
    "all_of_them", [pytest.param(False, id="shared"), pytest.param(True, id="all", marks=pytest.mark.slow)]
)


class TestCoverage:
    """What people ask for most is there."""

    @pytest.mark.parametrize(
        "word",
        [
            *("owl", "penguin", "whale", "fish", "butterfly", "bee", "turtle", "octopus", "frog", "dragon", "robot"),
            *("astronaut", "boy", "girl", "man", "woman", "child", "baby", "knight", "wizard", "pirate", "king"),
            *("queen", "princess", "snowman", "ghost", "ladybug", "chicken", "t-rex", "firefighter", "mermaid"),
        ],
    )
    def test_common_words_are_found_exactly(self, word: str) -> None:
        match = find(word)

        assert match is not None
        assert match.exact

    def test_every_module_draws_something(self) -> None:
        assert {item.module for item in creatures()} == MODULES


@pytest.mark.parametrize("module", sorted(MODULES))
class TestEveryFigure:
    """What holds for every creature in every pose."""

    @every_pose
    def test_draws_in_every_pose(self, module: str, all_of_them: bool) -> None:
        for noun, action in poses(module, all_of_them=all_of_them):
            figure = draw(noun, action, holding=action == "hold")

            assert 5 <= len(figure.parts) <= MOST_SHAPES, (noun, action)
            assert 60 <= figure.box.height <= 420, (noun, action)
            assert 40 <= figure.box.width <= 480, (noun, action)

    def test_equal_seeds_give_equal_drawings(self, module: str) -> None:
        for noun in nouns_of(module):
            for action in ("stand", "fly"):
                first = drawn_once.__wrapped__(noun, action, "happy", 7, holding=False)
                assert first == drawn_once.__wrapped__(noun, action, "happy", 7, holding=False), noun

    @every_pose
    def test_stands_on_the_ground_or_says_where_it_is(self, module: str, all_of_them: bool) -> None:
        for noun, action in poses(module, all_of_them=all_of_them):
            if entry(noun).place != "ground":
                assert entry(noun).place in {"air", "water"}, noun
            elif action not in AFLOAT:
                assert draw(noun, action).box.bottom == pytest.approx(0, abs=4), (noun, action)

    def test_swims_in_the_water_line(self, module: str) -> None:
        for noun in nouns_of(module):
            figure = draw(noun, "swim")

            if entry(noun).place == "water":
                assert figure.box.top < 0 < figure.box.bottom, noun

    @every_pose
    def test_has_the_anchors_that_relations_need(self, module: str, all_of_them: bool) -> None:
        for noun, action in poses(module, all_of_them=all_of_them):
            item = entry(noun)
            wanted = {"top"}
            if "person" in item.tags:
                wanted = {"head", "face", "neck", "mouth", "hand_l", "hand_r", "seat"} - (
                    {"neck"} if "fantasy" in item.tags else set()
                )
            elif "animal" in item.tags:
                wanted = {"head", "face", "mouth", "back", "seat"}
            elif "fantasy" in item.tags:
                wanted = {"head", "face", "mouth"}
            assert wanted <= draw(noun, action).anchors.keys(), (noun, action)

    @every_pose
    def test_anchors_lie_at_the_figure(self, module: str, all_of_them: bool) -> None:
        for noun, action in poses(module, all_of_them=all_of_them):
            figure = draw(noun, action)
            around = figure.box.grown(30)
            for name, (x, y) in figure.anchors.items():
                assert around.left <= x <= around.right, (noun, action, name)
                assert around.top <= y <= around.bottom, (noun, action, name)

    def test_stays_within_its_bytes(self, module: str) -> None:
        for noun in nouns_of(module):
            budget = PERSON_BUDGET if "person" in entry(noun).tags else BUDGET
            for action in LARGEST:
                assert size_in_bytes(draw(noun, action)) <= budget, (noun, action)

    def test_most_of_it_takes_the_colour_that_is_asked_for(self, module: str) -> None:
        for noun in nouns_of(module):
            families = {part.role.split("_")[0] for part in draw(noun).parts}

            assert "main" in families, noun

    def test_every_mood_changes_only_the_face(self, module: str) -> None:
        for noun in nouns_of(module):
            happy = draw(noun)
            for mood in get_args(Mood):
                other = draw(noun, mood=mood)

                assert other.anchors == happy.anchors, noun
                assert other.box.height == pytest.approx(happy.box.height, abs=1), noun

    def test_every_colour_is_known(self, module: str) -> None:
        for noun in nouns_of(module):
            for role, colour in draw(noun).colours.items():
                assert colour == shade_of(role, entry(noun).colours), noun


@pytest.mark.parametrize(
    "noun", [n for n in nouns("person") if entry(n).module in {"people", "professions", "storybook", "townsfolk"}]
)
class TestPeople:
    """What holds for people."""

    def test_a_held_out_hand_reaches_to_the_right(self, noun: str) -> None:
        if noun == "baby":  # its arms are short
            assert draw(noun, holding=True).anchors["hand_r"][1] < draw(noun).anchors["hand_r"][1]
            return
        figure = draw(noun, holding=True)
        x, y = figure.anchors["hand_r"]

        assert x > 40
        assert figure.anchors["head"][1] < y < figure.anchors["seat"][1]

    def test_who_sleeps_lies_down(self, noun: str) -> None:
        if noun == "baby":  # it sleeps as it sits
            return
        figure = draw(noun, "sleep")

        assert figure.box.width > figure.box.height
        assert figure.anchors["head"][0] < figure.anchors["seat"][0]


@pytest.mark.parametrize("noun", [n for n in nouns("person") if entry(n).module in {"people", "professions"}])
def test_skin_and_hair_vary_from_one_to_the_next(noun: str) -> None:
    drawn = {tuple(part.role for part in draw(noun, seed=seed).parts) for seed in range(12)}

    assert len(drawn) > 1


class TestPoses:
    """Poses differ where it matters."""

    @pytest.mark.parametrize("noun", ["bird", "eagle", "owl", "dragon", "fairy", "superhero", "duck"])
    def test_what_flies_looks_different_in_the_air(self, noun: str) -> None:
        assert draw(noun, "fly").parts != draw(noun).parts

    @pytest.mark.parametrize("noun", ["man", "girl", "duck", "dinosaur", "robot", "ant"])
    def test_what_runs_moves_its_legs(self, noun: str) -> None:
        assert draw(noun, "run").parts != draw(noun).parts

    @pytest.mark.parametrize("noun", ["bird", "duck", "owl", "frog", "whale", "dragon", "man"])
    def test_what_sleeps_closes_its_eyes(self, noun: str) -> None:
        awake = sum(part.role == "shine" for part in draw(noun).parts)
        asleep = sum(part.role == "shine" for part in draw(noun, "sleep").parts)

        assert asleep < awake

    def test_a_prop_makes_room_for_what_is_to_be_held(self) -> None:
        assert len(draw("wizard", holding=True).parts) < len(draw("wizard").parts)


def test_a_squirrel_sits_up_unless_it_does_something_else() -> None:
    rest, sits, runs = draw("squirrel", "stand"), draw("squirrel", "sit"), draw("squirrel", "run")
    assert rest.box == sits.box != runs.box


def test_a_mooses_antlers_reach_to_both_sides_of_its_head() -> None:
    drawn = draw("moose", "stand")
    x, y = drawn.anchors["head"]
    horns = [part for part in drawn.parts if part.role.startswith("horn")]
    across = [edge for part in horns for box in spans([part]) for edge in (box.left, box.right)]
    assert min(across) < x - 40
    assert max(across) > x + 40
    assert y < 0


@pytest.mark.parametrize("noun", ["santa claus", "wizard", "gnome"])
def test_a_beard_lies_over_the_shoulder_of_who_stands(noun: str) -> None:
    drawn = find(noun)
    assert drawn is not None
    parts = draw(drawn.entry.noun).parts
    mouth = next(i for i, part in enumerate(parts) if part.role == "mouth")
    (lips,) = spans([parts[mouth]])
    after = [box for part in parts[mouth:] if part.role == "main" for box in spans([part])]

    assert all(box.bottom < lips.top for box in after)  # the hat, and no sleeve


def test_a_raptor_has_a_sickle_on_its_foot_and_an_ankylosaurus_a_club_behind_it() -> None:
    claws = [box for part in draw("velociraptor").parts if part.role == "claw" for box in spans([part])]
    club = min(
        box.left for part in draw("ankylosaurus").parts if part.role.startswith("accent") for box in spans([part])
    )

    assert any(box.bottom > -15 for box in claws)
    assert club == draw("ankylosaurus").box.left
