"""Whether there is an account at all, found out before the connector tries for half a minute to reach it."""

from __future__ import annotations

import socket
from urllib.request import getproxies

from limner_snowflake._connection import Connection
from limner_snowflake._errors import Kind, SnowflakeError
from limner_snowflake._rest import base_url

__all__ = ["check_reach"]

_NO_SUCH_NAME = frozenset(
    number for name in ("EAI_NONAME", "EAI_NODATA") if (number := getattr(socket, name, None)) is not None
)


def check_reach(connection: Connection) -> None:
    """Look the account's host up. One that no name server knows is not tried again; whatever else fails is the connector's to tell.

    Args:
        connection: How it is reached. Through a proxy it is the proxy that looks the name up.

    Raises:
        SnowflakeError: There is no such host.
    """
    if "proxy_host" in connection.extra or {"http", "https", "all"} & getproxies().keys():
        return
    host = base_url(connection).partition("://")[2].partition(":")[0]
    try:
        socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno not in _NO_SUCH_NAME:
            return
        msg = f"{connection.refused()}: there is no host {host}"
        hint = f"correct the account, {connection.parameters['account']}, which is myorg-myaccount; or this machine has no network"
        raise SnowflakeError(msg, kind=Kind.NETWORK, hint=hint, retryable=False) from error
    except UnicodeError:  # no host can have such a name: the connector says so
        return
