"""SVG files that somebody put on the stage by other ways than limner are told of, and taken in when that is asked for."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from snowflake.connector import connect

from limner.plugins import Context, Severity
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake import StagePath
from limner_snowflake_emulator import SnowflakeEmulator, SnowflakeError
from limner_stage_storage import StageStorage
from limner_stage_storage import _added as added
from limner_stage_storage._names import NOT_OURS, file_of, is_file

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]


def fox(colour: str = "red", title: str = "") -> bytes:
    told = f"<title>{title}</title>" if title else ""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{told}<path fill="{colour}" d="M0 0h9v9z"/></svg>'.encode()


def lay(storage: StageStorage, files: Mapping[str, bytes]) -> None:
    """Put files on the stage as anybody does who has its name."""
    objects = storage._place.objects(CONTEXT)
    with storage._place.sessions.borrow() as session:
        for path, content in files.items():
            session.put(content, StagePath(objects.stage, path))


def told(storage: StageStorage, *, repair: bool = False) -> dict[str, tuple[str, str]]:
    """Return the code and the message of each finding, by the path that it is of."""
    found = storage.repair(context=CONTEXT) if repair else storage.verify(context=CONTEXT)
    return {
        re.split(" (?:is|was|could) ", each.message)[0].partition("/")[2]: (each.code, each.message) for each in found
    }


def test_they_are_taken_in_once_through_the_boundary_and_stay_where_they_are(make: Make) -> None:
    storage = make()
    ours = storage.put(drawing(1), name="ours", context=CONTEXT)
    lay(
        storage,
        {
            "fox.svg": fox(title="A red fox"),
            "in box/O Hara; DROP--.SVG": fox("blue"),
            "drawings/by-hand.svg.gz": gzip.compress(fox("green")),
            "bad.svg": b"<svg onload='",
            "hostile.svg": fox("teal").replace(b"<path", b"<script>alert(1)</script><path onclick='x()'"),
            "notes.txt": b"mine",
            "drawings/notes.txt": b"mine",
        },
    )
    names = {"fox.svg", "in box/O Hara; DROP--.SVG", "drawings/by-hand.svg.gz", "hostile.svg"}

    before = told(storage)
    assert {path for path, (code, _) in before.items() if code == "storage.added"} == names
    assert before["bad.svg"][0] == "storage.integrity.refused"
    assert before["drawings/notes.txt"][0] == "storage.foreign"
    assert "notes.txt" not in before
    assert [entry.key for entry in all_pages(storage)] == [ours.key]

    taken = told(storage, repair=True)
    kept = {entry.name: entry for entry in all_pages(storage)}
    assert set(kept) == {"ours", "A red fox", "O Hara; DROP--", "by-hand", "hostile"}
    assert taken["fox.svg"][1].endswith(f"was taken in as {kept['A red fox'].key}")
    stored = storage.get(kept["hostile"].key, context=CONTEXT)
    assert "script" not in stored.drawing.svg
    assert "onclick" not in stored.drawing.svg
    assert not {"model", "prompt", "generator"} & set(stored.entry.metadata)

    again = told(storage, repair=True)
    assert again["fox.svg"][1].endswith(f"is in the library as {kept['A red fox'].key}")
    assert len(all_pages(storage)) == 5
    objects = storage._place.objects(CONTEXT)
    with storage._place.sessions.borrow() as session:
        assert session.get(StagePath(objects.stage, "fox.svg")) == fox(title="A red fox")


def test_the_hint_removes_that_file(make: Make, account: SnowflakeEmulator) -> None:
    storage = make()
    lay(storage, {"a fox.svg": fox(), "other.svg": fox("blue")})
    (hint,) = [found.hint for found in storage.repair(context=CONTEXT) if "a fox.svg" in found.message]

    with connect(**account.connection_parameters()) as session:
        session.cursor().execute(hint.rpartition(": ")[2].rstrip(";"))
    assert set(told(storage)) == {"other.svg"}


def test_what_was_deleted_does_not_come_back_while_it_is_in_the_trash(make: Make) -> None:
    storage = make()
    lay(storage, {"fox.svg": fox()})
    list(storage.repair(context=CONTEXT))
    storage.delete(all_pages(storage)[0].key, context=CONTEXT)

    assert [found.severity for found in storage.repair(context=CONTEXT)] == [Severity.INFO]
    assert all_pages(storage) == []


def test_what_is_too_large_or_a_bomb_is_refused_unread(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = make()
    monkeypatch.setattr(added, "_LARGEST", 5000)
    bomb = gzip.compress(b"<svg>" + b" " * 1_000_000)
    assert len(bomb) < 5000
    lay(storage, {"bomb.svgz": bomb, "large.svg": b" " * 5001, "cut.svg.gz": gzip.compress(fox())[:4] + b"nonsense"})

    found = told(storage, repair=True)
    assert {code for code, _ in found.values()} == {"storage.integrity.refused"}
    assert len(found) == 3
    assert all_pages(storage) == []


def test_many_are_kept_a_few_at_a_time(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = make()
    monkeypatch.setattr(added, "_AT_ONCE", 2)
    lay(storage, {f"{number}.svg": fox(title=f"fox {number % 4}") for number in range(5)})

    found = told(storage, repair=True)
    assert len(found) == 5
    assert sorted(entry.name for entry in all_pages(storage)) == [f"fox {number}" for number in range(4)]


def test_one_that_cannot_be_fetched_is_in_nobodys_way(make: Make, account: SnowflakeEmulator) -> None:
    storage = make()
    lay(storage, {"a.svg": fox("red"), "b.svg": fox("blue")})
    error = SnowflakeError("the file is encrypted with a key that is gone", 1234, "42000")
    account.faults.add("query", "sql_error", match="GET .*/a.svg", times=None, error=error)

    found = told(storage, repair=True)
    assert "a.svg could not be read: " in found["a.svg"][1]
    assert "encrypted with a key that is gone" in found["a.svg"][1]
    assert {entry.name for entry in all_pages(storage)} == {"b"}


HEX = st.text("0123456789abcdef", min_size=10, max_size=10)


@given(st.text(st.characters(exclude_characters="\n"), max_size=100), HEX, st.sampled_from(["", "limner_files/"]))
def test_the_expression_leaves_out_our_files_and_those_alone(path: str, digits: str, prefix: str) -> None:
    ours = file_of(f"fox-{digits}", f"sha256:{digits * 6}abcd")

    assert is_file(ours)
    assert re.fullmatch(NOT_OURS, prefix + ours) is None
    assert re.fullmatch(NOT_OURS, prefix + path)
    assert re.fullmatch(NOT_OURS, prefix + ours.replace("-", "_"))
