"""The place in Snowflake: its sessions, the objects in it, and every statement on them, each translated where it fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from attrs import evolve

from limner import AccessDeniedError, DeadlineError, LimnerError, StorageError
from limner.plugins import Context
from limner_snowflake import (
    FORMATS,
    Access,
    Kind,
    Lifetime,
    Objects,
    ObjectsPart,
    Result,
    Session,
    Sessions,
    SnowflakeError,
    SnowflakeSettings,
    Statement,
    catalogue_name,
    grants,
    sql,
    written_name,
)
from limner_stage_storage._faults import fault_of

__all__ = ["PARTS", "Place"]

T = TypeVar("T")

PARTS = (ObjectsPart.DRAWINGS, ObjectsPart.JOURNAL)
"""The parts that a storage has."""
_NO_PRIVILEGES = 3041
"""Snowflake's number of "already exists, but current role has no privileges on it"."""


class Place:
    """A schema with a stage and tables of limner's. Nothing is asked of Snowflake before the first statement. Threads may share it.

    Args:
        settings: The connection.
        prefix: What the names begin with.
        create: Whether what is missing is made.
        lifetime: How long it lives.
        comment: Returns a note for the stage of what is made.
        begin: What is done before anything is made.

    Raises:
        ConfigError: The connection lacks something.
    """

    def __init__(
        self,
        settings: SnowflakeSettings,
        prefix: str,
        *,
        create: bool = True,
        lifetime: Lifetime = Lifetime.PERMANENT,
        comment: Callable[[Context], str] | None = None,
        begin: Callable[[Objects, Context], None] | None = None,
    ) -> None:
        self.sessions = Sessions(settings)
        self.lifetime = lifetime
        self._settings = settings
        self._prefix = prefix
        self._create = create
        self._comment = comment
        self._begin = begin
        self._objects: Objects | None = None
        self.named: Objects | None = None
        """The objects' names, once the schema is known; whether they are there is another question."""
        self._role = ""
        self._preparing = threading.Lock()

    @property
    def name(self) -> str:
        """What people call it; without the schema as long as nothing was asked of Snowflake."""
        if self.named is None:
            return f"the stage {self._prefix}_FILES"
        return f"the stage {'.'.join(map(written_name, self.named.stage.parts))}"

    @property
    def role(self) -> str:
        """The role of the sessions, once the objects are known."""
        return self._role

    def objects(self, context: Context) -> Objects:
        """Return the objects; those that are missing are made, if that is wanted and allowed.

        Raises:
            StorageError: They are not there, or of a later version.
        """
        if self._objects is None:
            with self._preparing:
                if self._objects is None:
                    with self._edge(context, "find the drawings"):
                        self._objects = self._prepare(context)
        return self._objects

    def run(self, statement: Statement, doing: str, context: Context, *, is_repeatable: bool = False) -> Result:
        """Run a statement. It ends with the request's deadline, or is cancelled.

        Args:
            statement: What to run.
            doing: What it is for: "list the drawings".
            context: What goes along with the request.
            is_repeatable: Whether it may be run again where nobody knows whether it was.

        Raises:
            StorageError: It failed, or had not ended in time.
        """
        return self.work(
            lambda session: session.run(statement, tag=self.tag(context)), doing, context, is_repeatable=is_repeatable
        )

    def work(self, work: Callable[[Session], T], doing: str, context: Context, *, is_repeatable: bool = False) -> T:
        """Do some work on one session; see :meth:`run`. Where the request has no deadline, the work has that of a statement."""
        context.check_cancelled()
        with self._edge(context, doing):
            return self.sessions.repeat(work, is_repeatable=is_repeatable, context=self._bounded(context))

    def tag(self, context: Context) -> str:
        """Return the query tag of a request, so that what it cost can be found."""
        return f"{self._settings.query_tag}:{context.request_id}"[:2000]

    def close(self) -> None:
        """Close the sessions."""
        self.sessions.close()

    def _prepare(self, context: Context) -> Objects:
        context = self._bounded(context)
        database, schema = self._where(context)
        note = self._comment(context) if self._comment else ""
        objects = self.named = Objects(database, schema, self._prefix, note)
        if self.lifetime is not Lifetime.PERMANENT:
            if self._begin is not None:
                self._begin(objects, context)
            self._make(objects, PARTS, context)
            return objects
        try:
            found = dict(self._run(objects.read_formats(), context).rows)
        except SnowflakeError as error:
            if error.kind not in {Kind.NOT_FOUND, Kind.PERMISSION}:
                raise
            if not self._create:
                raise fault_of(error, "find the drawings", self.name, hint=self._made_elsewhere(objects)) from error
            found = {}
        for part in PARTS:
            if found.get(part.value, 0) > FORMATS[part]:
                msg = f"the tables of {self.name} were made by a later version of limner"
                raise StorageError(msg, code="storage.format", hint="upgrade limner: pip install --upgrade limner")
        if lacking := [part for part in PARTS if part.value not in found]:
            if not self._create:
                msg = f"cannot find the drawings in {self.name}: the {lacking[0].value} are not there"
                raise StorageError(msg, code="storage.place-missing", hint=self._made_elsewhere(objects))
            self._make(objects, lacking, context)
        return objects

    def _where(self, context: Context) -> tuple[str, str]:
        """Return the current database and schema, and remember the role."""

        def look(session: Session) -> Sequence[str | None]:
            asked = sql("SELECT CURRENT_DATABASE(), CURRENT_SCHEMA(), CURRENT_ROLE()")
            row = session.run(asked, tag=self.tag(context)).rows[0]
            # What a session lacked at its login it lacks for good, whatever is granted meanwhile.
            session.is_alive = all(row[:2])
            return row

        *current, role = self.sessions.repeat(look, is_repeatable=True, context=context)
        self._role = role or ""
        database, schema = self.sessions.placed(*current)
        if not database or not schema:
            raise self._without_schema("database" if not database else "schema")
        return database, schema

    def _without_schema(self, missing: str) -> StorageError:
        """Return the error that a session has no database or no schema."""
        connection = self.sessions.connection
        wanted = [connection.parameters.get(name) for name in ("database", "schema")] if connection else []
        named = ".".join(
            written_name(catalogue_name(str(name))) for name in wanted[: 1 if missing == "database" else 2] if name
        )
        if all(wanted):
            database, schema = (catalogue_name(str(name)) for name in wanted)
            self.named = Objects(database, schema, self._prefix)
        msg = f"the session with Snowflake has no current {missing}"
        hint = f"set {missing} under snowflake in the storage's settings"
        if named:
            msg = f"there is no {missing} {named}, or the role {self._role} may not use it"
            hint = f"correct its name, or: GRANT USAGE ON {missing.upper()} {named} TO ROLE {written_name(self._role) if self._role else '…'};"
        return StorageError(msg, code="storage.no-schema", hint=hint)

    def _make(self, objects: Objects, parts: Sequence[ObjectsPart], context: Context) -> None:
        is_permanent = self.lifetime is Lifetime.PERMANENT
        for statement in objects.create(*parts, lifetime=self.lifetime, formats=is_permanent):
            try:
                self._run(statement, context)
            except SnowflakeError as error:
                if error.kind not in {Kind.PERMISSION, Kind.NOT_FOUND}:
                    raise
                # What "is not there" although it has just been made where it was missing is not for this role.
                is_hidden = error.kind is Kind.NOT_FOUND and not statement.text.startswith("CREATE")
                if is_hidden or error.errno == _NO_PRIVILEGES:
                    msg = f"{self.name} or its tables are there, and not for the role {self._role}"
                    hint = f"grant what it is to do; to look at drawings: {self._grants(objects)}"
                    raise AccessDeniedError(msg, hint=hint) from error
                hint = f"{self.making(objects)} If it is there: {self._grants(objects)}"
                raise fault_of(error, "make what is missing", self.name, hint=hint) from error

    def _made_elsewhere(self, objects: Objects) -> str:
        """Return what to do about what is missing where it is not to be made."""
        return f"if nothing is there yet, limner setup snowflake makes it; otherwise {self._grants(objects)}"

    def making(self, objects: Objects) -> str:
        """Return what to do about what is missing where the role may not make it."""
        if not self._create:
            return "what is missing limner setup snowflake makes"
        own = grants(objects.privileges(Access.OWN), self._role or "…")
        return f"what is missing limner setup snowflake makes, or the role {self._role} may make it: {own}"

    def _grants(self, objects: Objects) -> str:
        """Return the statements that let the role read."""
        return grants(objects.privileges(Access.READ, *PARTS), self._role or "…")

    def _run(self, statement: Statement, context: Context) -> Result:
        return self.sessions.run(statement, tag=self.tag(context), is_repeatable=True, context=context)

    def _bounded(self, context: Context) -> Context:
        if context.deadline is not None:
            return context
        return evolve(context, deadline=context.clock() + self._settings.statement_timeout)

    @contextmanager
    def _edge(self, context: Context, doing: str) -> Iterator[None]:
        """Let out no exception but our own, with the request it happened in."""
        try:
            yield
        except SnowflakeError as error:
            raised = fault_of(error, doing, self.name)
            raised.request_id = context.request_id
            raise raised from error
        except DeadlineError as error:
            msg = f"cannot {doing} in {self.name}: Snowflake had not answered when the time for it was over"
            hint = (
                "try again; if it stays so, look at the network and at the warehouse's queue, or allow more time: --timeout, timeout in"
                " limner.toml, write_timeout of the storage, statement_timeout of its connection"
            )
            code = "storage.timeout"
            raise StorageError(msg, code=code, hint=hint, retryable=True, request_id=context.request_id) from error
        except LimnerError as error:
            error.request_id = error.request_id or context.request_id
            raise
