"""Storage backends: what keeps drawings.

A complete backend, all in memory::

    class Memory(StorageBackend):
        def __init__(self) -> None:
            self._kept: dict[str, tuple[Entry, Drawing]] = {}

        def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
            entry = Entry(key=drawing.digest[7:19], name=name, digest=drawing.digest, size=drawing.size, …)
            self._kept[entry.key] = (entry, drawing)
            return entry
        …
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from attrs import field, frozen

from limner.plugins._context import Context
from limner.svg import Drawing

__all__ = ["Entry", "Link", "Page", "Query", "Sort", "StorageBackend", "StoredDrawing"]


@frozen(kw_only=True)
class Entry:
    """What a storage knows of a drawing without opening it.

    Args:
        key: Names the drawing in this storage; unique, made by the storage, safe in a URL and on a command line.
        name: What people call it.
        digest: ``sha256:`` and the hexadecimal digest of the markup.
        size: Bytes of markup.
        created: When it was first put, in UTC.
        modified: When it was last changed, in UTC.
        metadata: The drawing's own metadata: prompt, model, seed, style and so on.
        location: Where a person finds it: a path, a stage's URI.
    """

    key: str
    name: str
    digest: str
    size: int
    created: datetime
    modified: datetime
    metadata: Mapping[str, str] = field(factory=dict)
    location: str = ""


@frozen(kw_only=True)
class StoredDrawing:
    """A drawing with what the storage knows of it."""

    entry: Entry
    drawing: Drawing


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
        cursor: Where the last page ended, as :attr:`Page.next_cursor` told; empty for the first page.
        search: Words that the name, the key or the metadata must all hold, whatever their case.
        sort: The order.
    """

    limit: int = field(default=50)
    cursor: str = ""
    search: str = ""
    sort: Sort = Sort.NEWEST

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


@frozen(kw_only=True)
class Link:
    """How somebody gets at a drawing.

    Args:
        url: Opens it, as far as the storage can say: ``file:``, ``https:``.
        command: What fetches it, to be typed or pasted: a shell command or SQL. Empty where the URL is enough.
        expires: When the URL stops working, in UTC; None when it does not.
    """

    url: str
    command: str = ""
    expires: datetime | None = None


class StorageBackend(ABC):
    """Keeps drawings.

    One instance serves one :class:`~limner.Studio`, from several threads at once. ``put`` is all or nothing: after a crash at
    any instant the drawing and what is known of it are both there or both absent. Only a :class:`~limner.svg.Drawing` goes in,
    and what comes out went through the SVG boundary again, with its digest checked.
    """

    @abstractmethod
    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        """Keep a drawing, durably, and return what is known of it.

        Nothing that was put before is destroyed by it. The same drawing under the same name may be the same entry, so that a put
        that is tried again is put once.

        Args:
            drawing: What to keep.
            name: What people call it; any text. The storage makes a safe key of it.
            context: What goes along with the request.

        Raises:
            StorageError: It could not be kept; nothing of it is left.
        """

    def put_many(self, drawings: Iterable[tuple[Drawing, str]], *, context: Context) -> Iterator[Entry]:
        """Keep many drawings. A backend that can do it faster than one by one overrides this.

        Args:
            drawings: Drawings and their names; taken as they are needed.
            context: What goes along with the request.

        Yields:
            What is known of each, in order, once it is kept.

        Raises:
            StorageError: One could not be kept; those before it are.
        """
        for drawing, name in drawings:
            yield self.put(drawing, name=name, context=context)

    @abstractmethod
    def get(self, key: str, *, context: Context) -> StoredDrawing:
        """Fetch a drawing.

        Here, in ``stat`` and in ``link`` the beginning of a key may do for the key where it is the beginning of one only; to
        change or remove a drawing takes the whole key.

        Raises:
            DrawingNotFoundError: There is none of that key.
            IntegrityError: What is stored is not what was put.
            StorageError: It could not be read.
        """

    @abstractmethod
    def stat(self, key: str, *, context: Context) -> Entry:
        """Tell what is known of a drawing, without opening it.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """

    @abstractmethod
    def list(self, query: Query, *, context: Context) -> Page:
        """List drawings, a page at a time. Every entry is on one page only, also while others are put.

        Raises:
            InputError: The cursor is none of this listing, or the search is too long.
        """

    @abstractmethod
    def delete(self, key: str, *, context: Context) -> None:
        """Remove a drawing.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """

    @abstractmethod
    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        """Give a drawing another name; its key may change with it.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """

    @abstractmethod
    def link(self, key: str, *, context: Context) -> Link:
        """Tell how somebody gets at a drawing.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """

    def close(self) -> None:  # noqa: B027 - most backends hold nothing
        """Give back what the backend holds. Called once, when the studio closes."""
