"""Find the entry points of plugins by looking, not by importing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from limner._entry_points import canonical, read_files, read_lines
from limner.registry._entry import Kind, PluginEntry

__all__ = ["scan"]


def scan(paths: Iterable[object] | None = None) -> tuple[PluginEntry, ...]:
    """Return every entry point of a group of limner's, in the order of the paths, then of the names.

    Args:
        paths: Folders to look through, as ``sys.path`` names them; None for ``sys.path`` itself. Where two hold the same
            distribution the first counts, as it does for an import.
    """
    kinds = {kind.group: (kind, False) for kind in Kind} | {kind.optional_group: (kind, True) for kind in Kind}
    found: list[PluginEntry] = []
    for path, folder, text in read_files("limner.", paths):
        name, _, version = folder.rpartition(".")[0].partition("-")
        for group, called, value in dict.fromkeys(read_lines(text)):  # the same line twice is one entry
            if group in kinds:
                kind, optional = kinds[group]
                entry = PluginEntry(
                    kind=kind,
                    name=called,
                    value=value,
                    distribution=canonical(name),
                    version=version.partition("-py")[0],
                    metadata=Path(path, folder),
                    optional=optional,
                )
                found.append(entry)
    return tuple(found)
