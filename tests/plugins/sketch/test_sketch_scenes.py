"""Land as wide as the picture, what things leave behind, sizes that are compared, planets to stand on; measured in the finished picture."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._adapting import adapted
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster, Item, mapped
from limner_sketch._layout._rows import _hand
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch._where import setting_of

WIDTH, HEIGHT = 1200, 900


def task_of(prompt: str, *, seed: int = 0) -> Task:
    plan = parse_prompt(prompt)
    return Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}")


def drawn(prompt: str, *, seed: int = 0) -> list[tuple[Cluster, Item, Box]]:
    clusters = draw_scene(task_of(prompt, seed=seed), Document(WIDTH, HEIGHT))
    return [(made, item, mapped(item.box, made.by)) for made in clusters for item in (made.root, *made.others)]


def box_of(noun: str, things: list[tuple[Cluster, Item, Box]]) -> Box:
    return next(box for _, item, box in things if item.wanted.entry.noun == noun)


@pytest.mark.parametrize(
    ("prompt", "slope", "rider"),
    [
        ("a bear skiing", "snowy slope", "bear"),
        ("two girls sledding down a hill in winter", "snowy slope", "girl"),
        ("a goat on a steep slope", "grassy slope", "goat"),
        ("a boy sliding down a sand dune", "sandy slope", "boy"),
    ],
)
def test_who_goes_down_a_slope_is_on_one_from_side_to_side(prompt: str, slope: str, rider: str) -> None:
    things = drawn(prompt)
    hill, who = box_of(slope, things), box_of(rider, things)

    assert hill.width == pytest.approx(WIDTH, abs=2)
    assert hill.left < who.centre[0] < hill.right
    assert who.bottom < hill.bottom
    assert who.height > 0.08 * HEIGHT


@pytest.mark.parametrize("prompt", ["the Eiffel Tower", "the statue of liberty with two tourists"])
def test_a_landmark_is_as_high_as_the_picture(prompt: str) -> None:
    assert max(box.height for _, _, box in drawn(prompt)) > 0.7 * HEIGHT


@pytest.mark.parametrize(
    ("prompt", "trace"),
    [
        ("a jet plane leaving a smoke trail", "smoke trail"),
        ("a snail leaving a slimy trail", "slime trail"),
        ("a melting snowman", "melt water"),
        ("a puppy chasing its own tail", "whirl"),
        ("a swan and its reflection in a lake", "reflection"),
        ("a tree with a long shadow", "shadow"),
    ],
)
def test_what_somebody_leaves_or_throws_belongs_to_them(prompt: str, trace: str) -> None:
    made = next(made for made, item, _ in drawn(prompt) if item.wanted.entry.noun == trace)

    assert made.root.wanted.entry.noun != trace
    assert trace not in " ".join(compose(prompt).not_drawn)


@pytest.mark.parametrize(
    ("prompt", "larger", "smaller"),
    [
        ("a mouse bigger than an elephant", "mouse", "elephant"),
        ("a cat smaller than a snail", "snail", "cat"),
        ("a giant ant and a tiny elephant", "ant", "elephant"),
    ],
)
def test_sizes_that_are_compared_are_seen(prompt: str, larger: str, smaller: str) -> None:
    things = drawn(prompt)

    assert box_of(larger, things).height > 1.2 * box_of(smaller, things).height


def test_young_ones_are_much_smaller_than_their_mother() -> None:
    ducks = sorted(box.height for _, item, box in drawn("a mother duck with four ducklings") if item.wanted.entry.noun in {"duck", "duckling"})  # fmt: skip

    assert len(ducks) == 5
    assert ducks[-1] > 1.6 * ducks[-2]


@pytest.mark.parametrize(
    ("prompt", "colour"), [("a rover on Mars", "rust"), ("an astronaut standing on an alien planet", "purple")]
)
def test_the_ground_of_a_planet_has_its_colour(prompt: str, colour: str) -> None:
    plan = parse_prompt(prompt)

    assert (plan.setting, plan.backdrop) == ("moon", colour)
    assert compose(prompt).svg != compose(prompt.replace("Mars", "the moon").replace("an alien planet", "the moon")).svg


def test_a_cow_below_a_spaceship_is_on_the_earth() -> None:
    assert setting_of(adapted(task_of("a UFO abducting a cow"))) != "space"


def test_a_crane_has_its_load_on_the_hook() -> None:
    things = drawn("a crane lifting a container onto a ship")
    load = next(made for made, item, _ in things if item.wanted.entry.noun == "shipping container")

    assert load.root.wanted.entry.noun == "construction crane"
    assert box_of("shipping container", things).bottom < box_of("construction crane", things).bottom


def test_each_does_what_is_told_of_it() -> None:
    plan = parse_prompt("a dog digging a hole, a cat climbing a tree")
    climbers = [plan.subjects[r.subject].what for r in plan.relations if r.kind == "climbing"]

    assert climbers == ["cat"]


def test_the_wind_bends_a_tree() -> None:
    (tree,) = [item for _, item, _ in drawn("a tree in the strong wind") if item.wanted.entry.noun == "tree"]

    assert tree.wanted.bent
    assert tree.figure.box.centre[0] > 0.1 * tree.figure.box.height  # its foot is at 0


@pytest.mark.parametrize(
    ("prompt", "noun", "host"),
    [
        ("a castle on a hill", "castle", "hill"),
        ("a treehouse with a tire swing", "tire swing", "tree house"),
        ("a small island with a hut", "hut", "island"),
        ("a drone carrying a parcel", "box", "drone"),
        ("a raccoon rummaging through a trash can", "raccoon", "trash can"),
    ],
)
def test_what_is_on_in_or_hangs_from_something_touches_it(prompt: str, noun: str, host: str) -> None:
    things = drawn(prompt)

    assert box_of(noun, things).common(box_of(host, things).grown(12)).area > 0
    assert compose(prompt).not_drawn == ()


def test_the_middle_one_of_several_is_told_apart() -> None:
    plan = parse_prompt("five penguins in a row, the middle one wearing a red hat")
    wearers = [(plan.subjects[r.subject].count, r.subject) for r in plan.relations if r.kind == "wearing"]
    boxes = sorted((box for _, item, box in drawn("five penguins in a row, the middle one wearing a red hat") if item.wanted.entry.noun == "penguin"), key=lambda box: box.left)  # fmt: skip
    hat = box_of("hat", drawn("five penguins in a row, the middle one wearing a red hat"))

    assert [count for count, _ in wearers] == [1]
    assert len(boxes) == 5
    assert boxes[2].left < hat.centre[0] < boxes[2].right


@pytest.mark.parametrize(
    ("prompt", "noun"), [("a tree in autumn", "autumn tree"), ("a tree in spring", "cherry tree"), ("a tree in winter", "bare tree")]
)  # fmt: skip
def test_a_tree_looks_as_it_does_in_its_season(prompt: str, noun: str) -> None:
    assert [item.wanted.entry.noun for _, item, _ in drawn(prompt)] == [noun]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a lighthouse in a storm, lightning in the sky", "sea"),
        ("a whale floating in the sky above a city", "city"),
        ("a teddy bear on a toy car", "room"),
    ],
)
def test_where_it_plays(prompt: str, expected: str) -> None:
    assert setting_of(adapted(task_of(prompt))) == expected


def test_a_whale_in_the_sky_flies() -> None:
    assert box_of("whale", drawn("a whale floating in the sky above a city")).bottom < 0.75 * HEIGHT


def test_a_flock_flies_one_way() -> None:
    flock = [made.flipped for made, item, _ in drawn("a flock of geese flying over a lake") if item.wanted.entry.noun == "goose"]  # fmt: skip

    assert len(flock) > 3
    assert len(set(flock)) == 1


def test_a_team_goes_before_what_it_pulls() -> None:
    things = drawn("a sleigh pulled by four reindeer")
    sleigh = box_of("sleigh", things)
    team = [box for _, item, box in things if item.wanted.subject.what == "reindeer"]

    assert len(team) == 4
    assert all(box.centre[0] > sleigh.centre[0] for box in team)
    assert not any(made.flipped for made, _, _ in things)


def test_a_fly_is_smaller_than_the_frog() -> None:
    things = drawn("a frog catching a fly")

    assert box_of("housefly", things).height < 0.5 * box_of("frog", things).height


def test_what_is_half_buried_is_hidden_below() -> None:
    things = drawn("an hourglass half buried in the sand")
    order = [item.wanted.entry.noun for _, item, _ in things]

    assert order.index("drift") > order.index("hourglass")
    assert box_of("drift", things).common(box_of("hourglass", things)).height > 0.2 * box_of("hourglass", things).height


def test_the_moon_looks_out_above_a_cloud() -> None:
    things = drawn("the moon behind clouds")
    moon, cloud = box_of("moon", things), box_of("cloud", things)

    assert moon.top < cloud.top < moon.bottom
    assert [item.wanted.entry.noun for _, item, _ in things] == ["moon", "cloud"]


def test_what_is_in_a_beak_is_held() -> None:
    plan = parse_prompt("a pelican with a fish in its beak")

    assert [r.kind for r in plan.relations] == ["holding"]
    assert plan.unmatched == ()


def test_who_goes_uphill_is_on_land_as_wide_as_the_picture() -> None:
    assert box_of("grassy rise", drawn("an ant carrying a leaf up a hill")).width == pytest.approx(WIDTH, abs=2)


@pytest.mark.parametrize(
    ("prompt", "who", "host"),
    [
        ("a big elephant and a tiny bird on its head", "bird", "elephant"),
        ("a dog sleeping under a table while a cat sits on it", "cat", "table"),
    ],
)
def test_what_it_is_that_somebody_is_on(prompt: str, who: str, host: str) -> None:
    plan = parse_prompt(prompt)
    on = [(plan.subjects[r.subject].what, plan.subjects[r.to].what) for r in plan.relations if r.kind == "on"]

    assert on == [(who, host)]
    assert compose(prompt).not_drawn == ()


def test_what_cannot_be_posed_is_told() -> None:
    assert compose("an elephant standing on two legs").not_drawn == ("standing on two legs",)


def test_fish_circle_around_a_diver() -> None:
    things = drawn("a school of fish forming a circle around a diver")
    diver = box_of("diver", things)
    sides = {box.centre[0] > diver.centre[0] for _, item, box in things if item.wanted.entry.noun == "fish"}

    assert sides == {True, False}
    assert "circle" not in {item.wanted.entry.noun for _, item, _ in things}


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a spaceship flying past Jupiter", "space"),
        ("ducks following a tractor", "farm"),
        ("a bear with a fish in a river", "river"),
        ("a bear fishing in a river", "lake"),
        ("a frog and a fish in a pond", "waterline"),
    ],
)
def test_where_animals_and_machines_meet(prompt: str, expected: str) -> None:
    assert setting_of(adapted(task_of(prompt))) == expected


def test_a_train_is_on_rails_outside() -> None:
    assert setting_of(adapted(task_of("a train at dawn"))) not in {"studio", "table", "room"}


@pytest.mark.parametrize("prompt", ["a castle reflected in a lake", "a swan and its reflection in a lake"])
def test_what_is_reflected_is_seen_again_below(prompt: str) -> None:
    things = drawn(prompt)
    once, again = (next(box for _, item, box in things if (item.wanted.entry.noun == "reflection") is mirrored) for mirrored in (False, True))  # fmt: skip

    assert again.top == pytest.approx(once.bottom, abs=3)
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    "prompt", ["a dolphin leaping out of the water", "a salmon jumping out of a river", "two whales jumping in the sea"]
)
def test_who_lives_in_the_water_jumps_out_of_it(prompt: str) -> None:
    for one in draw_scene(task_of(prompt), Document(WIDTH, HEIGHT)):
        assert one.box.bottom < one.y
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    "prompt",
    ["a bear and a rabbit roasting marshmallows over a campfire", "two kids toasting marshmallows over the fire"],
)
def test_those_at_one_fire_stand_on_both_sides_of_it(prompt: str) -> None:
    made = draw_scene(task_of(prompt), Document(WIDTH, HEIGHT))
    (fire,) = [one.box.centre[0] for one in made if one.root.wanted.entry.noun == "campfire"]
    sides = {one.box.centre[0] > fire for one in made if one.root.wanted.entry.noun != "campfire"}

    assert sides == {True, False}
    assert compose(prompt).not_drawn == ()


def test_two_on_a_seesaw_sit_at_its_ends() -> None:
    (board,) = draw_scene(task_of("two children on a seesaw"), Document(WIDTH, HEIGHT))
    left, right = sorted(item.box.centre[0] for item in board.others)

    assert left < board.root.box.left + board.root.box.width / 4
    assert right > board.root.box.right - board.root.box.width / 4


@pytest.mark.parametrize("seed", range(4))
def test_a_mother_goes_before_her_young(seed: int) -> None:
    things = drawn("four ducklings following their mother across a road", seed=seed)
    mother = box_of("duck", things)
    young = [(made, box) for made, item, box in things if item.wanted.entry.noun == "duckling"]

    assert len(young) == 4
    ahead = {mother.centre[0] > box.centre[0] for _, box in young}
    assert len(ahead) == 1
    assert {made.flipped for made, _ in young} == {not ahead.pop()}


@pytest.mark.parametrize("seed", range(4))
def test_who_is_chased_runs_before_the_other_with_a_gap_and_is_afraid(seed: int) -> None:
    things = drawn("a fox chasing a rabbit through a snowy forest", seed=seed)
    fox, rabbit = box_of("fox", things), box_of("rabbit", things)
    hunted = next(item for _, item, _ in things if item.wanted.entry.noun == "rabbit")

    assert rabbit.left - fox.right > 0.05 * fox.width or fox.left - rabbit.right > 0.05 * fox.width
    assert hunted.wanted.subject.mood == "surprised"


@pytest.mark.parametrize("seed", range(4))
def test_two_kids_build_a_castle_from_both_sides_and_are_told_apart(seed: int) -> None:
    things = drawn("two kids building a sandcastle on the beach", seed=seed)
    castle = box_of("sandcastle", things)
    kids = [(item.wanted.entry.noun, box) for _, item, box in things if "person" in item.wanted.entry.tags]

    assert {noun for noun, _ in kids} == {"boy", "girl"}
    assert {box.centre[0] > castle.centre[0] for _, box in kids} == {True, False}


def test_lamps_shine_at_night_and_light_lies_below_them() -> None:
    dark, bright = (compose(f"a cat under a street lamp {when}").svg for when in ("at night", "at noon"))

    assert dark.count("radialGradient") > bright.count("radialGradient")
    assert "#ffe9a3" in dark  # the panes are not dimmed


def test_each_of_several_on_one_thing_has_what_all_of_them_hold_or_wear() -> None:
    hats = [item for _, item, _ in drawn("two cats on a sofa wearing hats") if "hat" in item.wanted.entry.noun]
    balloons = [i for _, i, _ in drawn("three kids on a bench holding balloons") if "balloon" in i.wanted.entry.noun]

    assert len(hats) == 2
    assert len(balloons) == 3


def test_guests_of_a_cafe_are_at_a_table_and_its_waiter_is_not() -> None:
    guests = drawn("two friends drinking coffee in a cafe")
    staff = drawn("a chef and a waiter in a restaurant")

    assert [item.wanted.entry.noun for _, item, _ in guests].count("table") == 1
    assert len([item for _, item, _ in guests if item.wanted.entry.noun == "mug"]) == 2
    assert "table" not in [item.wanted.entry.noun for _, item, _ in staff]


def test_a_basket_hangs_before_the_handlebars_also_of_who_rides() -> None:
    for prompt in ("a red bicycle with a basket of flowers", "a girl riding a bicycle with a basket of flowers"):
        things = drawn(prompt)
        cycle, basket = box_of("bicycle", things), box_of("basket", things)
        ahead = basket.centre[0] - cycle.centre[0]
        made = next(made for made, item, _ in things if item.wanted.entry.noun == "bicycle")

        assert abs(ahead) > 0.2 * cycle.width
        assert (ahead < 0) == made.flipped
        assert basket.width < 0.5 * cycle.width


def test_a_bicycle_in_whose_basket_somebody_sits_is_in_no_basket() -> None:
    plan = parse_prompt("a bicycle with a dog in the basket")

    assert {(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations} == {
        ("dog", "in", "basket"),
        ("basket", "on", "bicycle"),
    }


@pytest.mark.parametrize("seed", range(4))
def test_a_couple_that_dances_under_lamps_has_each_other_by_the_hand(seed: int) -> None:
    things = drawn("a couple dancing under street lights at night", seed=seed)
    people = sorted((made for made, item, _ in things if "person" in item.wanted.entry.tags), key=lambda made: made.x)
    left, right = (_hand(made, side) for made, side in zip(people, (1, -1), strict=True))

    assert left
    assert right
    assert abs(left[0] - right[0]) < 12


def test_led_dogs_all_walk() -> None:
    things = drawn("a woman walking three dogs in the park")
    assert {item.wanted.subject.pose for _, item, _ in things if item.wanted.entry.noun == "dog"} == {"walk"}


def test_what_is_taken_out_of_the_oven_is_in_the_hands() -> None:
    plan = parse_prompt("a baker taking bread out of the oven")
    held = {(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations}

    assert held == {("baker", "holding", "bread"), ("baker", "beside", "oven")}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a girl with a red umbrella walking her cat", "park"),
        ("a woman walking her cat", "park"),
        ("a cat on a sofa", "room"),
    ],
)
def test_who_walks_an_animal_is_outside(prompt: str, setting: str) -> None:
    assert setting_of(adapted(task_of(prompt))) == setting


def test_who_sits_on_the_moon_sits_in_its_crescent_and_who_walks_there_does_not() -> None:
    assert [one.what for one in parse_prompt("a girl sitting on the moon").subjects] == ["girl", "crescent moon"]
    assert parse_prompt("an astronaut walking on the moon").setting == "moon"


def test_a_christmas_tree_is_not_hidden_by_a_sofa() -> None:
    things = drawn("a cozy living room with a christmas tree and presents")
    tree, sofa = box_of("christmas tree", things), box_of("sofa", things)

    covered = max(0.0, min(tree.right, sofa.right) - max(tree.left, sofa.left)) / tree.width
    assert covered < 0.7


@pytest.mark.parametrize(
    ("prompt", "noun", "count"),
    [
        ("four friends singing with a guitar", "guitar", 1),
        ("four kids holding balloons", "bunch of balloons", 4),
        ("two men playing guitar", "guitar", 2),
    ],
)
def test_what_one_of_a_group_has_for_all_is_there_once(prompt: str, noun: str, count: int) -> None:
    assert len([item for _, item, _ in drawn(prompt) if item.wanted.entry.noun == noun]) == count
