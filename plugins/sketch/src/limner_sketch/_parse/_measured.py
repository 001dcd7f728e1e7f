"""Charts, and diagrams of software and of work, as a prompt tells of them: what they are about, and what is in them."""

from __future__ import annotations

import re
from typing import Final, TypeGuard

from limner_sketch._parse._forms import NEAREST
from limner_sketch._parse._listed import NUMBERS, Parts, take_values
from limner_sketch._parse._models import MODELS, take_model
from limner_sketch._parse._runs import named_run
from limner_sketch._parse._samples import illustrate, units_told
from limner_sketch._parse._topic_words import bare
from limner_sketch.plan import CHARTS, SIGNED, Form

__all__ = ["is_of_its_own", "of_its_own"]

_CAPITALS: Final = {name.lower(): name for name in ("SWOT", "OSI", "KPI", "BCG", "CRM", "ETL", "HR", "UI")}
_GIVEN: Final = re.compile(
    r"^\s*(?:about|of|for|on)\s+([^,;:]{2,60}?)\s+(?:with|including|showing|where|between)\s+(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_CUT: Final = re.compile(
    r"\s+(?:for|in|from|between|over|with|comparing|across|during|showing|and its)\s+.*$|\s*\(.*$", re.IGNORECASE
)


_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2} (?:months|weeks|days|years|hours)\b")
_NUMBER: Final = re.compile(r"(?<![\w.])\d[\d.,]*(?!\w)")
_YEAR_AND_NUMBER: Final = re.compile(r"\d{4}\s*[:=]?\s+\d")
_LONG: Final = 44  # letters of a heading
_BRIEF: Final = 3  # words of a topic before "dashboard"


def is_of_its_own(form: Form | None) -> TypeGuard[Form]:
    """Whether a form is read here."""
    return form in CHARTS or form in MODELS


def of_its_own(form: Form, name: str, before: str, after: str, heading: str | None) -> tuple[Form, Parts, str | None]:
    """Read a chart, or a diagram of software or of work.

    Args:
        form: Its form.
        name: What it is called.
        before: The words before its name.
        after: Those after it.
        heading: The heading, where one is told.

    Returns:
        The form, the parts and the heading.
    """
    head, colon, tail = after.partition(":")
    if colon and not re.search(r"\d$", head):
        topic, listed = head, tail
    elif given := _GIVEN.match(after):
        topic, listed = given[1], given[2]
    elif re.match(r"\s*(?:with|between|showing|comparing|that|where|called)\b", after) or "," in after:
        topic, listed = "", after
    else:
        topic, listed = after, ""
    parts = Parts()
    topic, leading = bare(topic), bare(before, ends=True)
    if form in MODELS:
        take_model(parts, form, topic or leading, listed, name)
        told = heading or _entitled(parts, form, name, topic, leading)
    else:
        _measure(parts, form, topic, leading, listed)
        example = parts.more.get("example")
        if not example and _NUMBER.search(_YEARS.sub("", topic)):
            topic = ""  # it is the numbers
        told = heading or parts.heading or _headline(topic or (bare(listed) if example else "") or leading)
        if form == "gauge" and parts.nodes and not told:
            told = parts.nodes[0]
    if name in NEAREST:
        parts.left_out.append(name)
    return form, parts, told[:1].upper() + told[1:] if told else None


def _measure(parts: Parts, form: Form, topic: str, leading: str, listed: str) -> None:
    """Take the numbers of a chart; examples where none are told."""
    text, unit = units_told(f"{topic}: {listed}" if topic and listed else listed or topic or leading)
    run = named_run(text)
    if run and len(NUMBERS.findall(run[1])) == len(run[0]):  # "January to June: 2, 4, 9, 14, 19, 23"
        parts.nodes += run[0]
        parts.values += [float(number) for number in NUMBERS.findall(run[1])]
    elif _NUMBER.search(_YEARS.sub("", text)) or _YEAR_AND_NUMBER.search(text):
        take_values(parts, re.sub(r"^[^:\d]{2,40}:\s*", "", text) if topic and listed else text)
    if (
        form in {"pie", "donut"}
        and len(parts.values) == 1
        and parts.nodes
        and 0 < parts.values[0] < 100
        and "%" in f"{topic}{listed}"
    ):
        parts.nodes.append("Remaining")
        parts.values.append(100 - parts.values[0])
    if any(value < 0 for value in parts.values) and form not in SIGNED:
        parts.left_out.append("numbers below 0")
        parts.values[:] = [abs(value) for value in parts.values]
    if parts.values:
        parts.more["unit"] = "" if form in {"pie", "donut"} else unit
        return
    parts.nodes.clear()
    parts.left_out.clear()
    parts.more |= illustrate(parts, form, topic or leading, listed)


def _entitled(parts: Parts, form: Form, name: str, topic: str, leading: str) -> str:
    """Return the heading of a diagram of software or of work."""
    if form == "dashboard":
        words = re.sub(r"\b(?:mockup|wireframe|layout|ui|design|screen)\b", "", name).strip()
        brief = topic if len(topic.split()) <= _BRIEF else ""
        shown = f"{leading or brief} {words}".strip()
    else:
        shown = topic or leading or (name if form == "quadrants" or name == "osi model" else "")
    listed = re.search(r",|\band\b", shown) and (form in {"entities", "sequence"} or not topic)
    if listed or shown.lower() in {node.lower() for node in parts.nodes}:
        return ""
    return " ".join(_CAPITALS.get(word.lower(), word) for word in _CUT.sub("", shown).split())


def _headline(topic: str) -> str:
    """Return what a chart is about, without what its axes and its legend say."""
    topic = re.sub(r"\s+from\s+\w+\s+to\s+\w+$", "", topic)
    topic = run[1].strip(" :") if (run := named_run(topic)) else topic
    topic = re.sub(r"^(?:comparing|showing|that shows)\s+(?:the\s+)?", "", topic)
    if len(topic) <= _LONG and not re.search(r"\d{4}|,", topic):
        return topic
    shorter = _CUT.sub("", topic)
    return "" if "," in shorter else shorter
