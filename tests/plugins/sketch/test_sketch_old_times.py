"""What a picture of old times shows is of old times, and what is haunted stands in the night."""

from __future__ import annotations

import pytest

from limner_sketch import parse_prompt
from limner_sketch._adapting import adapted
from limner_sketch._compose import _resolve
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [("a vintage bicycle by a fence", "city bike"), ("a retro television", "retro television"), ("a bicycle by a fence", "bicycle")],
)  # fmt: skip
def test_things_are_of_the_time_of_the_style(prompt: str, drawn: str) -> None:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME[plan.style or "flat"], palette=None, seed=f"0/{prompt}")

    assert drawn in {one.entry.noun for one in adapted(task).wanted.values()}


@pytest.mark.parametrize("prompt", ["a haunted house", "a haunted mill by the river"])
def test_what_is_haunted_stands_in_the_night_with_a_ghost(prompt: str) -> None:
    plan = parse_prompt(prompt)

    assert plan.time == "night"
    assert "ghost" in {subject.what for subject in plan.subjects}
