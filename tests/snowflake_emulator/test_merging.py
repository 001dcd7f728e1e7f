"""MERGE is done as a whole or not at all, by many at once; arrays are looked through; comments of stages are kept."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import snowflake.connector

Connect = Callable[..., snowflake.connector.SnowflakeConnection]
Run = Callable[..., list[Any]]

ADDING = """
MERGE INTO M t USING (
    SELECT f.value:n::NUMBER AS N, f.value:v::VARCHAR AS V FROM (SELECT PARSE_JSON(?) AS J) q, LATERAL FLATTEN(INPUT => q.J) f
    WHERE EXISTS (SELECT 1 FROM M h WHERE h.N = 0 AND h.V = ?)
) s ON t.N = s.N WHEN MATCHED AND t.N = 0 THEN UPDATE SET V = s.V WHEN NOT MATCHED THEN INSERT (N, V) VALUES (s.N, s.V)
"""


def test_it_tells_what_it_did(run: Run) -> None:
    run("CREATE OR REPLACE TABLE M (N NUMBER, V VARCHAR)")
    run("INSERT INTO M VALUES (0, '0')")

    assert run(ADDING, ['[{"n": 0, "v": "2"}, {"n": 1, "v": "a"}, {"n": 2, "v": "it\'s \\u0022b\\u0022"}]', "0"]) == [
        (2, 1)
    ]
    assert run(ADDING, ['[{"n": 0, "v": "9"}, {"n": 3, "v": "c"}]', "0"]) == [(0, 0)]
    assert run("SELECT N, V FROM M ORDER BY N") == [(0, "2"), (1, "a"), (2, 'it\'s "b"')]


def test_of_many_at_once_one_wins(run: Run, connect: Connect) -> None:
    """Each adds behind the end that it saw, and looks again when somebody else was quicker: as a journal is written."""
    run("CREATE OR REPLACE TABLE M (N NUMBER, V VARCHAR)")
    run("INSERT INTO M VALUES (0, '0')")

    def add(_: int) -> None:
        cursor = connect(paramstyle="qmark").cursor()
        for _ in range(4):
            done = (0, 0)
            while not any(done):
                cursor.execute("SELECT V FROM M WHERE N = 0")
                ((last,),) = cursor.fetchall()
                told = f'[{{"n": 0, "v": "{int(last) + 1}"}}, {{"n": {int(last) + 1}, "v": "x"}}]'
                cursor.execute(ADDING, [told, last])
                (done,) = cursor.fetchall()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(4)))

    assert run("SELECT COUNT(*), COUNT(DISTINCT N), MAX(N) FROM M WHERE N > 0") == [(16, 16, 16)]


def test_a_value_that_is_bound_is_looked_for_in_an_array(run: Run) -> None:
    run("CREATE OR REPLACE TABLE A (K VARCHAR, TAGS ARRAY)")
    run("INSERT INTO A SELECT 'k', PARSE_JSON('[\"a b\", \"c\"]')")

    for tag, there in (("a b", [("k",)]), ("c", [("k",)]), ("a", []), ('"c"', [])):
        assert run("SELECT K FROM A WHERE ARRAY_CONTAINS(CAST(? AS VARIANT), TAGS)", [tag]) == there


def test_a_value_that_is_bound_is_read_as_json_where_it_is_json(run: Run) -> None:
    for text, there in (('{"a": "x"}', "x"), ("no JSON", None), (None, None)):
        assert run("SELECT TRY_PARSE_JSON(?):a::VARCHAR", [text]) == [(there,)]


def test_a_text_is_translated_anew_where_its_meaning_changed(run: Run) -> None:
    """What was translated once is remembered by its text and the current schema."""
    for kind, value in (("NUMBER", 7), ("VARCHAR", "seven")):
        run(f"CREATE OR REPLACE TABLE T (V {kind})")
        run("INSERT INTO T VALUES (?)", [value])
        assert run("SELECT V FROM T") == [(value,)]
    run("CREATE SCHEMA IF NOT EXISTS OTHER")
    run("CREATE OR REPLACE TABLE OTHER.T (V VARCHAR)")
    run("USE SCHEMA OTHER")
    assert run("SELECT V FROM T") == []


def test_a_stage_keeps_its_comment(run: Run) -> None:
    run("CREATE OR REPLACE STAGE COMMENTED COMMENT = 'it''s \\\\ one'")
    assert [row[8] for row in run("SHOW STAGES") if row[1] == "COMMENTED"] == ["it's \\ one"]
    run("ALTER STAGE COMMENTED SET COMMENT = 'another'")
    assert [row[8] for row in run("SHOW STAGES") if row[1] == "COMMENTED"] == ["another"]
