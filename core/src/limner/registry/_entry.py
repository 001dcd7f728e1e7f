"""What is known of a plugin before it is imported.

Named tuples, where the rest of limner has attrs classes: importing attrs takes longer than all that `limner plugins list` does.
"""

from __future__ import annotations

import pkgutil
import re
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

__all__ = ["Kind", "PluginEntry", "PluginStatus", "State"]


class Kind(StrEnum):
    """The kinds of plugins; the value is the name of the entry-point group after ``limner.``, and of the table of settings."""

    MODEL = "models"
    STORAGE = "storages"
    VALIDATOR = "validators"
    UI = "uis"
    OBSERVER = "observers"
    COMMAND = "commands"
    ENGINE = "engines"

    __hash__ = str.__hash__  # an enumeration's own is written in Python, and these are looked up again and again

    @classmethod
    def _missing_(cls, value: object) -> Kind | None:
        """Take the word for one of the kind for the kind, too: ``model``."""
        return next((kind for kind in cls if kind.singular == value), None)

    @property
    def singular(self) -> str:
        """The word for one of the kind, as people say it: ``model``."""
        return self.value[:-1]

    @property
    def group(self) -> str:
        """The entry-point group."""
        return f"limner.{self.value}"

    @property
    def optional_group(self) -> str:
        """The entry-point group of those that are off until somebody turns them on."""
        return f"{self.group}.optional"

    @property
    def label(self) -> str:
        """What one of the kind is called in a message."""
        labels = {
            "models": "model backend",
            "storages": "storage backend",
            "uis": "user interface",
            "engines": "batch engine",
        }
        return labels.get(self.value, self.singular)


class State(StrEnum):
    """What can be said of a plugin without importing it, and ``broken`` where it cannot be used: once that was tried, or as its entry point has no name.

    ``off`` is one that is optional, and that the settings do not name in ``enabled``. ``shadowed`` is one that the settings pass over for
    another of the same name. Unlike a conflict, neither is a fault.
    """

    READY = "ready"
    OFF = "off"
    DISABLED = "disabled"
    CONFLICT = "conflict"
    SHADOWED = "shadowed"
    BROKEN = "broken"


class PluginEntry(NamedTuple):
    """An entry point that offers a plugin, or a plugin object that a program gave.

    Args:
        kind: What it offers.
        name: What users call it.
        value: Where it is: ``package.module:attribute``.
        distribution: Who offers it, in normal form.
        version: The distribution's version.
        metadata: The distribution's metadata folder; None for an object that a program gave.
        plugin: The object that a program gave; None for an entry point.
        optional: Whether it is off until the settings name it.
    """

    kind: Kind
    name: str
    value: str
    distribution: str
    version: str = ""
    metadata: Path | None = None
    plugin: object = None
    optional: bool = False

    @property
    def id(self) -> str:
        """Names the plugin in settings and messages: ``models.sketch``."""
        return f"{self.kind.value}.{self.name}"

    @property
    def release(self) -> str:
        """The distribution and its version, which one that is installed from a folder may not have."""
        return f"{self.distribution} {self.version}".rstrip()

    def summary(self) -> str:
        """Return what the distribution says of itself, without importing it; empty where it says nothing."""
        if self.metadata is None:
            return ""
        try:
            text = (self.metadata / "METADATA").read_text("utf-8", errors="replace")
        except OSError:
            return ""
        found = re.search(r"^Summary: (.*)$", text.partition("\n\n")[0], re.MULTILINE)
        return found[1] if found else ""

    def load(self) -> object:
        """Import it.

        Raises:
            Exception: Whatever the import raises.
        """
        if self.plugin is not None:
            return self.plugin
        return pkgutil.resolve_name(re.sub(r"\s*\[.*\]\s*$", "", self.value))


class PluginStatus(NamedTuple):
    """An entry with what can be said of it.

    Args:
        entry: The entry.
        state: What can be said of it.
        reason: Why it is not ready, and what to do; empty when it is.
    """

    entry: PluginEntry
    state: State
    reason: str = ""
