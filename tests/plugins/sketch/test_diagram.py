"""Diagrams: read from prompts, written in plans, drawn in every style, told in words."""

from __future__ import annotations

import json
import re
from typing import Any, get_args
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from limner.svg import clean
from limner_sketch import STYLES, compose, compose_plan, parse_prompt, read_plan
from limner_sketch._colour import contrast
from limner_sketch._diagram._look import choose_look
from limner_sketch._diagram._places import children_of, levels_of, on_ellipse, snake, spread, tree
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._painter import Painter
from limner_sketch._parse._diagrams import read_diagram
from limner_sketch._parse._forms import FORMS
from limner_sketch._parse._recipes import RECIPES
from limner_sketch._parse._tables import KINDS
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch.plan import MAX_NODES, Diagram, DiagramLink, Form, ScenePlan, Subject

ROOM = Box(60, 160, 1140, 840)


def links(diagram: Diagram) -> list[tuple[int, int]]:
    return [(link.start, link.end) for link in diagram.links]


@pytest.mark.parametrize(
    ("prompt", "form", "nodes", "values"),
    [
        ("a diagram of the water cycle", "cycle", ["Evaporation", "Condensation", "Precipitation", "Collection"], []),
        ("the life cycle of a butterfly diagram", "cycle", ["Egg", "Caterpillar", "Chrysalis", "Butterfly"], []),
        ("flowchart: idea -> prototype -> test -> ship", "flow", ["idea", "prototype", "test", "ship"], []),
        ("a neon flowchart of idea to prototype to launch", "flow", ["idea", "prototype", "launch"], []),
        ("a diagram with three boxes: client, server, database", "boxes", ["client", "server", "database"], []),
        ("diagram with four boxes called A, B, C and D", "boxes", ["A", "B", "C", "D"], []),
        ("mind map of music: rock, jazz and pop", "mindmap", ["Music", "rock", "jazz", "pop"], []),
        ("a timeline 1990, 2000, 2010", "timeline", ["1990", "2000", "2010"], []),
        ("timeline: 1969 moon landing, 1990: the web", "timeline", ["1969: moon landing", "1990: the web"], []),
        ("pie chart of 30% cats 70% dogs", "pie", ["cats", "dogs"], [30, 70]),
        ("pie chart: rent 40%, food 60 %", "pie", ["rent", "food"], [40, 60]),
        ("bar chart 3 5 2", "bars", [], [3, 5, 2]),
        ("the water cycle", "cycle", ["Evaporation", "Condensation", "Precipitation", "Collection"], []),
        ("mind map about food with fruit, bread and tea", "mindmap", ["Food", "fruit", "bread", "tea"], []),
        ("mindmap: startup - users, team, money", "mindmap", ["Startup", "users", "team", "money"], []),
        ("bar chart comparing rain in London 600, Paris 640", "bars", ["London", "Paris"], [600, 640]),
        ("bar chart apples 3 pears 5, kiwis: 2.5", "bars", ["apples", "pears", "kiwis"], [3, 5, 2.5]),
    ],
)
def test_prompts_are_read(prompt: str, form: str, nodes: list[str], values: list[float]) -> None:
    plan = parse_prompt(prompt)

    assert plan.kind == "diagram"
    assert plan.diagram is not None
    assert (plan.diagram.form, list(plan.diagram.nodes), list(plan.diagram.values)) == (form, nodes, values)
    assert plan.unmatched == ()


@pytest.mark.parametrize(
    ("prompt", "nodes", "joined"),
    [
        ("architecture diagram: phone to gateway to ledger", ["phone", "gateway", "ledger"], [(0, 1), (1, 2)]),
        ("diagram: app calls API, API calls store and cache", ["app", "API", "store", "cache"], [(0, 1), (1, 2), (1, 3)]),
        ("flowchart of login, then menu, and then logout", ["login", "menu", "logout"], [(0, 1), (1, 2)]),
        ("block diagram: sensor - amplifier - filter", ["sensor", "amplifier", "filter"], [(0, 1), (1, 2)]),
        ("a diagram of a till that sends data to a queue which writes to a log", ["till", "queue", "log"], [(0, 1), (1, 2)]),
        ("data flows from probe to hub to cloud", ["probe", "hub", "cloud"], [(0, 1), (1, 2)]),
    ],
)  # fmt: skip
def test_chains_told_in_words_are_joined_boxes(prompt: str, nodes: list[str], joined: list[tuple[int, int]]) -> None:
    diagram = parse_prompt(prompt).diagram

    assert diagram is not None
    assert (list(diagram.nodes), links(diagram)) == (nodes, joined)


@pytest.mark.parametrize("prompt", ["flow chart: how to fly to Mars to stay", "diagram of the road to success"])
def test_a_way_to_something_is_no_chain(prompt: str) -> None:
    diagram = parse_prompt(prompt).diagram

    assert diagram is not None
    assert not diagram.links


def test_arrows_may_fork_and_lead_back() -> None:
    diagram = parse_prompt("org chart: CEO -> CTO and CFO, CTO -> Dev; Dev → CEO").diagram

    assert diagram is not None
    assert diagram.nodes == ("CEO", "CTO", "CFO", "Dev")
    assert links(diagram) == [(0, 1), (0, 2), (1, 3), (3, 0)]


def test_a_tree_may_be_told_in_words() -> None:
    diagram = parse_prompt("org chart with a CEO, CTO and CFO, and two engineers under the CTO").diagram

    assert diagram is not None
    assert diagram.nodes == ("CEO", "CTO", "CFO", "Engineer 1", "Engineer 2")
    assert links(diagram) == [(0, 1), (0, 2), (1, 3), (1, 4)]


@pytest.mark.parametrize(
    ("prompt", "nodes", "joined"),
    [
        (
            "flowchart: is it raining? yes -> umbrella, no -> hat",
            ("is it raining?", "umbrella", "hat"),
            [(0, 1, "yes"), (0, 2, "no")],
        ),
        (
            "flow diagram: enter password -> check -> dashboard, otherwise error",
            ("enter password", "check", "dashboard", "error"),
            [(0, 1, None), (1, 2, None), (1, 3, "otherwise")],
        ),
    ],
)
def test_answers_lead_on_from_the_question(
    prompt: str, nodes: tuple[str, ...], joined: list[tuple[int, int, str | None]]
) -> None:
    diagram = parse_prompt(prompt).diagram

    assert diagram is not None
    assert diagram.nodes == nodes
    assert [(link.start, link.end, link.label) for link in diagram.links] == joined


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("bar chart of monthly sales", {"Jan", "Jun", "Example values"}),
        ("pie chart of favourite fruits", {"Apples", "Bananas", "Example values"}),
        ("line chart of temperature from March to June", {"Mar", "Jun"}),
        ("stacked bar chart of revenue by region for 2021, 2022 and 2023", {"North", "2021", "2023"}),
        ("line chart comparing cats and dogs", {"Cats", "Dogs", "Jan"}),
    ],
)
def test_a_chart_without_numbers_is_an_example_and_says_so(prompt: str, names: set[str]) -> None:
    made = compose(prompt)

    assert made.not_drawn == ()
    assert names <= set(re.findall(r'<path role="img" aria-label="([^"]*)"', made.svg))
    assert "(example values)" in made.description
    assert made.substituted[0][1] == "examples"


def test_numbers_are_told_with_their_unit_and_their_sign() -> None:
    plan = parse_prompt("bar chart: Oslo $1.2M, Rome $900k")
    cold = parse_prompt("line chart of temperature: Jan -4, Jul 17")

    assert plan.diagram is not None
    assert cold.diagram is not None
    assert (plan.diagram.values, plan.diagram.unit) == ((1_200_000, 900_000), "$")
    assert cold.diagram.values == (-4, 17)


@pytest.mark.parametrize(
    ("prompt", "joined"),
    [
        ("flowchart: start, login, decision, end", [(0, 1, None), (1, 2, None), (2, 3, "yes"), (2, 1, "no")]),
        ("flowchart: enter name, is it known?, yes greet, no go back to enter name", [(0, 1, None), (1, 2, "yes"), (1, 0, "no")]),
        ("flowchart: pack box, if stock is low reorder goods, otherwise ship", [(0, 1, None), (1, 2, "yes"), (1, 3, "no")]),
    ],
)  # fmt: skip
def test_decisions_have_two_answers(prompt: str, joined: list[tuple[int, int, str | None]]) -> None:
    diagram = parse_prompt(prompt).diagram

    assert diagram is not None
    assert [(link.start, link.end, link.label) for link in diagram.links] == joined


@pytest.mark.parametrize(
    ("prompt", "form", "nodes", "joined"),
    [
        ("ER diagram with customers, orders and products", "entities", ("Customers", "Orders", "Products"), [(1, 0), (1, 2)]),
        ("class diagram with shape, circle", "entities", ("Shape", "Circle"), [(1, 0)]),
        ("sequence diagram: app asks server, server returns page", "sequence", ("App", "Server"), [(0, 1), (1, 0)]),
        ("SWOT analysis of a bakery", "quadrants", ("Strengths", "Weaknesses", "Opportunities", "Threats"), []),
        ("kanban board with todo, doing and done", "board", ("Todo", "Doing", "Done"), []),
        ("sales dashboard with kpis for revenue and churn", "dashboard", ("Revenue", "Churn"), []),
        ("family tree with grandma, grandpa, mom, dad and me", "tree", ("Grandma + Grandpa", "Mom + Dad", "Me"), [(0, 1), (1, 2)]),
        ("our ELT pipeline from S3 to Snowflake to Tableau", "flow", ("S3", "Snowflake", "Tableau"), [(0, 1), (1, 2)]),
    ],
)  # fmt: skip
def test_diagrams_of_software_and_of_work(
    prompt: str, form: str, nodes: tuple[str, ...], joined: list[tuple[int, int]]
) -> None:
    diagram = parse_prompt(prompt).diagram

    assert diagram is not None
    assert (diagram.form, diagram.nodes, links(diagram)) == (form, nodes, joined)
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    "prompt", ["dashboard icon", "the dashboard of a car", "a kitchen funnel", "logo for a pipeline company"]
)
def test_a_thing_that_is_called_like_a_diagram_is_none(prompt: str) -> None:
    assert parse_prompt(prompt).kind != "diagram"


@pytest.mark.parametrize(
    ("prompt", "style", "text"),
    [
        ("blueprint diagram of the rock cycle", "blueprint", "Rock cycle"),
        ("a pie chart of 30% cats, 70% dogs in pixel art style", "pixel", None),
        ("line art mind map of coffee", "line", None),
        ('flowchart titled "How we ship": idea -> test', None, "How we ship"),
    ],
)
def test_style_and_heading_are_told_apart_from_the_list(prompt: str, style: str | None, text: str | None) -> None:
    plan = parse_prompt(prompt)

    assert (plan.style, plan.text) == (style, text)


@pytest.mark.parametrize(
    "prompt",
    [
        "a man drawing a diagram on a whiteboard",
        "kids looking at a pie chart",
        "a fox",
        "the history of a timeline in a forest",
    ],
)
def test_a_chart_in_a_picture_is_no_diagram(prompt: str) -> None:
    assert parse_prompt(prompt).kind != "diagram"


@pytest.mark.parametrize(
    ("prompt", "missing"),
    [("mind map of zorblax", ("the parts of zorblax",)), ("a diagram", ("diagram",))],
)
def test_what_is_not_known_is_told(prompt: str, missing: tuple[str, ...]) -> None:
    assert compose(prompt).not_drawn == missing


def test_every_recipe_is_drawn() -> None:
    for name, recipe in RECIPES.items():
        plan = ScenePlan.model_validate(
            {
                "kind": "diagram",
                "diagram": {
                    "form": recipe.form,
                    "nodes": recipe.nodes,
                    "links": [{"start": a, "end": b} for a, b in recipe.links],
                },
            }
        )
        assert compose_plan(plan).drawn == recipe.nodes, name


@pytest.mark.parametrize("style", STYLES)
def test_every_style_draws_words_as_outlines_with_their_names(style: str) -> None:
    made = compose("flowchart: idea -> Is it good? -> ship", style=style, seed=2)
    root = ET.fromstring(made.svg)  # noqa: S314 - our own

    labels = [
        element.get("aria-label")
        for element in root.iter("{http://www.w3.org/2000/svg}path")
        if element.get("role") == "img"
    ]
    assert {"Idea", "Ship"} <= set(labels)
    assert "Is it good?" in " ".join(filter(None, labels))
    assert "<text" not in made.svg
    assert made.drawn == ("idea", "Is it good?", "ship")
    assert clean(made.svg).svg == made.svg
    assert "OFL-1.1" in made.licences


def test_title_and_description_say_what_leads_where() -> None:
    made = compose("flowchart: idea -> test -> ship")

    assert made.title == "Flowchart: idea, test, ship"
    assert made.description == "A flowchart: idea leads to test, test leads to ship."
    assert compose("pie chart of 30% cats 70% dogs").description == "A pie chart: cats 30, dogs 70."


def test_seeds_differ_and_equal_ones_do_not() -> None:
    prompt = "a diagram of the water cycle"

    assert compose(prompt, seed=4).svg == compose(prompt, seed=4).svg
    assert len({compose(prompt, seed=seed).svg for seed in range(8)}) == 8


def test_colours_of_a_brand_are_used() -> None:
    made = compose("bar chart 3 5 2", palette=["#123456", "#fedcba"])

    assert "#123456" in made.svg


def test_subjects_of_a_plan_are_nodes_where_it_has_no_diagram() -> None:
    plan = read_plan(
        '{"kind":"diagram","subjects":[{"what":"client"},{"what":"frobnicator"}],"relations":[{"subject":0,"kind":"on","to":1}]}'
    ).plan

    assert compose_plan(plan).drawn == ("client", "frobnicator")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a", "b"], Diagram(nodes=("a", "b"))),
        ({"form": "flow chart", "steps": ["a", {"name": "b"}], "edges": [["a", "b"]]}, Diagram(nodes=("a", "b"), links=(DiagramLink(start=0, end=1),))),
        ({"form": "flow", "nodes": ["a", "b"], "links": ["a -> b", {"from": 1, "to": 1}]}, Diagram(nodes=("a", "b"), links=(DiagramLink(start=0, end=1),))),
        ({"form": "pie", "nodes": ["a", "b"], "values": ["30%", 70, 5]}, Diagram(form="pie", nodes=("a", "b"), values=(30, 70))),
        ({"nodes": [{"label": "a", "value": 3}, {"label": "b", "value": 4}]}, Diagram(form="bars", nodes=("a", "b"), values=(3, 4))),
        ({"form": "bars", "nodes": ["a", "b"], "values": [-1, "x"]}, Diagram(form="boxes", nodes=("a", "b"))),
    ],
)  # fmt: skip
def test_diagrams_of_weak_models_are_understood(given: Any, expected: Diagram) -> None:
    reading = read_plan(json.dumps({"kind": "diagram", "diagram": given}))

    assert reading.source == "repaired"
    assert reading.plan.diagram == expected


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"nodes": ["a", "b"], "links": [{"start": 0, "end": 2}]}, "use two different indices"),
        ({"form": "pie", "nodes": ["a", "b"], "values": [1]}, "give one for each"),
        ({"form": "bars", "nodes": ["a"], "values": [0]}, "needs values"),
        ({"nodes": ["a"] * (MAX_NODES + 1)}, "at most 16"),
        ({"form": "bars", "values": [float("inf")]}, "finite number"),
        ({"form": "pie", "nodes": ["a"], "values": [-1]}, "no place for -1"),
        ({"form": "board", "nodes": ["a"], "details": [["b"], ["c"]]}, "a list for each"),
        ({"form": "line", "nodes": ["a"], "series": [{"name": "b", "values": [1, 2]}]}, "one for each"),
    ],
)
def test_a_diagram_that_cannot_be_is_refused(members: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Diagram.model_validate(members)


@given(st.integers(1, MAX_NODES), st.floats(0.4, 2.5), st.booleans())
@settings(max_examples=60)
def test_nodes_stay_in_their_room_and_apart(count: int, ratio: float, turned: bool) -> None:
    room = Box(60, 160, 60 + 900 * ratio**0.5, 160 + 900 / ratio**0.5)
    levels = levels_of(count, [(i // 2, i) for i in range(1, count)])
    roots, children = children_of(count, [(i // 2, i) for i in range(1, count)])
    for boxes in (
        snake(count, room, turned=turned),
        spread(levels, room),
        on_ellipse(count, room, -90)[0],
        list(tree(roots, children, room, across=turned).values()),
    ):
        for i, box in enumerate(boxes):
            assert room.left - 1 <= box.left < box.right <= room.right + 1
            assert room.top - 1 <= box.top < box.bottom <= room.bottom + 1
            assert all(box.common(other).area == 0 for other in boxes[i + 1 :])


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12))
@settings(max_examples=60)
def test_links_of_any_kind_are_drawn(pairs: list[tuple[int, int]]) -> None:
    made = [{"start": a, "end": b} for a, b in pairs if a != b]
    for form in ("flow", "cycle", "boxes", "tree", "mindmap"):
        plan = ScenePlan.model_validate(
            {"kind": "diagram", "diagram": {"form": form, "nodes": list("abcdef"), "links": made}}
        )
        svg = compose_plan(plan).svg
        assert {"a", "f"} <= set(re.findall(r'aria-label="(\w)"', svg))
        assert "nan" not in svg


@given(
    st.text(max_size=80),
    st.sampled_from(["flowchart: ", "pie chart ", "timeline ", "mind map of ", "diagram with ", "bar chart of "]),
)
@settings(max_examples=120)
def test_any_words_after_the_kind_are_read(words: str, kind: str) -> None:
    plan = parse_prompt(kind + words)

    named = {KINDS[word] for word in re.findall(r"\w+", words.lower()) if word in KINDS}  # "a pie chart logo"
    assert plan.kind in {"diagram", *named}
    assert ScenePlan.model_validate_json(plan.model_dump_json()) == plan


@pytest.mark.parametrize("form", get_args(Form))
def test_each_form_is_drawn_of_anything(form: str) -> None:
    nodes = ("a", "b c", "W" * 60, "d", "e?", "f", "g")
    for count in (0, 1, 2, 7):
        few = nodes[:count]
        values = [float(i + 1) for i in range(count)]
        for more in (
            {"values": values, "links": [{"start": i, "end": 0} for i in range(1, count)]},
            {"series": [{"name": "x", "values": values or [1]}, {"name": "y", "values": values or [2]}]},
            {
                "values": values,
                "details": [["x"] * i for i in range(count)],
                "axis": ["bars"],
                "example": True,
                "unit": "$",
            },
        ):
            plan = ScenePlan.model_validate({"kind": "diagram", "diagram": {"form": form, "nodes": few, **more}})
            made = compose_plan(plan, seed=count)
            assert "nan" not in made.svg
            ET.fromstring(made.svg)  # noqa: S314 - our own


def test_words_of_any_script_and_length_keep_within_their_nodes() -> None:
    plan = ScenePlan(
        kind="diagram", diagram=Diagram(nodes=("W" * 60, "東京", "a", "word " * 12)), subjects=(Subject(what="fox"),)
    )

    made = compose_plan(plan)

    assert made.not_drawn == ()
    assert made.plan.subjects == ()


def test_no_prompt_for_a_diagram_is_overlooked() -> None:
    """What reads diagrams is loaded only for prompts in which there may be one."""
    asked = [*FORMS, *(f"the {topic}" for topic in RECIPES), "a => b => c", "a → b → c"]

    assert [each for each in asked if parse_prompt(each).kind != "diagram" and read_diagram(each) is not None] == []


@pytest.mark.parametrize(
    ("prompt", "heading", "first"),
    [
        ("nitrogen cycle diagram for 8th grade", "Nitrogen cycle", "Nitrogen in air"),
        ("human digestive system diagram", "Human digestive system", "Mouth"),
        ("timeline of world war 1", "World war 1", "1914: War begins"),
        ("life cycle of a tomato plant", "Life cycle of a tomato plant", "Seed"),
        ("life cycle of a robin", "Life cycle of a robin", "Egg"),
        ("flowchart of a return process: send back, received? yes refund, no wait", "Return process", "Send back"),
        ("venn diagram comparing owls and bats", "Owls and bats", "owls"),
        ("rain cycle diagram", "Rain cycle", "Evaporation"),
        ("timeline of the invention of the telephone", "Invention of the telephone", "1876: Telephone"),
        ("moth metamorphosis diagram", "Moth metamorphosis", "Egg"),
        ("food chain in the ocean", "Food chain in the ocean", "Plankton"),
        ("tree diagram of the animal kingdom", "Animal kingdom", "Animals"),
        ("simple diagram of how a computer works", "How a computer works", "Computer"),
        ("the phases of the moon", "Phases of the moon", "New moon"),
        ("diagram of a volcano with labels", "Volcano", "volcano"),
        ("diagram of a flower", "Flower", "flower"),
        ("day and night cycle diagram", "Day and night cycle", "Dawn"),
        ("diagram of how bees make honey", "How bees make honey", "Nectar"),
    ],
)
def test_a_diagram_of_common_knowledge_is_known_however_it_is_asked_for(prompt: str, heading: str, first: str) -> None:
    plan = parse_prompt(prompt)

    assert plan.kind == "diagram"
    assert plan.diagram
    assert (plan.text, plan.diagram.nodes[0], plan.unmatched) == (heading, first, ())


def test_groups_that_are_counted_are_levels_of_a_hierarchy() -> None:
    diagram = parse_prompt("org chart with a head, two teachers and four pupils").diagram

    assert diagram
    assert [(link.start, link.end) for link in diagram.links] == [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)]


def test_what_two_sets_share_is_no_third_circle() -> None:
    plan = parse_prompt("venn diagram of tea and coffee with caffeine in the middle")

    assert plan.diagram
    assert [(link.start, link.end) for link in plan.diagram.links] == [(0, 2), (1, 2)]
    assert compose_plan(plan).svg.count('opacity=".55"') == 2


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("water cycle diagram", ['aria-label="water cycle"', "Evaporation", "Collection"]),
        ("photosynthesis diagram", ['aria-label="plant"', "Sunlight", "Oxygen"]),
        ("diagram of the solar system", ['id="jupiter"', 'id="mars"', "Neptune"]),
        ("diagram of the layers of the earth", ['aria-label="earth"', "Crust", "Inner core"]),
        ("life cycle of a frog", ['id="frog"', 'id="tadpole"', "Froglet"]),
        ("the four seasons diagram", ['id="snowflake"', 'id="sun"', "Spring"]),
        ("life cycle of a moth", ['id="caterpillar"', 'id="moth"', "Cocoon"]),
    ],
)
def test_what_is_known_from_a_picture_is_drawn_as_one(prompt: str, things: list[str]) -> None:
    svg = compose(prompt).svg

    assert [thing for thing in things if thing not in svg] == []
    assert len(svg) < 60_000


@pytest.mark.parametrize("seed", range(6))
def test_rims_of_nodes_are_seen_on_the_paper(seed: int) -> None:
    task = Task(
        plan=parse_prompt("flowchart: ask, think, answer"),
        wanted={},
        style=BY_NAME["flat"],
        palette=None,
        seed=f"{seed}/a",
    )
    palette = task.choose_palette()
    look = choose_look(Painter(Document(1000, 500), task.style), palette, palette.paper, task.rng("diagram"))

    assert min(contrast(look.tone(i), palette.paper) for i in range(len(look.tones))) > 1.7


def test_who_somebody_has_is_under_them() -> None:
    diagram = parse_prompt("family tree: grandpa Joe and grandma May, their kids Ann and Bob, Ann's son Tim").diagram

    assert diagram
    assert (diagram.nodes.index("Ann"), diagram.nodes.index("Tim")) in {
        (link.start, link.end) for link in diagram.links
    }


def test_a_mind_map_of_what_happened_has_its_events() -> None:
    diagram = parse_prompt("mind map on world war 1").diagram

    assert diagram
    assert (diagram.form, diagram.nodes[:2]) == ("mindmap", ("World war 1", "1914: War begins"))


@pytest.mark.parametrize(
    ("prompt", "links"),
    [
        (
            "flowchart of a user login process: enter password, correct? yes -> dashboard, no -> try again",
            {(0, 1), (1, 2), (1, 3)},
        ),
        ("flowchart: order, payment ok? yes -> ship -> deliver, no -> cancel", {(0, 1), (1, 2), (2, 3), (1, 4)}),
        ("flowchart: a -> b -> c", {(0, 1), (1, 2)}),
    ],
)
def test_no_step_of_a_flowchart_stands_alone(prompt: str, links: set[tuple[int, int]]) -> None:
    diagram = parse_prompt(prompt).diagram

    assert diagram is not None
    assert {(link.start, link.end) for link in diagram.links} == links
