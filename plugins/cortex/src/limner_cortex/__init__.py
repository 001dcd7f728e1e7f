"""Draws with the models of Snowflake Cortex, for limner.

>>> from limner_cortex import Cortex, CortexSettings
>>> backend = Cortex(CortexSettings(model="haiku", snowflake={"connection": "dev"}))

Importing it imports nothing of Snowflake's, and asks nobody anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from limner_cortex._plugin import CortexPlugin
from limner_cortex._settings import CortexSettings

if TYPE_CHECKING:
    from limner_cortex._backend import Cortex

__all__ = ["Cortex", "CortexPlugin", "CortexSettings"]


def __getattr__(name: str) -> Any:
    """Import the backend when it is first asked for."""
    if name != "Cortex":
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from limner_cortex._backend import Cortex

    return Cortex
