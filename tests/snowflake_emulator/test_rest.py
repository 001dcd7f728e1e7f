"""Cortex' REST interface, with the unmodified OpenAI client."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from limner_snowflake_emulator import SnowflakeEmulator

MODEL = "claude-sonnet-4-6"
MESSAGES: Any = [{"role": "user", "content": "cat"}]


@pytest.fixture
def client(emulator: SnowflakeEmulator) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key="pat", base_url=f"{emulator.url}/api/v2/cortex/v1", max_retries=1) as made:
        yield made


def test_a_chat_is_completed(client: openai.OpenAI, emulator: SnowflakeEmulator) -> None:
    made = client.chat.completions.create(model=MODEL, messages=MESSAGES, temperature=0.3)

    assert (made.choices[0].message.content or "").startswith("<svg")
    assert made.usage is not None
    assert made.usage.total_tokens == emulator.recording.usage[-1].tokens
    assert emulator.recording.calls[-1].parameters == {"temperature": 0.3}


def test_a_chat_is_streamed(client: openai.OpenAI) -> None:
    stream = client.chat.completions.create(
        model=MODEL, messages=MESSAGES, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)

    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert text.startswith("<svg")
    assert text.endswith("</svg>")
    assert chunks[-1].usage is not None


def test_a_status_is_retried_by_the_client(client: openai.OpenAI, emulator: SnowflakeEmulator) -> None:
    fault = emulator.faults.add("rest", "http", status=429)

    assert client.chat.completions.create(model="llama3.3-70b", messages=MESSAGES).choices[0].finish_reason == "stop"
    assert fault.hits == 1


@pytest.mark.parametrize("kind", ["drop", "truncate"])
def test_a_connection_may_be_lost(client: openai.OpenAI, emulator: SnowflakeEmulator, kind: Any) -> None:
    emulator.faults.add("rest", kind, times=None)

    with pytest.raises(openai.APIConnectionError):
        client.with_options(max_retries=0).chat.completions.create(model=MODEL, messages=MESSAGES)


def test_a_stream_may_break_in_the_middle(client: openai.OpenAI, emulator: SnowflakeEmulator) -> None:
    emulator.faults.add("rest", "truncate")
    got = []

    with pytest.raises(openai.APIConnectionError):  # noqa: PT012 - it breaks while it is read
        for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
            got.append(chunk)  # noqa: PERF402 - what came before it broke counts
    assert got


def test_what_is_refused(client: openai.OpenAI, emulator: SnowflakeEmulator) -> None:
    with pytest.raises(openai.BadRequestError, match="unknown model"):
        client.chat.completions.create(model="nothing", messages=MESSAGES)
    with pytest.raises(openai.BadRequestError, match="max_completion_tokens"):
        client.chat.completions.create(model=MODEL, messages=MESSAGES, max_tokens=5)
    emulator.settings.passwords = {"LIMNER": "another"}
    with pytest.raises(openai.AuthenticationError):
        client.chat.completions.create(model=MODEL, messages=MESSAGES)


def test_the_older_endpoint_completes(emulator: SnowflakeEmulator) -> None:
    answer = post(emulator, {"model": MODEL, "messages": MESSAGES, "stream": False})

    assert answer["choices"][0]["message"]["content"].startswith("<svg")


def post(emulator: SnowflakeEmulator, body: Any) -> Any:
    headers = {"Authorization": "Bearer pat", "Content-Type": "application/json"}
    url = f"{emulator.url}/api/v2/cortex/inference:complete"
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310 - the emulator's own
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - as above
        return json.load(answer)
