"""Writing a journal to a file that other programs read: JSON lines, CSV, Parquet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final

from limner._errors import InputError
from limner._files import writing
from limner.plugins import (
    AuditRecord,
    FeedbackRecord,
    GenerationRecord,
    JournalEntry,
    Record,
    RecordKind,
    UsageRecord,
)

__all__ = ["EXPORTERS", "export_journal"]

_TYPES: Final[Mapping[RecordKind, type[Record]]] = {
    RecordKind.GENERATION: GenerationRecord,
    RecordKind.USAGE: UsageRecord,
    RecordKind.AUDIT: AuditRecord,
    RecordKind.FEEDBACK: FeedbackRecord,
}
_CHAIN: Final = ("number", "previous", "digest")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_ROWS: Final = 10_000
"""Rows of Parquet that are held at once."""


def export_journal(entries: Iterable[JournalEntry], kind: RecordKind, path: Path, form: str) -> int:
    """Write records to a file, whole or not at all, and return how many.

    Args:
        entries: What to write; taken as it is needed.
        kind: Of which kind they are.
        path: The file; one that is there is replaced, unless it is a pipe or a device.
        form: One of :data:`EXPORTERS`.

    Raises:
        StorageError: It could not be written.
        InputError: Parquet is asked for, and pyarrow is not installed.
    """
    count = 0

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal count
        for entry in entries:
            count += 1
            yield _row(entry)

    with writing(path) as file:
        EXPORTERS[form](rows(), kind, file)
    return count


def _row(entry: JournalEntry) -> dict[str, Any]:
    # A drawing's digest and a record's are two things: that of the record is chain_digest here.
    chain = {f"chain_{name}": getattr(entry, name) for name in _CHAIN}
    return chain | entry.record.fields()


def _columns(kind: RecordKind) -> list[str]:
    return [*(f"chain_{name}" for name in _CHAIN), *_TYPES[kind].model_fields]


def _jsonl(rows: Iterator[dict[str, Any]], _kind: RecordKind, file: BinaryIO) -> None:
    file.writelines(json.dumps(row).encode() + b"\n" for row in rows)


def _csv(rows: Iterator[dict[str, Any]], kind: RecordKind, file: BinaryIO) -> None:
    """Write RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it (CWE-1236)."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    writer = csv.DictWriter(text, _columns(kind), extrasaction="ignore")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: spreadsheet_cell(value) for name, value in row.items()})
    text.detach()


def spreadsheet_cell(value: Any) -> Any:
    """Return a value for a cell of a CSV file: a text that a spreadsheet would take for a formula begins with an apostrophe (CWE-1236)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _parquet(rows: Iterator[dict[str, Any]], kind: RecordKind, file: BinaryIO) -> None:
    try:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ModuleNotFoundError as error:
        msg = "to write Parquet takes pyarrow, which is not installed"
        raise InputError(
            msg, hint='install it: pip install "limner-core[parquet]"; or export JSON lines or CSV'
        ) from error
    numbers = {
        "chain_number": pa.int64(),
        "prompt_tokens": pa.int64(),
        "completion_tokens": pa.int64(),
        "seed": pa.int64(),
    }
    floats = dict.fromkeys(("seconds", "cost"), pa.float64())
    types = {"at": pa.timestamp("us", tz="UTC"), **numbers, **floats}
    schema = pa.schema([(name, types.get(name, pa.string())) for name in _columns(kind)])
    with pq.ParquetWriter(file, schema) as writer:
        while batch := list(islice(rows, _ROWS)):
            for row in batch:
                row["at"] = datetime.fromisoformat(row["at"])
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))


EXPORTERS: Final[Mapping[str, Callable[[Iterator[dict[str, Any]], RecordKind, BinaryIO], None]]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _parquet,
}
"""The formats that a journal can be written in."""
