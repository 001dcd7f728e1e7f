"""What is known of a file: a row of the index."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from limner.plugins import Entry, writable_text
from limner_local_storage._folder import Content, Folder, Stamp
from limner_local_storage._keys import SUFFIX, key_of_file
from limner_local_storage._record import Record, digest_of, split

if TYPE_CHECKING:
    from limner.svg import Drawing

__all__ = ["MAX_FILE_BYTES", "Known", "State", "describe", "describe_file", "known_of"]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MAX_FILE_BYTES: Final = 16_000_000
"""The largest file that is read: the SVG boundary takes 10 MB of markup, and the record comes on top."""


class State(StrEnum):
    """What a file is to the storage."""

    KEPT = "kept"
    """It was put, and is what was put."""
    ADOPTED = "adopted"
    """A person put it into the folder."""
    CHANGED = "changed"
    """It was put, and is not what was put."""
    REFUSED = "refused"
    """A person put it into the folder, and the SVG boundary refuses it. It is not listed."""


@frozen(kw_only=True)
class Known:
    """What is known of a file. Times are in microseconds since 1970, UTC."""

    key: str
    file: str
    name: str
    digest: str
    size: int
    created: int
    modified: int
    metadata: Mapping[str, str] = field(factory=dict)
    tags: tuple[str, ...] = ()
    favourite: bool = False
    state: State
    reason: str = ""
    stamp: Stamp

    def entry(self, location: str) -> Entry:
        """Return what callers see of it.

        Args:
            location: Where its file is.
        """
        created = _EPOCH + timedelta(microseconds=self.created)
        return Entry(
            key=self.key,
            name=self.name,
            digest=self.digest,
            size=self.size,
            created=created,
            modified=created if self.modified == self.created else _EPOCH + timedelta(microseconds=self.modified),
            metadata=self.metadata,
            tags=self.tags,
            favourite=self.favourite,
            location=location,
        )


def describe_file(folder: Folder, file: str, before: Known | None) -> Known | None:
    """Read a file and tell what it is; None when it is not there any more, or only a name that somebody holds."""
    content = folder.read(file, limit=MAX_FILE_BYTES)
    if content is None or (not content.data and before is None):
        return None
    return describe(file, content, lambda: before)[0]


def describe(file: str, content: Content, before: Callable[[], Known | None]) -> tuple[Known, bytes]:
    """Tell what a file is.

    Args:
        file: Its name.
        content: What is in it.
        before: Returns what was known of it, asked only where the file has no record: without that, a file that lost its record looks like one that a person put there.

    Returns:
        What is known of it now, and its markup.
    """
    markup, record = split(content.data)
    if record is None:
        return _without_record(file, content, before()), markup
    known = known_of(file, record, len(markup), content.stamp)
    if digest_of(markup) != record.digest:
        known = evolve(known, state=State.CHANGED, reason="its markup has another digest than when it was kept")
    return known, markup


def known_of(file: str, record: Record, markup: int, stamp: Stamp) -> Known:
    """Tell what a file is that holds what its record says.

    Args:
        file: Its name.
        record: What it says of itself.
        markup: The bytes in front of that.
        stamp: What tells that it changed.
    """
    return Known(
        key=key_of_file(file),
        file=file,
        name=record.name,
        digest=record.drawing or record.digest,
        size=record.size or markup,
        created=record.created,
        modified=max(stamp.modified // 1000, record.created),
        metadata=record.metadata,
        tags=record.tags,
        favourite=record.favourite,
        state=State.KEPT,
        stamp=stamp,
    )


def _without_record(file: str, content: Content, before: Known | None) -> Known:
    from limner import SvgError
    from limner.svg import clean

    stamp, modified = content.stamp, max(0, content.stamp.modified // 1000)
    if before is not None and before.state in (State.KEPT, State.CHANGED):
        reason = "the record at its end is missing: it was cut short, or saved by another program"
        if not content.data:
            reason = "it is empty"
        return evolve(before, modified=max(modified, before.created), state=State.CHANGED, reason=reason, stamp=stamp)
    drawing: Drawing | None = None
    reason = ""
    try:
        drawing = clean(content.data)
    except SvgError as error:
        reason = error.message
    return Known(
        key=key_of_file(file),
        file=file,
        name=writable_text((drawing.title.strip() if drawing else "") or file[: -len(SUFFIX)]),
        digest=drawing.digest if drawing else "",
        size=drawing.size if drawing else stamp.size,
        created=modified,
        modified=modified,
        metadata=dict(drawing.metadata) if drawing else {},
        state=State.ADOPTED if drawing else State.REFUSED,
        reason=reason,
        stamp=stamp,
    )
