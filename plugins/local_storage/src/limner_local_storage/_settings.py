"""The settings of the local storage: the table ``[storages.local]`` of ``limner.toml``."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, field_validator

__all__ = ["LocalStorageSettings"]


def _default_root() -> Path:
    """Return the folder ``limner`` in the user's pictures folder, which XDG's ``user-dirs.dirs`` may have moved."""
    import platformdirs

    return platformdirs.user_pictures_path() / "limner"


class LocalStorageSettings(BaseModel):
    """Where drawings are kept, and how carefully."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    root: Path = Field(
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

    @field_validator("root")
    @classmethod
    def _check_root(cls, value: Path) -> Path:
        if "\0" in str(value):
            msg = "a path has no NUL character"
            raise ValueError(msg)
        try:
            return value.expanduser()
        except RuntimeError as error:  # "~nobody"
            msg = f"{value} names a home folder that does not exist"
            raise ValueError(msg) from error
