"""The model backend."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Final

import anyio
import anyio.to_thread
from attrs import evolve
from typing_extensions import override

from limner import Finding, InputError, Severity
from limner.plugins import CancelToken, Chunk, Context, FinishReason, ModelBackend, ModelCall, Reply, drawing_messages
from limner_cortex._choice import choose_model
from limner_cortex._models import known_model
from limner_cortex._parameters import read_parameters
from limner_cortex._question import Answer, Question
from limner_cortex._settings import CortexSettings
from limner_cortex._sql import SqlTransport
from limner_cortex._tokens import estimate_tokens, price_of, usage_of
from limner_snowflake import Sessions

__all__ = ["Cortex"]

_LONGEST_TAG: Final = 2000
"""Characters of a query tag (documentation, *QUERY_TAG*)."""


class Cortex(ModelBackend):
    """Draws with the models of Snowflake Cortex.

    Args:
        settings: The settings. Snowflake is not asked before the first call.
    """

    def __init__(self, settings: CortexSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._sessions: Sessions | None = None
        self._sql: SqlTransport | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.model or 'cortex'!r}, {self._settings.transport!r})"

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        question = self._question(call, context)
        return self._reply(self._by_sql().complete(question, context), question)

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        # The thread is not waited for when this is cancelled; so its statement has to hear of it.
        token = CancelToken(context.cancel)
        work = partial(self.complete, call, evolve(context, cancel=token))
        try:
            return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
        except anyio.get_cancelled_exc_class():
            token.cancel()
            raise

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        reply = self.complete(call, context)
        yield Chunk(text=reply.text)
        yield Chunk(reply=reply)

    @override
    async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        reply = await self.acomplete(call, context)
        yield Chunk(text=reply.text)
        yield Chunk(reply=reply)

    @override
    def close(self) -> None:
        with self._lock:
            sessions, self._sessions, self._sql = self._sessions, None, None
        if sessions is not None:
            sessions.close()

    def _by_sql(self) -> SqlTransport:
        with self._lock:
            if self._sessions is None:
                self._sessions = Sessions(self._settings.snowflake)
            if self._sql is None:
                self._sql = SqlTransport(self._sessions)
            return self._sql

    def _question(self, call: ModelCall, context: Context) -> Question:
        """Check all that can be checked before anything is sent."""
        model = choose_model(call.model, self._settings.model)
        question = Question(
            model=model,
            messages=drawing_messages(call),
            parameters=read_parameters(call.parameters, self._settings, model),
            schema=call.response_schema,
            tag=f"{self._settings.snowflake.query_tag}:{context.request_id}"[:_LONGEST_TAG],
        )
        self._check_size(question)
        return question

    def _check_size(self, question: Question) -> None:
        """Refuse what is too long for the model, or could cost more than the settings allow."""
        known, tokens = known_model(question.model), estimate_tokens(question.messages)
        if known is not None and known.context is not None and tokens > known.context:
            msg = f"the prompt has about {tokens:,} tokens, and {question.model} reads {known.context:,}"
            raise InputError(msg, code="input.prompt.tokens", hint="say it shorter, or take a model that reads more")
        most, price = self._settings.max_credits, price_of(question.model, self._settings)
        if most is None:
            return
        if price is None:
            msg = f"what {question.model} costs is not known, and a call may cost {most:g} credits at most"
            hint = f"set its price: [models.cortex.prices.{question.model!r}] with input and output, or take away max_credits"
            raise InputError(msg, code="input.cost", hint=hint)
        could = price.credits(tokens, question.parameters.max_tokens)
        if could > most:
            msg = f"a call to {question.model} could cost {could:.4f} credits, and may cost {most:g}"
            hint = "lower max_tokens, take a cheaper model, or raise max_credits under [models.cortex]"
            raise InputError(msg, code="input.cost", hint=hint)

    def _reply(self, answer: Answer, question: Question) -> Reply:
        notes = list(answer.notes)
        read, written = answer.prompt_tokens, answer.completion_tokens
        if read is None or written is None:
            read = estimate_tokens(question.messages) if read is None else read
            written = -(-len(answer.text) // 4) if written is None else written
            message = "Cortex did not say how many tokens it used: they are estimated"
            notes.append(Finding(Severity.INFO, "cortex.usage-estimated", message))
        finish = answer.finish_reason
        if finish is None:  # it stopped where it had to, as far as anybody can tell
            is_cut = written >= question.parameters.max_tokens
            finish = FinishReason.LENGTH if is_cut else FinishReason.STOP
        return Reply(
            text=answer.text,
            usage=usage_of(question.model, read, written, self._settings),
            finish_reason=finish,
            model=answer.model or question.model,
            notes=tuple(notes),
        )
