"""What models cost you, where that is not what limner's table says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["PriceSettings", "Priced"]


class PriceSettings(BaseModel):
    """What a million tokens of a model cost you, in AI credits."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    input: float = Field(ge=0, description="AI credits for a million tokens read")
    output: float = Field(ge=0, description="AI credits for a million tokens written")


class Priced(Protocol):
    """Settings with prices by model, which go before limner's table."""

    @property
    def prices(self) -> Mapping[str, PriceSettings]:
        """The prices."""
