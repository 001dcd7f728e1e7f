"""What every command that does work starts with."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import click

from limner._studio import Studio
from limner.cli._exit import told_in
from limner.cli._output import tell
from limner.plugins import Observer
from limner.plugins._events import Event, JournalFailed
from limner.settings import Settings, load_settings

__all__ = ["open_studio", "read_settings"]


def read_settings(ctx: click.Context, **arguments: Any) -> Settings:
    """Read the settings, of which the arguments win."""
    return load_settings(config=ctx.obj["config"], **arguments)


def open_studio(ctx: click.Context, *, observers: Sequence[Observer] = (), **arguments: Any) -> Studio:
    """Open a studio with the settings, and close it when the command ends."""
    return ctx.with_resource(
        Studio(read_settings(ctx, **arguments), observers=(*observers, _JournalWarning(told_in(ctx))))
    )


class _JournalWarning(Observer):
    """Warns of records that the journal lost, once of each reason: nothing fails by it, so nothing else would tell."""

    def __init__(self, errors: Collection[str]) -> None:
        self._errors = errors
        self._told: set[str] = set()

    def observe(self, event: Event) -> None:
        if isinstance(event, JournalFailed) and event.error.message not in self._told:
            self._told.add(event.error.message)
            records = f"{event.records} record{'s' * (event.records != 1)}"
            if any(error in event.error.message for error in self._errors):
                tell(
                    f"{records} could not be written to the journal, for the same reason",
                    label="Warning",
                    colour="yellow",
                )
                return
            what = f"{records} could not be written to the journal: {event.error.message}"
            tell(f"{what} ({event.error.hint})" if event.error.hint else what, label="Warning", colour="yellow")
