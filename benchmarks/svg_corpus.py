"""Real drawings to measure with: icon and emoji packages, fetched once with npm into the user's cache, never into git.

python benchmarks/svg_corpus.py            fetch everything, say how many drawings there are
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

if TYPE_CHECKING:
    from collections.abc import Iterator

# Package, and what its drawings are.
PACKAGES = {
    "@iconify-json/noto": "emoji, gradients",
    "@iconify-json/fluent-emoji-flat": "emoji, flat",
    "@iconify-json/svg-spinners": "SMIL",
    "@iconify-json/line-md": "SMIL, masks",
    "@iconify-json/meteocons": "SMIL, gradients, symbols",
    "@iconify-json/logos": "logos",
    "@iconify-json/flat-color-icons": "icons",
    "@iconify-json/skill-icons": "logos, clip paths",
    "@iconify-json/vscode-icons": "icons, gradients",
    "@twemoji/svg": "emoji",
    "flag-icons": "flags, use, clip paths",
    "@meteocons/svg": "SMIL, styles",
    "devicon": "logos from many editors",
}
MAX_BYTES = 1_000_000


def cache() -> Path:
    folder = user_cache_path("limner-benchmarks") / "npm"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def archive(package: str) -> Path:
    stem = package.removeprefix("@").replace("/", "-")
    found = sorted(cache().glob(f"{stem}-[0-9]*.tgz"))
    if not found:
        print(f"fetching {package}", file=sys.stderr)
        subprocess.run(["npm", "pack", "--silent", package], cwd=cache(), check=True, stdout=subprocess.DEVNULL)
        found = sorted(cache().glob(f"{stem}-[0-9]*.tgz"))
    return found[-1]


def drawings(package: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and source of every drawing in a package."""
    with tarfile.open(archive(package)) as files:
        for member in files:
            handle = files.extractfile(member) if member.isfile() and member.size <= 40_000_000 else None
            if handle is None:
                continue
            if member.name.endswith(".svg") and member.size <= MAX_BYTES:
                yield f"{package}/{member.name}", handle.read()
            elif member.name == "package/icons.json":
                yield from _icons(package, json.load(handle))


def _icons(package: str, collection: dict[str, object]) -> Iterator[tuple[str, bytes]]:
    icons = collection["icons"]
    if not isinstance(icons, dict):
        return
    for name, icon in icons.items():
        width = icon.get("width", collection.get("width", 16))
        height = icon.get("height", collection.get("height", 16))
        left, top = icon.get("left", 0), icon.get("top", 0)
        markup = (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'width="{width}" height="{height}" viewBox="{left} {top} {width} {height}">{icon["body"]}</svg>'
        )
        yield f"{package}/{name}", markup.encode()


def folder_drawings(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and source of every drawing in a folder of the caller's."""
    for path in sorted(folder.rglob("*.svg")):
        if path.stat().st_size <= MAX_BYTES:
            yield str(path.relative_to(folder)), path.read_bytes()


def sample(per_package: int, folders: list[Path] | None = None) -> list[tuple[str, bytes]]:
    """Return evenly spread drawings of every package, and everything in the folders."""
    chosen: list[tuple[str, bytes]] = []
    for package in PACKAGES:
        every = list(drawings(package))
        step = max(1, len(every) // max(1, per_package))
        chosen += every[::step][:per_package]
    for folder in folders or []:
        chosen += folder_drawings(folder)
    return chosen


if __name__ == "__main__":
    total = 0
    for package, what in PACKAGES.items():
        count = sum(1 for _ in drawings(package))
        total += count
        print(f"{count:6}  {package} ({what})")
    print(f"{total:6}  drawings")
