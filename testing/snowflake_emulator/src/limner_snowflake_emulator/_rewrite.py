"""Rewriting statements before fakesnow sees them: what it lacks is put in, and what Snowflake refuses is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

import sqlglot
from sqlglot import exp

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._ai_calls import AI_FUNCTIONS, emulated_call
from limner_snowflake_emulator._errors import SnowflakeError
from limner_snowflake_emulator._names import parse_stage
from limner_snowflake_emulator._recording import Query, Session
from limner_snowflake_emulator._relations import (
    DIRECTORY_COLUMNS,
    QUERY_HISTORY_COLUMNS,
    account_usage,
    query_history,
    values_table,
)
from limner_snowflake_emulator._templates import with_schemas

__all__ = ["CONTAINS_FUNCTION", "JSON_FUNCTION", "URL_FUNCTION", "rewrite"]

CONTAINS_FUNCTION: Final = "EM_CONTAINS"
"""The function that tells whether an array holds a text: of the array as JSON, and the text."""

JSON_FUNCTION: Final = "EM_JSON"
"""The function that returns a text that is JSON, and NULL for another."""

URL_FUNCTION: Final = "EM_URL"
"""The function that makes URLs of files: of the kind, the stage's place in URLs, the path, and the seconds that it holds."""

_CONTEXT: Final[dict[str, Callable[[Session], str | None]]] = {
    "CURRENT_ROLE": lambda session: session.role,
    "CURRENT_WAREHOUSE": lambda session: session.warehouse,
    "CURRENT_DATABASE": lambda session: session.connection.database,
    "CURRENT_SCHEMA": lambda session: session.connection.schema if session.connection.database else None,
    "CURRENT_USER": lambda session: session.user,
    "CURRENT_SESSION": lambda session: str(session.id),
    "CURRENT_ACCOUNT": lambda session: session.account.upper(),
    "CURRENT_ACCOUNT_NAME": lambda session: session.account.upper(),
    "CURRENT_ORGANIZATION_NAME": lambda _: "LOCAL",
    "CURRENT_REGION": lambda _: "LOCAL_EMULATOR",
    "CURRENT_CLIENT": lambda session: (
        f"{session.client.get('CLIENT_APP_ID')} {session.client.get('CLIENT_APP_VERSION')}"
    ),
    "CURRENT_IP_ADDRESS": lambda _: "127.0.0.1",
    "LAST_QUERY_ID": lambda session: session.last_query_id,
}
_CONCERNED: Final = re.compile(
    r"^\s*SELECT\b|^\s*WITH\b|IS_TRANSIENT|AI_COMPLETE|AI_COUNT_TOKENS|CORTEX|CURRENT_|LAST_QUERY_ID|DIRECTORY\s*\(|PRESIGNED"
    r"|_FILE_URL|\$\d|GENERATOR|SEQ[1248]|IS_ROLE_IN_SESSION|RESULT_SCAN|MERGE|CREATE\b.*\bTABLE|SYSTEM\$|QUERY_HISTORY"
    r"|INFER_SCHEMA|VALUES|TRY_PARSE_JSON",
    re.IGNORECASE | re.DOTALL,
)
"""Statements that may need it: parsing all would double the time that a plain INSERT takes."""
_LIVE: Final = re.compile(
    r"IS_TRANSIENT|AI_|CORTEX|CURRENT_|LAST_QUERY_ID|DIRECTORY|PRESIGNED|_FILE_URL|IS_ROLE_IN_SESSION|RESULT_SCAN|CREATE\b"
    r"|SYSTEM\$|QUERY_HISTORY|INFER_SCHEMA|ACCOUNT_USAGE|ORGANIZATION_USAGE|SEQ[1248]|TABLE\s*\(",
    re.IGNORECASE,
)
"""What is rewritten by how the account or the session stands; of everything else the rewriting is remembered."""
_FILE_URLS: Final = {"GET_PRESIGNED_URL", "BUILD_SCOPED_FILE_URL", "BUILD_STAGE_FILE_URL"}
_NOT_ENFORCED: Final = (
    exp.CommentColumnConstraint,
    exp.PrimaryKeyColumnConstraint,
    exp.UniqueColumnConstraint,
    exp.PrimaryKey,
    exp.ForeignKey,
    exp.Reference,
)
_NOT_IN_VALUES: Final = {*AI_FUNCTIONS, "TO_VARIANT", "OBJECT_CONSTRUCT", "ARRAY_CONSTRUCT"}


def rewrite(account: Account, query: Query, sql: str) -> str:
    """Return a statement as fakesnow can run it, in Snowflake's dialect still.

    Raises:
        SnowflakeError: Snowflake would refuse it.
    """
    sql = with_schemas(re.sub(r"\bSCOPED\s+(?=TEMP)", "", sql, flags=re.IGNORECASE))
    if not _CONCERNED.search(sql):
        return sql
    return _rewritten(account, query, sql) if _LIVE.search(sql) else _remembered(sql)


@lru_cache(2_000)
def _remembered(sql: str) -> str:
    return _rewritten(None, None, sql)


def _rewritten(account: Account | None, query: Query | None, sql: str) -> str:
    try:
        tree: Any = sqlglot.parse_one(sql, read="snowflake")
    except sqlglot.errors.ParseError:
        return sql  # the engine tells of it
    _refuse_structures_in_values(tree)
    if account is not None and isinstance(tree, exp.Create) and str(tree.args.get("kind")).upper() == "TABLE":
        _drop_what_is_not_enforced(account, tree)
    if isinstance(tree, exp.Select):
        _keep_names(tree)
    if account is not None and query is not None:
        tree = tree.transform(_Rewriter(account, query).node)
    else:
        tree = tree.transform(_with_values_once)
    for select in list(tree.find_all(exp.Select)):
        _name_positions(select)
    return str(tree.sql(dialect="snowflake"))


def _refuse_structures_in_values(tree: Any) -> None:
    """Refuse semi-structured expressions in VALUES, as Snowflake does and fakesnow does not."""
    if not isinstance(tree, exp.Insert) or not isinstance(tree.expression, exp.Values):
        return
    for node in tree.expression.find_all(exp.ParseJSON, exp.Struct, exp.Anonymous, exp.Array):
        if isinstance(node, exp.Anonymous) and node.name.upper() not in _NOT_IN_VALUES:
            continue
        msg = f"SQL compilation error:\nInvalid expression [{node.sql(dialect='snowflake')}] in VALUES clause"
        raise SnowflakeError(msg, 2014, "22000")


def _drop_what_is_not_enforced(account: Account, tree: Any) -> None:
    """Take out keys and comments of columns: in Snowflake they only inform. DuckDB would enforce keys, and knows no comments here."""
    if tree.find(exp.TransientProperty):
        account.transient.add(tree.find(exp.Table).name.upper())
    if not isinstance(tree.this, exp.Schema):
        return
    kept = []
    for part in tree.this.expressions:
        inner = part.expressions[0] if isinstance(part, exp.Constraint) and part.expressions else part
        if isinstance(inner, _NOT_ENFORCED):
            continue
        if isinstance(part, exp.ColumnDef):
            constraints = part.args.get("constraints") or []
            part.set(
                "constraints", [each for each in constraints if not isinstance(each.args.get("kind"), _NOT_ENFORCED)]
            )
        kept.append(part)
    tree.this.set("expressions", kept)


def _keep_names(select: Any) -> None:
    """Name each column without an alias by its text, before that is rewritten."""
    for number, each in enumerate(select.expressions):
        if isinstance(each, exp.Alias | exp.Column | exp.Star | exp.Parameter) or each.is_star:
            continue
        text = re.sub(r"(?<!\w)\$", "@", each.sql(dialect="snowflake"))  # fakesnow would read $x as a variable
        name = text if "'" in text else text.upper()
        select.expressions[number].replace(exp.alias_(each.copy(), name, quoted=True))


def _name_positions(select: Any) -> None:
    """Name the columns of ``SELECT $1, $2 FROM VALUES (…)``."""
    source = select.args["from_"].this if select.args.get("from_") else None
    if isinstance(source, exp.Subquery) and isinstance(source.this, exp.Values):
        source = source.this
    if not isinstance(source, exp.Values):
        return
    width = len(source.expressions[0].expressions)
    columns = [exp.to_identifier(f"column{number + 1}") for number in range(width)]
    source.set("alias", exp.TableAlias(this=exp.to_identifier(source.alias or "_values"), columns=columns))
    for parameter in list(select.find_all(exp.Parameter)):
        if isinstance(parameter.this, exp.Literal):
            parameter.replace(exp.column(f"column{parameter.this.name}"))


def _with_values_once(node: Any) -> Any:
    """Return what stands for a call in which fakesnow or DuckDB's dialect would write an argument twice, which may be bound, or a model's."""
    if isinstance(node, exp.ArrayContains):
        return _array_contains(node)
    return _try_parse_json(node.this.copy()) if _is_try_parse_json(node) else node


def _is_try_parse_json(node: Any) -> bool:
    return isinstance(node, exp.ParseJSON) and bool(node.args.get("safe"))


def _try_parse_json(text: Any) -> Any:
    return exp.ParseJSON(this=exp.Anonymous(this=JSON_FUNCTION, expressions=[exp.cast(text, "VARCHAR")]))


def _array_contains(node: Any) -> Any:
    value = node.expression
    if isinstance(value, exp.Cast) and value.is_type("VARIANT"):
        value = value.this
    arguments = [exp.cast(each.copy(), "VARCHAR") for each in (node.this, value)]
    return exp.EQ(
        this=exp.Anonymous(this=CONTAINS_FUNCTION, expressions=arguments), expression=exp.Literal.string("true")
    )


class _Rewriter:
    """Rewrites the nodes of one statement."""

    def __init__(self, account: Account, query: Query) -> None:
        self.account = account
        self.query = query
        self.session = query.session

    def node(self, node: Any) -> Any:
        """Return what stands in a node's place."""
        if isinstance(node, exp.Dot) and isinstance(node.expression, exp.Anonymous):
            path = {part.name.upper() for part in node.this.find_all(exp.Identifier)}
            is_cortex = "CORTEX" in path and node.expression.name.upper() in AI_FUNCTIONS
            lacking = self.account.settings.lacking
            return emulated_call(node.expression, self.query, lacking) if is_cortex else node
        if isinstance(node, exp.ArrayContains):
            return _array_contains(node)
        if _is_try_parse_json(node):  # what is put in a node's place is not looked into
            return _try_parse_json(node.this.transform(self.node))
        if isinstance(node, exp.Func):
            return self._function(node)
        if isinstance(node, exp.Column) and node.name.upper() == "IS_TRANSIENT" and self.account.transient:
            return self._is_transient(node)
        if isinstance(node, exp.Table):
            return self._table(node)
        if isinstance(node, exp.Subquery) and isinstance(node.this, exp.TableFromRows):
            return self._table_function(node.this, node) or node
        if isinstance(node, exp.TableFromRows):
            return self._table_function(node, node) or node
        return node

    def _function(self, node: Any) -> Any:
        name = (node.name if isinstance(node, exp.Anonymous) else node.sql_name()).upper()
        if isinstance(node, exp.Anonymous):
            if name in AI_FUNCTIONS and name.startswith("AI_"):
                return emulated_call(node, self.query, self.account.settings.lacking)
            if name in _FILE_URLS:
                return self._file_url(name, node)
            if name == "IS_ROLE_IN_SESSION":
                return self._is_role(node)
            if name.startswith("SYSTEM$"):
                return exp.Literal.string("LOCAL")
        roles = self.account.privileges.roles_of
        if name == "CURRENT_AVAILABLE_ROLES":
            return exp.Literal.string(json.dumps(list(roles(self.session.user))))
        if name == "CURRENT_SECONDARY_ROLES":
            wish = self.session.secondary_roles
            others = [role for role in roles(self.session.user) if wish == "ALL" and role != self.session.role]
            return exp.Literal.string(json.dumps({"roles": ",".join(others), "value": wish}))
        if name in _CONTEXT:
            value = _CONTEXT[name](self.session)
            return exp.Null() if value is None else exp.Literal.string(value)
        if name in {"SEQ1", "SEQ2", "SEQ4", "SEQ8"} and node.find_ancestor(exp.Window):
            return exp.Literal.number(1)
        return node

    def _is_role(self, node: Any) -> Any:
        (argument, *_) = node.expressions
        role = argument.this.upper() if isinstance(argument, exp.Literal) else ""
        return exp.Boolean(this=role in self.account.privileges.active(self.session))

    def _is_transient(self, node: Any) -> Any:
        names = [exp.Literal.string(name) for name in sorted(self.account.transient)]
        case = exp.case().when(exp.column("TABLE_NAME").isin(*names), exp.Literal.string("YES"))
        case = case.else_(exp.Literal.string("NO"))
        is_column = isinstance(node.parent, exp.Select) and node.arg_key == "expressions"
        return exp.alias_(case, "IS_TRANSIENT", quoted=True) if is_column else case

    def _table(self, node: Any) -> Any:
        if isinstance(node.this, exp.DirectoryStage):
            place = parse_stage(node.this.this.name, *self._current())
            return values_table(
                self.account, node.alias or "_directory", DIRECTORY_COLUMNS, self.account.stages.directory(place)
            )
        if node.catalog.upper() == "SNOWFLAKE" and node.db.upper() in {"ACCOUNT_USAGE", "ORGANIZATION_USAGE"}:
            columns, rows = account_usage(self.account, node.name.upper())
            return values_table(self.account, node.alias or node.name, columns, rows)
        return node

    def _table_function(self, node: Any, whole: Any) -> Any:
        """Return the rows of a table function that fakesnow lacks; None for one that it has."""
        call = node.this.expression if isinstance(node.this, exp.Dot) else node.this
        name = (call.name if isinstance(call, exp.Anonymous) else type(call).__name__).upper()
        alias = whole.alias or "_rows"
        if name == "GENERATOR" and isinstance(whole, exp.Subquery):
            count = call.args.get("rowcount")
            sql = f"SELECT * FROM (SELECT * FROM TABLE(GENERATOR(ROWCOUNT => {count.name if count else 0}))) AS {alias}"  # noqa: S608
            generated = sqlglot.parse_one(sql, read="snowflake").find(exp.Subquery)
            return generated.copy() if generated else None
        if name.startswith("QUERY_HISTORY"):
            rows = query_history(self.account, self.session if "SESSION" in name else None)
            return values_table(self.account, alias, QUERY_HISTORY_COLUMNS, rows)
        if name == "RESULT_SCAN" and isinstance(call, exp.Anonymous):
            query_id = self.node(call.expressions[0])  # it may be LAST_QUERY_ID()
            source = self.account.recording.queries.get(query_id.name)
            data = source.response.get("data", {}) if source else {}
            if data.get("queryResultFormat") == "json":  # one that fakesnow did not make
                kinds = [
                    (each["name"], "NUMBER(38,0)" if each["type"] == "fixed" else "VARCHAR") for each in data["rowtype"]
                ]
                return values_table(self.account, alias, kinds, data["rowset"])
        return None

    def _file_url(self, name: str, node: Any) -> Any:
        stage, *rest = node.expressions
        text = stage.this if isinstance(stage, exp.Literal) else f"@{stage.sql(dialect='snowflake').lstrip('$@')}"
        place = parse_stage(text, *self._current())
        seconds = rest[1] if len(rest) > 1 else exp.Literal.number(3600)
        constants = [exp.Literal.string(each) for each in (name, place.url_path)]
        return exp.Anonymous(
            this=URL_FUNCTION,
            expressions=[*constants, exp.cast(rest[0], "VARCHAR"), exp.cast(seconds, "VARCHAR")],
        )

    def _current(self) -> tuple[str | None, str | None]:
        return self.session.connection.database, self.session.connection.schema
