"""What a picture of old times shows is of old times, and what is haunted stands in the night."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch import parse_prompt
from limner_sketch._adapting import adapted
from limner_sketch._canvas import Pose
from limner_sketch._compose import _resolve
from limner_sketch._layout._items import Wanted, drawn
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch.figures import entry
from limner_sketch.plan import Subject


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [("a vintage bicycle by a fence", "city bike"), ("a retro television", "retro television"), ("a bicycle by a fence", "bicycle")],
)  # fmt: skip
def test_things_are_of_the_time_of_the_style(prompt: str, shown: str) -> None:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME[plan.style or "flat"], palette=None, seed=f"0/{prompt}")

    assert shown in {one.entry.noun for one in adapted(task).wanted.values()}


@pytest.mark.parametrize("prompt", ["a haunted house", "a haunted mill by the river"])
def test_what_is_haunted_stands_in_the_night_with_a_ghost(prompt: str) -> None:
    plan = parse_prompt(prompt)

    assert plan.time == "night"
    assert "ghost" in {subject.what for subject in plan.subjects}


@pytest.mark.parametrize("seed", range(24))
def test_a_reptile_of_which_nothing_is_said_does_not_lie(seed: int) -> None:
    one = entry("triceratops")
    shown = drawn(Wanted(0, Subject(what=one.noun), one), Random(seed))  # noqa: S311 - reproducible

    assert shown.box.height > one.draw(Pose(action="sit"), Random(0)).box.height + 20  # noqa: S311 - reproducible
