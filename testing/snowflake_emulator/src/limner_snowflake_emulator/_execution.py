"""Running a statement: time limits, cancelling, whose turn it is, and how a failure is told."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

import duckdb
import snowflake.connector.errors

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._engine import Values, read_bindings
from limner_snowflake_emulator._errors import CortexError, SnowflakeError
from limner_snowflake_emulator._lone_calls import answer_lone_call
from limner_snowflake_emulator._recording import Query
from limner_snowflake_emulator._refusing import note, refuse, was_there
from limner_snowflake_emulator._results import Rows, done, envelope, failure, json_result
from limner_snowflake_emulator._rewrite import rewrite
from limner_snowflake_emulator._statements import Handler, Statement

__all__ = ["Handlers", "cancel", "execute"]

Handlers = Sequence[tuple[re.Pattern[str], Handler]]

_log: Final = logging.getLogger(__name__)
_DENIED_TO_OWNERS: Final = re.compile(
    r"ALTER\s+SESSION|USE\s+ROLE|USE\s+SECONDARY|SHOW\s+PARAMETERS(?!.*\b(ACCOUNT|WAREHOUSE|DATABASE|SCHEMA|TABLE)\b)"
    r"|SHOW\s+VARIABLES|SHOW\s+GRANTS\s*$|SHOW\s+LOCKS|SHOW\s+TRANSACTIONS|SHOW\s+DELEGATED|REMOVE\b|RM\b|EXPLAIN\b",
    re.IGNORECASE | re.DOTALL,
)
"""What a procedure with owner's rights may not run."""
_BOUND_NAME: Final = re.compile(r"('(?:[^'\\]|''|\\.)*'|identifier\s*\(\s*\?\s*\)|\?)", re.IGNORECASE)
_NO_TABLE: Final = re.compile(r"Catalog Error: (?:Table|View) with name \"?([^\s\"]+)\"? does not exist")
_NO_FUNCTION: Final = re.compile(r"Catalog Error: [\w ]*Function with name (\S+) does not exist")


def execute(account: Account, handlers: Handlers, query: Query, injected: Exception | None) -> None:
    """Run a statement, and leave its answer with it.

    Args:
        account: Where it was sent to.
        handlers: Which statements are answered by the emulator itself.
        query: What was sent.
        injected: What it fails with before it is run, where a test wishes so.
    """
    timer = _time_limit(query)
    try:
        query.response = _answer(account, handlers, query, injected)
        query.status = "SUCCESS"
    except Exception as error:  # noqa: BLE001 - whatever it is, the client has to be told
        reason = query.cancel_error if query.cancelled.is_set() else query.error
        query.error = reason or error
        query.status = "FAILED"
        query.response = _failure(query, query.error)
    finally:
        if timer:
            timer.cancel()
        query.ended = time.time()
        if not query.describe_only:
            query.session.last_query_id = query.id


def cancel(query: Query, reason: SnowflakeError) -> None:
    """Stop a statement that is running."""
    if query.status != "RUNNING":
        return
    query.cancel_error = reason
    query.cancelled.set()
    if (connection := query.connection) is not None:
        with suppress(duckdb.Error):  # it may have ended, and closed, just now
            connection._duck_conn.interrupt()  # noqa: SLF001 - fakesnow has no way of its own


def _time_limit(query: Query) -> threading.Timer | None:
    name = "STATEMENT_TIMEOUT_IN_SECONDS"
    seconds = float(query.parameters.get(name, query.session.parameters.get(name, 0)) or 0)
    if not seconds:
        return None
    msg = f"Statement reached its statement or warehouse timeout of {seconds:g} second(s) and was canceled."
    timer = threading.Timer(seconds, cancel, [query, SnowflakeError(msg, 630, "57014")])
    timer.daemon = True
    timer.start()
    return timer


def _answer(account: Account, handlers: Handlers, query: Query, injected: Exception | None) -> dict[str, Any]:
    if injected is not None:
        raise injected
    sql = _without_comments(query.sql)
    values, batch = read_bindings(query.bindings)
    if isinstance(values, tuple):
        sql, values = _with_names(sql, values)
    if account.settings.owner_rights and (denied := _DENIED_TO_OWNERS.match(sql)):
        msg = f"Unsupported statement type '{'_'.join(denied[0].upper().split()[:2])}'."
        raise SnowflakeError(msg, 90236, "42601")
    if account.settings.enforce_privileges:
        refuse(account, query.session, sql)
    there = was_there(account, query.session, sql)
    answer = _answered(account, handlers, query, sql, values, batch)
    if query.describe_only:
        return answer
    if there is not None:  # fakesnow says that it was created
        told = done(f"{there} already exists, statement succeeded.")
        return envelope(query, told.columns, told.type_id, json_result(told.rows))
    note(account, query.session, sql)
    return answer


def _answered(  # noqa: PLR0917 - the parts of one statement
    account: Account, handlers: Handlers, query: Query, sql: str, values: Values, batch: list[tuple[Any, ...]] | None
) -> dict[str, Any]:
    for pattern, handler in handlers:
        if found := pattern.match(sql):
            parts = {"": found[0], **{name: text or "" for name, text in found.groupdict().items()}}
            answer = handler(Statement(account, query, parts, values))
            if isinstance(answer, Rows):
                return envelope(query, answer.columns, answer.type_id, json_result(answer.rows))
            if isinstance(answer, dict):
                return answer
            sql = answer
            break
    if batch is None and (lone := answer_lone_call(account, query, sql, values)) is not None:
        return envelope(query, lone.columns, lone.type_id, json_result(lone.rows))
    return _run(account, query, rewrite(account, query, sql), values, batch)


def _without_comments(sql: str) -> str:
    sql = re.sub(r"^(\s*(--[^\n]*\n|/\*.*?\*/))+", "", sql, flags=re.DOTALL).strip().rstrip(";").strip()
    return re.sub(r"/\*\s*Python:.*?\*/", " ", sql, flags=re.DOTALL)  # Snowpark tells where in the program it was made


def _with_names(sql: str, values: tuple[Any, ...]) -> tuple[str, Values]:
    """Write the names that are bound with ``IDENTIFIER(?)`` into the statement."""
    if not re.search(r"identifier\s*\(\s*\?\s*\)", sql, re.IGNORECASE):
        return sql, values
    waiting = list(values)
    kept: list[Any] = []
    parts = []
    for part in _BOUND_NAME.split(sql):
        if part == "?":
            kept.append(waiting.pop(0))
        elif part.lower().startswith("identifier") and part.endswith(")"):
            parts.append(str(waiting.pop(0)))
            continue
        parts.append(part)
    return "".join(parts), tuple(kept) or None


def _run(
    account: Account, query: Query, sql: str, values: Values, batch: list[tuple[Any, ...]] | None
) -> dict[str, Any]:
    """Run it when it is its turn: a session runs one statement at a time, and beside it SELECTs, and what its client does not wait for."""
    session, engine = query.session, account.engine
    if not query.is_async and session.lock.acquire(blocking=False):
        try:
            return engine.run(query, session.connection, sql, values, batch)
        finally:
            session.lock.release()
    is_free = not session.in_transaction and not session.connection._in_transaction  # noqa: SLF001 - fakesnow's state
    if (query.is_async or sql[:6].upper() == "SELECT") and is_free:
        beside = engine.beside(session.connection)
        try:
            return engine.run(query, beside, sql, values, batch)
        except snowflake.connector.errors.ProgrammingError as error:
            if error.errno != 2003:  # noqa: PLR2004 - no such table: a temporary one is seen by its session alone
                raise
        finally:
            beside.close()
    with session.lock:
        return engine.run(query, session.connection, sql, values, batch)


def _failure(query: Query, error: Exception) -> dict[str, Any]:
    if isinstance(error, SnowflakeError):
        return failure(error.errno, error.message, error.sqlstate, query.id)
    if isinstance(error, CortexError):
        said = f"{error.http_status} '{error.message}'"
        msg = f"Request failed for external function COMPLETE$V6 with remote service error: {said}"
        return failure(100351, msg, "P0000", query.id)
    if isinstance(error, snowflake.connector.errors.Error):
        text = error.raw_msg or error.msg or ""
        if found := _NO_TABLE.search(text):
            msg = f"SQL compilation error:\nObject '{found[1].upper()}' does not exist or not authorized."
            return failure(2003, msg, "42S02", query.id)
        if found := _NO_FUNCTION.search(text):
            return failure(2140, f"SQL compilation error:\nUnknown function {found[1].upper()}", "42601", query.id)
        errno = error.errno if error.errno and error.errno > 0 else 603
        return failure(errno, text, error.sqlstate or "XX000", query.id)
    _log.error("a fault of the emulator, or something it cannot do: %s", query.sql, exc_info=error)
    msg = f"Internal error (emulator): {type(error).__name__}: {error}"
    return failure(370001, msg, "XX000", query.id)
