"""What must not pass a type checker: each line that is wrong says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel
from typing_extensions import override

from limner import Event, Finding, Studio
from limner.batches import Batch
from limner.plugins import (
    BatchEngine,
    BatchJob,
    BatchProgress,
    CommandDescriptor,
    Context,
    Entry,
    Launch,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    PlanComposer,
    Plugin,
    Query,
    Reply,
    StorageBackend,
    TaskOutcome,
    UserInterface,
    Validator,
)
from limner.registry import Kind


class Painting(BaseModel):
    colour: str = "teal"


class Wrong(ModelBackend):
    @override
    def complete(self, call: str, context: Context) -> Reply:  # E: override
        return Reply(text=call)

    @override
    def compleat(self, call: ModelCall, context: Context) -> Reply:  # E: misc
        return Reply("<svg/>")  # E: call-arg


class WrongJudge(Validator):
    @override
    def check_call(self, call: ModelCall) -> Iterable[Finding]:  # E: override
        return ()

    @override
    def check_reply(self, reply: Reply, call: ModelCall, context: Context) -> str:  # E: override
        return "no"

    @override
    def check_answer(self, reply: Reply, context: Context) -> Iterable[Finding]:  # E: misc
        return ()


class HalfComposer(PlanComposer):
    @override
    def compose(self, plan: dict[str, str], call: ModelCall, context: Context) -> Reply:  # E: override
        return Reply(text="")


HalfComposer()  # E: abstract


class WrongPlugin(Plugin):
    api_version = "1"  # E: assignment

    @override
    def modle_backend(self) -> ModelDescriptor[NoSettings]:  # E: misc
        raise LookupError

    @override
    def model_backend(self) -> str:  # E: override
        return "acme"

    @override
    def storage_backend(self, nope: int) -> None:  # E: override
        return None


class WrongEngine(BatchEngine):
    @override
    def estimate(self, job: BatchJob) -> int:  # E: override
        return 1

    @override
    def run(self, job: str) -> Iterator[TaskOutcome | BatchProgress]:  # E: override
        yield TaskOutcome(ident="x")  # E: call-arg


class HalfEngine(BatchEngine):
    @override
    def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
        yield from job.finish([("x", Reply(text=""))])  # E: list-item


HalfEngine()  # E: abstract


class WrongStorage(StorageBackend):
    @override
    def get(self, key: str, *, context: Context) -> str:  # E: override
        return key

    @override
    def list(self, query: Query, *, context: Context) -> list[Entry]:  # E: override valid-type
        return []

    @override
    def remove(self, key: str, *, context: Context) -> None:  # E: misc
        return


class WrongObserver(Observer):
    @override
    async def observe(self, event: Event) -> None:  # E: override
        return


class WrongUi(UserInterface):
    @override
    def run(self, launch: Launch) -> None:  # E: override
        return


class Painter(ModelBackend):
    def __init__(self, settings: Painting) -> None:
        self._settings = settings

    @override
    async def complete(self, call: ModelCall, context: Context) -> Reply:  # E: override
        return Reply(text="", notes=["red"])  # E: arg-type

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[str]:  # E: override
        yield ""


def greet() -> None:
    return None


CommandDescriptor(name="x", summary="x", settings=NoSettings, factory=lambda _: greet)  # E: arg-type return-value
ModelDescriptor(name="x", summary="x", settings=NoSettings, factory=lambda _: "no backend")  # E: arg-type return-value
ModelDescriptor(name="x", summary="x", settings=NoSettings, factory=Painter)  # E: arg-type
ModelDescriptor(name="x", summary="x", settings=Painting, factory=Painter, capabilities={"seed": True})  # E: dict-item


def program(studio: Studio) -> None:
    studio.generate("a fox", stlye="flat")  # E: call-arg
    Batch(studio, "prompts.csv", stlye="flat")  # E: call-arg
    studio.generate("a fox", seed="one")  # E: arg-type
    studio.generate("a fox", via="telepathy")  # E: arg-type
    print(studio.registry.load(Kind.STORAGE, "local").styles)  # E: attr-defined
