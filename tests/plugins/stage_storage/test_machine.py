"""The storage in a stage does what a model of it does, in whatever order."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from typing_extensions import override

from limner.plugins import Capability, StorageBackend
from limner.testing import StorageMachine
from limner_snowflake import SnowflakeSettings
from limner_stage_storage import StageStorage, StageStorageSettings


@pytest.mark.slow
def test_in_any_order(connection: dict[str, object]) -> None:
    connected = SnowflakeSettings.model_validate(connection)

    class Machine(StorageMachine):
        offered: ClassVar[frozenset[Capability]] = frozenset(
            {Capability.RENAME, Capability.SEARCH, Capability.TAGS, Capability.TRASH}
        )

        @override
        def make_storage(self) -> StorageBackend:
            return StageStorage(StageStorageSettings(snowflake=connected, prefix=f"M{uuid4().hex}"))

    run_state_machine_as_test(
        Machine,
        settings=settings(max_examples=6, stateful_step_count=12, suppress_health_check=list(HealthCheck)),
    )
