"""Progress on long work, for people only."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from limner.cli._output import told_warnings
from limner.cli._signals import say_at_once
from limner.cli._streams import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

__all__ = ["Bar", "progress"]


class Bar:
    """How far the work is.

    Args:
        live: What shows it on the terminal; None where nobody looks.
        task: The task in it.
    """

    def __init__(self, live: Progress | None, task: Any) -> None:
        self._live = live
        self._task = task

    def advance(self) -> None:
        """Count a step."""
        if self._live is not None:
            self._live.advance(self._task)

    def describe(self, what: str) -> None:
        """Say what is being done."""
        if self._live is not None:
            self._live.update(self._task, description=what)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Take the bar off the terminal while something else is printed there, on whichever stream."""
        self.clear()
        try:
            yield
        finally:
            if self._live is not None and not self._live.finished:
                self._live.start()

    def clear(self) -> None:
        """Take the bar off the terminal."""
        if self._live is not None:
            self._live.stop()

    def stopping(self) -> None:
        """Say that the work is about to stop. A signal's handler may call it: it prints nothing itself where there is a bar."""
        if self._live is None:
            say_at_once("Stopping…\n")
        else:
            self._live.update(self._task, description="Stopping…")


@contextmanager
def progress(what: str, total: int) -> Iterator[Bar]:
    """Show how far the work is, on standard error, when that is a terminal.

    Args:
        what: What is being done: ``Drawing``.
        total: How many steps there are.

    Yields:
        The bar; whatever is printed while it is there is printed within its ``aside``.
    """
    if not is_terminal(sys.stderr):
        yield Bar(None, None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = [SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()]
    if total > 1:
        columns[2:2] = [BarColumn(), MofNCompleteColumn()]
    # Rich would send what is printed on standard output to where the bar is, which is standard error.
    live = Progress(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
    )

    def above(message: str) -> None:
        live.console.print(message, markup=False, highlight=False, soft_wrap=True)

    with live, told_warnings(above):
        yield Bar(live, live.add_task(what, total=total))
