"""The model backend."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

import anyio
import anyio.to_thread
from attrs import evolve
from typing_extensions import override

from limner import Finding, LimnerError, Severity
from limner.plugins import (
    CancelToken,
    Chunk,
    Context,
    FinishReason,
    ModelBackend,
    ModelCall,
    Reply,
)
from limner_cortex._catalogue import Catalogue
from limner_cortex._choice import choose_model
from limner_cortex._faults import NOT_GRANTED, UNKNOWN_MODEL
from limner_cortex._making import make_question
from limner_cortex._models import DEFAULT_MODEL, known_model
from limner_cortex._question import Answer, Question
from limner_cortex._settings import CortexSettings
from limner_cortex._sql import SqlTransport
from limner_cortex._tokens import estimate_tokens, usage_of
from limner_cortex._way import Way, Ways
from limner_snowflake import Sessions

if TYPE_CHECKING:
    from limner_cortex._rest import RestTransport

__all__ = ["Cortex"]

T = TypeVar("T")

_LONGEST_TAG: Final = 2000
"""Characters of a query tag (documentation, *QUERY_TAG*)."""


class Cortex(ModelBackend):
    """Draws with the models of Snowflake Cortex.

    Args:
        settings: The settings. Snowflake is not asked before the first call.
        sessions: Sessions that the program has already, in place of those of the settings. They are not closed.
    """

    def __init__(self, settings: CortexSettings, sessions: Sessions | None = None) -> None:
        self._settings = settings
        self._given = sessions
        self._lock = threading.Lock()
        self._opened: _Opened | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.model or 'cortex'!r}, {self._settings.transport!r})"

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        with closing(self._pieces(self._question(call, context), context, in_pieces=False)) as pieces:
            for piece in pieces:
                if isinstance(piece, Reply):
                    return piece
        raise AssertionError  # a way ends with an answer, or raises

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        for piece in self._pieces(self._question(call, context), context, in_pieces=True):
            yield Chunk(reply=piece) if isinstance(piece, Reply) else Chunk(text=piece)

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        async with aclosing(self._apieces(call, context, in_pieces=False)) as pieces:
            async for piece in pieces:
                if isinstance(piece, Reply):
                    return piece
        raise AssertionError  # as above

    @override
    async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        async with aclosing(self._apieces(call, context, in_pieces=True)) as pieces:
            async for piece in pieces:
                yield Chunk(reply=piece) if isinstance(piece, Reply) else Chunk(text=piece)

    @override
    def check(self, *, model: str = "", context: Context) -> Iterator[Finding]:
        from limner_cortex._check import check_cortex  # needed by the doctor alone

        try:
            chosen = choose_model(model, self._settings.model)
            opened = self._open()
        except LimnerError as error:
            yield Finding(Severity.ERROR, error.code, error.message, hint=error.hint)
            return
        yield from check_cortex(self._settings, opened.sessions, opened.rest, chosen, context)

    @override
    def close(self) -> None:
        with self._lock:
            opened, self._opened = self._opened, None
        if opened is not None and self._given is None:
            opened.sessions.close()

    def _pieces(self, question: Question, context: Context, *, in_pieces: bool) -> Generator[str | Reply, None, None]:
        """Ask, and yield the text as it comes, and the reply; the other way where the first turns out to be closed."""
        opened = self._open()
        way: Way | None = opened.ways.choose(question, in_pieces=in_pieces)
        while way is not None:
            has_begun = False
            try:
                for piece in self._ask(opened, way, question, context):
                    has_begun = True
                    yield piece
            except LimnerError as error:
                way = None if has_begun else opened.ways.other(error, way, question)
                if way is None:
                    opened.explain(error, question, context)
                    raise
            else:
                return

    def _ask(self, opened: _Opened, way: Way, question: Question, context: Context) -> Iterator[str | Reply]:
        if way.name == "sql":
            answer = opened.sql.complete(question, context)
            yield answer.text
            yield self._reply(answer, question, way)
            return
        for piece in opened.rest().stream(question, context):
            yield piece if isinstance(piece, str) else self._reply(piece, question, way)

    async def _apieces(
        self, call: ModelCall, context: Context, *, in_pieces: bool
    ) -> AsyncGenerator[str | Reply, None]:
        """Do as :meth:`_pieces`, without blocking the event loop."""
        question = self._question(call, context)
        opened = await _in_thread(self._open)
        way: Way | None = opened.ways.choose(question, in_pieces=in_pieces)
        while way is not None:
            has_begun = False
            try:
                async with aclosing(self._aask(opened, way, question, context)) as pieces:
                    async for piece in pieces:
                        has_begun = True
                        yield piece
            except LimnerError as error:
                way = None if has_begun else opened.ways.other(error, way, question)
                if way is None:
                    await _in_thread(partial(opened.explain, error, question, context))
                    raise
            else:
                return

    async def _aask(
        self, opened: _Opened, way: Way, question: Question, context: Context
    ) -> AsyncGenerator[str | Reply, None]:
        if way.name == "sql":
            # The thread is not waited for when this is cancelled; so its statement has to hear of it.
            token = CancelToken(context.cancel)
            work = partial(opened.sql.complete, question, evolve(context, cancel=token))
            try:
                answer = await _in_thread(work)
            except anyio.get_cancelled_exc_class():
                token.cancel()
                raise
            yield answer.text
            yield self._reply(answer, question, way)
            return
        rest = await _in_thread(opened.rest)
        async with aclosing(rest.astream(question, context)) as pieces:
            async for piece in pieces:
                yield piece if isinstance(piece, str) else self._reply(piece, question, way)

    def _open(self) -> _Opened:
        with self._lock:
            if self._opened is None:
                self._opened = _Opened(self._settings, self._given)
            return self._opened

    def _question(self, call: ModelCall, context: Context) -> Question:
        tag = f"{self._settings.snowflake.query_tag}:{context.request_id}"[:_LONGEST_TAG]
        return make_question(call, self._settings, tag=tag)

    def _stage(self, question: Question) -> tuple[Finding, ...]:
        """Tell of a model that is on its way out: by what the account said, where it was asked, or else by limner's table."""
        known, opened = known_model(question.model), self._opened
        offers = opened.catalogue.known if opened is not None else None
        if offers is not None and offers.models:
            word = offers.word(question.model)
        elif known is not None and known.stage == "legacy":
            word = f"{question.model} is a legacy model: Cortex will retire it", f"take {DEFAULT_MODEL}, for one"
        else:
            word = None
        return () if word is None else (Finding(Severity.WARNING, "cortex.legacy", word[0], hint=word[1]),)

    def _reply(self, answer: Answer, question: Question, way: Way) -> Reply:
        notes = [*way.notes, *answer.notes, *self._stage(question)]
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
            provenance={"instructions": question.instructions} if question.instructions else {},
        )


class _Opened:
    """What one backend holds, from the first call on.

    Args:
        settings: The settings.
        sessions: The sessions, where there are some already.

    Raises:
        ConfigError: The connection lacks something.
    """

    def __init__(self, settings: CortexSettings, sessions: Sessions | None) -> None:
        self.sessions = sessions or Sessions(settings.snowflake)
        self.ways = Ways(settings.transport, self.sessions.runtime)
        self.sql = SqlTransport(self.sessions)
        self.catalogue = Catalogue(self.sessions)
        self._rest: RestTransport | None = None

    def explain(self, error: LimnerError, question: Question, context: Context) -> None:
        """Say in an error about a model what the account says of that model; where it cannot be asked, leave the error as it is."""
        if error.code not in {UNKNOWN_MODEL, NOT_GRANTED}:
            return
        with suppress(LimnerError):
            offers = self.catalogue.read(context)
            if error.code == NOT_GRANTED:
                error.hint = offers.grant(question.model)
                return
            said, error.hint = offers.why_unknown(question.model)
            error.message = f"{said} ({error.message})"
            error.args = (error.message,)

    def rest(self) -> RestTransport:
        """Return what asks by REST; it is imported when it is first needed."""
        if self._rest is None:
            from limner_cortex._rest import RestTransport

            self._rest = RestTransport(self.sessions)
        return self._rest


async def _in_thread(work: Callable[[], T]) -> T:
    return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
