"""What a prompt lists of a diagram: its nodes, what leads from one to the next, and how much there is of each."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

from attrs import define, field

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular
from limner_sketch.plan import MAX_NODES

__all__ = ["ARROW", "NUMBERS", "Parts", "as_chain", "in_generations", "take_branches", "take_list", "take_values"]

ARROW: Final = re.compile(r"\s*(?:-+>|=+>|→|➔|➜|⟶|⇒|➡️?)\s*")
NUMBERS: Final = re.compile(r"(?<![\w.])\d{1,12}(?:\.\d{1,6})?(?![\w])")
# What leads from one part to the next in words: "browser to API", "the app calls the API", "cut, then sew".
_LEADS: Final = re.compile(
    r"\s*,?\s+(?:and\s+)?(?:(?:then|which|that|it)\s+)?(?:then|to|into|calls|invokes|queries|feeds|triggers|"
    r"(?:sends|writes|talks|connects|leads|goes|flows|points|passes|publishes|forwards|reports|replies|speaks|posts|links|pushes)"
    r"(?:\s+(?:data|messages|events|requests|a request|it|them|everything))?\s+(?:on\s+)?(?:to|into))\s+(?:to\s+)?|\s+[-–—]\s+",  # noqa: RUF001 - dashes
    re.IGNORECASE,
)
_GUIDES: Final = re.compile(
    r"^\W*(?:how|what|why|when|where|who|guide|path|road|steps?|ways?|an? (?:guide|path|road|introduction)|introduction|intro|tips|\d+|to|from zero)\b|\b(?:how|need|want|have|ways|steps|tips|guide|going|get) to\b",
    re.IGNORECASE,
)
_BRIEF: Final = 4  # words of a part of a chain
_SPLIT: Final = re.compile(r"\s*(?:[,;\n•|]|\b(?:and|then)\b|(?<!\w)&(?!\w))\s*", re.IGNORECASE)
_SHARE: Final = re.compile(
    r"(?P<code>[^\W\d_]{1,12}\d{1,4})\s*[:=(]?\s*(?P<figure>\d{1,12}(?:\.\d{1,6})?)(?:\s*(?:%|percent))?\)?(?=\s*(?:[,;\n]|and\b|$))"  # "Q1 20"
    r"|(?P<before>\d{1,12}(?:\.\d{1,6})?)\s*(?P<percent>%|percent)?\s*(?:of\s+|for\s+)?(?P<after>[^\W\d_][^,;\n\d%:=]*)"
    r"|(?P<name>[^\W\d_][^,;\n\d%:=]*?)\s*[:=(]?\s*(?P<value>\d{1,12}(?:\.\d{1,6})?)\s*(?:%|percent)?\)?",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"^([^\d:]{2,40}?)[\s:]+((?:\d{1,9}(?:\.\d{1,4})?%?(?:\s*,\s*|\s+and\s+|\s+)){2,}\d{1,9}(?:\.\d{1,4})?%?)\s*\.?$",
    re.IGNORECASE,
)
_CODED: Final = re.compile(
    r"(?<!\w)(?:[^\W\d_]{1,2}\d{1,4}|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\s*[:=]?\s*\d{1,12}(?:\.\d{1,6})?%?(?!\w)",
    re.IGNORECASE,
)
_MONTH: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
_HEADED: Final = re.compile(
    rf"(.{{2,40}}?)\s+({_MONTH}|Q[1-4]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{{4}})$",
    re.IGNORECASE,
)
_DATE: Final = re.compile(
    rf"\b(?:\d{{3,4}}s?|\d{{1,2}}:\d{{2}}|{_MONTH}(?:\s+\d{{1,4}})?|Q[1-4](?:\s+\d{{4}})?|(?:week|day|month|year|phase)\s+\d{{1,2}})\b",
    re.IGNORECASE,
)
_DATED: Final = re.compile(r"\s*([^,;()\n]+?)\s*\(([^()\n]{1,24})\)\s*(?:[,;\n]|\band\b|$)")  # "launch (June)"
_LABEL: Final = 60
_SAID: Final = 30  # the most letters beside an arrow
# What an answer to a question begins with, and what is written beside its arrow.
_ANSWER: Final = re.compile(
    r"^(?:(?:and|but)\s+)?(?:if\s+|when\s+)?(?P<answer>yes|no|not|ok|true|false|otherwise|else)\b[\s,:]*(?:then\s+)?",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(r"^(?:check|is|are|has|have|does|do|valid|verify|decide|can|should)\b|\?$", re.IGNORECASE)
_LEADING: Final = re.compile(
    r"^(?:(?:with|then|and|a|an|the|has|have|of|one|(?:is|are)(?!\s+(?:it|there|this|that|he|she|you|they|the|your|my)\b))\s+)+",
    re.IGNORECASE,
)
_UNDER: Final = re.compile(
    r"^(?P<who>.+?)\s+(?:under|below|beneath|in|reporting to|reports? to|who reports? to|working for|of)\s+(?:the\s+|a\s+)?(?P<whom>[\w '&/-]+)$",
    re.IGNORECASE,
)
_OWNED: Final = re.compile(  # "Ann's son Tim"
    r"^(?P<whom>[\w-]+)['’]s?\s+(?:sons?|daughters?|child|children|kids?|boys?|girls?|team|reports?|assistants?|deput(?:y|ies))\s*:?\s+(?P<who>\S.*)$",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
)
_OVER: Final = Lazy(
    r"^(?:the\s+)?(?P<whom>[\w '&/-]+?)\s+(?:has|manages|leads|oversees|is the head of)\s+(?P<who>.+)$|^(?:under|below)\s+(?:the\s+)?(?P<whom2>[\w'&/-]+)\s*:?\s+(?P<who2>.+)$",
    re.IGNORECASE,
    needles=("below", "has", "is the head of", "leads", "manages", "oversees", "under"),
)
_NUMBERED: Final = re.compile(
    rf"^(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?P<what>[^\W\d].*)$", re.IGNORECASE
)
_MANY: Final = 8


@define
class Parts:
    """What was found of a diagram.

    Attributes:
        nodes: The words of its nodes.
        links: What leads where.
        labels: What is written beside a link.
        values: A number for each node.
        left_out: What there was no room for.
        heading: What the numbers are of.
        starts: Where each task begins.
        axis: The words along the axis, or of the rows.
        more: Further members of the diagram.
    """

    nodes: list[str] = field(factory=list)
    links: list[tuple[int, int]] = field(factory=list)
    labels: dict[tuple[int, int], str] = field(factory=dict)
    values: list[float] = field(factory=list)
    left_out: list[str] = field(factory=list)
    heading: str | None = None
    starts: list[float] = field(factory=list)
    axis: list[str] = field(factory=list)
    more: dict[str, Any] = field(factory=dict)

    def node(self, label: str) -> int | None:
        """Return the index of a node, a new one where needed; None when there is no room."""
        label = " ".join(label.split()).strip(" .!\"'“”")[:_LABEL].strip()
        label = re.sub(r"^(?:an?|the)\s+(?=\w)", "", label)
        if not label:
            return None
        known = self.find(label)
        if known is not None:
            return known
        if len(self.nodes) >= MAX_NODES:
            self.left_out.append(label)
            return None
        self.nodes.append(label)
        return len(self.nodes) - 1

    def find(self, label: str) -> int | None:
        """Return the index of a node that is there already."""
        known = [node.casefold() for node in self.nodes]
        return known.index(label.casefold()) if label.casefold() in known else None

    def link(self, first: int, second: int, said: str = "") -> None:
        """Lead from one node to another."""
        if first != second and (first, second) not in self.links and len(self.links) < 2 * MAX_NODES:
            self.links.append((first, second))
            if said:
                self.labels[first, second] = said[:_SAID]


def as_chain(told: str) -> str | None:
    """Write with arrows what words chain: "browser to API and cache" is "browser -> API and cache".

    Args:
        told: What follows the name of a diagram.

    Returns:
        The chain, or None where the words are no chain: a way "to make tea", parts of more than a few words.
    """
    told = re.sub(r"^(?:\s*(?:from|of|an?|the)\s+)+", "", told.strip(" .!"))
    if ARROW.search(told) or _GUIDES.search(told):
        return None
    chained = _LEADS.sub(" -> ", told)
    parts = [part for stage in ARROW.split(chained) for part in _SPLIT.split(stage)]
    brief = all(part and len(part.split()) <= _BRIEF for part in parts)
    return chained if chained != told and brief else None


def take_list(parts: Parts, listed: str, *, dated: bool) -> bool:
    """Take nodes, and what arrows say of them; return whether there were arrows."""
    if dated:
        _take_dates(parts, listed)
        return False
    if not ARROW.search(listed):
        for label in _SPLIT.split(listed):
            parts.node(label)
        return False
    for chain in re.split(r"[;,\n]|(?<=\?)\s", listed):
        _take_chain(parts, chain.strip())
    return True


def _take_dates(parts: Parts, listed: str) -> None:
    if told := _DATED.findall(listed):
        for what, when in told:
            parts.node(f"{when}: {what}")
        return
    items = [item.strip(" .") for item in re.split(r"[,;\n]|\band\b", listed) if item.strip(" .")]
    last = [list(_DATE.finditer(item))[-1:] for item in items]
    if len(items) > 1 and all(
        found and found[0].end() == len(item) and found[0].start() for found, item in zip(last, items, strict=True)
    ):
        for (year,), item in zip(last, items, strict=True):  # "born 1990, school 1996"
            what = re.sub(r"\s+(?:in|on|at|around)$", "", item[: year.start()].strip(" :-–("))  # noqa: RUF001 - dashes
            parts.node(f"{year[0]}: {what}" if what else year[0])
        return
    # "2020 100 shops": what follows a year at once is a number of something.
    dates = [
        found.start() for found in _DATE.finditer(listed) if not re.search(r"\d{4}s?\s+$", listed[: found.start()])
    ]
    spans = [listed[a:b] for a, b in pairwise([*dates, len(listed)])]
    for span in spans or _SPLIT.split(listed):
        date = _DATE.match(span)
        rest = span[date.end() :].strip(" \t\n,;:-–—.") if date else span  # noqa: RUF001 - dashes as people type them
        rest = re.sub(r"\s+and$", "", rest)
        parts.node(f"{date[0]}: {rest}" if date and rest else date[0] if date else rest)


def _take_chain(parts: Parts, chain: str) -> None:
    """Take what leads from one to the next; what begins with an answer goes on from the last question."""
    said, asked = "", None
    if (arrow := ARROW.match(chain)) and parts.nodes:  # "approved? -> refund", cut after the question
        chain, asked = chain[arrow.end() :], len(parts.nodes) - 1
    answer = _ANSWER.match(chain)
    if answer and (question := _question(parts)) is not None:
        asked = question
        said = answer["answer"].lower()
        chain = re.sub(ARROW, " -> ", chain[answer.end() :]).removeprefix(" -> ")
    words = ARROW.split(chain)
    answers = [
        _ANSWER.match(stage) if number and _QUESTION.search(words[number - 1]) else None
        for number, stage in enumerate(words)
    ]
    stages = [
        _SPLIT.split(stage[found.end() :] if found and stage[found.end() :].strip() else stage)
        for stage, found in zip(words, answers, strict=True)
    ]
    ends = [[i for label in stage if (i := parts.node(label)) is not None] for stage in stages]
    if asked is not None and ends:
        for end in ends[0]:
            parts.link(asked, end, said)
    for (first, second), found in zip(pairwise(ends), answers[1:], strict=True):
        for a in first:
            for b in second:
                parts.link(a, b, found["answer"].lower() if found else "")


def _question(parts: Parts) -> int | None:
    """Return the node that asks something, the last of them; else the one before the last."""
    asking = [i for i, node in enumerate(parts.nodes) if _QUESTION.search(node)]
    return asking[-1] if asking else len(parts.nodes) - 2 if len(parts.nodes) > 1 else None


_RANKS: Final = (
    re.compile(r"great[- ]grand", re.IGNORECASE),
    re.compile(r"^grand(?!son|daughter|child|kid)|^(?:nana|granny|oma|opa|nonna|nonno)\b", re.IGNORECASE),
    re.compile(r"^(?:parents?|mother|father|mom|mum|dad|mama|papa|aunts?|uncles?)\b", re.IGNORECASE),
    re.compile(
        r"^(?:me|child|children|kids?|sons?|daughters?|sisters?|brothers?|siblings?|cousins?|i)\b", re.IGNORECASE
    ),
    re.compile(r"^grand(?:son|daughter|child|kid)", re.IGNORECASE),
)


def in_generations(parts: Parts) -> None:
    """Put the members of a family under those of the generation before, where all are told by what they are to each other."""
    ranks = [next((k for k, rank in enumerate(_RANKS) if rank.search(node)), None) for node in parts.nodes]
    if None in ranks or len(set(ranks)) < 2:
        return
    nodes: list[str] = []
    heads: dict[int, int] = {}
    kept: list[int] = []
    for i, rank in enumerate(ranks):
        assert rank is not None  # noqa: S101 - all of them have one
        couple = [
            j
            for j, other in enumerate(ranks)
            if other == rank and not re.match(r"aunt|uncle", parts.nodes[j], re.IGNORECASE)
        ]
        last = rank == max(one for one in ranks if one is not None)
        if not last and len(couple) == 2 and i in couple:
            if i == couple[1]:
                continue
            nodes.append(f"{parts.nodes[couple[0]]} + {parts.nodes[couple[1]]}")
        else:
            nodes.append(parts.nodes[i])
        kept.append(rank)
        heads.setdefault(rank, len(nodes) - 1)
    order = sorted(heads)
    parts.nodes[:], parts.links[:] = nodes, []
    for i, rank in enumerate(kept):
        above = [one for one in order if one < rank]
        if above and not (i != heads[rank] and rank == order[0]):
            parts.link(heads[above[-1]], i)


def take_branches(parts: Parts, listed: str) -> None:
    """Take a tree told in words: "a CEO, CTO and CFO, and two engineers under the CTO"; the first one is its root."""
    above: list[int] = []  # the last of those who are told by their number: "three managers and six employees"
    for segment in re.split(r"[,;\n]|\bwith\b|\bthen\b", listed):
        words = _LEADING.sub("", segment.strip(" ."))
        if not words:
            continue
        over, under = _OVER.match(words), _UNDER.match(words)
        who, whom = words, None
        if over and (whom := _named(parts, over["whom"] or over["whom2"])) is not None:
            who = over["who"] or over["who2"]
        elif (owned := _OWNED.match(words)) and (whom := _named(parts, owned["whom"])) is not None:
            who = owned["who"]
        elif under and (whom := _named(parts, under["whom"])) is not None:
            who = under["who"]
        for label in re.split(r"\s*(?:\band\b|&)\s*", who, flags=re.IGNORECASE):
            each = _each(_LEADING.sub("", label.strip()))
            group: list[int] = []
            for number, one in enumerate(each):
                index = parts.node(one[:1].upper() + one[1:])
                if index:
                    led = above[number * len(above) // len(each)] if above and len(each) > 1 else 0
                    parts.link(whom if whom is not None and whom != index else led, index)
                    group.append(index)
            above = group if len(group) > 1 else above


def _named(parts: Parts, words: str) -> int | None:
    found = (parts.find(name) for name in (words.strip(), singular(words.strip()), f"{words.strip()} team"))
    return next((index for index in found if index is not None), None)


def _each(label: str) -> list[str]:
    """Return so many labels as are told: "two engineers" are engineer 1 and engineer 2."""
    told = _NUMBERED.match(label)
    if told is None:
        return [label] if label else []
    many = tables.NUMBER_WORDS.get(told["many"].lower()) or int(told["many"])
    name = singular(told["what"].lower()) if told["what"].islower() else singular(told["what"])
    return [name] if many == 1 else [f"{name} {i + 1}" for i in range(min(many, _MANY))]


def take_values(parts: Parts, text: str) -> None:
    """Take numbers with their names, as in "30% cats 70% dogs" and "cats: 3, dogs: 7", or numbers alone."""
    text = re.sub(r"^\s*(?:of|with|for|showing|comparing)\s+", "", text)
    if not re.search(r"[^\W\d_]", re.sub(r"percent|\band\b|\bof\b", "", text, flags=re.IGNORECASE)):
        parts.values += [float(number) for number in NUMBERS.findall(text)][:MAX_NODES]
        if not any(parts.values):
            parts.values.clear()
        return
    if bare := _BARE.match(text):  # "rainfall 10 20 35 15"
        parts.heading = bare[1].strip(" :,-")
        parts.values += [float(number) for number in NUMBERS.findall(bare[2])][:MAX_NODES]
        return
    coded = list(_CODED.finditer(text))
    if len(coded) > 1 and not re.search(r"[,;\n]", text[coded[0].start() : coded[-1].end()]):
        head = text[: coded[0].start()].strip(" :,-")  # "sales Q1 20 Q2 35"
        parts.heading = head or None
        text = ", ".join(found.group() for found in coded)
    pairs: list[tuple[str, float]] = []
    for found in _SHARE.finditer(text):
        name = re.sub(
            r"^(?:and|with|of|the|is|are|being)\s+|\s+(?:and|with|at|is|are|has|have|got|was|were|of)$",
            "",
            (found["code"] or found["after"] or found["name"]).strip(" .(-–—−"),  # noqa: RUF001 - dashes
            flags=re.IGNORECASE,
        )
        if name:
            group = next(one for one in ("figure", "before", "value") if found[one])
            sign = -1 if re.search(r"(?:^|[\s:=(])[-−]$", text[: found.start(group)]) else 1  # noqa: RUF001 - the sign
            pairs.append((name[:_LABEL], sign * float(found[group])))
    if pairs and (headed := re.match(r"(.+?)\s+(?:in|for|by|per|on)\s+(\S.*)$", pairs[0][0])):
        parts.heading, pairs[0] = headed[1], (headed[2], pairs[0][1])  # "rainfall in London 600, Paris 640"
    elif pairs and (headed := _HEADED.match(pairs[0][0])):
        parts.heading, pairs[0] = headed[1], (headed[2], pairs[0][1])  # "temperature Jan 2, Apr 12"
    if any(value for _, value in pairs):
        parts.nodes += [name for name, _ in pairs[:MAX_NODES]]
        parts.values += [value for _, value in pairs[:MAX_NODES]]
        parts.left_out += [name for name, _ in pairs[MAX_NODES:]]
