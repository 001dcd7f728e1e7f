"""``limner plugins``."""

from __future__ import annotations

import click

from limner.cli._light import catalogue
from limner.cli._output import print_json, print_table, say
from limner.registry import Kind, State

__all__ = ["plugins"]


@click.group()
def plugins() -> None:
    """See which plugins are installed."""


@plugins.command("list")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only this kind.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a plugin.")
@click.pass_context
def list_(ctx: click.Context, kind: str | None, json: bool) -> None:
    """List the installed plugins with their state. None of them is imported."""
    statuses = catalogue(ctx.obj["config"]).statuses(None if kind is None else Kind(kind))
    rows = [
        (
            status.entry.kind.value,
            status.entry.name,
            status.entry.distribution,
            status.entry.version,
            status.state.value,
            status.reason,
        )
        for status in statuses
    ]
    names = ("kind", "name", "distribution", "version", "state", "reason")
    if json:
        for row in rows:
            print_json(dict(zip(names, row, strict=True)))
        return
    print_table(names, rows)
    if any(status.state is State.CONFLICT for status in statuses):
        say("A name that two distributions offer is used by neither until you choose one.")
