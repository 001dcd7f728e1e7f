"""Things that do what only the living do have arms, legs and a face; others stay what they are."""

from __future__ import annotations

import pytest

from limner_sketch._compose import _resolve, compose, parse_prompt
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster, mapped
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task


def drawn(prompt: str) -> tuple[Cluster, ...]:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    return draw_scene(task, Document(1200, 900))


@pytest.mark.parametrize(
    "prompt",
    ["a carrot dancing", "a tooth holding a toothbrush", "a banana riding a skateboard", "an egg running away"],
)
def test_what_does_something_has_hands_and_feet_and_a_face(prompt: str) -> None:
    made = next(one for one in drawn(prompt) if one.root.wanted.index == 0 or one.others)
    alive = next(item for item in (made.root, *made.others) if item.wanted.index == 0)

    assert {"hand_l", "hand_r", "foot_l", "foot_r"} <= alive.figure.anchors.keys()
    assert "limb" in alive.figure.colours
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    "prompt", ["a carrot on a plate", "a mug full of pencils", "a pizza baking in the oven", "a vase holding flowers"]
)
def test_what_lies_there_has_none(prompt: str) -> None:
    assert not any("limb" in item.figure.colours for one in drawn(prompt) for item in (one.root, *one.others))


def test_what_is_lifted_is_over_both_hands() -> None:
    (made,) = drawn("an avocado lifting weights")
    (bar,) = [item for item in made.others if item.wanted.entry.noun == "barbell"]
    (left, _), (right, y) = made.root.point("hand_l"), made.root.point("hand_r")

    assert left < bar.box.centre[0] < right
    assert bar.box.width > 0.7 * (right - left)
    assert abs(mapped(bar.box, made.by).centre[1] - made.by.point(right, y)[1]) < 0.2 * made.box.height
