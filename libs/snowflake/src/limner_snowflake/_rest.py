"""Snowflake's REST interfaces: where they are, and what a request shows there.

A key pair, a programmatic access token and an OAuth token are shown themselves (documentation, *Authenticating Snowflake REST APIs*), and
the interface then acts with the default role of the user. Who logged in by a password or a browser has only the session's
token to show, which the clients of Snowflake's own use so; it acts with the session's role.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import field, frozen

from limner import ConfigError
from limner_snowflake._connection import Connection

__all__ = ["Authorization", "authorize", "base_url"]

_KIND_HEADER: Final = "X-Snowflake-Authorization-Token-Type"
_KEY: Final = "SNOWFLAKE_JWT"
_JWT_SECONDS: Final = 300
"""How long a token made of a key holds: it is made for each request, and clocks differ."""


@frozen
class Authorization:
    """What a request shows.

    Args:
        headers: Its headers. They are no part of the representation: a secret is in them.
        is_of_session: Whether it is a session's token, which expires and is renewed with the session.
        secret: What no message may have.
    """

    headers: dict[str, str] = field(repr=False)
    is_of_session: bool
    secret: str = field(repr=False)


def base_url(connection: Connection) -> str:
    """Return where the account is, without a slash at its end."""
    parameters = connection.parameters
    host = parameters.get("host")
    if not host:
        host = _host_of(str(parameters["account"]), str(connection.extra.get("region") or ""))
    port = parameters.get("port")
    return f"{parameters.get('protocol') or 'https'}://{host}{f':{port}' if port else ''}"


def _host_of(account: str, region: str) -> str:
    """Return the host of an account, as the connector makes it of account and region (its ``construct_hostname``).

    It is made here because a host that is not there is told before the connector is imported, which takes a second or more.
    """
    name, _, of_account = account.partition(".")
    place = of_account if region in {"", "us-west-2"} else region
    domain = "cn" if place.lower().startswith("cn-") else "com"
    # No certificate is valid for a name with an underscore (RFC 1123).
    return ".".join(filter(None, (name, place, "snowflakecomputing", domain))).replace("_", "-")


def authorize(connection: Connection, session_token: Callable[[], str | None]) -> Authorization:
    """Return what a request shows.

    Args:
        connection: Whose.
        session_token: Gives a session's token, where there is nothing else to show.

    Raises:
        ConfigError: There is nothing to show.
    """
    if connection.authenticator in {"PROGRAMMATIC_ACCESS_TOKEN", "OAUTH"}:
        return _bearer(str(connection.login_parameters()["token"]), connection.authenticator)
    if connection.authenticator == _KEY and isinstance(connection.secret, bytes):
        from snowflake.connector.auth import AuthByKeyPair

        maker = AuthByKeyPair(private_key=connection.secret, lifetime_in_seconds=_JWT_SECONDS)
        account, user = str(connection.parameters["account"]), str(connection.parameters["user"])
        return _bearer(maker.prepare(account=account, user=user), "KEYPAIR_JWT")
    token = session_token()
    if token is None:
        msg = "the session with Snowflake shows no token that its REST interfaces would take"
        raise ConfigError(
            msg, code="input.config.credentials", hint="log in by a key pair or a programmatic access token"
        )
    return Authorization({"Authorization": f'Snowflake Token="{token}"'}, is_of_session=True, secret=token)


def _bearer(token: str, kind: str) -> Authorization:
    return Authorization({"Authorization": f"Bearer {token}", _KIND_HEADER: kind}, is_of_session=False, secret=token)
