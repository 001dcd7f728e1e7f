"""Food lies on what it is served on, things are seen in what holds them, and what is cooked or poured is seen to be."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._adapting import adapted
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._scene import draw_scene
from limner_sketch._styles import style_of
from limner_sketch._task import Task


def _task(prompt: str) -> Task:
    plan = parse_prompt(prompt)
    style = style_of(None)
    assert style is not None

    return Task(plan=plan, wanted=_resolve(plan)[0], style=style, palette=None, seed=f"0/{prompt}")


def _clusters(prompt: str) -> tuple[Cluster, ...]:
    return draw_scene(_task(prompt), Document(1200, 900))


def _nouns(made: Cluster) -> list[str]:
    return [made.root.wanted.entry.noun, *(item.wanted.entry.noun for item in made.others)]


@pytest.mark.parametrize(
    ("prompt", "dish", "food"),
    [
        ("pancakes with blueberries", "pancakes", "blueberries"),
        ("a pizza topped with mushrooms", "whole pizza", "mushroom"),
        ("porridge with raspberries", "porridge", "raspberry"),
        ("toast with avocado", "toast", "avocado"),
        ("waffles with whipped cream", "waffles", "whipped cream"),
    ],
)
def test_toppings_lie_on_the_dish(prompt: str, dish: str, food: str) -> None:
    (made,) = _clusters(prompt)
    pieces = [item.box for item in made.others if item.wanted.entry.noun == food]
    box = made.root.box

    assert made.root.wanted.entry.noun == dish
    assert pieces
    assert all(box.left < piece.centre[0] < box.right and piece.bottom < box.bottom for piece in pieces)
    assert all(piece.bottom > box.top for piece in pieces)


@pytest.mark.parametrize(
    ("prompt", "foods"),
    [
        ("steak with asparagus and a baked potato", {"grilled steak", "asparagus", "baked potato"}),
        ("a plate of sausages with mashed potatoes", {"sausage", "mashed potatoes"}),
        ("a lobster dinner with lemon", {"lobster", "lemon"}),
    ],
)
def test_what_is_eaten_together_is_on_one_plate(prompt: str, foods: set[str]) -> None:
    (made,) = _clusters(prompt)

    assert made.root.wanted.entry.noun == "platter"
    assert set(_nouns(made)[1:]) == foods
    assert compose(prompt).not_drawn == ()


def test_a_dish_with_a_bowl_of_its_own_is_in_no_second_one() -> None:
    (made,) = _clusters("a bowl of porridge with raspberries")

    assert "bowl" not in _nouns(made)


@pytest.mark.parametrize(
    ("prompt", "thing", "least"),
    [
        ("a box of crayons", "crayon", 5),
        ("a crate of mangoes", "mango", 5),
        ("a sack of plums", "plum", 5),
        ("a basket of puppies", "dog", 3),
        ("a barrel full of radishes", "radish", 5),
    ],
)
def test_a_container_of_something_shows_several_of_it(prompt: str, thing: str, least: int) -> None:
    (made,) = _clusters(prompt)

    assert _nouns(made).count(thing) >= least


def test_fish_without_an_article_are_several() -> None:
    assert parse_prompt("fish swimming around a wreck").subjects[0].count > 2
    assert parse_prompt("a fish swimming around a wreck").subjects[0].count == 1


def test_things_stand_on_the_boards_of_a_shelf() -> None:
    made = next(one for one in _clusters("a shelf with a globe, a trophy and two vases") if one.others)
    board = made.root.point("shelf1")[1]

    assert made.root.wanted.entry.noun == "long shelf"
    assert sorted(_nouns(made)[1:]) == ["globe", "trophy", "vase", "vase"]
    assert all(abs(item.box.bottom - board) < 0.02 * made.root.box.width for item in made.others)


@pytest.mark.parametrize(
    ("prompt", "host"),
    [
        ("a fridge full of vegetables", "open fridge"),
        ("a toolbox full of hammers", "open toolbox"),
        ("a bag of marbles", "open sack"),
        ("a hot dog stand", "open stall"),
        ("socks hanging on a clothesline", "bare clothesline"),
    ],
)
def test_what_holds_things_is_open(prompt: str, host: str) -> None:
    assert host in {one.entry.noun for one in adapted(_task(prompt)).wanted.values()}


def test_a_tray_is_carried_beside_the_shoulder() -> None:
    (made,) = _clusters("a waiter carrying a tray of cocktails")
    tray = next(item for item in made.others if item.wanted.entry.noun == "tray")
    face, seat = made.root.point("face"), made.root.point("seat")

    assert tray.box.bottom < (face[1] + seat[1]) / 2
    assert tray.box.left > face[0]
    assert _nouns(made).count("cocktail") == 3


def test_what_is_grilled_lies_on_the_grill() -> None:
    made = next(one for one in _clusters("a man grilling burgers in the garden") if one.others)
    grill = next(item.box for item in made.others if item.wanted.entry.noun == "grill")
    burgers = [item.box for item in made.others if item.wanted.entry.noun == "burger"]

    assert len(burgers) == 3
    assert all(grill.left < box.centre[0] < grill.right and box.bottom < grill.centre[1] for box in burgers)


@pytest.mark.parametrize(
    ("prompt", "vessels", "cup"),
    [
        ("a teapot pouring tea into a cup", {"teapot"}, "mug"),
        ("a girl pouring milk on her cereal", {"milk", "jug"}, "cereal"),
    ],
)
def test_what_is_poured_runs_into_what_is_under_it(prompt: str, vessels: set[str], cup: str) -> None:
    (made,) = _clusters(prompt)
    items = (made.root, *made.others)
    filled = next(item for item in items if item.wanted.entry.noun == cup)
    vessel = next(item.box for item in items if item.wanted.entry.noun in vessels)
    stream = next(item.box for item in items if item.wanted.subject.what == "stream")
    brim = filled.point("top")[1]

    assert vessel.centre[1] < stream.centre[1]
    assert filled.box.left < stream.centre[0] < filled.box.right
    assert stream.top < brim <= stream.bottom


def test_nobody_stands_in_a_dish() -> None:
    kinds = {(r.subject, r.kind) for r in parse_prompt("a girl pouring milk on her cereal").relations}

    assert not {(0, "on"), (0, "in")} & kinds
