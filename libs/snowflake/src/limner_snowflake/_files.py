"""Files with secrets in them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from limner import ConfigError

__all__ = ["check_private", "read_secret"]


def check_private(path: Path, what: str) -> None:
    """Refuse a file with a secret in it that others can read. Windows has no such modes, and is not checked.

    Args:
        path: The file.
        what: What is in it.

    Raises:
        ConfigError: The group, or everybody, can read it.
    """
    if os.name == "nt":
        return
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & (stat.S_IRGRP | stat.S_IROTH | stat.S_IWGRP | stat.S_IWOTH):
        msg = f"{path} has {what} and is open to others (mode {mode:04o})"
        raise ConfigError(msg, code="input.config.permissions", hint=f"chmod 600 {path}")


def read_secret(path: str, what: str, *, is_ours: bool = True) -> bytes:
    """Return what is in a file with a secret.

    Args:
        path: The file; ``~`` is the home.
        what: What is in it.
        is_ours: Whether its mode is for us to set; that of a container's token is not.

    Raises:
        ConfigError: It cannot be read, is empty, or is open to others.
    """
    file = Path(path).expanduser()
    try:
        if is_ours:
            check_private(file, what)
        content = file.read_bytes()
    except OSError as error:
        msg = f"{file}, which should have {what}, cannot be read: {error.strerror or error}"
        raise ConfigError(
            msg, code="input.config.credentials", hint="correct the path, or make the file readable to you"
        ) from error
    if not content.strip():
        msg = f"{file}, which should have {what}, is empty"
        raise ConfigError(msg, code="input.config.credentials", hint="put the secret in it, or name another file")
    return content
