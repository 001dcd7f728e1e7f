"""How sentences are read: verbs that may be nouns, clauses, pronouns, which one of several is spoken of, and briefs."""

from __future__ import annotations

import pytest

from limner_sketch import parse_prompt
from limner_sketch.plan import ScenePlan


def told(plan: ScenePlan) -> list[str]:
    """Return the subjects of a plan as words: number, colour, pose and noun."""
    return [" ".join(filter(None, (str(s.count), s.colour, s.pose, s.what))) for s in plan.subjects]


def related(plan: ScenePlan) -> list[str]:
    return [f"{plan.subjects[r.subject].what} {r.kind} {plan.subjects[r.to].what}" for r in plan.relations]


@pytest.mark.parametrize(
    ("prompt", "subjects", "unmatched"),
    [
        ("two deer drink from a pond", ["2 drink deer"], []),
        ("the kids wave at a passing train", ["3 hold kid", "1 train"], []),
        ("a boy bats the ball", ["1 boy", "1 ball"], ["batting"]),
        ("a girl who can duck under a rope", ["1 girl", "1 rope"], ["ducking"]),
        ("leaves fall from the maple", ["3 fall leaf", "1 maple"], []),
        ("cats drive buses", ["3 cat", "3 bus"], []),
        ("boy he is ride bicycle in rain", ["1 boy", "1 bicycle"], []),
        ("she flies a kite", ["1 woman", "1 kite"], []),
        ("two penguins ice skating", ["2 skate penguin", "1 ice skate"], []),
        ("a fish tank on a table", ["1 fish tank", "1 table"], []),
        ("an owl that reads a newspaper", ["1 read owl", "1 newspaper"], []),
    ],
)
def test_a_word_after_somebody_is_what_they_do(prompt: str, subjects: list[str], unmatched: list[str]) -> None:
    """A thing in the place of a verb would be wrong; what cannot be shown of it is told."""
    plan = parse_prompt(prompt)

    assert (told(plan), list(plan.unmatched)) == (subjects, unmatched)


@pytest.mark.parametrize(
    ("prompt", "subjects", "relations"),
    [
        ("a horse which is white and a cow which is brown", ["1 white horse", "1 brown cow"], []),
        ("a red car and a blue one", ["1 red car", "1 blue car"], []),
        ("four houses in a row, the last one is yellow", ["3 house", "1 yellow house"], []),
        ("a letter delivered by an owl", ["1 owl", "1 letter"], ["owl holding letter"]),
        ("a sheep being sheared by a farmer", ["1 farmer", "1 scissors", "1 sheep"], ["farmer holding scissors", "farmer facing sheep"]),
        ("the cat that the dog chases", ["1 run dog", "1 run cat"], ["dog chasing cat"]),
        ("the horse the cowboy rides", ["1 cowboy", "1 horse"], ["cowboy riding horse"]),
        ("a boy jumping over a puddle while his sister sleeps", ["1 jump boy", "1 puddle", "1 sleep sister"], ["boy over puddle"]),
        ("a farmer carrying a pumpkin in a wheelbarrow", ["1 farmer", "1 pumpkin", "1 wheelbarrow"], ["farmer holding wheelbarrow", "pumpkin in wheelbarrow"]),
        ("a dog wearing a cape flying", ["1 fly dog", "1 cape"], ["dog wearing cape"]),
        ("a cake eaten by ants", ["3 eat ant", "1 cake"], ["ant holding cake"]),
        ("a seesaw with a dog on one side and a cat on the other", ["1 seesaw", "1 dog", "1 cat"], ["dog on seesaw", "cat on seesaw"]),
        ("a vase, in which there are three tulips", ["1 vase", "3 tulip"], ["tulip in vase"]),
        ("a mother holding her baby while it sleeps", ["1 mother", "1 sleep baby"], ["mother holding baby"]),
        ("an old man and his grandson, who is eating an apple", ["1 old man", "1 eat grandson", "1 apple"], ["grandson holding apple"]),
        ("a big dog and a small dog, the smaller one holding a ball", ["1 dog", "1 dog", "1 ball"], ["dog holding ball"]),
        ("a man with a hat, a woman with an umbrella", ["1 man", "1 hat", "1 woman", "1 umbrella"], ["man wearing hat", "woman holding umbrella"]),
        ("three owls on a branch, the middle one asleep", ["1 owl", "1 sleep owl", "1 owl", "1 branch"], ["owl on branch"] * 3),
    ],
)  # fmt: skip
def test_clauses_and_pronouns_are_said_of_the_right_one(prompt: str, subjects: list[str], relations: list[str]) -> None:
    """What is said of one is not said of all."""
    plan = parse_prompt(prompt)

    assert (told(plan), related(plan), plan.unmatched) == (subjects, relations, ())


def test_of_two_girls_each_has_what_is_said_of_her() -> None:
    """ "One … the other …" speaks of both, one by one."""
    plan = parse_prompt("two girls, one with red hair and the other with pigtails")

    assert [subject.look for subject in plan.subjects] == [("red hair",), ("pigtails",)]


def test_a_brief_is_read_for_what_is_to_be_seen() -> None:
    """Who asks, and how it is to be made, is no thing; what the picture does not heed is told."""
    plan = parse_prompt(
        "We're launching a new tea brand and need a hero illustration. It should show a teapot and two cups on a table. "
        "The overall mood should be calm. Use a palette of teal (#008080) and coral. Leave space at the top for text. Avoid clutter."
    )

    assert [subject.what for subject in plan.subjects] == ["teapot", "cup", "table"]
    assert (plan.palette, plan.setting, plan.unmatched) == (("#008080", "coral"), None, ("room for text",))


@pytest.mark.parametrize(
    "prompt", ["I'd like to see a koala", '"a koala"', "please to draw one koala", "Imagine a koala"]
)
def test_a_wish_is_no_thing(prompt: str) -> None:
    plan = parse_prompt(prompt)

    assert (told(plan), plan.unmatched, plan.text) == (["1 koala"], (), None)


@pytest.mark.parametrize(
    ("prompt", "subjects"),
    [
        ("zwei kleine Vögel auf einem Baum", ["2 bird", "1 tree"]),
        ("un chat noir sur le toit", ["1 black cat", "1 tiled roof"]),
        ("una niña con un gato negro", ["1 girl", "1 black cat"]),
        ("die Katze schläft auf dem Sofa", ["1 sleep cat", "1 sofa"]),
        ("Katze", ["1 cat"]),
        ("le mont Blanc", []),
    ],
)
def test_common_words_of_other_languages_are_read(prompt: str, subjects: list[str]) -> None:
    assert told(parse_prompt(prompt)) == subjects


@pytest.mark.parametrize(
    ("prompt", "subjects"),
    [
        ("- cat\n- dog\n- parrot", ["1 cat", "1 dog", "1 parrot"]),
        ("1. a tree 2. a house 3. a sun", ["1 tree", "1 house", "1 sun"]),
        ("an icecream truck", ["1 ice cream truck"]),
        ("a girrafe and an astronot", ["1 girrafe", "1 astronot"]),
        ("a bowl of chips and a computer chip", ["1 bowl", "1 chips", "1 computer chip"]),
    ],
)
def test_lists_and_slips_are_read(prompt: str, subjects: list[str]) -> None:
    assert told(parse_prompt(prompt)) == subjects


@pytest.mark.parametrize(
    ("prompt", "subjects", "unmatched"),
    [
        ("a bride whose dress has a long train", ["1 bride", "1 dress"], ["train"]),
        ("a pitcher throwing a ball", ["1 throw baseball player", "1 baseball"], []),
        ("a mattress spring", ["1 coil spring"], []),
        ("a well-dressed fox", ["1 fox"], ["well-dressed"]),
        ("a quickly running horse", ["1 run horse"], []),
        ("dog cat bird", ["1 dog", "1 cat", "1 bird"], []),
        ("a two-headed dog", ["1 dog"], ["two-headed"]),
        ("a photo of a dog, 8k, trending on artstation --ar 16:9", ["1 dog"], []),
        ("a cake that looks like a castle", ["1 cake"], ["like a castle"]),
        ("an ice sculpture of a swan", ["1 swan"], ["ice sculpture"]),
        ("a doggo w/ a frisbee", ["1 dog", "1 frisbee"], []),
        ("two beagle dogs", ["2 beagle"], []),
        ("a train passes under a bridge", ["1 train", "1 bridge"], []),
        ("at least two trees and zero cats", ["2 tree"], []),
        ("a tree struck by lightning", ["1 tree"], ["struck"]),
        ("a house with a blue roof and three chimneys", ["1 house"], ["3 chimneys"]),
    ],
)
def test_a_word_means_what_it_means_among_others(prompt: str, subjects: list[str], unmatched: list[str]) -> None:
    plan = parse_prompt(prompt)

    assert (told(plan), list(plan.unmatched)) == (subjects, unmatched)


@pytest.mark.parametrize("words", ["It's a Boy!", "Rock n Roll", "I'm 4/5 awake. Mr. Bean", "Lost. Call 555"])
def test_what_is_quoted_is_shown_as_it_is_written(words: str) -> None:
    """What is mended around quotations is not mended in them."""
    assert parse_prompt(f'We need a poster. It should show a cat. Text: "{words}".').text == words
