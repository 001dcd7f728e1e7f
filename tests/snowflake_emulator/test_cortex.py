"""AI functions in SQL, with the connector and with Snowpark's functions."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from snowflake.connector.errors import ProgrammingError
from snowflake.snowpark import Session
from snowflake.snowpark import functions as F  # noqa: N812 - its documentation's name

from limner_snowflake_emulator import SnowflakeEmulator, SnowflakeError, budget_exceeded

Run = Callable[..., list[Any]]
MODEL = "claude-sonnet-4-6"


def test_arguments_may_be_bound_or_written(run: Run, emulator: SnowflakeEmulator) -> None:
    run("SELECT AI_COMPLETE(?, ?)", (MODEL, 'it\'s a "fox" {0} $$ \\'))
    call = emulator.recording.calls[-1]

    assert (call.function, call.model, call.prompt) == ("AI_COMPLETE", MODEL, 'it\'s a "fox" {0} $$ \\')
    assert call.query is not None
    assert call.query.sql == "SELECT AI_COMPLETE(?, ?)"


def test_named_arguments_and_details(run: Run, emulator: SnowflakeEmulator) -> None:
    ((text,),) = run(
        "SELECT AI_COMPLETE(model => ?, prompt => ?, model_parameters => {'temperature': 0.1, 'max_tokens': 100},"
        " show_details => TRUE, return_error_details => TRUE)",
        (MODEL, "a cat"),
    )
    answer = json.loads(text)

    assert answer["error"] is None
    assert answer["value"]["choices"][0]["messages"].startswith("<svg")
    assert set(answer["value"]["usage"]) == {"completion_tokens", "guardrail_tokens", "prompt_tokens", "total_tokens"}
    assert emulator.recording.calls[-1].parameters == {"temperature": 0.1, "max_tokens": 100}


@pytest.mark.parametrize(
    "schema",
    [
        "{'type': 'json', 'schema': {'type': 'object', 'properties': {'svg': {'type': 'string'}, 'n': {'type': 'integer'}}}}",
        "TYPE OBJECT(svg STRING, n INT)",
    ],
)
def test_a_schema_is_followed(run: Run, schema: str) -> None:
    ((text,),) = run(f"SELECT AI_COMPLETE(model => '{MODEL}', prompt => 'x', response_format => {schema})")

    assert json.loads(text) == {"svg": "text", "n": 1}


@pytest.mark.parametrize(
    ("sql", "answer"),
    [
        ("SELECT AI_COMPLETE('nothing', 'x')", None),
        (
            "SELECT AI_COMPLETE(model => 'nothing', prompt => 'x', return_error_details => TRUE):error::STRING",
            'unknown model "nothing"',
        ),
        ("SELECT SNOWFLAKE.CORTEX.TRY_COMPLETE('nothing', 'x')", None),
        (f"SELECT AI_COMPLETE('{MODEL}', 'BAD')", None),
        (f"SELECT AI_COUNT_TOKENS('ai_complete', '{MODEL}', 'twelve chars')", 3),
        (f"SELECT AI_COMPLETE('{MODEL}', NULL)", None),
    ],
)
def test_a_failed_call_is_null_or_told(run: Run, sql: str, answer: object) -> None:
    assert run(sql) == [(answer,)]


def test_the_older_function_fails_the_statement(run: Run) -> None:
    with pytest.raises(ProgrammingError, match='unknown model "nothing"') as caught:
        run("SELECT SNOWFLAKE.CORTEX.COMPLETE('nothing', 'x')")

    assert (caught.value.errno, caught.value.sqlstate) == (100351, "P0000")


def test_an_account_of_before_fails_the_statement(run: Run) -> None:
    run("ALTER SESSION SET AI_SQL_ERROR_HANDLING_USE_FAIL_ON_ERROR = TRUE")

    with pytest.raises(ProgrammingError) as caught:
        run("SELECT AI_COMPLETE('nothing', 'x')")
    assert caught.value.errno == 100351


def test_a_fault_may_fail_the_statement_or_the_call(run: Run, emulator: SnowflakeEmulator) -> None:
    emulator.faults.add("query", "sql_error", error=budget_exceeded(), match="AI_COMPLETE")
    emulator.faults.add("model", "http", status=429)
    emulator.faults.add("model", "sql_error", error=SnowflakeError("not granted", 3001, "42501"))
    sql = f"SELECT AI_COMPLETE(model => '{MODEL}', prompt => 'x', return_error_details => TRUE):error::STRING"

    with pytest.raises(ProgrammingError, match="budget") as caught:
        run(sql)
    assert caught.value.errno == 90073
    assert run(sql) == [("too many requests",)]
    with pytest.raises(ProgrammingError) as caught:
        run(sql)
    assert caught.value.errno == 3001


def test_a_set_of_rows_fails_row_by_row(run: Run) -> None:
    run("CREATE OR REPLACE TABLE PROMPTS (ID INT, PROMPT STRING)")
    run("CREATE OR REPLACE TABLE DRAWN (ID INT, SVG STRING, ERROR STRING)")
    run(
        "INSERT INTO PROMPTS SELECT SEQ4(), IFF(SEQ4() % 10 = 7, 'BAD ', 'cat ') || SEQ4() FROM TABLE(GENERATOR(ROWCOUNT => 500))"
    )
    run(
        "INSERT INTO DRAWN SELECT ID, R:value:choices[0]:messages::STRING, R:error::STRING FROM (SELECT p.ID,"
        " AI_COMPLETE(model => ?, prompt => p.PROMPT, show_details => TRUE, return_error_details => TRUE) AS R FROM PROMPTS p)",
        (MODEL,),
    )

    assert run("SELECT COUNT(*), COUNT(SVG), COUNT(ERROR) FROM DRAWN") == [(500, 450, 50)]


def test_what_was_used_is_in_the_views(run: Run, emulator: SnowflakeEmulator) -> None:
    run(f"SELECT AI_COMPLETE('{MODEL}', 'counted')", _statement_params={"QUERY_TAG": "limner:usage"})

    ((model, tokens),) = run(
        "SELECT MODEL_NAME, METRICS[0]:value::INT FROM SNOWFLAKE.ACCOUNT_USAGE.CORTEX_AI_FUNCTIONS_USAGE_HISTORY"
        " WHERE QUERY_TAG = 'limner:usage'"
    )
    assert (model, tokens) == (MODEL, emulator.recording.usage[-1].tokens)


def test_the_models_of_the_account_are_shown(session: Session, emulator: SnowflakeEmulator) -> None:
    emulator.settings.lifecycles = {"llama3.3-70b": "LEGACY"}
    rows = session.sql("SHOW CORTEX BASE MODELS IN SCHEMA SNOWFLAKE.MODELS").collect()

    assert {row["name"]: row["lifecycle_status"] for row in rows} == {
        "CLAUDE-SONNET-4-6": "GA",
        "LLAMA3.3-70B": "LEGACY",
    }
    assert session.sql("SHOW CORTEX BASE MODELS").collect() == []


def test_the_functions_of_snowpark_work(session: Session) -> None:
    frame = session.create_dataframe([["cat"], ["dog"]], schema=["P"])

    drawn = frame.select(F.ai_complete(MODEL, F.col("P"), return_error_details=True).alias("R")).collect()
    assert [json.loads(row["R"])["value"][:4] for row in drawn] == ["<svg", "<svg"]
    assert (
        session.sql(f"SELECT AI_COMPLETE('{MODEL}', PROMPT('draw {{0}}', 'a dog'))").collect()[0][0].startswith("<svg")
    )


def test_an_older_account_lacks_what_came_later(emulator: SnowflakeEmulator, run: Callable[..., list[Any]]) -> None:
    emulator.settings.lacking = {"return_error_details"}
    try:
        with pytest.raises(ProgrammingError, match="return details is not allowed"):
            run("SELECT AI_COMPLETE(model => 'llama3.3-70b', prompt => 'x', return_error_details => TRUE)")
        assert run("SELECT AI_COMPLETE('llama3.3-70b', 'x')")
        emulator.settings.lacking = {"AI_COMPLETE"}
        with pytest.raises(ProgrammingError, match="Unknown function AI_COMPLETE"):
            run("SELECT AI_COMPLETE('llama3.3-70b', 'x')")
        assert run("SELECT SNOWFLAKE.CORTEX.COMPLETE('llama3.3-70b', 'x')")
    finally:
        emulator.settings.lacking = ()


@pytest.mark.parametrize(
    ("call", "values"),
    [
        ("AI_COMPLETE('llama3.3-70b', ?)", ["a 'fox'"]),
        ("AI_COMPLETE(?, ?)", ["nothing", "x"]),
        (
            "AI_COMPLETE(model => ?, prompt => ?, show_details => TRUE, return_error_details => TRUE)",
            ["llama3.3-70b", "BAD"],
        ),
        (
            (
                "AI_COMPLETE(model => 'llama3.3-70b', prompt => ?, model_parameters => PARSE_JSON(?)::OBJECT, "
                "response_format => PARSE_JSON(?)::OBJECT)"
            ),
            ["x", '{"max_tokens": 9}', '{"type": "json", "schema": {"enum": ["a"]}}'],
        ),
        (
            "SNOWFLAKE.CORTEX.COMPLETE('llama3.3-70b', PARSE_JSON(?)::ARRAY, {'top_p': 0.5})",
            ['[{"role": "user", "content": "x"}]'],
        ),
        ("SNOWFLAKE.CORTEX.TRY_COMPLETE('nothing', ?)", ["x"]),
        ("AI_COMPLETE('llama3.3-70b', CONCAT(?, 'y'))", ["x"]),
    ],
)
def test_a_call_alone_is_answered_as_one_among_others(
    emulator: SnowflakeEmulator, run: Callable[..., list[Any]], call: str, values: list[str]
) -> None:
    """What only asks a model is answered without the engine; an alias makes it go the long way."""

    def asked(sql: str) -> tuple[Any, Any]:
        ((answer,),) = run(sql, values)
        made = emulator.recording.calls[-1]
        plain = json.loads(answer) if answer and answer[0] in "{[" else answer
        for part in (plain, plain.get("value") if isinstance(plain, dict) else None):
            if isinstance(part, dict):
                part.pop("created", None)
        return plain, (made.function, made.model, made.messages, made.parameters, made.response_format)

    assert asked(f"SELECT {call}") == asked(f"SELECT {call} AS ANSWER")
