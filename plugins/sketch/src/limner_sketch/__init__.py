"""The embedded model backend: it plans and composes pictures, with no network and no account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import Capability, ModelDescriptor, NoSettings, Plugin

if TYPE_CHECKING:
    from limner.plugins import ModelBackend

__all__ = ["SketchPlugin"]


class SketchPlugin(Plugin):
    """Offers the model backend ``sketch``."""

    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[NoSettings]:
        from limner_sketch._styles import STYLES

        return ModelDescriptor(
            name="sketch",
            summary="Plans and composes pictures on this machine, in milliseconds, with no account",
            settings=NoSettings,
            factory=_make,
            capabilities={
                Capability.SEED: True,
                Capability.OFFLINE: True,
                Capability.STREAMING: False,
                Capability.USAGE: False,
                Capability.VISION: False,
            },
            licence="Apache-2.0",
            styles=tuple(STYLES),
        )


def _make(_settings: NoSettings) -> ModelBackend:
    from limner_sketch._backend import Sketch  # the art is loaded when the first picture is drawn

    return Sketch()
