"""What plugin authors are given, used as they would: the start that limner writes, and the tutorials."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from limner.registry import Kind
from support.environments import Venv, run
from support.tutorial import follow

pytestmark = [pytest.mark.packaging, pytest.mark.slow]

TUTORIALS = sorted(Path(__file__).parents[2].glob("docs/tutorials/*.md"))


@pytest.fixture(scope="module")
def venv(new_venv: Callable[[], Venv], wheels: Path) -> Venv:
    """A venv with what an author has: the core with its extra for tests, a type checker and a linter."""
    made = new_venv()
    made.install("--find-links", wheels, "limner-core[testing]", "mypy", "ruff")
    return made


@pytest.mark.parametrize("kind", [kind.singular for kind in Kind])
def test_what_limner_writes_installs_and_passes_all_its_checks(venv: Venv, kind: str) -> None:
    venv.run("limner", "plugins", "new", f"my-{kind}", "--kind", kind)
    plugin = venv.folder / f"limner-my-{kind}"
    venv.install("--no-deps", "--editable", plugin)

    def check(*command: str) -> str:
        return run([venv.path / "bin" / command[0], *command[1:]], venv.environment, folder=plugin).stdout

    # Beside each other, so that none may know the others' names.
    assert "limner: " in check("pytest", "-q", "-p", "no:cacheprovider")
    check("mypy", "--cache-dir", str(venv.folder / "types"))
    check("ruff", "check")
    check("ruff", "format", "--check")
    assert "broken" not in check("limner", "plugins", "doctor", f"my-{kind}")
    assert " passed" in check("limner", "plugins", "test", f"my-{kind}", "--", "-q")


@pytest.fixture
def shell(environment: dict[str, str], wheels: Path, tmp_path: Path) -> Mapping[str, str]:
    """The environment of a reader's shell, in which pip finds limner as if it had been published."""
    python = tmp_path / "bin" / "python3"
    python.parent.mkdir()
    python.symlink_to(Path(sys.base_prefix, "bin", f"python{sys.version_info.major}.{sys.version_info.minor}"))
    kept = {name: value for name, value in environment.items() if name != "PATH"}
    path = os.pathsep.join((str(python.parent), "/usr/local/bin", "/usr/bin", "/bin"))
    return {**kept, "PATH": path, "PIP_FIND_LINKS": wheels.as_uri(), "PIP_QUIET": "1"}


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
        return number


@pytest.mark.parametrize("tutorial", TUTORIALS, ids=lambda path: path.stem)
def test_a_tutorial_is_true(tutorial: Path, shell: Mapping[str, str], port: int, tmp_path: Path) -> None:
    folder = tmp_path / "reader"
    folder.mkdir()

    follow(tutorial.read_text("utf-8"), folder, shell, port=port)
