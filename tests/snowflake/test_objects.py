"""What limner keeps in Snowflake can be made again and again, whatever the names, and says what privileges it takes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import InputError
from limner_snowflake import FORMATS, Access, Lifetime, Objects, ObjectsPart, Sessions, SnowflakeError, grants, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator import SnowflakeError as Refusal

Open = Callable[..., Sessions]


def make(sessions: Sessions, objects: Objects, *parts: ObjectsPart, lifetime: Lifetime = Lifetime.PERMANENT) -> None:
    for statement in objects.create(*parts, lifetime=lifetime):
        sessions.run(statement)


def test_making_it_again_leaves_what_is_there(open_sessions: Open) -> None:
    sessions, objects = open_sessions(), Objects("DB", "PUBLIC", "AGAIN")
    make(sessions, objects)
    sessions.run(
        sql(
            "INSERT INTO {} (RUN, PART, MODEL, SETTINGS, STARTED) VALUES ('r', 0, 'm', '{{}}', SYSDATE())", objects.runs
        )
    )
    make(sessions, objects)

    assert sessions.run(sql("SELECT RUN FROM {}", objects.runs)).rows == [("r",)]
    versions = {part.value: version for part, version in FORMATS.items()}
    assert dict(sessions.run(objects.read_formats()).rows) == versions


@pytest.mark.parametrize("part", ObjectsPart)
def test_whoever_may_not_see_the_versions_is_told_to_be_granted_them(part: ObjectsPart) -> None:
    """Snowflake says of the table that it is not there, so it is made: that changes nothing, and what then fails is the note."""
    note = Objects("DB", "PUBLIC").create(part)[-1]

    assert 'GRANT SELECT, INSERT ON TABLE "DB"."PUBLIC"."LIMNER_FORMATS" TO ROLE "R";' in grants(note.needs, "R")


@pytest.mark.parametrize("part", ObjectsPart)
def test_a_part_is_made_and_dropped_without_the_others(open_sessions: Open, part: ObjectsPart) -> None:
    sessions, objects = open_sessions(), Objects("DB", "PUBLIC", f"ALONE_{part.name}")
    make(sessions, objects, part, lifetime=Lifetime.TRANSIENT)

    for each in ObjectsPart:
        for table in objects.tables(each):
            if each is part:
                sessions.run(sql("SELECT COUNT(*) FROM {}", table))
            else:
                with pytest.raises(SnowflakeError):
                    sessions.run(sql("SELECT COUNT(*) FROM {}", table))
    for statement in objects.drop(part):
        sessions.run(statement)
    with pytest.raises(SnowflakeError):
        sessions.run(objects.read_formats())


def test_reading_takes_no_more_than_reading() -> None:
    objects = Objects("DB", "ART")
    read, write, own = (_grants(objects, access, ObjectsPart.DRAWINGS) for access in Access)

    assert read == {
        'GRANT USAGE ON DATABASE "DB" TO ROLE "DRAWER";',
        'GRANT USAGE ON SCHEMA "DB"."ART" TO ROLE "DRAWER";',
        'GRANT SELECT ON TABLE "DB"."ART"."LIMNER_FORMATS" TO ROLE "DRAWER";',
        'GRANT SELECT ON TABLE "DB"."ART"."LIMNER_DRAWINGS" TO ROLE "DRAWER";',
        'GRANT READ ON STAGE "DB"."ART"."LIMNER_FILES" TO ROLE "DRAWER";',
    }
    assert read < write
    assert 'GRANT WRITE ON STAGE "DB"."ART"."LIMNER_FILES" TO ROLE "DRAWER";' in write
    assert 'GRANT CREATE STAGE ON SCHEMA "DB"."ART" TO ROLE "DRAWER";' in own
    assert not any("DELETE" in grant for grant in _grants(objects, Access.WRITE, ObjectsPart.JOURNAL))


def _grants(objects: Objects, access: Access, part: ObjectsPart) -> set[str]:
    return {privilege.grant("DRAWER") for privilege in objects.privileges(access, part)}


def test_a_refusal_to_make_them_names_the_grant(open_sessions: Open, emulator: SnowflakeEmulator) -> None:
    sessions, objects = open_sessions(), Objects("DB", "PUBLIC", "REFUSED")
    refusal = Refusal("SQL access control error:\nInsufficient privileges to operate on schema 'PUBLIC'", 3001, "42501")
    emulator.faults.add("query", "sql_error", match="CREATE STAGE", error=refusal)

    with pytest.raises(SnowflakeError) as caught:
        make(sessions, objects)
    assert (
        'GRANT USAGE, CREATE TABLE, CREATE STAGE ON SCHEMA "DB"."PUBLIC" TO ROLE "ACCOUNTADMIN";' in caught.value.hint
    )


_QUOTED = re.compile(r"""\"(?:[^"]|"")*"|'(?:[^'\\]|''|\\.)*'""", re.DOTALL)
"""A name or a text, as Snowflake reads them."""


@given(prefix=st.text(min_size=1, max_size=60), comment=st.text(max_size=60))
def test_no_name_and_no_comment_changes_a_statement(prefix: str, comment: str) -> None:
    """All of a statement besides its names and texts is the same, whatever they are."""

    def shapes(objects: Objects) -> list[str]:
        return [_QUOTED.sub("…", statement.text) for statement in (*objects.create(), *objects.drop())]

    try:
        made = shapes(Objects("DB", "PUBLIC", prefix, comment))
    except InputError:
        assert any(not each.isprintable() for each in prefix + comment)
        return
    assert made == shapes(Objects("DB", "PUBLIC"))
