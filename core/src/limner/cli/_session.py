"""What every command that does work starts with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from typing import Any

import click

from limner._studio import Studio
from limner.cli._exit import told_in
from limner.cli._output import tell
from limner.plugins import Observer
from limner.plugins._events import Event, JournalFailed
from limner.registry import Kind, Registry, State
from limner.settings import Settings, load_settings

__all__ = ["open_studio", "read_settings"]


def read_settings(ctx: click.Context, **arguments: Any) -> Settings:
    """Read the settings, of which the arguments win."""
    return load_settings(config=ctx.obj["config"], **arguments)


def open_studio(
    ctx: click.Context, *, observers: Sequence[Observer] = (), validators: Sequence[str] = (), **arguments: Any
) -> Studio:
    """Open a studio with the settings, and close it when the command ends.

    Args:
        ctx: The context of the command.
        observers: Who hears of every step.
        validators: Names or ids of validators that have to be on, optional ones among them.
        **arguments: Settings that win over all others; None leaves one alone.

    Raises:
        LimnerError: A setting is wrong, or a validator cannot be used.
    """
    names = [name.removeprefix(f"{Kind.VALIDATOR.value}.") for name in validators]
    if names:
        arguments["plugins"] = {"enabled": [f"{Kind.VALIDATOR.value}.{name}" for name in names]}
    settings = read_settings(ctx, **arguments)
    studio = ctx.with_resource(Studio(settings, observers=(*observers, _JournalWarning(told_in(ctx)))))
    for name in names:
        studio.registry.entry(Kind.VALIDATOR, name)
    for message in _without_effect(settings, studio.registry):
        tell(message, label="Warning", colour="yellow")
    return studio


def _without_effect(settings: Settings, registry: Registry) -> Iterator[str]:
    """Tell of tables that no plugin reads, as it is off or has but a near name: what stands there has no effect, and nothing else says so."""
    for kind in Kind:
        tables = getattr(settings, kind.value)
        statuses = registry.statuses(kind) if tables else ()
        installed = {status.entry.name for status in statuses}
        for name in tables:
            states = {status.state for status in statuses if status.entry.name == name}
            if states == {State.OFF}:
                yield f"[{kind.value}.{name}] has no effect: it is off; limner plugins enable {name} turns it on"
            elif name not in installed and (near := get_close_matches(name, installed, 1)):
                meant = f"[{kind.value}.{near[0]}]"
                yield f"[{kind.value}.{name}] has no effect: there is no {kind.label} {name!r}; did you mean {meant}?"


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
