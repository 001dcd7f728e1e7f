"""The settings: the table ``[storages.object]``."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr

__all__ = ["ObjectStorageSettings", "plain"]

_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*://")


def _check_url(value: str) -> str:
    value = value.strip()
    if not _SCHEME.match(value) or "\0" in value:
        msg = "it must be a URL such as s3://bucket/prefix or file:///srv/pictures"
        raise ValueError(msg)
    if "::" in value:
        msg = "it must name one store, and no cache or archive on top of one"
        raise ValueError(msg)
    try:
        parts = urlsplit(value)
    except ValueError as error:
        msg = "it is no URL"
        raise ValueError(msg) from error
    if parts.password is not None:
        msg = "it must hold no password: put that into storage_options"
        raise ValueError(msg)
    return value.rstrip("/") if parts.path.strip("/") or parts.netloc else value


def _hidden(value: Any) -> Any:
    """Hide every text: which of them are secrets only the driver knows."""
    if isinstance(value, str):
        return SecretStr(value)
    if isinstance(value, dict):
        return {key: _hidden(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_hidden(part) for part in value]
    return value


def plain(value: Any) -> Any:
    """Return options as a driver takes them."""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return value


class ObjectStorageSettings(BaseModel):
    """The settings of the storage backend ``object``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    url: Annotated[str, AfterValidator(_check_url)] = Field(
        description="where drawings are kept: s3://bucket/prefix, gs://…, az://…, file:///folder, or what else fsspec opens"
    )
    storage_options: Annotated[dict[str, SecretStr | Any], BeforeValidator(_hidden)] = Field(
        default_factory=dict,
        description="what the driver of that URL takes: key, secret, endpoint_url, …; its texts are treated as secrets",
    )
    timeout: float = Field(
        default=30.0,
        gt=0,
        le=3600,
        description="seconds that the store may take for one answer, where it is on a network",
    )
    link_seconds: int = Field(
        default=3600, ge=1, le=604_800, description="seconds that a link can be opened, where the store signs links"
    )
    scan_limit: int = Field(
        default=10_000,
        ge=1,
        description="the most drawings that are looked at for one page of a search, a filter or an order by name",
    )
