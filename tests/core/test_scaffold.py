"""What `limner plugins new` writes, and what it refuses to. That it passes its own tests is shown in tests/packaging."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from limner import ConfigError
from limner.registry import Kind
from limner.scaffold import scaffold
from support.distributions import install

NAMES = ["a", "my-quite-long-plugin-name"]


def run(folder: Path, *command: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "src", "MYPYPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [kind.singular for kind in Kind])
def test_what_is_written_is_tidy_whatever_its_name(tmp_path: Path, kind: str, name: str) -> None:
    scaffold(name, kind, tmp_path)

    run(tmp_path / f"limner-{name}", "ruff", "check")
    run(tmp_path / f"limner-{name}", "ruff", "format", "--check")


@pytest.mark.parametrize("name", ["", "A", "1a", "a--b", "-a", "a-", "a_b", "../a", "a/b", "ä"])
def test_a_name_that_cannot_be_one_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match="cannot be the name"):
        scaffold(name, "model", tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_name_of_limners_own_is_refused(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    files = [*root.glob("core/pyproject.toml"), *root.glob("*/*/pyproject.toml")]
    ours = {tomllib.loads(file.read_text("utf-8"))["project"]["name"] for file in files}

    assert {"limner-core", "limner-snowflake", "limner-snowflake-emulator"} <= ours
    for name in ours:
        with pytest.raises(ConfigError, match="limner's own"):
            scaffold(name.removeprefix("limner-"), "command", tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_installed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path / "site", "limner-teal", {"limner.models": {"azure": "nowhere:Plugin"}}, {})
    monkeypatch.syspath_prepend(str(tmp_path / "site"))

    with pytest.raises(ConfigError, match="limner-teal is installed"):
        scaffold("teal", "command", tmp_path)
    with pytest.raises(ConfigError, match="limner-teal offers a model backend of that name"):
        scaffold("azure", "model", tmp_path)
    assert scaffold("azure", "storage", tmp_path)


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "limner-teal").symlink_to("elsewhere")

    with pytest.raises(ConfigError, match="is there already"):
        scaffold("teal", "model", tmp_path)


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    scaffold("teal", "model", tmp_path)

    with pytest.raises(ConfigError, match="is there already"):
        scaffold("teal", "storage", tmp_path)
