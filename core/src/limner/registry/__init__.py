"""Which plugins are installed, and how one is had: found without importing, imported one at a time, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._lazy import lazy_names

if TYPE_CHECKING:
    from limner._entry_points import entry_points
    from limner.registry._catalogue import Catalogue
    from limner.registry._entry import Kind, PluginEntry, PluginStatus, State
    from limner.registry._registry import Registry
    from limner.registry._scan import scan

__all__ = ["Catalogue", "Kind", "PluginEntry", "PluginStatus", "Registry", "State", "entry_points", "scan"]

# Lazy: who only lists plugins needs no registry, which knows the contracts and so imports pydantic.
__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "limner._entry_points": "entry_points",
        "limner.registry._catalogue": "Catalogue",
        "limner.registry._entry": "Kind PluginEntry PluginStatus State",
        "limner.registry._registry": "Registry",
        "limner.registry._scan": "scan",
    },
)
