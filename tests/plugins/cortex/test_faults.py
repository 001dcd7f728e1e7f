"""Every fault of the emulator has the outcome that docs/cortex.md tells of, whichever way the model is asked."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from itertools import repeat
from typing import Any, Final

import anyio
import pytest

from limner import CancelledError, DeadlineError, LimnerError, ModelError, SessionError
from limner.plugins import CancelToken, Context, FinishReason
from limner_cortex import Cortex, CortexSettings
from limner_cortex._rest import in_time
from limner_snowflake import Sessions, SnowflakeSettings
from limner_snowflake_emulator import (
    CortexError,
    ModelCall,
    ModelReply,
    SnowflakeEmulator,
    SnowflakeError,
    budget_exceeded,
)
from limner_snowflake_emulator._faults import Where
from plugins.cortex.asking import WAYS, call
from support.faults import OK, Row, passing, staying, uncovered

NO_RIGHT = SnowflakeError("SQL access control error:\nInsufficient privileges to operate on account 'X'", 3001, "42501")
NO_WAREHOUSE = SnowflakeError("No active warehouse selected in the current session.", 606, "57P03")
WRONG = SnowflakeError("Incorrect username or password was specified.", 390100, "08001")
NO_ROLE = SnowflakeError("Role 'X' specified in the connect string is not granted to this user.", 390189, "08001")
LATER = SnowflakeError("all requests were throttled by remote service", 100351, "P0000")
KILLED = SnowflakeError("SQL execution canceled", 604, "57014")

SQL_PLACES: Final = ("login", "token", "query", "result", "model")
REST_PLACES: Final = ("login", "token", "query", "rest", "model")
"""A session's token is shown, and renewed by a statement when it has expired."""
BROKEN_OFF = "model.broken-off"
NETWORK = {"http": "session.network", "drop": "session.network", "truncate": "session.network"}

BY_SQL: list[Row] = [
    *passing("token", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    *passing("result", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    Row("login", "http", OK, options={"status": 503}),
    Row("login", "drop", OK),
    Row("login", "delay", OK, options={"seconds": 0.1}),
    Row("login", "truncate", OK),
    Row("login", "expire", OK),
    Row("login", "sql_error", "session.credentials", options={"error": WRONG}),
    Row("login", "sql_error", "session.permission", options={"error": NO_ROLE}),
    Row("query", "http", OK, options={"status": 503}),
    Row("query", "http", OK, options={"status": 429}),
    Row("query", "drop", OK),
    Row("query", "drop_after", OK),
    Row("query", "delay", OK, options={"seconds": 0.1}),
    Row("query", "truncate", "session.network"),
    Row("query", "expire", OK),
    Row("query", "expire_master", OK),
    Row("query", "sql_error", "model.quota", options={"error": budget_exceeded()}),
    Row("query", "sql_error", "model.rate-limit", options={"error": LATER}),
    Row("query", "sql_error", "session.permission", options={"error": NO_RIGHT}),
    Row("query", "sql_error", "session.no-warehouse", options={"error": NO_WAREHOUSE}),
    Row("query", "sql_error", "session.cancelled", options={"error": KILLED}),
    Row("model", "http", "model.bad-request", options={"status": 400}),
    Row("model", "http", "model.quota", options={"status": 402}),
    Row("model", "http", "model.rate-limit", options={"status": 429}),
    Row("model", "http", "model.service", options={"status": 503}),
    *passing("model", delay=OK, drop=OK, truncate="session.network", expire=OK),
    Row("model", "sql_error", "model.context-length", options={"error": CortexError("max tokens of 200000 exceeded")}),
    Row(
        "model",
        "sql_error",
        "model.not-granted",
        options={"error": CortexError("model is not in the allowlist of this account")},
    ),
    Row("model", "sql_error", "model.quota", options={"error": budget_exceeded()}),
]
BY_REST: list[Row] = [
    *passing("login", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("token", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    *passing("query", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    *passing("model", delay=OK, drop=BROKEN_OFF, truncate=BROKEN_OFF, expire=OK),
    Row("login", "sql_error", "session.credentials", options={"error": WRONG}),
    Row("rest", "http", "session.credentials", options={"status": 401}),
    Row("rest", "http", "model.quota", options={"status": 402}),
    Row("rest", "http", "session.rest-refused", options={"status": 403}),
    Row("rest", "http", "session.rest-refused", options={"status": 404}),
    Row("rest", "http", "model.rate-limit", options={"status": 429}),
    Row("rest", "http", "model.service", options={"status": 503}),
    Row("rest", "delay", OK, options={"seconds": 0.1}),
    Row("rest", "drop", "model.broken-off"),
    Row("rest", "truncate", "model.broken-off"),
    Row("rest", "stream_error", "model.service"),
    Row("rest", "expire", OK),
    Row("rest", "expire_master", OK),
    Row("model", "http", "model.bad-request", options={"status": 400}),
    Row("model", "http", "model.quota", options={"status": 402}),
    Row("model", "http", "model.service", options={"status": 503}),
    Row("model", "sql_error", "model.context-length", options={"error": CortexError("max tokens of 200000 exceeded")}),
    Row(
        "model",
        "sql_error",
        "model.rate-limit",
        options={"error": CortexError("all requests were throttled by remote service")},
    ),
    Row("model", "sql_error", "model.quota", options={"error": budget_exceeded()}),
]

SQL_FOR_GOOD: list[Row] = [
    *staying("login", **NETWORK, delay="session.network", expire=OK),
    *staying("token", **NETWORK, delay="session.network", expire="session.expired"),
    *staying("query", **NETWORK, delay="session.network", expire="model.deadline"),
    *staying("result", **NETWORK, delay="session.network", expire="model.deadline"),
    *staying("model", http="model.service", delay="model.deadline", drop=OK, truncate="session.network", expire=OK),
]
REST_FOR_GOOD: list[Row] = [
    *staying("login", **NETWORK, delay="session.network", expire=OK),
    *staying("token", **NETWORK, delay="session.network", expire="session.expired"),
    *staying("query", **NETWORK, delay="session.network", expire="model.deadline"),
    *staying(
        "rest",
        http="model.service",
        drop=BROKEN_OFF,
        truncate=BROKEN_OFF,
        delay="model.deadline",
        expire="session.expired",
    ),
    *staying("model", http="model.service", delay="model.deadline", drop=BROKEN_OFF, truncate=BROKEN_OFF, expire=OK),
]
AGAIN = {
    "model.rate-limit",
    "model.service",
    "model.broken-off",
    "model.deadline",
    "session.network",
    "session.expired",
}
"""What the same call may get over."""


@pytest.fixture
def sessions(connection: dict[str, Any]) -> Any:
    """Sessions that try again at once."""
    with Sessions(SnowflakeSettings(**connection), backoff_policy=lambda: repeat(0)) as made:
        yield made


@pytest.fixture
def impatient(connection: dict[str, Any]) -> Any:
    """Sessions that give up soon."""
    settings = SnowflakeSettings(**connection | {"network_timeout": 1, "login_timeout": 1, "socket_timeout": 1})
    with Sessions(settings, backoff_policy=lambda: repeat(0)) as made:
        yield made


def check(backend: Cortex, how: str, row: Row, emulator: SnowflakeEmulator, seconds: float = 60) -> None:
    is_by_rest, times = backend._settings.transport == "rest", row.options.get("times", 1)
    if row.where == "token" or (is_by_rest and row.where == "query"):  # there has to be a token, which expires
        backend.complete(call(), Context(request_id="r"))
        if is_by_rest:
            emulator.faults.add("rest", "expire")
    if row.where == "token":
        emulator.faults.add("query", "expire", times=times)
    if row.where == "result":
        emulator.settings.in_progress_after = 0.05
        emulator.faults.add("model", "delay", seconds=0.4)
    fault = row.add(emulator.faults)
    before = emulator.recording.call_count
    context = Context(request_id="r-1", deadline=time.monotonic() + seconds)

    if row.outcome == OK:
        reply = WAYS[how](backend, call(), context)
        assert reply.text.startswith("<svg")
        assert reply.usage is not None
        assert emulator.recording.call_count - before == 1  # nothing is paid for twice
    else:
        with pytest.raises(LimnerError) as caught:
            WAYS[how](backend, call(), context)
        assert (caught.value.code, caught.value.retryable) == (row.outcome, row.outcome in AGAIN)
        assert caught.value.hint
        emulator.faults.clear()
        assert WAYS[how](backend, call(), Context(request_id="r-2")).text.startswith("<svg")  # nothing is left behind
    assert fault.hits >= 1


@pytest.mark.parametrize(
    ("rows", "places"),
    [(BY_SQL, SQL_PLACES), (BY_REST, REST_PLACES), (SQL_FOR_GOOD, SQL_PLACES), (REST_FOR_GOOD, REST_PLACES)],
    ids=["by sql", "by rest", "by sql for good", "by rest for good"],
)
def test_everything_is_broken_everywhere(rows: list[Row], places: tuple[Where, ...]) -> None:
    assert uncovered(rows, places) == set()


def ways(rows: list[Row], *hows: str, apart: tuple[str, ...]) -> list[Any]:
    """Return each row with each way to ask; those of what is done in threads either way, with the first alone."""
    return [
        pytest.param(row, how, id=f"{row}-{how}") for row in rows for how in (hows[:1] if row.where in apart else hows)
    ]


@pytest.mark.parametrize(("row", "how"), ways(BY_SQL, "complete", "acomplete", apart=("token", "result")))
def test_by_sql(emulator: SnowflakeEmulator, sessions: Sessions, row: Row, how: str) -> None:
    check(Cortex(CortexSettings(transport="sql"), sessions), how, row, emulator)


@pytest.mark.parametrize(
    ("row", "how"), ways(BY_REST, "astream", "acomplete", "stream", apart=("login", "token", "query"))
)
def test_by_rest(emulator: SnowflakeEmulator, sessions: Sessions, row: Row, how: str) -> None:
    check(Cortex(CortexSettings(transport="rest"), sessions), how, row, emulator)


LEAVES = "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
"""What the connector says of connections that were closed under it."""


@pytest.mark.usefixtures("settled")
@pytest.mark.filterwarnings(LEAVES)
@pytest.mark.slow  # the connector goes on trying for as long as network_timeout
@pytest.mark.parametrize("row", SQL_FOR_GOOD, ids=str)
def test_by_sql_for_good(emulator: SnowflakeEmulator, impatient: Sessions, row: Row) -> None:
    check(Cortex(CortexSettings(transport="sql"), impatient), "complete", row, emulator, seconds=4)


@pytest.mark.usefixtures("settled")
@pytest.mark.filterwarnings(LEAVES)
@pytest.mark.slow  # as above
@pytest.mark.parametrize("how", ["complete", "astream"])
@pytest.mark.parametrize("row", REST_FOR_GOOD, ids=str)
def test_by_rest_for_good(emulator: SnowflakeEmulator, impatient: Sessions, row: Row, how: str) -> None:
    check(Cortex(CortexSettings(transport="rest"), impatient), how, row, emulator, seconds=4)


@pytest.mark.parametrize("transport", ["sql", "rest"])
@pytest.mark.parametrize("how", ["complete", "acomplete", "stream", "astream"])
def test_a_deadline_ends_it_and_what_runs(
    emulator: SnowflakeEmulator, sessions: Sessions, transport: Any, how: str
) -> None:
    backend = Cortex(CortexSettings(transport=transport), sessions)
    backend.complete(call(), Context(request_id="r"))
    begun = time.monotonic()

    with pytest.raises(DeadlineError) as caught:
        WAYS[how](backend, call("SLOW"), Context(request_id="r", deadline=begun + 0.4))

    assert caught.value.hint
    assert all(
        query.cancelled.is_set() for query in emulator.recording.queries.values() if "SLOW" in str(query.bindings)
    )


def test_an_answer_that_trickles_ends_with_the_deadline() -> None:
    """Each wait for a piece is short, and there is no end of them."""

    async def trickle() -> AsyncGenerator[bytes, None]:
        while True:
            await anyio.sleep(0.01)
            yield b": still thinking"

    async def read() -> None:
        async for _ in in_time(trickle(), Context(request_id="r", deadline=time.monotonic() + 0.3)):
            pass

    with pytest.raises(DeadlineError) as caught:
        anyio.run(read)
    assert "--timeout" in caught.value.hint


@pytest.mark.parametrize("transport", ["sql", "rest"])
@pytest.mark.parametrize("how", ["complete", "stream"])
def test_who_cancels_waits_for_nothing(
    emulator: SnowflakeEmulator, sessions: Sessions, transport: Any, how: str
) -> None:
    token = CancelToken()
    backend = Cortex(CortexSettings(transport=transport), sessions)

    def answer(_: ModelCall) -> ModelReply:
        token.cancel()
        return ModelReply("<svg/>", delay=30)

    emulator.model = answer
    begun = time.monotonic()

    with pytest.raises(CancelledError):
        WAYS[how](backend, call(), Context(request_id="r", cancel=token))

    assert time.monotonic() - begun < 15  # half of what the model takes


def test_a_message_shows_no_secret(emulator: SnowflakeEmulator, connection: dict[str, Any]) -> None:
    emulator.settings.passwords = {"LIMNER": "right"}
    backend = Cortex(CortexSettings.model_validate({"snowflake": connection | {"password": "s3cret-and-wrong"}}))

    with pytest.raises(SessionError) as caught:
        backend.complete(call(), Context(request_id="r"))

    assert caught.value.code == "session.credentials"
    assert "s3cret" not in f"{caught.value} {caught.value.hint} {caught.value.__cause__!r} {backend!r}"


def test_an_answer_without_its_end_is_said_to_be_cut(emulator: SnowflakeEmulator, sessions: Sessions) -> None:
    """By SQL nobody says why a model stopped: that it used up its tokens does."""
    emulator.model = lambda _: "<svg>" + "x" * 400
    for transport in ("sql", "rest"):
        backend = Cortex(CortexSettings(transport=transport, max_tokens=50), sessions)

        assert backend.complete(call(), Context(request_id="r")).finish_reason is FinishReason.LENGTH


def test_a_model_that_fails_by_itself_is_told_as_one(emulator: SnowflakeEmulator, sessions: Sessions) -> None:
    with pytest.raises(ModelError) as caught:
        Cortex(CortexSettings(transport="sql"), sessions).complete(
            call("FAIL json mode output validation error"), Context(request_id="r")
        )

    assert caught.value.code == "model.schema"
