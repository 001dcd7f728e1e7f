"""``limner journal``, ``audit`` and ``feedback``: the journal that a storage keeps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import click

from limner._errors import InputError, IntegrityError
from limner._findings import Finding, Severity
from limner._journal_export import EXPORTERS, export_journal
from limner._library import Library
from limner._numbers import plain_number
from limner._recorder import user_name
from limner.cli._library import storage_option
from limner.cli._output import print_facts, print_json, print_line, print_table, say, tell
from limner.cli._session import open_studio
from limner.cli._storage import json_option, print_findings
from limner.cli._targets import anchored
from limner.plugins import FeedbackRecord, Head, JournalEntry, JournalQuery, Query, RecordKind

__all__ = ["audit", "feedback", "journal"]

KINDS = click.Choice([kind.value for kind in RecordKind])
since_option = click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    help="Only what happened from then on, in this machine's time.",
)


@click.group()
def journal() -> None:
    """See and export the journal: what was made, what it used, who did what, what people thought."""


@journal.command("show")
@click.argument("kind", type=KINDS)
@storage_option
@since_option
@json_option
@click.pass_context
def show(ctx: click.Context, kind: str, storage: str | None, since: datetime | None, json: bool) -> None:
    """Print the records of a KIND, the first first."""
    entries = _entries(ctx, kind, storage, since)
    if json:
        for entry in entries:
            print_json({"number": entry.number, "digest": entry.digest, **entry.record.fields()})
        return
    rows = []
    for entry in entries:
        told = entry.record.fields()
        at = entry.record.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        rest = ", ".join(f"{name}={_told(told[name])}" for name in told if name not in {"kind", "id", "at"})
        rows.append((str(entry.number), at, rest))
    if rows:
        print_table(("number", "at", "record"), rows)
    else:
        say(f"There is no {kind} record.")


@journal.command("export")
@click.argument("kind", type=KINDS)
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
@storage_option
@since_option
@click.option(
    "-f", "--format", "form", type=click.Choice(list(EXPORTERS)), help="The format; otherwise by FILE's ending."
)
@click.pass_context
def export(
    ctx: click.Context, kind: str, path: Path, storage: str | None, since: datetime | None, form: str | None
) -> None:
    """Write the records of a KIND to a FILE, as JSON lines, CSV or Parquet."""
    chosen = form or path.suffix.lower().removeprefix(".")
    if chosen not in EXPORTERS:
        msg = f"what format {path} is to have is not known"
        raise InputError(msg, hint=f"let it end in .{', .'.join(EXPORTERS)}, or say --format")
    place = anchored(path)
    count = export_journal(_entries(ctx, kind, storage, since), RecordKind(kind), place, chosen)
    say(f"{count} records.")
    print_line(path)


@click.group()
def audit() -> None:
    """Check that nobody changed the journal."""


@audit.command()
@storage_option
@click.option("--kind", type=KINDS, default="audit", show_default=True, help="The records to check.")
@click.option(
    "--head",
    "heads",
    multiple=True,
    metavar="NUMBER:DIGEST",
    help="A head that was noted before; may be given several times.",
)
@json_option
@click.pass_context
def verify(ctx: click.Context, storage: str | None, kind: str, heads: tuple[str, ...], json: bool) -> None:
    """Find records that were changed, removed, moved or cut off, and print the head of the chain.

    Note the head where nobody can change it, and give it with --head later: so even a whole chain that was made anew is found.
    Ends with 4 when something is wrong. Where there are pictures and no record at all, it says so.
    """
    library = open_studio(ctx).library(storage)
    found, of_kind = library.journal, RecordKind(kind)
    print_findings(chain(found.verify(of_kind, *map(_head, heads)), _missing(library, of_kind)), json=json)
    head = found.head(of_kind)
    if json:
        print_json({"records": head.number, "head": f"{head.number}:{head.digest}"})
    else:
        print_facts([("records", str(head.number)), ("head", f"{head.number}:{head.digest}")])


@click.command()
@click.argument("key")
@click.argument("verdict", type=click.Choice(["up", "down"]))
@storage_option
@click.option("--note", default="", help="Why.")
@click.pass_context
def feedback(ctx: click.Context, key: str, verdict: str, storage: str | None, note: str) -> None:
    """Say what you think of the picture KEY; it is kept in the journal."""
    library = open_studio(ctx).library(storage)
    entry = library.stat(key)
    record = FeedbackRecord.model_validate(
        {"key": entry.key, "digest": entry.digest, "verdict": verdict, "note": note, "actor": user_name()}
    )
    library.journal.append(record)
    print_line(entry.key)


def _missing(library: Library, kind: RecordKind) -> Iterator[Finding]:
    """Say so where there is no record, though there is something that could have made one."""
    journal = library.journal
    try:
        if journal.read(JournalQuery(kind=kind, limit=1)).found() or journal.head(kind).number:
            return
    except IntegrityError:  # which verify tells
        return
    others = [one for one in RecordKind if one is not kind and journal.read(JournalQuery(kind=one, limit=1)).found()]
    there = ["pictures"] if library.list(Query(limit=1)).entries else [f"{one.value} records" for one in others]
    if there:
        message = (
            f"{library.name} has {there[0]} and no {kind.value} record: none was written yet, or they were removed"
        )
        hint = "a head that was noted tells which: give it with --head NUMBER:DIGEST"
        yield Finding(Severity.INFO, "journal.missing", message, hint)


def _told(value: object) -> object:
    return plain_number(value) if isinstance(value, float) else value


def _entries(ctx: click.Context, kind: str, storage: str | None, since: datetime | None) -> Iterator[JournalEntry]:
    """Read the records of a kind. What stands between them and is none is told of, and the others are read."""
    for page in open_studio(ctx).library(storage).journal.pages(RecordKind(kind), since=_utc(since)):
        for finding in page.findings:
            tell(finding.message, label="Left out", colour="red")
        yield from page.entries


def _utc(since: datetime | None) -> datetime | None:
    try:
        return None if since is None else since.astimezone(UTC)
    except (OverflowError, ValueError):  # the year 1
        return None


def _head(text: str) -> Head:
    number, _, digest = text.partition(":")
    if not number.isdecimal() or not digest.startswith("sha256:"):
        msg = f"{text!r} is no head of a chain"
        raise InputError(msg, hint="it is written as limner audit verify prints it: 17:sha256:…")
    return Head(number=int(number), digest=digest)
