"""What people and animals do: the pose, what it is done with, and where that is."""

from __future__ import annotations

from random import Random

import pytest

from limner_sketch import compose, figures
from limner_sketch._layout._attach import cluster
from limner_sketch._layout._items import Scale, Wanted
from limner_sketch._parse._callings import COMPANIONS, STATIONS
from limner_sketch._parse._doings import DOINGS, gerund
from limner_sketch._parse._notices import take_notice
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._parse._tables import FURNISHED
from limner_sketch._parse._trades import OCCASIONS


def said(prompt: str) -> list[tuple[str, str, str]]:
    plan = parse_prompt(prompt)
    return [(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a man walking his dog", [("man", "leading", "dog")]),
        ("a bat hanging upside down", [("bat", "hanging_from", "branch")]),
        ("a boy climbing a tree", [("boy", "climbing", "tree")]),
        ("a koala hugging a tree", [("koala", "climbing", "tree")]),
        ("a girl hugging a teddy bear", [("girl", "holding", "teddy bear")]),
        ("a heart made of roses", [("heart", "made_of", "rose")]),
        ("a pumpkin with a witch hat", [("pumpkin", "wearing", "witch hat")]),
        ("two friends sharing an umbrella", [("friend", "under", "umbrella")]),
        ("a train going over a bridge", [("train", "on", "bridge")]),
        ("a fox catches a frisbee", [("fox", "holding", "frisbee")]),
        (
            "an old man feeding pigeons on a bench",
            [("old man", "holding", "bread"), ("old man", "facing", "pigeon"), ("old man", "on", "bench")],
        ),
        ("a sloth in zorblax drinking coffee", [("sloth", "holding", "mug")]),
        ("a barber cutting a man's hair", [("barber", "holding", "scissors"), ("barber", "facing", "man")]),
    ],
)
def test_what_is_done_is_a_relation(prompt: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(prompt) == expected


def test_a_part_of_a_body_says_where_something_is() -> None:
    plan = parse_prompt("a snail with a house on its shell")

    assert [(r.kind, r.part) for r in plan.relations] == [("on", "back")]


def test_a_part_is_no_thing_of_its_own_and_takes_its_colour() -> None:
    made = compose("a house with a red door")
    plain = compose("a house")

    assert made.drawn == ("house",)
    assert made.not_drawn == ()
    assert made.plan.subjects[0].look == ("red door",)
    assert made.svg != plain.svg


def test_a_colour_of_a_part_that_the_drawing_lacks_is_reported() -> None:
    assert compose("a snail with a green tusk").not_drawn == ("green tusk",)


def test_what_is_done_is_never_missed_for_want_of_a_figure() -> None:
    nouns = {noun for doing in (*DOINGS.values(), *COMPANIONS.values()) for _, noun in doing.gives}
    nouns |= {noun for furniture in FURNISHED.values() for noun in furniture} | {*STATIONS.values()}

    assert [noun for noun in sorted(nouns) if figures.find(noun) is None] == []
    assert [noun for _, ways in OCCASIONS.values() for noun in ways if figures.find(noun) is None] == []


@pytest.mark.parametrize(
    ("word", "verb"), [("catches", "catching"), ("rides", "riding"), ("carries", "carrying"), ("runs", "running")]
)
def test_the_third_person_is_the_verb(word: str, verb: str) -> None:
    assert verb in gerund(word)


@pytest.mark.parametrize(
    ("prompt", "line", "rest"),
    [
        ("jazz night, 8 pm Friday", "8 pm · Friday", "jazz night"),
        ("save the date, June 12", "June 12", "save the date"),
        ("sale poster 50% off sneakers", "50% off", "sale poster sneakers"),
        ("market every Sunday at 9am", "Every Sunday · 9am", "market"),
        ("a fox in a forest", None, "a fox in a forest"),
    ],
)
def test_when_and_for_how_much_is_a_line_of_its_own(prompt: str, line: str | None, rest: str) -> None:
    found, left = take_notice(prompt)

    assert found == line
    assert " ".join(left.replace(",", " ").split()) == rest.replace(",", "")


def test_several_people_do_not_all_wear_the_same_and_things_on_a_heart_are_drawn_once() -> None:
    assert compose("three girls", seed=1).svg.count("<use") == 0
    assert compose("a heart made of roses").svg.count("<use") >= 12


def test_a_sale_and_a_greeting_need_no_word_for_what_they_are_printed_on() -> None:
    sale, greeting = parse_prompt("summer sale 30% off"), parse_prompt("save the date, June 12")

    assert (sale.kind, sale.text, sale.tagline) == ("poster", "Summer Sale", "30% off")
    assert (greeting.kind, greeting.text, greeting.tagline) == ("card", "Save the Date", "June 12")


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        (
            "a grandfather teaching a girl to fish",
            [("grandfather", "facing", "girl"), ("girl", "holding", "fishing rod")],
        ),
        ("a violin player on a rooftop", [("person", "holding", "violin")]),
        ("a sushi chef", [("chef", "holding", "sushi")]),
        ("a hat with a rabbit", [("rabbit", "in", "hat")]),
        ("fishing at dawn", [("person", "holding", "fishing rod")]),
        ("a cyclist", [("cyclist", "riding", "bicycle")]),
        ("a cyclist pushing a bicycle", [("cyclist", "holding", "bicycle")]),
    ],
)
def test_what_goes_without_saying_is_drawn(prompt: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(prompt) == expected


def test_a_preposition_that_is_not_known_takes_no_noun_away() -> None:
    assert [s.what for s in parse_prompt("a rainbow after the storm over a house").subjects] == ["rainbow", "house"]
    assert parse_prompt("cat food").subjects == ()


def test_words_are_written_on_a_sign_or_else_into_the_sky() -> None:
    held, plain = compose('a woman holding a sign that says "Welcome"'), compose("a woman holding a sign")

    assert 'aria-label="Welcome"' in held.svg
    assert '"Welcome"' not in plain.svg
    assert 'aria-label="Hello"' in compose('a cat that says "Hello"').svg


def test_a_thing_with_a_mood_has_a_face_and_a_building_has_none() -> None:
    assert compose("a happy avocado").svg.count("<path") > compose("an avocado").svg.count("<path")
    plain, happy = (
        compose(prompt).svg.split('aria-label="house"')[1].split('id="foreground"')[0].count("<")
        for prompt in ("a house", "a happy house")
    )
    assert happy == plain


def test_places_are_known_by_what_stands_there() -> None:
    plan = parse_prompt("a rainy day in Paris with a red umbrella")

    assert (plan.setting, plan.weather) == ("park", "rain")
    assert {s.what for s in plan.subjects} == {"umbrella", "eiffel tower"}
    assert plan.unmatched == ()


def test_what_is_held_does_not_cover_the_face() -> None:
    plan = parse_prompt("a boy holding a big cake")
    wanted = {i: Wanted(i, s, figures.entry(s.what)) for i, s in enumerate(plan.subjects)}
    made = cluster(0, wanted, {0: [(1, "holding")]}, Scale(200), Random(1))  # noqa: S311 - reproducible
    (cake,) = made.others
    face = made.root.point("face")

    assert not (cake.box.left < face[0] < cake.box.right and cake.box.top < face[1] < cake.box.bottom)


def test_the_landmark_of_a_town_is_large_where_it_is_alone_and_no_less_than_people_behind_them() -> None:
    alone = parse_prompt("travel poster for Paris")
    behind = parse_prompt("a girl riding a bicycle in Paris")

    assert [(one.what, one.depth) for one in alone.subjects] == [("eiffel tower", None)]
    assert ("eiffel tower", "far") in [(one.what, one.depth) for one in behind.subjects]
