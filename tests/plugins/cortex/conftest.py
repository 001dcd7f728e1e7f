"""An account of Snowflake's on this machine for the tests of a module, and backends that ask it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limner.plugins import Context
from limner_cortex import Cortex, CortexSettings
from limner_snowflake_emulator import CortexError, ModelCall, ModelReply, SnowflakeEmulator, default_model

MODELS = ("claude-sonnet-4-6", "claude-haiku-4-5", "openai-gpt-5-mini", "llama3.3-70b", "claude-4-sonnet")

Make = Callable[..., Cortex]


def model(call: ModelCall) -> Any:
    """Fail for a prompt that says so, take the seconds that one names, and otherwise answer as the default does."""
    if "FAIL " in call.prompt:
        raise CortexError(call.prompt.partition("FAIL ")[2].partition('"')[0])
    if "SLOW" in call.prompt:
        return ModelReply("<svg viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>", delay=30)
    return default_model(call)


@pytest.fixture(scope="module")
def running() -> Iterator[SnowflakeEmulator]:
    with SnowflakeEmulator(model, models=MODELS, in_progress_after=0.5, thread_safe_sessions=False) as emulator:
        yield emulator


@pytest.fixture
def emulator(running: SnowflakeEmulator) -> Iterator[SnowflakeEmulator]:
    yield running
    running.faults.clear()
    running.settings.passwords = running.settings.public_keys = None
    running.settings.ai_errors = "null"
    running.settings.in_progress_after = 0.5
    running.settings.quote_strings = False
    running.model = model


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home with no connection of the developer's, whose variables are gone, too."""
    for name in list(os.environ):
        if name.startswith("SNOWFLAKE_") or name == "PRIVATE_KEY_PASSPHRASE":
            monkeypatch.delenv(name)
    monkeypatch.setenv("SNOWFLAKE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def connection(emulator: SnowflakeEmulator) -> dict[str, Any]:
    """The table [models.cortex.snowflake] that leads to the emulator."""
    parameters = emulator.connection_parameters()
    names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
    return {name: parameters[name] for name in names} | {"network_timeout": 3, "login_timeout": 3, "pool_size": 4}


@pytest.fixture
def make(connection: dict[str, Any], emulator: SnowflakeEmulator) -> Iterator[Make]:
    """Makes backends that are closed at the end; what is given is settings."""
    made = []

    def make(snowflake: dict[str, Any] | None = None, **settings: Any) -> Cortex:
        table = {"snowflake": connection | (snowflake or {}), **settings}
        made.append(Cortex(CortexSettings.model_validate(table)))
        return made[-1]

    yield make
    emulator.faults.clear()
    for backend in made:
        backend.close()


@pytest.fixture
def context() -> Context:
    return Context(request_id="r-1")
