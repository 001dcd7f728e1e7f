"""What has no figure of its own is drawn as something of its kind, and told so; of what nobody knows there is a card with its name."""

from __future__ import annotations

import pytest

from limner_sketch import compose, figures
from limner_sketch._parse import _tables as tables
from limner_sketch.figures._stand_ins import STAND_INS


def test_each_stands_for_words_that_have_no_figure_and_can_be_said() -> None:
    registered = {entry.noun for entry in figures.entries()}

    assert set(STAND_INS.values()) <= registered
    assert not STAND_INS.keys() & (tables.SILENT | tables.UNSEEN)
    assert len(STAND_INS) > 1500


@pytest.mark.parametrize(
    ("prompt", "word", "drawn"),
    [
        ("a chaffinch on a branch", "chaffinch", "bird"),
        ("a tall stand with a madeira cake", "madeira cake", "cake"),
        ("two skiffs on a lake", "skiff", "rowing boat"),
    ],
)
def test_a_stand_in_is_told(prompt: str, word: str, drawn: str) -> None:
    made = compose(prompt)

    assert (word, drawn) in made.substituted
    assert word not in made.not_drawn


def test_a_thing_that_nobody_knows_is_a_card_with_its_name_and_told() -> None:
    made = compose("an oscilloscope")

    assert made.plan.text == "oscilloscope"
    assert made.not_drawn == ("oscilloscope",)
    assert compose("a feeling of joy").plan.kind == "abstract"


@pytest.mark.parametrize("noun", ["geyser", "oasis", "yurt", "prison cell", "urn", "dagger", "goggles", "petri dish", "observatory"])  # fmt: skip
def test_nouns_that_were_stripes_are_things(noun: str) -> None:
    made = compose(f"a {noun}")

    assert made.drawn == (noun,)
    assert not made.not_drawn
    assert not made.substituted
