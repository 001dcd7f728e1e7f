"""The tables of the index, and every statement on them."""

from __future__ import annotations

import json
import os
import sqlite3
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from typing import Any, Final

from limner.plugins import writable_text
from limner_local_storage._folder import Stamp
from limner_local_storage._known import Known, State
from limner_local_storage._news import New

__all__ = [
    "SCHEMA",
    "SELECT",
    "DamagedRowError",
    "by_file",
    "by_key",
    "bytes_kept",
    "counted",
    "drawings_listed",
    "drop",
    "folded",
    "keys_like",
    "known_of_row",
    "note",
    "noted",
    "settle",
    "stamp_noted",
    "stamps",
    "upsert",
    "words_of",
]


class DamagedRowError(Exception):
    """A row of the index is not what was written."""


# What is searched has a table of its own: reading past everything else would take three times as long.
SCHEMA: Final = """
CREATE TABLE drawings (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, file BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
    sort_name TEXT NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL, created INTEGER NOT NULL,
    modified INTEGER NOT NULL, metadata TEXT NOT NULL, tags TEXT NOT NULL, favourite INTEGER NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL,
    stamp_modified INTEGER NOT NULL, stamp_size INTEGER NOT NULL, checksum INTEGER NOT NULL
);
CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE tags (tag TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (tag, id)) WITHOUT ROWID;
CREATE INDEX tags_of ON tags (id);
CREATE TABLE notes (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO notes VALUES ('bytes', 0), ('listed', 0);
CREATE INDEX by_created ON drawings (created, key) WHERE state <> 'refused';
CREATE INDEX by_name ON drawings (sort_name, key) WHERE state <> 'refused';
CREATE INDEX favourites ON drawings (created, key) WHERE favourite AND state <> 'refused';
CREATE TRIGGER added AFTER INSERT ON drawings BEGIN
    UPDATE notes SET value = value + new.stamp_size WHERE name = 'bytes';
    UPDATE notes SET value = value + (new.state <> 'refused') WHERE name = 'listed';
END;
CREATE TRIGGER removed AFTER DELETE ON drawings BEGIN
    DELETE FROM words WHERE id = old.id;
    DELETE FROM tags WHERE id = old.id;
    UPDATE notes SET value = value - old.stamp_size WHERE name = 'bytes';
    UPDATE notes SET value = value - (old.state <> 'refused') WHERE name = 'listed';
END;
"""

_COLUMNS: Final = (
    "d.key, d.file, d.name, d.digest, d.size, d.created, d.modified, d.metadata, d.tags, d.favourite, "
    "d.state, d.reason, d.stamp_modified, d.stamp_size, d.checksum"
)
SELECT: Final = f"SELECT {_COLUMNS} FROM drawings d"  # noqa: S608  constants
"""Selects what :func:`known_of_row` takes."""
_NAMED: Final = _COLUMNS.replace("d.", "")
_INSERT: Final = f"INSERT INTO drawings ({_NAMED}, sort_name) VALUES ({', '.join('?' * 16)})"  # noqa: S608  constants
_json: Final = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


def known_of_row(row: Iterable[Any]) -> Known:
    """Return what a row of :data:`SELECT` says.

    Raises:
        DamagedRowError: It is not what was written. SQLite itself has no checksums.
    """
    *columns, checksum = row
    if _checksum(columns) != checksum:
        msg = "a row of the index is not what was written"
        raise DamagedRowError(msg)
    key, file, name, digest, size, created, modified, metadata, tags, favourite, state, reason, *stamp = columns
    return Known(
        key=key,
        file=os.fsdecode(file),
        name=name,
        digest=digest,
        size=size,
        created=created,
        modified=modified,
        metadata=json.loads(metadata),
        tags=tuple(json.loads(tags)),
        favourite=bool(favourite),
        state=State(state),
        reason=reason,
        stamp=Stamp(*stamp),
    )


def _checksum(columns: Sequence[Any]) -> int:
    return zlib.crc32(repr(columns).encode("utf-8", "surrogatepass"))


def settle(connection: sqlite3.Connection, news: Iterable[New | None]) -> None:
    """Note what was put, and how far the folder is known by that: as far as nobody else changed it, or died while changing it."""
    known = seen = noted(connection, "seen")
    ended = True
    for new in news:
        if new is None:
            seen, ended = seen if ended else "", False
            continue
        upsert(connection, new.known)
        ended = ended or bool(new.before)
        if new.before and new.before == seen:
            seen = new.after
    if not ended:
        seen = ""
    if seen != known:
        note(connection, "seen", seen)


def upsert(connection: sqlite3.Connection, known: Known) -> None:
    """Write what is known of a file in the place of what was."""
    connection.execute("DELETE FROM drawings WHERE file = ? OR key = ?", (os.fsencode(known.file), known.key))
    inserted = connection.execute(_INSERT, [*_columns_of(known), known.name.casefold()])
    if known.state is not State.REFUSED:
        connection.execute("INSERT INTO words VALUES (?, ?)", (inserted.lastrowid, words_of(known)))
    if known.tags:
        connection.executemany("INSERT INTO tags VALUES (?, ?)", [(tag, inserted.lastrowid) for tag in known.tags])


def _columns_of(known: Known) -> list[Any]:
    columns = [
        known.key,
        os.fsencode(known.file),
        known.name,
        known.digest,
        known.size,
        known.created,
        known.modified,
        _json(dict(known.metadata)),
        _json(known.tags) if known.tags else "[]",
        int(known.favourite),
        known.state.value,
        known.reason,
        known.stamp.modified,
        known.stamp.size,
    ]
    columns.append(_checksum(columns))
    return columns


def drop(connection: sqlite3.Connection, file: str) -> None:
    """Forget a file."""
    connection.execute("DELETE FROM drawings WHERE file = ?", (os.fsencode(file),))


def by_key(connection: sqlite3.Connection, key: str) -> Known | None:
    """Return what is known of the drawing with a key."""
    row = connection.execute(f"{SELECT} WHERE d.key = ?", (key,)).fetchone()
    return None if row is None else known_of_row(row)


def by_file(connection: sqlite3.Connection, file: str) -> Known | None:
    """Return what is known of a file."""
    row = connection.execute(f"{SELECT} WHERE d.file = ?", (os.fsencode(file),)).fetchone()
    return None if row is None else known_of_row(row)


def keys_like(connection: sqlite3.Connection, prefix: str, most: int) -> list[str]:
    """Return the first keys, in their order, that start with a prefix."""
    found = connection.execute(
        "SELECT key FROM drawings WHERE key >= ? AND key < ? AND state <> 'refused' ORDER BY key LIMIT ?",
        (prefix, prefix + "\U0010ffff", most),
    )
    return [key for (key,) in found]


def stamps(connection: sqlite3.Connection) -> dict[str, Stamp]:
    """Return what tells that a file changed, for every file."""
    rows = connection.execute("SELECT file, stamp_modified, stamp_size FROM drawings")
    return {os.fsdecode(file): Stamp(modified, size) for file, modified, size in rows}


def stamp_noted(connection: sqlite3.Connection, file: str) -> Stamp | None:
    """Return what tells that a file changed; None for a file that is not known."""
    row = connection.execute(
        "SELECT stamp_modified, stamp_size FROM drawings WHERE file = ?", (os.fsencode(file),)
    ).fetchone()
    return None if row is None else Stamp._make(row)


def bytes_kept(connection: sqlite3.Connection) -> int:
    """Return the bytes that all files take together."""
    return _number(connection, "bytes")


def drawings_listed(connection: sqlite3.Connection) -> int:
    """Return how many drawings a listing without a search has."""
    return _number(connection, "listed")


def counted(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return how many favourites there are, and how many drawings that are not what was put."""
    favourites, damaged = connection.execute(
        "SELECT count(*) FILTER (WHERE favourite AND state <> 'refused'), count(*) FILTER (WHERE state = 'changed') FROM drawings"
    ).fetchone()
    return favourites, damaged


def _number(connection: sqlite3.Connection, name: str) -> int:
    value = noted(connection, name)
    if not isinstance(value, int):
        msg = f"the index notes {value!r} for {name}"
        raise DamagedRowError(msg)
    return value


def noted(connection: sqlite3.Connection, name: str) -> Any:
    """Return a note; "" where there is none."""
    row = connection.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
    return "" if row is None else row[0]


def note(connection: sqlite3.Connection, name: str, value: str | float) -> None:
    """Write a note."""
    connection.execute(
        "INSERT INTO notes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value)
    )


def words_of(known: Known) -> str:
    """Return what a search looks through: name, key, tags and metadata, in one case. What the name says is not said twice."""
    parts = [known.name, known.key, *known.tags]
    parts += [value for value in known.metadata.values() if value not in known.name]
    return folded("\n".join(parts))


def folded(text: str) -> str:
    """Return text as it is compared: whatever its case, and however its accents are encoded."""
    return unicodedata.normalize("NFC", writable_text(text).replace("\0", "\n").casefold())
