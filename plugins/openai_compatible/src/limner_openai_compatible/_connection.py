"""Connections: a client for each call, so that nothing of one call is left to another.

A client of its own costs a call 0.2 ms, next to the seconds that a drawing takes; only the certificates, which take 40 ms to
read, are read once. In return no connection outlives its call or its event loop, and a watch can shut it down.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from importlib.metadata import version
from typing import Any, Final

import anyio
import httpx2
import openai
from pydantic import SecretStr

from limner.plugins import Context
from limner_openai_compatible._bodies import ENCODING, bound
from limner_openai_compatible._settings import OpenAISettings
from limner_openai_compatible._watch import Watch

__all__ = ["Connection"]

_CONNECT_SECONDS: Final = 10.0
"""How long a server may take to accept a connection."""

_OURS: Final = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "transfer-encoding"}
)
"""Headers that are sent as the openai package makes them. What it adds besides tells of this machine, or comes from variables of
the environment (``OPENAI_CUSTOM_HEADERS``, ``OPENAI_ORG_ID``) that were not meant for this server."""


class Connection:
    """Opens clients for a server.

    Args:
        settings: The settings of the backend.
        key: The key that is sent; None for none.
    """

    def __init__(self, settings: OpenAISettings, key: SecretStr | None) -> None:
        self._settings = settings
        self._key = key
        self._agent = f"limner-openai-compatible/{version('limner-openai-compatible')}"

    @contextmanager
    def open(self, watch: Watch) -> Iterator[openai.OpenAI]:
        """Open a client for a call in this thread.

        Args:
            watch: Watches over the call.
        """

        def prepare(request: httpx2.Request) -> None:
            self._prepare(request)
            request.extensions["trace"] = watch.trace

        http = httpx2.Client(**self._transport(), event_hooks={"request": [prepare], "response": [bound]})
        with openai.OpenAI(http_client=http, **self._client()) as client:
            yield client

    @asynccontextmanager
    async def aopen(self, watch: Watch) -> AsyncIterator[openai.AsyncOpenAI]:
        """Open a client for a call in this event loop.

        Args:
            watch: Watches over the call.
        """

        async def prepare(request: httpx2.Request) -> None:
            self._prepare(request)
            request.extensions["trace"] = watch.atrace

        async def bounded(response: httpx2.Response) -> None:
            bound(response)

        http = httpx2.AsyncClient(**self._transport(), event_hooks={"request": [prepare], "response": [bounded]})
        client = openai.AsyncOpenAI(http_client=http, **self._client())
        try:
            yield client
        finally:
            with anyio.CancelScope(shield=True):  # a call that is cancelled closes its connection, too
                await client.close()

    def timeout(self, context: Context) -> httpx2.Timeout:
        """Return how long each step of the transport may wait, in seconds."""
        bounds = [bound for bound in (context.remaining(), self._settings.timeout) if bound is not None]
        silent = min(bounds, default=None)
        connect = _CONNECT_SECONDS if silent is None else min(_CONNECT_SECONDS, silent)
        return httpx2.Timeout(silent, connect=connect)

    def _client(self) -> dict[str, Any]:
        return {
            "base_url": self._settings.base_url,
            "api_key": "none" if self._key is None else self._key.get_secret_value(),
            "max_retries": 0,  # whether to try again is the caller's to say
        }

    def _transport(self) -> dict[str, Any]:
        # A redirect would carry the key and the prompt to where nobody sent them.
        return {
            "verify": _certificates(),
            "follow_redirects": False,
            # A second request of one call, which is rare, is not to meet a connection that the server has closed since.
            "limits": httpx2.Limits(max_keepalive_connections=0),
        }

    def _prepare(self, request: httpx2.Request) -> None:
        """Leave of a request's headers only what is meant for this server."""
        for name in list(request.headers):
            if name.lower() not in _OURS:
                del request.headers[name]
        settings = self._settings
        request.headers["User-Agent"] = self._agent
        request.headers["Accept-Encoding"] = ENCODING
        if self._key is not None:
            request.headers["Authorization"] = f"Bearer {self._key.get_secret_value()}"
        if settings.organization:
            request.headers["OpenAI-Organization"] = settings.organization
        if settings.project:
            request.headers["OpenAI-Project"] = settings.project
        for name, value in settings.headers.items():
            request.headers[name] = value.get_secret_value()


@cache
def _certificates() -> ssl.SSLContext:
    """Return whom this machine trusts, which is read once: SSL_CERT_FILE, or else the system's store."""
    return httpx2.create_ssl_context()
