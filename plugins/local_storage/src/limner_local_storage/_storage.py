"""The storage backend: a folder of drawings."""

from __future__ import annotations

import shlex
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from typing import Final, TypeVar

from limner import IntegrityError, LimnerError, StorageError
from limner.plugins import Context, Entry, Link, Page, Query, StorageBackend, StoredDrawing
from limner.svg import Drawing, SvgError, clean
from limner_local_storage._catching_up import carry_along, catch_up
from limner_local_storage._faults import fault_of_system
from limner_local_storage._finding import find_file, not_found
from limner_local_storage._folder import Folder
from limner_local_storage._index import Index, IndexDamagedError
from limner_local_storage._known import MAX_FILE_BYTES, Known, State, describe, describe_file
from limner_local_storage._listing import list_page
from limner_local_storage._publishing import publish, renamed, stage
from limner_local_storage._settings import LocalStorageSettings
from limner_local_storage._staging import Staging
from limner_local_storage._tables import by_file, drop, upsert

__all__ = ["LocalStorage"]

T = TypeVar("T")

_BATCH: Final = 256
_ATTEMPTS: Final = 3


class LocalStorage(StorageBackend):
    """Keeps drawings as plain ``.svg`` files in a folder.

    A drawing's file is named after its key, and holds everything: the markup, and at its end one comment with the name, the
    time and the digest. A hidden folder ``.limner`` holds what can be lost: an index for listing and searching, made anew
    from the files whenever it is missing, damaged or behind, and the files being written.

    Threads and processes may share a folder. Nothing is touched before the first call.

    Args:
        settings: Where and how.
    """

    def __init__(self, settings: LocalStorageSettings) -> None:
        self._settings = settings
        self._folder = Folder(settings.root, fsync=settings.fsync)
        self._staging = Staging(self._folder.hidden / "tmp", fsync=settings.fsync)
        self._index = Index(self._folder.hidden, fsync=settings.fsync, busy_timeout=settings.busy_timeout)
        self._sweeping = threading.Lock()
        self._swept = False

    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        """Keep a drawing, durably; see :meth:`limner.plugins.StorageBackend.put`.

        The same drawing put again under the same name is the same entry, so that a call can be repeated after a failure; under
        another name it is another entry. Nothing that was kept is ever written over.
        """
        with self._edge(context, "keep the drawing"):
            return self._put([(drawing, name)], context)[0]

    def put_many(self, drawings: Iterable[tuple[Drawing, str]], *, context: Context) -> Iterator[Entry]:
        """Keep many drawings, several at a time durably; see :meth:`put`.

        Args:
            drawings: Drawings and their names. Not more than 256 are held at once.
            context: What goes along with the request.

        Yields:
            What is known of each, in order, once it is kept. A drawing that was not told of was not kept.
        """
        waiting = iter(drawings)
        while batch := list(islice(waiting, _BATCH)):
            with self._edge(context, "keep the drawings"):
                entries = self._put(batch, context)
            yield from entries

    def get(self, key: str, *, context: Context) -> StoredDrawing:
        """Fetch a drawing; see :meth:`limner.plugins.StorageBackend.get`.

        The beginning of a key is enough where no other begins so.
        """
        with self._edge(context, "fetch the drawing"):
            known, markup = self._again(lambda: self._load(key, context, by_prefix=True), reading=True)
            self._check_state(known)
            try:
                drawing = clean(markup)
            except SvgError as error:
                raise self._broken(known, "refused", error.message) from error
            return StoredDrawing(entry=known.entry(self._folder.root), drawing=drawing)

    def stat(self, key: str, *, context: Context) -> Entry:
        """Tell what is known of a drawing; see :meth:`limner.plugins.StorageBackend.stat`.

        The beginning of a key is enough where no other begins so.
        """
        with self._edge(context, "look up the drawing"):
            known = self._again(lambda: self._look_up(key, context), reading=True)
            if known.state is State.REFUSED:
                self._check_state(known)
            return known.entry(self._folder.root)

    def list(self, query: Query, *, context: Context) -> Page:
        """List drawings, a page at a time; see :meth:`limner.plugins.StorageBackend.list`.

        Raises:
            InputError: The cursor belongs to another listing, or the search is too long.
            StorageError: The folder cannot be read.
        """

        def work() -> Page:
            if not self._folder.version():
                return Page(entries=(), total=0)
            catch_up(self._folder, self._index, context)
            with self._index.read("list") as connection:
                listed = list_page(connection, query)
            entries = tuple(known.entry(self._folder.root) for known in listed.rows)
            return Page(entries=entries, next_cursor=listed.next_cursor, total=listed.total)

        with self._edge(context, "list the drawings"):
            context.check()
            return self._again(work, reading=True)

    def delete(self, key: str, *, context: Context) -> None:
        """Remove a drawing; see :meth:`limner.plugins.StorageBackend.delete`. It takes the whole key."""
        with self._edge(context, "delete the drawing"):
            self._again(lambda: self._delete(key, context))
            self._folder.sync()

    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        """Give a drawing another name, and its file with it; see :meth:`limner.plugins.StorageBackend.rename`.

        It takes the whole key.
        """
        with self._edge(context, "rename the drawing"):
            self._prepare()
            known, markup = self._again(lambda: self._load(key, context, by_prefix=False))
            self._check_state(known)
            now = renamed(known, markup, name, folder=self._folder, index=self._index, staging=self._staging)
            self._folder.sync()
            return now.entry(self._folder.root)

    def link(self, key: str, *, context: Context) -> Link:
        """Tell where a drawing's file is; see :meth:`limner.plugins.StorageBackend.link`."""
        with self._edge(context, "look up the drawing"):
            file = self._again(lambda: self._find(key, context, by_prefix=True), reading=True)
            path = self._folder.path(file)
            if sys.platform == "win32":
                command = subprocess.list2cmdline(["copy", str(path), "."])
            else:
                command = shlex.join(["cp", str(path), "."])
            return Link(url=path.as_uri(), command=command)

    def close(self) -> None:
        """Close the index. A later call opens it again."""
        self._index.close()
        self._staging.close()

    def _put(self, batch: Sequence[tuple[Drawing, str]], context: Context) -> Sequence[Entry]:
        self._prepare()
        quota = self._settings.quota_bytes
        if quota is not None:
            self._again(lambda: catch_up(self._folder, self._index, context))
        with ExitStack() as stack:
            created = time.time_ns() // 1000
            staged = [
                stack.enter_context(stage(self._staging, drawing, name, created=created + offset))
                for offset, (drawing, name) in enumerate(batch)
            ]
            kept = self._again(lambda: publish(self._folder, self._index, staged, quota))
        return [known.entry(self._folder.root) for known in kept]

    def _load(self, key: str, context: Context, *, by_prefix: bool) -> tuple[Known, bytes]:
        file = self._find(key, context, by_prefix=by_prefix)

        def before() -> Known | None:
            with self._index.read("fetch the drawing") as connection:
                return by_file(connection, file)

        content = self._folder.read(file, limit=MAX_FILE_BYTES)
        if content is None:
            raise not_found(self._folder, self._index, key)
        return describe(file, content, before)

    def _look_up(self, key: str, context: Context) -> Known:
        file = self._find(key, context, by_prefix=True)
        stamp = self._folder.stamp(file)
        with self._index.read("look up the drawing") as connection:
            known = by_file(connection, file)
        if stamp is not None and known is not None and known.stamp == stamp:
            return known
        now = describe_file(self._folder, file, known)
        if now is None:
            raise not_found(self._folder, self._index, key)
        with self._index.write("look up the drawing") as connection:
            if self._folder.stamp(file) == now.stamp:
                upsert(connection, now)
        return now

    def _delete(self, key: str, context: Context) -> None:
        file = self._find(key, context, by_prefix=False)
        removed = False
        try:
            with self._index.write("delete the drawing") as connection:
                before = self._folder.version()
                removed = self._folder.remove(file)
                drop(connection, file)
                carry_along(self._index, connection, before, self._folder.version())
        except (StorageError, IndexDamagedError):
            # The files are the truth: what is removed is removed, also where the disk is too full to note it. The index
            # learns of it with the next listing.
            if not removed:
                raise
        if not removed:
            raise not_found(self._folder, self._index, key)

    def _find(self, key: str, context: Context, *, by_prefix: bool) -> str:
        return find_file(self._folder, self._index, key, context, by_prefix=by_prefix)

    def _prepare(self) -> None:
        self._folder.make()
        with self._sweeping:
            if not self._swept:
                self._staging.sweep()
                self._swept = True

    def _check_state(self, known: Known) -> None:
        if known.state is State.CHANGED:
            raise self._broken(known, "changed", known.reason)
        if known.state is State.REFUSED:
            raise self._broken(known, "refused", known.reason)

    def _broken(self, known: Known, code: str, reason: str) -> IntegrityError:
        path = self._folder.root / known.file
        if code == "changed":
            msg = f"{path} is not what was kept: {reason}"
            hint = (
                "bring the file back from a backup; or, if somebody edited it and it is wanted so, "
                "save it under another name in the same folder, without the comment at its end, and delete this one"
            )
        else:
            msg = f"{path} is no drawing that can be shown: {reason}"
            hint = "mend the file in a drawing program, or move it out of the folder"
        return IntegrityError(msg, code=f"storage.integrity.{code}", hint=hint)

    def _again(self, work: Callable[[], T], *, reading: bool = False) -> T:
        """Do work that may find the index damaged, in which case it is made anew, or too full to note anything."""
        for _ in range(_ATTEMPTS - 1):
            try:
                return work()
            except IndexDamagedError:
                continue
            except StorageError as error:
                if not reading or error.code != "storage.full" or self._index.is_private:
                    raise
                self._index.go_private()
        try:
            return work()
        except IndexDamagedError as error:
            msg = f"the index in {self._folder.hidden} is damaged again as soon as it is made: {error}"
            hint = "check that disk; the drawings beside it are plain files and can be copied elsewhere"
            raise StorageError(msg, code="storage.index", hint=hint) from error

    @contextmanager
    def _edge(self, context: Context, doing: str) -> Iterator[None]:
        """Let out no exception but our own, with the request it happened in."""
        context.check_cancelled()
        try:
            yield
        except OSError as error:
            raised = fault_of_system(error, doing, self._folder.root)
            raised.request_id = context.request_id
            raise raised from error
        except LimnerError as error:
            error.request_id = error.request_id or context.request_id
            raise
