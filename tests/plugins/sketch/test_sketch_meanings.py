"""Words that mean something else after what was said before them: roles of animals, young ones, what one does with what."""

from __future__ import annotations

import pytest

from limner_sketch._adapting import adapted
from limner_sketch._compose import _resolve, compose, parse_prompt
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch._where import setting_of


def task_of(prompt: str) -> Task:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    return Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")


def placed(prompt: str) -> dict[str, Cluster]:
    made = draw_scene(task_of(prompt), Document(1200, 900))
    return {cluster.root.wanted.entry.noun: cluster for cluster in made}


def relations(prompt: str) -> list[tuple[str, str, str]]:
    plan = parse_prompt(prompt)
    return [(plan.subjects[r.subject].what, str(r.kind), plan.subjects[r.to].what) for r in plan.relations]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a pirate cat", ("cat", "wearing", "pirate hat")),
        ("an astronaut dog in space", ("dog", "wearing", "space helmet")),
        ("a lion king on a rock", ("lion", "wearing", "crown")),
        ("an old man fishing on a pier", ("old man", "holding", "fishing rod")),
        ("a bear fishing in a river", ("bear", "holding", "fishing rod")),
        ("a snowboarding bear", ("bear", "riding", "snowboard")),
        ("a crocodile brushing its teeth", ("crocodile", "holding", "toothbrush")),
        ("a cow jumping over the moon", ("cow", "over", "moon")),
        ("a goldfish in a bowl", ("goldfish", "in", "fishbowl")),
        ("a spider in its web", ("spider", "in", "spider web")),
        ("a butterfly on a boy's nose", ("butterfly", "on", "boy")),
        ("a rooster on the roof of a barn", ("rooster", "on", "barn")),
        ("a soccer ball flying into a goal", ("soccer ball", "in", "soccer goal")),
        ("a piano with a vase of tulips on top", ("vase", "on", "piano")),
        ("a fridge with a fruit bowl on top", ("bowl", "on", "fridge")),
        ("a taxi with a cat on its roof", ("cat", "on", "taxi")),
        ("a car with a surfboard on the roof", ("surfboard", "on", "car")),
        ("a leopard on a snowy cliff", ("leopard", "on", "cliff")),
        ("people with umbrellas", ("person", "holding", "umbrella")),
        ("a cactus in a pot wearing a hat", ("cactus", "wearing", "hat")),
    ],
)
def test_what_a_phrase_means(prompt: str, expected: tuple[str, str, str]) -> None:
    assert expected in relations(prompt)
    assert parse_prompt(prompt).unmatched == ()


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("five ducklings following their mother on a pond", [("duckling", 5, "normal"), ("duck", 1, "normal")]),
        ("a cow with her calf", [("cow", 1, "normal"), ("calf", 1, "normal")]),
        ("a koala with its baby", [("koala", 1, "normal"), ("koala", 1, "tiny")]),
        ("a woman with a baby", [("woman", 1, "normal"), ("baby", 1, "normal")]),
        ("a badge for the champion of 2025 with a star", [("star", 1, "normal")]),
        ("a snowman family", [("snowman", 3, "normal")]),
    ],
)
def test_who_is_meant(prompt: str, expected: list[tuple[str, int, str]]) -> None:
    found = [(s.what, s.count, s.size) for s in parse_prompt(prompt).subjects]

    assert [one for one in expected if one not in found] == []


def test_colourful_things_differ_in_colour() -> None:
    plan = parse_prompt("six colorful balloons in the sky")

    assert sum(s.count for s in plan.subjects) == 6
    assert len({s.colour for s in plan.subjects}) == 4


@pytest.mark.parametrize(
    ("prompt", "setting", "weather"),
    [
        ("snowy mountains with a cabin", "mountains", "snow"),
        ("an igloo under the northern lights", "snow", "aurora"),
        ("a dog riding a surfboard", "sea", None),
        ("a pirate dog on an island", "sea", None),
    ],
)
def test_where_it_is(prompt: str, setting: str, weather: str | None) -> None:
    task = adapted(task_of(prompt))

    assert (setting_of(task), task.plan.weather) == (setting, weather)


def test_who_jumps_over_the_moon_is_above_it() -> None:
    made = placed("a cow jumping over the moon")

    assert made["cow"].box.bottom <= made["moon"].box.top + 0.1 * made["moon"].box.height
    assert abs(made["cow"].x - made["moon"].x) < 0.2 * 1200


def test_a_board_that_is_ridden_lies() -> None:
    board = placed("a dog riding a surfboard")["surfboard"].root.box

    assert board.width > 2 * board.height


def test_a_cape_is_behind_its_wearer() -> None:
    dog = placed("a dog wearing a red cape")["dog"]
    (cape,) = [item for item in dog.others if item.wanted.entry.noun == "cape"]

    assert cape.behind
    assert cape.box.left < dog.root.box.left


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("shopping cart icon", ("shopping cart",)),
        ("icon for a database", ("database",)),
        ("icon of an upload arrow", ("upload arrow",)),
        ("user profile icon", ("user profile",)),
        ("data pipeline icon", ("data pipeline",)),
        ("christmas wrapping paper pattern", ("christmas tree", "gift", "candy cane", "snowflake")),
        ("floral pattern", ("flower", "tulip", "leaf", "poppy")),
        ("geometric pattern in teal and orange", ()),
    ],
)
def test_marks_and_patterns(prompt: str, drawn: tuple[str, ...]) -> None:
    made = compose(prompt)

    assert (made.drawn, made.not_drawn) == (drawn, ())


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("logo for a fishing club, Blue Marlin", "Blue Marlin"),
        ("logo for snowboard brand Avalanche", "Avalanche"),
        ("round badge: National Park, bear and pines", "National Park"),
        ("badge for hackathon winner 2025 with trophy", "Hackathon Winner 2025"),
        ("poster for summer sale 50% off", "Summer Sale"),
        ("vintage travel poster Paris, Eiffel tower", "Paris"),
        ("invitation to a pool party", "Pool Party"),
    ],
)
def test_names_are_shown(prompt: str, text: str) -> None:
    assert parse_prompt(prompt).text == text


def test_what_leads_from_one_to_the_next_is_a_diagram() -> None:
    plan = parse_prompt("food chain: grass -> rabbit -> fox -> eagle")

    assert plan.diagram is not None
    assert (plan.text, plan.diagram.nodes) == ("Food chain", ("grass", "rabbit", "fox", "eagle"))
    assert parse_prompt("a fox -> a hen").kind == "scene"


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [
        ("a bell being struck", "bell"),
        ("a telephone ringing loudly", "telephone"),
        ("a chiming clock", "clock"),
        ("a drum being beaten", "drum"),
    ],
)
def test_what_rings_has_lines_of_sound_at_both_sides(prompt: str, thing: str) -> None:
    made = compose(prompt)

    assert made.drawn == (thing, "wave of sound")
    assert "wave of sound" not in " ".join(made.not_drawn)
    bell = next(iter(placed(prompt).values()))
    middles = sorted(one.box.centre[0] for one in bell.others)
    assert middles[0] < bell.root.box.left < bell.root.box.right < middles[1]


def test_who_rings_a_bell_makes_no_sound_lines_of_its_own() -> None:
    assert "wave of sound" not in {subject.what for subject in parse_prompt("a boy ringing a bell").subjects}


def test_a_noun_that_is_not_known_does_not_take_the_next_one_from_its_owner() -> None:
    plan = parse_prompt("a sailor with a theremin and a cap")

    assert "theremin" in plan.unmatched
    assert [(relation.kind, plan.subjects[relation.to].what) for relation in plan.relations] == [("wearing", "cap")]


def test_instruments_are_played_by_whom_they_are_with() -> None:
    plan = parse_prompt("a woman with a guitar")

    assert [relation.kind for relation in plan.relations] == ["holding"]


def test_two_that_race_run_one_way() -> None:
    plan = compose("a tortoise and a hare racing").plan

    assert [(r.subject, r.kind, r.to) for r in plan.relations] == [(0, "chasing", 1)]
    assert [subject.pose for subject in plan.subjects] == ["run", "run"]


def test_a_campsite_whose_fire_is_told_has_one() -> None:
    plan = compose("a campsite with tent, fire and pine trees").plan

    assert sorted(subject.what for subject in plan.subjects) == ["fire", "pine tree", "tent"]


@pytest.mark.parametrize("prompt", ["icon of a padlock with a keyhole", "a whale breaching"])
def test_what_is_in_the_picture_is_not_told_as_missing(prompt: str) -> None:
    assert compose(prompt).not_drawn == ()
