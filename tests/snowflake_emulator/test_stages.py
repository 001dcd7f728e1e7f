"""Files in stages, over HTTP, with the connector and with Snowpark."""

from __future__ import annotations

import io
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from snowflake.connector.errors import OperationalError, ProgrammingError
from snowflake.snowpark import Session

from limner_snowflake_emulator import SnowflakeEmulator

Run = Callable[..., list[Any]]


@pytest.fixture(autouse=True)
def stage(run: Run) -> None:
    run("CREATE OR REPLACE STAGE SVGS DIRECTORY = (ENABLE = TRUE) ENCRYPTION = (TYPE = 'SNOWFLAKE_SSE')")


def put(session: Session, place: str, content: bytes = b"<svg/>") -> str:
    return session.file.put_stream(io.BytesIO(content), place, auto_compress=False, overwrite=True).status


def test_what_is_put_is_listed_and_got(session: Session, tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text("<svg>é</svg>", "utf-8")
    session.file.put(str(tmp_path / "x.svg"), "@SVGS/a/b", auto_compress=False)
    put(session, '@"DB"."PUBLIC"."SVGS"/q.svg', b"<svg>q</svg>")
    session.file.get("@SVGS/a", str(tmp_path / "got"))

    assert (tmp_path / "got" / "x.svg").read_text("utf-8") == "<svg>é</svg>"
    assert [row["name"] for row in session.sql("LIST @SVGS").collect()] == ["svgs/a/b/x.svg", "svgs/q.svg"]
    assert [row["name"] for row in session.sql("LIST @SVGS PATTERN = '.*q[.]svg'").collect()] == ["svgs/q.svg"]


def test_what_is_removed_is_gone(session: Session, run: Run) -> None:
    put(session, "@SVGS/a.svg")
    put(session, "@SVGS/b.svg")

    assert run("REMOVE @SVGS/a.svg") == [("svgs/a.svg", "removed")]
    assert [row[0] for row in run("LIST @SVGS")] == ["svgs/b.svg"]
    assert run("COPY FILES INTO @SVGS/copy/ FROM @SVGS/b.svg") == [("copy/b.svg",)]


def test_the_directory_table_knows_what_was_there_when_it_was_refreshed(session: Session, run: Run) -> None:
    put(session, "@SVGS/a/x.svg", b"<svg>x</svg>")

    assert run("SELECT COUNT(*) FROM DIRECTORY(@SVGS)") == [(0,)]
    assert run("ALTER STAGE SVGS REFRESH") == [("a/x.svg", "REGISTERED_NEW", "File registered successfully.")]
    ((path, size, url),) = run(
        "SELECT RELATIVE_PATH, SIZE, GET_PRESIGNED_URL(@SVGS, RELATIVE_PATH, 60) FROM DIRECTORY(@SVGS)"
    )
    assert (path, size) == ("a/x.svg", 12)
    with urllib.request.urlopen(url) as answer:  # noqa: S310 - the emulator's own
        assert (answer.headers["Content-Type"], answer.read()) == ("image/svg+xml", b"<svg>x</svg>")


def test_a_stage_may_have_any_name(run: Run, connect: Callable[..., Any]) -> None:
    for name in ('"it\'s a stage"', '"a ""b"" c"', '"dots. and / slashes"', '"ümlaut"'):
        run(f"CREATE STAGE {name}")
        literal = "'@" + name.replace("'", "''") + "/x.svg'"
        folder = literal.replace("/x.svg", "")
        cursor = connect().cursor()
        cursor.execute(f"PUT 'file://x.svg' {folder} AUTO_COMPRESS = FALSE", file_stream=io.BytesIO(b"<svg/>"))

        assert [row[1] for row in run(f"LIST {literal}")] == [6]
        run(f"DROP STAGE {name}")
        with pytest.raises(ProgrammingError) as caught:
            run(f"LIST {literal}")
        assert caught.value.errno == 2003


def test_no_path_leads_out_of_a_stage(run: Run, emulator: SnowflakeEmulator) -> None:
    with pytest.raises(ProgrammingError):
        run("PUT 'file://x.svg' '@SVGS/../../other'", file_stream=io.BytesIO(b"x"))
    for path in ("..%2F..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "../../../x"):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{emulator.url}/stage/DB/PUBLIC/SVGS/{path}")  # noqa: S310 - the emulator's own
        assert caught.value.code in {403, 404}
        caught.value.close()


def test_a_stage_that_is_there_is_not_made_again(run: Run) -> None:
    assert run("CREATE STAGE IF NOT EXISTS SVGS") == [("SVGS already exists, statement succeeded.",)]
    with pytest.raises(ProgrammingError) as caught:
        run("CREATE STAGE SVGS")
    assert caught.value.errno == 2002
    assert ("ENCRYPTION", "TYPE", "String", "SNOWFLAKE_SSE", "SNOWFLAKE_FULL") in run("DESCRIBE STAGE SVGS")


@pytest.mark.parametrize(
    ("kind", "options"), [("http", {"status": 503}), ("drop", {}), ("delay", {"seconds": 0.1}), ("expire", {})]
)
@pytest.mark.slow  # the connector waits seconds before it uploads again
def test_an_upload_that_fails_once_is_tried_again(
    emulator: SnowflakeEmulator, session: Session, tmp_path: Path, kind: Any, options: Any
) -> None:
    fault = emulator.faults.add("upload", kind, **options)

    assert put(session, f"@SVGS/{kind}.svg") == "UPLOADED"
    assert fault.hits == 1
    session.file.get(f"@SVGS/{kind}.svg", str(tmp_path))
    assert (tmp_path / f"{kind}.svg").read_bytes() == b"<svg/>"


@pytest.mark.parametrize(("kind", "options"), [("http", {"status": 404}), ("truncate", {})])
def test_an_upload_whose_answer_is_strange_fails(
    emulator: SnowflakeEmulator, session: Session, kind: Any, options: Any
) -> None:
    emulator.faults.add("upload", kind, times=None, **options)

    with pytest.raises(OperationalError) as caught:
        put(session, "@SVGS/refused.svg")
    assert caught.value.errno == 253003


@pytest.mark.filterwarnings("ignore:is_datetime64tz_dtype:DeprecationWarning")  # Snowpark's own
def test_frames_of_pandas_are_written(session: Session) -> None:
    frame = session.create_dataframe([[1, "x"], [2, "y"]], schema=["A", "B"]).to_pandas()
    session.write_pandas(frame, "FROM_PANDAS", auto_create_table=True, overwrite=True)

    assert [tuple(row) for row in session.table("FROM_PANDAS").sort("A").collect()] == [(1, "x"), (2, "y")]
