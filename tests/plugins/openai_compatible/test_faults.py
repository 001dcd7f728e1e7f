"""What goes wrong with servers and networks, each as an error that says what happened and what to do."""

from __future__ import annotations

import socket
from typing import Any

import httpx2
import pytest

from limner import ConfigError, LimnerError, ModelError, SessionError
from limner.plugins import Chunk
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, STREAMED, WAYS, Way, asked, backend, fault
from plugins.openai_compatible.server import ChatServer, Exchange, chunk, speak

STATUSES: list[tuple[int, dict[str, Any], type[LimnerError], str, bool, str]] = [
    (401, {"message": "Incorrect API key"}, SessionError, "session.credentials", False, "is it the right key"),
    (403, {"message": "Country not supported"}, SessionError, "session.forbidden", False, "may not do this"),
    (402, {"message": "Insufficient Balance"}, ModelError, "model.quota", False, "see to the account"),
    (404, {"message": "no such route"}, ConfigError, "input.config.base-url", False, "correct base_url"),
    (
        404,
        {"message": "The model `small-1` does not exist", "code": "model_not_found"},
        ModelError,
        "model.unknown-name",
        False,
        "",
    ),
    (429, {"message": "slow down"}, ModelError, "model.rate-limit", True, "ask again later"),
    (429, {"message": "pay", "code": "insufficient_quota"}, ModelError, "model.quota", False, "see to the account"),
    (
        400,
        {"message": "maximum context length is 2048 tokens"},
        ModelError,
        "model.context-length",
        False,
        "lower max_tokens",
    ),
    (
        400,
        {"message": "too long", "type": "exceed_context_size_error"},
        ModelError,
        "model.context-length",
        False,
        "context",
    ),
    (400, {"message": "no", "code": "content_filter"}, ModelError, "model.content-filter", False, "say it otherwise"),
    (400, {"message": "bad"}, ModelError, "model.bad-request", False, "a parameter"),
    (413, {"message": "too large"}, ModelError, "model.bad-request", False, "a parameter"),
    (408, {"message": "slow"}, ModelError, "model.service", True, "ask again later"),
    (500, {"message": "oops"}, ModelError, "model.service", True, "ask again later"),
    (503, {"message": "Loading model", "code": 503}, ModelError, "model.service", True, "ask again later"),
]


@pytest.mark.parametrize(("status", "error", "kind", "code", "retryable", "hint"), STATUSES)
@EVERY_WAY
def test_every_refusal_has_its_error(  # noqa: PLR0917 - pytest gives them by name
    server: ChatServer,
    way: Way,
    status: int,
    error: dict[str, Any],
    kind: type[LimnerError],
    code: str,
    retryable: bool,
    hint: str,
) -> None:
    server.answer = lambda exchange: exchange.send(status, {"error": error})

    raised = fault(way, server)

    assert (type(raised), raised.code, raised.retryable) == (kind, code, retryable)
    assert str(error["message"]) in raised.message
    assert server.url in raised.message
    assert hint in raised.hint
    assert raised.__cause__ is not None


@EVERY_WAY
def test_a_server_that_wants_a_key_says_where_to_give_it(server: ChatServer, way: Way) -> None:
    server.answer = lambda exchange: exchange.refuse(401, "no key")

    raised = fault(way, server, api_key=None)

    assert raised.message.startswith("the server wants an API key")
    assert 'api_key = { env = "NAME" }' in raised.hint


@pytest.mark.parametrize(
    ("value", "told"), [("20", "in 20 s"), ("0.4", "in 0 s"), ("soon", "later"), ("-3", "in 0 s"), ("nan", "in 0 s")]
)
@EVERY_WAY
def test_when_to_ask_again_is_told(server: ChatServer, way: Way, value: str, told: str) -> None:
    server.answer = lambda exchange: exchange.send(429, {"error": {"message": "slow"}}, Retry_After=value)

    assert f"ask again {told}" in fault(way, server).hint


def test_when_to_ask_again_may_be_a_date(server: ChatServer) -> None:
    server.answer = lambda exchange: exchange.send(503, {}, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT")

    assert fault(WAYS["stream"], server).hint == "ask again in 0 s"


@EVERY_WAY
def test_a_model_that_the_server_has_not_is_told_with_the_near_ones(server: ChatServer, way: Way) -> None:
    server.models = {"data": [{"id": "llama-3.1-8b"}, {"id": "small-2"}, {"id": "qwen3"}]}
    server.answer = lambda exchange: exchange.refuse(404, 'model "small-1" not found, try pulling it first')

    raised = fault(way, server)

    assert raised.message.startswith("the server has no model 'small-1'")
    assert raised.hint == "did you mean small-2?"


@pytest.mark.parametrize(
    ("models", "hint"),
    [
        ({"data": [{"id": "zephyr"}, {"id": "apollo"}]}, "there are apollo, zephyr"),
        ({"data": [{"id": f"zephyr-{n}"} for n in range(99)]}, "/models lists the 99 that there are"),
        ({"data": []}, "let the server load a model"),
        ("not a list", "say --model openai:NAME"),
    ],
    ids=["few", "many", "none", "odd"],
)
@EVERY_WAY
def test_a_model_that_the_server_has_not_is_told_with_what_there_is(
    server: ChatServer, way: Way, models: object, hint: str
) -> None:
    server.models = models
    server.answer = lambda exchange: exchange.refuse(404, "no", code="model_not_found")

    assert hint in fault(way, server).hint


@EVERY_WAY
def test_the_only_model_may_change_while_the_backend_lives(server: ChatServer, way: Way) -> None:
    made = backend(server, model="")
    way(made, asked(), CONTEXT)
    server.models = {"data": [{"id": "small-2"}]}
    server.answer = lambda exchange: exchange.refuse(404, "no", code="model_not_found")
    with pytest.raises(ModelError):
        way(made, asked(), CONTEXT)
    server.answer = speak()

    way(made, asked(), CONTEXT)

    assert [received.body["model"] for received in server.calls] == ["small-1", "small-1", "small-2"]


@EVERY_WAY
def test_an_address_without_its_path_is_mended_in_the_hint(server: ChatServer, way: Way) -> None:
    server.answer = lambda exchange: exchange.send(404, "404 page not found", "text/plain")

    raised = fault(way, server.url.removesuffix("/v1"))

    assert server.url in raised.hint


@EVERY_WAY
def test_a_redirect_is_not_followed(server: ChatServer, way: Way) -> None:
    server.answer = lambda exchange: exchange.send(307, "", Location="http://127.0.0.1:1/elsewhere")

    raised = fault(way, server)

    assert (type(raised), raised.code) == (ConfigError, "input.config.base-url")
    assert "http://127.0.0.1:1/elsewhere" in raised.message
    assert len(server.received) == 1


@EVERY_WAY
def test_a_server_that_is_not_there_is_told_with_its_address(way: Way) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"

    raised = fault(way, url)

    assert (raised.code, raised.retryable) == ("model.unreachable", True)
    assert "refused" in raised.message
    assert f"is the server running at {url}?" in raised.hint


@EVERY_WAY
def test_a_host_that_is_not_there_is_told(way: Way) -> None:
    raised = fault(way, "http://no-such-host.invalid/v1")

    assert (raised.code, raised.retryable) == ("model.unreachable", True)
    assert "no-such-host.invalid" in raised.message


@EVERY_WAY
def test_a_server_without_tls_is_told(server: ChatServer, way: Way) -> None:
    raised = fault(way, server.url.replace("http:", "https:"))

    assert raised.code == "model.unreachable"
    assert "SSL" in raised.message


PAGES = [
    (200, "<html><body>Sign in to the Wi-Fi</body></html>", "text/html"),
    (200, "not JSON", "application/json"),
    (200, "", "application/json"),
    (200, '{"answer": 42}', "application/json"),
    (200, "[]", "application/json"),
    (200, b"\xff\xfe\x00", "application/json"),
    (200, "[" * 100_000, "application/json"),
]


@pytest.mark.parametrize(
    ("status", "body", "content_type"), PAGES, ids=["html", "text", "empty", "json", "list", "bytes", "deep"]
)
@EVERY_WAY
def test_what_is_not_of_the_api_is_told(
    server: ChatServer, way: Way, status: int, body: str | bytes, content_type: str
) -> None:
    server.answer = lambda exchange: exchange.send(status, body, content_type)

    raised = fault(way, server)

    assert (type(raised), raised.code) == (ModelError, "model.not-understood")
    assert "something else than the OpenAI API" in raised.message
    assert len(raised.message) < 500


@pytest.mark.parametrize(
    "event", ["{", "[1]", '"x"', "[" * 100_000, "null"], ids=["cut", "list", "text", "deep", "null"]
)
@STREAMED
def test_an_event_that_is_not_of_the_api_is_told(server: ChatServer, way: Way, event: str) -> None:
    server.send([event])

    assert fault(way, server).code == "model.not-understood"


@STREAMED
def test_bytes_that_are_no_text_are_told(server: ChatServer, way: Way) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.raw(b"data: \xff\xfe\n\n")
        exchange.end()

    server.answer = answer

    assert fault(way, server).code == "model.not-understood"


@pytest.mark.parametrize(
    ("error", "code", "retryable"),
    [
        ({"message": "The server is overloaded", "type": "server_error"}, "model.service", True),
        ({"message": "boom", "code": 502}, "model.service", True),
        ({"message": "a bug"}, "model.service", False),
        ({"message": "maximum context length exceeded"}, "model.context-length", False),
        ({"message": "no", "code": "content_filter"}, "model.content-filter", False),
        ({"message": "none", "code": "model_not_found"}, "model.unknown-name", False),
        ({"message": "pay", "code": "insufficient_quota"}, "model.quota", False),
    ],
    ids=lambda value: str(value)[:30],
)
@EVERY_WAY
def test_an_error_inside_an_answer_that_began_well_is_an_error(
    server: ChatServer, way: Way, error: dict[str, Any], code: str, retryable: bool
) -> None:
    def answer(exchange: Exchange) -> None:
        if not exchange.received.body["stream"]:
            exchange.send(200, {"error": error})
            return
        exchange.begin()
        exchange.event(chunk("<svg"))
        exchange.event({"error": error})
        exchange.end()

    server.answer = answer

    raised = fault(way, server)

    assert (raised.code, raised.retryable) == (code, retryable)
    assert error["message"] in raised.message


@EVERY_WAY
def test_a_connection_that_breaks_off_is_told(server: ChatServer, way: Way) -> None:
    def answer(exchange: Exchange) -> None:
        if exchange.received.body["stream"]:
            exchange.begin()
            exchange.event(chunk("<svg"))
        exchange.break_off()

    server.answer = answer

    raised = fault(way, server)

    assert (raised.code, raised.retryable) == ("model.broken-off", True)


def test_text_that_came_before_a_fault_was_handed_on(server: ChatServer) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.event(chunk("<svg"))
        exchange.break_off()

    server.answer = answer
    stream = backend(server).stream(asked(), CONTEXT)

    assert next(stream) == Chunk(text="<svg")
    with pytest.raises(ModelError):
        next(stream)


def test_a_fault_of_the_transport_that_nobody_thought_of_is_told(server: ChatServer) -> None:
    made = backend(server)

    with pytest.raises(ModelError, match="StreamConsumed"), made._faults.translated(CONTEXT, "small-1"):
        raise httpx2.StreamConsumed
