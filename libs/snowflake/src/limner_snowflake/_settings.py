"""The settings of a connection, which a plugin has as a table in its own: ``[models.cortex.snowflake]``."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel, ConfigDict, Field, SecretStr

__all__ = ["CONNECTION_FIELDS", "SnowflakeSettings"]


class SnowflakeSettings(BaseModel):
    """How Snowflake is reached. What is not set comes from ``connections.toml`` and the environment."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, populate_by_name=True)

    connection: str | None = Field(
        default=None, description="which connection of connections.toml or config.toml; theirs is the default"
    )
    account: str | None = Field(default=None, examples=["myorg-myaccount"], description="the account's identifier")
    user: str | None = Field(default=None, description="who logs in")
    role: str | None = Field(default=None, description="the role of the sessions; the user's own where none is given")
    warehouse: str | None = Field(default=None, description="the warehouse that statements run on")
    database: str | None = Field(default=None, description="the current database")
    schema_: str | None = Field(default=None, alias="schema", description="the current schema")
    host: str | None = Field(default=None, description="the host, where it does not follow from the account")
    port: int | None = Field(default=None, ge=1, le=65_535, description="its port")
    protocol: str | None = Field(default=None, pattern="^https?$", description="http is for the emulator alone")
    authenticator: str | None = Field(
        default=None,
        description="how to log in: snowflake (a password), SNOWFLAKE_JWT (a key), PROGRAMMATIC_ACCESS_TOKEN, OAUTH, externalbrowser",
    )
    password: SecretStr | None = Field(default=None, description="the password")
    token: SecretStr | None = Field(default=None, description="the token of PROGRAMMATIC_ACCESS_TOKEN or OAUTH")
    token_file_path: str | None = Field(default=None, description="a file that holds the token")
    private_key_file: str | None = Field(default=None, description="a private key, PEM or DER, encrypted or not")
    private_key_passphrase: SecretStr | None = Field(default=None, description="what the private key is encrypted with")

    pool_size: int = Field(default=8, ge=1, le=256, description="the most sessions at a time")
    checkout_timeout: float = Field(default=30.0, gt=0, le=3600, description="seconds to wait for a free session")
    session_age: float = Field(
        default=10_800.0,
        gt=0,
        le=14_400,
        description="seconds after which a session is made anew; tokens hold four hours",
    )
    login_timeout: int = Field(default=30, ge=1, le=600, description="seconds that a login may take")
    network_timeout: int = Field(
        default=60, ge=1, le=3600, description="seconds that a request is tried again after failures of the network"
    )
    socket_timeout: int = Field(
        default=75, ge=1, le=3600, description="seconds without a byte of an answer; Snowflake answers within 45"
    )
    statement_timeout: float = Field(
        default=300.0,
        gt=0,
        le=604_800,
        description="seconds that a statement may run, a file be on its way, or a model be silent, where nothing says otherwise",
    )
    query_tag: str = Field(default="limner", max_length=2000, description="the query tag of all statements")


CONNECTION_FIELDS: Final = tuple(
    (field.alias or name)
    for name, field in SnowflakeSettings.model_fields.items()
    if name not in {"connection", "query_tag"} and field.default is None
)
"""The settings that make a connection, by the connector's names."""
