"""A picture shows what was asked for, or says that it does not: relations, numbers, words that change nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from limner_sketch import compose, compose_plan, parse_prompt
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._honest import told
from limner_sketch._layout._items import mapped
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch.plan import ScenePlan

LIVING = ["cat", "dog", "fox", "girl", "man", "rabbit", "horse", "elephant", "mouse", "lion", "chef"]
THINGS = [
    "table", "chair", "sofa", "bed", "tree", "house", "car", "box", "basket", "rock", "bench", "castle", "campfire",
    "fence", "bush", "hat", "kite", "apple", "bowl", "moon", "cloud", "snowman", "mushroom", "bicycle", "bookshelf",
]  # fmt: skip
KINDS = [
    "on", "under", "beside", "behind", "in_front_of", "in", "over", "wearing", "holding", "riding", "chasing", "facing",
    "between", "around", "hanging_from", "climbing", "leading", "tied_to",
]  # fmt: skip


@st.composite
def plans(draw: st.DrawFn) -> ScenePlan:
    """One or several living ones that stand somehow to a thing, with or without somebody else around."""
    kind = draw(st.sampled_from(KINDS))
    other = draw(
        st.sampled_from([noun for noun in LIVING if noun != "cat"] if kind in {"chasing", "leading"} else THINGS)
    )
    subjects: list[dict[str, Any]] = [
        {"what": "cat" if kind == "chasing" else draw(st.sampled_from(LIVING)), "count": draw(st.integers(1, 3))},
        {"what": other, "count": 2 if kind == "between" else 1},
    ]
    if draw(st.booleans()):
        subjects.append({"what": draw(st.sampled_from(["penguin", "flower", "bus", "sun"]))})
    relations = [{"subject": 0, "kind": kind, "to": 1}]
    return ScenePlan.model_validate({"subjects": subjects, "relations": relations})


def where(plan: ScenePlan, seed: int) -> dict[int, list[Box]]:
    """Return the bounds of all that a scene shows of each subject."""
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"{seed}/{plan.model_dump_json()}")
    boxes: dict[int, list[Box]] = {}
    for made in draw_scene(task, Document(1200, 900)):
        for item in (made.root, *made.others):
            boxes.setdefault(item.wanted.index, []).append(mapped(item.box, made.by))
    return boxes


def holds(kind: str, a: Box, b: Box) -> bool:
    """Whether one box can be so to another, by what the word means on paper."""
    aside, apart = max(a.left - b.right, b.left - a.right), max(a.top - b.bottom, b.top - a.bottom)
    largest = max(a.width, a.height, b.width, b.height)
    if kind == "over":
        return a.bottom < b.centre[1] + 6
    if kind == "under":
        return a.top > b.top - 6 and b.left - 0.15 * b.width < a.centre[0] < b.right + 0.15 * b.width
    if kind in {"behind", "in_front_of"}:
        return aside < 0.15 * largest
    if kind == "facing" and b.bottom < a.top:
        return True  # one looks up to the sky
    if kind in {"beside", "around", "chasing", "facing", "between"}:
        return aside < largest and apart < 0.5 * largest
    touches = aside < 0.2 * largest and apart < 0.2 * largest  # with a leash between them, or a hand
    return touches and (kind != "on" or a.centre[1] <= b.bottom)


@settings(max_examples=50)
@given(plans(), st.integers(0, 99))
def test_each_relation_is_seen_or_told(plan: ScenePlan, seed: int) -> None:
    made = compose_plan(plan, seed=seed)
    (relation,) = plan.relations
    boxes = where(plan, seed)
    if told(relation, plan) in made.not_drawn or not {0, 1} <= boxes.keys():
        return
    pairs = [(a, b) for a in boxes[0] for b in boxes[1]]

    assert any(holds(relation.kind, a, b) for a, b in pairs)
    if relation.kind == "between":
        assert min(b.centre[0] for b in boxes[1]) < boxes[0][0].centre[0] < max(b.centre[0] for b in boxes[1])


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cat under a table", "under"),
        ("three mice under a bed", "under"),
        ("a dog hiding behind a tree", "behind"),
        ("two kids behind a sofa", "behind"),
        ("a horse jumping over a fence", "over"),
        ("a bear sleeping on a cloud", "on"),
        ("a wolf howling in front of the moon", "in_front_of"),
        ("four bears around a table", "around"),
        ("a fox surrounded by mushrooms", "around"),
        ("a cat on a windowsill", "on"),
        ("a witch flying past the moon on a broom", "riding"),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_what_is_often_asked_for_is_seen(prompt: str, kind: str, seed: int) -> None:
    made = compose(prompt, seed=seed)

    assert [relation.kind for relation in made.plan.relations] == [kind]
    assert made.not_drawn == ()


@pytest.mark.parametrize("prompt", ["a wizard in a library", "kids in a classroom with a teacher"])
def test_nobody_stands_behind_what_a_room_is_known_by(prompt: str) -> None:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    rows = {made.root.wanted.entry.noun: made.row for made in draw_scene(task, Document(1200, 900))}

    assert {rows.pop("bookshelf", "back"), rows.pop("blackboard", "back")} == {"back"}
    assert set(rows.values()) == {"front"}


def test_each_frog_has_a_lily_pad_of_its_own() -> None:
    boxes = where(parse_prompt("three frogs on three lily pads"), 0)
    frogs, pads = boxes[0], boxes[1]

    assert len(frogs) == len(pads) == 3
    assert all(any(holds("on", frog, pad) for pad in pads) for frog in frogs)
    assert len({round(frog.centre[0] / 80) for frog in frogs}) == 3


@pytest.mark.parametrize(
    ("prompt", "missing"),
    [
        ("an elephant under a hat", "elephant under hat"),
        ("a gossipy dog", "gossipy"),
        ("a dog tickling a cat", "tickling"),
        ("four friends in a heart shape", "in a heart shape"),
        ("two hedgehogs in a zoo", "zoo"),
        ("a doctor checking a child's heartbeat", "heartbeat"),
        ("portrait of five girls", "2 more girls"),
    ],
)
def test_what_is_not_seen_is_told(prompt: str, missing: str) -> None:
    assert missing in compose(prompt).not_drawn


@pytest.mark.parametrize(
    "prompt",
    [
        "a steaming cup of coffee",
        "a cat asleep on a sofa while it rains outside",
        "a family of four having dinner at a round table",
        "a boy looking at the stars",
        "a robot watering flowers in a garden",
        "a family having a picnic in the park",
        "five penguins in a row on an iceberg",
        "three bears wearing hats",
        "ten apples",
        "a vase of tulips on a table",
        "icon of a fox in front of a mountain",
    ],
)
def test_nothing_is_told_that_is_seen(prompt: str) -> None:
    assert compose(prompt).not_drawn == ()


def test_the_description_tells_of_no_relation_that_is_not_seen() -> None:
    assert "castle" in compose("a princess in a castle").description
    assert "is in the castle" not in compose("a princess in a castle").description
    assert "is on the sofa" in compose("a cat on a sofa").description


def test_what_finds_no_room_in_a_plan_is_told() -> None:
    many = "a fox, a cat, a dog, an owl, a bear, a cow, a pig, a duck, a hen, a sheep, a horse and a man with a hat"

    assert compose(many).not_drawn == ("hat",)


@pytest.mark.parametrize(
    "prompt",
    [
        "a castle with a flag on the roof",
        "a mother beside her baby in a cradle",
        "a family of five having dinner",
        "a baby looking at a butterfly",
        "a rock band with a singer, a guitarist, a bassist and a drummer",
        "an old man playing chess with a boy",
    ],
)
def test_what_is_shown_is_not_told_as_missing(prompt: str) -> None:
    assert compose(prompt).not_drawn == ()


def test_somebody_whose_calling_is_not_known_is_there_and_it_is_told() -> None:
    made = compose("a frobnicator climbing a ladder")

    assert made.drawn == ("person", "ladder")
    assert made.not_drawn == ("frobnicator",)


def test_there_is_one_in_each_hand() -> None:
    assert compose("a man with a suitcase in each hand").plan.subjects[1].count == 2
