"""Turns of phrase: wishes, passives, appositions, colours told one by one, people at tables and in windows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from limner_sketch import compose, parse_prompt
from limner_sketch._parse import _asked, _clauses
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._turns import TURNS
from limner_sketch.plan import ScenePlan

RULES = [
    *(rule for rule, _ in TURNS),
    *(it for it in (*vars(_asked).values(), *vars(_clauses).values()) if isinstance(it, Lazy)),
]


def told(plan: ScenePlan) -> list[str]:
    """Return the subjects of a plan as words: number, colour and noun."""
    return [f"{s.count} {s.colour or ''} {s.what}".replace("  ", " ") for s in plan.subjects]


def related(plan: ScenePlan) -> list[str]:
    return [f"{plan.subjects[r.subject].what} {r.kind} {plan.subjects[r.to].what}" for r in plan.relations]


@pytest.mark.parametrize(
    ("prompt", "subjects"),
    [
        ("My daughter wants a princess on a rock", ["1 princess", "1 rock"]),
        ("two cars, one red one blue", ["1 blue car", "1 red car"]),
        (
            "three balloons: one yellow, one green and one pink",
            ["1 pink balloon", "1 yellow balloon", "1 green balloon"],
        ),
        ("my two dogs, a golden retriever and a black labrador", ["1 golden retriever", "1 black labrador"]),
        ("a family of four", ["1 woman", "1 man", "1 girl", "1 boy"]),
        ("a family of three bears", ["3 bear"]),
        ("a penguin family, mother father and baby", ["3 penguin"]),
        ("a dog trainer", ["1 person", "1 dog"]),
        ("a penguin waiter", ["1 penguin", "1 bow tie"]),
        ("a tiger cub", ["1 tiger cub"]),
        ("hiking boots", ["1 hiking boots"]),
        ("a bear camping, tent and campfire", ["1 bear", "1 tent", "1 campfire"]),
        ("a stack of three pancakes", ["1 stack of pancakes"]),
        ("a doctor and a child's heartbeat", ["1 doctor", "1 child"]),
        ("pattern of monsters in purple and green", ["1 purple monster", "1 green monster"]),
        ("two cellists", ["2 musician", "1 cello"]),
        ("a pianist at a grand piano", ["1 musician", "1 piano"]),
        ("a hot air balloon festival over a desert", ["3 hot air balloon"]),
    ],
)
def test_who_is_meant(prompt: str, subjects: list[str]) -> None:
    assert told(parse_prompt(prompt)) == subjects


@pytest.mark.parametrize(
    ("prompt", "relations"),
    [
        ("a mouse being chased by a cat", ["cat chasing mouse"]),
        ("a mouse riding on the back of a tortoise", ["mouse riding tortoise"]),
        ("a giraffe sticking its head out of a car", ["giraffe in car"]),
        ("a dog walker with five dogs", ["person leading dog"]),
        ("a father fishing from a boat", ["father holding fishing rod", "father in boat"]),
        ("a teacher at a blackboard", []),
        (
            "a teacher writing on a blackboard in a classroom",
            ["teacher holding chalk", "teacher facing blackboard"],
        ),
        ("a skateboarder doing a trick", ["skateboarder riding skateboard"]),
        ("a car in front of a diner", ["car in_front_of coffee shop"]),
        ("a cup of tea with a lemon", ["cup of tea beside lemon"]),
        ("a tree and a fireman with a ladder", ["fireman holding ladder"]),
        ("an igloo with a penguin in front", ["penguin in_front_of igloo"]),
        ("a house with a heart inside", ["heart in house"]),
        ("four friends by a campfire", ["friend around campfire"]),
        ("a nurse helping an old man walk", ["nurse facing old man"]),
        ("two women chatting over coffee", ["woman around table", "woman facing coffee"]),
        ("an old lady with a walker", ["old lady holding walker"]),
        ("a girl looking at herself in the mirror", ["girl facing mirror"]),
        ("a boy helping his grandmother carry bags", ["boy facing grandmother", "grandmother holding bag"]),
        ("a basketball player and a jockey", ["jockey riding horse"]),
        ("kids flying paper airplanes", ["kid holding paper airplane"]),
        (
            "a fireman rescuing a kitten from a tree",
            ["fireman climbing ladder", "ladder beside tree", "kitten in tree"],
        ),
        ("a man shaving in front of the mirror", ["man holding razor", "man facing mirror"]),
        ("a street artist drawing a portrait of a tourist", ["artist holding pencil", "artist facing tourist"]),
        ("a doctor listening to a boy's heart", ["doctor facing boy", "doctor holding stethoscope"]),
        ("two kids sharing a milkshake", ["kid around table", "kid facing milkshake"]),
        (
            "a couple having a romantic dinner with candles",
            ["woman around table", "man around table", "candle on table"],
        ),
        ("men unloading boxes from a truck", ["man beside box", "man beside truck"]),
        ("a mum pushing twins in a stroller", ["mum holding stroller", "baby riding stroller"]),
        ("a girl and a boy having breakfast", ["girl around table", "boy around table"]),
    ],
)
def test_how_they_stand_to_each_other(prompt: str, relations: list[str]) -> None:
    assert related(parse_prompt(prompt)) == relations


@pytest.mark.parametrize("prompt", ["a cat on a windowsill while it rains", "two kids looking out of the window"])
def test_who_sits_in_a_window_sits_in_that_of_the_room(prompt: str) -> None:
    made = compose(prompt)

    assert 'aria-label="window' not in made.svg
    assert made.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "title", "line"),
    [
        ("poster: Summer Sale 50% off", "Summer Sale", "50% off"),
        ("poster of a lighthouse: Cape Cod", "Cape Cod", None),
        ("poster for a kite festival", "Kite Festival", None),
    ],
)
def test_a_poster_says_what_it_is_about_in_large_letters(prompt: str, title: str, line: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.text, plan.tagline) == (title, line)


@settings(max_examples=60)
@given(data=st.data(), rule=st.sampled_from([rule for rule in RULES if rule.needles]))
def test_a_phrase_is_found_wherever_its_expression_is(data: st.DataObject, rule: Lazy) -> None:
    """What a text must contain to be searched at all is in every text that the expression finds."""
    text = data.draw(st.from_regex(rule.compiled, alphabet=st.characters(max_codepoint=0x7E)))
    found, wanted = rule.search(text), rule.compiled.search(text)

    assert (found and found.span()) == (wanted and wanted.span())


@pytest.mark.parametrize(
    "prompt",
    [
        "three blue butterflies above a pink rose",
        "a vintage badge for a camping club with a tent and pine trees, text Pine Ridge",
        "abstract art with overlapping circles in teal and orange",
        "a penguin in a snow globe",
    ],
)
def test_what_is_there_is_not_missed(prompt: str) -> None:
    assert compose(prompt).not_drawn == ()


def test_who_is_called_after_a_bicycle_rides_one_down_a_trail() -> None:
    assert related(parse_prompt("mountain bikers riding down a forest trail")) == ["mountain biker riding bicycle"]
    assert "cyclist riding horse" in related(parse_prompt("a cyclist riding a horse"))


@pytest.mark.parametrize(
    ("prompt", "colour", "look"),
    [
        ("a lighthouse painted with red and white stripes", "red", "white striped"),
        ("a mug with blue stripes", "white", "blue striped"),
        ("a red mug with white polka dots", "red", "white dotted"),
        ("a tie with stripes", None, "striped"),
        ("a barn that is painted light blue", "light blue", None),
    ],
)
def test_prints_and_paint_may_be_told_after_what_bears_them(prompt: str, colour: str | None, look: str | None) -> None:
    made = compose(prompt)

    assert [one.colour for one in made.plan.subjects] == [colour]
    assert made.plan.subjects[0].look == ((look,) if look else ())
    assert not made.not_drawn


def test_what_a_name_ends_with_is_the_mark_of_a_logo() -> None:
    assert [one.what for one in parse_prompt("logo for a bakery called The Red Fox").subjects] == ["fox"]
    assert [one.what for one in parse_prompt("logo for a bakery called Golden Crust").subjects] == ["bakery"]


def test_a_logo_is_marked_by_what_the_business_does_and_says_so() -> None:
    plan = parse_prompt("logo for a cyber security startup named Fortknight")

    assert (plan.tagline, [one.what for one in plan.subjects]) == ("cyber security startup", ["shield", "lock"])
    assert not plan.unmatched


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a bowling ball and three pins", ["bowling ball", "bowling pin"]),
        ("a cockatoo on a perch", ["cockatoo", "branch"]),
        ("a football match", ["soccer player", "soccer ball"]),
        ("an owl by candlelight", ["owl", "candle"]),
        ("a badge for a hiking club, est. 1987, with a pine tree", ["pine tree"]),
        ("a birthday card for a girl turning seven", ["girl"]),
    ],
)
def test_words_mean_what_they_mean_beside_others(prompt: str, things: list[str]) -> None:
    plan = parse_prompt(prompt)

    assert [one.what for one in plan.subjects] == things
    assert not plan.unmatched


@pytest.mark.parametrize(
    ("prompt", "seen"),
    [
        ("a boy flying a red kite on a grassy hill", ("boy", "holding", "kite")),
        ("a girl flying her blue kite", ("girl", "holding", "kite")),
        ("a squirrel hiding an acorn under an oak tree", ("squirrel", "holding", "acorn")),
        ("a red bicycle with a basket of flowers", ("basket", "on", "bicycle")),
        ("a sleeping elephant on a moon", ("elephant", "on", "crescent moon")),
    ],
)
def test_what_is_done_with_a_thing_is_done_whatever_is_said_of_it(prompt: str, seen: tuple[str, str, str]) -> None:
    plan = parse_prompt(prompt)

    assert seen in [(plan.subjects[r.subject].what, r.kind, plan.subjects[r.to].what) for r in plan.relations]


def test_a_face_is_of_who_has_it() -> None:
    plan = parse_prompt("cute avocado sticker with a happy face")

    assert [(one.what, one.mood) for one in plan.subjects] == [("avocado", "happy")]


def test_young_ones_that_follow_their_mother_walk_in_a_row() -> None:
    plan = parse_prompt("four ducklings following their mother across a road")

    assert [(one.what, one.count) for one in plan.subjects] == [("duckling", 4), ("duck", 1)]
    assert {one.pose for one in plan.subjects} <= {"walk", None}


def test_who_cooks_on_a_campfire_is_not_in_a_kitchen() -> None:
    assert parse_prompt("a man cooking on a campfire next to a tent under the stars").setting != "kitchen"


def test_several_who_play_with_one_ball_have_it_between_them() -> None:
    plan = parse_prompt("two children playing with a ball in the park")

    assert [(r.kind, plan.subjects[r.to].what) for r in plan.relations] == [("around", "ball")]


def test_a_bunch_of_balloons_is_one_thing() -> None:
    assert compose("five children holding balloons").not_drawn == ()
