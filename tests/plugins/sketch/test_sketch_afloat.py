"""What stands, floats or swims in water does so as it is known to; lights fade out; controls are icons."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch._canvas import Pose
from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch.figures import entry


def task_of(prompt: str) -> Task:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    return Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")


def placed(prompt: str) -> Cluster:
    return draw_scene(task_of(prompt), Document(1200, 900))[0]


@pytest.mark.parametrize(
    "prompt", ["a flamingo in shallow water", "a heron standing in a pond", "a stork in a river", "a crane in a lake"]
)
def test_waders_stand_in_the_water(prompt: str) -> None:
    made = placed(prompt)
    roles = {part.role for part in made.root.figure.parts}

    assert made.root.wanted.place == "water"
    assert "leg" in roles
    assert made.root.box.bottom == pytest.approx(0, abs=0.5)  # what is below the surface is not seen


@pytest.mark.parametrize("noun", ["duck", "mallard", "goose"])
def test_water_birds_have_legs_ashore_and_none_on_the_water(noun: str) -> None:
    ashore = entry(noun).draw(Pose(), Random(1))  # noqa: S311 - one picture
    afloat = entry(noun).draw(Pose(action="swim"), Random(1))  # noqa: S311 - one picture
    body = max(part.box.bottom for part in ashore.parts if part.role.startswith("main"))

    assert -body > 0.12 * ashore.box.height
    assert not any(part.role.startswith("leg") for part in afloat.parts)


@pytest.mark.parametrize(
    "prompt", ["an iceberg", "a penguin on an iceberg", "a polar bear on an iceberg in the arctic"]
)
def test_the_larger_part_of_an_iceberg_is_below_the_surface(prompt: str) -> None:
    berg = placed(prompt).root.figure

    assert berg.noun == "iceberg"
    assert berg.box.bottom > -berg.box.top


def test_whales_blow_only_above_the_water() -> None:
    assert not any(part.role == "spray" for part in placed("a blue whale under the sea").root.figure.parts)
    assert any(part.role == "spray" for part in placed("a whale on the sea").root.figure.parts)


@pytest.mark.parametrize(("noun", "role"), [("lighthouse", "light"), ("flashlight", "beam"), ("projector", "beam")])
def test_beams_of_light_fade_out(noun: str, role: str) -> None:
    beams = [part for part in entry(noun).draw(Pose(), Random(1)).parts if part.role == role]  # noqa: S311 - one picture
    far = max(beams, key=lambda part: part.box.width)

    assert far.opacity < 0.3
    assert len({round(part.box.width) for part in beams}) > 4


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("battery low icon", ("low battery button",)),
        ("a minimalist mute icon", ("mute button",)),
        ("do not disturb icon", ("quiet button",)),
        ("an icon for muting the sound", ("mute button",)),
        ("icons for play, pause and stop", ("playback button", "pause button", "stop button")),
        ("icon set: home, search, settings, close", ("house", "magnifying glass", "gear", "close button")),
        ("an icon of a fox", ("fox",)),
    ],
)
def test_controls_are_icons(prompt: str, drawn: tuple[str, ...]) -> None:
    made = compose(prompt)

    assert (made.plan.kind, made.drawn, made.not_drawn) == ("icon", drawn, ())


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("a man watering tomatoes", "tomato plant"),
        ("a girl picking ripe strawberries", "strawberry plant"),
        ("a farmer harvesting grapes", "grapevine"),
        ("a boy picking apples from a tree", "apple tree"),
    ],
)
def test_what_is_tended_is_on_its_plant(prompt: str, drawn: str) -> None:
    made = compose(prompt)

    assert drawn in made.drawn
    assert made.not_drawn == ()


def test_the_fire_of_a_room_is_in_its_fireplace() -> None:
    clusters = draw_scene(task := task_of("a grandmother in an armchair by the fire"), Document(1200, 900))

    assert task.plan.setting is None
    assert {"armchair", "fireplace"} <= {made.root.wanted.entry.noun for made in clusters}


def test_two_who_fly_a_kite_fly_one_and_are_of_one_size() -> None:
    clusters = draw_scene(task_of("two children flying a kite on a beach"), Document(1200, 900))
    children = [made for made in clusters if made.root.wanted.entry.noun == "child"]
    kites = [item for made in clusters for item in made.others if item.figure.noun == "kite"]

    assert (len(children), len(kites)) == (2, 1)
    assert children[0].root.box.height * children[0].size == pytest.approx(
        children[1].root.box.height * children[1].size, rel=0.1
    )
