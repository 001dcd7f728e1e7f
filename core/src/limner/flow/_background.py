"""What anyio leaves to the event loops themselves: waking one from another thread, and a task that belongs to no scope."""

from __future__ import annotations

import asyncio
import contextvars
import sys
from collections.abc import Callable, Coroutine
from typing import Any

__all__ = ["in_this_loop", "is_in_trio", "is_stray", "start_apart"]


def in_this_loop() -> Callable[[Callable[[], object]], object]:
    """Return what calls a function in the event loop that runs now, from any thread. It raises RuntimeError once that has ended."""
    if (token := _trio_token()) is not None:
        return token.run_sync_soon  # type: ignore[no-any-return]  # trio need not be installed
    return asyncio.get_running_loop().call_soon_threadsafe


def start_apart(function: Callable[[], Coroutine[Any, Any, None]]) -> object:
    """Begin to run a function in this event loop, in a task that no scope of the caller's holds. It must not raise.

    An asynchronous generator may be resumed from another task, and in another scope, each time: a task group that it held open
    over a ``yield`` would end the wrong one.

    Returns:
        What the caller must hold on to as long as the task is to run.
    """
    if _trio_token() is not None:
        return sys.modules["trio"].lowlevel.spawn_system_task(function, context=contextvars.copy_context())
    return asyncio.get_running_loop().create_task(function())


def is_in_trio() -> bool:
    """Tell whether the event loop that runs now is trio's; any other is asyncio's, or does as that does."""
    return "trio" in sys.modules and _trio_token() is not None


def is_stray(error: BaseException) -> bool:
    """Tell whether a cancellation is a plugin's own: something that it awaited was cancelled, and this task was not."""
    if not isinstance(error, asyncio.CancelledError) or _trio_token() is not None:
        return False
    task = asyncio.current_task()
    return task is not None and not task.cancelling()


def _trio_token() -> Any:
    """Return trio's handle of the loop that runs now; None where that is not trio's."""
    trio = sys.modules.get("trio")  # who runs in it has imported it
    if trio is None:
        return None
    try:
        return trio.lowlevel.current_trio_token()
    except RuntimeError:
        return None
