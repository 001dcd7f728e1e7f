"""The plan as a contract: schema, defaults, and what it refuses."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from limner_sketch._compose import compose_plan
from limner_sketch.plan import Relation, ScenePlan, Subject


def test_the_json_schema_names_every_field() -> None:
    schema = ScenePlan.model_json_schema()

    assert set(schema["properties"]) == {
        "kind",
        "style",
        "setting",
        "time",
        "weather",
        "palette",
        "text",
        "tagline",
        "backdrop",
        "sheet",
        "frame",
        "proportions",
        "subjects",
        "relations",
        "diagram",
        "panels",
        "without",
        "unmatched",
    }
    assert schema.get("required", []) == []


def test_the_shortest_plan_is_enough() -> None:
    plan = ScenePlan.model_validate_json('{"subjects": [{"what": "Fox "}]}')

    assert plan.subjects == (Subject(what="fox"),)
    assert compose_plan(plan).drawn == ("fox",)


def test_fields_of_other_versions_are_ignored() -> None:
    assert ScenePlan.model_validate({"mood": "tense", "kind": "icon"}).kind == "icon"


@pytest.mark.parametrize("index", [1, 5])
def test_a_relation_must_name_two_subjects_that_are_there(index: int) -> None:
    relation = Relation(subject=0, kind="on", to=index)

    with pytest.raises(ValidationError, match="use two different indices from 0"):
        ScenePlan(subjects=(Subject(what="fox"),), relations=(relation,))


@pytest.mark.parametrize("count", [0, 13])
def test_counts_have_a_range(count: int) -> None:
    with pytest.raises(ValidationError, match="count"):
        Subject(what="fox", count=count)


def test_a_plan_of_a_model_is_drawn_and_reported_like_a_prompt() -> None:
    plan = ScenePlan(
        setting="forest",
        style="gouache",
        palette="nowhere",
        subjects=(
            Subject(what="labradoodle", colour="pink"),
            Subject(what="flumph"),
            Subject(what="fox", colour="octarine"),
        ),
    )

    made = compose_plan(plan)

    assert made.drawn == ("labradoodle", "fox")
    assert made.substituted == (("labradoodle", "dog"),)
    assert set(made.not_drawn) == {"flumph", "octarine", "gouache style", "nowhere palette"}
