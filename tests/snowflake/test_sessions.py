"""Sessions under load, under faults, and at the end of the program."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import pytest

from limner_snowflake import Identifier, Kind, Privilege, Sessions, SnowflakeError, StagePath, Text, sql
from limner_snowflake._driver import Driver
from limner_snowflake._pool import Pool
from limner_snowflake_emulator import SnowflakeEmulator, budget_exceeded
from limner_snowflake_emulator import SnowflakeError as Refusal

Open = Callable[..., Sessions]


class Silent:
    """A session that nobody speaks to."""

    def close(self) -> None:
        pass


ASK = "SELECT AI_COMPLETE({}, {})"


def test_every_statement_has_a_tag_a_deadline_and_bound_values(
    emulator: SnowflakeEmulator, open_sessions: Open
) -> None:
    sessions = open_sessions(query_tag="limner", statement_timeout=12.5)
    sessions.run(sql("SELECT {} AS A", "it's"))
    sessions.run(sql("SELECT {} AS A", 1), tag="limner:run:7", timeout=3)
    first, second = list(emulator.recording.queries.values())[-2:]

    assert first.sql == "SELECT ? AS A"
    assert [(query.tag, query.parameters["STATEMENT_TIMEOUT_IN_SECONDS"]) for query in (first, second)] == [
        ("limner", "13"),
        ("limner:run:7", "3"),
    ]


def test_a_result_has_columns_rows_and_an_id(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    result = open_sessions().run(sql("SELECT 1 AS A, {} AS B", None))

    assert (result.columns, result.rows, result.one()) == (("A", "B"), [(1, None)], 1)
    assert result.query_id in emulator.recording.queries


def test_sessions_are_used_again(open_sessions: Open) -> None:
    sessions = open_sessions()
    for _ in range(5):
        sessions.run(sql("SELECT 1"))

    assert (sessions.state.opened, sessions.state.idle) == (1, 1)


@pytest.mark.slow
def test_every_answer_goes_to_its_own_caller(open_sessions: Open) -> None:
    """64 threads and 50 requests each, on 8 sessions of a server that lets no threads share one."""
    sessions = open_sessions(pool_size=8, checkout_timeout=120)

    def ask(thread: int) -> list[Any]:
        return [sessions.run(sql("SELECT {}", f"{thread}:{number}")).one() for number in range(50)]

    with ThreadPoolExecutor(64) as threads:
        answers = list(threads.map(ask, range(64)))

    assert answers == [[f"{thread}:{number}" for number in range(50)] for thread in range(64)]
    assert sessions.state.opened == sessions.state.idle == 8


def test_models_answer_their_own_callers(open_sessions: Open) -> None:
    sessions = open_sessions(pool_size=4)
    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(lambda number: sessions.run(sql(ASK, "m", f"SLOW 0.05 {number}")).one(), range(12)))

    assert answers == [f"<svg>SLOW 0.05 {number}</svg>" for number in range(12)]


def test_who_waits_too_long_for_a_session_is_told(open_sessions: Open) -> None:
    sessions = open_sessions(pool_size=1, checkout_timeout=0.05)

    with sessions.borrow(), pytest.raises(SnowflakeError) as caught:
        sessions.run(sql("SELECT 1"))
    assert (caught.value.kind, caught.value.retryable) == (Kind.BUSY, True)
    assert "pool_size" in caught.value.hint
    assert sessions.run(sql("SELECT 1")).one() == 1


def test_who_waits_gets_the_place_of_a_session_that_could_not_be_opened() -> None:
    opening, waits = threading.Event(), threading.Event()

    class Watched(threading.Condition):
        def wait(self, timeout: float | None = None) -> bool:
            waits.set()  # with the lock held: who is to notify gets it only when this one waits
            return super().wait(timeout)

    calls: list[str] = []
    driver = cast("Driver", Silent())

    def connect() -> Driver:
        calls.append(threading.current_thread().name)
        if len(calls) > 1:
            return driver
        opening.set()
        assert waits.wait(60)
        msg = "the server hung up"
        raise OSError(msg)

    pool = Pool(connect, size=1, checkout_timeout=10, age=60)
    pool._changed = Watched()
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(pool.take)
        assert opening.wait(60)  # the place is taken before the server is called
        second = threads.submit(pool.take)
        with pytest.raises(OSError, match="hung up"):
            first.result()
        assert second.result().driver is driver
    pool.close()


def test_who_waits_gets_what_is_given_back(open_sessions: Open) -> None:
    sessions = open_sessions(pool_size=1, checkout_timeout=30)
    with ThreadPoolExecutor(1) as threads:
        with sessions.borrow() as session:
            waiting = threads.submit(sessions.run, sql("SELECT 2"))
            session.run(sql("SELECT 1"))
        assert waiting.result().one() == 2

    assert sessions.state.opened == 1


def test_old_sessions_are_made_anew(open_sessions: Open) -> None:
    sessions = open_sessions(session_age=1e-6)
    for _ in range(3):
        sessions.run(sql("SELECT 1"))

    assert (sessions.state.opened, sessions.state.discarded) == (3, 2)


def test_a_night_loses_no_request(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    sessions = open_sessions(pool_size=4)
    barrier = threading.Barrier(4)

    def ask(_: int) -> Any:
        with sessions.borrow() as session:
            barrier.wait(10)
            return session.run(sql("SELECT 1")).one()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(ask, range(4)))
    emulator.expire_sessions()

    assert sessions.run(sql("SELECT 2")).one() == 2
    assert sessions.state.discarded == 4


def test_half_an_answer_is_asked_for_again_where_that_is_allowed(
    emulator: SnowflakeEmulator, open_sessions: Open
) -> None:
    sessions = open_sessions()
    emulator.faults.add("query", "truncate", times=2)

    with pytest.raises(SnowflakeError) as caught:
        sessions.run(sql("SELECT 1"))
    assert caught.value.kind is Kind.NETWORK
    assert sessions.run(sql("SELECT 1"), is_repeatable=True).one() == 1


def test_a_server_that_says_nothing_is_given_up(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    sessions = open_sessions(socket_timeout=1, network_timeout=1)
    sessions.run(sql("SELECT 1"))
    emulator.faults.add("query", "delay", seconds=60, times=None)
    start = time.monotonic()

    with pytest.raises(SnowflakeError) as caught:
        sessions.run(sql("SELECT 1"), timeout=1)
    assert caught.value.kind in {Kind.NETWORK, Kind.TIMEOUT}
    assert time.monotonic() - start < 30  # a bound, and no speed


@pytest.mark.parametrize(
    ("error", "kind", "hinted"),
    [
        (
            Refusal("SQL access control error:\nInsufficient privileges to operate on table 'LOGT'", 3001, "42501"),
            Kind.PERMISSION,
            "GRANT … ON TABLE LOGT TO ROLE",
        ),
        (Refusal("No active warehouse selected in the current session.", 606, "57P03"), Kind.NO_WAREHOUSE, "warehouse"),
        (Refusal("Object 'X' does not exist or not authorized.", 2003, "42S02"), Kind.NOT_FOUND, "schema"),
        (Refusal("Object 'X' already exists.", 2002, "42710"), Kind.EXISTS, ""),
        (Refusal("SQL execution canceled", 604, "57014"), Kind.CANCELLED, "stopped"),
        (Refusal("Statement reached its timeout", 630, "57014"), Kind.TIMEOUT, "statement_timeout"),
        (budget_exceeded(), Kind.BUDGET, "budget"),
        (Refusal("Your quota for AI functions is used up.", 99999, "22000"), Kind.BUDGET, "budget"),
        (Refusal("all requests were throttled by remote service", 99999, "22000"), Kind.THROTTLED, "later"),
        (Refusal("Model X is not authorized for this role", 99999, "22000"), Kind.PERMISSION, "privilege"),
        (Refusal("invalid identifier 'X'", 904, "42000"), Kind.STATEMENT, "fault"),
        (Refusal("something new", 99999, "22000"), Kind.STATEMENT, "fault"),
    ],
)
def test_what_snowflake_refuses_is_told(
    emulator: SnowflakeEmulator, open_sessions: Open, error: Refusal, kind: Kind, hinted: str
) -> None:
    sessions = open_sessions()
    emulator.faults.add("query", "sql_error", error=error)

    with pytest.raises(SnowflakeError) as caught:
        sessions.run(sql("SELECT 1"))
    assert (caught.value.kind, caught.value.errno, caught.value.sqlstate) == (kind, error.errno, error.sqlstate)
    assert caught.value.code == f"session.{kind.value}"
    assert hinted in caught.value.hint
    assert caught.value.query_id in emulator.recording.queries


def test_the_grant_that_is_missing_is_named(open_sessions: Open) -> None:
    table = Identifier("DB", "PUBLIC", "NOT_THERE")
    needs = (Privilege("SELECT", "TABLE", table), Privilege("USAGE", "SCHEMA", Identifier("DB", "PUBLIC")))

    with pytest.raises(SnowflakeError) as caught:
        open_sessions().run(sql("SELECT * FROM {}", table).needing(*needs))
    assert caught.value.hint == (
        'if it is there, grant what is missing: GRANT SELECT ON TABLE "DB"."PUBLIC"."NOT_THERE" TO ROLE "ACCOUNTADMIN";'
        ' GRANT USAGE ON SCHEMA "DB"."PUBLIC" TO ROLE "ACCOUNTADMIN";'
    )


def test_the_model_s_failure_is_the_model_s(open_sessions: Open) -> None:
    with pytest.raises(SnowflakeError, match="unknown model") as caught:
        open_sessions().run(sql("SELECT SNOWFLAKE.CORTEX.COMPLETE('nothing', 'x')"))
    assert caught.value.kind is Kind.MODEL


def test_a_role_that_the_user_has_not_is_a_permission(open_sessions: Open) -> None:
    with pytest.raises(SnowflakeError) as caught:
        open_sessions(role="NOBODY").check()
    assert caught.value.kind is Kind.PERMISSION
    assert caught.value.hint == 'grant the role to the user, or choose another: GRANT ROLE "NOBODY" TO USER "LIMNER";'


def test_a_deadline_stops_the_statement_in_snowflake(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    sessions = open_sessions()

    with pytest.raises(SnowflakeError) as caught:
        sessions.run(sql(ASK, "m", "SLOW 60"), timeout=0.5)
    assert caught.value.kind is Kind.TIMEOUT
    assert list(emulator.recording.queries.values())[-1].status == "FAILED"
    assert sessions.state.idle == 1  # it is as good as before


def test_a_statement_may_run_longer_than_the_network_may_fail(open_sessions: Open) -> None:
    """The connector would cancel it."""
    assert open_sessions(network_timeout=1).run(sql(ASK, "m", "SLOW 1.5")).one() == "<svg>SLOW 1.5</svg>"


def test_what_belongs_together_is_done_together(open_sessions: Open) -> None:
    sessions = open_sessions()
    table = Identifier("DB", "PUBLIC", "TOGETHER")
    sessions.run(sql("CREATE TABLE {} (N INT)", table))
    with sessions.borrow() as session, session.transaction():
        session.run(sql("INSERT INTO {} VALUES ({})", table, 1))
    with pytest.raises(ZeroDivisionError), sessions.borrow() as session, session.transaction():  # noqa: PT012
        session.run(sql("INSERT INTO {} VALUES ({})", table, 2))
        raise ZeroDivisionError

    assert sessions.run(sql("SELECT N FROM {}", table)).rows == [(1,)]


@pytest.mark.parametrize("name", ["x.svg", "a b/ü x.svg", "$$/--.svg"])
def test_files_go_to_a_stage_and_back(open_sessions: Open, name: str) -> None:
    sessions = open_sessions()
    place = StagePath(Identifier("DB", "PUBLIC", "a stage's"), name)
    sessions.run(sql("CREATE STAGE IF NOT EXISTS {} COMMENT = {}", place.stage, Text("it's")))
    with sessions.borrow() as session:
        session.put(b"<svg>1</svg>", place)
        session.put(b"<svg>2</svg>", place)

        assert session.get(place) == b"<svg>2</svg>"
        with pytest.raises(SnowflakeError) as caught:
            session.get(StagePath(place.stage, "nothing.svg"))
        assert caught.value.kind is Kind.NOT_FOUND


def test_closing_refuses_what_comes_after(open_sessions: Open) -> None:
    sessions = open_sessions()
    with sessions.borrow() as session:
        sessions.close()
        assert session.run(sql("SELECT 1")).one() == 1

    assert sessions.state.open == 0
    with pytest.raises(SnowflakeError, match="closed"):
        sessions.run(sql("SELECT 1"))


PROGRAM = """
import sys
from limner_snowflake import Sessions, SnowflakeSettings, sql
sessions = Sessions(SnowflakeSettings(account="local", user="LIMNER", password="x", host="127.0.0.1", port=int(sys.argv[1]), protocol="http"))
with sessions.borrow() as first, sessions.borrow() as second, sessions.borrow() as third:
    for session in (first, second, third):
        session.run(sql("SELECT 1"))
print("ready", flush=True)
sys.stdin.readline()
"""


@pytest.mark.slow  # a program starts, and gives a silent server three seconds
@pytest.mark.parametrize("is_silent", [False, True])
def test_a_program_ends_whatever_the_server_does(is_silent: bool) -> None:
    """A server that is gone refuses; a server that hangs answers nothing, which is worse."""
    emulator = SnowflakeEmulator(database="ENDS").start()
    port = emulator.url.rpartition(":")[2]
    command = [sys.executable, "-W", "error", "-c", PROGRAM, port]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", process.stderr.read() if process.stderr else ""
        emulator.stop()
        if is_silent:
            import socket

            with socket.create_server(("127.0.0.1", int(port))):
                _, errors = process.communicate("\n", timeout=30)
        else:
            _, errors = process.communicate("\n", timeout=30)

    assert (process.returncode, errors) == (0, "")


def test_importing_it_imports_nothing_of_snowflake_s() -> None:
    program = "import sys, limner_snowflake; print([m for m in sys.modules if m.startswith('snowflake.') or m == 'cryptography'])"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert shown == "[]\n"
