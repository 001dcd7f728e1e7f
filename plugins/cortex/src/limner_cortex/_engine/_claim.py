"""Who works on a run: one program at a time, on whatever machine, or prompts would be paid for twice.

A program writes a row that says so, and then looks whether another has one, too: of two who come at the same moment at least one sees
the other's, as each writes before it looks. A row holds for a while, and is renewed as long as its program lives. Every statement that
puts prompts in, takes some out or asks for them does so only where the row of its program is there and its time is not up: Snowflake
looks at both with the rest of the statement. So a program that was asleep for an hour, and lost the run meanwhile, pays for nothing.
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import threading
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from limner import InputError, LimnerError
from limner.plugins import CancelToken
from limner_cortex._engine._statements import Statements
from limner_snowflake import Sessions, SnowflakeError, Statement

__all__ = ["Claim"]

_FILE: Final = "claim.json"
_WAIT: Final = 10.0
"""Seconds for whom the one who came first waits for another who came at the same moment, and gives way."""


class Claim:
    """The claim of this program on a run.

    Args:
        sessions: The sessions with Snowflake.
        run: The run's name.
        folder: The run's folder on this machine, which one program at a time has; so what is noted there was left by one that is gone.
        seconds: How long it holds without being renewed.
    """

    def __init__(self, sessions: Sessions, run: str, folder: Path, seconds: float) -> None:
        self._sessions = sessions
        self._run = run
        self._noted = folder / _FILE
        self._seconds = seconds
        self.holder = uuid.uuid4().hex
        self._statements: Statements | None = None
        self._lock = threading.Lock()
        self._renewed = 0.0
        self._ended = threading.Event()
        self._lost: LimnerError | None = None

    def take(self, statements: Statements, cancel: CancelToken, *, by_force: bool = False) -> None:
        """Claim the run, and keep it until it is given back.

        Args:
            statements: Those of the run, with the name of this claim's holder.
            cancel: Asks to wait no more.
            by_force: Whether to take it from a program that has it.

        Raises:
            InputError: Another program works on it.
            SnowflakeError: Nobody can tell.
        """
        self._statements = statements
        self._run_it(statements.clear_claims(*self._left_behind(), every=by_force))
        self._noted.write_text(json.dumps({"holder": self.holder, "host": socket.gethostname()}), "utf-8")
        self._run_it(statements.claim(_who(), self._seconds))
        until = time.monotonic() + _WAIT
        rows = self._claims()
        while {holder for holder, *_ in rows} != {self.holder}:
            is_first = bool(rows) and rows[0][0] == self.holder
            if not is_first or time.monotonic() > until or cancel.cancelled:
                self.give_back()
                raise self._taken(rows)
            cancel.wait(0.2)
            rows = self._claims()
        self._renewed = time.time()
        threading.Thread(target=self._keep, name="limner-claim", daemon=True).start()

    def check(self) -> None:
        """See that the run is still this program's, before something is done that only one may do.

        Raises:
            InputError: Another has taken it.
        """
        if abs(time.time() - self._renewed) > self._seconds / 2:  # the machine was asleep
            self.renew()
        if self._lost is not None:
            raise self._lost

    def renew(self) -> None:
        """Keep it for as long again.

        Raises:
            InputError: Another has taken it.
            SnowflakeError: Nobody can tell.
        """
        if self._statements is None or self._ended.is_set():
            return
        with self._lock:
            if self._run_it(self._statements.renew_claim(self._seconds)):
                self._renewed = time.time()
                return
        self._lost = self._taken(self._claims())
        raise self._lost

    def give_back(self) -> None:
        """Let others have it. Where Snowflake cannot be reached, its time runs out."""
        self._ended.set()
        if self._statements is None:
            return
        try:
            self._run_it(self._statements.clear_claims())
            self._noted.unlink(missing_ok=True)
        except SnowflakeError:  # its name is still noted here, so this machine need not wait
            return

    def _keep(self) -> None:
        """Renew it, until it is given back or lost."""
        while not self._ended.wait(self._seconds / 3):
            try:
                self.renew()
            except SnowflakeError:  # another time; what asks is held to the claim by Snowflake itself
                continue
            except LimnerError:  # it is lost, which the program is told when it next looks
                return

    def _left_behind(self) -> tuple[str, ...]:
        """Return the holder of the claim that a program on this machine left behind when it died."""
        try:
            noted = json.loads(self._noted.read_text("utf-8"))
            return (str(noted["holder"]),) if noted["host"] == socket.gethostname() else ()
        except FileNotFoundError:
            return ()
        except (ValueError, KeyError, TypeError):  # it died while it wrote this
            return ()

    def _claims(self) -> list[tuple[Any, ...]]:
        assert self._statements is not None  # noqa: S101 - it is asked for after it was taken
        return self._sessions.run(self._statements.claims(), is_repeatable=True).rows

    def _run_it(self, statement: Statement) -> int:
        return self._sessions.run(statement, is_repeatable=True).row_count

    def _taken(self, rows: list[tuple[Any, ...]]) -> InputError:
        """Return the error that tells who has the run."""
        others = [row for row in rows if row[0] != self.holder]
        if not others:
            msg = f"the claim on the run {self._run} in Snowflake is gone: another program had it meanwhile, and has ended"
            return InputError(msg, code="input.batch.claimed", hint="run the same again")
        _, who, since, left = others[0]
        msg = f"the run {self._run} is worked on by {who} since {_told(since)}"
        hint = (
            f"run the same again when that has ended; where it is gone without a word, in {max(1, int(left)):,} s, "
            "or with --take-over, which takes the run from it"
        )
        return InputError(msg, code="input.batch.claimed", hint=hint)


def _who() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        user = "somebody"
    return f"{user} on {socket.gethostname()} (process {os.getpid()})"


def _told(since: object) -> str:
    at = since.replace(tzinfo=UTC) if isinstance(since, datetime) and since.tzinfo is None else since
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if isinstance(at, datetime) else str(at)
