"""An emulator for the tests of a module, and sessions with it that try again at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path
from typing import Any, Final

import pytest

from limner_snowflake import Sessions, SnowflakeSettings
from limner_snowflake_emulator import ModelCall, ModelReply, SnowflakeEmulator

Open = Callable[..., Sessions]

IN_PROGRESS_AFTER: Final = 0.2
"""Seconds after which a statement that runs is said to."""


def model(call: ModelCall) -> ModelReply:
    """Answer with the prompt, after the seconds that it names."""
    words = call.prompt.split()
    return ModelReply(f"<svg>{call.prompt}</svg>", delay=float(words[1]) if words[0] == "SLOW" else 0)


@pytest.fixture(scope="module")
def running() -> Iterator[SnowflakeEmulator]:
    with SnowflakeEmulator(
        model, models={"m"}, in_progress_after=IN_PROGRESS_AFTER, thread_safe_sessions=False
    ) as emulator:
        yield emulator


@pytest.fixture
def emulator(running: SnowflakeEmulator) -> Iterator[SnowflakeEmulator]:
    yield running
    running.faults.clear()
    running.settings.in_progress_after = IN_PROGRESS_AFTER
    running.settings.passwords = running.settings.public_keys = None


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home with no connection of the developer's, whose variables are gone, too."""
    for name in list(os.environ):
        if name.startswith("SNOWFLAKE_") or name == "PRIVATE_KEY_PASSPHRASE":
            monkeypatch.delenv(name)
    monkeypatch.setenv("SNOWFLAKE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def open_sessions(emulator: SnowflakeEmulator) -> Iterator[Open]:
    """Makes sessions with the emulator; what is given is settings."""
    made = []

    def make(**settings: Any) -> Sessions:
        parameters = emulator.connection_parameters()
        names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
        given = {name: parameters[name] for name in names} | {"network_timeout": 5, "login_timeout": 5} | settings
        given = {name: value for name, value in given.items() if value is not None}
        made.append(Sessions(SnowflakeSettings(**given), backoff_policy=lambda: repeat(0)))
        return made[-1]

    yield make
    emulator.faults.clear()
    for sessions in made:
        sessions.close()
