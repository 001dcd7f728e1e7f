"""What the doctor is told before anybody asks a model: no model is called for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from limner import Finding, Severity
from limner.plugins import Context
from limner_cortex import Cortex, CortexSettings
from limner_snowflake_emulator import SnowflakeEmulator

Look = Callable[..., dict[str, Finding]]


@pytest.fixture(scope="module")
def strict() -> Iterator[SnowflakeEmulator]:
    """An account in which a user has a role that nobody granted anything."""
    with SnowflakeEmulator(
        enforce_privileges=True,
        database="CHECK",
        user_roles={"ANNA": ("DRAWER",)},
        models={"claude-sonnet-4-6", "claude-4-sonnet"},
        lifecycles={"claude-4-sonnet": "LEGACY"},
        models_allowlist="claude-4-sonnet",
    ) as emulator:
        yield emulator


@pytest.fixture
def look(strict: SnowflakeEmulator) -> Look:
    """Looks, and returns what was seen by its code; what is given are parts of the connection."""

    def look(model: str = "", transport: str = "auto", **changes: Any) -> dict[str, Finding]:
        given = strict.connection_parameters(user="ANNA", role="DRAWER") | changes
        names = ("account", "user", "host", "port", "protocol", "role", "warehouse", "password")
        table = {name: given[name] for name in names if given[name] is not None} | {"network_timeout": 2}
        backend = Cortex(CortexSettings.model_validate({"transport": transport, "snowflake": table}))
        before = strict.recording.call_count
        findings = list(backend.check(model=model, context=Context(request_id="doctor")))
        backend.close()
        assert strict.recording.call_count - before <= 1  # that of a model that nobody has
        return {finding.code: finding for finding in findings}

    return look


def test_what_is_missing_is_said_as_a_grant(look: Look) -> None:
    seen = look()

    assert seen["snowflake.login"].severity is Severity.INFO
    assert seen["snowflake.model"].severity is Severity.ERROR
    assert (
        'APPLICATION ROLE "SNOWFLAKE"."CORTEX-MODEL-ROLE-CLAUDE-SONNET-4-6" TO ROLE "DRAWER"'
        in seen["snowflake.model"].hint
    )
    assert "1.5 AI credits" in seen["cortex.price"].message


def test_a_model_on_its_way_out_is_a_warning_and_one_that_is_not_there_an_error(look: Look) -> None:
    assert look("claude-4-sonnet")["cortex.model"].severity is Severity.WARNING
    assert look("haiku")["cortex.model"].severity is Severity.ERROR
    assert look("no good name!")["input.model"].severity is Severity.ERROR


def test_no_warehouse_matters_where_one_is_needed(look: Look) -> None:
    assert look(transport="sql", warehouse=None)["snowflake.warehouse"].severity is Severity.ERROR
    assert look(transport="auto", warehouse=None)["snowflake.warehouse"].severity is Severity.WARNING
    assert "snowflake.warehouse" not in look(transport="rest", warehouse=None)


def test_the_rest_interface_is_tried_with_a_model_that_nobody_has(look: Look, strict: SnowflakeEmulator) -> None:
    assert look()["cortex.rest"].severity is Severity.INFO
    assert "cortex.rest" not in look(transport="sql")
    strict.settings.has_rest = False
    try:
        assert look()["session.rest-refused"].severity is Severity.WARNING
        assert look(transport="rest")["session.rest-refused"].severity is Severity.ERROR
    finally:
        strict.settings.has_rest = True


def test_who_cannot_log_in_is_told_that_alone(look: Look, strict: SnowflakeEmulator) -> None:
    strict.settings.passwords = {"ANNA": "right"}
    try:
        seen = look(password="wrong")
    finally:
        strict.settings.passwords = None

    assert list(seen) == ["session.credentials"]
    assert list(look(account=None)) == ["input.config.credentials"]
