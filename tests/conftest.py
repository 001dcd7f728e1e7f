"""The order of the tests, and which of them share a process when several work at once (``-n``)."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).parent
TOGETHER: Final = ("e2e", "packaging")
"""Folders whose tests share what is dear to make: a page and a browser, wheels and venvs. They take longest, so they begin."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest begin, and keep the tests of a module in one process, which makes its fixtures once."""
    places = {item: item.path.relative_to(TESTS) if TESTS in item.path.parents else item.path for item in items}
    for item, place in places.items():
        item.add_marker(pytest.mark.xdist_group(place.parts[0] if place.parts[0] in TOGETHER else str(place)))
    items.sort(key=lambda item: (*TOGETHER, places[item].parts[0]).index(places[item].parts[0]))


@pytest.fixture
def settled() -> Iterator[None]:
    """Wait after the test for statements that it left to themselves, and for what they leave open: no later test is to hear of it."""
    yield
    for thread in threading.enumerate():
        if thread.name == "limner-snowflake-statement":
            thread.join(30)
    gc.collect()
