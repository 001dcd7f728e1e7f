"""What bodies do is seen: tools touch what they work on, arms hold what is carried, hands meet, and heads go where they must."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch import figures
from limner_sketch._canvas import Pose
from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._geometry import Box, around
from limner_sketch._layout._items import Cluster, Item, mapped
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task

WIDTH, HEIGHT = 1200, 900


def placed(prompt: str, seed: int = 0) -> tuple[Cluster, ...]:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    return draw_scene(
        Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}"),
        Document(WIDTH, HEIGHT),
    )


def items(prompt: str) -> dict[str, tuple[Item, Cluster]]:
    return {item.wanted.entry.noun: (item, made) for made in placed(prompt) for item in (*made.others, made.root)}


@pytest.mark.parametrize(
    ("prompt", "tool", "thing"),
    [
        ("a witch stirring a cauldron", "ladle", "cauldron"),
        ("a man painting a fence", "paintbrush", "fence"),
        ("a woman sawing a plank", "saw", "plank"),
        ("a mechanic fixing a motorcycle", "wrench", "motorcycle"),
    ],
)
def test_a_tool_touches_what_it_works_on(prompt: str, tool: str, thing: str) -> None:
    found = items(prompt)
    (used, made), (worked, same) = found[tool], found[thing]

    assert made is same
    assert used.box.common(worked.box).area > 0


@pytest.mark.parametrize("prompt", ["a man carrying a box", "a girl hugging a teddy bear", "a boy carrying his dog"])
def test_what_is_carried_in_both_arms_is_between_body_and_hands(prompt: str) -> None:
    (made,) = placed(prompt)
    (held,) = made.others
    left, right = made.root.point("hand_l"), made.root.point("hand_r")

    assert held.inside
    for x, y in (left, right):
        assert (
            held.box.grown(0.06 * made.root.box.height).left <= x <= held.box.grown(0.06 * made.root.box.height).right
        )
        assert held.box.top <= y <= held.box.bottom


@pytest.mark.parametrize("prompt", ["two businessmen shaking hands", "a boy and a girl holding hands"])
def test_hands_that_are_shaken_meet(prompt: str) -> None:
    first, second = sorted(placed(prompt), key=lambda made: made.x)
    (ax, ay), (bx, by) = (made.by.point(*made.root.point("hand_r")) for made in (first, second))

    assert ax == pytest.approx(bx, abs=4)
    assert ay == pytest.approx(by, abs=0.1 * HEIGHT)


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a penguin sliding down a snowy hill", "penguin"),
        ("a boy sledding down a hill", "sled"),
        ("a skier going downhill", "skier"),
    ],
)
def test_who_goes_down_a_hill_is_on_its_slope(prompt: str, who: str) -> None:
    made = next(c for c in placed(prompt) if c.root.wanted.entry.noun == "snowy slope")
    child = next(item for item in made.others if item.wanted.entry.noun == who)
    x = child.box.centre[0]

    assert made.root.point("upper")[0] < x < made.root.point("lower")[0]
    assert made.root.box.top < child.box.bottom < made.root.box.bottom
    assert child.by.b > 0.1  # it is turned as the slope is


@pytest.mark.parametrize("noun", ["deer", "dog", "cow", "wolf", "horse"])
def test_who_drinks_has_its_mouth_at_the_ground(noun: str) -> None:
    drawn = {a: figures.entry(noun).draw(Pose(action=a), Random(0)) for a in ("stand", "drink")}  # noqa: S311
    heights = {action: -figure.anchors["mouth"][1] / figure.box.height for action, figure in drawn.items()}

    assert heights["drink"] < 0.22 < heights["stand"]


@pytest.mark.parametrize("noun", ["man", "girl", "dog", "robin", "robot"])
def test_who_stands_on_the_hands_is_upside_down(noun: str) -> None:
    drawn = figures.entry(noun).draw(Pose(action="handstand"), Random(0))  # noqa: S311 - reproducible

    assert drawn.anchors["head"][1] > drawn.box.centre[1]


def test_a_band_plays_an_instrument_each() -> None:
    plan = parse_prompt("a jazz band on stage")
    players = [r for r in plan.relations if r.kind == "holding"]

    assert len(players) == 4
    assert len({r.subject for r in players}) == len({plan.subjects[r.to].what for r in players}) == 4


def test_what_comes_with_somebody_is_theirs_though_a_place_was_named_before() -> None:
    plan = parse_prompt("a girl jumping in a puddle with red boots and an umbrella")
    said = {(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations}

    assert {("girl", "wearing", "boot"), ("girl", "holding", "umbrella")} <= said


def test_what_a_figure_has_already_takes_the_colour_that_is_asked_for() -> None:
    made, plain = compose("a snowman with a green scarf"), compose("a snowman with a scarf")

    assert made.not_drawn == plain.not_drawn == ()
    assert made.svg != plain.svg


@pytest.mark.parametrize("seed", range(3))
def test_a_dog_that_catches_a_frisbee_has_it_at_the_mouth_in_the_air(seed: int) -> None:
    (made,) = placed("a dog catching a frisbee", seed)
    (toy,) = made.others
    x, y = made.root.point("mouth")

    assert toy.box.grown(0.1 * made.root.box.height).left <= x <= toy.box.grown(0.1 * made.root.box.height).right
    assert mapped(made.root.box, made.by).bottom < made.y - 0.1 * made.root.box.height
    assert toy.box.top <= y + 0.2 * made.root.box.height


def said(prompt: str) -> set[tuple[str, str, str]]:
    plan = parse_prompt(prompt)
    return {(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations}


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a waiter carrying a tray with three glasses", ("glass", "on", "tray")),
        ("a magician pulling a rabbit out of a hat", ("rabbit", "in", "hat")),
        ("a nurse pushing an old lady in a wheelchair", ("old lady", "riding", "wheelchair")),
        ("a knight fighting a dragon with a sword", ("knight", "holding", "sword")),
        ("a man giving his wife a bouquet", ("man", "holding", "bouquet")),
        ("a girl feeding a carrot to a horse", ("girl", "facing", "horse")),
        ("a husky pulling a sled with a boy", ("boy", "riding", "sled")),
        ("a woman vacuuming the carpet", ("woman", "holding", "vacuum cleaner")),
    ],
)
def test_who_has_what_is_read_from_the_whole_phrase(prompt: str, expected: tuple[str, str, str]) -> None:
    assert expected in said(prompt)


@pytest.mark.parametrize(
    ("prompt", "pose", "mood"),
    [
        ("a penguin wearing headphones and dancing", "dance", None),
        ("a cook chopping onions and crying", None, "sad"),
        ("a couple arguing", "point", "angry"),
        ("an otter floating on its back", "recline", None),
    ],
)
def test_what_is_said_after_the_noun_is_said_of_it(prompt: str, pose: str | None, mood: str | None) -> None:
    first = parse_prompt(prompt).subjects[0]

    assert (first.pose, first.mood) == (pose, mood)


@pytest.mark.parametrize("prompt", ["a girl petting a rabbit", "a boy petting a horse", "a vet vaccinating a kitten"])
def test_who_is_tended_is_touched_by_hand_or_tool(prompt: str) -> None:
    (made,) = placed(prompt)
    cared = next(item for item in made.others if "animal" in item.wanted.entry.tags)
    tools = [item for item in made.others if "tool" in item.wanted.entry.tags or item.wanted.entry.noun == "syringe"]
    x, y = made.root.point("hand_r")
    near = cared.box.grown(0.12 * made.root.box.height)

    assert (near.left <= x <= near.right and near.top <= y <= near.bottom) or near.common(tools[0].box).area > 0


def test_what_only_hands_can_do_is_told_of_an_animal() -> None:
    assert "petting" in compose("a dog petting a cat").not_drawn
    assert "petting" not in compose("a girl petting a cat").not_drawn


@pytest.mark.parametrize("thing", ["phone", "flower", "small house", "globe"])
def test_hands_alone_are_around_what_they_hold(thing: str) -> None:
    for hands in ("a hand", "two hands"):
        made = placed(f"{hands} holding a {thing}")[0]
        (held,) = made.others

        assert held.wanted.entry.noun == thing.removeprefix("small ")
        assert held.inside
        assert held.box.common(made.root.box).area > 0.2 * min(held.box.area, made.root.box.area)


@pytest.mark.parametrize("hugger", ["koala", "bear", "girl"])
def test_a_tree_that_is_hugged_is_between_the_arms(hugger: str) -> None:
    (made,) = (made for made in placed(f"a {hugger} hugging a tree") if made.root.wanted.entry.noun == "tree")
    trunk, (one,) = made.root, made.others
    middle = trunk.by.point(sum(trunk.figure.feet) / 2, 0)[0]

    assert one.box.left < middle < one.box.right
    assert one.box.centre[0] < middle  # beside the trunk, not before it


def test_what_covers_the_hair_leaves_none() -> None:
    found = items("a woman wearing a hijab")
    woman, hijab = found["woman"][0], found["hijab"][0]

    assert not any(shape.role.startswith("hair") for shape in woman.figure.parts if shape.box.top < hijab.box.top)
    assert hijab.box.left < woman.point("face")[0] < hijab.box.right


@pytest.mark.parametrize(
    ("prompt", "thing", "many"),
    [
        ("two men carrying a sofa", "sofa", 2),
        ("a father and a son carrying a canoe", "canoe", 2),
        ("four children holding a banner", "banner", 4),
        ("two women with a ladder", "ladder", 2),
    ],
)
def test_what_several_carry_is_off_the_ground_and_each_end_is_in_a_hand(prompt: str, thing: str, many: int) -> None:
    made = next(made for made in placed(prompt) if made.root.wanted.entry.noun == thing)
    bearers = [item for item in made.others if "person" in item.wanted.entry.tags]
    box = made.root.box

    assert len(bearers) == many
    assert box.bottom < 0
    for end in (bearers[0], bearers[-1]):
        x, y = end.point("hand_r")
        assert box.grown(0.05 * box.width).common(around([Box(x, y, x + 1, y + 1)])).area > 0
    assert bearers[0].box.centre[0] < box.centre[0] < bearers[-1].box.centre[0]


@pytest.mark.parametrize(
    ("prompt", "who", "slope"),
    [
        ("a hiker walking uphill", "hiker", "grassy rise"),
        ("a woman going up a hill", "woman", "grassy rise"),
        ("a man walking up the stairs", "man", "stairs"),
    ],
)
def test_who_goes_up_is_on_the_slope_and_faces_its_top(prompt: str, who: str, slope: str) -> None:
    found = items(prompt)
    (walker, made), (ground, same) = found[who], found[slope]

    assert made is same
    assert ground.box.top < walker.box.bottom < ground.box.bottom
    assert ground.point("upper")[0] > walker.box.centre[0]
    assert walker.by.a > 0


def test_a_fence_that_two_talk_over_stands_between_them() -> None:
    made = compose("a man arguing with his neighbour over a fence")

    assert [r.kind for r in made.plan.relations].count("between") == 2
    assert made.not_drawn == ()


def test_a_trade_is_at_its_place_with_its_thing_and_alone_only() -> None:
    smith = compose("a blacksmith")

    assert {"hammer", "forge"} <= set(smith.drawn)
    assert "anvil" in {item.wanted.subject.what for made in placed("a blacksmith") for item in made.others}
    assert compose("a blacksmith and a potter").drawn == ("blacksmith", "forge", "potter")


@pytest.mark.parametrize(
    ("prompt", "flowers"), [("a bouquet of red roses", {"rose"}), ("a bunch of tulips and daisies", {"tulip", "daisy"})]
)
def test_a_bouquet_is_of_the_flowers_that_are_named(prompt: str, flowers: set[str]) -> None:
    (made,) = placed(prompt)

    assert made.root.wanted.entry.noun == "flower wrap"
    assert {item.wanted.entry.noun for item in made.others} == flowers
    assert all(item.inside and item.box.common(made.root.box).area > 0 for item in made.others)


@pytest.mark.parametrize(
    "prompt", ["two boys playing soccer", "a father and a son playing soccer", "children playing basketball"]
)
def test_those_who_play_have_one_ball_between_them(prompt: str) -> None:
    made = placed(prompt)
    balls = [
        item
        for one in made
        for item in (one.root, *one.others)
        if item.wanted.entry.noun in {"soccer ball", "basketball"}
    ]
    (ball,) = [one for one in made if one.root in balls]
    players = [one.box.centre[0] for one in made if "person" in one.root.wanted.entry.tags]

    assert len(balls) == 1
    assert min(players) < ball.box.centre[0] < max(players)
    assert compose(prompt).not_drawn == ()


def test_who_is_abducted_floats_in_the_beam() -> None:
    found = items("a ufo abducting a cow")
    (ufo, made), (cow, same) = found["ufo"], found["cow"]

    assert made is same
    assert cow.inside
    assert ufo.box.left < cow.box.left < cow.box.right < ufo.box.right
    assert cow.box.bottom < ufo.box.bottom


@pytest.mark.parametrize("prompt", ["a squirrel with an acorn", "a mouse with a pine cone"])
def test_small_fruit_of_plants_is_picked_up(prompt: str) -> None:
    assert [relation.kind for relation in parse_prompt(prompt).relations] == ["holding"]


@pytest.mark.parametrize("prompt", ["a mechanic fixing a car", "a man washing a car", "a mechanic repairing a truck"])
def test_a_vehicle_that_is_worked_on_is_no_toy(prompt: str) -> None:
    (made,) = placed(prompt)
    (vehicle,) = (item for item in made.others if "vehicle" in item.wanted.entry.tags)

    assert vehicle.box.width > 1.3 * made.root.box.height


@pytest.mark.parametrize(
    "prompt", ["a girl picking apples", "a farmer harvesting oranges", "a woman picking lemons in a garden"]
)
@pytest.mark.parametrize("seed", range(3))
def test_a_hand_goes_up_to_the_fruit_of_a_tree(prompt: str, seed: int) -> None:
    made = placed(prompt, seed)
    (who,) = (one for one in made if "person" in one.root.wanted.entry.tags)
    (tree,) = (one for one in made if "tree" in one.root.wanted.entry.tags)
    hands = [mapped(Box(x, y, x, y), who.by).centre for x, y in (who.root.point("hand_l"), who.root.point("hand_r"))]
    raised = min(hands, key=lambda point: point[1])

    assert raised[1] < who.box.bottom - 0.4 * who.box.height
    assert abs(raised[0] - tree.x) < abs(who.box.centre[0] - tree.x)


@pytest.mark.parametrize(
    ("prompt", "thing"), [("a man shovelling snow", "snow pile"), ("a boy raking leaves", "leaf pile")]
)
def test_what_is_shovelled_or_raked_is_a_heap(prompt: str, thing: str) -> None:
    assert thing in items(prompt)
    assert compose(prompt).not_drawn == ()
