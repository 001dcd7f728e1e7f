"""Running the script that sets limner up: what is there is left alone, and what is done is told."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from attrs import frozen

from limner_snowflake import (
    Granted,
    Identifier,
    Kind,
    Result,
    Session,
    Sessions,
    SnowflakeError,
    Statement,
    Text,
    sql,
)
from limner_snowflake_commands._script import Plan, Step

__all__ = ["Done", "Outcome", "apply"]

_THERE: Final = "already exists"
"""What Snowflake says of IF NOT EXISTS where something was there: "X already exists, statement succeeded."."""


class Outcome(Enum):
    """What a step came to."""

    MADE = "made"
    GRANTED = "granted"
    THERE = "was there"


@frozen
class Done:
    """A step that was done.

    Args:
        step: Which.
        outcome: What it came to.
    """

    step: Step
    outcome: Outcome


def apply(plan: Plan, sessions: Sessions) -> Iterator[Done]:
    """Run the script, step by step. One that fails leaves those before it done; the script can be run again.

    Args:
        plan: What is to be there.
        sessions: Sessions of a user who may take the role that makes it.

    Yields:
        Each step, once it is done.

    Raises:
        SnowflakeError: A step failed; the message names it.
    """
    with sessions.borrow() as session:
        try:
            yield from _run(plan, session)
        finally:
            session.is_alive = False  # it has another role by now, and no next borrower is to have it


def _run(plan: Plan, session: Session) -> Iterator[Done]:
    granted: dict[str, Granted] = {}
    for section in plan.sections():
        for statement in section.begin():
            kind, name = statement.text.removeprefix("USE ").split(" ", 1)
            _tried(session, statement, f"the {kind.lower()} {name} cannot be used", _advice(plan, section.role))
        for step in section.steps:
            if step.privilege is not None and step.role not in granted:
                granted[step.role] = Granted.to(step.role, session.run)
            if _is_there(step, granted, session):
                yield Done(step, Outcome.THERE)
                continue
            result = _tried(session, step.statement, f"{step.what} could not be set up", _advice(plan, section.role))
            if step.role:
                yield Done(step, Outcome.GRANTED)
            else:
                yield Done(step, Outcome.THERE if _was_there(step, result) else Outcome.MADE)


def _is_there(step: Step, granted: dict[str, Granted], session: Session) -> bool:
    """Tell whether a step has nothing to do, where its statement would not tell it."""
    if step.privilege is not None:
        return granted[step.role].has(step.privilege)
    if step.user:
        shown = session.run(sql("SHOW GRANTS OF ROLE {}", Identifier(step.role)))
        return any((row["granted_to"], row["grantee_name"]) == ("USER", step.user) for row in _rows(shown))
    if step.monitor:
        shown = session.run(sql("SHOW WAREHOUSES LIKE {}", Text(step.warehouse)))
        return any((row["name"], row["resource_monitor"]) == (step.warehouse, step.monitor) for row in _rows(shown))
    return False


def _rows(shown: Result) -> list[dict[str, object]]:
    names = [column.strip('"').lower() for column in shown.columns]
    return [dict(zip(names, row, strict=True)) for row in shown.rows]


def _was_there(step: Step, result: Result) -> bool:
    if step.statement.text.startswith("INSERT"):
        return result.row_count == 0 or result.one() == 0
    return _THERE in str(result.one())


def _tried(session: Session, statement: Statement, what: str, advice: str) -> Result:
    try:
        return session.run(statement)
    except SnowflakeError as error:
        hint = advice if error.kind in {Kind.PERMISSION, Kind.NOT_FOUND} else error.hint
        message = f"{what}: {error.message.removeprefix('a statement failed in Snowflake: ')}"
        raise SnowflakeError(
            message, kind=error.kind, errno=error.errno, sqlstate=error.sqlstate, query_id=error.query_id, hint=hint
        ) from error


def _advice(plan: Plan, role: str) -> str:
    if role == plan.owner:
        return f"the user who runs this needs the role {plan.owner}: it comes with SYSADMIN, or GRANT ROLE {Identifier(role)} TO USER …;"
    return (
        f"it takes CREATE ROLE, CREATE WAREHOUSE, CREATE DATABASE and MANAGE GRANTS on the account, and {role} is the role that is asked for"
        " it, ACCOUNTADMIN by default: name one of yours that has them with --admin, or give the script of --print to somebody who has"
    )
