"""What limner does for batch engines: a job on a studio, a file of prompts, and the ledger of a run."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen
from typing_extensions import override

from limner._errors import CancelledError, LimnerError
from limner._studio import Studio
from limner.batches._ledger import Ledger
from limner.batches._making import Item, Place, delivered, failed, finish_all
from limner.batches._rows import Row, once_each
from limner.plugins import (
    BatchJob,
    BatchProgress,
    CancelToken,
    Capability,
    ModelCall,
    ModelDescriptor,
    Spent,
    Support,
    Task,
    TaskOutcome,
)

__all__ = ["StudioJob"]

_ALIKE: Final = 25
"""Tasks that fail alike one after the other before a batch is given up: a key has expired, or a service is gone."""


@frozen(kw_only=True)
class StudioJob(BatchJob):
    """A batch whose pictures a studio makes.

    Args:
        studio: Makes and keeps pictures.
        rows: Reads the input from its beginning.
        ledger: The ledger of the run.
        out: The folder that pictures are written to; None for the storage.
        limit: The most tasks; None for all.
        processes: Processes that make pictures of answers; 0 for threads of this one.
    """

    studio: Studio
    rows: Callable[[], Iterator[Row]]
    ledger: Ledger
    out: Path | None = None
    limit: int | None = None
    processes: int = 0
    _takes_seeds: dict[str, bool] = field(factory=dict, init=False)

    @override
    def tasks(self) -> Iterator[Task]:
        taken = 0
        for row, is_again in once_each(self.rows()):
            task = row.task
            if task is None or is_again or not self.ledger.is_wanted(task.id, failed=self.retry_failed):
                continue
            if self.limit is not None and taken >= self.limit:
                return
            taken += 1
            yield self._seeded(task)

    @override
    def spent(self) -> Spent:
        return self.ledger.spent

    @override
    def describe(self, task: Task) -> ModelDescriptor[Any]:
        return self.studio.model(task.request.model)

    @override
    def prepare(self, task: Task) -> ModelCall:
        return self.studio.prepare(task.request)

    @override
    def draw(self, tasks: Iterable[Task]) -> Iterator[TaskOutcome]:
        flying: dict[int, Task] = {}
        token = CancelToken(self.cancel)

        def requests() -> Iterator[Any]:
            for number, task in enumerate(tasks):
                flying[number] = task
                self.ledger.begin(task.id)
                yield task.request

        streak: list[str] = []
        last: LimnerError | None = None
        for outcome in self.studio.batch(requests(), cancel=token):
            task = flying.pop(outcome.index)
            if outcome.generation is not None:
                ended = delivered(task, outcome.generation, Place(self.out))
            else:
                error = outcome.error or CancelledError("nothing came of it")
                if isinstance(error, CancelledError):
                    continue
                ended = failed(task, error, error.usage)
            yield ended
            if ended.error is None or ended.permanent:
                streak.clear()
            else:
                streak = [*(code for code in streak if code == ended.error.code), ended.error.code]
                last = ended.error
            if last is not None and len(streak) >= _ALIKE:
                token.cancel()
        if last is not None and len(streak) >= _ALIKE:
            raise _given_up(last)

    @override
    def table(self, kind: str, name: str) -> Mapping[str, Any]:
        tables: Mapping[str, Mapping[str, Any]] = getattr(self.studio.settings, kind, {})
        return tables.get(name, {})

    @override
    def finish(self, answers: Iterable[Item], *, with_drawings: bool = False) -> Iterator[TaskOutcome | BatchProgress]:
        def begun() -> Iterator[Item]:
            for item in answers:
                if isinstance(item, tuple):
                    task, reply = item
                    answer, usage = ("", None) if isinstance(reply, LimnerError) else (_digest(reply.text), reply.usage)
                    self.ledger.begin(task.id, answer, usage)
                yield item

        place = Place(self.out, with_drawings=with_drawings)
        yield from finish_all(
            begun(), self.studio, place, threads=self.jobs, processes=self.processes, cancel=self.cancel
        )

    def _seeded(self, task: Task) -> Task:
        """Give a task a seed that follows from its id, so that what is done again comes out the same, where the model can."""
        request = task.request
        name = request.model or self.studio.settings.model
        if request.seed is not None:
            return task
        if name not in self._takes_seeds:
            try:
                self._takes_seeds[name] = self.studio.model(name).supports(Capability.SEED) is not Support.NO
            except LimnerError:  # it is told of when the task is done
                self._takes_seeds[name] = False
        if not self._takes_seeds[name]:
            return task
        seed = int.from_bytes(blake2b(task.id.encode("utf-8", "surrogatepass"), digest_size=4).digest())
        return Task(id=task.id, request=request.model_copy(update={"seed": seed}), line=task.line)


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _given_up(error: LimnerError) -> LimnerError:
    """Return what is raised when one task after the other fails alike."""
    raised = copy.copy(error)
    raised.message = f"{_ALIKE} prompts in a row failed alike, the last with: {error.message}"
    raised.args = (raised.message,)
    retry = "then run the same again with --retry-failed"
    raised.hint = f"{error.hint}; {retry}" if error.hint else f"see what is wrong, {retry}"
    return raised
