"""Settings: read from files, the environment and arguments, in a documented order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._lazy import lazy_names

if TYPE_CHECKING:
    from limner.settings._load import load_settings, validate, validate_table
    from limner.settings._model import PluginSettings, Settings
    from limner.settings._sources import Layer, merged, read_layers, source_of, user_file

__all__ = [
    "Layer",
    "PluginSettings",
    "Settings",
    "load_settings",
    "merged",
    "read_layers",
    "source_of",
    "user_file",
    "validate",
    "validate_table",
]

# Lazy: who only reads the layers needs no pydantic.
__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "limner.settings._load": "load_settings validate validate_table",
        "limner.settings._model": "PluginSettings Settings",
        "limner.settings._sources": "Layer merged read_layers source_of user_file",
    },
)
