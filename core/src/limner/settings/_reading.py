"""Read files that settings name: regular ones, and of bounded size, whatever somebody put there."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from limner._errors import ConfigError

__all__ = ["DEEPEST", "MAX_BYTES", "is_too_deep", "parse_toml", "read_text"]

MAX_BYTES: Final = 1_000_000
"""The most bytes of a file that settings are read from."""

DEEPEST: Final = 32
"""The most levels that tables and lists may be nested."""


def read_text(path: Path) -> str:
    """Return the text of a regular file of bounded size, with its line ends as they are and without a byte order mark.

    Raises:
        OSError: It is not there or cannot be read, is no regular file, or is too large.
        ValueError: It is no UTF-8, or its path is none.
    """
    # Not to wait for whoever would write into a pipe. Windows has neither the flag nor the pipe.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            msg = "it is no regular file"
            raise OSError(msg)
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        msg = f"it has more than {MAX_BYTES:,} bytes"
        raise OSError(msg)
    return data.decode("utf-8-sig")


def parse_toml(text: str, source: str) -> dict[str, Any]:
    """Read TOML.

    Args:
        text: The text.
        source: What a message calls it: ``the settings file limner.toml``.

    Raises:
        ConfigError: It is no TOML, or holds what no setting is made of.
    """
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: no TOML, or an integer of thousands of digits
        what = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        msg = f"{source} is not valid TOML: {what}"
        raise ConfigError(msg, hint="correct that line; limner config check reads the file again") from error
    if is_too_deep(values):
        msg = f"{source} nests tables and lists more than {DEEPEST} levels deep"
        raise ConfigError(msg, hint="no setting needs as many")
    return values


def is_too_deep(values: Any) -> bool:
    """Tell whether tables and lists are nested deeper than :data:`DEEPEST`, without following them down."""
    level = [values]
    for _ in range(DEEPEST + 1):
        inner: list[Any] = []
        for value in level:
            inner += value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
        if not inner:
            return False
        level = inner
    return True
