"""Files go to a stage and come from it, many with one statement; and something can be done before sessions are closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from limner_snowflake import Identifier, Kind, Sessions, SnowflakeError, StagePath, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator import SnowflakeError as Refusal

Open = Callable[..., Sessions]
STAGE = Identifier("DB", "PUBLIC", 'odd " stage')


def test_many_files_with_one_statement(open_sessions: Open, emulator: SnowflakeEmulator) -> None:
    sessions = open_sessions()
    sessions.run(sql("CREATE OR REPLACE STAGE {}", STAGE))
    contents = {f"{number:02}.svg": f"<svg>{number}</svg>".encode() for number in range(12)}
    with sessions.borrow() as session:
        session.put_many(contents, StagePath(STAGE, "a b/c"))
        session.put(b"other", StagePath(STAGE, "a b/other.txt"))

        assert session.get_many(StagePath(STAGE, "a b/c"), ".*") == contents
        assert session.get_many(StagePath(STAGE, "a b/"), ".*0[35][.]svg") == {
            name: contents[name] for name in ("03.svg", "05.svg")
        }
        assert session.get_many(StagePath(STAGE, "a b/"), "nothing") == {}
    gets = [text for text in emulator.recording.statements if text.startswith("GET")]
    assert len(gets) == 3


@pytest.mark.parametrize("many", [False, True])
def test_a_refusal_names_the_grant(open_sessions: Open, emulator: SnowflakeEmulator, many: bool) -> None:
    sessions = open_sessions()
    sessions.run(sql("CREATE STAGE IF NOT EXISTS {}", STAGE))
    refusal = Refusal("SQL access control error:\nInsufficient privileges to operate on stage", 3001, "42501")
    emulator.faults.add("query", "sql_error", match="^(PUT|GET)", times=2, error=refusal)
    place = StagePath(STAGE, "a.svg")

    with sessions.borrow() as session:
        for privilege, work in (
            ("WRITE", (lambda: session.put_many({"a": b""}, place)) if many else (lambda: session.put(b"", place))),
            ("READ", (lambda: session.get_many(place, ".*")) if many else (lambda: session.get(place))),
        ):
            with pytest.raises(SnowflakeError) as caught:
                work()
            assert caught.value.kind is Kind.PERMISSION
            assert f'GRANT {privilege} ON STAGE {STAGE} TO ROLE "ACCOUNTADMIN";' in caught.value.hint


def test_what_is_to_be_done_before_closing_is_done_once(open_sessions: Open) -> None:
    sessions = open_sessions()
    seen: list[object] = []
    sessions.before_close(lambda: seen.append(sessions.run(sql("SELECT 1")).one()))
    sessions.close()
    sessions.close()

    assert seen == [1]
