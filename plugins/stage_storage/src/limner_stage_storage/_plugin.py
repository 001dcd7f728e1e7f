"""The plugins: what limner learns of the two backends before anything of Snowflake's is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from typing_extensions import override

from limner.plugins import Capability, Plugin, StorageDescriptor
from limner_stage_storage._settings import StageStorageSettings, TemporaryStageSettings

if TYPE_CHECKING:
    from limner_stage_storage._storage import StageStorage
    from limner_stage_storage._temporary import TemporaryStage

__all__ = ["StageStoragePlugin", "TemporaryStagePlugin"]

_CAPABILITIES: Final = {
    Capability.OFFLINE: False,
    Capability.RENAME: True,
    Capability.SEARCH: True,
    Capability.TAGS: True,
    Capability.TRASH: True,
    Capability.JOURNAL: True,
    Capability.CHAIN: True,
    Capability.MAINTENANCE: True,
}


class StageStoragePlugin(Plugin):
    """Offers the storage backend ``stage``."""

    api_version = 1

    @override
    def storage_backend(self) -> StorageDescriptor[StageStorageSettings]:
        return StorageDescriptor(
            name="stage",
            summary="A stage and tables in Snowflake",
            settings=StageStorageSettings,
            factory=_make,
            service="snowflake",
            # Whether others can open a link depends on its kind, so that is not declared.
            capabilities=_CAPABILITIES,
        )


class TemporaryStagePlugin(Plugin):
    """Offers the storage backend ``stage-temporary``."""

    api_version = 1

    @override
    def storage_backend(self) -> StorageDescriptor[TemporaryStageSettings]:
        return StorageDescriptor(
            name="stage-temporary",
            summary="A stage and transient tables in Snowflake that go when the session ends",
            settings=TemporaryStageSettings,
            factory=_make_temporary,
            service="snowflake",
            capabilities={**_CAPABILITIES, Capability.LINK: True},
        )


def _make(settings: StageStorageSettings) -> StageStorage:
    from limner_stage_storage._storage import StageStorage

    return StageStorage(settings)


def _make_temporary(settings: TemporaryStageSettings) -> TemporaryStage:
    from limner_stage_storage._temporary import TemporaryStage

    return TemporaryStage(settings)
