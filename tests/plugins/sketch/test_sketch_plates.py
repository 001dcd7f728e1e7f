"""Screens of products, faces of messages, letters with things, maps, and covers with who wrote them."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._parse._screens import as_picture
from limner_sketch.figures.smileys import MOODS


def _things(prompt: str) -> set[str]:
    return {subject.what for subject in parse_prompt(prompt).subjects}


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("empty state: no search results", {"magnifying glass", "document"}),
        ("no notifications yet", {"bell"}),
        ("onboarding hero illustration for a data warehouse", {"database", "cloud", "dashboard"}),
        ("login screen illustration with a lock and a key", {"lock", "key"}),
        ("crying laughing emoji", {"laughing smiley"}),
        ("a smiley with sunglasses", {"cool smiley"}),
        ("angry face sticker", {"angry smiley"}),
    ],
)
def test_a_screen_or_a_face_is_what_stands_for_it(prompt: str, things: set[str]) -> None:
    assert _things(prompt) == things
    assert compose(prompt).not_drawn == ()


def test_an_error_page_shows_its_number() -> None:
    plan = parse_prompt("404 page with a lost robot")

    assert (plan.text, plan.setting, [s.what for s in plan.subjects]) == ("404", "studio", ["robot"])


@pytest.mark.parametrize(
    "prompt",
    ["a clock face", "a hero saving a cat", "an empty street", "a boy with a sad face", "no dogs allowed sign"],
)
def test_what_is_neither_stays_as_it_is(prompt: str) -> None:
    assert as_picture(prompt) == prompt


def test_each_face_has_a_name() -> None:
    assert all(parse_prompt(f"a {mood}").subjects[0].what == mood for mood in MOODS)


@pytest.mark.parametrize(
    ("prompt", "text", "note", "things"),
    [
        ("the letter q decorated with roses", "Q", None, {"rose"}),
        ("Z is for zebra", "Z", "Z is for Zebra", {"zebra"}),
        ("the number 12 with owls", "12", None, {"owl"}),
    ],
)
def test_letters_stand_large_with_things(prompt: str, text: str, note: str | None, things: set[str]) -> None:
    plan = parse_prompt(prompt)

    assert (plan.sheet, plan.text, plan.tagline, {s.what for s in plan.subjects}) == ("initial", text, note, things)
    assert compose(prompt).not_drawn == ()


def test_a_map_shows_its_places_with_their_names() -> None:
    made = compose("map of our valley with a port, a lake, a windmill and a village")

    assert (made.plan.sheet, made.plan.tagline, made.plan.setting) == ("map", "port · windmill · village", "lake")
    assert all(f'aria-label="{name}"' in made.svg for name in ("Port", "Windmill", "Village", "Map of Valley"))
    assert made.not_drawn == ()


@pytest.mark.parametrize("prompt", ["an old man reading a map", "a map icon", "mind map of tea"])
def test_a_map_in_a_picture_is_a_thing(prompt: str) -> None:
    assert parse_prompt(prompt).sheet is None


def test_a_cover_names_its_author_and_shows_its_title() -> None:
    plan = parse_prompt("book cover called The Silent Violin by Olga Berg")

    assert (plan.kind, plan.text, plan.tagline) == ("poster", "The Silent Violin", "Olga Berg")
    assert [subject.what for subject in plan.subjects] == ["violin"]


@pytest.mark.parametrize(
    ("prompt", "text", "tagline"),
    [
        ("birthday card for my niece Ines who turns 4", "Happy 4th Birthday, Ines", None),
        ("yard sale poster Sunday 10 to 2", "Yard Sale", "Sunday · 10–2"),  # noqa: RUF001 - as hours are written
        ("poster for a church book sale", "Church Book Sale", None),
        ("badge for completing a marathon", "Marathon", None),
    ],
)
def test_prints_say_what_they_are_for(prompt: str, text: str, tagline: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.text, plan.tagline, plan.unmatched) == (text, tagline, ())


def test_icons_of_lines_and_marks_in_a_shape() -> None:
    lined, mark = (
        parse_prompt("line icons for a database tool: table, gear"),
        parse_prompt("logo of a bear in a circle for Ursa"),
    )

    assert (lined.style, {s.what for s in lined.subjects}) == ("line", {"spreadsheet", "gear"})
    assert mark.frame is not None
    assert (mark.frame.shape, mark.unmatched) == ("disc", ())
