"""Batch engines: what makes many pictures, here or elsewhere.

A complete engine, which asks a service of its own and has limner do the rest::

    class Farm(BatchEngine):
        def estimate(self, job: BatchJob) -> Estimate:
            return Estimate(prompts=sum(1 for _ in job.tasks()), cost=0.0, unit="USD")

        def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
            def answers() -> Iterator[tuple[Task, Reply | LimnerError]]:
                for task in job.tasks():
                    try:
                        yield task, Reply(text=ask_the_farm(job.prepare(task).prompt))
                    except LimnerError as error:  # this prompt is refused, and the others are not
                        yield task, error

            yield from job.finish(answers())

An engine decides where models are asked, how many at a time, and what is remembered of it elsewhere. What limner does for every
engine alike: it reads the prompts, checks them, makes a drawing of each answer and keeps it, writes down what is done and failed,
and leaves out what was done before when the same run goes on.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from limner._errors import ConfigError, LimnerError
from limner._findings import Finding
from limner.plugins._context import CancelToken, Context
from limner.plugins._descriptor import Descriptor, ModelDescriptor, S
from limner.plugins._model import ModelCall, Reply, Usage

if TYPE_CHECKING:
    from limner._request import Request
    from limner.svg import Drawing

__all__ = [
    "BatchEngine",
    "BatchJob",
    "BatchProgress",
    "EngineDescriptor",
    "Estimate",
    "Spent",
    "TableReader",
    "Task",
    "TaskOutcome",
]

TableReader = Callable[[str, str], Mapping[str, Any]]
"""Returns the settings of a plugin as they are written, such as those of ``models`` and ``cortex``; empty where there are none."""


@frozen(kw_only=True)
class Task:
    """One picture of a batch.

    Args:
        id: Names it in its run, whatever its place: from the column ``id``, or made of what is asked.
        request: What is asked.
        line: Where it is in the input, from 1.
    """

    id: str
    request: Request
    line: int = 0


@frozen(kw_only=True)
class TaskOutcome:
    """What came of a task.

    Args:
        id: The task's.
        key: Names the picture in its storage; empty where it is kept in none.
        location: Where a person finds it.
        title: What the picture says of itself.
        usage: What the model used, also for an answer of which no picture could be made.
        seconds: How long it took; 0 where nobody measured it.
        error: What was in the way; None when it is done.
        permanent: Whether trying again is of no use: what is asked is refused, and not only this once.
        drawing: The drawing, where the engine wanted to have it; see :meth:`BatchJob.finish`.
    """

    id: str
    key: str = ""
    location: str = ""
    title: str = ""
    usage: Usage | None = None
    seconds: float = 0.0
    error: LimnerError | None = None
    permanent: bool = False
    drawing: Drawing | None = field(default=None, repr=False)


@frozen(kw_only=True)
class BatchProgress:
    """How far an engine is with what is no picture yet, for people.

    Args:
        message: What is being done, in a few words: ``loading prompts``.
        done: How much of it is done.
        total: How much there is; None where nobody knows.
    """

    message: str
    done: int = 0
    total: int | None = None


@frozen(kw_only=True)
class Spent:
    """What a run has used so far, whenever it was begun.

    Args:
        pictures: Answers that tell what they used.
        prompt_tokens: Tokens read.
        completion_tokens: Tokens written.
        cost: What they cost, in ``unit``.
        unit: The unit of ``cost``; empty where no answer told a cost.
        further: What they cost besides, in other units, each with its unit.
    """

    pictures: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    unit: str = ""
    further: tuple[tuple[float, str], ...] = ()

    @property
    def costs(self) -> tuple[tuple[float, str], ...]:
        """What they cost in each unit, ``cost`` first; none where no answer told a cost."""
        return ((self.cost, self.unit), *self.further) if self.unit or self.cost else self.further


@frozen(kw_only=True)
class Estimate:
    """What a batch is going to take, said before it begins.

    Args:
        prompts: How many pictures are to be made.
        prompt_tokens: Tokens to be read; None where nobody can tell.
        completion_tokens: Tokens to be written; None where nobody can tell.
        cost: What it is going to cost, in ``unit``; None where nobody can tell.
        unit: The unit of ``cost``, such as ``credits`` or ``USD``.
        basis: How that is known, for people: ``counted on 200 of 90,000 prompts``.
    """

    prompts: int
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: float | None = None
    unit: str = ""
    basis: str = ""


@frozen(kw_only=True)
class BatchJob(ABC):
    """A batch, as limner hands it to an engine, with what limner does for engines.

    Args:
        run: What the run is called. Who runs the same name again goes on with it.
        folder: A folder on this machine that is the run's own; the engine may keep things there.
        jobs: How many things are to be done at a time.
        max_cost: What the run may cost altogether, in the engine's or the model's unit; None for no bound. It is the bound of each
            other unit, too, where a judge is paid otherwise than the model.
        retry_failed: Whether what failed before is to be tried again.
        take_over: Whether to take the run from a program elsewhere that works on it, or did when it died; for engines that keep two
            machines from working on one run.
        cancel: Asks the engine to stop: it begins nothing new, stops what it can, and returns.
    """

    run: str
    folder: Path
    jobs: int = 1
    max_cost: float | None = None
    retry_failed: bool = False
    take_over: bool = False
    cancel: CancelToken = field(factory=CancelToken)

    @abstractmethod
    def tasks(self) -> Iterator[Task]:
        """Return what is still to be done, in the order of the input, from its beginning each time.

        It is read as it is needed, so there may be any number of them. What was done or failed before this call is left out;
        where failures are to be retried, those that are not permanent are among them.
        """

    @abstractmethod
    def spent(self) -> Spent:
        """Return what the run has used so far."""

    @abstractmethod
    def describe(self, task: Task) -> ModelDescriptor[Any]:
        """Return what is known of the model backend that a task is for.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It cannot be used.
        """

    @abstractmethod
    def prepare(self, task: Task) -> ModelCall:
        """Return what the model is to be asked, after everything that is checked before a call: the prompt, and what validators say.

        Raises:
            LimnerError: It is refused.
        """

    @abstractmethod
    def draw(self, tasks: Iterable[Task]) -> Iterator[TaskOutcome]:
        """Make pictures here, ``jobs`` at a time, with the model backends of this machine. Tasks are taken as they are needed.

        Yields:
            What came of each, in the order in which they end.
        """

    @abstractmethod
    def table(self, kind: str, name: str) -> Mapping[str, Any]:
        """Return the settings of a plugin as they are written, such as those of ``models`` and ``cortex``; empty where there are none."""

    @abstractmethod
    def finish(
        self,
        answers: Iterable[tuple[Task, Reply | LimnerError] | TaskOutcome | BatchProgress],
        *,
        with_drawings: bool = False,
    ) -> Iterator[TaskOutcome | BatchProgress]:
        """Make pictures of what models answered elsewhere: clean, validate and keep each, in processes of their own where that is possible.

        Answers are taken as they are needed. In an answer's place an error tells why there is none. Outcomes and progress among
        them go through; whoever waits for answers that take long yields progress meanwhile, and what is ready is yielded then.

        Args:
            answers: What models answered.
            with_drawings: Whether outcomes carry their drawings, for an engine that keeps them somewhere of its own, too.

        Yields:
            What came of each, in the order in which they end.
        """


class BatchEngine(ABC):
    """Makes many pictures. One instance serves one :class:`~limner.Studio`, and one batch at a time.

    Whatever happens to the program, a run that is run again goes on: what an engine has yielded is done, and what a model was
    paid for is not paid for again as far as the engine can know of it.
    """

    @abstractmethod
    def estimate(self, job: BatchJob) -> Estimate:
        """Tell what the batch is going to take. Nothing is made, and as little as possible is spent.

        Raises:
            LimnerError: It cannot be told, because the batch could not run either.
        """

    @abstractmethod
    def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
        """Make the pictures, each of :meth:`BatchJob.tasks` once.

        Yields:
            What came of each task, in any order, and now and then how far it is with the rest. What is not yielded is asked for
            again when the run goes on; so is what ends in a :class:`~limner.CancelledError`.

        Raises:
            LimnerError: The whole batch cannot go on: credentials, a service that is gone, a bound on the cost.
        """

    def check(self, *, table: TableReader, context: Context) -> Iterator[Finding]:
        """Look at all that the engine needs, before anybody begins a batch; ``limner doctor`` does.

        As :meth:`ModelBackend.check`: INFO for what is as it should be, WARNING for what will be in the way of some work, ERROR for
        what is in the way of all, the last two with their remedy. Nothing is asked that costs, and nothing is changed.

        Args:
            table: Returns the settings of other plugins as they are written, as :meth:`BatchJob.table` does.
            context: What goes along, with the time that the check may take.

        Yields:
            What was seen, as soon as it is.

        .. versionadded:: 0.1
        """
        yield from ()

    def stop(self, job: BatchJob) -> str:
        """Stop what still runs elsewhere for a run whose program is gone.

        Returns:
            What was stopped, for people.
        """
        return "nothing runs elsewhere"

    def script(self, job: BatchJob) -> str:
        """Return a script with which prompts that keep coming are drawn where the engine does its work, without this program.

        Raises:
            ConfigError: The engine has none.
        """
        msg = f"{type(self).__name__} has no script: it works only while limner batch runs"
        raise ConfigError(msg, hint="take another engine with --engine")

    def close(self) -> None:  # noqa: B027 - most engines hold nothing
        """Give back what the engine holds, such as connections. Called once, when the studio closes."""


@frozen(kw_only=True)
class EngineDescriptor(Descriptor[S, BatchEngine]):
    """Describes a batch engine.

    Args:
        models: The model backends that it asks; empty where any will do.
    """

    models: tuple[str, ...] = ()
