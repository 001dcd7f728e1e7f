"""What a diagram says, for those who cannot see it; and the diagram of a plan that only lists subjects."""

from __future__ import annotations

from limner_sketch.plan import Diagram, DiagramLink, ScenePlan

__all__ = ["described", "entitled", "with_diagram"]

_NAMES = {
    "flow": "flowchart", "cycle": "cycle", "boxes": "diagram", "tree": "tree", "mindmap": "mind map", "timeline": "timeline",
    "pie": "pie chart", "bars": "bar chart", "pyramid": "pyramid", "funnel": "funnel", "venn": "Venn diagram", "line": "line chart", "gantt": "Gantt chart", "table": "table",
}  # fmt: skip


def with_diagram(plan: ScenePlan) -> ScenePlan:
    """Return the plan with a diagram: its own, or its subjects as nodes and its relations as links."""
    diagram = plan.diagram or Diagram(
        form="boxes",
        nodes=tuple(subject.what for subject in plan.subjects),
        links=tuple(
            DiagramLink(start=relation.subject, end=relation.to, label=relation.kind.replace("_", " "))
            for relation in plan.relations
        ),
    )
    return plan.model_copy(update={"diagram": diagram, "subjects": (), "relations": ()})


def entitled(plan: ScenePlan, diagram: Diagram) -> str:
    """Return the title of a diagram."""
    name = _NAMES[diagram.form]
    if plan.text:
        return f"{plan.text} ({name})"
    listed = ", ".join(diagram.nodes[:4]) + (" and more" if len(diagram.nodes) > 4 else "")
    return f"{name[0].upper()}{name[1:]}: {listed}" if listed else f"{name[0].upper()}{name[1:]}"


def described(plan: ScenePlan, diagram: Diagram) -> str:
    """Return in words what a diagram shows."""
    name = _NAMES[diagram.form]
    start = f"A {name}" + (f" of {plan.text}" if plan.text else "")
    nodes = diagram.nodes
    if diagram.values:
        labels = nodes or tuple(str(i + 1) for i in range(len(diagram.values)))
        body = ", ".join(f"{label} {value:g}" for label, value in zip(labels, diagram.values, strict=True))
    elif diagram.links:
        joined = " leads to " if diagram.form == "flow" else " is joined to "
        body = ", ".join(f"{nodes[link.start]}{joined}{nodes[link.end]}" for link in diagram.links)
    else:
        body = {"flow": ", then ", "cycle": ", then "}.get(diagram.form, ", ").join(nodes)
    style = f", in the style {plan.style}" if plan.style else ""
    return f"{start}: {body}{style}." if body else f"{start}{style}."
