"""Findings: what a check saw, in one shape for the SVG boundary and for every validator."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

__all__ = ["Finding", "Place", "Severity"]


class Severity(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    """Worth knowing; nothing was lost."""
    WARNING = "warning"
    """Something was changed or left out, and the drawing is usable."""
    ERROR = "error"
    """The drawing or the prompt is refused."""


@frozen
class Place:
    """Where a finding was seen.

    Args:
        line: Line in the source, from 1; None where it is not known.
        column: Column in that line, from 1; None where it is not known.
        path: The element, from the root, such as ``svg/g[2]/path``; empty where it is not known.
    """

    line: int | None = None
    column: int | None = None
    path: str = ""


@frozen
class Finding:
    """One thing that a check saw.

    Args:
        severity: How much it matters.
        code: Stable, for programs, such as ``svg.script-removed``.
        message: What was seen, for people.
        hint: What to do about it; empty where there is nothing to do.
        place: Where; None where it concerns the whole.
    """

    severity: Severity
    code: str
    message: str
    hint: str = ""
    place: Place | None = None
