"""Cortex: calling the model, and the shapes in which AI functions answer."""

from __future__ import annotations

import functools
import json
import time
from concurrent.futures import Future
from typing import Any, Final

from attrs import evolve, frozen

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._ai_calls import ANSWER, ARGUMENTS
from limner_snowflake_emulator._errors import CortexError, SnowflakeError, cancelled, not_allowed_model, unknown_model
from limner_snowflake_emulator._faults import Kind
from limner_snowflake_emulator._models import ModelCall, ModelReply, count_tokens
from limner_snowflake_emulator._privileges import written
from limner_snowflake_emulator._recording import Query, Session
from limner_snowflake_emulator._templates import fill

__all__ = ["Answer", "call_model", "complete", "register"]

_SAID: Final = {
    400: "invalid options object",
    402: "budget exceeded",
    403: "Not Authorized",
    429: "too many requests",
    503: "inference timed out",
}
"""What Cortex says with a status (documentation, *Cortex REST API*)."""
_ON_THE_WAY: Final = frozenset({"drop", "truncate", "expire"})


@frozen
class Answer:
    """What a model answered, and what it is billed for."""

    value: Any
    prompt_tokens: int
    completion_tokens: int
    guardrail_tokens: int
    hides_usage: bool = False

    @property
    def text(self) -> str:
        """The answer as a text."""
        return self.value if isinstance(self.value, str) else json.dumps(self.value)

    @property
    def total_tokens(self) -> int:
        """All tokens that are billed."""
        return self.prompt_tokens + self.completion_tokens + self.guardrail_tokens


def register(account: Account) -> None:
    """Let SQL call models."""

    def answer(query_id: str, function: str, template: str, *values: str | None) -> str | None:
        query = account.recording.queries[query_id]
        if query.describe_only:
            return None
        arguments = fill(_read(template), values)
        if function in {"AI_COUNT_TOKENS", "COUNT_TOKENS"}:
            return str(count_tokens(arguments.get("input_text") or ""))
        return complete(account, query, function, arguments)

    # DuckDB counts a function's parameters, so there is one for each.
    names = ", ".join(f"a{number}" for number in range(ARGUMENTS))
    counted = eval(f"lambda {names}: answer({names})", {"answer": answer})  # noqa: S307 - of names made right here
    account.engine.register(ANSWER, counted, ARGUMENTS)


@functools.lru_cache(maxsize=4096)
def _read(template: str) -> Any:
    return json.loads(template)


def _structure(value: Any) -> Any:
    """Return an object or array that came as text as what it is."""
    return json.loads(value) if isinstance(value, str) and value[:1] in {"{", "["} else value


def _is_true(value: Any) -> bool:
    return str(value).lower() == "true"


def complete(account: Account, query: Query, function: str, arguments: dict[str, Any]) -> str | None:
    """Answer one call of AI_COMPLETE or its older kin.

    Args:
        account: Whose.
        query: The statement that it is in.
        function: The function's name.
        arguments: The arguments, by name; what is no constant as text.

    Raises:
        CortexError: The model failed, and the function says so by failing.
        SnowflakeError: The statement failed, or was cancelled.
    """
    prompt = arguments.get("prompt")
    if prompt is None:
        return None
    options = _structure(arguments.get("model_parameters") or arguments.get("options")) or {}
    is_old = function != "AI_COMPLETE"
    schema = _structure(arguments.get("response_format"))
    if is_old:  # only the older functions read the schema from the options
        schema = schema or options.get("response_format")
        prompt = _structure(prompt)
    messages = prompt if isinstance(prompt, list) else [{"role": "user", "content": prompt}]
    call = ModelCall(function, arguments["model"], messages, options, schema, query)
    wants_error = _is_true(arguments.get("return_error_details"))
    try:
        answer = call_model(account, call, query.breaking)
        if schema is not None and isinstance(answer.value, str):
            answer = evolve(answer, value=_held_to_json(answer.value))
    except SnowflakeError as error:
        query.error = error
        raise
    except CortexError as error:
        if wants_error:
            return json.dumps({"value": None, "error": error.message})
        if function == "TRY_COMPLETE" or (not is_old and _is_null_on_error(account, query.session)):
            return None
        query.error = error
        raise
    # The older functions tell details whenever they are given options.
    has_details = arguments.get("options") is not None if is_old else _is_true(arguments.get("show_details"))
    value = _detailed(call.model, answer, is_structured=schema is not None) if has_details else answer.value
    if wants_error:
        return json.dumps({"value": value, "error": None})
    if isinstance(value, str) and schema is None:
        quotes = account.settings.quote_strings and not is_old
        return json.dumps(value, ensure_ascii=False) if quotes else value
    return json.dumps(value)


def _held_to_json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        msg = f"json mode output validation error: {error}"
        raise CortexError(msg) from None


def _detailed(model: str, answer: Answer, *, is_structured: bool) -> dict[str, Any]:
    usage = {
        "completion_tokens": answer.completion_tokens,
        "guardrail_tokens": answer.guardrail_tokens,
        "prompt_tokens": answer.prompt_tokens,
        "total_tokens": answer.total_tokens,
    }
    details: dict[str, Any] = {"created": int(time.time()), "model": model, "usage": usage}
    if answer.hides_usage:
        del details["usage"]
    if is_structured:  # as documented: no choices where there is a response format
        del usage["guardrail_tokens"]
        return {**details, "structured_output": [{"raw_message": answer.value, "type": "json"}]}
    return {**details, "choices": [{"messages": answer.value}]}


def _is_null_on_error(account: Account, session: Session) -> bool:
    wish = session.parameters.get("AI_SQL_ERROR_HANDLING_USE_FAIL_ON_ERROR")
    return account.settings.ai_errors == "null" if wish is None else not _is_true(wish)


def call_model(account: Account, call: ModelCall, breaking: Future[Kind]) -> Answer:
    """Have a call answered, and remember it.

    Args:
        account: Whose.
        call: The call.
        breaking: Is told how the way to the client breaks meanwhile, where a test wishes so.

    Raises:
        CortexError: The call failed.
        SnowflakeError: The statement failed, or was cancelled.
    """
    _wait(account, call.query, 0)
    account.recording.add_call(call)
    fault = account.faults.take("model", call.prompt, call)
    if fault is not None:
        if fault.kind == "http":
            raise CortexError(_SAID.get(fault.status, f"injected {fault.status}"), fault.status)
        if fault.error is not None:
            raise fault.error
        if fault.kind in _ON_THE_WAY:
            _break(account, call, breaking, fault.kind)
        _wait(account, call.query, fault.seconds)
    models = account.settings.models
    if models is not None and call.model not in models:
        raise unknown_model(call.model)
    if account.settings.enforce_privileges and call.query is not None and not _may_use(account, call):
        raise not_allowed_model(call.model)
    returned = account.model(call)
    reply = returned if isinstance(returned, ModelReply) else ModelReply(returned)
    _wait(account, call.query, reply.delay)
    sent = sum(count_tokens(str(message.get("content"))) for message in call.messages)
    text = reply.text if isinstance(reply.text, str) else json.dumps(reply.text)
    answer = Answer(
        value=reply.text,
        prompt_tokens=sent if reply.prompt_tokens is None else reply.prompt_tokens,
        completion_tokens=count_tokens(text) if reply.completion_tokens is None else reply.completion_tokens,
        guardrail_tokens=reply.guardrails_tokens,
        hides_usage=reply.hides_usage,
    )
    account.recording.add_usage(call, answer.total_tokens)
    return answer


def _break(account: Account, call: ModelCall, breaking: Future[Kind], kind: Kind) -> None:
    """Let the session expire, or the way to the client break, while a model is asked. The statement goes on, as Snowflake's do."""
    with account.lock:  # many rows may ask at a time
        if kind == "expire" and call.query is not None:
            call.query.session.is_expired = True
        elif not breaking.done():
            breaking.set_result(kind)


def _may_use(account: Account, call: ModelCall) -> bool:
    """Tell whether a statement may use a model: by the account's list, by a role of the model, or as ACCOUNTADMIN."""
    allowed = {name.strip().lower() for name in account.settings.models_allowlist.split(",")}
    if call.query is None or allowed & {"all", call.model.lower()}:
        return True
    privileges = account.privileges
    roles = privileges.active(call.query.session)
    return "ACCOUNTADMIN" in roles or any(
        privileges.has(roles, "USAGE", "APPLICATION_ROLE", written(("SNOWFLAKE", f"CORTEX-MODEL-ROLE-{name}")))
        for name in (call.model.upper(), "ALL")
    )


def _wait(account: Account, query: Query | None, seconds: float) -> None:
    """Wait, and stop when the statement is cancelled, or the emulator is."""
    if query is None:
        account.stopping.wait(seconds)
    elif query.cancelled.wait(seconds):
        raise query.cancel_error or cancelled()
