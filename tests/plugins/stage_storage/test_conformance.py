"""The suite that every storage passes, over the wire to an emulator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from snowflake.snowpark import Session as SnowparkSession
from snowflake.snowpark import context as snowpark_context
from typing_extensions import override

from limner.plugins import AnyDescriptor, Context, Plugin, StorageBackend
from limner.settings import validate_table
from limner.testing import StorageConformance
from limner_snowflake import Runtime, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import StageStorage, StageStoragePlugin, TemporaryStagePlugin

pytestmark = pytest.mark.slow  # a hundred and thirty tests for each storage, each of several statements over HTTP


class _Suite(StorageConformance):
    """With one storage for all tests, emptied for each: making its tables takes longer than most tests."""

    shared: StageStorage | None = None

    @override
    @pytest.fixture
    def options(self, tmp_path: Path, connection: dict[str, Any]) -> dict[str, Any]:
        return {"snowflake": connection, "prefix": "SUITE"}

    @override
    @pytest.fixture
    def storage(self, descriptor: AnyDescriptor, options: dict[str, Any]) -> StorageBackend:
        cls = type(self)
        if cls.shared is None:
            cls.shared = descriptor.factory(validate_table(descriptor.settings, options, ("storages", descriptor.name)))
        objects = cls.shared._place.objects(Context(request_id="suite"))
        for table in (objects.drawings, objects.journal):
            cls.shared._place.sessions.run(sql("DELETE FROM {}", table))
        cls.shared._place.sessions.run(objects.create_lock())
        cls.shared._journal._heads.clear()
        return cls.shared

    @classmethod
    def teardown_class(cls) -> None:
        if cls.shared is not None:
            cls.shared.close()


class TestStage(_Suite):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return StageStoragePlugin()


class TestTemporary(_Suite):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return TemporaryStagePlugin()


@pytest.fixture(scope="module")
def session_of_an_app(running_account: SnowflakeEmulator) -> Iterator[SnowparkSession]:
    with SnowparkSession.builder.configs(running_account.connection_parameters()).create() as session:
        yield session


class TestInAnApp(_Suite):
    """As in an app in a warehouse of Snowflake's: by the session that is there, with the rights of the app's owner."""

    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return StageStoragePlugin()

    @override
    @pytest.fixture
    def options(self, tmp_path: Path, in_an_app: None) -> dict[str, Any]:
        return {"prefix": "SUITE_IN_APP"}

    @pytest.fixture
    def in_an_app(
        self, account: SnowflakeEmulator, session_of_an_app: SnowparkSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account.settings.owner_rights = True
        monkeypatch.setattr(snowpark_context, "get_active_session", lambda: session_of_an_app)
        monkeypatch.setattr("limner_snowflake._sessions.detect_runtime", lambda: Runtime.WAREHOUSE)
