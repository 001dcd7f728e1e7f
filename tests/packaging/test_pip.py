"""pip alone, in the release that Python 3.11 brings along, makes a working installation."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import uv

from support.environments import Venv, run

PIP = "23.2.1"

pytestmark = [pytest.mark.packaging, pytest.mark.slow]


OF_THE_CORE = {("engines", "local", "ready")}
"""The plugins that come with the core."""


def offered(checkout: Path) -> set[tuple[str, str, str]]:
    """Return the kind, name and state of each plugin that the members' metadata offer: those that are optional are off."""
    found = set()
    for path in (checkout / "core/pyproject.toml", *checkout.glob("plugins/*/pyproject.toml")):
        project = tomllib.loads(path.read_text("utf-8"))["project"]
        for group, entries in project.get("entry-points", {}).items():
            if group.startswith("limner."):  # a plugin may have groups of its own
                kind, _, optional = group.removeprefix("limner.").partition(".")
                found |= {(kind, name, "off" if optional else "ready") for name in entries}
    return found


def listed(venv: Venv) -> set[tuple[str, str, str]]:
    """Return the kind, name and state of each plugin that ``limner plugins list`` shows."""
    lines = venv.run("limner", "plugins", "list", "--json").stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    return {(row["kind"], row["name"], row["state"]) for row in rows}


def third_party(checkout: Path, *members: str) -> list[str]:
    """Return what members need besides each other. uv installs it beforehand: pip would take a minute to fetch it."""
    projects = [
        tomllib.loads(path.read_text("utf-8"))["project"]
        for each in members
        for path in checkout.glob(f"{each}/pyproject.toml")
    ]
    needed = {each for project in projects for each in project["dependencies"]}
    return sorted(each for each in needed if not each.startswith("limner-"))


def draw(venv: Venv, *options: str) -> str:
    """Make a picture with the embedded model, and return its file's text."""
    picture = venv.folder / "fox.svg"
    picture.unlink(missing_ok=True)
    venv.run("limner", "generate", "a red fox in a snowy forest", "--seed", "7", "--out", picture, *options)
    return picture.read_text("utf-8")


def test_pip_installs_the_whole_checkout(checkout: Path, new_venv: Callable[[], Venv]) -> None:
    venv = new_venv()
    venv.install(f"pip=={PIP}", *third_party(checkout, "core", "libs/*", "plugins/*"))

    venv.run("python", "-m", "pip", "install", "--quiet", checkout)

    assert f"pip {PIP} " in venv.run("python", "-m", "pip", "--version").stdout
    assert "No broken requirements" in venv.run("python", "-m", "pip", "check").stdout
    assert listed(venv) == offered(checkout)
    assert draw(venv).startswith("<svg")


def test_pip_installs_the_core_alone(checkout: Path, new_venv: Callable[[], Venv]) -> None:
    venv = new_venv()
    venv.install(f"pip=={PIP}", *third_party(checkout, "core"))

    venv.run("python", "-m", "pip", "install", "--quiet", checkout / "core")

    assert "No broken requirements" in venv.run("python", "-m", "pip", "check").stdout
    assert listed(venv) == OF_THE_CORE
    assert "Usage: limner" in venv.run("limner", "--help").stdout
    assert "Usage: limner" in venv.run("python", "-m", "limner", "--help").stdout
    venv.run("python", "-c", "import limner; [getattr(limner, name) for name in limner.__all__]")
    refused = venv.run("limner", "generate", "a fox", "--out", "fox.svg", status=2)
    assert "there is no model backend 'sketch'" in refused.stderr
    assert not (venv.folder / "fox.svg").exists()


def test_the_source_distribution_holds_all_that_it_takes_to_install_it(
    checkout: Path, new_venv: Callable[[], Venv], tmp_path: Path
) -> None:
    venv = new_venv()
    run([uv.find_uv_bin(), "build", "--quiet", "--sdist", "--out-dir", tmp_path, checkout], venv.environment)
    (archive,) = tmp_path.glob("limner-*.tar.gz")
    venv.install(f"pip=={PIP}", *third_party(checkout, "core", "libs/*", "plugins/*"))

    venv.run("python", "-m", "pip", "install", "--quiet", archive)

    assert listed(venv) == offered(checkout)
    assert draw(venv).startswith("<svg")
