"""Plan mode: what a model is told, and how whatever it answers becomes a plan or a typed error."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from limner import ReplyError
from limner_sketch import PlanReading, compose_plan, plan_instructions, plan_schema, read_plan
from limner_sketch.plan import MAX_SUBJECTS, Relation, ScenePlan, Subject

FOX_ON_SOFA = ScenePlan(
    subjects=(Subject(what="fox"), Subject(what="sofa")), relations=(Relation(subject=0, kind="on", to=1),)
)
WHOLE: dict[str, Any] = {
    "kind": "scene",
    "sheet": None,
    "proportions": "16:9",
    "style": None,
    "setting": "forest",
    "time": "dusk",
    "weather": "snow",
    "text": None,
    "backdrop": None,
    "subjects": [
        {"what": "fox", "count": 1, "colour": "red", "pose": "sit", "where": "left"},
        {"what": "pine tree", "count": 2, "colour": None, "pose": None, "where": None},
    ],
    "relations": [{"subject": 0, "kind": "under", "to": 1}],
}


def objects(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schema and every schema within it."""
    inner = [
        *schema.get("properties", {}).values(),
        *schema.get("anyOf", []),
        *([schema["items"]] if "items" in schema else []),
    ]
    return [schema, *(found for one in inner for found in objects(one))]


def test_the_schema_keeps_to_what_strict_modes_take() -> None:
    for schema in objects(plan_schema()):
        assert set(schema) <= {
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "description",
        }
        if schema.get("type") == "object":
            assert schema["required"] == list(schema["properties"])
            assert schema["additionalProperties"] is False


def test_every_word_of_the_schema_is_one_of_the_plan() -> None:
    fields = ScenePlan.model_fields
    properties = plan_schema()["properties"]

    assert set(properties) <= set(fields)
    for name in ("kind", "setting", "time", "weather"):
        for word in properties[name]["enum"]:
            ScenePlan.model_validate({name: word})


def test_the_examples_of_the_instructions_are_valid_plans() -> None:
    examples = [line.removeprefix("Plan: ") for line in plan_instructions().splitlines() if line.startswith("Plan: ")]

    assert len(examples) >= 3
    for example in examples:
        assert read_plan(example).source == "valid"
        assert list(json.loads(example)) == plan_schema()["required"]
        assert compose_plan(read_plan(example).plan).not_drawn == ()


def test_a_plan_as_the_schema_has_it_is_taken_as_it_is() -> None:
    reading = read_plan(json.dumps(WHOLE))

    assert reading.source == "valid"
    assert reading.findings == ()
    assert reading.plan == ScenePlan(
        proportions=(16, 9),
        setting="forest",
        time="dusk",
        weather="snow",
        subjects=(Subject(what="fox", colour="red", pose="sit", side="left"), Subject(what="pine tree", count=2)),
        relations=(Relation(subject=0, kind="under", to=1),),
    )


@pytest.mark.parametrize(
    "answer",
    [
        '```json\n{"subjects":[{"what":"fox"},{"what":"sofa"}],"relations":[{"subject":0,"kind":"on","to":1}]}\n```',
        'Here is [your] plan: {"subjects":[{"what":"fox"},{"what":"sofa"}],"relations":[[0,"on",1]]}. Enjoy!',
        '<think>{a fox?}</think>{"subjects":[{"what":"fox"},{"what":"sofa"}],"relations":["the fox on the sofa"]}',
        '{"subjects":[{"what":"fox",},{"what":"sofa"},],"relations":[{"subject":0,"kind":"on","to":1},],}',
        '{"subjects":[{"what":"fox"},{"what":"sofa"}],"relations":[{"subject":0,"kind":"on","to":1}',
        '{"subjects":[{"what":"fox"},{"what":"sofa"}],"relations":[{"subject":0,"kind":"on","to":1}],"text":"unfin',
        "{'subjects': [{'what': 'fox'}, {'what': 'sofa'}], 'relations': [{'subject': 0, 'kind': 'on', 'to': 1}]}",
        "{subjects: [{what: fox}, {what: sofa}], relations: [{subject: 0, kind: on, to: 1}]}",
        '{"objects":[{"noun":"a fox"},{"name":"Sofa"}],"relationships":[{"from":"fox","type":"sitting on","to":"sofa"}]}',
        '{"scene":{"kind":"illustration","subjects":[["fox","sofa"]],"relations":[{"subject":1,"kind":"on top of","to":2}]}}',
        '[{"what":"fox","on":"sofa"}]',
        '[{"what":"fox"},{"what":"sofa"},{"relation":"nothing"}]{"subjects":["fox","sofa"],"relations":[["fox","on","sofa"]]}',
        '{"subjects":{"fox":1,"sofa":{"count":"one"}},"relations":["0","on","1"]}',
        '[{"subjects":[{"what":"fox"},{"what":"sofa"}],"relations":[{"subject":"0","kind":"ON","to":1.0}]}]',
        '{{"subjects":[{"what":"fox","unheard":[[]]},{"what":"sofa","count":true}],"relations":[{"subject":0,"kind":"on","to":1}]}}',
    ],
)  # fmt: skip
def test_what_weak_models_send_is_understood(answer: str) -> None:
    reading = read_plan(answer)

    assert reading.source == "repaired"
    assert [f.code for f in reading.findings] == ["sketch.plan-repaired"]
    if "nothing" not in answer:
        assert reading.plan == FOX_ON_SOFA


@pytest.mark.parametrize(
    ("member", "given", "expected"),
    [
        ("kind", "Greeting Card", "card"),
        ("kind", ["logo"], "logo"),
        ("style", "watercolor painting", "watercolour"),
        ("style", "gouache", "gouache"),
        ("setting", "a snowy beach", "beach"),
        ("setting", "Mars", None),
        ("time", "sunset", "dusk"),
        ("time", "", None),
        ("weather", "light rain", "rain"),
        ("text", ["Hello", "World"], "Hello World"),
        ("text", 2027, "2027"),
        ("text", "none", None),
        ("backdrop", "Navy Blue", "navy blue"),
        ("backdrop", {"r": 0}, None),
        ("palette", ["red", 7, "#123456"], ("red", "#123456")),
        ("palette", "candy", "candy"),
    ],
)
def test_values_are_put_right(member: str, given: object, expected: object) -> None:
    reading = read_plan(json.dumps({"subjects": [{"what": "fox"}], member: given}))

    assert getattr(reading.plan, member) == (expected if member != "kind" or expected else "scene")
    assert reading.plan.subjects == (Subject(what="fox"),)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"count": "three"}, Subject(what="fox", count=3)),
        ({"count": "3"}, Subject(what="fox", count=3)),
        ({"count": "about 4 of them"}, Subject(what="fox", count=4)),
        ({"count": 2.0}, Subject(what="fox", count=2)),
        ({"count": 4000}, Subject(what="fox", count=12)),
        ({"count": -1}, Subject(what="fox", count=1)),
        ({"count": 1e9}, Subject(what="fox", count=12)),
        ({"what": "two red foxes"}, Subject(what="fox", count=2, colour="red")),
        ({"what": "Foxes"}, Subject(what="fox")),
        ({"colour": "very shiny red"}, Subject(what="fox", colour="red")),
        ({"colour": ["octarine"]}, Subject(what="fox", colour="octarine")),
        ({"pose": "sleeping"}, Subject(what="fox", pose="sleep")),
        ({"pose": "brooding"}, Subject(what="fox")),
        ({"where": "in the distance"}, Subject(what="fox", depth="far")),
        ({"position": "on the left side", "formation": "ring"}, Subject(what="fox", side="left", formation="circle")),
        ({"size": "gigantic", "mood": "joyful"}, Subject(what="fox", size="huge", mood="happy")),
    ],
)
def test_subjects_are_put_right(given: dict[str, Any], expected: Subject) -> None:
    reading = read_plan(json.dumps({"subjects": [{"what": "fox", **given}]}))

    assert reading.plan.subjects == (expected,)
    assert reading.source == "repaired"


def test_places_and_times_among_the_subjects_become_the_surroundings_and_indices_follow() -> None:
    answer = (
        '{"subjects":[{"what":"forest"},{"what":"night"},{"what":"owl"},{"what":"branch"}],"relations":[[2,"on",3]]}'
    )

    plan = read_plan(answer).plan

    assert (plan.setting, plan.time) == ("forest", "night")
    assert [subject.what for subject in plan.subjects] == ["owl", "branch"]
    assert plan.relations == (Relation(subject=0, kind="on", to=1),)


def test_a_model_that_goes_round_in_circles_is_heard_once() -> None:
    duck = '{"what":"duck","count":5},'

    assert read_plan('{"subjects":[{"what":"pond"},' + 6 * duck).plan.subjects == (Subject(what="duck", count=5),)
    assert len(read_plan('{"subjects":[' + (3 * duck)[:-1] + "]}").plan.subjects) == 3


def test_subjects_beyond_the_limit_are_told_as_not_drawn() -> None:
    nouns = ["fox", "cat", "dog", "owl", "bear", "cow", "pig", "duck", "hen", "sheep", "horse", "rabbit", "goat"]

    made = compose_plan(read_plan(json.dumps({"subjects": [{"what": noun} for noun in nouns]})).plan)

    assert len(made.drawn) == MAX_SUBJECTS
    assert made.not_drawn == ("goat",)


@pytest.mark.parametrize(
    "answer", ["", "I cannot do that.", "{}", "[]", '{"kind":"scene","subjects":[]}', "{" * 5000, "<svg/>"]
)
def test_without_a_plan_the_rule_parser_takes_over_and_says_so(answer: str) -> None:
    reading = read_plan(answer, prompt="a red fox in a forest")

    assert reading.source == "parsed"
    assert reading.plan.setting == "forest"
    assert [(f.severity, f.code) for f in reading.findings] == [("warning", "sketch.plan-unreadable")]
    with pytest.raises(ReplyError, match="no plan in the model's answer") as caught:
        read_plan(answer)
    assert caught.value.code == "reply.no-plan"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=12), inner, max_size=5),
    max_leaves=20,
)
words = st.sampled_from(
    ["fox", "sofa", "two red foxes", "on", "forest", "", "none", "\ud800", "x" * 200, "\x00", "#12", "0", "1"]
)
values = json_values | words | st.lists(words, max_size=4)
subjects = st.dictionaries(
    st.sampled_from(["what", "noun", "count", "colour", "pose", "on", "relation", "to", "size", "subjects"]),
    values,
    max_size=5,
)
plans = st.fixed_dictionaries(
    {},
    optional={
        "kind": values,
        "style": values,
        "setting": values,
        "text": values,
        "palette": values,
        "unmatched": values,
        "subjects": st.lists(subjects, max_size=10) | values,
        "relations": st.lists(st.dictionaries(st.sampled_from(["subject", "kind", "to"]), values), max_size=4) | values,
    },
)
answers = st.text(max_size=200) | (plans | json_values).map(lambda value: json.dumps(value, ensure_ascii=False))


def read_or_refuse(answer: str) -> PlanReading | None:
    """Read a plan; the one error that may come of it is none."""
    with suppress(ReplyError):
        return read_plan(answer)
    return None


@given(answers, st.integers(0, 300), st.text(alphabet='{}[]",:\\ a1\n', max_size=6))
@settings(max_examples=300)
def test_a_hostile_plan_is_a_bounded_plan_or_a_typed_error(answer: str, at: int, noise: str) -> None:
    for given_ in (answer, answer[:at], answer[:at] + noise + answer[at:]):
        if (reading := read_or_refuse(given_)) is not None:
            plan = reading.plan
            assert ScenePlan.model_validate_json(plan.model_dump_json()) == plan
            assert len(plan.text or "") <= 120
            assert len(plan.unmatched) <= 30
            assert all(len(word) <= 60 for word in plan.unmatched)


@given(plans)
@settings(max_examples=25)
def test_a_plan_that_was_read_is_drawn_the_same_twice(value: dict[str, Any]) -> None:
    reading = read_plan(json.dumps(value), prompt="a fox")

    assert compose_plan(reading.plan, seed=3).svg == compose_plan(reading.plan, seed=3).svg


def test_a_plan_of_very_many_subjects_names_the_first_that_are_left_out_and_says_that_there_are_more() -> None:
    plan = read_plan(json.dumps({"subjects": [f"thing{number}" for number in range(100)]})).plan

    assert len(plan.unmatched) == 30
    assert plan.unmatched[0] == f"thing{len(plan.subjects)}"
    assert plan.unmatched[-1] == "more"


def test_reading_takes_time_in_proportion_to_an_answer() -> None:
    for unit in ('{"a":', "[", '"', "{x:", "//\n", "\\", '{"subjects":["fox",', "a fox on a "):
        read_plan(unit * (200_000 // len(unit)), prompt="a fox")


@pytest.mark.parametrize(
    ("members", "kind", "sheet", "proportions"),
    [
        ({"sheet": "calendar", "kind": "card"}, "card", "calendar", (4, 3)),
        ({"sheet": "tote bag design", "kind": "scene"}, "badge", "tote bag", (1, 1)),
        ({"sheet": "menu", "proportions": "9:16"}, "card", "menu", (9, 16)),
        ({"aspectRatio": [3, 2], "subjects": ["fox"]}, "scene", None, (3, 2)),
        ({"proportions": {"width": 800, "height": 200}, "subjects": ["fox"]}, "scene", None, (800, 200)),
        ({"proportions": "huge", "sheet": "balloon", "subjects": ["fox"]}, "scene", None, None),
        ({"proportions": "0:9", "subjects": ["fox"]}, "scene", None, None),
    ],
)
def test_what_is_printed_and_its_proportions_are_put_right(
    members: dict[str, Any], kind: str, sheet: str | None, proportions: tuple[int, int] | None
) -> None:
    plan = read_plan(json.dumps(members)).plan

    assert (plan.kind, plan.sheet, plan.proportions) == (kind, sheet, proportions)


def test_the_rows_of_a_table_and_the_times_of_a_gantt_chart_are_taken() -> None:
    table = {"form": "comparison table", "nodes": ["Tea", "Coffee"], "rows": ["Price", "Taste"]}
    gantt = {"form": "gantt", "nodes": ["Dig", "Build"], "durations": [1, "2"], "axis": ["May", "June", "July"]}
    first, second = (read_plan(json.dumps({"diagram": one})).plan.diagram for one in (table, gantt))

    assert first
    assert (first.form, first.axis) == ("table", ("Price", "Taste"))
    assert second
    assert (second.form, second.values, second.axis) == ("gantt", (1, 2), ("May", "June", "July"))
