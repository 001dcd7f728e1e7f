"""Follow a tutorial as its reader would: its files are written and its commands typed, in order, into one shell."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

from support.environments import run

__all__ = ["Step", "follow", "steps"]

_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_MARK = "<<<step {}>>>"
_LISTENING = "import socket,sys\nwhile socket.socket().connect_ex(('127.0.0.1', int(sys.argv[1]))): pass"


@frozen
class Step:
    """A file to write, or a command with what it is said to print.

    Args:
        file: The file to write; empty for a command.
        text: What to write into it, or the command.
        printed: The lines that the command is said to print; ``…`` in one stands for anything.
    """

    file: str
    text: str
    printed: tuple[str, ...] = ()


def steps(page: str) -> Iterator[Step]:
    """Read the steps from a page: blocks with a title are files, and ``console`` blocks are commands after ``$``."""
    for language, title, text in _BLOCK.findall(page):
        if title:
            yield Step(title, text)
        elif language == "console":
            for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                command, *printed = part.splitlines()
                yield Step("", command, tuple(printed))


def follow(page: str, folder: Path, environment: Mapping[str, str], *, port: int) -> None:
    """Do all steps in one shell, and hold each command to what the page says it prints.

    Args:
        page: The tutorial, in Markdown.
        folder: Where to begin.
        environment: The shell's whole environment.
        port: A free port, which the commands in the background listen on in place of 8765.
    """
    blocks = folder / "blocks"
    blocks.mkdir()
    done = list(steps(page.replace("8765", str(port))))
    lines = ["trap 'kill $(jobs -p) 2>/dev/null || true' EXIT", "exec 2>&1"]
    for number, step in enumerate(done):
        lines.append(f"echo '{_MARK.format(number)}'")
        if step.file:
            (blocks / str(number)).write_text(step.text, "utf-8")
            lines += [f"mkdir -p $(dirname {step.file})", f"cp {shlex.quote(str(blocks / str(number)))} {step.file}"]
        else:
            lines += [step.text, "(($? == 0)) || exit 1"]
        if step.text.endswith("&"):
            lines.append(f"python3 -c {shlex.quote(_LISTENING)} {port}")
    script = folder / "script"
    script.write_text("\n".join(lines), "utf-8")

    told = run(["bash", script], environment, folder=folder).stdout

    for number, step in enumerate(done):
        part = told.partition(_MARK.format(number) + "\n")[2].partition(_MARK.format(number + 1))[0]
        for line in step.printed:
            pattern = ".*".join(map(re.escape, line.split("…")))
            assert re.search(f"^{pattern}$", part, re.MULTILINE), f"$ {step.text}\nhas no line {line!r}:\n{part}"
