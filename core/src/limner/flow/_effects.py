"""Effects: what the flow asks of the world. The drivers carry them out; the flow itself touches nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from limner.plugins import ModelBackend, ModelCall
from limner.plugins._events import Event

__all__ = ["Compute", "Effect", "Emit", "Invoke", "OpenStream", "ReadChunk"]


@frozen
class Emit:
    """Tell of a step. The result is None."""

    event: Event


@frozen
class OpenStream:
    """Call a model. The result is a handle for :class:`ReadChunk`.

    Args:
        backend: Who is asked.
        call: What is asked.
    """

    backend: ModelBackend
    call: ModelCall


@frozen
class ReadChunk:
    """Wait for the next piece of an answer. The result is a :class:`~limner.plugins.Chunk`, or None after the last."""

    stream: Any


@frozen
class Invoke:
    """Call a plugin that may block, such as a storage. The result is that of the function."""

    function: Callable[[], Any]


@frozen
class Compute:
    """Do work that takes a while of a processor, such as cleaning a drawing. The result is that of the function."""

    function: Callable[[], Any]


Effect = Emit | OpenStream | ReadChunk | Invoke | Compute
