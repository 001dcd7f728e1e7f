"""Kill four processes at random instants of 10,000 puts, again and again, and look at what is left.

python benchmarks/storage_kills.py                       200 rounds
python benchmarks/storage_kills.py --minutes 10          as many as fit
python benchmarks/storage_kills.py --root ~/x --puts 400 on the disk that counts, smaller rounds

In each round four processes put into one folder, singly and in batches, rename, file and delete, and append to the journal. They
are killed (SIGKILL) after a random share of the puts. Then nothing that was acknowledged may be missing, every visible file must be
whole, index and files must agree, and the chain of the journal must hold. The first fault ends it, with the folder left in place.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from limner.plugins import AuditRecord, Context, JournalEntry, JournalQuery, Query, RecordKind, check_chain
from limner.svg import Drawing, clean
from limner_local_storage import LocalStorage, LocalStorageSettings

CONTEXT = Context(request_id="benchmark")
PROCESSES = 4
TEMPLATE = clean(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99">' + '<path d="M0 0h9v9z"/>' * 40 + "</svg>"
)


def drawing(number: int) -> Drawing:
    return TEMPLATE.with_metadata({"number": str(number)})


def opened(root: Path) -> LocalStorage:
    return LocalStorage(LocalStorageSettings(root=root))


def work(root: Path, process: int, puts: int, said: int) -> None:
    """Put so many drawings, and say of each what became of it once that is acknowledged."""
    storage, chance = opened(root), random.Random(process)  # noqa: S311
    numbers = iter(range(process * puts, (process + 1) * puts))

    def say(number: int, key: str) -> None:
        os.write(said, f"{number} {key}\n".encode())

    for number in numbers:
        match chance.randrange(10):
            case 0 | 1:
                batch = [number, *(n for n, _ in zip(numbers, range(chance.randrange(1, 60)), strict=False))]
                kept = storage.put_many(((drawing(n), f"drawing {n}") for n in batch), context=CONTEXT)
                for n, entry in zip(batch, kept, strict=True):
                    say(n, entry.key)
            case 2:
                entry = storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT)
                say(number, storage.rename(entry.key, f"renamed {number}", context=CONTEXT).key)
            case 3:
                entry = storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT)
                storage.annotate(entry.key, tags=["filed"], favourite=True, context=CONTEXT)
                say(number, entry.key)
            case 4:
                entry = storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT)
                storage.delete(entry.key, context=CONTEXT)
                storage.append([AuditRecord(action="delete", target=str(number))], context=CONTEXT)
                say(number, "-")
            case _:
                say(number, storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT).key)


def killed(root: Path, puts: int, share: float, first: Callable[[], None] = lambda: None) -> dict[int, str]:
    """Let the processes work until they acknowledged a share of the puts, kill them, and return what they said.

    Args:
        root: Where they work.
        puts: How many drawings there are, for all of them together.
        share: What part of them is waited for.
        first: What is done before they are killed.
    """
    ours, theirs = os.pipe()
    children = []
    for process in range(PROCESSES):
        child = os.fork()
        if not child:
            status = 1
            try:
                os.close(ours)
                work(root, process, puts // PROCESSES, theirs)
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    os.close(theirs)
    said = b""
    while said.count(b"\n") < share * puts:
        ready, _, _ = select.select([ours], [], [], 120)
        more = os.read(ours, 1 << 20) if ready else b""
        if not more:
            break
        said += more
    first()
    for child in children:
        os.kill(child, signal.SIGKILL)
    for child in children:
        os.waitpid(child, 0)
    while more := os.read(ours, 1 << 20):
        said += more
    os.close(ours)
    lines = (line.split(" ") for line in said.decode().splitlines())
    return {int(number): key for number, key in lines}


def check(root: Path, acknowledged: dict[int, str]) -> tuple[int, int]:
    """Look at what is left.

    Returns:
        How many drawings are kept, and how many were left over that nobody was told of.

    Raises:
        AssertionError: Something is lost, half, or told differently by the index than by the files.
    """
    storage = opened(root)
    kept: dict[int, str] = {}
    deleted: dict[int, str] = {}
    for trash, found in ((False, kept), (True, deleted)):
        query = Query(limit=1000, trash=trash)
        while True:
            page = storage.list(query, context=CONTEXT)
            for entry in page.entries:
                number = int(entry.metadata["number"])
                require(trash or number not in found, f"{number} is there twice")
                found[number] = entry.key
            if not page.next_cursor:
                break
            query = Query(limit=1000, trash=trash, cursor=page.next_cursor)
    for number, key in acknowledged.items():
        if key == "-":
            require(number in deleted and number not in kept, f"{number} was deleted")
        else:
            require(kept.get(number) == key or number in kept, f"{number} was acknowledged as {key} and is gone")
    faults = [finding.message for finding in storage.verify(context=CONTEXT) if finding.code != "journal.torn"]
    require(not faults, "; ".join(faults[:3]))
    require(
        {path.stem for path in root.glob("*.svg") if path.stat().st_size} == set(kept.values()),
        "index and files differ",
    )
    storage.append([AuditRecord(action="checked")], context=CONTEXT)
    entries: list[JournalEntry] = []
    cursor = ""
    while True:
        told = storage.read(JournalQuery(kind=RecordKind.AUDIT, limit=1000, cursor=cursor), context=CONTEXT)
        entries += told.entries
        cursor = told.next_cursor
        if not cursor:
            break
    broken = list(check_chain(entries, storage.head(RecordKind.AUDIT, context=CONTEXT)))
    require(not broken, str(broken[:1]))
    targets = {entry.record.target for entry in entries if isinstance(entry.record, AuditRecord)}
    require({str(n) for n, key in acknowledged.items() if key == "-"} <= targets, "a record is lost")
    storage.close()
    return len(kept), len(set(kept) - set(acknowledged))


def require(fine: object, message: str) -> None:
    if not fine:
        raise AssertionError(message)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, help="where to work; default: the system's temporary folder")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="stop after so many")
    parser.add_argument("--puts", type=int, default=10_000, help="drawings in a round")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="limner-kills-", dir=given.root))
    chance, start, seen, done = random.Random(given.seed), time.monotonic(), 0, 0  # noqa: S311
    while done < given.rounds and time.monotonic() - start < 60 * given.minutes:
        root = base / str(done)
        acknowledged = killed(root, given.puts, chance.random())
        kept, untold = check(root, acknowledged)
        done, seen = done + 1, seen + len(acknowledged)
        print(
            f"round {done}: {len(acknowledged)} acknowledged, {kept} kept, {untold} of them told to nobody", flush=True
        )
        shutil.rmtree(root)
    shutil.rmtree(base)
    print(f"{done} rounds, {seen:,} acknowledged, nothing lost, in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
