"""Try a plugin in a process of its own: whatever it does at import, it does it there.

The parent calls :func:`probe`; the child is :mod:`limner.registry._probed`. It answers in a file, because standard output is the
plugin's to write to, to close, and to leave to processes that outlive it.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from limner._errors import InputError
from limner.registry._entry import PluginEntry

__all__ = ["Probe", "probe", "probe_together"]

_LARGEST_ANSWER: Final = 16 * 2**20
"""Bytes; a longer answer is none."""

_PIECE: Final = 4096
_LAST_PIECES: Final = 8
"""How much is kept of what a plugin prints to standard error: its end, where a crash is told of."""

_GRACE: Final = 0.5
"""Seconds that the rest of standard error may take to arrive after the process has ended."""


class Probe(NamedTuple):
    """What came of trying a plugin.

    Args:
        entry: What was tried.
        seconds: How long the import took; None when it did not end.
        fault: What is wrong; empty when nothing is.
        hint: What to do about it.
        traceback: Where it went wrong, for its author.
        facts: What the plugin describes; empty when it is broken.
    """

    entry: PluginEntry
    seconds: float | None
    fault: str = ""
    hint: str = ""
    traceback: str = ""
    facts: dict[str, Any] = {}  # noqa: RUF012 - never changed


def probe(entry: PluginEntry, *, timeout: float) -> Probe:
    """Try a plugin in a process of its own.

    Args:
        entry: What to try.
        timeout: Seconds that it may take, the start of Python included.

    Raises:
        InputError: The timeout is no number of seconds.
    """
    answers, status, printed = _try([entry], timeout)
    hint = f"disable it until it is mended: limner plugins disable {entry.id}"
    if answers:
        return answers[0]
    if status is None:
        return Probe(entry, None, f"it was still importing after {timeout:g} s", hint, printed)
    how = f"signal {-status}" if status < 0 else f"status {status}"
    return Probe(entry, None, f"it ended the process with {how} while importing", hint, printed)


def probe_together(entries: Sequence[PluginEntry], *, timeout: float) -> Iterator[Probe]:
    """Try plugins in one process, which starts once; where one of them ends it or hangs, each in a process of its own.

    Args:
        entries: What to try.
        timeout: Seconds that they may take together, and then each by itself.

    Yields:
        What came of each, in order.

    Raises:
        InputError: The timeout is no number of seconds.
    """
    answers, _, _ = _try(entries, timeout) if entries else ([], 0, "")
    if answers:
        yield from answers
        return
    with ThreadPoolExecutor(2) as pool:  # two at a time: more would only make each look slow
        yield from pool.map(lambda entry: probe(entry, timeout=timeout), entries)


def _try(entries: Sequence[PluginEntry], timeout: float) -> tuple[list[Probe], int | None, str]:
    """Return what came of plugins, none where the process did not end well, its status, and what it printed."""
    if not (math.isfinite(timeout) and timeout > 0):
        msg = f"a plugin cannot be tried for {timeout} seconds"
        raise InputError(msg, code="input.timeout", hint="give a number of seconds greater than 0")
    with tempfile.TemporaryDirectory(prefix="limner-probe-", ignore_cleanup_errors=True) as folder:
        file = Path(folder, "answer.json")
        status, printed = _run(entries, file, timeout)
        return _read(entries, file), status, printed


def _run(entries: Sequence[PluginEntry], file: Path, timeout: float) -> tuple[int | None, str]:
    """Return the exit status, or None when time was up, and the end of what was printed to standard error."""
    # -P: what lies in the working folder is not to come before what is installed.
    command = [sys.executable, "-P", "-m", "limner.registry._probed", str(file)]
    command += [str(part) for entry in entries for part in entry[:5]]
    process = subprocess.Popen(  # noqa: S603 - our own interpreter, and names that are installed
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=os.name == "posix",  # so that it and all that it starts can be ended together
    )
    pieces: deque[bytes] = deque(maxlen=_LAST_PIECES)
    reader = threading.Thread(target=_drain, args=(process.stderr, pieces), name="limner-probe", daemon=True)
    reader.start()
    status: int | None = None
    try:
        with contextlib.suppress(subprocess.TimeoutExpired):
            status = process.wait(timeout)
    finally:
        _end(process)
        # Not to the end of the stream: a process that the plugin started may hold it open for as long as it likes.
        reader.join(_GRACE)
    return status, b"".join(tuple(pieces)).decode("utf-8", errors="replace")


def _drain(stream: IO[bytes] | None, pieces: deque[bytes]) -> None:
    if stream is not None:
        with stream:
            while piece := os.read(stream.fileno(), _PIECE):
                pieces.append(piece)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and, where there are process groups, all that it started."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def _read(entries: Sequence[PluginEntry], file: Path) -> list[Probe]:
    """Return the answers; none where they make no sense, or there is not one for each."""
    try:
        with file.open("rb") as stream:
            answers = json.loads(stream.read(_LARGEST_ANSWER))
        found = [_answer(entry, answer) for entry, answer in zip(entries, answers, strict=True)]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return []
    return found


def _answer(entry: PluginEntry, answer: Any) -> Probe:
    """Return an answer.

    Raises:
        ValueError: It makes no sense; so do TypeError and KeyError.
    """
    facts = answer["facts"]
    texts = [answer[name] for name in ("fault", "hint", "traceback")]
    if not isinstance(facts, dict) or not all(isinstance(text, str) for text in texts):
        msg = "an answer of another shape"
        raise ValueError(msg)
    fault, hint, traceback = texts
    return Probe(entry, float(answer["seconds"]), fault, hint, traceback, facts)
