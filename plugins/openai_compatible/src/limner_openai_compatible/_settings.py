"""The settings: the table ``[models.openai]``."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

__all__ = ["DEFAULT_MODEL", "OPENAI_URL", "OpenAISettings", "check_secret", "is_openai"]

OPENAI_URL: Final = "https://api.openai.com/v1"

DEFAULT_MODEL: Final = "gpt-5-mini"
"""OpenAI's model that is taken when none is named: near the best at drawing SVG (SVGBench), for a fraction of their price."""

_HEADER: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # a token of RFC 9110, section 5.6.2
_FIXED_HEADERS: Final = frozenset({"authorization", "connection", "content-length", "content-type", "host"})
_RESERVED: Final = frozenset({"messages", "model", "n", "stream", "stream_options"})


def _check_url(value: str) -> str:
    value = value.strip().rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        msg = "it must be the http or https address of a server, such as http://localhost:11434/v1"
        raise ValueError(msg)
    if parts.username is not None or parts.password is not None:
        msg = "it must hold no name or password: use api_key or headers"
        raise ValueError(msg)
    if parts.query or parts.fragment:
        msg = "it must end before any ? or #"
        raise ValueError(msg)
    return value


def is_openai(base_url: str) -> bool:
    """Tell whether an address is of OpenAI's own service, in whichever region."""
    parts = urlsplit(base_url)
    return parts.scheme == "https" and f".{parts.hostname}".endswith(".api.openai.com")


def check_secret(value: SecretStr) -> SecretStr:
    """Return a secret that can stand in a header of HTTP, without the white space around it.

    Raises:
        ValueError: It holds other characters; the message does not hold it.
    """
    plain = value.get_secret_value().strip()
    if not plain.isascii() or not plain.isprintable():
        msg = "it must be of printable ASCII characters alone: is there a line break or a typographic character in it?"
        raise ValueError(msg)
    return SecretStr(plain)


def _check_headers(value: dict[str, SecretStr]) -> dict[str, SecretStr]:
    for name in value:
        if not _HEADER.fullmatch(name) or name.lower() in _FIXED_HEADERS:
            msg = f"{name!r} cannot be a header of your own; for Authorization there is api_key"
            raise ValueError(msg)
    return {name: check_secret(secret) for name, secret in value.items()}


def check_extra_body(value: dict[str, Any]) -> dict[str, Any]:
    """Return what is to go into the request's body besides, unless it would replace what limner puts there.

    Raises:
        ValueError: It would.
    """
    if taken := sorted(_RESERVED & set(value)):
        msg = f"{', '.join(taken)} cannot be replaced"
        raise ValueError(msg)
    return value


ExtraBody = Annotated[dict[str, Any], AfterValidator(check_extra_body)]


class OpenAISettings(BaseModel):
    """The settings of the model backend ``openai``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: Annotated[str, AfterValidator(_check_url)] = Field(
        default=OPENAI_URL, description="the server's address; most end in /v1: http://localhost:11434/v1"
    )
    api_key: Annotated[SecretStr, AfterValidator(check_secret)] | None = Field(
        default=None,
        description="the key; left out, OPENAI_API_KEY is taken for OpenAI's own server, and none for any other",
    )
    model: str = Field(
        default="",
        description=f"the model where a request names none; left out, {DEFAULT_MODEL} at OpenAI, elsewhere the server's only one",
    )
    temperature: float | None = Field(
        default=None, ge=0, le=2, description="how freely the model chooses, 0 to 2; left out, the server decides"
    )
    max_tokens: int | None = Field(
        default=None, ge=1, description="the most tokens of an answer, thinking included; left out, the server decides"
    )
    timeout: float | None = Field(
        default=None,
        gt=0,
        description="seconds that the server may be silent; left out, as long as the picture may take",
    )
    organization: str = Field(default="", description="the organization that pays, at OpenAI")
    project: str = Field(default="", description="the project that pays, at OpenAI")
    headers: Annotated[dict[str, SecretStr], AfterValidator(_check_headers)] = Field(
        default_factory=dict, description="further headers of every request; their values are treated as secrets"
    )
    extra_body: ExtraBody = Field(
        default_factory=dict, description="further members of every request's body, for what only one server knows"
    )
    input_price: float | None = Field(default=None, ge=0, description="the price of a million tokens read")
    output_price: float | None = Field(default=None, ge=0, description="the price of a million tokens written")
    price_unit: str = Field(default="USD", max_length=12, description="the unit of the prices")
