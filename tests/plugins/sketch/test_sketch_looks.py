"""People look as they are described, in scenes and close up."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch._canvas import Pose, Traits
from limner_sketch._compose import compose, compose_plan, parse_prompt
from limner_sketch._parse._looks import traits_of
from limner_sketch.figures import entries, entry
from limner_sketch.plan import ScenePlan

RIGGED = {"people", "professions", "townsfolk"}


@pytest.mark.parametrize(
    ("prompt", "look", "others"),
    [
        ("an old man with a beard and a hat", ("beard",), ["hat"]),
        ("a woman with long curly red hair", ("long curly red hair",), []),
        ("a bearded man with round glasses on a bench", ("bearded", "round glasses"), ["bench"]),
        ("a blonde girl with a dog", ("blonde",), ["dog"]),
        ("a chef with green glasses", ("green glasses",), []),
        ("a red-haired boy with freckles", ("red haired", "freckles"), []),
        ("a woman with dark skin and an afro", ("dark skin", "afro"), []),
        ("a pregnant asian woman with gold hoop earrings", ("pregnant", "asian", "gold hoop earrings"), []),
    ],
)
def test_looks_are_said_of_people(prompt: str, look: tuple[str, ...], others: list[str]) -> None:
    first, *rest = parse_prompt(prompt).subjects

    assert first.look == look
    assert [s.what for s in rest] == others


def test_what_no_person_has_is_reported() -> None:
    assert "hair" in parse_prompt("a table with curly hair").unmatched


@pytest.mark.parametrize(
    ("looks", "traits"),
    [
        (("long white beard",), Traits(beard="long", hair_colour="#efedf0")),
        (("moustache",), Traits(beard="moustache")),
        (("bald", "sunglasses"), Traits(hair="bald", glasses="dark")),
        (("dark skin", "green eyes"), Traits(skin="skin5", eyes="#47a052")),
        (("freckles",), Traits(freckles=True)),
        (("pregnant", "red earrings"), Traits(expecting=True, earrings="#dd3b3b")),
        (("african", "long hair"), Traits(hair="long", hair_colour="#2b2230", skin="skin5")),
        (("something else",), Traits()),
    ],
)
def test_words_become_traits(looks: tuple[str, ...], traits: Traits) -> None:
    assert traits_of(looks) == traits


def test_glasses_that_a_plan_lets_a_person_wear_are_in_the_face() -> None:
    plan = ScenePlan.model_validate(
        {
            "kind": "portrait",
            "subjects": [{"what": "woman"}, {"what": "glasses"}],
            "relations": [{"subject": 0, "kind": "wearing", "to": 1}],
        }
    )

    assert compose_plan(plan).drawn == ("woman",)
    assert compose_plan(plan).title == "A woman with glasses"


@pytest.mark.parametrize("noun", [e.noun for e in entries() if "person" in e.tags and e.module in RIGGED])
def test_a_bust_has_a_face_and_a_neck(noun: str) -> None:
    traits = Traits(beard="full", glasses="clear", hair_colour="#aa5533")
    drawn = entry(noun).draw(Pose(bust=True, traits=traits), Random(noun))  # noqa: S311 - reproducible

    assert {"head", "face", "neck"} <= set(drawn.anchors)


def test_a_portrait_differs_from_a_scene() -> None:
    assert compose("portrait of a woman").svg != compose("a woman").svg
    assert compose("portrait of a woman with red hair").svg != compose("portrait of a woman").svg


def test_the_child_whose_shoes_are_tied_is_there() -> None:
    made = compose("a mother tying her son's shoes")

    assert made.drawn == ("mother", "son")
    assert made.plan.subjects[0].pose == "kneel"
