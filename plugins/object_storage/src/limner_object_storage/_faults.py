"""From what drivers raise to errors that say what happened, to what, and what to do.

The drivers agree on little besides the exceptions of Python, so these are told first by what S3 calls the error, then by errno,
then by type, and by the names of the exceptions of libraries that need not be installed.
"""

from __future__ import annotations

import errno
from typing import Any, Final

from attrs import frozen

from limner import AccessDeniedError, StorageError

__all__ = ["fault_of", "place_is_missing", "s3_code", "too_slow"]


@frozen
class _Fault:
    """What an error means to the person in front of the screen."""

    code: str
    what: str
    hint: str
    retryable: bool = False
    kind: type[StorageError] = StorageError


_MISSING: Final = _Fault(
    "place-missing",
    "the bucket or folder is not there",
    "make it, or correct url under [storages.object]",
)
_DENIED: Final = _Fault(
    "access-denied",
    "the store refuses this user",
    "check the credentials in storage_options under [storages.object], and what they may do there: list, read, write, delete",
    kind=AccessDeniedError,
)
_NO_CREDENTIALS: Final = _Fault(
    "access-denied.credentials",
    "there are no credentials for it, or they have expired",
    "set them in storage_options under [storages.object], or as the driver of that store finds them by itself",
    kind=AccessDeniedError,
)
_BUSY: Final = _Fault("busy", "the store has too much to do", "try again in a moment", retryable=True)
_UNREACHABLE: Final = _Fault(
    "unreachable",
    "the store cannot be reached",
    "check the network, and url and storage_options under [storages.object]; then try again",
    retryable=True,
)
_FULL: Final = _Fault("full", "it is full", "free some space there, or raise its quota, then try again", retryable=True)
_READ_ONLY: Final = _Fault(
    "access-denied.read-only",
    "it can only be read",
    "keep drawings elsewhere: --storage, or url under [storages.object]",
    kind=AccessDeniedError,
)

_OF_S3: Final = {
    "NoSuchBucket": _MISSING,
    "InvalidBucketName": _MISSING,
    "ExpiredToken": _NO_CREDENTIALS,
    "SlowDown": _BUSY,
    "ServiceUnavailable": _BUSY,
    "RequestLimitExceeded": _BUSY,
    "TooManyRequests": _BUSY,
    "Throttling": _BUSY,
    "InternalError": _BUSY,
    "503": _BUSY,
    "500": _BUSY,
    "429": _BUSY,
    "RequestTimeout": _UNREACHABLE,
    "QuotaExceeded": _FULL,
    "XMinioStorageFull": _FULL,
    "507": _FULL,
}
"""Error codes of S3, which servers of that API share, and HTTP statuses where a server names none."""
_OF_SYSTEM: Final = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EBUSY: _BUSY,
    errno.EAGAIN: _BUSY,
    errno.EMFILE: _BUSY,
}
_OF_NAMES: Final = (
    ("NoCredentials", _NO_CREDENTIALS),
    ("CredentialsError", _NO_CREDENTIALS),
    ("RefreshError", _NO_CREDENTIALS),
    ("ClientAuthentication", _NO_CREDENTIALS),
    ("Timeout", _UNREACHABLE),
    ("Connect", _UNREACHABLE),
    ("ClientPayload", _UNREACHABLE),
    ("IncompleteRead", _UNREACHABLE),
    ("ServerDisconnected", _UNREACHABLE),
    ("HTTPClientError", _UNREACHABLE),
    ("TransportError", _UNREACHABLE),
)
"""Parts of the names of exceptions that are no OSError: those of botocore, aiohttp and Google's and Azure's libraries."""


def s3_code(error: BaseException) -> str:
    """Return what S3 calls an error; empty where it was no answer of S3's."""
    for told in (error, error.__cause__):
        response: Any = getattr(told, "response", None)
        if isinstance(response, dict):
            return str(response.get("Error", {}).get("Code", ""))
    return ""


def place_is_missing(error: FileNotFoundError) -> bool:
    """Tell whether it is not an object that is missing, but the bucket."""
    return _OF_S3.get(s3_code(error)) is _MISSING


def fault_of(error: Exception, doing: str, place: str) -> StorageError:
    """Translate what a driver raised.

    Args:
        error: What was raised.
        doing: What was to be done: "write the drawing".
        place: What it was to be done to.
    """
    fault = _OF_S3.get(s3_code(error)) or _by_type(error)
    if fault is None:
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        fault = _Fault("driver", f"its driver says {reason}", "look into what that driver's documentation says of it")
    return _made(fault, doing, place)


def too_slow(doing: str, place: str, seconds: float) -> StorageError:
    """Return the error that a store did not answer in time."""
    what = f"the store did not answer within {seconds:g} s"
    hint = "try again; a slower network needs a larger timeout under [storages.object]"
    return _made(_Fault("unreachable", what, hint, retryable=True), doing, place)


def _by_type(error: Exception) -> _Fault | None:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _MISSING
    if isinstance(error, PermissionError):
        return _DENIED
    if isinstance(error, ConnectionError | TimeoutError):
        return _UNREACHABLE
    if isinstance(error, OSError) and error.errno in _OF_SYSTEM:
        return _OF_SYSTEM[error.errno]
    names = [cls.__name__ for cls in type(error).__mro__]
    return next((fault for part, fault in _OF_NAMES if any(part in name for name in names)), None)


def _made(fault: _Fault, doing: str, place: str) -> StorageError:
    msg = f"cannot {doing} in {place}: {fault.what}"
    return fault.kind(msg, code=f"storage.{fault.code}", hint=fault.hint, retryable=fault.retryable)
