"""What a server sends, read up to a bound: a body without end, or one that unpacks to a thousand times its length, fills no memory."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Final

import httpx2
from typing_extensions import override

__all__ = ["ENCODING", "MAX_BYTES", "OverlongError", "bound"]

ENCODING: Final = "gzip"
"""What is asked for in ``Accept-Encoding``: all else unpacks without a bound."""

MAX_BYTES: Final = 32_000_000
"""Length of a whole body, unpacked; of a stream of events, which is read line by line, that of one line."""

_AT_ONCE: Final = 1_000_000
"""Bytes that are unpacked at a time."""


class OverlongError(httpx2.ReadError):
    """A server sends more than is read."""


def bound(response: httpx2.Response) -> None:
    """Have the body of a response read up to the bound. It is unpacked here, where that is asked for.

    Raises:
        OverlongError: Its length is told, and beyond the bound; or it is packed in a way that was not asked for.
    """
    packed = response.headers.pop("content-encoding", "identity").strip().lower()
    if packed not in {ENCODING, "identity", ""}:
        msg = f"the answer is packed as {packed[:40]!r}, which was not asked for"
        raise OverlongError(msg)
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdecimal() and int(length[:20]) > MAX_BYTES:
        raise _overlong()
    lines = response.headers.get("content-type", "").lower().startswith("text/event-stream")
    stream = response.stream
    reader = _Bound(packed=packed == ENCODING, lines=lines)
    if isinstance(stream, httpx2.AsyncByteStream):
        response.stream = _AsyncBounded(stream, reader)
    elif isinstance(stream, httpx2.SyncByteStream):
        response.stream = _Bounded(stream, reader)


def _overlong() -> OverlongError:
    msg = f"the answer is longer than {MAX_BYTES // 1_000_000} MB"
    return OverlongError(msg)


class _Bound:
    """Unpacks what arrives, and counts it.

    Args:
        packed: Whether it is to be unpacked.
        lines: Whether each line is counted by itself.
    """

    def __init__(self, *, packed: bool, lines: bool) -> None:
        self._unpacker = zlib.decompressobj(wbits=31) if packed else None  # 31: of gzip (RFC 1952)
        self._lines = lines
        self._length = 0

    def take(self, arrived: bytes) -> Iterator[bytes]:
        """Yield what arrived, unpacked.

        Raises:
            OverlongError: It is more than is read.
            ReadError: It cannot be unpacked.
        """
        if self._unpacker is None:
            yield self._counted(arrived)
            return
        while arrived:
            try:
                unpacked = self._unpacker.decompress(arrived, _AT_ONCE)
            except zlib.error as error:
                msg = f"the answer cannot be unpacked: {error}"
                raise httpx2.ReadError(msg) from error
            arrived = self._unpacker.unconsumed_tail
            if unpacked:
                yield self._counted(unpacked)

    def _counted(self, content: bytes) -> bytes:
        line = content.rfind(b"\n") if self._lines else -1
        self._length = len(content) - line - 1 if line >= 0 else self._length + len(content)
        if self._length > MAX_BYTES:
            raise _overlong()
        return content


class _Bounded(httpx2.SyncByteStream):
    def __init__(self, stream: httpx2.SyncByteStream, reader: _Bound) -> None:
        self._stream = stream
        self._reader = reader

    @override
    def __iter__(self) -> Iterator[bytes]:
        for arrived in self._stream:
            yield from self._reader.take(arrived)

    @override
    def close(self) -> None:
        self._stream.close()


class _AsyncBounded(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, reader: _Bound) -> None:
        self._stream = stream
        self._reader = reader

    @override
    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for arrived in self._stream:
            for content in self._reader.take(arrived):
                yield content

    @override
    async def aclose(self) -> None:
        await self._stream.aclose()
