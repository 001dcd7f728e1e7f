"""``limner plugins disable`` and ``enable``: they change the lists ``disabled`` and ``enabled`` in the settings file that is in effect."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import click

from limner._entry_points import canonical
from limner._errors import UnknownNameError
from limner.cli._light import catalogue, named, names_in
from limner.cli._output import print_line, say, tell
from limner.registry import PluginStatus, State
from limner.settings import Layer, read_layers, user_file
from limner.settings._sources import FILE_NAME, named_file, project_file

__all__ = ["disable", "enable"]


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--user", is_flag=True, help="In the user's file, not the project's.")
@click.pass_context
def disable(ctx: click.Context, names: tuple[str, ...], user: bool) -> None:
    """Never import the plugins NAME... again: a name, an id such as models.cortex, or a distribution.

    Prints the file that was changed: the one that --config or LIMNER_CONFIG names, or else the project's.
    """
    statuses = catalogue(ctx.obj["config"]).statuses()
    for name in names:
        named(statuses, name)
    path = _file(ctx, user)
    _change(path, disabled=lambda old: [*old, *names])
    for name in names:
        if any(status.state is not State.DISABLED for status in _now(ctx, name)):
            tell(f"{name} is not disabled: {path} is not read here", label="Warning", colour="yellow")


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--user", is_flag=True, help="In the user's file, not the project's.")
@click.pass_context
def enable(ctx: click.Context, names: tuple[str, ...], user: bool) -> None:
    """Use the plugins NAME... again, or at all if they are optional; prints the file that was changed.

    The name of a distribution turns on none of its optional plugins: those are named one by one.
    """
    statuses = catalogue(ctx.obj["config"]).statuses()
    listed = {name for name, _ in _lists(read_layers(config=ctx.obj["config"]))}
    optional = {word for status in statuses if status.entry.optional for word in (status.entry.name, status.entry.id)}
    unwanted: set[str] = set()
    for name in names:
        try:
            ids = {status.entry.id for status in named(statuses, name) if name == status.entry.name}
        except UnknownNameError:
            if name not in listed:  # what is on the list may be taken off, installed or not
                raise
            ids = set()
        unwanted |= {name, *ids}
    unwanted |= {canonical(name) for name in names}
    on = [name for name in names if name in optional]
    path = _file(ctx, user)
    _change(
        path,
        disabled=lambda old: [name for name in old if unwanted.isdisjoint((name, canonical(name)))],
        enabled=lambda old: [*old, *on],
    )
    layers = read_layers(config=ctx.obj["config"])
    for name in names:
        for status in _now(ctx, name):
            if status.state is State.DISABLED:
                entry = status.entry
                why = [
                    f"{source} lists {listed!r}"
                    for listed, source in _lists(layers)
                    if listed in {entry.name, entry.id} or canonical(listed) == entry.distribution
                ]
                tell(f"{entry.id} is still disabled: {' and '.join(why)}", label="Warning", colour="yellow")
            elif status.state is State.OFF and name in on:
                tell(f"{status.entry.id} is still off: {path} is not read here", label="Warning", colour="yellow")
            elif status.state is State.OFF:
                say(f"{status.entry.id} is optional, and off; limner plugins enable {status.entry.name} turns it on.")


def _file(ctx: click.Context, user: bool) -> Path:
    """Return the file that is in effect."""
    one = None if user else named_file(ctx.obj["config"], os.environ)
    return one or (user_file() if user else project_file(None) or Path(FILE_NAME))


def _change(path: Path, **changes: Callable[[list[str]], list[str]]) -> None:
    """Change lists in a file, and print which one that is when there was anything to change."""
    from limner.settings._edit import change_names

    changed = [change_names(path, key, change) for key, change in changes.items()]
    if any(changed):
        print_line(path)
    else:
        say(f"There is nothing to change in {path}.")


def _now(ctx: click.Context, name: str) -> list[PluginStatus]:
    try:
        return named(catalogue(ctx.obj["config"]).statuses(), name)
    except UnknownNameError:  # it is not installed, and was only on a list
        return []


def _lists(layers: tuple[Layer, ...]) -> list[tuple[str, str]]:
    """Return each name that a layer disables, with that layer's source."""
    return [(name, layer.source) for layer in layers for name in names_in(layer.values.get("plugins", {}), "disabled")]
