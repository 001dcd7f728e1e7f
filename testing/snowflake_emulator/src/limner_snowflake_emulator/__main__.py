"""Run an emulator by hand: ``python -m limner_snowflake_emulator --port 8085``."""

from __future__ import annotations

import argparse
import sys
import threading
from contextlib import suppress

from limner_snowflake_emulator import SnowflakeEmulator


def main() -> None:
    """Listen until it is interrupted."""
    parser = argparse.ArgumentParser(
        prog="limner_snowflake_emulator", description="A stand-in for Snowflake, for tests."
    )
    parser.add_argument("--port", type=int, default=8085, help="where to listen; 0 for a free port")
    parser.add_argument("--model", action="append", help="a model that the account has; any, where none is given")
    given = parser.parse_args()
    with SnowflakeEmulator(port=given.port, models=given.model) as emulator:
        sys.stdout.write(f"{emulator.url}\n")
        for name, value in emulator.connection_parameters().items():
            sys.stdout.write(f"  {name} = {value!r}\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
