"""Numbered pages over a storage that lists by cursor."""

from __future__ import annotations

from pathlib import Path

import pytest

from limner import Library, Settings, Studio
from limner.plugins import Sort
from limner_ui_streamlit.core.listings import KEPT, Listing, Listings


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def names(listing: Listing, number: int) -> list[str]:
    return [entry.name for entry in listing.page(number).entries]


def listing(library: Library, search: str = "") -> Listing:
    return Listing(library, search, Sort.OLDEST, 24, 0.0)


def test_the_first_page(full_library: Library) -> None:
    page = listing(full_library).page(1)

    assert (page.first, len(page.entries), page.total, page.pages, page.more) == (1, 24, 1003, 42, True)


def test_the_last_page_is_short(full_library: Library) -> None:
    page = listing(full_library).page(42)

    assert [entry.name for entry in page.entries] == [f"circle {number:05}" for number in range(984, 1003)]
    assert not page.more


def test_a_page_past_the_end_is_the_last(full_library: Library) -> None:
    assert listing(full_library).page(999).number == 42


def test_pages_can_be_asked_for_in_any_order(full_library: Library) -> None:
    found = listing(full_library)

    for number in (40, 1, 17, 42, 2):
        first = (number - 1) * 24
        assert names(found, number) == [f"circle {index:05}" for index in range(first, min(first + 24, 1003))]


def test_memory_stays_small(full_library: Library) -> None:
    found = listing(full_library)
    found.page(42)

    assert len(found._kept) <= KEPT


def test_a_search_narrows(full_library: Library) -> None:
    page = listing(full_library, "00042").page(1)

    assert [entry.name for entry in page.entries] == ["circle 00042"]
    assert (page.total, page.pages, page.more) == (1, 1, False)


def test_nothing_is_a_page_without_entries(full_library: Library) -> None:
    page = listing(full_library, "unicorn").page(1)

    assert (page.number, page.first, page.entries, page.more) == (1, 0, (), False)


@pytest.fixture
def uncounted(fakes: Path) -> Library:
    tables = {"shelf": {"filled": 300, "counts": False}}
    return Studio(Settings(model="slate", storage="shelf", storages=tables)).library()


def test_a_storage_that_does_not_count(uncounted: Library) -> None:
    found = listing(uncounted)

    page = found.page(1)
    assert (page.total, page.pages, page.more) == (None, None, True)
    last = found.page(13)
    assert (last.total, len(last.entries), last.more) == (300, 12, False)
    assert found.page(99).number == 13


def test_listings_are_kept_until_they_are_too_old(full_library: Library) -> None:
    clock = Clock()
    listings = Listings(60.0, clock=clock)

    first = listings.get(full_library, "", search="", sort=Sort.NEWEST, size=24)
    assert listings.get(full_library, "", search=" ", sort=Sort.NEWEST, size=24) is first
    clock.now = 61.0
    assert listings.get(full_library, "", search="", sort=Sort.NEWEST, size=24) is not first


def test_a_change_forgets_the_listings_of_that_storage_alone(full_library: Library) -> None:
    listings = Listings(60.0)
    first = listings.get(full_library, "", search="", sort=Sort.NEWEST, size=24)
    other = listings.get(full_library, "scope", search="", sort=Sort.NEWEST, size=24)

    listings.forget("", "shelf")

    assert listings.get(full_library, "", search="", sort=Sort.NEWEST, size=24) is not first
    assert listings.get(full_library, "scope", search="", sort=Sort.NEWEST, size=24) is other


def test_only_the_last_listings_are_kept(full_library: Library) -> None:
    listings = Listings(60.0, most=3)
    for word in "abcde":
        listings.get(full_library, "", search=word, sort=Sort.NEWEST, size=24)

    assert len(listings) == 3
