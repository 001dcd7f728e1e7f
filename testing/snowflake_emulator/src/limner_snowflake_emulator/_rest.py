"""Cortex' REST interface: chat completions as OpenAI's clients read them, and inference:complete."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from typing import Any, Final

import jwt
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._cortex import Answer, call_model
from limner_snowflake_emulator._errors import CortexError, SnowflakeError
from limner_snowflake_emulator._faults import Fault, Kind
from limner_snowflake_emulator._http import ABORT, Aborted, broken, read_json, session_of, token_of
from limner_snowflake_emulator._models import ModelCall

__all__ = ["RestEndpoints"]

_PIECE: Final = 24
"""Characters in one event of a stream."""


class RestEndpoints:
    """The endpoints of Cortex' REST interface.

    Args:
        account: Whose.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    async def complete(self, request: Request) -> Response:
        """Serve ``inference:complete``."""
        return await self._serve(request, "REST_COMPLETE", _completion, _completion_events)

    async def chat(self, request: Request) -> Response:
        """Serve ``chat/completions``."""
        return await self._serve(request, "REST_CHAT", _chat_completion, _chat_events)

    async def _serve(
        self,
        request: Request,
        function: str,
        whole: Callable[[dict[str, Any], Answer], dict[str, Any]],
        events: Callable[[dict[str, Any], Answer], Iterator[dict[str, Any]]],
    ) -> Response:
        body = await read_json(request)
        fault = self._account.faults.take("rest", json.dumps(body))
        is_stream = bool(body.get("stream", function == "REST_COMPLETE"))
        is_half = fault is not None and fault.kind in {"truncate", "stream_error"} and is_stream
        answer = None if is_half else await broken(fault)
        answer = answer or self._denied(request, fault)
        if answer is not None:
            return answer
        if not self._account.settings.has_rest:
            msg = "This account is not allowed to access this endpoint. Please contact Snowflake support."
            return _refused("003001", msg, 403)
        if function == "REST_CHAT" and "max_tokens" in body:
            return _refused("390142", "max_tokens is deprecated, use max_completion_tokens", 400)
        parameters = {name: value for name, value in body.items() if name not in {"model", "messages", "stream"}}
        asked = body.get("response_format")
        schema = asked.get("json_schema", asked) if isinstance(asked, dict) else asked
        call = ModelCall(function, body["model"], body["messages"], parameters, schema)
        breaking: Future[Kind] = Future()
        reply = await self._reply(call, breaking)
        if isinstance(reply, Response):
            return reply
        broke = self._broke(request, breaking) or (fault.kind if is_half and fault is not None else None)
        if broke == "drop" or (broke == "truncate" and not is_stream):
            return Aborted(is_begun=broke == "truncate")
        if not is_stream:
            return JSONResponse(whole(body, reply))
        lines = [f"data: {json.dumps(event)}\n\n" for event in events(body, reply)]
        if function == "REST_CHAT":
            lines.append("data: [DONE]\n\n")
        if broke == "stream_error":
            told = {"error": {"message": "inference timed out", "type": "server_error", "code": "390503"}}
            lines = [*lines[: len(lines) // 2], f"data: {json.dumps(told)}\n\n"]
        abort = request.scope[ABORT] if broke == "truncate" else None
        return StreamingResponse(_sent(lines, abort), media_type="text/event-stream")

    async def _reply(self, call: ModelCall, breaking: Future[Kind]) -> Answer | Response:
        """Return what the model answers, or the answer that tells of its failure."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._account.workers, call_model, self._account, call, breaking)
        except CortexError as error:
            return _refused(error.code, error.message, error.http_status)
        except SnowflakeError as error:
            return _refused(f"{error.errno:06d}", error.message, 402)

    def _broke(self, request: Request, breaking: Future[Kind]) -> Kind | None:
        """Return how the way to the client broke while the model was asked; a token that expired then is missed by the next request."""
        broke = breaking.result() if breaking.done() else None
        if broke == "expire":
            with self._account.lock:
                if session := self._account.sessions.get(token_of(request) or ""):
                    session.is_expired = True
            return None
        return broke

    def _denied(self, request: Request, fault: Fault | None) -> Response | None:
        """Return the answer to a request that shows nothing that would let it in; None for one that does.

        With a session's token expiry comes with the status 200, with any other with 401.
        """
        if token_of(request) is not None:
            found = session_of(self._account, request, fault)
            return found if isinstance(found, JSONResponse) else None
        if fault is not None and fault.kind in {"expire", "expire_master"}:
            return _refused("390318", "OAuth access token expired.", 401)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if request.headers.get("X-Snowflake-Authorization-Token-Type") == "KEYPAIR_JWT":
            return None if self._holds_key(token) else _refused("390144", "JWT token is invalid.", 401)
        passwords = self._account.settings.passwords
        if not token or (passwords is not None and token not in passwords.values()):
            return _refused("390144", "JWT token is invalid.", 401)
        return None

    def _holds_key(self, token: str) -> bool:
        keys = self._account.settings.public_keys
        if keys is None:
            return True
        try:
            subject = jwt.decode(token, options={"verify_signature": False})["sub"]
            jwt.decode(token, keys.get(subject.rpartition(".")[2], b""), algorithms=["RS256"])
        except (jwt.PyJWTError, KeyError):
            return False
        return True


async def _sent(lines: list[str], abort: Callable[[], None] | None) -> AsyncIterator[str]:
    """Send events; half of them, and then close the connection, where there is something that closes it."""
    if abort is None:
        for line in lines:
            yield line
        return
    for line in lines[: len(lines) // 2]:
        yield line
    await asyncio.sleep(0.02)  # until they have left
    abort()


def _refused(code: str, message: str, status: int) -> JSONResponse:
    error = {"message": message, "type": "invalid_request_error", "code": code}
    return JSONResponse({"code": code, "message": message, "request_id": str(uuid.uuid4()), "error": error}, status)


def _pieces(text: str) -> Iterator[str]:
    return (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))


def _usage(answer: Answer) -> dict[str, int]:
    if answer.hides_usage:
        return {}
    return {
        "prompt_tokens": answer.prompt_tokens,
        "completion_tokens": answer.completion_tokens,
        "total_tokens": answer.total_tokens,
    }


def _completion(body: dict[str, Any], answer: Answer) -> dict[str, Any]:
    message = {"content": answer.text, "content_list": [{"type": "text", "text": answer.text}]}
    return {"id": str(uuid.uuid4()), "model": body["model"], "choices": [{"message": message}], "usage": _usage(answer)}


def _completion_events(body: dict[str, Any], answer: Answer) -> Iterator[dict[str, Any]]:
    base = {"id": str(uuid.uuid4()), "model": body["model"]}
    for piece in (*_pieces(answer.text), ""):
        content = [{"type": "text", "text": piece}] if piece else []
        delta = {"type": "text", "content": piece, "content_list": content, "text": piece}
        yield {**base, "choices": [{"delta": delta}], "usage": {} if piece else _usage(answer)}


def _chat_completion(body: dict[str, Any], answer: Answer) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer.text}
    choice: dict[str, Any] = {"index": 0, "message": message}
    if not _is_claude(body):
        choice["finish_reason"] = "stop"
    return {
        **_chat_base(body, "chat.completion"),
        "choices": [choice],
        "usage": _usage(answer),
    }


def _chat_events(body: dict[str, Any], answer: Answer) -> Iterator[dict[str, Any]]:
    base = _chat_base(body, "chat.completion.chunk")
    if _is_claude(body):
        for piece in _pieces(answer.text):
            yield {**base, "choices": [{"index": 0, "delta": {"content": piece}}]}
    else:
        yield _event(base, {"role": "assistant", "content": ""})
        for piece in _pieces(answer.text):
            yield _event(base, {"content": piece})
        yield _event(base, {}, "stop")
    if (body.get("stream_options") or {}).get("include_usage") and not answer.hides_usage:
        yield {**base, "choices": [], "usage": _usage(answer)}


def _event(base: dict[str, Any], delta: dict[str, str], reason: str | None = None) -> dict[str, Any]:
    return {**base, "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}


def _is_claude(body: dict[str, Any]) -> bool:
    """Tell whether a model is one that answers without finish_reason and without a role, as documented."""
    return str(body["model"]).startswith("claude-")


def _chat_base(body: dict[str, Any], kind: str) -> dict[str, Any]:
    return {
        "id": f"chatcmpl-{secrets.token_hex(8)}",
        "object": kind,
        "created": int(time.time()),
        "model": body["model"],
    }
