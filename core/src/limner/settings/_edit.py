"""Change a settings file, and leave all else in it as it stands: comments, order, spaces."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import tomlkit
import tomlkit.exceptions
from tomlkit.items import Array, Table

from limner._errors import ConfigError
from limner._files import write_file

__all__ = ["change_disabled"]


def change_disabled(path: Path, change: Callable[[list[str]], list[str]]) -> None:
    """Change the list ``disabled`` under ``[plugins]``.

    Args:
        path: The file; it is made when it is not there.
        change: Makes the new list of the old.

    Raises:
        ConfigError: The file is no TOML, or the list is none.
        StorageError: It could not be written; it is as it was.
    """
    try:
        document = tomlkit.parse(path.read_text("utf-8")) if path.exists() else tomlkit.document()
    except (OSError, UnicodeDecodeError, tomlkit.exceptions.TOMLKitError) as error:
        msg = f"the settings file {path} cannot be changed: {error}"
        raise ConfigError(msg, hint="correct it first: limner config check says where") from error
    table = document.setdefault("plugins", tomlkit.table())
    if not isinstance(table, Table):
        msg = f"plugins in {path} is no table"
        raise ConfigError(msg, hint="write it as [plugins]")
    old = table.get("disabled", [])
    if not isinstance(old, (Array, list)):
        msg = f"plugins.disabled in {path} is no list"
        raise ConfigError(msg, hint='write it so: disabled = ["cortex"]')
    table["disabled"] = change([str(name) for name in old])
    write_file(path, tomlkit.dumps(document).encode())
