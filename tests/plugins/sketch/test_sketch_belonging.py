"""Parts belong to what they are parts of, and phrases to whom they are said of."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._adapting import adapted
from limner_sketch._belonging import with_owners
from limner_sketch._canvas import Pose
from limner_sketch._compose import _resolve
from limner_sketch._dress import dressed
from limner_sketch._emit import Document
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch.figures import entry
from limner_sketch.plan import ScenePlan


def related(plan: ScenePlan) -> set[tuple[str, str, str]]:
    return {(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations}


@pytest.mark.parametrize(
    ("prompt", "part", "relation"),
    [
        ("a dog sitting in front of the door of a house", "door", ("dog", "in_front_of", "house")),
        (
            "a giant standing behind a house with a tiny man in front of the door",
            "door",
            ("man", "in_front_of", "house"),
        ),
        ("a violinist on a theatre stage with red curtains and a spotlight", "red curtain", None),
        ("a cat on a rooftop beside a chimney under the moon", "chimney", None),
        ("a man standing on a balcony with flower pots looking at the moon", "flower pot", None),
    ],
)
def test_a_part_is_not_drawn_as_a_second_thing(prompt: str, part: str, relation: tuple[str, str, str] | None) -> None:
    plan = with_owners(parse_prompt(prompt))

    assert part not in [one.what for one in plan.subjects]
    assert relation is None or relation in related(plan)
    assert part not in compose(prompt).not_drawn


def test_the_colour_of_a_part_is_that_of_its_owner() -> None:
    plan = ScenePlan.model_validate({"subjects": [{"what": "house"}, {"what": "door", "colour": "blue"}]})

    assert [(one.what, one.look) for one in with_owners(plan).subjects] == [("house", ("blue door",))]


def test_a_part_that_somebody_is_on_stays_and_one_without_an_owner_too() -> None:
    kept = ScenePlan.model_validate(
        {
            "subjects": [{"what": "cat"}, {"what": "wall"}, {"what": "house"}],
            "relations": [{"subject": 0, "kind": "on", "to": 1}],
        }
    )
    alone = parse_prompt("a bicycle leaning against a brick wall")

    assert with_owners(kept) == kept
    assert with_owners(alone) == alone


def test_what_is_on_a_worktop_is_not_held_by_who_stands_at_it() -> None:
    plan = parse_prompt("a chef in a kitchen with a pot on the stove and a loaf of bread on the table")

    assert {
        ("cooking pot", "on", "stove"),
        ("chef", "beside", "stove"),
        ("loaf of bread", "on", "table"),
    } <= related(plan)


@pytest.mark.parametrize(
    ("prompt", "middle", "side", "host"),
    [
        ("a dog between two cats on a sofa", "dog", "cat", "sofa"),
        ("a ship inside a bottle on a shelf between two books", "bottle", "book", "shelf"),
    ],
)
def test_who_is_between_two_on_something_has_one_at_each_side(prompt: str, middle: str, side: str, host: str) -> None:
    plan = parse_prompt(prompt)
    order = [plan.subjects[r.subject].what for r in sorted(plan.relations, key=lambda r: r.subject) if r.kind == "on"]

    assert order == [side, middle, side]
    assert {plan.subjects[r.to].what for r in plan.relations if r.kind == "on"} == {host}


@pytest.mark.parametrize("seed", range(4))
def test_nothing_stands_before_a_cat_in_the_window(seed: int) -> None:
    prompt = "a cat sleeping on the window sill with a plant and a table with a vase in the room"
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}")
    boxes = {made.root.wanted.entry.noun: made.box for made in draw_scene(task, Document(1200, 900))}

    cat, table = boxes["cat"], boxes["table"]
    assert table.left > cat.right or table.right < cat.left or table.top > cat.bottom


def test_who_looks_out_of_the_window_of_a_train_is_in_it() -> None:
    assert ("girl", "in", "train") in related(parse_prompt("a girl looking out of the window of a train"))


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a vase with sunflowers on a table", {("sunflower", "in", "vase"), ("vase", "on", "table")}),
        ("a bee collecting nectar from a sunflower", {("bee", "on", "sunflower")}),
        ("a firefighter rescuing a cat from a tree", {("firefighter", "climbing", "ladder"), ("cat", "in", "tree")}),
    ],
)
def test_things_are_where_the_act_puts_them(prompt: str, expected: set[tuple[str, str, str]]) -> None:
    plan = parse_prompt(prompt)

    assert expected <= related(plan)
    assert plan.unmatched == ()


@pytest.mark.parametrize(
    ("prompt", "nouns"),
    [
        ("a treasure chest full of gold coins", ["treasure chest"]),
        ("a penguin with a red scarf and a hot drink", ["penguin", "scarf", "mug"]),
        ("a snail carrying its house", ["snail"]),
        ("a florist arranging flowers in her shop", ["florist", "bouquet"]),
        ("a squirrel eating a nut", ["squirrel", "acorn"]),
        ("a seagull stealing an ice cream from a boy", ["seagull", "ice cream", "boy"]),
        ("a kid blowing out candles on a birthday cake", ["kid", "table", "birthday cake"]),
    ],
)
def test_what_goes_without_saying_is_no_second_thing(prompt: str, nouns: list[str]) -> None:
    plan = parse_prompt(prompt)

    assert [one.what for one in plan.subjects] == nouns
    assert compose(prompt).not_drawn == ()


def test_flowers_keep_their_colours_before_grass() -> None:
    figure = entry("sunflower").draw(Pose(), Random(0))  # noqa: S311 - chance of drawings

    assert dressed(figure, None, behind="#f0c040")["main"] == figure.colours["main"]


def test_who_sleeps_in_a_bedroom_sleeps_in_its_bed() -> None:
    assert ("boy", "in", "bed") in related(parse_prompt("a boy sleeping in his bedroom"))


def test_vegetables_are_not_cut_on_the_floor() -> None:
    assert ("tomato", "on", "table") in related(parse_prompt("a chef cutting vegetables"))
    assert "table" not in [one.what for one in parse_prompt("a chef holding a kitchen knife").subjects]


def test_a_party_has_one_cake_and_the_balloons_and_presents_that_are_told() -> None:
    plan = parse_prompt("a birthday party with a cake, balloons, presents and children")

    assert sorted((one.what, one.count) for one in plan.subjects) == [
        ("balloon", 3),
        ("birthday cake", 1),
        ("child", 3),
        ("present", 3),
    ]
    assert plan.setting == "room"


def test_who_has_a_picnic_sits_on_its_blanket() -> None:
    plan = parse_prompt("a family picnic in the park")
    on = {what for what, kind, to in related(plan) if (kind, to) == ("on", "blanket")}

    assert on == {"woman", "man", "child", "picnic basket"}
    assert compose("a picnic under a cherry tree with a basket, a blanket and a dog").not_drawn == ()


def test_who_proposes_on_a_bridge_is_on_it_and_flowers_make_an_arch() -> None:
    bridge = related(parse_prompt("a man proposing to a woman on a bridge"))

    assert {("man", "on", "bridge"), ("woman", "on", "bridge")} <= bridge
    assert "wedding arch" in [one.what for one in parse_prompt("a couple under an arch of flowers").subjects]
    assert [one.what for one in parse_prompt("battery icon low").subjects] == ["low battery button"]


def test_two_who_play_against_each_other_are_both_at_the_board() -> None:
    plan = parse_prompt("a man playing chess against a robot")

    assert {what for what, kind, to in related(plan) if kind in {"around", "facing", "beside"}} >= {"man", "robot"}
    assert compose("a tea pot pouring tea into a cup").not_drawn == ()
    assert parse_prompt("a kid flying a paper airplane in class").setting == "classroom"


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a teenager listening to music on a bus", ("teenager", "in", "bus")),
        ("a cat on a bus", ("cat", "on", "bus")),
        ("a businesswoman running to catch a train", ("businesswoman", "chasing", "train")),
    ],
)
def test_people_are_in_what_animals_are_on(prompt: str, relation: tuple[str, str, str]) -> None:
    assert relation in related(parse_prompt(prompt))


def test_a_family_that_has_a_picnic_sits_on_a_blanket_under_the_tree() -> None:
    plan = parse_prompt("a family having a picnic under a cherry tree")

    assert {("woman", "on", "blanket"), ("child", "on", "blanket"), ("blanket", "under", "cherry tree")} <= related(
        plan
    )


def test_the_basket_of_a_bicycle_of_old_times_hangs_on_it() -> None:
    made = compose("a red vintage bicycle with a basket")

    assert made.not_drawn == ()
    assert ("basket", "on", "bicycle") in related(made.plan)


def test_snow_lies_where_a_snowman_is_built() -> None:
    plan = parse_prompt("kids building a snowman in the front yard")
    wanted = _resolve(plan)[0]
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed="0/snow")

    assert adapted(task).plan.weather == "snow"


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a pig with wings", ("wings",)),
        ("a dog with big ears", ("big ears",)),
        ("a cat with sharp claws", ("claws",)),
        ("an owl with big eyes", ()),
        ("a lion with a mane", ()),
        ("an elephant with a long trunk", ()),
        ("a walrus with tusks", ()),
        ("a dragon with wings", ()),
        ("a dog with a big smile", ()),
        ("a cat with sharp teeth", ("teeth",)),
        ("a shark with sharp teeth", ()),
        ("a beaver with big teeth", ()),
    ],
)
def test_a_part_that_somebody_does_not_have_is_told_and_no_other(prompt: str, told: tuple[str, ...]) -> None:
    assert compose(prompt).not_drawn == told


def test_sleepy_eyes_are_the_mood_of_who_has_them() -> None:
    assert [one.mood for one in parse_prompt("an owl with sleepy eyes").subjects] == ["sleepy"]
