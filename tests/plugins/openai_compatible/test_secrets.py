"""A key is in the header that carries it, and nowhere else."""

from __future__ import annotations

import logging
import pickle
import traceback
from contextlib import suppress
from typing import Any

import pytest

from limner import GenerationFailed, LimnerError, Settings, Studio
from limner_openai_compatible import OpenAIPlugin
from limner_openai_compatible._connection import Connection
from limner_openai_compatible._faults import Faults
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, Way, asked, backend
from plugins.openai_compatible.server import Answering, ChatServer, Exchange, chunk, speak
from support.fakes import Listener

KEY = "sk-4f9c2e7a-very-secret"
GATEWAY = "gateway-77-very-secret"


def echo_status(exchange: Exchange) -> None:
    exchange.refuse(401, f"Incorrect API key: {KEY}\x1b[31m", code=KEY, param=GATEWAY)


def echo_page(exchange: Exchange) -> None:
    exchange.send(200, f"<p>{KEY} {GATEWAY}</p>", "text/html; key=" + KEY)


def echo_body(exchange: Exchange) -> None:
    exchange.send(200, {"error": {"message": KEY, "detail": GATEWAY}})


def echo_event(exchange: Exchange) -> None:
    exchange.begin()
    exchange.event(chunk("x"))
    exchange.event({"error": {"message": KEY, "code": GATEWAY}})
    exchange.end()


def echo_broken(exchange: Exchange) -> None:
    exchange.begin(f"text/event-stream; key={KEY}")
    exchange.event(f"{KEY} {GATEWAY}")
    exchange.end()


def echo_redirect(exchange: Exchange) -> None:
    exchange.send(302, "", Location=f"http://127.0.0.1:1/?key={KEY}")


def everything(error: BaseException | None) -> str:
    """Return all that can be seen of an exception and of what led to it."""
    if error is None:
        return ""
    members = " ".join(f"{name}={value!r} {value}" for name, value in vars(error).items())
    inner = everything(error.__cause__) + everything(error.__context__ if error.__cause__ is None else None)
    return f"{error!r} {error} {members} {''.join(traceback.format_exception(error))} {inner}"


@pytest.mark.parametrize(
    "echo", [echo_status, echo_page, echo_body, echo_event, echo_broken, echo_redirect], ids=lambda echo: echo.__name__
)
@EVERY_WAY
def test_a_server_that_sends_the_key_back_does_not_get_it_into_an_error(
    server: ChatServer, way: Way, echo: Answering
) -> None:
    server.answer = echo

    with pytest.raises(LimnerError) as caught:
        way(backend(server, api_key=KEY, headers={"X-Gateway": GATEWAY}), asked(), CONTEXT)

    shown = everything(caught.value)
    assert KEY not in shown
    assert GATEWAY not in shown
    assert "\x1b" not in caught.value.message
    assert server.calls[0].headers["Authorization"] == f"Bearer {KEY}"
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message  # noqa: S301 - made here


@pytest.mark.parametrize("answer", [speak(), echo_status], ids=["well", "badly"])
def test_events_logs_and_representations_hold_no_key(
    server: ChatServer, answer: Answering, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("openai", "httpx2", "httpcore2"):
        caplog.set_level(logging.DEBUG, logger=name)
    server.answer = answer
    table: dict[str, Any] = {"base_url": server.url, "api_key": KEY, "model": "m", "headers": {"X-Gateway": GATEWAY}}
    listener = Listener()
    settings = Settings(model="openai", storage="", models={"openai": table})

    with Studio(settings, plugins=[OpenAIPlugin()], observers=[listener]) as studio:
        with suppress(LimnerError):
            list(studio.stream("a square", seed=1))
        made = studio._snapshot.backends.model("openai")

    seen = " ".join([repr(made), str(made), repr(vars(made)), *map(repr, listener.heard), caplog.text])
    seen += " ".join(repr(vars(part)) for part in vars(made).values() if isinstance(part, Faults | Connection))
    seen += " ".join(everything(event.error) for event in listener.heard if isinstance(event, GenerationFailed))
    assert caplog.records
    assert server.calls
    assert KEY not in seen
    assert GATEWAY not in seen
