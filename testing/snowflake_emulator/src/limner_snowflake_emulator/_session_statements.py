"""Statements on the session: USE, ALTER SESSION, SHOW PARAMETERS, cancelling."""

from __future__ import annotations

import re
from typing import Any, Final

from limner_snowflake_emulator._errors import SnowflakeError, cancelled
from limner_snowflake_emulator._execution import cancel
from limner_snowflake_emulator._names import NAME, plain_name, string_value
from limner_snowflake_emulator._results import SELECT, Rows, done, failure
from limner_snowflake_emulator._statements import Handler, Statement, statement

__all__ = ["HANDLERS"]

HANDLERS: Final[list[tuple[re.Pattern[str], Handler]]] = []

_DEFAULTS: Final = {
    "AUTOCOMMIT": "true",
    "CORTEX_ENABLED_CROSS_REGION": "ANY_REGION",
    "QUERY_TAG": "",
    "STATEMENT_TIMEOUT_IN_SECONDS": "172800",
    "TIMEZONE": "Etc/UTC",
}


@statement(HANDLERS, rf"USE\s+(?P<kind>ROLE|WAREHOUSE)\s+{NAME}$")
def _use(statement: Statement) -> Rows:
    name = plain_name(statement.parts["name"])
    session = statement.query.session
    privileges = statement.account.privileges
    if statement.parts["kind"].upper() == "WAREHOUSE":
        session.warehouse = name
    elif name in privileges.roles_of(session.user):
        session.role = name
    elif name in privileges.roles:
        msg = f"SQL access control error:\nRequested role '{name}' is not assigned to the executing user."
        msg += " Specify another role to activate."
        raise SnowflakeError(msg, 3013, "42501")
    else:
        msg = "SQL compilation error:\nObject does not exist, or operation cannot be performed."
        raise SnowflakeError(msg, 2043, "02000")
    return done()


@statement(HANDLERS, r"USE\s+SECONDARY\s+ROLES\s+(?P<roles>\w+)$")
def _use_secondary(statement: Statement) -> Rows:
    statement.query.session.secondary_roles = statement.parts["roles"].upper()
    return done()


@statement(HANDLERS, r"ALTER\s+SESSION\s+SET\s+(?!AUTOCOMMIT)(?P<parameters>.+)$")
def _set(statement: Statement) -> Rows:
    given = re.findall(r"(\w+)\s*=\s*('(?:[^'\\]|''|\\.)*'|[^\s,]+)", statement.parts["parameters"], re.DOTALL)
    statement.query.session.parameters |= {name.upper(): string_value(value) for name, value in given}
    return done()


@statement(HANDLERS, r"ALTER\s+SESSION\s+UNSET\s+(?P<names>.+)$")
def _unset(statement: Statement) -> Rows:
    for name in statement.parts["names"].split(","):
        statement.query.session.parameters.pop(name.strip().upper(), None)
    return done()


@statement(HANDLERS, r"SHOW\s+PARAMETERS(\s+LIKE\s+'(?P<like>[^']*)')?.*$")
def _show_parameters(statement: Statement) -> Rows:
    own = {name: str(value) for name, value in statement.query.session.parameters.items()}
    own |= {"CORTEX_MODELS_ALLOWLIST": statement.account.settings.models_allowlist}
    like = (statement.parts["like"] or "%").replace("%", ".*").replace("_", ".")
    rows = [
        [name, value, "", "SESSION" if name in own else "", "", "STRING"]
        for name, value in sorted((_DEFAULTS | own).items())
        if re.fullmatch(like, name, re.IGNORECASE)
    ]
    return Rows(["key", "value", "default", "level", "description", "type"], rows)


@statement(HANDLERS, r"SELECT\s+SYSTEM\$CANCEL_(?P<what>QUERY|ALL_QUERIES)\s*\(\s*'?(?P<id>[^')]*)'?\s*\)")
def _cancel(statement: Statement) -> Rows:
    recording, own_id = statement.account.recording, statement.parts["id"]
    if statement.parts["what"].upper() == "QUERY":
        if query := recording.queries.get(own_id):
            cancel(query, cancelled())
        return Rows(["SYSTEM$CANCEL_QUERY"], [[f"query [{own_id}] terminated."]], SELECT)
    running = [
        query
        for query in tuple(recording.queries.values())
        if query.status == "RUNNING" and query is not statement.query and str(query.session.id) == own_id
    ]
    for query in running:
        cancel(query, cancelled())
    return Rows(["SYSTEM$CANCEL_ALL_QUERIES"], [[f"{len(running)} cancelled."]], SELECT)


@statement(HANDLERS, r"SELECT\s+\*\s+FROM\s+TABLE\s*\(\s*RESULT_SCAN\s*\(\s*'(?P<id>[^']+)'\s*\)\s*\)\s*$")
def _result_scan(statement: Statement) -> dict[str, Any]:
    source = statement.account.recording.queries.get(statement.parts["id"])
    if source is None or source.future is None:
        return failure(709, f"Statement {statement.parts['id']} not found", "02000", statement.query.id)
    source.future.result(60)
    if not source.response["success"]:
        return source.response
    data = {**source.response["data"], "queryId": statement.query.id, "statementTypeId": SELECT}
    return {**source.response, "data": data}
