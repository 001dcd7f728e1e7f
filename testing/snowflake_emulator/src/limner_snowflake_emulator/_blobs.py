"""The endpoints of files in stages: where presigned URLs lead to, and others, which take a login."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import cast

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._errors import SnowflakeError
from limner_snowflake_emulator._faults import Where
from limner_snowflake_emulator._http import broken, session_of
from limner_snowflake_emulator._names import StagePath, from_url

__all__ = ["LOGGED_IN", "PREFIX", "BlobEndpoint"]

PREFIX = "/stage/"
LOGGED_IN = "/api/files/"
"""Where files are that only who is logged in may fetch."""


class BlobEndpoint:
    """The endpoint of files.

    Args:
        account: Whose.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    async def serve(self, request: Request) -> Response:
        """Take or give a file."""
        # The path as it was sent: once decoded, a slash in a name is one that parts names.
        raw = cast("bytes", request.scope["raw_path"]).decode("ascii")
        place = from_url(raw.removeprefix(PREFIX))
        where: Where = "upload" if request.method == "PUT" else "download"
        fault = self._account.faults.take(where, place.path)
        if fault is not None and fault.kind == "expire":  # what Google answers to a presigned URL that has expired
            return PlainTextResponse("<Error><Code>ExpiredToken</Code></Error>", 400)
        answer = await broken(fault)
        if answer is not None:
            return answer
        try:
            if request.method == "PUT":
                await run_in_threadpool(_write, place, await request.body())
                return Response()
            file = place.file(place.path)
        except SnowflakeError as error:
            return PlainTextResponse(error.message, 403)
        if not file.is_file():
            return Response(status_code=404)
        return _sent(request, file)

    async def serve_session(self, request: Request) -> Response:
        """Give a file to who shows a session's token."""
        found = session_of(self._account, request)
        if isinstance(found, JSONResponse):
            return PlainTextResponse("log in: this URL opens for sessions alone", 401)
        raw = cast("bytes", request.scope["raw_path"]).decode("ascii")
        place = from_url(raw.removeprefix(LOGGED_IN))
        file = place.file(place.path)
        return _sent(request, file) if file.is_file() else Response(status_code=404)


def _sent(request: Request, file: Path) -> Response:
    kind = "image/svg+xml" if file.suffix == ".svg" else "application/octet-stream"
    return Response(b"" if request.method == "HEAD" else file.read_bytes(), media_type=kind)


def _write(place: StagePath, content: bytes) -> None:
    """Write a file whole: a reader sees the old one or the new one."""
    file = place.file(place.path)
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{secrets.token_hex(8)}")
    temporary.write_bytes(content)
    temporary.replace(file)
