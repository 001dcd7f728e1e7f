"""An account that refuses what was not granted, and the limner program with a connection to it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from limner.cli._main import main
from limner_snowflake_emulator import SnowflakeEmulator
from support.command import Ran

Run = Callable[..., Ran]


@pytest.fixture
def emulator() -> Iterator[SnowflakeEmulator]:
    """ADA may do everything, and ANNA nothing yet."""
    with SnowflakeEmulator(
        enforce_privileges=True,
        database="ELSEWHERE",
        models={"claude-sonnet-4-6"},
        user_roles={"ADA": ("ACCOUNTADMIN",), "ANNA": ()},
    ) as emulator:
        yield emulator


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the program in this process, in a home and a folder of its own."""
    for name in [name for name in os.environ if name.startswith(("LIMNER_", "SNOWFLAKE_"))]:
        monkeypatch.delenv(name)
    for name in ("home", "work"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SNOWFLAKE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path / "work")

    def call(*arguments: str) -> Ran:
        capfd.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        out, err = capfd.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0, out, err)

    return call


@pytest.fixture
def connected(emulator: SnowflakeEmulator, run: Run, tmp_path: Path) -> Callable[[str], Run]:
    """Runs the program as a user: the connection is in connections.toml, as it is for the snow command."""

    def as_user(user: str) -> Run:
        given = emulator.connection_parameters(user=user)
        names = ("account", "user", "password", "host", "port", "protocol")
        lines = [f"{name} = {given[name]!r}".replace("'", '"') for name in names]
        file = tmp_path / "home" / "connections.toml"
        file.write_text("\n".join(["[default]", *lines, ""]), "utf-8")
        file.chmod(0o600)
        return run

    return as_user
