"""For those who test plugins: conformance suites, and stand-ins for models, storages and clocks.

Install it with ``pip install "limner-core[testing]"``. A suite is subclassed and given one fixture::

    from limner.testing import ModelConformance

    class TestStripes(ModelConformance):
        @pytest.fixture
        def plugin(self) -> Plugin:
            return StripesPlugin()

What the descriptor declares chooses the tests. A test can be switched off in one way only, by overriding it with
``@pytest.mark.xfail(reason="…")``, so that what a plugin does not do is said and seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._lazy import lazy_names

if TYPE_CHECKING:
    from limner.testing._doubles import FixedClock, Listener, ScriptedModel, offer
    from limner.testing._engine_conformance import EngineConformance
    from limner.testing._memory import MemoryPlugin, MemoryStorage
    from limner.testing._model_conformance import ModelConformance
    from limner.testing._other_conformance import (
        CommandConformance,
        ObserverConformance,
        UiConformance,
        ValidatorConformance,
    )
    from limner.testing._replay import ReplayModel
    from limner.testing._storage_conformance import StorageConformance
    from limner.testing._storage_machine import StorageMachine

__all__ = [
    "CommandConformance",
    "EngineConformance",
    "FixedClock",
    "Listener",
    "MemoryPlugin",
    "MemoryStorage",
    "ModelConformance",
    "ObserverConformance",
    "ReplayModel",
    "ScriptedModel",
    "StorageConformance",
    "StorageMachine",
    "UiConformance",
    "ValidatorConformance",
    "offer",
]

# Lazy: the stand-ins need no pytest.
__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "limner.testing._doubles": "FixedClock Listener ScriptedModel offer",
        "limner.testing._engine_conformance": "EngineConformance",
        "limner.testing._memory": "MemoryPlugin MemoryStorage",
        "limner.testing._model_conformance": "ModelConformance",
        "limner.testing._other_conformance": (
            "CommandConformance ObserverConformance UiConformance ValidatorConformance"
        ),
        "limner.testing._replay": "ReplayModel",
        "limner.testing._storage_conformance": "StorageConformance",
        "limner.testing._storage_machine": "StorageMachine",
    },
)
