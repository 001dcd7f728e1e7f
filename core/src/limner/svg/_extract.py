"""Finding the markup in a model's reply, and choosing among several drawings.

The rule: a drawing that draws something beats an empty one. One that is slight beside another loses to it: fewer than half
the shapes in less than half the markup, or less than a tenth of the markup. Of two that weigh about the same, a complete one
beats one that was cut off, and the later one wins, because models correct themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from limner.svg._steps import at_ease
from limner.svg._thinking import spoken
from limner.svg._unwrap import BARE, SVG, views

if TYPE_CHECKING:
    from collections.abc import Iterator

    from limner.svg._steps import Check

__all__ = ["SHAPE", "Candidate", "candidates"]


class Candidate(NamedTuple):
    """Markup that may be the drawing.

    Args:
        markup: From ``<svg``, or from its document type, on.
        complete: Whether its end tag is there.
        shapes: How many drawing elements it has, roughly.
        weight: Length of its tags, those of ``<svg>`` apart, in characters.
    """

    markup: str
    complete: bool
    shapes: int
    weight: int


SHAPE = re.compile(
    r"<\s?(?:[A-Za-z][\w\-]{0,30}:)?(?:path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|image)[\s/]+[^\s/<>]|<text>",
    re.IGNORECASE,
)
"""A drawing element that has an attribute; without one only text draws anything."""

_SVG_TAG = re.compile(
    r"<(/?)\s?(?:[A-Za-z][\w\-]{0,30}:)?svg(?=[\s/>]|$)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>?|<!--.*?(?:-->|$)",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<(?!svg)[A-Za-z][^<>]*", re.IGNORECASE)
_PART = re.compile(
    r"</?(?:svg|g|defs|path|rect|circle|ellipse|line|polyline|polygon|text|use|image|stop|\w{1,9}Gradient)[\s/>]",
    re.IGNORECASE,
)
_PART_LINE = re.compile(rf"^[ \t]*{_PART.pattern}", re.IGNORECASE | re.MULTILINE)
_FENCE = re.compile(r"^[ \t>]*(?:```|~~~)[^\n`]*(?:\n|\Z)", re.MULTILINE)
_FENCE_BEFORE = re.compile(r"(?:```|~~~)[\w+\- ]{0,20}\Z")
_VIEW_BOX = re.compile(r"viewBox\s?=\s?[\"'][^\"'<>]*[\"']", re.IGNORECASE)
_COMES_A_SHAPE = re.compile(
    r"\s*+(?:<!--[^<>]*-->\s*+)*+<(?:g|defs|path|rect|circle|ellipse|line|polyline|polygon|text|use|style|title)[\s/>]",
    re.IGNORECASE,
)
_SAYS_SIZE = re.compile(r"xmlns|viewBox", re.IGNORECASE)
_MAX_CANDIDATES = 50
_EACH = 10_000
"""Tags of drawings between two checks."""
_HALF, _TENTH = 2, 10


def candidates(reply: str, check: Check = at_ease) -> list[Candidate]:
    """Return what may be the drawing in a reply, best first.

    Args:
        reply: Everything that the model sent.
        check: Is called now and then; what it raises ends the work.

    Returns:
        At most fifty candidates: those of the likeliest reading of the reply that has any that draw something. An empty
        ``<svg>`` stands alone, and only for want of everything else.
    """
    empty: Candidate | None = None
    for text in _readings(reply, check):
        check()
        found = list(_spans(text, check))
        drawn = [one for one in found if one.shapes]
        if drawn:
            return _ranked(drawn)
        empty = found[-1] if found else empty
    for text in _readings(reply, check):
        check()
        bare = _bare(text)
        if bare is not None:
            return [bare]
    return [empty] if empty else []


def _readings(reply: str, check: Check) -> Iterator[str]:
    """Yield what the reply may say, likeliest first; a model may think outside and inside of what its words are wrapped in."""
    for outside in spoken(reply, check):
        for view in views(outside, check):
            yield from spoken(view, check)


def _ranked(found: list[Candidate]) -> list[Candidate]:
    ranked: list[Candidate] = []
    rest = found
    while rest:
        best = rest[0]
        for later in rest[1:]:
            if _slight(best, later) or not (_slight(later, best) or (best.complete and not later.complete)):
                best = later
        ranked.append(best)
        rest = [one for one in rest if one is not best]
    return ranked


def _slight(one: Candidate, beside: Candidate) -> bool:
    return (
        _HALF * one.shapes < beside.shapes and _HALF * one.weight < beside.weight
    ) or _TENTH * one.weight < beside.weight


def _candidate(markup: str, *, complete: bool) -> Candidate:
    return Candidate(markup, complete, len(SHAPE.findall(markup)), sum(map(len, _TAG.findall(markup))))


def _spans(text: str, check: Check) -> Iterator[Candidate]:
    """Yield every outermost ``<svg`` with what belongs to it."""
    at = 0
    for _ in range(_MAX_CANDIDATES):
        opening = SVG.search(text, at)
        if opening is None:
            return
        start = opening.start()
        end, complete = _end(text, start, check)
        markup, rest = _joined(text[start:end], complete=complete)
        doctype = text.rfind("<!DOCTYPE", at, start)
        if doctype >= 0 and text.find("[", doctype, start) >= 0:
            markup = text[doctype:start] + markup
        yield _candidate(markup, complete=complete)
        at = max(end - rest, start + 4)


def _end(text: str, start: int, check: Check) -> tuple[int, bool]:
    """Find where the ``<svg`` at ``start`` ends: after its end tag, or where another drawing or the text ends."""
    depth = 0
    mention = False  # a tag without attributes may be one in prose
    for number, match in enumerate(_SVG_TAG.finditer(text, start)):
        if not number % _EACH:
            check()
        if match[0].startswith("<!--"):
            continue
        if match[1]:
            depth -= 1
            if depth <= 0:
                return match.end(), True
        elif match[2].rstrip().endswith("/"):
            if depth == 0:
                if not _COMES_A_SHAPE.match(text, match.end()):
                    return match.end(), True
                depth = 1  # it was meant to stay open
        elif depth and ((mention and _SAYS_SIZE.search(match[2])) or _starts_over(text, match.start())):
            return match.start(), False
        else:
            mention = mention if depth else not match[2].strip()
            depth += 1
    return len(text), False


def _starts_over(text: str, at: int) -> bool:
    """Tell whether the ``<svg`` at ``at`` begins another drawing: a fence or a line of prose stands right before it."""
    before = text[max(0, at - 200) : at].rstrip()
    return bool(_FENCE_BEFORE.search(before)) or not (before.endswith(">") or not before)


def _joined(markup: str, *, complete: bool) -> tuple[str, int]:
    """Leave out the prose between the fences over which one drawing is spread.

    Returns:
        The markup; and how many characters after it belong to something else.
    """
    first, *rest = _FENCE.split(markup)
    if not rest:
        return markup, 0
    pieces = [first.removesuffix("\n")]
    for index, part in enumerate(rest):
        inside = index % 2  # where the drawing began inside a fence, every other part is prose
        if (_PART if inside else _PART_LINE).search(part):
            pieces.append(part.removesuffix("\n"))
    if len(pieces) == 1:
        return first, 0 if complete else len(markup) - len(first)
    return "".join(pieces), 0


def _bare(text: str) -> Candidate | None:
    """Return drawing elements that stand without any ``<svg>`` around them."""
    first = BARE.search(text)
    if first is None:
        return None
    markup, _ = _joined(text[first.start() :], complete=False)
    last = markup.rfind(">")
    if last >= 0 and "<" not in markup[last + 1 :]:
        markup = markup[: last + 1]
    box = _VIEW_BOX.search(text, 0, first.start()) if "</svg" in markup else None  # only the start tag is missing
    candidate = _candidate(f"<svg {box[0] if box else ''}>{markup}</svg>", complete=False)
    return candidate if candidate.shapes else None
