"""Statements on who may do what: GRANT, REVOKE and SHOW GRANTS."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from limner_snowflake_emulator._errors import missing
from limner_snowflake_emulator._names import NAME, plain_name, split_name
from limner_snowflake_emulator._needed import full_name, unwrapped
from limner_snowflake_emulator._privileges import Grant, written
from limner_snowflake_emulator._refusing import ACCOUNT, not_allowed
from limner_snowflake_emulator._results import Rows, done
from limner_snowflake_emulator._statements import Handler, Statement, statement

__all__ = ["HANDLERS"]

HANDLERS: Final[list[tuple[re.Pattern[str], Handler]]] = []

_SINCE: Final = "2026-01-01"
_COLUMNS: Final = (
    "created_on",
    "privilege",
    "granted_on",
    "name",
    "granted_to",
    "grantee_name",
    "grant_option",
    "granted_by",
)
_ALL: Final = {
    "TABLE": ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES"),
    "VIEW": ("SELECT", "REFERENCES"),
    "STAGE": ("READ", "WRITE"),
    "SCHEMA": ("USAGE", "MODIFY", "MONITOR", "CREATE TABLE", "CREATE STAGE", "CREATE VIEW", "CREATE STREAMLIT"),
    "DATABASE": ("USAGE", "MODIFY", "MONITOR", "CREATE SCHEMA"),
    "WAREHOUSE": ("USAGE", "OPERATE", "MODIFY", "MONITOR"),
}
"""What ALL PRIVILEGES means, as far as it matters here."""
_OBJECT: Final = r"(?P<name>IDENTIFIER\s*\([^)]*\)|(?:\"(?:[^\"]|\"\")+\"|[^\s\"]+)+)"
_ROLE: Final = r"(?:ROLE\s+)?(?P<role>\"(?:[^\"]|\"\")+\"|[^\s\"]+)"
_KIND: Final = r"(?P<kind>DATABASE\s+ROLE|RESOURCE\s+MONITOR|DYNAMIC\s+TABLE|FILE\s+FORMAT|\w+)"


def _kind(text: str) -> str:
    kind = re.sub(r"\s+", "_", text.upper())
    return kind[:-1] if kind.endswith("S") and kind not in _ALL else kind


@statement(
    HANDLERS,
    rf"(?P<verb>GRANT|REVOKE)\s+(?P<which>DATABASE\s+ROLE|APPLICATION\s+ROLE|ROLE)\s+{_OBJECT}\s+(?:TO|FROM)\s+"
    r"(?P<to>ROLE|USER)\s+(?P<role>\"(?:[^\"]|\"\")+\"|[^\s\"]+)$",
)
def _grant_role(statement: Statement) -> Rows:
    account, session = statement.account, statement.query.session
    privileges = account.privileges
    kind = re.sub(r"\s+", "_", statement.parts["which"].upper())
    connection = session.connection
    parts = tuple(split_name(unwrapped(statement.parts["name"])))
    name = written(
        full_name("DATABASE ROLE" if len(parts) > 1 else "ROLE", parts, connection.database, connection.schema)
    )
    grantee = plain_name(statement.parts["role"])
    gives = statement.parts["verb"].upper() == "GRANT"
    if account.settings.enforce_privileges:
        if kind == "ROLE" and plain_name(name) not in privileges.roles:
            raise missing(plain_name(name), "Role")
        if statement.parts["to"].upper() == "ROLE" and grantee not in privileges.roles:
            raise missing(grantee, "Role")
        _check_may_grant(statement, kind, name)
    if statement.parts["to"].upper() == "USER":
        (privileges.give if gives else privileges.take)(plain_name(name), grantee)
    else:
        (privileges.grant if gives else privileges.revoke)("USAGE", kind, name, grantee)
    return done()


@statement(
    HANDLERS,
    r"(?P<verb>GRANT|REVOKE)\s+(?P<privileges>.+?)\s+ON\s+"
    rf"(?:(?P<account>ACCOUNT)|(?P<many>ALL|FUTURE)\s+(?P<kinds>[\w\s]+?)\s+IN\s+(?P<place>SCHEMA|DATABASE)\s+(?P<in>\S+)|{_KIND}\s+{_OBJECT})"
    rf"\s+(?:TO|FROM)\s+{_ROLE}(?P<rest>\s+.*)?$",
)
def _grant(statement: Statement) -> Rows:
    parts, account = statement.parts, statement.account
    privileges = account.privileges
    role = plain_name(parts["role"])
    if account.settings.enforce_privileges and role not in privileges.roles:
        raise missing(role, "Role")
    gives = parts["verb"].upper() == "GRANT"
    targets = list(_targets(statement))
    for kind, name in targets:
        if account.settings.enforce_privileges:
            _check_may_grant(statement, kind, name)
        for privilege in _named(parts["privileges"], kind):
            if parts["many"].upper() == "FUTURE":
                change = privileges.future.append if gives else privileges.future.remove
                grant = (privilege, kind, name, role)
                if gives != (grant in privileges.future):
                    change(grant)
            elif privilege == "OWNERSHIP":
                if (before := privileges.owner(kind, name)) is not None:
                    privileges.revoke("OWNERSHIP", kind, name, before)
                privileges.grant("OWNERSHIP", kind, name, role)
            else:
                (privileges.grant if gives else privileges.revoke)(privilege, kind, name, role)
    return done(
        f"Statement executed successfully. {len(targets)} objects affected."
        if parts["many"]
        else "Statement executed successfully."
    )


def _targets(statement: Statement) -> Iterator[tuple[str, str]]:
    """Yield the kind and the name of what is granted on."""
    parts, connection = statement.parts, statement.query.session.connection
    if parts["account"]:
        yield "ACCOUNT", ""
        return
    if parts["many"]:
        kind = _kind(parts["kinds"])
        place = written(
            full_name(parts["place"], tuple(split_name(parts["in"])), connection.database, connection.schema)
        )
        if parts["many"].upper() == "FUTURE":
            yield kind, place
        else:
            for name in statement.account.privileges.within(kind, place):
                yield kind, name
        return
    kind = _kind(parts["kind"])
    yield (
        kind,
        written(
            full_name(
                parts["kind"], tuple(split_name(unwrapped(parts["name"]))), connection.database, connection.schema
            )
        ),
    )


def _named(text: str, kind: str) -> tuple[str, ...]:
    names = tuple(" ".join(name.upper().split()) for name in text.split(","))
    return _ALL.get(kind, ()) if names[0].removesuffix(" PRIVILEGES") == "ALL" else names


def _check_may_grant(statement: Statement, kind: str, name: str) -> None:
    """Refuse a grant on what is not there, or is not the session's to grant."""
    privileges = statement.account.privileges
    roles = privileges.active(statement.query.session)
    if privileges.has(roles, "MANAGE GRANTS", "ACCOUNT", "") or kind in {"DATABASE_ROLE", "APPLICATION_ROLE"}:
        if kind in _ALL and "." in name and privileges.owner(kind, name) is None and not _is_place(statement, name):
            raise missing(name, kind.title())
        return
    if kind == "ACCOUNT":
        raise not_allowed(ACCOUNT, kind)
    if not privileges.has(roles, "OWNERSHIP", kind, name):
        if privileges.sees(roles, kind, name):
            raise not_allowed(name.rpartition(".")[2], kind)
        raise missing(name, kind.replace("_", " ").title())


def _is_place(statement: Statement, name: str) -> bool:
    return bool(statement.parts.get("many")) and statement.account.privileges.owner("SCHEMA", name) is not None


@statement(
    HANDLERS,
    rf"SHOW\s+GRANTS\s+TO\s+(?P<which>DATABASE\s+ROLE|APPLICATION\s+ROLE|ROLE)\s+{_OBJECT}(?:\s+LIMIT\s+\d+)?$",
)
def _show_to(statement: Statement) -> Rows:
    privileges, session = statement.account.privileges, statement.query.session
    name = written(split_name(unwrapped(statement.parts["name"])))
    role = plain_name(name)
    if statement.parts["which"].upper() == "ROLE":
        if role not in privileges.roles:
            raise missing(role, "Role")
        roles = privileges.active(session)
        is_own = role in privileges.roles_of(session.user) or privileges.has(roles, "MANAGE GRANTS", "ACCOUNT", "")
        if statement.account.settings.enforce_privileges and not is_own:
            raise not_allowed(role, kind="ROLE")
    return _rows(statement, [grant for grant in privileges.grants if grant[3] == role])


@statement(HANDLERS, rf"SHOW\s+GRANTS\s+ON\s+(?:(?P<account>ACCOUNT)|{_KIND}\s+{_OBJECT})$")
def _show_on(statement: Statement) -> Rows:
    kind, name = next(_targets(Statement(statement.account, statement.query, {"many": "", **statement.parts}, None)))
    return _rows(statement, [grant for grant in statement.account.privileges.grants if grant[1:3] == (kind, name)])


@statement(HANDLERS, rf"SHOW\s+GRANTS\s+OF\s+ROLE\s+{NAME}$")
def _show_of(statement: Statement) -> Rows:
    role = plain_name(statement.parts["name"])
    rows = [
        [_SINCE, role, "ROLE", parent, "ACCOUNTADMIN"]
        for privilege, kind, name, parent in statement.account.privileges.grants
        if (privilege, kind, plain_name(name)) == ("USAGE", "ROLE", role)
    ]
    users = statement.account.privileges.users_of(role)
    rows += [[_SINCE, role, "USER", user, "ACCOUNTADMIN"] for user in users]
    return Rows(["created_on", "role", "granted_to", "grantee_name", "granted_by"], rows)


@statement(HANDLERS, rf"SHOW\s+GRANTS(?:\s+TO\s+USER\s+{NAME})?$")
def _show_of_user(statement: Statement) -> Rows:
    user = plain_name(statement.parts["name"]) if statement.parts["name"] else statement.query.session.user
    roles = statement.account.privileges.roles_of(user)
    return Rows(
        ["created_on", "role", "granted_to", "grantee_name", "granted_by"],
        [[_SINCE, role, "USER", user, "ACCOUNTADMIN"] for role in roles if role != "PUBLIC"],
    )


@statement(HANDLERS, r"SHOW\s+FUTURE\s+GRANTS\b.*$")
def _show_future(statement: Statement) -> Rows:
    rows = [
        [_SINCE, privilege, kind, f"{name}.<{kind}>", "ROLE", role, "false"]
        for privilege, kind, name, role in statement.account.privileges.future
    ]
    return Rows(["created_on", "privilege", "grant_on", "name", "grant_to", "grantee_name", "grant_option"], rows)


def _rows(statement: Statement, grants: list[Grant]) -> Rows:
    account = statement.query.session.account.upper()
    return Rows(
        list(_COLUMNS),
        [
            [_SINCE, privilege, kind, name or account, "ROLE", role, "false", "ACCOUNTADMIN"]
            for privilege, kind, name, role in grants
        ],
    )
