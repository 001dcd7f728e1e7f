"""What a diagram says, for those who cannot see it; and the diagram of a plan that only lists subjects."""

from __future__ import annotations

from limner_sketch.plan import Diagram, DiagramLink, ScenePlan

__all__ = ["described", "entitled", "lettered", "spelled", "with_diagram"]

_NAMES = {
    "flow": "flowchart", "cycle": "cycle", "boxes": "diagram", "tree": "tree", "mindmap": "mind map", "labelled": "labelled picture", "timeline": "timeline",
    "pie": "pie chart", "bars": "bar chart", "pyramid": "pyramid", "funnel": "funnel", "venn": "Venn diagram", "line": "line chart", "gantt": "Gantt chart", "table": "table",
    "donut": "donut chart", "stacked": "stacked bar chart", "area": "area chart", "scatter": "scatter chart", "radar": "radar chart", "gauge": "gauge", "heatmap": "heat map",
    "sequence": "sequence diagram", "entities": "entity diagram", "quadrants": "matrix", "board": "board", "layers": "diagram of layers", "dashboard": "dashboard",
}  # fmt: skip


# What is written in capitals, though most people type it without; and what never is.
_ACRONYMS = frozenset({"api", "sql", "etl", "elt", "crm", "erp", "ceo", "cto", "cfo", "coo", "cmo", "hr", "it", "ui", "ux", "ai", "ml", "bi", "kpi", "aws", "gcp", "s3", "ec2", "sqs", "sns", "cdn", "dns", "vpn", "vpc", "json", "csv", "http", "https", "html", "css", "url", "id", "qa", "pdf", "pos", "iot", "llm", "rag", "sso", "jwt", "rds", "vm", "cpu", "gpu", "ram", "tv", "usb", "mqtt", "nfc", "eu", "uk", "usa", "us", "faq", "seo", "roi", "nps", "gdp", "mrr", "arr"})  # fmt: skip
_LOWER = frozenset({"dbt", "npm", "k8s", "ios", "ipad", "iphone"})
_PROPER = {"ios": "iOS", "iot": "IoT", "ipad": "iPad", "iphone": "iPhone", "k8s": "K8s", "snowflake": "Snowflake", "postgres": "Postgres", "dynamodb": "DynamoDB", "mongodb": "MongoDB", "mysql": "MySQL", "postgresql": "PostgreSQL", "graphql": "GraphQL", "github": "GitHub", "powerbi": "Power BI", "javascript": "JavaScript", "kafka": "Kafka", "airflow": "Airflow", "redis": "Redis", "tableau": "Tableau", "fivetran": "Fivetran", "snowpipe": "Snowpipe", "excel": "Excel", "salesforce": "Salesforce"}  # fmt: skip
_ALONE = frozenset({"it", "us", "id", "pos"})  # words of their own, too: in capitals only where they stand alone


def lettered(diagram: Diagram) -> Diagram:
    """Return a diagram whose words begin with capitals, names and acronyms as they are written."""
    return diagram.model_copy(
        update={
            "nodes": tuple(spelled(node) for node in diagram.nodes),
            "axis": diagram.axis if diagram.form == "dashboard" else tuple(spelled(name) for name in diagram.axis),
            "series": tuple(one.model_copy(update={"name": spelled(one.name)}) for one in diagram.series),
        }
    )


def spelled(words: str) -> str:
    """Return words that begin with a capital, names and acronyms as they are written."""
    tokens = words.split(" ")
    for i, token in enumerate(tokens):
        bare = token.strip(".,:;!?()").lower()
        if token != token.lower() and token != token.capitalize():
            continue
        if bare in _PROPER:
            tokens[i] = token.lower().replace(bare, _PROPER[bare])
        elif bare in _ACRONYMS and (bare not in _ALONE or len(tokens) == 1):
            tokens[i] = token.upper()
        elif i == 0 and bare not in _LOWER and len(words) > 1 and "(" not in bare:
            tokens[i] = token[:1].upper() + token[1:]
    return " ".join(tokens)


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
    elif diagram.series and diagram.form != "scatter":
        body = ", ".join(f"{one.name} ({', '.join(f'{value:g}' for value in one.values)})" for one in diagram.series)
    elif diagram.links:
        joined = " leads to " if diagram.form in {"flow", "sequence"} else " is joined to "
        body = ", ".join(f"{nodes[link.start]}{joined}{nodes[link.end]}" for link in diagram.links)
    else:
        body = {"flow": ", then ", "cycle": ", then "}.get(diagram.form, ", ").join(nodes)
    body += " (example values)" if body and diagram.example else ""
    style = f", in the style {plan.style}" if plan.style else ""
    return f"{start}: {body}{style}." if body else f"{start}{style}."
