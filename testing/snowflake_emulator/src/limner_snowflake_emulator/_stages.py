"""Stages: folders of files, and what a directory table knew of them when it was last refreshed."""

from __future__ import annotations

import hashlib
import re
import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from limner_snowflake_emulator._engine import Engine
from limner_snowflake_emulator._errors import SnowflakeError, missing
from limner_snowflake_emulator._names import StagePath

__all__ = ["Stages"]

_CATALOGUE: Final = "_fs_global._fs_information_schema._fs_stages"
_THIS: Final = "database_name = ? AND schema_name = ? AND name = ?"


class Stages:
    """The stages of an account. Their files lie in fakesnow's folder, of which there is one in a process.

    Args:
        engine: Where they are catalogued.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._options: dict[str, str] = {}
        self._directories: dict[str, list[tuple[Any, ...]]] = {}
        self._used: set[Path] = set()
        self._lock = threading.Lock()

    def exists(self, place: StagePath) -> bool:
        """Tell whether there is such a stage; those of users, tables and apps are always there."""
        if place.name.startswith(("~", "%")):
            return True
        sql = f"SELECT 1 FROM {_CATALOGUE} WHERE {_THIS}"  # noqa: S608 - constants
        return bool(self._engine.fetch(sql, [place.database, place.schema, place.name]))

    def require(self, place: StagePath) -> StagePath:
        """Return a place in a stage that is there.

        Raises:
            SnowflakeError: It is not.
        """
        if not self.exists(place):
            raise missing(place.stage, "Stage")
        self._used.add(place.root)
        return place

    def create(self, place: StagePath, options: str, *, comment: str, is_temporary: bool) -> None:
        """Make a stage, an empty one where one of that name was there."""
        self.drop(place)
        kind = "INTERNAL TEMPORARY" if is_temporary else "INTERNAL"
        self._engine.fetch(
            f"INSERT INTO {_CATALOGUE} (created_on, name, database_name, schema_name, url, has_credentials,"  # noqa: S608
            " has_encryption_key, owner, comment, type, owner_role_type, directory_enabled)"
            " VALUES (?, ?, ?, ?, '', 'N', 'N', 'SYSADMIN', ?, ?, 'ROLE', ?)",
            [
                datetime.now(UTC).isoformat(),
                place.name,
                place.database,
                place.schema,
                comment,
                kind,
                "Y" if "DIRECTORY" in options.upper() else "N",
            ],
        )
        with self._lock:
            self._options[place.stage] = options.upper()

    def alter(self, place: StagePath, options: str, *, comment: str | None) -> None:
        """Add to a stage's options."""
        if comment is not None:
            sql = f"UPDATE {_CATALOGUE} SET comment = ? WHERE {_THIS}"  # noqa: S608 - constants
            self._engine.fetch(sql, [comment, place.database, place.schema, place.name])
        with self._lock:
            self._options[place.stage] = f"{self._options.get(place.stage, '')} {options.upper()}"

    def options(self, place: StagePath) -> str:
        """Return the options of a stage in capital letters."""
        return self._options.get(place.stage, "")

    def drop(self, place: StagePath) -> None:
        """Remove a stage and its files."""
        sql = f"DELETE FROM {_CATALOGUE} WHERE {_THIS}"  # noqa: S608 - constants
        self._engine.fetch(sql, [place.database, place.schema, place.name])
        with self._lock:
            self._options.pop(place.stage, None)
            self._directories.pop(place.stage, None)
        shutil.rmtree(place.root, ignore_errors=True)

    def files(self, place: StagePath, pattern: str | None = None) -> list[tuple[str, Path]]:
        """Return the files whose paths begin so, with their paths in the stage.

        Args:
            place: The stage, and the beginning of the paths.
            pattern: An expression that the whole path has to match, with or without the stage's name before it.
        """
        root = place.root
        found = []
        for file in sorted(root.rglob("*")):
            path = file.relative_to(root).as_posix()
            if not file.is_file() or file.name.startswith(".") or not path.startswith(place.path):
                continue
            if pattern is None or re.fullmatch(pattern, place.prefix + path) or re.fullmatch(pattern, path):
                found.append((path, file))
        return found

    def directory(self, place: StagePath) -> list[tuple[Any, ...]]:
        """Return the rows of a stage's directory table.

        Raises:
            SnowflakeError: There is no such stage, or it has none.
        """
        self.require(place)
        if "DIRECTORY" not in self.options(place):
            msg = f"SQL compilation error:\nStage '{place.stage}' does not have a directory table."
            msg += " Directory tables must be enabled on the stage."
            raise SnowflakeError(msg, 2003, "02000")
        return self._directories.get(place.stage, [])

    def refresh(self, place: StagePath) -> tuple[list[str], list[str]]:
        """Bring a stage's directory table up to date.

        Returns:
            The paths that came, and those that went.
        """
        whole = StagePath(place.database, place.schema, place.name)
        rows = [self._directory_row(whole, path, file) for path, file in self.files(whole)]
        with self._lock:
            before = {row[0] for row in self._directories.get(place.stage, [])}
            self._directories[place.stage] = rows
        after = {row[0] for row in rows}
        return sorted(after - before), sorted(before - after)

    def clear(self) -> None:
        """Remove all files."""
        for root in self._used:
            shutil.rmtree(root, ignore_errors=True)

    @staticmethod
    def _directory_row(place: StagePath, path: str, file: Path) -> tuple[Any, ...]:
        status = file.stat()
        digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
        changed = datetime.fromtimestamp(status.st_mtime, UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
        url = f"https://local/api/files/{place.database}/{place.schema}/{place.name}/{quote(path, safe='')}"
        return path, status.st_size, changed, digest, digest, url
