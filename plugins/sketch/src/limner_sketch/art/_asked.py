"""The packs that the settings of sketch ask for, for the commands that look into them."""

from __future__ import annotations

import click

from limner.settings import load_settings, validate_table
from limner_sketch._settings import SketchSettings
from limner_sketch.art._library import Library, library_of

__all__ = ["asked_library"]


def asked_library() -> Library:
    """Return the library of the packs that are in use and of those under ``[models.sketch]``, as a drawing has them.

    Raises:
        ConfigError: The settings cannot be read, or name a pack that there is not.
    """
    context = click.get_current_context(silent=True)
    given = context.obj if context is not None and isinstance(context.obj, dict) else {}
    table = load_settings(config=given.get("config")).models.get("sketch", {})
    return library_of(validate_table(SketchSettings, table, ("models", "sketch")).art)
