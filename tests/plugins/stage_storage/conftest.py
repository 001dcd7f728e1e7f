"""One emulator for all tests of the storage in stages, and a library of its own for each of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import count, repeat
from pathlib import Path
from typing import Any

import pytest
from snowflake.connector.storage_client import SnowflakeStorageClient

from limner_snowflake import Sessions, SnowflakeSettings
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import StageStorage, StageStorageSettings

Make = Callable[..., StageStorage]
NUMBERS = count(1)


@pytest.fixture(scope="session")
def running_account() -> Iterator[SnowflakeEmulator]:
    with SnowflakeEmulator(database="STAGES", roles=("ACCOUNTADMIN", "SYSADMIN", "PUBLIC", "VIEWER")) as emulator:
        yield emulator


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A home with no connection of the developer's; and files are tried again at once."""
    monkeypatch.setattr(SnowflakeStorageClient, "SLEEP_MAX", 0.0)
    for name in list(os.environ):
        if name.startswith("SNOWFLAKE_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SNOWFLAKE_HOME", str(tmp_path))


@pytest.fixture
def account(running_account: SnowflakeEmulator) -> Iterator[SnowflakeEmulator]:
    yield running_account
    running_account.faults.clear()
    running_account.settings.owner_rights = running_account.settings.enforce_privileges = False
    running_account.settings.in_progress_after = 45.0


@pytest.fixture(scope="session")
def connection(running_account: SnowflakeEmulator) -> dict[str, Any]:
    """The connection, as settings."""
    parameters = running_account.connection_parameters()
    names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
    return {name: parameters[name] for name in names} | {"network_timeout": 5, "login_timeout": 5}


@pytest.fixture
def make(account: SnowflakeEmulator, connection: dict[str, Any]) -> Iterator[Make]:
    """Makes a storage; each in a library of its own unless a prefix is named."""
    made: list[StageStorage] = []

    def one(prefix: str = "", snowflake: dict[str, Any] | None = None, **settings: Any) -> StageStorage:
        given = SnowflakeSettings(**connection | (snowflake or {}))
        prefix = prefix or f"L{next(NUMBERS)}"
        made.append(StageStorage(StageStorageSettings(snowflake=given, prefix=prefix, **settings)))
        made[-1]._place.sessions = Sessions(given, backoff_policy=lambda: repeat(0))
        return made[-1]

    yield one
    for storage in made:
        storage.close()
