"""The settings: the table ``[models.cortex]``."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from limner.plugins import Instructions
from limner_cortex._models import ALIASES, DEFAULT_MODEL
from limner_cortex._prices import PriceSettings
from limner_snowflake import SnowflakeSettings

__all__ = ["CortexSettings", "Transport"]

Transport = Literal["auto", "sql", "rest"]


class CortexSettings(BaseModel):
    """The settings of the model backend ``cortex``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    model: str = Field(
        default="",
        max_length=300,
        description=f"the model where a request names none, or a short name ({', '.join(ALIASES)}); left out, {DEFAULT_MODEL}",
    )
    transport: Transport = Field(
        default="auto",
        description="sql (AI_COMPLETE, needs a warehouse), rest (needs none, streams), or auto: rest for previews, sql otherwise",
    )
    instructions: Instructions = Field(
        default=Instructions.PLAN,
        description="how the model is told to draw: plan (first a plan, then the drawing), direct (the drawing alone), example (with one)",
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="how freely the model chooses, 0 to 1; left out, 0.7 where the model takes one: at 0 the same prompt gives the same picture",
    )
    top_p: float | None = Field(
        default=None,
        gt=0,
        le=1,
        description="from which part of the likely tokens the model chooses; left out, Cortex decides",
    )
    max_tokens: int = Field(
        default=8192,
        ge=1,
        le=128_000,
        description="the most tokens of an answer; Cortex' own 4096 cut many a drawing short",
    )
    guardrails: bool = Field(
        default=False, description="have Cortex Guard withhold unsafe answers; by SQL alone, billed besides"
    )
    max_credits: float | None = Field(
        default=None, gt=0, description="refuse a call that could cost more AI credits than this, before it is made"
    )
    prices: dict[str, PriceSettings] = Field(
        default_factory=dict,
        description="your prices by model, in AI credits for a million tokens; they go before limner's table",
    )
    snowflake: SnowflakeSettings = Field(
        default_factory=SnowflakeSettings, description="how Snowflake is reached; see Snowflake's page"
    )
