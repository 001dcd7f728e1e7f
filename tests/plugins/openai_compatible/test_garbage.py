"""Whatever a server sends, the answer is a reply or one of limner's errors."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from limner import LimnerError
from limner.plugins import FinishReason, Reply, Usage
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, WAYS, Way, asked, backend, fault
from plugins.openai_compatible.server import DRAWING, ChatServer, Exchange, completion

NAMES = st.sampled_from(
    [
        *("choices", "delta", "message", "content", "finish_reason", "index", "usage", "prompt_tokens", "model", "id"),
        *("error", "code", "type", "param", "refusal", "data", "object", "text", "completion_tokens", "cost"),
    ]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["stop", "<svg", "429"])
)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5), max_leaves=12
)
LIKELY = st.fixed_dictionaries(
    {},
    optional={
        "choices": ANYTHING | st.lists(st.dictionaries(NAMES, ANYTHING, max_size=4), max_size=2),
        "usage": ANYTHING | st.dictionaries(NAMES, SCALARS, max_size=4),
        "error": ANYTHING | st.dictionaries(NAMES, SCALARS, max_size=4),
        "model": SCALARS,
        "data": st.lists(ANYTHING, max_size=3),
    },
)


@pytest.fixture(scope="module")
def running() -> Iterator[ChatServer]:
    with ChatServer() as running:
        yield running
    assert running.faults == []


@pytest.mark.parametrize("name", WAYS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.lists(ANYTHING | LIKELY, max_size=3),
    status=st.sampled_from([200, 200, 200, 400, 404, 429, 500]),
    models=ANYTHING | LIKELY,
    named=st.booleans(),
)
def test_every_answer_is_a_reply_or_an_error_of_limner(  # noqa: PLR0917 - hypothesis gives them by name
    running: ChatServer, name: str, values: list[Any], status: int, models: object, named: bool
) -> None:
    def answer(exchange: Exchange) -> None:
        if status != 200 or not exchange.received.body["stream"]:
            exchange.send(status, values[0] if values else "")
            return
        exchange.begin()
        for value in values:
            exchange.event(value)
        exchange.end()

    running.answer, running.models = answer, models
    made = backend(running, model="small-1" if named else "")

    try:
        outcome: object = WAYS[name](made, asked(), CONTEXT)
    except LimnerError as error:
        outcome = error

    assert isinstance(outcome, Reply | LimnerError)
    assert not isinstance(outcome, LimnerError) or outcome.message.isprintable()


class TestWhatIsTooLong:
    """It is read up to a bound, whether it comes packed or not, and whole or in pieces."""

    @EVERY_WAY
    @pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
    def test_is_not_read_any_further(self, running: ChatServer, way: Way, packed: bool) -> None:
        blanks = b" " * 33_000_000
        body = gzip.compress(blanks, 1) if packed else blanks
        running.answer = lambda exchange: exchange.send(200, body, **({"Content_Encoding": "gzip"} if packed else {}))

        raised = fault(way, running)

        assert (raised.code, raised.retryable) == ("model.overlong", False)
        assert "longer than 32 MB" in raised.message
        assert "max_tokens" in raised.hint
        running.faults.clear()  # that nobody reads on is what is wanted

    def test_is_not_unpacked_whole(self, running: ChatServer) -> None:
        body = gzip.compress(b" " * 300_000_000, 1)
        running.answer = lambda exchange: exchange.send(200, body, Content_Encoding="gzip")
        tracemalloc.start()
        try:
            raised = fault(WAYS["complete"], running)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

        assert raised.code == "model.overlong"
        assert peak < 100_000_000
        running.faults.clear()

    def test_a_packing_that_was_not_asked_for_is_not_unpacked(self, running: ChatServer) -> None:
        running.answer = lambda exchange: exchange.send(200, b"\x00", Content_Encoding="br")

        assert "'br'" in fault(WAYS["complete"], running).message


@EVERY_WAY
def test_what_is_packed_is_read(running: ChatServer, way: Way) -> None:
    body = gzip.compress(json.dumps(completion(DRAWING)).encode())
    running.answer = lambda exchange: exchange.send(200, body, Content_Encoding="gzip")

    if way in (WAYS["complete"], WAYS["acomplete"]):
        assert way(backend(running, model="small-1"), asked(), CONTEXT).text == DRAWING


def test_no_answer_at_all_is_not_said_to_be_cut_off(running: ChatServer) -> None:
    running.answer = lambda exchange: exchange.send(200, {"choices": []})

    reply = WAYS["complete"](backend(running, model="small-1"), asked(), CONTEXT)

    assert (reply.text, reply.finish_reason) == ("", FinishReason.STOP)


def test_numbers_of_tokens_that_are_none_are_not_counted(running: ChatServer) -> None:
    usage = {"prompt_tokens": -5, "completion_tokens": 7, "cost": -1.0}
    running.answer = lambda exchange: exchange.send(200, {**completion(DRAWING), "usage": usage})

    reply = WAYS["complete"](backend(running, model="small-1", input_price=1.0), asked(), CONTEXT)

    assert reply.usage == Usage(prompt_tokens=0, completion_tokens=7, cost=0.0, unit="USD")


def test_a_date_far_away_is_not_taken_for_when_to_ask_again(running: ChatServer) -> None:
    running.answer = lambda exchange: exchange.send(429, {}, Retry_After="Wed, 21 Oct 2099 07:28:00 GMT")

    assert "ask again in 86400 s" in fault(WAYS["complete"], running).hint
