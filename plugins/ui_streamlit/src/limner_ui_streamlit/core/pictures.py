"""Pictures that were fetched: drawings out of a storage, and what was rendered of them, kept for a while."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from typing import Final, Generic, TypeVar

from limner import Drawing, Library, LimnerError
from limner.plugins import Entry

__all__ = ["Pictures"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

FETCHERS: Final = 6
"""Drawings that are fetched at the same time: a storage far away answers slowly, and does not mind."""


class _Recent(Generic[K, V]):
    """Keeps the values that were used last.

    Args:
        most: How many.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K, make: Callable[[], V]) -> V:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        value = make()  # without the lock: it may take long, and two threads that make the same do no harm
        with self._lock:
            self._kept[key] = value
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return value

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)


class Pictures:
    """Fetches drawings and renders them, and keeps the last ones.

    Args:
        drawings: How many drawings are kept.
        images: How many rendered ones are kept.
    """

    def __init__(self, drawings: int = 400, images: int = 96) -> None:
        self._drawings: _Recent[tuple[str, str, str, str], Drawing] = _Recent(drawings)
        self._images: _Recent[tuple[str, int], bytes] = _Recent(images)
        self._pool = ThreadPoolExecutor(FETCHERS, thread_name_prefix="limner-ui-fetch")

    def __len__(self) -> int:
        return len(self._drawings)

    def drawing(self, library: Library, scope: str, entry: Entry) -> Drawing:
        """Return a drawing that is kept.

        Args:
            library: Where it is kept.
            scope: Names the settings of the studio that the library is of.
            entry: Which one.

        Raises:
            LimnerError: It cannot be fetched.
        """
        key = (scope, library.name, entry.key, entry.digest)
        return self._drawings.get(key, lambda: library.get(entry.key).drawing)

    def drawings(self, library: Library, scope: str, entries: Iterable[Entry]) -> tuple[Drawing | LimnerError, ...]:
        """Return several drawings, in order; the error in the place of one that cannot be fetched."""

        def fetch(entry: Entry) -> Drawing | LimnerError:
            try:
                return self.drawing(library, scope, entry)
            except LimnerError as error:
                return error

        return tuple(self._pool.map(fetch, entries))

    @property
    def can_draw(self) -> bool:
        """Whether pictures can be had as PNG: what draws them is compiled, and not everywhere."""
        return find_spec("resvg_py") is not None

    def png(self, drawing: Drawing, width: int) -> bytes:
        """Return a drawing as PNG.

        Args:
            drawing: The drawing.
            width: Width in pixels.

        Raises:
            SvgError: It would be too large, or took too long.
        """
        return self._images.get((drawing.digest, width), lambda: drawing.to_png(width=width))

    def clear(self) -> None:
        """Forget everything."""
        self._drawings.clear()
        self._images.clear()
