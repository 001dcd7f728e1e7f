"""A connection: whose it is, how it logs in, and where each part of it comes from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen
from pydantic import SecretStr

from limner import ConfigError
from limner_snowflake._files import read_secret
from limner_snowflake._quoting import catalogue_name
from limner_snowflake._runtime import TOKEN_FILE, Runtime, detect_runtime
from limner_snowflake._settings import CONNECTION_FIELDS, SnowflakeSettings
from limner_snowflake._sources import IDENTITY, SECRETS, Source, offered, sources

__all__ = ["Connection", "resolve_connection", "wanted_of_an_app"]

_ACCOUNT: Final = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")
_KEY: Final = "SNOWFLAKE_JWT"
_TOKENS: Final = frozenset({"PROGRAMMATIC_ACCESS_TOKEN", "OAUTH"})
_PASSWORDS: Final = frozenset({"SNOWFLAKE", "USERNAME_PASSWORD_MFA"})
_BROWSER: Final = "EXTERNALBROWSER"
_WAYS: Final = {
    "SNOWFLAKE": "with a password",
    "USERNAME_PASSWORD_MFA": "with a password and a second factor",
    _KEY: "with a key pair",
    "PROGRAMMATIC_ACCESS_TOKEN": "with a programmatic access token",
    "OAUTH": "with an OAuth token",
    _BROWSER: "in a browser",
}
_SHOWN: Final = ("account", "user", "role", "warehouse", "database", "schema", "host", "port", "protocol")
_PLACE: Final = ("role", "warehouse", "database", "schema")
_TIMEOUTS: Final = ("login_timeout", "network_timeout", "socket_timeout")


@frozen
class Connection:
    """How Snowflake is reached. Neither its representation nor what it is compared by has a secret.

    Args:
        parameters: What is not secret: account, user, role and the like.
        authenticator: How it logs in.
        origins: Where each parameter comes from.
        secret: What logs in: a password, a token, a private key as DER.
        token_file: The file that the token is read from at each login.
        extra: Other parameters of the connector, of a file.
    """

    parameters: Mapping[str, Any]
    authenticator: str
    origins: Mapping[str, str]
    secret: SecretStr | bytes | None = field(repr=False, eq=False, default=None)
    token_file: str | None = None
    extra: Mapping[str, Any] = field(repr=False, eq=False, factory=dict)

    def login_parameters(self) -> dict[str, Any]:
        """Return what ``snowflake.connector.connect`` takes. There are secrets in it.

        Raises:
            ConfigError: The file with the token cannot be read any more.
        """
        found = {**self.extra, **self.parameters, "authenticator": self.authenticator}
        if isinstance(self.secret, bytes):
            found["private_key"] = self.secret
        elif self.token_file is not None:
            found["token"] = _token(self.token_file)
        elif self.secret is not None:
            found["token" if self.authenticator in _TOKENS else "password"] = self.secret.get_secret_value()
        return found

    def refused(self) -> str:
        """Return who could not log in where and how, as the beginning of a message."""
        who = f"{self.parameters.get('user', 'the token')} at {self.parameters['account']}"
        return f"{who} could not log in to Snowflake {_WAYS.get(self.authenticator, f'by {self.authenticator}')}"

    def identified_by(self) -> tuple[str, ...]:
        """Return where the user and what logs in come from, each place once."""
        return tuple(dict.fromkeys(self.origins[name] for name in ("user", "authenticator") if name in self.origins))

    def secrets(self) -> tuple[str, ...]:
        """Return the texts that no message may have; a token in a file is what it is now.

        Raises:
            ConfigError: The file with the token cannot be read any more.
        """
        if self.token_file is not None:
            return (_token(self.token_file),)
        return (self.secret.get_secret_value(),) if isinstance(self.secret, SecretStr) else ()


def resolve_connection(settings: SnowflakeSettings, runtime: Runtime | None = None, **arguments: Any) -> Connection:
    """Find out how Snowflake is to be reached, and check what can be checked without it.

    Args:
        settings: limner's settings.
        runtime: Where the program runs; it is found out where none is given.
        arguments: The connector's parameters, which come before all else.

    Raises:
        ConfigError: Something is missing, contradicts itself, or cannot be read; the hint says what to set where.
    """
    found = sources(settings, arguments, runtime or detect_runtime())
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    secret_source: Source | None = None
    authenticator: str | None = None
    for source in found:
        if clash := _clash(source, values, origins):
            if source.is_chosen:
                raise ConfigError(
                    clash, code="input.config.connection", hint="name one connection, or set its parts, not both"
                )
            continue
        if secret_source is None:
            authenticator = authenticator or source.values.get("authenticator")
            if any(name in source.values for name in SECRETS):
                secret_source = source
        for name, value in source.values.items():
            if name not in SECRETS and name != "authenticator":
                values.setdefault(name, value)
                origins.setdefault(name, source.name)
    if "account" not in values:
        raise _unknown_account(found)
    _check_account(str(values["account"]))
    secrets = {
        name: value for name, value in (secret_source.values if secret_source else {}).items() if name in SECRETS
    }
    passphrase = values.pop("private_key_passphrase", None)
    method = _method(authenticator, secrets)
    origins["authenticator"] = secret_source.name if secret_source else "what was given"
    if method != "OAUTH" and "user" not in values:
        raise _missing(name="user")
    secret, token_file = _secret(method, secrets, passphrase)
    known: dict[str, Any] = {name: values.pop(name) for name in (*_SHOWN, *_TIMEOUTS) if name in values}
    return Connection(known, method, origins, secret, token_file, values)


def wanted_of_an_app(settings: SnowflakeSettings, arguments: Mapping[str, Any]) -> dict[str, str]:
    """Return what is wanted of the session that an app in a warehouse has: role, warehouse, database and schema, as the catalogue has them.

    Args:
        settings: limner's settings.
        arguments: The connector's parameters, which come before them.

    Raises:
        ConfigError: They say how to log in.
    """
    given = {**settings.model_dump(exclude_none=True, by_alias=True), **arguments}
    if told := [name for name in (*CONNECTION_FIELDS, "connection") if name in given and name not in _PLACE]:
        msg = f"an app in a warehouse has a session already, and the settings say how to log in: {', '.join(told)}"
        hint = f"leave that out: of a connection, such an app takes {', '.join(_PLACE)}"
        raise ConfigError(msg, code="input.config.runtime", hint=hint)
    return {name: catalogue_name(str(given[name])) for name in _PLACE if given.get(name)}


def _clash(source: Source, values: Mapping[str, Any], origins: Mapping[str, str]) -> str | None:
    """Return in which way a source is about another connection than those before it; None where it is not."""
    for name in IDENTITY:
        mine, theirs = values.get(name), source.values.get(name)
        if mine is not None and theirs is not None and str(mine).lower() != str(theirs).lower():
            return f"{source.name} is about the {name} {theirs}, and {origins[name]} about {mine}"
    return None


def _unknown_account(found: Sequence[Source]) -> ConfigError:
    """Return what to say where nobody names an account: connections that are there, of which none was chosen, come first."""
    path, names = offered()
    if names and not any(source.name.startswith(str(path)) for source in found):
        msg = f"no connection to Snowflake is chosen: {path} has {', '.join(names)}, and none is the default"
        hint = (
            f'set connection = "{names[0]}" in the table snowflake of this plugin in limner.toml, as [storages.stage.snowflake] is that of'
            f" stage; or, for all of them, SNOWFLAKE_DEFAULT_CONNECTION_NAME={names[0]}"
        )
        return ConfigError(msg, code="input.config.connection", hint=hint)
    return _missing(name="account")


def _missing(*, name: str, what: str = "") -> ConfigError:
    msg = f"no {what or name} is set for Snowflake"
    hint = (
        f"snow connection add makes a connection; or set {name} in the table snowflake of the plugin,"
        f" such as [storages.stage.snowflake] in limner.toml, or as SNOWFLAKE_{name.upper()}; see docs/snowflake.md"
    )
    return ConfigError(msg, code="input.config.credentials", hint=hint)


def _check_account(account: str) -> None:
    msg = ""
    if "/" in account or "snowflakecomputing" in account:
        msg = f"the account of Snowflake is its identifier, not an address: {account}"
    elif not _ACCOUNT.fullmatch(account):
        msg = f"{account!r} cannot be an account of Snowflake: it has letters, digits, _ and -, with a dot before a region"
    if msg:
        hint = "myorg-myaccount, as in https://myorg-myaccount.snowflakecomputing.com"
        raise ConfigError(msg, code="input.config.account", hint=hint)


def _method(authenticator: str | None, secrets: Mapping[str, Any]) -> str:
    """Return how to log in, which follows from the secret where nobody said it."""
    if authenticator:
        given = authenticator.upper()
        if given.startswith("HTTPS://"):  # an address of Okta's
            return authenticator
        if given in {_KEY, _BROWSER, *_TOKENS, *_PASSWORDS}:
            return given
        msg = f"the authenticator {authenticator!r} is not one that limner knows"
        hint = "snowflake, SNOWFLAKE_JWT, PROGRAMMATIC_ACCESS_TOKEN, OAUTH, externalbrowser or username_password_mfa"
        raise ConfigError(msg, code="input.config.credentials", hint=hint)
    if {"private_key_file", "private_key_raw"} & secrets.keys():
        return _KEY
    if "password" in secrets:
        return "SNOWFLAKE"
    if secrets:
        msg = "there is a token for Snowflake, and nobody says what kind it is"
        raise ConfigError(
            msg, code="input.config.credentials", hint="set authenticator to PROGRAMMATIC_ACCESS_TOKEN or to OAUTH"
        )
    msg = "there is nothing to log in to Snowflake with"
    hint = 'set private_key_file, token with authenticator, or password; or authenticator = "externalbrowser"; see docs/snowflake.md'
    raise ConfigError(msg, code="input.config.credentials", hint=hint)


def _secret(
    method: str, secrets: Mapping[str, Any], passphrase: str | None
) -> tuple[SecretStr | bytes | None, str | None]:
    """Return what logs in, and the file that it is read from anew each time."""
    if method == _BROWSER:
        return None, None
    if method == _KEY:
        if "private_key_raw" in secrets:
            return _private_key(str(secrets["private_key_raw"]).encode(), "the private key", passphrase), None
        if "private_key_file" not in secrets:
            raise _missing(name="private_key_file", what="private key")
        file = str(secrets["private_key_file"])
        return _private_key(read_secret(file, "a private key"), file, passphrase), None
    if method in _TOKENS:
        if "token" in secrets:
            return SecretStr(str(secrets["token"])), None
        if "token_file_path" not in secrets:
            raise _missing(name="token")
        file = str(secrets["token_file_path"])
        _token(file)
        return None, file
    if "password" not in secrets:
        raise _missing(name="password")
    return SecretStr(str(secrets["password"])), None


def _token(file: str) -> str:
    return read_secret(file, "a token", is_ours=Path(file) != TOKEN_FILE).decode("utf-8", "replace").strip()


def _private_key(content: bytes, place: str, passphrase: str | None) -> bytes:
    """Return a private key as DER, decrypted."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    load = serialization.load_pem_private_key if b"-----BEGIN" in content else serialization.load_der_private_key
    is_encrypted = b"ENCRYPTED" in content
    if is_encrypted and not passphrase:
        msg = f"{place} is encrypted, and there is no passphrase"
        raise ConfigError(
            msg, code="input.config.credentials", hint="set private_key_passphrase, or PRIVATE_KEY_PASSPHRASE"
        )
    secret = passphrase.encode() if passphrase and (is_encrypted or b"-----BEGIN" not in content) else None
    try:
        key = load(content, secret)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        wrong = "the passphrase does not open it" if secret else "it is no private key, PEM or DER"
        msg = f"{place} cannot be used: {wrong}"
        # The cause is left out: it may tell of the passphrase.
        raise ConfigError(msg, code="input.config.credentials", hint="openssl pkcs8 -in KEY -noout tests it") from None
    if not isinstance(key, RSAPrivateKey):
        msg = f"{place} has a key of another kind than RSA, which Snowflake does not take"
        raise ConfigError(
            msg,
            code="input.config.credentials",
            hint="openssl genrsa 2048 | openssl pkcs8 -topk8 -inform PEM makes one",
        )
    form = (serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return key.private_bytes(*form)
