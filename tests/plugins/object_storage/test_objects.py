"""What is in the store: drawings that people and programs may damage, and others beside them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from attrs import evolve
from lxml import etree

from limner import DrawingNotFoundError, IntegrityError, UnsupportedError
from limner.plugins import (
    AuditRecord,
    Context,
    Entry,
    Finding,
    JournalEntry,
    JournalQuery,
    Query,
    RecordKind,
    Sort,
    StoredDrawing,
)
from limner.testing._storage_suite import all_pages, drawing
from limner_object_storage import ObjectStorage

CONTEXT = Context(request_id="r-1")

Make = Callable[..., ObjectStorage]


def path_of(entry: Entry) -> Path:
    return Path(entry.location.removeprefix("file://"))


@pytest.fixture
def storage(in_folder: Make) -> ObjectStorage:
    return in_folder()


@pytest.fixture
def entry(storage: ObjectStorage) -> Entry:
    return storage.put(drawing(1, prompt="p"), name="fox -- <&> \0", context=CONTEXT)


def test_an_object_is_an_svg_with_what_is_known_of_it(storage: ObjectStorage, entry: Entry) -> None:
    content = path_of(entry).read_text()

    assert etree.fromstring(content).tag == "{http://www.w3.org/2000/svg}svg"
    assert content.endswith(drawing(1, prompt="p").svg)
    assert re.fullmatch(r"drawings/(\d{8})/\1-\d{12}-[0-9a-f]{8}\.svg", "/".join(path_of(entry).parts[-3:]))
    assert entry.key.startswith(entry.created.strftime("%Y%m%d-%H%M%S%f"))


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda data: data[:-1], "changed"),
        (lambda data: data + b" ", "changed"),
        (lambda data: data.replace(b"rect", b"Rect"), "changed"),
        (lambda data: data[:40], "record"),
        (lambda _: b"", "record"),
        (lambda data: data[data.index(b"<svg") :], "record"),
        (lambda data: data.replace(b'"v":1', b'"v":9'), "record"),
        (lambda data: data.replace(b'"size":', b'"size":-'), "changed"),
        (lambda _: b"<!-- limner [] -->\n<svg/>", "record"),
        (lambda _: b"<!-- limner {\xff} -->\n<svg/>", "record"),
        (lambda _: b"<!-- limner " + b"[" * 100_000 + b" -->\n", "record"),
        (lambda data: b"x" * 17_000_000, "record"),
    ],
)
def test_what_is_not_what_was_kept_is_never_shown(
    storage: ObjectStorage, entry: Entry, damage: Callable[[bytes], bytes], code: str
) -> None:
    other = storage.put(drawing(2), name="bear", context=CONTEXT)
    path_of(entry).write_bytes(damage(path_of(entry).read_bytes()))

    with pytest.raises(IntegrityError) as caught:
        storage.get(entry.key, context=CONTEXT)
    assert (caught.value.code, caught.value.request_id) == (f"storage.integrity.{code}", "r-1")
    assert other in all_pages(storage)
    [found] = storage.verify(context=CONTEXT)
    assert found.code == f"storage.integrity.{code}"
    assert list(storage.repair(context=CONTEXT)) == [found]
    assert storage.stats(context=CONTEXT).damaged == (0 if b"Rect" in path_of(entry).read_bytes() else 1)
    storage.delete(entry.key, context=CONTEXT)
    assert list(storage.verify(context=CONTEXT)) == []


def test_markup_that_was_swapped_with_its_digest_goes_through_the_boundary(
    storage: ObjectStorage, entry: Entry
) -> None:
    from hashlib import sha256

    evil = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0h9v9z"/></svg>'
    head = path_of(entry).read_bytes().partition(b" -->\n")[0]
    head = re.sub(rb'"size":\d+', f'"size":{len(evil)}'.encode(), head)
    head = re.sub(rb"sha256:[0-9a-f]+", f"sha256:{sha256(evil).hexdigest()}".encode(), head)
    path_of(entry).write_bytes(head + b" -->\n" + evil)

    assert "script" not in storage.get(entry.key, context=CONTEXT).drawing.svg


def test_foreign_files_are_never_listed_nor_taken_for_drawings(storage: ObjectStorage, entry: Entry) -> None:
    day = path_of(entry).parent
    (day / "holiday.svg").write_text("<svg/>")
    (day / f"{entry.key}.svg.bak").write_text("x")
    (day.parent / "readme.txt").write_text("x")
    (day.parent / "20260101").mkdir()
    (day.parent / "20260101" / f"{entry.key}.svg").write_bytes(path_of(entry).read_bytes())

    assert all_pages(storage) == [entry]
    assert {found.code for found in storage.verify(context=CONTEXT)} == {"storage.foreign"}
    assert len(list(storage.verify(context=CONTEXT))) == 4
    with pytest.raises(DrawingNotFoundError):
        storage.get("holiday", context=CONTEXT)


def test_what_is_known_may_be_long(storage: ObjectStorage) -> None:
    entry = storage.put(drawing(1), name="狐" * 20_000, context=CONTEXT)

    assert storage.stat(entry.key, context=CONTEXT) == entry
    assert all_pages(storage) == [entry]


def test_a_name_with_half_a_character_is_kept(storage: ObjectStorage) -> None:
    entry = storage.put(drawing(1), name="a\udcffb", context=CONTEXT)

    assert storage.stat(entry.key, context=CONTEXT).name == "a\udcffb"


def test_adopting_keeps_the_date(storage: ObjectStorage, entry: Entry) -> None:
    at = datetime(987, 6, 5, 4, 3, 2, 1, tzinfo=UTC)
    told = evolve(entry, created=at, tags=["x"], favourite=True)
    [adopted] = storage.adopt([StoredDrawing(entry=told, drawing=drawing(3))], context=CONTEXT)

    assert (adopted.created, adopted.tags, adopted.favourite) == (at, ("x",), True)
    assert adopted.key.startswith("09870605-040302000001-")
    assert all_pages(storage, sort=Sort.OLDEST) == [adopted, entry]


def test_two_processes_share_a_store(in_memory: Make) -> None:
    one, two = in_memory("shared"), in_memory("shared")
    entry = one.put(drawing(1), name="fox", context=CONTEXT)
    assert all_pages(two) == [entry]
    renamed = two.rename(entry.key, "bear", context=CONTEXT)

    assert all_pages(one) == [renamed]
    one.delete(entry.key, context=CONTEXT)
    assert all_pages(two) == []


def test_the_newest_page_of_many_days_looks_into_few_of_them(in_memory: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = in_memory()
    first = storage.put(drawing(0), name="first", context=CONTEXT)
    days = [evolve(first, created=first.created - timedelta(days=number)) for number in range(1, 40)]
    list(storage.adopt((StoredDrawing(entry=day, drawing=drawing(1)) for day in days), context=CONTEXT))
    asked = listed(storage, monkeypatch)

    page = storage.list(Query(limit=5), context=CONTEXT)
    assert len(page.entries) == 5
    assert page.entries[0] == first
    assert len(asked) <= 1 + 6
    asked.clear()
    assert len(storage.list(Query(limit=5, cursor=page.next_cursor), context=CONTEXT).entries) == 5
    assert len(asked) <= 1 + 7


def test_what_did_not_change_is_read_once(in_memory: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = in_memory()
    entries = [storage.put(drawing(number), name="fox", context=CONTEXT) for number in range(3)]
    read = [list[Any]() for _ in range(3)]
    for each in read:
        monkeypatch.setattr(storage._store, "read_many", recording(storage._store.read_many, each))
        all_pages(storage)
        monkeypatch.undo()
        if each is read[1]:
            storage.rename(entries[1].key, "bear", context=CONTEXT)

    assert [sum(len(names) for names in each) for each in read] == [3, 0, 1]


def test_a_search_says_so_when_it_would_look_at_too_much(in_memory: Make) -> None:
    storage = in_memory(scan_limit=3)
    for number in range(5):
        storage.put(drawing(number), name="bear" if number else "fox", context=CONTEXT)

    assert len(all_pages(storage, limit=2)) == 5
    assert len(storage.list(Query(limit=2, search="bear"), context=CONTEXT).entries) == 2
    for query in (Query(search="fox"), Query(sort=Sort.NAME), Query(favourite=True)):
        with pytest.raises(UnsupportedError) as caught:
            storage.list(query, context=CONTEXT)
        assert "scan_limit" in caught.value.hint


def test_a_link_opens_the_drawing_for_a_while(on_s3: Make) -> None:
    storage = on_s3(link_seconds=60)
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    link = storage.link(entry.key, context=CONTEXT)

    assert link.expires is not None
    assert timedelta(seconds=50) < link.expires - datetime.now(UTC) <= timedelta(seconds=60)
    with urlopen(link.url) as response:  # noqa: S310 - it is http
        assert response.headers["Content-Type"] == "image/svg+xml"
        assert response.read().endswith(drawing(1).svg.encode())


def test_where_nothing_is_signed_the_link_is_the_address(storage: ObjectStorage, entry: Entry) -> None:
    link = storage.link(entry.key, context=CONTEXT)

    assert (link.url, link.expires) == (entry.location, None)
    assert link.url.startswith("file:///")


def test_filters_look_at_what_was_remembered_and_forgotten(in_memory: Make) -> None:
    storage = in_memory(scan_limit=6)
    entries = [storage.put(drawing(number), name="fox", context=CONTEXT) for number in range(6)]
    all_pages(storage)
    entries += [storage.put(drawing(number), name="fox", context=CONTEXT) for number in range(6, 9)]

    assert all_pages(storage, limit=4, sort=Sort.OLDEST) == entries
    assert storage.list(Query(limit=1000), context=CONTEXT).total == 9


def test_an_object_on_s3_that_is_empty_is_not_what_was_kept(on_s3: Make) -> None:
    storage = on_s3()
    empty, kept = (storage.put(drawing(number), name="fox", context=CONTEXT) for number in range(2))
    storage._store._fs.pipe_file(empty.location, b"")

    assert all_pages(storage) == [kept]
    with pytest.raises(IntegrityError):
        storage.get(empty.key, context=CONTEXT)


def test_a_batch_of_records_is_one_object(storage: ObjectStorage, tmp_path: Path) -> None:
    storage.append([AuditRecord(action=str(number)) for number in range(5)], context=CONTEXT)

    [batch] = (tmp_path / "pictures" / "journal" / "audit").glob("*/*")
    assert len(batch.read_bytes().splitlines()) == 5


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-5],
        lambda data: data.replace(b'"audit"', b'"usage"'),
        lambda data: data.replace(b"{", b"[", 1),
        lambda _: b"\n",
        lambda _: b"",
    ],
)
def test_a_record_that_was_damaged_is_told_and_hides_no_other(
    storage: ObjectStorage, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    for action in "abc":
        storage.append([AuditRecord(action=action)], context=CONTEXT)
    batch = sorted((tmp_path / "pictures" / "journal" / "audit").glob("*/*"))[1]
    batch.write_bytes(damage(batch.read_bytes()))
    page = storage.read(JournalQuery(kind=RecordKind.AUDIT), context=CONTEXT)
    entries: list[JournalEntry] = []
    findings: list[Finding] = []
    cursor = ""
    for _ in range(3):
        small = storage.read(JournalQuery(kind=RecordKind.AUDIT, limit=1, cursor=cursor), context=CONTEXT)
        entries += small.entries
        findings += small.findings
        cursor = small.next_cursor

    assert [entry.record.action for entry in page.entries if isinstance(entry.record, AuditRecord)] == ["a", "c"]
    [found] = page.findings
    assert found.code == "storage.integrity.journal"
    assert batch.name in found.message
    assert (tuple(entries), tuple(findings), cursor) == (page.entries, page.findings, "")
    assert list(storage.verify(context=CONTEXT)) == [found]


def test_of_a_batch_that_was_cut_short_what_is_whole_is_read(storage: ObjectStorage, tmp_path: Path) -> None:
    storage.append([AuditRecord(action=action) for action in "abc"], context=CONTEXT)
    [batch] = (tmp_path / "pictures" / "journal" / "audit").glob("*/*")
    batch.write_bytes(batch.read_bytes()[:-5])
    page = storage.read(JournalQuery(kind=RecordKind.AUDIT), context=CONTEXT)

    assert [entry.record.action for entry in page.entries if isinstance(entry.record, AuditRecord)] == ["a", "b"]
    assert [found.code for found in page.findings] == ["storage.integrity.journal"]


def listed(storage: ObjectStorage, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    asked: list[Any] = []
    monkeypatch.setattr(storage._store, "items", recording(storage._store.items, asked))
    return asked


def recording(method: Callable[..., Any], asked: list[Any]) -> Callable[..., Any]:
    def record(first: Any, *rest: Any) -> Any:
        asked.append(first)
        return method(first, *rest)

    return record
