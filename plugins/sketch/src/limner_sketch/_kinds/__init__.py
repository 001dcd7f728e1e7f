"""Kinds of pictures other than scenes: each is loaded when the first of its kind is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from limner_sketch._emit import Document
    from limner_sketch._layout._items import Cluster
    from limner_sketch._task import Task

__all__ = ["Artist", "artist_of"]

Artist: TypeAlias = "Callable[[Task, Document], Sequence[Cluster]]"


def artist_of(kind: str) -> Artist:
    """Return what draws a kind of picture: ``draw_icon`` of the module ``_icon``, and so on.

    Args:
        kind: A kind of plan other than a scene, or ``slogan``: words alone.
    """
    return cast("Artist", getattr(import_module(f"{__name__}._{kind}"), f"draw_{kind}"))
