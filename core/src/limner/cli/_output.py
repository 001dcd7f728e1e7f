"""What commands print: data on standard output, everything else on standard error."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

import click

from limner._numbers import plain_number
from limner.cli._streams import is_terminal

__all__ = [
    "clean",
    "print_facts",
    "print_json",
    "print_line",
    "print_table",
    "readable",
    "readable_size",
    "say",
    "tell",
    "told_warnings",
]

_JOINERS: Final = frozenset("\u200c\u200d")
"""Invisible, and needed: for Persian, for the scripts of India, and between the parts of an emoji."""


def clean(text: str) -> str:
    """Keep a text on its line, and away from the terminal what would steer it or reverse what people read (Unicode TR 36)."""
    return "".join(character if character.isprintable() or character in _JOINERS else " " for character in text)


def tell(message: str, *, label: str = "", colour: str = "") -> None:
    """Tell people something that matters, on standard error.

    Args:
        message: What.
        label: What kind of message it is.
        colour: The label's colour on a terminal.
    """
    begin = f"{click.style(clean(label), fg=colour, bold=True)}: " if label else ""
    try:
        click.echo(begin + clean(message), err=True)
    except (OSError, ValueError):  # standard error is full, broken or closed: there is no other place to tell people
        return


def say(message: str) -> None:
    """Tell people something, on standard error, when they are there to read it."""
    if is_terminal(sys.stderr):
        tell(message)


@contextmanager
def told_warnings(say_it: Callable[[str], None] | None = None) -> Iterator[None]:
    """Tell people of warnings as of everything else, without the line of code that Python shows.

    Args:
        say_it: Tells them; None for :func:`tell`.
    """

    def show(message: Warning | str, *_: object, **__: object) -> None:
        if say_it is None:
            tell(str(message), label="Warning", colour="yellow")
        else:
            say_it(clean(f"Warning: {message}"))

    before, warnings.showwarning = warnings.showwarning, show
    try:
        yield
    finally:
        warnings.showwarning = before


def print_line(text: object) -> None:
    """Print data on a line of its own; as it is, unless people read it."""
    click.echo(clean(str(text)) if is_terminal(sys.stdout) else str(text))


def print_json(value: Any) -> None:
    """Print one JSON value on a line of its own (https://jsonlines.org), with escapes for what cannot be seen."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, default=str)
    click.echo(re.sub(r"[^\x20-\x7e]", _escaped, text))


def print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns, under a header when people read it; in a pipe, tab-separated and without one."""
    _print_columns([[cell.upper() for cell in header]], rows)


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Print what is known of one thing: a name and a value a line, in columns when people read it."""
    _print_columns([], facts)


def readable(value: object) -> str:
    """Return a value as people write it: yes and no, dates of this machine, lists with commas."""
    match value:
        case bool():
            return "yes" if value else "no"
        case float():
            return plain_number(value, 6)
        case datetime():
            return value.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        case list() | tuple():
            return ", ".join(map(readable, value))
        case None:
            return ""
        case _:
            return str(value)


def readable_size(size: int) -> str:
    """Return a number of bytes as people say it."""
    return f"{size} B" if size < 1000 else f"{size / 1000:.1f} kB" if size < 1_000_000 else f"{size / 1e6:.1f} MB"  # noqa: PLR2004


def _print_columns(header: Iterable[Sequence[str]], rows: Iterable[Sequence[str]]) -> None:
    head = list(header)
    table = [[clean(cell) for cell in row] for row in rows]
    if not is_terminal(sys.stdout):
        for row in table:
            click.echo("\t".join(row))
        return
    widths = [max(_width(cell) for cell in column) for column in zip(*head, *table, strict=True)]
    for cells in head:
        click.echo(click.style(_line(cells, widths), bold=True))
    for cells in table:
        click.echo(_line(cells, widths))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes (Unicode TR 11)."""
    return sum(
        0
        if unicodedata.combining(character) or character in _JOINERS
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    return character if character.isprintable() else json.dumps(character)[1:-1]
