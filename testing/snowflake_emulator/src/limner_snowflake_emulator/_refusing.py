"""Refusing what a role may not do, in the words and numbers that Snowflake's documentation has for it."""

from __future__ import annotations

import re
from typing import Final

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._errors import SnowflakeError, missing
from limner_snowflake_emulator._names import split_name
from limner_snowflake_emulator._needed import CREATE, Needed, full_name, needed, unwrapped
from limner_snowflake_emulator._privileges import written
from limner_snowflake_emulator._recording import Session

__all__ = ["ACCOUNT", "not_allowed", "note", "refuse"]

ACCOUNT: Final = "LOCAL"
"""What the account is called."""

_CORTEX: Final = ("CORTEX_USER", "AI_FUNCTIONS_USER")
_ON_WAREHOUSE: Final = {"TABLE", "AI"}
"""What is only had on a warehouse; what the catalogue answers is had without one."""


def refuse(account: Account, session: Session, sql: str) -> None:
    """Refuse a statement that the session's roles may not run.

    Raises:
        SnowflakeError: They may not.
    """
    connection = session.connection
    wanted = list(needed(sql, connection.database, connection.schema))
    for each in wanted:
        _refuse(account, session, each)
    if any(each.kind in _ON_WAREHOUSE for each in wanted) and not session.warehouse:
        msg = "No active warehouse selected in the current session.  Select an active warehouse with the 'use warehouse' command."
        raise SnowflakeError(msg, 606, "57P03")


def _refuse(account: Account, session: Session, each: Needed) -> None:
    privileges = account.privileges
    roles = privileges.active(session, primary=each.primary)
    if each.kind == "AI":
        _refuse_ai(account, roles, each.privilege)
        return
    name = written(each.parts)
    if each.parts[1:2] == ("INFORMATION_SCHEMA",):
        return
    kind = "VIEW" if each.kind == "TABLE" and privileges.owner("VIEW", name) else each.kind
    if privileges.has(roles, each.privilege, kind, name):
        return
    if each.lenient and privileges.owner(kind, name) is None:
        return
    if kind != "ACCOUNT" and not privileges.sees(privileges.active(session), kind, name):
        if kind == "WAREHOUSE":
            msg = "SQL compilation error:\nObject does not exist, or operation cannot be performed."
            raise SnowflakeError(msg, 2043, "02000")
        raise missing(name, "Object" if kind in {"TABLE", "VIEW"} else kind.title(), each.sqlstate)
    raise not_allowed(each.parts[-1] if each.parts else ACCOUNT, kind)


def not_allowed(name: str, kind: str) -> SnowflakeError:
    """Return the failure of a statement that lacks a privilege on what the role can see."""
    said = kind.lower().replace("_", " ")
    return SnowflakeError(
        f"SQL access control error:\nInsufficient privileges to operate on {said} '{name}'", 3001, "42501"
    )


def _refuse_ai(account: Account, roles: frozenset[str], function: str) -> None:
    """Refuse calls of models. Both are needed, as documented; how a refusal reads is documented nowhere."""
    has = account.privileges.has
    may_use = has(roles, "USE AI FUNCTIONS", "ACCOUNT", "") or has(roles, f"USE AI FUNCTION {function}", "ACCOUNT", "")
    is_user = any(has(roles, "USAGE", "DATABASE_ROLE", f"SNOWFLAKE.{name}") for name in _CORTEX)
    if not (may_use and is_user):
        raise not_allowed(function, kind="FUNCTION")


def was_there(account: Account, session: Session, sql: str) -> str | None:
    """Return the name of what a statement makes only where it is missing, and is not; None where the statement does something."""
    found = CREATE.match(sql)
    if found is None or found["verb"].upper() != "CREATE" or not found["lenient"] or found["temporary"]:
        return None
    kind, name = _object(found, session)
    return name.rpartition(".")[2] if account.privileges.owner(kind, name) else None


def note(account: Account, session: Session, sql: str) -> None:
    """Remember who made what, and forget what was dropped, after a statement that succeeded."""
    found = CREATE.match(sql)
    if found is None or found["verb"].upper() not in {"CREATE", "DROP"}:
        return
    kind, name = _object(found, session)
    if kind in {"ROLE", "WAREHOUSE", "RESOURCE_MONITOR"}:
        return  # the emulator keeps them itself
    privileges = account.privileges
    if found["verb"].upper() == "DROP":
        privileges.gone(kind, name)
    elif privileges.owner(kind, name) is None or (found["replace"] and not found["temporary"]):
        privileges.made(kind, name, session.role)
        if kind == "DATABASE":
            privileges.made("SCHEMA", f"{name}.PUBLIC", session.role)


def _object(found: re.Match[str], session: Session) -> tuple[str, str]:
    """Return the kind and the full name of what a statement makes or drops."""
    parts = tuple(split_name(unwrapped(found["name"])))
    full = full_name(found["kind"], parts, session.connection.database, session.connection.schema)
    return re.sub(r"\s+", "_", found["kind"].upper()), written(full)
