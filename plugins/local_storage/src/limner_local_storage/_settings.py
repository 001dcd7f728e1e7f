"""The settings of the two storages: the tables ``[storages.local]`` and ``[storages.temporary]`` of ``limner.toml``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

__all__ = ["LocalStorageSettings", "TemporaryStorageSettings"]


def _default_root() -> Path:
    """Return the folder ``limner`` in the user's pictures folder, which XDG's ``user-dirs.dirs`` may have moved."""
    import platformdirs

    return platformdirs.user_pictures_path() / "limner"


def _default_temporary_root() -> Path:
    import getpass
    import tempfile

    return Path(tempfile.gettempdir()) / f"limner-{getpass.getuser()}"


def _usable(value: Path) -> Path:
    if "\0" in str(value):
        msg = "a path has no NUL character"
        raise ValueError(msg)
    try:
        return value.expanduser()
    except RuntimeError as error:  # "~nobody"
        msg = f"{value} names a home folder that does not exist"
        raise ValueError(msg) from error


Root = Annotated[Path, AfterValidator(_usable)]


class LocalStorageSettings(BaseModel):
    """Where drawings are kept, and how carefully."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    root: Root = Field(
        default_factory=_default_root,
        description='the folder of the drawings; made when the first is kept. Default: "limner" in your pictures folder',
    )
    fsync: bool = Field(
        default=True,
        description="wait until a drawing is on the disk itself; false is faster, and a power failure may take the last ones",
    )
    quota_bytes: int | None = Field(
        default=None,
        gt=0,
        description="the most bytes that all drawings and the trash may take together; no bound when absent",
    )
    trash_days: float = Field(
        default=30.0,
        ge=0,
        le=36_500,
        description="days that a deleted drawing can be restored for; 0 deletes for good at once",
    )
    keep_days: float | None = Field(
        default=None,
        gt=0,
        le=36_500,
        description="days after which limner storage gc puts drawings that are no favourites into the trash; never when absent",
    )
    journal_segment_bytes: int = Field(
        default=16_000_000, ge=4_096, description="the size at which the journal begins another file"
    )
    busy_timeout: float = Field(
        default=30.0, ge=0, le=3600, description="seconds to wait for another process that is writing to the index"
    )


class TemporaryStorageSettings(BaseModel):
    """Where drawings are kept for one session: the table ``[storages.temporary]``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    root: Root = Field(
        default_factory=_default_temporary_root,
        description="the folder in which each session has one. Default: one of your own in the system's temporary folder",
    )
    quota_bytes: int = Field(
        default=256_000_000, gt=0, description="the most bytes that all drawings of a session may take together"
    )
