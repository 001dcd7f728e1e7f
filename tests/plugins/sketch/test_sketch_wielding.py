"""Things are used as they are meant to be: at the face, at a ball, over flowers; drivers are seen, couples meet, feelings show."""

from __future__ import annotations

import math

import pytest

from limner_sketch._compose import _resolve, compose
from limner_sketch._emit import Document
from limner_sketch._layout._items import Cluster, Item
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task


def placed(prompt: str, seed: int = 0) -> tuple[Cluster, ...]:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}")
    return draw_scene(task, Document(1200, 900))


def who_and_what(prompt: str, noun: str) -> tuple[Item, Item]:
    """Return somebody and a thing of theirs, in the same coordinates."""
    made = next(made for made in placed(prompt) if any(item.wanted.entry.noun == noun for item in made.others))
    return made.root, next(item for item in made.others if item.wanted.entry.noun == noun)


@pytest.mark.parametrize(
    ("prompt", "tool", "anchor"),
    [
        ("a boy brushing his teeth", "toothbrush", "mouth"),
        ("a man shaving", "razor", "face"),
        ("a woman talking on the phone", "phone", "face"),
        ("a singer singing a song", "microphone", "mouth"),
        ("a bear brushing its teeth", "toothbrush", "mouth"),
    ],
)
def test_what_is_used_at_the_face_reaches_it(prompt: str, tool: str, anchor: str) -> None:
    who, used = who_and_what(prompt, tool)
    x, y = who.point(anchor)

    assert used.box.left - 0.16 * who.box.height < x < used.box.right + 0.16 * who.box.height
    assert used.box.top - 0.12 * who.box.height < y < used.box.bottom + 0.12 * who.box.height


@pytest.mark.parametrize(
    ("prompt", "tool", "ball"),
    [
        ("a woman playing tennis", "tennis racket", "tennis ball"),
        ("a tennis player hitting the ball", "tennis racket", "tennis ball"),
        ("a golfer swinging his club", "golf club", "golf ball"),
        ("a boy hitting a puck", "hockey stick", "puck"),
    ],
)
def test_a_ball_is_where_it_is_struck(prompt: str, tool: str, ball: str) -> None:
    who, struck = who_and_what(prompt, ball)
    _, swung = who_and_what(prompt, tool)

    assert math.dist(struck.box.centre, swung.box.centre) < 0.5 * who.box.height + 0.5 * swung.box.height
    assert struck.box.centre[0] > who.point("hand_r")[0]
    assert not compose(prompt).not_drawn


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("a bus driver driving a yellow bus", "bus driver"),
        ("a dog driving a car", "dog"),
        ("a woman in a taxi", "woman"),
    ],
)
def test_a_driver_is_within_the_vehicle(prompt: str, noun: str) -> None:
    made = next(made for made in placed(prompt) if "vehicle" in made.root.wanted.entry.tags)
    driver = next(item for item in made.others if item.wanted.subject.what == noun)
    vehicle = made.root.box

    assert vehicle.left < driver.box.left < driver.box.right < vehicle.right
    assert vehicle.top < driver.box.top < driver.box.bottom < vehicle.bottom


def test_the_second_rider_sits_behind_the_first() -> None:
    made = next(made for made in placed("two nuns riding a bicycle") if made.root.wanted.entry.noun == "bicycle")
    first, second = (item.point("seat")[0] for item in made.others if item.wanted.entry.noun == "nun")

    assert first - second > 0.2 * made.root.box.height


def test_water_runs_out_of_a_can_that_is_used() -> None:
    roles = {
        part.role for made in placed("a woman watering tulips") for item in made.others for part in item.figure.parts
    }

    assert "water" in roles


@pytest.mark.parametrize("seed", range(3))
def test_writing_is_never_mirrored(seed: int) -> None:
    made = next(made for made in placed("a teacher writing on the blackboard", seed) if made.others)

    assert not made.flipped


@pytest.mark.parametrize("prompt", ["a couple dancing", "two friends giving high five"])
def test_the_hands_of_two_meet(prompt: str) -> None:
    first, second = placed(prompt)

    assert math.dist(first.by.point(*first.root.point("hand_r")), second.by.point(*second.root.point("hand_r"))) < 30


@pytest.mark.parametrize(
    ("prompt", "role"),
    [
        ("a cat in love", "love"),
        ("a teapot in love", "love"),
        ("a laughing baby", "tongue"),
        ("a dog laughing", "tongue"),
    ],
)
def test_a_feeling_is_seen(prompt: str, role: str) -> None:
    (made,) = placed(prompt)

    assert role in {part.role for item in (made.root, *made.others) for part in item.figure.parts}


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a pirate digging for treasure with a shovel", "pirate holding shovel"),
        ("a mum feeding a baby with a spoon", "mum holding spoon"),
        ("a grandma knitting a hat in an armchair", "grandma in armchair"),
        ("a penguin serving drinks on a tray", "penguin holding tray"),
        ("a horse riding a bicycle", "horse riding bicycle"),
        ("a father feeding his baby", "father facing baby"),
        ("a paramedic carrying a man on a stretcher", "man on stretcher"),
        ("a boy pushing his friend in a wheelbarrow", "friend in wheelbarrow"),
        ("a girl roasting marshmallows over a campfire", "girl beside campfire"),
        ("a girl feeding pigeons while eating a sandwich", "girl holding sandwich"),
        ("a magician pulling a rabbit out of a hat", "magician holding hat"),
        ("three women with signs", "woman holding sign"),
        ("a dad pushing a stroller with a coffee", "dad holding stroller"),
    ],
)
def test_a_tool_and_a_seat_are_theirs_who_act(prompt: str, expected: str) -> None:
    plan = parse_prompt(prompt)
    said = [f"{plan.subjects[r.subject].what} {r.kind} {plan.subjects[r.to].what}" for r in plan.relations]

    assert expected in said
