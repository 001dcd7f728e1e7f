"""The emulated account: what all parts of the emulator share."""

from __future__ import annotations

import itertools
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from attrs import define, evolve, field

from limner_snowflake_emulator._engine import Engine
from limner_snowflake_emulator._faults import Faults
from limner_snowflake_emulator._models import ModelCall, default_model
from limner_snowflake_emulator._names import StagePath
from limner_snowflake_emulator._privileges import WAREHOUSE, Privileges
from limner_snowflake_emulator._recording import Recording, Session
from limner_snowflake_emulator._settings import EmulatorSettings
from limner_snowflake_emulator._stages import Stages

__all__ = ["Account"]

_MOST_THREADS: Final = 64
_MOST_ROWS: Final = 4 * _MOST_THREADS
"""Statements whose rows are kept: more than can run at a time."""


@define(eq=False)
class Account:
    """What all parts of an emulator share.

    Args:
        settings: How it behaves.
        model: What answers calls of models.
    """

    settings: EmulatorSettings
    model: Callable[[ModelCall], Any] = default_model
    faults: Faults = field(factory=Faults)
    recording: Recording = field(factory=Recording)
    engine: Engine = field(factory=Engine)
    stages: Stages = field(init=False)
    base_url: str = ""
    privileges: Privileges = field(init=False)
    warehouses: dict[str, dict[str, str]] = field(factory=lambda: {WAREHOUSE: {}})
    monitors: dict[str, dict[str, str]] = field(factory=dict)
    streamlits: dict[str, Mapping[str, str]] = field(factory=dict)
    transient: set[str] = field(factory=set)
    sessions: dict[str, Session] = field(factory=dict)
    lock: threading.RLock = field(factory=threading.RLock)
    stopping: threading.Event = field(factory=threading.Event)
    workers: ThreadPoolExecutor = field(init=False)
    session_ids: Iterator[int] = field(factory=lambda: itertools.count(1_000_001))
    rows: OrderedDict[str, str] = field(factory=OrderedDict, repr=False)

    def __attrs_post_init__(self) -> None:
        """Start what is needed; no thread runs before there is work."""
        self.stages = Stages(self.engine)
        self.workers = ThreadPoolExecutor(_MOST_THREADS, thread_name_prefix="snowflake-emulator")
        self.privileges = Privileges(self.settings)

    def keep_rows(self, rows: str) -> str:
        """Keep rows for a statement that is about to be run, and return what they are kept under; the oldest are forgotten."""
        with self.lock:
            key = str(next(self.session_ids))
            self.rows[key] = rows
            if len(self.rows) > _MOST_ROWS:
                self.rows.popitem(last=False)
        return key

    def kept_rows(self, key: str | None) -> str | None:
        """Return rows that are kept, called by SQL."""
        return self.rows.get(key or "")

    def blob_url(self, place: StagePath, path: str) -> str:
        """Return a presigned URL of a file in a stage."""
        return f"{self.base_url}/stage/{evolve(place, path=path).url_path}?sig={secrets.token_hex(8)}"
