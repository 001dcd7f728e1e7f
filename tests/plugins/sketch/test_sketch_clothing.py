"""Who is said to wear something is drawn in it, people and animals alike."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from limner_sketch._canvas import Figure, Pose, Traits
from limner_sketch._clothing import clothe
from limner_sketch._compose import _resolve, compose
from limner_sketch._contours import level_spans, rings_of
from limner_sketch._emit import Document
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._prints import printed
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch.figures import entries, entry, find
from limner_sketch.figures._garments import GARMENTS, LEGWEAR


def figure(noun: str, **how: Any) -> Figure:
    """Draw a noun."""
    return entry(noun).draw(Pose(**how), Random(0))  # noqa: S311 - reproducible


def composed(prompt: str) -> tuple[Item, Item]:
    """Return a wearer and what is worn, as they are in the finished picture."""
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    (made,) = draw_scene(task, Document(1200, 900))
    (worn,) = made.others
    return made.root, worn


def level(item: Item, y: float, x: float) -> tuple[float, float]:
    """Return from where to where a thing is at a height, about one place."""
    rings = [ring for part in item.figure.parts if not part.width for ring in rings_of(item.by.path(part.path))]
    about = [span for ring in rings for span in level_spans([ring], y) if span[0] <= x <= span[1]]
    return min(start for start, _ in about), max(end for _, end in about)


def dressed(prompt: str) -> dict[str, tuple[str, str]]:
    """Return what each subject of a prompt wears, by its noun."""
    plan = parse_prompt(prompt)
    known = {i: (s, find(s.what)) for i, s in enumerate(plan.subjects)}
    wanted = {i: Wanted(i, subject, match.entry) for i, (subject, match) in known.items() if match}
    return {one.entry.noun: one.garment for one in clothe(plan, wanted).wanted.values()}


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a girl wearing a red dress", {"girl": ("dress", "#e23d3d")}),
        ("a grumpy cat in a sweater", {"cat": ("sweater", "")}),
        ("a penguin in a tuxedo", {"penguin": ("tuxedo", "")}),
        ("a dog in a santa suit", {"dog": ("santa suit", ""), "santa hat": ("", "")}),
    ],
)
def test_clothes_are_worn_and_not_a_thing_beside_their_wearer(prompt: str, worn: dict[str, tuple[str, str]]) -> None:
    found = dressed(prompt)

    assert {noun: (garment, bool(colour)) for noun, (garment, colour) in found.items()} == {
        noun: (garment, bool(colour)) for noun, (garment, colour) in worn.items()
    }
    made = compose(prompt)
    assert (made.not_drawn, made.substituted) == ((), ())


def test_who_is_named_second_does_not_wear_what_the_first_one_does() -> None:
    found = dressed("a man in a tuxedo and a woman in a red gown")

    assert (found["man"][0], found["woman"][0]) == ("tuxedo", "gown")


def test_who_is_known_by_their_clothes_keeps_them() -> None:
    assert dressed("a chef in an apron") == {"chef": ("", "")}
    assert compose("a knight in shining armor").drawn == ("knight",)


@pytest.mark.parametrize("cut", sorted({garment.cut for garment in GARMENTS.values()}))
def test_every_cut_fits_people_and_animals_that_stand_lie_and_sit(cut: str) -> None:
    worn = next(name for name, garment in GARMENTS.items() if garment.cut == cut)
    animals = () if cut in LEGWEAR else ("cat", "horse", "elephant", "penguin", "frog", "duck", "monkey")
    for noun in ("man", "girl", *animals):
        drawn = figure(noun, traits=Traits(garment=worn, garment_colour="#12ab34"))

        assert "garment" in drawn.anchors, noun
        assert "#12ab34" in drawn.colours.values(), (noun, cut)


def test_every_garment_is_a_word_that_is_known() -> None:
    assert [name for name in GARMENTS if find(name) is None] == []


@pytest.mark.parametrize(
    ("prompt", "garment"),
    [("a tree wearing a sweater", "sweater"), ("a cat wearing pants", "pants"), ("a girl in a bikini", "bikini")],
)
def test_whoever_cannot_wear_something_says_so(prompt: str, garment: str) -> None:
    assert compose(prompt).not_drawn == (garment,)


def test_an_angry_face_is_not_a_sad_one() -> None:
    for noun in ("cat", "man", "horse", "owl"):
        moods = {mood: figure(noun, mood=mood).parts for mood in ("happy", "sad", "angry", "surprised")}
        assert len(set(map(str, moods.values()))) == len(moods), noun


def test_most_animals_can_be_dressed() -> None:
    animals = [item for item in entries() if item.tags & {"animal"} and item.place == "ground"]
    bare = [
        item.noun for item in animals if "garment" not in figure(item.noun, traits=Traits(garment="sweater")).anchors
    ]

    assert len(bare) < 0.2 * len(animals), bare


@pytest.mark.parametrize("kind", ["striped", "checkered", "dotted", "floral"])
@pytest.mark.parametrize(
    "thing", ["a blue and red {} mug", "a blue and red {} scarf", "a girl in a blue and red {} dress"]
)
def test_a_print_lies_on_what_it_is_said_of_in_the_second_colour(kind: str, thing: str) -> None:
    wanted, missing, _ = _resolve(parse_prompt(thing.format(kind)))
    (figure,) = (drawn(one, Random(0)) for one in wanted.values())  # noqa: S311 - reproducible

    assert missing == []
    assert figure.colours["print0"] == colour_of("red")
    assert any(shape.role == "print0" for shape in figure.parts)


def test_a_print_never_makes_a_drawing_heavy() -> None:
    for one in entries():
        drawing = one.draw(Pose(), Random(0))  # noqa: S311 - reproducible
        for kind in ("striped", "checkered", "dotted", "floral"):
            marks = [shape for shape in printed(drawing, kind).parts if shape.role.startswith("print")]
            assert sum(len(shape.path) for shape in marks) < 2600, one.noun


@pytest.mark.parametrize(
    ("prompt", "word", "kept"), [("a {} cat", "fat", 1.26), ("a {} dog", "skinny", 0.76), ("a {} man", "slim", 0.76)]
)
def test_the_fat_are_wider_and_the_thin_narrower(prompt: str, word: str, kept: float) -> None:
    (usual,), (told,) = (_resolve(parse_prompt(prompt.format(say)))[0].values() for say in ("", word))
    before, after = (drawn(one, Random(4), pose="sit").box for one in (usual, told))  # noqa: S311 - reproducible

    assert after.width / before.width == pytest.approx(kept, rel=0.02)
    assert after.height == pytest.approx(before.height)


def test_what_is_upside_down_has_its_foot_in_the_air() -> None:
    (house,) = _resolve(parse_prompt("an upside down house"))[0].values()
    usual, turned = house.entry.draw(Pose(), Random(0)), drawn(house, Random(0))  # noqa: S311 - reproducible

    assert turned.box.height == pytest.approx(usual.box.height)
    assert turned.anchor("top")[1] > turned.box.centre[1] > usual.anchor("top")[1]


@pytest.mark.parametrize(
    "prompt",
    ["a rainbow mug", "a rusty car", "a cracked vase", "a muddy pig", "a glittery unicorn", "icon of a shiny trophy"],
)
def test_what_can_be_seen_of_a_thing_is_not_reported(prompt: str) -> None:
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize("prompt", ["three girls in red dresses", "two men in blue suits"])
def test_clothes_of_a_colour_are_of_that_colour_on_each_of_several(prompt: str) -> None:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed="0")
    people = [made.root for made in draw_scene(task, Document(1200, 900)) if "person" in made.root.wanted.entry.tags]

    assert len(people) == plan.subjects[0].count
    assert len({(one.wanted.garment, one.wanted.subject.colour) for one in people}) == 1


@pytest.mark.parametrize("animal", ["penguin", "owl", "cat", "fox", "horse", "giraffe", "mouse"])
def test_a_scarf_goes_around_the_neck_of_an_animal(animal: str) -> None:
    wearer, scarf = composed(f"a {animal} wearing a scarf")
    tall, (_, chin) = wearer.box.height, wearer.point("mouth", "face")
    neck = scarf.by.point(*scarf.figure.anchors["on_neck"])

    assert chin < neck[1] < chin + 0.2 * tall
    assert scarf.box.bottom <= wearer.box.bottom + 0.01 * tall
    # As wide as what it goes around, which on all fours is no more than a head: never a patch on a broad belly.
    start, end = level(wearer, neck[1], neck[0])
    assert abs(scarf.by.a) * 168 >= min(0.7 * (end - start), 0.3 * min(wearer.box.width, tall))
    assert scarf.box.width <= 1.2 * (end - start)
