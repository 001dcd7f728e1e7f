"""The parameters of one call: checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import fields
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from limner import InputError
from limner.plugins import ModelCall, near_names
from limner_cortex._models import known_model
from limner_cortex._settings import CortexSettings

__all__ = ["Parameters", "read_parameters"]

_TEMPERATURE: Final = 0.7
"""The temperature where nobody sets one: at Cortex' own, 0, several drawings of one prompt would be one and the same."""


class Parameters(BaseModel):
    """What a request's ``parameters`` may hold. What is None is not sent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: float | None = Field(default=None, ge=0, le=1)
    top_p: float | None = Field(default=None, gt=0, le=1)
    max_tokens: int = Field(ge=1, le=128_000)
    guardrails: bool = False

    def as_options(self) -> dict[str, Any]:
        """Return them as AI_COMPLETE and COMPLETE take them."""
        return self.model_dump(exclude_none=True, exclude_defaults=True) | {"max_tokens": self.max_tokens}


def read_parameters(given: Mapping[str, Any], settings: CortexSettings, model: str) -> Parameters:
    """Read the parameters of a call; what they leave open is filled in from the settings.

    Args:
        given: The call's parameters.
        settings: The settings of the backend.
        model: The model that is asked.

    Raises:
        InputError: One is not known, its value is wrong, or the model takes none of it.
    """
    known = known_model(model)
    filled = {
        "temperature": settings.temperature,
        "top_p": settings.top_p,
        "max_tokens": settings.max_tokens,
        "guardrails": settings.guardrails,
        **given,
    }
    if known is not None and known.output is not None and "max_tokens" not in given:
        filled["max_tokens"] = min(settings.max_tokens, known.output)
    try:
        parameters = Parameters.model_validate(filled)
    except ValidationError as error:
        raise _refused(error) from None
    if known is None:
        return parameters
    tuned = sorted(name for name in ("temperature", "top_p") if getattr(parameters, name) is not None)
    if known.is_tunable:
        return parameters if tuned else parameters.model_copy(update={"temperature": _TEMPERATURE})
    if asked := [name for name in tuned if name in given]:
        msg = f"{model} takes no {' and no '.join(asked)}: it thinks before it answers"
        raise InputError(
            msg, code="input.parameters", hint="leave it out, or take another model, such as claude-sonnet-4-6"
        )
    return parameters.model_copy(update=dict.fromkeys(tuned))  # what the settings say is for the models that take it


def _refused(error: ValidationError) -> InputError:
    first = error.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    if first["type"] != "extra_forbidden":
        msg = f"the parameter {name} is wrong: {first['msg'].lower()}"
        return InputError(msg, code="input.parameters", hint="correct it, or leave it out")
    msg = f"the model backend cortex has no parameter {name!r}"
    hint = near_names(name, Parameters.model_fields)
    if name == "seed":
        hint = "the models of Cortex take no seed; temperature = 0 comes nearest"
    elif name in {field.name for field in fields(ModelCall)}:
        hint = f"{name} is a field of the request itself, beside parameters"
    return InputError(msg, code="input.parameters", hint=hint)
