"""``limner list``, ``show``, ``rename``, ``tag``, ``delete`` and ``restore``: what a storage keeps."""

from __future__ import annotations

from typing import Any

import click
from attrs import evolve

from limner._errors import DrawingNotFoundError, InputError
from limner._findings import Severity
from limner._library import Library
from limner.cli._complete import plugin_names
from limner.cli._json import entry_json
from limner.cli._output import print_facts, print_json, print_line, print_table, readable, readable_size, say, tell
from limner.cli._session import open_studio
from limner.plugins import Capability, Entry, Query, Sort, Support

__all__ = ["delete", "list_", "rename", "restore", "show", "storage_option", "tag"]

storage_option = click.option(
    "--storage", help="The storage backend.", metavar="NAME", shell_complete=plugin_names("storages")
)


@click.command("list")
@click.argument("words", nargs=-1)
@storage_option
@click.option("-n", "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="The most to list.")
@click.option("--all", "everything", is_flag=True, help="List all there are.")
@click.option("--sort", type=click.Choice([order.value for order in Sort]), default="newest", show_default=True)
@click.option("--tag", "tags", multiple=True, help="Only those with this tag; given several times, with all of them.")
@click.option("--favourite/--no-favourite", default=None, help="Only favourites, or only the others.")
@click.option("--trash", is_flag=True, help="List what was deleted and can be restored.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a picture.")
@click.pass_context
def list_(
    ctx: click.Context,
    words: tuple[str, ...],
    storage: str | None,
    limit: int,
    everything: bool,
    sort: str,
    tags: tuple[str, ...],
    favourite: bool | None,
    trash: bool,
    json: bool,
) -> None:
    """List the pictures that are kept, or those that WORDS are found in."""
    library = open_studio(ctx).library(storage)
    left = None if everything else limit
    query = _query(search=" ".join(words), sort=Sort(sort), tags=tags, favourite=favourite, trash=trash)
    more = True
    rows: list[tuple[str, ...]] = []
    while more and left != 0:
        page = library.list(evolve(query, limit=min(left or 1000, 1000)))
        for entry in page.entries:
            if json:
                print_json(entry_json(entry))
            else:
                rows.append(_row(entry))
        left = None if left is None else left - len(page.entries)
        query, more = evolve(query, cursor=page.next_cursor), bool(page.next_cursor)
    if rows:
        print_table(("key", "name", "model", "size", "created"), rows)
    elif not json:
        say(
            f"{library.name} keeps nothing of the kind."
            if words or tags or trash or favourite is not None
            else f"{library.name} is empty: limner generate PROMPT"
        )
    if more and not json:
        say("There are more: give --all, or --limit.")


@click.command()
@click.argument("key")
@storage_option
@click.option("--json", "json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def show(ctx: click.Context, key: str, storage: str | None, json: bool) -> None:
    """Tell all about the picture KEY: what it shows, how it was made, and where it is."""
    library = open_studio(ctx).library(storage)
    stored = library.get(key)
    entry, drawing = stored.entry, stored.drawing
    link = library.link(entry.key)
    unclean = [found for found in drawing.findings if found.severity is not Severity.INFO]
    if unclean:
        what = f"the file itself was not made by limner, and not all of it is safe: {unclean[0].message}"
        tell(f"{what}; limner export {entry.key} takes the drawing without that", label="Warning", colour="yellow")
    facts: dict[str, Any] = {
        **entry_json(entry),
        "title": drawing.title,
        "description": drawing.description,
        "width": drawing.width,
        "height": drawing.height,
        "url": link.url,
        "expires": link.expires.isoformat() if link.expires else None,
        "command": link.command,
    }
    if json:
        print_json(facts)
        return
    metadata = facts.pop("metadata")
    facts |= {"created": entry.created, "modified": entry.modified, "expires": link.expires}
    print_facts([(name, text) for name, value in {**facts, **metadata}.items() if (text := readable(value))])


@click.command()
@click.argument("key")
@click.argument("name")
@storage_option
@click.pass_context
def rename(ctx: click.Context, key: str, name: str, storage: str | None) -> None:
    """Call the picture KEY by another NAME; prints its key, which may change with it."""
    print_line(open_studio(ctx).library(storage).rename(key, name).key)


@click.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@storage_option
@click.option("--add", multiple=True, metavar="TAG", help="File them under this tag, too; may be given several times.")
@click.option("--remove", multiple=True, metavar="TAG", help="No longer under this one; may be given several times.")
@click.option("--favourite/--no-favourite", default=None, help="Mark them as favourites, or no longer.")
@click.pass_context
def tag(
    ctx: click.Context,
    keys: tuple[str, ...],
    storage: str | None,
    add: tuple[str, ...],
    remove: tuple[str, ...],
    favourite: bool | None,
) -> None:
    """File the pictures KEY... under tags, or mark them as favourites; prints their keys and tags."""
    library = open_studio(ctx).library(storage)
    for key in keys:
        entry = library.stat(key)
        if add or remove or favourite is not None:
            gone = set(_query(tags=remove).tags)
            tags = [kept for kept in _query(tags=(*entry.tags, *add)).tags if kept not in gone]
            entry = library.annotate(entry.key, tags=tags, favourite=favourite)
        marks = ["favourite"] if entry.favourite else []
        print_line("\t".join([entry.key, ", ".join(entry.tags), *marks]))


@click.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@storage_option
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.option("--trash", is_flag=True, help="They are in the trash: erase them for good.")
@click.pass_context
def delete(ctx: click.Context, keys: tuple[str, ...], storage: str | None, yes: bool, trash: bool) -> None:
    """Remove the pictures KEY...: into the trash, where the storage has one, and for good otherwise."""
    library = open_studio(ctx).library(storage)
    found = _in_trash(library, keys) if trash else [library.stat(key) for key in keys]
    entries = list({entry.key: entry for entry in found}.values())  # one may be named twice, or by a part of its key
    if not yes:
        for entry in entries:
            tell(f"{entry.key}  {entry.name}")
        restorable = not trash and library.supports(Capability.TRASH) is Support.YES
        what = "it" if len(entries) == 1 else f"these {len(entries)}"
        click.confirm(f"Move {what} to the trash?" if restorable else f"Remove {what} for good?", abort=True, err=True)
    for entry in entries:
        (library.erase if trash else library.delete)(entry.key)
        print_line(entry.key)


@click.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@storage_option
@click.pass_context
def restore(ctx: click.Context, keys: tuple[str, ...], storage: str | None) -> None:
    """Take the pictures KEY... out of the trash; prints their keys, which may have changed.

    limner list --trash tells what is there.
    """
    library = open_studio(ctx).library(storage)
    for key in keys:
        print_line(library.restore(key).key)


def _query(**asked: Any) -> Query:
    """Make a query of what was given.

    Raises:
        InputError: A tag is none.
    """
    try:
        return Query(**asked)
    except ValueError as error:
        raise InputError(str(error), code="input.tags", hint="give a short text on one line") from error


def _in_trash(library: Library, keys: tuple[str, ...]) -> list[Entry]:
    there = {entry.key: entry for entry in library.entries(Query(limit=1000, trash=True))}
    for key in keys:
        if key not in there:
            msg = f"there is no drawing {key!r} in the trash of {library.name}"
            raise DrawingNotFoundError(msg, hint="limner list --trash tells what is there")
    return [there[key] for key in keys]


def _row(entry: Entry) -> tuple[str, ...]:
    created = entry.created.astimezone().strftime("%Y-%m-%d %H:%M")
    return entry.key, entry.name, entry.metadata.get("model", ""), readable_size(entry.size), created
