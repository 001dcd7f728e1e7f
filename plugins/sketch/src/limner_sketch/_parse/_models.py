"""What a prompt tells of diagrams of software and of work: messages, entities, fields, cards, layers, figures of a dashboard."""

from __future__ import annotations

import re
from itertools import pairwise
from random import Random
from typing import Final

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._listed import ARROW, Parts
from limner_sketch._parse._usual import CARDS, DIMENSIONS, FIELDS, FIGURES, KEYS, LAYERS, QUADRANTS, SWOT
from limner_sketch._words import singular
from limner_sketch.plan import MAX_DETAILS, MAX_NODES, Form

__all__ = ["MODELS", "take_model"]

MODELS: Final[frozenset[Form]] = frozenset({"sequence", "entities", "quadrants", "board", "layers", "dashboard"})
_SPLIT: Final = re.compile(r"\s*(?:[,;\n|]|\band\b|&|->|→|\bto(?=\s+(?!do\b)))\s*", re.IGNORECASE)
_SMALL: Final = re.compile(
    r"^(?:(?:with|between|of|for|showing|an?|the|and|columns?|tables?|entities|classes|quadrants|layers|tiers|swimlanes?|lists?|labell?ed|called|named|where)\s+|:\s*)+",
    re.IGNORECASE,
)
_IN_BRACKETS: Final = re.compile(r"([^,;()\n]+?)\s*(?:\(([^()]{1,200})\)|:\s*([^;:()\n]{1,200})(?:;|$))")
_MESSAGE: Final = re.compile(
    r"^(?:then\s+)?(?P<a>[\w /'-]{1,26}?)\s+(?P<verb>sends?|requests?|asks?(?: for)?|calls?|returns?|responds?|replies|queries|gets?|posts?|forwards?|validates?|checks?|reads?|writes?|notifies|saves?|stores?|pushes|pulls|redirects?|logs in|confirms?|fetches|publishes|invokes|acknowledges)"
    r"(?:\s+(?P<what>.*?))?(?:\s*\b(?:to|from|with|in|into|on|at|back to)\s+(?P<b>[\w /'-]+))?$",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(
    rf"\b(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?:big\s+|small\s+)?(?:kpis?|cards?|tiles?|metrics?|numbers|figures|kpi cards|metric cards|stat cards)\b",
    re.IGNORECASE,
)
_CHARTS: Final[tuple[tuple[str, str], ...]] = (
    (r"area (?:charts?|graphs?)", "area"), (r"stacked[\w ]*charts?", "stacked"), (r"line (?:charts?|graphs?)|trend\w*|time series|sparklines?", "line"),
    (r"bar (?:charts?|graphs?)|column charts?|histograms?", "bars"), (r"pie (?:charts?|graphs?)", "pie"), (r"do(?:ugh)?nut(?: charts?)?", "donut"),
    (r"gauges?", "gauge"), (r"heat ?maps?", "heatmap"), (r"tables?|lists?|leaderboards?", "table"),
)  # fmt: skip
_KPIS_OF: Final = re.compile(
    r"\b(?:kpis?|kpi cards?|cards?|tiles?|metrics?|figures|kennzahlen)\s*(?:for|:|of|showing|like|such as|are)?\s+(?P<list>[^.;]+)$|\b(?:with|showing|for|of|tracking)\s+(?P<list2>(?:[\w /%-]+,\s*)+[\w /%-]+(?:,?\s+and\s+[\w /%-]+)?|[\w /%-]+\s+and\s+[\w /%-]+)$",
    re.IGNORECASE,
)
_VALUED: Final = re.compile(r"^(?P<name>[^\d$€£]+?)\s*[:=]?\s+(?P<value>[$€£]?\d[\d.,]*\s?(?:%|k|M|B|ms|h|K)?)$")
_CLAUSES: Final = re.compile(r"[,;\n]|\bthen\b|\band (?=\w+ \w+s\b)")
_REQUESTS: Final = ("Request", "Call", "Query", "Read", "Ask", "Fetch", "Get")
_LOGIN: Final = ("Enter password", "Log in", "Check user", "Look up")
_BRIEF: Final = 4  # words of who takes part
_SIDES: Final = 2
_MOST_CARDS: Final = 8
_QUADS: Final = 4


def take_model(parts: Parts, form: Form, topic: str, listed: str, name: str) -> None:
    """Fill in a diagram of software or of work.

    Args:
        parts: What was found; it is filled in.
        form: The form.
        topic: What it is about.
        listed: What the prompt lists.
        name: What the diagram is called.
    """
    {
        "sequence": _take_sequence, "entities": _take_entities, "quadrants": _take_quadrants,
        "board": _take_board, "layers": _take_layers, "dashboard": _take_dashboard,
    }[form](parts, topic, listed, name)  # fmt: skip


def _labels(listed: str) -> list[str]:
    found = [_SMALL.sub("", label.strip(" .:\"'")) for label in _SPLIT.split(_SMALL.sub("", listed.strip(" .:")))]
    return [label for label in found if label]


def _title(label: str) -> str:
    return label[:1].upper() + label[1:]


def _take_sequence(parts: Parts, topic: str, listed: str, name: str) -> None:  # noqa: ARG001 - read like every model
    """Take who takes part, and the messages; without any, each asks the next and is answered."""
    told = listed or topic
    head, colon, tail = told.partition(":")
    headed = bool(colon and re.search(r",|\band\b", head))
    for label in _labels(head) if headed else ():
        parts.node(_title(label))
    rest = tail if colon else told
    found = [_MESSAGE.match(clause.strip(" .")) for clause in _CLAUSES.split(rest)]
    if any(found):
        for one in filter(None, found):
            _message(parts, one)
    elif not headed:
        stages = ARROW.split(rest) if ARROW.search(rest) else _labels(told)
        for label in stages:
            if len(label.split()) <= _BRIEF:
                parts.node(_title(label))
    login = bool(re.search(r"log ?in|sign|auth", told, re.IGNORECASE))
    if len(parts.nodes) < _SIDES:
        parts.nodes[:] = ["User", "Browser", "Server", "Database"] if login else ["Client", "Server", "Database"]
    if not parts.links:
        _ask(parts, login=login)


def _ask(parts: Parts, *, login: bool) -> None:
    """Let each ask the next, and be answered."""
    parts.more["example"] = True
    ends = list(pairwise(range(min(len(parts.nodes), 8))))
    words = _LOGIN if login else _REQUESTS
    for k, (a, b) in enumerate(ends):
        last = k == len(ends) - 1 and len(ends) > 1 and not login
        parts.link(a, b, "Query" if last else words[k % len(words)])
    for k, (a, b) in enumerate(reversed(ends)):
        parts.link(b, a, "Result" if k == 0 and len(ends) > 1 else "Response")


def _message(parts: Parts, found: re.Match[str]) -> None:
    sender = _known(parts, found["a"])
    what, whom = (found["what"] or "").strip(), found["b"]
    verb = found["verb"].lower()
    a = parts.node(_title(sender))
    if whom:
        b = parts.node(_title(_known(parts, whom)))
        said = f"{verb} {what}".strip()
    elif (
        what
        and verb.rstrip("s")
        in {"call", "query", "querie", "ask", "invoke", "notifie", "notify", "check", "read"} | {"queries", "notifies"}
        and len(what.split()) <= 3
    ):
        b = parts.node(_title(_known(parts, what)))
        said = verb
    else:  # who answers, answers who asked
        asked = [link for link in parts.links if link[1] == a and (a, link[0]) not in parts.links]
        b = asked[-1][0] if asked else None
        said = f"{verb} {what}".strip()
    if a is not None and b is not None:
        said = re.sub(r"^(?:sends?|returns?|responds?|posts?|pushes)\s+(?:with\s+)?(?:an?\s+|the\s+)?(?=\w)", "", said)
        parts.link(a, b, _title(said))


def _known(parts: Parts, words: str) -> str:
    words = re.sub(r"^(?:an?|the|back to|it)\s+", "", words.strip(" ."), flags=re.IGNORECASE)
    return next((node for node in parts.nodes if node.lower() == words.lower()), words)


def _take_entities(parts: Parts, topic: str, listed: str, name: str) -> None:
    """Take entities and their fields; usual ones where none are told."""
    told = listed or topic
    fields: dict[str, list[str]] = {}
    if re.search(r"\(", told):
        for entity, one, other in _IN_BRACKETS.findall(told):
            label = _title(_SMALL.sub("", re.sub(r"^\s*(?:and|,)\s+", "", entity.strip())))
            parts.node(label)
            fields[label] = [field.strip() for field in re.split(r"[,;]", one or other) if field.strip()][:MAX_DETAILS]
    else:
        if "schema" in name and name.startswith("star") and not re.search(r",|\band\b", told):
            fact = (
                re.sub(r"\s*(?:data|warehouse|schema|analysis|analytics|the)\b", "", topic, flags=re.IGNORECASE).strip()
                or "Sales"
            )
            dims = next(
                (names for words, names in DIMENSIONS if re.search(rf"\b(?:{words})", fact, re.IGNORECASE)),
                DIMENSIONS[-1][1],
            )
            told = f"Fact {fact.lower()}, " + ", ".join(f"Dim {dim}" for dim in dims)
        known = next((key for key in KEYS if key in told.lower().split()), None)
        labels = [label for label in _labels(told) if len(label.split()) <= 3]
        labels = labels if len(labels) > 1 or known is None else list(KEYS[known])
        for label in labels or ["Customers", "Orders", "Products"]:
            parts.node(_title(re.sub(r"\s+tables?$", "", label)))
    nodes = parts.nodes
    for node in nodes:
        if node not in fields:
            parts.more["example"] = True
            fields[node] = list(
                FIELDS.get(singular(re.sub(r"^(?:dim|fact)\s+", "", node.lower())), ("id", "name", "created_at"))
            )
            if node.lower().startswith("dim "):
                fields[node] = [f for f in fields[node] if not f.endswith("_id")]
    if name.startswith(("class", "uml")):
        for i in range(1, len(nodes)):
            parts.link(i, 0, "is a")
    else:
        _relate(parts, fields)
    parts.more["details"] = [fields[node][:MAX_DETAILS] for node in nodes]


def _relate(parts: Parts, fields: dict[str, list[str]]) -> None:
    """Join entities by their keys, else each to the next; a fact joins all its dimensions."""
    nodes = parts.nodes
    names = [singular(re.sub(r"^dim[ _]|_?dim$", "", node.lower()).strip()).replace(" ", "_") for node in nodes]
    fact = next((i for i, node in enumerate(nodes) if "fact" in node.lower()), None)
    if fact is not None:
        keys = [f"{names[i]}_id" for i in range(len(nodes)) if i != fact]
        fields[nodes[fact]] = [*keys, "quantity", "amount"][:MAX_DETAILS]
    for i, node in enumerate(nodes):
        for field in fields[node]:
            key = field.split()[0].lower().removesuffix("_id").removesuffix("id")
            target = next(
                (k for k, one in enumerate(names) if k != i and one == key.strip("_") and "id" in field.lower()), None
            )
            if target is not None:
                parts.link(i, target)
    joined = {end for link in parts.links for end in link}
    for i in range(len(nodes)):
        if i not in joined and len(nodes) > 1:
            other = i - 1 if i else 1
            parts.link(i, other)
            joined |= {i, other}
            key = f"{names[other]}_id"
            if parts.more.get("example") and key not in fields[nodes[i]]:
                fields[nodes[i]].insert(1, key)


def _take_quadrants(parts: Parts, topic: str, listed: str, name: str) -> None:
    """Take the four fields and what is in them; those of SWOT and other matrices are known."""
    if name.startswith("swot"):
        told = {head.lower()[:6]: _labels(points) for head, points in re.findall(r"\b(strengths?|weaknesses|weakness|opportunities|opportunity|threats?)\s*[:=-]\s*([^;\n]+?)(?=[,;]?\s*(?:strength|weakness|opportunit|threat|$))", listed, re.IGNORECASE)}  # fmt: skip
        parts.nodes[:] = ["Strengths", "Weaknesses", "Opportunities", "Threats"]
        details = [[_title(point) for point in told.get(node.lower()[:6]) or []] for node in parts.nodes]
        if not any(details):
            parts.more["example"] = True
            details = [list(points) for points in SWOT]
        parts.more["details"] = [points[:MAX_DETAILS] for points in details]
        return
    known = next((QUADRANTS[key] for key in QUADRANTS if key in name or key in topic.lower()), None)
    labels = _labels(listed)
    versus = re.search(r"([\w ]{2,24}?)\s+(?:vs\.?|versus|against|and|by)\s+([\w ]{2,24})$", topic)
    if len(labels) >= _QUADS:
        for label in labels[:_QUADS]:
            parts.node(_title(label))
        parts.axis[:] = list(known[1]) if known else []
    elif known and (
        versus is None or {versus[1].strip().lower(), versus[2].strip().lower()} <= {"impact", "effort", "value"}
    ):
        parts.nodes[:], parts.axis[:] = list(known[0]), list(known[1])
    else:
        a, b = (_title(versus[1].strip()), _title(versus[2].strip())) if versus else ("Effort", "Impact")
        parts.axis[:] = [f"{a} →", f"{b} ↑"]
        parts.nodes[:] = [
            f"Low {a.lower()}, high {b.lower()}",
            f"High {a.lower()}, high {b.lower()}",
            f"Low {a.lower()}, low {b.lower()}",
            f"High {a.lower()}, low {b.lower()}",
        ]


def _take_board(parts: Parts, topic: str, listed: str, name: str) -> None:
    """Take the columns of a board and their cards."""
    told = {
        head.strip(): points
        for head, points in re.findall(r"([A-Za-z][\w ]{1,20}?)\s*:\s*([^;:\n]+?)(?:;|\n|$)", listed)
    }
    if len(told) > 1:
        for head in told:
            parts.node(_title(_SMALL.sub("", head)))
        parts.more["details"] = [_labels(points)[:MAX_DETAILS] for points in told.values()]
        return
    told_of = re.sub(r"\s+for\s+(?:the|our|an?|my)\s+.*$", "", listed or topic, flags=re.IGNORECASE)
    labels = [label for label in _labels(told_of) if len(label.split()) <= 3]
    labels = (
        labels
        if len(labels) > 1
        else ["Went well", "To improve", "Actions"]
        if name.startswith("retro")
        else ["To do", "In progress", "Done"]
    )
    for label in labels[:6]:
        parts.node(_title(label))
    parts.more["example"] = True
    rng, cards = Random(topic), list(CARDS["retro" if name.startswith("retro") else "work"])
    if not name.startswith("retro"):
        rng.shuffle(cards)
    sizes = [3 if i == 0 else 2 + (i == len(parts.nodes) - 1) for i in range(len(parts.nodes))]
    taken = iter(cards)
    parts.more["details"] = [[next(taken, "Task") for _ in range(size)] for size in sizes]


def _take_layers(parts: Parts, topic: str, listed: str, name: str) -> None:
    """Take layers from the top down, and what is in each."""
    told = re.findall(r"([A-Za-z][\w /-]{1,30}?)\s*(?:\(([^()]{1,120})\)|:\s*([^;:\n]{1,120})(?:;|\n|$))", listed)
    if len(told) > 1:
        for head, one, other in told:
            parts.node(_title(_SMALL.sub("", re.sub(r"^and\s+", "", head.strip()))))
            parts.more.setdefault("details", []).append(_labels(one or other)[:6])
        return
    known = next((LAYERS[key] for key in LAYERS if key in f"{name} {topic}".lower().replace("-", " ")), None)
    labels = _labels(listed)
    if len(labels) > 1:
        for label in labels:
            parts.node(_title(re.sub(r"\s+(?:layers?|tiers?)$", "", label)))
    elif known:
        parts.nodes[:] = [head for head, _ in known]
        if any(chips for _, chips in known):
            parts.more["details"] = [list(chips) for _, chips in known]
    else:
        parts.nodes[:] = ["Presentation", "Application", "Data"]
        parts.left_out.append(f"the layers of {topic}" if topic else "the words of the layers")


def _take_dashboard(parts: Parts, topic: str, listed: str, name: str) -> None:
    """Take the figures of a dashboard, with their values where they are told, and its charts."""
    told = f"{topic} {listed}".strip()
    charts: list[tuple[int, str]] = []
    rest = told
    for words, form in _CHARTS:
        for found in re.finditer(rf"\b(?:{words})\b", rest, re.IGNORECASE):
            before = re.search(
                rf"\b(?P<n>\d|{'|'.join(tables.NUMBER_WORDS)})\s+(?:\w+\s+)?$", rest[: found.start()], re.IGNORECASE
            )
            times = (tables.NUMBER_WORDS.get(before["n"].lower()) or int(before["n"])) if before else 1
            charts += [(found.start(), form)] * min(times, 3)
        rest = re.sub(rf"\b(?:{words})\b", lambda found: "\x00" * len(found[0]), rest, flags=re.IGNORECASE)
    counted = _COUNT.search(rest)
    many = (tables.NUMBER_WORDS.get(counted["many"].lower()) or int(counted["many"])) if counted else 0
    figures, given = _figures_told(re.sub(r"(?:,|\band\b)?\s*(?:an?|two|three|\d)?\s*\x00+", "", rest))
    usual = next(
        (names for words, names in FIGURES if re.search(rf"\b(?:{words})\b", f"{told} {name}", re.IGNORECASE)),
        FIGURES[-1][1],
    )
    shown = figures or [name for name, *_ in usual]
    count = min(max(many, len(figures)) or 4, _MOST_CARDS)
    further = [name for name, *_ in (*usual, *FIGURES[-1][1], *FIGURES[0][1]) if name not in shown]
    shown = (shown + further)[:count]
    examples = {name: (value, change) for _, names in FIGURES for name, value, change in names}
    rng = Random(told)
    details: list[list[str]] = []
    for figure in shown:
        value, change = examples.get(figure) or _looked_up(figure, examples) or (f"{rng.randint(12, 96)}%" if "rate" in figure.lower() else f"{rng.randint(110, 980)}", f"+{rng.randint(2, 14)}%")  # fmt: skip
        details.append([given[figure]] if figure in given else [value, change])
    parts.nodes[:] = shown[:MAX_NODES]
    only = name.startswith("kpi card") and not charts
    parts.axis[:] = [form for _, form in sorted(charts)][:4] or ([] if only else ["line", "bars"])
    made_up = bool(parts.axis) or any(figure not in given for figure in shown)
    parts.more |= {"details": details, "example": made_up}


def _figures_told(rest: str) -> tuple[list[str], dict[str, str]]:
    found = _KPIS_OF.search(rest.strip(" .,"))
    listed = (found["list"] or found["list2"] or "") if found else rest if re.search(r",|\band\b", rest) else ""
    if not listed:
        return [], {}
    figures, given = [], {}
    for label in re.split(r"\s*(?:,(?!\d{3})|\band\b|;)\s*", listed):
        label = _SMALL.sub("", label.strip(" ."))  # noqa: PLW2901 - what is left of it
        label = re.sub(r"^(?:\w+\s+)?(?:kpis?|cards?|metrics?|tiles?)\s+(?:for|of|like|such as)\s+", "", label)  # noqa: PLW2901
        label = re.sub(r"\s+(?:kpis?|cards?|tiles?|metrics?)$", "", label)  # noqa: PLW2901
        valued = _VALUED.match(label)
        name = _title((valued["name"] if valued else label).strip())
        if (
            not name
            or len(name.split()) > 4
            or _COUNT.search(label)
            or re.fullmatch(r"\d+|kpis?|charts?|cards?", name, re.IGNORECASE)
        ):
            continue
        figures.append(name)
        if valued:
            given[name] = valued["value"].strip()
    return figures[:_MOST_CARDS], given


def _looked_up(figure: str, examples: dict[str, tuple[str, str]]) -> tuple[str, str] | None:
    """Return the example of a figure that is called alike."""
    words = {singular(word) for word in figure.lower().split()}
    return next(
        (found for name, found in examples.items() if words & {singular(word) for word in name.lower().split()}), None
    )
