"""Run an emulator by hand: ``python -m limner_snowflake_emulator > ~/.snowflake/connections.toml``."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from contextlib import suppress
from typing import Final

from limner_snowflake_emulator import SnowflakeEmulator

_FIELDS: Final = ("account", "host", "port", "protocol", "user", "password")
_PASSWORD: Final = "emulated"  # noqa: S105 - it is printed
_WORK: Final = ("role", "warehouse", "database", "schema")


def main() -> None:
    """Print connections, as ``connections.toml`` has them, and listen until it is interrupted."""
    parser = argparse.ArgumentParser(
        prog="limner_snowflake_emulator",
        description="A stand-in for Snowflake, for tests. Prints a connections.toml of it, and listens until Ctrl-C.",
    )
    parser.add_argument("--port", type=int, default=8085, help="where to listen; 0 for a free port")
    parser.add_argument("--model", action="append", help="a model that the account has; any, where none is given")
    parser.add_argument(
        "--user", action="append", default=[], help="a user who has no role but PUBLIC, besides the administrator"
    )
    parser.add_argument(
        "--enforce-privileges", action="store_true", help="refuse what a role was not granted, as an account does"
    )
    parser.add_argument("--no-rest", action="store_true", help="have no REST interface, as an account on trial")
    given = parser.parse_args()
    emulator = SnowflakeEmulator(port=given.port)
    settings, users = emulator.settings, [name.upper() for name in given.user]
    settings.models, settings.has_rest = given.model, not given.no_rest
    settings.enforce_privileges, settings.user_roles = given.enforce_privileges, dict.fromkeys(users, ())
    try:
        emulator.start()
    except (OSError, OverflowError) as error:
        parser.error(f"nobody can listen on port {given.port}: {error}; --port 0 takes one that is free")
    try:
        parameters = emulator.connection_parameters(password=_PASSWORD)
        settings.passwords = dict.fromkeys((parameters["user"], *users), _PASSWORD)
        sys.stdout.write(f"# {emulator.url}\n")
        _print("admin", parameters, (*_FIELDS, *_WORK))
        for name in users:
            _print(name.lower(), {**parameters, "user": name}, _FIELDS)
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    finally:
        emulator.stop()


def _print(name: str, parameters: dict[str, object], fields: tuple[str, ...]) -> None:
    sys.stdout.write(f"\n[{name}]\n")
    for each in fields:
        sys.stdout.write(f"{each} = {json.dumps(parameters[each])}\n")  # such values are written alike in JSON and TOML


if __name__ == "__main__":
    main()
