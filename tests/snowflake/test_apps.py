"""In an app in a warehouse of Snowflake's, whose session is there already, with the rights of the app's owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from snowflake.snowpark import Session, context

from limner import ConfigError
from limner_snowflake import (
    Identifier,
    Kind,
    Runtime,
    Sessions,
    SnowflakeError,
    SnowflakeSettings,
    StagePath,
    check_rights,
    sql,
)
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator import SnowflakeError as Refusal

InApp = Callable[..., Sessions]


@pytest.fixture
def active(emulator: SnowflakeEmulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """The session of an app; of a server that lets no threads share it."""
    with Session.builder.configs(emulator.connection_parameters()).create() as session:
        monkeypatch.setattr(context, "get_active_session", lambda: session)
        emulator.settings.owner_rights = True
        yield session
        emulator.settings.owner_rights = False


@pytest.fixture
def in_app(active: Session) -> InApp:
    """Makes sessions as in the app; what is given is settings."""
    return lambda **settings: Sessions(SnowflakeSettings(**settings), Runtime.WAREHOUSE)


def test_it_has_the_session_that_is_there(emulator: SnowflakeEmulator, active: Session, in_app: InApp) -> None:
    sessions = in_app()
    stage = Identifier("DB", "PUBLIC", "SIS")
    sessions.run(sql("CREATE STAGE {}", stage))
    with sessions.borrow() as session:
        session.put(b"<svg/>", StagePath(stage, "a/x.svg"))
        assert session.get(StagePath(stage, "a/x.svg")) == b"<svg/>"
    result = sessions.run(sql("SELECT {} AS A, {} AS B", 1, "b"), tag="limner:sis")
    table = Identifier("DB", "PUBLIC", "SIS_ROWS")
    sessions.run(sql("CREATE TABLE {} (N NUMBER)", table))
    changed = (
        sessions.run(sql("INSERT INTO {} VALUES ({}), ({})", table, 1, 2)),
        sessions.run(sql("UPDATE {} SET N = {} WHERE N = {}", table, 3, 4)),
    )
    sessions.close()

    assert (result.columns, result.rows) == (("A", "B"), [(1, "b")])
    assert [each.row_count for each in (result, *changed)] == [1, 2, 0]
    assert active.sql("SELECT 1").collect()[0][0] == 1
    assert "limner:sis" in {query.tag for query in emulator.recording.queries.values()}


def test_all_who_use_it_get_their_own_answers(in_app: InApp) -> None:
    """Models and storages have pools of their own, and there is one session."""
    several = [in_app() for _ in range(4)]
    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(lambda number: several[number % 4].run(sql("SELECT {}", number)).one(), range(48)))

    assert answers == list(range(48))


def test_where_things_are_is_what_the_settings_say(in_app: InApp) -> None:
    """Though owner's rights do not let the session go there."""
    assert in_app().check()["database"] == "DB"
    for given, expected in (
        ({"database": "art", "schema": '"my art"'}, ("ART", "my art")),
        ({"database": "ART"}, ("ART", "PUBLIC")),
        ({"schema": "elsewhere"}, ("DB", "ELSEWHERE")),
    ):
        told = in_app(**given).check()
        assert (told["database"], told["schema"]) == expected


def test_a_warehouse_is_used_and_one_that_is_not_there_is_told(
    emulator: SnowflakeEmulator, active: Session, in_app: InApp
) -> None:
    assert in_app(warehouse="another_wh").check()["warehouse"] == "ANOTHER_WH"
    refused = Refusal("Object does not exist, or operation cannot be performed.", 2043, "02000")
    emulator.faults.add("query", "sql_error", error=refused, match="(?i)use warehouse")

    with pytest.raises(SnowflakeError) as caught:
        in_app(warehouse="third_wh").check()
    assert caught.value.kind is Kind.NOT_FOUND
    assert "cannot use the warehouse THIRD_WH" in caught.value.message
    assert 'GRANT USAGE ON WAREHOUSE "THIRD_WH"' in caught.value.hint


def test_another_role_than_the_owners_is_refused(in_app: InApp) -> None:
    assert in_app(role="accountadmin").check()["role"] == "ACCOUNTADMIN"
    with pytest.raises(ConfigError, match="want the role DRAWER, and an app in a warehouse has that of its owner") as e:
        in_app(role="drawer").check()

    assert "--owner DRAWER" in e.value.hint
    (found,) = check_rights(in_app(role="drawer"))
    assert found.code == "input.config.role"


@pytest.mark.parametrize("given", [{"user": "anna", "password": "x"}, {"connection": "dev"}, {"host": "h", "port": 1}])
def test_to_be_told_to_log_in_is_refused(in_app: InApp, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match=f"say how to log in: {', '.join(given)}$") as caught:
        in_app(**given)
    assert caught.value.hint.endswith("role, warehouse, database, schema")
