"""Storage backends: what keeps drawings, and the journal of how they came to be.

A complete backend, all in memory::

    class Memory(StorageBackend):
        def __init__(self) -> None:
            self._kept: dict[str, tuple[Entry, Drawing]] = {}

        def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
            entry = Entry(key=drawing.digest[7:19], name=name, digest=drawing.digest, size=drawing.size, …)
            self._kept[entry.key] = (entry, drawing)
            return entry
        …

Six methods must be there: ``put``, ``get``, ``stat``, ``list``, ``delete`` and ``link``. The others go by capabilities, which the
descriptor declares: who declares one implements its methods.

==================  ===========================================================
capability          methods
==================  ===========================================================
``rename``          ``rename``
``tags``            ``annotate``, ``Query.tags`` and ``Query.favourite``
``search``          ``Query.search``
``trash``           ``delete`` puts there; ``restore``, ``erase``, ``Query.trash``
``journal``         ``append`` and ``read``
``chain``           ``head``; the entries of the journal are chained
``maintenance``     ``verify``, ``repair``, ``collect_garbage``, ``stats``
==================  ===========================================================
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NoReturn

from limner._errors import LimnerError, UnsupportedError
from limner._findings import Finding, Severity
from limner.plugins._capability import Capability
from limner.plugins._context import Context
from limner.plugins._entry import Entry, Freed, Health, Link, Page, Query, Sort, StorageStats, StoredDrawing
from limner.svg import Drawing

if TYPE_CHECKING:  # its models take long to make, and a plugin that stores nothing needs none of them
    from limner.plugins._journal import AnyRecord, Head, JournalPage, JournalQuery, RecordKind

__all__ = ["Entry", "Link", "Page", "Query", "Sort", "StorageBackend", "StoredDrawing", "unsupported"]


class StorageBackend(ABC):
    """Keeps drawings.

    One instance serves one :class:`~limner.Studio`, from several threads at once. ``put`` is all or nothing: after a crash at
    any instant the drawing and what is known of it are both there or both absent. Only a :class:`~limner.svg.Drawing` goes in,
    and what comes out went through the SVG boundary again, with its digest checked.

    A method that a backend does not offer raises :class:`~limner.UnsupportedError`. Every other may raise a
    :class:`~limner.StorageError` besides what is told of it.
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

    def adopt(self, stored: Iterable[StoredDrawing], *, context: Context) -> Iterator[Entry]:
        """Keep drawings that another storage kept, with their names, and as far as this one can their tags and their date.

        The key is this storage's own. A backend that keeps the date of creation overrides this.

        Args:
            stored: What another storage kept; taken as it is needed.
            context: What goes along with the request.

        Yields:
            What is known of each, in order, once it is kept.
        """
        for item in stored:
            entry = self.put(item.drawing, name=item.entry.name, context=context)
            told = item.entry
            if (told.tags, told.favourite) != (entry.tags, entry.favourite):
                try:
                    entry = self.annotate(entry.key, tags=told.tags, favourite=told.favourite, context=context)
                except UnsupportedError:  # the drawing matters more than what it is filed under
                    yield entry
                    continue
            yield entry

    @abstractmethod
    def get(self, key: str, *, context: Context) -> StoredDrawing:
        """Fetch a drawing.

        Here, in ``stat`` and in ``link`` the beginning of a key may do for the key where it is the beginning of one only; to
        change or remove a drawing takes the whole key.

        Raises:
            DrawingNotFoundError: There is none of that key.
            IntegrityError: What is stored is not what was put.
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
        """Remove a drawing: into the trash where there is one, and for good otherwise.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """

    @abstractmethod
    def link(self, key: str, *, context: Context) -> Link:
        """Tell how somebody gets at a drawing.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """

    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        """Give a drawing another name; its key may change with it.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """
        self._not_offered(Capability.RENAME)

    def annotate(
        self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None, context: Context
    ) -> Entry:
        """File a drawing under other tags, or mark it as a favourite. Its key stays.

        Args:
            key: Which drawing.
            tags: All its tags from now on, see :func:`~limner.plugins.tags_of`; None leaves them.
            favourite: Whether it is a favourite; None leaves it.
            context: What goes along with the request.

        Raises:
            DrawingNotFoundError: There is none of that key.
        """
        self._not_offered(Capability.TAGS)

    def restore(self, key: str, *, context: Context) -> Entry:
        """Take a drawing out of the trash; its key may have to change.

        Raises:
            DrawingNotFoundError: There is none of that key in the trash.
        """
        self._not_offered(Capability.TRASH)

    def erase(self, key: str, *, context: Context) -> None:
        """Remove a drawing from the trash, for good.

        Raises:
            DrawingNotFoundError: There is none of that key in the trash.
        """
        self._not_offered(Capability.TRASH)

    def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
        """Append records to the journal, durably: all of them that are of one kind, or none.

        Records keep the order that they are given in. Nothing that was appended is ever changed or removed.
        """
        self._not_offered(Capability.JOURNAL)

    def read(self, query: JournalQuery, *, context: Context) -> JournalPage:
        """Read the journal, a page at a time, the first appended first.

        Raises:
            InputError: The cursor is none of this journal.
            IntegrityError: What is there is no record.
        """
        self._not_offered(Capability.JOURNAL)

    def head(self, kind: RecordKind, *, context: Context) -> Head:
        """Tell what the end of a chain was when something was last appended, whatever is there now."""
        self._not_offered(Capability.CHAIN)

    def verify(self, *, context: Context) -> Iterator[Finding]:
        """Look at everything that is kept, and change nothing. Yields what is wrong."""
        self._not_offered(Capability.MAINTENANCE)

    def repair(self, *, context: Context) -> Iterator[Finding]:
        """Put right what can be. Yields what was, as information, and what could not be, as errors."""
        self._not_offered(Capability.MAINTENANCE)

    def collect_garbage(self, *, everything: bool = False, context: Context) -> Freed:
        """Remove what is no longer needed: leftovers, and what was in the trash for longer than the settings want.

        Args:
            everything: Whether to empty the trash, however long a drawing was in it.
            context: What goes along with the request.
        """
        self._not_offered(Capability.MAINTENANCE)

    def stats(self, *, context: Context) -> StorageStats:
        """Tell how much is kept."""
        self._not_offered(Capability.MAINTENANCE)

    def health(self, *, context: Context) -> Health:
        """Tell whether the storage can be used, quickly, and without raising for what is wrong with it."""
        start = context.clock()
        try:
            self.list(Query(limit=1), context=context)
        except LimnerError as error:
            return Health(ready=False, detail=error.message, seconds=context.clock() - start)
        return Health(ready=True, seconds=context.clock() - start)

    def check(self, *, context: Context) -> Iterator[Finding]:
        """Look at all that the storage needs, before anybody works with it; ``limner doctor`` does.

        As :meth:`ModelBackend.check`: INFO for what is as it should be, WARNING for what will be in the way of some work, ERROR
        for what is in the way of all, the last two with their remedy. Nothing is changed, and nothing is left behind; what the
        storage makes at its first use may be made. Without one of its own it tells what :meth:`health` says.

        Args:
            context: What goes along, with the time that the check may take.

        Yields:
            What was seen, as soon as it is.

        .. versionadded:: 0.1
        """
        health = self.health(context=context)
        detail = health.detail or ("it can be used" if health.ready else "it cannot be used, and does not say why")
        if not health.ready:
            hint = "mend what it says, or take another with --storage"
            yield Finding(Severity.ERROR, "storage.not-ready", detail, hint=hint)
        elif health.writable is False:
            hint = "make its place writable to you, or take another with --storage"
            yield Finding(Severity.WARNING, "storage.read-only", health.detail or "it can be read only", hint=hint)
        else:
            yield Finding(Severity.INFO, "storage.ready", detail)

    def close(self) -> None:  # noqa: B027 - most backends hold nothing
        """Give back what the backend holds. Called once, when the studio closes."""

    def _not_offered(self, capability: Capability) -> NoReturn:
        raise unsupported(type(self).__name__, capability)


def unsupported(storage: str, capability: Capability) -> UnsupportedError:
    """Return the error that a storage does not offer something."""
    msg = f"{storage} does not offer {capability.value}"
    return UnsupportedError(msg, hint="limner storages NAME tells what a storage can do; take another with --storage")
