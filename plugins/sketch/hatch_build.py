"""Put Fluent Emoji into the wheels of releases, where npm is at hand to fetch it; where it is not, say so and go on without.

Other builds, such as those of a checkout, need neither npm nor a network: ``limner art build`` fetches the same files later.
"""

from __future__ import annotations

import os
import sys
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INTO = "limner_sketch/art/data"


class FluentHook(BuildHookInterface[Any]):
    """Hatchling calls this for each wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch the sets and name them to the builder."""
        if os.environ.get("LIMNER_RELEASE") != "1" or version == "editable":
            return
        fluent = _fluent(Path(self.root))
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        try:
            for one in fluent.SETS:
                fluent.fetch(one, folder)
        except fluent.NotFetchedError as error:
            self.app.display_warning(f"the wheel is built without Fluent Emoji: {error}")
        for file in sorted(folder.iterdir()):
            build_data["force_include"][str(file)] = f"{INTO}/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was fetched."""
        del version, build_data, artifact_path
        if hasattr(self, "_folder"):
            self._folder.cleanup()


def _fluent(root: Path) -> ModuleType:
    """Return the module that fetches, which needs nothing but the standard library."""
    spec = spec_from_file_location("limner_sketch_fluent", root / "src/limner_sketch/art/_fluent.py")
    assert spec is not None  # noqa: S101 - it lies in the same distribution
    assert spec.loader is not None  # noqa: S101 - as above
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module
