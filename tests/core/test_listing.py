"""What simple stores list with: filters, orders, cursors, and entries as plain values."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from limner import InputError, IntegrityError
from limner.plugins import Entry, Link, Query, Sort, entry_fields, list_page, matches, read_entry

START = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = st.text(max_size=8)
ENTRIES = st.lists(
    st.builds(
        Entry,
        key=st.uuids().map(str),
        name=TEXT,
        digest=st.just("sha256:0"),
        size=st.integers(0, 9),
        created=st.integers(0, 3).map(lambda hours: START + timedelta(hours=hours)),
        modified=st.just(START + timedelta(days=1)),
        metadata=st.dictionaries(TEXT, TEXT, max_size=2),
        tags=st.lists(st.sampled_from(["a", "b"])),
        favourite=st.booleans(),
    ),
    max_size=9,
    unique_by=lambda entry: entry.key,
)


@given(entries=ENTRIES, limit=st.integers(1, 4), sort=st.sampled_from(Sort), tags=st.sampled_from([(), ("a",)]))
def test_pages_hold_all_that_matches_once(entries: list[Entry], limit: int, sort: Sort, tags: tuple[str, ...]) -> None:
    query, found, more = Query(limit=limit, sort=sort, tags=tags), list[Entry](), True
    while more:
        page = list_page(entries, query)
        found += page.entries
        query, more = evolve(query, cursor=page.next_cursor), bool(page.next_cursor)
        assert len(page.entries) <= limit

    expected = [entry for entry in entries if matches(entry, query)]
    order: dict[Sort, Callable[[Entry], Any]] = {
        Sort.NEWEST: lambda entry: -entry.created.timestamp(),
        Sort.OLDEST: lambda entry: entry.created,
        Sort.NAME: lambda entry: entry.name.casefold(),
    }
    assert sorted(entry.key for entry in found) == sorted(entry.key for entry in expected)
    assert [order[sort](entry) for entry in found] == sorted(map(order[sort], expected))


@given(entries=ENTRIES)
def test_an_entry_comes_back_from_json_as_it_was(entries: list[Entry]) -> None:
    assert [read_entry(json.dumps(entry_fields(entry))) for entry in entries] == entries
    assert [read_entry(entry_fields(entry)) for entry in entries] == entries


def test_what_a_later_version_adds_is_passed_over() -> None:
    fields = entry_fields(sample())

    assert read_entry({**fields, "colour": "red"}) == sample()


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": 1},
        {"size": "1"},
        {"size": True},
        {"created": "yesterday"},
        {"created": "2026-01-01T00:00:00"},
        {"metadata": {"a": 1}},
        {"metadata": []},
        {"tags": "a"},
        {"tags": [1]},
        {"tags": ["x" * 101]},
        {"favourite": 1},
        {"location": None},
    ],
)
def test_what_is_no_entry_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError) as caught:
        read_entry({**entry_fields(sample()), **wrong})

    assert caught.value.hint


@pytest.mark.parametrize("text", ["", "[]", "{}", "{", "[" * 100_000])
def test_what_is_no_json_of_an_entry_is_refused(text: str) -> None:
    with pytest.raises(IntegrityError):
        read_entry(text)


def test_an_entry_without_a_key_is_none() -> None:
    fields = entry_fields(sample())
    del fields["key"]

    with pytest.raises(IntegrityError, match="key"):
        read_entry(fields)


@pytest.mark.parametrize("cursor", ["nonsense", "é", "W10", "bnVsbA", "WyJuZXdlc3QiLCAxXQ"])
def test_a_cursor_of_another_listing_is_refused(cursor: str) -> None:
    with pytest.raises(InputError):
        list_page([sample()], Query(cursor=cursor))


def test_a_cursor_of_another_order_is_refused() -> None:
    page = list_page([sample(), evolve(sample(), key="other")], Query(limit=1))

    with pytest.raises(InputError):
        list_page([sample()], Query(cursor=page.next_cursor, sort=Sort.NAME))


def sample() -> Entry:
    return Entry(key="k", name="fox", digest="sha256:0", size=1, created=START, modified=START, tags=["a"])


def test_the_repr_of_a_link_lets_nobody_in() -> None:
    link = Link(url="https://host/fox.svg?sig=s3cret&expires=60", command="get fox")

    assert "s3cret" not in repr(link)
    assert "https://host/fox.svg?" in repr(link)
    assert "file:///tmp/fox.svg'" in repr(Link(url="file:///tmp/fox.svg"))
