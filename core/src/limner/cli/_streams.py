"""The standard streams: closed, full, broken, or of an encoding that cannot say it all."""

from __future__ import annotations

import codecs
import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from typing import Any, Final

from typing_extensions import override

from limner._errors import StorageError

__all__ = ["give_up_streams", "is_of_streams", "is_terminal", "prepared_streams", "write_bytes"]

_BROKEN: Final = frozenset({errno.EPIPE, errno.ESHUTDOWN})


def is_terminal(stream: Any) -> bool:
    """Tell whether people are at the other end of a stream, which may be closed or missing."""
    try:
        return stream is not None and bool(stream.isatty())
    except (OSError, ValueError):  # closed
        return False


class _Stream(io.TextIOWrapper):
    """A standard stream that remembers what was in the way of writing to it.

    An OSError does not say which file it is of, and one of a standard stream is to be told from all others: it is no fault of
    anybody, and where a reader has had enough it is not even worth a word.
    """

    fault: OSError | None = None

    @override
    def close(self) -> None:
        """Write out what is pending. Standard streams are the program's, and no plugin's to close."""
        self.flush()

    @override
    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError as error:
            self.fault = error
            raise

    @override
    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            self.fault = error
            raise


@contextlib.contextmanager
def prepared_streams() -> Iterator[None]:
    """Let the three standard streams be ones that can be used.

    One that was closed (``2>&-``) is opened on the null device. Otherwise the next file that is opened would take its number, and
    what a library writes to its standard error would go into a drawing or a database. Standard output stays one that cannot be
    written to, so that nobody takes for done what nobody got.
    """
    for name, flags in (("stdin", os.O_RDONLY), ("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            stream = open(os.open(os.devnull, flags), mode, encoding="utf-8")  # noqa: SIM115, PTH123 - stays open
            setattr(sys, name, stream)
    codecs.register_error("limner", _escape)
    before = sys.stdout, sys.stderr
    ours = [_remembering(stream) for stream in before]
    sys.stdout, sys.stderr = ours
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
        for stream in ours:
            if isinstance(stream, _Stream):
                with contextlib.suppress(ValueError):  # a plugin closed what is below
                    stream.detach()  # or it would close what the other one still writes to


def write_bytes(data: bytes) -> None:
    """Write to standard output, whole.

    Raises:
        OSError: It could not be written.
    """
    sys.stdout.flush()
    rest = memoryview(data)
    try:
        while rest:
            rest = rest[sys.stdout.buffer.write(rest) :]  # where Python buffers nothing (-u), it may write a part only
        sys.stdout.buffer.flush()
    except OSError as error:
        if isinstance(sys.stdout, _Stream):
            sys.stdout.fault = error
        raise


def is_of_streams(error: BaseException) -> bool:
    """Tell whether an error is that a standard stream could not be written to."""
    return any(isinstance(stream, _Stream) and stream.fault is error for stream in (sys.stdout, sys.stderr))


def give_up_streams() -> StorageError | None:
    """Write out what is pending on the standard streams, and give up those that cannot be written to.

    Returns:
        What to tell of it; None where all is well, which includes that a reader has had enough, as ``head`` has in
        ``limner list | head``. There is no place to tell that standard error is full.
    """
    fault = None
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, _Stream):
            continue
        try:
            stream.flush()
        except OSError:
            pass  # it is remembered
        except ValueError:  # a program closed it, and nothing is pending
            continue
        if stream.fault is not None:
            # What is pending would be tried again when Python ends, and make a status of its own.
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)
            if stream is sys.stdout:
                fault = stream.fault
    return None if fault is None or fault.errno in _BROKEN else _told(fault)


def _told(fault: OSError) -> StorageError:
    if fault.errno == errno.EBADF:
        msg = "standard output is closed, and there is something to be written to it"
        return StorageError(msg, hint="let it be open, or send it to /dev/null")
    what = (fault.strerror or str(fault)).lower()
    msg = f"standard output could not be written: {what}"
    if fault.errno == errno.ENOSPC:
        return StorageError(msg, code="storage.full", hint="make room, or write elsewhere")
    return StorageError(msg, hint="look at what it is redirected to")


def _remembering(stream: Any) -> Any:
    """Return a stream that writes where another does; the same one when a program has put one of its own there."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    with contextlib.suppress(OSError):  # what a program printed before is not ours to tell of
        stream.flush()
    # ASCII is what a machine without a locale says (PEP 538). Click takes UTF-8 then, in a stream of its own, past this one.
    is_ascii = codecs.lookup(stream.encoding).name == "ascii"
    return _Stream(
        stream.buffer,
        encoding="utf-8" if is_ascii else stream.encoding,
        errors="limner",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _escape(error: UnicodeError) -> tuple[str | bytes, int]:
    """Write what an encoding lacks: the bytes of a file's name as they are, anything else as ``\\\\u`` and its number."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeError:
        return codecs.backslashreplace_errors(error)
