"""What a warm pool, and the model backend cortex on it, add to a statement, beside the bare connector in the same run, on the emulator.

They take turns, so that what else the machine does falls on all of them; the emulator is a process of its own, so that it takes no turn of
theirs. The first call is that of a pool whose session is open and that nobody has asked yet in this round. What cortex adds is beside the
connector sending the very statement that cortex sends.

    .venv/bin/python benchmarks/snowflake_sessions.py [--rounds 200]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import snowflake.connector

from limner.plugins import Context, ModelCall, drawing_messages
from limner_cortex import Cortex, CortexSettings
from limner_cortex._parameters import read_parameters
from limner_cortex._question import Question
from limner_cortex._statements import ai_complete
from limner_snowflake import Sessions, SnowflakeSettings, sql

MOST_MS = 5.0
MODEL = "claude-sonnet-4-6"


def timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


@contextmanager
def emulator() -> Iterator[int]:
    """Yield the port of an emulator in a process of its own, which names its address first, in a comment."""
    program = [sys.executable, "-m", "limner_snowflake_emulator", "--port", "0"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            url = process.stdout.readline() if process.stdout else ""
            yield urlsplit(url.lstrip("# ").strip()).port or 0
        finally:
            process.terminate()


def told(name: str, pairs: list[tuple[float, float]], first: float) -> float:
    """Print what the second of each pair adds to the first, and return it."""
    bare, mine = (statistics.median(each) for each in zip(*pairs, strict=True))
    added = statistics.median(ours - theirs for theirs, ours in pairs)
    print(f"bare connector {bare:.2f} ms, {name} {mine:.2f} ms (medians of {len(pairs)})")
    print(f"{name} adds {added:.2f} ms; the first of them {first:.2f} ms; allowed {MOST_MS:g} ms")
    return added


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    warnings.simplefilter("ignore")
    with emulator() as port:
        names = {"account": "local", "user": "LIMNER", "password": "emulated", "host": "127.0.0.1", "port": port}
        names |= {"protocol": "http", "database": "DB", "schema": "PUBLIC", "role": "ACCOUNTADMIN", "warehouse": "WH"}
        settings = SnowflakeSettings.model_validate(names)
        with snowflake.connector.connect(**names, paramstyle="qmark") as bare, Sessions(settings) as sessions:
            backend = Cortex(CortexSettings(transport="sql"), sessions)
            call = ModelCall(prompt="a fox")
            parameters = read_parameters({}, CortexSettings(), MODEL)
            asked = ai_complete(Question(MODEL, drawing_messages(call), parameters))

            def by_connector() -> object:
                with bare.cursor() as cursor:
                    cursor.execute("SELECT ?", ["a fox"])
                    return cursor.fetchall()

            def by_pool() -> object:
                return sessions.run(sql("SELECT {}", "a fox")).rows

            def ask_by_connector() -> object:
                with bare.cursor() as cursor:
                    cursor.execute(asked.text, list(asked.values))
                    return cursor.fetchall()

            def ask_by_cortex() -> object:
                return backend.complete(call, Context(request_id="r", deadline=time.monotonic() + 60))

            added = []
            for name, theirs, ours in (
                ("warm pool", by_connector, by_pool),
                ("cortex on it", ask_by_connector, ask_by_cortex),
            ):
                for each in (theirs, ours) * 5:
                    each()
                first = timed(ours) - timed(theirs)
                added.append(told(name, [(timed(theirs), timed(ours)) for _ in range(rounds)], first))
    raise SystemExit(max(added) > MOST_MS)


if __name__ == "__main__":
    main()
