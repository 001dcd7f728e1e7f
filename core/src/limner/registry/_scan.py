"""Find the entry points of plugins by looking, not by importing.

``importlib.metadata`` takes about 60 ms to import, which is most of what a command line may take to start. Looking through
``sys.path`` for ``*.dist-info/entry_points.txt`` takes a few. A test holds that both see the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from limner.registry._entry import Kind, PluginEntry, canonical

__all__ = ["scan"]

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Not to be inherited; without translation of line ends; and without a wait, should it be a pipe that nobody writes to."""

_PIECE: Final = 65536


def scan(paths: Iterable[object] | None = None) -> tuple[PluginEntry, ...]:
    """Return every entry point of a group of limner's, in the order of the paths, then of the names.

    Args:
        paths: Folders to look through, as ``sys.path`` names them; None for ``sys.path`` itself. Where two hold the same
            distribution the first counts, as it does for an import.
    """
    seen: set[str] = set()
    found: list[PluginEntry] = []
    for path in sys.path if paths is None else paths:
        if not isinstance(path, str):  # passed over by imports, too
            continue
        for folder in _metadata_folders(path or "."):
            name, _, version = folder.rpartition(".")[0].partition("-")
            distribution = canonical(name)
            if distribution in seen:
                continue
            seen.add(distribution)
            if text := _entry_points(f"{path}/{folder}"):
                # The same line twice is one entry.
                entries = _read(text, Path(path, folder), distribution, version.partition("-py")[0])
                found.extend(dict.fromkeys(entries))
    return tuple(found)


def _metadata_folders(path: str) -> list[str]:
    try:
        names = os.listdir(path)  # noqa: PTH208 - no Path for each of the many that are no metadata
    except (OSError, ValueError):  # it is not there, no folder, not ours to read, or holds a NUL: it offers nothing
        return []
    return sorted(name for name in names if name.endswith((".dist-info", ".egg-info")))


def _entry_points(folder: str) -> str:
    """Return the entry points of a distribution; empty where none is of a group of limner's.

    By calls of the system, with plain strings and in bytes: there may be hundreds of distributions, each start waits for this, and
    an object of a file takes longer to make than to read.
    """
    try:
        file = os.open(f"{folder}/entry_points.txt", _FLAGS)
    except OSError:
        return ""
    try:
        text = b""
        while piece := os.read(file, _PIECE):
            text += piece
    except OSError:  # it is a folder
        return ""
    finally:
        os.close(file)
    return text.decode("utf-8", errors="replace") if b"limner." in text else ""


def _read(text: str, folder: Path, distribution: str, version: str) -> Iterator[PluginEntry]:
    kinds = {kind.group: kind for kind in Kind}
    kind: Kind | None = None
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            kind = kinds.get(line[1:-1].strip())
        elif kind is not None and "=" in line and not line.startswith(("#", ";")):
            name, _, value = (part.strip() for part in line.partition("="))
            yield PluginEntry(
                kind=kind, name=name, value=value, distribution=distribution, version=version, metadata=folder
            )
