"""What goes wrong on purpose: failures of a statement, and failures of one model call."""

from __future__ import annotations

__all__ = [
    "CortexError",
    "SnowflakeError",
    "budget_exceeded",
    "cancelled",
    "missing",
    "not_allowed_model",
    "unknown_model",
]


class SnowflakeError(Exception):
    """Fails a whole statement, or a login, as Snowflake would tell of it.

    Args:
        message: What the client shows.
        errno: Snowflake's number of the error, such as 1003 for a syntax error.
        sqlstate: The SQLSTATE that goes with it.
    """

    def __init__(self, message: str, errno: int = 1003, sqlstate: str = "42000") -> None:
        super().__init__(message)
        self.message = message
        self.errno = errno
        self.sqlstate = sqlstate


class CortexError(Exception):
    """Fails one call of a model: NULL or an error object from AI_COMPLETE, a failed statement from COMPLETE.

    Args:
        message: What the service says.
        http_status: The status of the answer where it is asked for by REST.
        code: The code in that answer.
    """

    def __init__(self, message: str, http_status: int = 400, code: str = "invalid_request") -> None:
        super().__init__(message)
        self.message = message
        self.http_status = http_status
        self.code = code


def unknown_model(name: str) -> CortexError:
    """Return the failure of a call that names a model which the account does not have."""
    return CortexError(f'unknown model "{name}"', 400, "390142")


def not_allowed_model(name: str) -> CortexError:
    """Return the failure of a call of a model that neither the account's list nor a role allows. Its words are the emulator's own."""
    return CortexError(f'model "{name}" is not allowed: access denied', 403, "390142")


def budget_exceeded() -> SnowflakeError:
    """Return the failure of a statement that a budget blocks. The number is the emulator's own: Snowflake documents none."""
    return SnowflakeError(
        "AI function usage is blocked: the AI budget for this account has been exceeded.", 90073, "22000"
    )


def cancelled() -> SnowflakeError:
    """Return the failure of a statement that somebody cancelled."""
    return SnowflakeError("SQL execution canceled", 604, "57014")


def missing(name: str, kind: str, sqlstate: str = "02000") -> SnowflakeError:
    """Return the failure of a statement that names what is not there, or what the role may not see."""
    return SnowflakeError(f"SQL compilation error:\n{kind} '{name}' does not exist or not authorized.", 2003, sqlstate)
