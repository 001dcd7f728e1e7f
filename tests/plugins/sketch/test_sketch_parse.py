"""From words to plans: what is known is taken up, what is not is reported."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner_sketch._parse._prompt import parse_prompt
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, ScenePlan


def subjects(prompt: str) -> list[tuple[str, int, str | None]]:
    return [(s.what, s.count, s.colour) for s in parse_prompt(prompt).subjects]


def relations(prompt: str) -> list[tuple[str, str, str]]:
    plan = parse_prompt(prompt)
    return [(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a fox", [("fox", 1, None)]),
        ("two red foxes and a cat", [("fox", 2, "red"), ("cat", 1, None)]),
        ("three mice", [("mouse", 3, None)]),
        ("a pair of wolves", [("wolf", 2, None)]),
        ("several sheep", [("sheep", 4, None)]),
        ("a dozen sheep", [("sheep", 12, None)]),
        ("7 tulips", [("tulip", 7, None)]),
        ("foxes", [("fox", 3, None)]),
        ("a navy blue elephant", [("elephant", 1, "navy blue")]),
        ("a golden lion", [("lion", 1, "golden")]),
        ("a #ff8800 bear", [("bear", 1, "#ff8800")]),
        ("an orange cat eating an orange", [("cat", 1, "orange"), ("orange", 1, None)]),
        ("an oak tree", [("oak tree", 1, None)]),
        ("a polar bear", [("polar bear", 1, None)]),
    ],
)
def test_nouns_with_number_and_colour(prompt: str, expected: list[tuple[str, int, str | None]]) -> None:
    assert subjects(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "setting", "time", "weather"),
    [
        ("a fox in a snowy forest at dusk", "forest", "dusk", "snow"),
        ("a fox in the woods at sunset", "forest", "dusk", None),
        ("a whale under the stars", None, "night", "stars"),
        ("mountain cabin in winter", "mountains", None, "snow"),
        ("a fox at sunrise on the beach", "beach", "dawn", None),
        ("a city skyline at night", "city", "night", None),
        ("a fox in the rain", None, None, "rain"),
        ("foggy mountains", "mountains", None, "fog"),
        ("a lake in the mountains", "lake", None, None),
        ("an astronaut on the moon", "moon", None, None),
        ("a fox", None, None, None),
    ],
)
def test_where_and_when(prompt: str, setting: str | None, time: str | None, weather: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.setting, plan.time, plan.weather) == (setting, time, weather)


@pytest.mark.parametrize(
    ("prompt", "kind", "style"),
    [
        ("icon of a fox", "icon", None),
        ("a fox icon, flat design", "icon", "flat"),
        ("app icon of a fox", "icon", None),
        ("logo for a coffee shop called Moon Bean", "logo", None),
        ("seamless pattern of foxes", "pattern", None),
        ("birthday card with a cake", "card", None),
        ("vintage badge of a bear", "badge", "vintage"),
        ("line drawing of a dog", "scene", "line"),
        ("neon sign of a fox", "badge", "neon"),
        ("a neon sign above a bar", "scene", "neon"),
        ("portrait of a cat in papercut style", "portrait", "papercut"),
        ("poster of a lion", "poster", None),
        ("abstract composition in blue", "abstract", None),
        ("a line of ducks", "scene", None),
    ],
)
def test_kind_and_style(prompt: str, kind: str, style: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.kind, plan.style) == (kind, style)


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ('poster that says "Summer Fest"', "Summer Fest"),
        ("logo for a coffee shop called Moon Bean", "Moon Bean"),
        ("logo for a bakery named The Daily Loaf", "The Daily Loaf"),
        ("logo for Acme Robotics", "Acme Robotics"),
        ("card saying «Bon voyage» with a ship", "Bon voyage"),
        ("birthday card", "Happy Birthday"),
        ("a fox called to dinner", None),
    ],
)
def test_words_to_show(prompt: str, text: str | None) -> None:
    assert parse_prompt(prompt).text == text


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a cat on a sofa", [("cat", "on", "sofa")]),
        ("two rabbits under a big tree", [("rabbit", "under", "tree")]),
        ("a blue elephant holding a balloon", [("elephant", "holding", "balloon")]),
        ("a bear wearing a hat", [("bear", "wearing", "hat")]),
        ("a cat in a hat", [("cat", "wearing", "hat")]),
        ("a penguin riding a bicycle", [("penguin", "riding", "bicycle")]),
        ("a red bicycle in front of a bookshop", [("bicycle", "in_front_of", "bookshop")]),
        ("a dragon flying over a castle", [("dragon", "over", "castle")]),
        ("a dog chasing a cat", [("dog", "chasing", "cat")]),
        ("a cat and a dog under a tree", [("cat", "under", "tree"), ("dog", "under", "tree")]),
        ("a basket full of apples", [("apple", "in", "basket")]),
        ("a boy flying a kite", [("boy", "holding", "kite")]),
        ("a bear wearing a hat under a tree", [("bear", "wearing", "hat"), ("bear", "under", "tree")]),
    ],
)
def test_relations(prompt: str, expected: list[tuple[str, str, str]]) -> None:
    assert relations(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "unmatched"),
    [
        ("a zorblax in a forest", ("zorblax",)),
        ("a fox and a quuxifer", ("quuxifer",)),
        ("cat food", ("cat", "food")),
        ("30 sheep", ("30",)),
        ("a beautiful fox", ()),
        ("draw me a cute fox please", ()),
    ],
)
def test_what_is_not_known_is_reported_and_never_guessed(prompt: str, unmatched: tuple[str, ...]) -> None:
    assert parse_prompt(prompt).unmatched == unmatched


def test_the_colour_of_an_unknown_thing_goes_to_nothing_else() -> None:
    assert subjects("a green zorblax riding a horse") == [("horse", 1, None)]


def test_a_number_beyond_what_is_drawn_is_capped_and_reported() -> None:
    plan = parse_prompt("99 sheep")

    assert (plan.subjects[0].count, plan.unmatched) == (MAX_COUNT, ("99",))


@given(st.text(max_size=300))
def test_any_text_gives_a_plan(prompt: str) -> None:
    plan = parse_prompt(prompt)

    assert len(plan.subjects) <= MAX_SUBJECTS
    assert ScenePlan.model_validate_json(plan.model_dump_json()) == plan


@given(st.lists(st.text("AaBb Zz9&", max_size=40), max_size=8).map(" ".join))
def test_any_name_gives_a_plan(name: str) -> None:
    for prompt in (f"logo for {name}", f"card called {name}", f'poster "{name}"'):
        assert parse_prompt(prompt).kind in {"logo", "card", "poster"}


def test_a_symbol_stands_for_an_idea_on_an_icon_and_not_in_a_scene() -> None:
    assert subjects("icon for a restaurant")
    assert subjects("a restaurant beside a road") == []
    assert parse_prompt("a pharmacy beside a road").unmatched == ("pharmacy",)


def test_one_word_may_be_several_people() -> None:
    assert subjects("a family in the park") == [("woman", 1, None), ("man", 1, None), ("child", 1, None)]


def test_a_place_may_have_a_colour() -> None:
    plan = parse_prompt("a fox in a purple forest")

    assert (plan.setting, plan.backdrop, plan.subjects[0].colour) == ("forest", "purple", None)


def test_shapes_alone_are_an_abstract_picture() -> None:
    plan = parse_prompt("crimson rectangles in a grid")

    assert (plan.kind, plan.palette, plan.unmatched) == ("abstract", ("crimson",), ())


def test_seasons_choose_the_palette() -> None:
    assert parse_prompt("a fox in autumn").palette == "autumn"
