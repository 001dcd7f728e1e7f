"""Draws with the language model of any OpenAI-compatible server.

>>> from limner_openai_compatible import OpenAICompatible, OpenAISettings
>>> backend = OpenAICompatible(OpenAISettings(base_url="http://localhost:11434/v1", model="qwen3:8b"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from limner_openai_compatible._plugin import OpenAIPlugin
from limner_openai_compatible._settings import OpenAISettings

if TYPE_CHECKING:
    from limner_openai_compatible._backend import OpenAICompatible

__all__ = ["OpenAICompatible", "OpenAIPlugin", "OpenAISettings"]


def __getattr__(name: str) -> Any:
    """Import the backend when it is first asked for: the openai package takes a second."""
    if name != "OpenAICompatible":
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from limner_openai_compatible._backend import OpenAICompatible

    return OpenAICompatible
