"""Asking by REST: Cortex' chat completions, which need no warehouse and come as they are written."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache, partial
from importlib.metadata import version
from typing import Any, Final

import anyio
import anyio.to_thread
import httpx2

from limner import DeadlineError, LimnerError, ModelError, SessionError
from limner.plugins import Context
from limner_cortex._events import EventReader, Events, expiry_in
from limner_cortex._faults import one_line, refusal
from limner_cortex._models import REST_MOST_OUTPUT
from limner_cortex._question import Answer, Question
from limner_cortex._schema import cortex_schema
from limner_cortex._watch import Watch
from limner_cortex._way import REST_REFUSED
from limner_snowflake import Authorization, Sessions

__all__ = ["RestTransport", "in_time", "make_body"]


_PATH: Final = "/api/v2/cortex/v1/chat/completions"
_CONNECT_SECONDS: Final = 10.0
_MOST_REFUSAL: Final = 65_536
"""Bytes of an answer that is none."""
_TRIES: Final = 2
"""How often a session's token is shown: a second time when it is renewed."""


class RestTransport:
    """Asks by REST. Every answer comes as a stream, also where nobody looks on: so no wait for it is long.

    Args:
        sessions: The sessions with Snowflake, which say what a request shows.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._agent = f"limner-cortex/{version('limner-cortex')}"

    def stream(self, question: Question, context: Context) -> Iterator[str | Answer]:
        """Ask, and yield the text as it comes; the answer, with all of its text, is the last.

        Raises:
            SessionError: Nobody can log in so, or may use the interface.
            ModelError: The model failed, or the way to it.
            CancelledError: The caller asked to stop; the connection is closed.
            DeadlineError: The deadline passed.
        """
        for attempt in range(_TRIES):
            shown = self._sessions.authorization(is_renewed=attempt > 0, context=context)
            with (
                Watch(context) as watch,
                _translated(context, question, shown),
                httpx2.Client(**_transport()) as client,
                client.stream("POST", **self._request(question, context, shown, watch)) as response,
            ):
                if not _is_stream(response):
                    reader = self._whole(response.status_code, _read(response), question, shown, is_last=attempt > 0)
                    if reader is None:
                        continue
                    yield from reader
                    return
                events, gathered, pieces = Events(), EventReader(question), []
                for data in response.iter_bytes():
                    for event in events.feed(data):
                        if text := gathered.take(event):
                            pieces.append(text)
                            yield text
                    if gathered.is_overlong:
                        break
                yield gathered.answer("".join(pieces))
                return

    async def astream(self, question: Question, context: Context) -> AsyncGenerator[str | Answer, None]:
        """Do as :meth:`stream`, without blocking the event loop."""
        for attempt in range(_TRIES):
            authorize = partial(self._sessions.authorization, is_renewed=attempt > 0, context=context)
            shown = await anyio.to_thread.run_sync(authorize, abandon_on_cancel=True)
            async with _aclient() as client:
                with _translated(context, question, shown):
                    async with client.stream("POST", **self._request(question, context, shown, None)) as response:
                        if not _is_stream(response):
                            said = await _aread(response, context)
                            reader = self._whole(response.status_code, said, question, shown, is_last=attempt > 0)
                            if reader is None:
                                continue
                            for piece in reader:
                                yield piece
                            return
                        events, gathered, pieces = Events(), EventReader(question), []
                        async for data in in_time(response.aiter_bytes(), context):
                            for event in events.feed(data):
                                if text := gathered.take(event):
                                    pieces.append(text)
                                    yield text
                            if gathered.is_overlong:
                                break
                        yield gathered.answer("".join(pieces))
                        return

    def _request(
        self, question: Question, context: Context, shown: Authorization, watch: Watch | None
    ) -> dict[str, Any]:
        most = self._sessions.settings.statement_timeout
        remaining = most if (left := context.remaining()) is None else min(most, left)
        connect = min(_CONNECT_SECONDS, remaining)
        headers = {**shown.headers, "Accept": "text/event-stream, application/json", "User-Agent": self._agent}
        return {
            "url": f"{self._sessions.base_url()}{_PATH}",
            "json": make_body(question),
            "headers": headers,
            "timeout": httpx2.Timeout(remaining, connect=connect),
            "extensions": {} if watch is None else {"trace": watch.trace},
        }

    def _whole(
        self, status: int, said: bytes, question: Question, shown: Authorization, *, is_last: bool
    ) -> Iterator[str | Answer] | None:
        """Return the pieces of an answer that is no stream; None where a token had expired that can be renewed.

        Raises:
            LimnerError: It is no answer.
        """
        said = said.replace(shown.secret.encode(), "…".encode())  # some proxies show the headers that they did not like
        try:
            told: Any = json.loads(said)
        except (ValueError, RecursionError):
            told = said.decode("utf-8", "replace")
        if expiry_in(told) and shown.is_of_session:
            if not is_last:
                return None
            msg = f"the session with Snowflake has expired: {one_line(str(told.get('message')))}"
            raise SessionError(msg, code="session.expired", hint="try again", retryable=True)
        if status == httpx2.codes.OK and isinstance(told, dict):
            reader = EventReader(question)
            text = reader.take_object(told)
            return iter((text, reader.answer(text)))
        raise _refused(status, told, question)


def make_body(question: Question) -> dict[str, Any]:
    """Return a request's body."""
    parameters = question.parameters
    body: dict[str, Any] = {
        "model": question.model,
        "messages": [{"role": message.role.value, "content": message.content} for message in question.messages],
        # Not max_tokens, which is refused.
        "max_completion_tokens": min(parameters.max_tokens, REST_MOST_OUTPUT),
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    for name in ("temperature", "top_p"):
        if (value := getattr(parameters, name)) is not None:
            body[name] = value
    if question.schema is not None:
        schema = cortex_schema(question.schema, is_strict=True)
        body["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": "answer", "strict": True, "schema": schema},
        }
    if question.image is not None:
        picture = base64.b64encode(question.image).decode("ascii")
        # The picture first: the models look before they read.
        body["messages"][-1]["content"] = [
            {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{picture}"}},
            {"type": "text", "text": body["messages"][-1]["content"]},
        ]
    return body


def _is_stream(response: httpx2.Response) -> bool:
    kind = response.headers.get("content-type", "")
    return response.status_code == httpx2.codes.OK and "application/json" not in kind


def _read(response: httpx2.Response) -> bytes:
    said = b""
    for data in response.iter_bytes():
        said += data
        if len(said) > _MOST_REFUSAL and response.status_code != httpx2.codes.OK:
            break
    return said


async def in_time(pieces: AsyncIterator[bytes], context: Context) -> AsyncIterator[bytes]:
    """Yield the pieces of an answer until the deadline: a limit of the transport's bounds each wait for one, and not all of them together.

    Raises:
        DeadlineError: It passed.
    """
    while True:
        data: bytes | None = None
        with anyio.move_on_after(context.remaining()) as scope:
            data = await anext(pieces, None)
        if scope.cancelled_caught:
            context.check_cancelled()
            msg = "Cortex had not come to the end of its answer when the deadline passed"
            raise DeadlineError(msg, hint="allow more time (--timeout, or timeout in limner.toml)")
        if data is None:
            return
        yield data
        context.check_cancelled()


async def _aread(response: httpx2.Response, context: Context) -> bytes:
    said = b""
    async for data in in_time(response.aiter_bytes(), context):
        said += data
        if len(said) > _MOST_REFUSAL and response.status_code != httpx2.codes.OK:
            break
    return said


def _refused(status: int, told: Any, question: Question) -> LimnerError:
    """Return the error for an answer with a bad status."""
    words = told
    if isinstance(told, dict):
        error = told.get("error")
        words = told.get("message") or (error.get("message") if isinstance(error, dict) else error) or told
    said = one_line(str(words))
    if status == httpx2.codes.UNAUTHORIZED:
        msg = f"Cortex refused the credentials: {status}: {said}"
        hint = (
            "is the token still valid, and may its user log in from here? docs/snowflake.md lists where it comes from"
        )
        return SessionError(msg, code="session.credentials", hint=hint)
    if status in {httpx2.codes.FORBIDDEN, httpx2.codes.NOT_FOUND}:
        model_error = refusal(said, question.model, status=status)
        if model_error.code != "model.bad-request":
            return model_error
        msg = f"Cortex' REST interface may not be used: {status}: {said}"
        hint = (
            'ask by SQL: transport = "sql" under [models.cortex]; or grant, to the default role of the user: '
            "GRANT DATABASE ROLE SNOWFLAKE.CORTEX_REST_API_USER TO ROLE …; accounts on trial have no REST"
        )
        return SessionError(msg, code=REST_REFUSED, hint=hint)
    return refusal(said, question.model, status=status)


@contextmanager
def _translated(context: Context, question: Question, shown: Authorization) -> Iterator[None]:
    """Raise what the transport raises as one of limner's errors.

    Raises:
        LimnerError: Something was raised.
    """
    try:
        yield
    except (httpx2.HTTPError, httpx2.StreamError, OSError) as error:
        context.check()
        why = one_line(str(error) or type(error).__name__).replace(shown.secret, "…")
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
            hint = "check the account's name and the network (a proxy, a network policy), then try again"
            msg = f"there is no connection to Cortex: {why}"
            raise ModelError(msg, code="model.unreachable", hint=hint, retryable=True) from error
        msg = f"the connection to Cortex broke off while {question.model} answered: {why}"
        raise ModelError(msg, code="model.broken-off", hint="ask again", retryable=True) from error


@asynccontextmanager
async def _aclient() -> AsyncIterator[httpx2.AsyncClient]:
    client = httpx2.AsyncClient(**_transport())
    try:
        yield client
    finally:
        with anyio.CancelScope(shield=True):  # a call that is cancelled closes its connection, too
            await client.aclose()


def _transport() -> dict[str, Any]:
    # A redirect would carry the token and the prompt to where nobody sent them.
    return {"verify": _certificates(), "follow_redirects": False}


@cache
def _certificates() -> ssl.SSLContext:
    """Return whom this machine trusts, which is read once: SSL_CERT_FILE, or else the system's store."""
    return httpx2.create_ssl_context()
