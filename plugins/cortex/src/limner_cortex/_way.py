"""Which way a call goes: by SQL or by REST, and what was found out about either."""

from __future__ import annotations

import threading
from typing import Final, Literal

from attrs import frozen

from limner import Finding, InputError, LimnerError, Severity
from limner_cortex._faults import UNKNOWN_MODEL
from limner_cortex._models import known_model
from limner_cortex._question import Question
from limner_cortex._settings import Transport
from limner_snowflake import Kind, Runtime, SnowflakeError

__all__ = ["REST_REFUSED", "Way", "Ways"]

REST_REFUSED: Final = "session.rest-refused"
"""The code of the error for an account, or a user, that may not use the REST interface."""


@frozen
class Way:
    """A way to ask.

    Args:
        name: Which one.
        notes: What the user should know of why it is this one.
    """

    name: Literal["sql", "rest"]
    notes: tuple[Finding, ...] = ()


_TO_SQL: Final = Way(
    "sql",
    (
        Finding(
            Severity.INFO,
            "cortex.no-rest",
            "the REST interface of Cortex may not be used here: it was asked by SQL, which shows nothing before the end",
        ),
    ),
)
_TO_REST: Final = Way(
    "rest",
    (
        Finding(
            Severity.INFO,
            "cortex.no-warehouse",
            "there is no warehouse: Cortex was asked by REST, which needs none and acts with the user's default role",
        ),
    ),
)


class Ways:
    """Chooses among the ways, and remembers which are closed. Any thread may ask.

    Args:
        wanted: What the settings say.
        runtime: Where the program runs.
    """

    def __init__(self, wanted: Transport, runtime: Runtime) -> None:
        self._wanted = wanted
        self._runtime = runtime
        self._lock = threading.Lock()
        self._closed: set[Literal["sql", "rest"]] = set()
        self._not_by_rest: set[str] = set()

    def choose(self, question: Question, *, in_pieces: bool) -> Way:
        """Return the way that a call goes.

        ``auto`` asks by REST where pieces are wanted, for only REST has any, and otherwise by SQL, which acts with the role of the
        connection and is what large batches use.

        Raises:
            InputError: Nothing can do what is asked, the way that the settings want.
        """
        if self._wanted == "rest":
            if question.parameters.guardrails:
                msg = "Cortex Guard is to be had by SQL alone, and the settings want REST"
                hint = 'leave out guardrails, or set transport = "auto" under [models.cortex]'
                raise InputError(msg, code="input.parameters", hint=hint)
            return Way("rest")
        if self._wanted == "sql":
            return Way("sql")
        known = known_model(question.model)
        if self._runtime is Runtime.WAREHOUSE or question.parameters.guardrails or (known and not known.by_rest):
            return Way("sql")
        if known and not known.by_sql:
            return Way("rest")
        with self._lock:
            if "sql" in self._closed and "rest" not in self._closed:
                return _TO_REST
            if not in_pieces or question.model in self._not_by_rest:
                return Way("sql")
            return _TO_SQL if "rest" in self._closed else Way("rest")

    def other(self, error: LimnerError, way: Way, question: Question) -> Way | None:
        """Return the way to try when one turned out to be closed; None where the error is about something else.

        Args:
            error: What came of the first way, before anything of an answer.
            way: The first way.
            question: What was asked.
        """
        if self._wanted != "auto":
            return None
        known = known_model(question.model)
        if way.name == "rest" and (known is None or known.by_sql):
            if error.code == REST_REFUSED:
                with self._lock:
                    self._closed.add("rest")
                return _TO_SQL
            if error.code == UNKNOWN_MODEL:  # the two have not the same models
                with self._lock:
                    self._not_by_rest.add(question.model)
                return Way("sql")
        no_warehouse = isinstance(error, SnowflakeError) and error.kind is Kind.NO_WAREHOUSE
        if way.name == "sql" and no_warehouse and not question.parameters.guardrails:
            with self._lock:
                self._closed.add("sql")
                return None if "rest" in self._closed else _TO_REST
        return None
