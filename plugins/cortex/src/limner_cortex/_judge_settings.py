"""The settings of the judge: the table ``[validators.cortex-judge]``."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from limner_cortex._prices import PriceSettings
from limner_snowflake import SnowflakeSettings

__all__ = ["JudgeSettings"]


class JudgeSettings(BaseModel):
    """The settings of the validator ``cortex-judge``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    model: str = Field(
        default="claude-haiku-4-5", max_length=300, description="the model that looks, by its name or a short one"
    )
    least: float = Field(default=0.6, ge=0, le=1, description="the share of what was asked for that has to be there")
    refuse: bool = Field(
        default=False,
        description="refuse a drawing with less than that, or one that could not be judged; otherwise only say so",
    )
    width: int = Field(default=512, ge=64, le=1568, description="pixels of the longer side of what the model sees")
    prices: dict[str, PriceSettings] = Field(
        default_factory=dict, description="your prices by model, as under [models.cortex]"
    )
    snowflake: SnowflakeSettings = Field(
        default_factory=SnowflakeSettings, description="how Snowflake is reached, as under [models.cortex]"
    )
