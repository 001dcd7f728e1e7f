"""Whatever breaks on the way of a file, and however much is logged: nobody reads an address that lets him in."""

from __future__ import annotations

import itertools
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from snowflake.connector.storage_client import SnowflakeStorageClient
from typing_extensions import override

from limner import LimnerError
from limner_snowflake import Identifier, Session, Sessions, StagePath, sql
from limner_snowflake._logs import masked
from limner_snowflake_emulator import SnowflakeEmulator

Open = Callable[..., Sessions]

STAGE = Identifier("DB", "PUBLIC", "LOGGED")
PLACE = StagePath(STAGE, "fox.svg")
SIGNED = re.compile(r"sig=[0-9a-f]")


class Reader(logging.Handler):
    """Reads all that is logged, by whoever works beside the server of the emulator."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.said: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name} {self.format(record)} {record.__dict__}")


@pytest.fixture
def reader() -> Iterator[Reader]:
    made, root = Reader(), logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(made)
    yield made
    root.removeHandler(made)
    root.setLevel(before)


BROKEN: list[tuple[Any, dict[str, Any]]] = [
    ("http", {"status": 403}),
    ("http", {"status": 503}),
    ("drop", {}),
    ("truncate", {}),
    ("expire", {}),
]


@pytest.mark.usefixtures("settled")
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
)  # the connector's
@pytest.mark.parametrize("times", [1, None], ids=["passing", "staying"])
def test_no_signed_address_is_logged(
    open_sessions: Open, emulator: SnowflakeEmulator, monkeypatch: pytest.MonkeyPatch, reader: Reader, times: int | None
) -> None:
    monkeypatch.setattr(SnowflakeStorageClient, "SLEEP_MAX", 0.0)
    sessions = open_sessions(network_timeout=1, login_timeout=1)
    sessions.run(sql("CREATE STAGE IF NOT EXISTS {}", STAGE))
    sessions.repeat(lambda session: session.put(b"<svg/>", PLACE))
    works: dict[Any, Callable[[Session], object]] = {
        "upload": lambda session: session.put(b"<svg/>", PLACE),
        "download": lambda session: session.get(PLACE),
    }
    ended = []
    for (kind, options), where in itertools.product(BROKEN, works):
        fault = emulator.faults.add(where, kind, times=times, **options)
        try:
            sessions.repeat(works[where], is_repeatable=True)
            ended.append("")
        except LimnerError as error:
            ended.append(repr(error))
        assert fault.hits
        emulator.faults.clear()

    assert all(ended) is (times is None)
    assert any("Traceback" in line for line in reader.said) or times
    assert any("/LOGGED/fox.svg" in line for line in reader.said)
    assert [line for line in (*reader.said, *ended) if SIGNED.search(line)] == []


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            "GET https://a.blob.core.windows.net/s/f?se=2026&sp=r&sig=ab%2B1 done",
            "GET https://a.blob.core.windows.net/s/f?… done",
        ),
        ("'/s/f?X-Amz-Credential=A%2Fb&X-Amz-Signature=00ff' failed", "'/s/f?…' failed"),
        ("/s/f?GoogleAccessId=x&X-Goog-Signature=00ff", "/s/f?…"),
        ("/s/f?AWSAccessKeyId=A&Signature=b&Expires=1", "/s/f?…"),
        (
            "POST /queries/v1/query-request?requestId=1&request_guid=2",
            "POST /queries/v1/query-request?requestId=1&request_guid=2",
        ),
        ("what? sig=1", "what? sig=1"),
    ],
)
def test_the_addresses_of_every_cloud_are_masked(said: str, left: str) -> None:
    assert masked(said) == left
