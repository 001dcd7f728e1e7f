"""Tables and views that the emulator makes up: directory tables, the query history, what Cortex was used for."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

import sqlglot
from sqlglot import exp

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._errors import missing
from limner_snowflake_emulator._recording import Session

__all__ = [
    "DIRECTORY_COLUMNS",
    "QUERY_HISTORY_COLUMNS",
    "ROWS_FUNCTION",
    "account_usage",
    "query_history",
    "values_table",
]

ROWS_FUNCTION: Final = "EM_ROWS"
"""The function that returns rows which are kept for a statement, as JSON: of the number that they are kept under."""

Columns = Sequence[tuple[str, str]]

_NUMBER: Final = "NUMBER(38,0)"
_TIME: Final = "TIMESTAMP_TZ"
DIRECTORY_COLUMNS: Final[Columns] = (
    ("RELATIVE_PATH", "VARCHAR"),
    ("SIZE", _NUMBER),
    ("LAST_MODIFIED", _TIME),
    ("MD5", "VARCHAR"),
    ("ETAG", "VARCHAR"),
    ("FILE_URL", "VARCHAR"),
)
QUERY_HISTORY_COLUMNS: Final[Columns] = (
    ("QUERY_ID", "VARCHAR"),
    ("QUERY_TEXT", "VARCHAR"),
    ("QUERY_TAG", "VARCHAR"),
    ("USER_NAME", "VARCHAR"),
    ("ROLE_NAME", "VARCHAR"),
    ("WAREHOUSE_NAME", "VARCHAR"),
    ("EXECUTION_STATUS", "VARCHAR"),
    ("ERROR_MESSAGE", "VARCHAR"),
    ("START_TIME", _TIME),
    ("TOTAL_ELAPSED_TIME", _NUMBER),
)
_AI_FUNCTIONS: Final[Columns] = (
    ("START_TIME", _TIME),
    ("END_TIME", _TIME),
    ("FUNCTION_NAME", "VARCHAR"),
    ("MODEL_NAME", "VARCHAR"),
    ("QUERY_ID", "VARCHAR"),
    ("WAREHOUSE_ID", _NUMBER),
    ("QUERY_TAG", "VARCHAR"),
    ("USER_ID", "VARCHAR"),
    ("METRICS", "VARIANT"),
    ("CREDITS", "FLOAT"),
    ("IS_COMPLETED", "BOOLEAN"),
)
_AI_SQL: Final[Columns] = (
    ("USAGE_TIME", _TIME),
    ("QUERY_ID", "VARCHAR"),
    ("FUNCTION_NAME", "VARCHAR"),
    ("MODEL_NAME", "VARCHAR"),
    ("TOKENS", _NUMBER),
    ("TOKEN_CREDITS", "FLOAT"),
    ("QUERY_TAG", "VARCHAR"),
    ("WAREHOUSE_ID", _NUMBER),
    ("USER_ID", _NUMBER),
)
_MOST_HISTORY: Final = 200
_MOST_LITERALS: Final = 20
"""Rows that are written cell by cell."""


def values_table(account: Account, alias: str, columns: Columns, rows: Sequence[Sequence[Any]]) -> exp.Expression:
    """Return a subquery with rows of the columns' types: a few as literals, many as what is kept for the statement."""

    def cell(value: Any, kind: str) -> str:
        if value is None:
            return f"CAST(NULL AS {kind})"
        text = exp.Literal.string(str(value)).sql(dialect="snowflake")
        return f"PARSE_JSON({text})" if kind == "VARIANT" else f"CAST({text} AS {kind})"

    def line(row: Sequence[Any]) -> str:
        return ", ".join(f'{cell(value, kind)} AS "{name}"' for value, (name, kind) in zip(row, columns, strict=True))

    if len(rows) > _MOST_LITERALS:
        body = _unpacked(account, columns, rows)
    else:
        body = " UNION ALL ".join(f"SELECT {line(row)}" for row in rows)
    if not rows:
        body = f"SELECT {line([None] * len(columns))} WHERE 1=0"
    names = ", ".join(f'"{name}"' for name, _ in columns)
    quoted = exp.to_identifier(alias).sql(dialect="snowflake")
    parsed = sqlglot.parse_one(f"SELECT * FROM (SELECT {names} FROM ({body})) AS {quoted}", read="snowflake")  # noqa: S608
    table = parsed.find(exp.Subquery)
    assert table is not None  # noqa: S101 - it was written right above
    return table.copy()


def _unpacked(account: Account, columns: Columns, rows: Sequence[Sequence[Any]]) -> str:
    """Return a query for rows that are not in its text: to read some hundred of them there takes seconds."""
    packed = json.dumps([[None if value is None else str(value) for value in row] for row in rows])
    cells = (
        f'PARSE_JSON(f.VALUE[{place}]::VARCHAR) AS "{name}"'
        if kind == "VARIANT"
        else f'CAST(f.VALUE[{place}]::VARCHAR AS {kind}) AS "{name}"'
        for place, (name, kind) in enumerate(columns)
    )
    kept = f"{ROWS_FUNCTION}('{account.keep_rows(packed)}')"
    return f"SELECT {', '.join(cells)} FROM TABLE(FLATTEN(INPUT => PARSE_JSON({kept}))) AS f"  # noqa: S608


def query_history(account: Account, session: Session | None) -> list[tuple[Any, ...]]:
    """Return the newest statements, of one session or of all."""
    return [
        (
            query.id,
            query.sql,
            query.tag,
            query.session.user,
            query.role,
            query.warehouse,
            query.status,
            str(query.error) if query.error else None,
            datetime.fromtimestamp(query.started, UTC).strftime("%Y-%m-%d %H:%M:%S.%f"),
            int(((query.ended or time.time()) - query.started) * 1000),
        )
        for query in tuple(account.recording.queries.values())
        if (session is None or query.session is session) and not query.describe_only
    ][-_MOST_HISTORY:]


def account_usage(account: Account, view: str) -> tuple[Columns, list[tuple[Any, ...]]]:
    """Return a view of SNOWFLAKE.ACCOUNT_USAGE. Unlike Snowflake's, it is never late.

    Raises:
        SnowflakeError: The emulator has no such view.
    """
    if view == "QUERY_HISTORY":
        return QUERY_HISTORY_COLUMNS, query_history(account, None)
    price = account.settings.credits_per_million_tokens / 1e6
    usage = [(each.hour.isoformat(sep=" "), each) for each in account.recording.usage]
    if view == "CORTEX_AI_FUNCTIONS_USAGE_HISTORY":
        return _AI_FUNCTIONS, [
            (
                hour,
                hour,
                each.function,
                each.model,
                each.query_id,
                1,
                each.tag,
                "1",
                _metrics(each.tokens),
                each.tokens * price,
                "true",
            )
            for hour, each in usage
        ]
    if view in {"CORTEX_AISQL_USAGE_HISTORY", "CORTEX_FUNCTIONS_USAGE_HISTORY"}:
        return _AI_SQL, [
            (hour, each.query_id, each.function, each.model, each.tokens, each.tokens * price, each.tag, 1, 1)
            for hour, each in usage
        ]
    name = f"SNOWFLAKE.ACCOUNT_USAGE.{view}"
    raise missing(name, "Object", "42S02")


def _metrics(tokens: int) -> str:
    """Return the column METRICS of a usage view."""
    return json.dumps([{"key": {"metric": "total", "unit": "tokens"}, "value": tokens}])
