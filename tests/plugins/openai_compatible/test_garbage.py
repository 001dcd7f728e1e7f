"""Whatever a server sends, the answer is a reply or one of limner's errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from limner import LimnerError
from limner.plugins import Reply
from plugins.openai_compatible.asking import CONTEXT, WAYS, asked, backend
from plugins.openai_compatible.server import ChatServer, Exchange

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
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
