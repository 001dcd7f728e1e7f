"""SVG files of a folder, taken into a library: what somebody drew elsewhere, and what a storage did not take."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from limner._copying import Copied, keep_all, left_out, marks, strange
from limner._errors import StorageError, SvgError
from limner.plugins import StoredDrawing
from limner.svg import clean

if TYPE_CHECKING:
    from limner._library import Library

__all__ = ["import_files"]

_LARGEST: Final = 16_000_000
"""Bytes of a file that is read; the SVG boundary takes 10 MB of markup."""


def import_files(path: Path, library: Library) -> Iterator[Copied]:
    """Keep every drawing of a folder, and of those in it, that a library does not have yet.

    Each is named after its file, or after its title if limner made it, and is as old as the file. Hidden files and folders are left
    alone, and so are all that do not end in ``.svg``.

    Args:
        path: The folder, or one SVG file.
        library: Where to.

    Yields:
        What became of each: one that cannot be read, or is refused by the SVG boundary, is told of and the others are kept.

    Raises:
        StorageError: The library can keep no more.
    """
    there = marks(library)
    yield from keep_all((_read(file, there) for file in _files(path)), library)


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        is_hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
        if file.suffix.lower() == ".svg" and not is_hidden and file.is_file():
            yield file


def _read(path: Path, there: set[bytes]) -> Copied | StoredDrawing:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        drawing = clean(data)  # which refuses what is too large
    except OSError as error:
        msg = f"{path} could not be read: {(error.strerror or str(error)).lower()}"
        return left_out(path.stem, str(path), StorageError(msg, hint="look whether it is there, and who may read it"))
    except SvgError as error:
        return left_out(path.stem, str(path), error)
    return strange(drawing, path.stem, str(path), changed, there)
