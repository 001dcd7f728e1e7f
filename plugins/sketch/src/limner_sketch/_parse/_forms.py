"""What diagrams are called, and which form each has."""

from __future__ import annotations

from typing import Final

from limner_sketch.plan import Form

__all__ = ["FORMS", "NEAREST"]

FORMS: Final[dict[str, Form | None]] = {
    **dict.fromkeys(("flowchart", "flow chart", "flow diagram", "process diagram", "process chart", "pipeline diagram", "architecture diagram", "process flow", "process map", "system diagram", "infrastructure diagram", "system architecture", "cloud architecture", "data architecture", "solution architecture", "deployment diagram", "workflow diagram", "activity diagram", "dag diagram", "data lineage diagram", "lineage diagram", "lineage graph", "state diagram", "state machine", "data flow diagram", "data flow", "user flow", "user flow diagram", "customer journey map", "customer journey", "user journey", "user journey map", "journey map", "swimlane diagram", "integration diagram", "decision flow"), "flow"),
    **dict.fromkeys(("block diagram", "network diagram", "network topology", "sankey diagram", "component diagram", "use case diagram"), "boxes"),
    **dict.fromkeys(("org chart", "organization chart", "organisation chart", "organizational chart", "organisational chart", "organigram", "organogram", "tree diagram", "family tree", "hierarchy", "hierarchy chart", "hierarchy diagram", "decision tree", "sitemap", "site map", "website structure"), "tree"),
    **dict.fromkeys(("mind map", "mindmap", "concept map", "spider diagram", "brainstorm", "fishbone diagram", "ishikawa diagram", "cause and effect diagram", "word web"), "mindmap"),
    **dict.fromkeys(("timeline", "time line", "roadmap", "product roadmap", "history line"), "timeline"),
    **dict.fromkeys(("pie chart", "pie diagram", "pie graph"), "pie"),
    **dict.fromkeys(("donut chart", "donut graph", "doughnut chart", "doughnut graph", "ring chart"), "donut"),
    **dict.fromkeys(("bar chart", "bar graph", "bar graphs", "bar diagram", "column chart", "histogram", "grouped bar chart", "clustered bar chart", "horizontal bar chart", "grouped column chart", "waterfall chart", "treemap chart", "treemap"), "bars"),
    **dict.fromkeys(("stacked bar chart", "stacked bar graph", "stacked column chart", "stacked chart"), "stacked"),
    **dict.fromkeys(("line chart", "line graph", "line diagram", "line plot", "trend chart", "trend line chart", "time series", "time series chart"), "line"),
    **dict.fromkeys(("area chart", "area graph", "stacked area chart"), "area"),
    **dict.fromkeys(("scatter plot", "scatter chart", "scatterplot", "scatter graph", "scatter diagram", "bubble chart"), "scatter"),
    **dict.fromkeys(("radar chart", "spider chart", "radar diagram", "radar graph", "skills radar"), "radar"),
    **dict.fromkeys(("gauge chart", "gauge diagram", "progress gauge"), "gauge"),
    **dict.fromkeys(("heat map", "heatmap", "heatmap chart", "heat map chart"), "heatmap"),
    **dict.fromkeys(("pyramid diagram", "pyramid chart", "hierarchy of needs", "hierarchy of needs diagram", "food pyramid", "energy pyramid", "test pyramid", "data pyramid"), "pyramid"),
    **dict.fromkeys(("sales funnel", "marketing funnel", "funnel diagram", "funnel chart", "conversion funnel", "customer funnel", "customer journey funnel", "purchase funnel", "recruitment funnel", "hiring funnel", "signup funnel", "onboarding funnel", "funnel"), "funnel"),
    **dict.fromkeys(("venn diagram", "venn"), "venn"),
    **dict.fromkeys(("comparison chart", "comparison diagram", "comparison infographic", "comparison table", "pricing table", "data table", "feature comparison", "feature table", "comparison matrix", "t chart", "comparison", "scorecard table", "raci matrix", "raci chart", "decision matrix"), "table"),
    **dict.fromkeys(("er diagram", "erd", "entity relationship diagram", "entity relation diagram", "database diagram", "database schema", "data model", "data model diagram", "schema diagram", "star schema", "star schema diagram", "snowflake schema", "class diagram", "uml class diagram", "uml diagram", "table schema", "relational schema", "database model"), "entities"),
    **dict.fromkeys(("sequence diagram", "uml sequence diagram", "interaction diagram"), "sequence"),
    **dict.fromkeys(("swot analysis", "swot diagram", "swot matrix", "swot chart", "swot", "quadrant chart", "quadrant diagram", "quadrant matrix", "2x2 matrix", "2 x 2 matrix", "two by two matrix", "eisenhower matrix", "priority matrix", "prioritization matrix", "prioritisation matrix", "impact effort matrix", "value effort matrix", "risk reward matrix", "effort impact matrix", "bcg matrix", "risk matrix", "urgent important matrix", "magic quadrant", "empathy map", "ansoff matrix"), "quadrants"),
    **dict.fromkeys(("kanban board", "kanban", "scrum board", "task board", "sprint board", "agile board", "retro board", "retrospective board", "trello board", "project board"), "board"),
    **dict.fromkeys(("layer diagram", "layered diagram", "layered architecture", "layered architecture diagram", "layer cake diagram", "tech stack", "technology stack", "tech stack diagram", "stack diagram", "osi model", "tcp ip model", "three tier architecture", "three tier architecture diagram", "3 tier architecture"), "layers"),
    **dict.fromkeys(("dashboard", "kpi dashboard", "dashboard mockup", "dashboard mock up", "dashboard wireframe", "analytics dashboard", "sales dashboard", "kpi cards", "kpi card", "dashboard layout", "dashboard design", "admin dashboard", "dashboard ui", "dashboard screen", "reporting dashboard"), "dashboard"),
    **dict.fromkeys(("gantt chart", "gantt diagram", "gantt", "project schedule", "project plan chart"), "gantt"),
    "cycle diagram": "cycle", "cycle chart": "cycle", "circular diagram": "cycle", "loop diagram": "cycle",
    "infographic": None, "diagram": None,
}  # fmt: skip

# Which are drawn as the nearest of the forms there are, and told of.
NEAREST: Final = frozenset(
    {
        "fishbone diagram",
        "ishikawa diagram",
        "waterfall chart",
        "treemap chart",
        "treemap",
        "sankey diagram",
        "swimlane diagram",
    }
)
