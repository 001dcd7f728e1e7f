"""The order of the tests, and which of them share a process when several work at once (``-n``)."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, settings
from typing_extensions import override

if TYPE_CHECKING:
    from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # it tells no types

TESTS: Final = Path(__file__).parent
TOGETHER: Final = ("e2e", "packaging")
"""Folders whose tests share what is dear to make: a page and a browser, wheels and venvs. They take longest, so they begin."""

# Where it is set, each of the hundreds of programs that the tests start compiles all of limner again, and pytest each test.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Both bounds are of wall time: a busy machine passes them with nothing wrong.
settings.register_profile("limner", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("limner")


def pytest_xdist_auto_num_workers() -> int:
    """Say how many processes ``-n auto`` is: one more than there are processors, as tests of faults and browsers wait for much."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest begin."""
    places = {path: _place(path) for path in {item.path for item in items}}
    items.sort(key=lambda item: _rank(places[item.path]))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Keep the tests of a module in one process, which makes its fixtures once.

    The marks of groups that xdist has are no way to it: pytest 9.2 keeps the ids of tests otherwise than xdist 3.8 changes them.
    """
    from xdist.scheduler import LoadScopeScheduling

    class ByModule(LoadScopeScheduling):  # type: ignore[misc]  # as above
        @override
        def _split_scope(self, nodeid: str) -> str:
            place = nodeid.partition("::")[0].removeprefix(f"{TESTS.name}/")
            first = place.partition("/")[0]
            return first if first in TOGETHER else place

    return ByModule(config, log)


def pytest_collection_finish() -> None:
    """Put what the collection made out of the sight of the garbage collector: half a million objects, looked at each time."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """Let all be collected at the end: libraries complain of what is left."""
    gc.unfreeze()


def _place(path: Path) -> str:
    return path.relative_to(TESTS).parts[0] if TESTS in path.parents else ""


def _rank(place: str) -> int:
    return (*TOGETHER, place).index(place)


@pytest.fixture
def settled() -> Iterator[None]:
    """Wait after the test for statements that it left to themselves, and for what they leave open: no later test is to hear of it."""
    yield
    for thread in threading.enumerate():
        if thread.name == "limner-snowflake-statement":
            thread.join(30)
    gc.collect()
