"""An account of Snowflake's on this machine for the tests of a module, and batches that are drawn in it."""

from __future__ import annotations

import itertools
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limner import Settings, Studio
from limner.batches import Batch
from limner_snowflake_emulator import CortexError, ModelCall, SnowflakeEmulator

SQUARE = "<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='teal'/></svg>"

Open = Callable[..., Batch]

MODELS = frozenset({"claude-sonnet-4-6", "claude-haiku-4-5"})

_NUMBERS = itertools.count()


class Model:
    """Draws a square, counts how often it was asked for what, and fails as the prompt says."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()

    def __call__(self, call: ModelCall) -> Any:
        order = call.prompt.rpartition("The order:")[2]
        self.asked[order] += 1
        if "ONCE" in order and self.asked[order] == 1:
            raise CortexError("all requests were throttled by remote service")
        if "LONG" in order:
            raise CortexError("max tokens of 200000 exceeded")
        if "NEVER" in order:
            raise CortexError("inference timed out")
        return "I cannot draw." if "PROSE" in order else SQUARE


@pytest.fixture(scope="module")
def running() -> Iterator[SnowflakeEmulator]:
    with SnowflakeEmulator(models=MODELS) as emulator:
        yield emulator


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def emulator(running: SnowflakeEmulator, model: Model) -> Iterator[SnowflakeEmulator]:
    running.model = model
    yield running
    running.faults.clear()
    running.settings.in_progress_after = 45.0
    running.settings.lacking = ()
    running.settings.models = MODELS


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A home with no connection of the developer's, whose variables are gone, too."""
    for name in list(os.environ):
        if name.startswith("SNOWFLAKE_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SNOWFLAKE_HOME", str(tmp_path))


@pytest.fixture
def table(emulator: SnowflakeEmulator) -> dict[str, Any]:
    """The table [models.cortex], which leads to the emulator."""
    parameters = emulator.connection_parameters()
    names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
    return {"snowflake": {name: parameters[name] for name in names} | {"network_timeout": 5, "login_timeout": 5}}


@pytest.fixture
def options() -> dict[str, Any]:
    """The table [engines.snowflake]."""
    return {"rows": 20, "pause": 0.0, "poll": 0.02}


@pytest.fixture
def batch(table: dict[str, Any], options: dict[str, Any], tmp_path: Path) -> Iterator[Open]:
    """Opens batches; what is given goes to them, but for ``engine``, which changes the settings of the engine."""
    opened: list[Any] = []
    run = f"run-{next(_NUMBERS)}"  # all share the tables, which take long to make

    def open_it(prompts: str, *, engine: dict[str, Any] | None = None, **given: Any) -> Batch:
        source = tmp_path / "prompts.txt"
        source.write_text(prompts, "utf-8")
        settings = Settings(
            model="cortex", storage="", models={"cortex": table}, engines={"snowflake": options | (engine or {})}
        )
        studio = Studio(settings)
        made = Batch(studio, source, engine="snowflake", **{"run": run, "state": tmp_path / "state", **given})
        opened.extend((made, studio))
        return made

    yield open_it
    for each in opened:
        each.close()
