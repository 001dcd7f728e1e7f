"""The parameters of one call: checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from attrs import fields
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from limner import InputError
from limner.plugins import ModelCall, near_names
from limner_openai_compatible._settings import ExtraBody, OpenAISettings

__all__ = ["Parameters", "read_parameters"]

Words = Annotated[str, Field(min_length=1, max_length=100)]


class Parameters(BaseModel):
    """What a request's ``parameters`` may hold. What is None is not sent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: float | None = Field(default=None, ge=0, le=2)
    max_tokens: int | None = Field(default=None, ge=1)
    top_p: float | None = Field(default=None, ge=0, le=1)
    frequency_penalty: float | None = Field(default=None, ge=-2, le=2)
    presence_penalty: float | None = Field(default=None, ge=-2, le=2)
    stop: Words | tuple[Words, ...] | None = Field(default=None, max_length=16)
    reasoning_effort: Words | None = None
    verbosity: Words | None = None
    service_tier: Words | None = None
    extra_body: ExtraBody = Field(default_factory=dict)


def read_parameters(given: Mapping[str, Any], settings: OpenAISettings) -> Parameters:
    """Read the parameters of a call; what they leave open is filled in from the settings.

    Args:
        given: The call's parameters.
        settings: The settings of the backend.

    Raises:
        InputError: One is not known, or its value is wrong.
    """
    filled = {"temperature": settings.temperature, "max_tokens": settings.max_tokens, **given}
    try:
        parameters = Parameters.model_validate(filled)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]) if first["loc"] else ""
        if first["type"] == "extra_forbidden":
            msg = f"the model backend openai has no parameter {name!r}"
            hint = f"{near_names(name, Parameters.model_fields)} What only your server knows goes into extra_body."
            if name in {field.name for field in fields(ModelCall)}:
                hint = f"{name} is a field of the request itself, beside parameters"
            raise InputError(msg, code="input.parameters", hint=hint) from None
        msg = f"the parameter {name} is wrong: {first['msg'].lower()}"
        raise InputError(msg, code="input.parameters", hint="correct it, or leave it to the server") from None
    return parameters.model_copy(update={"extra_body": {**settings.extra_body, **parameters.extra_body}})
