"""Places to be in: which words name one, and what is a thing instead."""

from __future__ import annotations

import io
from typing import get_args

import pytest
import resvg_py
from PIL import Image, ImageStat

from limner_sketch import compose, compose_plan
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._titles import _WHERE
from limner_sketch.plan import ROOMS, ScenePlan, Setting


@pytest.mark.parametrize(
    ("prompt", "setting", "time"),
    [
        ("a lantern inside a gloomy cavern", "cave", "night"),
        ("a rower gliding through a gorge", "canyon", None),
        ("a comet hunter aboard a starship", "spaceship", None),
        ("two engineers on a space station", "spaceship", None),
        ("a rover crossing the rings of Saturn", "rings", None),
        ("a goalkeeper in a stadium", "stadium", None),
        ("a knitting circle on a rooftop", "rooftop", None),
        ("a heron in the shadowy marsh", "swamp", "night"),
        ("a cleaner at the train station", "station", None),
        ("a squid in the underwater city", "sunken city", None),
        ("a courier in a cyberpunk street", "neon city", None),
        ("a jester in a palace", "castle", None),
        ("two clowns playing cards aboard a space shuttle", "spaceship", None),
        ("a mole in a desert on Mars", "moon", None),
        ("a parrot on a theatre stage", "stage", None),
        ("an alien on the surface of Mars", "moon", None),
        # Things, not places.
        ("a bear in front of a cave", None, None),
        ("a knight at the castle", None, None),
        ("an owl on a rooftop", None, None),
    ],
)
def test_what_is_entered_is_the_place(prompt: str, setting: str | None, time: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.setting, plan.time) == (setting, time)
    assert not {"cave", "castle", "stadium", "space station", "spaceship"} & {s.what for s in plan.subjects if setting}


@pytest.mark.parametrize(
    "setting",
    sorted(
        (ROOMS - {"stage"})
        | {"canyon", "graveyard", "alley", "swamp", "stadium", "rooftop", "harbour", "vineyard", "island"}
    ),
)
def test_it_is_darker_at_night(setting: Setting) -> None:
    day, night = (
        ImageStat.Stat(
            Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=made.svg, width=48)))).convert("L")
        ).mean[0]
        for made in (compose_plan(ScenePlan(setting=setting, time=time)) for time in ("day", "night"))
    )

    assert night < 0.94 * day


@pytest.mark.parametrize("setting", get_args(Setting))
def test_the_description_tells_every_place(setting: Setting) -> None:
    made = compose_plan(ScenePlan(setting=setting))

    assert len(made.svg) > 900
    assert len(made.svg) < 60_000
    assert setting in _WHERE


def test_smoke_of_a_chimney_and_lit_windows_are_those_of_the_house() -> None:
    made = compose("a cottage with smoke rising from its chimney and glowing windows")

    assert [s.what for s in made.plan.subjects] == ["cottage", "smoke"]
    assert made.plan.time == "night"
    assert made.not_drawn == ()
    assert compose("a village with lit windows").plan.subjects == ()
