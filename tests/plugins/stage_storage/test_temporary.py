"""What a session keeps goes when it ends, however it ends, and never while it lives."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from limner import Settings, Studio
from limner.plugins import Context
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake import Identifier, Sessions, SnowflakeSettings, Text, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import TemporaryStage, TemporaryStageSettings

CONTEXT = Context(request_id="r-1")
Begin = Callable[..., TemporaryStage]
QUICK = {"heartbeat_seconds": 0.1, "abandoned_seconds": 1.5}


@pytest.fixture
def sessions(connection: dict[str, Any]) -> Iterator[Sessions]:
    with Sessions(SnowflakeSettings(**connection)) as opened:
        yield opened


@pytest.fixture
def begin(connection: dict[str, Any]) -> Iterator[Begin]:
    begun: list[TemporaryStage] = []

    def one(prefix: str = "T", **settings: Any) -> TemporaryStage:
        begun.append(TemporaryStage(settings_of(connection, prefix, **settings)))
        return begun[-1]

    yield one
    for storage in begun:
        storage.close()


def settings_of(connection: dict[str, Any], prefix: str, **settings: Any) -> TemporaryStageSettings:
    return TemporaryStageSettings(snowflake=SnowflakeSettings(**connection), prefix=prefix, **settings)


def left(sessions: Sessions, prefix: str) -> set[str]:
    """Return the stages and tables whose names begin so."""
    found = set()
    for showing in (sql("SHOW STAGES IN SCHEMA {}", PUBLIC), sql("SHOW TABLES IN SCHEMA {}", PUBLIC)):
        result = sessions.run(showing)
        found |= {row[result.columns.index("name")] for row in result.rows}
    return {name for name in found if name.startswith(f"{prefix}_")}


PUBLIC = Identifier("STAGES", "PUBLIC")


def test_closing_leaves_nothing(begin: Begin, sessions: Sessions) -> None:
    storage = begin("CLOSED")
    storage.put(drawing(1), name="fox", context=CONTEXT)
    objects = storage._place.objects(CONTEXT)

    assert left(sessions, "CLOSED") == {objects.stage.parts[-1], objects.drawings.parts[-1], objects.journal.parts[-1]}
    transient = sql(
        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = {} AND IS_TRANSIENT = 'YES'",
        objects.drawings.parts[-1],
    )
    assert sessions.run(transient).one() == 1
    storage.close()
    assert left(sessions, "CLOSED") == set()
    storage.close()


def test_a_studio_whose_work_fails_leaves_nothing(connection: dict[str, Any], sessions: Sessions) -> None:
    table = {"stage-temporary": {"snowflake": connection, "prefix": "FAILED"}}

    def fail() -> None:
        with Studio(Settings(storage="stage-temporary", storages=table)) as studio:
            studio.library().put(drawing(1), name="fox")
            assert left(sessions, "FAILED")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert left(sessions, "FAILED") == set()


def test_two_sessions_see_nothing_of_each_other(begin: Begin) -> None:
    one, other = begin("TWO"), begin("TWO")
    one.put(drawing(1), name="fox", context=CONTEXT)

    assert all_pages(other) == []
    other.close()
    assert len(all_pages(one)) == 1


def test_making_that_failed_half_way_leaves_nothing(
    begin: Begin, account: SnowflakeEmulator, sessions: Sessions
) -> None:
    storage = begin("HALF")
    account.faults.add("query", "sql_error", match="CREATE TRANSIENT TABLE.*JOURNAL")
    health = storage.health(context=CONTEXT)

    assert not health.ready
    assert left(sessions, "HALF")
    storage.close()
    assert left(sessions, "HALF") == set()


PROGRAM = """
import json, sys
from limner.plugins import Context
from limner.testing._storage_suite import drawing
from limner_stage_storage import TemporaryStage, TemporaryStageSettings
storage = TemporaryStage(TemporaryStageSettings.model_validate(json.loads(sys.argv[1])))
storage.put(drawing(1), name="fox", context=Context(request_id="r"))
print("kept", flush=True)
sys.stdin.read()
"""


def start(connection: dict[str, Any], prefix: str) -> subprocess.Popen[str]:
    told = json.dumps({"snowflake": connection, "prefix": prefix, **QUICK})
    child = subprocess.Popen([sys.executable, "-c", PROGRAM, told], stdin=-1, stdout=-1, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "kept\n"
    return child


@pytest.mark.slow
def test_a_program_that_ends_without_closing_leaves_nothing(connection: dict[str, Any], sessions: Sessions) -> None:
    child = start(connection, "ENDED")
    assert left(sessions, "ENDED")

    child.communicate("")
    assert left(sessions, "ENDED") == set()


@pytest.mark.slow
def test_a_session_that_was_killed_is_swept_up_and_the_living_are_not(
    connection: dict[str, Any], begin: Begin, sessions: Sessions
) -> None:
    living = begin("KILLED", **QUICK)
    living.put(drawing(1), name="fox", context=CONTEXT)
    before = left(sessions, "KILLED")
    child = start(connection, "KILLED")
    child.kill()
    child.communicate()
    dead = left(sessions, "KILLED") - before
    others = {f"KILLED_{'0' * 16}_FILES": "mine", "KILLED_BY_HAND_FILES": '{"limner": "temporary", "alive": "2020"}'}
    for name, comment in others.items():
        sessions.run(sql("CREATE STAGE {} COMMENT = {}", Identifier(*PUBLIC.parts, name), Text(comment)))

    assert len(dead) == 3
    deadline = time.monotonic() + 60
    while dead & left(sessions, "KILLED"):
        assert time.monotonic() < deadline
        next_one = begin("KILLED", **QUICK)
        assert all_pages(next_one) == []
        next_one.close()
    assert left(sessions, "KILLED") == before | others.keys()
    assert len(all_pages(living)) == 1


def test_a_heartbeat_is_a_comment(begin: Begin, sessions: Sessions) -> None:
    storage = begin("BEAT", **QUICK)
    objects = storage._place.objects(CONTEXT)

    def alive() -> str:
        result = sessions.run(sql("SHOW STAGES IN SCHEMA {}", PUBLIC))
        [comment] = [
            row[result.columns.index("comment")]
            for row in result.rows
            if row[result.columns.index("name")] == objects.stage.parts[-1]
        ]
        told = json.loads(comment)
        assert told["limner"] == "temporary"
        return str(told["alive"])

    first = alive()
    deadline = time.monotonic() + 60
    while alive() == first:
        assert time.monotonic() < deadline


def test_signs_of_life_that_are_too_far_apart_are_refused(connection: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="5 times heartbeat_seconds"):
        settings_of(connection, "X", heartbeat_seconds=60, abandoned_seconds=120)
    with pytest.raises(ValidationError):
        settings_of(connection, "a\nb")
