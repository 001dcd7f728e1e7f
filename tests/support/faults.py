"""Tables of faults: what is broken, how, for how long, and what then."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final

from attrs import field, frozen

from limner_snowflake_emulator._faults import KINDS, Fault, Faults, Kind, Where

__all__ = ["OK", "Row", "passing", "staying", "uncovered"]

OK: Final = ""
"""The outcome that the work is done in spite of the fault."""
BROKEN: Final[frozenset[Kind]] = frozenset({"http", "delay", "drop", "truncate", "expire"})
"""What breaks on the way, whatever is asked; what Snowflake itself says of a statement is another thing."""


@frozen
class Row:
    """A fault and what comes of it.

    Args:
        where: What it breaks.
        kind: How.
        outcome: The code of the error that is raised; ``OK`` for none.
        options: What else there is to the fault.
    """

    where: Where
    kind: Kind
    outcome: str
    options: dict[str, Any] = field(factory=dict, kw_only=True)

    def add(self, faults: Faults) -> Fault:
        """Break it."""
        return faults.add(self.where, self.kind, **self.options)

    def __str__(self) -> str:
        detail = self.options.get("status") or str(self.options.get("error", ""))[:20]
        return "-".join(filter(None, (self.where, self.kind, str(detail), self.outcome or "ok")))


def passing(where: Where, **outcomes: str) -> list[Row]:
    """Return rows of faults that a place has once, or late by little."""
    return [_row(where, kind, outcome, {"seconds": 0.1}) for kind, outcome in outcomes.items()]


def staying(where: Where, **outcomes: str) -> list[Row]:
    """Return rows of faults that a place has each time, or for good."""
    return [_row(where, kind, outcome, {"times": None, "seconds": 60}) for kind, outcome in outcomes.items()]


def _row(where: Where, name: str, outcome: str, options: dict[str, Any]) -> Row:
    kind = next(known for known in KINDS[where] if known == name)
    kept = {key: value for key, value in options.items() if key != "seconds" or kind == "delay"}
    return Row(where, kind, outcome, options=kept)


def uncovered(rows: Iterable[Row], places: Collection[Where]) -> set[tuple[Where, Kind]]:
    """Return what can break at some places, and no row breaks."""
    there: set[tuple[Where, Kind]] = {(where, kind) for where in places for kind in KINDS[where] & BROKEN}
    return there - {(row.where, row.kind) for row in rows}
