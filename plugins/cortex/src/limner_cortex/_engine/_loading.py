"""Putting prompts into their table, and saying which of them one statement asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from limner.plugins import Task
from limner_cortex._engine._asking import Part
from limner_cortex._engine._tables import PART_SIZE, Tables

__all__ = ["Loader"]

_LOADED: Final = 1_000
"""Prompts that go into the table at a time."""


class Loader:
    """Puts prompts into the table, a thousand at a time, and says which chunk each is in.

    Args:
        tables: The run's tables.
        rows: Prompts of a chunk.
        last: The last number that is taken.
        fills: The last chunk of each part.
    """

    def __init__(self, tables: Tables, rows: int, last: int, fills: Mapping[int, int]) -> None:
        self._tables = tables
        self._rows = rows
        self._number = last
        self._chunks = {part: chunk + 1 for part, chunk in fills.items()}
        self._filled: dict[int, int] = {}
        self._parts: dict[Part, int] = {}
        self._pending: list[Mapping[str, Any]] = []
        self.loaded = 0

    def add(self, part: Part, task: Task, own: str) -> bool:
        """Take a prompt; return whether some were put into the table."""
        if part not in self._parts:
            self._parts[part] = self._tables.part_of(part)
        number = self._parts[part]
        filled = self._filled.get(number, 0)
        if filled == self._rows:
            filled = 0
            self._chunks[number] += 1
        self._filled[number] = filled + 1
        chunk = self._chunks.setdefault(number, number * PART_SIZE)
        self._number += 1
        request = task.request.model_dump_json(exclude_defaults=True)
        self._pending.append({"i": self._number, "c": chunk, "t": task.id, "r": request, "p": own})
        self.loaded += 1
        return len(self._pending) >= _LOADED and self.flush()

    def flush(self) -> bool:
        """Put into the table what waits; return whether there was anything."""
        if not self._pending:
            return False
        self._tables.load(self._pending)
        self._pending.clear()
        return True
