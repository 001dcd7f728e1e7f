"""A shelf: a folder of drawings, its index, and the files being written to it. What is kept is one, and the trash is another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from limner import IntegrityError, StorageError
from limner.plugins import Context, Entry, Page, Query, StoredDrawing
from limner.svg import SvgError, clean
from limner_local_storage._catching_up import carry_along, catch_up
from limner_local_storage._finding import find_file, not_found
from limner_local_storage._folder import Folder
from limner_local_storage._index import Index, IndexDamagedError
from limner_local_storage._known import MAX_FILE_BYTES, Known, State, describe, describe_file
from limner_local_storage._listing import list_page
from limner_local_storage._publishing import Staged, Wanted, publish, rewritten, stage
from limner_local_storage._settings import LocalStorageSettings
from limner_local_storage._staging import Staging
from limner_local_storage._tables import by_file, drop, upsert

__all__ = ["Shelf"]

T = TypeVar("T")

_ATTEMPTS: Final = 3
_WAITING: Final = 8
"""Files of a batch that wait for the disk at once."""


class Shelf:
    """A folder of drawings and what goes with it.

    Args:
        root: Where it is.
        settings: How carefully.
        within: The folder that it is a part of.
    """

    def __init__(self, root: Path, settings: LocalStorageSettings, *, within: Folder | None = None) -> None:
        self.folder = Folder(root, fsync=settings.fsync, within=within)
        self.staging = Staging(self.folder.hidden / "tmp", fsync=settings.fsync)
        self.index = Index(self.folder.hidden, fsync=settings.fsync, busy_timeout=settings.busy_timeout)
        self._fsync = settings.fsync
        self._sweeping = threading.Lock()
        self._swept = False

    def prepare(self) -> None:
        """Make the folder, and remove what dead processes left in it, the first time."""
        self.folder.make()
        if self._swept:
            return
        with self._sweeping:
            if not self._swept:
                self.staging.sweep()
                self._swept = True

    def put(self, wanted: Sequence[Wanted], context: Context, quota: int | None) -> list[Entry]:
        """Keep drawings, all of them or none.

        Args:
            wanted: The drawings.
            context: What goes along with the request.
            quota: The most bytes that all files may take together.
        """
        self.prepare()
        if quota is not None:
            self.again(lambda: catch_up(self.folder, self.index, context))
        written: list[Staged] = []
        try:
            staged = self._stage(wanted, written.append)
            kept = self.again(lambda: publish(self.folder, self.index, staged, quota))
        finally:
            for item in written:
                self.staging.discard(item.path)
        return [self.entry(known) for known in kept]

    def get(self, key: str, context: Context) -> StoredDrawing:
        """Fetch a drawing, through the SVG boundary."""
        known, markup = self.again(lambda: self._load(key, context, by_prefix=True), reading=True)
        self._check_state(known)
        try:
            drawing = clean(markup)
        except SvgError as error:
            raise self._broken(known, "refused", error.message) from error
        return StoredDrawing(entry=self.entry(known), drawing=drawing)

    def stat(self, key: str, context: Context) -> Entry:
        """Tell what is known of a drawing."""
        known = self.again(lambda: self._look_up(key, context), reading=True)
        if known.state is State.REFUSED:
            self._check_state(known)
        return self.entry(known)

    def list(self, query: Query, context: Context) -> Page:
        """Read a page."""

        def work() -> Page:
            if not self.folder.version():
                return Page(entries=(), total=0)
            catch_up(self.folder, self.index, context)
            with self.index.read("list") as connection:
                listed = list_page(connection, query)
            entries = tuple(self.entry(known) for known in listed.rows)
            return Page(entries=entries, next_cursor=listed.next_cursor, total=listed.total)

        context.check()
        return self.again(work, reading=True)

    def remove(self, key: str, context: Context) -> None:
        """Remove a drawing, for good."""
        self.again(lambda: self._remove(key, context))
        self.folder.sync()

    def rewrite(self, key: str, change: Callable[[Known], Known], context: Context, *, rekey: bool) -> Entry:
        """Change what is known of a drawing, in its file.

        Args:
            key: Which drawing.
            change: Returns what is to be known of it.
            context: What goes along with the request.
            rekey: Whether the file is to have a name that goes with the drawing's.
        """
        self.prepare()
        known, markup = self.again(lambda: self._load(key, context, by_prefix=False))
        self._check_state(known)
        now = rewritten(change(known), markup, rekey=rekey, folder=self.folder, index=self.index, staging=self.staging)
        self.folder.sync()
        return self.entry(now)

    def find(self, key: str, context: Context, *, by_prefix: bool) -> str:
        """Return the name of a drawing's file."""
        return find_file(self.folder, self.index, key, context, by_prefix=by_prefix)

    def path(self, key: str, context: Context) -> Path:
        """Return where a drawing is."""
        return self.folder.path(self.again(lambda: self.find(key, context, by_prefix=True), reading=True))

    def entry(self, known: Known) -> Entry:
        """Return what callers see of what is known."""
        return known.entry(self.folder.location(known.file))

    def again(self, work: Callable[[], T], *, reading: bool = False) -> T:
        """Do work that may find the index damaged, in which case it is made anew, or too full to note anything."""
        for _ in range(_ATTEMPTS - 1):
            try:
                return work()
            except IndexDamagedError:
                continue
            except StorageError as error:
                if not reading or error.code != "storage.full" or self.index.is_private:
                    raise
                self.index.go_private()
        try:
            return work()
        except IndexDamagedError as error:
            msg = f"the index in {self.folder.hidden} is damaged again as soon as it is made: {error}"
            hint = "check that disk; the drawings beside it are plain files and can be copied elsewhere"
            raise StorageError(msg, code="storage.index", hint=hint) from error

    def close(self) -> None:
        """Close the index. A later call opens it again."""
        self.index.close()
        self.staging.close()

    def _stage(self, wanted: Sequence[Wanted], noted: Callable[[Staged], None]) -> Sequence[Staged]:
        """Write files, without names.

        Several wait for the disk at once: a file system that keeps a log commits for all of them what it would for one.

        Args:
            wanted: What they are to hold.
            noted: Called with each that is there, whatever comes after it.

        Returns:
            All of them, in order.
        """

        def work(item: Wanted) -> Staged:
            staged = stage(self.staging, item)
            noted(staged)
            return staged

        if len(wanted) == 1 or not self._fsync:
            return [work(item) for item in wanted]
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(min(_WAITING, len(wanted)), thread_name_prefix="limner-put") as pool:
            return [*pool.map(work, wanted)]

    def _load(self, key: str, context: Context, *, by_prefix: bool) -> tuple[Known, bytes]:
        file = self.find(key, context, by_prefix=by_prefix)

        def before() -> Known | None:
            with self.index.read("fetch the drawing") as connection:
                return by_file(connection, file)

        content = self.folder.read(file, limit=MAX_FILE_BYTES)
        if content is None or (not content.data and before() is None):
            raise not_found(self.folder, self.index, key)
        return describe(file, content, before)

    def _look_up(self, key: str, context: Context) -> Known:
        file = self.find(key, context, by_prefix=True)
        stamp = self.folder.stamp(file)
        with self.index.read("look up the drawing") as connection:
            known = by_file(connection, file)
        if stamp is not None and known is not None and known.stamp == stamp:
            return known
        now = describe_file(self.folder, file, known)
        if now is None:
            raise not_found(self.folder, self.index, key)
        with self.index.write("look up the drawing") as connection:
            if self.folder.stamp(file) == now.stamp:
                upsert(connection, now)
        return now

    def _remove(self, key: str, context: Context) -> None:
        file = self.find(key, context, by_prefix=False)
        removed = False
        try:
            with self.index.write("delete the drawing") as connection:
                self.index.begin()
                before = self.folder.version()
                removed = self.folder.remove(file)
                drop(connection, file)
                carry_along(self.index, connection, before, self.folder.version())
        except (StorageError, IndexDamagedError):
            # The files are the truth: what is removed is removed, also where the disk is too full to note it. The index
            # learns of it with the next listing.
            if not removed:
                raise
        if not removed:
            raise not_found(self.folder, self.index, key)

    def _check_state(self, known: Known) -> None:
        if known.state is State.CHANGED:
            raise self._broken(known, "changed", known.reason)
        if known.state is State.REFUSED:
            raise self._broken(known, "refused", known.reason)

    def _broken(self, known: Known, code: str, reason: str) -> IntegrityError:
        path = self.folder.root / known.file
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
