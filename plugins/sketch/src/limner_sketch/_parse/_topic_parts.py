"""What a diagram shows whose parts nobody told: what is known of its topic, what is usual, or a sheet to be filled in."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._listed import Parts
from limner_sketch._parse._methods import method_of
from limner_sketch._parse._minds import branches_of
from limner_sketch._parse._processes import recipe_of
from limner_sketch._parse._recipes import QUESTIONS, RECIPES, Recipe
from limner_sketch._words import singular
from limner_sketch.plan import MAX_NODES, Form

__all__ = ["TOLD", "take_topic", "turned"]

_COUNTED: Final = Lazy(
    rf"^(?:with\s+)?(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?P<what>boxes|steps|stages|phases|nodes|parts|branches|items|milestones|levels|layers|events|circles|options|points)$",
    re.IGNORECASE,
    needles=(
        "boxes",
        "branches",
        "circles",
        "events",
        "items",
        "layers",
        "levels",
        "milestones",
        "nodes",
        "options",
        "parts",
        "phases",
        "points",
        "stages",
        "steps",
    ),
)
_PROCESS: Final = Lazy(
    r"^(?:how to|the (?:process|steps) of|process of|steps of|steps to)\s+|\s+(?:process|flow|workflow|procedure|steps|page|system|form)$",
    needles=("flow", "form", "how to", "page", "procedure", "process", "steps", "system", "the "),
)
TOLD: Final = Lazy(
    rf"^(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?:easy\s+|simple\s+|quick\s+)?(?P<what>steps|ways|tips|facts|reasons|rules|things|habits|stages|phases|ideas|benefits)\b\s*(?P<rest>.*)$",
    re.IGNORECASE,
    needles=(
        "benefits",
        "facts",
        "habits",
        "ideas",
        "phases",
        "reasons",
        "rules",
        "stages",
        "steps",
        "things",
        "tips",
        "ways",
    ),
)
_STAFF: Final[dict[str, tuple[str, ...]]] = {
    "restaurant": ("Manager", "Head chef", "Cooks", "Waiters", "Bar"), "school": ("Head teacher", "Teachers", "Office", "Caretaker"), "hospital": ("Director", "Doctors", "Nurses", "Administration"), "startup": ("CEO", "Product", "Engineering", "Marketing"), "company": ("CEO", "Finance", "Sales", "Production", "Human resources"), "small company": ("Owner", "Sales", "Production", "Office"),
    "government": ("Legislative", "Executive", "Judicial"), "football team": ("Coach", "Goalkeeper", "Defenders", "Midfielders", "Forwards"), "orchestra": ("Conductor", "Strings", "Woodwind", "Brass", "Percussion"), "hotel": ("Manager", "Reception", "Housekeeping", "Kitchen"), "bakery": ("Owner", "Bakers", "Sales", "Delivery"), "software team": ("Team lead", "Developers", "Designers", "Testers"),
}  # fmt: skip
_ORDERED: Final = frozenset({"flow", "cycle", "timeline", "tree"})  # what has an order shows no parts of a thing
_BLANK: Final[dict[Form, str]] = {
    "flow": "Step",
    "cycle": "Step",
    "timeline": "Event",
    "pyramid": "Level",
    "funnel": "Stage",
    "boxes": "Part",
    "gantt": "Task",
    "table": "Column",
}


def take_topic(parts: Parts, form: Form | None, topic: str, *, decides: bool) -> Form:
    """Fill in the parts from the topic alone.

    Args:
        parts: What is filled in.
        form: The form that is asked for, if one is.
        topic: What the diagram is about.
        decides: Whether a decision is asked for.

    Returns:
        The form that shows it.
    """
    return (
        _known(parts, form, topic)
        or (None if decides else _usual(parts, form, topic))
        or _unknown(parts, form, topic, decides=decides)
    )


def _known(parts: Parts, form: Form | None, topic: str) -> Form | None:
    """Fill in what everybody knows of a topic, and return the form that shows it."""
    key = re.sub(r"[^a-z ]", "", re.sub(r"^(a|an|the) ", "", topic.lower().replace("-", " "))).strip()
    shorter = _PROCESS.sub("", key)
    if form in {"pyramid", "funnel"} and key not in RECIPES:
        key = f"{key} {form}"
    key = key.replace("metamorphosis", "life cycle").removesuffix(" staff")
    worked = re.sub(r"^how (?:does |do )?(?:a |an |the )?(.+?) works?$", r"\1", key)
    part = key.removeprefix("human ")
    place = re.match(r"(.+?) (?:in|of|from) (?:the |a |an )?(\w+)$", key)  # "food chain in the ocean"
    placed = (f"{place[2]} {place[1]}", place[1]) if place else ()
    names = (
        key,
        worked,
        *placed,
        turned(key),
        re.sub(r"^cycle of (?:the |a )?", "", key),
        key.removesuffix(" cycle"),
        re.sub(r"^how (?:a |an |the )?\w+ (?=\w+ \w)", "", key),  # "how bees make honey"
        *(f"parts of {article} {part}" for article in ("a", "an", "the") if form not in _ORDERED),
        shorter,
        f"{shorter} process",
    )
    known = next((RECIPES[name] for name in names if name in RECIPES), None)
    if known is None or form == "timeline":
        found = (recipe_of(name, dated=form == "timeline") for name in (topic, *names))
        known = next((one for one in found if one), None)
    if form == "mindmap" and (dated := recipe_of(topic, dated=True)):  # what happened, around it
        known = known or dated
    if known and form == "tree" and known.form == "mindmap":
        known = Recipe("tree", known.nodes)
    if known and form == "mindmap" and known.form in {"flow", "cycle", "boxes", "timeline"}:
        known = Recipe("mindmap", (topic[:1].upper() + topic[1:], *known.nodes))
    fits = known and (form in {None, known.form} or (form in {"flow", "cycle"} and known.form in {"flow", "cycle"}))
    if known is None or not fits:
        return None
    counted = re.match(rf"(\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)}) ", topic.lower())
    many = (tables.NUMBER_WORDS.get(counted[1]) or int(counted[1])) if counted else len(known.nodes)
    if many > len(known.nodes) or (counted and known.links):
        return None
    # Of more steps than are asked for, the first, the last and some between them are told.
    parts.nodes += [known.nodes[round(i * (len(known.nodes) - 1) / max(1, many - 1))] for i in range(many)]
    parts.links += known.links
    parts.labels |= dict(known.answers)
    return known.form


def _usual(parts: Parts, form: Form | None, topic: str) -> Form | None:
    """Fill in what such things usually consist of, and return the form."""
    if _COUNTED.search(topic) or TOLD.match(topic):
        return None
    if form in {None, "flow", "cycle"} and (steps := method_of(topic, edible=_edible(topic))):
        parts.nodes += steps
        return form or "flow"
    if form == "mindmap" and (branches := branches_of(re.sub(r"^(?:a|an|the) ", "", topic.lower()))):
        parts.nodes += (f"{topic[:1].upper()}{topic[1:]}", *branches)
        return form
    return None


def _unknown(parts: Parts, form: Form | None, topic: str, *, decides: bool) -> Form:
    """Show a topic of which nothing is known as far as that goes, and tell what is missing."""
    if counted := _COUNTED.search(topic):  # "three milestones"
        many = tables.NUMBER_WORDS.get(counted["many"].lower()) or int(counted["many"])
        for number in range(1, min(many, MAX_NODES) + 1):
            parts.node(f"{singular(counted['what']).capitalize()} {number}")
        parts.left_out.append(f"the words of the {counted['what']}")
    elif told := TOLD.match(topic):  # "5 steps to save water"
        many = tables.NUMBER_WORDS.get(told["many"].lower()) or int(told["many"])
        word = {"way": "Step", "thing": "Part"}.get(singular(told["what"].lower()), singular(told["what"]).capitalize())
        parts.nodes += [f"{word} {number}" for number in range(1, min(max(many, 1), MAX_NODES) + 1)]
        parts.left_out.append(f"the {told['what'].lower()} {told['rest']}".strip())
    elif topic:
        parts.node(topic[:1].upper() + topic[1:])
        if decides:
            parts.nodes[:] = [f"{topic[:1].upper()}{topic[1:]}?", "Yes", "No"]
        elif form == "tree":  # whose own parts only those know who work there
            staff = _STAFF.get(re.sub(r"^(?:a|an|the) | staff$", "", topic.lower()))
            parts.heading = parts.nodes.pop() if staff else None
            parts.nodes += staff or ("Role 1", "Role 2", "Role 3")
            parts.links += [(0, i) for i in range(1, len(parts.nodes))]
        elif (form or "boxes") in _BLANK and not figures.find(topic.lower()):  # a sheet to be filled in by who knows
            parts.nodes[:] = [f"{_BLANK[form or 'boxes']} {number}" for number in range(1, 5)]
        elif form == "mindmap":
            parts.nodes += QUESTIONS  # what any topic is first asked; its own parts are for those who know it
        parts.left_out.append(
            f"the {'steps' if form == 'flow' else 'events' if form == 'timeline' else 'parts'} of {topic}"
        )
    return form or "boxes"


def _edible(topic: str) -> bool:
    """Whether a topic speaks of food."""
    found = (figures.find(word) or figures.find(singular(word)) for word in topic.lower().split())
    return any(match and "food" in match.entry.tags for match in found)


def turned(key: str) -> str:
    """Return "butterfly life cycle" for "life cycle of a butterfly"."""
    head, of, tail = key.partition(" of ")
    return f"{re.sub(r'^(a|an|the) ', '', tail)} {head}" if of else key
