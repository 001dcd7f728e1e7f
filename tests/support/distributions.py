"""Distributions for tests: folders on ``sys.path`` that look to Python as if they had been installed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

__all__ = ["install"]


def install(
    site: Path,
    name: str,
    entry_points: Mapping[str, Mapping[str, str]],
    modules: Mapping[str, str],
    *,
    version: str = "1.2.3",
) -> None:
    """Lay out a distribution as an installer does.

    Args:
        site: The folder that is or will be on ``sys.path``.
        name: The distribution's name.
        entry_points: Names and values, by group.
        modules: Source texts, by module.
        version: The distribution's version.
    """
    folder = site / f"{name.replace('-', '_')}-{version}.dist-info"
    folder.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nSummary: What {name} is for\n"
    (folder / "METADATA").write_text(metadata, "utf-8")
    lines = []
    for group, entries in entry_points.items():
        lines += [f"[{group}]", *(f"{key} = {value}" for key, value in entries.items()), ""]
    (folder / "entry_points.txt").write_text("\n".join(lines), "utf-8")
    for module, source in modules.items():
        (site / f"{module}.py").write_text(dedent(source), "utf-8")
