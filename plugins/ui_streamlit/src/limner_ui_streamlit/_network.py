"""Addresses and ports: where the page is served."""

from __future__ import annotations

import http.client
import ipaddress
import socket
from typing import Final

from limner import InputError

__all__ = ["answers", "free_port", "is_local", "url_of"]

NEARBY: Final = 50
"""How many ports after the usual one are tried."""


def free_port(host: str, wanted: int | None, usual: int) -> int:
    """Return a port that can be listened on.

    Args:
        host: The address to listen on.
        wanted: The port that was asked for; 0 takes a free one, None the usual one or the next free after it.
        usual: The port to start from where none was asked for.

    Raises:
        InputError: The port that was asked for is taken, or the address is not this machine's.
    """
    if wanted is not None:
        return _bind(host, wanted)
    last = min(usual + NEARBY, 65_535)
    for port in range(usual, last + 1):
        try:
            return _bind(host, port)
        except InputError as error:
            if error.code != "input.port":
                raise
    msg = f"every port from {usual} to {last} on {host} is taken"
    raise InputError(msg, code="input.port", hint="limner ui --port 0 takes any free port")


def is_local(host: str) -> bool:
    """Tell whether only this machine can reach what listens on an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def url_of(host: str, port: int) -> str:
    """Return the address for a browser on this machine."""
    return f"http://{_bracketed(_reachable(host))}:{port}"


def answers(host: str, port: int, path: str) -> bool:
    """Tell whether a server answers a path with 200. No proxy is asked: it is on this machine."""
    connection = http.client.HTTPConnection(_reachable(host), port, timeout=2)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _bind(host: str, port: int) -> int:
    """Try to listen, and stop again.

    Raises:
        InputError: It cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As servers do: a port that was given up a moment ago may be taken again.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except socket.gaierror as error:
            msg = f"{host!r} is no address to listen on: {error.strerror}"
            raise InputError(
                msg, code="input.host", hint="give --host 127.0.0.1, or an address of this machine"
            ) from error
        except PermissionError as error:
            msg = f"this user may not listen on port {port}"
            raise InputError(msg, code="input.port", hint="take a port from 1024 on: limner ui --port 8501") from error
        except OSError as error:
            if _is_foreign(error):
                msg = f"{host} is no address of this machine"
                hint = "give --host 127.0.0.1 for this machine alone, or --host 0.0.0.0 for everybody who can reach it"
                raise InputError(msg, code="input.host", hint=hint) from error
            msg = f"port {port} on {host} is taken by another program"
            hint = "end that program, or take another port: limner ui --port 0 takes any free one"
            raise InputError(msg, code="input.port", hint=hint) from error
        return int(probe.getsockname()[1])


def _is_foreign(error: OSError) -> bool:
    import errno

    return error.errno == errno.EADDRNOTAVAIL


def _reachable(host: str) -> str:
    """Return an address at which a server that listens everywhere is reached from this machine."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(host, host)  # noqa: S104 - it is compared


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
