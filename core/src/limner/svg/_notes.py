"""What the cleaner saw, gathered cheaply while it runs and told as findings when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._findings import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Notes", "Observation"]

Observation = tuple[str, str, int, int, int, str]
"""Code, what it happened to, how often, and where first: line, column, element path."""

_TELL: dict[str, tuple[Severity, str, str]] = {
    # code: (severity, message with {what} and {times}, hint)
    "svg.script-removed": (Severity.WARNING, "<{what}> runs script and was removed", ""),
    "svg.handler-removed": (Severity.WARNING, "the event attribute {what} runs script and was removed", ""),
    "svg.element-removed": (Severity.WARNING, "<{what}> is not in the allow-list and was removed", ""),
    "svg.foreign-removed": (
        Severity.INFO,
        "<{what}> is not SVG and was removed",
        "editors keep their own data there; nothing draws it",
    ),
    "svg.attribute-removed": (Severity.INFO, "the attribute {what} is not in the allow-list and was removed", ""),
    "svg.foreign-attribute-removed": (
        Severity.INFO,
        "the attribute {what} is not SVG and was removed",
        "editors keep their own data there; nothing draws it",
    ),
    "svg.value-removed": (
        Severity.WARNING,
        "the value of {what} is not allowed and was removed",
        "point with url(#id) at elements of the same drawing only",
    ),
    "svg.value-clamped": (
        Severity.WARNING,
        "the value of {what} was beyond what a renderer survives and was reduced",
        "",
    ),
    "svg.link-removed": (
        Severity.WARNING,
        "the link of <{what}> was removed",
        'a drawing may point at its own elements only: href="#id"',
    ),
    "svg.image-removed": (
        Severity.WARNING,
        "an image was removed: {what}",
        "embed it as data:image/png;base64,… (png, jpeg, gif or webp)",
    ),
    "svg.css-removed": (Severity.INFO, "the CSS {what} is not in the allow-list and was removed", ""),
    "svg.animation-removed": (
        Severity.WARNING,
        "an animation of {what} was removed",
        "animate geometry and presentation attributes only",
    ),
    "svg.reference-removed": (
        Severity.WARNING,
        "a reference to #{what} was removed: it leads nowhere, back to itself, or draws too much",
        "",
    ),
    "svg.filter-removed": (Severity.WARNING, "a use of the filter #{what} was removed: it costs too much to draw", ""),
    "svg.too-many-animations": (
        Severity.WARNING,
        "animations beyond the limit were removed",
        "animate a group instead of its parts",
    ),
    "svg.repaired": (Severity.WARNING, "the markup was not well-formed: {what}", ""),
    "svg.size-reduced": (Severity.WARNING, "the size {what} was beyond the limit and was reduced", ""),
    "svg.size-fitted": (
        Severity.INFO,
        "the drawing is of another shape than was asked for, and is fitted: {what}",
        "",
    ),
    "svg.view-box-added": (Severity.INFO, "a viewBox was added: {what}", ""),
    "svg.namespace-added": (Severity.INFO, "the SVG namespace was missing and was added", ""),
}


class Notes:
    """Counts observations by code and subject; the place is looked up only when one is new."""

    __slots__ = ("_place", "_seen")

    def __init__(self, place: Callable[[], tuple[int, int, str]]) -> None:
        self._seen: dict[tuple[str, str], list[int | str]] = {}
        self._place = place

    def add(self, code: str, what: str = "") -> None:
        """Record one occurrence of ``code``, a key of the table of messages, concerning ``what``."""
        seen = self._seen.get((code, what))
        if seen is not None:
            seen[0] += 1  # type: ignore[operator]
        elif len(self._seen) < 200:  # noqa: PLR2004  a hostile file must not fill memory with remarks
            self._seen[code, what] = [1, *self._place()]

    def copy(self, place: Callable[[], tuple[int, int, str]]) -> Notes:
        """Return another one that goes on from here by itself, with another way to tell where it stands."""
        other = Notes(place)
        other._seen = {key: [*seen] for key, seen in self._seen.items()}
        return other

    def observations(self) -> tuple[Observation, ...]:
        """Everything recorded so far, in order of first occurrence."""
        return tuple((code, what, *rest) for (code, what), rest in self._seen.items())  # type: ignore[misc]


def tell(observations: tuple[Observation, ...]) -> tuple[Finding, ...]:
    """Put observations into words.

    Args:
        observations: What :meth:`Notes.observations` returned.

    Returns:
        One finding per code and subject, with the place of its first occurrence.
    """
    findings = []
    for code, what, times, line, column, path in observations:
        severity, message, hint = _TELL[code]
        shown = what if len(what) <= 80 else what[:79] + "…"  # noqa: PLR2004  one line on a terminal
        text = message.format(what=shown)
        if times > 1:
            text = f"{text} ({times} times)"
        findings.append(
            Finding(severity, code, text, hint, Place(line or None, column or None, path) if line or path else None)
        )
    return tuple(findings)
