"""Riders, players and what they stand on: hands and feet are where they belong."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from attrs import evolve

from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch._where import setting_of


def task_of(prompt: str) -> Task:
    plan = parse_prompt(prompt)
    return Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")


def placed(prompt: str) -> tuple[Cluster, ...]:
    return draw_scene(task_of(prompt), Document(1200, 900))


@pytest.mark.parametrize("noun", ["bicycle", "motorcycle", "horse", "dragon"])
def test_a_rider_sits_in_the_saddle_and_holds_on(noun: str) -> None:
    (made,) = [c for c in placed(f"a woman riding a {noun}") if c.root.wanted.entry.noun == noun]
    rider = next(item for item in made.others if item.wanted.entry.noun == "woman")

    assert math.dist(rider.point("seat"), made.root.point("seat")) < 1
    if noun in {"bicycle", "motorcycle"}:
        tall = made.root.box.height
        assert math.dist(rider.point("hand_r"), made.root.point("hand_r")) < 0.2 * tall
        assert math.dist(rider.point("foot_l"), made.root.point("foot")) < 0.45 * tall


@pytest.mark.parametrize("instrument", ["violin", "trumpet", "flute", "saxophone"])
def test_an_instrument_is_where_it_is_played(instrument: str) -> None:
    (made,) = placed(f"a man playing the {instrument}")
    held = next(item for item in made.others if item.wanted.entry.noun == instrument)
    mouth, tall = made.root.point("mouth"), made.root.box.height

    assert held.box.left - 0.1 * tall < mouth[0] < held.box.right
    assert held.box.top - 0.1 * tall < mouth[1] < held.box.bottom + 0.1 * tall
    assert held.inside, "the near hand lies over it"


@pytest.mark.parametrize(
    ("prompt", "way"),
    [
        ("a car in the mountains", True),
        ("a train in the desert", True),
        ("a cow in the mountains", False),
        ("a car at sea", False),
    ],
)
def test_wheels_outside_of_towns_have_a_road_or_rails(prompt: str, way: bool) -> None:
    assert ('id="way"' in compose(prompt).svg) is way


def test_a_field_is_full_of_what_grows_there() -> None:
    made = compose("a dog in a wheat field")

    assert made.not_drawn == ()
    assert made.svg.count("<path") > compose("a dog in a meadow").svg.count("<path")
    assert [c.root.wanted.entry.noun for c in placed("a dog in a wheat field")] == ["dog"]


@pytest.mark.parametrize(
    ("prompt", "guests"),
    [
        ("a family having dinner", 3),
        ("two people sitting at a table", 2),
        ("three men playing poker", 3),
        ("two friends playing chess in the park", 2),
        ("two friends playing chess", 2),
    ],
)
def test_people_sit_at_one_table(prompt: str, guests: int) -> None:
    (table,) = placed(prompt)
    people = [item for item in table.others if "person" in item.wanted.entry.tags]

    assert len(people) == guests
    middles = sorted(item.point("face")[0] for item in people)
    assert all(after - before > 0.1 * table.root.box.width for before, after in pairwise(middles))
    assert all(item.point("face")[1] < table.root.box.top for item in people)
    assert compose(prompt).not_drawn == ()


def test_what_is_served_is_no_living_bird() -> None:
    (table,) = placed("a dinner table with a turkey")

    assert [item.wanted.entry.noun for item in (table.root, *table.others)] == ["dinner table", "roast turkey"]


def test_who_works_in_a_room_is_shown_there() -> None:
    for prompt, room in (("a librarian", "library"), ("a mechanic with a wrench", "workshop"), ("a nurse", "hospital")):
        task = task_of(prompt)
        assert setting_of(task) == room, prompt
    assert setting_of(task_of("a chef in a forest")) == "forest"
    assert setting_of(task_of("a teacher with a dog")) != "classroom"


def test_fire_is_breathed_from_the_mouth_at_what_is_before_it() -> None:
    made = placed("a dragon breathing fire at a castle")
    dragon = next(c for c in made if c.root.wanted.entry.noun == "dragon")
    (fire,) = [item for item in dragon.others if item.wanted.entry.noun == "fire breath"]

    assert math.dist(fire.point("on_mouth"), dragon.root.point("mouth")) < 1
    assert compose("a dragon breathing fire at a castle").not_drawn == ()


def test_a_sticker_lies_on_a_plain_sheet_unless_a_place_is_named() -> None:
    assert setting_of(evolve(task_of("a cactus"), style=BY_NAME["sticker"])) == "studio"
    assert setting_of(evolve(task_of("a cactus in the desert"), style=BY_NAME["sticker"])) == "desert"
