"""What a storage knows of drawings, and how it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from attrs import field, frozen

from limner.svg import Drawing

__all__ = ["Entry", "Freed", "Health", "Link", "Page", "Query", "Sort", "StorageStats", "StoredDrawing", "tags_of"]

LONGEST_TAG = 100
"""Characters."""


def tags_of(tags: object) -> tuple[str, ...]:
    """Return tags as every storage keeps them: each once, in order, without blanks around them or empty ones.

    Args:
        tags: Any iterable of texts, but no text itself.

    Raises:
        ValueError: They are none, or one is longer than 100 characters or not on one line.
    """
    if isinstance(tags, str) or not hasattr(tags, "__iter__"):
        msg = "tags are a list of texts"
        raise ValueError(msg)
    found = set()
    for tag in tags:
        told = " ".join(tag.split()) if isinstance(tag, str) else None
        if told is None or len(told) > LONGEST_TAG or not told.isprintable():
            msg = f"a tag is a text of up to {LONGEST_TAG} printable characters, not {str(tag)[:LONGEST_TAG]!r}"
            raise ValueError(msg)
        found.add(told)
    return tuple(sorted(found - {""}))


@frozen(kw_only=True)
class Entry:
    """What a storage knows of a drawing without opening it.

    Args:
        key: Names the drawing in this storage; unique, made by the storage, safe in a URL and on a command line.
        name: What people call it.
        digest: ``sha256:`` and the hexadecimal digest of the markup.
        size: Bytes of markup.
        created: When it was first put, in UTC.
        modified: When it was last changed, in UTC; of a drawing in the trash, when it was deleted.
        metadata: The drawing's own metadata: prompt, model, seed, style and so on.
        tags: What people filed it under, sorted.
        favourite: Whether somebody marked it so.
        location: Where a person finds it: a path, a stage's URI.
    """

    key: str
    name: str
    digest: str
    size: int
    created: datetime
    modified: datetime
    metadata: Mapping[str, str] = field(factory=dict)
    tags: tuple[str, ...] = field(default=(), converter=tags_of)
    favourite: bool = False
    location: str = ""


@frozen(kw_only=True)
class StoredDrawing:
    """A drawing with what the storage knows of it."""

    entry: Entry
    drawing: Drawing

    @classmethod
    def of(
        cls,
        drawing: Drawing,
        *,
        name: str,
        created: datetime,
        modified: datetime | None = None,
        tags: tuple[str, ...] = (),
        favourite: bool = False,
    ) -> StoredDrawing:
        """Return a drawing as if a storage had kept it, for :meth:`StorageBackend.adopt`. It has no key: that a storage makes.

        Args:
            drawing: The drawing.
            name: What people call it.
            created: When it was first kept.
            modified: When it was last changed; None, or a time before it was kept, for when it was kept.
            tags: What it is filed under.
            favourite: Whether it is a favourite.

        .. versionadded:: 0.1
        """
        entry = Entry(
            key="",
            name=name,
            digest=drawing.digest,
            size=drawing.size,
            created=created,
            modified=created if modified is None else max(created, modified),
            metadata=drawing.metadata,
            tags=tags,
            favourite=favourite,
        )
        return cls(entry=entry, drawing=drawing)


class Sort(StrEnum):
    """The order of a listing."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


@frozen(kw_only=True)
class Query:
    """What to list.

    Args:
        limit: The most entries on a page, 1 to 1000.
        cursor: Where the last page ended, as :attr:`Page.next_cursor` told; empty for the first page. All else stays as it was.
        search: Words that the name, the key, the tags or the metadata must all hold, whatever their case.
        sort: The order.
        tags: Tags that a drawing must all have.
        favourite: Whether to list favourites only, or all others only; None for both.
        trash: Whether to list what was deleted and can be restored, in the place of what is kept.
    """

    limit: int = field(default=50)
    cursor: str = ""
    search: str = ""
    sort: Sort = Sort.NEWEST
    tags: tuple[str, ...] = field(default=(), converter=tags_of)
    favourite: bool | None = None
    trash: bool = False

    @limit.validator
    def _check_limit(self, _attribute: object, value: int) -> None:
        if not 1 <= value <= 1000:  # noqa: PLR2004 - the documented bound
            msg = f"a page holds 1 to 1000 entries, not {value}"
            raise ValueError(msg)


@frozen(kw_only=True)
class Page:
    """A page of a listing.

    Args:
        entries: What is on it, in the order asked for.
        next_cursor: Asks for the page after it; empty on the last.
        total: How many entries the whole listing has; None where counting would be slow.
    """

    entries: tuple[Entry, ...]
    next_cursor: str = ""
    total: int | None = None


def _without_query(url: str) -> str:
    before, mark, _ = url.partition("?")
    return repr(f"{before}{mark}…" if mark else url)


@frozen(kw_only=True)
class Link:
    """How somebody gets at a drawing.

    Args:
        url: Opens it, as far as the storage can say: ``file:``, ``https:``. What follows its ``?`` may let in whoever has it, so it is
            left out where a link is shown for debugging.
        command: What fetches it, to be typed or pasted: a shell command or SQL. Empty where the URL is enough.
        expires: When the URL stops working, in UTC; None when it does not.
    """

    url: str = field(repr=_without_query)
    command: str = ""
    expires: datetime | None = None


@frozen(kw_only=True)
class Health:
    """Whether a storage can be used at this moment.

    Args:
        ready: Whether drawings can be fetched.
        writable: Whether drawings can be kept; None where that is not known without trying.
        detail: What is wrong, or worth knowing, in a line.
        seconds: How long it took to find out.
    """

    ready: bool
    writable: bool | None = None
    detail: str = ""
    seconds: float = 0.0


@frozen(kw_only=True)
class StorageStats:
    """How much a storage keeps.

    Args:
        drawings: Drawings that are listed.
        bytes: What they take.
        favourites: How many of them are favourites.
        damaged: Drawings that are not what was put.
        trashed: Drawings in the trash.
        trashed_bytes: What those take.
        journal_bytes: What the journal takes.
        quota_bytes: The most that drawings and trash may take together; None for no bound.
        free_bytes: Room left where it is kept; None where that is not known.
    """

    drawings: int
    bytes: int
    favourites: int = 0
    damaged: int = 0
    trashed: int = 0
    trashed_bytes: int = 0
    journal_bytes: int = 0
    quota_bytes: int | None = None
    free_bytes: int | None = None


@frozen(kw_only=True)
class Freed:
    """What a collection of garbage did.

    Args:
        erased: Drawings erased from the trash.
        retired: Drawings put into the trash because they were older than they are to be kept.
        leftovers: Files removed that were no drawings: what dead processes left, indexes of older versions.
        bytes: Room made.
    """

    erased: int = 0
    retired: int = 0
    leftovers: int = 0
    bytes: int = 0
