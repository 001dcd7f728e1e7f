"""Commands that plugins offer."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from limner.registry import Kind, Registry
from limner.settings import load_settings, validate_table

__all__ = ["load_command"]


def load_command(name: str, config: Path | None) -> click.Command:
    """Import the plugin that offers a command, and make the command.

    Raises:
        LimnerError: The settings are wrong, or the plugin is broken.
    """
    settings = load_settings(config=config)
    chosen = settings.plugins
    registry = Registry.discover(disabled=chosen.disabled, prefer=chosen.prefer)
    descriptor = registry.load(Kind.COMMAND, name)
    table = validate_table(descriptor.settings, settings.commands.get(name, {}), (Kind.COMMAND.value, name))
    return cast("click.Command", descriptor.factory(table))
