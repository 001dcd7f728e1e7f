"""The plugin of the judge: light, as every picture asks which validators there are."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainValidator
from typing_extensions import override

from limner.plugins import Plugin, Validator, ValidatorDescriptor
from limner_cortex._prices import PriceSettings

__all__ = ["JudgePlugin", "JudgeSettings"]


def _connection(given: Any) -> Any:
    """Return the settings of a connection. Their model is imported where there are some: every picture asks for the judge's."""
    from limner_snowflake import SnowflakeSettings

    return SnowflakeSettings.model_validate(given)


class JudgeSettings(BaseModel):
    """The settings of the validator ``cortex-judge``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    enabled: bool = Field(default=True, description="have every drawing judged; each costs a call of a model that sees")
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
    snowflake: Annotated[Any, PlainValidator(_connection)] = Field(
        default=None, description="how Snowflake is reached, as under [models.cortex]"
    )


class JudgePlugin(Plugin):
    """Offers the validator ``cortex-judge``."""

    api_version = 1

    @override
    def validator(self) -> ValidatorDescriptor[JudgeSettings]:
        return ValidatorDescriptor(
            name="cortex-judge",
            summary="Has a model of Snowflake Cortex look at each drawing and say what of the order is missing",
            settings=JudgeSettings,
            factory=_judge,
            service="snowflake",
        )


def _judge(settings: JudgeSettings) -> Validator:
    if not settings.enabled:
        return Validator()  # one that judges nothing: nobody asks it anything
    from limner_cortex._judge import CortexJudge

    return CortexJudge(settings)
