"""What is in a diagram of boxes, arrows and levels: as it is listed, or as its topic is known."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._grids import take_gantt, take_table
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._listed import ARROW, Parts, in_generations, take_branches, take_list
from limner_sketch._parse._processes import recipe_of
from limner_sketch._parse._steps import take_steps
from limner_sketch._parse._topic_parts import take_topic
from limner_sketch.plan import MAX_NODES, Form

__all__ = ["fill"]

_CHILDREN: Final = Lazy(
    r"^(?P<parents>.+?)[,;]?\s+(?:with\s+|and\s+)?(?:their\s+)?(?:\d+\s+|two\s+|three\s+|four\s+|five\s+)?(?:children|kids|sons|daughters)\s*(?:are\s+|:\s*|,\s*|named\s+|called\s+)?(?P<kids>.+)$",
    re.IGNORECASE,
    needles=("children", "daughters", "kids", "sons"),
)


def fill(parts: Parts, form: Form | None, topic: str, listed: str, *, decides: bool) -> Form:
    """Fill in the parts from the list, or from what is known of the topic, and return the form."""
    listed = re.sub(
        r"^\s*(?:with\s+)?(?:the\s+)?(?:numbers|values|figures)\s*:?\s+(?=\d)", "", listed, flags=re.IGNORECASE
    )
    known = recipe_of(topic) if form == "gantt" and not listed.strip() else None
    if known:
        take_gantt(parts, ", ".join(known.nodes))
        return form or "gantt"
    if form == "gantt" and listed.strip():
        take_gantt(parts, listed)
        return form
    if form == "table" and listed.strip():
        take_table(parts, listed)
        return form
    if form == "tree" and listed.strip() and not ARROW.search(listed):
        if couple := _CHILDREN.match(listed.strip(" .")):
            parents = re.sub(r"\s+and\s+", " + ", couple["parents"])
            listed = f"{parents}, {couple['kids']}"
        take_branches(parts, listed)
        in_generations(parts)
        return form
    if form in {"flow", None} and not ARROW.search(listed) and take_steps(parts, listed):
        return "flow"
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
