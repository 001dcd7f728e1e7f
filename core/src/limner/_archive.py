"""A library in one file: a zip with the drawings as plain SVG files, and a JSON line for each of what is known of it.

An archive comes from anywhere. Nothing of it is ever unpacked to the disk, so no name in it matters; what is read is bounded,
whatever it says of itself; and a drawing comes in only through the SVG boundary.
"""

from __future__ import annotations

import io
import json
import posixpath
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError, field_validator

from limner._copying import Copied, is_known, keep_all, left_out, marks, strange
from limner._errors import InputError, IntegrityError, StorageError, SvgError
from limner._files import writing
from limner.plugins import Query, Sort, StoredDrawing, tags_of
from limner.svg import clean

if TYPE_CHECKING:
    from limner._library import Library

__all__ = ["MAX_BYTES", "export_library", "import_library"]

MAX_BYTES: Final = 4_000_000_000
"""What an archive may hold, unpacked."""

_INDEX: Final = "library.jsonl"
_FOLDER: Final = "drawings/"
_LONGEST_DRAWING: Final = 16_000_000
_LONGEST_LINE: Final = 1_000_000
_MOST_FILES: Final = 1_000_000
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What zipfile raises for a file that is damaged, or encrypted."""
_ENCRYPTED: Final = 0x1
"""The bit of a file's flags that says so (APPNOTE.TXT, 4.4.4)."""
_SAFE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,199}\Z")


class _Told(BaseModel):
    """What a line of the index says of a drawing."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    file: str
    name: str
    digest: str
    created: AwareDatetime
    modified: AwareDatetime
    tags: tuple[str, ...] = ()
    favourite: bool = False

    @field_validator("tags")
    @classmethod
    def _check_tags(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tags_of(value)


def export_library(library: Library, path: Path) -> Generator[Copied, None, None]:
    """Write every drawing of a library to an archive, whole or not at all.

    Args:
        library: Which library.
        path: The archive; what is there is replaced when the new one is whole.

    Yields:
        What became of each: one that cannot be fetched is left out, and told of.

    Raises:
        StorageError: The library cannot be listed, or the archive not written.
    """
    with writing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        yield from _write(library, archive)


def import_library(path: Path, library: Library, *, max_bytes: int = MAX_BYTES) -> Iterator[Copied]:
    """Keep every drawing of an archive that a library does not have yet.

    Drawings that the archive's index does not speak of, such as those of a zip that somebody made, are named after their files; those
    that limner made, after their titles.

    Args:
        path: The archive.
        library: Where to.
        max_bytes: What the archive may hold, unpacked.

    Yields:
        What became of each: one that is damaged, or refused by the SVG boundary, is told of and the others are kept.

    Raises:
        InputError: It is no archive that can be read, or holds more than it may.
        StorageError: The library can keep no more.
    """
    try:
        with _readable(path), zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > _MOST_FILES:
                raise _refused(path, f"it holds more than {_MOST_FILES:,} files")
            yield from keep_all(_Reader(path, archive, max_bytes).drawings(marks(library)), library)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise _refused(path, str(error)) from error


def _write(library: Library, archive: zipfile.ZipFile) -> Iterator[Copied]:
    with tempfile.SpooledTemporaryFile(max_size=4_000_000) as index:
        for entry in library.entries(Query(limit=1000, sort=Sort.OLDEST)):
            try:
                drawing = library.get(entry.key).drawing
            except (StorageError, SvgError) as error:
                yield left_out(entry.name, entry.key, error)
                continue
            safe = entry.key if _SAFE.match(entry.key) else drawing.digest[7:]
            file = f"{_FOLDER}{safe}.svg"
            archive.writestr(file, drawing.svg.encode())
            told = _Told(
                file=file,
                name=entry.name,
                digest=drawing.digest,
                created=entry.created,
                modified=entry.modified,
                tags=entry.tags,
                favourite=entry.favourite,
            )
            index.write(json.dumps(told.model_dump(mode="json")).encode() + b"\n")
            yield Copied(name=entry.name, key=entry.key, entry=entry)
        index.seek(0)
        with archive.open(_INDEX, "w", force_zip64=True) as written:
            while piece := index.read(1 << 20):
                written.write(piece)


class _Reader:
    """Reads an archive, and no more of it than it may hold."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, max_bytes: int) -> None:
        self._path = path
        self._archive = archive
        self._left = max_bytes
        self._files = {info.filename: info for info in archive.infolist()}

    def drawings(self, there: set[bytes]) -> Iterator[Copied | StoredDrawing]:
        """Yield every drawing that is not there yet, and what is told of the others."""
        seen = {_INDEX}
        for told in self._index():
            seen.add(told.file)
            yield self._drawing(told, there)
        # Not by name: a zip may have several files of one.
        for info in sorted(self._archive.infolist(), key=lambda info: info.filename):
            name = info.filename
            stem, ending = posixpath.splitext(posixpath.basename(name))
            is_drawing = ending.lower() == ".svg" and stem and not stem.startswith(".") and "__MACOSX" not in name
            if is_drawing and name not in seen:
                yield self._stranger(info, stem, there)

    def _index(self) -> Iterator[_Told]:
        info = self._files.get(_INDEX)
        if info is None:
            return
        with self._opened(info) as file:
            lines = io.BufferedReader(file)
            while line := lines.readline(_LONGEST_LINE + 1):
                self._take(len(line))
                if len(line) > _LONGEST_LINE:
                    raise _refused(self._path, f"a line of {_INDEX} is too long")
                try:
                    yield _Told.model_validate_json(line)
                except ValidationError as error:
                    raise _refused(self._path, f"{_INDEX} holds what is no entry") from error

    def _drawing(self, told: _Told, there: set[bytes]) -> Copied | StoredDrawing:
        key = posixpath.basename(told.file).removesuffix(".svg")
        info = self._files.get(told.file)
        if info is None:
            msg = f"{told.file} is missing in {self._path}"
            return Copied(name=told.name, key=key, error=IntegrityError(msg, hint="make the archive anew"))
        if is_known(told.digest, told.name, there):
            return Copied(name=told.name, key=key)
        try:
            drawing = clean(self._read(info))
        except (SvgError, IntegrityError) as error:
            return left_out(told.name, key, error)
        if drawing.digest != told.digest:
            msg = f"{told.file} in {self._path} is not what was exported"
            return Copied(name=told.name, key=key, error=IntegrityError(msg, hint="make the archive anew"))
        return StoredDrawing.of(
            drawing,
            name=told.name,
            created=told.created,
            modified=told.modified,
            tags=told.tags,
            favourite=told.favourite,
        )

    def _stranger(self, info: zipfile.ZipInfo, name: str, there: set[bytes]) -> Copied | StoredDrawing:
        try:
            return strange(clean(self._read(info)), name, info.filename, datetime.now(UTC), there)
        except (SvgError, IntegrityError) as error:
            return left_out(name, info.filename, error)

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        with self._opened(info) as file:
            data: bytes = file.read(_LONGEST_DRAWING + 1)
        self._take(len(data))
        if len(data) > _LONGEST_DRAWING:
            msg = f"{info.filename} in {self._path} is larger than any drawing"
            raise IntegrityError(msg, hint="leave it out")
        return data

    def _take(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise _refused(self._path, "it holds more than it may, unpacked")

    @contextmanager
    def _opened(self, info: zipfile.ZipInfo) -> Iterator[Any]:
        if info.flag_bits & _ENCRYPTED:
            msg = f"{info.filename} in {self._path} is encrypted"
            raise IntegrityError(msg, hint="unpack it with its password, and make an archive without one")
        # What else there is needs gigabytes of memory when it is told to, and zip programs do not use it unless asked.
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            msg = f"{info.filename} in {self._path} is compressed in a way that is not read"
            raise IntegrityError(msg, hint="make the archive anew, with deflate")
        try:
            with self._archive.open(info) as file:
                yield file
        except _DAMAGE as error:
            msg = f"{info.filename} in {self._path} is damaged: {error}"
            raise IntegrityError(msg, hint="bring the archive back from where it came from") from error


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        msg = f"{path} could not be read: {(error.strerror or str(error)).lower()}"
        raise StorageError(msg, hint="look whether it is there, and who may read it") from error


def _refused(path: Path, why: str) -> InputError:
    msg = f"{path} is no archive of a library that can be read: {why}"
    return InputError(
        msg, code="input.archive", hint="give a file that limner storage export wrote, or a zip of SVG files"
    )
