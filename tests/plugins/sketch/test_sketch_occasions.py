"""Cards, icons, logos and badges look like what they are for."""

from __future__ import annotations

import pytest

from limner_sketch import parse_prompt
from limner_sketch._colour import to_oklch
from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._kinds._card import draw_card
from limner_sketch._occasions import fonts_of, is_guarded, occasion_of, purpose_of, vivid
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task


@pytest.mark.parametrize(
    ("prompt", "occasion"),
    [
        ("wedding invitation for Emma and James, June 14 2025, with eucalyptus leaves", "wedding"),
        ("elegant wedding invitation with roses", "wedding"),
        ("baby shower invitation with a sleeping elephant on a moon", "baby"),
        ("birthday card for a 5 year old with a dinosaur", "birthday"),
        ("sympathy card with a white lily", "sympathy"),
        ("christmas card with a reindeer", "christmas"),
        ("thank you card with wildflowers", "thanks"),
    ],
)
def test_a_card_knows_what_it_is_for(prompt: str, occasion: str) -> None:
    assert occasion_of(parse_prompt(prompt)).name == occasion


def test_a_wedding_is_written_in_no_letters_of_toys() -> None:
    wedding = occasion_of(parse_prompt("wedding invitation for Emma and James"))

    assert "round" not in wedding.fonts
    assert "bunting" not in wedding.looks


@pytest.mark.parametrize("seed", range(4))
def test_flowers_on_a_card_are_its_ornament_and_are_told_apart(seed: int) -> None:
    made = compose("thank you card with wildflowers", seed=seed)

    used = {part.split('"')[0] for part in made.svg.split('<use href="#')[1:]}
    assert len(used) >= 5  # several kinds of flowers, and leaves between them
    assert made.not_drawn == ()


def test_a_baby_shower_is_called_one_and_a_wedding_says_that_it_is() -> None:
    assert parse_prompt("baby shower invitation with a stork").text == "Baby Shower"
    assert "Wedding" in (parse_prompt("wedding invitation with roses").tagline or "")


@pytest.mark.parametrize("prompt", ["cloud upload icon", "mail icon", "national park badge with a moose", "fox icon"])
def test_grounds_of_signs_are_pale_or_clean_colours(prompt: str) -> None:
    for palette in purpose_of(parse_prompt(prompt)):
        for accent in palette.accents if palette in vivid() else ():
            assert to_oklch(accent).chroma > 0.08


@pytest.mark.parametrize(
    ("prompt", "colour"),
    [
        ("bell notification icon with red dot", None),
        ("folder icon with a blue dot in the corner", "blue"),
        ("phone icon with notification badge 3", None),
    ],
)
def test_a_dot_on_an_icon_is_small_and_on_it(prompt: str, colour: str | None) -> None:
    plan = parse_prompt(prompt)

    dot = plan.subjects[-1]
    assert (dot.what, dot.colour, dot.size) == ("notification dot", colour, "small")
    assert [(r.subject, r.kind, r.to) for r in plan.relations] == [(0, "behind", 1)]
    assert plan.unmatched == ()


@pytest.mark.parametrize(
    ("prompt", "mark"),
    [
        ('fish restaurant logo "The Salty Anchor", navy and white', "anchor"),
        ("minimal logo for a tech startup named Nimbus, blue", "cloud"),
        ('logo for a coffee shop called "Bean & Leaf"', "coffee shop"),
    ],
)
def test_the_mark_of_a_logo_is_what_its_name_says(prompt: str, mark: str) -> None:
    assert parse_prompt(prompt).subjects[0].what == mark


@pytest.mark.parametrize("seed", range(4))
def test_asked_colours_reach_the_mark_of_a_logo(seed: int) -> None:
    drawn = compose('fish restaurant logo "Blue Bay" with a fish, navy and white', seed=seed).svg

    body = drawn.split('id="mark"')[1]
    tones = {body[i + 6 : i + 13] for i in range(len(body)) if body.startswith('fill="#', i)}
    warm = [tone for tone in tones if to_oklch(tone).chroma > 0.08 and not 200 < to_oklch(tone).hue < 330]
    assert warm == []


def test_the_form_and_the_letters_of_a_logo_suit_its_trade() -> None:
    yoga = parse_prompt("a logo for a yoga studio with a lotus flower")
    law = parse_prompt("logo for a law firm")

    assert not is_guarded(yoga)
    assert is_guarded(law)
    assert "round" not in fonts_of(yoga)


def test_a_badge_shows_mountains_and_trees_behind_its_animal() -> None:
    made = compose("national park badge with a moose, pine trees and mountains")

    assert made.not_drawn == ()
    assert made.svg.index('id="mountain"') < made.svg.index('id="pine-tree"') < made.svg.index('id="moose"')


def test_a_badge_keeps_the_small_words_of_its_title() -> None:
    assert parse_prompt("employee of the month badge").text == "Employee of the Month"


@pytest.mark.parametrize(
    ("prompt", "text", "tagline"),
    [
        ("kids birthday invitation with a kite, friday 3 may at 2pm, 7 mill lane", "Happy Birthday", "Friday 3 May · 2pm · 7 Mill Lane"),
        ("brunch invitation with a croissant", "Brunch", "You're Invited"),
        ("happy birthday mum card with tulips", "Happy Birthday, Mum", None),
        ("anniversary card for 30 years together with two swans", "Happy 30th Anniversary", None),
        ("graduation invitation for Zoe, class of 2027", "Congratulations, Zoe", "Class of 2027"),
        ("christening invitation for Ida with a dove", "Christening, Ida", "You're Invited"),
        ("sweet 16 invitation with a cupcake", "Sweet Sixteen", "You're Invited"),
        ("sorry for your loss card with a dove", "With Sympathy", None),
        ("baby announcement card with a stork", "Welcome, Baby", None),
    ],
)  # fmt: skip
def test_a_card_says_what_it_is_for_to_whom_where_and_when(prompt: str, text: str, tagline: str | None) -> None:
    plan = parse_prompt(prompt)

    assert plan.text == text
    assert (tagline or "") in (plan.tagline or "")
    assert plan.unmatched == ()
    assert len(plan.subjects) == 1


@pytest.mark.parametrize("things", ["two owls on a branch", "a snail", "a kite", "a teapot"])
def test_what_a_card_shows_is_large_and_in_the_middle_of_the_room_below_its_words(things: str) -> None:
    plan = parse_prompt(f"birthday card with {things}")
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"1/{things}")
    document = Document(900, 1200)
    (made,) = draw_card(task, document)

    assert 0.42 * 1200 < made.box.centre[1] < 0.8 * 1200
    assert max(made.box.width / 900, made.box.height / 1200) > 0.4


def test_balloons_differ_in_colour() -> None:
    plan = parse_prompt("birthday card with a bear and balloons")
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed="0/a")

    made = draw_card(task, Document(900, 1200))

    tones = {one.root.wanted.subject.colour for one in made if one.root.wanted.subject.what == "balloon"}
    assert len(tones) > 1
    assert None not in tones
