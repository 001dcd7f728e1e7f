"""``limner deploy sis --out`` builds a bundle of what is installed here, that holds nothing which Snowflake would not take."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from limner import ConfigError
from limner.plugins import Plugin
from limner.testing import CommandConformance
from limner_snowflake_commands._contents import gather
from limner_snowflake_commands._deploy import DeployPlugin
from support.command import Ran

Run = Callable[..., Ran]

ROOT = Path(__file__).resolve().parents[3]


class TestDeployConformance(CommandConformance):
    @pytest.fixture
    def plugin(self) -> Plugin:
        return DeployPlugin()


@pytest.mark.parametrize("runtime", ["warehouse", "container"])
def test_a_bundle_has_modules_and_what_plugins_are_found_by(run: Run, runtime: str) -> None:
    done = run("deploy", "sis", "--runtime", runtime, "--compute-pool", "p", "--out", "app")

    assert (done.status, done.out) == (0, "app\n")
    files = [file.relative_to("app") for file in Path("app").rglob("*") if file.is_file()]
    metadata = {file.name for file in files if file.parts[1:2] and file.parts[1].endswith(".dist-info")}
    assert metadata == {"METADATA", "entry_points.txt"}
    assert {file.suffix for file in files} & {".so", ".pyd", ".pyc", ".pth"} == set()
    assert not [file for file in files if "__pycache__" in file.parts]
    places = [str(ROOT).encode(), str(Path.home()).encode(), str(Path.cwd()).encode()]
    assert [file for file in files if any(place in Path("app", file).read_bytes() for place in places)] == []
    bundled = {file.parts[1] for file in files if file.parts[0] == "packages"}
    assert {"limner", "limner_cortex", "limner_sketch", "limner_snowflake", "limner_ui_streamlit"} <= bundled
    assert ("pluggy" in bundled) == (runtime == "warehouse")
    required = Path("app", "environment.yml" if runtime == "warehouse" else "pyproject.toml").read_text("utf-8")
    assert ("streamlit=1.52.2" in required) == (runtime == "warehouse")
    assert ("resvg-py" in required) == (runtime == "container")


def test_the_app_works_with_the_library_of_the_settings_and_no_connection_of_ours(run: Run) -> None:
    Path("limner.toml").write_text(
        '[storages.stage]\nprefix = "ART"\n[storages.stage.snowflake]\ndatabase = "gallery"\naccount = "a-b"\npassword = "hunter-2-of-mine"\n',
        "utf-8",
    )

    run("deploy", "sis", "--schema", '"my art"', "--viewer", "everybody", "--out", "app")

    settings = tomllib.loads(Path("app/limner.toml").read_text("utf-8"))
    place = {"database": "GALLERY", "schema": "my art", "warehouse": "LIMNER_WH"}
    assert settings["storages"]["stage"] == {"prefix": "ART", "snowflake": place}
    assert settings["models"]["cortex"]["snowflake"] == place
    assert settings["uis"]["streamlit"] == {"change_settings": False, "components": False}
    assert not [file for file in Path("app").rglob("*") if file.is_file() and b"hunter-2-of-mine" in file.read_bytes()]
    assert "EVERYBODY" in Path("app/snowflake.yml").read_text("utf-8")


def test_a_bundle_takes_the_place_of_a_bundle_and_of_nothing_else(run: Run) -> None:
    run("deploy", "sis", "--without", "limner-sketch", "--out", "app")
    Path("app/stale").touch()
    again = run("deploy", "sis", "--without", "limner-sketch", "--out", "app")
    Path("mine").mkdir()
    Path("mine/poem.txt").touch()
    refused = run("deploy", "sis", "--out", "mine")

    assert again.status == 0
    assert not Path("app/stale").exists()
    assert not Path("app/packages/limner_sketch").exists()
    assert (refused.status, [file.name for file in Path("mine").iterdir()]) == (2, ["poem.txt"])
    assert "--out" in refused.err


def test_what_cannot_be_deployed_is_named_with_a_way_out(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    cases = {
        "--with is-not-there": "pip install is-not-there",
        "--out app --with resvg-py": "--without resvg-py",
        "--runtime container": "--compute-pool",
        "--snow nowhere/snow": "uv tool install snowflake-cli",
        "": "uv tool install snowflake-cli",
    }

    for options, remedy in cases.items():
        done = run("deploy", "sis", *options.split())
        assert (done.status, done.out) == (2, ""), options
        assert remedy in done.err
        assert "Traceback" not in done.err


def test_a_compiled_module_is_refused_before_anything_is_written() -> None:
    (part,) = [part for part in gather(["resvg-py"], "warehouse").parts if part.name == "resvg-py"]

    with pytest.raises(ConfigError, match="compiled module"):
        list(part.files())
