"""``limner plugins new``."""

from __future__ import annotations

from pathlib import Path

import click

from limner._errors import ConfigError
from limner.cli import COMMANDS
from limner.cli._output import print_line, say
from limner.cli._types import KindChoice
from limner.scaffold import scaffold

__all__ = ["new"]


@click.command()
@click.argument("name")
@click.option("--kind", type=KindChoice(), default="model", show_default=True, help="What it offers.")
@click.option(
    "--in",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=".",
    help="Where to; the working folder.",
)
def new(name: str, kind: str, folder: Path) -> None:
    """Write the start of a plugin called NAME: a distribution that installs and passes its own tests.

    Prints the files.
    """
    if kind == "command" and name in COMMANDS:
        msg = f"the name {name!r} is taken: it is a command of limner's own, which comes before a plugin's"
        raise ConfigError(msg, hint="choose another name")
    for path in scaffold(name, kind, folder):
        print_line(path)
    say(f"Next: cd {folder / f'limner-{name}'}, and read README.md")
