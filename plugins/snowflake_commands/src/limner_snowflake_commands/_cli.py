"""The ``snow`` command, which deploys: found, or said how to get."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

import click

from limner import ConfigError, SessionError

__all__ = ["deploy", "find_snow"]

_FILE: Final = re.compile(r"\s+(added|modified|deleted|removed|unmodified):\s")
"""A line about one file, of which there are hundreds."""

_HINT: Final = (
    "uv tool install snowflake-cli, or pipx install snowflake-cli: it pins other versions of what limner uses, so it"
    " wants an environment of its own; or name it with --snow, or only build the bundle with --out"
)


def find_snow(given: Path | None) -> str:
    """Return where the command is.

    Args:
        given: Where somebody said that it is; None to look for it.

    Raises:
        ConfigError: It is not there.
    """
    found = shutil.which(str(given or "snow"))
    if found is None:
        msg = f"there is no program {given}" if given else "the snow command of Snowflake was not found"
        raise ConfigError(msg, code="input.deploy.snow", hint=_HINT)
    return found


def deploy(snow: str, folder: Path, *, connection: str | None, role: str | None, database: str, schema: str) -> None:
    """Deploy a bundle, in place of the app that is there. What the command says is printed.

    Args:
        snow: The command.
        folder: The bundle.
        connection: The connection of its configuration; its default where none is named.
        role: The role that owns the app; that of the connection where none is named.
        database: The app's database.
        schema: Its schema.

    Raises:
        SessionError: It failed.
    """
    options = [
        *(["--connection", connection] if connection else []),
        *(["--role", role] if role else []),
        *("--database", database, "--schema", schema),
    ]
    command = [snow, "streamlit", "deploy", "limner", "--replace", "--prune", "--project", str(folder), *options]
    # What makes this Python find its packages is not for another one's.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    status, files = _followed(command, environment)
    if status != 0:
        msg = f"snow streamlit deploy ended with {status}; what it said is above"
        hint = (
            "limner doctor --snowflake tells what the role may do; CREATE STREAMLIT comes with limner setup snowflake"
        )
        raise SessionError(msg, code="session.deploy", hint=hint)
    click.echo(f"{files} files were sent or removed", err=True)


def _followed(command: list[str], environment: dict[str, str]) -> tuple[int, int]:
    """Run the command, and print what it says but for the name of each file; return its status, and how many those were."""
    files = 0
    with subprocess.Popen(  # noqa: S603 - the program that was found or named
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        for line in process.stdout or ():
            if _FILE.match(line):
                files += 1
            else:
                click.echo(line, nl=False)
    return process.returncode, files
