"""One run of the engine: what is loaded, asked, waited for, and handed over to become pictures."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator, Mapping
from typing import Final

from attrs import evolve

from limner import InputError, LimnerError, ModelError
from limner.plugins import BatchJob, BatchProgress, Reply, Task, TaskOutcome, plain_number
from limner_cortex._engine._asking import Answered, Asking, is_fatal, is_final
from limner_cortex._engine._loading import Loader
from limner_cortex._engine._settings import EngineSettings
from limner_cortex._engine._tables import PART_SIZE, Chunk, Running, Tables, digest_of
from limner_cortex._faults import refusal_in
from limner_cortex._function import Function, what_is_left
from limner_cortex._settings import CortexSettings
from limner_cortex._tokens import price_of
from limner_snowflake import Kind, SnowflakeError

__all__ = ["Item", "Work"]

Item = tuple[Task, Reply | LimnerError] | TaskOutcome | BatchProgress

_AGAIN: Final = frozenset({Kind.THROTTLED, Kind.BUSY, Kind.OTHER})
"""Failures of a statement after which it is begun again: it has changed nothing, and may do better."""

_LACKING: Final[Mapping[Function, str]] = {
    Function.WITHOUT_REASONS: "AI_COMPLETE gives no reasons for failures in this account",
    Function.COMPLETE: "this account has no AI_COMPLETE: TRY_COMPLETE is asked, which gives no reasons for failures",
}
_ROUNDS: Final = 3
"""How often what has no answer is looked for: a statement that began when the claim's time was up asked for nothing."""


class Work:
    """One run of the engine.

    Args:
        job: What is to be done.
        tables: The run's tables.
        settings: The settings of the engine.
        cortex: The settings of the model backend.
    """

    def __init__(self, job: BatchJob, tables: Tables, settings: EngineSettings, cortex: CortexSettings) -> None:
        self._job = job
        self._tables = tables
        self._settings = settings
        self._cortex = cortex
        self._asking = Asking(cortex)
        self._wanted: set[bytes] = set()
        self._numbers: dict[str, int] = {}
        self._total = self._answered = 0
        self._fatal: LimnerError | None = None

    def items(self) -> Iterator[Item]:
        """Yield answers as they come, what is refused, and how far it is.

        Raises:
            LimnerError: The batch cannot go on.
        """
        self._tables.make()
        if self._tables.feed_attempts is not None:
            if self._job.retry_failed:
                self._tables.reopen()
            yield from self._take_from_feed(self._tables.feed_attempts)
            return
        if self._stops():
            return
        self._tables.take(self._job.cancel, by_force=self._job.take_over)
        try:
            yield from self._do()
        except SnowflakeError as error:
            if error.kind is Kind.NOT_FOUND:  # they were there when the run began
                error.hint = f"a table that was dropped comes back with UNDROP TABLE, for a day at least; {error.hint}"
            raise
        finally:
            self._tables.claim.give_back()

    def _do(self) -> Iterator[Item]:
        """Do the work of a run that this program has for itself."""
        if self._job.retry_failed:
            self._tables.reopen()
        yield from self._wait_for_others()
        yield from self._load()
        self._total = len(self._wanted)
        yield from self._hand_over(None)
        for _ in range(_ROUNDS):
            if not self._wanted or self._stops():
                break
            yield from self._ask()
            if self._fatal is not None:
                raise self._fatal
            if self._wanted and not self._stops():
                self._tables.claim.renew()
        if not self._wanted:
            self._tables.finish()
        elif not self._stops():
            yield BatchProgress(message=f"{len(self._wanted)} prompts have no answer in Snowflake: run the same again")

    def note(self, outcome: TaskOutcome) -> int | None:
        """Return the number of a prompt whose answer is of no use, so that it is asked again when failures are retried."""
        number = self._numbers.pop(outcome.id, None)
        return number if isinstance(outcome.error, ModelError) else None

    def _stops(self) -> bool:
        return self._job.cancel.cancelled

    def _take_from_feed(self, attempts: int) -> Iterator[Item]:
        """Hand over what is answered. What is not is asked for by the tasks, which would be paid beside this program."""
        self._wanted = {digest_of(task.id) for task in self._job.tasks()}
        yield from self._hand_over(None, attempts=attempts, is_last=True)
        if self._wanted:
            yield BatchProgress(
                message=f"{len(self._wanted)} prompts have no answer in Snowflake yet: run the same later"
            )

    def _wait_for_others(self) -> Iterator[Item]:
        """Wait for what a program that died left running: to begin it again would pay for it again."""
        running = self._tables.running()
        while running and not self._stops():
            yield BatchProgress(message=f"waiting for {len(running)} statements that still run in Snowflake")
            self._job.cancel.wait(self._settings.poll)
            running = [each for each in running if not self._has_ended_somehow(each)]

    def _has_ended_somehow(self, running: Running) -> bool:
        try:
            return self._tables.has_ended(running)
        except SnowflakeError as error:
            if error.kind in {Kind.NETWORK, Kind.CREDENTIALS, Kind.EXPIRED}:
                raise
            return True  # it failed, and what it asked for is asked again

    def _load(self) -> Iterator[Item]:
        """Put into the table what is wanted and not there, and take out what is there, not wanted, and not asked."""
        if self._stops():
            return
        there: dict[bytes, tuple[int, bool]] = {}
        last = -1
        fills: dict[int, int] = {}
        for number, loaded, chunk, has_ended in self._tables.loaded():
            there[digest_of(loaded)] = (number, has_ended)
            last = max(last, number)
            fills[chunk // PART_SIZE] = max(fills.get(chunk // PART_SIZE, -1), chunk)
        loader = Loader(self._tables, self._settings.rows, last, fills)
        for task in self._job.tasks():
            if self._stops():
                return
            digest = digest_of(task.id)
            if there.pop(digest, None) is None:
                try:
                    part, own = self._asking.ask(self._job, task)
                except LimnerError as error:
                    yield task, error
                    continue
                if loader.add(part, task, own):
                    yield BatchProgress(message="loading prompts", done=loader.loaded)
            self._wanted.add(digest)
        loader.flush()
        unwanted = [number for number, has_ended in there.values() if not has_ended]
        for start in range(0, len(unwanted), 10_000):
            self._tables.forget(unwanted[start : start + 10_000])

    def _hand_over(
        self, chunk: Chunk | None, *, attempts: int | None = None, is_last: bool = False
    ) -> Generator[Item, None, int]:
        """Hand over what was answered and is wanted, and tell of what is refused for good, or has failed often enough.

        Args:
            chunk: Of what; None for all.
            attempts: How often is often enough; None for what the settings say.
            is_last: Whether nobody asks again for what has failed so often, even where something else than the prompt was the reason.

        Returns:
            How many prompts failed, and are to be asked again.
        """
        left = 0
        most = self._settings.attempts if attempts is None else attempts
        ended: list[TaskOutcome] = []
        marks: dict[str, list[int]] = {"refused": [], "given up": [], "retried": []}
        for state, failures, part, answered in self._tables.answers(chunk):
            if digest_of(answered.task.id) not in self._wanted:
                continue
            reply = self._asking.reply(answered, part)
            verdict = _verdict(state, reply, is_over=failures >= most, is_last=is_last)
            if verdict == "answered" and isinstance(reply, Reply):
                self._numbers[answered.task.id] = answered.number
                self._count(answered)
                yield answered.task, reply
            elif verdict in {"refused", "given up"} and isinstance(reply, LimnerError):
                marks[verdict].append(answered.number)
                ended.append(TaskOutcome(id=answered.task.id, error=reply, permanent=verdict == "refused"))
                self._count(answered)
            else:
                left += 1
                if verdict == "fatal" and isinstance(reply, LimnerError):
                    if chunk is not None:
                        self._fatal = reply
                    elif not is_last:  # of a run that was before this one it says nothing of today
                        marks["retried"].append(answered.number)
        for mark, numbers in marks.items():  # before they are told: what is told is never asked again by itself
            if numbers:
                self._tables.mark(numbers, mark)
        yield from ended
        return left

    def _count(self, answered: Answered) -> None:
        self._wanted.discard(digest_of(answered.task.id))
        self._answered += 1

    def _ask(self) -> Iterator[Item]:
        """Have the models asked, a few statements at a time, and hand over what each brought."""
        queue = deque(self._tables.waiting())
        flying: list[Running] = []
        resting: list[tuple[float, Chunk]] = []
        said = Function.AI_COMPLETE
        while (queue or flying or resting) and self._fatal is None:
            resting, ready = _ripe(resting)
            queue.extend(ready)
            self._begin_some(queue, flying)
            if said is not self._tables.function:
                said = self._tables.function
                yield BatchProgress(message=_LACKING[said])
            yield BatchProgress(message="asking in Snowflake", done=self._answered, total=self._total)
            if self._stops():
                yield BatchProgress(
                    message=f"{len(flying)} statements go on in Snowflake; what they bring is kept there"
                )
                return
            if flying or resting:
                self._job.cancel.wait(self._settings.poll)
            still = []
            for running in flying:
                ended, again = self._look_at(running)
                if not ended:
                    still.append(running)
                    continue
                resting += again
                if running.chunk is not None and not again:
                    yield from self._take(running.chunk, resting)
            flying = still

    def _begin_some(self, queue: deque[Chunk], flying: list[Running]) -> None:
        """Begin as many statements as may run at a time.

        Raises:
            InputError: Nothing runs, and what is next costs more than the run may.
        """
        while queue and len(flying) < self._settings.statements and not self._stops():
            if not self._affords(queue[0], flying):
                if flying:
                    return
                raise self._too_dear(queue[0])
            asked = self._tables.function
            try:
                flying.append(self._begin(queue[0]))
            except SnowflakeError as error:
                if not self._learns(error, asked):
                    raise
            else:
                queue.popleft()

    def _begin(self, chunk: Chunk) -> Running:
        return self._tables.begin(chunk, price_of(self._tables.parts[chunk.part].model, self._cortex))

    def _take(self, chunk: Chunk, resting: list[tuple[float, Chunk]]) -> Iterator[Item]:
        """Hand over what a statement brought, and have what failed asked again, unless that was done often enough."""
        left = yield from self._hand_over(chunk)
        if left and self._fatal is None:
            resting.append(self._rested(evolve(chunk, rows=left, passes=chunk.passes + 1)))

    def _look_at(self, running: Running) -> tuple[bool, list[tuple[float, Chunk]]]:
        """Tell whether a statement has ended, and what is to be begun again because it failed.

        Raises:
            LimnerError: It failed so that the others would, too.
        """
        chunk = running.chunk
        try:
            return self._tables.has_ended(running), []
        except SnowflakeError as error:
            if chunk is None:
                return True, []
            if self._learns(error, running.function):
                return True, [(0.0, chunk)]
            if error.kind is Kind.MODEL:
                return True, self._parted(chunk, refusal_in(error.message, self._tables.parts[chunk.part].model))
            if error.kind in _AGAIN and chunk.tries + 1 < self._settings.attempts:
                return True, [self._rested(evolve(chunk, tries=chunk.tries + 1))]
            if error.kind is Kind.TIMEOUT:
                error.hint = "what it had asked is billed, and lost: lower rows, or raise statement_timeout, under [engines.snowflake]"
            raise

    def _parted(self, chunk: Chunk, error: ModelError) -> list[tuple[float, Chunk]]:
        """Return what to ask in place of a chunk whose statement a model failed.

        It may do better a little later, where the error says so. Otherwise one prompt is at fault, and is in one of its halves. Halves
        count what was tried with the whole, so that how often anything is asked has a bound.
        """
        if is_fatal(error):
            raise error
        is_over = chunk.tries + 1 >= self._settings.attempts
        if error.retryable and not is_over:
            return [self._rested(evolve(chunk, tries=chunk.tries + 1))]
        if chunk.first == chunk.last:
            self._tables.note_failure(chunk, error.message, "given up" if error.retryable else "failed")
            return []
        return [(0.0, half) for half in chunk.halves()]

    def _learns(self, error: SnowflakeError, asked: Function) -> bool:
        """Take from a refusal what the account lacks; return whether there is something else to ask."""
        other = what_is_left(asked, error)
        if other is None:
            return False
        self._tables.function = max(self._tables.function, other)
        return True

    def _rested(self, chunk: Chunk) -> tuple[float, Chunk]:
        """Return a chunk with when it is to be asked again."""
        return time.monotonic() + self._settings.pause * 2.0 ** (chunk.tries + chunk.passes - 1), chunk

    def _affords(self, chunk: Chunk, flying: list[Running]) -> bool:
        """Tell whether the run may still cost what a chunk will, besides what runs."""
        most = self._job.max_cost
        if most is None:
            return True
        rows = chunk.rows + sum(running.chunk.rows for running in flying if running.chunk is not None)
        spent = self._tables.spent()
        return (
            spent.cost + rows * self._cost_of_row(chunk, spent.cost / spent.pictures if spent.pictures else None)
            <= most
        )

    def _cost_of_row(self, chunk: Chunk, known: float | None) -> float:
        part = self._tables.parts[chunk.part]
        price = price_of(part.model, self._cortex)
        if price is None:
            most = self._job.max_cost or 0.0
            msg = f"what {part.model} costs is not known, and the run may cost only {plain_number(most)} credits"
            hint = (
                f"set its price: [models.cortex.prices.{part.model!r}] with input and output, or leave out --max-cost"
            )
            raise InputError(msg, code="input.cost", hint=hint)
        if known is not None:
            return known
        tokens = len(part.rules) // 3 + 100
        return price.credits(tokens, self._settings.answer_tokens)

    def _too_dear(self, chunk: Chunk) -> InputError:
        spent = self._tables.spent()
        msg = (
            f"the run has cost {plain_number(spent.cost, 4, grouped=True)} credits, and the next {chunk.rows:,} prompts would take it past the "
            f"{plain_number(self._job.max_cost or 0)} that it may cost"
        )
        hint = "run the same again with more --max-cost, or with fewer rows under [engines.snowflake]"
        return InputError(msg, code="input.batch.max-cost", hint=hint)


def _ripe(resting: list[tuple[float, Chunk]]) -> tuple[list[tuple[float, Chunk]], list[Chunk]]:
    now = time.monotonic()
    return [each for each in resting if each[0] > now], [chunk for until, chunk in resting if until <= now]


def _verdict(state: str, reply: Reply | LimnerError, *, is_over: bool, is_last: bool) -> str:
    """Tell what is to be done about the last answer to a prompt.

    Args:
        state: How it stands.
        reply: What it says.
        is_over: Whether the prompt has failed often enough.
        is_last: Whether nobody asks again for what has failed so often, even where something else than the prompt was the reason.

    Returns:
        ``answered``, ``refused`` and ``given up`` for what is told, ``fatal`` for what every prompt is told, ``left`` for what is asked again.
    """
    is_over = is_over or state == "given up"
    if state == "retried":
        return "left"
    if not isinstance(reply, LimnerError):
        return "left" if state == "failed" else "answered"  # it was answered once, and no drawing could be made of that
    if is_fatal(reply) and not (is_last and is_over):
        return "fatal"
    if state == "refused" or is_final(reply):
        return "refused"
    return "given up" if is_over else "left"
