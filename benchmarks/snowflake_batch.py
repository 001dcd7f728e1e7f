"""A hundred thousand prompts drawn in Snowflake, by its emulator, with rows that fail and a client that is killed twice.

``python benchmarks/snowflake_batch.py`` starts the emulator in this process, runs ``limner batch --engine snowflake`` in others, kills two
of them, and then compares: every prompt is drawn once, and none was asked for twice that had been answered. Rows fail the first time they
are asked, one in a hundred; one in ten thousand is refused for good.

``--prompts N`` and ``--rows N`` change how many prompts there are, and how many a statement asks for.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from limner_snowflake_emulator import CortexError, ModelCall, SnowflakeEmulator

SVG = "<svg viewBox='0 0 9 9'><title>A tile</title><rect width='9' height='9' fill='teal'/><circle r='3'/></svg>"


class Model:
    """Draws a tile, and counts how often each prompt was asked and answered."""

    def __init__(self, count: int) -> None:
        self.asked = bytearray(count)
        self.answered = bytearray(count)
        self._lock = threading.Lock()

    def __call__(self, call: ModelCall) -> Any:
        number = int(call.prompt.rpartition("tile number ")[2].partition('"')[0])
        with self._lock:
            self.asked[number] += 1
            is_first = self.asked[number] == 1
        if number % 10_000 == 5:
            message = "max tokens of 200000 exceeded"
            raise CortexError(message)
        if number % 100 == 7 and is_first:
            message = "all requests were throttled by remote service"
            raise CortexError(message)
        with self._lock:
            self.answered[number] += 1
        return SVG


def settings(emulator: SnowflakeEmulator, folder: Path, rows: int) -> Path:
    parameters = emulator.connection_parameters()
    names = ("account", "user", "host", "port", "protocol", "database", "schema", "role", "warehouse", "password")
    lines = ["[models.cortex.snowflake]", *(f"{name} = {json.dumps(parameters[name])}" for name in names)]
    lines += ["network_timeout = 300", "statement_timeout = 600"]
    lines += ["[engines.snowflake]", f"rows = {rows}", "pause = 0.5", "poll = 0.2"]
    path = folder / "limner.toml"
    path.write_text("\n".join(lines), "utf-8")
    return path


@contextlib.contextmanager
def client(folder: Path, log: Any) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-W", "ignore", "-m", "limner", "--config", str(folder / "limner.toml"), "batch"]
    command += [str(folder / "prompts.txt"), "--engine", "snowflake", "--model", "cortex", "--run", "tiles"]
    command += ["--out", str(folder / "out"), "--results", str(folder / "results.csv"), "--json"]
    environment = {**os.environ, "XDG_STATE_HOME": str(folder / "state")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=environment) as process:
        yield process


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--prompts", type=int, default=100_000)
    parser.add_argument("--rows", type=int, default=2_500)
    given = parser.parse_args()
    count = given.prompts
    model = Model(count)
    acknowledged = bytearray(count)
    began = time.perf_counter()
    most_memory = 0
    with tempfile.TemporaryDirectory() as name, SnowflakeEmulator(model) as emulator:
        folder = Path(name)
        settings(emulator, folder, given.rows)
        (folder / "prompts.txt").write_text("".join(f"a tile number {number}\n" for number in range(count)), "utf-8")
        numbers: dict[str, int] = {}
        for kill_after in (count // 4, count // 3, None):
            started, seen = time.perf_counter(), 0
            with (folder / "log").open("a") as log, client(folder, log) as process:
                for line in process.stdout or ():
                    outcome = json.loads(line)
                    acknowledged[numbers.setdefault(outcome["id"], len(numbers))] += 1
                    seen += 1
                    if seen % 1000 == 0:
                        with contextlib.suppress(OSError):
                            status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
                            most_memory = max(most_memory, int(status.partition("VmHWM:")[2].split()[0]))
                    if seen == kill_after:
                        process.send_signal(signal.SIGKILL)
                        break
            status = "killed" if kill_after else f"ended with {process.returncode}"
            print(f"{status} after {seen:,} outcomes in {time.perf_counter() - started:,.0f} s")
            time.sleep(0.5)
        print((folder / "log").read_text("utf-8"))
        pictures = sum(1 for _ in (folder / "out").glob("*.svg"))  # a kill leaves parts of files, too
        with (folder / "results.csv").open(encoding="utf-8") as file:
            rows = sum(1 for _ in file) - 1
    refused = len(range(5, count, 10_000))
    seconds = time.perf_counter() - began
    print(f"{count:,} prompts in {seconds:,.0f} s, {count / seconds:,.0f} a second, the emulator on the same machine")
    print(f"pictures {pictures:,}, rows of results {rows:,}, refused for good {refused}")
    print(
        f"asked {sum(model.asked):,} times, answered {sum(model.answered):,} times, at most {max(model.answered)} times each"
    )
    print(f"acknowledged at most {max(acknowledged)} times each, {sum(acknowledged):,} in all")
    print(
        f"memory of the client at most {most_memory / 1024:,.0f} MiB; of the emulator, "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB"
    )
    is_right = pictures == count - refused and max(model.answered) == 1 and max(acknowledged) == 1 and rows == count
    print("every prompt was drawn once, and none was paid for twice" if is_right else "WRONG")
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
