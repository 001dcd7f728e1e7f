"""Temporary storage: a stage and transient tables for one session, which go when it ends, however it ends.

They are no TEMPORARY tables of Snowflake's: those are seen by one of its sessions alone, and a pool has several. So each session of
limner's has a stage and tables with digits of chance in their names, and tells in the stage's comment, now and then, that it is alive:
that takes no warehouse. The stage is made first and dropped last, so that whatever is left of a session that died has it still; the next
session that begins finds it there, and sweeps.
"""

from __future__ import annotations

import json
import logging
import os
import re
import secrets
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from limner import DeadlineError
from limner.plugins import Context
from limner_snowflake import Identifier, Lifetime, Objects, Privilege, Sessions, SnowflakeError, Text, sql
from limner_stage_storage._names import stamp
from limner_stage_storage._place import PARTS, Place
from limner_stage_storage._settings import StageStorageSettings, TemporaryStageSettings
from limner_stage_storage._storage import StageStorage

__all__ = ["TemporaryStage"]

_log: Final = logging.getLogger(__name__)
_PATIENCE: Final = 10.0
"""Seconds that closing waits for what is dropped; what is left then the next session sweeps."""
_KIND: Final = "temporary"


class TemporaryStage(StageStorage):
    """Keeps drawings until it is closed, or the process ends.

    Args:
        settings: Where, and how it tells that it is alive.

    Raises:
        ConfigError: The connection lacks something.
    """

    def __init__(self, settings: TemporaryStageSettings) -> None:
        prefix = f"{settings.prefix}_{secrets.token_hex(8).upper()}"
        life = _Life(settings)
        place = Place(settings.snowflake, prefix, lifetime=Lifetime.TRANSIENT, comment=life.note, begin=life.begin)
        life.sessions = place.sessions
        given = {"snowflake": settings.snowflake, "prefix": prefix, "link_seconds": settings.link_seconds}
        super().__init__(StageStorageSettings.model_validate(given), place)


class _Life:
    """That a session is alive, and what is done at its end.

    Args:
        settings: How it tells.
    """

    sessions: Sessions

    def __init__(self, settings: TemporaryStageSettings) -> None:
        self._settings = settings
        self._ended = threading.Event()
        self._process = os.getpid()
        self._is_begun = False
        self._ahead: timedelta | None = None

    def note(self, context: Context | None = None) -> str:
        """Return the comment of a session that is alive at this moment, by Snowflake's clock."""
        if self._ahead is None:
            self._ahead = self._now(context) - datetime.now(UTC)
        now = datetime.now(UTC) + self._ahead
        return json.dumps({"limner": _KIND, "alive": stamp(now), "on": socket.gethostname(), "process": self._process})

    def begin(self, objects: Objects, context: Context) -> None:
        """Sweep up after the dead, and begin to tell that this one is alive."""
        if self._is_begun:  # making them failed half-way, and is tried again
            return
        self._is_begun = True
        self.sessions.before_close(lambda: self._end(objects))
        thread = threading.Thread(target=self._beat, args=(objects,), name="limner-stage-alive", daemon=True)
        thread.start()
        try:
            self._sweep(objects, context)
        except (SnowflakeError, DeadlineError) as error:
            _log.warning("what dead sessions left in Snowflake could not be swept up: %s", error.message)

    def _beat(self, objects: Objects) -> None:
        while not self._ended.wait(self._settings.heartbeat_seconds):
            try:
                telling = sql("ALTER STAGE {} SET COMMENT = {}", objects.stage, Text(self.note()))
                self.sessions.run(telling, is_repeatable=True)
            except SnowflakeError as error:  # the next one may get through; five are missed before anybody sweeps
                _log.info("a sign of life could not be given to Snowflake: %s", error.message)

    def _end(self, objects: Objects) -> None:
        """Drop what this session made. It waits a while, and no longer."""
        if self._process != os.getpid():  # a forked child leaves its parent's alone
            return
        self._ended.set()
        thread = threading.Thread(target=_drop, args=(self.sessions, objects), name="limner-stage-end", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # too late in the life of the interpreter for a thread
            _drop(self.sessions, objects)
        else:
            thread.join(_PATIENCE)

    def _now(self, context: Context | None) -> datetime:
        told: datetime = self.sessions.run(sql("SELECT SYSDATE()"), is_repeatable=True, context=context).one()
        return told.replace(tzinfo=UTC)

    def _sweep(self, own: Objects, context: Context) -> None:
        """Drop what is left of sessions that have not told for long that they are alive."""
        limit = stamp(self._now(context) - timedelta(seconds=self._settings.abandoned_seconds))
        for objects, alive in self._others(own, context):
            if alive < limit:
                _log.info("sweeping up what a session left in %s that was last alive at %s", objects.stage, alive)
                _drop(self.sessions, objects, context)

    def _others(self, own: Objects, context: Context) -> Iterator[tuple[Objects, str]]:
        """Yield what sessions have, with when they were last alive."""
        schema = Identifier(own.database, own.schema)
        listing = sql("SHOW STAGES LIKE {} IN SCHEMA {}", Text(f"{self._settings.prefix}%"), schema)
        listing = listing.needing(Privilege("USAGE", "SCHEMA", schema))
        found = self.sessions.run(listing, is_repeatable=True, context=context)
        named = re.compile(rf"({re.escape(self._settings.prefix)}_[0-9A-F]{{16}})_FILES")
        for told in found.dicts():
            name, alive = named.fullmatch(str(told["name"])), _alive(told["comment"])
            if name and alive and name[1] != own.prefix:
                yield Objects(own.database, own.schema, name[1]), alive


def _alive(comment: object) -> str | None:
    """Return when a session was last alive, as its comment says; None where it is no comment of a session's."""
    try:
        told = json.loads(str(comment))
    except ValueError:
        return None
    alive = told.get("alive") if isinstance(told, dict) and told.get("limner") == _KIND else None
    return alive if isinstance(alive, str) else None


def _drop(sessions: Sessions, objects: Objects, context: Context | None = None) -> None:
    """Drop a session's tables and stage, as far as that can be done."""
    for statement in objects.drop(*PARTS, formats=False):
        try:
            sessions.run(statement, is_repeatable=True, context=context)
        except SnowflakeError as error:
            _log.info("%s is left for another session to sweep up: %s", objects.stage, error.message)
            return
