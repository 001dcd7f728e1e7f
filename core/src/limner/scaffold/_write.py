"""Fill in the templates and write the files."""

from __future__ import annotations

import os
import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Final

from limner._errors import ConfigError
from limner._files import write_file
from limner._version import __version__
from limner.registry import Kind, scan

__all__ = ["scaffold"]

_PLUGINS: Final = {
    "model": "CirclePlugin",
    "storage": "MemoryPlugin",
    "validator": "WordPlugin",
    "ui": "PromptPlugin",
    "observer": "CounterPlugin",
    "command": "GreetingPlugin",
    "engine": "TilePlugin",
}
"""The plugin class in the template of each kind. No identifier is made of the user's name, whatever its length."""

_OURS: Final = frozenset(
    {
        "core",
        "cortex",
        "local-storage",
        "object-storage",
        "openai-compatible",
        "sketch",
        "snowflake",
        "snowflake-commands",
        "snowflake-emulator",
        "stage-storage",
        "ui-streamlit",
    }
)
"""What follows ``limner-`` in the names of limner's own distributions, installed or not."""

_ENDING: Final = ".tmpl"
"""Keeps the tools of the repository away from what is no Python yet."""


def scaffold(name: str, kind: str, folder: Path) -> list[Path]:
    """Write the start of a plugin.

    Args:
        name: What users will call it: ``my-model``.
        kind: The word for one of a kind: ``model``.
        folder: Where to; a folder ``limner-NAME`` is made in it.

    Returns:
        The files that were written.

    Raises:
        ConfigError: The name cannot be one or is taken, or the folder is there already.
        StorageError: A file could not be written.
    """
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        msg = f"{name!r} cannot be the name of a plugin"
        hint = "lower-case letters, digits and single hyphens, a letter first: my-model"
        raise ConfigError(msg, hint=hint)
    _refuse_taken(name, kind)
    target = folder / f"limner-{name}"
    if os.path.lexists(target):
        msg = f"{target} is there already"
        raise ConfigError(msg, hint="choose another name, or another folder with --in")
    words = {
        "name": name,
        "what": Kind(kind).label.capitalize(),
        "group": Kind(kind).group,
        "distribution": f"limner-{name}",
        "package": f"limner_{name.replace('-', '_')}",
        "plugin": _PLUGINS[kind],
        "version": __version__,
        "next": _next_minor(__version__),
    }
    templates = files("limner.scaffold")
    written = []
    for part in ("common", kind):
        for template in _templates(templates / part):
            path = target / Template(template[0].removesuffix(_ENDING)).substitute(words)
            write_file(path, Template(template[1].read_text("utf-8")).substitute(words).encode())
            written.append(path)
    return sorted(written)


def _refuse_taken(name: str, kind: str) -> None:
    """Refuse a name that would replace a distribution, or leave two plugins of one name, of which neither is used.

    Raises:
        ConfigError: The name is taken.
    """
    distribution = f"limner-{name}"
    if name in _OURS or _is_installed(distribution):
        owner = "limner's own" if name in _OURS else "installed"
        msg = f"the name {name!r} is taken: {distribution} is {owner}"
        raise ConfigError(msg, hint="choose another name")
    for entry in scan():
        if entry.kind is Kind(kind) and entry.name == name:
            msg = f"the name {name!r} is taken: {entry.distribution} offers a {entry.kind.label} of that name"
            raise ConfigError(msg, hint="choose another name, or uninstall that one first")


def _is_installed(distribution: str) -> bool:
    from importlib import metadata

    try:
        metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True


def _templates(place: Traversable, prefix: str = "") -> list[tuple[str, Traversable]]:
    found = []
    for item in place.iterdir():
        if item.is_dir():
            found += _templates(item, f"{prefix}{item.name}/")
        elif item.name.endswith(_ENDING):
            found.append((prefix + item.name, item))
    return found


def _next_minor(version: str) -> str:
    major, minor, *_ = version.split(".")
    return f"{major}.{int(minor) + 1}"
