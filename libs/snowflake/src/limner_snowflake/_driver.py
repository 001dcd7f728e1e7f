"""What runs statements: a connection of the connector's, or the session that a warehouse-runtime app already has."""

from __future__ import annotations

import io
import math
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, Final, Protocol

from attrs import frozen

from limner_snowflake._connection import Connection
from limner_snowflake._logs import mask_addresses
from limner_snowflake._quoting import StagePath, Text, catalogue_name, quote_identifier
from limner_snowflake._statement import Statement, Value, sql

__all__ = ["ActiveDriver", "ConnectorDriver", "Driver", "Result"]

_SLACK: Final = 5
"""Seconds that Snowflake has to end a statement by itself, which tells more than when the connector cancels it."""
_ALONE: Final = threading.RLock()
"""Who has it uses the app's session. Models and storages have pools of their own, and all of these lend the one session that there is;
Snowpark loses results, without an error, where two threads use it at once."""


@frozen
class Result:
    """What a statement returned.

    Args:
        columns: The names of the columns.
        rows: The rows.
        row_count: How many rows were returned, or changed.
        query_id: The statement's id.
    """

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    row_count: int
    query_id: str | None

    def one(self) -> Any:
        """Return the first value of the first row; None where there is no row."""
        return self.rows[0][0] if self.rows else None

    def dicts(self) -> list[dict[str, Any]]:
        """Return the rows by the names of the columns, in small letters and without quotes, as clients differ in both."""
        names = [column.strip('"').lower() for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


class Driver(Protocol):
    """One session, for one borrower at a time."""

    @property
    def is_unsure(self) -> bool:
        """Whether the last statement may have been accepted, whatever came of it afterwards."""

    def execute(self, statement: Statement, tag: str, seconds: float) -> Result:
        """Run a statement, and stop it when it takes longer."""

    def begin(self, statement: Statement, tag: str, seconds: float) -> str:
        """Begin a statement that goes on by itself, and return its id."""

    def check(self, query_id: str) -> bool:
        """Tell whether a statement has ended; raise what it failed with."""

    def put(self, content: bytes, place: StagePath) -> None:
        """Write a file in a stage, over what is there."""

    def get(self, place: StagePath) -> bytes:
        """Return a file in a stage."""

    def cancel(self) -> None:
        """Cancel what runs in the session, from another thread than that which waits for it."""

    def token(self) -> str | None:
        """Return the session's token; None where it shows none."""

    def put_many(self, contents: Mapping[str, bytes], folder: StagePath) -> None:
        """Write files in a folder of a stage, over what is there."""

    def get_many(self, folder: StagePath, pattern: str) -> dict[str, bytes]:
        """Return the files of a folder whose paths match, by the last parts of these."""

    def role(self) -> str | None:
        """Return the current role."""

    def close(self) -> None:
        """Close the session."""


def _parameters(tag: str, seconds: float) -> dict[str, str]:
    """Return the parameters of one statement: they change no session, so they are allowed where that is not."""
    return {"QUERY_TAG": tag, "STATEMENT_TIMEOUT_IN_SECONDS": str(max(1, math.ceil(seconds)))}


@cache
def _connection_class() -> Any:
    """Return the connector's connection, but that a request is tried again for as long as ``network_timeout`` says.

    The connector would do so for as long as the statement may run, and ask a server that is gone all that time.
    """
    from snowflake.connector import SnowflakeConnection

    mask_addresses()

    class PatientConnection(SnowflakeConnection):
        def cmd_query(self, *arguments: Any, **options: Any) -> Any:
            """Send a statement, and wait for it."""
            return super().cmd_query(*arguments, **options | {"timeout": self.network_timeout})

    return PatientConnection


class _Watch:
    """Sees what the connector sends, by the one method that it sends all by, and so whether a statement may have been accepted.

    Args:
        rest: What the connector sends by.
    """

    def __init__(self, rest: Any) -> None:
        self.is_unsure = False
        self._send = rest._request_exec  # noqa: SLF001 - the connector tells nobody; the tests of faults hold it to this
        rest._request_exec = self.send  # noqa: SLF001 - as above

    def send(self, *arguments: Any, **options: Any) -> Any:
        """Send a request. To wait for a result is to have been accepted; of a statement without an answer nobody knows."""
        url = str(options.get("full_url", ""))
        if "/result" in url:
            self.is_unsure = True
        try:
            return self._send(*arguments, **options)
        except BaseException:
            if "/query-request" in url:
                self.is_unsure = True
            raise


class ConnectorDriver:
    """A connection of the Python connector's.

    Args:
        connection: How to log in.
        options: What else the connector is told.

    Raises:
        Exception: Whatever the connector raises.
    """

    def __init__(self, connection: Connection, options: Mapping[str, Any]) -> None:
        self._connection: Any = _connection_class()(
            **{
                "application": "limner",
                "paramstyle": "qmark",
                # It would ask the clouds' metadata services where it runs, at each login.
                "platform_detection_timeout_seconds": 0.0,
                **options,
                **connection.login_parameters(),
                "session_parameters": {
                    "CLIENT_TELEMETRY_ENABLED": False,
                    **connection.extra.get("session_parameters", {}),
                },
            }
        )
        self._watch = _Watch(self._connection.rest)

    @property
    def is_unsure(self) -> bool:
        """Whether the last statement may have been accepted, whatever came of it afterwards."""
        return self._watch.is_unsure

    @contextmanager
    def _cursor(self) -> Iterator[Any]:
        """Give a cursor for a statement."""
        self._watch.is_unsure = False
        with self._connection.cursor() as cursor:
            yield cursor

    def execute(self, statement: Statement, tag: str, seconds: float) -> Result:
        """Run a statement, and stop it when it takes longer."""
        with self._cursor() as cursor:
            parameters = _parameters(tag, seconds)
            # Without a limit of its own the connector takes network_timeout for one, and cancels what runs longer.
            limit = int(parameters["STATEMENT_TIMEOUT_IN_SECONDS"]) + _SLACK
            values = list(statement.values) or None
            cursor.execute(statement.text, values, timeout=limit, _statement_params=parameters)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
            columns = tuple(column.name for column in cursor.description or ())
            return Result(columns, rows, len(rows) if cursor.rowcount is None else cursor.rowcount, cursor.sfqid)

    def begin(self, statement: Statement, tag: str, seconds: float) -> str:
        """Begin a statement that goes on by itself, whatever becomes of this session, and return its id."""
        with self._cursor() as cursor:
            cursor.execute_async(
                statement.text, list(statement.values) or None, _statement_params=_parameters(tag, seconds)
            )
            query_id: str = cursor.sfqid
            return query_id

    def check(self, query_id: str) -> bool:
        """Tell whether a statement has ended; raise what it failed with."""
        status = self._connection.get_query_status_throw_if_error(query_id)
        return not self._connection.is_still_running(status)

    def put(self, content: bytes, place: StagePath) -> None:
        """Write a file in a stage, over what is there."""
        path = PurePosixPath(place.path)
        folder = StagePath(place.stage, "" if path.parent == PurePosixPath() else str(path.parent))
        statement = sql("PUT {} {} AUTO_COMPRESS = FALSE OVERWRITE = TRUE", Text(f"file://{path.name}"), folder)
        with self._cursor() as cursor:
            cursor.execute(statement.text, file_stream=io.BytesIO(content), _show_progress_bar=False)

    def get(self, place: StagePath) -> bytes:
        """Return a file in a stage.

        It comes by way of a folder of its own: the connector names its temporary files after the file alone.
        """
        with tempfile.TemporaryDirectory(prefix="limner-") as folder:
            statement = sql("GET {} {}", place, Text(f"file://{folder}/"))
            with self._cursor() as cursor:
                cursor.execute(statement.text, _show_progress_bar=False)
            file = Path(folder, PurePosixPath(place.path).name)
            if not file.is_file():
                from snowflake.connector.errors import ProgrammingError

                raise ProgrammingError(msg=f"File {place.path!r} does not exist", errno=253006)
            return file.read_bytes()

    def cancel(self) -> None:
        """Cancel what runs in the session, by a second statement of the same session, as Snowpark does when it ends."""
        with self._connection.cursor() as cursor:
            cursor.execute(f"SELECT SYSTEM$CANCEL_ALL_QUERIES({int(self._connection.session_id)})")

    def token(self) -> str | None:
        """Return the session's token."""
        token: str | None = self._connection.rest.token
        return token

    def put_many(self, contents: Mapping[str, bytes], folder: StagePath) -> None:
        """Write files in a folder of a stage, over what is there."""
        with _written(contents) as local:
            statement = sql(
                "PUT {} {} AUTO_COMPRESS = FALSE OVERWRITE = TRUE PARALLEL = 16", Text(f"file://{local}/*"), folder
            )
            with self._cursor() as cursor:
                cursor.execute(statement.text, _show_progress_bar=False)

    def get_many(self, folder: StagePath, pattern: str) -> dict[str, bytes]:
        """Return the files of a folder whose paths match, by the last parts of these."""
        with tempfile.TemporaryDirectory(prefix="limner-") as local:
            statement = sql("GET {} {} PARALLEL = 16 PATTERN = {}", folder, Text(f"file://{local}/"), Text(pattern))
            with self._cursor() as cursor:
                cursor.execute(statement.text, _show_progress_bar=False)
            return _read(local)

    def role(self) -> str | None:
        """Return the current role."""
        role: str | None = self._connection.role
        return role

    def close(self) -> None:
        """Close the session, trying once: it is for somebody who waits."""
        self._connection.close(retry=False)


class ActiveDriver:
    """The session that a warehouse-runtime app, or a procedure, already has; it is not ours to close.

    Args:
        warehouse: The warehouse that statements are to run on; that of the app where none is given.
        session: The session; the one that is active where none is given.

    Raises:
        Exception: Whatever Snowpark raises.
    """

    is_unsure = True
    """Snowpark tells nothing of it."""

    def __init__(self, warehouse: str | None = None, session: Any = None) -> None:
        if session is None:
            from snowflake.snowpark.context import get_active_session

            session = get_active_session()
        self._session = session
        if warehouse is not None:
            with _ALONE:
                if session.get_current_warehouse() != (wanted := quote_identifier(warehouse)):
                    session.use_warehouse(wanted)

    def execute(self, statement: Statement, tag: str, seconds: float) -> Result:
        """Run a statement, and stop it when it takes longer."""
        values: Sequence[Value] | None = list(statement.values) or None
        with _ALONE:
            rows = self._session.sql(statement.text, params=values).collect(statement_params=_parameters(tag, seconds))
        columns = tuple(rows[0].as_dict()) if rows else ()  # Snowpark tells them with the rows alone
        return Result(columns, [tuple(row) for row in rows], _row_count(columns, rows), None)

    def begin(self, statement: Statement, tag: str, seconds: float) -> str:
        """Begin a statement that goes on by itself, and return its id."""
        values: Sequence[Value] | None = list(statement.values) or None
        with _ALONE:
            job = self._session.sql(statement.text, params=values).collect_nowait(
                statement_params=_parameters(tag, seconds)
            )
        query_id: str = job.query_id
        return query_id

    def check(self, query_id: str) -> bool:
        """Tell whether a statement has ended; raise what it failed with."""
        with _ALONE:
            job = self._session.create_async_job(query_id)
            if not job.is_done():
                return False
            job.result("no_result")
            return True

    def put(self, content: bytes, place: StagePath) -> None:
        """Write a file in a stage, over what is there."""
        with _ALONE:
            self._session.file.put_stream(io.BytesIO(content), _location(place), auto_compress=False, overwrite=True)

    def get(self, place: StagePath) -> bytes:
        """Return a file in a stage."""
        with _ALONE, self._session.file.get_stream(_location(place)) as stream:
            content: bytes = stream.read()
        return content

    def cancel(self) -> None:
        """Leave it to its time limit: the session is the app's, and others may have statements running in it."""

    def token(self) -> str | None:
        """Return none: what is in a warehouse has no way to Snowflake's REST interfaces."""
        return None

    def put_many(self, contents: Mapping[str, bytes], folder: StagePath) -> None:
        """Write files in a folder of a stage, over what is there."""
        with _ALONE, _written(contents) as local:
            self._session.file.put(f"{local}/*", _location(folder), auto_compress=False, overwrite=True, parallel=16)

    def get_many(self, folder: StagePath, pattern: str) -> dict[str, bytes]:
        """Return the files of a folder whose paths match, by the last parts of these."""
        with _ALONE, tempfile.TemporaryDirectory(prefix="limner-") as local:
            self._session.file.get(_location(folder), local, pattern=pattern)
            return _read(local)

    def role(self) -> str | None:
        """Return the current role."""
        with _ALONE:
            role: str | None = self._session.get_current_role()
        return catalogue_name(role) if role else None

    def close(self) -> None:
        """Leave it."""


def _row_count(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> int:
    """Return how many rows were returned, or changed: Snowpark gives the counts of a change as a row, which the connector adds up."""
    if len(rows) == 1 and columns and all(name.startswith("number of ") for name in columns):
        return sum(map(int, rows[0]))
    return len(rows)


def _location(place: StagePath) -> str:
    """Return a place as Snowpark takes it, which quotes it by itself."""
    return f"@{place.stage.text}/{place.path}"


@contextmanager
def _written(contents: Mapping[str, bytes]) -> Iterator[str]:
    """Have files in a folder of their own for a while."""
    with tempfile.TemporaryDirectory(prefix="limner-") as local:
        for name, content in contents.items():
            Path(local, name).write_bytes(content)
        yield local


def _read(local: str) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in Path(local).iterdir()}
