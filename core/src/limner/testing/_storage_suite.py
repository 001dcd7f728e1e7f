"""What the suites for storage backends share: drawings, names, and a storage that is empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from limner.plugins import AnyDescriptor, Context, Entry, Query, StorageBackend
from limner.registry import Kind
from limner.settings import validate_table
from limner.svg import Drawing, clean
from limner.testing._conformance import Conformance

__all__ = ["CONTEXT", "ODD_NAMES", "StorageSuite", "all_pages", "drawing"]

CONTEXT = Context(request_id="conformance")

ODD_NAMES = (
    "a red fox",
    "Crème brûlée — “à la mode”",
    "きつね 狐 🦊",
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\system32",
    ".hidden",
    "con",
    "nul.svg",
    "trailing dots...",
    "trailing space ",
    "tab\tand\nline",
    "a\0b",
    "<script>alert('--> x')</script> -- <!-- & -->",
    "'; DROP TABLE drawings; --",
    "x\u202egvs.exe",
    "100% \\_real_",
    "word " * 300,
    "",
)


def drawing(number: int, **metadata: str) -> Drawing:
    """Make a drawing that differs from that of every other number."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><rect x="{number}" width="5" height="5"/></svg>'
    return clean(svg).with_metadata(metadata) if metadata else clean(svg)


def all_pages(storage: StorageBackend, *, limit: int = 50, **asked: Any) -> list[Entry]:
    """Read a listing to its end."""
    entries: list[Entry] = []
    cursor = ""
    while True:
        page = storage.list(Query(limit=limit, cursor=cursor, **asked), context=CONTEXT)
        assert len(page.entries) <= limit
        entries += page.entries
        cursor = page.next_cursor
        if not cursor:
            return entries


class StorageSuite(Conformance):
    """A suite for storage backends. Not to be used itself."""

    kind = Kind.STORAGE

    @pytest.fixture
    def options(self, tmp_path: Path) -> dict[str, Any]:
        """The settings: the plugin's table in ``limner.toml``. Override it."""
        return {}

    @pytest.fixture
    def storage(self, descriptor: AnyDescriptor, options: dict[str, Any]) -> Iterator[StorageBackend]:
        """An empty storage, closed afterwards."""
        settings = validate_table(descriptor.settings, options, (self.kind.value, descriptor.name))
        storage: StorageBackend = descriptor.factory(settings)
        yield storage
        storage.close()
