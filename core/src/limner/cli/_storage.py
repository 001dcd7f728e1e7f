"""``limner storage``: what is done to a whole library."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import attrs
import click

from limner._copying import Copied
from limner._errors import InputError, IntegrityError
from limner._findings import Finding, Severity
from limner.cli._json import error_json, findings_json
from limner.cli._library import storage_option
from limner.cli._output import print_facts, print_json, print_line, readable, say, tell
from limner.cli._session import open_studio
from limner.cli._targets import anchored

__all__ = ["json_option", "print_findings", "storage"]

json_option = click.option("--json", "json", is_flag=True, help="Print JSON, one object a line.")

_LOOK: Final = "look at each that was left out: limner show KEY, limner storage verify"


@click.group()
def storage() -> None:
    """Verify, repair, measure, clear, copy and archive what a storage keeps."""


@storage.command()
@storage_option
@json_option
@click.pass_context
def verify(ctx: click.Context, storage: str | None, json: bool) -> None:
    """Read everything that is kept, and print what is wrong. Changes nothing.

    Ends with 4 when something is.
    """
    print_findings(open_studio(ctx).library(storage).verify(), json=json)


@storage.command()
@storage_option
@json_option
@click.pass_context
def repair(ctx: click.Context, storage: str | None, json: bool) -> None:
    """Put right what can be, and print what was and what could not be.

    Ends with 4 when something could not.
    """
    print_findings(open_studio(ctx).library(storage).repair(), json=json)


@storage.command()
@storage_option
@click.option("--empty-trash", is_flag=True, help="Erase all that is in the trash, however short it was there.")
@json_option
@click.pass_context
def gc(ctx: click.Context, storage: str | None, empty_trash: bool, json: bool) -> None:
    """Remove what is no longer needed: what was in the trash for too long, and what dead processes left."""
    freed = open_studio(ctx).library(storage).collect_garbage(everything=empty_trash)
    _print_facts(attrs.asdict(freed), json=json)


@storage.command()
@storage_option
@json_option
@click.pass_context
def stats(ctx: click.Context, storage: str | None, json: bool) -> None:
    """Tell how much is kept."""
    _print_facts(attrs.asdict(open_studio(ctx).library(storage).stats()), json=json)


@storage.command()
@storage_option
@json_option
@click.pass_context
def health(ctx: click.Context, storage: str | None, json: bool) -> None:
    """Tell whether the storage can be used at this moment. Ends with 4 when it cannot."""
    found = open_studio(ctx).library(storage).health()
    _print_facts(attrs.asdict(found), json=json)
    if not found.ready:
        ctx.exit(4)


@storage.command("copy")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@json_option
@click.pass_context
def copy(ctx: click.Context, source: str, target: str, json: bool) -> None:
    """Copy every picture of one storage that the other does not have yet: limner storage copy local object.

    A copy that was broken off is simply begun again.
    """
    names = [name.removesuffix(":") for name in (source, target)]
    if names[0] == names[1]:
        msg = f"{names[0]} cannot be copied to itself"
        raise InputError(msg, hint="name two storages: limner storages lists them")
    source_library, target_library = map(open_studio(ctx).library, names)
    _print_copied(source_library.copy_to(target_library), "copied", _LOOK, json=json)


@storage.command("export")
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.zip")
@storage_option
@json_option
@click.pass_context
def export(ctx: click.Context, path: Path, storage: str | None, json: bool) -> None:
    """Write every picture, and what is known of it, to an archive."""
    archive = anchored(path)
    _print_copied(open_studio(ctx).library(storage).export_to(archive), "exported", _LOOK, json=json)


@storage.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True), metavar="PATH...")
@storage_option
@json_option
@click.pass_context
def import_(ctx: click.Context, paths: tuple[Path, ...], storage: str | None, json: bool) -> None:
    """Keep every picture of archives, folders and SVG files that is not there yet.

    PATH is a FILE.zip, a FILE.svg, or a folder of SVG files. Each picture goes through the same check as one that was just made.
    """
    paths = tuple(map(anchored, paths))
    library = open_studio(ctx).library(storage)
    hint = "mend what was left out, and import again: what is there is not kept twice"
    copied = (item for path in paths for item in library.import_from(path))
    _print_copied(copied, "imported", hint, json=json)


def print_findings(found: Iterable[Finding], *, json: bool) -> None:
    """Print what a check found, as it is found; tell when there is nothing.

    Raises:
        IntegrityError: Something is wrong.
    """
    wrong = count = 0
    for finding in found:
        count += 1
        wrong += finding.severity is not Severity.INFO
        if json:
            print_json(findings_json([finding])[0])
        else:
            hint = f" ({finding.hint})" if finding.hint else ""
            print_line(f"{finding.severity.value}: {finding.message}{hint}")
    if wrong:
        msg = f"{wrong} of what was found is wrong"
        raise IntegrityError(msg, hint="each line says what to do")
    if not count:
        say("Everything is in order.")


def _print_facts(facts: dict[str, Any], *, json: bool) -> None:
    if json:
        print_json(facts)
    else:
        print_facts([(name, text) for name, value in facts.items() if (text := readable(value))])


def _print_copied(copied: Iterable[Copied], done: str, hint: str, *, json: bool) -> None:
    """Print the keys of what was copied, as it is; tell of what could not be.

    Raises:
        IntegrityError: Something could not be copied.
    """
    kept = there = failed = 0
    for item in copied:
        if item.error is not None:
            failed += 1
            if not json:
                remedy = f" ({item.error.hint})" if item.error.hint else ""
                tell(f"{item.key}: {item.error.message}{remedy}", label="Left out", colour="red")
        elif item.entry is None:
            there += 1
        else:
            kept += 1
            if not json:
                print_line(item.entry.key)
        if json:
            print_json(
                {
                    "key": item.key,
                    "name": item.name,
                    "copied": None if item.entry is None else item.entry.key,
                    "error": None if item.error is None else error_json(item.error),
                }
            )
    say(f"{kept} {done}, {there} were there before, {failed} left out.")
    if failed:
        msg = f"{failed} could not be {done}; all others were"
        raise IntegrityError(msg, hint=hint)
