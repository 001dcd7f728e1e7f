"""From what Snowflake says to errors of a storage: what happened, to what, and what to do."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from limner import AccessDeniedError, StorageError
from limner_snowflake import Kind, SnowflakeError

__all__ = ["fault_of"]


@frozen
class _Fault:
    """What a kind of failure is called. Where there is no hint, that of the session library serves."""

    code: str
    hint: str = ""
    retryable: bool = False
    kind: type[StorageError] = StorageError


_MISSING: Final = _Fault(
    "storage.place-missing",
    "a table that was dropped comes back with UNDROP TABLE, for a day at least; what was never made limner setup snowflake makes",
)
_OF_KIND: Final = {
    Kind.PERMISSION: _Fault("storage.access-denied", kind=AccessDeniedError),
    Kind.CREDENTIALS: _Fault("storage.access-denied.credentials", kind=AccessDeniedError),
    Kind.NOT_FOUND: _MISSING,
    Kind.NETWORK: _Fault("storage.unreachable", retryable=True),
    Kind.EXPIRED: _Fault("storage.unreachable", retryable=True),
    Kind.TIMEOUT: _Fault("storage.timeout", retryable=True),
    Kind.BUSY: _Fault("storage.busy", retryable=True),
    Kind.THROTTLED: _Fault("storage.busy", retryable=True),
    Kind.NO_WAREHOUSE: _Fault("storage.no-warehouse"),
    Kind.BUDGET: _Fault("storage.budget"),
    Kind.SUSPENDED: _Fault("storage.suspended"),
    Kind.CANCELLED: _Fault("storage.stopped"),
}
_OTHER: Final = _Fault(
    "storage.snowflake",
    "look the number of the error up in Snowflake's documentation, or ask its support with the query's id",
)
_PREFIXES: Final = ("a statement failed in Snowflake: ", "SQL compilation error:", "SQL access control error:")


def fault_of(error: SnowflakeError, doing: str, place: str, *, hint: str = "") -> StorageError:
    """Translate what went wrong in Snowflake, or on the way there.

    Args:
        error: What the session library raised.
        doing: What was to be done: "keep the drawing".
        place: Where.
        hint: What to do about it, where it is known better here.
    """
    fault = _OF_KIND.get(error.kind, _OTHER)
    told = error.message
    for prefix in _PREFIXES:
        told = told.replace(prefix, "")
    number = f" ({error.errno})" if error.errno is not None else ""
    query = f" [query {error.query_id}]" if error.query_id and fault is _OTHER else ""
    msg = f"cannot {doing} in {place}: {' '.join(told.split())}{number}{query}"
    # A GRANT that the session library knows is the better remedy; what is missing may be that, too.
    known = error.hint if error.kind is not Kind.NOT_FOUND or "GRANT" in error.hint else ""
    if hint and "GRANT" in hint:
        known = ""  # it names them all
    both = "; ".join(part for part in (hint or fault.hint, known if hint or fault.hint != known else "") if part)
    retryable = fault.retryable and error.retryable
    return fault.kind(msg, code=fault.code, hint=both or error.hint, retryable=retryable)
