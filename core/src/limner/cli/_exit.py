"""How a command ends: exit statuses, and what people read when something is wrong.

======  =======================================================================
status  meaning
======  =======================================================================
0       done
1       a fault in limner itself; please report it; or doctor found an error
2       the input cannot be used: arguments, prompt, settings, an unknown name
3       the model failed, or its answer held no drawing
4       the storage failed, or has no such drawing
5       a connection or its credentials failed
6       a plugin is broken, disabled or in conflict with another
7       a batch is not done: some of its prompts failed, or it was stopped
129     the terminal was closed (SIGHUP)
130     cancelled, as by Ctrl-C (SIGINT)
143     ended from outside (SIGTERM)
======  =======================================================================
"""

from __future__ import annotations

import sys
import traceback
from typing import Final

import click

from limner._errors import (
    CancelledError,
    DevelopmentError,
    InputError,
    LimnerError,
    ModelError,
    SessionError,
    StorageError,
)
from limner.cli._output import tell

__all__ = ["CANCELLED", "FAULT", "PARTIAL", "exit_status", "report", "report_fault", "told_in"]

FAULT: Final = 1
PARTIAL: Final = 7
CANCELLED: Final = 130

_STATUSES: Final[tuple[tuple[type[LimnerError], int], ...]] = (
    (InputError, 2),
    (ModelError, 3),
    (StorageError, 4),
    (SessionError, 5),
    (DevelopmentError, 6),
    (CancelledError, CANCELLED),
)


def exit_status(error: LimnerError) -> int:
    """Return the exit status that an error ends a command with."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), FAULT)


def report(error: LimnerError, *, debug: bool = False) -> None:
    """Tell people of an error, on standard error: what happened, and what to do.

    Args:
        error: What happened.
        debug: Whether to show the traceback, too.
    """
    if debug:
        _tell_traceback(error)
    who = f" ({error.plugin})" if error.plugin and error.plugin not in error.message else ""
    tell(error.message, label=f"Error{who}", colour="red")
    if error.hint:
        tell(error.hint, label="Hint", colour="yellow")
    if (context := click.get_current_context(silent=True)) is not None:
        told_in(context).add(error.message)


def told_in(context: click.Context) -> set[str]:
    """Return the messages of the errors that people were told of while a command ran."""
    told: set[str] = context.meta.setdefault("limner.told", set())
    return told


def report_fault(error: Exception, *, debug: bool = False) -> None:
    """Tell people of an error that is limner's own, on standard error."""
    if debug:
        _tell_traceback(error)
    tell(f"{type(error).__name__}: {error}", label="Fault", colour="red")
    command = " ".join(["limner --debug", *sys.argv[1:]])[:200]
    tell(f"This is a fault in limner itself. Please report it with the output of: {command}")


def _tell_traceback(error: BaseException) -> None:
    for line in "".join(traceback.format_exception(error)).splitlines():
        tell(line)
