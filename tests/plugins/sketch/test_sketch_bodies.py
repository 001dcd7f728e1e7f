"""Riders, players and what they stand on: hands and feet are where they belong."""

from __future__ import annotations

import math

import pytest

from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._parse import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task


def placed(prompt: str) -> tuple[Cluster, ...]:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    return draw_scene(task, Document(1200, 900))


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
