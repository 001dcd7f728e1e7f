"""What of the installed distributions goes into a bundle, and what Snowflake has itself.

The distributions of this environment travel as they are: their modules, and of their metadata what plugins are found by. A warehouse
takes no compiled module and knows no registry but Snowflake's own channel; a container installs what is not limner's with uv.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final, Literal

from attrs import frozen
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from limner import ConfigError

__all__ = ["DEFAULT", "Contents", "Part", "RuntimeName", "gather", "modules_of"]

RuntimeName = Literal["warehouse", "container"]

DEFAULT: Final = ("limner-cortex", "limner-sketch", "limner-stage-storage", "limner-ui-streamlit")
"""The distributions that a bundle has where nobody names others, each with what it needs."""

IN_CHANNEL: Final = frozenset(
    {
        "attrs",
        "click",
        "cryptography",
        "fonttools",
        "pydantic",
        "snowflake-connector-python",
        "snowflake-snowpark-python",
        "streamlit",
        "typing-extensions",
    }
)
"""What the channel of the warehouse runtime has, and is taken from there: it is compiled, or comes with Streamlit."""

LEFT_OUT: Final = {
    "httpx2": "Cortex is asked by SQL there",
    "material-design-icons-pack": "words that only an icon stands for are not drawn there",
    "resvg-py": "a picture cannot be downloaded as PNG there; SVG is",
    "rich": "progress bars are for terminals",
    "tomlkit": "it changes settings files, of which there are none to change",
}
"""What a warehouse does without: it is compiled, or for a terminal. What works is tried without them."""

_TARGET: Final = {
    "python_version": "3.11",
    "python_full_version": "3.11.0",
    "sys_platform": "linux",
    "os_name": "posix",
}
_COMPILED: Final = (".so", ".pyd", ".dylib")
_NOT_CARRIED: Final = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".git", ".DS_Store"})


@frozen
class Part:
    """A distribution whose files go into the bundle.

    Args:
        name: Its name, in normal form.
        version: Its version.
        distribution: Where it is installed.
    """

    name: str
    version: str
    distribution: metadata.Distribution

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield its files with their paths in the bundle's folder of packages, those that plugins are found by last.

        Raises:
            ConfigError: It has a compiled module, which neither runtime takes.
        """
        for path, file in sorted(modules_of(self.distribution)):
            if file.suffix in _COMPILED:
                msg = f"{self.name} {self.version} has the compiled module {path}, which Streamlit in Snowflake does not take"
                raise ConfigError(msg, code="input.deploy.compiled", hint=f"leave it out: --without {self.name}")
            yield path, file.read_bytes()
        folder = f"{self.name.replace('-', '_')}-{self.version}.dist-info"
        for name in ("METADATA", "entry_points.txt"):
            if (text := self.distribution.read_text(name)) is not None:
                yield f"{folder}/{name}", text.encode()


@frozen
class Contents:
    """What a bundle is made of.

    Args:
        parts: Distributions whose files are in it.
        required: Requirements that the runtime is asked for, without versions in a warehouse.
        without: What it does without, and what that means.
    """

    parts: tuple[Part, ...]
    required: tuple[str, ...]
    without: tuple[tuple[str, str], ...]

    def has(self, name: str) -> bool:
        """Tell whether a distribution is in it."""
        return any(part.name == name for part in self.parts)


def gather(wanted: Iterable[str], runtime: RuntimeName, *, without: Iterable[str] = ()) -> Contents:
    """Find out what a bundle is made of.

    Args:
        wanted: Names of distributions.
        runtime: Where it is to run.
        without: Distributions that are left out whatever needs them.

    Raises:
        ConfigError: One is not installed here.
    """
    ours = {canonicalize_name(name) for name in wanted}
    refused = {canonicalize_name(name) for name in without}
    waiting = sorted(ours - refused)
    parts: dict[str, Part] = {}
    required: set[str] = set()
    left: dict[str, str] = dict.fromkeys(refused, "as you wish")
    while waiting:
        name = waiting.pop(0)
        if name in parts:
            continue
        distribution = _installed(name)
        parts[name] = Part(name, distribution.version, distribution)
        for requirement in _requirements(distribution):
            needed = canonicalize_name(requirement.name)
            if needed in refused:
                continue
            match _source(needed, runtime, is_ours=needed in ours):
                case "bundle":
                    waiting.append(needed)
                case "runtime":
                    required.add(needed if runtime == "warehouse" else str(requirement))
                case "nowhere":
                    left[needed] = LEFT_OUT[needed]
    return Contents(
        tuple(parts[name] for name in sorted(parts)),
        tuple(sorted(required)),
        tuple(sorted(left.items())),
    )


def _source(name: str, runtime: RuntimeName, *, is_ours: bool) -> Literal["bundle", "runtime", "nowhere"]:
    """Tell where a distribution comes from."""
    if runtime == "container":
        return "bundle" if is_ours or name.startswith("limner") else "runtime"
    if name in LEFT_OUT:
        return "nowhere"
    return "runtime" if name in IN_CHANNEL else "bundle"


def _installed(name: str) -> metadata.Distribution:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError as error:
        msg = f"{name} is not installed here, and a bundle is made of what is"
        hint = f"pip install {name}, or leave it out: --without {name}"
        raise ConfigError(msg, code="input.deploy.missing", hint=hint) from error


def _requirements(distribution: metadata.Distribution) -> Iterator[Requirement]:
    for text in distribution.requires or ():
        try:
            requirement = Requirement(text)
        except InvalidRequirement:
            continue  # an installer has taken it, so it is none that matters on this system
        if requirement.marker is None or requirement.marker.evaluate({**_TARGET, "extra": ""}):
            requirement.marker = None
            yield requirement


def modules_of(distribution: metadata.Distribution) -> Iterator[tuple[str, Path]]:
    """Yield the modules and data of a distribution with their paths below site-packages, in an editable installation, too."""
    listed = [(str(file), Path(str(file.locate()))) for file in distribution.files or ()]
    for path, file in listed:
        if path.endswith(".pth") and "/" not in path:
            for line in file.read_text("utf-8").splitlines():
                source = Path(line.strip())
                if line.strip() and not line.startswith("import") and source.is_dir():
                    yield from _below(source)
    for path, file in listed:
        first = path.partition("/")[0]
        if first in {"..", "bin"} or first.endswith((".dist-info", ".data", ".pth")) or _is_left(path):
            continue
        if file.is_file():
            yield path, file


def _below(source: Path) -> Iterator[tuple[str, Path]]:
    for file in source.rglob("*"):
        path = file.relative_to(source).as_posix()
        if file.is_file() and not _is_left(path) and not re.search(r"\.(egg|dist)-info(/|$)", path):
            yield path, file


def _is_left(path: str) -> bool:
    return path.endswith((".pyc", ".pyi")) or not _NOT_CARRIED.isdisjoint(path.split("/"))
