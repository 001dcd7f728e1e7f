"""No name, tag, key, search, file or record changes a statement: its text is the same, whatever the values are."""

from __future__ import annotations

import base64
import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from limner import InputError
from limner.plugins import AuditRecord, Entry, Head, Query, RecordKind, Sort, seal
from limner_snowflake import Objects, StagePath, Statement
from limner_stage_storage._journal import _merging
from limner_stage_storage._links import fetching
from limner_stage_storage._listing import Listing
from limner_stage_storage._names import file_of, is_file, new_key, renamed_key
from limner_stage_storage._rows import Row, changed, insert, row_of

OBJECTS = Objects("DB", "PUBLIC")
TIME = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
TAGS = st.lists(TEXTS.filter(lambda text: text.isprintable()), max_size=2)
PLAIN = Entry(
    key="a-0123456789", name="a", digest=f"sha256:{'0' * 64}", size=1, created=TIME, modified=TIME, metadata={"a": "b"}
)


def row(entry: Entry) -> Row:
    return Row(entry=entry, file=file_of(entry.key, entry.digest))


def check(made: Statement, plain: Statement) -> None:
    assert made.text == plain.text
    assert made.text.count("?") == len(made.values)


@given(name=TEXTS, tags=TAGS, key=TEXTS, value=TEXTS)
def test_of_rows(name: str, tags: list[str], key: str, value: str) -> None:
    entry = evolve(PLAIN, name=name, tags=tags, metadata={key: value}, key=new_key(name))

    check(insert(OBJECTS, [row(entry), row(PLAIN)]), insert(OBJECTS, [row(PLAIN)] * 2))
    check(changed(OBJECTS, row(PLAIN), entry), changed(OBJECTS, row(PLAIN), PLAIN))


@pytest.mark.parametrize("told", ["never", "2026-99-99", "\ud800", 7, None])
def test_a_cursor_that_is_none_is_refused_before_snowflake_is_asked(told: Any) -> None:
    cursor = Listing(OBJECTS, Query()).cursor(row(PLAIN))
    *asked, _, key = json.loads(base64.urlsafe_b64decode(cursor + "==="))
    changed_one = base64.urlsafe_b64encode(json.dumps([*asked, told, key]).encode()).decode()

    with pytest.raises(InputError) as caught:
        Listing(OBJECTS, Query(cursor=changed_one)).page()
    assert caught.value.code == "input.cursor"


@given(search=TEXTS, tags=TAGS, last=TEXTS, sort=st.sampled_from(Sort))
def test_of_listings(search: str, tags: list[str], last: str, sort: Sort) -> None:
    query = Query(search=search, tags=tags, sort=sort, favourite=True, limit=7)
    words = len(dict.fromkeys(search.casefold().split()))
    plain = Query(
        search=" ".join("abcdefghijklmnopqrstuvwxyzABCDEFGH"[:words].casefold()),
        tags=[str(number) for number in range(len(query.tags))],
        sort=sort,
        favourite=False,
        limit=7,
    )
    if words > 26:
        return
    cursor = Listing(OBJECTS, query).cursor(row(evolve(PLAIN, name=last)))
    other = Listing(OBJECTS, plain).cursor(row(PLAIN))

    for made, expected in ((query, plain), (evolve(query, cursor=cursor), evolve(plain, cursor=other))):
        check(Listing(OBJECTS, made).page(), Listing(OBJECTS, expected).page())


@given(action=TEXTS, target=TEXTS)
def test_of_records(action: str, target: str) -> None:
    head = Head(number=3, digest="sha256:x")
    made, plain = (seal(AuditRecord(action=a, target=t), head) for a, t in ((action, target), ("a", "b")))

    statement = _merging(OBJECTS, RecordKind.AUDIT, head, [made])
    check(statement, _merging(OBJECTS, RecordKind.AUDIT, head, [plain]))
    assert all(value.isascii() for value in statement.values if isinstance(value, str) and value.startswith("["))


@given(name=st.text(max_size=80), other=st.text(max_size=80))
def test_a_key_is_safe_and_a_file_follows_from_it(name: str, other: str) -> None:
    key = new_key(name)

    for each in (key, renamed_key(key, other)):
        assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,99}", each)
        file = file_of(each, PLAIN.digest)
        assert is_file(file)
        assert StagePath(OBJECTS.stage, file).text == f"'@{OBJECTS.stage.text}/{file}'"
        assert file == file_of(key, PLAIN.digest), "a drawing that is renamed keeps its file"
    assert fetching(OBJECTS, file, None).startswith('snow stage copy \'@"DB"."PUBLIC"."LIMNER_FILES"/drawings/')


@given(
    st.lists(
        st.one_of(st.none(), st.integers(), TEXTS, st.just('[1, null, "a"]'), st.just('{"a": 1}')),
        min_size=2,
        max_size=2,
    )
)
def test_tags_and_metadata_that_somebody_wrote_by_hand_spoil_no_listing(told: list[object]) -> None:
    values = ["k", "n", PLAIN.digest, 1, "f", TIME, TIME, True, *told, None, "n", "n"]
    found = row_of(values, OBJECTS)

    assert all(isinstance(text, str) for text in (*found.entry.tags, *found.entry.metadata.values()))
    assert not found.is_trashed
