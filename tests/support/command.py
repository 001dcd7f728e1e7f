"""The ``limner`` program in tests: what it printed, and what people saw on their terminal."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

__all__ = ["LIMNER", "Ran", "screen", "terminal"]

LIMNER = (sys.executable, "-m", "limner")

_STEP = re.compile(r"\x1b\[\??([0-9;]*)([A-Za-z])|(\r|\n)|([^\x1b\r\n]+)")


@frozen
class Ran:
    """What came of a run of the program."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """What was printed, as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def terminal(
    command: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    typed: bytes = b"",
    output: bool = True,
) -> Ran:
    """Run a program on a terminal of its own.

    Args:
        command: The program and its arguments.
        cwd: The folder to run it in.
        env: Its environment.
        typed: What is typed there.
        output: Whether its standard output is the terminal, too; otherwise it is a pipe.

    Returns:
        What came out of the pipe, and as ``err`` all that was sent to the terminal.
    """
    ours, theirs = os.openpty()
    shown: list[bytes] = []

    def read() -> None:
        try:
            while piece := os.read(ours, 65_536):
                shown.append(piece)
        except OSError:  # Linux says so when nobody has the other end any more
            return

    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs if output else subprocess.PIPE,
        stderr=theirs,
        cwd=cwd,
        env={**(os.environ if env is None else env), "TERM": "xterm-256color", "COLUMNS": "120"},
        start_new_session=True,
    ) as process:
        os.close(theirs)
        reader = threading.Thread(target=read)
        reader.start()
        if typed:
            os.write(ours, typed)
        printed = process.communicate()[0] or b""
    reader.join()
    os.close(ours)
    return Ran(process.returncode, printed.decode(), b"".join(shown).decode())


def screen(sent: str) -> list[str]:
    """Return the lines that people see at the end of what was sent to a terminal."""
    lines, row, column = [""], 0, 0
    for amount, letter, control, text in _STEP.findall(sent):
        if letter == "A":
            row -= int(amount or 1)
        elif letter == "K":
            lines[row] = "" if amount == "2" else lines[row][:column]
        elif control == "\r":
            column = 0
        elif control == "\n":
            row += 1
            lines += [""] * (row + 1 - len(lines))
        elif text:
            lines[row] = lines[row][:column].ljust(column) + text + lines[row][column + len(text) :]
            column += len(text)
    return [line.rstrip() for line in lines if line.strip()]
