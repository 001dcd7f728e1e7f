"""The settings of sketch: the table ``[models.sketch]`` of ``limner.toml``."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["SketchSettings"]


class SketchSettings(BaseModel):
    """What users can set."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    art: tuple[str, ...] = Field(
        default=(),
        description="art packs to borrow from besides those whose licence asks for nothing: names, or paths of Iconify .json files",
    )
