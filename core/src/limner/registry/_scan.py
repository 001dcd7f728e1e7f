"""Find the entry points of plugins by looking, not by importing.

``importlib.metadata`` takes about 60 ms to import, which is most of what a command line may take to start. Looking through
``sys.path`` for ``*.dist-info/entry_points.txt`` takes a few. A test holds that both see the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from limner.registry._entry import Kind, PluginEntry, canonical

__all__ = ["scan"]


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
            name, _, version = folder.name.rpartition(".")[0].partition("-")
            distribution = canonical(name)
            if distribution in seen:
                continue
            seen.add(distribution)
            # The same line twice is one entry.
            found.extend(dict.fromkeys(_read(folder, distribution, version.partition("-py")[0])))
    return tuple(found)


def _metadata_folders(path: str) -> list[Path]:
    try:
        with os.scandir(path) as entries:
            names = [entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
    except (
        OSError,
        ValueError,
    ):  # a path that is not there, no folder, not ours to read, or holds a NUL offers nothing
        return []
    return [Path(path, name) for name in sorted(names)]


def _read(folder: Path, distribution: str, version: str) -> Iterator[PluginEntry]:
    try:
        text = (folder / "entry_points.txt").read_text("utf-8", errors="replace")
    except OSError:
        return
    if "limner." not in text:
        return
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
