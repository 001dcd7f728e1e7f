"""The library of a studio: what its storage keeps, for threads and event loops alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import anyio.to_thread
from attrs import evolve

from limner._errors import InputError, LimnerError
from limner._faults import blame, is_interrupt
from limner._findings import Finding
from limner._journal import Journal
from limner.flow import accept
from limner.plugins import (
    Capability,
    Context,
    Entry,
    Freed,
    Health,
    Link,
    Page,
    Query,
    StorageBackend,
    StorageStats,
    StoredDrawing,
    Support,
)
from limner.plugins._events import Event, StorageUsed
from limner.plugins._storage import unsupported
from limner.svg import Drawing

if TYPE_CHECKING:
    from limner._copying import Copied

__all__ = ["Library"]

T = TypeVar("T")

_END: Final = object()


class Library:
    """What a storage backend keeps. Every method has a twin for event loops, whose name starts with ``a``.

    Before a method is called that not every backend has, the backend's capabilities are asked: what it says that it does not
    offer is an :class:`~limner.UnsupportedError` at once. What it does not speak of is tried.

    Args:
        name: The name of the storage backend.
        backend: The storage backend.
        context: Makes what goes along with a call.
        supports: Tells whether the backend has a capability.
        tell: Tells everybody that the storage was used.
    """

    def __init__(
        self,
        name: str,
        backend: StorageBackend,
        context: Callable[[], Context],
        supports: Callable[[Capability], Support] = lambda _: Support.UNDECLARED,
        tell: Callable[[Event], None] = lambda _: None,
    ) -> None:
        self.name = name
        self.supports = supports
        self._backend = backend
        self._context = context
        self._tell = tell
        self.journal = Journal(backend, self._call)
        """What was made, what it cost, who did what: typed records that are only ever appended."""

    def put(self, drawing: Drawing, *, name: str) -> Entry:
        """Keep a drawing; see :meth:`limner.plugins.StorageBackend.put`."""
        return self._call(Entry, partial(self._backend.put, drawing, name=name))

    def adopt(self, stored: Iterable[StoredDrawing]) -> Iterator[Entry]:
        """Keep what another storage kept; see :meth:`limner.plugins.StorageBackend.adopt`."""
        return self._each(Entry, partial(self._backend.adopt, stored))

    def get(self, key: str) -> StoredDrawing:
        """Fetch a drawing; see :meth:`limner.plugins.StorageBackend.get`."""
        return self._call(StoredDrawing, partial(self._backend.get, key))

    def stat(self, key: str) -> Entry:
        """Tell what is known of a drawing; see :meth:`limner.plugins.StorageBackend.stat`."""
        return self._call(Entry, partial(self._backend.stat, key))

    def list(self, query: Query | None = None) -> Page:
        """List drawings, a page at a time; see :meth:`limner.plugins.StorageBackend.list`."""
        asked = query or Query()
        needed = {
            Capability.SEARCH: asked.search.strip(),
            Capability.TAGS: asked.tags or asked.favourite is not None,
            Capability.TRASH: asked.trash,
        }
        return self._call(Page, partial(self._backend.list, asked), *(part for part, used in needed.items() if used))

    def entries(self, query: Query | None = None) -> Iterator[Entry]:
        """List all that a query finds, from its cursor on, a page at a time."""
        from attrs import evolve

        asked, more = query or Query(limit=1000), True
        while more:
            page = self.list(asked)
            yield from page.entries
            asked, more = evolve(asked, cursor=page.next_cursor), bool(page.next_cursor)

    def delete(self, key: str) -> None:
        """Remove a drawing; see :meth:`limner.plugins.StorageBackend.delete`."""
        self._call(object, partial(self._backend.delete, key))

    def rename(self, key: str, name: str) -> Entry:
        """Give a drawing another name; see :meth:`limner.plugins.StorageBackend.rename`.

        Raises:
            InputError: The name is blank.
        """
        if not name.strip():
            msg = f"{name!r} is no name for a drawing: it is blank"
            raise InputError(msg, code="input.name", hint="give it a name with letters in it")
        return self._call(Entry, partial(self._backend.rename, key, name), Capability.RENAME)

    def annotate(self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None) -> Entry:
        """Set the tags of a drawing, or mark it; see :meth:`limner.plugins.StorageBackend.annotate`."""
        method = partial(self._backend.annotate, key, tags=tags, favourite=favourite)
        return self._call(Entry, method, Capability.TAGS)

    def restore(self, key: str) -> Entry:
        """Take a drawing out of the trash; see :meth:`limner.plugins.StorageBackend.restore`."""
        return self._call(Entry, partial(self._backend.restore, key), Capability.TRASH)

    def erase(self, key: str) -> None:
        """Remove a drawing from the trash, for good; see :meth:`limner.plugins.StorageBackend.erase`."""
        self._call(object, partial(self._backend.erase, key), Capability.TRASH)

    def link(self, key: str) -> Link:
        """Tell how somebody gets at a drawing; see :meth:`limner.plugins.StorageBackend.link`."""
        return self._call(Link, partial(self._backend.link, key))

    def health(self) -> Health:
        """Tell whether the storage can be used; see :meth:`limner.plugins.StorageBackend.health`."""
        return self._call(Health, self._backend.health)

    def stats(self) -> StorageStats:
        """Tell how much is kept; see :meth:`limner.plugins.StorageBackend.stats`."""
        return self._call(StorageStats, self._backend.stats, Capability.MAINTENANCE)

    def collect_garbage(self, *, everything: bool = False) -> Freed:
        """Remove what is no longer needed; see :meth:`limner.plugins.StorageBackend.collect_garbage`."""
        method = partial(self._backend.collect_garbage, everything=everything)
        return self._call(Freed, method, Capability.MAINTENANCE)

    def verify(self) -> Iterator[Finding]:
        """Look at everything that is kept; see :meth:`limner.plugins.StorageBackend.verify`."""
        return self._each(Finding, self._backend.verify, Capability.MAINTENANCE)

    def repair(self) -> Iterator[Finding]:
        """Put right what can be; see :meth:`limner.plugins.StorageBackend.repair`."""
        return self._each(Finding, self._backend.repair, Capability.MAINTENANCE)

    def copy_to(self, target: Library) -> Iterator[Copied]:
        """Copy every drawing that another library does not have yet, the oldest first.

        One is there already when the target has one of the same digest and name. So a copy that was broken off is simply begun
        again, and one that is repeated does nothing.

        Args:
            target: Where to.

        Yields:
            What became of each. Who stops iterating stops the copy.

        Raises:
            StorageError: This library cannot be listed, or the target can keep no more.
        """
        from limner._copying import copy_library

        return copy_library(self, target)

    def export_to(self, path: str | PathLike[str]) -> Generator[Copied, None, None]:
        """Write every drawing, and what is known of it, to an archive: a zip that is there when it is whole, and not before.

        Args:
            path: The archive; one that is there is replaced.

        Yields:
            What became of each: one that cannot be fetched is left out, and told of.

        Raises:
            StorageError: The library cannot be listed, or the archive not written.
        """
        from limner._archive import export_library

        return export_library(self, Path(path))

    def import_from(self, path: str | PathLike[str]) -> Iterator[Copied]:
        """Keep every drawing of an archive, of any zip of SVG files, of a folder of them, or of one such file, that is not there yet.

        Args:
            path: The archive, the folder, or the file, whose name ends in ``.svg``.

        Yields:
            What became of each: one that is damaged, or refused by the SVG boundary, is told of and the others are kept.

        Raises:
            InputError: It is no archive that can be read, or holds more than 4 GB.
            StorageError: The library can keep no more.
        """
        place = Path(path)
        if place.is_dir() or place.suffix.lower() == ".svg":
            from limner._svg_files import import_files

            return import_files(place, self)
        from limner._archive import import_library

        return import_library(place, self)

    async def aput(self, drawing: Drawing, *, name: str) -> Entry:
        """Keep a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(partial(self.put, drawing, name=name))

    def aadopt(self, stored: Iterable[StoredDrawing]) -> AsyncIterator[Entry]:
        """Keep what another storage kept, without blocking the event loop."""
        return _aiterate(self.adopt(stored))

    async def aget(self, key: str) -> StoredDrawing:
        """Fetch a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.get, key)

    async def astat(self, key: str) -> Entry:
        """Tell what is known of a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.stat, key)

    async def alist(self, query: Query | None = None) -> Page:
        """List drawings, a page at a time, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.list, query)

    def aentries(self, query: Query | None = None) -> AsyncIterator[Entry]:
        """List all that a query finds, without blocking the event loop."""
        return _aiterate(self.entries(query))

    async def adelete(self, key: str) -> None:
        """Remove a drawing, without blocking the event loop."""
        await anyio.to_thread.run_sync(self.delete, key)

    async def arename(self, key: str, name: str) -> Entry:
        """Give a drawing another name, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.rename, key, name)

    async def aannotate(self, key: str, *, tags: Iterable[str] | None = None, favourite: bool | None = None) -> Entry:
        """Set the tags of a drawing, or mark it, without blocking the event loop."""
        return await anyio.to_thread.run_sync(partial(self.annotate, key, tags=tags, favourite=favourite))

    async def arestore(self, key: str) -> Entry:
        """Take a drawing out of the trash, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.restore, key)

    async def aerase(self, key: str) -> None:
        """Remove a drawing from the trash, for good, without blocking the event loop."""
        await anyio.to_thread.run_sync(self.erase, key)

    async def alink(self, key: str) -> Link:
        """Tell how somebody gets at a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.link, key)

    async def ahealth(self) -> Health:
        """Tell whether the storage can be used, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.health)

    async def astats(self) -> StorageStats:
        """Tell how much is kept, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.stats)

    async def acollect_garbage(self, *, everything: bool = False) -> Freed:
        """Remove what is no longer needed, without blocking the event loop."""
        return await anyio.to_thread.run_sync(partial(self.collect_garbage, everything=everything))

    def averify(self) -> AsyncIterator[Finding]:
        """Look at everything that is kept, without blocking the event loop."""
        return _aiterate(self.verify())

    def arepair(self) -> AsyncIterator[Finding]:
        """Put right what can be, without blocking the event loop."""
        return _aiterate(self.repair())

    def acopy_to(self, target: Library) -> AsyncIterator[Copied]:
        """Copy every drawing that another library does not have yet, without blocking the event loop."""
        return _aiterate(self.copy_to(target))

    def aexport_to(self, path: str | PathLike[str]) -> AsyncIterator[Copied]:
        """Write every drawing to an archive, without blocking the event loop."""
        return _aiterate(self.export_to(path))

    def aimport_from(self, path: str | PathLike[str]) -> AsyncIterator[Copied]:
        """Keep every drawing of an archive, a folder or a file, without blocking the event loop."""
        return _aiterate(self.import_from(path))

    def _call(self, expected: type[T], method: Callable[..., object], *needed: Capability) -> T:
        self._check(needed)
        context = _unhurried(self._context()) if Capability.MAINTENANCE in needed else self._context()
        start = context.clock()
        try:
            result = accept(method(context=context), expected, f"the storage backend {self.name}")
        except BaseException as error:
            if is_interrupt(error):
                raise
            raised = self._blamed(error)
            self._used(method, None, context, context.clock() - start, raised)
            if raised is error:
                raise
            raise raised from error
        self._used(method, result, context, context.clock() - start, None)
        return result

    def _used(self, method: Any, result: object, context: Context, seconds: float, error: LimnerError | None) -> None:
        given = method.args if isinstance(method, partial) else ()
        key = result.key if isinstance(result, Entry) else next((part for part in given if isinstance(part, str)), "")
        self._tell(
            StorageUsed(
                request_id=context.request_id,
                at=datetime.now(UTC),
                storage=self.name,
                operation=(method.func if isinstance(method, partial) else method).__name__,
                key=key,
                seconds=seconds,
                error=error,
            )
        )

    def _each(self, expected: type[T], method: Callable[..., Iterable[T]], *needed: Capability) -> Iterator[T]:
        self._check(needed)
        context = _unhurried(self._context())
        start = context.clock()
        try:
            for item in method(context=context):
                accepted = accept(item, expected, f"the storage backend {self.name}")
                if isinstance(accepted, Entry):  # each is a change of its own, whether or not who iterates goes on
                    self._used(method, accepted, context, context.clock() - start, None)
                    start = context.clock()
                yield accepted
        except BaseException as error:
            if is_interrupt(error) or isinstance(error, GeneratorExit):  # who iterates may stop, too
                raise
            raised = self._blamed(error)
            self._used(method, None, context, context.clock() - start, raised)
            if raised is error:
                raise
            raise raised from error
        if expected is not Entry:
            self._used(method, None, context, context.clock() - start, None)

    def _check(self, needed: Iterable[Capability]) -> None:
        for capability in needed:
            if self.supports(capability) is Support.NO:
                raise unsupported(self.name, capability)

    def _blamed(self, error: BaseException) -> LimnerError:
        return blame(error, self.name, f"the storage backend {self.name} raised")


def _unhurried(context: Context) -> Context:
    """Return what goes along with work on a whole library: the time that one picture may take is no bound of that."""
    return evolve(context, deadline=None)


async def _aiterate(items: Iterator[T]) -> AsyncIterator[T]:
    while True:
        item = await anyio.to_thread.run_sync(next, items, _END)
        if item is _END:
            return
        yield item  # type: ignore[misc]
