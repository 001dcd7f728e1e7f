"""What is sent: what was asked, to the server that was named, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from limner import ConfigError, InputError, ModelError, SessionError
from limner.plugins import Message, Role, drawing_messages
from limner_openai_compatible import OpenAICompatible, OpenAISettings
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, WAYS, Way, asked, backend
from plugins.openai_compatible.server import Answering, ChatServer, Exchange, speak
from support.fakes import SQUARE

KNOWN_HEADERS = {"host", "accept", "accept-encoding", "connection", "content-type", "content-length", "user-agent"}


def refusing(word: str, message: str, then: Answering, status: int = 400) -> Answering:
    """Refuse requests that hold a word, and answer the others."""

    def answer(exchange: Exchange) -> None:
        held = word in exchange.received.body or any(
            word == said["role"] for said in exchange.received.body["messages"]
        )
        exchange.refuse(status, message) if held else then(exchange)

    return answer


@EVERY_WAY
def test_the_request_holds_the_instructions_and_the_seed(server: ChatServer, way: Way) -> None:
    way(backend(server), asked("a fox", seed=11, style="flat"), CONTEXT)

    (received,) = server.calls
    streamed = way in {WAYS["stream"], WAYS["astream"]}
    expected: dict[str, Any] = {
        "model": "small-1",
        "messages": [
            {"role": message.role.value, "content": message.content}
            for message in drawing_messages(asked("a fox", seed=11, style="flat"))
        ],
        "seed": 11,
        "stream": streamed,
    }
    if streamed:
        expected["stream_options"] = {"include_usage": True}
    assert received.body == expected
    assert received.path == "/v1/chat/completions"


@EVERY_WAY
def test_parameters_go_before_settings(server: ChatServer, way: Way) -> None:
    made = backend(server, temperature=0.2, max_tokens=100, extra_body={"top_k": 5, "min_p": 0.1})
    parameters = {"temperature": "0.9", "top_p": 0.5, "stop": ["END"], "extra_body": {"top_k": 9}}

    way(made, asked(parameters=parameters), CONTEXT)

    body = server.calls[0].body
    sent = {key: body[key] for key in ("temperature", "max_tokens", "top_p", "stop", "top_k", "min_p")}
    assert sent == {"temperature": 0.9, "max_tokens": 100, "top_p": 0.5, "stop": ["END"], "top_k": 9, "min_p": 0.1}


@pytest.mark.parametrize(
    ("parameters", "message", "hint"),
    [
        ({"temprature": 1}, "no parameter 'temprature'", "did you mean temperature?"),
        ({"seed": 1}, "no parameter 'seed'", "seed is a field of the request itself"),
        ({"temperature": 3}, "temperature is wrong: input should be less than or equal to 2", "correct it"),
        ({"max_tokens": "many"}, "max_tokens is wrong", "correct it"),
        ({"stop": [""]}, "stop is wrong", "correct it"),
        ({"extra_body": {"messages": [], "top_k": 1}}, "messages cannot be replaced", "correct it"),
    ],
    ids=lambda value: str(value)[:24],
)
@EVERY_WAY
def test_parameters_are_refused_before_anything_is_sent(
    server: ChatServer, way: Way, parameters: dict[str, Any], message: str, hint: str
) -> None:
    with pytest.raises(InputError, match=message) as caught:
        way(backend(server), asked(parameters=parameters), CONTEXT)

    assert hint in caught.value.hint
    assert server.received == []


@EVERY_WAY
def test_only_what_was_meant_for_the_server_is_in_the_headers(
    server: ChatServer, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-another-server")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-another-server")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-of-another-server")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Other: other-secret\nAuthorization: Bearer other")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")

    way(backend(server, api_key=None), asked(), CONTEXT)

    headers = {name.lower(): value for name, value in server.calls[0].headers.items()}
    assert set(headers) == KNOWN_HEADERS
    assert headers["user-agent"].startswith("limner-openai-compatible/")


@EVERY_WAY
def test_the_key_and_the_headers_of_the_settings_are_sent(server: ChatServer, way: Way) -> None:
    made = backend(
        server,
        api_key=" sk-mine\n",
        organization="org-1",
        project="p-1",
        headers={"X-Gateway": "g", "X-Title": "limner"},
    )

    way(made, asked(), CONTEXT)

    headers = {name.lower(): value for name, value in server.calls[0].headers.items()}
    told = {name: headers[name] for name in set(headers) - KNOWN_HEADERS}
    assert told == {
        "authorization": "Bearer sk-mine",
        "openai-organization": "org-1",
        "openai-project": "p-1",
        "x-gateway": "g",
        "x-title": "limner",
    }


def test_openais_variable_is_the_key_for_openai_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")

    keys = {
        url: OpenAICompatible(OpenAISettings(base_url=url))._key
        for url in (
            "https://api.openai.com/v1",
            "https://eu.api.openai.com/v1/",
            "http://api.openai.com/v1",
            "https://api.openai.com.evil.example/v1",
            "https://notapi.openai.com/v1",
            "http://localhost:11434/v1",
        )
    }

    assert [None if key is None else key.get_secret_value() for key in keys.values()] == ["sk-openai"] * 2 + [None] * 4


@EVERY_WAY
def test_openai_without_a_key_is_told_before_anything_is_sent(way: Way) -> None:
    with pytest.raises(SessionError, match="OpenAI wants an API key") as caught:
        way(OpenAICompatible(OpenAISettings()), asked(), CONTEXT)

    assert "export OPENAI_API_KEY" in caught.value.hint


def test_a_variable_that_holds_no_key_is_told_without_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-ä-secret")

    with pytest.raises(ConfigError, match="OPENAI_API_KEY holds no key") as caught:
        OpenAICompatible(OpenAISettings())

    assert "secret" not in f"{caught.value!r}{caught.value.hint}{caught.value.__cause__!r}"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("base_url", "localhost:11434", "http or https address"),
        ("base_url", "ftp://host/v1", "http or https address"),
        ("base_url", "http://ada:secret@host/v1", "no name or password"),
        ("base_url", "http://host/v1?key=secret", "end before any"),
        ("api_key", "secret\nX-Injected: 1", "printable ASCII"),
        ("headers", {"X Y": "secret"}, "cannot be a header"),
        ("headers", {"Authorization": "secret"}, "for Authorization there is api_key"),
        ("headers", {"X-Y": "secret\r\n\r\n"}, None),
        ("headers", {"X-Y": "sec\rret"}, "printable ASCII"),
        ("extra_body", {"model": "secret"}, "model cannot be replaced"),
        ("temperature", 3, "less than or equal to 2"),
    ],
)
def test_settings_are_checked_and_never_shown(name: str, value: object, message: str | None) -> None:
    if message is None:
        assert "secret" not in repr(OpenAISettings(**{name: value}))
        return

    with pytest.raises(ValidationError, match=message) as caught:
        OpenAISettings(**{name: value})

    assert "secret" not in str(caught.value)


@EVERY_WAY
def test_the_only_model_of_a_server_is_taken_and_asked_for_once(server: ChatServer, way: Way) -> None:
    made = backend(server, model="")

    way(made, asked(), CONTEXT)
    way(made, asked(), CONTEXT)

    assert [received.path for received in server.received] == ["/v1/models", *["/v1/chat/completions"] * 2]
    assert {received.body["model"] for received in server.calls} == {"small-1"}


@pytest.mark.parametrize(
    ("models", "message", "hint"),
    [
        ({"data": [{"id": "a"}, {"id": "b"}]}, "has 2 models, and none is chosen", "there are a, b"),
        ({"data": []}, "has no models", "let the server load a model"),
        ({"data": "many"}, "has no models", "let the server load a model"),
    ],
    ids=["two", "none", "odd"],
)
@EVERY_WAY
def test_a_model_must_be_named_where_there_are_several(
    server: ChatServer, way: Way, models: object, message: str, hint: str
) -> None:
    server.models = models

    with pytest.raises(ConfigError, match=message) as caught:
        way(backend(server, model=""), asked(), CONTEXT)

    assert hint in caught.value.hint


def test_the_model_of_the_call_goes_before_that_of_the_settings(server: ChatServer) -> None:
    backend(server, model="one").complete(asked(model="org/two:latest"), CONTEXT)

    assert server.calls[0].body["model"] == "org/two:latest"


SCHEMA = {"type": "object", "properties": {"what": {"type": "string"}}}


@EVERY_WAY
def test_an_answer_is_held_to_a_schema_where_one_is_given(server: ChatServer, way: Way) -> None:
    way(backend(server), asked(response_schema=SCHEMA), CONTEXT)
    way(backend(server), asked(), CONTEXT)

    first, second = (call.body for call in server.calls)
    schema = {"name": "answer", "strict": True, "schema": SCHEMA}
    assert first["response_format"] == {"type": "json_schema", "json_schema": schema}
    assert "response_format" not in second


@EVERY_WAY
def test_a_server_that_takes_no_schema_is_asked_in_words_alone(server: ChatServer, way: Way) -> None:
    server.answer = refusing(
        "response_format", "'response_format' of type json_schema is not supported", speak("{}"), 400
    )
    made = backend(server)

    answers = [way(made, asked(response_schema=SCHEMA), CONTEXT).text for _ in range(2)]

    assert answers == ["{}", "{}"]
    assert ["response_format" in call.body for call in server.calls] == [True, False, False]


def test_the_messages_of_a_call_go_in_place_of_the_rules(server: ChatServer) -> None:
    backend(server).complete(asked(messages=(Message(Role.SYSTEM, "plan it"), Message(Role.USER, "a fox"))), CONTEXT)

    sent = server.calls[0].body["messages"]
    assert sent == [{"role": "system", "content": "plan it"}, {"role": "user", "content": "a fox"}]


DIALECTS = [
    ("stream_options", 400, "Unrecognized request argument supplied: stream_options"),
    ("seed", 422, "[{'type': 'extra_forbidden', 'loc': ['body', 'seed'], 'msg': 'Extra inputs are not permitted'}]"),
    ("max_tokens", 400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
    ("system", 500, "Jinja exception: System role not supported"),
]


@pytest.mark.parametrize(("word", "status", "message"), DIALECTS, ids=[word for word, _, _ in DIALECTS])
@EVERY_WAY
def test_what_limner_adds_is_said_otherwise_where_a_server_refuses_it(
    server: ChatServer, way: Way, word: str, status: int, message: str
) -> None:
    server.answer = refusing(word, message, speak(SQUARE), status)
    made = backend(server, max_tokens=50)

    first = way(made, asked(), CONTEXT)
    refused = len(server.calls) - 1
    second = way(made, asked(), CONTEXT)

    assert (first.text, second) == (SQUARE, first)
    assert refused == (0 if word == "stream_options" and way in {WAYS["complete"], WAYS["acomplete"]} else 1)
    assert len(server.calls) == refused + 2  # it is remembered
    if word == "seed":
        assert [note.code for note in first.notes] == ["openai.no-seed"]
    if word == "max_tokens":
        assert server.calls[-1].body["max_completion_tokens"] == 50
    if word == "system":
        (message_sent,) = server.calls[-1].body["messages"]
        assert message_sent["role"] == "user"
        assert all(part.content in message_sent["content"] for part in drawing_messages(asked()))


@EVERY_WAY
def test_a_server_may_refuse_one_thing_after_another(server: ChatServer, way: Way) -> None:
    answer = speak(SQUARE)
    for word, status, message in DIALECTS:
        answer = refusing(word, message, answer, status)
    server.answer = answer

    assert way(backend(server, max_tokens=50), asked(), CONTEXT).text == SQUARE
    assert len(server.calls) <= 1 + len(DIALECTS)


@EVERY_WAY
def test_what_the_user_asked_for_is_not_dropped_in_silence(server: ChatServer, way: Way) -> None:
    server.answer = lambda exchange: exchange.refuse(400, "temperature does not support 0.5 with this model")

    with pytest.raises(ModelError, match=r"temperature does not support 0\.5") as caught:
        way(backend(server, temperature=0.5), asked(), CONTEXT)

    assert caught.value.code == "model.bad-request"
    assert len(server.calls) == 1


@EVERY_WAY
def test_a_server_that_refuses_for_ever_is_asked_a_few_times_only(server: ChatServer, way: Way) -> None:
    server.answer = lambda exchange: exchange.refuse(
        400, "seed, stream_options and max_tokens are wrong: max_completion_tokens; system role not supported"
    )

    with pytest.raises(ModelError, match="was refused"):
        way(backend(server, max_tokens=5), asked(), CONTEXT)

    assert len(server.calls) <= 1 + len(DIALECTS)
