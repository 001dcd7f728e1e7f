"""Comics and storyboards: what is in each panel, who is in several of them, and what is said of the rest."""

from __future__ import annotations

import re

import pytest

from limner_sketch import compose, parse_prompt


def _told(prompt: str) -> list[tuple[str, list[str]]]:
    return [(panel.caption, [s.what for s in panel.scene.subjects]) for panel in parse_prompt(prompt).panels]


@pytest.mark.parametrize(
    "prompt",
    [
        "comic strip with three panels: a fox sees an owl, the fox runs, the owl flies",
        "a three-panel comic: a fox sees an owl; the fox runs; the owl flies",
        "storyboard with 3 frames: a fox sees an owl -> the fox runs -> the owl flies",
        "comic: 1. a fox sees an owl 2. the fox runs 3. the owl flies",
        "comic page: first a fox sees an owl. Then the fox runs. Finally the owl flies.",
    ],
)
def test_each_panel_has_what_happens_in_it(prompt: str) -> None:
    told = _told(prompt)

    assert [caption.lower().removeprefix("first ") for caption, _ in told] == [
        "a fox sees an owl",
        "the fox runs",
        "the owl flies",
    ]
    assert [set(things) for _, things in told] == [{"fox", "owl"}, {"fox"}, {"owl"}]


def test_it_is_who_was_named_before() -> None:
    told = _told("comic with 3 panels: a bear finds honey, it dances, it rains")

    assert [things[0] for _, things in told] == ["bear"] * 3
    assert (
        parse_prompt("comic with 3 panels: a bear finds honey, it dances, it rains").panels[2].scene.weather == "rain"
    )


def test_times_that_are_listed_are_a_panel_each() -> None:
    told = _told("four panels showing the same tree in spring, summer, autumn and winter")

    assert [caption for caption, _ in told] == [f"A tree in {s}" for s in ("spring", "summer", "autumn", "winter")]


def test_a_story_that_is_not_told_is_made_up_and_told_so() -> None:
    made = compose("4 panel comic about a robot who learns to bake a cake")

    assert len(made.plan.panels) == 4
    assert "the story of a robot who learns to bake a cake" in made.not_drawn
    assert "cake" in made.drawn


def test_who_is_in_several_panels_looks_alike() -> None:
    made = compose("storyboard with 3 frames: a man drinks coffee; he rides a bike; he sits at a desk")
    panels = re.split(r'<g id="panel', made.svg)[1:]
    skins = [set(re.findall(r"#[0-9a-f]{6}", panel)) for panel in panels]

    assert len(panels) == 3
    assert skins[0] & skins[1] & skins[2]


@pytest.mark.parametrize(
    "prompt",
    ["a boy reading a comic", "comic style cat on a roof", "a house with two solar panels", "a comic of a fox"],
)
def test_what_only_names_panels_is_one_picture(prompt: str) -> None:
    assert parse_prompt(prompt).panels == ()


def test_panels_stand_below_each_other_on_a_tall_sheet() -> None:
    wide, tall = (
        re.findall(
            r"translate\(([\d.]+) ([\d.]+)\)",
            compose("comic with 3 panels: a fox runs, a cat sleeps, an owl flies", size=size).svg,
        )
        for size in ((1500, 600), (600, 1500))
    )

    assert len({y for _, y in wide}) == 1
    assert len({x for x, _ in tall}) == 1
