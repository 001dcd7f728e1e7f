"""``limner setup snowflake`` makes all that limner needs in an account, once, and says what it did."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import snowflake.connector

from limner.plugins import Plugin
from limner.testing import CommandConformance
from limner_snowflake import Access, Objects, Privilege, Rights, Sessions, SnowflakeSettings
from limner_snowflake_commands._setup import SetupPlugin
from limner_snowflake_emulator import SnowflakeEmulator
from support.command import Ran

Run = Callable[..., Ran]


class TestSetupConformance(CommandConformance):
    @pytest.fixture
    def plugin(self) -> Plugin:
        return SetupPlugin()


def rights(emulator: SnowflakeEmulator, user: str, role: str) -> Rights:
    """What somebody may do after a login."""
    given = emulator.connection_parameters(user=user, role=role, database=None, schema=None)
    names = ("account", "user", "host", "port", "protocol", "role", "warehouse", "password")
    with Sessions(SnowflakeSettings(**{name: given[name] for name in names})) as sessions:
        return Rights.of(sessions)


def advice(ran: Ran) -> str:
    """The lines that are to go into limner.toml."""
    return "".join(line for line in ran.err.splitlines(keepends=True) if line.startswith("  "))


def advised(ran: Ran) -> dict[str, Any]:
    return tomllib.loads(advice(ran))


def test_a_script_that_was_printed_does_what_apply_does(
    emulator: SnowflakeEmulator, connected: Callable[[str], Run]
) -> None:
    run = connected("ADA")
    writers = '"the ""writers""?"'
    options = ("--schema", "art", "--prefix", '"odd one?"', "--writer", writers, "--user", "anna", "--credits", "20")

    printed = run("setup", "snowflake", *options)
    with snowflake.connector.connect(
        **emulator.connection_parameters(user="ADA", database=None, schema=None)
    ) as connection:
        cursors = connection.execute_string(printed.out)
    again = run("setup", "snowflake", *options, "--apply")

    assert printed.status == 0
    assert len(list(cursors)) > 60
    assert (again.status, again.out) == (0, "")
    assert "nothing to do" in again.err
    told = advised(again)
    assert advised(printed) == told
    assert told["storages"]["stage"] == {
        "prefix": "odd one?",
        "snowflake": {"role": writers, "warehouse": "LIMNER_WH", "database": "LIMNER", "schema": "ART"},
    }
    objects = Objects("LIMNER", "ART", "odd one?")
    writer = rights(emulator, "ANNA", writers)
    assert all(map(writer.has, objects.privileges(Access.WRITE)))
    assert writer.has(Privilege("USE AI FUNCTIONS", "ACCOUNT"))


def test_what_was_done_is_told_and_a_second_run_does_nothing(
    emulator: SnowflakeEmulator, connected: Callable[[str], Run]
) -> None:
    run = connected("ADA")

    first = run("setup", "snowflake", "--apply", "--user", "anna", "--no-temporary")
    before = sorted(emulator.grants)
    second = run("setup", "snowflake", "--apply", "--user", "anna", "--no-temporary")

    assert (first.status, second.status) == (0, 0), first.err + second.err
    assert "made the role LIMNER_WRITER\n" in first.out
    assert "made the stage LIMNER_FILES\n" in first.out
    assert "granted the role LIMNER_WRITER to the user ANNA\n" in first.out
    assert "granted INSERT on the table LIMNER.PUBLIC.LIMNER_DRAWINGS to LIMNER_WRITER\n" in first.out
    assert second.out == ""
    assert "nothing to do" in second.err
    assert sorted(emulator.grants) == before
    objects = Objects("LIMNER", "PUBLIC")
    writer = rights(emulator, "ANNA", "LIMNER_WRITER")
    reader = rights(emulator, "ADA", "LIMNER_READER")
    assert all(map(writer.has, objects.privileges(Access.WRITE)))
    assert writer.has(Privilege("CREATE TABLE", "SCHEMA", objects.privileges(Access.READ)[1].object)) is False
    assert all(map(reader.has, objects.privileges(Access.READ)))
    assert ("OWNERSHIP", "STAGE", "LIMNER.PUBLIC.LIMNER_FILES", "LIMNER_OWNER") in emulator.grants
    assert writer.warehouse == "LIMNER_WH"


def test_then_the_doctor_finds_all_well_and_a_picture_can_be_kept(
    emulator: SnowflakeEmulator, connected: Callable[[str], Run]
) -> None:
    """With what setup prints in limner.toml, word for word, and a connection that is not the default one."""
    setup = connected("ADA")("setup", "snowflake", "--apply", "--user", "anna")
    run = connected("ANNA")
    file = Path(os.environ["SNOWFLAKE_HOME"], "connections.toml")
    file.write_text(file.read_text("utf-8").replace("[default]", "[anna]"), "utf-8")
    told = advice(setup)
    Path("limner.toml").write_text(told, "utf-8")
    unchosen = run("list", "--storage", "stage")
    Path("limner.toml").write_text(told.replace('# connection = "…"', 'connection = "anna"'), "utf-8")
    before = set(emulator._account.privileges.within("TABLE", "LIMNER.PUBLIC"))

    doctor = run("doctor", "--snowflake", "--json")
    drawn = run("generate", "a red fox")
    emulator.grants.remove(("INSERT", "TABLE", "LIMNER.PUBLIC.LIMNER_DRAWINGS", "LIMNER_WRITER"))
    again = run("doctor", "--storage", "stage", "--model", "cortex", "--json")

    found = [json.loads(line) for line in doctor.out.splitlines()]
    assert doctor.status == 0, doctor.out
    assert [line for line in found if line["status"] != "ok"] == []
    assert {"storages.stage", "models.cortex"} <= {line["check"] for line in found}
    assert (unchosen.status, "has anna, and none is the default" in unchosen.err) == (2, True)
    assert 'connection = "anna"' in unchosen.err
    assert set(emulator._account.privileges.within("TABLE", "LIMNER.PUBLIC")) == before
    assert drawn.status == 0, drawn.err
    (missing,) = [line for line in map(json.loads, again.out.splitlines()) if line["status"] != "ok"]
    assert missing["hint"] == 'GRANT INSERT ON TABLE "LIMNER"."PUBLIC"."LIMNER_DRAWINGS" TO ROLE "LIMNER_WRITER";'


def test_a_reader_reads_and_is_told_what_writing_lacks(
    emulator: SnowflakeEmulator, connected: Callable[[str], Run]
) -> None:
    admin = snowflake.connector.connect(**emulator.connection_parameters(user="ADA", database=None, schema=None))
    run = connected("ADA")
    setup = run("setup", "snowflake", "--apply")
    Path("limner.toml").write_text(advice(setup).replace('"cortex"', '"sketch"'), "utf-8")
    run("generate", "a red fox")
    (kept,) = run("list", "--json").lines
    admin.cursor().execute("GRANT ROLE LIMNER_READER TO USER ANNA")
    connected("ANNA")
    Path("limner.toml").write_text(advice(setup).replace("LIMNER_WRITER", "LIMNER_READER"), "utf-8")

    doctor = run("doctor", "--snowflake", "--json")
    (found,) = run("list", "fox", "--json").lines
    shown, verified = run("show", kept["key"]), run("storage", "verify")
    exported = run("export", kept["key"], "-o", "fox.svg")
    drawn = run("generate", "a blue bird", "--model", "sketch")
    named = run("rename", kept["key"], "bear")
    with admin:
        for grant in re.findall(r"GRANT .*?;", named.err):  # as they were told, word for word
            admin.cursor().execute(grant)
    again = run("rename", kept["key"], "bear")

    missing = {line["check"]: line for line in doctor.lines if line["status"] != "ok"}
    assert doctor.status == 0, doctor.out
    assert {check: line["status"] for check, line in missing.items()} == {
        "storages.stage": "warning",
        "engines.snowflake": "warning",
    }
    place = '"LIMNER"."PUBLIC"."LIMNER'
    assert (
        f'INSERT, UPDATE, DELETE ON TABLE {place}_DRAWINGS" TO ROLE "LIMNER_READER";'
        in missing["storages.stage"]["hint"]
    )
    assert found["key"] == kept["key"]
    assert "url\thttp" in shown.out
    assert "expires\t20" in shown.out
    assert (verified.status, verified.out) == (0, "")
    assert (exported.status, Path("fox.svg").read_text("utf-8").startswith("<svg")) == (0, True), exported.err
    assert (drawn.status, named.status) == (4, 4)
    assert f'GRANT WRITE ON STAGE {place}_FILES" TO ROLE "LIMNER_READER";' in drawn.err
    assert "The picture itself was made" in drawn.err
    assert f'GRANT UPDATE ON TABLE {place}_DRAWINGS" TO ROLE "LIMNER_READER";' in named.err
    assert "Traceback" not in drawn.err + named.err
    assert again.status == 0, again.err


def test_what_somebody_took_away_is_given_again_and_nothing_else(
    emulator: SnowflakeEmulator, connected: Callable[[str], Run]
) -> None:
    run = connected("ADA")
    run("setup", "snowflake", "--apply")
    emulator.grants.remove(("WRITE", "STAGE", "LIMNER.PUBLIC.LIMNER_FILES", "LIMNER_WRITER"))

    done = run("setup", "snowflake", "--apply")

    assert done.out == "granted WRITE on the stage LIMNER.PUBLIC.LIMNER_FILES to LIMNER_WRITER\n"


def test_who_may_not_is_told_what_it_takes(connected: Callable[[str], Run]) -> None:
    refused = connected("ANNA")("setup", "snowflake", "--apply")
    partly = connected("ADA")("setup", "snowflake", "--apply", "--admin", "USERADMIN")

    assert (refused.status, partly.status) == (5, 5)
    assert "ACCOUNTADMIN" in refused.err
    assert "--admin" in refused.err
    assert "Traceback" not in refused.err + partly.err
    assert "the warehouse LIMNER_WH could not be set up" in partly.err


def test_one_role_cannot_be_two(run: Run) -> None:
    done = run("setup", "snowflake", "--writer", "r", "--reader", "R")

    assert (done.status, done.out) == (2, "")
    assert "--reader" in done.err
