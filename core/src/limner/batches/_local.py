"""The batch engine ``local``: pictures are made on this machine, with its model backends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from typing_extensions import override

from limner._errors import LimnerError
from limner._numbers import plain_number
from limner.plugins import (
    BatchEngine,
    BatchJob,
    BatchProgress,
    Capability,
    EngineDescriptor,
    Estimate,
    NoSettings,
    Plugin,
    Support,
    TaskOutcome,
    drawing_messages,
)

__all__ = ["LocalEngine", "LocalEnginePlugin"]

_SAMPLE: Final = 100
_CHARACTERS: Final = 4
"""Characters that make a token of English, about."""


class LocalEngine(BatchEngine):
    """Makes pictures here, so many at a time as the job allows."""

    @override
    def estimate(self, job: BatchJob) -> Estimate:
        tasks = job.tasks()
        sample = list(islice(tasks, _SAMPLE))
        prompts = len(sample) + sum(1 for _ in tasks)
        if not sample:
            return Estimate(prompts=0, prompt_tokens=0, completion_tokens=0, cost=0.0, basis="nothing is left to do")
        spent = job.spent()
        if spent.pictures:
            share = prompts / spent.pictures
            further = "".join(
                f"; {plain_number(cost * share, 4, grouped=True)} {unit} besides" for cost, unit in spent.further
            )
            return Estimate(
                prompts=prompts,
                prompt_tokens=round(spent.prompt_tokens * share),
                completion_tokens=round(spent.completion_tokens * share),
                cost=spent.cost * share if spent.unit else None,
                unit=spent.unit,
                basis=f"as the {spent.pictures:,} pictures that this run has made{further}",
            )
        if all(job.describe(task).supports(Capability.USAGE) is Support.NO for task in sample):
            return Estimate(prompts=prompts, prompt_tokens=0, completion_tokens=0, cost=0.0, basis="no tokens are used")
        characters = []
        for task in sample:
            try:
                call = job.prepare(task)
            except LimnerError:  # it costs nothing, and is told of when it is refused
                continue
            characters.append(sum(len(message.content) for message in drawing_messages(call)))
        tokens = round(prompts * sum(characters) / _CHARACTERS / len(characters)) if characters else None
        basis = "by the characters of the prompts; run a few with --limit, and this is told by what they used"
        return Estimate(prompts=prompts, prompt_tokens=tokens, basis=basis)

    @override
    def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
        yield from job.draw(job.tasks())


class LocalEnginePlugin(Plugin):
    """The plugin that offers the engine; it comes with the core."""

    api_version = 1

    @override
    def batch_engine(self) -> EngineDescriptor[NoSettings]:
        return EngineDescriptor(
            name="local",
            summary="Makes pictures on this machine, several at a time",
            settings=NoSettings,
            factory=lambda _: LocalEngine(),
        )
