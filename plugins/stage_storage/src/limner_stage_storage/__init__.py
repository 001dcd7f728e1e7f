"""Keeps drawings of limner in Snowflake: files in a stage, what is known of them and the journal in tables.

>>> from limner_snowflake import SnowflakeSettings
>>> from limner_stage_storage import StageStorage, StageStorageSettings
>>> storage = StageStorage(StageStorageSettings(snowflake=SnowflakeSettings(connection="art")))  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from limner_stage_storage._plugin import StageStoragePlugin, TemporaryStagePlugin
from limner_stage_storage._settings import StageStorageSettings, TemporaryStageSettings

if TYPE_CHECKING:
    from limner_stage_storage._storage import StageStorage
    from limner_stage_storage._temporary import TemporaryStage

__all__ = [
    "StageStorage",
    "StageStoragePlugin",
    "StageStorageSettings",
    "TemporaryStage",
    "TemporaryStagePlugin",
    "TemporaryStageSettings",
]


def __getattr__(name: str) -> Any:
    """Import the backends when they are first asked for: a descriptor needs the settings alone."""
    if name == "StageStorage":
        from limner_stage_storage._storage import StageStorage

        return StageStorage
    if name == "TemporaryStage":
        from limner_stage_storage._temporary import TemporaryStage

        return TemporaryStage
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
