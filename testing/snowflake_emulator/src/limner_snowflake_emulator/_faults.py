"""Faults: what a test breaks on purpose, where, and how often."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Any, Final, Literal, get_args

from attrs import define

from limner_snowflake_emulator._errors import SnowflakeError

__all__ = ["KINDS", "Fault", "Faults", "Kind", "Where"]

Where = Literal["login", "token", "heartbeat", "query", "result", "monitor", "upload", "download", "rest", "model"]
Kind = Literal[
    "http", "drop", "drop_after", "truncate", "delay", "sql_error", "stream_error", "expire", "expire_master"
]

_HTTP: Final[frozenset[Kind]] = frozenset({"http", "delay", "drop", "truncate"})
KINDS: Final[dict[Where, frozenset[Kind]]] = {
    "login": _HTTP | {"sql_error", "expire", "expire_master"},
    "token": _HTTP | {"sql_error", "expire"},
    "heartbeat": _HTTP | {"expire"},
    "query": _HTTP | {"drop_after", "sql_error", "expire", "expire_master"},
    "result": _HTTP | {"expire", "expire_master"},
    "monitor": _HTTP | {"expire"},
    "upload": _HTTP | {"expire"},
    "download": _HTTP | {"expire"},
    "rest": _HTTP | {"expire", "expire_master", "stream_error"},
    "model": _HTTP | {"sql_error", "expire"},
}
"""Which faults there are at which place."""


@define
class Fault:
    """One fault.

    Args:
        where: Which request it breaks.
        kind: ``http`` answers with a status; ``delay`` answers late; ``drop`` closes the connection and does nothing;
            ``drop_after`` closes it when the statement has been run; ``truncate`` sends half an answer; ``sql_error`` fails the
            statement; ``stream_error`` sends half of a stream, and then an error in it; ``expire`` has the session's token, or the presigned URL, expired; ``expire_master`` has the session
            expired for good. At a login the session that is opened has expired when it is first used. While a model is asked the
            connection is closed, or the token expires, and the statement goes on; ``truncate`` then sends half of its answer.
        match: Only requests whose text (SQL, path, prompt or body) this expression is found in, or for which this is true of
            the request's subject (a session, a model call).
        times: How many requests it breaks; None for all.
        skip: How many it lets pass first.
        status: The status that ``http`` answers with.
        seconds: How long ``delay`` takes.
        error: What ``sql_error`` fails with.
        hits: How many it has broken by now.
    """

    where: Where
    kind: Kind
    match: str | Callable[[Any], bool] | None = None
    times: int | None = 1
    skip: int = 0
    status: int = 503
    seconds: float = 0.0
    error: Exception | None = None
    hits: int = 0

    def concerns(self, text: str, subject: object) -> bool:
        """Tell whether a request is one that this fault breaks."""
        if callable(self.match):
            return bool(self.match(subject))
        return self.match is None or re.search(self.match, text, re.IGNORECASE | re.DOTALL) is not None


class Faults:
    """The faults of an emulator, which any thread may add to and clear."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, where: Where, kind: Kind, **options: Any) -> Fault:
        """Break something from now on.

        Args:
            where: Which request.
            kind: How.
            options: The other fields of :class:`Fault`.

        Returns:
            The fault, whose ``hits`` count what it broke.

        Raises:
            ValueError: There is no such place, or that kind of fault does not exist there.
        """
        if where not in KINDS:
            msg = f"there is no place {where!r} to break: {', '.join(get_args(Where))} are"
            raise ValueError(msg)
        if kind not in KINDS[where]:
            msg = f"{where} knows no fault {kind!r}: {', '.join(sorted(KINDS[where]))} are what it knows"
            raise ValueError(msg)
        fault = Fault(where, kind, **options)
        if kind == "sql_error" and fault.error is None:
            fault.error = SnowflakeError("Internal error", 370001, "XX000")
        with self._lock:
            self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Break nothing any more."""
        with self._lock:
            self._faults.clear()

    def take(self, where: Where, text: str = "", subject: object = None) -> Fault | None:
        """Return the fault that a request meets, and count it; None where it meets none."""
        with self._lock:
            for fault in self._faults:
                if fault.where != where or (fault.times is not None and fault.hits >= fault.times):
                    continue
                if not fault.concerns(text, subject):
                    continue
                if fault.skip > 0:
                    fault.skip -= 1
                    continue
                fault.hits += 1
                return fault
        return None
