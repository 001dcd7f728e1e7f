"""What the proofs of packaging share: a copy of the checkout, its wheels, and venvs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import uv

from support.environments import Venv, apart, make_venv, run

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment with an empty home. Only the cache of uv is that of the tests, or all would be fetched again."""
    show_cache = [uv.find_uv_bin(), "cache", "dir"]
    cache = subprocess.run(show_cache, check=True, capture_output=True, text=True).stdout.strip()
    return {**apart(tmp_path_factory.mktemp("home")), "UV_CACHE_DIR": cache, "UV_SYSTEM_CERTS": "1"}


@pytest.fixture(scope="session")
def new_venv(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Callable[[], Venv]:
    """Makes an empty venv."""
    return lambda: make_venv(tmp_path_factory.mktemp("venv"), environment, tmp_path_factory.mktemp("work"))


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout without anything that git ignores, in a folder whose name must be quoted."""
    copy = tmp_path_factory.mktemp("checkout") / "a cöpy of limner"
    list_files = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(list_files, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():  # git still lists what is deleted and not yet committed
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    return copy


@pytest.fixture(scope="session")
def wheels(checkout: Path, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheels of a release: of the root and of every member."""
    folder = tmp_path_factory.mktemp("wheels")
    build: list[str | Path] = [uv.find_uv_bin(), "build", "--quiet", "--wheel", "--all-packages", "--out-dir", folder]
    run(build, {**environment, "LIMNER_RELEASE": "1"}, folder=checkout)
    return folder
