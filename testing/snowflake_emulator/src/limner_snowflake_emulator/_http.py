"""Requests and answers: reading bodies, and answering wrongly on purpose."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
from collections.abc import MutableMapping
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._faults import Fault
from limner_snowflake_emulator._recording import Session
from limner_snowflake_emulator._results import failure

__all__ = ["ABORT", "Aborted", "broken", "expire", "read_json", "refusal", "session_of", "succeeded", "token_of"]

ABORT: Final = "limner.abort"
"""Where a request's scope holds what closes its connection."""
_HALF: Final = b'{"data": {"rowty'


class Aborted(Response):
    """Closes the connection instead of answering, or after half an answer.

    Args:
        is_begun: Whether the answer is begun.
    """

    def __init__(self, *, is_begun: bool = False) -> None:
        super().__init__()
        self._is_begun = is_begun

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        if self._is_begun:
            headers = [(b"content-type", b"application/json"), (b"content-length", b"4096")]
            start: MutableMapping[str, Any] = {"type": "http.response.start", "status": 200, "headers": headers}
            await send(start)
            await send({"type": "http.response.body", "body": _HALF, "more_body": True})
            await asyncio.sleep(0.02)  # until it has left
        scope[ABORT]()


async def broken(fault: Fault | None) -> Response | None:
    """Return the answer of a fault that comes before the work; None where the work goes on, late or not."""
    if fault is None:
        return None
    match fault.kind:
        case "http":
            return PlainTextResponse(f"injected {fault.status}", fault.status)
        case "drop":
            return Aborted()
        case "truncate":
            return Aborted(is_begun=True)
        case "delay":
            await asyncio.sleep(fault.seconds)
    return None


async def read_json(request: Request) -> dict[str, Any]:
    """Return the body of a request."""
    body = await request.body()
    if request.headers.get("Content-Encoding") == "gzip":
        body = gzip.decompress(body)
    content: dict[str, Any] = json.loads(body) if body else {}
    return content


def refusal(errno: int, message: str, sqlstate: str = "08001") -> JSONResponse:
    """Return an answer that tells of an error, as Snowflake does: with the status 200."""
    return JSONResponse(failure(errno, message, sqlstate))


def succeeded(data: Any = None) -> JSONResponse:
    """Return an answer that tells of success."""
    return JSONResponse({"data": data, "success": True, "code": None, "message": None})


def token_of(request: Request) -> str | None:
    """Return the token that a request shows."""
    found = re.match(r'Snowflake Token="(.+)"', request.headers.get("Authorization", ""))
    return found[1] if found else None


def expire(session: Session, fault: Fault) -> None:
    """Let a session's token expire, or the whole session, where a fault is of that kind."""
    if fault.kind in {"expire", "expire_master"}:
        session.is_expired = True
        if fault.kind == "expire_master":
            session.master_token = ""


def session_of(account: Account, request: Request, fault: Fault | None = None) -> Session | JSONResponse:
    """Return the session of a request, or what to answer where it has none.

    Args:
        account: Whose session.
        request: What shows a token.
        fault: What the request met; it may let the session expire.
    """
    token = token_of(request)
    if token is None:
        return refusal(390103, "Session token not found in the request data.")
    session = account.sessions.get(token)
    if session is None:
        return refusal(390104, "Your session has expired. Please login again.")
    if fault is not None:
        expire(session, fault)
    if session.is_expired:
        return refusal(390112, "Session token has expired.")
    return session
