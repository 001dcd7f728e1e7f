"""SVG files that somebody put into the stage by other ways than limner: found, and taken in.

Each comes in through the SVG boundary, as a drawing of its own with a file of its own. What somebody put there stays as it is.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from limner import AccessDeniedError, InputError, IntegrityError, StorageError, SvgError
from limner.plugins import Context, Finding, Severity, StoredDrawing
from limner.svg import clean
from limner_snowflake import Kind, Objects, Privilege, Session, SnowflakeError, StagePath, sql
from limner_stage_storage._files import File, list_files
from limner_stage_storage._kept import Kept, each_of, is_file_missing
from limner_stage_storage._names import FOLDER, NOT_OURS, is_file
from limner_stage_storage._place import Place
from limner_stage_storage._rows import location_of

__all__ = ["AddedFiles"]

_LARGEST: Final = 16_000_000
"""Bytes of a file that is read; the SVG boundary takes 10 MB of markup."""
_ENDINGS: Final = (".svg", ".svg.gz", ".svgz")
"""``PUT`` compresses what it is not told to leave as it is, and adds ``.gz``."""
_AT_ONCE: Final = 100
_BYTES_AT_ONCE: Final = 20_000_000
"""Drawings that are held, and kept with one statement: so many, or of so many bytes together."""


class AddedFiles:
    """The files in the stage that are not limner's own.

    Args:
        place: Where.
        kept: The drawings.
    """

    def __init__(self, place: Place, kept: Kept) -> None:
        self._place = place
        self._kept = kept

    def look(self, objects: Objects, context: Context, *, take_in: bool) -> Iterator[Finding]:
        """Look at each of them.

        Args:
            objects: What is there.
            context: What goes along with the request.
            take_in: Whether to keep the drawings among them that are not kept yet; otherwise that is said of each.

        Yields:
            What each of them is, but for those that are no SVG files and lie outside limner's folder.
        """
        waiting: list[tuple[str, StoredDrawing]] = []
        held = 0
        for path, file in sorted(list_files(self._place, objects, "", context, pattern=NOT_OURS).items()):
            if is_file(path):
                continue
            context.check_cancelled()
            if not path.casefold().endswith(_ENDINGS):
                if path.startswith(f"{FOLDER}/"):
                    message = f"{location_of(objects, path)} was not put there by limner"
                    yield Finding(Severity.WARNING, "storage.foreign", message, "move it elsewhere: it is never listed")
                continue
            try:
                wanted = self._read(objects, path, file, context)
            except (InputError, IntegrityError, SvgError) as error:
                message = f"{location_of(objects, path)} is no drawing that can be shown: {error.message}"
                hint = "mend it in a drawing program, or remove it"
                yield Finding(Severity.WARNING, "storage.integrity.refused", message, hint)
                continue
            except StorageError as error:
                if error.retryable or isinstance(error, AccessDeniedError):  # it is not this file alone
                    raise
                message = f"{location_of(objects, path)} could not be read: {error.message}"
                yield Finding(Severity.WARNING, error.code, message, error.hint)
                continue
            if wanted is not None:
                waiting.append((path, wanted))
                held += wanted.entry.size
            if len(waiting) == _AT_ONCE or held > _BYTES_AT_ONCE:
                yield from self._settle(objects, waiting, context, take_in=take_in)
                waiting, held = [], 0
        yield from self._settle(objects, waiting, context, take_in=take_in)

    def _settle(
        self, objects: Objects, found: Sequence[tuple[str, StoredDrawing]], context: Context, *, take_in: bool
    ) -> Iterator[Finding]:
        """Tell which of some drawings are kept, in the trash among others; and keep those that are not, if that is wanted."""
        if not found:
            return
        asking = sql(
            "SELECT DIGEST, NAME, KEY FROM {} WHERE DIGEST IN ({})",
            objects.drawings,
            each_of(wanted.entry.digest for _, wanted in found),
        ).needing(Privilege("SELECT", "TABLE", objects.drawings))
        rows = self._place.run(asking, "look up the drawings", context, is_repeatable=True).rows
        there = {(str(digest), str(name)): str(key) for digest, name, key in rows}
        new = [wanted for _, wanted in found if (wanted.entry.digest, wanted.entry.name) not in there]
        taken = [entry.key for entry in self._kept.put(new, context)] if new and take_in else []
        keys = iter(taken)
        for path, wanted in found:
            location = location_of(objects, path)
            removing = (
                f"when nobody needs the file itself any more: {sql('REMOVE {}', StagePath(objects.stage, path)).text};"
            )
            if (key := there.get((wanted.entry.digest, wanted.entry.name))) is not None:
                yield Finding(Severity.INFO, "storage.added", f"{location} is in the library as {key}", removing)
            elif take_in:
                yield Finding(Severity.INFO, "storage.added", f"{location} was taken in as {next(keys)}", removing)
            else:
                message = f"{location} is not in the library: somebody put it there, and not limner"
                yield Finding(Severity.WARNING, "storage.added", message, "limner storage repair takes it in")

    def _read(self, objects: Objects, path: str, file: File, context: Context) -> StoredDrawing | None:
        """Return what a file holds as a drawing that is to be kept, named as its title or else as the file; None where it is gone.

        Raises:
            SvgError: The SVG boundary refuses it.
            IntegrityError: It is larger than any drawing, or its compression is damaged.
            InputError: Its path cannot be asked for.
        """
        if file.size > _LARGEST:
            raise _too_large(file.size)
        place = StagePath(objects.stage, path)

        def fetch(session: Session) -> bytes | None:
            try:
                return session.get(place)
            except SnowflakeError as error:
                if error.kind is not Kind.NOT_FOUND or not is_file_missing(error):
                    raise
                return None

        content = self._place.work(fetch, "read the file", context, is_repeatable=True)
        if content is None:
            return None
        drawing = clean(_plain(content))
        name = PurePosixPath(path).name
        stem = name[: -max(len(ending) for ending in _ENDINGS if name.casefold().endswith(ending))]
        return StoredDrawing.of(drawing, name=drawing.title.strip() or stem or "drawing", created=file.changed)


def _plain(content: bytes) -> bytes:
    """Return what was compressed as it was before, without ever holding much more than a drawing may be."""
    if content[:2] != b"\x1f\x8b":  # RFC 1952, 2.3.1
        return content
    try:
        plain = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, _LARGEST + 1)
    except zlib.error as error:
        msg = f"it is compressed, and damaged: {error}"
        raise IntegrityError(msg, code="storage.integrity.refused", hint="bring it back from a copy") from error
    if len(plain) > _LARGEST:
        raise _too_large(len(plain))
    return plain


def _too_large(size: int) -> IntegrityError:
    msg = f"it has {size:,} bytes or more, and no drawing has more than {_LARGEST:,}"
    return IntegrityError(msg, code="storage.integrity.refused", hint="draw it with less")
