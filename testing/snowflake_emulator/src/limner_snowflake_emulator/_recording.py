"""What an emulator remembers: sessions, statements, model calls, and what they used. Tests read it."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Mapping
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import Factory, define, field, frozen

from limner_snowflake_emulator._errors import SnowflakeError

if TYPE_CHECKING:
    from limner_snowflake_emulator._faults import Kind
    from limner_snowflake_emulator._models import ModelCall

__all__ = ["Query", "Recording", "Session", "Usage"]

_MOST_QUERIES: Final = 20_000
_MOST_CALLS: Final = 10_000


@define(eq=False)
class Session:
    """A session of a client.

    Args:
        id: Its number.
        token: What the client shows with each request; None of it is in the representation, nor of the next.
        master_token: What the client gets a new token with.
        user: Who logged in.
        role: The current role.
        warehouse: The current warehouse.
        account: The account that the client named.
        connection: The engine's connection of this session.
        client: What the client told about itself at login.
        parameters: Session parameters.
    """

    id: int
    token: str = field(repr=False)
    master_token: str = field(repr=False)
    user: str
    role: str
    warehouse: str | None
    account: str
    connection: Any = field(repr=False)
    client: Mapping[str, Any] = field(repr=False)
    parameters: dict[str, Any]
    lock: threading.RLock = field(factory=threading.RLock, repr=False)
    last_query_id: str | None = None
    secondary_roles: str = "ALL"
    is_expired: bool = False
    is_closed: bool = False
    in_transaction: bool = False


@define(eq=False)
class Query:
    """A statement that was sent.

    Args:
        id: Its id, which is the client's ``sfqid``.
        request_id: The client's id of the request; the same one is the same statement, however often it is sent.
        sql: Its text as it was sent.
        session: Whose it is.
        tag: Its query tag.
        role: The role that it ran with.
        warehouse: The warehouse that it ran on.
        bindings: The values bound to it, as they were sent.
        parameters: The parameters of this statement alone.
        status: How it stands.
        error: What it failed with.
        attempts: How often it was sent.
        is_async: Whether its client did not wait for it: it runs beside what else its session runs.
        breaking: Set to how the way to its client breaks while it asks a model, where a test wishes so.
        is_broken: Whether it has.
    """

    id: str
    request_id: str
    sql: str
    session: Session = field(repr=False)
    tag: str
    role: str
    warehouse: str | None
    bindings: Any = None
    parameters: Mapping[str, Any] = Factory(dict)
    describe_only: bool = False
    started: float = field(factory=time.time)
    ended: float | None = None
    status: Literal["RUNNING", "SUCCESS", "FAILED"] = "RUNNING"
    error: Exception | None = None
    response: dict[str, Any] = field(factory=dict, repr=False)
    future: Future[None] | None = field(default=None, repr=False)
    cancelled: threading.Event = field(factory=threading.Event, repr=False)
    cancel_error: SnowflakeError | None = None
    connection: Any = field(default=None, repr=False)
    attempts: int = 1
    is_async: bool = False
    breaking: Future[Kind] = field(factory=Future, repr=False)
    is_broken: bool = False


@frozen
class Usage:
    """Tokens that one statement, or one REST request, spent with one model."""

    query_id: str | None
    function: str
    model: str
    hour: datetime
    tag: str
    tokens: int


class Recording:
    """Everything that was seen, the newest last; old statements and calls are forgotten where there are many."""

    def __init__(self) -> None:
        self.sessions: list[Session] = []
        self.queries: OrderedDict[str, Query] = OrderedDict()
        self.calls: deque[ModelCall] = deque(maxlen=_MOST_CALLS)
        self.call_count = 0
        self._by_request: dict[str, Query] = {}
        self._usage: OrderedDict[tuple[str | None, str, str], Usage] = OrderedDict()
        self._lock = threading.RLock()

    @property
    def statements(self) -> list[str]:
        """The texts of the statements that were run, in the order in which they came."""
        return [query.sql for query in tuple(self.queries.values()) if not query.describe_only]

    @property
    def usage(self) -> list[Usage]:
        """What was spent."""
        with self._lock:
            return list(self._usage.values())

    def add_session(self, session: Session) -> None:
        """Remember a session."""
        with self._lock:
            self.sessions.append(session)

    def of_request(self, request_id: str) -> Query | None:
        """Return the statement of a request."""
        return self._by_request.get(request_id)

    def add_query(self, query: Query) -> None:
        """Remember a statement, and forget the oldest where there are too many."""
        with self._lock:
            self.queries[query.id] = self._by_request[query.request_id] = query
            if len(self.queries) > _MOST_QUERIES:
                _, oldest = self.queries.popitem(last=False)
                self._by_request.pop(oldest.request_id, None)

    def add_call(self, call: ModelCall) -> None:
        """Remember a call of a model."""
        with self._lock:
            self.calls.append(call)
            self.call_count += 1

    def add_usage(self, call: ModelCall, tokens: int) -> None:
        """Remember what a call spent. Calls of one statement are added up, as Snowflake's views do."""
        query_id = call.query.id if call.query else None
        key = (query_id, call.function, call.model)
        with self._lock:
            before = self._usage.get(key)
            self._usage[key] = Usage(
                query_id=query_id,
                function=call.function,
                model=call.model,
                hour=before.hour if before else datetime.now(UTC).replace(minute=0, second=0, microsecond=0),
                tag=call.query.tag if call.query else "",
                tokens=tokens + (before.tokens if before else 0),
            )
