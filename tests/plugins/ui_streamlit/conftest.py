"""Fixtures of the tests of the page: plugins that are found as installed ones are, and studios that use them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from limner import Library, Settings, Studio

FAKES = Path(__file__).parent / "fakes"


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install the plugins of ``fakes`` for the test."""
    monkeypatch.syspath_prepend(str(FAKES))
    return FAKES


@pytest.fixture
def settings() -> Settings:
    return Settings(model="slate", storage="shelf")


@pytest.fixture
def studio(fakes: Path, settings: Settings) -> Iterator[Studio]:
    with Studio(settings) as studio:
        yield studio


@pytest.fixture
def full_library(fakes: Path) -> Iterator[Library]:
    """A library of 1,003 pictures, named in the order of their numbers."""
    with Studio(Settings(model="slate", storage="shelf", storages={"shelf": {"filled": 1003}})) as studio:
        yield studio.library()
