"""Gantt charts and tables: what a prompt tells of them, and what is left to be filled in."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt
from limner_sketch.plan import Diagram


def _diagram(prompt: str) -> Diagram:
    diagram = parse_prompt(prompt).diagram
    assert diagram
    return diagram


@pytest.mark.parametrize(
    ("prompt", "spans", "starts", "axis"),
    [
        ("gantt chart: dig 2 weeks, pour 1 week, build 3 weeks", (2, 1, 3), (), "Week 1"),
        ("gantt chart: dig Mar-Apr, pour May, build June to August", (2, 1, 3), (0, 2, 3), "Mar"),
        ("gantt chart: dig week 1-2, pour week 2, build week 4 to 6", (2, 1, 3), (0, 1, 3), "Week 1"),
    ],
)
def test_bars_begin_and_last_as_it_is_told(
    prompt: str, spans: tuple[float, ...], starts: tuple[float, ...], axis: str
) -> None:
    diagram = _diagram(prompt)

    assert (diagram.nodes, diagram.values, diagram.starts) == (("Dig", "Pour", "Build"), spans, starts)
    assert diagram.axis[0] == axis
    assert len(diagram.axis) == 6
    assert not compose(prompt).not_drawn


def test_bars_of_which_no_length_is_told_are_examples_and_that_is_reported() -> None:
    made = compose("gantt chart: research, design, build")

    assert made.plan.diagram is not None
    assert made.plan.diagram.example
    assert made.substituted == (("the details", "examples"),)


@pytest.mark.parametrize(
    ("prompt", "columns", "rows"),
    [
        ("comparison chart iOS vs Android", ("iOS", "Android"), ()),
        (
            "table comparing tea and coffee by price, taste and caffeine",
            ("tea", "coffee"),
            ("Price", "Taste", "Caffeine"),
        ),
        ("pros and cons list of living by the sea", ("pros", "cons"), ()),
    ],
)
def test_a_table_has_the_columns_and_rows_that_are_told(
    prompt: str, columns: tuple[str, ...], rows: tuple[str, ...]
) -> None:
    diagram = _diagram(prompt)

    assert (diagram.form, diagram.nodes, diagram.axis) == ("table", columns, rows)
    assert compose(prompt).not_drawn == (() if rows else ("what is in the rows of the table",))


def test_values_after_their_names_need_no_commas() -> None:
    diagram = _diagram("bar chart with sales Q1 20 Q2 35 Q3 50")

    assert (diagram.nodes, diagram.values) == (("Q1", "Q2", "Q3"), (20, 35, 50))
    assert parse_prompt("bar chart with sales Q1 20 Q2 35 Q3 50").text == "Sales"


def test_a_table_in_a_room_stays_furniture() -> None:
    assert parse_prompt("a table with a chess board and two chairs").diagram is None


def test_a_line_goes_through_its_values_in_order() -> None:
    prompt = "line chart of rainfall Jan 30, Apr 12, Jul 4"
    diagram = _diagram(prompt)

    assert (diagram.form, diagram.nodes) == ("line", ("Jan", "Apr", "Jul"))
    assert list(diagram.values) == [30, 12, 4]
    assert parse_prompt(prompt).text == "Rainfall"
    assert not compose(prompt).not_drawn


def test_so_many_steps_are_shown_as_are_asked_for() -> None:
    assert len(_diagram("infographic with 4 steps to start a business").nodes) == 4
    assert _diagram("infographic with 3 steps to flumble a grix").nodes == ("Step 1", "Step 2", "Step 3")
    assert compose("infographic with 3 steps to flumble a grix").not_drawn == ("the steps to flumble a grix",)


@pytest.mark.parametrize(
    ("prompt", "nodes", "missing"),
    [
        ("three circles overlapping: passion, skill, market", ("passion", "skill", "market"), ()),
        ("family tree: Tom and Ann, children Lea, Max", ("Tom + Ann", "Lea", "Max"), ()),
        (
            "radar chart of skills: code 5, art 3",
            ("code", "art"),
            (),
        ),
        ("infographic about grixes with 2 facts", ("Fact 1", "Fact 2"), ("the facts about grixes",)),
    ],
)
def test_diagrams_told_otherwise(prompt: str, nodes: tuple[str, ...], missing: tuple[str, ...]) -> None:
    assert _diagram(prompt).nodes == nodes
    assert compose(prompt).not_drawn == missing


def test_a_date_belongs_to_what_stands_before_it_where_all_of_them_do() -> None:
    diagram = _diagram("timeline: born 1990, school 1996, moved in 2008")

    assert diagram.nodes == ("1990: born", "1996: school", "2008: moved")


@pytest.mark.parametrize(
    ("prompt", "first"),
    [
        ("food chain in the ocean diagram", "Plankton"),
        ("flow diagram of an online order from cart to delivery", "Cart"),
        ("how does a combustion engine work diagram", "Intake"),
        ("diagram of the layers of the atmosphere", "Exosphere"),
    ],
)
def test_what_is_in_schoolbooks_is_known(prompt: str, first: str) -> None:
    assert _diagram(prompt).nodes[0] == first
    assert compose(prompt).not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "form", "nodes"),
    [
        ("process: order, pay, ship", "flow", ("order", "pay", "ship")),
        ("mind map: photosynthesis", "mindmap", ("Photosynthesis", "Sunlight", "Water")),
        ("infographic of 3 tips for better sleep", "boxes", ("Fixed bedtime", "Dark, cool room", "Move by day")),
        ("compare cats and dogs in a table with size and cost", "table", ("cats", "dogs")),
    ],
)
def test_diagrams_are_asked_for_in_many_words(prompt: str, form: str, nodes: tuple[str, ...]) -> None:
    diagram = _diagram(prompt)

    assert (diagram.form, diagram.nodes[: len(nodes)]) == (form, nodes)
    assert compose(prompt).not_drawn == ()


def test_numbers_without_names_are_columns_of_their_own() -> None:
    diagram = _diagram("bar chart of rainfall 10 20 35 15")

    assert (list(diagram.values), diagram.nodes) == ([10, 20, 35, 15], ())
