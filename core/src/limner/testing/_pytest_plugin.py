"""What pytest loads: the conformance suites get pytest's own messages for a failed assert, and a place in its summary.

It imports nothing of limner: pytest loads it in every run, and a run that measures coverage is to see limner's imports itself.
"""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite(
    "limner.testing._conformance",
    "limner.testing._model_conformance",
    "limner.testing._other_conformance",
    "limner.testing._filing_conformance",
    "limner.testing._journal_conformance",
    "limner.testing._storage_conformance",
    "limner.testing._storage_suite",
)

STARTS = pytest.StashKey[dict[str, tuple[float, float]]]()
"""Seconds that each plugin took to import, in a process of its own, and to make what it offers."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how long the plugins under test take to start: whoever uses them waits for it, and nobody sees it in a test."""
    for name, (imported, made) in sorted(terminalreporter.config.stash.get(STARTS, {}).items()):
        terminalreporter.write_line(
            f"limner: {name} takes {imported * 1000:.0f} ms to import, {made * 1000:.1f} ms to make"
        )
