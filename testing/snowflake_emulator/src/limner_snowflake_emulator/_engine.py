"""The SQL engine: fakesnow on DuckDB. Only this module, and the names that others import of it, know how fakesnow is made.

It reaches into what fakesnow 0.12.1 does not promise to keep: ``FakeSnow.connect``, the cursor's ``execute(binding_params=,
server=True)``, ``_describe_only``, ``_describe_last_sql`` and ``_arrow_table``, the connection's ``results_cache`` and
``_duck_conn``. That is why fakesnow, DuckDB and sqlglot are pinned to one release each.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from functools import lru_cache
from typing import Any, Final, TypeVar

import duckdb
import duckdb.func
import duckdb.sqltypes
import snowflake.connector.errors
import sqlglot
from fakesnow.converter import from_binding
from fakesnow.dialect import parse_one
from fakesnow.instance import FakeSnow
from fakesnow.rowtype import describe_as_rowtype
from fakesnow.statement_type import DML_TYPE_IDS, statement_type_id
from sqlglot import exp

from limner_snowflake_emulator._errors import SnowflakeError, cancelled
from limner_snowflake_emulator._recording import Query
from limner_snowflake_emulator._results import SELECT, arrow_result, column, envelope, json_result

__all__ = ["Engine", "Values", "read_bindings"]

T = TypeVar("T")
Values = tuple[Any, ...] | dict[str, Any] | None

_WAITS: Final = (0.01, 0.02, 0.05, *[0.1] * 300)
"""Seconds between attempts at a row that another statement changes: DuckDB gives up where Snowflake waits."""
_MOST_RESULTS: Final = 2_000
_COMPILED: Final = (exp.Select, exp.Update, exp.Delete, exp.Merge, exp.Insert)
_CHANGING: Final = re.compile(
    r"IDENTIFIER\s*\(|\$|RESULT_SCAN|NEXTVAL|SAMPLE|OVERWRITE|EM_AI|EM_ROWS|EM_URL|'@|RANDOM|SEED", re.IGNORECASE
)
"""What fakesnow translates by variables, values or what was before."""
_LONGEST_COMPILED: Final = 20_000
_MOST_COMPILED: Final = 500
_FOLDED: Final = 500
"""Rows of an array binding that go into one INSERT."""


def read_bindings(bindings: Any) -> tuple[Values, list[tuple[Any, ...]] | None]:
    """Return the values that a client bound, and the rows of an array binding, as Python has them."""
    if not bindings:
        return None, None
    if not all(name.isdigit() for name in bindings):
        return {name: _value(each, each["value"]) for name, each in bindings.items()}, None
    columns = [bindings[str(number)] for number in range(1, len(bindings) + 1)]
    if any(isinstance(each["value"], list) for each in columns):
        arrays = [[_value(each, value) for value in each["value"]] for each in columns]
        return None, list(zip(*arrays, strict=True))
    return tuple(_value(each, each["value"]) for each in columns), None


def _value(binding: Any, value: str | None) -> Any:
    if value is None:
        return None
    return float(value) if binding["type"] == "REAL" else from_binding({**binding, "value": value})


class Engine:
    """Runs statements that are not answered before they come here. Any thread may use it."""

    def __init__(self) -> None:
        self._snow = FakeSnow()
        # What tests keep is small: to share the work out takes longer than the work.
        self._snow.duck_conn.execute("SET threads = 1")
        self._compiled: OrderedDict[tuple[str, str, str], Any] = OrderedDict()
        self._functions: list[str] = []
        self._lock = threading.Lock()
        self._in_turn = threading.Lock()
        """Held by statements that Snowflake does one after the other, where DuckDB fails the second, or lets both see what was before."""

    def connect(self, database: str | None, schema: str | None, *, autocommit: bool = True) -> Any:
        """Return a connection; the database and the schema are made where they are not there."""
        with self._lock:
            return self._snow.connect(database, schema, autocommit=autocommit)

    def beside(self, connection: Any) -> Any:
        """Return another connection with the same current database and schema."""
        return self.connect(connection.database, connection.schema)

    def register(self, name: str, function: Callable[..., str | None], arguments: int) -> None:
        """Let SQL call a function of Python's, of texts; it is called for every row and never folded."""
        self._snow.duck_conn.create_function(
            name,
            function,
            [duckdb.sqltypes.VARCHAR] * arguments,
            duckdb.sqltypes.VARCHAR,
            null_handling=duckdb.func.FunctionNullHandling.SPECIAL,
            side_effects=True,
        )
        self._functions.append(name)

    def fetch(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement of DuckDB's own, on the catalogue."""
        with self._snow.duck_conn.cursor() as cursor:
            return cursor.execute(sql, list(values)).fetchall()

    def close(self) -> None:
        """Close everything."""
        for name in self._functions:  # DuckDB reports leaks of what is registered when the process ends
            with suppress(duckdb.Error):
                self._snow.duck_conn.remove_function(name)
        self._snow.duck_conn.close()

    def run(
        self, query: Query, connection: Any, sql: str, values: Values, batch: list[tuple[Any, ...]] | None
    ) -> dict[str, Any]:
        """Run a statement.

        Args:
            query: What the client sent.
            connection: On what.
            sql: The statement in Snowflake's dialect, as it has been rewritten.
            values: The values bound to it.
            batch: The rows of an array binding.

        Raises:
            SnowflakeError: It failed, or was cancelled.
            snowflake.connector.errors.Error: It failed, and fakesnow says why.
        """
        _stop_if_cancelled(query)
        tree = _single(sql)
        kind = statement_type_id(tree)
        cursor = connection.cursor()
        if query.describe_only and (described := cursor._describe_only(sql)) is not None:  # noqa: SLF001
            result = arrow_result(None, ()) if kind == SELECT else json_result([])
            return envelope(query, describe_as_rowtype(described), kind, result)
        query.connection = connection
        merged: list[int] = []
        try:
            with self._in_turn if _takes_turns(tree) else nullcontext():
                if isinstance(tree, exp.Merge) and batch is None:
                    merged = _with_waiting(query, lambda: self._merge(connection, cursor, sql, tree, values))
                else:
                    count = self._execute(query, cursor, sql, tree, values, batch)
        except duckdb.Error as error:
            if (reason := query.error or query.cancel_error) is not None:
                raise reason from None
            msg = f"SQL execution error: {error}"
            raise SnowflakeError(msg, 100132, "P0000") from error
        finally:
            query.connection = None
        if merged:
            return envelope(query, [column(name, "fixed") for name in _counts(tree)], kind, json_result([merged]))
        if isinstance(tree, exp.Transaction):
            query.session.in_transaction = True
        elif isinstance(tree, exp.Commit | exp.Rollback):
            query.session.in_transaction = False
        self._keep_result(query, cursor)
        # The result is kept as an Arrow table by now. fakesnow's own way reads and writes the statement once more.
        described = connection._duck_conn.execute(f"DESCRIBE {cursor._last_sql}", cursor._last_params)  # noqa: SLF001
        columns: list[Any] = list(describe_as_rowtype(described.fetchall()))
        table = cursor._arrow_table  # noqa: SLF001
        if batch is not None and kind in DML_TYPE_IDS:
            columns = columns or [column("number of rows", "fixed")]
            return envelope(query, columns, kind, json_result([[count]]))
        if table is not None and kind in DML_TYPE_IDS:
            rows = list(zip(*[each.to_pylist() for each in table.columns], strict=True))
            return envelope(query, columns, kind, json_result(rows))
        return envelope(query, columns, kind, arrow_result(table, columns))

    def _execute(  # noqa: PLR0917 - the parts of one statement
        self,
        query: Query,
        cursor: Any,
        sql: str,
        tree: Any,
        values: Values,
        batch: list[tuple[Any, ...]] | None,
    ) -> int:
        """Run it, and return how many rows an array binding changed."""
        if batch is None:
            bound = list(values) if isinstance(values, tuple) else values
            if (compiled := self._compile(query.connection, cursor, sql, tree)) is not None:
                cursor.check_db_and_schema(tree)
                _with_waiting(query, lambda: cursor._execute(compiled, bound))  # noqa: SLF001
            else:
                _with_waiting(query, lambda: cursor.execute(sql, binding_params=bound, server=True))
            return 0
        if (
            isinstance(tree, exp.Insert)
            and isinstance(tree.expression, exp.Values)
            and len(tree.expression.expressions) == 1
        ):
            return sum(
                self._insert(cursor, tree, batch[start : start + _FOLDED]) for start in range(0, len(batch), _FOLDED)
            )
        count = 0
        for row in batch:
            cursor.execute(sql, binding_params=list(row), server=True)
            count += cursor.rowcount or 0
        return count

    @staticmethod
    def _insert(cursor: Any, tree: Any, rows: list[tuple[Any, ...]]) -> int:
        """Insert the rows of an array binding by one statement."""
        folded = tree.copy()
        line = folded.expression.expressions[0]
        folded.expression.set("expressions", [line.copy() for _ in rows])
        values = [value for row in rows for value in row]
        cursor.execute(folded.sql(dialect="snowflake"), binding_params=values, server=True)
        return int(cursor.rowcount or 0)

    def _compile(self, connection: Any, cursor: Any, sql: str, tree: Any) -> Any:
        """Return a statement in DuckDB's dialect, which is most of the work: a program sends the same texts again and again.

        None of one whose dialect depends on more than its text and the current schema.
        """
        if not isinstance(tree, _COMPILED) or len(sql) > _LONGEST_COMPILED or _CHANGING.search(sql):
            return None
        key = (sql, connection.database, connection.schema)
        with self._lock:
            if (known := self._compiled.get(key)) is not None:
                self._compiled.move_to_end(key)
                return known
        compiled = cursor._transform(parse_one(sql), None)  # noqa: SLF001
        with self._lock:
            self._compiled[key] = compiled
            if len(self._compiled) > _MOST_COMPILED:
                self._compiled.popitem(last=False)
        return compiled

    def _merge(self, connection: Any, cursor: Any, sql: str, tree: Any, values: Values) -> list[int]:
        """Run a MERGE as one statement of DuckDB's, which is done as a whole or not at all; fakesnow would make several of it.

        Returns:
            How many rows it inserted, updated and deleted, as far as it says that it may.
        """
        bound = list(values) if isinstance(values, tuple) else values
        compiled = self._compile(connection, cursor, sql, tree)
        if compiled is None:
            compiled = cursor._transform(parse_one(sql), bound)  # noqa: SLF001
        text = f"{compiled.sql(dialect='duckdb')} RETURNING merge_action"
        try:
            actions = [action for (action, *_) in connection._duck_conn.execute(text, bound).fetchall()]  # noqa: SLF001
        except duckdb.CatalogException as error:
            raise snowflake.connector.errors.ProgrammingError(msg=str(error), errno=2003, sqlstate="42S02") from error
        return [actions.count(action) for action in _counts(tree).values()]

    def _keep_result(self, query: Query, cursor: Any) -> None:
        """Keep a result for RESULT_SCAN under the id that the client knows, and forget the oldest."""
        results = self._snow.results_cache
        with self._lock:
            results[query.id] = results.pop(cursor.sfqid)
            while len(results) > _MOST_RESULTS:
                del results[next(iter(results))]


def _takes_turns(tree: Any) -> bool:
    """Tell whether a statement makes an object, or merges into a table, which locks it."""
    return isinstance(tree, exp.Merge) or (isinstance(tree, exp.Create) and tree.expression is None)


def _stop_if_cancelled(query: Query) -> None:
    if query.cancelled.is_set():
        raise query.cancel_error or cancelled()


@lru_cache(500)
def _single(sql: str) -> Any:
    """Return the tree of the one statement in a text. It is shared: nobody changes it."""
    try:
        trees = [tree for tree in sqlglot.parse(sql, read="snowflake") if tree is not None]
    except sqlglot.errors.ParseError as error:
        text = str(error).replace("\x1b[4m", "").replace("\x1b[0m", "")
        msg = f"SQL compilation error:\n{text}"
        raise SnowflakeError(msg, 1003, "42000") from None
    trees = [tree for tree in trees if not isinstance(tree, exp.Semicolon)]
    if len(trees) != 1:
        msg = f"Actual statement count {len(trees)} did not match the desired statement count 1."
        raise SnowflakeError(msg, 8, "0A000")
    return trees[0]


def _with_waiting(query: Query, work: Callable[[], T]) -> T:
    """Run a statement, again and again while another changes the same rows."""
    for wait in _WAITS:
        try:
            return work()
        except duckdb.TransactionException as error:
            in_transaction = query.connection._in_transaction or query.session.in_transaction  # noqa: SLF001
            if "onflict" not in str(error) or in_transaction:
                raise
            if query.cancelled.wait(wait):
                raise query.cancel_error or cancelled() from None
    msg = f"Statement waited {sum(_WAITS):.0f} seconds for a row that others change."
    raise SnowflakeError(msg, 625, "57014")


def _counts(tree: Any) -> dict[str, str]:
    """Return the columns of a MERGE's result, with DuckDB's word for what each counts."""
    then = [when.args["then"] for when in tree.args["whens"].expressions]
    kinds = {
        "inserted": any(isinstance(each, exp.Insert) for each in then),
        "updated": any(isinstance(each, exp.Update) for each in then),
        "deleted": any(isinstance(each, exp.Var) for each in then),
    }
    words = {"inserted": "INSERT", "updated": "UPDATE", "deleted": "DELETE"}
    return {f"number of rows {kind}": words[kind] for kind, is_there in kinds.items() if is_there}
