"""What pytest loads: the conformance suites get pytest's own messages for a failed assert.

It imports nothing of limner: pytest loads it in every run, and a run that measures coverage is to see limner's imports itself.
"""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite(
    "limner.testing._conformance",
    "limner.testing._model_conformance",
    "limner.testing._other_conformance",
    "limner.testing._storage_conformance",
)
