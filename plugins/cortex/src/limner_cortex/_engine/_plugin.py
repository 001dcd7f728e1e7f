"""The plugin: what limner is told before anything is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import EngineDescriptor, Plugin
from limner_cortex._engine._settings import EngineSettings

if TYPE_CHECKING:
    from limner.plugins import BatchEngine

__all__ = ["SnowflakeEnginePlugin"]


class SnowflakeEnginePlugin(Plugin):
    """Offers the batch engine ``snowflake``."""

    api_version = 1

    @override
    def batch_engine(self) -> EngineDescriptor[EngineSettings]:
        return EngineDescriptor(
            name="snowflake",
            summary="Has Snowflake ask Cortex for many prompts at once, by statements over a table of them",
            settings=EngineSettings,
            factory=_engine,
            models=("cortex",),
            service="snowflake",
        )


def _engine(settings: EngineSettings) -> BatchEngine:
    from limner_cortex._engine._engine import SnowflakeEngine  # brings Snowflake's sessions when it is used

    return SnowflakeEngine(settings)
