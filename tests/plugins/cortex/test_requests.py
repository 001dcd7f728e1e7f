"""What is sent: statements and bodies, parameters, models, schemas, prices."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp

from limner import InputError, ModelError, Settings, Severity, Studio
from limner.plugins import Context, Instructions, Message, Role, Usage, drawing_messages
from limner_cortex import Cortex, CortexSettings
from limner_cortex._choice import choose_model
from limner_cortex._models import ALIASES, DEFAULT_MODEL, MODELS
from limner_cortex._parameters import Parameters
from limner_cortex._question import Question
from limner_cortex._schema import cortex_schema
from limner_cortex._statements import ai_complete, old_complete
from limner_cortex._tokens import count_tokens_statement, estimate_tokens
from limner_snowflake import Sessions, SnowflakeSettings, Statement
from limner_snowflake_emulator import ModelReply, SnowflakeEmulator
from plugins.cortex.asking import call

Make = Callable[..., Cortex]
SQUARE = "<svg viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"


@pytest.fixture
def context() -> Context:
    return Context(request_id="r-7")


def question(prompt: str, model: str = DEFAULT_MODEL, **fields: Any) -> Question:
    messages = (Message(Role.SYSTEM, prompt), Message(Role.USER, prompt))
    return Question(model, messages, Parameters(max_tokens=9), **fields)


def test_by_sql_named_arguments_are_sent_and_everything_is_bound(
    emulator: SnowflakeEmulator, make: Make, context: Context
) -> None:
    make(transport="sql", temperature=0.2).complete(call("a 'red' fox"), context)

    query = next(each for each in reversed(emulator.recording.queries.values()) if "AI_COMPLETE" in each.sql)
    assert query.sql == (
        "SELECT AI_COMPLETE(model => ?, prompt => ?, model_parameters => PARSE_JSON(?)::OBJECT, "
        "show_details => TRUE, return_error_details => TRUE)"
    )
    assert query.tag == "limner:r-7"
    asked = emulator.recording.calls[-1]
    assert asked.model == DEFAULT_MODEL
    assert asked.parameters == {"temperature": 0.2, "max_tokens": 8192}
    assert "You are an illustrator" in asked.prompt
    assert '"picture": "a \'red\' fox"' in asked.prompt


def test_an_older_account_is_asked_with_messages_and_that_is_told(
    emulator: SnowflakeEmulator, make: Make, context: Context
) -> None:
    emulator.settings.lacking = {"AI_COMPLETE"}
    try:
        backend = make(transport="sql")
        first, second = (backend.complete(call(), context) for _ in range(2))
    finally:
        emulator.settings.lacking = ()

    assert [note.code for note in first.notes] == ["cortex.older-function"]
    assert second.usage is not None
    asked = emulator.recording.calls[-1]
    assert [message["role"] for message in asked.messages] == ["system", "user"]
    tried = [query.sql for query in emulator.recording.queries.values() if query.tag == "limner:r-7"]
    assert sum("AI_COMPLETE" in sql for sql in tried[-3:]) == 1  # found out once


@pytest.mark.parametrize("errors", ["null", "raise"])
def test_an_account_that_tells_no_reasons_is_asked_without(
    emulator: SnowflakeEmulator, make: Make, context: Context, errors: str
) -> None:
    emulator.settings.lacking, emulator.settings.ai_errors = {"return_error_details"}, errors
    try:
        backend = make(transport="sql")
        assert backend.complete(call(), context).text.startswith("<svg")
        with pytest.raises(ModelError) as caught:
            backend.complete(call("FAIL max tokens of 9 exceeded"), context)
    finally:
        emulator.settings.lacking = ()

    assert caught.value.code == ("model.context-length" if errors == "raise" else "model.service")


def test_by_rest_the_roles_are_kept(emulator: SnowflakeEmulator, make: Make, context: Context) -> None:
    make(transport="rest", top_p=0.5).complete(call(), context)

    asked = emulator.recording.calls[-1]
    assert [message["role"] for message in asked.messages] == ["system", "user"]
    assert asked.parameters["max_completion_tokens"] == 8192
    assert asked.parameters["top_p"] == 0.5
    assert asked.parameters["stream_options"] == {"include_usage": True}


def test_auto_streams_by_rest_and_completes_by_sql(emulator: SnowflakeEmulator, make: Make, context: Context) -> None:
    backend = make()
    backend.complete(call(), context)
    by_sql = emulator.recording.calls[-1].function
    chunks = list(backend.stream(call(), context))

    assert by_sql == "AI_COMPLETE"
    assert emulator.recording.calls[-1].function == "REST_CHAT"
    assert sum(bool(chunk.text) for chunk in chunks) > 2


def test_auto_goes_by_sql_where_rest_may_not_be_used(emulator: SnowflakeEmulator, make: Make, context: Context) -> None:
    emulator.settings.has_rest = False
    try:
        backend = make()
        ends = [list(backend.stream(call(), context))[-1].reply for _ in range(2)]
    finally:
        emulator.settings.has_rest = True

    for end in ends:
        assert end is not None
        assert [note.code for note in end.notes] == ["cortex.no-rest"]


def test_auto_goes_by_rest_where_there_is_no_warehouse(
    emulator: SnowflakeEmulator, make: Make, context: Context
) -> None:
    from limner_snowflake_emulator import SnowflakeError

    error = SnowflakeError("No active warehouse selected in the current session.", 606, "57P03")
    emulator.faults.add("query", "sql_error", error=error, match="AI_COMPLETE", times=1)
    backend = make()
    first, second = (backend.complete(call(), context) for _ in range(2))

    assert [note.code for note in first.notes] == ["cortex.no-warehouse"]
    assert [note.code for note in second.notes] == ["cortex.no-warehouse"]
    assert emulator.recording.calls[-1].function == "REST_CHAT"


@pytest.mark.parametrize("transport", ["sql", "rest"])
@pytest.mark.parametrize("model", ["claude-sonnet-4-6", "openai-gpt-5-mini"])
def test_an_answer_is_held_to_a_schema(
    emulator: SnowflakeEmulator, make: Make, context: Context, transport: str, model: str
) -> None:
    schema = {
        "type": "object",
        "properties": {"sky": {"type": "string", "maxLength": 9}, "birds": {"type": "integer", "minimum": 0}},
        "required": ["sky"],
    }
    reply = make(transport=transport).complete(call(model=model, response_schema=schema), context)

    assert json.loads(reply.text)["sky"] == "text"
    sent = emulator.recording.calls[-1].response_format
    held = sent["schema"]
    assert held["properties"]["sky"] == {"type": "string"}
    assert held["additionalProperties"] is False
    assert held["required"] == (["sky", "birds"] if transport == "rest" or model.startswith("openai") else ["sky"])


def test_a_schema_loses_what_cortex_refuses_and_no_name() -> None:
    schema = {
        "$schema": "x",
        "type": "object",
        "properties": {"title": {"type": "string", "pattern": "a"}, "format": {"$ref": "#/$defs/minimum"}},
        "$defs": {"minimum": {"enum": ["default", "title"], "default": "title"}},
    }

    assert cortex_schema(schema, is_strict=False) == {
        "type": "object",
        "properties": {"title": {"type": "string"}, "format": {"$ref": "#/$defs/minimum"}},
        "$defs": {"minimum": {"enum": ["default", "title"]}},
        "additionalProperties": False,
    }


@pytest.mark.parametrize("quoted", [False, True])
def test_what_was_used_is_billed_in_credits(
    emulator: SnowflakeEmulator, make: Make, context: Context, quoted: bool
) -> None:
    emulator.settings.quote_strings = quoted
    emulator.model = lambda _: ModelReply(SQUARE, prompt_tokens=1_000_000, completion_tokens=1000)
    for transport in ("sql", "rest"):
        reply = make(transport=transport).complete(call(), context)
        # 3 dollars for the million that was read, 15 for a million written, and 2 dollars a credit
        assert reply.usage == Usage(prompt_tokens=1_000_000, completion_tokens=1000, cost=1.5075, unit="credits")
    own = {DEFAULT_MODEL: {"input": 1.0, "output": 2.0}}
    reply = make(transport="sql", prices=own).complete(call(), context)
    assert reply.usage is not None
    assert reply.usage.cost == pytest.approx(1.002)


@pytest.mark.parametrize("transport", ["sql", "rest"])
def test_usage_that_is_not_told_is_estimated_and_that_is_told(
    emulator: SnowflakeEmulator, make: Make, context: Context, transport: str
) -> None:
    emulator.model = lambda _: ModelReply(SQUARE, hides_usage=True)
    reply = make(transport=transport).complete(call(), context)

    assert [note.code for note in reply.notes] == ["cortex.usage-estimated"]
    assert reply.usage is not None
    assert reply.usage.prompt_tokens > 300


def test_what_could_cost_too_much_is_refused_before_it_is_asked(
    emulator: SnowflakeEmulator, make: Make, context: Context
) -> None:
    before = emulator.recording.call_count
    with pytest.raises(InputError, match=r"could cost 0\.06") as caught:
        make(max_credits=0.01).complete(call(), context)
    with pytest.raises(InputError, match="is not known"):
        make(max_credits=0.01, model="claude-opus-5").complete(call(), context)

    assert caught.value.code == "input.cost"
    assert emulator.recording.call_count == before
    assert make(max_credits=0.1).complete(call(), context).usage


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"temprature": 1}, "did you mean temperature?"),
        ({"seed": 1}, "take no seed"),
        ({"style": "flat"}, "field of the request itself"),
        ({"temperature": 1.5}, "correct it"),
        ({"max_tokens": 0}, "correct it"),
        ({"guardrails": "maybe"}, "correct it"),
    ],
)
def test_a_parameter_is_checked_before_anything_is_sent(
    make: Make, context: Context, given: dict[str, Any], words: str
) -> None:
    with pytest.raises(InputError) as caught:
        make().complete(call(parameters=given), context)

    assert caught.value.code == "input.parameters"
    assert words in caught.value.hint


def test_a_temperature_goes_to_models_that_take_one(emulator: SnowflakeEmulator, make: Make, context: Context) -> None:
    backend = make(transport="sql", temperature=0.4)
    backend.complete(call(), context)
    assert emulator.recording.calls[-1].parameters["temperature"] == 0.4
    backend.complete(call(model="openai-gpt-5-mini"), context)
    assert "temperature" not in emulator.recording.calls[-1].parameters
    with pytest.raises(InputError, match="takes no temperature"):
        backend.complete(call(model="openai-gpt-5-mini", parameters={"temperature": 0.4}), context)


def test_guardrails_are_sent_and_what_they_withhold_is_told(
    emulator: SnowflakeEmulator, make: Make, context: Context
) -> None:
    emulator.model = lambda asked: "Response filtered by Cortex Guard" if asked.parameters.get("guardrails") else SQUARE
    assert make().complete(call(), context).text == SQUARE
    with pytest.raises(ModelError) as caught:
        list(make().stream(call(parameters={"guardrails": True}), context))
    with pytest.raises(InputError, match="by SQL alone"):
        make(transport="rest", guardrails=True).complete(call(), context)

    assert caught.value.code == "model.content-filter"


def test_models_have_short_names() -> None:
    assert {choose_model(name) for name in ALIASES} <= set(MODELS)
    assert choose_model("") == DEFAULT_MODEL
    assert choose_model("", "haiku") == "claude-haiku-4-5"
    assert choose_model("CLAUDE-Sonnet-4-5") == "claude-sonnet-4-5"
    assert choose_model("a-model-of-tomorrow") == "a-model-of-tomorrow"
    with pytest.raises(InputError):
        choose_model("two words; DROP TABLE x")
    assert not any(MODELS[name].stage == "legacy" for name in [DEFAULT_MODEL, *ALIASES.values()])


@pytest.mark.parametrize(
    ("status", "model", "words"),
    [
        ("LEGACY", "claude-4-sonnet", "legacy model"),
        ("EOL", "claude-4-sonnet", "end of its life"),
        ("GA", "claude-4-sonnet", "CORTEX_ENABLED_CROSS_REGION"),
        (
            "GA",
            "claude-opus-4-6",
            'GRANT APPLICATION ROLE "SNOWFLAKE"."CORTEX-MODEL-ROLE-CLAUDE-OPUS-4-6" TO ROLE "ACCOUNTADMIN"',
        ),
        ("GA", "claude-sonet-4-6", "did you mean claude-sonnet-4-6"),
    ],
)
@pytest.mark.parametrize("transport", ["sql", "rest"])
def test_a_model_that_is_not_to_be_had_is_explained(
    emulator: SnowflakeEmulator, make: Make, *, transport: str, status: str, model: str, words: str
) -> None:
    from limner_snowflake_emulator import CortexError

    error = CortexError(f'unknown model "{model}"')
    emulator.faults.add("model", "sql_error", error=error)
    emulator.settings.lifecycles = {"claude-4-sonnet": status}

    with pytest.raises(ModelError) as caught:
        make(transport=transport).complete(call(model=model), Context(request_id="r"))

    assert caught.value.code == "model.unknown-name"
    assert words in f"{caught.value} {caught.value.hint}"


def test_a_model_that_is_on_its_way_out_draws_and_is_told_of(make: Make, context: Context) -> None:
    (note,) = make(transport="sql").complete(call(model="claude-4-sonnet"), context).notes

    assert (note.code, note.severity) == ("cortex.legacy", Severity.WARNING)


def test_tokens_are_estimated_rather_too_many() -> None:
    english = Message(Role.USER, "a red fox in a snowy forest, " * 100)  # 800 words and commas
    assert 700 < estimate_tokens([english]) < 1100
    assert estimate_tokens([Message(Role.USER, "狐" * 100)]) >= 100


def test_snowflake_counts_tokens(emulator: SnowflakeEmulator, connection: dict[str, Any]) -> None:
    with Sessions(SnowflakeSettings(**connection)) as sessions:
        assert sessions.run(count_tokens_statement(DEFAULT_MODEL, "x" * 400)).one() == 100


@settings(max_examples=60)
@given(prompt=st.text(max_size=60), model=st.text(max_size=30), schema=st.booleans())
def test_no_prompt_and_no_model_changes_a_statement(prompt: str, model: str, schema: bool) -> None:
    """The parser that the emulator stands on is the judge."""
    asked = question(prompt, model, schema={"type": "object", "title": prompt, "enum": [prompt]} if schema else None)
    plain = question("x", "y", schema={"type": "object", "enum": ["x"]} if schema else None)
    for make_statement in (ai_complete, old_complete):
        assert make_statement(asked).text == make_statement(plain).text
        tree = sqlglot.parse_one(make_statement(asked).text, read="snowflake")
        assert len(list(tree.find_all(exp.Placeholder))) == len(make_statement(asked).values)


HOSTILE = (
    "'); DROP TABLE X; --",
    "?",
    "\\'",
    "$$",
    "{0}",
    "/*",
    "\x00",
    "🦊",
    "%s %(x)s",
    ":1",
    '"' * 9,
    "\u2028",
)


@pytest.mark.parametrize("prompt", HOSTILE)
@pytest.mark.parametrize("transport", ["sql", "rest"])
def test_a_hostile_prompt_arrives_as_it_is(
    emulator: SnowflakeEmulator, make: Make, context: Context, transport: str, prompt: str
) -> None:
    make(transport=transport).complete(call(messages=(Message(Role.USER, prompt),)), context)

    assert emulator.recording.calls[-1].prompt == prompt


@pytest.mark.parametrize("transport", ["sql", "rest"])
def test_half_a_character_is_sent_as_the_sign_for_none(
    emulator: SnowflakeEmulator, make: Make, context: Context, transport: str
) -> None:
    make(transport=transport).complete(call(messages=(Message(Role.USER, "a \ud83e fox"),)), context)

    assert emulator.recording.calls[-1].prompt == "a \ufffd fox"


def test_importing_it_brings_nothing_of_snowflakes_and_no_http() -> None:
    program = (
        "import sys, limner_cortex; limner_cortex.CortexPlugin().model_backend().factory(limner_cortex.CortexSettings());"
        "print([name for name in sys.modules if name.startswith(('snowflake.', 'httpx', 'cryptography'))])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "[]"


def test_statements_show_no_prompt() -> None:
    shown: list[Statement] = [ai_complete(question("secret")), old_complete(question("secret"))]

    assert "secret" not in repr(shown)


def test_settings_are_checked() -> None:
    with pytest.raises(ValueError, match="transport"):
        CortexSettings.model_validate({"transport": "soap"})


@pytest.mark.parametrize("transport", ["sql", "rest"])
def test_a_model_plans_and_sketch_draws(
    connection: dict[str, Any], emulator: SnowflakeEmulator, transport: str
) -> None:
    plan = {"kind": "scene", "subjects": [{"noun": "fox"}]}
    emulator.model = lambda _: json.dumps(plan)
    table = {"cortex": {"transport": transport, "snowflake": connection}}
    with Studio(Settings(model="cortex", storage="", models=table)) as studio:
        generation = studio.generate("a fox", via="plan", seed=1)

    asked = emulator.recording.calls[-1]
    assert "additionalProperties" in json.dumps(asked.response_format)
    assert generation.composer == "sketch"
    assert "fox" in generation.drawing.svg
    assert "instructions" not in generation.drawing.metadata  # it was the composer that instructed


@pytest.mark.parametrize("variant", list(Instructions))
def test_the_variant_of_the_instructions_is_sent_and_kept(
    connection: dict[str, Any], emulator: SnowflakeEmulator, variant: Instructions
) -> None:
    table = {"cortex": {"transport": "rest", "instructions": variant.value, "snowflake": connection}}
    with Studio(Settings(model="cortex", storage="", models=table)) as studio:
        generation = studio.generate("a fox")

    assert generation.drawing.metadata["instructions"] == variant.version
    assert emulator.recording.calls[-1].messages[0]["content"] == drawing_messages(call(), variant)[0].content
