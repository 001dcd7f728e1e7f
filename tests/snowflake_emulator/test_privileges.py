"""Where privileges are enforced a role may do what it was granted, and is told of the rest as Snowflake tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat
from typing import Any

import pytest
import snowflake.connector
from snowflake.connector.cursor import SnowflakeCursor
from snowflake.connector.errors import DatabaseError, ProgrammingError

from limner_snowflake_emulator import SnowflakeEmulator

Run = Callable[..., list[Any]]

ABSENT = "does not exist or not authorized"


def rows(cursor: SnowflakeCursor, sql: str) -> list[Any]:
    cursor.execute(sql)
    return cursor.fetchall()


@pytest.fixture(scope="module")
def emulator() -> Iterator[SnowflakeEmulator]:
    with SnowflakeEmulator(
        enforce_privileges=True, database="GRANTED", models={"m"}, user_roles={"WIN": (), "ADA": ("ACCOUNTADMIN",)}
    ) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def admin(emulator: SnowflakeEmulator) -> Iterator[Run]:
    with snowflake.connector.connect(**emulator.connection_parameters(user="ADA")) as connection:
        cursor = connection.cursor()
        for sql in (
            "CREATE ROLE WRITER",
            "GRANT ROLE WRITER TO USER WIN",
            "CREATE TABLE T (A INT)",
            "CREATE STAGE ST",
        ):
            cursor.execute(sql)
        yield lambda sql: rows(cursor, sql)


@pytest.fixture
def log_in(emulator: SnowflakeEmulator, admin: Run) -> Iterator[Callable[[], Run]]:
    """Logs in as somebody who has the role WRITER alone."""
    opened = []

    def make(**changes: Any) -> Run:
        changes = {"user": "WIN", "role": "WRITER", "backoff_policy": lambda: repeat(0), **changes}
        opened.append(snowflake.connector.connect(**emulator.connection_parameters(**changes)))
        cursor = opened[-1].cursor()
        return lambda sql: rows(cursor, sql)

    yield make
    for connection in opened:
        connection.close()
    for *_, role in [grant for grant in emulator.grants if grant[3] == "WRITER"]:
        emulator.grants[:] = [grant for grant in emulator.grants if grant[3] != role]


@pytest.fixture
def granted(admin: Run) -> Callable[..., None]:
    """Grants to WRITER, the containers first."""

    def grant(*grants: str) -> None:
        for each in ("USAGE ON DATABASE GRANTED", "USAGE ON SCHEMA GRANTED.PUBLIC", "USAGE ON WAREHOUSE LIMNER_WH"):
            admin(f"GRANT {each} TO ROLE WRITER")
        for each in grants:
            admin(f"GRANT {each} TO ROLE WRITER")

    return grant


@pytest.mark.parametrize(
    ("sql", "privilege", "refusal"),
    [
        ("SELECT * FROM T", "SELECT ON TABLE GRANTED.PUBLIC.T", (2003, ABSENT)),
        ("INSERT INTO T VALUES (1)", "INSERT ON TABLE GRANTED.PUBLIC.T", (2003, ABSENT)),
        ("UPDATE T SET A = 2", "UPDATE ON TABLE GRANTED.PUBLIC.T", (2003, ABSENT)),
        ("DELETE FROM T WHERE A = 3", "DELETE ON TABLE GRANTED.PUBLIC.T", (2003, ABSENT)),
        ("LIST @ST", "READ ON STAGE GRANTED.PUBLIC.ST", (2003, ABSENT)),
        ("REMOVE @ST/x", "WRITE ON STAGE GRANTED.PUBLIC.ST", (2003, ABSENT)),
        ("CREATE OR REPLACE TABLE NEW_ONE (A INT)", "CREATE TABLE ON SCHEMA GRANTED.PUBLIC", (3001, "schema 'PUBLIC'")),
        ("CREATE STAGE IF NOT EXISTS ST", "CREATE STAGE ON SCHEMA GRANTED.PUBLIC", (3001, "schema 'PUBLIC'")),
        ("CREATE SCHEMA IF NOT EXISTS PUBLIC", "CREATE SCHEMA ON DATABASE GRANTED", (3001, "database 'GRANTED'")),
        ("CREATE ROLE IF NOT EXISTS WRITER", "CREATE ROLE ON ACCOUNT", (3001, "account 'LOCAL'")),
    ],
)
def test_what_is_not_granted_is_refused_and_what_is_granted_is_not(
    log_in: Callable[..., Run], granted: Callable[..., None], sql: str, privilege: str, refusal: tuple[int, str]
) -> None:
    number, said = refusal
    granted()
    run = log_in()

    with pytest.raises(ProgrammingError, match=said) as refused:
        run(sql)
    granted(privilege)
    run(sql)

    assert refused.value.errno == number
    assert refused.value.sqlstate == ("42501" if number == 3001 else "42S02" if " T" in sql else "02000")


def test_who_sees_something_is_told_that_it_is_not_allowed(
    log_in: Callable[..., Run], granted: Callable[..., None]
) -> None:
    granted("SELECT ON TABLE GRANTED.PUBLIC.T", "READ ON STAGE GRANTED.PUBLIC.ST")
    run = log_in()

    for sql in (
        "INSERT INTO T VALUES (1)",
        "DROP TABLE T",
        "REMOVE @ST/x",
        "DROP STAGE ST",
        "GRANT SELECT ON TABLE T TO ROLE PUBLIC",
    ):
        with pytest.raises(ProgrammingError, match="Insufficient privileges to operate on") as refused:
            run(sql)
        assert refused.value.errno == 3001


def test_who_may_use_nothing_has_no_warehouse_and_no_database(log_in: Callable[..., Run], admin: Run) -> None:
    run = log_in()

    assert run("SELECT CURRENT_WAREHOUSE(), CURRENT_DATABASE(), CURRENT_ROLE()") == [(None, None, "WRITER")]
    with pytest.raises(ProgrammingError, match="does not exist, or operation cannot be performed"):
        run("USE WAREHOUSE LIMNER_WH")
    admin("GRANT USAGE ON DATABASE GRANTED TO ROLE WRITER")
    admin("GRANT USAGE ON SCHEMA GRANTED.PUBLIC TO ROLE WRITER")
    admin("GRANT SELECT ON TABLE GRANTED.PUBLIC.T TO ROLE WRITER")
    with pytest.raises(ProgrammingError, match="No active warehouse") as refused:
        run("SELECT * FROM GRANTED.PUBLIC.T")
    assert refused.value.errno == 606


def test_models_need_both_privileges_and_a_model_that_is_allowed(
    emulator: SnowflakeEmulator, log_in: Callable[..., Run], granted: Callable[..., None], admin: Run
) -> None:
    granted()
    run = log_in()
    ask = "SELECT AI_COMPLETE(model => 'm', prompt => 'a fox', return_error_details => TRUE)"

    assert '"error":null' in run(ask)[0][0].replace(" ", "")
    for revoked, given in (
        ("USE AI FUNCTIONS ON ACCOUNT", "USE AI FUNCTION AI_COMPLETE ON ACCOUNT"),
        ("DATABASE ROLE SNOWFLAKE.CORTEX_USER", "DATABASE ROLE SNOWFLAKE.AI_FUNCTIONS_USER"),
    ):
        admin(f"REVOKE {revoked} FROM ROLE PUBLIC")
        try:
            with pytest.raises(ProgrammingError, match="AI_COMPLETE"):
                run(ask)
            admin(f"GRANT {given} TO ROLE WRITER")
            run(ask)
        finally:
            admin(f"GRANT {revoked} TO ROLE PUBLIC")
    emulator.settings.models_allowlist = "other"
    try:
        assert "not allowed" in run(ask)[0][0]
        admin('GRANT APPLICATION ROLE SNOWFLAKE."CORTEX-MODEL-ROLE-M" TO ROLE WRITER')
        assert "not allowed" not in run(ask)[0][0]
    finally:
        emulator.settings.models_allowlist = "All"


def test_roles_are_granted_to_roles_and_only_the_primary_one_makes_things(
    log_in: Callable[..., Run], granted: Callable[..., None], admin: Run
) -> None:
    granted()
    admin("CREATE ROLE IF NOT EXISTS MAKER")
    admin("GRANT CREATE TABLE ON SCHEMA GRANTED.PUBLIC TO ROLE MAKER")
    run = log_in()
    with pytest.raises(ProgrammingError, match="Requested role 'MAKER' is not assigned") as refused:
        run("USE ROLE MAKER")
    admin("GRANT ROLE MAKER TO USER WIN")
    with pytest.raises(ProgrammingError, match="schema 'PUBLIC'"):  # it is a secondary role by now
        run("CREATE TABLE MADE (A INT)")
    admin("GRANT ROLE MAKER TO ROLE WRITER")

    run("CREATE TABLE MADE (A INT)")

    assert refused.value.errno == 3013
    assert [(row[1], row[3]) for row in run("SHOW GRANTS ON TABLE MADE")] == [("OWNERSHIP", "GRANTED.PUBLIC.MADE")]
    assert ("USAGE", "ROLE", "MAKER") in [row[1:4] for row in run("SHOW GRANTS TO ROLE WRITER")]
    run("DROP TABLE MADE")
    assert run("SHOW GRANTS TO ROLE WRITER")
    with pytest.raises(ProgrammingError):
        run("SHOW GRANTS ON TABLE MADE") or run("SELECT * FROM MADE")
    with pytest.raises(ProgrammingError, match="Insufficient privileges"):
        run("SHOW GRANTS TO ROLE ACCOUNTADMIN")
    admin("REVOKE ROLE MAKER FROM USER WIN")


def test_grants_on_what_is_there_and_on_what_will_be(
    log_in: Callable[..., Run], granted: Callable[..., None], admin: Run
) -> None:
    granted("SELECT ON ALL TABLES IN SCHEMA GRANTED.PUBLIC", "SELECT ON FUTURE TABLES IN SCHEMA GRANTED.PUBLIC")
    admin('CREATE TABLE "odd one" (A INT)')
    run = log_in()

    run("SELECT * FROM T")
    run('SELECT * FROM "odd one"')

    assert 'GRANTED.PUBLIC."odd one"' in [row[3] for row in run("SHOW GRANTS TO ROLE WRITER")]
    admin("REVOKE SELECT ON FUTURE TABLES IN SCHEMA GRANTED.PUBLIC FROM ROLE WRITER")
    with pytest.raises(ProgrammingError, match="Role 'NOBODY' does not exist"):
        admin("GRANT SELECT ON TABLE T TO ROLE NOBODY")


def test_a_role_that_the_user_has_not_cannot_log_in(emulator: SnowflakeEmulator, log_in: Callable[..., Run]) -> None:
    with pytest.raises(DatabaseError, match="not granted to this user"):
        log_in(role="ACCOUNTADMIN")
