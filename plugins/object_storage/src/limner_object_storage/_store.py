"""A store: the few calls that everything here is made of, each with a time limit, each translated where it fails."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from datetime import UTC, datetime
from typing import Any, Final, NoReturn

from attrs import frozen

from limner.plugins import Context
from limner_object_storage._driver import is_whole_at_once, open_url
from limner_object_storage._faults import fault_of, place_is_missing, s3_code, too_slow
from limner_object_storage._settings import ObjectStorageSettings

__all__ = ["PARTIAL", "Item", "Store"]

PARTIAL: Final = ".partial"
"""The folder of what is being written, where a file would be seen before it is whole."""
_AT_ONCE: Final = 32
"""How many objects are read at a time."""
_WRITE_OPTIONS: Final = {"s3": {"ContentType": "image/svg+xml"}, "s3a": {"ContentType": "image/svg+xml"}}
"""So that a link opens as a picture. Other drivers go by the name, or have no common word for it."""


class _AbsentError(Exception):
    """There is no object or folder of that name. What that means the caller knows."""


class _EmptyError(Exception):
    """There is nothing in an object whose beginning was asked for."""


@frozen(kw_only=True)
class Item:
    """What a listing of the store tells.

    Args:
        name: The last part of its name.
        size: Bytes.
        stamp: Differs when the content does; empty where the store tells nothing of the kind.
        written: When it was last written; None where the store does not tell.
        is_folder: Whether it is the beginning of further names.
    """

    name: str
    size: int
    stamp: str
    written: datetime | None
    is_folder: bool


class Store:
    """A place that fsspec reaches. Names are relative to its URL.

    Where its driver is asynchronous a call ends with the time limit and when it is cancelled. Threads may share it.

    Args:
        settings: Where it is, and how long a call may take.

    Raises:
        ConfigError: The URL has no driver.
    """

    def __init__(self, settings: ObjectStorageSettings) -> None:
        self._fs, self._root = open_url(settings)
        self._url = settings.url
        self._timeout = settings.timeout
        self._whole_at_once = is_whole_at_once(settings.url)
        self._write_options = _WRITE_OPTIONS.get(settings.url.partition("://")[0], {})

    def items(self, folder: str, context: Context) -> list[Item]:
        """List a folder, in no order; nothing where there is none."""
        path = self._path(folder)
        try:
            found = self._call(context, "list what is kept", "ls", path, detail=True)
        except _AbsentError:
            return []
        return [_item(info) for info in found if info["name"].strip("/") != path.strip("/")]

    def read(self, name: str, limit: int, context: Context) -> bytes | None:
        """Return the first bytes of an object; None where there is none."""
        try:
            data: bytes = self._call(context, "read", "cat_file", self._path(name), start=0, end=limit)
        except _AbsentError:
            return None
        except _EmptyError:
            return b""
        return data

    def read_many(self, names: Sequence[str], limit: int, context: Context) -> list[bytes | None]:
        """Return the first bytes of objects, several at a time where the driver is asynchronous."""
        if not self._fs.async_impl:
            return [self.read(name, limit, context) for name in names]
        turns = asyncio.Semaphore(_AT_ONCE)

        async def read(name: str) -> bytes | None:
            async with turns:
                try:
                    data: bytes = await self._fs._cat_file(self._path(name), start=0, end=limit)  # noqa: SLF001 - fsspec's way
                except Exception as error:
                    if _is_empty(error):
                        return b""
                    if _is_absent(error):
                        return None
                    raise
                return data

        async def read_all() -> list[bytes | BaseException | None]:
            return await asyncio.gather(*map(read, names), return_exceptions=True)

        found: list[bytes | None] = []
        for each in self._wait(context, "read", read_all):
            if isinstance(each, Exception):
                self._fail(each, "read")
            found.append(each)
        return found

    def write(self, name: str, data: bytes, context: Context) -> None:
        """Write an object, at once and whole, in the place of one of that name."""
        path = self._path(name)
        try:
            if self._whole_at_once:
                self._call(context, "write", "pipe_file", path, data, **self._write_options)
                return
            aside = self._path(f"{PARTIAL}/{secrets.token_hex(8)}")
            for each in (aside, path):
                self._call(context, "write", "makedirs", each.rpartition("/")[0], exist_ok=True)
            self._call(context, "write", "pipe_file", aside, data)
            self._call(context, "write", "mv", aside, path)
        except _AbsentError as error:
            cause = error.__cause__ if isinstance(error.__cause__, FileNotFoundError) else FileNotFoundError(path)
            raise fault_of(cause, "write", self._url) from cause

    def remove(self, name: str, context: Context) -> None:
        """Remove an object. It is no error when it is gone."""
        try:
            self._call(context, "delete", "rm_file", self._path(name))
        except _AbsentError:
            return

    def address(self, name: str) -> str:
        """Return the URL of an object, in the words of the store."""
        address: str = self._fs.unstrip_protocol(self._path(name))
        return address

    def sign(self, name: str, seconds: int, context: Context) -> str | None:
        """Return a URL that opens an object for a while, without credentials; None where the store has none such."""
        context.check_cancelled()
        try:
            signed: str = self._fs.sign(self._path(name), expiration=seconds)
        except NotImplementedError:
            return None
        except Exception as error:
            raise fault_of(error, "make a link", self._url) from error
        return signed

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _call(self, context: Context, doing: str, method: str, *arguments: Any, **options: Any) -> Any:
        """Call a method of the file system.

        Raises:
            _AbsentError: There is no object or folder of that name.
            StorageError: Anything else is wrong.
        """
        if self._fs.async_impl and hasattr(self._fs, f"_{method}"):
            return self._wait(context, doing, lambda: getattr(self._fs, f"_{method}")(*arguments, **options))
        context.check_cancelled()
        try:
            return getattr(self._fs, method)(*arguments, **options)
        except Exception as error:  # noqa: BLE001 - drivers raise what they like, and none of it may get out
            self._fail(error, doing)

    def _wait(self, context: Context, doing: str, start: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        """Run a coroutine in fsspec's own event loop, and wait for it."""
        context.check_cancelled()
        future: Future[Any] = asyncio.run_coroutine_threadsafe(start(), self._fs.loop)

        def cancel() -> None:
            future.cancel()

        context.cancel.add_listener(cancel)
        try:
            return future.result(self._timeout)
        except CancelledError:
            context.check_cancelled()
            raise
        except Exception as error:
            if future.done():
                self._fail(error, doing)
            future.cancel()
            raise too_slow(doing, self._url, self._timeout) from error
        finally:
            context.cancel.remove_listener(cancel)

    def _fail(self, error: Exception, doing: str) -> NoReturn:
        """Translate what a driver raised."""
        if _is_absent(error):
            raise _AbsentError from error
        if _is_empty(error):
            raise _EmptyError from error
        raise fault_of(error, doing, self._url) from error


def _is_absent(error: Exception) -> bool:
    return isinstance(error, FileNotFoundError) and not place_is_missing(error)


def _is_empty(error: Exception) -> bool:
    return s3_code(error) == "InvalidRange"


def _item(info: Mapping[str, Any]) -> Item:
    told = (info.get(name) for name in ("ETag", "etag", "generation", "mtime", "ino", "created"))
    written = info.get("mtime") or info.get("LastModified") or info.get("created")
    if isinstance(written, int | float):
        written = datetime.fromtimestamp(written, UTC)
    return Item(
        name=info["name"].rstrip("/").rpartition("/")[2],
        size=info.get("size") or 0,
        stamp=" ".join(str(part) for part in told if part),
        written=written if isinstance(written, datetime) and written.tzinfo else None,
        is_folder=info.get("type") == "directory",
    )
