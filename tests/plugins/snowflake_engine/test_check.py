"""What the doctor is told before a batch begins: nothing is made for it, and no model is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from limner import Finding, Severity
from limner.plugins import Context
from limner_cortex._engine._engine import SnowflakeEngine
from limner_cortex._engine._settings import EngineSettings
from limner_snowflake import Objects, ObjectsPart, Sessions, SnowflakeSettings, sql
from limner_snowflake_emulator import SnowflakeEmulator

Look = Callable[..., dict[str, Finding]]


@pytest.fixture(scope="module")
def strict() -> Iterator[SnowflakeEmulator]:
    """An account in which a user has a role that nobody granted anything."""
    with SnowflakeEmulator(
        enforce_privileges=True, database="ASK", user_roles={"ANNA": ("DRAWER",)}, models={"claude-sonnet-4-6"}
    ) as emulator:
        yield emulator


def connection(strict: SnowflakeEmulator, **changes: Any) -> dict[str, Any]:
    given = strict.connection_parameters() | changes
    names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
    return {name: given[name] for name in names if given[name] is not None} | {"network_timeout": 2}


@pytest.fixture
def look(strict: SnowflakeEmulator) -> Look:
    def look(cortex: dict[str, Any] | None = None, /, **changes: Any) -> dict[str, Finding]:
        tables = {"models": {"cortex": {"snowflake": connection(strict, **changes)} | (cortex or {})}}
        place = {} if changes.get("database", "") is None else {"database": "ASK", "schema": "PUBLIC"}
        engine = SnowflakeEngine(EngineSettings.model_validate(place))
        before = strict.recording.call_count
        found = list(
            engine.check(
                table=lambda kind, name: tables.get(kind, {}).get(name, {}), context=Context(request_id="doctor")
            )
        )
        engine.close()
        assert strict.recording.call_count == before
        assert all(finding.severity is Severity.INFO or finding.hint for finding in found)
        return {finding.code: finding for finding in found if "ask models" not in finding.message}

    return look


def test_what_is_missing_is_said_as_a_grant_and_tables_are_told_by_their_version(
    look: Look, strict: SnowflakeEmulator
) -> None:
    nobody = look(user="ANNA", role="DRAWER")
    assert nobody["snowflake.login"].severity is Severity.INFO
    assert nobody["snowflake.privileges"].severity is Severity.ERROR
    assert "GRANT USAGE, CREATE TABLE ON SCHEMA" in nobody["snowflake.privileges"].hint
    assert "are not there yet, and made by the first batch" in look()["snowflake.batches"].message
    objects = Objects("ASK", "PUBLIC")
    with Sessions(SnowflakeSettings(**connection(strict))) as sessions:
        for statement in objects.create(ObjectsPart.BATCH):
            sessions.run(statement)
        assert "are there" in look()["snowflake.batches"].message
        refused = look(user="ANNA", role="DRAWER")
        assert refused["snowflake.privileges"].severity is Severity.ERROR
        sessions.run(sql("UPDATE {} SET VERSION = 1", objects.formats))
        assert "brought up to date by the first batch" in look()["snowflake.batches"].message
        sessions.run(sql("UPDATE {} SET VERSION = 99", objects.formats))
        later = look()["storage.format"]
    assert later.severity is Severity.ERROR
    assert "pip install --upgrade limner" in later.hint


def test_who_cannot_log_in_or_has_no_schema_or_a_wrong_setting_is_told_that_alone(look: Look) -> None:
    strange = look(user="ANNA", role="NOBODY")
    assert "snowflake.batches" not in strange
    assert any(finding.severity is Severity.ERROR for finding in strange.values())
    assert "database and schema" in look(database=None, schema=None)["input.config"].hint
    assert look({"transport": "pigeon"})["input.config"].severity is Severity.ERROR
