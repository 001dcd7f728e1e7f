"""What the connector raises on its own account, told in limner's words."""

from __future__ import annotations

import re

import pytest
from snowflake.connector.errors import ProgrammingError

from limner_snowflake import Identifier, Kind, Privilege
from limner_snowflake._errors import classify, translate


def test_a_session_that_is_renewed_for_ever_is_told_as_expired() -> None:
    """The connector renews a session within renewing it, until Python calls no deeper."""
    failure = classify(RecursionError("maximum recursion depth exceeded while calling a Python object"))

    assert failure.kind is Kind.EXPIRED
    assert "recursion" not in failure.message


@pytest.mark.parametrize(
    ("errno", "message", "granted"),
    [
        (3001, "Insufficient privileges to operate on schema 'PUBLIC'", ["DATABASE", "SCHEMA", "TABLE"]),
        (2003, "Schema 'ART.PUBLIC' does not exist or not authorized.", ["DATABASE", "SCHEMA", "TABLE"]),
        (2003, "Database 'ART' does not exist or not authorized.", ["DATABASE", "TABLE"]),
        (3001, "Insufficient privileges to operate on table 'T'", ["TABLE"]),
    ],
)
def test_what_is_refused_around_a_table_is_granted_with_it(errno: int, message: str, granted: list[str]) -> None:
    """What is needed of a table helps nobody who may not look into its schema."""
    need = Privilege("SELECT", "TABLE", Identifier("ART", "PUBLIC", "T"))

    told = translate(ProgrammingError(message, errno=errno), what="it failed", role="R", needs=[need]).hint

    assert re.findall(r"GRANT \w+ ON (\w+) \S+ TO ROLE \"R\";", told) == granted


def test_a_warehouse_that_is_set_and_may_not_be_used_is_thought_of() -> None:
    error = ProgrammingError("No active warehouse selected in the current session.", errno=606)

    assert 'GRANT USAGE ON WAREHOUSE … TO ROLE "R";' in translate(error, what="it failed", role="R").hint
