"""Every fault of the emulator has the outcome that docs/cortex.md tells of, whichever way the model is asked."""

from __future__ import annotations

import time
from itertools import repeat
from typing import Any

import pytest

from limner import CancelledError, DeadlineError, LimnerError, ModelError, SessionError
from limner.plugins import CancelToken, Context, FinishReason
from limner_cortex import Cortex, CortexSettings
from limner_snowflake import Sessions, SnowflakeSettings
from limner_snowflake_emulator import (
    CortexError,
    ModelCall,
    ModelReply,
    SnowflakeEmulator,
    SnowflakeError,
    budget_exceeded,
)
from plugins.cortex.asking import WAYS, call

OK = ""
NO_RIGHT = SnowflakeError("SQL access control error:\nInsufficient privileges to operate on account 'X'", 3001, "42501")
NO_WAREHOUSE = SnowflakeError("No active warehouse selected in the current session.", 606, "57P03")
WRONG = SnowflakeError("Incorrect username or password was specified.", 390100, "08001")
NO_ROLE = SnowflakeError("Role 'X' specified in the connect string is not granted to this user.", 390189, "08001")
LATER = SnowflakeError("all requests were throttled by remote service", 100351, "P0000")
KILLED = SnowflakeError("SQL execution canceled", 604, "57014")

BY_SQL: list[tuple[str, str, dict[str, Any], str]] = [
    ("login", "http", {"status": 503}, OK),
    ("login", "drop", {}, OK),
    ("login", "delay", {"seconds": 0.1}, OK),
    ("login", "truncate", {}, OK),
    ("login", "sql_error", {"error": WRONG}, "session.credentials"),
    ("login", "sql_error", {"error": NO_ROLE}, "session.permission"),
    ("query", "http", {"status": 503}, OK),
    ("query", "http", {"status": 429}, OK),
    ("query", "drop", {}, OK),
    ("query", "drop_after", {}, OK),
    ("query", "delay", {"seconds": 0.1}, OK),
    ("query", "truncate", {}, "session.network"),
    ("query", "expire", {}, OK),
    ("query", "expire_master", {}, OK),
    ("query", "sql_error", {"error": budget_exceeded()}, "model.quota"),
    ("query", "sql_error", {"error": LATER}, "model.rate-limit"),
    ("query", "sql_error", {"error": NO_RIGHT}, "session.permission"),
    ("query", "sql_error", {"error": NO_WAREHOUSE}, "session.no-warehouse"),
    ("query", "sql_error", {"error": KILLED}, "session.cancelled"),
    ("model", "http", {"status": 400}, "model.bad-request"),
    ("model", "http", {"status": 402}, "model.quota"),
    ("model", "http", {"status": 429}, "model.rate-limit"),
    ("model", "http", {"status": 503}, "model.service"),
    ("model", "delay", {"seconds": 0.1}, OK),
    ("model", "sql_error", {"error": CortexError("max tokens of 200000 exceeded")}, "model.context-length"),
    (
        "model",
        "sql_error",
        {"error": CortexError("model is not in the allowlist of this account")},
        "model.not-granted",
    ),
    ("model", "sql_error", {"error": budget_exceeded()}, "model.quota"),
]
BY_REST: list[tuple[str, str, dict[str, Any], str]] = [
    ("login", "sql_error", {"error": WRONG}, "session.credentials"),
    ("rest", "http", {"status": 401}, "session.credentials"),
    ("rest", "http", {"status": 402}, "model.quota"),
    ("rest", "http", {"status": 403}, "session.rest-refused"),
    ("rest", "http", {"status": 404}, "session.rest-refused"),
    ("rest", "http", {"status": 429}, "model.rate-limit"),
    ("rest", "http", {"status": 503}, "model.service"),
    ("rest", "delay", {"seconds": 0.1}, OK),
    ("rest", "drop", {}, "model.broken-off"),
    ("rest", "truncate", {}, "model.broken-off"),
    ("rest", "stream_error", {}, "model.service"),
    ("rest", "expire", {}, OK),
    ("rest", "expire_master", {}, OK),
    ("model", "http", {"status": 400}, "model.bad-request"),
    ("model", "http", {"status": 402}, "model.quota"),
    ("model", "http", {"status": 503}, "model.service"),
    ("model", "sql_error", {"error": CortexError("max tokens of 200000 exceeded")}, "model.context-length"),
    ("model", "sql_error", {"error": CortexError("all requests were throttled by remote service")}, "model.rate-limit"),
    ("model", "sql_error", {"error": budget_exceeded()}, "model.quota"),
]
AGAIN = {"model.rate-limit", "model.service", "model.broken-off", "session.network"}
"""What the same call may get over."""


@pytest.fixture
def sessions(connection: dict[str, Any]) -> Any:
    """Sessions that try again at once."""
    with Sessions(SnowflakeSettings(**connection), backoff_policy=lambda: repeat(0)) as made:
        yield made


def names(row: tuple[str, str, dict[str, Any], str]) -> str:
    where, kind, options, outcome = row
    detail = options.get("status") or str(options.get("error", ""))[:20]
    return f"{where}-{kind}-{detail}-{outcome or 'ok'}"


def check(backend: Cortex, how: str, row: tuple[str, str, dict[str, Any], str], emulator: SnowflakeEmulator) -> None:
    where, kind, options, outcome = row
    fault = emulator.faults.add(where, kind, **options)  # type: ignore[arg-type]  # of a table
    before = emulator.recording.call_count

    if outcome == OK:
        reply = WAYS[how](backend, call(), Context(request_id="r-1", deadline=time.monotonic() + 60))
        assert reply.text.startswith("<svg")
        assert reply.usage is not None
        assert emulator.recording.call_count - before == 1  # nothing is paid for twice
    else:
        with pytest.raises(LimnerError) as caught:
            WAYS[how](backend, call(), Context(request_id="r-1", deadline=time.monotonic() + 60))
        assert (caught.value.code, caught.value.retryable) == (outcome, outcome in AGAIN)
        assert caught.value.hint
        emulator.faults.clear()
        assert WAYS[how](backend, call(), Context(request_id="r-2")).text.startswith("<svg")  # nothing is left behind
    assert fault.hits >= 1


@pytest.mark.parametrize("how", ["complete", "acomplete"])
@pytest.mark.parametrize("row", BY_SQL, ids=names)
def test_by_sql(emulator: SnowflakeEmulator, sessions: Sessions, row: tuple[str, str, Any, str], how: str) -> None:
    check(Cortex(CortexSettings(transport="sql"), sessions), how, row, emulator)


@pytest.mark.parametrize("how", ["stream", "acomplete", "astream"])
@pytest.mark.parametrize("row", BY_REST, ids=names)
def test_by_rest(emulator: SnowflakeEmulator, sessions: Sessions, row: tuple[str, str, Any, str], how: str) -> None:
    check(Cortex(CortexSettings(transport="rest"), sessions), how, row, emulator)


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("http", OK), ("drop", OK), ("expire", OK), ("truncate", "session.network")],
)
def test_while_a_result_is_waited_for(emulator: SnowflakeEmulator, sessions: Sessions, kind: str, outcome: str) -> None:
    """What has been accepted is not asked again: it is paid for."""
    emulator.settings.in_progress_after = 0.05
    emulator.faults.add("model", "delay", seconds=0.4)
    try:
        check(Cortex(CortexSettings(transport="sql"), sessions), "complete", ("result", kind, {}, outcome), emulator)
    finally:
        emulator.settings.in_progress_after = 0.5


@pytest.mark.parametrize("kind", ["http", "drop", "expire"])
def test_a_session_that_cannot_be_renewed_is_replaced(
    emulator: SnowflakeEmulator, sessions: Sessions, kind: Any
) -> None:
    backend = Cortex(CortexSettings(transport="sql"), sessions)
    backend.complete(call(), Context(request_id="r"))
    emulator.faults.add("query", "expire")

    check(backend, "complete", ("token", kind, {}, OK), emulator)


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
