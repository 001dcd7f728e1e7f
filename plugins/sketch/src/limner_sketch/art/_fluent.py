"""Fluent Emoji by Microsoft, under the MIT licence: not in the repository, but fetched from npm, in the version named here.

This module needs nothing but the standard library: the build of a release runs it before limner is installed.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["NOTICE", "SETS", "IconSet", "NotFetchedError", "fetch", "packed"]

_SECONDS = 60
_IMPATIENT = ("--fetch-retries=1", "--fetch-timeout=20000")
_LARGEST = 40_000_000
NOTICE = """\
Fluent Emoji, https://github.com/microsoft/fluentui-emoji

MIT License

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files \
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, \
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do \
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF \
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE \
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN \
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""
"""What the licence wants to go along with the drawings."""

_SKIN = re.compile(r"-(?:light|medium-light|medium|medium-dark|dark)$")


@dataclass(frozen=True)
class IconSet:
    """A set of icons on npm.

    Attributes:
        name: The name of the art pack.
        package: The npm package.
        version: Its version.
        integrity: The digest of its archive, as npm writes it (W3C Subresource Integrity).
    """

    name: str
    package: str
    version: str
    integrity: str

    @property
    def file(self) -> str:
        """The name of the file that is made of it."""
        return f"{self.name}-{self.version}.json"


SETS = (
    IconSet(
        "fluent",
        "@iconify-json/fluent-emoji-flat",
        "1.2.6",
        "sha512-RY47RgPb47fYUiyrA64sIOL0+UU02s29sXpNBbIQRBUlPlfNFTKUmZDERGuxDs/7yNGWqQYvuaSYM1M4fRXlUw==",
    ),
    IconSet(
        "fluent-mono",
        "@iconify-json/fluent-emoji-high-contrast",
        "1.2.6",
        "sha512-esqhZPpkrF7sNX3NsLoh8KW64okEr/bzko7WNnFP+qTJGAqDPDYjp0925yxuivXy3HtVQB8xhIKu3+Nq1byX5w==",
    ),
)


class NotFetchedError(Exception):
    """A set could not be had; the message says why."""


def fetch(chosen: IconSet, folder: Path) -> Path:
    """Fetch a set with the npm client, and write what is used of it into a folder.

    Args:
        chosen: The set.
        folder: Where to.

    Returns:
        The file.

    Raises:
        NotFetchedError: There is no npm, it failed, or what it brought is not what is named here.
    """
    import shutil  # every picture asks which sets there are, and few fetch one
    import subprocess
    import tempfile

    npm = shutil.which("npm")
    if npm is None:
        msg = "there is no npm on this machine"
        raise NotFetchedError(msg)
    with tempfile.TemporaryDirectory() as scratch:
        wanted = f"{chosen.package}@{chosen.version}"
        command = [npm, "pack", wanted, "--pack-destination", scratch, "--ignore-scripts", "--silent", *_IMPATIENT]
        try:
            ran = subprocess.run(command, cwd=scratch, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired) as error:
            msg = f"npm did not bring {wanted}: {error}"
            raise NotFetchedError(msg) from error
        archives = list(Path(scratch).glob("*.tgz"))
        if ran.returncode or len(archives) != 1:
            last = (ran.stderr.strip().splitlines() or ["it says nothing"])[-1]
            msg = f"npm did not bring {wanted}: {last}"
            raise NotFetchedError(msg)
        content = packed(chosen, archives[0].read_bytes())
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / chosen.file
    unfinished = made.with_suffix(".part")
    unfinished.write_text(content, encoding="utf-8")
    unfinished.replace(made)
    (folder / "NOTICE-fluent.txt").write_text(NOTICE, encoding="utf-8")
    return made


def packed(chosen: IconSet, archive: bytes) -> str:
    """Return what is used of an archive of npm's: an Iconify JSON text without the skin tones, with its notice.

    Raises:
        NotFetchedError: The archive is another one, or holds something else.
    """
    digest = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if f"sha512-{digest}" != chosen.integrity:
        msg = f"{chosen.package} {chosen.version} is not what it was: its digest is sha512-{digest}"
        raise NotFetchedError(msg)
    data, info = (_member(archive, f"package/{name}") for name in ("icons.json", "info.json"))
    icons = {name: icon for name, icon in sorted(data["icons"].items()) if not _SKIN.search(name)}
    made = {
        "prefix": chosen.name,
        "info": {key: info[key] for key in ("name", "author", "license", "version") if key in info},
        "source": f"{chosen.package}@{chosen.version}",
        "icons": {name: {key: value for key, value in icon.items() if key != "hidden"} for name, icon in icons.items()},
        "width": data.get("width", 32),
        "height": data.get("height", 32),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _member(archive: bytes, name: str) -> dict[str, Any]:
    import tarfile

    try:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            member = tar.extractfile(name)
            found = json.loads(member.read(_LARGEST)) if member else None
    except (KeyError, ValueError, tarfile.TarError, OSError) as error:
        msg = f"the archive has no {name} that can be read: {error}"
        raise NotFetchedError(msg) from error
    if not isinstance(found, dict):
        msg = f"{name} in the archive holds no object"
        raise NotFetchedError(msg)
    return found
