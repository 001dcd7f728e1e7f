"""What must not pass a type checker: each line that is wrong says so."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import override

from limner import Finding, Studio
from limner.plugins import (
    Context,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    PlanComposer,
    Plugin,
    Reply,
    Validator,
)
from limner.registry import Kind


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


ModelDescriptor(name="x", summary="x", settings=NoSettings, factory=lambda _: "no backend")  # E: arg-type return-value


def program(studio: Studio) -> None:
    studio.generate("a fox", stlye="flat")  # E: call-arg
    studio.generate("a fox", seed="one")  # E: arg-type
    studio.generate("a fox", via="telepathy")  # E: arg-type
    print(studio.registry.load(Kind.STORAGE, "local").styles)  # E: attr-defined
