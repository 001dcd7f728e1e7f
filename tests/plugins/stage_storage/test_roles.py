"""What a role may not do is told with its GRANT, and everything else works; so it does with owner's rights."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from snowflake.snowpark import Session as SnowparkSession
from snowflake.snowpark import context as snowpark_context

from limner import AccessDeniedError, DrawingNotFoundError, LimnerError
from limner.plugins import AuditRecord, Context, Query, RecordKind, Severity
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake import Access, Identifier, Objects, ObjectsPart, Privilege, Runtime, Statement, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import StageStorage, StageStorageSettings, TemporaryStage, TemporaryStageSettings
from limner_stage_storage._place import PARTS

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]


@pytest.fixture
def strict(account: SnowflakeEmulator) -> Iterator[SnowflakeEmulator]:
    """An account where the role VIEWER has been granted nothing but its warehouse."""
    account.settings.secondary_roles = "NONE"
    account.settings.enforce_privileges = True
    yield account
    account.settings.secondary_roles = "ALL"


def as_viewer(make: Make, storage: StageStorage) -> StageStorage:
    return make(storage._settings.prefix, snowflake={"role": "VIEWER"})


def grant(storage: StageStorage, access: Access) -> None:
    """Run, as the owner, what a message told to run."""
    objects = storage._place.objects(CONTEXT)
    needed = (Privilege("USAGE", "WAREHOUSE", Identifier("LIMNER_WH")), *objects.privileges(access, *PARTS))
    for privilege in needed:
        storage._place.sessions.run(Statement(privilege.grant("VIEWER")))


def test_a_role_without_a_privilege_is_told_each_grant(make: Make, strict: SnowflakeEmulator) -> None:
    storage = make()
    storage.put(drawing(1), name="fox", context=CONTEXT)
    viewer = as_viewer(make, storage)

    with pytest.raises(LimnerError) as caught:
        viewer.list(Query(), context=CONTEXT)
    assert not viewer.health(context=CONTEXT).ready
    assert "GRANT USAGE ON DATABASE STAGES TO ROLE VIEWER;" in caught.value.hint
    before = list(viewer.check(context=CONTEXT))
    lacking = [found.hint for found in before if found.code.startswith("snowflake.")]
    for statement in re.findall(r"GRANT [^;]*", " ".join(lacking)):
        storage._place.sessions.run(Statement(statement))
    assert Severity.ERROR in {found.severity for found in before}
    again = as_viewer(make, storage)  # what a session lacked at its login it lacks for good
    assert {found.severity for found in again.check(context=CONTEXT)} == {Severity.INFO}, "all were told at once"
    assert [entry.name for entry in all_pages(again)] == ["fox"]


def test_a_role_that_may_only_read_reads(make: Make, strict: SnowflakeEmulator) -> None:
    storage = make()
    key = storage.put(drawing(1), name="fox", context=CONTEXT).key
    storage.append([AuditRecord(action="made")], context=CONTEXT)
    grant(storage, Access.READ)
    viewer = as_viewer(make, storage)

    before = len(strict.recording.statements)
    assert [entry.name for entry in all_pages(viewer)] == ["fox"]
    assert [entry.name for entry in viewer.list(Query(search="FOX"), context=CONTEXT).entries] == ["fox"]
    assert viewer.list(Query(search="bear"), context=CONTEXT).total == 0
    assert viewer.get(key, context=CONTEXT).drawing == drawing(1)
    assert viewer.stat(key, context=CONTEXT).name == "fox"
    for kind in ("presigned", "scoped", "stage"):
        seeing = make(storage._settings.prefix, snowflake={"role": "VIEWER"}, link=kind)
        assert seeing.link(key, context=CONTEXT).url.startswith("http")
    assert len(list(journal_of(viewer, RecordKind.AUDIT))) == 1
    assert list(viewer.verify(context=CONTEXT)) == []
    assert viewer.stats(context=CONTEXT).drawings == 1
    asked = {text.split(maxsplit=1)[0].upper() for text in strict.recording.statements[before:]}
    assert asked <= {"SELECT", "LIST", "GET"}, "reading makes nothing, and changes nothing"
    name = storage._place.objects(CONTEXT)
    for work, missing in (
        (lambda: viewer.put(drawing(2), name="bear", context=CONTEXT), f"GRANT WRITE ON STAGE {name.stage}"),
        (lambda: viewer.rename(key, "bear", context=CONTEXT), f"GRANT UPDATE ON TABLE {name.drawings}"),
        (lambda: viewer.delete(key, context=CONTEXT), f"GRANT UPDATE ON TABLE {name.drawings}"),
        (
            lambda: viewer.append([AuditRecord(action="x")], context=CONTEXT),
            f"GRANT SELECT, INSERT, UPDATE ON TABLE {name.journal}",
        ),
    ):
        with pytest.raises(AccessDeniedError) as caught:
            work()
        assert f'{missing} TO ROLE "VIEWER";' in caught.value.hint
        assert caught.value.code == "storage.access-denied"
        assert not caught.value.retryable
    grant(storage, Access.WRITE)
    assert viewer.put(drawing(2), name="bear", context=CONTEXT).name == "bear"
    viewer.append([AuditRecord(action="x")], context=CONTEXT)


def test_a_check_tells_what_is_missing_for_what(make: Make, strict: SnowflakeEmulator) -> None:
    storage = make()
    assert {found.severity for found in storage.check(context=CONTEXT)} == {Severity.INFO}
    grant(storage, Access.READ)
    found = list(as_viewer(make, storage).check(context=CONTEXT))

    [warning] = [each for each in found if each.severity is not Severity.INFO]
    assert warning.severity is Severity.WARNING
    assert "keep drawings" in warning.message
    assert f'GRANT WRITE ON STAGE {storage._place.objects(CONTEXT).stage} TO ROLE "VIEWER";' in warning.hint


def test_a_stage_that_was_dropped_is_not_said_to_be_there(make: Make, strict: SnowflakeEmulator) -> None:
    storage = make()
    objects = storage._place.objects(CONTEXT)
    grant(storage, Access.READ)
    storage._place.sessions.run(sql("DROP STAGE {}", objects.stage))

    *_, missing, _, last = as_viewer(make, storage).check(context=CONTEXT)
    assert (missing.severity, "the stage may not be there at all" in missing.message) == (Severity.ERROR, True)
    assert last.message.startswith("the tables of the stage")
    assert "limner setup snowflake --apply" in last.hint


def test_who_cannot_log_in_is_told_so_once(make: Make, strict: SnowflakeEmulator) -> None:
    stranger = make("NOWHERE", snowflake={"role": "NOBODY"})

    (found,) = stranger.check(context=CONTEXT)
    assert (found.severity, 'GRANT ROLE "NOBODY"' in found.hint) == (Severity.ERROR, True)


def test_a_library_that_the_role_may_not_make_is_said_to_be_missing(make: Make, strict: SnowflakeEmulator) -> None:
    storage = make()
    storage.list(Query(), context=CONTEXT)
    grant(storage, Access.READ)  # of the schema, and so no CREATE
    elsewhere = make("NOWHERE", snowflake={"role": "VIEWER"})

    with pytest.raises(LimnerError) as caught:
        elsewhere.list(Query(), context=CONTEXT)
    assert "limner setup snowflake" in caught.value.hint
    assert 'GRANT USAGE, CREATE TABLE, CREATE STAGE ON SCHEMA "STAGES"."PUBLIC" TO ROLE "VIEWER";' in caught.value.hint
    found = [each for each in elsewhere.check(context=CONTEXT) if each.severity is Severity.ERROR]
    assert any("CREATE STAGE" in each.hint for each in found)


def test_what_is_there_and_not_for_the_role_is_told_from_what_is_missing(make: Make, strict: SnowflakeEmulator) -> None:
    """Snowflake says the same of both; who may make what is missing finds out which it is."""
    storage = make()
    storage.put(drawing(1), name="fox", context=CONTEXT)
    grant(storage, Access.OWN)

    with pytest.raises(AccessDeniedError) as caught:
        as_viewer(make, storage).list(Query(), context=CONTEXT)
    drawings = storage._place.objects(CONTEXT).drawings
    assert f'GRANT SELECT ON TABLE {drawings} TO ROLE "VIEWER";' in caught.value.hint
    assert "are there, and not for the role VIEWER" in caught.value.message
    viewer = make("VIEWERS", snowflake={"role": "VIEWER"})
    assert viewer.put(drawing(1), name="fox", context=CONTEXT).name == "fox"


@pytest.mark.parametrize("are_batches_there", [False, True])
def test_what_is_not_to_be_made_is_not(make: Make, account: SnowflakeEmulator, are_batches_there: bool) -> None:
    """What batches need may be there, with its version, where nobody has kept a drawing."""
    storage = make(create=False)
    if are_batches_there:
        for statement in Objects("STAGES", "PUBLIC", storage._settings.prefix).create(ObjectsPart.BATCH):
            storage._place.sessions.run(statement)
    before = len(account.recording.statements)

    with pytest.raises(LimnerError) as caught:
        storage.list(Query(), context=CONTEXT)
    assert caught.value.code == "storage.place-missing"
    assert "limner setup snowflake" in caught.value.hint
    objects = storage._place.named
    assert objects is not None
    assert not any("CREATE" in text and objects.prefix in text for text in account.recording.statements[before:])


def test_an_app_in_a_warehouse_keeps_all_with_owners_rights_but_removes_no_files(
    account: SnowflakeEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By Snowpark, as there, which tells of what a statement changed otherwise than the connector."""
    account.settings.owner_rights = True
    with SnowparkSession.builder.configs(account.connection_parameters()).create() as active:
        monkeypatch.setattr(snowpark_context, "get_active_session", lambda: active)
        monkeypatch.setattr("limner_snowflake._sessions.detect_runtime", lambda: Runtime.WAREHOUSE)
        storage, quicker = (StageStorage(StageStorageSettings(prefix="IN_APP")) for _ in range(2))
        kept = storage.put(drawing(1), name="fox", context=CONTEXT)
        assert storage.put(drawing(1), name="fox", context=CONTEXT).key == kept.key
        kept = storage.rename(kept.key, "bear", context=CONTEXT)
        storage.annotate(kept.key, tags=["x"], context=CONTEXT)
        assert storage.get(kept.key, context=CONTEXT).drawing == drawing(1)
        with pytest.raises(DrawingNotFoundError):
            storage.delete("nothing-0123456789", context=CONTEXT)
        for each, action in ((storage, "a"), (quicker, "b"), (storage, "c")):
            each.append([AuditRecord(action=action)], context=CONTEXT)
        assert len(list(journal_of(storage, RecordKind.AUDIT))) == 3
        storage.delete(kept.key, context=CONTEXT)
        storage.erase(kept.key, context=CONTEXT)

        assert all_pages(storage) == all_pages(storage, trash=True) == []
        assert list(storage.repair(context=CONTEXT)) == []
        assert storage.collect_garbage(context=CONTEXT).leftovers == 0
        with closing(TemporaryStage(TemporaryStageSettings(prefix="IN_APP_SHORTLY"))) as temporary:
            temporary.put(drawing(1), name="fox", context=CONTEXT)
            assert len(all_pages(temporary)) == 1


def test_what_secondary_roles_give_is_not_said_of_the_role_alone(make: Make, strict: SnowflakeEmulator) -> None:
    strict.settings.secondary_roles = "ALL"
    storage = make()
    storage.put(drawing(1), name="fox", context=CONTEXT)
    viewer = as_viewer(make, storage)

    told = [found.message for found in viewer.check(context=CONTEXT) if found.code == "snowflake.privileges"]
    assert told
    assert all("the role VIEWER with the secondary roles of its user may " in message for message in told)


@pytest.mark.parametrize(("database", "written"), [("my-db", '"MY-DB"'), ('"a b"', '"a b"'), ("gone", "GONE")])
def test_a_grant_that_is_told_is_a_statement(
    make: Make, strict: SnowflakeEmulator, database: str, written: str
) -> None:
    storage = make(snowflake={"role": "VIEWER", "database": database, "schema": "s"})

    with pytest.raises(LimnerError) as caught:
        storage.list(Query(), context=CONTEXT)
    assert f"GRANT USAGE ON DATABASE {written} TO ROLE VIEWER;" in caught.value.hint
