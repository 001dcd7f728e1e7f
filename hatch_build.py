"""Compute the meta package's dependencies: every member of the workspace that users need.

In a checkout or an sdist the members lie beside this file, so they are named by path and plain ``pip install .`` works. A
release names them by version (set ``LIMNER_RELEASE=1`` while building), because a path means nothing on another machine.
"""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


def members(root: Path) -> dict[str, Path]:
    """Return the distribution name and folder of each member that users need: the core, plugins, and libraries that those need."""
    found: dict[str, Path] = {}
    needed: set[str] = set()
    for kind in ("core", "plugins/*", "libs/*"):
        for file in sorted(root.glob(f"{kind}/pyproject.toml")):
            project = tomllib.loads(file.read_text("utf-8"))["project"]
            if kind != "libs/*" or project["name"] in needed:
                found[project["name"]] = file.parent
                needed |= {re.split(r"[^\w.-]", each)[0] for each in project.get("dependencies", ())}
    return found


class MembersHook(MetadataHookInterface):
    """Hatchling calls this for ``dynamic = ["dependencies"]``."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the dependencies in place."""
        release = os.environ.get("LIMNER_RELEASE") == "1"
        metadata["dependencies"] = [
            f"{name}=={metadata['version']}" if release else f"{name} @ {path.as_uri()}"
            for name, path in members(Path(self.root)).items()
        ]
