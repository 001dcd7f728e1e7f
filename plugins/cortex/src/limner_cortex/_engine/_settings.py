"""The settings: the table ``[engines.snowflake]``. How models are asked, and how Snowflake is reached, ``[models.cortex]`` says."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from limner_cortex._function import FunctionName
from limner_snowflake import Prefix, catalogue_name

__all__ = ["EngineSettings"]


class EngineSettings(BaseModel):
    """The settings of the batch engine ``snowflake``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, populate_by_name=True)

    database: str | None = Field(
        default=None,
        max_length=255,
        description="the database of the batches' tables; that of the connection where none is named",
    )
    schema_: str | None = Field(
        default=None,
        alias="schema",
        max_length=255,
        description="the schema of the tables; that of the connection where none is named",
    )
    prefix: Prefix = Field(default="LIMNER", description="what the tables' names begin with")
    rows: int = Field(
        default=500,
        ge=1,
        le=100_000,
        description="prompts for each statement: what is lost, and billed, when a statement is cancelled in Snowflake",
    )
    statements: int = Field(default=4, ge=1, le=32, description="statements at a time")
    attempts: int = Field(
        default=3, ge=1, le=10, description="how often a prompt is asked, or a statement begun, before it is given up"
    )
    pause: float = Field(
        default=5.0, ge=0, le=600, description="seconds before what failed is tried again; twice as long each time"
    )
    statement_timeout: float = Field(
        default=14_400.0,
        gt=0,
        le=604_800,
        description="seconds that a statement may run; what it had asked by then is billed",
    )
    claim: float = Field(
        default=300.0,
        ge=3,
        le=86_400,
        description="seconds for which a run is kept from other machines after its program was last heard of",
    )
    function: FunctionName = Field(
        default="AI_COMPLETE",
        description="what the account asks models with: batches find out what it lacks, and the script for prompts that keep coming is printed for this",
    )
    keep_drawings: bool = Field(
        default=False, description="put the clean drawings into a table, too, whose name ends in _DRAWN"
    )
    poll: float = Field(default=2.0, gt=0, le=60, description="seconds between looks at what runs")
    answer_tokens: int = Field(
        default=3500, ge=1, le=128_000, description="tokens that an answer is taken to have, until the run knows better"
    )

    @property
    def place(self) -> tuple[str | None, str | None]:
        """The database and the schema of the tables, as the catalogue has them: ``art`` is ``ART``, as everywhere in Snowflake."""
        database, schema = (catalogue_name(name) if name else None for name in (self.database, self.schema_))
        return database, schema
