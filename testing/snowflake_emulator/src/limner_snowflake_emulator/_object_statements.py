"""Statements on objects: Streamlit apps, models, files that are loaded, and what is accepted and not carried out."""

from __future__ import annotations

import re
from typing import Any, Final

import pyarrow.parquet as pq  # type: ignore[import-untyped]  # it has no types

from limner_snowflake_emulator._errors import SnowflakeError, missing
from limner_snowflake_emulator._names import split_name
from limner_snowflake_emulator._results import Rows, column, done
from limner_snowflake_emulator._statements import Handler, Statement, options, statement

__all__ = ["HANDLERS"]

HANDLERS: Final[list[tuple[re.Pattern[str], Handler]]] = []

_SINCE: Final = "2026-01-01"
_APP: Final = r"(?P<name>IDENTIFIER\s*\([^)]*\)|[^\s(]+)"
_ACCEPTED: Final = (
    r"TASK|STREAM|PROCEDURE|ROLE|DATABASE\s+ROLE|WAREHOUSE|RESOURCE\s+MONITOR|STREAMLIT|NETWORK\s+RULE|EXTERNAL\s+ACCESS|BUDGET"
    r"|EVENT\s+TABLE|ALERT|IMMEDIATE|OWNERSHIP|USAGE|DYNAMIC\s+TABLE"
)
_PARQUET_TYPES: Final = {
    "int64": "NUMBER(38, 0)",
    "int32": "NUMBER(38, 0)",
    "double": "REAL",
    "bool": "BOOLEAN",
    "date32[day]": "DATE",
}


def _app_name(statement: Statement) -> str:
    text = re.sub(r"(?i)^identifier\(\s*'(.*)'\s*\)$", r"\1", statement.parts["name"])
    connection = statement.query.session.connection
    return ".".join([connection.database, connection.schema, *split_name(text)][-3:])


@statement(
    HANDLERS,
    rf"CREATE\s+(?P<replace>OR\s+REPLACE\s+)?STREAMLIT\s+(?P<lenient>IF\s+NOT\s+EXISTS\s+)?{_APP}(?P<options>.*)$",
)
def _create_streamlit(statement: Statement) -> Rows:
    name, apps = _app_name(statement), statement.account.streamlits
    if name in apps and not statement.parts["replace"]:
        if statement.parts["lenient"]:
            return done(f"{name} already exists, statement succeeded.")
        msg = f"SQL compilation error:\nObject '{name}' already exists."
        raise SnowflakeError(msg, 2002, "42710")
    apps[name] = {key.lower(): value for key, value in options(statement.parts["options"]).items()}
    return done(f"Streamlit {name} successfully created.")


@statement(HANDLERS, rf"DESC(?:RIBE)?\s+STREAMLIT\s+{_APP}$")
def _describe_streamlit(statement: Statement) -> Rows:
    name = _app_name(statement)
    app = statement.account.streamlits.get(name)
    if app is None:
        raise missing(name, "Streamlit")
    live = None if "root_location" in app else f"snow://streamlit/{name}/versions/live/"
    own = {**app, "name": name.rpartition(".")[2], "url_id": "local", "live_version_location_uri": live}
    columns = ["name", "title", "main_file", "query_warehouse", "root_location", "url_id", "comment", "runtime_name"]
    columns += ["compute_pool", "live_version_location_uri"]
    return Rows(columns, [[own.get(each) for each in columns]])


@statement(HANDLERS, rf"DROP\s+STREAMLIT\s+(IF\s+EXISTS\s+)?{_APP}$")
def _drop_streamlit(statement: Statement) -> Rows:
    statement.account.streamlits.pop(_app_name(statement), None)
    return done("Drop statement executed successfully.")


@statement(HANDLERS, r"SHOW\s+CORTEX\s+BASE\s+MODELS\b(?P<rest>.*)$")
def _show_base_models(statement: Statement) -> Rows:
    columns = ["created_on", "name", "model_type", "database_name", "schema_name", "owner", "lifecycle_status"]
    columns += ["in_region_availability", "legacy_date", "eol_date", "cross_region_availability"]
    # As documented: without the schema it may return nothing.
    is_in_schema = re.search(r"\bIN\s+SCHEMA\s+SNOWFLAKE\.MODELS\b", statement.parts["rest"], re.IGNORECASE)
    settings = statement.account.settings
    models = sorted(settings.models or ()) if is_in_schema else []
    place = ("CORTEX_BASE", "SNOWFLAKE", "MODELS", "SNOWFLAKE")
    rows = [
        (_SINCE, name.upper(), *place, settings.lifecycles.get(name, "GA"), None, None, None, '["ANY_REGION"]')
        for name in models
    ]
    return Rows(columns, rows)


@statement(HANDLERS, r"SHOW\s+MODELS\b.*$")
def _show_models(statement: Statement) -> Rows:
    models = statement.account.settings.models or ()
    return Rows(["name", "model_type"], [[name.upper(), "CORTEX_BASE"] for name in sorted(models)])


@statement(
    HANDLERS,
    r"(CREATE|ALTER|DROP|EXECUTE|GRANT|REVOKE|SHOW(?!\s+WAREHOUSE)|DESC(?:RIBE)?)\s+(OR\s+REPLACE\s+|OR\s+ALTER\s+)?"
    rf"(?P<kind>{_ACCEPTED})\b.*$",
)
def _accept(statement: Statement) -> Rows:
    return done(f"{statement.parts['kind'].title()} statement accepted by the emulator (not executed).")


@statement(HANDLERS, r"ALTER\s+(TABLE|SCHEMA|DATABASE)\s+(IF\s+EXISTS\s+)?\S+\s+(UN)?SET\s+(?!SCHEMA).*$")
def _alter_options(_: Statement) -> Rows:
    return done()


@statement(HANDLERS, r"TRUNCATE\s+(TABLE\s+)?IF\s+EXISTS\s+(?P<name>\S+)$")
def _truncate(statement: Statement) -> str:
    return f"TRUNCATE TABLE {statement.parts['name']}"


@statement(HANDLERS, r"CALL\s+(?P<name>[\w.\"]+)\s*\(.*$")
def _call(statement: Statement) -> Rows:
    msg = f"SQL compilation error:\nUnknown user-defined function {statement.parts['name'].upper()}"
    raise SnowflakeError(msg, 2140, "42601")


@statement(
    HANDLERS,
    r"COPY\s+INTO\s+(?P<table>(?!@)[^\s(]+)\s*\((?P<columns>[^)]*)\)\s*FROM\s*\(\s*SELECT\s+(?P<fields>\$1:.+?)\s+FROM\s+"
    r"(?P<stage>'@[^']+'|@\S+)\s*\)\s*FILE_FORMAT\s*=\s*\(\s*TYPE\s*=\s*PARQUET.*$",
)
def _copy_parquet(statement: Statement) -> Rows:
    """Load Parquet in the one form that write_pandas sends."""
    files = [file for _, file in statement.account.stages.files(statement.stage(statement.parts["stage"]))]
    paths = ", ".join("'" + str(file).replace("'", "''") + "'" for file in files)
    fields = ", ".join(re.findall(r'\$1:("(?:[^"]|"")+"|\w+)', statement.parts["fields"]))
    table = ".".join('"' + part.replace('"', '""') + '"' for part in split_name(statement.parts["table"]))
    into = f"{table} ({statement.parts['columns']})"
    sql = f"INSERT INTO {into} SELECT {fields} FROM read_parquet([{paths}])"  # noqa: S608 - names of the statement itself
    session = statement.query.session
    with session.lock:
        (count,) = session.connection._duck_conn.execute(sql).fetchone()  # noqa: SLF001 - fakesnow cannot read it
    fixed = [column(name, "fixed") for name in ("rows_parsed", "rows_loaded", "error_limit", "errors_seen")]
    last: list[Any] = ["first_error", column("first_error_line", "fixed"), column("first_error_character", "fixed")]
    columns = ["file", "status", *fixed, *last, "first_error_column_name"]
    return Rows(columns, [[files[0].name if files else "", "LOADED", count, count, 1, 0, None, None, None, None]])


@statement(HANDLERS, r"SELECT\s+COLUMN_NAME,\s*TYPE\s+FROM\s+TABLE\s*\(\s*INFER_SCHEMA\s*\((?P<arguments>.*)$")
def _infer_schema(statement: Statement) -> Rows:
    found = re.search(r"location\s*=>\s*'([^']+)'", statement.parts["arguments"], re.IGNORECASE)
    location = statement.values[0] if statement.values else found[1] if found else ""
    ((_, file), *_) = statement.account.stages.files(statement.stage(location))

    def kind(name: str) -> str:
        return _PARQUET_TYPES.get(name, "TIMESTAMP_NTZ" if "timestamp" in name else "TEXT")

    return Rows(["COLUMN_NAME", "TYPE"], [[each.name, kind(str(each.type))] for each in pq.read_schema(file)])
