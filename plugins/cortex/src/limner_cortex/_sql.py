"""Asking by SQL: AI_COMPLETE, or the older COMPLETE where the account has only that."""

from __future__ import annotations

import re
import threading
from enum import IntEnum
from typing import Final

from attrs import evolve

from limner import Finding, Severity
from limner.plugins import Context
from limner_cortex._answers import read_ai_complete
from limner_cortex._faults import refusal
from limner_cortex._question import Answer, Question
from limner_cortex._statements import ai_complete, old_complete
from limner_snowflake import Kind, Sessions, SnowflakeError

__all__ = ["Function", "SqlTransport"]

_NO_FUNCTION: Final = re.compile(r"unknown (user-defined )?function\W+.*AI_COMPLETE", re.IGNORECASE | re.DOTALL)
_NO_DETAILS: Final = re.compile(r"return.?details is not allowed|return_error_details", re.IGNORECASE)
_REMOTE: Final = re.compile(r"remote service error: (?P<status>[1-5]\d\d)\s*'?\"?(?P<said>.*?)\"?'?$", re.DOTALL)
"""How the error 100351 tells of what the model's service said."""
_OF_THE_MODEL: Final = {Kind.MODEL, Kind.THROTTLED, Kind.BUDGET}


class Function(IntEnum):
    """The functions that accounts have, the newest first."""

    AI_COMPLETE = 0
    WITHOUT_REASONS = 1
    """AI_COMPLETE of an account without the bundle 2026_02: a failure fails the statement, or is NULL."""
    COMPLETE = 2


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
                    found = _REMOTE.search(error.message)
                    said, status = (found["said"], int(found["status"])) if found else (error.message, 0)
                    raise refusal(said, question.model, status=status) from error
                raise
            answer = read_ai_complete(cell, question, has_error_details=has_details)
            return evolve(answer, notes=(*answer.notes, *_NOTES[function]))

    def _learns(self, error: SnowflakeError, function: Function) -> bool:
        """Take from a refusal what the account lacks; return whether there is something else to ask."""
        if function is not Function.COMPLETE and _NO_FUNCTION.search(error.message):
            other = Function.COMPLETE
        elif function is Function.AI_COMPLETE and _NO_DETAILS.search(error.message):
            other = Function.WITHOUT_REASONS
        else:
            return False
        with self._lock:
            self._function = max(self._function, other)
        return True
