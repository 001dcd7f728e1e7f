"""What each operation of the stage storage takes: statements, round trips, and milliseconds beside the bare connector, on the emulator.

The bare calls do the least that the operation needs (upload a file and add a row; read a row and download its file; read rows of a
page); they and ours take turns, so that a busy machine slows both. Statements and round trips do not depend on the machine: with a real
account each round trip is tens of milliseconds, and so they matter most.

    .venv/bin/python benchmarks/stage_storage.py [--drawings 1000] [--rounds 20]
"""

from __future__ import annotations

import argparse
import io
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import count
from typing import Any

import snowflake.connector

from limner.plugins import AuditRecord, Context, Query
from limner.svg import Drawing, clean
from limner_snowflake import SnowflakeSettings
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import StageStorage, StageStorageSettings

SESSION: Any = import_module("snowflake.connector.vendored.requests").Session
CONTEXT = Context(request_id="benchmark")
NUMBERS = count()


def drawing() -> Drawing:
    """Make a drawing of about 4 kB that differs from every other."""
    number = next(NUMBERS)
    body = "".join(
        f'<path d="M{number} {each}c3 9 12 -4 {each % 17} 5z" fill="#0a{each % 90 + 10}cc"/>' for each in range(70)
    )
    return clean(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{body}</svg>')


@contextmanager
def counting() -> Iterator[list[str]]:
    """Count what goes over the wire."""
    sent: list[str] = []
    original = SESSION.send

    def send(self: Any, request: Any, **options: Any) -> Any:
        sent.append(request.url)
        return original(self, request, **options)

    SESSION.send = send
    try:
        yield sent
    finally:
        SESSION.send = original


class Bare:
    """The connector alone, doing the least that an operation needs."""

    def __init__(self, parameters: dict[str, Any]) -> None:
        self.cursor = snowflake.connector.connect(**parameters).cursor()
        self.cursor.execute("CREATE STAGE IF NOT EXISTS BARE")
        self.cursor.execute("CREATE TABLE IF NOT EXISTS BARE (KEY VARCHAR, NAME VARCHAR)")
        self.last = ""

    def put(self) -> None:
        content = drawing().svg.encode()
        self.last = f"{next(NUMBERS)}.svg"
        self.cursor.execute(f"PUT 'file://{self.last}' '@BARE' AUTO_COMPRESS = FALSE", file_stream=io.BytesIO(content))
        self.cursor.execute("INSERT INTO BARE VALUES (?, ?)", [self.last, "fox"])

    def get(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.cursor.execute("SELECT NAME FROM BARE WHERE KEY = ?", [self.last])
            self.cursor.fetchall()
            self.cursor.execute(f"GET '@BARE/{self.last}' 'file://{folder}/'")

    def page(self) -> None:
        self.cursor.execute("SELECT * FROM LIMNER_DRAWINGS ORDER BY CREATED DESC LIMIT 51")
        self.cursor.fetchall()

    def one(self) -> None:
        self.cursor.execute("SELECT ?", [1])
        self.cursor.fetchall()


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--drawings", type=int, default=1000, help="how many there are")
    parser.add_argument("--rounds", type=int, default=20)
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    with SnowflakeEmulator() as emulator:
        parameters = emulator.connection_parameters(paramstyle="qmark")
        names = ("account", "user", "password", "host", "port", "protocol", "database", "schema", "role", "warehouse")
        storage = StageStorage(
            StageStorageSettings(snowflake=SnowflakeSettings(**{name: parameters[name] for name in names}))
        )
        bare = Bare(parameters)
        wanted = ((drawing(), f"drawing {number}") for number in range(given.drawings))
        seconds = milliseconds(lambda: list(storage.put_many(wanted, context=CONTEXT))) / 1e3
        print(f"put_many: {given.drawings} drawings in {seconds:.1f} s, {given.drawings / seconds:.0f} a second")
        key = storage.put(drawing(), name="fox", context=CONTEXT).key
        keys = [key]
        operations: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "put": (lambda: storage.put(drawing(), name="fox", context=CONTEXT), bare.put),
            "get": (lambda: storage.get(keys[-1], context=CONTEXT), bare.get),
            "stat": (lambda: storage.stat(keys[-1], context=CONTEXT), bare.one),
            "list, a page of 50": (lambda: storage.list(Query(), context=CONTEXT), bare.page),
            "list, a search": (lambda: storage.list(Query(search="drawing 7"), context=CONTEXT), bare.page),
            "rename": (
                lambda: keys.append(storage.rename(keys[-1], f"bear {next(NUMBERS)}", context=CONTEXT).key),
                bare.one,
            ),
            "link": (lambda: storage.link(keys[-1], context=CONTEXT), bare.one),
            "append 10 records": (
                lambda: storage.append([AuditRecord(action="x") for _ in range(10)], context=CONTEXT),
                bare.one,
            ),
            "put_many, 100": (
                lambda: list(storage.put_many([(drawing(), "x") for _ in range(100)], context=CONTEXT)),
                bare.put,
            ),
        }
        print(f"{'':24}{'statements':>11}{'round trips':>12}{'bare ms':>9}{'ours ms':>9}{'ratio':>7}")
        for what, (ours, alone) in operations.items():
            measure(what, ours, alone, emulator, given.rounds if "100" not in what else 2)
        storage.close()


def measure(
    what: str, ours: Callable[[], object], bare: Callable[[], object], emulator: SnowflakeEmulator, rounds: int
) -> None:
    for work in (bare, ours):
        work()
    before = len(emulator.recording.queries)
    with counting() as sent:
        ours()
    statements = len(emulator.recording.queries) - before
    pairs = [(milliseconds(bare), milliseconds(ours)) for _ in range(rounds)]
    plain, whole = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"{what:24}{statements:>11}{len(sent):>12}{plain:>9.1f}{whole:>9.1f}{whole / plain:>6.1f} x")


if __name__ == "__main__":
    main()
