from __future__ import annotations

from collections.abc import Iterator

import pytest

from plugins.openai_compatible.server import ChatServer


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key and no proxy of whoever runs the tests."""
    for name in ("API_KEY", "ADMIN_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "CUSTOM_HEADERS", "LOG"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[ChatServer]:
    """A server on this machine."""
    with ChatServer() as server:
        yield server
    assert server.faults == []
