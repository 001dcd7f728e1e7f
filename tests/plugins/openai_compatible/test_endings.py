"""How a call ends before its time: a deadline, a caller who cancels or walks away. Its connection ends with it."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest

from limner import CancelledError, CancelToken, DeadlineError
from limner.plugins import Context
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, STREAMED, WAYS, Way, asked, backend, fault
from plugins.openai_compatible.server import ChatServer, Exchange, chunk, speak

SOON = 0.3
"""Seconds: a deadline that passes while the server says nothing."""


def silent(exchange: Exchange) -> None:
    """Say nothing at all."""
    assert exchange.wait_until_hung_up()


def silent_after_a_word(exchange: Exchange) -> None:
    """Say one word, and then nothing."""
    if exchange.received.body["stream"]:
        exchange.begin()
        exchange.event(chunk("<svg"))
    assert exchange.wait_until_hung_up()


@pytest.mark.parametrize("answer", [silent, silent_after_a_word])
@EVERY_WAY
def test_a_deadline_ends_a_wait_and_the_connection(server: ChatServer, way: Way, answer: Any) -> None:
    server.answer = answer
    context = Context(request_id="r1", deadline=CONTEXT.clock() + SOON)

    raised = fault(way, server, context)

    server.close()
    assert (type(raised), raised.retryable) == (DeadlineError, True)


@STREAMED
def test_a_deadline_ends_a_stream_that_always_says_a_little(server: ChatServer, way: Way) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.begin()
        tick = threading.Event()
        while not tick.wait(0.02):
            exchange.event(chunk("<g/>"))

    server.answer = answer
    context = Context(request_id="r1", deadline=CONTEXT.clock() + SOON)

    assert isinstance(fault(way, server, context), DeadlineError)


@EVERY_WAY
def test_a_server_may_be_silent_for_as_long_as_the_settings_say(server: ChatServer, way: Way) -> None:
    server.answer = silent

    raised = fault(way, server, timeout=0.2)

    assert isinstance(raised, DeadlineError)
    assert "raise timeout under [models.openai]" in raised.hint


@pytest.mark.parametrize("answer", [silent, silent_after_a_word])
@EVERY_WAY
def test_cancelling_ends_a_wait_and_the_connection(server: ChatServer, way: Way, answer: Any) -> None:
    token = CancelToken()

    def cancelled(exchange: Exchange) -> None:
        token.cancel()
        answer(exchange)

    server.answer = cancelled

    raised = fault(way, server, Context(request_id="r1", cancel=token))

    server.close()
    assert isinstance(raised, CancelledError)


@pytest.mark.parametrize("way", ["stream", "astream"])
def test_leaving_a_stream_closes_its_connection(server: ChatServer, way: str) -> None:
    hung_up: list[bool] = []

    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.event(chunk("<svg"))
        hung_up.append(exchange.wait_until_hung_up())

    async def leave() -> None:
        pieces = backend(server).astream(asked(), CONTEXT)
        await anext(pieces)
        await pieces.aclose()  # type: ignore[attr-defined]  # an asynchronous generator

    server.answer = answer
    if way == "astream":
        anyio.run(leave)
    else:
        pieces = backend(server).stream(asked(), CONTEXT)
        next(pieces)
        pieces.close()  # type: ignore[attr-defined]  # a generator

    server.close()
    assert hung_up == [True]


def test_an_asynchronous_call_that_is_cancelled_closes_its_connection(server: ChatServer) -> None:
    hung_up: list[bool] = []
    server.answer = lambda exchange: hung_up.append(exchange.wait_until_hung_up())

    async def give_up() -> bool:
        with anyio.move_on_after(SOON) as scope:
            await backend(server).acomplete(asked(), CONTEXT)
        return scope.cancelled_caught

    assert anyio.run(give_up)
    server.close()
    assert hung_up == [True]


def test_no_thread_is_left_behind(server: ChatServer) -> None:
    server.answer = speak("<svg")
    before = threading.active_count()

    for way in WAYS.values():
        way(backend(server), asked(), CONTEXT)
    server.close()

    assert threading.active_count() <= before
