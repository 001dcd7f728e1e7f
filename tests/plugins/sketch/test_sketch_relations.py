"""What is told of two things is seen of them: ropes, rooms in things, hands around what they hold, nobody hidden or out of proportion."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch._compose import _resolve
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster, mapped
from limner_sketch._layout._visible import Grid, hidden_by
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task

SIZE = (1200, 900)


def clusters(prompt: str) -> tuple[Cluster, ...]:
    plan = parse_prompt(prompt)
    task = Task(plan=plan, wanted=_resolve(plan)[0], style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    return draw_scene(task, Document(*SIZE))


def nouns(made: Cluster) -> list[str]:
    return [item.wanted.subject.what for item in (made.root, *made.others)]


@pytest.mark.parametrize(
    ("prompt", "relations"),
    [
        ("a donkey tied to a post", [("donkey", "tied_to", "fence post")]),
        ("three balloons tied to a chair", [("balloon", "tied_to", "chair")]),
        ("a maid with a bucket in one hand and a mop in the other", [("maid", "holding", "bucket"), ("maid", "holding", "mop")]),
        ("a man under a black umbrella", [("man", "holding", "umbrella")]),
        ("a bus with a suitcase on its roof", [("suitcase", "on", "bus")]),
        ("a raccoon strolling along the top of a fence", [("raccoon", "on", "fence")]),
        ("a kitchen inside a mushroom", [("stove", "in", "mushroom"), ("table", "in", "mushroom")]),
        ("a dragon carrying a tiny town on its back", [("house", "on", "dragon")]),
        ("a cook pouring stew into a bowl", [("cook", "holding", "cooking pot"), ("cook", "facing", "bowl")]),
        ("a nurse with a daisy in her hair", [("daisy", "on", "nurse")]),
        ("a barman holding two glasses of beer", [("barman", "holding", "beer")]),
        ("a pirate looking through a telescope", [("pirate", "holding", "spyglass")]),
        ("a baby reaching for a lollipop", [("baby", "facing", "lollipop"), ("lollipop", "on", "shelf")]),
        ("an acrobat swinging on a rope", [("acrobat", "hanging_from", "hanging rope")]),
        ("a hot air balloon carrying a piano", [("hot air balloon", "holding", "piano")]),
        ("a nest in a tree with two chicks", [("nest", "in", "tree"), ("chick", "in", "nest")]),
        ("a granny pushing a girl on a swing", [("granny", "beside", "swing"), ("girl", "on", "swing")]),
        ("an osprey carrying a trout in its talons", [("osprey", "holding", "trout")]),
        ("a mime peeking through a window", [("mime", "in", "window")]),
        ("a spider dangling from its thread", [("spider", "hanging_from", "silk thread")]),
        ("a truck loaded with melons", [("melon", "in", "truck")]),
        ("an ogre holding a tiny castle", [("ogre", "holding", "castle")]),
        ("a weasel inside a boot", [("weasel", "in", "boot")]),
        ("a nanny holding the hand of a boy", [("nanny", "beside", "boy")]),
        ("a friar pouring water from a watering can onto a fern", [("friar", "holding", "watering can"), ("friar", "facing", "fern")]),
    ],
)  # fmt: skip
def test_turns_of_phrase_tell_how_two_things_stand_to_each_other(
    prompt: str, relations: list[tuple[str, str, str]]
) -> None:
    plan = parse_prompt(prompt)
    found = [(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations]

    assert set(relations) <= set(found)
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a donkey tied to a post", {"donkey", "rope", "fence post"}),
        ("a pony tied to a tree", {"pony", "rope", "tree"}),
        ("a bedroom inside a pumpkin", {"bed", "room", "pumpkin"}),
        ("a snake wrapped around a column", {"snake", "column"}),
        ("a ship inside a bottle", {"ship", "bottle"}),
        ("a ghost inside a closet", {"ghost", "closet"}),
        ("a goat and a pig in a rowing boat", {"goat", "pig", "rowing boat"}),
        ("a lamp hanging from the ceiling", {"lamp", "ceiling"}),
    ],
)
def test_what_touches_is_one_group_with_what_joins_it(prompt: str, things: set[str]) -> None:
    assert any(things <= set(nouns(made)) for made in clusters(prompt))


@pytest.mark.parametrize(
    "prompt", ["a girl holding a pineapple", "a man holding a sandwich", "a woman holding a banana"]
)
def test_a_hand_is_seen_before_what_it_holds(prompt: str) -> None:
    (made,) = (made for made in clusters(prompt) if made.others)
    held, hand = made.others[:2]
    (x, y) = hand.box.centre

    assert hand.figure.noun == "hand"
    assert hand.wanted.index < 0
    assert held.box.left - 9 < x < held.box.right + 9
    assert held.box.top - 9 < y < held.box.bottom + 9


@pytest.mark.parametrize(
    "prompt",
    [
        "a raccoon in a tuxedo serving cake to a queen at a tea party",
        "a nurse, a doctor, a cow, a pig and a goat in a barn",
        "two knights, a dragon and a princess near a castle",
    ],
)
def test_nobody_is_hidden_behind_another(prompt: str) -> None:
    order = clusters(prompt)
    shares = [
        share for i, (share, _) in hidden_by(order, Grid(*SIZE)).items() if "person" in order[i].root.wanted.entry.tags
    ]

    assert all(share <= 0.5 for share in shares)


def test_a_basket_is_not_larger_than_those_who_have_a_picnic() -> None:
    (made,) = (made for made in clusters("a family having a picnic on a red blanket by the lake") if made.others)
    high = {what: item.box.height for what, item in zip(nouns(made), (made.root, *made.others), strict=True)}

    assert high["picnic basket"] < high["woman"]
    assert high["woman"] * made.size > 0.2 * SIZE[1]


def test_who_flies_passes_before_a_large_moon() -> None:
    order = clusters("a witch on a broom, bats and a big orange moon")
    (witch,) = (item for made in order for item in (made.root, *made.others) if item.wanted.subject.what == "witch")
    boxes = {made.root.wanted.subject.what: made.box for made in order}
    rider = mapped(witch.box, next(made for made in order if witch in made.others).by)

    assert rider.common(boxes["moon"]).area > 0.6 * rider.area
    assert boxes["moon"].width > boxes["bat"].width


@pytest.mark.parametrize("prompt", ["a wizard in a meadow", "a fox by a lake", "a kangaroo beside a cactus"])
def test_who_a_picture_is_about_is_found_at_once(prompt: str) -> None:
    first = parse_prompt(prompt).subjects[0].what
    (box,) = (mapped(made.root.box, made.by) for made in clusters(prompt) if made.root.wanted.subject.what == first)

    assert max(box.height / SIZE[1], box.width / SIZE[0]) > 0.32


@pytest.mark.parametrize("prompt", ["a hedgehog under a mushroom", "a mouse under a flower", "a bear under a tree"])
def test_who_is_under_something_has_room_there(prompt: str) -> None:
    below, above = (made for made in sorted(clusters(prompt), key=lambda one: one.root.wanted.index))

    assert above.box.height > 1.5 * below.box.height
    assert abs(above.box.centre[0] - below.box.centre[0]) < 0.75 * above.box.width


@pytest.mark.parametrize(
    "prompt", ["a cat at the feet of a woman reading in an armchair", "a dog lying at the man's feet"]
)
def test_feet_that_something_is_at_are_no_thing_of_their_own(prompt: str) -> None:
    made = compose(prompt)

    assert "foot" not in made.drawn
    assert made.not_drawn == ()


def test_who_sleeps_with_a_hammock_sleeps_in_it() -> None:
    relations = parse_prompt("a hammock between two palm trees with a man sleeping").relations

    assert "on" in {relation.kind for relation in relations}
