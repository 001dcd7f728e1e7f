"""From a prompt to the plan of a diagram, by rules: what is listed, what leads to what, and how much there is of each."""

from __future__ import annotations

import re
from typing import Any, Final

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._grids import take_gantt, take_table
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._listed import ARROW, NUMBERS, Parts, as_chain, take_branches, take_list, take_values
from limner_sketch._parse._processes import recipe_of
from limner_sketch._parse._recipes import RECIPES
from limner_sketch._parse._rewordings import reworded
from limner_sketch._parse._topic_parts import TOLD, take_topic, turned
from limner_sketch.plan import MAX_NODES, Form, ScenePlan

__all__ = ["read_diagram"]

_FORMS: Final[dict[str, Form | None]] = {
    "flowchart": "flow", "flow chart": "flow", "flow diagram": "flow", "process diagram": "flow", "process chart": "flow",
    "pipeline diagram": "flow", "block diagram": "boxes", "architecture diagram": "flow", "org chart": "tree",
    "organization chart": "tree", "organisation chart": "tree", "organizational chart": "tree", "organisational chart": "tree",
    "organigram": "tree", "tree diagram": "tree", "family tree": "tree", "hierarchy": "tree", "mind map": "mindmap", "mindmap": "mindmap",
    "concept map": "mindmap", "spider diagram": "mindmap", "timeline": "timeline", "time line": "timeline", "pie chart": "pie",
    "pie diagram": "pie", "pie graph": "pie", "donut chart": "pie", "bar chart": "bars", "bar graph": "bars", "line chart": "line", "line graph": "line", "line diagram": "line", "trend chart": "line", "bar diagram": "bars", "column chart": "bars",
    "histogram": "bars", "pyramid diagram": "pyramid", "pyramid chart": "pyramid", "venn diagram": "venn",
    "hierarchy of needs": "pyramid", "hierarchy of needs diagram": "pyramid", "food pyramid": "pyramid", "energy pyramid": "pyramid",
    "decision tree": "tree", "comparison chart": "table", "comparison diagram": "table", "comparison infographic": "table", "comparison table": "table", "pricing table": "table", "data table": "table", "feature comparison": "table", "comparison matrix": "table", "t chart": "table", "er diagram": "boxes", "entity relationship diagram": "boxes", "class diagram": "boxes", "uml diagram": "boxes", "network diagram": "boxes", "state diagram": "flow", "sequence diagram": "flow", "data flow diagram": "flow", "user flow": "flow", "swimlane diagram": "flow", "fishbone diagram": "mindmap", "ishikawa diagram": "mindmap", "cause and effect diagram": "mindmap", "sitemap": "tree", "site map": "tree", "area chart": "line", "stacked bar chart": "bars", "radar chart": "bars", "bubble chart": "bars", "scatter plot": "bars", "scatter chart": "bars", "heat map": "bars", "waterfall chart": "bars", "treemap chart": "bars", "sankey diagram": "boxes", "gauge chart": "bars", "comparison": "table", "cycle diagram": "cycle", "cycle chart": "cycle", "gantt chart": "gantt", "gantt diagram": "gantt", "gantt": "gantt", "project schedule": "gantt", "roadmap": "timeline",
    "donut graph": "pie", "doughnut chart": "pie", "bar graphs": "bars", "swot analysis": "boxes", "swot diagram": "boxes", "swot": "boxes", "sales funnel": "funnel", "marketing funnel": "funnel", "funnel diagram": "funnel", "funnel chart": "funnel", "infographic": None, "diagram": None,
}  # fmt: skip
_CHARTS: Final = re.compile(r"\b(" + "|".join(sorted(_FORMS, key=len, reverse=True)) + r")s?\b", re.IGNORECASE)
_STOP: Final = re.compile(
    r"^(?:a|an|the|of|for|with|showing|about|on|from|steps? (?:to|for|of)|steps?|boxes|nodes|stages|phases)\s+",
    re.IGNORECASE,
)
_LEAD: Final = Lazy(
    r"\b(?:(?:with|showing|having)\s+(?:the\s+)?(?:\w+\s+)?|of\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+)"
    r"(?:boxes|steps|stages|phases|nodes|parts|branches|items|blocks|bars|slices)\b\s*(?:called|named|labell?ed|for)?\s*:?\s*",
    re.IGNORECASE,
    needles=("bars", "blocks", "boxes", "branches", "items", "nodes", "parts", "phases", "slices", "stages", "steps"),
)
# Of what is named by these, a diagram is wanted though nobody says so.
_SCHOOLED: Final = Lazy(
    r"\b(?:cycle|chain|photosynthesis|phases|hierarchy|funnel|pyramid|method|states of matter)\b",
    re.IGNORECASE,
    needles=(
        "chain",
        "cycle",
        "funnel",
        "hierarchy",
        "method",
        "phases",
        "photosynthesis",
        "pyramid",
        "states of matter",
    ),
)
_STYLED: Final = re.compile(
    r"\b(?:" + "|".join(map(re.escape, sorted(tables.STYLES, key=len, reverse=True))) + r")\b(?:[ -]style)?"
)
_CHAIN: Final = 2  # a single arrow may be a sign
_NUMBERED_STEPS: Final = Lazy(
    rf"^\s*(?:of|with|showing|about|for|on)?\s*(?:the\s+)?(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?:easy\s+|simple\s+|quick\s+)?(?P<what>steps|ways|tips|facts|reasons|rules|habits|stages|phases|benefits)\s+(?P<rest>(?:to|for|of|about|on|in)\s+[^,:;]+)$",
    re.IGNORECASE,
    needles=("benefits", "facts", "habits", "phases", "reasons", "rules", "stages", "steps", "tips", "ways"),
)
# Which are drawn as the nearest of the forms there are, and told of.
_NEAREST: Final = frozenset(
    {
        "fishbone diagram",
        "ishikawa diagram",
        "stacked bar chart",
        "radar chart",
        "bubble chart",
        "scatter plot",
        "scatter chart",
        "heat map",
        "waterfall chart",
        "treemap chart",
        "sankey diagram",
        "gauge chart",
        "swimlane diagram",
        "sequence diagram",
    }
)
_FROM_TO: Final = Lazy(
    r"^\s*(?:of|for|showing)\s+(?P<topic>[^,:;]{3,40}?)\s+from\s+[^,:;]+?\s+to\s+[^,:;]+$",
    re.IGNORECASE,
    needles=("from",),
)
_FACTS: Final = Lazy(
    rf"^\s*(?P<about>(?:about|of|on)\s+[^,:;]{{2,50}}?)\s+with\s+(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?P<what>facts|steps|tips|reasons|rules|ways|stages)\s*$",
    re.IGNORECASE,
    needles=("with",),
)
_CHILDREN: Final = Lazy(
    r"^(?P<parents>.+?)[,;]?\s+(?:with\s+|and\s+)?(?:their\s+)?(?:\d+\s+|two\s+|three\s+|four\s+|five\s+)?(?:children|kids|sons|daughters)\s*(?:are\s+|:\s*|,\s*|named\s+|called\s+)?(?P<kids>.+)$",
    re.IGNORECASE,
    needles=("children", "daughters", "kids", "sons"),
)
# Who works where, under the one who leads it.
# What stands in a diagram of which only the topic is known.
_TOPS: Final = frozenset(
    {"sweets", "sugar", "fats", "fat", "oils", "oil", "candy", "treats", "desserts", "fats and sweets", "junk food"}
)
_MAX_PROMPT: Final = 4_000
_LABEL: Final = 60
_TOPIC_WORDS: Final = 9
_RECIPE_OF: Final = {
    **{
        name: "family tree" if name == "family tree" else "org chart"
        for name, form in _FORMS.items()
        if form == "tree" and name != "decision tree"
    },
    **{name: "swot" for name in _FORMS if name.startswith("swot")},
    **{
        name: name
        for name in ("hierarchy of needs", "food pyramid", "energy pyramid", "sales funnel", "marketing funnel")
    },
    "hierarchy of needs diagram": "hierarchy of needs",
}
"""What a form without a topic shows."""
_BEFORE: Final = (
    frozenset(tables.SILENT) | set(tables.SIZES) | set(COLOURS) | set(tables.COUNTS) | {"draw", "make", "chart", "life"}
)


def read_diagram(prompt: str) -> ScenePlan | None:
    """Read a prompt that asks for a diagram.

    Args:
        prompt: The prompt as written; the words of the nodes are shown as they stand there.

    Returns:
        The plan, or None when the prompt asks for another kind of picture.
    """
    text = reworded(prompt[:_MAX_PROMPT])[:_MAX_PROMPT]
    found = _asked(text)
    if found is None and len(ARROW.split(text)) <= _CHAIN and not _is_schooled(text):
        return None
    # What leads from one to the next is a diagram, whether or not it is called one.
    name = " ".join(found[1].lower().split()) if found else "diagram"
    style, rest, heading = _take_style(text[: found.start()] + "\x00" + text[found.end() :] if found else f"\x00{text}")
    form = _FORMS[name]
    before, _, after = rest.partition("\x00")
    after = re.sub(r"^\s*(?:diagram|chart|infographic)\b", "", after, flags=re.IGNORECASE)
    if (told := _FROM_TO.match(after)) and recipe_of(_bare(told["topic"])):
        after = f" of {told['topic']}"
    after = _FACTS.sub(lambda found: f" {found['many']} {found['what']} {found['about']}", after)
    topic, listed = _divided(after, chained=form in {None, "flow", "boxes", "cycle"})
    if found is None and not ARROW.search(text):
        topic, listed = text, ""
    spoken = re.sub(r"^\s*(?:of|for|about|on|showing|with)\s+(?:the\s+|an?\s+)?", "", topic, flags=re.IGNORECASE)
    schooled = not listed.strip() and turned(re.sub(r"[^a-z ]", "", spoken.lower()).strip()) in RECIPES
    topic = spoken.strip(" .,!") if schooled else _bare(topic) or _bare(before, ends=True)
    several = form in {"venn", "table"}
    if several and not listed.strip():  # "of cats and dogs"
        topic, listed = "", topic.replace(" vs ", " and ").replace(" versus ", " and ")
    parts = Parts()
    wanted = _RECIPE_OF.get(name, "")
    fixed = wanted in {"swot", "family tree"} and not listed.strip()
    known = wanted if not topic or fixed else topic
    form = _filled(parts, form, known, listed, decides=name == "decision tree")
    if name == "food pyramid" and parts.nodes and listed.strip() and parts.nodes[0].lower() not in _TOPS:
        parts.nodes.reverse()  # told from the base up
    diagram: dict[str, Any] = {
        "form": form,
        "nodes": parts.nodes,
        "links": [{"start": a, "end": b, "label": parts.labels.get((a, b))} for a, b in parts.links],
        "values": parts.values,
        "starts": parts.starts,
        "axis": parts.axis,
    }
    subject = _subject(parts, form, topic or (name if name.endswith(" pyramid") else ""), text)
    named = heading or (subject[:1].upper() + subject[1:] if subject else None)
    if not parts.nodes and not parts.values:
        parts.left_out.append(f"the values of {topic}" if topic and form in {"pie", "bars", "line"} else name)
    missing = [*parts.left_out, *([name] if name in _NEAREST else [])]
    unmatched = tuple(dict.fromkeys(missing))[: 2 * MAX_NODES]
    return ScenePlan.model_validate(
        {"kind": "diagram", "style": style, "text": named and named[:120], "diagram": diagram, "unmatched": unmatched}
    )


def _subject(parts: Parts, form: Form, topic: str, text: str) -> str | None:
    """Return what the heading says a diagram is about, or None when its nodes say it all."""
    told = {*(node.casefold() for node in parts.nodes), "cycle", "life cycle"}
    subject = None if topic.casefold() in told else topic
    if parts.heading and (not subject or subject.casefold() == parts.heading.casefold()):
        return parts.heading
    if not subject:
        return None
    leveled = subject.lower().startswith(("level", "layer"))
    if form in {"pyramid", "funnel"} and form not in subject.lower() and not leveled:
        return f"{subject} {form}"
    return f"how {subject}" if subject.startswith("to ") and "how to" in text.lower() else subject


def _is_schooled(text: str) -> bool:
    """Whether a prompt is no more than the name of a diagram of common knowledge: "the water cycle"."""
    key = re.sub(r"[^a-z ]", "", re.sub(r"^(?:a|an|the) ", "", text.strip().lower().replace("-", " "))).strip()
    return bool(_SCHOOLED.search(key)) and (key in RECIPES or turned(key) in RECIPES)


def _asked(text: str) -> re.Match[str] | None:
    """Return where the kind is named: at the beginning, or at the end of the topic; elsewhere it is a thing in a picture."""
    found = _CHARTS.search(text)
    if found is None:
        return None
    before = _STYLED.sub(" ", text[: found.start()].lower())
    words = re.findall(r"[\w']+", before)
    plain = all(word in _BEFORE for word in words)
    if plain or (ARROW.search(text) and len(words) <= _TOPIC_WORDS):
        return found
    after = text[found.end() :].strip(" .!")
    closes = len(words) <= _TOPIC_WORDS and (not after or after[0] in ":,\n")
    one_of_many = words[-1] in {"a", "an", "the", "this"} and words[-2:-1] != ["as"]  # "looking at a pie chart"
    acts = any(word in tables.POSES or word in {"on", "in", "with", "drawing", "holding", "reading"} for word in words)
    acts = acts and not _SCHOOLED.search(before)
    return found if closes and not one_of_many and not acts else None


def _take_style(text: str) -> tuple[str | None, str, str | None]:
    """Return the style, the text without it, and a heading in quotes."""
    heading = None
    quoted = re.search(
        r"\b(?:called|titled|entitled|named|title)\s*:?\s*[\"“]([^\"”]{1,120})[\"”]", text, re.IGNORECASE
    )
    if quoted:
        heading, text = quoted[1], text[: quoted.start()] + text[quoted.end() :]
    names = "|".join(re.escape(name) for name in sorted(tables.STYLES, key=len, reverse=True))
    said = re.search(
        rf",?\s*\b(?:in|as)\s+(?:an?\s+)?({names})(?:\s+style)?\b|\b({names})[ -]style\b", text, re.IGNORECASE
    )
    head = said or re.match(rf"(?:an?\s+)?({names})\s+(?=[^\x00]{{0,40}}\x00)()", text, re.IGNORECASE)
    if head is None:
        return None, text, heading
    return tables.STYLES[(head[1] or head[2]).lower()], text[: head.start()] + " " + text[head.end() :], heading


def _divided(after: str, *, chained: bool) -> tuple[str, str]:
    """Return the topic and the list in what follows the kind, which may be told as a chain."""
    lead = _LEAD.search(after)
    parted = lead and re.match(r"\s*(?:of|in|inside)\s", after[lead.end() :]) and "," not in after
    if parted or _NUMBERED_STEPS.match(after):  # "showing the parts of a flower", "with 4 steps to start a business"
        return re.sub(r"^\s*(?:showing|with|having)\s+(?:the\s+)?", "", after), ""
    if lead and after[lead.end() :].strip(" .!"):
        return after[: lead.start()], after[lead.end() :]
    head, colon, tail = after.partition(":")
    chain = as_chain(tail if colon else after)
    if (
        chained
        and chain
        and (colon or len(ARROW.split(chain)) > _CHAIN)
        and not recipe_of(tail.strip(" .!") if colon else _bare(after))
    ):
        return head if colon else "", chain
    told = TOLD.match(tail.strip()) or not re.search(r"[,;\n]|\band\b|\d", tail)
    if colon and not _bare(head) and told and not ARROW.search(tail):
        return tail, ""  # "flow chart: how to make tea"
    if colon and not NUMBERS.search(head):
        headed = re.match(r"\s*([^,;>]{2,60}?)\s+[-–—]\s+(?=[^>]*,)(.+)", tail, re.DOTALL)  # noqa: RUF001 - dashes
        return (headed[1], headed[2]) if headed and not _bare(head) else (head, tail)
    if ARROW.search(after) or NUMBERS.search(after):
        first = re.match(r"\s*(?:of|for|showing|about)\s+", after, re.IGNORECASE)
        return "", after[first.end() :] if first and ARROW.search(after) else after
    path = re.match(
        r"\s*(?:from|of)\s+(?!how\b|(?:an? |the )?(?:steps?|ways?|roads?|paths?|guides?)\b|what\b)(.+?)\s+to\s+(.+)",
        after,
        re.IGNORECASE | re.DOTALL,
    )
    if path and not recipe_of(f"{path[1]} to {path[2].strip(' .!')}"):
        return "", " -> ".join([path[1], *re.split(r"\s+to\s+", path[2], flags=re.IGNORECASE)])
    about = re.match(
        r"\s*(?:about|of|for|on|how to)\s+([^,;]{2,60}?)\s+(?:with|including|includes|showing|covering)\s+(?:the\s+)?(?=.*(?:,|\band\b))(.+)",
        after,
        re.IGNORECASE | re.DOTALL,
    )
    if about:
        return about[1], about[2]
    headed = re.match(r"\s*(?:about\s+|of\s+|for\s+)?([^,;]{2,60}?)\s+[-–—]\s+(?=.*,)(.+)", after, re.DOTALL)  # noqa: RUF001 - dashes
    if headed:
        return headed[1], headed[2]
    listed = re.sub(r"^\s*(?:of|with|for|showing|about|comparing|between)\s+", "", after)
    several = "," in listed or re.search(r"\bvs\.?\b|\bversus\b", listed)
    return ("", re.sub(r"\bvs\.?(?=\s)|\bversus\b", ",", listed)) if several else (after, "")


def _bare(topic: str, *, ends: bool = False) -> str:
    """Return a topic without the small words around it."""
    topic = re.sub(r"\s+as(?:\s+an?)?$", "", " ".join(topic.split()).strip(" ,.!:-"))
    while (shorter := _STOP.sub("", topic)) != topic:
        topic = shorter
    if ends and all(word.lower() in _BEFORE or word.lower() in tables.STYLES for word in re.findall(r"[\w']+", topic)):
        return ""  # "a simple diagram"
    return topic[:_LABEL]


def _filled(parts: Parts, form: Form | None, topic: str, listed: str, *, decides: bool) -> Form:
    """Fill in the parts from the list, or from what is known of the topic, and return the form."""
    if form == "gantt" and listed.strip():
        take_gantt(parts, listed)
        return form
    if form == "table" and listed.strip():
        take_table(parts, listed)
        return form
    if form in {"pie", "bars", "line"}:
        take_values(parts, listed or topic)
        return form
    if form == "tree" and listed.strip() and not ARROW.search(listed):
        if couple := _CHILDREN.match(listed.strip(" .")):
            parents = re.sub(r"\s+and\s+", " + ", couple["parents"])
            listed = f"{parents}, {couple['kids']}"
        take_branches(parts, listed)
        return form
    if listed.strip():
        arrows = take_list(parts, listed, dated=form == "timeline")
        if form is None:
            form = "flow" if arrows else "cycle" if re.search(r"\bcycle\b", topic, re.IGNORECASE) else "boxes"
        if form == "mindmap" and topic and not arrows:
            parts.nodes[:] = [n for n in parts.nodes if n.casefold() != topic.casefold()]
            parts.nodes[:0] = [topic[:1].upper() + topic[1:]]
            parts.left_out += parts.nodes[MAX_NODES:]
            del parts.nodes[MAX_NODES:]
        return form
    return take_topic(parts, form, topic, decides=decides)
