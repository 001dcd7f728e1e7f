"""``limner config``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from limner._backends import make_registry
from limner._errors import ConfigError
from limner._files import write_file
from limner.cli._check import check_settings
from limner.cli._exit import report
from limner.cli._output import print_json, print_line, print_table, say, tell
from limner.cli._shown import shown_settings
from limner.cli._template import as_toml, template
from limner.settings import read_layers, user_file, validate
from limner.settings._sources import FILE_NAME, named_file

__all__ = ["config"]


@click.group()
def config() -> None:
    """See, check and start the settings.

    What is later in this list wins: what is built in, the user's limner.toml, the project's limner.toml (in the working folder
    or the nearest above it), LIMNER_* variables, arguments. limner --config FILE, or LIMNER_CONFIG, replaces both files.
    """


@config.command()
@click.option("--json", "json", is_flag=True, help="Print one JSON object a setting.")
@click.pass_context
def show(ctx: click.Context, json: bool) -> None:
    """Show every setting, its value and where that comes from. A secret, or what may be one, is shown as (set)."""
    layers = read_layers(config=ctx.obj["config"])
    settings = validate(layers)
    rows = shown_settings(settings, layers, make_registry(settings))
    if json:
        for row in rows:
            print_json({"name": row.name, "value": row.value, "source": row.source})
    else:
        print_table(
            ("setting", "value", "from"),
            [(row.name, row.value if row.hidden else as_toml(row.value), row.source) for row in rows],
        )


@config.command()
@click.pass_context
def check(ctx: click.Context) -> None:
    """Read the settings as work would, those of every plugin included, and say what is wrong."""
    layers = read_layers(config=ctx.obj["config"])
    found = check_settings(layers)
    for message in found.warnings:
        tell(message, label="Warning", colour="yellow")
    for error in found.errors:
        report(error, debug=ctx.obj["debug"])
    if found.errors:
        ctx.exit(2)
    for layer in layers:
        print_line(layer.source)
    say("The settings are right." if layers else "The settings are right: none is set, and what is built in applies.")


@config.command()
@click.option("--user", is_flag=True, help="Write the user's file, not that of the working folder.")
@click.option("--force", is_flag=True, help="Replace the file when it is there.")
@click.pass_context
def init(ctx: click.Context, user: bool, force: bool) -> None:
    """Write a limner.toml in which every setting stands, commented out, with its meaning.

    With limner --config FILE, or LIMNER_CONFIG, it is that file that is written.
    """
    path = user_file() if user else named_file(ctx.obj["config"], os.environ) or Path(FILE_NAME)
    if os.path.lexists(path) and not force:
        msg = f"{path} is there already"
        raise ConfigError(msg, hint="edit it, or replace it with --force")
    write_file(path, template().encode(), private=True)
    print_line(path)
