"""One run of the engine: what is loaded, asked, waited for, and handed over to become pictures."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator, Mapping
from typing import Any, Final

from limner import InputError, LimnerError, ModelError
from limner.plugins import BatchJob, BatchProgress, Reply, Task, TaskOutcome
from limner_cortex._engine._asking import Answered, Asking, Part, is_fatal, is_final
from limner_cortex._engine._settings import EngineSettings
from limner_cortex._engine._tables import PART_SIZE, Chunk, Running, Tables, digest_of
from limner_cortex._faults import refusal
from limner_cortex._settings import CortexSettings
from limner_cortex._tokens import price_of
from limner_snowflake import Kind, SnowflakeError

__all__ = ["Item", "Work"]

Item = tuple[Task, Reply | LimnerError] | TaskOutcome | BatchProgress

_LOADED: Final = 1_000
"""Prompts that go into the table at a time."""
_AGAIN: Final = frozenset({Kind.THROTTLED, Kind.BUSY, Kind.OTHER})
"""Failures of a statement after which it is begun again: it has changed nothing, and may do better."""


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
        self._passes: dict[tuple[int, int], int] = {}
        self._fatal: LimnerError | None = None

    def items(self) -> Iterator[Item]:
        """Yield answers as they come, what is refused, and how far it is.

        Raises:
            LimnerError: The batch cannot go on.
        """
        self._tables.make()
        if self._job.retry_failed:
            self._tables.reopen()
        if self._tables.is_feed:
            yield from self._take_from_feed()
            return
        yield from self._wait_for_others()
        yield from self._load()
        self._total = len(self._wanted)
        yield from self._hand_over(None)
        if self._wanted and not self._stops():
            yield from self._ask()
        if self._fatal is not None:
            raise self._fatal
        if not self._wanted:
            self._tables.finish()

    def note(self, outcome: TaskOutcome) -> int | None:
        """Return the number of a prompt whose answer is of no use, so that it is asked again when failures are retried."""
        number = self._numbers.pop(outcome.id, None)
        return number if isinstance(outcome.error, ModelError) else None

    def _stops(self) -> bool:
        return self._job.cancel.cancelled

    def _take_from_feed(self) -> Iterator[Item]:
        """Hand over what is answered. What is not is asked for by the tasks, which would be paid beside this program."""
        self._wanted = {digest_of(task.id) for task in self._job.tasks()}
        yield from self._hand_over(None)
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
        loader = _Loader(self._tables, self._settings.rows, last, fills)
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

    def _hand_over(self, chunk: Chunk | None, *, last_pass: bool = False) -> Generator[Item, None, int]:
        """Hand over what was answered and is wanted, and tell of what is refused for good, or has failed often enough.

        Returns:
            How many prompts failed, and are to be asked again.
        """
        left = 0
        ended: list[TaskOutcome] = []
        marks: dict[str, list[int]] = {"refused": [], "given up": []}
        for state, part, answered in self._tables.answers(chunk):
            if digest_of(answered.task.id) not in self._wanted:
                continue
            reply = self._asking.reply(answered, part)
            if not isinstance(reply, LimnerError):
                if state == "failed":  # no drawing could be made of it, and it is to be asked again
                    left += 1
                    continue
                self._numbers[answered.task.id] = answered.number
                self._count(answered)
                yield answered.task, reply
            elif is_fatal(reply):
                if chunk is not None:  # of a run that was before this one it says nothing of today
                    self._fatal = reply
                left += 1
            elif (permanent := state == "refused" or is_final(reply)) or last_pass or state == "given up":
                marks["refused" if permanent else "given up"].append(answered.number)
                ended.append(TaskOutcome(id=answered.task.id, error=reply, permanent=permanent))
                self._count(answered)
            else:
                left += 1
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
        while (queue or flying or resting) and self._fatal is None:
            resting, ready = _ripe(resting)
            queue.extend(ready)
            while queue and len(flying) < self._settings.statements and not self._stops():
                if not self._affords(queue[0], flying):
                    if flying:
                        break
                    raise self._too_dear(queue[0])
                chunk = queue.popleft()
                flying.append(self._tables.begin(chunk, price_of(self._tables.parts[chunk.part].model, self._cortex)))
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
                if running.chunk is not None and running.chunk not in {chunk for _, chunk in again}:
                    yield from self._take(running.chunk, resting)
            flying = still

    def _take(self, chunk: Chunk, resting: list[tuple[float, Chunk]]) -> Iterator[Item]:
        """Hand over what a statement brought, and have what failed asked again, unless that was done often enough."""
        key = (chunk.number, chunk.first)
        self._passes[key] = self._passes.get(key, 0) + 1
        is_last = self._passes[key] >= self._settings.attempts
        left = yield from self._hand_over(chunk, last_pass=is_last)
        if left and not is_last and self._fatal is None:
            resting.append((self._pause(self._passes[key]), Chunk(chunk.number, chunk.first, chunk.last, left)))

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
            said = error.message.partition("remote service error:")[2].strip() or error.message
            if error.kind is Kind.MODEL:
                return True, self._parted(chunk, refusal(said, self._tables.parts[chunk.part].model))
            key = (chunk.number, -1)
            self._passes[key] = self._passes.get(key, 0) + 1
            if error.kind in _AGAIN and self._passes[key] < self._settings.attempts:
                return True, [(self._pause(self._passes[key]), chunk)]
            if error.kind is Kind.TIMEOUT:
                error.hint = "what it had asked is billed, and lost: lower rows, or raise statement_timeout, under [engines.snowflake]"
            raise

    def _parted(self, chunk: Chunk, error: ModelError) -> list[tuple[float, Chunk]]:
        """Return what to ask in place of a chunk of which one prompt fails the whole statement: its halves."""
        if is_fatal(error):
            raise error
        if chunk.first == chunk.last:
            self._tables.note_failure(chunk, error.message)
            return []
        return [(0.0, half) for half in chunk.halves()]

    def _pause(self, passes: int) -> float:
        return time.monotonic() + self._settings.pause * 2.0 ** (passes - 1)

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
            msg = f"what {part.model} costs is not known, and the run may cost only {self._job.max_cost:g} credits"
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
            f"the run has cost {spent.cost:,.4g} credits, and the next {chunk.rows:,} prompts would take it past the "
            f"{self._job.max_cost:g} that it may cost"
        )
        hint = "run the same again with more --max-cost, or with fewer rows under [engines.snowflake]"
        return InputError(msg, code="input.batch.max-cost", hint=hint)


class _Loader:
    """Puts prompts into the table, a thousand at a time, and says which chunk each is in.

    Args:
        tables: The run's tables.
        rows: Prompts of a chunk.
        last: The last number that is taken.
        fills: The last chunk of each part.
    """

    def __init__(self, tables: Tables, rows: int, last: int, fills: Mapping[int, int]) -> None:
        self._tables = tables
        self._rows = rows
        self._number = last
        self._chunks = {part: chunk + 1 for part, chunk in fills.items()}
        self._filled: dict[int, int] = {}
        self._parts: dict[Part, int] = {}
        self._pending: list[Mapping[str, Any]] = []
        self.loaded = 0

    def add(self, part: Part, task: Task, own: str) -> bool:
        """Take a prompt; return whether some were put into the table."""
        if part not in self._parts:
            self._parts[part] = self._tables.part_of(part)
        number = self._parts[part]
        filled = self._filled.get(number, 0)
        if filled == self._rows:
            filled = 0
            self._chunks[number] += 1
        self._filled[number] = filled + 1
        chunk = self._chunks.setdefault(number, number * PART_SIZE)
        self._number += 1
        request = task.request.model_dump_json(exclude_defaults=True)
        self._pending.append({"i": self._number, "c": chunk, "t": task.id, "r": request, "p": own})
        self.loaded += 1
        return len(self._pending) >= _LOADED and self.flush()

    def flush(self) -> bool:
        """Put into the table what waits; return whether there was anything."""
        if not self._pending:
            return False
        self._tables.load(self._pending)
        self._pending.clear()
        return True


def _ripe(resting: list[tuple[float, Chunk]]) -> tuple[list[tuple[float, Chunk]], list[Chunk]]:
    now = time.monotonic()
    return [each for each in resting if each[0] > now], [chunk for until, chunk in resting if until <= now]
