"""Change a settings file, and leave all else in it as it stands: comments, order, spaces, line ends."""

from __future__ import annotations

import codecs
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

import tomlkit
import tomlkit.exceptions
from tomlkit.items import Array

from limner._errors import ConfigError
from limner._files import write_file
from limner.settings._reading import parse_toml, read_text

__all__ = ["change_names"]


def change_names(path: Path, key: str, change: Callable[[list[str]], list[str]]) -> bool:
    """Change a list of names under ``[plugins]``, in whichever of its forms it is written.

    Args:
        path: The file; it is made when it is not there.
        key: Which list: ``disabled`` or ``enabled``.
        change: Makes the new list of the old.

    Returns:
        Whether there was anything to change; nothing is written otherwise.

    Raises:
        ConfigError: The file cannot be read, is no TOML, or the list is none.
        StorageError: It could not be written; it is as it was.
    """
    text = _read(path)
    document = tomlkit.parse(text)
    table: Any = document.get("plugins", {})
    if not isinstance(table, MutableMapping):
        msg = f"plugins in {path} is no table"
        raise ConfigError(msg, hint="write it as [plugins]")
    written = table.get(key, [])
    old = list(dict.fromkeys(_names(written, key, path)))
    new = list(dict.fromkeys(change(old)))
    if new == old:
        return False
    if "plugins" not in document:
        document["plugins"] = tomlkit.table()
        table = document["plugins"]
    if isinstance(written, Array):  # its comments and its line breaks stay
        for name in old:
            while name not in new and name in written:
                written.remove(name)
        for name in new:
            if name not in old:
                written.append(name)
    else:
        table[key] = ", ".join(new) if isinstance(written, str) else new
    _write(path, tomlkit.dumps(document), as_in=text)
    return True


def _read(path: Path) -> str:
    try:
        text = read_text(path)
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        msg = f"the settings file {path} cannot be changed: {error}"
        raise ConfigError(msg, hint="make it readable UTF-8 text, or name another with --config") from error
    parse_toml(text, f"the settings file {path}")  # what limner cannot read it does not write
    try:
        tomlkit.parse(text)
    except (tomlkit.exceptions.TOMLKitError, RecursionError, ValueError) as error:
        msg = f"the settings file {path} cannot be changed: {error}"
        raise ConfigError(msg, hint="correct it first: limner config check says where") from error
    return text


def _write(path: Path, text: str, *, as_in: str) -> None:
    """Write the file with the line ends that it had, and the byte order mark that editors on Windows put there."""
    if "\r\n" in as_in and as_in.count("\r\n") == as_in.count("\n"):
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    mark = b""
    if path.exists():
        with path.open("rb") as file:
            mark = codecs.BOM_UTF8 if file.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8 else b""
    write_file(path, mark + text.encode(), private=True)


def _names(written: Any, key: str, path: Path) -> list[str]:
    if isinstance(written, str):
        return [part.strip() for part in written.split(",") if part.strip()]
    if isinstance(written, list) and all(isinstance(name, str) for name in written):
        return [str(name) for name in written]
    msg = f"plugins.{key} in {path} is no list of names"
    raise ConfigError(msg, hint=f'write it so: {key} = ["cortex"]')
