"""Diagrams of what everybody knows how to do, and blank ones of what nobody told."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt


@pytest.mark.parametrize(
    ("prompt", "first", "last", "title"),
    [
        ("flow chart of how to brew coffee", "Boil water", "Serve", "How to brew coffee"),
        ("how to bake bread flowchart", "Mix", "Bake", "How to bake bread"),
        ("flowchart of the code review process", "Open request", "Merge", "Code review process"),
        ("flow chart: how to make a paper airplane", "Fold in half", "Fly", "How to make a paper airplane"),
        ("flow chart of order to delivery", "Order", "Delivery", "Order to delivery"),
        ("flowchart of ordering a pizza online", "Browse", "Delivery", "Ordering a pizza online"),
        ("diagram of order fulfilment", "Order", "Deliver", "Order fulfilment"),
        ("process diagram of making dumplings", "Get ingredients", "Serve", "Making dumplings"),
        ("infographic about tea: 3 steps with labels pick, dry, pour", "pick", "pour", "Tea"),
        ("diagram of the solar system with labelled planets", "Sun", "Neptune", "Solar system"),
        ("timeline of the moon landing", "16 July: Launch", "24 July: Splashdown", "Moon landing"),
    ],
)
def test_what_everybody_knows_is_filled_in(prompt: str, first: str, last: str, title: str) -> None:
    plan = parse_prompt(prompt)

    assert plan.diagram
    assert (plan.diagram.nodes[0], plan.diagram.nodes[-1], plan.text) == (first, last, title)
    assert not plan.unmatched


@pytest.mark.parametrize(
    ("prompt", "node", "missing"),
    [
        ("flowchart for frobnicating a zorblax", "Step 1", "the steps of frobnicating a zorblax"),
        ("timeline of my grandmother's life", "Event 1", "the events of my grandmother's life"),
    ],
)
def test_what_nobody_told_is_left_to_be_filled_in_and_reported(prompt: str, node: str, missing: str) -> None:
    plan = parse_prompt(prompt)

    assert plan.diagram
    assert plan.diagram.nodes[0] == node
    assert len(plan.diagram.nodes) > 2
    assert plan.unmatched == (missing,)


def test_a_mind_map_has_the_branches_that_come_to_mind() -> None:
    plan = parse_prompt("mind map of healthy habits")

    assert plan.diagram
    assert plan.diagram.nodes == ("Healthy habits", "Sleep", "Exercise", "Water", "Vegetables", "Friends", "Rest")
    assert not plan.unmatched


def test_two_things_are_compared_side_by_side() -> None:
    plan = parse_prompt("comparison table of cats and dogs")

    assert plan.diagram
    assert plan.diagram.nodes == ("cats", "dogs")


@pytest.mark.parametrize(
    ("prompt", "colours", "palette"),
    [
        ("a telescope in blue and gold", ["blue"], ("blue", "gold")),
        ("a kettle and a toaster in teal and #ff8800", ["teal", "#ff8800"], ("teal", "#ff8800")),
        ("a sailboat in the colours of the Italian flag", ["green"], ("green", "white", "red")),
        ("a cat in duotone purple and orange", ["purple"], ("purple", "orange")),
        ("a woman with a kite, red and yellow", [None, "red"], ("red", "yellow")),
        ("a black and white cow", [None], None),
        ("a red mug and a blue kettle", ["red", "blue"], None),
    ],
)
def test_colours_told_in_a_row_are_those_of_the_picture_and_of_its_things_in_turn(
    prompt: str, colours: list[str | None], palette: tuple[str, ...] | None
) -> None:
    plan = parse_prompt(prompt)

    assert ([one.colour for one in plan.subjects], plan.palette) == (colours, palette)
    assert not plan.unmatched


def test_flags_of_countries_are_drawn() -> None:
    for prompt in ("flag of Ukraine on a hill", "the Japanese flag", "an italian flag"):
        assert parse_prompt(prompt).subjects[0].what.removeprefix("flag of ").split()[0] in {
            "ukraine",
            "japanese",
            "italian",
        }


@pytest.mark.parametrize("answers", ["yes ship / no reorder", "yes: ship -> no: reorder"])
def test_both_answers_to_a_question_may_be_told_in_one_place(answers: str) -> None:
    plan = parse_prompt(f"flowchart: order received -> in stock? -> {answers}")

    assert plan.diagram
    assert plan.diagram.nodes[1:] == ("in stock?", "ship", "reorder")
    assert [(link.start, link.end, link.label) for link in plan.diagram.links[1:]] == [(1, 2, "yes"), (1, 3, "no")]


def test_who_has_an_answer_gives_it_to_who_asked() -> None:
    plan = parse_prompt(
        "sequence diagram: shop asks server, server queries store, store returns rows, server sends page"
    )

    assert plan.diagram
    assert [(link.start, link.end) for link in plan.diagram.links] == [(0, 1), (1, 2), (2, 1), (1, 0)]


@pytest.mark.parametrize(
    ("prompt", "nodes"),
    [
        ("a line chart of temperature January to March: 2, 4, 9", ("Jan", "Feb", "Mar")),
        ("bar chart of steps from Friday to Monday: 10, 20, 30, 40", ("Fri", "Sat", "Sun", "Mon")),
        ("bar chart of sales 2019 to 2021: 5, 7, 9", ("2019", "2020", "2021")),
        ("bar chart of revenue Q2 to Q4: 5, 7, 9", ("Q2", "Q3", "Q4")),
    ],
)
def test_values_along_a_run_of_names_have_these_names(prompt: str, nodes: tuple[str, ...]) -> None:
    plan = parse_prompt(prompt)

    assert plan.diagram
    assert plan.diagram.nodes == nodes
    assert len(plan.diagram.values) == len(nodes)


@pytest.mark.parametrize(
    ("prompt", "nodes"),
    [
        ("a labelled diagram of a bicycle with wheel, saddle and pedal", ("bicycle", "wheel", "saddle", "pedal")),
        ("labelled drawing of a fish: fin, tail, gills", ("fish", "fin", "tail", "gills")),
        ("diagram of a volcano with labels crater and lava", ("volcano", "crater", "lava")),
        ("diagram of the parts of a house", ("house", "Roof", "Walls", "Windows", "Door", "Chimney")),
    ],
)
def test_a_thing_has_the_names_of_its_parts_around_it(prompt: str, nodes: tuple[str, ...]) -> None:
    made = compose(prompt)

    assert made.plan.diagram
    assert (made.plan.diagram.form, made.plan.diagram.nodes) == ("labelled", nodes)
    assert f'<g id="{nodes[0]}" aria-label="{nodes[0]}">' in made.svg
    assert made.not_drawn == ()


def test_no_line_leads_from_a_name_to_a_part_that_is_not_known() -> None:
    def dots(part: str) -> int:
        labels = compose(f"a labelled diagram of a bicycle with wheel and {part}").svg.partition('id="labels"')[2]
        return labels.count("<circle")

    assert (dots("pedal"), dots("soul")) == (2, 1)
