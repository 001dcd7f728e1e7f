"""The settings of the core. Those of a plugin are its own, and lie in a table named after it."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidatorFunctionWrapHandler, WrapValidator
from pydantic_core import PydanticCustomError

from limner._errors import LimnerError
from limner._request import SizeField

__all__ = ["PluginSettings", "Settings"]

LONGEST_PROMPT: Final = 1_000_000
"""The most characters that ``max_prompt_length`` may allow; more is never read."""


def _split(value: object) -> object:
    """Let a list be written as ``a,b`` in the environment."""
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _told(value: object, read: ValidatorFunctionWrapHandler) -> object:
    """Let pydantic tell of an error of limner's, so that the message names the setting and its source."""
    try:
        return read(value)
    except LimnerError as error:
        kind = "limner"
        template = "{message}"
        raise PydanticCustomError(kind, template, {"message": error.message, "hint": error.hint}) from error


Names = Annotated[tuple[str, ...], BeforeValidator(_split)]


class PluginSettings(BaseModel):
    """Which plugins are used: the table ``[plugins]``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    disabled: Names = Field(
        default=(),
        description='plugins that are never imported: a name ("openai"), an id ("models.openai") or a distribution ("limner-openai-compatible")',
    )
    enabled: Names = Field(
        default=(),
        description='optional plugins that are on, which are off otherwise: a name ("cortex-judge") or an id ("validators.cortex-judge")',
    )
    prefer: dict[str, str] = Field(
        default_factory=dict,
        description='which distribution to take where two offer one name: {"models.openai" = "limner-openai-compatible"}',
    )
    order: Names = Field(
        default=(),
        description='plugins that come before others of their kind, named as in disabled: ["validators.acme"]',
    )
    import_timeout: float = Field(
        default=10.0,
        gt=0,
        description="seconds that a validator or observer may take to import, and after which any other is told of that is waited for",
    )


class Settings(BaseModel):
    """The settings of limner. Its representation leaves out the tables of plugins, which may hold secrets."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    model: str = Field(default="sketch", description='the model backend, and after a colon one of its models: "sketch"')
    composer: str = Field(default="sketch", description="the model backend that draws from plans, with --via plan")
    storage: str = Field(default="local", description='the storage backend; "" keeps pictures nowhere')
    style: str | None = Field(
        default=None, max_length=60, examples=["flat"], description="the style, where a request names none"
    )
    size: Annotated[SizeField | None, WrapValidator(_told)] = Field(
        default=None, examples=["1200x900"], description="width and height in pixels, where a request names none"
    )
    timeout: float = Field(default=120.0, gt=0, le=86_400, description="seconds that one picture may take")
    concurrency: int = Field(default=4, ge=1, le=256, description="pictures made at the same time")
    max_prompt_length: int = Field(
        default=8_000, ge=1, le=LONGEST_PROMPT, description="the most characters of a prompt"
    )
    keep_prompt: bool = Field(
        default=True, description="whether a drawing's metadata hold its prompt, or only the prompt's digest"
    )
    journal: bool = Field(
        default=True,
        description="whether the storage's journal records each generation, what it used, and each change of the library",
    )
    journal_prompts: bool = Field(
        default=False, description="whether the journal holds the text of prompts, or only their digests"
    )
    plugins: PluginSettings = Field(default_factory=PluginSettings, description="which plugins are used")
    models: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table of settings for each model backend"
    )
    storages: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table for each storage backend"
    )
    validators: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table for each validator"
    )
    uis: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table for each user interface"
    )
    observers: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table for each observer"
    )
    commands: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table for each command"
    )
    engines: dict[str, dict[str, Any]] = Field(
        default_factory=dict, repr=False, description="a table for each batch engine"
    )
