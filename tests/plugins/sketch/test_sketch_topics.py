"""What stands for a topic, what a poster is entitled, and icons of several acts."""

from __future__ import annotations

import pytest

from limner_sketch import compose, figures, parse_prompt
from limner_sketch._parse._topics import TOPICS, named_in, topic_of


def test_each_topic_is_shown_by_figures_that_there_are() -> None:
    unknown = {noun for nouns in TOPICS.values() for noun in nouns if not figures.find(noun)}

    assert not unknown


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("app icon for a budgeting app", "piggy bank"),
        ("logo for a haulage company", "truck"),
        ("poster about plastic pollution in the ocean", "plastic bottle"),
        ("favicon for a recipe site", "cooking pot"),
        ('book cover "The Timid Walrus"', "walrus"),
        ("badge for a genetics course", "dna"),
    ],
)
def test_what_names_no_thing_shows_what_its_topic_is_known_by(prompt: str, drawn: str) -> None:
    made = compose(prompt)

    assert made.drawn[0] == drawn
    assert not made.not_drawn


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("anti-bullying poster for a school hallway", "Stop Bullying"),
        ("recycling poster for the office kitchen", "Recycling"),
        ("poster about the importance of sleep", "Sleep"),
        ("poster for a film about a haunted mill", "Film"),
        ("mental health awareness poster", "Mental Health"),
        ("poster for a school play", "School Play"),
    ],
)
def test_a_poster_is_entitled_by_what_it_is_about_and_not_by_where_it_hangs(prompt: str, title: str) -> None:
    assert parse_prompt(prompt).text == title


def test_the_head_of_a_phrase_is_its_topic() -> None:
    assert topic_of("sleep of students") == topic_of("sleep")
    assert named_in("The Brave Little Snail") == ("snail",)
    assert topic_of("zorblax") == ()


def test_each_icon_of_a_set_may_be_a_thing_and_an_act() -> None:
    made = compose("icon set: edit file, add user, delete folder, search")
    pairs = [(made.plan.subjects[r.subject].what, made.plan.subjects[r.to].what) for r in made.plan.relations]

    assert pairs == [("paper", "pencil"), ("user", "plus sign"), ("folder", "cross mark")]
    assert not made.not_drawn


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("icons for a guitar shop: pitch, strap, amp", "guitar pick"),
        ("icons for a stadium: pitch, ticket, whistle", "soccer pitch"),
        ("icons for a nail salon: file, mirror, lipstick", "nail file"),
        ("icons for a document app: file, folder, pen", "paper"),
        ("icons for a radio app: wave, microphone, antenna", "sound wave"),
        ("weather icons: wind, fog, sunrise", "gust of wind"),
    ],
)
def test_a_word_means_what_it_means_in_its_field(prompt: str, things: str) -> None:
    assert things in [subject.what for subject in parse_prompt(prompt).subjects]


def test_the_phases_of_the_moon_are_pictured() -> None:
    made = compose("infographic of the phases of the moon")

    assert made.plan.diagram
    assert made.plan.diagram.nodes[4] == "Full moon"
    assert 'aria-label="waxing gibbous"' in made.svg
    assert not made.not_drawn


@pytest.mark.parametrize(
    ("prompt", "first"),
    [("icons for a bakery website", "bread"), ("12 icons for a law firm app", "scales"), ("app icons", "house")],
)
def test_a_set_shows_what_is_special_and_not_that_it_is_a_website(prompt: str, first: str) -> None:
    assert compose(prompt).drawn[0] == first


def test_letters_are_on_the_thing_that_an_icon_shows_with_them() -> None:
    made = compose("app icon, letter W in a shield, dark green")

    assert made.drawn == ("shield",)
    assert 'role="img" aria-label="W"' in made.svg


def test_each_thing_of_a_list_is_one_icon() -> None:
    assert [s.count for s in parse_prompt("three icons: chat, calls, contacts").subjects] == [1, 1, 1]
    assert compose("three icons: chat, calls, contacts").drawn[1:] == ("phone", "user")


@pytest.mark.parametrize(
    ("prompt", "text", "tagline"),
    [
        ("rubber stamp APPROVED", "APPROVED", None),
        ("retro badge for a diner, since 1957", "Diner", "Since 1957"),
        ("lost cat poster, phone 555 0134", "Lost Cat", "Phone 555 0134"),
        ("wanted poster for a cat burglar", "Wanted", "Cat Burglar"),
        ("poster: 5 rules for the classroom", "5 Rules for the Classroom", None),
        ("logo: mountain bike trail association, brown and orange", "Mountain Bike Trail Association", None),
    ],
)
def test_words_are_said_wherever_they_stand(prompt: str, text: str, tagline: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.text, plan.tagline) == (text, tagline)


def test_a_theme_shows_what_belongs_to_it_and_not_who_is_invited() -> None:
    made = compose("birthday invitation for twins turning 4, safari theme")

    assert made.drawn == ("lion", "elephant", "giraffe")
    assert made.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "kind", "text"),
    [
        ("book cover: The Clockmaker's Daughter", "poster", "The Clockmaker's Daughter"),
        ("seamless floral wallpaper in dusty pink", "pattern", None),
        ("icon of a bell with a red notification dot", "icon", None),
        ("a ladybug sticker with a white outline", "scene", None),
    ],
)
def test_what_is_asked_for_in_passing_is_taken_up(prompt: str, kind: str, text: str | None) -> None:
    made = compose(prompt)

    assert (made.plan.kind, made.plan.text, made.not_drawn) == (kind, text, ())


@pytest.mark.parametrize("prompt", ["Father's Day card with a necktie", "a Mother's Day card", "a mother's day card"])
def test_days_are_known_however_they_are_written(prompt: str) -> None:
    plan = parse_prompt(prompt)

    assert (plan.text or "").endswith(" Day")
    assert not {"father", "mother"} & {subject.what for subject in plan.subjects}
