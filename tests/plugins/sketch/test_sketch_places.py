"""Where in the picture things are: at a side, near or far, in a formation, on and below the water, on and under a bridge, on a branch."""

from __future__ import annotations

import pytest

from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task

WIDTH, HEIGHT = 1200, 900


def placed(prompt: str) -> dict[str, list[Cluster]]:
    """Return what was placed, by what it is called."""
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    found: dict[str, list[Cluster]] = {}
    for made in draw_scene(task, Document(WIDTH, HEIGHT)):
        found.setdefault(made.root.wanted.subject.what, []).append(made)
    return found


def middles(clusters: list[Cluster]) -> list[float]:
    return sorted(made.box.centre[0] for made in clusters)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat on the left, a tree in the middle and a dog on the right",
        "on the right a dog, on the left a cat and in the centre a tree",
        "a tree in the middle with a cat on the left side and a dog on the right side of the picture",
    ],
)
def test_sides_are_kept_in_whatever_order_they_are_told(prompt: str) -> None:
    found = placed(prompt)
    (cat,), (tree,), (dog,) = (middles(found[noun]) for noun in ("cat", "tree", "dog"))

    assert cat < tree < dog
    assert cat < 0.4 * WIDTH
    assert dog > 0.6 * WIDTH


def test_left_of_something_is_beside_it_at_that_side() -> None:
    found = placed("a goat to the left of a barn")

    assert middles(found["goat"]) < middles(found["barn"])


def test_what_is_far_is_small_and_high_and_what_is_near_is_large_and_low() -> None:
    found = placed("a cottage in the distance and a hedgehog in the foreground")
    (cottage,), (hedgehog,) = found["cottage"], found["hedgehog"]

    assert cottage.box.height < 0.36 * HEIGHT
    assert hedgehog.box.height > 0.7 * cottage.box.height
    assert hedgehog.box.bottom > cottage.box.bottom


def test_a_circle_has_somebody_at_each_side_of_what_it_is_around() -> None:
    found = placed("six rabbits dancing in a circle around a pumpkin")
    (pumpkin,) = found["pumpkin"]
    rabbits = found["rabbit"]
    x, y = pumpkin.x + (pumpkin.local.left + pumpkin.local.right) / 2, pumpkin.y

    assert len(rabbits) == 6
    assert {(made.box.centre[0] > x, made.y > y) for made in rabbits} == {
        (a, b) for a in (True, False) for b in (True, False)
    }


def test_those_in_a_line_look_the_same_way_at_the_same_height() -> None:
    geese = placed("five geese walking in a single file")["goose"]

    assert len({made.flipped for made in geese}) == 1
    assert max(made.y for made in geese) - min(made.y for made in geese) < 2


@pytest.mark.parametrize(
    ("prompt", "noun", "count"), [("a pyramid of pumpkins", "pumpkin", 6), ("a tower of three sheep", "sheep", 3)]
)
def test_what_is_heaped_up_is_one_heap_of_all(prompt: str, noun: str, count: int) -> None:
    ((heap,),) = placed(prompt).values()
    heights = [item.by.point(0, 0)[1] for item in (heap.root, *heap.others) if item.wanted.entry.noun == noun]

    assert len(heights) == count
    assert len({round(y) for y in heights}) == (3 if count in {3, 6} else count)


def test_mothers_walk_ahead_of_their_young() -> None:
    found = placed("a hen followed by four chicks")
    (hen,) = found["hen"]
    ahead = [made.box.centre[0] for made in found["chick"]]

    assert max(ahead) < hen.box.centre[0] if not hen.flipped else min(ahead) > hen.box.centre[0]


@pytest.mark.parametrize(
    ("prompt", "noun", "count"),
    [
        ("a regatta", "sailboat", 4),
        ("a sailboat race on a lake", "sailboat", 4),
        ("a penguin parade", "penguin", 5),
        ("a traffic jam", "car", 5),
    ],
)
def test_what_several_form_is_drawn_as_several(prompt: str, noun: str, count: int) -> None:
    made = compose(prompt)

    assert (made.plan.subjects[0].what, made.plan.subjects[0].count) == (noun, count)
    assert made.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "above", "below"),
    [
        ("a stingray under a rowboat", "rowboat", "stingray"),
        ("a yacht above a school of fish", "yacht", "fish"),
        ("a ship attacked by a squid", "ship", "squid"),
        ("an anchor below a sailboat", "sailboat", "anchor"),
    ],
)
def test_what_lives_below_a_vessel_is_seen_below_the_surface(prompt: str, above: str, below: str) -> None:
    found = placed(prompt)
    (vessel,) = found[above]

    assert all(made.box.top > vessel.box.bottom - 0.25 * vessel.box.height for made in found[below])
    assert compose(prompt).not_drawn == ()


def test_who_crosses_a_bridge_is_above_what_passes_under_it() -> None:
    prompt = "a horse crossing a wooden bridge with a rowboat under it"
    found = placed(prompt)
    (horse,), (boat,) = found["horse"], found["rowboat"]

    assert "bridge" not in " ".join(found)  # it leads across the whole picture
    assert horse.box.bottom < boat.box.top + 0.3 * boat.box.height
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    "prompt",
    [
        "a koala on a branch",
        "a hummingbird on a branch",
        "an ant on a leaf",
        "a gecko on a rock",
        "a walrus on an ice floe",
    ],
)
def test_who_sits_on_something_is_seen_well(prompt: str) -> None:
    ((made,),) = placed(prompt).values()
    (rider,) = made.others
    by = rider.by.then(made.by)
    tall, wide = by.factor * rider.figure.box.height, by.factor * rider.figure.box.width

    assert max(tall / HEIGHT, wide / WIDTH) > 0.2
    assert made.box.left >= 0
    assert made.box.right <= WIDTH


def test_a_branch_begins_at_the_side_of_the_picture() -> None:
    ((made,),) = placed("two parrots on a branch").values()

    assert made.box.left < 0.01 * WIDTH


def test_what_is_small_beside_an_animal_is_drawn_small() -> None:
    found = placed("a dog next to a frisbee")
    (dog,), (frisbee,) = found["dog"], found["frisbee"]

    assert frisbee.box.width < 0.6 * dog.box.height


def test_who_is_on_a_heap_is_on_its_top() -> None:
    ((heap,),) = placed("a crow on a pile of pumpkins").values()
    (crow,) = [item for item in heap.others if item.wanted.entry.noun == "crow"]

    assert (
        crow.box.bottom
        <= min(item.box.top for item in (heap.root, *heap.others) if item is not crow) + 0.3 * crow.box.height
    )


@pytest.mark.parametrize("prompt", ["a house on fire", "a burning tractor", "a ship in flames"])
def test_flames_are_about_what_burns(prompt: str) -> None:
    made = compose(prompt)
    ((burning,),) = placed(prompt).values()

    assert made.not_drawn == ()
    assert [item.wanted.entry.noun for item in burning.others].count("blaze") > 1


def test_a_candle_that_burns_is_no_fire() -> None:
    assert [subject.what for subject in compose("a burning candle").plan.subjects] == ["candle"]


def test_the_seasons_have_a_tree_each() -> None:
    prompt = "the four seasons of a tree"
    trees = [made for group in placed(prompt).values() for made in group]

    assert len(trees) == 4
    assert [int(4 * made.box.centre[0] / WIDTH) for made in sorted(trees, key=lambda made: made.x)] == [0, 1, 2, 3]


def test_several_behind_somebody_are_side_by_side() -> None:
    trees = placed("a boy in front of three trees")["tree"]

    assert len({round(made.x) for made in trees}) == 3


def test_each_of_two_is_on_what_it_is_told_to_be_on() -> None:
    made = compose("a cat on a bed and a lamp on a dresser")
    named = [subject.what for subject in made.plan.subjects]

    assert {(named[r.subject], r.kind, named[r.to]) for r in made.plan.relations} == {
        ("cat", "on", "bed"),
        ("lamp", "on", "dresser"),
    }


def test_all_that_are_listed_are_on_it() -> None:
    made = compose("a raft with a pig, a duck and a goat on it")
    named = [subject.what for subject in made.plan.subjects]

    assert {(named[r.subject], named[r.to]) for r in made.plan.relations if r.kind == "on"} == {
        ("pig", "raft"),
        ("duck", "raft"),
        ("goat", "raft"),
    }


def test_fish_of_a_pond_are_below_its_surface() -> None:
    found = placed("a pond with goldfish and a duck")

    assert min(made.box.top for made in found["goldfish"]) > found["duck"][0].box.top


def test_a_verb_after_somebody_is_no_thing() -> None:
    assert [subject.what for subject in compose("a mouse eats cheese while the dog watches").plan.subjects] == [
        "mouse",
        "cheese",
        "dog",
    ]


def test_what_is_with_somebody_on_an_island_is_on_it_too() -> None:
    made = compose("a pirate standing on an island with a treasure chest")
    named = [subject.what for subject in made.plan.subjects]

    assert ("treasure chest", "on", "island") in {(named[r.subject], r.kind, named[r.to]) for r in made.plan.relations}


def test_nobody_stands_on_one_of_the_same_sort() -> None:
    (big,), (small,) = (group for group in _by_size(placed("an elephant spraying water on a baby elephant")))

    assert abs(big.y - small.y) < 0.1 * HEIGHT


def _by_size(found: dict[str, list[Cluster]]) -> list[list[Cluster]]:
    made = sorted((one for group in found.values() for one in group), key=lambda one: -one.box.height)
    return [[one] for one in made]


@pytest.mark.parametrize("prompt", ["three cyclists on a road", "two cowboys riding in a desert"])
def test_of_several_riders_each_has_a_mount(prompt: str) -> None:
    (mounts,) = placed(prompt).values()

    assert len(mounts) == compose(prompt).plan.subjects[0].count
    assert all(any("person" in item.wanted.entry.tags for item in made.others) for made in mounts)


def test_a_wreck_lies_below_those_who_circle_it() -> None:
    found = placed("a sunken galleon with sharks circling it")

    assert all(made.box.centre[1] < found["sunken galleon"][0].box.bottom for made in found["shark"])
    assert compose("a sunken galleon with sharks circling it").not_drawn == ()
