"""What commands print: data on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import click

__all__ = ["print_json", "print_table", "readable_size", "say"]


def say(message: str) -> None:
    """Tell people something, on standard error, when they are there to read it."""
    if sys.stderr.isatty():
        click.echo(message, err=True)


def print_json(value: Any) -> None:
    """Print one JSON value on a line of its own (https://jsonlines.org)."""
    click.echo(json.dumps(value, ensure_ascii=False, default=str))


def print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns, under a header when people read it; in a pipe, tab-separated and without one."""
    table = [[_printable(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in table:
            click.echo("\t".join(row))
        return
    widths = [max(_width(cell) for cell in column) for column in zip(header, *table, strict=True)]
    click.echo(click.style(_line([cell.upper() for cell in header], widths), bold=True))
    for row in table:
        click.echo(_line(row, widths))


def readable_size(size: int) -> str:
    """Return a number of bytes as people say it."""
    return f"{size} B" if size < 1000 else f"{size / 1000:.1f} kB" if size < 1_000_000 else f"{size / 1e6:.1f} MB"  # noqa: PLR2004


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes (Unicode TR 11)."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _printable(text: str) -> str:
    """Keep a cell on its line, and control sequences away from the terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
