"""Measure what the object storage adds to fsspec itself: put, get and list, beside the bare calls, in one run.

python benchmarks/object_storage.py              in memory, in a folder, and on a server of S3's API on this machine
python benchmarks/object_storage.py --url s3://bucket/prefix --option endpoint_url=…   in a store of yours

Milliseconds, the median of all rounds; the bare calls and ours take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import logging
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import fsspec  # type: ignore[import-untyped]

from limner.plugins import Context, Query, Sort
from limner.svg import Drawing, clean
from limner_object_storage import ObjectStorage, ObjectStorageSettings

CONTEXT = Context(request_id="benchmark")
CHANCE = random.Random(7)  # noqa: S311  reproducible


def drawing(shapes: int = 60) -> Drawing:
    """Make a drawing of about 4 kB, with metadata as the flow writes them."""
    body = "".join(
        f'<path d="M{CHANCE.randint(0, 90)} {CHANCE.randint(0, 90)}c3 9 12 -4 {i % 17} {i % 5}z" fill="#{CHANCE.randint(0, 0xFFFFFF):06x}"/>'
        for i in range(shapes)
    )
    made = clean(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{body}</svg>')
    return made.with_metadata({"prompt": "a red fox in the snow", "model": "sketch", "seed": "7"})


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def compare(what: str, bare: Callable[[int], object], ours: Callable[[int], object], rounds: int) -> None:
    times = [
        (milliseconds(lambda at=at: bare(at)), milliseconds(lambda at=at: ours(at)))  # type: ignore[misc]
        for at in range(rounds)
    ]
    plain, whole = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"  {what:<46}{plain:>10.3f}{whole:>10.3f}{whole - plain:>+10.3f}{whole / plain:>8.2f} x")


def measure(url: str, options: dict[str, Any], rounds: int) -> None:
    url = f"{url.rstrip('/')}/{uuid4().hex}"
    system, root = (
        fsspec.url_to_fs(url, use_listings_cache=False, auto_mkdir=True, **options)
        if url.startswith("file:")
        else fsspec.url_to_fs(url, use_listings_cache=False, **options)
    )
    storage = ObjectStorage(ObjectStorageSettings(url=f"{url}/limner", storage_options=options))
    drawings = [drawing() for _ in range(rounds)]
    print(f"{url.partition('://')[0]}://  {rounds} drawings of {statistics.mean(d.size for d in drawings):,.0f} bytes")
    print(f"  {'':<46}{'fsspec':>10}{'ours':>10}{'added':>10}")
    keys: list[str] = []
    compare(
        "put (ours: move aside, too, on file://)",
        lambda at: system.pipe_file(f"{root}/bare/{at}.svg", drawings[at].svg.encode()),
        lambda at: keys.append(storage.put(drawings[at], name="a red fox", context=CONTEXT).key),
        rounds,
    )
    compare(
        "get (ours: digest, SVG boundary)",
        lambda at: system.cat_file(f"{root}/bare/{at}.svg"),
        lambda at: storage.get(keys[at], context=CONTEXT),
        rounds,
    )
    boundary = statistics.median(milliseconds(lambda each=each: clean(each.svg)) for each in drawings)  # type: ignore[misc]
    print(f"  {'of which the SVG boundary':<46}{'':>10}{boundary:>10.3f}")
    compare(
        "stat (bare: size alone)",
        lambda at: system.info(f"{root}/bare/{at}.svg"),
        lambda at: storage.stat(keys[at], context=CONTEXT),
        rounds,
    )
    fresh = [
        ObjectStorage(ObjectStorageSettings(url=f"{url}/limner", storage_options=options))
        for _ in range(min(rounds, 5))
    ]
    for each in fresh:
        each.health(context=CONTEXT)  # connect
    compare(
        "list 50, never read before (bare: names alone)",
        lambda _: system.ls(f"{root}/bare", detail=True),
        lambda at: fresh[at].list(Query(limit=50), context=CONTEXT),
        len(fresh),
    )
    for sort in (Sort.NEWEST, Sort.NAME):
        compare(
            f"list 50, {sort.value}, read before (bare: names alone)",
            lambda _: system.ls(f"{root}/bare", detail=True),
            lambda _, sort=sort: storage.list(Query(limit=50, sort=sort), context=CONTEXT),  # type: ignore[misc]
            min(rounds, 20),
        )
    print()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", help="a store of yours, in which a folder is made and left")
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="what its driver takes")
    parser.add_argument("-n", "--rounds", type=int, default=200, help="how many drawings")
    given = parser.parse_args()
    if given.url:
        measure(given.url, dict(option.split("=", 1) for option in given.option), given.rounds)
        return
    measure("memory://benchmark", {}, given.rounds)
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder).as_uri(), {}, given.rounds)
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    options = {"key": "known", "secret": "known", "endpoint_url": f"http://{host}:{port}"}
    fsspec.filesystem("s3", **options).mkdir("benchmark")
    measure("s3://benchmark", options, given.rounds)
    server.stop()


if __name__ == "__main__":
    main()
