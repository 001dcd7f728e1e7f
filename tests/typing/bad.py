"""What must not pass a type checker: each line that is wrong says so."""

from __future__ import annotations

from typing_extensions import override

from limner.plugins import Context, ModelBackend, ModelCall, ModelDescriptor, NoSettings, Plugin, Reply


class Wrong(ModelBackend):
    @override
    def complete(self, call: str, context: Context) -> Reply:  # E: override
        return Reply(text=call)

    @override
    def compleat(self, call: ModelCall, context: Context) -> Reply:  # E: misc
        return Reply("<svg/>")  # E: call-arg


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
