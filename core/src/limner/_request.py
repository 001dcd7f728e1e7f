"""What a caller asks for."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypedDict, Unpack

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    PlainSerializer,
    ValidationError,
    WithJsonSchema,
)

from limner._assemble import assembler
from limner._errors import InputError
from limner._names import near_names
from limner._size import Size

__all__ = ["Request", "RequestOptions", "SizeField", "fill", "make_request", "new_request_id", "new_seed"]

_CHANCE: Final = random.Random()  # noqa: S311 - names and seeds are no secrets, and the system's takes a call of the kernel each
if hasattr(os, "register_at_fork"):  # not on Windows, which forks nothing
    os.register_at_fork(after_in_child=_CHANCE.seed)  # or a child would go on with its parent's numbers


def _to_size(value: object) -> object:
    if isinstance(value, str):
        return Size.parse(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Size(value, value)
    if isinstance(value, (tuple, list)) and len(value) == 2:  # noqa: PLR2004 - a width and a height
        return Size(*value)
    return value


SizeField = Annotated[
    InstanceOf[Size],
    BeforeValidator(_to_size),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "examples": ["1200x900", "square"]}),
]
"""A size in a pydantic model: a :class:`Size`, a text such as ``1200x900``, or a pair."""


_COLOUR: Final = re.compile(
    r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})"
    r"|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\([^()]*(?:\([^()]*\)[^()]*)*\)"
    r"|[^#()]*",
    re.IGNORECASE,
)
"""What is written as CSS writes colours. Any words may be a name: models know more of them than CSS, such as ``dusty rose``."""


def _checked_colour(colour: str) -> str:
    if _COLOUR.fullmatch(colour.strip()) is None:
        msg = f"{colour!r} is not a colour"
        hint = "give CSS colours, such as teal, #102a43 or 'rgb(16, 42, 67)'"
        raise InputError(msg, code="input.palette", hint=hint)
    return colour


class _Fields(TypedDict, total=False):
    """The fields of a :class:`Request` but the prompt, as they may be given."""

    model: str | None
    storage: str | None
    style: str | None
    size: Size | str | tuple[int, int] | None
    palette: Sequence[str]
    seed: int | None
    via: Literal["direct", "plan"]
    name: str | None
    parameters: Mapping[str, Any]


class RequestOptions(_Fields, total=False):
    """The fields of a :class:`Request`, as keywords that a type checker knows; what may be read as a value may be given."""

    prompt: str


class Request(BaseModel):
    """A picture to be made. What is None is filled in from the settings.

    Attributes:
        prompt: What the picture shows, in the user's words.
        model: The model backend, and after a colon the model of that backend: ``sketch``, ``cortex:claude-sonnet-4-6``.
        storage: The storage backend; an empty text keeps the picture nowhere.
        style: The name of a style, such as ``flat``; which there are depends on the model backend.
        size: Width and height in CSS pixels; left to the model where it is None.
        palette: Colours to use, as CSS colours; empty leaves them to the model.
        seed: Makes the picture reproducible where the model can; None takes a new one.
        via: How the model draws: ``direct`` for markup of its own, ``plan`` for a plan that the composer of the settings draws.
        name: What the picture is called in the storage; None takes it from the prompt.
        parameters: Further parameters of the model, such as ``temperature``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: str
    model: str | None = None
    storage: str | None = None
    style: str | None = Field(default=None, max_length=60)
    size: SizeField | None = None
    palette: tuple[Annotated[str, Field(max_length=60), AfterValidator(_checked_colour)], ...] = Field(
        default=(), max_length=16
    )
    seed: int | None = Field(default=None, ge=0, lt=2**63)
    via: Literal["direct", "plan"] = "direct"
    name: str | None = Field(default=None, max_length=200)
    parameters: dict[str, Any] = Field(default_factory=dict)

    if TYPE_CHECKING:

        def __init__(self, *, prompt: str, **given: Unpack[_Fields]) -> None:
            """Take what may be read as a value of a field, besides one: a type checker would know the fields' own types only."""


_assemble: Final = assembler(Request)
_set_fields_set: Final = vars(BaseModel)["__pydantic_fields_set__"].__set__
_set_extra: Final = vars(BaseModel)["__pydantic_extra__"].__set__
_set_private: Final = vars(BaseModel)["__pydantic_private__"].__set__


def make_request(
    request: Request | str, defaults: Mapping[str, Any] | None = None, /, **given: Unpack[RequestOptions]
) -> Request:
    """Make a request of a prompt and options, or of another request.

    Args:
        request: What the picture shows; or a request, of which the options replace fields.
        defaults: Values of fields that may be left open, of their own types.
        **given: Fields of :class:`Request`.

    Raises:
        InputError: An option is wrong, there is none of that name, or the prompt is given twice.
    """
    options: dict[str, Any]
    if isinstance(request, Request):
        if not given:
            filled = _left_open(vars(request), defaults or {})
            return request.model_copy(update=filled) if filled else request
        options = {name: getattr(request, name) for name in request.model_fields_set} | given
    elif "prompt" in given:
        msg = "the prompt is given twice"
        raise InputError(msg, code="input.prompt.twice", hint="give it once, as the first argument")
    else:
        options = {"prompt": request, **given}
    left_open = _left_open(options, defaults or {}) if given else defaults or {}
    try:
        return Request(**{**options, **left_open})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            msg = f"a request has no field {name!r}"
            raise InputError(msg, hint=near_names(name, Request.model_fields)) from None
        msg = f"{name} is wrong: {first['msg'].lower()}"
        raise InputError(msg, code=f"input.{name}", hint="see limner generate --help") from None


def fill(template: Request, prompt: str) -> Request:
    """Return a request for a prompt, and else as another one: what ``template.model_copy(update={"prompt": prompt})`` does.

    That takes four times as long, and most requests are of nothing but a prompt.
    """
    made = _assemble({**template.__dict__, "prompt": prompt, "parameters": {}})
    _set_fields_set(made, template.__pydantic_fields_set__)
    _set_extra(made, None)
    _set_private(made, None)
    return made


def new_request_id() -> str:
    """Return a new name for a request: 64 random bits, in hexadecimal."""
    return _CHANCE.getrandbits(64).to_bytes(8, "big").hex()


def new_seed() -> int:
    """Return a new seed: 32 random bits, short enough to be read out and typed in again."""
    return _CHANCE.getrandbits(32)


def _left_open(given: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return the defaults of what is left open. An empty text leaves it open, but for the storage, where it says: nowhere."""
    return {
        name: value
        for name, value in defaults.items()
        if (given.get(name) is None if name == "storage" else not given.get(name))
    }
