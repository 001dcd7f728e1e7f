"""What a role may do is found out by asking, and what is missing is said as the GRANT that gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from limner import Severity
from limner_snowflake import (
    Identifier,
    Privilege,
    Purpose,
    Rights,
    Sessions,
    SnowflakeSettings,
    Statement,
    check_model,
    check_rights,
    sql,
)
from limner_snowflake_emulator import SnowflakeEmulator

TABLE = Identifier("RIGHTS", "ART", "LIMNER_DRAWINGS")
SCHEMA = Identifier("RIGHTS", "ART")
ODD = 'a "b" role'
KEEP = Purpose(
    "keep drawings",
    (
        Privilege("USAGE", "DATABASE", Identifier("RIGHTS")),
        Privilege("USAGE", "SCHEMA", SCHEMA),
        Privilege("SELECT", "TABLE", TABLE),
        Privilege("INSERT", "TABLE", TABLE),
    ),
)
MAKE = Purpose("make tables", (Privilege("CREATE TABLE", "SCHEMA", SCHEMA),), Severity.WARNING)
ASK = Purpose(
    "call models",
    (
        (Privilege("USE AI FUNCTIONS", "ACCOUNT"), Privilege("USE AI FUNCTION AI_COMPLETE", "ACCOUNT")),
        (
            Privilege("SNOWFLAKE.CORTEX_USER", "DATABASE ROLE"),
            Privilege("SNOWFLAKE.AI_FUNCTIONS_USER", "DATABASE ROLE"),
        ),
    ),
)

Log = Callable[[str], Sessions]


@pytest.fixture
def emulator() -> Iterator[SnowflakeEmulator]:
    """An account with a table, and a user who has a role of an odd name and nothing else."""
    with SnowflakeEmulator(
        enforce_privileges=True, database="RIGHTS", schema="ART", user_roles={"WIN": (ODD,)}, models={"m"}
    ) as emulator:
        yield emulator


@pytest.fixture
def log_in(emulator: SnowflakeEmulator) -> Iterator[Log]:
    made = []

    def make(user: str) -> Sessions:
        given = emulator.connection_parameters(user=user, role="ACCOUNTADMIN" if user == "ADA" else '"a ""b"" role"')
        names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
        made.append(Sessions(SnowflakeSettings(**{name: given[name] for name in names})))
        return made[-1]

    yield make
    for sessions in made:
        sessions.close()


def read_as_statement(grant: str) -> Statement:
    """A GRANT that was advised, word for word: it is our own text, and the emulator alone runs it."""
    return Statement(grant.removesuffix(";"))


def test_the_grants_that_are_advised_are_those_that_help(log_in: Log) -> None:
    admin, writer = log_in("ADA"), log_in("WIN")
    admin.run(sql("CREATE TABLE {} (KEY VARCHAR)", TABLE))
    before = list(check_rights(writer, KEEP, MAKE, ASK))

    _, warehouse, keep, make, ask = before
    assert [found.severity.value for found in before] == ["info", "error", "error", "warning", "info"]
    assert "may not keep drawings" in keep.message
    assert 'SELECT and INSERT on table "RIGHTS"."ART"."LIMNER_DRAWINGS"' in keep.message
    assert 'GRANT SELECT, INSERT ON TABLE "RIGHTS"."ART"."LIMNER_DRAWINGS" TO ROLE "a ""b"" role";' in keep.hint
    assert "may call models" in ask.message
    for found in (warehouse, keep, make):
        for grant in found.hint.split("; "):
            admin.run(read_as_statement(grant))

    again = log_in("WIN")
    after = list(check_rights(again, KEEP, MAKE, ASK))

    assert [found.severity for found in after] == [Severity.INFO] * 5, after
    again.run(sql("INSERT INTO {} VALUES ({})", TABLE, "x"))


def test_what_a_role_owns_or_has_by_another_it_has(log_in: Log) -> None:
    admin = log_in("ADA")
    admin.run(sql("CREATE TABLE {} (KEY VARCHAR)", TABLE))
    admin.run(sql("CREATE ROLE READER"))
    for privilege in KEEP.needs:
        assert isinstance(privilege, Privilege)
        admin.run(read_as_statement(privilege.grant("READER")))
    admin.run(sql("GRANT ROLE READER TO ROLE {}", Identifier(ODD)))

    owner, writer = Rights.of(admin), Rights.of(log_in("WIN"))

    for rights in (owner, writer):
        assert rights.finding(KEEP).severity is Severity.INFO
    assert owner.has(Privilege("DELETE", "TABLE", TABLE)) is True
    assert writer.has(Privilege("DELETE", "TABLE", TABLE)) is False
    assert writer.sees(Privilege("DELETE", "TABLE", TABLE))
    assert {"READER", "PUBLIC", ODD} <= writer.roles


def test_what_cannot_be_found_out_is_a_warning(emulator: SnowflakeEmulator, log_in: Log) -> None:
    sessions = log_in("WIN")
    emulator.faults.add("query", "sql_error", match="SHOW GRANTS", times=9, error=denied())

    *_, keep, ask = check_rights(sessions, KEEP, ASK)

    assert (keep.severity, ask.severity) == (Severity.WARNING, Severity.WARNING)
    assert "could not be found out" in keep.message
    assert "GRANT SELECT" in keep.hint


def test_taken_privileges_on_ai_and_models_are_named(emulator: SnowflakeEmulator, log_in: Log) -> None:
    admin, writer = log_in("ADA"), log_in("WIN")
    admin.run(sql("REVOKE DATABASE ROLE SNOWFLAKE.CORTEX_USER FROM ROLE PUBLIC"))
    emulator.settings.models_allowlist = "llama3.1-8b"
    rights = Rights.of(writer)

    asked, model = rights.finding(ASK), check_model(writer, rights, "llama3.1-70b")

    assert asked.hint == 'GRANT DATABASE ROLE SNOWFLAKE.CORTEX_USER TO ROLE "a ""b"" role";'
    assert model.hint == 'GRANT APPLICATION ROLE "SNOWFLAKE"."CORTEX-MODEL-ROLE-LLAMA3.1-70B" TO ROLE "a ""b"" role";'
    for found in (asked, model):
        assert found.severity is Severity.ERROR
        admin.run(read_as_statement(found.hint))
    granted = Rights.of(writer)
    assert granted.finding(ASK).severity is Severity.INFO
    assert check_model(writer, granted, "llama3.1-70b").severity is Severity.INFO
    assert check_model(writer, granted, "llama3.1-8b").severity is Severity.INFO
    assert check_model(admin, Rights.of(admin), "anything").severity is Severity.INFO


def test_who_cannot_log_in_is_told_why_and_no_secret(emulator: SnowflakeEmulator, log_in: Log) -> None:
    emulator.settings.passwords = {"WIN": "another"}
    (found,) = check_rights(log_in("WIN"), KEEP)

    assert (found.severity, found.code) == (Severity.ERROR, "session.credentials")
    assert found.hint
    assert "local" not in found.message.replace("at local", "")


def denied() -> Exception:
    from limner_snowflake_emulator import SnowflakeError

    return SnowflakeError("SQL access control error:\nInsufficient privileges to operate on role 'X'", 3001, "42501")
