"""Draws with the models of Snowflake Cortex, for limner.

>>> from limner_cortex import Cortex, CortexSettings
>>> backend = Cortex(CortexSettings(model="haiku", snowflake={"connection": "dev"}))

Importing it imports nothing of Snowflake's, and asks nobody anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from limner_cortex._backend import Cortex
    from limner_cortex._judge import CortexJudge
    from limner_cortex._judge_plugin import JudgePlugin
    from limner_cortex._judge_settings import JudgeSettings
    from limner_cortex._plugin import CortexPlugin
    from limner_cortex._settings import CortexSettings

__all__ = ["Cortex", "CortexJudge", "CortexPlugin", "CortexSettings", "JudgePlugin", "JudgeSettings"]

_HOMES = {
    "Cortex": "_backend",
    "CortexJudge": "_judge",
    "CortexPlugin": "_plugin",
    "CortexSettings": "_settings",
    "JudgePlugin": "_judge_plugin",
    "JudgeSettings": "_judge_settings",
}


def __getattr__(name: str) -> Any:
    """Import a name when it is first asked for: each of the three plugins needs a part of what is here."""
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
