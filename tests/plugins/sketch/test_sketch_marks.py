"""Icons, logos and badges of two things: a sign stands in the corner, the sun behind the mountain."""

from __future__ import annotations

import pytest

from limner_sketch._compose import _resolve, parse_prompt
from limner_sketch._emit import Document
from limner_sketch._kinds._badge import draw_badge
from limner_sketch._kinds._icon import draw_icon
from limner_sketch._kinds._logo import draw_logo
from limner_sketch._layout._items import Cluster
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task

_DRAW = {"icon": draw_icon, "logo": draw_logo, "badge": draw_badge}


def drawn(prompt: str) -> tuple[Cluster, ...]:
    """Return the things of a mark in the order in which they are painted."""
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    return _DRAW[plan.kind](task, Document(800, 800))


@pytest.mark.parametrize("prompt", ["icon of a folder with a plus sign", "icon of a user and a gear"])
def test_a_sign_stands_in_the_corner_of_what_it_is_said_of(prompt: str) -> None:
    thing, sign = drawn(prompt)

    assert sign.box.area < thing.box.area / 2
    assert thing.box.right > sign.box.left
    assert abs(sign.box.centre[1] - thing.box.centre[1]) > thing.box.height / 5


@pytest.mark.parametrize(
    "prompt", ["logo of a mountain and the sun", "icon of the moon and a palm tree", "badge with the sun and a volcano"]
)
def test_the_sun_is_behind_what_it_rises_over(prompt: str) -> None:
    light, land = sorted(drawn(prompt), key=lambda one: one.root.wanted.entry.noun not in {"sun", "moon"})

    assert light.box.top < land.box.bottom - land.box.height / 2
    assert light.box.bottom > land.box.top
    assert land.box.left < light.box.centre[0] < land.box.right


def test_two_things_that_are_no_sign_stand_side_by_side() -> None:
    first, second = drawn("icon of a coffee cup and a book")

    assert first.box.right <= second.box.left or second.box.right <= first.box.left
