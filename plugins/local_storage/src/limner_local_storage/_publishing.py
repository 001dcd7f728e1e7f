"""Publishing: a drawing becomes a file, whole or not at all."""

from __future__ import annotations

import codecs
import errno
import time
from collections.abc import Sequence
from contextlib import suppress

from attrs import evolve, frozen

from limner import StorageError
from limner.plugins import writable_text
from limner.svg import Drawing, clean
from limner_local_storage._catching_up import carry_along
from limner_local_storage._folder import Folder, Stamp
from limner_local_storage._index import Index, IndexDamagedError
from limner_local_storage._keys import SUFFIX, base_of, is_base_of, key_of_file, keys_after
from limner_local_storage._known import MAX_FILE_BYTES, Known, describe, known_of
from limner_local_storage._news import line_of
from limner_local_storage._record import Record, digest_of, join, split, written
from limner_local_storage._staging import Staging
from limner_local_storage._tables import bytes_kept, drop, upsert

__all__ = ["Staged", "Wanted", "publish", "rewritten", "stage"]


@frozen
class Staged:
    """A file that is written and has no name yet.

    Args:
        path: Where it is.
        base: The key that it has unless another has it.
        record: What it says of itself.
        text: The same, as it is written in it.
        size: Bytes of markup.
        stamp: What tells that it changed.
    """

    path: str
    base: str
    record: Record
    text: bytes
    size: int
    stamp: Stamp


@frozen(kw_only=True)
class Wanted:
    """A drawing that is to be kept. Times are in microseconds since 1970, UTC.

    Args:
        drawing: The drawing.
        name: What people call it.
        created: When it was first kept.
        modified: When it was last changed.
        tags: What it is filed under.
        favourite: Whether somebody marked it so.
    """

    drawing: Drawing
    name: str
    created: int
    modified: int
    tags: tuple[str, ...] = ()
    favourite: bool = False


def stage(staging: Staging, wanted: Wanted) -> Staged:
    """Write a drawing's file to the disk, without a name. Whoever calls this sees to it that it is discarded afterwards."""
    drawing = wanted.drawing
    markup = drawing.svg.encode()
    record = Record(
        name=writable_text(wanted.name),
        created=wanted.created,
        digest=drawing.digest,
        metadata=drawing.metadata,
        tags=tuple(writable_text(tag) for tag in wanted.tags),
        favourite=wanted.favourite,
    )
    text = written(record)
    data = join(markup, text)
    if len(data) > MAX_FILE_BYTES:
        msg = f"a drawing of {len(data):,} bytes is larger than the {MAX_FILE_BYTES:,} that are read back"
        raise StorageError(
            msg, code="storage.too-large", hint="make a smaller drawing: fewer shapes, or smaller images inside it"
        )
    path, stamp = staging.write(data, modified=wanted.modified * 1000)
    return Staged(path, base_of(record.name, record.digest), record, text, len(markup), stamp)


def publish(folder: Folder, index: Index, staged: Sequence[Staged], quota: int | None) -> list[Known]:
    """Give staged files their names, all of them or none, durably, and note them in the index.

    Args:
        folder: Where to.
        index: Where they are noted.
        staged: The files.
        quota: The most bytes that all files may take together.

    Returns:
        What is known of each, in order.
    """
    kept: list[Known] = []
    published: dict[str, Staged] = {}
    try:
        with index.locked("keep the drawing", settled=quota is not None):
            room = None if quota is None else quota - _taken(index)
            index.begin()
            before = folder.version_now()
            try:
                for item in staged:
                    file, known = _publish_one(folder, item, room)
                    if known is None:
                        published[file] = item
                        known = known_of(file, item.record, item.size, item.stamp)
                        room = None if room is None else room - item.stamp.size
                    kept.append(known)
            except BaseException:
                if not published:
                    index.tell(b"")
                raise
            index.tell(_lines(published, before, folder.version_now()))
        folder.sync()
    except BaseException:
        for file in published:
            folder.remove(file)
        raise
    if index.has_much_to_settle:
        with suppress(
            OSError, StorageError, IndexDamagedError
        ):  # the next listing does, or learns of it from the folder
            index.settle("keep the drawing")
    return kept


def _taken(index: Index) -> int:
    with index.read("keep the drawing") as connection:
        return bytes_kept(connection)


def _lines(published: dict[str, Staged], before: str, after: str) -> bytes:
    """Return the news of what was published together. Only the last line tells of the folder: without it, all are learnt from that."""
    lines = []
    left = len(published)
    for file, item in published.items():
        left -= 1
        versions = {"before": "", "after": ""} if left else {"before": before, "after": after}
        lines.append(line_of(file, item.size, item.stamp, item.text, **versions))
    return b"".join(lines)


def _publish_one(folder: Folder, item: Staged, room: int | None) -> tuple[str, Known | None]:
    is_too_large = room is not None and item.stamp.size > room
    for key in keys_after(item.base):
        file = key + SUFFIX
        try:
            if not is_too_large:
                folder.publish(item.path, file)
                return file, None
        except FileExistsError:
            pass
        # On a network drive that may be the answer to a second try, where the answer to the first was lost.
        same = _same(folder, file, item)
        if same is not None:
            return file, same
        if is_too_large:
            msg = f"no room for a drawing of {item.stamp.size:,} bytes in {folder.root}: the quota leaves {max(0, room or 0):,}"
            hint = "delete some drawings, or raise quota_bytes in [storages.local]"
            raise StorageError(msg, code="storage.quota", hint=hint)
    raise AssertionError  # keys never end


def _same(folder: Folder, file: str, item: Staged) -> Known | None:
    """Return what is known of a file that holds the same drawing under the same name, whole."""
    try:
        content = folder.read(file, limit=MAX_FILE_BYTES)
    except PermissionError:  # another user's
        return None
    if content is None:
        return None
    known, markup = describe(file, content, lambda: None)
    kept = split(content.data)[1] is not None and digest_of(markup) == item.record.digest
    return known if kept and known.name == item.record.name else None


def rewritten(known: Known, markup: bytes, *, rekey: bool, folder: Folder, index: Index, staging: Staging) -> Known:
    """Give a drawing another record: in its file, in the file's name where that goes with its own, and in the index.

    At each instant there is one file: first the new record takes the old one's place, then the file its new name.

    Args:
        known: What is to be known of the drawing: its name, its tags, whether it is a favourite. All else is what is known now.
        markup: What its file holds before the record.
        rekey: Whether the file is to have a name that goes with the drawing's.
        folder: Where it is.
        index: Where it is noted.
        staging: Where the new file is written.
    """
    if markup.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        markup = clean(markup).svg.encode()  # a record in ASCII at its end would spoil a file that a person put there
    record = Record(
        name=writable_text(known.name),
        created=known.created,
        digest=digest_of(markup),
        metadata=known.metadata,
        tags=tuple(writable_text(tag) for tag in known.tags),
        favourite=known.favourite,
    )
    if record.digest != known.digest:
        record = evolve(record, drawing=known.digest, size=known.size)
    now: Known | None = None
    with staging.written(join(markup, written(record)), modified=time.time_ns()) as path:
        try:
            with index.write("change the drawing") as connection:
                _check_unchanged(folder, known)
                index.begin()
                before = folder.version()
                now = _replaced(folder, path, known.file, base_of(record.name, known.digest) if rekey else "")
                drop(connection, known.file)
                upsert(connection, now)
                carry_along(index, connection, before, folder.version())
        except (StorageError, IndexDamagedError):
            if now is None:  # otherwise it is done, and the index learns of it with the next listing
                raise
    return now


def _check_unchanged(folder: Folder, known: Known) -> None:
    if folder.stamp(known.file) != known.stamp:
        msg = f"cannot change {known.key} in {folder.root}: another program changed it at the same time"
        raise StorageError(msg, code="storage.busy", hint="try again", retryable=True)


def _replaced(folder: Folder, staged: str, file: str, base: str) -> Known:
    target = file
    key = key_of_file(file)
    if not base or (file == key + SUFFIX and is_base_of(base, key)):
        folder.replace(staged, file)
    else:
        target = _held(folder, base)
        try:
            folder.replace(staged, file)
            folder.move(file, target)
        except OSError:
            folder.remove(target)
            raise
    content = folder.read(target, limit=MAX_FILE_BYTES)
    if content is None:
        raise FileNotFoundError(errno.ENOENT, "removed as soon as it was renamed", target)
    return describe(target, content, lambda: None)[0]


def _held(folder: Folder, base: str) -> str:
    keys = keys_after(base)
    while True:
        file = next(keys) + SUFFIX
        try:
            folder.hold(file)
        except FileExistsError:
            continue
        return file
