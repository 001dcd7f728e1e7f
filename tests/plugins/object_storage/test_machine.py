from __future__ import annotations

from uuid import uuid4

from hypothesis import HealthCheck, settings
from hypothesis.stateful import rule

from limner.plugins import Capability, StorageBackend
from limner.testing import StorageMachine
from limner_object_storage import ObjectStorage, ObjectStorageSettings


class ObjectMachine(StorageMachine):
    """Besides what every storage goes through: another process takes over, and knows nothing but what is in the store."""

    offered = frozenset({Capability.RENAME, Capability.SEARCH, Capability.TAGS})

    def make_storage(self) -> StorageBackend:
        if not hasattr(self, "url"):
            self.url = f"memory://{uuid4().hex}"
        return ObjectStorage(ObjectStorageSettings(url=self.url))

    @rule()
    def restart(self) -> None:
        self.storage = self.make_storage()


TestObjectMachine = ObjectMachine.TestCase
TestObjectMachine.settings = settings(
    max_examples=20, database=None, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)
