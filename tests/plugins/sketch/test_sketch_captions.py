"""What cards, posters, logos, badges and signs say, in which colours, and sets of icons."""

from __future__ import annotations

import re

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._colour import to_oklch


@pytest.mark.parametrize(
    ("prompt", "text", "tagline"),
    [
        (
            "wedding invitation: Anna & Tom, 14 June 2026, Garden Hall",
            "Anna & Tom",
            "We're Getting Married · 14 June 2026 · Garden Hall",
        ),
        ("birthday card for Mia, she turns 7, loves unicorns", "Happy 7th Birthday, Mia", None),
        ("card for my grandma's eightieth birthday", "Happy Birthday, Grandma", None),
        ("card for my grandma's 22nd birthday", "Happy 22nd Birthday, Grandma", None),
        ('poster "Book Fair", Friday May 9 at 10am in the gym', "Book Fair", "Friday May 9 · 10am · The gym"),
        ('poster "Jazz Night" "live at the Blue Door", tickets 15€', "Jazz Night", "live at the Blue Door · 15€"),
        ("logo Peak Gym, red", "Peak Gym", "gym"),
        ("a logo in navy and gold for the law firm Hart & Stone", "Hart & Stone", "law firm"),
        ("a wooden sign that says no swimming at a lake", "no swimming", None),
        ("neon sign that says OPEN 24/7", "OPEN 24/7", None),
        ("a house with a for sale sign", "For Sale", None),
        ("Eco poster: Save the bees", "Save the bees", None),
        ("welcome to class poster with an apple", "Welcome to Class", None),
        ("badge: 10 years anniversary, gold and white", "10 Years Anniversary", None),
    ],
)
def test_names_ages_dates_and_places_are_said(prompt: str, text: str, tagline: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.text, plan.tagline) == (text, tagline)
    assert not {"gym", "7", "anna", "hall", "open"} & set(plan.unmatched)


@pytest.mark.parametrize(
    ("prompt", "rows"),
    [
        ("wedding invitation: Anna & Tom, 14 June 2026, Garden Hall", 2),
        ('poster "Jazz Night", every Friday at 8pm in the Blue Door Basement Club, free entry', 2),
    ],
)
def test_a_long_line_is_written_in_several(prompt: str, rows: int) -> None:
    said = re.findall(r'aria-label="([^"]+)"', compose(prompt).svg)

    assert len(said) > rows


@pytest.mark.parametrize(
    ("prompt", "palette", "backdrop"),
    [
        ('logo for my bakery "Golden Crust" in brown and cream', ("brown", "cream"), None),
        ("logo for a yoga studio called Om Space in lavender", ("lavender",), None),
        ("white envelope icon on a red circle", None, "red"),
        ('badge "Best Dad" in blue and white', ("blue", "white"), "blue"),
    ],
)
def test_the_colours_of_a_mark(prompt: str, palette: tuple[str, ...] | None, backdrop: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.palette, plan.backdrop, plan.unmatched) == (palette, backdrop, ())


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("four weather icons", ["sun", "rain cloud", "lightning", "snowflake"]),
        ("icon set of three weather icons", ["sun", "rain cloud", "lightning"]),
        ("food icons: pizza, burger and taco", ["pizza", "burger", "taco"]),
        ("set of 4 icons for a travel app: plane, suitcase, camera, map", ["plane", "suitcase", "camera", "map"]),
    ],
)
def test_a_set_of_icons_has_a_tile_for_each(prompt: str, things: list[str]) -> None:
    made = compose(prompt)

    assert list(made.drawn) == things
    assert made.not_drawn == ()
    assert len(re.findall(r'id="backdrop', made.svg)) == len(things)


def test_each_sort_finds_room_before_any_sort_is_there_twice() -> None:
    made = compose("poster of three pencils, three books and an apple")

    assert set(made.drawn) == {"pencil", "book", "apple"}
    assert made.not_drawn == ("2 more books",)


@pytest.mark.parametrize("prompt", ["neon sign that says OPEN 24/7", '"Dream big, start small"'])
def test_words_alone_fill_the_picture(prompt: str) -> None:
    made = compose(prompt)

    assert 'id="frame' in made.svg
    assert made.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "nouns"),
    [
        ("icons for a payment app: card, wallet, safe", ["credit card", "wallet", "safe"]),
        ("icon set for a card game: card, dice", ["card", "dice"]),
        ("icons for a git app: branch, key", ["git branch", "key"]),
        ("icon of a mouse", ["mouse"]),
    ],
)
def test_icons_of_a_field_mean_its_things(prompt: str, nouns: list[str]) -> None:
    assert [subject.what for subject in parse_prompt(prompt).subjects] == nouns


@pytest.mark.parametrize(
    ("prompt", "thing", "sign"),
    [
        ("icon: remove user", "user", "cross mark"),
        ("icon for an encrypted folder", "folder", "lock"),
        ("privacy settings icon", "shield", "gear"),
        ("edit document icon", "paper", "pencil"),
    ],
)
def test_an_act_is_a_small_sign_on_the_thing(prompt: str, thing: str, sign: str) -> None:
    made = compose(prompt)

    assert made.drawn == (thing, sign)
    assert not made.not_drawn


@pytest.mark.parametrize(
    ("prompt", "kind", "text", "thing"),
    [
        ("quit smoking poster", "poster", "Quit Smoking", "cigarette"),
        ("no horses sign", "icon", None, "horse"),
        ("poster: stop plastic pollution", "poster", "Stop Plastic Pollution", "plastic bottle"),
    ],
)
def test_what_is_forbidden_is_behind_a_ring(prompt: str, kind: str, text: str | None, thing: str) -> None:
    plan = parse_prompt(prompt)

    assert (plan.kind, plan.text) == (kind, text)
    assert [subject.what for subject in plan.subjects] == [thing, "stop ring"]
    assert plan.relations[0].kind == "behind"


@pytest.mark.parametrize(
    "style", ["art deco", "art nouveau", "bauhaus", "swiss", "pop art", "psychedelic", "brutalist"]
)
def test_words_of_style_are_no_title(style: str) -> None:
    plan = parse_prompt(f"{style} poster of a tram")

    assert not set((plan.text or "").lower().split()) & set(style.split())
    assert [subject.what for subject in plan.subjects] == ["tram"]


@pytest.mark.parametrize(
    ("prompt", "nouns"),
    [
        ("blood donation poster", ["blood drop"]),
        ("poster for the elections", ["ballot box"]),
        ("vaccination poster", ["syringe"]),
        ("river clean-up poster", ["trash can", "plastic bottle"]),
    ],
)
def test_causes_are_shown_by_their_things(prompt: str, nouns: list[str]) -> None:
    assert [subject.what for subject in parse_prompt(prompt).subjects] == nouns


@pytest.mark.parametrize(
    ("prompt", "text", "things"),
    [
        ("movie poster for a space adventure called Beyond Orion", "Beyond Orion", ["astronaut", "rocket"]),
        ("book cover for a detective novel", "Detective Novel", ["detective"]),
        ("movie poster for a western", "Western", ["cowboy", "horse"]),
        ("poster for a horror film with a clown", "Horror Film", ["clown"]),
    ],
)
def test_posters_and_covers_show_the_scene_of_their_genre(prompt: str, text: str, things: list[str]) -> None:
    plan = parse_prompt(prompt)

    assert (plan.kind, plan.text) == ("poster", text)
    assert [one.what for one in plan.subjects] == things
    assert not plan.unmatched


@pytest.mark.parametrize("kind", ["poster", "card", "badge"])
def test_a_theme_in_the_plural_is_that_of_the_singular(kind: str) -> None:
    """A theme that was found as its plural was looked up as such, and nothing was drawn but an error."""
    assert parse_prompt(f'{kind} "Save the oceans" with a turtle').text == "Save the oceans"


def test_a_title_keeps_its_small_words() -> None:
    assert parse_prompt("festival of lights poster with lanterns").text == "Festival of Lights"
    assert parse_prompt("save the rainforest poster with a toucan").text == "Save the Rainforest"


def test_whom_a_card_is_for_is_not_on_it() -> None:
    plan = parse_prompt("kids christmas card with a snowman and a robin")
    assert [subject.what for subject in plan.subjects] == ["snowman", "robin"]


def test_what_a_card_is_decorated_with_is_a_thing_though_it_is_a_place_elsewhere() -> None:
    plan = parse_prompt("save the date card with mountains and pine trees, Lucy and Mark")
    assert [subject.what for subject in plan.subjects] == ["mountain", "pine tree"]


def test_roses_that_are_said_to_be_red_are() -> None:
    made = compose("anniversary card with red roses")
    assert made.svg.count("<use") > 6
    tones = {to_oklch(tone).hue for tone in re.findall(r'fill="(#[0-9a-f]{6})"', made.svg.split("</defs>")[0]) if to_oklch(tone).chroma > 0.16}  # fmt: skip
    assert tones
    assert all(hue < 40 or hue > 350 for hue in tones)


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("poster of the planets for a kid's room", ["planet"]),
        ("poster with whales for my daughter's bedroom", ["whale"]),
        ("invitation to a masquerade ball", ["mask"]),
        ("engagement party invitation for Tom and Lisa with a dove", ["dove"]),
        ("moving announcement card with a truck", ["truck"]),
    ],
)
def test_neither_whose_room_it_is_nor_a_party_is_drawn(prompt: str, things: list[str]) -> None:
    assert [subject.what for subject in parse_prompt(prompt).subjects] == things
