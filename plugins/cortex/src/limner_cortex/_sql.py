"""Asking by SQL: AI_COMPLETE, or the older COMPLETE where the account has only that."""

from __future__ import annotations

import threading
from typing import Final

from attrs import evolve

from limner import Finding, Severity
from limner.plugins import Context
from limner_cortex._answers import read_ai_complete
from limner_cortex._faults import refusal_in
from limner_cortex._function import Function, what_is_left
from limner_cortex._question import Answer, Question
from limner_cortex._statements import ai_complete, old_complete
from limner_snowflake import Kind, Sessions, SnowflakeError

__all__ = ["SqlTransport"]

_OF_THE_MODEL: Final = {Kind.MODEL, Kind.THROTTLED, Kind.BUDGET}


_NOTES: Final = {
    Function.AI_COMPLETE: (),
    Function.WITHOUT_REASONS: (),
    Function.COMPLETE: (
        Finding(
            Severity.INFO,
            "cortex.older-function",
            "this account has no AI_COMPLETE: SNOWFLAKE.CORTEX.COMPLETE was asked, which Snowflake is about to retire",
        ),
    ),
}


class SqlTransport:
    """Asks by SQL. What an account lacks is found out once, and remembered.

    Args:
        sessions: The sessions with Snowflake.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._lock = threading.Lock()
        self._function = Function.AI_COMPLETE

    @property
    def function(self) -> Function:
        """What the account has, as far as it is known."""
        return self._function

    def complete(self, question: Question, context: Context) -> Answer:
        """Ask, and return the answer.

        Raises:
            SnowflakeError: Snowflake, or the way to it, failed.
            ModelError: The model did.
            CancelledError: The caller asked to stop; the statement is cancelled.
            DeadlineError: The deadline passed; the statement is cancelled.
        """
        while True:
            function = self._function
            has_details = function is Function.AI_COMPLETE
            statement = (
                old_complete(question)
                if function is Function.COMPLETE
                else ai_complete(question, has_error_details=has_details)
            )
            try:
                # Not repeatable: a call that may have been made was paid for. The connector sends a request again under
                # its own id, which Snowflake counts as one.
                cell = self._sessions.run(statement, tag=question.tag, context=context).one()
            except SnowflakeError as error:
                if self._learns(error, function):
                    continue
                if error.kind in _OF_THE_MODEL:
                    raise refusal_in(error.message, question.model) from error
                raise
            answer = read_ai_complete(cell, question, has_error_details=has_details)
            return evolve(answer, notes=(*answer.notes, *_NOTES[function]))

    def _learns(self, error: SnowflakeError, function: Function) -> bool:
        """Take from a refusal what the account lacks; return whether there is something else to ask."""
        other = what_is_left(function, error)
        if other is None:
            return False
        with self._lock:
            self._function = max(self._function, other)
        return True
