"""From a prompt to the plan of a diagram, by rules: what is listed, what leads to what, and how much there is of each."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

from attrs import define, field

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._recipes import QUESTIONS, RECIPES
from limner_sketch.plan import MAX_NODES, Form, ScenePlan

__all__ = ["read_diagram"]

_FORMS: Final[dict[str, Form | None]] = {
    "flowchart": "flow", "flow chart": "flow", "flow diagram": "flow", "process diagram": "flow", "process chart": "flow",
    "pipeline diagram": "flow", "block diagram": "boxes", "architecture diagram": "flow", "org chart": "tree",
    "organization chart": "tree", "organisation chart": "tree", "organizational chart": "tree", "organisational chart": "tree",
    "organigram": "tree", "tree diagram": "tree", "family tree": "tree", "hierarchy": "tree", "mind map": "mindmap", "mindmap": "mindmap",
    "concept map": "mindmap", "spider diagram": "mindmap", "timeline": "timeline", "time line": "timeline", "pie chart": "pie",
    "pie diagram": "pie", "pie graph": "pie", "donut chart": "pie", "bar chart": "bars", "bar graph": "bars", "bar diagram": "bars", "column chart": "bars",
    "histogram": "bars", "pyramid diagram": "pyramid", "pyramid chart": "pyramid", "venn diagram": "venn",
    "hierarchy of needs": "pyramid", "hierarchy of needs diagram": "pyramid", "food pyramid": "pyramid", "energy pyramid": "pyramid",
    "sales funnel": "funnel", "marketing funnel": "funnel", "funnel diagram": "funnel", "funnel chart": "funnel", "infographic": None, "diagram": None,
}  # fmt: skip
_CHARTS: Final = re.compile(r"\b(" + "|".join(sorted(_FORMS, key=len, reverse=True)) + r")s?\b", re.IGNORECASE)
_ARROW: Final = re.compile(r"\s*(?:-+>|=+>|→|➔|➜|⟶|⇒|➡️?)\s*")
_SPLIT: Final = re.compile(r"\s*(?:[,;\n•|]|\band\b|(?<!\w)&(?!\w))\s*", re.IGNORECASE)
_STOP: Final = re.compile(
    r"^(?:a|an|the|of|for|with|showing|about|on|how|from|steps?|boxes|nodes|stages|phases)\s+", re.IGNORECASE
)
_LEAD: Final = re.compile(
    r"\b(?:(?:with|showing|having)\s+(?:the\s+)?(?:\w+\s+)?|of\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+)"
    r"(?:boxes|steps|stages|phases|nodes|parts|branches|items|blocks|bars|slices)\b\s*(?:called|named|labell?ed|for)?\s*:?\s*",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(
    r"(?P<code>[^\W\d_]{1,12}\d{1,4})\s*[:=(]?\s*(?P<figure>\d{1,12}(?:\.\d{1,6})?)(?:\s*(?:%|percent))?\)?(?=\s*(?:[,;\n]|and\b|$))"  # "Q1 20"
    r"|(?P<before>\d{1,12}(?:\.\d{1,6})?)\s*(?P<percent>%|percent)?\s*(?:of\s+|for\s+)?(?P<after>[^\W\d_][^,;\n\d%:=]*)"
    r"|(?P<name>[^\W\d_][^,;\n\d%:=]*?)\s*[:=(]?\s*(?P<value>\d{1,12}(?:\.\d{1,6})?)\s*(?:%|percent)?\)?",
    re.IGNORECASE,
)
_NUMBERS: Final = re.compile(r"(?<![\w.])\d{1,12}(?:\.\d{1,6})?(?![\w])")
_DATE: Final = re.compile(r"\b(?:\d{3,4}s?|\d{1,2}:\d{2})\b")
_STYLED: Final = re.compile(
    r"\b(?:" + "|".join(map(re.escape, sorted(tables.STYLES, key=len, reverse=True))) + r")\b(?:[ -]style)?"
)
_PROCESS: Final = re.compile(
    r"^(?:how to|the (?:process|steps) of|process of|steps of|steps to)\s+|\s+(?:process|flow|workflow|procedure|steps|page|system|form)$"
)
_CHAIN: Final = 2  # a single arrow may be a sign
_MAX_PROMPT: Final = 4_000
_LABEL: Final = 60
_TOPIC_WORDS: Final = 6
_RECIPE_OF: Final = {
    **{
        name: "family tree" if name == "family tree" else "org chart" for name, form in _FORMS.items() if form == "tree"
    },
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


@define
class _Parts:
    """What was found of a diagram."""

    nodes: list[str] = field(factory=list)
    links: list[tuple[int, int]] = field(factory=list)
    values: list[float] = field(factory=list)
    left_out: list[str] = field(factory=list)

    def node(self, label: str) -> int | None:
        """Return the index of a node, a new one where needed; None when there is no room."""
        label = " ".join(label.split()).strip(" .!\"'“”")[:_LABEL].strip()
        if not label:
            return None
        known = [node.casefold() for node in self.nodes]
        if label.casefold() in known:
            return known.index(label.casefold())
        if len(self.nodes) >= MAX_NODES:
            self.left_out.append(label)
            return None
        self.nodes.append(label)
        return len(self.nodes) - 1


def read_diagram(prompt: str) -> ScenePlan | None:
    """Read a prompt that asks for a diagram.

    Args:
        prompt: The prompt as written; the words of the nodes are shown as they stand there.

    Returns:
        The plan, or None when the prompt asks for another kind of picture.
    """
    text = prompt[:_MAX_PROMPT]
    found = _asked(text)
    if found is None and len(_ARROW.split(text)) <= _CHAIN:
        return None
    # What leads from one to the next is a diagram, whether or not it is called one.
    name = " ".join(found[1].lower().split()) if found else "diagram"
    style, rest, heading = _take_style(text[: found.start()] + "\x00" + text[found.end() :] if found else f"\x00{text}")
    form = _FORMS[name]
    before, _, after = rest.partition("\x00")
    after = re.sub(r"^\s*(?:diagram|chart|infographic)\b", "", after, flags=re.IGNORECASE)
    topic, listed = _divided(after)
    topic = _bare(topic) or _bare(before, ends=True)
    if form == "venn" and not listed.strip():  # "of cats and dogs"
        topic, listed = "", topic.replace(" vs ", " and ").replace(" versus ", " and ")
    parts = _Parts()
    form = _filled(parts, form, topic or _RECIPE_OF.get(name, ""), listed)
    subject = None if topic.casefold() in {*(node.casefold() for node in parts.nodes), "cycle", "life cycle"} else topic
    diagram: dict[str, Any] = {
        "form": form,
        "nodes": parts.nodes,
        "links": [{"start": a, "end": b} for a, b in parts.links],
        "values": parts.values,
    }
    if subject and form in {"pyramid", "funnel"} and not subject.lower().startswith(("level", "layer")):
        subject = f"{subject} {form}"
    named = heading or (subject[:1].upper() + subject[1:] if subject else None)
    missing = [*parts.left_out, *([] if parts.nodes or parts.values else [name])]
    unmatched = tuple(dict.fromkeys(missing))[: 2 * MAX_NODES]
    return ScenePlan.model_validate(
        {"kind": "diagram", "style": style, "text": named and named[:120], "diagram": diagram, "unmatched": unmatched}
    )


def _asked(text: str) -> re.Match[str] | None:
    """Return where the kind is named: at the beginning, or at the end of the topic; elsewhere it is a thing in a picture."""
    found = _CHARTS.search(text)
    if found is None:
        return None
    before = _STYLED.sub(" ", text[: found.start()].lower())
    words = re.findall(r"[\w']+", before)
    plain = all(word in _BEFORE for word in words)
    if plain or (_ARROW.search(text) and len(words) <= _TOPIC_WORDS):
        return found
    after = text[found.end() :].strip(" .!")
    closes = len(words) <= _TOPIC_WORDS and (not after or after[0] in ":,\n")
    one_of_many = words[-1] in {"a", "an", "the", "this"} and words[-2:-1] != ["as"]  # "looking at a pie chart"
    acts = any(word in tables.POSES or word in {"on", "in", "with", "drawing", "holding", "reading"} for word in words)
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


def _divided(after: str) -> tuple[str, str]:
    """Return the topic and the list in what follows the kind."""
    lead = _LEAD.search(after)
    if lead:
        return after[: lead.start()], after[lead.end() :]
    head, colon, tail = after.partition(":")
    if colon and not _NUMBERS.search(head):
        return head, tail
    if _ARROW.search(after) or _NUMBERS.search(after):
        return "", after
    path = re.match(r"\s*(?:from|of)\s+(.+?)\s+to\s+(.+)", after, re.IGNORECASE | re.DOTALL)
    if path:
        return "", " -> ".join([path[1], *re.split(r"\s+to\s+", path[2], flags=re.IGNORECASE)])
    listed = re.sub(r"^\s*(?:of|with|for|showing|about)\s+", "", after)
    return ("", listed) if "," in listed else (after, "")


def _bare(topic: str, *, ends: bool = False) -> str:
    """Return a topic without the small words around it."""
    topic = " ".join(topic.split()).strip(" ,.!:-")
    while (shorter := _STOP.sub("", topic)) != topic:
        topic = shorter
    if ends and all(word.lower() in _BEFORE or word.lower() in tables.STYLES for word in re.findall(r"[\w']+", topic)):
        return ""  # "a simple diagram"
    return topic[:_LABEL]


def _filled(parts: _Parts, form: Form | None, topic: str, listed: str) -> Form:
    """Fill in the parts from the list, or from what is known of the topic, and return the form."""
    if form in {"pie", "bars"}:
        _take_values(parts, listed or topic)
        return form
    if listed.strip():
        arrows = _take_list(parts, listed, dated=form == "timeline")
        if form is None:
            form = "flow" if arrows else "cycle" if re.search(r"\bcycle\b", topic, re.IGNORECASE) else "boxes"
        if form == "mindmap" and topic and not arrows:
            parts.nodes[:] = [n for n in parts.nodes if n.casefold() != topic.casefold()]
            parts.nodes[:0] = [topic[:1].upper() + topic[1:]]
            parts.left_out += parts.nodes[MAX_NODES:]
            del parts.nodes[MAX_NODES:]
        return form
    key = re.sub(r"[^a-z ]", "", re.sub(r"^(a|an|the) ", "", topic.lower().replace("-", " "))).strip()
    shorter = _PROCESS.sub("", key)
    if form in {"pyramid", "funnel"} and key not in RECIPES:
        key = f"{key} {form}"
    known = next(
        (
            RECIPES[name]
            for name in (key, _turned(key), re.sub(r"^cycle of (?:the |a )?", "", key), shorter, f"{shorter} process")
            if name in RECIPES
        ),
        None,
    )
    if known is not None and (
        form in {None, known.form} or (form in {"flow", "cycle"} and known.form in {"flow", "cycle"})
    ):
        parts.nodes += known.nodes
        parts.links += known.links
        return known.form
    if topic:
        parts.node(topic[:1].upper() + topic[1:])
        if form == "tree":  # whose own parts only those know who work there
            parts.nodes[1:] = RECIPES["org chart"].nodes[1:]
            parts.links += RECIPES["org chart"].links
        elif form == "mindmap":
            parts.nodes += QUESTIONS  # what any topic is first asked; its own parts are for those who know it
        parts.left_out.append(f"the parts of {topic}")
    return form or "boxes"


def _turned(key: str) -> str:
    """Return "butterfly life cycle" for "life cycle of a butterfly"."""
    head, of, tail = key.partition(" of ")
    return f"{re.sub(r'^(a|an|the) ', '', tail)} {head}" if of else key


def _take_list(parts: _Parts, listed: str, *, dated: bool) -> bool:
    """Take nodes, and what arrows say of them; return whether there were arrows."""
    if dated:
        dates = [found.start() for found in _DATE.finditer(listed)]
        spans = [listed[a:b] for a, b in pairwise([*dates, len(listed)])]
        for span in spans or _SPLIT.split(listed):
            date = _DATE.match(span)
            rest = span[date.end() :].strip(" \t\n,;:-–—.") if date else span  # noqa: RUF001 - dashes as people type them
            rest = re.sub(r"\s+and$", "", rest)
            parts.node(f"{date[0]}: {rest}" if date and rest else date[0] if date else rest)
        return False
    if not _ARROW.search(listed):
        for label in _SPLIT.split(listed):
            parts.node(label)
        return False
    for chain in re.split(r"[;,\n]", listed):
        stages = [_SPLIT.split(stage) for stage in _ARROW.split(chain)]
        ends = [[i for label in stage if (i := parts.node(label)) is not None] for stage in stages]
        for first, second in pairwise(ends):
            pairs = [(a, b) for a in first for b in second if a != b and (a, b) not in parts.links]
            parts.links += pairs[: 2 * MAX_NODES - len(parts.links)]
    return True


def _take_values(parts: _Parts, text: str) -> None:
    """Take numbers with their names, as in "30% cats 70% dogs" and "cats: 3, dogs: 7", or numbers alone."""
    text = re.sub(r"^\s*(?:of|with|for|showing)\s+", "", text)
    if not re.search(r"[^\W\d_]", re.sub(r"percent|\band\b|\bof\b", "", text, flags=re.IGNORECASE)):
        parts.values += [float(number) for number in _NUMBERS.findall(text)][:MAX_NODES]
        if not any(parts.values):
            parts.values.clear()
        return
    pairs: list[tuple[str, float]] = []
    for found in _SHARE.finditer(text):
        name = re.sub(
            r"^(?:and|with|of)\s+|\s+(?:and|with)$",
            "",
            (found["code"] or found["after"] or found["name"]).strip(" .(-"),
            flags=re.IGNORECASE,
        )
        if name:
            pairs.append((name[:_LABEL], float(found["figure"] or found["before"] or found["value"])))
    if any(value for _, value in pairs):
        parts.nodes += [name for name, _ in pairs[:MAX_NODES]]
        parts.values += [value for _, value in pairs[:MAX_NODES]]
        parts.left_out += [name for name, _ in pairs[MAX_NODES:]]
