"""What is said of a thing is seen of it: its state, its material, its inside where it is cut, what stands open."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch import compose, figures
from limner_sketch._canvas import Figure, Pose
from limner_sketch._figure import shade_of
from limner_sketch._guises import MATERIALS, STATES, guised
from limner_sketch._parse._guised import told_before


def drawn(noun: str) -> Figure:
    return figures.entry(noun).draw(Pose(), Random(0))  # noqa: S311 - reproducible


def known(noun: str) -> str:
    match = figures.find(noun)
    assert match is not None
    return match.entry.noun


@pytest.mark.parametrize("state", sorted(set(STATES.values())))
def test_each_state_is_seen_of_something_and_all_its_parts_have_colours(state: str) -> None:
    word = next(word for word, meant in STATES.items() if meant == state)
    noun = "rose" if state in {"wilted", "blooming"} else "vase"
    plain = drawn(noun)

    shown = guised(plain, word)

    assert shown.parts != plain.parts or shown.colours != plain.colours
    assert {part.role for part in shown.parts} <= shown.colours.keys()
    assert {"head", "top", "inside"} & plain.anchors.keys() <= shown.anchors.keys()


@pytest.mark.parametrize("word", sorted(MATERIALS))
def test_a_material_shows_on_things_and_leaves_eyes_alone(word: str) -> None:
    plain = drawn("owl")

    shown = guised(plain, word)

    assert (shown.parts, shown.colours) != (plain.parts, plain.colours)
    assert shade_of("eye", shown.colours) == shade_of("eye", plain.colours)


def test_what_is_broken_has_a_gap_in_its_middle() -> None:
    plain, shown = drawn("vase"), guised(drawn("vase"), "broken")

    assert shown.box.width > 1.05 * plain.box.width


@pytest.mark.parametrize(("word", "wider", "higher"), [("tall", False, True), ("long", True, False), ("deflated", True, False)])  # fmt: skip
def test_proportions_are_as_they_are_said(word: str, *, wider: bool, higher: bool) -> None:
    noun = "snake" if word == "long" else "balloon"
    plain, shown = drawn(noun).box, guised(drawn(noun), word).box

    assert (shown.width > plain.width) == wider
    assert (shown.height > plain.height) == higher


def test_the_living_are_not_broken() -> None:
    made = compose("a broken horse")

    assert made.not_drawn == ("broken",)


@pytest.mark.parametrize(
    ("told", "before"),
    [
        ("a boat made of stone", "a stone boat"),
        ("a train built entirely out of wood", "a wooden train"),
        ("a truck covered in mud", "a muddy truck"),
        ("a statue that is broken", "a broken statue"),
        ("a pear with a bite taken out of it", "a bitten pear"),
        ("a half-eaten cookie", "a halfeaten cookie"),
        ("a peach cut in half", "a halved peach"),
        ("half an onion", "a halved onion"),
        ("a papaya sliced in half", "a papaya"),
        ("two sliced limes", "two halved limes"),
        ("a window standing open", "a open window"),
        ("a sculpture made of ice cubes", "a sculpture made of ice cubes"),
        ("the hour is half past two", "the hour is half past two"),
    ],
)
def test_what_is_told_after_a_thing_is_told_before_it(told: str, before: str) -> None:
    assert told_before(told) == before


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("a lime cut in half", "halved lime"),
        ("a peeled banana", "peeled banana"),
        ("an open gate", "open gate"),
        ("a letter in an opened envelope", "open envelope"),
    ],
)
def test_what_is_cut_or_open_is_drawn_so_and_nothing_is_missed(prompt: str, noun: str) -> None:
    made = compose(prompt)

    assert noun in {known(what) for what in made.drawn}
    assert not made.not_drawn


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("a spotted dog", "A spotted dog"),
        ("a half eaten donut", "A half eaten donut"),
        ("a see-through umbrella", "A see-through umbrella"),
        ("a closed door", "A door"),
        ("a glass slipper", "A glass slipper"),
    ],
)
def test_titles_say_it_in_the_words_of_the_prompt(prompt: str, title: str) -> None:
    made = compose(prompt)

    assert made.title == title
    assert not made.not_drawn


def test_snow_lies_on_a_thing_and_around_it_but_a_frozen_thing_makes_no_winter() -> None:
    house, fish = compose("a snow-covered house"), compose("a frozen fish")

    assert (house.plan.weather, house.plan.subjects[0].look) == ("snow", ("snowcovered",))
    assert (fish.plan.weather, fish.plan.subjects[0].look) == (None, ("frozen",))


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("a crowded beach", {"person"}),
        ("a cat in a bustling street", {"cat", "person", "car"}),
        ("a messy desk", {"desk", "paper", "book", "mug"}),
        ("a reading nook", {"armchair", "bookshelf"}),
        ("a crowned frog", {"frog", "crown"}),
    ],
)
def test_what_is_said_of_places_and_of_somebody_is_shown_as_things(prompt: str, shown: set[str]) -> None:
    made = compose(prompt)

    assert {known(what) for what in made.drawn} == shown
    assert not made.not_drawn


def test_bustle_that_is_told_is_not_told_twice() -> None:
    assert sum(subject.count for subject in compose("a busy street with three dogs").plan.subjects) == 3


def test_a_window_that_is_broken_is_not_the_one_of_the_room() -> None:
    made = compose("a shattered window")

    assert 'id="window"' in made.svg
    assert compose("a crooked old house").plan.subjects[0].look == ("crooked", "aged")
