"""The entry points of what is installed, found by looking at files.

``importlib.metadata`` takes about 60 ms to import, which is most of what a command line may take to start; and one file that is no
UTF-8 text, or a pipe, ends or holds whoever asks it for entry points. Looking through ``sys.path`` for
``*.dist-info/entry_points.txt`` takes a few milliseconds. A test holds that both see the same.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["canonical", "entry_points", "read_files", "read_lines"]

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Not to be inherited; without translation of line ends; and without a wait, should it be a pipe that nobody writes to."""

_PIECE: Final = 65536


def canonical(distribution: str) -> str:
    """Return the normal form of a distribution's name (PEP 503)."""
    plain = distribution.replace("_", "-").lower()  # which is all that most names need, at a tenth of the time
    return re.sub(r"[-.]+", "-", plain) if "." in plain or "--" in plain else plain


def entry_points(group: str) -> tuple[EntryPoint, ...]:
    """Return the entry points of a group, in the order of ``sys.path``, as ``importlib.metadata.entry_points`` does.

    Whatever lies about there is read or passed over: that of one distribution stops nobody from having those of the others.

    Args:
        group: The name of the group: ``limner_sketch.art``.
    """
    from importlib.metadata import EntryPoint  # it takes long to import

    lines = (line for _, _, text in read_files(group) for line in dict.fromkeys(read_lines(text)))
    return tuple(EntryPoint(name, value, group) for of, name, value in lines if of == group)


def read_files(word: str, paths: Iterable[object] | None = None) -> Iterator[tuple[str, str, str]]:
    """Look through the metadata of distributions, by the order of the paths.

    Args:
        word: What the entry points must hold to be of interest.
        paths: Folders to look through, as ``sys.path`` names them; None for ``sys.path`` itself. Where two hold the same
            distribution the first counts, as it does for an import.

    Yields:
        The path; the name of the folder of metadata in it; the text of the entry points.
    """
    seen: set[str] = set()
    wanted = word.encode()
    for path in sys.path if paths is None else paths:
        if not isinstance(path, str):  # passed over by imports, too
            continue
        for folder in _metadata_folders(path or "."):
            distribution = canonical(folder.rpartition(".")[0].partition("-")[0])
            if distribution in seen:
                continue
            seen.add(distribution)
            if text := _text(f"{path}/{folder}", wanted):
                yield path, folder, text


def read_lines(text: str) -> Iterator[tuple[str, str, str]]:
    """Read a file of entry points.

    Yields:
        Group, name and value of each.
    """
    group = ""
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            group = line[1:-1].strip()
        elif group and "=" in line and not line.startswith(("#", ";")):
            name, _, value = (part.strip() for part in line.partition("="))
            yield group, name, value


def _metadata_folders(path: str) -> list[str]:
    try:
        names = os.listdir(path)  # noqa: PTH208 - no Path for each of the many that are no metadata
    except (OSError, ValueError):  # it is not there, no folder, not ours to read, or holds a NUL: it offers nothing
        return []
    return sorted(name for name in names if name.endswith((".dist-info", ".egg-info")))


def _text(folder: str, wanted: bytes) -> str:
    """Return the entry points of a distribution; empty where there is none of interest.

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
    return text.decode("utf-8", errors="replace") if wanted in text else ""
