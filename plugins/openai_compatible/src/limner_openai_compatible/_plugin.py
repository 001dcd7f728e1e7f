"""The plugin: what limner is told before anything is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import Capability, ModelDescriptor, Plugin
from limner_openai_compatible._settings import OpenAISettings

if TYPE_CHECKING:
    from limner.plugins import ModelBackend

__all__ = ["OpenAIPlugin"]


class OpenAIPlugin(Plugin):
    """Offers the model backend ``openai``."""

    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[OpenAISettings]:
        return ModelDescriptor(
            name="openai",
            summary="Draws with the language model of any OpenAI-compatible server, yours or OpenAI's",
            settings=OpenAISettings,
            factory=_backend,
            # What depends on the server is not declared: whether it heeds a seed, and whether it is on this machine.
            capabilities={Capability.STREAMING: True, Capability.USAGE: True, Capability.VISION: False},
        )


def _backend(settings: OpenAISettings) -> ModelBackend:
    from limner_openai_compatible._backend import OpenAICompatible  # brings the openai package

    return OpenAICompatible(settings)
