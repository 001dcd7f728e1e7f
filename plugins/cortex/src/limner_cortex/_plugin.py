"""The plugin: what limner is told before anything is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import Capability, ModelDescriptor, Plugin
from limner_cortex._models import MODELS, describe
from limner_cortex._settings import CortexSettings

if TYPE_CHECKING:
    from limner.plugins import ModelBackend

__all__ = ["CortexPlugin"]


class CortexPlugin(Plugin):
    """Offers the model backend ``cortex``."""

    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[CortexSettings]:
        return ModelDescriptor(
            name="cortex",
            summary="Draws with the models of Snowflake Cortex: Claude, GPT, Llama and more, in your account",
            settings=CortexSettings,
            factory=_backend,
            capabilities={
                Capability.SEED: False,
                Capability.STREAMING: True,
                Capability.STRUCTURED_OUTPUT: True,
                Capability.USAGE: True,
                Capability.VISION: False,
            },
            service="snowflake",
            models=tuple(MODELS),
            model_notes={name: describe(model) for name, model in MODELS.items()},
        )


def _backend(settings: CortexSettings) -> ModelBackend:
    from limner_cortex._backend import Cortex  # brings event loops, and Snowflake's sessions when it is asked

    return Cortex(settings)
