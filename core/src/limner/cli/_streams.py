"""The standard streams: closed, full, broken, or of an encoding that cannot say it all."""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from typing import Any, Final

from limner._errors import StorageError

__all__ = ["abandon", "is_terminal", "prepare_streams", "stream_fault"]

_BROKEN: Final = frozenset({errno.EPIPE, errno.ESHUTDOWN})


def is_terminal(stream: Any) -> bool:
    """Tell whether people are at the other end of a stream, which may be closed or missing."""
    try:
        return stream is not None and bool(stream.isatty())
    except (OSError, ValueError):  # closed
        return False


def prepare_streams() -> None:
    """Make the three standard streams ones that can be used.

    One that was closed (``2>&-``) is opened on the null device. Otherwise the next file that is opened would take its number, and
    what a library writes to its standard error would go into a drawing or a database. Standard output stays one that cannot be
    written to, so that nobody takes for done what nobody got.
    """
    for name, flags in (("stdin", os.O_RDONLY), ("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, flags)
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(descriptor, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - stays open
    codecs.register_error("limner", _escape)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="limner")


def stream_fault() -> OSError | None:
    """Write out what is pending on standard output and standard error; return what is in the way of it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            return error
        except (AttributeError, ValueError):  # a stream that a program closed or took away has nothing pending
            continue
    return None


def abandon(fault: OSError) -> StorageError | None:
    """Give the streams up that cannot be written to.

    Returns:
        What to tell of it; None where a reader has had enough, as ``head`` has in ``limner list | head``: nothing is wrong then.
    """
    on_output = False
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            on_output = on_output or stream is sys.stdout
            # What is pending would be tried again when Python ends, and make a status of its own.
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)
    if fault.errno in _BROKEN or not on_output:
        return None
    if fault.errno == errno.EBADF:
        msg = "standard output is closed, and there is something to be written to it"
        return StorageError(msg, hint="let it be open, or send it to /dev/null")
    what = (fault.strerror or str(fault)).lower()
    msg = f"standard output could not be written: {what}"
    if fault.errno == errno.ENOSPC:
        return StorageError(msg, code="storage.full", hint="make room, or write elsewhere")
    return StorageError(msg, hint="look at what it is redirected to")


def _escape(error: UnicodeError) -> tuple[str | bytes, int]:
    """Write what an encoding lacks: the bytes of a file's name as they are, anything else as ``\\\\u`` and its number."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeError:
        return codecs.backslashreplace_errors(error)
