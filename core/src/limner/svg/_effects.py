"""Numbers on which the time of a filter or pattern depends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner.svg._document import attribute_value
from limner.svg._lengths import format_number, numbers
from limner.svg._writing import escape_attribute

if TYPE_CHECKING:
    from limner.svg._document import Document

__all__ = ["CAPS", "costly_numbers"]

CAPS = {
    "stdDeviation": 1_000.0,
    "radius": 50.0,
    "numOctaves": 8.0,
    "order": 32.0,
    "dx": 100_000.0,
    "dy": 100_000.0,
    "scale": 100_000.0,
    "baseFrequency": 10_000.0,
    "filterRes": 2_000.0,
}
"""The largest numbers that attributes of filter primitives may have."""
_MAX_NUMBERS = 1_100


def costly_numbers(  # noqa: PLR0917  called once per number
    document: Document, tag: str, name: str, value: str, attributes: list[str], prefix: str
) -> None:
    """Write numbers on which the time of a filter or pattern depends, reduced where they are absurd."""
    found = numbers(value)
    cap = CAPS.get(name)
    changed = False
    if tag in ("filter", "pattern") and name != "filterRes":
        own_units = (
            attribute_value(attributes, "filterUnits" if tag == "filter" else "patternUnits") == "userSpaceOnUse"
        )
        side = max(document.view_box[2:]) if document.view_box else 10_000.0
        times = 1e4 if tag == "filter" else 50.0  # of the element's own box
        cap = (1_000.0 if tag == "filter" else 20.0) * side if own_units else 100 * times if "%" in value else times
    if len(found) > _MAX_NUMBERS:
        document.notes.add("svg.value-removed", name)
        return
    if cap is not None and any(abs(number) > cap for number in found):
        found = [max(-cap, min(cap, number)) for number in found]
        changed = True
    if changed:
        document.notes.add("svg.value-clamped", name)
        value = " ".join(map(format_number, found)) + ("%" if "%" in value else "")
    document.out.append(f'{prefix}{escape_attribute(value)}"')
