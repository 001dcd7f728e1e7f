"""The rows of a batch: CSV, JSON lines, or a prompt a line, read as they are needed."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final, Literal

from attrs import evolve, frozen

from limner._errors import InputError, LimnerError
from limner._names import near_names
from limner._request import make_request
from limner.batches._ledger import key_of
from limner.plugins import Task

__all__ = ["COLUMNS", "Format", "Row", "format_of", "once_each", "read_rows"]

Format = Literal["csv", "jsonl", "text"]

COLUMNS: Final = ("prompt", "id", "name", "seed", "style", "size", "palette", "model")
"""The columns that are read; all others go into the results as they are."""

_ENDINGS: Final[Mapping[str, Format]] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".txt": "text",
}
_DELIMITERS: Final = (",", ";", "\t", "|")
_LONGEST: Final = 2_000_000
"""Characters that a line of JSON, or a field of CSV, may have."""
_LONGEST_ID: Final = 200
_SNIFFED: Final = 65_536


@frozen
class Row:
    """A row of the input.

    Args:
        line: Where it begins, from 1.
        columns: All that it holds, as it was written.
        task: What it asks for; None where it cannot be read.
        error: Why it cannot be read.
        asked: A digest of what it asks for.
    """

    line: int
    columns: Mapping[str, Any]
    task: Task | None = None
    error: LimnerError | None = None
    asked: bytes = b""


def format_of(path: Path) -> Format:
    """Tell what a file holds, by its ending; by its first line where that says nothing.

    Raises:
        InputError: The file cannot be read, or its ending is of something else.
    """
    ending = path.suffix.lower()
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    if ending in {".json", ".xlsx", ".xls", ".ods", ".parquet"}:
        msg = f"{path} is no CSV, no JSON lines and no plain text"
        hint = "one JSON object a line, in a file that ends in .jsonl" if ending == ".json" else "save it as CSV"
        raise InputError(msg, code="input.batch.format", hint=hint)
    with _opened(path) as file:
        first = next((line for line in file.read(_SNIFFED).splitlines() if line.strip()), "")
    if first.lstrip().startswith("{"):
        return "jsonl"
    return "csv" if _delimiter(first) or first.strip().lower() == "prompt" else "text"


def read_rows(path: Path, form: Format, defaults: Mapping[str, Any]) -> Iterator[Row]:
    """Read a file, a row at a time.

    Args:
        path: The file.
        form: What it holds.
        defaults: Fields of :class:`~limner.Request` for what a row leaves open.

    Raises:
        InputError: The file cannot be read, or has no column ``prompt``. What is wrong with one row is told by that row.
    """
    read = {"csv": _csv_rows, "jsonl": _json_rows, "text": _text_rows}[form]
    with _opened(path) as file:
        for line, columns, fault in read(file, path):
            yield _row(line, columns, fault, defaults)


def once_each(rows: Iterable[Row]) -> Iterator[tuple[Row, bool]]:
    """Yield each row, and whether a row before it asks for the same under the same id: that picture is made once.

    A row that has the id of another, and asks for something else, is an error.
    """
    seen: dict[bytes, bytes] = {}
    for row in rows:
        if row.task is None:
            yield row, False
            continue
        first = seen.setdefault(key_of(row.task.id), row.asked)
        if first != row.asked:
            msg = f"line {row.line}: another row has the id {row.task.id!r}, and asks for something else"
            error = InputError(msg, code="input.batch.id", hint="give each row an id of its own, or none")
            yield evolve(row, task=None, error=error), False
        else:
            yield row, first is not row.asked


@contextmanager
def _opened(path: Path) -> Iterator[IO[str]]:
    """Open a text file, and tell what is in the way of reading it."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield file
    except UnicodeDecodeError as error:
        msg = f"{path} is no UTF-8 text: {error.reason} at byte {error.start:,}"
        raise InputError(msg, code="input.batch.encoding", hint="save it as UTF-8") from error
    except OSError as error:
        msg = f"{path} cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputError(
            msg, code="input.batch.file", hint="name a CSV, JSON lines or text file, or - for stdin"
        ) from error


Read = Iterator[tuple[int, Mapping[str, Any], str]]
"""For each row its line, its columns, and what is wrong with its form."""


def _csv_rows(file: IO[str], path: Path) -> Read:
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST))
    head, begin = "", 0
    while not head.strip():
        if not (head := file.readline(_LONGEST)):
            return
        begin += 1
    delimiter = _delimiter(head) or ","
    header = next(csv.reader(io.StringIO(head), delimiter=delimiter))
    names = [_column(name) for name in header]
    if "prompt" not in names:
        msg = f"{path} has no column prompt; its first line names {', '.join(names)[:200]}"
        hint = f"name the columns in the first line; {near_names('prompt', names)}"
        raise InputError(msg, code="input.batch.columns", hint=hint)
    if double := next((name for name in names if names.count(name) > 1), None):
        msg = f"{path} has two columns {double!r}"
        raise InputError(msg, code="input.batch.columns", hint="give each a name of its own")
    reader = csv.reader(file, delimiter=delimiter)
    line = begin + 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            msg = f"{path} is no CSV from line {line} on: {error}"
            raise InputError(msg, code="input.batch.csv", hint="a quote may be missing: look at that line") from error
        if cells is None:
            return
        at, line = line, begin + reader.line_num + 1
        if any(cell.strip() for cell in cells):
            fault = ""
            if len(cells) != len(names):
                fault = f"it has {len(cells)} cells, and the first line names {len(names)} columns"
            yield at, dict(zip(names, cells, strict=False)), fault


def _json_rows(file: IO[str], path: Path) -> Read:
    for line, text in _lines(file, path):
        fault = ""
        value: Any = {}
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            fault = f"it is no JSON: {error}"
        if isinstance(value, str):
            value = {"prompt": value}
        if not isinstance(value, dict):
            fault, value = f"it is {type(value).__name__}, not a JSON object", {}
        yield line, {_column(name): cell for name, cell in value.items()}, fault


def _text_rows(file: IO[str], path: Path) -> Read:
    for line, text in _lines(file, path):
        yield line, {"prompt": text.strip()}, ""


def _lines(file: IO[str], path: Path) -> Iterator[tuple[int, str]]:
    number = 0
    while text := file.readline(_LONGEST):
        number += 1
        if len(text) == _LONGEST and not text.endswith("\n"):
            msg = f"line {number} of {path} is longer than {_LONGEST:,} characters"
            raise InputError(msg, code="input.batch.format", hint="a line holds one prompt, or one JSON object")
        if text.strip():
            yield number, text


def _delimiter(head: str) -> str:
    """Return what stands between the columns of a header; empty where it names no prompt."""
    for delimiter in _DELIMITERS:
        if delimiter in head and "prompt" in map(_column, next(csv.reader(io.StringIO(head), delimiter=delimiter), [])):
            return delimiter
    return ""


def _column(name: object) -> str:
    """Return the name of a column, which is one that is read whatever its case."""
    text = str(name).strip()
    return text.lower() if text.lower() in COLUMNS else text


def _row(line: int, columns: Mapping[str, Any], fault: str, defaults: Mapping[str, Any]) -> Row:
    if fault:
        error = InputError(f"line {line}: {fault}", code="input.batch.row", hint="mend the row, or take it out")
        return Row(line, columns, error=error)
    try:
        asked = {name: _READ[name](columns[name]) for name in COLUMNS if columns.get(name) not in (None, "")}
        identity = asked.pop("id", "")
        given = {**defaults, **asked}
        request = make_request(given.pop("prompt", ""), **given)
    except LimnerError as error:
        error.message = f"line {line}: {error.message}"
        return Row(line, columns, error=error)
    told = json.dumps([asked.get(name) for name in COLUMNS], sort_keys=True, default=str)
    digest = blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return Row(line, columns, Task(id=identity or digest.hex(), request=request, line=line), None, digest)


def _text(value: object) -> str:
    if not isinstance(value, str):
        msg = f"{value!r:.60} is no text"
        raise InputError(msg, code="input.batch.row", hint="write it in quotes")
    return value


def _identity(value: object) -> str:
    text = str(value).strip()
    if len(text) > _LONGEST_ID or not text.isprintable():
        msg = f"an id has up to {_LONGEST_ID} printable characters, not {text[:40]!r}"
        raise InputError(msg, code="input.batch.id", hint="give the row another id, or none")
    return text


def _seed(value: object) -> int:
    try:
        if isinstance(value, (str, int)) and not isinstance(value, bool):
            return int(value)
    except ValueError:
        pass
    msg = f"the seed {value!r:.60} is no whole number"
    raise InputError(msg, code="input.seed", hint="a seed is a whole number from 0 on")


def _palette(value: object) -> tuple[str, ...]:
    colours = value if isinstance(value, list) else _text(value).split(",")
    return tuple(_text(colour).strip() for colour in colours if _text(colour).strip())


def _stripped(value: object) -> str | None:
    return _text(value).strip() or None


_READ: Final[Mapping[str, Callable[[Any], Any]]] = {
    "prompt": _text,
    "id": _identity,
    "name": _stripped,
    "seed": _seed,
    "style": _stripped,
    "size": _stripped,
    "palette": _palette,
    "model": _stripped,
}
