"""The batch engine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Final

from typing_extensions import override

from limner import Finding, LimnerError, Severity
from limner.plugins import BatchEngine, BatchJob, BatchProgress, Context, Estimate, TableReader, TaskOutcome
from limner.settings import validate_table
from limner_cortex._choice import choose_model
from limner_cortex._engine._asking import Asking, Part
from limner_cortex._engine._settings import EngineSettings
from limner_cortex._engine._tables import Tables
from limner_cortex._engine._work import Work
from limner_cortex._settings import CortexSettings
from limner_cortex._tokens import price_of
from limner_snowflake import Sessions

__all__ = ["SnowflakeEngine"]

_SAMPLE: Final = 20
_MARKED: Final = 200
_KEPT: Final = 100
"""Drawings that go into their table at a time: what is drawn again, and put there once all the same, when the program dies."""


class SnowflakeEngine(BatchEngine):
    """Has Snowflake ask Cortex for many prompts at once.

    Prompts go into a table, statements over it ask the models and put their answers into another, and limner takes the answers
    from there. A statement that was begun goes on whatever becomes of this program.

    Args:
        settings: The settings. Snowflake is not asked before the engine is.
    """

    def __init__(self, settings: EngineSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._sessions: Sessions | None = None

    @override
    def estimate(self, job: BatchJob) -> Estimate:
        cortex = _cortex(job.table)
        asking = Asking(cortex)
        tasks = job.tasks()
        sample = list(islice(tasks, _SAMPLE))
        if not sample:
            return Estimate(
                prompts=0, prompt_tokens=0, completion_tokens=0, cost=0.0, unit="credits", basis="nothing is left to do"
            )
        prompts = len(sample) + sum(1 for _ in tasks)
        asked: list[tuple[Part, str]] = []
        for task in sample:
            try:
                asked.append(asking.ask(job, task))
            except LimnerError:  # it costs nothing, and is told of when it is refused
                continue
        if not asked:
            return Estimate(prompts=prompts, basis=f"the first {len(sample)} prompts are all refused")
        with self._tables(job, cortex) as tables:
            read = tables.count_tokens(asked[0][0].model, [part.rules + own for part, own in asked])
            spent = tables.spent() if tables.is_there() else None
        prompt_tokens = round(read / len(asked) * prompts)
        written = float(self._settings.answer_tokens)
        basis = f"counted by Snowflake on {len(asked)} of {prompts:,} prompts; answers of {self._settings.answer_tokens:,} tokens"
        if spent is not None and spent.pictures:
            written = spent.completion_tokens / spent.pictures
            basis = f"counted by Snowflake on {len(asked)} of {prompts:,} prompts; answers as the {spent.pictures:,} of this run"
        price = price_of(asked[0][0].model, cortex)
        completion_tokens = round(written * prompts)
        return Estimate(
            prompts=prompts,
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            cost=None if price is None else price.credits(prompt_tokens, completion_tokens),
            unit="" if price is None else "credits",
            basis=basis,
        )

    @override
    def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
        cortex = _cortex(job.table)
        with self._tables(job, cortex) as tables:
            work = Work(job, tables, self._settings, cortex)
            events: Iterator[TaskOutcome | BatchProgress] = job.finish(
                work.items(), with_drawings=self._settings.keep_drawings
            )
            if self._settings.keep_drawings:
                events = _kept(events, tables)
            useless: list[int] = []
            try:
                for event in events:
                    yield event
                    if isinstance(event, TaskOutcome) and (number := work.note(event)) is not None:
                        useless.append(number)
                        if len(useless) >= _MARKED:
                            tables.mark(useless, "given up")
                            useless.clear()
            finally:
                if useless:
                    tables.mark(useless, "given up")

    @override
    def stop(self, job: BatchJob) -> str:
        with self._tables(job, _cortex(job.table)) as tables:
            running = tables.running()
            for each in running:
                tables.stop(each)
        if not running:
            return "nothing runs in Snowflake"
        return f"{len(running)} statements were stopped; what they had asked by then is billed"

    @override
    def script(self, job: BatchJob) -> str:
        from limner_cortex._engine._script import make_script

        return make_script(job, self._settings, _cortex(job.table))

    @override
    def check(self, *, table: TableReader, context: Context) -> Iterator[Finding]:
        from limner_cortex._engine._check import check_engine  # needed by the doctor alone

        try:
            cortex = _cortex(table)
            model = choose_model("", cortex.model)
            sessions = self._opened(cortex)
        except LimnerError as error:
            yield Finding(Severity.ERROR, error.code, error.message, hint=error.hint or "look at [models.cortex]")
            return
        yield from check_engine(sessions, self._settings, model, context)

    @override
    def close(self) -> None:
        with self._lock:
            sessions, self._sessions = self._sessions, None
        if sessions is not None:
            sessions.close()

    @contextmanager
    def _tables(self, job: BatchJob, cortex: CortexSettings) -> Iterator[Tables]:
        yield Tables(self._opened(cortex), self._settings, job.run, job.folder)

    def _opened(self, cortex: CortexSettings) -> Sessions:
        with self._lock:
            if self._sessions is None:
                self._sessions = Sessions(cortex.snowflake)
            return self._sessions


def _kept(events: Iterator[TaskOutcome | BatchProgress], tables: Tables) -> Iterator[TaskOutcome | BatchProgress]:
    """Put drawings into their table before anybody is told of them, so that what is done is there."""
    waiting: list[TaskOutcome] = []
    for event in events:
        if isinstance(event, TaskOutcome):
            waiting.append(event)
            if len(waiting) < _KEPT:
                continue
        tables.keep(waiting)
        yield from waiting
        waiting.clear()
        if isinstance(event, BatchProgress):
            yield event
    tables.keep(waiting)
    yield from waiting


def _cortex(table: TableReader) -> CortexSettings:
    """Return how models are asked and Snowflake is reached: as the model backend does."""
    return validate_table(CortexSettings, table("models", "cortex"), ("models", "cortex"))
