"""The size, the sheet and the ground that a prompt asks for, and what stands on sheets with a layout of their own."""

from __future__ import annotations

import io
import re

import pytest
import resvg_py
from PIL import Image

from limner_sketch import compose, parse_prompt
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._kinds._card import draw_card
from limner_sketch._kinds._poster import draw_poster
from limner_sketch._kinds._poster_grounds import is_evening, poster_fonts
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task


def _corner(svg: str) -> tuple[int, ...]:
    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=60)))).convert("RGBA")
    pixel = drawn.getpixel((1, 1))
    assert isinstance(pixel, tuple)
    return pixel


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("a fox in a forest, 1920x1080", (1920, 1080)),
        ("800 x 600 px picture of a barn", (800, 600)),
        ("a harbour at dusk, 16:9", (16, 9)),
        ("square sticker of an otter", (1, 1)),
        ("phone wallpaper with a waterfall", (9, 18)),
        ("business card for a tailor", (7, 4)),
        ('a sign that says "1920x1080"', None),
        ("a house made of 2x4 planks", None),
        ("a cat that wakes up at 9:16 in the morning", None),
        ("a square and a circle", None),
    ],
)
def test_proportions_are_taken_where_they_are_told(prompt: str, size: tuple[int, int] | None) -> None:
    assert parse_prompt(prompt).proportions == size


def test_pixels_become_the_size_of_the_file_and_a_size_that_is_given_overrules_them() -> None:
    assert 'width="1920" height="1080"' in compose("a fox in a forest, 1920x1080").svg
    assert 'width="300" height="200"' in compose("a fox in a forest, 1920x1080", size=(300, 200)).svg


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("business card for Maria Lopez, photographer", {"Maria Lopez", "Photographer"}),
        ("certificate of completion for Jonas Weber", {"Certificate", "of Completion", "Jonas Weber"}),
        ("movie night ticket", {"Movie", "Night"}),
        ("cafe menu", {"Cafe Menu"}),
        ("gift tag with a reindeer", set()),
        ("bookmark with an owl", set()),
    ],
)
def test_a_sheet_says_what_the_prompt_says_and_no_more(prompt: str, said: set[str]) -> None:
    made = compose(prompt)

    assert set(re.findall(r'role="img" aria-label="([^"]+)"', made.svg)) == said
    assert not made.not_drawn


@pytest.mark.parametrize("prompt", ["a girl holding a ticket", "a menu on a table", "two tickets", "a bookmark"])
def test_a_printed_thing_in_a_picture_stays_a_thing(prompt: str) -> None:
    assert parse_prompt(prompt).sheet is None


def test_a_plain_ground_is_the_colour_that_is_asked_for_or_none() -> None:
    white, none = compose("a pear on a white background"), compose("a pear, transparent background")

    assert _corner(white.svg) == (0xF8, 0xF7, 0xF3, 255)
    assert _corner(none.svg)[3] == 0
    assert _corner(compose("logo of a whale, no background").svg)[3] == 0
    assert not white.not_drawn
    assert not none.not_drawn


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("logo for a bakery with a rolling pin", "Bakery"),
        ("logo for an ice cream truck", "Ice Cream Truck"),
        ("monogram logo with the letters J and K", "JK"),
        ("simple logo for a bike shop, no text", None),
        ("logo of a fox", None),
    ],
)
def test_a_logo_without_a_name_says_what_it_is_for(prompt: str, text: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.kind, plan.text) == ("logo", text)


@pytest.mark.parametrize(
    "words", ["certificate of ", "logo for a b ", "card for my ", "red, ", "to-do list: a, ", "isolated "]
)
def test_however_often_something_is_said_it_gives_a_plan(words: str) -> None:
    plan = parse_prompt(words * (4000 // len(words)))

    assert len(plan.text or "") <= 120
    assert len(plan.tagline or "") <= 120


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("prompt", "above"),
    [("birthday card with a cake and balloons", "balloon"), ("spring card with a butterfly and tulips", "butterfly")],
)
def test_on_a_card_what_flies_is_above_what_stands_and_all_of_it_below_the_words(
    prompt: str, above: str, seed: int
) -> None:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}")
    made = draw_card(task, Document(900, 1200))

    flying = [one.box for one in made if one.root.wanted.subject.what == above]
    standing = [one.box for one in made if one.root.wanted.subject.what != above]

    assert max(box.bottom for box in flying) <= min(box.top for box in standing) + 6
    assert min(box.top for box in flying) > 0.2 * 1200
    assert max(box.bottom for box in standing) < 0.97 * 1200  # flowers may grow from the edge of the paper


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "prompt", ["tango night poster with a drum", "poetry night poster with an owl", "circus poster with a seal"]
)
def test_the_hero_of_an_announcement_is_in_the_middle_large_and_in_no_meadow(prompt: str, seed: int) -> None:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}")
    document = Document(900, 1200)
    (made,) = draw_poster(task, document)

    assert abs(made.box.centre[0] - 450) < 60
    assert max(made.box.width / 900, made.box.height / 1200) > 0.5
    assert not any(noun in "".join(document.body) for noun in ('id="way"', 'id="foreground"'))


@pytest.mark.parametrize(
    ("prompt", "evening"),
    [
        ("jazz concert poster with a trumpet", True),
        ("theatre night poster with a mask", True),
        ("summer music festival poster with a guitar", False),
        ("kids party poster with a clown", False),
        ("marathon poster with a runner", False),
    ],
)
def test_what_happens_in_the_evening_is_seen_by_its_lights(prompt: str, evening: bool) -> None:
    assert is_evening(parse_prompt(prompt)) is evening


def test_letters_of_posters_suit_what_they_tell() -> None:
    assert "round" in poster_fonts(parse_prompt("circus poster with a clown"))
    assert "round" not in poster_fonts(parse_prompt("wine tasting poster with a bottle"))
    assert "round" not in poster_fonts(parse_prompt("travel poster of Norway with a fjord"))


@pytest.mark.parametrize(
    "prompt", ["Mount Fuji with a pagoda", "an elephant before Kilimanjaro", "poster of the Matterhorn with a cow"]
)
def test_a_mountain_with_a_name_stands_alone_and_large_behind_all_else(prompt: str) -> None:
    plan = parse_prompt(prompt)
    named = next(w for w in _resolve(plan)[0].values() if "summit" in w.entry.tags)
    made = compose(prompt)

    assert made.not_drawn == ()
    assert made.svg.count(f'aria-label="{named.entry.noun}"') == 1
    others = [s.what for s in plan.subjects if s.what != named.subject.what]
    assert all(
        made.svg.index(f'aria-label="{named.entry.noun}"') < made.svg.index(f'aria-label="{one}"') for one in others
    )


def test_a_class_that_a_poster_tells_of_is_in_its_title() -> None:
    assert parse_prompt("pottery class poster with a vase").text == "Pottery Class"
    assert parse_prompt("yoga class poster with a woman meditating").text == "Yoga Class"
