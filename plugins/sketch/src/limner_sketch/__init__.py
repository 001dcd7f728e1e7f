"""The embedded model backend: it plans and composes pictures, with no network and no account."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from limner.plugins import Capability, ModelDescriptor, Plugin
from limner_sketch._settings import SketchSettings

if TYPE_CHECKING:
    from limner.plugins import ModelBackend
    from limner_sketch._compose import PALETTES, STYLES, Composition, compose, compose_plan, parse_prompt
    from limner_sketch._plan_mode import PlanReading, plan_instructions, plan_schema, read_plan
    from limner_sketch.plan import ScenePlan

__all__ = [
    "PALETTES",
    "STYLES",
    "Composition",
    "PlanReading",
    "ScenePlan",
    "SketchPlugin",
    "compose",
    "compose_plan",
    "parse_prompt",
    "plan_instructions",
    "plan_schema",
    "read_plan",
]

_HOMES = {
    "ScenePlan": "plan",
    **dict.fromkeys(("PlanReading", "plan_instructions", "plan_schema", "read_plan"), "_plan_mode"),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: who only asks what the plugin offers needs no art."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, '_compose')}"), name)


class SketchPlugin(Plugin):
    """Offers the model backend ``sketch``."""

    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[SketchSettings]:
        from limner_sketch._styles import STYLES

        return ModelDescriptor(
            name="sketch",
            summary="Plans and composes pictures on this machine, in milliseconds, with no account",
            settings=SketchSettings,
            factory=_make,
            capabilities={
                Capability.SEED: True,
                Capability.OFFLINE: True,
                Capability.PLANS: True,
                Capability.STREAMING: False,
                Capability.USAGE: False,
                Capability.VISION: False,
            },
            licence="Apache-2.0",
            styles=tuple(STYLES),
        )


def _make(settings: SketchSettings) -> ModelBackend:
    from limner_sketch._backend import Sketch  # the art is loaded when the first picture is drawn

    return Sketch(settings)
