"""``limner export``."""

from __future__ import annotations

import click

from limner.cli._library import storage_option
from limner.cli._output import print_line
from limner.cli._session import open_studio
from limner.cli._targets import Targets
from limner.cli._types import FiniteRange

__all__ = ["export"]


@click.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@storage_option
@click.option(
    "-o", "--out", default="./", help="A file or a folder, or - for standard output; the working folder otherwise."
)
@click.option(
    "-f", "--format", "image", type=click.Choice(["svg", "png"]), help="The format; otherwise by the ending of --out."
)
@click.option("--width", type=click.IntRange(1, 8192), help="The width of a PNG in pixels.")
@click.option(
    "--scale", type=FiniteRange(0, 16, min_open=True), default=1.0, help="How many times its own size a PNG is."
)
@click.pass_context
def export(
    ctx: click.Context,
    keys: tuple[str, ...],
    storage: str | None,
    out: str,
    image: str | None,
    width: int | None,
    scale: float,
) -> None:
    """Write the pictures KEY... to files; prints where they are."""
    targets = Targets.of(out, image, len(keys))
    library = open_studio(ctx).library(storage)
    for number, key in enumerate(keys, 1):
        stored = library.get(key)
        path = targets.write(stored.drawing, number, stored.entry.key, width=width, scale=scale)
        if path is not None:
            print_line(path)
