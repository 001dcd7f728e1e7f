"""What a plugin author and a program write; a strict type checker has nothing to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_type

from pydantic import BaseModel, SecretStr
from typing_extensions import override

from limner import Drawing, Event, Finding, Generation, LimnerError, Outcome, Request, Settings, Severity, Studio
from limner.batches import Batch, Survey
from limner.plugins import (
    BatchEngine,
    BatchJob,
    BatchProgress,
    Capability,
    Context,
    EngineDescriptor,
    Estimate,
    Message,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    Page,
    PlanComposer,
    PlanInstructions,
    Plugin,
    Reply,
    Role,
    Support,
    Task,
    TaskOutcome,
    Validator,
    ValidatorDescriptor,
    as_data,
    drawing_messages,
    hookimpl,
)
from limner.registry import Kind
from limner.svg import clean, repair


class Keyed(BaseModel):
    key: SecretStr


class Acme(ModelBackend):
    def __init__(self, settings: Keyed) -> None:
        self._settings = settings

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        context.check()
        return Reply(text=call.prompt)


class NoRed(Validator):
    @override
    def check_prompt(self, prompt: str, context: Context) -> Iterable[Finding]:
        if "red" in prompt:
            yield Finding(Severity.ERROR, "acme.red", "no red")

    @override
    def check_call(self, call: ModelCall, context: Context) -> Iterable[Finding]:
        if sum(len(message.content) for message in drawing_messages(call)) > 10_000:
            yield Finding(Severity.ERROR, "acme.long", "too long", hint=f"ask {call.plugin} for less")

    @override
    def check_reply(self, reply: Reply, call: ModelCall, context: Context) -> list[Finding]:
        return [] if reply.usage is None else [Finding(Severity.INFO, "acme.cost", f"{reply.usage.cost}")]


class Planner(PlanComposer):
    @override
    def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
        rules = Message(Role.SYSTEM, "Name a colour.")
        return PlanInstructions(messages=(rules, Message(Role.USER, as_data(call.prompt))), schema={"type": "string"})

    @override
    def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
        return Reply(text=plan)


class AcmePlugin(Plugin):
    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[Keyed]:
        return ModelDescriptor(
            name="acme", summary="Acme", settings=Keyed, factory=Acme, capabilities={Capability.SEED: True}
        )

    @override
    @hookimpl(tryfirst=True)
    def validator(self) -> ValidatorDescriptor[NoSettings]:
        return ValidatorDescriptor(name="acme", summary="Acme", settings=NoSettings, factory=lambda _: NoRed())


class Farm(BatchEngine):
    def __init__(self, settings: Keyed) -> None:
        self._settings = settings

    @override
    def estimate(self, job: BatchJob) -> Estimate:
        return Estimate(prompts=sum(1 for _ in job.tasks()), cost=1.5, unit="credits")

    @override
    def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
        yield BatchProgress(message="ploughing", done=1)
        yield from job.finish(self._answers(job))

    def _answers(self, job: BatchJob) -> Iterator[tuple[Task, Reply | LimnerError]]:
        for task in job.tasks():
            try:
                yield task, Reply(text=job.prepare(task).prompt)
            except LimnerError as error:
                yield task, error


class FarmPlugin(Plugin):
    api_version = 1

    @override
    def batch_engine(self) -> EngineDescriptor[Keyed]:
        return EngineDescriptor(name="farm", summary="A farm", settings=Keyed, factory=Farm)


class Ear(Observer):
    @override
    def observe(self, event: Event) -> None:
        print(event.at)


def program() -> None:
    with Studio(Settings(model="acme"), plugins=[AcmePlugin()], observers=[Ear()]) as studio:
        assert_type(studio.generate("a fox", seed=1, size=(800, 600), palette=["red"], via="plan"), Generation)
        assert_type(studio.registry.load(Kind.MODEL, "acme").styles, tuple[str, ...])
        studio.reconfigure(Settings(model="acme", style="flat"))
        assert_type(studio.generate(Request(prompt="a fox", size="wide")).drawing, Drawing)
        assert_type(studio.library().list(), Page)
        for outcome in studio.batch([Request(prompt="a fox")]):
            assert_type(outcome, Outcome)
            assert_type(outcome.error, LimnerError | None)
        assert_type(studio.engine("farm"), BatchEngine)
        assert_type(studio.finish(Request(prompt="a fox"), Reply(text="<svg/>"), seed=1), Generation)
        with Batch(studio, "prompts.csv", engine="farm", out=Path("out"), style="flat", size=(800, 600)) as batch:
            assert_type(batch.survey(), Survey)
            for event in batch.run():
                assert_type(event, TaskOutcome | BatchProgress)
        assert_type(studio.model().supports(Capability.SEED), Support)
    assert_type(clean(b"<svg/>"), Drawing)
    assert_type(repair("<svg/>").svg, str)


async def asynchronous_program() -> None:
    with Studio() as studio:
        assert_type(await studio.agenerate("a fox"), Generation)
        async for event in studio.astream("a fox"):
            assert_type(event, Event)
