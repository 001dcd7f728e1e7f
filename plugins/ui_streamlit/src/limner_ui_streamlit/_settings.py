"""What can be set: the table ``[uis.streamlit]``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

__all__ = ["StreamlitSettings"]


def _lines(value: object) -> object:
    """Let the environment give several texts as one, a line each: a prompt may hold commas."""
    return tuple(line.strip() for line in value.splitlines() if line.strip()) if isinstance(value, str) else value


class StreamlitSettings(BaseModel):
    """The settings of the Streamlit page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    theme: Literal["auto", "light", "dark"] = Field(
        default="auto", description="light, dark, or auto: as the browser prefers, and people may choose"
    )
    port: int = Field(
        default=8501, ge=0, le=65_535, description="the port, where none is asked for; when it is taken, the next free"
    )
    page_size: int = Field(default=24, ge=4, le=96, description="pictures on a page of the library")
    variations: int = Field(default=1, ge=1, le=6, description="how many pictures the form makes at first")
    listing_ttl: float = Field(
        default=3600.0, gt=0, description="seconds after which the library is listed anew by itself"
    )
    change_settings: bool | None = Field(
        default=None,
        description="whether people may change the settings of plugins in the page; by default only where nobody but"
        " this machine can open it",
    )
    components: bool = Field(
        default=True,
        description="whether the page may bring a script of its own, which tells screen readers what is going on; a warehouse"
        " of Snowflake takes none",
    )
    examples: Annotated[tuple[str, ...], BeforeValidator(_lines)] = Field(
        default=(
            "a red fox in a snowy forest",
            "a lighthouse on a cliff at dusk",
            "a logo for Harbour Coffee",
            "an icon of a bicycle",
            "a pattern of lemons and leaves",
        ),
        max_length=12,
        description="prompts that the page offers to try",
    )
