"""The order of the tests."""

from __future__ import annotations

from pathlib import Path

import pytest

E2E = Path(__file__).parent / "e2e"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let tests with a browser be the last, and those of the page the very last.

    The browser is driven by an event loop in the main thread, which runs until the session ends; no test that comes after could
    run one of its own.
    """
    items.sort(key=lambda item: (E2E in item.path.parents, item.get_closest_marker("browser") is not None))
