"""The storage under the ``limner`` program, which runs in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from support.command import LIMNER


def limner(folder: Path, *arguments: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LIMNER_", "XDG_"))}
    environment |= {"HOME": str(folder), "LIMNER_STORAGES__OBJECT__URL": (folder / "pictures").as_uri()}
    command = [*LIMNER, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout


def test_a_setting_that_must_be_given_is_said_to_be_required(tmp_path: Path) -> None:
    told = json.loads(limner(tmp_path, "storages", "object", "--json"))["settings"]

    assert (told["url"]["required"], told["url"]["default"]) == (True, None)
    assert (told["timeout"]["required"], told["timeout"]["default"]) == (False, 30.0)
    assert "(required)" in limner(tmp_path, "storages", "object")


def test_pictures_are_kept_found_and_verified(tmp_path: Path) -> None:
    address = limner(tmp_path, "generate", "a red fox", "--storage", "object").strip()
    [listed] = limner(tmp_path, "list", "--storage", "object", "fox", "--json").splitlines()

    assert address.startswith((tmp_path / "pictures").as_uri())
    assert Path(address.removeprefix("file://")).stem == json.loads(listed)["key"]
    assert limner(tmp_path, "storage", "verify", "--storage", "object") == ""
