"""Statements that ask a model one thing, ``SELECT AI_COMPLETE(…)``, and nothing else.

They are what interactive programs send, and need no engine: translating one for it takes fifty times as long as answering it. All
that is more than that, an alias, a table, an expression, goes the long way.
"""

from __future__ import annotations

import functools
import re
from typing import Any, Final

import sqlglot
from attrs import frozen
from sqlglot import exp

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._ai_calls import checked_arguments
from limner_snowflake_emulator._cortex import complete
from limner_snowflake_emulator._engine import Values
from limner_snowflake_emulator._recording import Query
from limner_snowflake_emulator._results import SELECT, Rows
from limner_snowflake_emulator._templates import fill, template_of

__all__ = ["answer_lone_call"]

_BEGINS: Final = re.compile(r"SELECT\s+(SNOWFLAKE\.CORTEX\.)?(AI_COMPLETE|COMPLETE|TRY_COMPLETE)\s*\(", re.IGNORECASE)
_ANSWERED: Final = {"AI_COMPLETE", "COMPLETE", "TRY_COMPLETE"}


@frozen(eq=False)
class _LoneCall:
    """A call.

    Args:
        node: The call as it was written.
        name: What its column is called.
        template: Its arguments, with references to what is bound.
        count: How many values are bound.
    """

    node: exp.Anonymous
    name: str
    template: Any
    count: int


def answer_lone_call(account: Account, query: Query, sql: str, values: Values) -> Rows | None:
    """Return the answer to a statement that only asks a model; None for any other.

    Raises:
        CortexError: The model failed.
        SnowflakeError: The statement did.
    """
    if query.describe_only or not _BEGINS.match(sql):
        return None
    call = _read(sql)
    bound = values if isinstance(values, tuple) else ()
    if call is None or len(bound) != call.count or isinstance(values, dict):
        return None
    checked_arguments(call.node, account.settings.lacking)
    texts = [
        None if value is None else str(value).lower() if isinstance(value, bool) else str(value) for value in bound
    ]
    answer = complete(account, query, call.node.name.upper(), fill(call.template, texts))
    return Rows([call.name], [[answer]], SELECT)


@functools.lru_cache(maxsize=500)
def _read(sql: str) -> _LoneCall | None:
    try:
        tree: Any = sqlglot.parse_one(sql, read="snowflake")
    except sqlglot.errors.ParseError:
        return None  # the engine tells of it
    others = [value for name, value in tree.args.items() if name != "expressions" and value]
    if not isinstance(tree, exp.Select) or others or len(tree.expressions) != 1:
        return None
    node = tree.expressions[0]
    text = node.sql(dialect="snowflake")
    if isinstance(node, exp.Dot):
        node = node.expression
    if not isinstance(node, exp.Anonymous) or node.name.upper() not in _ANSWERED:
        return None
    dynamic: list[Any] = []
    given = checked_arguments(node)
    template = {name: template_of(value, dynamic) for name, value in given.items()}
    if not all(isinstance(_bare(each), exp.Placeholder) and _bare(each).this is None for each in dynamic):
        return None
    return _LoneCall(node, text if "'" in text else text.upper(), template, len(dynamic))


def _bare(node: Any) -> Any:
    """Return what is under conversions: JSON that is bound is read where it is used."""
    while isinstance(node, exp.Cast | exp.ParseJSON | exp.Paren):
        node = node.this
    return node
