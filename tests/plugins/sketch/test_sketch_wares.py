"""Playing cards, calendars, stamp cards, coats of arms, stained glass, and designs printed on wares."""

from __future__ import annotations

import re

import pytest

from limner_sketch import compose, parse_prompt


def _said(svg: str) -> list[str]:
    return re.findall(r'role="img" aria-label="([^"]+)"', svg)


@pytest.mark.parametrize(
    ("prompt", "sheet", "drawn"),
    [
        ("jack of clubs playing card", "playing card", ("prince",)),
        ("nine of hearts", "playing card", ()),
        ("t-shirt design with a snail", "t-shirt", ("snail",)),
        ("design for a mug: an otter", "mug", ("otter",)),
        ("tote bag print with three lemons", "tote bag", ("lemon",)),
        ("stained glass window of a swan", "stained glass", ("swan",)),
        ("a turtle in stained glass style", "stained glass", ("turtle",)),
        ("coat of arms with two unicorns and a castle", "coat of arms", ("unicorn", "castle")),
        ("calendar of May 2031 with a bee", "calendar", ("bee",)),
    ],
)
def test_it_is_printed_as_what_is_asked_for(prompt: str, sheet: str, drawn: tuple[str, ...]) -> None:
    made = compose(prompt)

    assert (made.plan.sheet, made.drawn, made.not_drawn) == (sheet, drawn, ())


@pytest.mark.parametrize(
    "prompt",
    [
        "a girl in a t-shirt",
        "a church with stained glass windows",
        "the queen of hearts chasing a rabbit",
        "a calendar on a wall",
        "a mug and a spoon",
    ],
)
def test_the_thing_itself_in_a_picture_stays_a_thing(prompt: str) -> None:
    assert parse_prompt(prompt).sheet is None


def test_a_playing_card_shows_its_rank_in_both_corners_and_as_many_pips() -> None:
    svg = compose("7 of diamonds").svg

    assert _said(svg) == ["7", "7"]
    assert svg.count('fill="#d2313f"') == 2 + 2 + 7  # ranks, suits beside them, pips


def test_a_month_has_its_days_under_their_weekdays_and_without_a_year_none_is_named() -> None:
    dated, plain = _said(compose("calendar for February 2028").svg), _said(compose("calendar for February").svg)

    assert dated[:8] == ["February 2028", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert plain[0] == "February"
    assert "Mon" not in plain


@pytest.mark.parametrize(
    ("prompt", "stamps"),
    [
        ("stamp card for a bakery, buy 6 loaves get 1 free", [*map(str, range(1, 7)), "FREE"]),
        ("punch card for a car wash, 8 stamps", [*map(str, range(1, 9))]),
    ],
)
def test_a_stamp_card_has_as_many_places_as_are_told(prompt: str, stamps: list[str]) -> None:
    assert [word for word in _said(compose(prompt).svg) if word.isdecimal() or word == "FREE"] == stamps


def test_pieces_at_a_chessboard_are_no_people() -> None:
    made = compose("a chess board with a king and two pawns")

    assert made.drawn == ("chess board", "chess king", "chess pawn")
    assert "person" not in compose("two men playing chess, a king").plan.model_dump_json()


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("brand palette card: #264653, #2a9d8f, #e9c46a", ["#264653", "#2A9D8F", "#E9C46A"]),
        (
            "color palette with sage green, cream and navy",
            ["Sage Green", "#9FB08F", "Cream", "#F8EDD2", "Navy", "#20326E"],
        ),
    ],
)
def test_a_palette_has_a_swatch_of_each_colour_with_its_code(prompt: str, colours: list[str]) -> None:
    assert _said(compose(prompt).svg)[1:] == colours


def test_a_portrait_hangs_in_the_frame_that_is_asked_for() -> None:
    oval = compose("portrait of a walrus in an ornate oval silver frame")
    plain = compose("portrait of a walrus")

    assert oval.plan.frame
    assert oval.plan.frame.model_dump() == {"shape": "oval", "colour": "silver", "ornate": True}
    assert not oval.not_drawn
    assert plain.plan.frame is None


def test_initials_stand_within_the_wreath_that_is_around_them() -> None:
    made = compose("monogram K&M in a laurel wreath")

    assert (made.plan.kind, made.drawn, _said(made.svg)) == ("logo", ("laurel wreath",), ["K&amp;M"])


def test_letters_of_a_neon_sign_are_tubes_that_glow() -> None:
    svg = compose("neon sign that says OPEN").svg
    word = svg[svg.index('aria-label="OPEN"') :]

    assert word.split(">")[0].count('fill="none"') == 1


@pytest.mark.parametrize(
    "prompt", ["a minimalist line drawing of a heron", "blueprint of a bicycle", "clip art of a pear"]
)
def test_what_is_drawn_with_few_lines_has_nothing_around_it(prompt: str) -> None:
    assert parse_prompt(prompt).setting == "studio"
    assert ('aria-label="dimensions"' in compose(prompt).svg) == prompt.startswith("blueprint")


@pytest.mark.parametrize(
    ("prompt", "ink", "ground"),
    [
        ("hand drawn stars pattern in gold on black", "#e2ab2d", "#2b2a33"),
        ("line art of a rose in red", "#dd3b3b", None),
    ],
)
def test_lines_have_the_colours_that_are_asked_for(prompt: str, ink: str, ground: str | None) -> None:
    svg = compose(prompt).svg

    assert f'stroke="{ink}"' in svg
    assert ground is None or f'fill="{ground}"' in svg


def test_stars_on_a_sheet_are_things_and_no_weather() -> None:
    made = compose("kids reward chart with stars")

    assert (made.plan.sheet, made.drawn, made.plan.weather) == ("timetable", ("star",), None)
    assert parse_prompt("icon for a habit tracker").sheet is None


def test_shapes_of_a_school_of_design_are_an_abstract_picture() -> None:
    plan = parse_prompt("bauhaus poster with circles and squares")

    assert (plan.kind, [s.what for s in plan.subjects]) == ("abstract", ["circle", "square"])


def test_a_card_of_the_tarot_bears_its_name_and_what_stands_for_it() -> None:
    moon, hermit = compose("tarot card the moon"), compose("tarot card the hermit")

    assert (_said(moon.svg), moon.drawn) == (["THE MOON"], ("moon",))
    assert (_said(hermit.svg), hermit.drawn, hermit.not_drawn) == (["THE HERMIT"], ("lantern",), ())


def test_a_menu_lists_what_there_is_at_which_price() -> None:
    made = compose("menu for a cafe: espresso 2, latte 3.50, muffin $4")

    assert _said(made.svg) == ["Cafe Menu", "Espresso", "2", "Latte", "3.50", "Muffin", "$4"]
    assert made.not_drawn == ()


def test_a_card_says_what_is_quoted_and_below_it_whom_it_is_for() -> None:
    plan = parse_prompt('retirement card for Uncle Joe with a boat and the words "Gone Fishing"')

    assert (plan.text, plan.tagline, plan.unmatched) == ("Gone Fishing", "Happy Retirement, Uncle Joe", ())
