"""A stand-in for Snowflake and Cortex that unmodified clients talk to over HTTP, for tests.

It speaks the protocol of the Python connector, and so of Snowpark, and Cortex' REST interface, on a free port of this machine.
SQL is run by fakesnow on DuckDB; sessions, stages, AI functions, cancelling, timeouts and faults are its own::

    from limner_snowflake_emulator import SnowflakeEmulator

    with SnowflakeEmulator(model=lambda call: f"<svg>{call.prompt}</svg>") as emulator:
        connection = snowflake.connector.connect(**emulator.connection_parameters())
        connection.cursor().execute("SELECT AI_COMPLETE('claude-sonnet-4-6', 'a fox')").fetchone()
        emulator.faults.add("query", "http", status=503, times=2)

With pytest the fixture ``snowflake_emulator`` gives one that is stopped when the test ends. It holds nothing back from anybody on
this machine and checks no authorisation beyond passwords and roles: it is for tests and nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from limner_snowflake_emulator._errors import CortexError, SnowflakeError, budget_exceeded, unknown_model
    from limner_snowflake_emulator._faults import Fault, Faults
    from limner_snowflake_emulator._models import ModelCall, ModelReply, default_model
    from limner_snowflake_emulator._recording import Query, Recording, Session
    from limner_snowflake_emulator._server import SnowflakeEmulator
    from limner_snowflake_emulator._settings import EmulatorSettings

__all__ = [
    "CortexError",
    "EmulatorSettings",
    "Fault",
    "Faults",
    "ModelCall",
    "ModelReply",
    "Query",
    "Recording",
    "Session",
    "SnowflakeEmulator",
    "SnowflakeError",
    "budget_exceeded",
    "default_model",
    "unknown_model",
]

_HOMES = {
    "_errors": ("CortexError", "SnowflakeError", "budget_exceeded", "unknown_model"),
    "_faults": ("Fault", "Faults"),
    "_models": ("ModelCall", "ModelReply", "default_model"),
    "_recording": ("Query", "Recording", "Session"),
    "_server": ("SnowflakeEmulator",),
    "_settings": ("EmulatorSettings",),
}


def __getattr__(name: str) -> Any:
    """Import a name when it is first asked for: pytest imports this package in every run, and DuckDB is heavy."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
