"""From a prompt to the plan of a diagram, by rules: what is listed, what leads to what, and how much there is of each."""

from __future__ import annotations

import re
from typing import Any, Final

from limner_sketch import figures
from limner_sketch._diagram._places import levels_of
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._filling import fill
from limner_sketch._parse._forms import FORMS, NEAREST
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._listed import (
    ARROW,
    NUMBERS,
    Parts,
    as_chain,
)
from limner_sketch._parse._measured import is_of_its_own, of_its_own
from limner_sketch._parse._networks import join_network
from limner_sketch._parse._processes import recipe_of
from limner_sketch._parse._recipes import RECIPES
from limner_sketch._parse._rewordings import reworded
from limner_sketch._parse._systems import NOTES
from limner_sketch._parse._topic_parts import TOLD, turned
from limner_sketch._parse._topic_words import BEFORE, bare
from limner_sketch._words import singular
from limner_sketch.plan import MAX_NODES, Form, ScenePlan

__all__ = ["read_diagram"]

_CHARTS: Final = re.compile(
    r"\b(" + "|".join(sorted((name.replace(" ", "[ -]?") for name in FORMS), key=len, reverse=True)) + r")s?\b",
    re.IGNORECASE,
)
_SQUEEZED: Final = {name.replace(" ", ""): name for name in FORMS}  # "flow-chart" is a flow chart
# What of a diagram is a picture of another kind.
_OTHER: Final = re.compile(
    r"^\s*(?:icons?|logos?|stickers?|badges?|buttons?|emojis?|patterns?|wallpaper|background|app icon|company|software|startup|tool|poster|(?:of|in|on) (?:an?|the|my|his|her) (?:[\w-]+ )?(?:cars?|truck|bus|van|taxi|plane|cockpit|desk|wall))\b",
    re.IGNORECASE,
)
_NOT_BEFORE: Final = frozenset(
    {
        "car",
        "cars",
        "vehicle",
        "truck",
        "tesla",
        "icon",
        "logo",
        "kitchen",
        "plastic",
        "cockpit",
        "pattern",
        "set",
        "sticker",
        "badge",
        "poster",
    }
)
# What is a thing, too, unless more is told of it.
_THINGS: Final = frozenset({"funnel", "brainstorm", "hierarchy", "comparison", "tech stack", "heatmap", "heat map"})
_LEAD: Final = Lazy(
    r"\b(?:(?:with|showing|having)\s+(?:the\s+)?(?:\w+\s+)?|of\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+)"
    r"(?:boxes|steps|stages|phases|nodes|parts|branches|items|blocks|bars|slices)\b\s*(?:called|named|labell?ed|for)?\s*:?\s*",
    re.IGNORECASE,
    needles=("bars", "blocks", "boxes", "branches", "items", "nodes", "parts", "phases", "slices", "stages", "steps"),
)
# Of what is named by these, a diagram is wanted though nobody says so.
_SCHOOLED: Final = Lazy(
    r"\b(?:cycle|chain|food web|photosynthesis|phases|hierarchy|funnel|pyramid|method|states of matter)\b",
    re.IGNORECASE,
    needles=(
        "chain",
        "cycle",
        "food web",
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
# What leads to more than one, which is no chain.
_DECIDED: Final = re.compile(r"\?|\b(?:if|otherwise|decisions?)\b|,\s*(?:yes|no)\b", re.IGNORECASE)
_DATED: Final = re.compile(
    r"(\s*(?:(?:for|of|in)\s+)?(?:the\s+)?(?:year\s+)?(?:19|20)\d\d)\s*:\s*(.+)$", re.IGNORECASE | re.DOTALL
)
_CHAIN: Final = 2  # a single arrow may be a sign
_NUMBERED_STEPS: Final = Lazy(
    rf"^\s*(?:of|with|showing|about|for|on)?\s*(?:the\s+)?(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?:easy\s+|simple\s+|quick\s+)?(?P<what>steps|ways|tips|facts|reasons|rules|habits|stages|phases|benefits)\s+(?P<rest>(?:to|for|of|about|on|in)\s+[^,:;]+)$",
    re.IGNORECASE,
    needles=("benefits", "facts", "habits", "phases", "reasons", "rules", "stages", "steps", "tips", "ways"),
)
_FROM_TO: Final = Lazy(
    r"^\s*(?:of|for|showing)\s+(?P<topic>[^,:;]{3,40}?)\s+from\s+[^,:;]+?\s+to\s+[^,:;]+$",
    re.IGNORECASE,
    needles=("from",),
)
_LABELS: Final = Lazy(
    r"\blabell?(?:ed|s|ing)\b|\bparts of\b|\banatomy\b|\bcross[- ]section\b|\bdiagram of (?:an?|the) [\w ]+ with (?:its|the) parts\b",
    re.IGNORECASE,
    needles=("label", "parts of", "anatomy", "section", "parts"),
)
_FACTS: Final = Lazy(
    rf"^\s*(?P<about>(?:about|of|on)\s+[^,:;]{{2,50}}?)\s+with\s+(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?P<what>facts|steps|tips|reasons|rules|ways|stages)\s*$",
    re.IGNORECASE,
    needles=("with",),
)
_SHARED: Final = re.compile(
    r"^(?P<sets>.+?)\s+with\s+(?P<common>[^,]+?)\s+in\s+(?:the\s+)?(?:middle|cent(?:er|re)|common|overlap|intersection)$",
    re.IGNORECASE,
)
_TOPS: Final = frozenset(
    {"sweets", "sugar", "fats", "fat", "oils", "oil", "candy", "treats", "desserts", "fats and sweets", "junk food"}
)
_MAX_PROMPT: Final = 4_000
# Of these the drawing is known to have the parts that everybody knows.
_POINTED_AT: Final = frozenset({"flower", "tree", "fish", "house", "volcano", "bicycle", "car", "atom"})
_SETS: Final = 3  # of a Venn diagram
_ROW: Final = 5  # steps that stand in one row
_DEEP: Final = 5  # steps after one another, with branches, for which a sheet is too low
_TOPIC_WORDS: Final = 9
_EPITHETS: Final = 4  # words before the name of a diagram that goes on: "medallion architecture diagram with …"
_GOES_ON: Final = re.compile(r"(?:diagram\s+)?(?:with|of|for|showing|between|from|comparing|that)\b", re.IGNORECASE)
_RECIPE_OF: Final = {
    **{
        name: "family tree" if name == "family tree" else "org chart"
        for name, form in FORMS.items()
        if form == "tree" and name != "decision tree"
    },
    **{
        name: name
        for name in ("hierarchy of needs", "food pyramid", "energy pyramid", "sales funnel", "marketing funnel")
    },
    "hierarchy of needs diagram": "hierarchy of needs",
    **{name: name for name in FORMS if name in RECIPES},
    "user journey map": "user journey",
    "journey map": "customer journey",
}
"""What a form without a topic shows."""


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
    name = _SQUEEZED[re.sub(r"[ -]", "", found[1].lower())] if found else "diagram"
    style, rest, heading = _take_style(text[: found.start()] + "\x00" + text[found.end() :] if found else f"\x00{text}")
    form = FORMS[name]
    before, _, after = rest.partition("\x00")
    after = re.sub(
        r"^s?\s*(?:diagram|chart|infographic|template|mock-?up|illustration|design|view|screen|ui)s?\b",
        "",
        after,
        flags=re.IGNORECASE,
    )
    if is_of_its_own(form):
        return _plan(*of_its_own(form, name, before, after, heading), style)
    if (told := _FROM_TO.match(after)) and recipe_of(bare(told["topic"])):
        after = f" of {told['topic']}"
    after = _FACTS.sub(lambda found: f" {found['many']} {found['what']} {found['about']}", after)
    topic, listed = _divided(after, chained=form in {None, "flow", "boxes", "cycle"})
    if found is None and not ARROW.search(text):
        topic, listed = text, ""
    spoken = re.sub(r"^\s*(?:(?:of|for|about|on|showing|with)\s+)?(?:the\s+|an?\s+)?", "", topic, flags=re.IGNORECASE)
    schooled = not listed.strip() and turned(re.sub(r"[^a-z ]", "", spoken.lower()).strip()) in RECIPES
    lead = re.sub(r"^(?:the|an?)\s+", "", before.strip(), flags=re.IGNORECASE)
    lead = lead if turned(lead.lower()) in RECIPES else ""  # "phases of the moon diagram"
    topic = spoken.strip(" .,!") if schooled else bare(topic) or lead or bare(before, ends=True)
    topic = _completed(topic, name)
    several, shared = form in {"venn", "table"}, None
    if several and not listed.strip():  # "of cats and dogs"
        topic = re.sub(r"^(?:comparing|compare|between)\s+", "", topic, flags=re.IGNORECASE)
        shared = _SHARED.match(topic)
        if shared:
            topic = f"{shared['sets']}, {shared['common']}"
        topic, listed = "", topic.replace(" vs ", " and ").replace(" versus ", " and ")
    parts = Parts()
    wanted = _RECIPE_OF.get(name, "")
    fixed = wanted == "family tree" and not listed.strip()
    known = wanted if not topic or fixed else topic
    form = fill(parts, form, known, listed, decides=name == "decision tree")
    if name == "food pyramid" and parts.nodes and listed.strip() and parts.nodes[0].lower() not in _TOPS:
        parts.nodes.reverse()  # told from the base up
    pointed_at = form == "mindmap" and FORMS[name] is None and parts.nodes[0].lower() in _POINTED_AT
    if _LABELS.search(prompt) or pointed_at:
        form = _labelled(parts, form, topic)
    if form == "venn" and shared and len(parts.nodes) == _SETS:
        parts.links += [(0, 2), (1, 2)]  # which both of them lead to
    subject = _subject(parts, form, topic or (name if name.endswith(" pyramid") else ""), text)
    subject = subject or _of_form(parts, form, _RECIPE_OF.get(name, ""))
    named = heading or (subject[:1].upper() + subject[1:] if subject else None)
    _finish(parts, form, name)
    return _plan(form, parts, named, style)


def _completed(topic: str, name: str) -> str:
    """Return a topic with the word that the name of the diagram took from it: "carbon" of a "carbon cycle diagram"."""
    for word in ("cycle", "system", "process"):
        if topic and word in name.split() and not topic.lower().endswith(word):
            whole = f"{topic} {word}"
            if word == "cycle" or recipe_of(whole):
                return whole
    return topic


def _labelled(parts: Parts, form: Form, topic: str) -> Form:
    """Show a thing with the names of its parts where there is a drawing of it."""
    if form not in {"boxes", "mindmap"} or parts.links:
        return form
    named = parts.nodes[0] if form == "mindmap" and parts.nodes else topic
    match = figures.find(named.lower()) or figures.find(singular(named.lower()))
    if match is None or not match.exact or len(parts.nodes) < 2:
        return form
    rest = parts.nodes[1:] if form == "mindmap" else parts.nodes
    names = [re.sub(r"^(?:the )?labels?:? ", "", name, flags=re.IGNORECASE) for name in rest]
    parts.nodes[:] = [match.entry.noun, *names][:MAX_NODES]
    return "labelled"


def _finish(parts: Parts, form: Form, name: str) -> None:
    """Tell what is missing, and join and note what the name of a diagram says of its parts."""
    if not parts.nodes and not parts.values:
        parts.left_out.append(name)
    if name in NEAREST:
        parts.left_out.append(name)
    if form in {"flow", "boxes"}:
        _note(parts)
    if form == "flow" and parts.links:
        _lead_on(parts)
    if name.startswith("network") and not parts.links:
        join_network(parts)


def _lead_on(parts: Parts) -> None:
    """Let a step from which nothing leads on lead to the next one, if nothing leads there: the first of those with a decision after them."""
    starts, ends = {a for a, _ in parts.links}, {b for _, b in parts.links}
    for i in range(len(parts.nodes) - 1):
        if i not in starts and i + 1 not in ends:
            parts.link(i, i + 1)


def _note(parts: Parts) -> None:
    """Name the layers of a medallion after their metals, and tell below what is in each."""
    metals = [re.sub(r"\s+(?:layers?|zones?|tables?|level)$", "", node, flags=re.IGNORECASE) for node in parts.nodes]
    if {node.lower() for node in metals} >= NOTES.keys():
        parts.nodes[:] = metals
        parts.more["details"] = [[NOTES[node.lower()]] if node.lower() in NOTES else [] for node in metals]


def _plan(form: Form, parts: Parts, named: str | None, style: str | None) -> ScenePlan:
    diagram: dict[str, Any] = {
        "form": form,
        "nodes": parts.nodes,
        "links": [{"start": a, "end": b, "label": parts.labels.get((a, b))} for a, b in parts.links],
        "values": parts.values,
        "starts": parts.starts,
        "axis": parts.axis,
        **parts.more,
    }
    unmatched = tuple(dict.fromkeys(parts.left_out))[: 2 * MAX_NODES]
    return ScenePlan.model_validate(
        {
            "kind": "diagram",
            "style": style,
            "text": named and named[:120],
            "diagram": diagram,
            "unmatched": unmatched,
            "proportions": _proportions(form, parts),
        }
    )


def _proportions(form: Form, parts: Parts) -> tuple[int, int] | None:
    """Return a sheet that a flow fills: low where it is one row, tall where it is deep."""
    if form == "dashboard" and not parts.axis and len(parts.nodes) <= _ROW:
        return (2, 1)
    if form not in {"flow", "boxes"} or not parts.nodes:
        return None
    count = len(parts.nodes)
    links = parts.links or [(i, i + 1) for i in range(count - 1)]
    levels = levels_of(count, links)
    deep, wide = max(levels) + 1, max(levels.count(level) for level in set(levels))
    if wide == 1 and deep in range(2, _ROW + 1):
        return (2, 1)
    return (3, 4) if wide > 1 and deep > _DEEP else None


def _subject(parts: Parts, form: Form, topic: str, text: str) -> str | None:
    """Return what the heading says a diagram is about, or None when its nodes say it all."""
    told = {*(node.casefold() for node in parts.nodes if form != "labelled"), "cycle", "life cycle"}
    subject = None if topic.casefold() in told else topic
    if parts.heading and (not subject or subject.casefold() == parts.heading.casefold()):
        return parts.heading
    if not subject:
        return None
    leveled = subject.lower().startswith(("level", "layer"))
    if form in {"pyramid", "funnel"} and form not in subject.lower() and not leveled:
        return f"{subject} {form}"
    return f"how {subject}" if subject.startswith("to ") and "how to" in text.lower() else subject


def _of_form(parts: Parts, form: Form, name: str) -> str | None:
    """Return the heading of a diagram that has no topic but itself: the sets that it compares, or what it is called."""
    if form == "venn" and 1 < len(parts.nodes) <= _SETS:
        sets = parts.nodes[: len(parts.nodes) - len({end for _, end in parts.links})]
        return f"{', '.join(sets[:-1])} and {sets[-1]}"
    return name if form == "tree" and name in {"org chart", "family tree"} else None


def _is_schooled(text: str) -> bool:
    """Whether a prompt is no more than the name of a diagram of common knowledge: "the water cycle"."""
    key = re.sub(r"[^a-z ]", "", re.sub(r"^(?:a|an|the) ", "", text.strip().lower().replace("-", " "))).strip()
    place = re.match(r"(.+?) (?:in|of|from) (?:the |an? )?(\w+)$", key)  # "food chain in the ocean"
    schooled = key in RECIPES or turned(key) in RECIPES or bool(place and f"{place[2]} {place[1]}" in RECIPES)
    return bool(_SCHOOLED.search(key)) and (schooled or recipe_of(turned(key)) is not None)


def _asked(text: str) -> re.Match[str] | None:
    """Return where the kind is named: at the beginning, or at the end of the topic; elsewhere it is a thing in a picture."""
    found = _CHARTS.search(text)
    if found is None:
        return None
    before = _STYLED.sub(" ", text[: found.start()].lower())
    words = re.findall(r"[\w']+", before)
    alone = found[1].lower() in _THINGS and not re.search(r":|,|\b(?:with|of|from|for|stages)\b", text[found.end() :])
    if _OTHER.match(text[found.end() :]) or _NOT_BEFORE & set(words) or alone:
        return None
    plain = all(word in BEFORE for word in words)
    if plain or (ARROW.search(text) and len(words) <= _TOPIC_WORDS):
        return found
    after = text[found.end() :].strip(" .!")
    closes = len(words) <= _TOPIC_WORDS and (not after or after[0] in ":,\n")
    closes = closes or (len(words) <= _EPITHETS and bool(_GOES_ON.match(after)))
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
    if recipe_of(bare(after), dated=True) and not re.search(r"[,;\n]", after):
        return after, ""  # "world war 2"
    dated = _DATED.match(after)  # "roadmap for 2026: …"
    return (dated[1], dated[2]) if dated else _listed(after, chained=chained)


def _listed(after: str, *, chained: bool) -> tuple[str, str]:
    lead = _LEAD.search(after)
    parted = lead and re.match(r"\s*(?:of|in|inside)\s", after[lead.end() :]) and "," not in after
    if parted or _NUMBERED_STEPS.match(after):  # "showing the parts of a flower", "with 4 steps to start a business"
        return re.sub(r"^\s*(?:showing|with|having)\s+(?:the\s+)?", "", after), ""
    if lead and after[lead.end() :].strip(" .!"):
        return after[: lead.start()], after[lead.end() :]
    head, colon, tail = after.partition(":")
    chain = None if _DECIDED.search(after) else as_chain(tail if colon else after)
    if (
        chained
        and chain
        and (colon or len(ARROW.split(chain)) > _CHAIN)
        and not recipe_of(tail.strip(" .!") if colon else bare(after))
    ):
        return head if colon else "", chain
    told = TOLD.match(tail.strip()) or not re.search(r"[,;\n]|\band\b|\d", tail)
    if colon and not bare(head) and told and not ARROW.search(tail):
        return tail, ""  # "flow chart: how to make tea"
    if colon and not NUMBERS.search(head):
        headed = re.match(r"\s*([^,;>]{2,60}?)\s+[-–—]\s+(?=[^>]*,)(.+)", tail, re.DOTALL)  # noqa: RUF001 - dashes
        return (headed[1], headed[2]) if headed and not bare(head) else (head, tail)
    if ARROW.search(after) or NUMBERS.search(after):
        first = re.match(r"\s*(?:of|for|showing|about)\s+", after, re.IGNORECASE)
        return "", after[first.end() :] if first and ARROW.search(after) else after
    path = re.match(
        r"\s*(?:from|of)\s+(?!how\b|(?:an? |the )?(?:steps?|ways?|roads?|paths?|guides?)\b|what\b)(.+?)\s+to\s+(.+)",
        after,
        re.IGNORECASE | re.DOTALL,
    )
    if path and not recipe_of(f"{path[1]} to {path[2].strip(' .!')}"):
        return "", (" -> " if chained else ", ").join([path[1], *re.split(r"\s+to\s+", path[2], flags=re.IGNORECASE)])
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
