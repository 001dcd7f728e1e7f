"""The diagram of a plan, put right."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, get_args

from limner_sketch.plan import MAX_AXIS, MAX_NODES, Form

if TYPE_CHECKING:
    from limner_sketch._plan_mode._tidy import Tidy

__all__ = ["DIAGRAM_MEMBERS", "tidy_diagram"]

DIAGRAM_MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    "form": ("type", "kind", "layout", "shape", "name"),
    "nodes": ("steps", "boxes", "items", "stages", "labels", "events", "bars", "slices", "elements", "branches"),
    "links": ("edges", "arrows", "connections", "relations"),
    "values": ("numbers", "data", "percentages", "shares", "durations"),
    "axis": ("rows", "columns"),
}
_LINK_MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    "start": ("from", "source", "subject", "a"),
    "end": ("to", "target", "destination", "b"),
    "label": ("text", "name", "kind"),
}
_NODE_MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    "label": ("name", "text", "title", "what", "step", "id", "node"),
    "value": ("number", "count", "percentage", "share", "amount"),
}
_FORMS: Final = {
    "flowchart": "flow", "flow chart": "flow", "process": "flow", "pipeline": "flow", "steps": "flow", "circle": "cycle",
    "loop": "cycle", "box": "boxes", "network": "boxes", "graph": "boxes", "org chart": "tree", "hierarchy": "tree",
    "organization chart": "tree", "venn diagram": "venn", "levels": "pyramid", "mind map": "mindmap", "pie chart": "pie", "bar chart": "bars", "bar": "bars", "column chart": "bars", "line chart": "line", "line graph": "line", "gantt chart": "gantt", "schedule": "gantt", "comparison": "table", "comparison table": "table", "matrix": "table",
}  # fmt: skip
_LONGEST: Final = {"node": 60, "label": 30, "axis": 40}
_LARGEST: Final = 1e12


def tidy_diagram(tidy: Tidy, value: Any) -> dict[str, Any] | None:
    """Return the members of a diagram, or None when there is none.

    Args:
        tidy: What values are put right by.
        value: What the model gave: an object, or a list of nodes.
    """
    if isinstance(value, list):
        tidy.mend("a list for 'diagram'")
        value = {"nodes": value}
    if not isinstance(value, Mapping):
        if value is not None:
            tidy.mend("no object for 'diagram'")
        return None
    members = tidy.members(value, DIAGRAM_MEMBERS)
    nodes, values = _nodes(tidy, members.get("nodes"))
    values = _values(tidy, members.get("values")) or values
    if not nodes and not values:
        return None
    form = tidy.choice(members.get("form"), "form", get_args(Form), _FORMS) or ("bars" if values else "flow")
    if form in {"pie", "bars", "line"}:
        if not any(values):
            tidy.mend("a chart without values")
            form = "boxes"
        elif nodes and len(nodes) != len(values):
            tidy.mend("values that do not match the nodes")
            size = min(len(nodes), len(values))
            nodes, values = nodes[:size], values[:size]
            form = form if any(values) else "boxes"
    chart = form in {"pie", "bars", "line"} or (form == "gantt" and len(values) == len(nodes))
    links = [] if chart else _links(tidy, members.get("links"), nodes)
    given = members.get("axis")
    axis: list[Any] = given if isinstance(given, list) and form in {"gantt", "table"} else []
    words = [said for part in axis[:MAX_AXIS] if (said := tidy.words(part, "axis", _LONGEST["axis"]))]
    return {"form": form, "nodes": nodes, "links": links, "values": values if chart else [], "axis": words}


def _nodes(tidy: Tidy, value: Any) -> tuple[list[str], list[float]]:
    given = value if isinstance(value, list) else []
    if value is not None and not isinstance(value, list):
        tidy.mend("nodes that were no list")
    nodes: list[str] = []
    values: list[float] = []
    for part in given:
        said, number = part, None
        if isinstance(part, Mapping):
            tidy.mend("an object for a node")
            members = tidy.members(part, _NODE_MEMBERS)
            said, number = members.get("label"), _number(members.get("value"))
        words = tidy.words(said, "node", _LONGEST["node"])
        if words is None:
            continue
        if len(nodes) >= MAX_NODES:
            tidy.mend(f"more than {MAX_NODES} nodes")
            break
        nodes.append(words)
        values += [] if number is None else [number]
    return nodes, values if len(values) == len(nodes) else []


def _values(tidy: Tidy, value: Any) -> list[float]:
    given = value if isinstance(value, list) else []
    values = [number for part in given[:MAX_NODES] if (number := _number(part)) is not None]
    if len(values) < len(given) or any(isinstance(part, str) for part in given):
        tidy.mend("values that were no numbers")
    return values


def _number(value: Any) -> float | None:
    if isinstance(value, str):
        try:
            value = float(value.strip().rstrip("%").strip())
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return min(float(value), _LARGEST) if math.isfinite(value) and value >= 0 else None


def _links(tidy: Tidy, value: Any, nodes: list[str]) -> list[dict[str, Any]]:
    given = value if isinstance(value, list) else []
    links: list[dict[str, Any]] = []
    for part in given[: 2 * MAX_NODES]:
        ends: Mapping[str, Any] = {}
        if isinstance(part, Mapping):
            ends = tidy.members(part, _LINK_MEMBERS)
        elif isinstance(part, list) and len(part) in {2, 3}:
            tidy.mend("a link as a list")
            ends = dict(zip(("start", "end", "label"), part, strict=False))
        elif isinstance(part, str) and "->" in part:
            tidy.mend("a link as a phrase")
            ends = dict(zip(("start", "end"), part.split("->")[:2], strict=False))
        start, end = _end(ends.get("start"), nodes), _end(ends.get("end"), nodes)
        if start is None or end is None or start == end:
            tidy.mend("a link between no two nodes")
            continue
        label = tidy.words(ends.get("label"), "label", _LONGEST["label"])
        links.append({"start": start, "end": end, "label": label})
    return links


def _end(value: Any, nodes: list[str]) -> int | None:
    """Return the index of a node that is given by its index or by its words."""
    if isinstance(value, str):
        known = [node.casefold() for node in nodes]
        name = " ".join(value.split()).casefold()
        if name in known:
            return known.index(name)
        value = int(name) if name.isdecimal() and len(name) < len("100") else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value < len(nodes) else None
