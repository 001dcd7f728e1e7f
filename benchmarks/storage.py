"""Measure the local storage: puts beside a bare write, listing and search in a large library.

python benchmarks/storage.py                      in the system's temporary folder, 100,000 items
python benchmarks/storage.py --root ~/x -n 10000  on the disk that counts, fewer items

fsspec's local file system and diskcache are measured in the same run where they are installed. Milliseconds: the median, the
95th percentile, and the median of the processor's own time, which says more on a machine that others use as well.
"""

from __future__ import annotations

import argparse
import importlib
import os
import random
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from limner.plugins import Context, Query, RecordKind, Sort, UsageRecord
from limner.svg import Drawing, clean
from limner_local_storage import LocalStorage, LocalStorageSettings

CONTEXT = Context(request_id="benchmark")
WORDS = [
    "red",
    "fox",
    "snow",
    "forest",
    "teapot",
    "castle",
    "dragon",
    "river",
    "mountain",
    "lamp",
    "cat",
    "dog",
    "owl",
    "bear",
    "moon",
    "night",
    "sunny",
    "quiet",
    "little",
    "big",
    "old",
    "golden",
    "silver",
    "flat",
    "minimal",
    "line",
    "watercolour",
    "blue",
    "green",
    "in",
    "a",
    "the",
    "of",
    "with",
    "under",
    "over",
    "near",
    "house",
    "boat",
    "train",
    "city",
]
CHANCE = random.Random(7)  # noqa: S311  reproducible
BARE = "bare write, fsync, rename"
WHOLE = "bare write, fsync, rename, fsync of the folder"


def drawings(shapes: int = 60) -> Iterator[tuple[Drawing, str]]:
    """Yield drawings of about 5 KB with metadata as the flow writes them, each different, and their names."""
    number = 0
    body = "".join(
        f'<path d="M{i} {i * 7 % 90}c3 9 12 -4 {i % 17} {i % 5}z" fill="#{i * 40503 % 0xFFFFFF:06x}"/>'
        for i in range(shapes)
    )
    template = clean(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{body}</svg>')
    while True:
        number += 1
        name = " ".join(CHANCE.choices(WORDS, k=8))
        yield (
            template.with_metadata(
                {"prompt": name, "model": "sketch", "seed": str(number), "style": CHANCE.choice(WORDS)}
            ),
            name,
        )


def timed(work: Callable[[], object], rounds: int) -> list[tuple[float, float]]:
    """Return the time on the wall and the time of the processor that each round took, in seconds."""
    took = []
    for _ in range(rounds):
        start, started = time.perf_counter(), time.process_time()
        work()
        took.append((time.perf_counter() - start, time.process_time() - started))
    return took


def report(what: str, took: list[tuple[float, float]], per: int = 1) -> float:
    ordered = sorted(wall / per * 1e3 for wall, _ in took)
    middle = statistics.median(ordered)
    processor = statistics.median(cpu / per * 1e3 for _, cpu in took)
    print(f"{what:<58}{middle:>11.3f}{ordered[int(0.95 * (len(ordered) - 1))]:>11.3f}{processor:>11.3f}")
    return middle


def bare(folder: Path, data: bytes, *, fsync_folder: bool) -> Callable[[], None]:
    counter = iter(range(10**9))
    (folder / "tmp").mkdir(parents=True)

    def put() -> None:
        number = next(counter)
        temporary = folder / "tmp" / str(number)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.rename(folder / f"{number}.svg")
        if fsync_folder:
            descriptor = os.open(folder, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)

    return put


def _drain(storage: LocalStorage, batch: list[tuple[Drawing, str]]) -> None:
    kept = sum(1 for _ in storage.put_many(batch, context=CONTEXT))
    assert kept == len(batch)  # noqa: S101


def measure_puts(root: Path, rounds: int) -> None:
    """Put singly, everything in turn and in an order that changes, so that what else the machine does meets all alike."""
    source = drawings()
    batch = [next(source) for _ in range(rounds)]
    size = statistics.mean(drawing.size for drawing, _ in batch)
    print(f"\n{rounds} drawings of {size:,.0f} bytes\n")
    data = batch[0][0].svg.encode()
    storages = {
        fsync: LocalStorage(LocalStorageSettings(root=root / f"single-{fsync}", fsync=fsync)) for fsync in (True, False)
    }
    singly = {
        BARE: bare(root / "bare", data, fsync_folder=False),
        WHOLE: bare(root / "bare2", data, fsync_folder=True),
        "put, one at a time, fsync=True": putting(storages[True], batch),
        "put, one at a time, fsync=False": putting(storages[False], batch),
        **others(root, batch),
    }
    took: dict[str, list[tuple[float, float]]] = {what: [] for what in singly}
    for _ in range(rounds):
        for what in CHANCE.sample([*singly], len(singly)):
            took[what] += timed(singly[what], 1)
    middle = {what: report(what, times) for what, times in took.items()}
    kept = middle["put, one at a time, fsync=True"]
    print(f"{'a put':<58}{kept / middle[BARE]:>10.2f} x bare, {kept / middle[WHOLE]:.2f} x bare with the folder\n")
    for fsync, storage in storages.items():
        storage.close()
        batched = LocalStorage(LocalStorageSettings(root=root / f"batch-{fsync}", fsync=fsync))
        report(f"put_many, each, fsync={fsync}", timed(partial(_drain, batched, batch), 1), rounds)
        batched.close()
    measure_journal(root, rounds)


def putting(storage: LocalStorage, batch: list[tuple[Drawing, str]]) -> Callable[[], None]:
    waiting = iter(batch)

    def put() -> None:
        drawing, name = next(waiting)
        storage.put(drawing, name=name, context=CONTEXT)

    return put


def others(root: Path, batch: list[tuple[Drawing, str]]) -> dict[str, Callable[[], None]]:
    """Return what other libraries do, as far as they are installed."""
    found: dict[str, Callable[[], None]] = {}
    for module in ("fsspec", "diskcache"):
        try:
            library = importlib.import_module(module)
        except ModuleNotFoundError:
            print(f"{module:<58}{'not installed':>13}")
            continue
        waiting = iter(batch)
        if module == "fsspec":
            system = library.filesystem("file")
            (root / "fsspec").mkdir()

            def put(system: object = system, waiting: Iterator[tuple[Drawing, str]] = waiting) -> None:
                drawing, _ = next(waiting)
                system.pipe_file(str(root / "fsspec" / f"{drawing.digest[7:]}.svg"), drawing.svg.encode())  # type: ignore[attr-defined]
        else:
            cache = library.Cache(str(root / "diskcache"))

            def put(cache: object = cache, waiting: Iterator[tuple[Drawing, str]] = waiting) -> None:  # type: ignore[misc]
                drawing, name = next(waiting)
                cache[drawing.digest] = {"svg": drawing.svg, "name": name}  # type: ignore[index]

        found[f"{module}, one at a time, no fsync"] = put
    return found


def measure_journal(root: Path, rounds: int) -> None:
    storage = LocalStorage(LocalStorageSettings(root=root / "journal"))

    def append(count: int) -> Callable[[], None]:
        return lambda: storage.append([UsageRecord(model="sketch") for _ in range(count)], context=CONTEXT)

    report("journal: append one record, fsync=True", timed(append(1), rounds))
    report("journal: append 500 records, each, fsync=True", timed(append(500), 20), 500)
    head = storage.head(RecordKind.USAGE, context=CONTEXT)
    start = time.perf_counter()
    found = list(storage.verify(context=CONTEXT))
    print(f"{'journal: verify, each record':<58}{(time.perf_counter() - start) / head.number * 1e3:>11.3f}")
    assert not found, found  # noqa: S101
    storage.close()


def measure_listing(root: Path, items: int) -> None:
    storage = LocalStorage(LocalStorageSettings(root=root / "large", fsync=False))
    source = drawings(shapes=4)
    start = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in storage.put_many((next(source) for _ in range(items)), context=CONTEXT):
        pass
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(
        f"\n{items:,} items put in {time.perf_counter() - start:.0f} s (most of it making them), memory grew by {grown:.0f} MiB\n"
    )
    total = storage.list(Query(), context=CONTEXT).total
    assert total == items, total  # noqa: S101  a measurement of something else would be worthless

    def page(query: Query) -> Callable[[], object]:
        return partial(storage.list, query, context=CONTEXT)

    for sort in Sort:
        report(f"first page of 50, {sort.value}", timed(page(Query(sort=sort)), 50))
    cursor = ""
    for _ in range(min(40, items // 1000 - 1)):
        cursor = storage.list(Query(limit=1000, cursor=cursor), context=CONTEXT).next_cursor
    report("a page of 50, far back", timed(page(Query(cursor=cursor)), 50))
    for words in ("fox", "dragon under", "zebra", "sketch", "e"):
        found = storage.list(Query(search=words), context=CONTEXT).total
        report(f"search {words!r}, {found:,} found", timed(page(Query(search=words)), 15))
    for entry in storage.list(Query(limit=1000), context=CONTEXT).entries[::10]:
        storage.annotate(entry.key, tags=["filed"], favourite=True, context=CONTEXT)
    for what, query in {"tag": Query(tags=["filed"]), "favourites": Query(favourite=True)}.items():
        found = storage.list(query, context=CONTEXT).total
        report(f"first page of a {what}, {found:,} found", timed(page(query), 15))
    key = storage.list(Query(), context=CONTEXT).entries[0].key
    report("get", timed(lambda: storage.get(key, context=CONTEXT), 50))
    report("stat", timed(lambda: storage.stat(key, context=CONTEXT), 50))
    report("get by the beginning of a key", timed(lambda: storage.get(key[:-2], context=CONTEXT), 20))
    more = iter([next(source) for _ in range(50)])

    def put() -> None:
        drawing, name = next(more)
        storage.put(drawing, name=name, context=CONTEXT)

    report("put into it, one at a time, fsync=False", timed(put, 50))
    report("first page after that", timed(lambda: storage.list(Query(), context=CONTEXT), 1))
    mark = clean('<svg xmlns="http://www.w3.org/2000/svg"><title>By hand</title><path d="M0 0h9v9z"/></svg>')
    time.sleep(0.1)
    (root / "large" / "by-hand.svg").write_text(mark.svg)
    report("first page after a file was added by hand", timed(lambda: storage.list(Query(), context=CONTEXT), 1))
    storage.close()
    opened = LocalStorage(LocalStorageSettings(root=root / "large", fsync=False))
    report("first page in a new process's stead", timed(lambda: opened.list(Query(), context=CONTEXT), 1))
    opened.close()
    shutil.rmtree(root / "large" / ".limner")
    report("index made anew, and the first page", timed(lambda: opened.list(Query(), context=CONTEXT), 1))
    opened.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, help="where to work; default: the system's temporary folder")
    parser.add_argument("-n", "--items", type=int, default=100_000, help="items in the large library")
    parser.add_argument("--puts", type=int, default=1_000, help="drawings put singly and in a batch")
    given = parser.parse_args()
    if given.root is not None:
        given.root.mkdir(parents=True, exist_ok=True)
    root = Path(tempfile.mkdtemp(prefix="limner-benchmark-", dir=given.root))
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, in {root}")
    try:
        measure_puts(root, given.puts)
        measure_listing(root, given.items)
    finally:
        shutil.rmtree(root)


if __name__ == "__main__":
    main()
