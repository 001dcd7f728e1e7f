"""What comes back: the same for threads and event loops, whole and in pieces."""

from __future__ import annotations

import logging
import threading
from typing import Any

import pytest

from limner import ModelError
from limner.plugins import FinishReason, Reply, Usage
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, STREAMED, Way, asked, backend, pieces
from plugins.openai_compatible.server import DRAWING, PATIENCE, USAGE, ChatServer, Exchange, chunk, completion, speak


@EVERY_WAY
def test_an_answer_is_the_same_in_every_way(server: ChatServer, way: Way) -> None:
    reply = way(backend(server), asked(), CONTEXT)

    assert reply == Reply(
        text=DRAWING,
        usage=Usage(prompt_tokens=700, completion_tokens=90),
        finish_reason=FinishReason.STOP,
        model="small-1",
    )


def test_pieces_come_as_the_server_sends_them(server: ChatServer) -> None:
    server.answer = speak("abcdefg", piece=3)

    assert pieces(backend(server), asked(), CONTEXT) == ["abc", "def", "g"]


def test_a_piece_is_there_before_the_next_one_is_sent(server: ChatServer) -> None:
    read = threading.Event()

    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.event(chunk("one"))
        assert read.wait(PATIENCE)
        exchange.event(chunk("two", finish="stop"))
        exchange.end()

    server.answer = answer
    stream = backend(server).stream(asked(), CONTEXT)
    first = next(stream)
    read.set()

    assert [first.text, *(piece.text for piece in stream)] == ["one", "two", ""]


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("stop", "stop"),
        ("length", "length"),
        ("max_tokens", "length"),
        ("content_filter", "filter"),
        ("eos", "stop"),
        (None, "length"),
    ],
)
@EVERY_WAY
def test_why_the_model_stopped_is_told_in_limners_words(
    server: ChatServer, way: Way, sent: str | None, told: str
) -> None:
    server.answer = speak("<svg viewBox='0 0 9 9'><rect", finish=sent)

    assert way(backend(server), asked(), CONTEXT).finish_reason == told


@EVERY_WAY
def test_an_answer_leaves_nothing_behind_that_an_event_loop_complains_of(
    server: ChatServer, way: Way, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)

    way(backend(server), asked(), CONTEXT)

    assert caplog.messages == []


@STREAMED
def test_a_stream_without_usage_has_none(server: ChatServer, way: Way) -> None:
    server.answer = speak(usage=False)

    reply = way(backend(server), asked(), CONTEXT)

    assert (reply.text, reply.usage, reply.finish_reason) == (DRAWING, None, "stop")


@pytest.mark.parametrize(
    "events",
    [
        [chunk("x", finish="stop", usage=USAGE), "[DONE]"],
        [chunk("x", finish="stop"), {"choices": [], "usage": USAGE}, "[DONE]"],
        [chunk("x", usage={**USAGE, "completion_tokens": 1}), chunk(finish="stop", usage=USAGE)],
        [{"choices": [], "usage": USAGE}, chunk("x", finish="stop", usage=None), "[DONE]"],
    ],
    ids=["with the end", "after the end", "growing", "before the text"],
)
@STREAMED
def test_usage_is_found_wherever_a_server_puts_it(server: ChatServer, way: Way, events: list[Any]) -> None:
    server.send(events)

    reply = way(backend(server), asked(), CONTEXT)

    assert (reply.text, reply.usage) == ("x", Usage(prompt_tokens=700, completion_tokens=90))


@EVERY_WAY
def test_the_cost_is_reckoned_from_the_prices_of_the_settings(server: ChatServer, way: Way) -> None:
    made = backend(server, input_price=2.0, output_price=10.0, price_unit="EUR")

    usage = way(made, asked(), CONTEXT).usage

    assert usage is not None
    assert usage.cost == pytest.approx((700 * 2 + 90 * 10) / 1e6)
    assert usage.unit == "EUR"


def test_a_cost_that_the_server_tells_is_taken(server: ChatServer) -> None:
    server.answer = lambda exchange: exchange.send(200, completion("x", usage={**USAGE, "cost": 0.5}))

    usage = backend(server, input_price=2.0).complete(asked(), CONTEXT).usage

    assert usage == Usage(prompt_tokens=700, completion_tokens=90, cost=0.5, unit="credits")


@STREAMED
def test_thinking_and_other_answers_are_no_part_of_the_text(server: ChatServer, way: Way) -> None:
    thinking = {"choices": [{"index": 0, "delta": {"reasoning_content": "<svg>", "content": None}}]}
    other = {"choices": [{"index": 1, "delta": {"content": "other"}, "finish_reason": "length"}]}
    server.send([thinking, other, chunk("x"), chunk(finish="stop"), "[DONE]"])

    reply = way(backend(server), asked(), CONTEXT)

    assert (reply.text, reply.finish_reason) == ("x", "stop")


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"choices": None},
        {"choices": [None]},
        {"choices": [{"delta": "x"}]},
        {"choices": [{"delta": {"content": 3}}]},
    ],
    ids=str,
)
@STREAMED
def test_members_of_another_type_are_passed_over(server: ChatServer, way: Way, odd: dict[str, Any]) -> None:
    server.send([odd, chunk("x", usage="many"), odd, chunk(finish="stop")])

    reply = way(backend(server), asked(), CONTEXT)

    assert (reply.text, reply.usage) == ("x", None)


def test_a_content_of_parts_is_joined(server: ChatServer) -> None:
    parts = [{"type": "text", "text": "a"}, {"type": "image"}, {"type": "text", "text": "b"}]
    server.answer = lambda exchange: exchange.send(200, completion(parts))  # type: ignore[arg-type]  # as Mistral does

    assert backend(server).complete(asked(), CONTEXT).text == "ab"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("gpt-5-mini-2025-08-07", "gpt-5-mini-2025-08-07"),
        ("Qwen/Qwen3-8B", "Qwen/Qwen3-8B"),
        ("/home/ada/models/small.gguf", "small.gguf"),
        ("C:\\Users\\ada\\small.gguf", "small.gguf"),
        ("", "small-1"),
    ],
)
def test_the_model_that_answered_is_named_and_not_where_its_file_lies(
    server: ChatServer, told: str, shown: str
) -> None:
    server.answer = lambda exchange: exchange.send(200, completion("x", model=told))

    assert backend(server).complete(asked(), CONTEXT).model == shown


@EVERY_WAY
def test_a_model_that_declines_is_an_error_with_its_words(server: ChatServer, way: Way) -> None:
    said = {"index": 0, "delta": {"refusal": "I cannot\ndraw that."}, "finish_reason": "stop"}
    whole = {"choices": [{"index": 0, "message": {"content": None, "refusal": "I cannot\ndraw that."}}]}

    def answer(exchange: Exchange) -> None:
        if not exchange.received.body["stream"]:
            exchange.send(200, whole)
            return
        exchange.begin()
        exchange.event({"choices": [said]})
        exchange.end()

    server.answer = answer

    with pytest.raises(ModelError, match=r"small-1 declined: I cannot draw that\.") as caught:
        way(backend(server), asked(), CONTEXT)
    assert (caught.value.code, caught.value.retryable) == ("model.refused", False)


@STREAMED
def test_an_answer_that_is_whole_survives_what_breaks_after_it(server: ChatServer, way: Way) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.event(chunk(DRAWING, finish="stop"))
        exchange.break_off()

    server.answer = answer

    reply = way(backend(server), asked(), CONTEXT)

    assert (reply.text, reply.finish_reason) == (DRAWING, "stop")


@STREAMED
def test_an_answer_that_is_whole_does_not_wait_for_a_server_that_never_ends(
    server: ChatServer, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("limner_openai_compatible._backend._CLOSING_SECONDS", 0.1)
    hung_up: list[bool] = []

    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.event(chunk(DRAWING, finish="stop"))
        hung_up.append(exchange.wait_until_hung_up())

    server.answer = answer

    reply = way(backend(server), asked(), CONTEXT)

    server.close()
    assert (reply.text, reply.finish_reason, hung_up) == (DRAWING, "stop", [True])


@STREAMED
def test_a_model_that_never_stops_is_stopped(server: ChatServer, way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("limner_openai_compatible._answer._MAX_CHARACTERS", 1000)
    hung_up: list[bool] = []

    def answer(exchange: Exchange) -> None:
        exchange.begin()
        for _ in range(11):
            exchange.event(chunk("<g>" * 34))
        hung_up.append(exchange.wait_until_hung_up())

    server.answer = answer

    reply = way(backend(server), asked(), CONTEXT)

    server.close()
    assert (reply.finish_reason, hung_up) == ("length", [True])
    assert len(reply.text) < 1200
