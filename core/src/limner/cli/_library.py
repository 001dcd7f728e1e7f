"""``limner list``, ``show``, ``rename`` and ``delete``: what a storage keeps."""

from __future__ import annotations

from typing import Any

import click

from limner.cli._complete import plugin_names
from limner.cli._json import entry_json
from limner.cli._output import print_facts, print_json, print_line, print_table, readable_size, say, tell
from limner.cli._session import open_studio
from limner.plugins import Entry, Query, Sort

__all__ = ["delete", "list_", "rename", "show", "storage_option"]

storage_option = click.option(
    "--storage", help="The storage backend.", metavar="NAME", shell_complete=plugin_names("storages")
)


@click.command("list")
@click.argument("words", nargs=-1)
@storage_option
@click.option("-n", "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="The most to list.")
@click.option("--all", "everything", is_flag=True, help="List all there are.")
@click.option("--sort", type=click.Choice([order.value for order in Sort]), default="newest", show_default=True)
@click.option("--json", "json", is_flag=True, help="Print one JSON object a picture.")
@click.pass_context
def list_(
    ctx: click.Context, words: tuple[str, ...], storage: str | None, limit: int, everything: bool, sort: str, json: bool
) -> None:
    """List the pictures that are kept, or those that WORDS are found in."""
    library = open_studio(ctx).library(storage)
    left = None if everything else limit
    cursor, more = "", True
    rows: list[tuple[str, ...]] = []
    while more and left != 0:
        page = library.list(
            Query(limit=min(left or 1000, 1000), cursor=cursor, search=" ".join(words), sort=Sort(sort))
        )
        for entry in page.entries:
            if json:
                print_json(entry_json(entry))
            else:
                rows.append(_row(entry))
        left = None if left is None else left - len(page.entries)
        cursor, more = page.next_cursor, bool(page.next_cursor)
    if rows:
        print_table(("key", "name", "model", "size", "created"), rows)
    elif not json:
        say(
            f"{library.name} keeps nothing of the kind."
            if words
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
    facts: dict[str, Any] = {
        **entry_json(entry),
        "title": drawing.title,
        "description": drawing.description,
        "width": drawing.width,
        "height": drawing.height,
        "url": link.url,
        "command": link.command,
    }
    if json:
        print_json(facts)
        return
    metadata = facts.pop("metadata")
    print_facts([(name, str(value)) for name, value in {**metadata, **facts}.items() if value not in ("", None)])


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
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def delete(ctx: click.Context, keys: tuple[str, ...], storage: str | None, yes: bool) -> None:
    """Remove the pictures KEY..., for good."""
    library = open_studio(ctx).library(storage)
    found = [library.stat(key) for key in keys]
    entries = list({entry.key: entry for entry in found}.values())  # one may be named twice, or by a part of its key
    if not yes:
        for entry in entries:
            tell(f"{entry.key}  {entry.name}")
        click.confirm(f"Remove {len(entries)} for good?", abort=True, err=True)
    for entry in entries:
        library.delete(entry.key)
        print_line(entry.key)


def _row(entry: Entry) -> tuple[str, ...]:
    created = entry.created.astimezone().strftime("%Y-%m-%d %H:%M")
    return entry.key, entry.name, entry.metadata.get("model", ""), readable_size(entry.size), created
