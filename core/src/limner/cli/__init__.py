"""The ``limner`` command. Each command is a module of its own, imported when it is run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["COMMANDS"]

COMMANDS: Final[Mapping[str, tuple[str, str]]] = {
    "generate": ("limner.cli._generate:generate", "Make a picture from a prompt."),
    "batch": ("limner.cli._batch:batch", "Make a picture of each prompt in a file."),
    "list": ("limner.cli._library:list_", "List the pictures that are kept."),
    "show": ("limner.cli._library:show", "Tell all about a picture."),
    "export": ("limner.cli._export:export", "Write a picture to a file, as SVG or PNG."),
    "rename": ("limner.cli._library:rename", "Give a picture another name."),
    "tag": ("limner.cli._library:tag", "File pictures under tags, or mark favourites."),
    "delete": ("limner.cli._library:delete", "Remove pictures."),
    "restore": ("limner.cli._library:restore", "Take pictures out of the trash."),
    "feedback": ("limner.cli._audit:feedback", "Say what you think of a picture."),
    "storage": ("limner.cli._storage:storage", "Verify, repair, measure, clear, copy and archive a library."),
    "journal": ("limner.cli._audit:journal", "See and export what was made, used, done and thought."),
    "audit": ("limner.cli._audit:audit", "Check that nobody changed the journal."),
    "ui": ("limner.cli._ui:ui", "Open limner in the browser."),
    "doctor": ("limner.cli._doctor:doctor", "Check all that work needs, before it begins."),
    "models": ("limner.cli._backends:models", "List the model backends, or tell all about one."),
    "storages": ("limner.cli._backends:storages", "List the storage backends, or tell all about one."),
    "plugins": ("limner.cli._plugins:plugins", "See which plugins are installed, find faults, start your own."),
    "config": ("limner.cli._config:config", "See, check and start the settings."),
    "completion": ("limner.cli._completion:completion", "Print what lets a shell complete commands."),
}
"""Where each command is, and what the help says of it. To read the help, none of them is imported."""
