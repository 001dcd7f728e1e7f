"""Virtual environments for tests: apart from the one that the tests run in, and made in a moment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import uv
from attrs import frozen

__all__ = ["Venv", "apart", "make_venv", "run"]

FOREIGN = ("COVERAGE_", "LIMNER_", "PYTEST_", "PYTHON", "UV_", "VIRTUAL_ENV", "XDG_")
"""Variables that would make a child see the environment that the tests run in."""


@frozen
class Venv:
    """A virtual environment.

    Args:
        path: Its folder.
        environment: The variables that its programs run with.
        folder: The working folder, and home, of its programs.
    """

    path: Path
    environment: Mapping[str, str]
    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.path / "bin" / "python"

    @property
    def site(self) -> Path:
        """The folder of what is installed."""
        return next(self.path.glob("lib/python3*/site-packages"))

    def install(self, *what: str | Path) -> None:
        """Install distributions with uv, which links them from its cache."""
        run([uv.find_uv_bin(), "pip", "install", "--quiet", "--python", self.python, *what], self.environment)

    def run(
        self,
        program: str,
        *arguments: str | Path,
        status: int = 0,
        timeout: float = 300.0,
        **variables: str,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program of the venv's, and hold it to an exit status.

        Args:
            program: Its name.
            arguments: Its arguments.
            status: The exit status that it must end with.
            timeout: Seconds after which it counts as hanging.
            variables: Variables to add to its environment.
        """
        command = [self.path / "bin" / program, *arguments]
        environment = {**self.environment, **variables}
        return run(command, environment, folder=self.folder, status=status, timeout=timeout)


def apart(home: Path) -> dict[str, str]:
    """Return an environment that has of this one what reaches the registry, and nothing else to do with Python.

    Args:
        home: The home folder in it.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    return kept | {"HOME": str(home), "PIP_DISABLE_PIP_VERSION_CHECK": "1", "UV_PYTHON_DOWNLOADS": "never"}


def make_venv(path: Path, environment: Mapping[str, str], folder: Path) -> Venv:
    """Make an empty venv of the Python that the tests run on, without pip.

    Args:
        path: Where to make it.
        environment: The variables that its programs run with.
        folder: The working folder, and home, of its programs.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    interpreter = Path(sys.base_prefix, "bin", f"python{version}")
    run([uv.find_uv_bin(), "venv", "--quiet", "--clear", "--python", interpreter, path], environment)
    return Venv(path, {**environment, "HOME": str(folder)}, folder)


def run(
    command: list[str | Path],
    environment: Mapping[str, str],
    *,
    folder: Path | None = None,
    status: int = 0,
    timeout: float = 300.0,
) -> subprocess.CompletedProcess[str]:
    """Run a command, and fail with all that it printed when it ends with another status.

    Args:
        command: The program and its arguments.
        environment: Its whole environment.
        folder: Its working folder; None for that of the tests.
        status: The exit status that it must end with.
        timeout: Seconds after which it counts as hanging.
    """
    __tracebackhide__ = True  # a log is no place for the environment
    done = subprocess.run(
        [str(part) for part in command],
        env=dict(environment),
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        timeout=timeout,
        stdin=subprocess.DEVNULL,
    )
    told = f"{' '.join(map(str, command))} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert done.returncode == status, told
    return done
