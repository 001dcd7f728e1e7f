"""What tests of batches share."""

from __future__ import annotations

from collections import Counter
from typing import Any

from limner.batches import Batch
from limner.plugins import TaskOutcome

__all__ = ["outcomes", "prompts", "told"]


def prompts(count: int, words: str = "a fox") -> str:
    """Return a file of prompts, a line each, all different."""
    return "".join(f"{words} {number}\n" for number in range(count))


def outcomes(batch: Batch, **given: Any) -> list[TaskOutcome]:
    """Run a batch to its end."""
    return [event for event in batch.run(**given) if isinstance(event, TaskOutcome)]


def told(ended: list[TaskOutcome]) -> Counter[tuple[str, bool]]:
    """Count outcomes by the code of their error, empty for none, and by whether it is for good."""
    return Counter((each.error.code if each.error else "", each.permanent) for each in ended)
