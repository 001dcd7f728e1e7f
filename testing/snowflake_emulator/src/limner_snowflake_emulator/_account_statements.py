"""Statements on objects of the account: roles, warehouses and resource monitors."""

from __future__ import annotations

import re
from typing import Final

from limner_snowflake_emulator._errors import SnowflakeError, missing
from limner_snowflake_emulator._names import NAME, plain_name
from limner_snowflake_emulator._privileges import SYSTEM_ROLES, written
from limner_snowflake_emulator._refusing import not_allowed
from limner_snowflake_emulator._results import Rows, done
from limner_snowflake_emulator._statements import Handler, Statement, options, statement

__all__ = ["HANDLERS"]

HANDLERS: Final[list[tuple[re.Pattern[str], Handler]]] = []

_SINCE: Final = "2026-01-01"
_KIND: Final = r"(?P<kind>ROLE|WAREHOUSE|RESOURCE\s+MONITOR)"


def _found(statement: Statement) -> tuple[str, str, dict[str, dict[str, str]]]:
    """Return what a statement is about: the kind, the name, and all of that kind that there are."""
    account, name = statement.account, plain_name(statement.parts["name"])
    kind = " ".join(statement.parts["kind"].upper().split())
    kept = {"ROLE": account.privileges.roles, "WAREHOUSE": account.warehouses, "RESOURCE MONITOR": account.monitors}
    return kind, name, kept[kind]


@statement(
    HANDLERS,
    rf"CREATE\s+(?P<replace>OR\s+REPLACE\s+)?{_KIND}\s+(?P<lenient>IF\s+NOT\s+EXISTS\s+)?{NAME}(?P<options>.*)$",
)
def _create(statement: Statement) -> Rows:
    kind, name, kept = _found(statement)
    if name in kept and not statement.parts["replace"]:
        if statement.parts["lenient"]:
            return done(f"{name} already exists, statement succeeded.")
        msg = f"SQL compilation error:\nObject '{name}' already exists."
        raise SnowflakeError(msg, 2002, "42710")
    kept[name] = options(statement.parts["options"])
    statement.account.privileges.made(kind.replace(" ", "_"), written([name]), statement.query.session.role)
    return done(f"{kind.title()} {name} successfully created.")


@statement(HANDLERS, rf"ALTER\s+{_KIND}\s+(?P<lenient>IF\s+EXISTS\s+)?{NAME}\s+(?P<options>.*)$")
def _alter(statement: Statement) -> Rows:
    kind, name, kept = _found(statement)
    if name not in kept and not statement.parts["lenient"]:
        raise missing(name, kind.title())
    if name in kept:
        kept[name] |= options(statement.parts["options"])
    return done()


@statement(HANDLERS, rf"DROP\s+{_KIND}\s+(?P<lenient>IF\s+EXISTS\s+)?{NAME}$")
def _drop(statement: Statement) -> Rows:
    kind, name, kept = _found(statement)
    if name not in kept:
        if statement.parts["lenient"]:
            return done(f"Drop statement executed successfully ({name} already dropped).")
        raise missing(name, kind.title())
    if kind == "ROLE" and name in SYSTEM_ROLES:
        raise not_allowed(name, kind)
    del kept[name]
    statement.account.privileges.gone(kind.replace(" ", "_"), written([name]))
    return done(f"{name} successfully dropped.")


@statement(HANDLERS, r"SHOW\s+WAREHOUSES\b(\s+LIKE\s+'(?P<like>[^']*)')?.*$")
def _show_warehouses(statement: Statement) -> Rows:
    account, like = statement.account, re.escape(statement.parts["like"] or "%").replace("%", ".*")
    rows = []
    for name, given in account.warehouses.items():
        if re.fullmatch(like, name, re.IGNORECASE):
            size = {"XSMALL": "X-Small"}.get(
                given.get("WAREHOUSE_SIZE", "XSMALL"), given.get("WAREHOUSE_SIZE", "").title()
            )
            owner = account.privileges.owner("WAREHOUSE", written([name]))
            monitor = plain_name(given.get("RESOURCE_MONITOR", "null")) if "RESOURCE_MONITOR" in given else "null"
            rows.append([name, "SUSPENDED", "STANDARD", size, _SINCE, owner, given.get("COMMENT", ""), monitor])
    columns = ["name", "state", "type", "size", "created_on", "owner", "comment", "resource_monitor"]
    return Rows(columns, rows)


@statement(HANDLERS, r"SHOW\s+ROLES\b(\s+LIKE\s+'(?P<like>[^']*)')?.*$")
def _show_roles(statement: Statement) -> Rows:
    current = statement.query.session.role
    like = re.escape(statement.parts["like"] or "%").replace("%", ".*")
    return Rows(
        ["created_on", "name", "is_default", "is_current", "is_inherited"],
        [
            [_SINCE, role, "N", "Y" if role == current else "N", "N"]
            for role in statement.account.privileges.roles
            if re.fullmatch(like, role, re.IGNORECASE)
        ],
    )
