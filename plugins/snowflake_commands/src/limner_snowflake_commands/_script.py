"""The script that sets limner up in a Snowflake account: roles, a warehouse, a schema with what limner keeps, and grants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from limner_snowflake import Access, Identifier, Number, Objects, Privilege, Statement, Text, granting, sql

__all__ = ["Plan", "Section", "Step"]

SIZES: Final = ("XSMALL", "SMALL", "MEDIUM")
"""Sizes of warehouses: Snowflake advises none larger for AI functions, which it would not make faster."""

_AI: Final = (Privilege("USE AI FUNCTIONS", "ACCOUNT"), Privilege("SNOWFLAKE.CORTEX_USER", "DATABASE ROLE"))


@frozen
class Step:
    """One statement of the script.

    Args:
        what: What it does, as it goes on after "made" or "granted".
        statement: The statement.
        privilege: What it grants; None where it grants nothing.
        role: To which role it grants.
        user: To which user it grants a role.
        monitor: Which resource monitor it puts a warehouse under.
        warehouse: Which warehouse that is.
    """

    what: str
    statement: Statement
    privilege: Privilege | None = None
    role: str = ""
    user: str = ""
    monitor: str = ""
    warehouse: str = ""


@frozen
class Section:
    """Statements that one role runs.

    Args:
        title: What they are about.
        role: Who runs them.
        steps: The statements.
        warehouse: On which warehouse; None where they need none.
    """

    title: str
    role: str
    steps: tuple[Step, ...]
    warehouse: str | None = None

    def begin(self) -> tuple[Statement, ...]:
        """Return what is run before the steps."""
        begin = [sql("USE ROLE {}", Identifier(self.role))]
        if self.warehouse is not None:
            begin.append(sql("USE WAREHOUSE {}", Identifier(self.warehouse)))
        return tuple(begin)


@frozen
class Plan:
    """What is to be there, by the names that the catalogue has.

    Args:
        objects: Where drawings, journal and batches are kept.
        warehouse: The warehouse.
        size: Its size, where it is made.
        owner: The role that owns what limner keeps, and deploys its page.
        writer: The role that makes pictures and keeps them.
        reader: The role that looks at them.
        users: Users who get the role of writers.
        admin: The role that runs the script.
        credits: Credits a month after which the warehouse is suspended; None for no such limit.
        calls_models: Whether writers get what calling models takes.
        makes_temporary: Whether writers may make stages and tables, which libraries for a session are.
    """

    objects: Objects
    warehouse: str
    size: str = "XSMALL"
    owner: str = "LIMNER_OWNER"
    writer: str = "LIMNER_WRITER"
    reader: str = "LIMNER_READER"
    users: tuple[str, ...] = ()
    admin: str = "ACCOUNTADMIN"
    credits: int | None = None
    calls_models: bool = True
    makes_temporary: bool = True

    def sections(self) -> tuple[Section, ...]:
        """Return the script. Every statement can be run again: it makes what is missing and leaves what is there."""
        objects = self.objects
        kept = tuple(Step(_named(statement), statement) for statement in objects.create())
        return (
            Section("roles, each of which has what the one after it has", self.admin, tuple(self._roles())),
            Section("a warehouse and a schema", self.admin, tuple(self._places())),
            Section("what limner keeps there", self.owner, kept, self.warehouse),
            Section("who may do what", self.admin, tuple(self._grants())),
        )

    def script(self) -> str:
        """Return the script as text, for a worksheet or ``snow sql``."""
        lines = [
            "-- limner in Snowflake: all that it needs there. Each statement can be run again: what is there is left as it is.",
        ]
        for section in self.sections():
            statements = (*section.begin(), *(step.statement for step in section.steps))
            lines += ["", f"-- {section.title}", *(f"{statement.script};" for statement in statements)]
        return "\n".join([*lines, ""])

    def _roles(self) -> Iterator[Step]:
        for role, note in (
            (self.owner, "limner: owns the library, and deploys its page"),
            (self.writer, "limner: makes pictures and keeps them"),
            (self.reader, "limner: looks at pictures"),
        ):
            made = sql("CREATE ROLE IF NOT EXISTS {} COMMENT = {}", Identifier(role), Text(note))
            yield Step(f"the role {role}", made)
        for child, parent in ((self.reader, self.writer), (self.writer, self.owner), (self.owner, "SYSADMIN")):
            yield self._granting(Privilege("USAGE", "ROLE", Identifier(child)), parent)
        for user in self.users:
            to_user = sql("GRANT ROLE {} TO USER {}", Identifier(self.writer), Identifier(user))
            yield Step(f"the role {self.writer} to the user {user}", to_user, role=self.writer, user=user)

    def _places(self) -> Iterator[Step]:
        warehouse, database = Identifier(self.warehouse), Identifier(self.objects.database)
        schema = Identifier(self.objects.database, self.objects.schema)
        yield Step(
            f"the warehouse {self.warehouse}",
            sql(
                "CREATE WAREHOUSE IF NOT EXISTS {} WAREHOUSE_SIZE = {} AUTO_SUSPEND = 60 AUTO_RESUME = TRUE"
                " INITIALLY_SUSPENDED = TRUE COMMENT = {}",
                warehouse,
                Text(self.size),
                Text("limner: asks models, and keeps pictures"),
            ),
        )
        if self.credits is not None:
            monitor = Identifier(f"{self.warehouse}_MONITOR")
            yield Step(
                f"the resource monitor {monitor.parts[0]}",
                sql(
                    "CREATE RESOURCE MONITOR IF NOT EXISTS {} WITH CREDIT_QUOTA = {} FREQUENCY = MONTHLY"
                    " START_TIMESTAMP = IMMEDIATELY TRIGGERS ON 80 PERCENT DO NOTIFY ON 100 PERCENT DO SUSPEND",
                    monitor,
                    Number(self.credits),
                ),
            )
            yield Step(
                f"the monitor's hold on the warehouse {self.warehouse}",
                sql("ALTER WAREHOUSE {} SET RESOURCE_MONITOR = {}", warehouse, monitor),
                monitor=monitor.parts[0],
                warehouse=self.warehouse,
            )
        yield Step(f"the database {self.objects.database}", sql("CREATE DATABASE IF NOT EXISTS {}", database))
        yield Step(f"the schema {'.'.join(schema.parts)}", sql("CREATE SCHEMA IF NOT EXISTS {}", schema))
        for role in (self.reader, self.writer, self.owner):
            yield self._granting(Privilege("USAGE", "WAREHOUSE", warehouse), role)
        for privilege in (*self.objects.privileges(Access.OWN), Privilege("CREATE STREAMLIT", "SCHEMA", schema)):
            yield self._granting(privilege, self.owner)

    def _grants(self) -> Iterator[Step]:
        schema = Identifier(self.objects.database, self.objects.schema)
        for privilege in self.objects.privileges(Access.READ):
            yield self._granting(privilege, self.reader)
        for privilege in self.objects.privileges(Access.WRITE):
            yield self._granting(privilege, self.writer)
        if self.makes_temporary:
            for name in (Privilege("CREATE TABLE", "SCHEMA", schema), Privilege("CREATE STAGE", "SCHEMA", schema)):
                yield self._granting(name, self.writer)
        if self.calls_models:
            for privilege in _AI:
                yield self._granting(privilege, self.writer)

    @staticmethod
    def _granting(privilege: Privilege, role: str) -> Step:
        return Step(_said(privilege, role), granting(privilege, role), privilege, role)


def _named(statement: Statement) -> str:
    """Return what a statement of the library's makes, by the name that stands in it."""
    words, _, _ = statement.text.partition(" (")
    name = words.rpartition('."')[2].removesuffix('"').replace('""', '"')
    if words.startswith("INSERT"):
        return f"a row of the table {name}"
    return f"the {'stage' if ' STAGE ' in words else 'table'} {name.partition(chr(34) + ' ')[0]}"


def _said(privilege: Privilege, role: str) -> str:
    if privilege.on.endswith("ROLE"):
        what = "the " + privilege.on.lower() + f" {privilege.object.parts[-1] if privilege.object else privilege.name}"
    else:
        what = f"{privilege.name} on the {privilege.on.lower()}"
        what += f" {'.'.join(privilege.object.parts)}" if privilege.object else ""
    return f"{what} to {role}"
