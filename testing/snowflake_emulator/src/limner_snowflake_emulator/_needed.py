"""What a statement needs: the privileges that Snowflake's documentation names for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import sqlglot
from attrs import frozen
from sqlglot import exp

from limner_snowflake_emulator._ai_calls import AI_FUNCTIONS
from limner_snowflake_emulator._errors import SnowflakeError
from limner_snowflake_emulator._names import NAME, STAGE, parse_stage, split_name

__all__ = ["CREATE", "Needed", "creation", "full_name", "needed", "unwrapped"]

_WORDS: Final = (
    r"(?:(?:LOCAL|GLOBAL|TRANSIENT|(?P<temporary>(?:SCOPED\s+)?TEMP(?:ORARY)?)|VOLATILE|SECURE|DYNAMIC|MANAGED)\s+)*"
)
_KINDS: Final = (
    "DATABASE ROLE|RESOURCE MONITOR|FILE FORMAT|DATABASE|SCHEMA|TABLE|VIEW|STAGE|WAREHOUSE|ROLE|STREAMLIT|TASK|STREAM|SEQUENCE"
).replace(" ", r"\s+")
_APP: Final = r"(?P<name>IDENTIFIER\s*\(\s*'[^']*'\s*\)|(?:\"(?:[^\"]|\"\")+\"|[^\s(\";]+)+)"
CREATE: Final = re.compile(
    rf"(?P<verb>CREATE|DROP|ALTER|UNDROP)\s+(?P<replace>OR\s+REPLACE\s+)?{_WORDS}(?P<kind>{_KINDS})\s+"
    rf"(?P<lenient>IF\s+(?:NOT\s+)?EXISTS\s+)?{_APP}(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""A statement that makes, changes or removes an object."""

_IN_ACCOUNT: Final = {"DATABASE", "WAREHOUSE", "ROLE", "RESOURCE MONITOR"}
_STAGES: Final = (
    (re.compile(rf"(?:GET|LIST|LS)\s+{STAGE}", re.IGNORECASE), "READ"),
    (re.compile(rf"(?:REMOVE|RM)\s+{STAGE}", re.IGNORECASE), "WRITE"),
    (re.compile(rf"PUT\s+(?:'(?:[^'\\]|''|\\.)*'|file://.*?)\s+{STAGE}", re.IGNORECASE | re.DOTALL), "WRITE"),
    (re.compile(rf"COPY\s+FILES\s+INTO\s+{STAGE}", re.IGNORECASE), "WRITE"),
    (re.compile(rf"COPY\s+FILES\s+INTO\s+\S+\s+FROM\s+{STAGE}", re.IGNORECASE), "READ"),
)
_REFRESH: Final = re.compile(rf"ALTER\s+STAGE\s+(?:IF\s+EXISTS\s+)?{NAME}\s+REFRESH\b", re.IGNORECASE)
_WRITES: Final[tuple[tuple[type[exp.Expression], tuple[str, ...]], ...]] = (
    (exp.Insert, ("INSERT",)),
    (exp.Update, ("UPDATE",)),
    (exp.Delete, ("DELETE",)),
    (exp.Merge, ("INSERT", "UPDATE")),
    (exp.TruncateTable, ("TRUNCATE",)),
)


@frozen
class Needed:
    """A privilege that a statement needs.

    Args:
        privilege: Its name.
        kind: What it is on.
        parts: The parts of the object's name; none for the account.
        sqlstate: The SQLSTATE where that is not there, or not to be seen.
        primary: Whether the primary role must have it.
        lenient: Whether it does not matter where the object is not there.
    """

    privilege: str
    kind: str
    parts: tuple[str, ...]
    sqlstate: str = "02000"
    primary: bool = False
    lenient: bool = False


def needed(sql: str, database: str | None, schema: str | None) -> Iterator[Needed]:
    """Yield what a statement needs, the containers of each object first.

    Args:
        sql: The statement.
        database: The current database.
        schema: The current schema.
    """
    for each in _needed(sql, database, schema):
        for length, kind in ((1, "DATABASE"), (2, "SCHEMA")):
            if len(each.parts) > length and each.kind not in {"DATABASE_ROLE", "APPLICATION_ROLE"}:
                yield Needed("USAGE", kind, each.parts[:length], lenient=each.lenient)
        yield each


def _needed(sql: str, database: str | None, schema: str | None) -> Iterator[Needed]:
    if found := re.match(rf"USE\s+(?:(DATABASE|SCHEMA|WAREHOUSE)\s+)?{NAME}$", sql, re.IGNORECASE):
        kind = (found[1] or "DATABASE").upper()
        if found["name"].upper() not in {"ROLE", "SECONDARY"}:
            parts = split_name(found["name"])
            yield Needed(
                "USAGE", kind, tuple(([database] if kind == "SCHEMA" and len(parts) == 1 and database else []) + parts)
            )
        return
    for pattern, privilege in _STAGES:
        if found := pattern.match(sql):
            yield from _stage(privilege, found["stage"], database, schema)
    if found := _REFRESH.match(sql):
        yield from _stage("WRITE", f"@{found['name']}", database, schema)
        return
    if found := CREATE.match(sql):
        yield from creation(found, database, schema)
        if found["verb"].upper() != "CREATE" or found["kind"].upper() != "TABLE":
            return
    if re.match(r"SELECT|WITH|INSERT|UPDATE|DELETE|MERGE|TRUNCATE|CREATE", sql, re.IGNORECASE):
        try:
            tree: Any = sqlglot.parse_one(sql, read="snowflake")
        except sqlglot.errors.ParseError:
            return
        yield from _of_tree(tree, database, schema)


def unwrapped(name: str) -> str:
    """Return the name that IDENTIFIER('…') holds."""
    found = re.match(r"IDENTIFIER\s*\(\s*'(.*)'\s*\)$", name, re.IGNORECASE)
    return found[1] if found else name


def creation(found: re.Match[str], database: str | None, schema: str | None) -> Iterator[Needed]:
    """Yield what making, changing or removing an object needs."""
    kind = " ".join(found["kind"].upper().split())
    parts = tuple(split_name(unwrapped(found["name"])))
    full = full_name(kind, parts, database, schema)
    if found["verb"].upper() != "CREATE":
        sqlstate = "42S02" if kind == "TABLE" else "02000"
        yield Needed("OWNERSHIP", kind.replace(" ", "_"), full, sqlstate, lenient=bool(found["lenient"]))
        return
    if kind in _IN_ACCOUNT:
        yield Needed(f"CREATE {kind}", "ACCOUNT", (), primary=True)
    elif kind in {"SCHEMA", "DATABASE ROLE"}:
        yield Needed(f"CREATE {kind}", "DATABASE", full[:1], primary=True)
    elif not found["temporary"]:  # who makes something temporary needs the schema alone
        yield Needed(f"CREATE {kind}", "SCHEMA", full[:2], primary=True)
    else:
        yield Needed("USAGE", "SCHEMA", full[:2])


def full_name(kind: str, parts: tuple[str, ...], database: str | None, schema: str | None) -> tuple[str, ...]:
    """Return a name with what stands before it where it is not said."""
    kind = " ".join(kind.upper().split())
    before = () if kind in _IN_ACCOUNT else (database,) if kind in {"SCHEMA", "DATABASE ROLE"} else (database, schema)
    return tuple(part or "" for part in (*before, *parts)[-len(before) - 1 :])


def _stage(privilege: str, text: str, database: str | None, schema: str | None) -> Iterator[Needed]:
    try:
        place = parse_stage(text, database, schema)
    except SnowflakeError:  # the statement itself tells
        return
    if not place.name.startswith(("~", "%")):
        yield Needed(privilege, "STAGE", (place.database, place.schema, place.name))


def _of_tree(tree: Any, database: str | None, schema: str | None) -> Iterator[Needed]:
    names = {name for cte in tree.find_all(exp.CTE) for name in (cte.alias_or_name.upper(),)}
    target = tree.this if not isinstance(tree, exp.Select) else None
    target = target.this if isinstance(target, exp.Schema) else target
    writes = next((privileges for kind, privileges in _WRITES if isinstance(tree, kind)), ())
    if isinstance(tree, exp.TruncateTable):
        target = tree.expressions[0] if tree.expressions else None
    for table in tree.find_all(exp.Table):
        if isinstance(table.this, exp.DirectoryStage):
            yield from _stage("READ", table.this.this.name, database, schema)
            continue
        parts = tuple(
            part.name if part.quoted else part.name.upper() for part in table.parts if isinstance(part, exp.Identifier)
        )
        if (
            not parts
            or parts[0] == "SNOWFLAKE"
            or "INFORMATION_SCHEMA" in parts
            or (len(parts) == 1 and parts[0] in names)
        ):
            continue
        if isinstance(tree, exp.Create) and table is target:
            continue
        for privilege in writes if table is target else ("SELECT",):
            yield Needed(privilege, "TABLE", full_name("TABLE", parts, database, schema), "42S02")
    for call in tree.find_all(exp.Func):
        name = (call.name if isinstance(call, exp.Anonymous) else call.sql_name()).upper()
        if name in AI_FUNCTIONS or name.startswith("AI_"):
            yield Needed(name, "AI", ())
        elif name in {"GET_PRESIGNED_URL", "BUILD_SCOPED_FILE_URL"} and call.expressions:
            text = call.expressions[0].sql(dialect="snowflake").strip("'")
            yield from _stage("READ", text if text.startswith("@") else f"@{text}", database, schema)
