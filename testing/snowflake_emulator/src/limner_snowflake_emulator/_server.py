"""The emulator: a server in a thread of its own."""

from __future__ import annotations

import json
import secrets
import socket
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Final, Self

import uvicorn
from attrs import define, field
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from limner_snowflake_emulator import (
    _account_statements,
    _cortex,
    _grant_statements,
    _object_statements,
    _session_statements,
    _stage_statements,
)
from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._blobs import LOGGED_IN, PREFIX, BlobEndpoint
from limner_snowflake_emulator._errors import cancelled
from limner_snowflake_emulator._execution import Handlers, cancel
from limner_snowflake_emulator._faults import Faults
from limner_snowflake_emulator._http import ABORT, succeeded
from limner_snowflake_emulator._login import LoginEndpoints
from limner_snowflake_emulator._models import ModelCall, default_model
from limner_snowflake_emulator._names import from_url
from limner_snowflake_emulator._privileges import Grant
from limner_snowflake_emulator._queries import QueryEndpoints
from limner_snowflake_emulator._recording import Recording
from limner_snowflake_emulator._relations import ROWS_FUNCTION
from limner_snowflake_emulator._rest import RestEndpoints
from limner_snowflake_emulator._rewrite import CONTAINS_FUNCTION, JSON_FUNCTION, URL_FUNCTION
from limner_snowflake_emulator._settings import EmulatorSettings

__all__ = ["SnowflakeEmulator"]

_HOST: Final = "127.0.0.1"
_HANDLERS: Final[Handlers] = [
    *_grant_statements.HANDLERS,
    *_account_statements.HANDLERS,
    *_stage_statements.HANDLERS,
    *_session_statements.HANDLERS,
    *_object_statements.HANDLERS,
]


class SnowflakeEmulator:
    """A Snowflake account on a free port of this machine, from :meth:`start` to :meth:`stop`.

    Emulators of one process have catalogues of their own and share the folder of stages, where their names of databases are
    the same: give each a ``database`` of its own where several run at a time.

    Args:
        model: What answers calls of models: it takes a call and returns a text, a value, or a :class:`ModelReply`; it raises
            :class:`CortexError` to fail a call and :class:`SnowflakeError` to fail the statement.
        port: Where it listens; 0 for a free one.
        settings: The fields of :class:`EmulatorSettings`.
    """

    def __init__(self, model: Callable[[ModelCall], Any] = default_model, *, port: int = 0, **settings: Any) -> None:
        self._account = Account(EmulatorSettings(**settings), model)
        self._wanted_port = port
        self._running: _Running | None = None

    @property
    def settings(self) -> EmulatorSettings:
        """How the account behaves; what is changed holds from then on."""
        return self._account.settings

    @property
    def faults(self) -> Faults:
        """What is broken on purpose."""
        return self._account.faults

    @property
    def recording(self) -> Recording:
        """What was seen: sessions, statements, calls of models."""
        return self._account.recording

    @property
    def grants(self) -> list[Grant]:
        """All grants. A statement is refused for want of one where the setting ``enforce_privileges`` says so."""
        return self._account.privileges.grants

    @property
    def streamlits(self) -> Mapping[str, Mapping[str, str]]:
        """The Streamlit apps that were made, by their full names."""
        return self._account.streamlits

    @property
    def url(self) -> str:
        """Where it listens; the REST interface is under ``/api/v2/cortex``."""
        return self._account.base_url

    @property
    def model(self) -> Callable[[ModelCall], Any]:
        """What answers calls of models."""
        return self._account.model

    @model.setter
    def model(self, model: Callable[[ModelCall], Any]) -> None:
        self._account.model = model

    def connection_parameters(self, **changes: Any) -> dict[str, Any]:
        """Return what ``snowflake.connector.connect`` and Snowpark's ``Session.builder.configs`` take.

        Args:
            changes: What to add, or to have otherwise.
        """
        running = self._require()
        return {
            "user": "LIMNER",
            "password": "local",
            "account": "local",
            "host": _HOST,
            "port": running.port,
            "protocol": "http",
            "database": self.settings.database,
            "schema": self.settings.schema,
            "role": self.settings.roles[0],
            "warehouse": "LIMNER_WH",
            "login_timeout": 10,
            "network_timeout": 20,
            "session_parameters": {"CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED": False},
            **changes,
        }

    def expire_sessions(self) -> None:
        """Let all sessions expire for good, as after a night."""
        with self._account.lock:
            for session in self._account.sessions.values():
                session.is_expired = True
                session.master_token = ""

    def start(self) -> Self:
        """Listen.

        Raises:
            OSError: The port is taken.
        """
        listener = socket.create_server((_HOST, self._wanted_port), backlog=256)
        # asyncio does so only for sockets that name their protocol; without it each answer waits 40 ms for the client's ACK.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        port = listener.getsockname()[1]
        self._account.base_url = f"http://{_HOST}:{port}"
        _cortex.register(self._account)
        self._account.engine.register(URL_FUNCTION, self._file_url, 4)
        self._account.engine.register(CONTAINS_FUNCTION, _contains, 2)
        self._account.engine.register(JSON_FUNCTION, _json, 1)
        self._account.engine.register(ROWS_FUNCTION, self._account.kept_rows, 1)
        application = _with_abort(self._application())
        config = uvicorn.Config(
            application,
            interface="asgi3",
            lifespan="off",
            ws="none",
            log_config=None,
            log_level="critical",  # an answer that is broken on purpose is no error
            access_log=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
        )
        server = _Server(config)
        thread = threading.Thread(target=server.run, args=([listener],), name="snowflake-emulator", daemon=True)
        self._running = _Running(server, thread, listener, port)
        thread.start()
        server.has_started.wait()
        return self

    def stop(self) -> None:
        """Stop listening, cancel what runs, and remove all that was stored. What was recorded stays."""
        if self._running is None:
            return
        running, self._running = self._running, None
        self._account.stopping.set()
        for query in tuple(self.recording.queries.values()):
            cancel(query, cancelled())
        running.server.should_exit = True
        running.thread.join()
        running.listener.close()
        self._account.workers.shutdown(wait=True, cancel_futures=True)
        for session in self.recording.sessions:
            session.connection.close()
        self._account.engine.close()
        self._account.stages.clear()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _require(self) -> _Running:
        if self._running is None:
            msg = "the emulator is not running: call start(), or use it in a with statement"
            raise RuntimeError(msg)
        return self._running

    def _file_url(self, kind: str, place: str, path: str | None, seconds: str) -> str | None:
        """Make the URL of a file, called by SQL for each row."""
        if path is None:
            return None
        stage = from_url(place)
        url = self._account.blob_url(stage, path.removeprefix(stage.prefix)).partition("?")[0]
        if kind == "GET_PRESIGNED_URL":
            return f"{url}?sig={secrets.token_hex(8)}&expires={seconds}"
        scope = f"?scope={secrets.token_hex(8)}" if kind == "BUILD_SCOPED_FILE_URL" else ""
        return url.replace(PREFIX, LOGGED_IN, 1) + scope

    def _application(self) -> Starlette:
        login = LoginEndpoints(self._account)
        queries = QueryEndpoints(self._account, _HANDLERS)
        blobs = BlobEndpoint(self._account)
        rest = RestEndpoints(self._account)
        return Starlette(
            routes=[
                Route("/session/v1/login-request", login.log_in, methods=["POST"]),
                Route("/session/authenticator-request", login.begin_single_sign_on, methods=["POST"]),
                Route("/sso", login.sign_on),
                Route("/session/token-request", login.renew, methods=["POST"]),
                Route("/session/heartbeat", login.heartbeat, methods=["POST"]),
                Route("/session", login.log_out, methods=["POST"]),
                Route("/queries/v1/query-request", queries.send, methods=["POST"]),
                Route("/queries/v1/abort-request", queries.abort_request, methods=["POST"]),
                Route("/queries/{query_id}/abort-request", queries.abort, methods=["POST"]),
                Route("/queries/{query_id}/result", queries.result),
                Route("/monitoring/queries/{query_id}", queries.monitor),
                Route("/telemetry/send", lambda _: succeeded(), methods=["POST"]),
                Route(f"{PREFIX}{{path:path}}", blobs.serve, methods=["PUT", "GET", "HEAD"]),
                Route(f"{LOGGED_IN}{{path:path}}", blobs.serve_session, methods=["GET", "HEAD"]),
                Route("/api/v2/cortex/inference:complete", rest.complete, methods=["POST"]),
                Route("/api/v2/cortex/v1/chat/completions", rest.chat, methods=["POST"]),
            ]
        )


def _json(text: str | None) -> str | None:
    try:
        json.loads(text or "null")
    except ValueError:
        return None
    return text


def _contains(array: str | None, value: str | None) -> str | None:
    """Tell whether an array holds a text, called by SQL for each row."""
    return None if array is None or value is None else str(value in json.loads(array)).lower()


class _Server(uvicorn.Server):
    """A server that says when it listens, and leaves signals to the program."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.has_started = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        try:
            await super().startup(sockets)
        finally:
            self.has_started.set()


@define
class _Running:
    """What runs between start and stop."""

    server: _Server
    thread: threading.Thread
    listener: socket.socket = field(repr=False)
    port: int


def _with_abort(application: Starlette) -> Callable[[Scope, Receive, Send], Any]:
    """Let endpoints close the connection that a request came by."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        transport = send.__self__.transport  # type: ignore[attr-defined]  # uvicorn's: the only way to it
        scope[ABORT] = transport.abort
        await application(scope, receive, send)

    return serve
