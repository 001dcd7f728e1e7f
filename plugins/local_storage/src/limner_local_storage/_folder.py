"""The folder of the drawings: reading, publishing and removing files so that a crash leaves each one whole or absent."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
from pathlib import Path
from typing import Final, NamedTuple

from attrs import field, frozen

from limner_local_storage._durability import sync_folder
from limner_local_storage._keys import is_drawing_file

__all__ = ["HIDDEN", "Content", "Folder", "Stamp", "stamp_of"]

HIDDEN: Final = ".limner"
"""The folder in it that holds what is no drawing: the index, and files being written."""

# A drawing is never a link to elsewhere, and opening a pipe must not wait for its writer. Windows has neither.
_READ_FLAGS: Final = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
_LATEST: Final = 2**63 - 1
"""The most that the index holds, in nanoseconds since 1970: the year 2262. Somebody may give a file any time of change."""
_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK})


class Stamp(NamedTuple):
    """What tells that a file changed, without reading it: time in nanoseconds since 1970, and bytes.

    A tuple: a look at a large folder makes and compares one for each of its files.
    """

    modified: int
    size: int


@frozen
class Content:
    """What is in a file."""

    data: bytes = field(repr=False)
    stamp: Stamp


class Folder:
    """A folder of drawings. Every name that it is given is one component: nothing outside is ever reached.

    Args:
        root: Where it is. Nothing is touched before the first use.
        fsync: Whether to wait for the disk.
        within: The one that it is a part of, in which it may come and go, and must not lead elsewhere.
    """

    def __init__(self, root: Path, *, fsync: bool, within: Folder | None = None) -> None:
        self.root = Path(os.path.abspath(root))  # noqa: PTH100  Path.resolve reads the disk
        self._within = within
        self.hidden = self.root / HIDDEN
        # A put takes a tenth of a millisecond beside the disk's own time, of which paths made of objects would be the half.
        self._path = str(self.root)
        self._begins = os.path.join(self._path, "")  # noqa: PTH118
        self._hidden = str(self.hidden)
        self._fsync = fsync
        self._was_there = False
        self._is_link: bool | None = None
        self._making = threading.Lock()

    def make(self) -> None:
        """Make the folder and its hidden one, unless they are there.

        Raises:
            FileNotFoundError: It was there when last looked at and is no more: a disk may have been unmounted, and a new empty
                folder in its place would look like a loss.
            OSError: It cannot be made, or a link is in its place that was not there before.
        """
        if self._was_there and self._look()[1]:
            return
        with self._making:
            if not self._was_there:
                self._make_with_parents(self.root)
            _, hidden = self._look()
            self._was_there = self._within is None
            if hidden:
                return
            try:
                self.hidden.mkdir()
            except FileExistsError:
                if not stat.S_ISDIR(self.hidden.lstat().st_mode):
                    raise
            else:
                self._sync(self.root)

    def version(self) -> str:
        """Tell what changes whenever a file is added, removed or renamed, by whomever; "" when there is no folder."""
        try:
            found, _ = self._look()
        except FileNotFoundError:
            if self._was_there:
                raise
            return ""
        self._was_there = self._within is None
        return _version(found)

    def version_now(self) -> str:
        """Tell the version of a folder that was looked at a moment ago."""
        return _version(os.stat(self._path))  # noqa: PTH116

    def path(self, file: str) -> Path:
        """Return where a file is.

        Raises:
            ValueError: The name is more than one component, or not one of a drawing.
        """
        return Path(self._at(file))

    def scan(self) -> dict[str, Stamp]:
        """List the files that are taken for drawings: no links, no folders, nothing hidden.

        An empty one is a name that :meth:`hold` took, or a drawing that somebody emptied: the index knows.
        """
        found: dict[str, Stamp] = {}
        try:
            entries = os.scandir(self.root)
        except FileNotFoundError:
            if self._was_there:
                raise
            return found
        with entries:
            for entry in entries:
                if not is_drawing_file(entry.name) or not entry.is_file(follow_symlinks=False):
                    continue
                try:
                    stamp = stamp_of(entry.stat(follow_symlinks=False))
                except FileNotFoundError:  # removed a moment ago
                    continue
                found[entry.name] = stamp
        return found

    def stamp(self, file: str) -> Stamp | None:
        """Tell what tells that a file changed; None when it is not there, or no drawing."""
        try:
            found = os.lstat(self._at(file))
        except FileNotFoundError:
            return None
        return stamp_of(found) if stat.S_ISREG(found.st_mode) else None

    def holds_nothing(self, file: str) -> bool:
        """Tell whether a file is there and empty."""
        try:
            found = self.path(file).lstat()
        except FileNotFoundError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == 0

    def read(self, file: str, *, limit: int | None = None) -> Content | None:
        """Read a file; None when it is not there, or no drawing.

        Args:
            file: Its name.
            limit: The most bytes to read; of a larger file only as many are returned, with one more to tell.
        """
        path = self._at(file)
        try:
            descriptor = os.open(path, _READ_FLAGS)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno == errno.ELOOP or os.path.islink(path):  # noqa: PTH114
                return None
            raise
        try:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                return None
            with open(descriptor, "rb", closefd=False) as opened:
                return Content(opened.read(-1 if limit is None else limit + 1), stamp_of(found))
        finally:
            os.close(descriptor)

    def publish(self, staged: str | Path, file: str) -> None:
        """Give a written file its name, all at once, and never over another file.

        Raises:
            FileExistsError: That name is taken.
        """
        path = self._at(file)
        if sys.platform == "win32":
            os.rename(staged, path)  # noqa: PTH104  fails where the name is taken
            return
        try:
            os.link(staged, path, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
        else:
            return
        # FAT and some network file systems have no links: hold the name, then put the whole file there in one step.
        self.hold(file)
        try:
            os.replace(staged, path)  # noqa: PTH105
        except OSError:
            self.remove(file)
            raise

    def hold(self, file: str) -> None:
        """Take a name with an empty file, which no reader takes for a drawing.

        Raises:
            FileExistsError: That name is taken.
        """
        os.close(os.open(self.path(file), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))

    def replace(self, staged: str | Path, file: str) -> None:
        """Put a written file in the place of another, all at once."""
        os.replace(staged, self._at(file))  # noqa: PTH105

    def move(self, file: str, held: str) -> None:
        """Give a file a name that :meth:`hold` took, all at once. By link and unlink it would be there twice in between."""
        self.path(file).replace(self.path(held))

    def remove(self, file: str) -> bool:
        """Remove a file, and tell whether it was there."""
        try:
            self.path(file).unlink()
        except FileNotFoundError:
            return False
        return True

    def sync(self) -> None:
        """Wait until names given and taken away are on the disk."""
        self._sync(self._path)

    def _at(self, file: str) -> str:
        if os.path.basename(file) != file or "\0" in file or not is_drawing_file(file):  # noqa: PTH119
            msg = f"{file!r} names no drawing in a folder"
            raise ValueError(msg)
        return self._begins + file

    def location(self, file: str) -> str:
        """Return where a file is, as text."""
        return self._begins + file

    def _look(self) -> tuple[os.stat_result, bool]:
        """Look at the folder, and refuse what would lead out of it: it may be a link from the start, and become none later.

        Returns:
            What the system knows of it, and whether the hidden folder is there.
        """
        if self._within is not None:
            self._within.version()
        found = os.lstat(self._path)
        is_link = stat.S_ISLNK(found.st_mode)
        if is_link and (self._within is not None or self._is_link is False):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(self.root))
        if is_link:
            found = os.stat(self.root)  # noqa: PTH116
        if not stat.S_ISDIR(found.st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(self.root))
        try:
            hidden = os.lstat(self._hidden).st_mode
        except OSError:
            hidden = 0
        if stat.S_ISLNK(hidden):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), self._hidden)
        self._is_link = is_link
        return found, stat.S_ISDIR(hidden)

    def _make_with_parents(self, path: Path) -> None:
        try:
            path.mkdir()
        except FileExistsError:
            if not path.is_dir():
                raise
        except FileNotFoundError:
            if path.parent == path:
                raise
            self._make_with_parents(path.parent)
            path.mkdir(exist_ok=True)
        self._sync(path.parent)

    def _sync(self, path: str | Path) -> None:
        if self._fsync:
            sync_folder(path)


def _version(found: os.stat_result) -> str:
    return f"{found.st_dev}:{found.st_ino}:{found.st_mtime_ns}"


def stamp_of(found: os.stat_result) -> Stamp:
    """Return what tells that a file changed."""
    modified = found.st_mtime_ns
    if not -_LATEST <= modified <= _LATEST:
        modified = _LATEST if modified > 0 else -_LATEST
    return Stamp(modified, found.st_size)
