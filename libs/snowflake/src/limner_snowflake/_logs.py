"""Addresses that let in whoever has them are kept out of what Snowflake's connector logs.

Files go to and from the storage of the account's cloud by presigned addresses. The connector masks them in what it says itself, and not
in the tracebacks that it logs, at level ERROR, nor in all that its HTTP client says; a service's log is read by more people than its stage.
"""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import Final

from typing_extensions import override

__all__ = ["mask_addresses", "masked"]

_SIGNED: Final = re.compile(
    r"\?(?=[^\s'\"]{0,4096}?\b(?:sig|signature|AWSAccessKeyId|X-Amz-[A-Za-z-]+|X-Goog-[A-Za-z-]+)=)[^\s'\"]*",
    re.IGNORECASE,
)
"""The query of an address that is signed: by Azure, by AWS in its older and its present way, and by Google."""
_CONNECTOR: Final = "snowflake.connector"
_LOGGERS: Final = (
    *(
        f"{_CONNECTOR}.{name}"
        for name in ("connection", "cursor", "errors", "file_transfer_agent", "network", "result_batch")
    ),
    *(f"{_CONNECTOR}.{cloud}_storage_client" for cloud in ("azure", "gcs", "local", "s3")),
    *(f"{_CONNECTOR}.{name}" for name in ("storage_client", "time_util", "telemetry", "session_manager")),
    *(f"{_CONNECTOR}.vendored.urllib3.{name}" for name in ("connectionpool", "connection", "util.retry", "response")),
)
"""A filter of a logger is not asked about what the loggers under it say: each that may say an address has its own."""


def masked(text: str) -> str:
    """Return a text without what signed addresses in it are signed with."""
    return _SIGNED.sub("?…", text)


class _Mask(logging.Filter):
    """Masks signed addresses in what a logger says."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        said = record.getMessage()
        if (clean := masked(said)) != said:
            record.msg, record.args = clean, ()
        if record.exc_info:
            raised = logging.Formatter().formatException(record.exc_info)
            if (clean := masked(raised)) != raised:
                # The exception itself goes, too: handlers look into it.
                record.exc_text, record.exc_info = clean, None
        return True


@cache
def mask_addresses() -> None:
    """Keep signed addresses out of the connector's log from now on. To call it again changes nothing."""
    mask = _Mask()
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(mask)
