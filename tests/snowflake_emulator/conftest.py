"""One emulator for the tests of a module: each of them clears what it broke."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat
from typing import Any

import pytest
import snowflake.connector
from snowflake.snowpark import Session

from limner_snowflake_emulator import CortexError, ModelCall, ModelReply, SnowflakeEmulator, default_model

Connect = Callable[..., snowflake.connector.SnowflakeConnection]


def model(call: ModelCall) -> Any:
    """Fail for a prompt that says so, take the seconds that one names, and otherwise answer as the default does."""
    if "BAD" in call.prompt:
        msg = "max tokens of 200000 exceeded"
        raise CortexError(msg)
    if call.prompt.startswith("SLOW"):
        return ModelReply("<svg>slow</svg>", delay=float(call.prompt.split()[1]))
    return default_model(call)


@pytest.fixture(scope="module")
def running() -> Iterator[SnowflakeEmulator]:
    with SnowflakeEmulator(model, models={"claude-sonnet-4-6", "llama3.3-70b"}, in_progress_after=0.2) as emulator:
        yield emulator


@pytest.fixture
def emulator(running: SnowflakeEmulator) -> Iterator[SnowflakeEmulator]:
    yield running
    running.faults.clear()
    running.settings.passwords = running.settings.public_keys = None


@pytest.fixture
def connect(emulator: SnowflakeEmulator) -> Iterator[Connect]:
    """Opens connections that are closed at the end, and that try again at once."""
    opened = []

    def make(**changes: Any) -> snowflake.connector.SnowflakeConnection:
        parameters = emulator.connection_parameters(backoff_policy=lambda: repeat(0), **changes)
        opened.append(snowflake.connector.connect(**parameters))
        return opened[-1]

    yield make
    emulator.faults.clear()
    for connection in opened:
        connection.close()


@pytest.fixture
def run(connect: Connect) -> Callable[..., list[Any]]:
    """Runs a statement with the unmodified connector, and returns its rows."""
    cursor = connect(paramstyle="qmark").cursor()
    return lambda sql, values=None, **options: cursor.execute(sql, values, **options).fetchall()


@pytest.fixture
def session(emulator: SnowflakeEmulator) -> Iterator[Session]:
    """An unmodified Snowpark session."""
    with Session.builder.configs(emulator.connection_parameters()).create() as made:
        yield made
        emulator.faults.clear()
