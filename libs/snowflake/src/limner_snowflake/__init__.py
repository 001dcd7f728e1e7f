"""Snowflake sessions for plugins of limner: connections, a pool, safe statements, and errors that say what to do.

>>> from limner_snowflake import Identifier, SnowflakeSettings, Sessions, sql
>>> with Sessions(SnowflakeSettings()) as sessions:  # doctest: +SKIP
...     table = Identifier("LIMNER", "PUBLIC", "DRAWINGS")
...     sessions.run(sql("SELECT TITLE FROM {} WHERE DIGEST = {}", table, "0a1b")).rows
[('A fox',)]

It is a library and no plugin; ``limner_cortex`` and ``limner_stage_storage`` stand on it. Importing it imports nothing of
Snowflake's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from limner_snowflake._errors import Kind, Privilege, SnowflakeError, grants
from limner_snowflake._objects import FORMATS, Access, Lifetime, Objects, ObjectsPart
from limner_snowflake._prefix import Prefix
from limner_snowflake._quoting import Identifier, Number, StagePath, Text, catalogue_name, written_name
from limner_snowflake._runtime import Runtime, detect_runtime
from limner_snowflake._settings import SnowflakeSettings
from limner_snowflake._statement import Statement, granting, listed, sql

if TYPE_CHECKING:
    from limner_snowflake._connection import Connection, resolve_connection
    from limner_snowflake._driver import Result
    from limner_snowflake._pool import PoolState
    from limner_snowflake._rest import Authorization
    from limner_snowflake._rights import Granted, Purpose, Rights, check_model, check_rights
    from limner_snowflake._session import Session
    from limner_snowflake._sessions import Sessions

__all__ = [
    "FORMATS",
    "Access",
    "Authorization",
    "Connection",
    "Granted",
    "Identifier",
    "Kind",
    "Lifetime",
    "Number",
    "Objects",
    "ObjectsPart",
    "PoolState",
    "Prefix",
    "Privilege",
    "Purpose",
    "Result",
    "Rights",
    "Runtime",
    "Session",
    "Sessions",
    "SnowflakeError",
    "SnowflakeSettings",
    "StagePath",
    "Statement",
    "Text",
    "catalogue_name",
    "check_model",
    "check_rights",
    "detect_runtime",
    "granting",
    "grants",
    "listed",
    "resolve_connection",
    "sql",
    "written_name",
]

_HOMES = {
    "_connection": ("Connection", "resolve_connection"),
    "_driver": ("Result",),
    "_pool": ("PoolState",),
    "_rest": ("Authorization",),
    "_rights": ("Granted", "Purpose", "Rights", "check_model", "check_rights"),
    "_session": ("Session",),
    "_sessions": ("Sessions",),
}


def __getattr__(name: str) -> Any:
    """Import what connects when it is first asked for: a descriptor of a plugin needs the settings alone."""
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
