"""What a warm pool adds to a statement, beside the bare connector in the same run, on the emulator.

The two take turns, so that what else the machine does falls on both. The first call is that of a pool whose session is open and that
nobody has asked yet in this round.

    .venv/bin/python benchmarks/snowflake_sessions.py [--rounds 200]
"""

from __future__ import annotations

import argparse
import statistics
import time
import warnings
from collections.abc import Callable

import snowflake.connector

from limner_snowflake import Sessions, SnowflakeSettings, sql
from limner_snowflake_emulator import SnowflakeEmulator

MOST_MS = 5.0


def timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    warnings.simplefilter("ignore")
    with SnowflakeEmulator() as emulator:
        parameters = emulator.connection_parameters(paramstyle="qmark")
        names = ("account", "user", "password", "host", "port", "protocol", "database", "schema", "role", "warehouse")
        settings = SnowflakeSettings(**{name: parameters[name] for name in names})
        with snowflake.connector.connect(**parameters) as bare, Sessions(settings) as sessions:

            def by_connector() -> object:
                with bare.cursor() as cursor:
                    cursor.execute("SELECT ?", ["a fox"])
                    return cursor.fetchall()

            def by_pool() -> object:
                return sessions.run(sql("SELECT {}", "a fox")).rows

            for call in (by_connector, by_pool) * 5:
                call()
            first = timed(by_pool) - timed(by_connector)
            pairs = [(timed(by_connector), timed(by_pool)) for _ in range(rounds)]
    connector, pool = (statistics.median(each) for each in zip(*pairs, strict=True))
    added = statistics.median(pool - connector for connector, pool in pairs)
    print(f"bare connector {connector:.2f} ms, warm pool {pool:.2f} ms (medians of {rounds})")
    print(f"the pool adds {added:.2f} ms; the first of them {first:.2f} ms; allowed {MOST_MS:g} ms")
    raise SystemExit(added > MOST_MS)


if __name__ == "__main__":
    main()
