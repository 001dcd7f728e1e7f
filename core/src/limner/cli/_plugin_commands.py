"""Commands that plugins offer."""

from __future__ import annotations

from pathlib import Path

import click

from limner._backends import Backends, make_registry
from limner.settings import load_settings

__all__ = ["load_command"]


def load_command(name: str, config: Path | None) -> click.Command:
    """Import the plugin that offers a command, and make the command.

    Raises:
        LimnerError: The settings are wrong, or the plugin is broken.
    """
    settings = load_settings(config=config)
    return Backends(make_registry(settings), settings).command(name)
