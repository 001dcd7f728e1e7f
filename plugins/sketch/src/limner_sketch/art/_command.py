"""The command ``limner art``: which packs there are, what is in them, and fetching those that are not in the wheel."""

from __future__ import annotations

from pathlib import Path

import click
from typing_extensions import override

from limner import ModelError, UnknownNameError
from limner.plugins import CommandDescriptor, NoSettings, Plugin

__all__ = ["ArtPlugin", "make_command"]


class ArtPlugin(Plugin):
    """Offers the command ``art``."""

    api_version = 1

    @override
    def command(self) -> CommandDescriptor[NoSettings]:
        return CommandDescriptor(
            name="art", summary="Art packs of sketch: list, fetch, look up", settings=NoSettings, factory=make_command
        )


def make_command(_settings: NoSettings) -> click.Command:
    """Return the command."""

    @click.group()
    def art() -> None:
        """See and fetch the art packs that sketch draws from where it has no figure of its own."""

    art.add_command(list_packs)
    art.add_command(build)
    art.add_command(info)
    return art


@click.command("list")
def list_packs() -> None:
    """List the packs that are installed, and those that can be fetched."""
    from limner_sketch.art._asked import asked_library
    from limner_sketch.art._fluent import SETS
    from limner_sketch.art._library import installed_packs

    installed, faulty = installed_packs()
    used = asked_library().packs
    packs = (*installed, *(pack for pack in used if pack not in installed))
    for pack in packs:
        state = "in use" if pack in used else "only when asked for"
        click.echo(f"{pack.name}\t{pack.title}\t{pack.licence}\t{len(pack.words)} words\t{state}")
    for missing in (one for one in SETS if one.name not in {pack.name for pack in packs}):
        click.echo(f"{missing.name}\t{missing.package}\tnot fetched: limner art build")
    for fault in faulty:
        click.echo(f"{fault.name}\tcannot be used: {fault.reason}", err=True)


@click.command()
@click.option("--folder", type=click.Path(path_type=Path, file_okay=False), help="Where to; the user's data folder.")
def build(folder: Path | None) -> None:
    """Fetch the packs that are published on npm, in the versions that this release names."""
    from limner_sketch.art._fluent import SETS, NotFetchedError, fetch
    from limner_sketch.art._places import data_folder

    for one in SETS:
        try:
            click.echo(f"{one.name}: {fetch(one, folder or data_folder())}")
        except NotFetchedError as error:
            hint = "install npm and try again; sketch draws its own figures without"
            raise ModelError(str(error), code="art.not-fetched", hint=hint) from error


@click.command()
@click.argument("word")
def info(word: str) -> None:
    """Tell which pack draws a WORD, and under which licence."""
    from limner_sketch import figures
    from limner_sketch.art._asked import asked_library
    from limner_sketch.art._library import installed_packs

    word = " ".join(word.lower().split())
    if own := figures.find(word):
        click.echo(f"{word}\ta figure of sketch's own: {own.entry.noun}")
        return
    used = asked_library().packs
    for pack in (*used, *(pack for pack in installed_packs()[0] if pack not in used)):
        glyph = pack.words.get(word) or pack.symbols.get(word)
        if glyph:
            use = "" if pack.words.get(word) else "\ton icons"
            click.echo(f"{word}\t{pack.name}\t{glyph}\t{pack.licence}\t{pack.author}{use}")
            return
    msg = f"no pack has {word!r}"
    raise UnknownNameError(msg, hint="see what there is: limner art list")
