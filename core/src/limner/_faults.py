"""What plugins raise, put into limner's tree: one place for all the ways in which another's code may fail."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

from limner._errors import DevelopmentError, LimnerError, PluginError

__all__ = ["blame", "describe", "fault", "is_control", "is_interrupt", "not_closed", "text_of"]

_LONGEST: Final = 1000
"""The most characters of another's exception that go into a message of ours."""


def is_interrupt(error: BaseException) -> bool:
    """Tell whether the user interrupts the program, which is never translated or kept, as all else is that a plain call raises.

    Signals come to the main thread alone: what says so in another is a plugin's own. ``SystemExit`` is none, as whether the program
    ends is not for a plugin to say; nor is the cancellation of a task, which comes to who awaits, and not to who calls.
    """
    if isinstance(error, Exception):
        return False
    if isinstance(error, BaseExceptionGroup):
        return any(is_interrupt(part) for part in error.exceptions)
    return isinstance(error, KeyboardInterrupt) and threading.current_thread() is threading.main_thread()


def is_control(error: BaseException) -> bool:
    """Tell the same where something awaits or yields, to which also come the cancellation of its task and the closing of a generator."""
    if isinstance(error, Exception):
        return False
    if isinstance(error, BaseExceptionGroup):
        # What closes a generator comes alone: in a group it is a fault like any other.
        return any(is_control(part) and not isinstance(part, GeneratorExit) for part in error.exceptions)
    kinds: list[type[BaseException]] = [KeyboardInterrupt, GeneratorExit]
    # Neither is imported for this: what is not imported was not raised.
    if (asyncio := sys.modules.get("asyncio")) is not None:
        kinds.append(asyncio.CancelledError)
    if (trio := sys.modules.get("trio")) is not None:
        kinds.append(trio.Cancelled)
    return isinstance(error, tuple(kinds))


def text_of(error: BaseException) -> str:
    """Return what an exception says, even where its own ``__str__`` fails."""
    text: Any
    try:
        text = error.message if isinstance(error, LimnerError) else str(error)
    except BaseException as failure:
        if is_interrupt(failure):
            raise
        text = "(it cannot be printed)"
    said: str = text if isinstance(text, str) else type(error).__name__
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def describe(error: BaseException) -> str:
    """Return an exception's kind and what it says, even where its own ``__str__`` fails."""
    text = text_of(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def blame(
    error: BaseException,
    plugin: str | None,
    what: str,
    *,
    code: str = "development.plugin-raised",
    hint: str = "this is a fault of the plugin: tell its author",
) -> LimnerError:
    """Return what a plugin raised as an error of limner's that names the plugin.

    Args:
        error: What was raised. Errors of limner's stay as they are; of any other the result is a :class:`PluginError`, with
            the original as its cause.
        plugin: The name of the plugin; None where those above know it.
        what: What failed, as the beginning of a sentence that goes on with a colon.
        code: The code of the error.
        hint: What to do about it.
    """
    if isinstance(error, LimnerError):
        with suppress(AttributeError):  # a subclass may forbid it
            error.plugin = error.plugin or plugin
        return error
    translated = PluginError(f"{what}: {describe(error)}", code=code, hint=hint, plugin=plugin)
    translated.__cause__ = error
    return translated


def not_closed(failed: Sequence[tuple[str, BaseException]]) -> PluginError | None:
    """Return plugins' failures to close as one error; None where there are none.

    Args:
        failed: The ids of the plugins, and what they raised.
    """
    if not failed:
        return None
    (first, cause), *_ = failed
    found = PluginError(
        f"not everything could be closed: {'; '.join(f'{name}: {describe(error)}' for name, error in failed)}",
        code="development.plugin-raised",
        hint="this is a fault of the plugin: tell its author",
        plugin=first.partition(".")[2],
    )
    found.__cause__ = cause
    return found


def fault(error: BaseException) -> LimnerError:
    """Return an exception that nobody foresaw as an error of limner's own."""
    if isinstance(error, LimnerError):
        return error
    found = DevelopmentError(
        f"a fault in limner: {describe(error)}", code="development.fault", hint="please report it with the prompt"
    )
    found.__cause__ = error
    return found
