"""The results of a run: the rows of the input, in their order, each with what came of it."""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from limner._errors import InputError, LimnerError, StorageError
from limner._journal_export import spreadsheet_cell
from limner.batches._ledger import Ledger
from limner.batches._rows import Row, once_each

__all__ = ["RESULT_COLUMNS", "check_target", "result_rows", "write_results"]

RESULT_COLUMNS: Final = (
    "id",
    "status",
    "key",
    "location",
    "title",
    "seconds",
    "prompt_tokens",
    "completion_tokens",
    "cost",
    "error",
    "message",
    "hint",
)
"""What is added to each row; one that the input has already, but for the id, is called ``limner_…`` here."""


def result_rows(read: Callable[[], Iterable[Row]], ledger: Ledger) -> Iterator[dict[str, Any]]:
    """Yield each row of the input with what came of it: ``done``, ``failed``, ``refused``, ``invalid`` or ``waiting``.

    All have the same columns: those that any row of the input has, which JSON lines need not have alike, and what is added.

    Args:
        read: Reads the input from its beginning.
        ledger: The ledger of the run.
    """
    columns = dict.fromkeys(name for row in read() for name in row.columns)
    with ledger.last_records() as find:
        for row, _ in once_each(read()):
            if row.task is None:
                told = {"id": str(row.columns.get("id") or ""), "status": "invalid", **_told(row.error)}
            else:
                record = find(row.task.id)
                state = record.get("state", "waiting")
                usage = record.get("usage") or {}
                error = record.get("error") or {}
                told = {
                    "id": row.task.id,
                    "status": state,
                    **{name: record.get(name) for name in ("key", "location", "title", "seconds")},
                    **{name: usage.get(name) for name in ("prompt_tokens", "completion_tokens", "cost")},
                    "error": error.get("code"),
                    "message": error.get("message"),
                    "hint": error.get("hint"),
                }
            added = {_named(name, columns): told.get(name) for name in RESULT_COLUMNS}
            yield {**columns, **row.columns, **added}


def check_target(path: Path) -> None:
    """Look whether results can be written to a file, before there are any.

    Raises:
        InputError: Its ending is of something else.
    """
    if path.suffix.lower() not in {".csv", ".jsonl", ".ndjson"}:
        msg = f"results cannot be written to {path}: it ends in {path.suffix or 'nothing'}"
        raise InputError(msg, code="input.batch.results", hint="name a file that ends in .csv or .jsonl")


def write_results(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write results to a file, whole or not at all.

    Args:
        path: Where; CSV or JSON lines, by its ending.
        rows: What :func:`result_rows` yields.

    Raises:
        InputError: The file's ending is of something else.
        StorageError: It could not be written.
    """
    check_target(path)
    lines = _csv_lines(rows) if path.suffix.lower() == ".csv" else _json_lines(rows)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".limner-", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.writelines(lines)
                file.flush()
                os.fsync(file.fileno())
            mask = os.umask(0)
            os.umask(mask)
            Path(name).chmod(0o666 & ~mask)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        msg = f"the results could not be written to {path}: {(error.strerror or str(error)).lower()}"
        hint = "run the same again with another --results: what is done is not done again"
        raise StorageError(msg, hint=hint) from error


def _csv_lines(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    names: list[str] | None = None
    for row in rows:
        if names is None:
            names = list(row)
            yield _csv_line(names)
        yield _csv_line(["" if (value := row.get(name)) is None else value for name in names])


def _csv_line(cells: Iterable[Any]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(
        [json.dumps(cell) if isinstance(cell, (list, dict)) else spreadsheet_cell(cell) for cell in cells]
    )
    return text.getvalue()


def _json_lines(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    for row in rows:
        yield json.dumps({name: value for name, value in row.items() if value is not None}, ensure_ascii=False) + "\n"


def _named(name: str, columns: Mapping[str, Any]) -> str:
    return f"limner_{name}" if name in columns and name != "id" else name


def _told(error: LimnerError | None) -> dict[str, Any]:
    return {} if error is None else {"error": error.code, "message": error.message, "hint": error.hint or None}
