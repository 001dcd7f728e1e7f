"""From a raw model reply to a drawing: extract, mend, clean, normalise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner.svg._clean import rebuild
from limner.svg._decode import check_text, too_large
from limner.svg._extract import candidates
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._names import UNREAD, misspelt
from limner.svg._normalise import normalise
from limner.svg._rules import XLINK_NAMESPACE
from limner.svg._steps import at_ease
from limner.svg._tolerant import Tolerant

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing
    from limner.svg._limits import Limits
    from limner.svg._notes import Observation
    from limner.svg._steps import Check

__all__ = ["mend", "repair"]

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNREADABLE = re.compile(r"\x1b\[[0-9;]{0,20}[A-Za-z]|[\x00-\x08\x0b\x0c\x0e-\x1f\u200b\u2060\ufeff]")
"""Colours of a terminal, control characters, and characters without width."""
_BAD_VALUES = re.compile(
    r"=\s?[\"'][^\"'<]*(?:\bNaN\b|\bundefined\b|\bInfinity\b|[{\\\u00a0\u2002-\u200b\u2011\u2013\u202f\u2060\u2212\u3000\ufeff\uff0c])"
)
_BAD_PATH = re.compile(r"\sd=\"[^\"<]*[=;<>&'/]")
_DRAWS_OR_HIDES = re.compile(
    r"<(?:(?:rect|circle|ellipse|line|polyline|polygon|use|image)\s|text[\s>]|path\s(?:[^<]*?\s)?d=\"[^\"]"
    r"|(/?)(defs|symbol|clipPath|mask|pattern|marker)\b((?:[^<>\"]|\"[^\"]*\")*+)>)"
)
_HIDES = re.compile(r"<\s?(?:[\w\-]{1,30}:)?(?:defs|symbol|clipPath|mask|pattern|marker)\b", re.IGNORECASE)
_SHOWN = 60
_TAGS = 4
"""Tags that are read for each element that a drawing may have: as many elements may be left out, and each has two tags."""


def repair(reply: str, *, limits: Limits = DEFAULT_LIMITS, check: Check = at_ease) -> Drawing:
    """Turn what a model sent into a drawing.

    Finds the markup (in prose, fences, JSON, escapes; the model's thinking is passed over), mends it (cut off, mis-nested,
    unquoted, misspelt, wrong or missing viewBox, …), and cleans it. Of several drawings in one reply, a slight one loses to
    one that draws much more; of those that weigh about the same, a complete one beats one that was cut off, and the last wins.

    Args:
        reply: Everything that the model sent.
        limits: How much of everything the drawing may have.
        check: Is called now and then; what it raises ends the work.

    Returns:
        The drawing; its ``findings`` say what was mended and removed.

    Raises:
        SvgError: There is no drawing in it (``svg.no-drawing``), or it exceeds a limit.
    """
    if len(reply) > limits.max_bytes:  # before anything is done with it
        raise too_large(len(reply), limits.max_bytes)
    reply = _UNREADABLE.sub("", _SURROGATE.sub("\ufffd", reply))
    check_text(reply, limits.max_bytes)
    empty = False
    refused: SvgError | None = None
    for candidate in candidates(reply, check):
        check()
        try:
            drawing = mend(candidate.markup, limits, check)
        except SvgError as error:
            refused = refused or error
            continue
        if _shows(drawing.svg):
            return drawing
        empty = True
    if refused is not None and refused.code != "svg.not-well-formed":
        raise refused
    if empty:
        msg = "the only <svg> in the reply draws nothing"
    elif reply.strip():
        words = " ".join(reply[: 10 * _SHOWN].split())
        msg = f"there is no drawing in the reply, which begins: {words[:_SHOWN]!r}"
    else:
        msg = "there is no drawing in the reply: it is empty"
    raise SvgError(msg, code="svg.no-drawing", hint="ask the model for one SVG and nothing else")


def mend(markup: str, limits: Limits, check: Check = at_ease) -> Drawing:
    """Clean one candidate, mending it first where it is not well-formed or where names are not as SVG spells them.

    Args:
        markup: From ``<svg`` on.
        limits: How much of everything it may have.
        check: Is called now and then; what it raises ends the work.

    Returns:
        The drawing, normalised.

    Raises:
        SvgError: A limit is exceeded.
    """
    markup = _SURROGATE.sub("\ufffd", markup)  # again: an escape of JSON may have been cut in the middle of a pair
    drawing = _strictly(markup, limits, check)
    strict = drawing is not None
    if drawing is None:
        drawing = tolerate(markup, limits, check)
    if _shows(drawing.svg) or not (strict or _HIDES.search(markup)):
        return drawing
    # Where it was cut off before anything used its definitions, what they hold is all there is to see.
    return tolerate(markup, limits, check, unhide=True)


def _shows(svg: str) -> bool:
    """Tell whether any shape of cleaned markup stands where it is drawn."""
    hidden = 0
    for match in _DRAWS_OR_HIDES.finditer(svg):
        if match[2] is None:
            if not hidden:
                return True
        elif match[1]:
            hidden -= 1
        elif not match[3].endswith("/"):
            hidden += 1
    return False


def _strictly(markup: str, limits: Limits, check: Check) -> Drawing | None:
    """Clean one candidate as it is; None where it has to be mended first."""
    check()
    try:
        drawing = rebuild(markup, limits, check=check)
    except SvgError as error:
        if error.code not in ("svg.not-well-formed", "svg.entities", "svg.not-svg"):
            raise
        return None
    suspicious = any(
        (code in ("svg.attribute-removed", "svg.element-removed") and misspelt(what))
        or (code == "svg.element-removed" and what.lower() not in UNREAD)  # it may hold what the drawing consists of
        or (code == "svg.link-removed" and "xmlns:xlink" in markup and XLINK_NAMESPACE not in markup)
        for code, what, *_ in drawing._observations  # noqa: SLF001  of one family
    )
    return (
        None
        if suspicious or "{/*" in markup or _BAD_VALUES.search(markup) or _BAD_PATH.search(markup)
        else normalise(drawing, limits)
    )


def tolerate(markup: str, limits: Limits, check: Check = at_ease, *, unhide: bool = False) -> Drawing:
    """Mend one candidate with the tolerant tokeniser, then clean it."""
    check()
    tolerant = Tolerant(markup, unhide=unhide)
    mended = tolerant.run(check, _TAGS * limits.max_elements)
    seen: tuple[Observation, ...] = tuple(("svg.repaired", problem, 1, 0, 0, "") for problem in tolerant.problems)
    return normalise(rebuild(mended, limits, observations=seen, check=check), limits)
