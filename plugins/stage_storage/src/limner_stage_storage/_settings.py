"""The settings of the two storages: the tables ``[storages.stage]`` and ``[storages.stage-temporary]`` of ``limner.toml``."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from limner_snowflake import Prefix, SnowflakeSettings

__all__ = ["StageStorageSettings", "TemporaryStageSettings"]

_BEATS = 5


LinkKind = Literal["presigned", "scoped", "stage"]
LinkSeconds = Annotated[int, Field(ge=60, le=604_800, description="seconds that a presigned link can be opened")]


class StageStorageSettings(BaseModel):
    """Where in Snowflake drawings are kept, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    snowflake: SnowflakeSettings = Field(
        default_factory=SnowflakeSettings,
        description="the connection; its database and schema are where the drawings are",
    )
    prefix: Prefix = Field(
        default="LIMNER",
        description="what the names of the stage and of the tables begin with; another prefix is another library",
    )
    create: bool = Field(
        default=True, description="make the stage and the tables where they are missing, if the role may"
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
    write_timeout: float = Field(
        default=60.0,
        gt=0,
        le=3600,
        description="seconds that keeping, filing and recording may take at the least, though the request's time is over by then",
    )
    link: LinkKind = Field(
        default="presigned",
        description="presigned: anybody opens it; scoped: you do, for a day; stage: whoever may read the stage does, with a login",
    )
    link_seconds: LinkSeconds = 3600
    refresh: bool = Field(
        default=False,
        description="bring the stage's directory table up to date after each change; limner storage repair always does",
    )


class TemporaryStageSettings(BaseModel):
    """Where in Snowflake drawings are kept for one session: the table ``[storages.stage-temporary]``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    snowflake: SnowflakeSettings = Field(
        default_factory=SnowflakeSettings,
        description="the connection; its database and schema are where the drawings are",
    )
    prefix: Prefix = Field(
        default="LIMNER_TEMPORARY",
        description="what the names of the stages and of the tables of all sessions begin with",
    )
    heartbeat_seconds: float = Field(
        default=600.0,
        ge=0.1,
        le=86_400,
        description="seconds between signs of life, which wake no warehouse",
    )
    abandoned_seconds: float = Field(
        default=86_400.0,
        gt=0,
        le=31_536_000,
        description="seconds without a sign of life after which another session removes what is left; five heartbeats at least",
    )
    link_seconds: LinkSeconds = 3600

    @model_validator(mode="after")
    def _spare_the_living(self) -> Self:
        if self.abandoned_seconds < _BEATS * self.heartbeat_seconds:
            msg = f"abandoned_seconds is to be {_BEATS} times heartbeat_seconds at least, or the living would be swept away"
            raise ValueError(msg)
        return self
