"""Importing and making plugins apart from the thread that needs them, which waits no longer than its request allows."""

from __future__ import annotations

import contextvars
import threading
from queue import Empty, SimpleQueue
from typing import Any

from limner.flow._effects import Resolve
from limner.flow._perform import Resolver, perform
from limner.flow._relay import late
from limner.plugins import Context

__all__ = ["resolve_apart"]


class _Ended:
    """What came of it.

    Args:
        result: What was returned.
        error: What was raised; None where something was returned.
    """

    def __init__(self, result: Any, error: BaseException | None) -> None:
        self.result = result
        self.error = error


def resolve_apart(effect: Resolve, resolver: Resolver, context: Context) -> Any:
    """Carry out an effect that may import a plugin and run its factory, in a thread of its own, as event loops have it done.

    Nothing can end an import or a factory that hangs; but whoever waits is not to hang with it, and may be interrupted.

    Args:
        effect: What to do.
        resolver: Gives the backends.
        context: Deadline and token.

    Raises:
        CancelledError: The token was cancelled meanwhile.
        DeadlineError: The deadline passed meanwhile. What is still done goes on alone, and is there for the next request.
    """
    arrived: SimpleQueue[_Ended | None] = SimpleQueue()

    def work() -> None:
        try:
            ended = _Ended(perform(effect, resolver, context), None)
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            ended = _Ended(None, error)
        arrived.put(ended)

    def wake() -> None:
        arrived.put(None)

    thread = threading.Thread(target=contextvars.copy_context().run, args=(work,), name="limner-resolve", daemon=True)
    context.cancel.add_listener(wake)
    try:
        thread.start()
        ended = arrived.get(timeout=context.remaining())
    except Empty:
        raise late(context) from None
    finally:
        context.cancel.remove_listener(wake)
    if ended is None:
        context.check_cancelled()
        raise late(context)
    if ended.error is not None:
        raise ended.error
    return ended.result
