"""Where somebody stands in other words, and what goes without saying of who is named; measured in the finished picture."""

from __future__ import annotations

import re
from statistics import median

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._adapting import adapted
from limner_sketch._colour import difference, to_oklch
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch._where import setting_of

_COLOUR = re.compile(r"#[0-9a-f]{6}\b")


def task_of(prompt: str) -> Task:
    plan = parse_prompt(prompt)
    return Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")


def drawn(prompt: str) -> list[Cluster]:
    return list(draw_scene(task_of(prompt), Document(1200, 900)))


def setting(prompt: str) -> str:
    return setting_of(adapted(task_of(prompt)))


@pytest.mark.parametrize(
    "prompt",
    [
        "pigeons in the square",
        "a statue in the middle of a plaza",
        "a dancer on a busy market square",
        "children playing in the village plaza",
    ],
)
def test_a_square_of_a_town_is_a_place(prompt: str) -> None:
    assert setting(prompt) == "square"
    assert compose(prompt).not_drawn == ()
    assert all(subject.what != "square" for subject in parse_prompt(prompt).subjects)


def test_a_square_that_is_no_place_is_a_shape() -> None:
    assert parse_prompt("a star in a square").setting is None


@pytest.mark.parametrize(
    ("prompt", "host"),
    [
        ("an ibex on top of a mountain", "mountain summit"),
        ("a hiker at rest on a snowy peak", "mountain summit"),
        ("a flautist on the roof", "tiled roof"),
        ("two crows on a rooftop", "tiled roof"),
    ],
)
def test_who_is_on_a_height_stands_on_it(prompt: str, host: str) -> None:
    (made,) = (one for one in drawn(prompt) if one.root.wanted.entry.noun == host)
    riders = [item for item in made.others if item.wanted.entry.tags & {"person", "animal"}]

    assert riders
    assert all(item.box.bottom < made.root.box.top + 0.35 * made.root.box.height for item in riders)


def test_the_roof_of_a_building_that_is_told_of_is_its_own() -> None:
    assert all(subject.what != "tiled roof" for subject in parse_prompt("a barn with a stork on the roof").subjects)


def test_a_slope_on_which_nobody_slides_is_land() -> None:
    assert [subject.what for subject in parse_prompt("a gondola above a snowy slope").subjects] == ["gondola"]
    assert setting("a cable car over a snowy slope") in {"mountains", "snow"}


@pytest.mark.parametrize(
    ("prompt", "nouns"),
    [
        ("a shepherdess and her flock", {"shepherd", "sheep"}),
        ("a swan with three cygnets", {"swan", "cygnet"}),
        ("a longship with a striped sail", {"longship"}),
        ("the wreck of the sea", {"shipwreck"}),
    ],
)
def test_they_are_what_they_are_by_nature(prompt: str, nouns: set[str]) -> None:
    assert {made.root.wanted.entry.noun for made in drawn(prompt)} == nouns


@pytest.mark.parametrize("prompt", ["a kangaroo carrying her joey in her pouch", "a kangaroo and her baby"])
def test_a_joey_is_in_the_pouch_of_the_one_kangaroo(prompt: str) -> None:
    assert [made.root.wanted.entry.noun for made in drawn(prompt)] == ["kangaroo"]


@pytest.mark.parametrize(("kind", "count"), [("apple", 5), ("pear", 3), ("lemon", 9)])
def test_fruit_that_is_counted_hangs_in_its_tree(kind: str, count: int) -> None:
    (made,) = drawn(f"{'an' if kind == 'apple' else 'a'} {kind} tree with {count} {kind}s")
    hung = [part for part in made.root.figure.parts if part.role == "fruit"]
    few = [part for part in drawn(f"{kind} tree with 2 {kind}s")[0].root.figure.parts if part.role == "fruit"]

    assert len(hung) * 2 == len(few) * count


@pytest.mark.parametrize("who", ["an angel", "a king", "a fairy"])
def test_who_has_a_wind_instrument_blows_it(who: str) -> None:
    (made,) = drawn(f"{who} with a trumpet")
    (horn,) = (item for item in made.others if item.wanted.entry.noun == "trumpet")
    x, y = made.root.point("mouth")

    assert horn.box.grown(0.04 * made.root.box.height).common(made.root.box).area > 0
    assert horn.box.left - 8 <= x <= horn.box.right + 8
    assert horn.box.top - 8 <= y <= horn.box.bottom + 8


def test_cherries_that_are_counted_are_seen_among_leaves() -> None:
    colours = drawn("a cherry tree with six cherries")[0].root.wanted.entry.colours

    assert to_oklch(colours["fruit"]).hue < 60 < to_oklch(colours["main"]).hue < 180


@pytest.mark.parametrize("colour", ["green", "red", "dark green"])
def test_fruit_stands_out_from_its_leaves(colour: str) -> None:
    colours = drawn(f"an apple tree with five {colour} apples")[0].root.wanted.entry.colours

    assert difference(colours["fruit"], colours["main"]) > 0.12


@pytest.mark.parametrize("kind", ["pattern", "icon"])
def test_shades_of_a_colour_are_not_worn(kind: str) -> None:
    plan = parse_prompt(f"{kind} of a leaf in shades of green")

    assert [subject.what for subject in plan.subjects] == ["leaf"]


def test_babies_lie_asleep() -> None:
    asleep, awake = (drawn(f"a {how}baby")[0].root.figure.box for how in ("sleeping ", ""))

    assert asleep.width > asleep.height
    assert awake.width < awake.height


def test_a_baby_lies_in_a_bed_and_sits_in_a_basket() -> None:
    heads = [drawn(f"a baby sleeping in a {host}")[0] for host in ("cradle", "basket")]
    lying, sitting = (next(i.box for i in made.others if i.wanted.entry.noun == "baby") for made in heads)

    assert lying.width / lying.height > 1.2 > sitting.width / sitting.height


@pytest.mark.parametrize("other", ["a toy train", "a kitten", "gifts"])
def test_a_christmas_tree_with_company_is_at_home(other: str) -> None:
    prompt = f"{other} under a Christmas tree"

    assert setting(prompt) == "room"
    assert compose(prompt).not_drawn == ()
    assert setting("a snowman beside a Christmas tree") == "snow"


def test_landmarks_stand_out_from_the_night() -> None:
    svg = compose("the Eiffel Tower at night").svg
    ahead, _, tower = svg.partition('<g id="the-eiffel-tower"')
    night = [to_oklch(colour).lightness for colour in _COLOUR.findall(ahead)]
    lit = [to_oklch(colour).lightness for colour in _COLOUR.findall(tower.partition('<g id="foreground"')[0])]

    assert median(lit) > 0.5 > median(night)


@pytest.mark.parametrize(
    ("prompt", "hue"),
    [
        ("a coast in blue tones", 260),
        ("a jungle in shades of purple", 305),
    ],
)
def test_a_scene_in_tones_of_a_colour_is_in_that_colour(prompt: str, hue: float) -> None:
    made = compose(prompt)
    tones = [to_oklch(colour) for colour in _COLOUR.findall(made.svg)]
    strong = [tone.hue for tone in tones if tone.chroma > 0.05]
    near = [one for one in strong if min((one - hue) % 360, (hue - one) % 360) < 45]

    assert made.not_drawn == ()
    assert len(near) > 0.7 * len(strong)  # the sun shines as ever


@pytest.mark.parametrize(
    ("prompt", "where"),
    [
        ("a mermaid sitting on a rock at sunset", "beach"),
        ("a mermaid on a rock under the moon", "beach"),
        ("a mermaid swimming with fish", "underwater"),
        ("an octopus on a rock", "underwater"),
    ],
)
def test_a_mermaid_sits_ashore_and_swims_in_the_deep(prompt: str, where: str) -> None:
    assert setting(prompt) == where


@pytest.mark.parametrize(
    ("prompt", "line"),
    [
        ("poster for a jazz festival in New Orleans, 12 June", "12 June · New Orleans"),
        ("invitation to a garden party at Rose Cottage on 4 July", "4 July · Rose Cottage"),
        ("a poster for a food festival in Lyon", "Lyon"),
        ("a concert poster for The Blue Notes at Cafe Royal, 3 May", "3 May · Cafe Royal"),
    ],
)
def test_where_something_happens_is_told_in_the_small_line(prompt: str, line: str) -> None:
    made = compose(prompt)

    assert made.plan.tagline == line
    assert made.not_drawn == ()


def test_a_place_that_tells_of_no_event_is_no_line() -> None:
    assert parse_prompt("a travel poster for Paris").tagline is None
    assert parse_prompt("a girl reading in Paris").tagline is None


@pytest.mark.parametrize("prompt", ["flowchart of a login process", "a flowchart of a support ticket"])
def test_what_leaves_a_question_says_yes_and_no(prompt: str) -> None:
    diagram = parse_prompt(prompt).diagram or compose(prompt).plan.diagram
    assert diagram is not None
    (question,) = (i for i, node in enumerate(diagram.nodes) if node.endswith("?"))

    assert {link.label for link in diagram.links if link.start == question} == {"Yes", "No"}
