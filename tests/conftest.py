"""The order of the tests, and which of them share a process when several work at once (``-n``)."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).parent
TOGETHER: Final = ("e2e", "packaging")
"""Folders whose tests share what is dear to make: a page and a browser, wheels and venvs. They take longest, so they begin."""

# Where it is set, each of the hundreds of programs that the tests start compiles all of limner again, and pytest each test.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest begin, and keep the tests of a module in one process, which makes its fixtures once."""
    groups = {path: _group(path) for path in {item.path for item in items}}
    for item in items:
        item.add_marker(pytest.mark.xdist_group(groups[item.path]))
    items.sort(key=lambda item: (*TOGETHER, groups[item.path]).index(groups[item.path]))


def pytest_collection_finish() -> None:
    """Put what the collection made out of the sight of the garbage collector: half a million objects, looked at each time."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """Let all be collected at the end: libraries complain of what is left."""
    gc.unfreeze()


def _group(path: Path) -> str:
    place = path.relative_to(TESTS) if TESTS in path.parents else path
    return place.parts[0] if place.parts[0] in TOGETHER else str(place)


@pytest.fixture
def settled() -> Iterator[None]:
    """Wait after the test for statements that it left to themselves, and for what they leave open: no later test is to hear of it."""
    yield
    for thread in threading.enumerate():
        if thread.name == "limner-snowflake-statement":
            thread.join(30)
    gc.collect()
