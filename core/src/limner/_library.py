"""The library of a studio: what its storage keeps, for threads and event loops alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import anyio.to_thread

from limner._faults import blame, is_control
from limner.flow import accept
from limner.plugins import Context, Entry, Link, Page, Query, StorageBackend, StoredDrawing
from limner.svg import Drawing

__all__ = ["Library"]

T = TypeVar("T")


class Library:
    """What a storage backend keeps. Every method has a twin for event loops, whose name starts with ``a``.

    Args:
        name: The name of the storage backend.
        backend: The storage backend.
        context: Makes what goes along with a call.
    """

    def __init__(self, name: str, backend: StorageBackend, context: Callable[[], Context]) -> None:
        self.name = name
        self._backend = backend
        self._context = context

    def put(self, drawing: Drawing, *, name: str) -> Entry:
        """Keep a drawing; see :meth:`limner.plugins.StorageBackend.put`."""
        return self._call(Entry, partial(self._backend.put, drawing, name=name))

    def get(self, key: str) -> StoredDrawing:
        """Fetch a drawing; see :meth:`limner.plugins.StorageBackend.get`."""
        return self._call(StoredDrawing, partial(self._backend.get, key))

    def stat(self, key: str) -> Entry:
        """Tell what is known of a drawing; see :meth:`limner.plugins.StorageBackend.stat`."""
        return self._call(Entry, partial(self._backend.stat, key))

    def list(self, query: Query | None = None) -> Page:
        """List drawings, a page at a time; see :meth:`limner.plugins.StorageBackend.list`."""
        return self._call(Page, partial(self._backend.list, query or Query()))

    def delete(self, key: str) -> None:
        """Remove a drawing; see :meth:`limner.plugins.StorageBackend.delete`."""
        self._call(object, partial(self._backend.delete, key))

    def rename(self, key: str, name: str) -> Entry:
        """Give a drawing another name; see :meth:`limner.plugins.StorageBackend.rename`."""
        return self._call(Entry, partial(self._backend.rename, key, name))

    def link(self, key: str) -> Link:
        """Tell how somebody gets at a drawing; see :meth:`limner.plugins.StorageBackend.link`."""
        return self._call(Link, partial(self._backend.link, key))

    async def aput(self, drawing: Drawing, *, name: str) -> Entry:
        """Keep a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(partial(self.put, drawing, name=name))

    async def aget(self, key: str) -> StoredDrawing:
        """Fetch a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.get, key)

    async def astat(self, key: str) -> Entry:
        """Tell what is known of a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.stat, key)

    async def alist(self, query: Query | None = None) -> Page:
        """List drawings, a page at a time, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.list, query)

    async def adelete(self, key: str) -> None:
        """Remove a drawing, without blocking the event loop."""
        await anyio.to_thread.run_sync(self.delete, key)

    async def arename(self, key: str, name: str) -> Entry:
        """Give a drawing another name, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.rename, key, name)

    async def alink(self, key: str) -> Link:
        """Tell how somebody gets at a drawing, without blocking the event loop."""
        return await anyio.to_thread.run_sync(self.link, key)

    def _call(self, expected: type[T], method: Callable[..., object]) -> T:
        context = self._context()
        try:
            return accept(method(context=context), expected, f"the storage backend {self.name}")
        except BaseException as error:
            if is_control(error):
                raise
            raised = blame(error, self.name, f"the storage backend {self.name} raised")
            if raised is error:
                raise
            raise raised from error
