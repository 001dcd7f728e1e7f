"""Ten thousand prompts with the batch engine ``local`` and a scripted model: kills, memory, and what a batch adds to a picture.

``python benchmarks/batch.py [--prompts N]`` runs a batch in another process and kills it twice, then compares how often each prompt was
asked and told; and tells the memory of that process after each thousand pictures, which is to grow by some hundred bytes a prompt.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from typing_extensions import override

from limner import Settings, Studio
from limner.batches import Batch
from limner.plugins import Capability, Context, ModelCall, Reply, TaskOutcome, Usage
from limner.testing import ScriptedModel, offer

SVG = "<svg viewBox='0 0 9 9'><title>A tile</title><rect width='9' height='9' fill='teal'/><circle r='3'/></svg>"
JOBS = 4


class Logged(ScriptedModel):
    """Answers at once, and writes down what it was asked, where a kill loses nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__([Reply(text=SVG, usage=Usage(prompt_tokens=9, completion_tokens=40))])
        self._log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        os.write(self._log, f"{call.prompt}\n".encode())
        reply = None
        for chunk in self.stream(call, context):
            reply = chunk.reply or reply
        self.calls.clear()
        return Reply(text=SVG, usage=reply.usage if reply else None)


def memory() -> int:
    """Return the resident memory of this process, in KiB."""
    return int(Path("/proc/self/status").read_text("utf-8").partition("VmRSS:")[2].split()[0])


def work(folder: Path) -> None:
    plugins = [offer(Logged(folder / "calls"), "logged", capabilities={Capability.SEED: True})]
    settings = Settings(model="logged", storage="", concurrency=JOBS)
    with (
        Studio(settings, plugins=plugins) as studio,
        Batch(studio, folder / "prompts.txt", state=folder) as batch,
    ):
        print("begun", batch.survey().interrupted, memory(), flush=True)
        for number, event in enumerate(batch.run(), 1):
            if isinstance(event, TaskOutcome):
                print("done", event.id, memory() if number % 1000 == 0 else "", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--prompts", type=int, default=10_000)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.work:
        work(given.work)
        return 0
    count = given.prompts
    told: Counter[str] = Counter()
    interrupted = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "prompts.txt").write_text("".join(f"a tile number {n}\n" for n in range(count)), "utf-8")
        for kill_after in (count // 5, count // 4, None):
            began, seen, grown = time.perf_counter(), 0, []
            program = [sys.executable, __file__, "--work", name]
            with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as process:
                for line in process.stdout or ():
                    word, *rest = line.split()
                    if word == "begun":
                        interrupted += int(rest[0])
                        continue
                    told[rest[0]] += 1
                    grown += [int(each) for each in rest[1:]]
                    seen += 1
                    if seen == kill_after:
                        process.send_signal(signal.SIGKILL)
                        break
            seconds = time.perf_counter() - began
            shown = ", ".join(f"{each / 1024:.0f}" for each in grown)
            print(
                f"{'killed' if kill_after else 'ended'} after {seen:,} pictures, {seen / seconds:,.0f} a second; MiB: {shown}"
            )
        asked = Counter((folder / "calls").read_text("utf-8").splitlines())
        ledger = next(folder.glob("*/ledger.jsonl")).stat().st_size
    again = asked.total() - count
    print(
        f"{count:,} prompts: told {max(told.values())} times each, asked {asked.total():,} times; {again} again, {interrupted} told"
    )
    print(f"the ledger has {ledger / count:.0f} bytes a prompt")
    is_right = set(told.values()) == {1} and len(asked) == count and again <= interrupted <= 2 * (2 * JOBS)
    print("nothing that was told was done again" if is_right else "WRONG")
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
