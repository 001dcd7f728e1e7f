"""The ``snow`` command itself deploys the bundle, twice, and what arrived runs where only the runtime's own packages are."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator._names import parse_stage
from support.command import Ran
from support.environments import Venv, apart, make_venv

Run = Callable[..., Ran]

pytestmark = [pytest.mark.slow, pytest.mark.packaging]

HERE = Path(__file__).parent
LIVE = "snow://streamlit/LIMNER.PUBLIC.LIMNER/versions/live/"
CHECK = """
import sys
from snowflake.cli.api.project.definition_manager import DefinitionManager
app = DefinitionManager(sys.argv[1]).project_definition.entities["limner"]
print(app.runtime_name, app.compute_pool, app.main_file, app.query_warehouse)
"""


def kept_venv(request: pytest.FixtureRequest, name: str, *what: str) -> Venv:
    """An environment that is kept from one run of the tests to the next: the command pins other versions of what limner uses."""
    folder = request.config.cache.mkdir(f"limner-{name}")
    path, mark = folder / "venv", folder / "installed"
    wanted = "\n".join(what)
    if mark.is_file() and mark.read_text("utf-8") == wanted and (path / "bin" / "python").exists():
        return Venv(path, apart(folder), folder)
    shutil.rmtree(path, ignore_errors=True)
    mark.unlink(missing_ok=True)
    venv = make_venv(path, apart(folder), folder)
    venv.install(*what)
    mark.write_text(wanted, "utf-8")
    return venv


@pytest.fixture
def snow(request: pytest.FixtureRequest) -> Venv:
    return kept_venv(request, "snow", "snowflake-cli>=3.30,<4")


def deployed(emulator: SnowflakeEmulator) -> Mapping[str, Path]:
    """The files of the app as the account has them, by their paths."""
    return dict(emulator._account.stages.files(parse_stage(LIVE, None, None)))


def test_the_project_is_one_of_the_command_for_both_runtimes(run: Run, snow: Venv) -> None:
    for runtime, told in (
        ("warehouse", "None None streamlit_app.py LIMNER_WH"),
        ("container", "SYSTEM$ST_CONTAINER_RUNTIME_PY3_11 POOL streamlit_app.py LIMNER_WH"),
    ):
        options = ("--compute-pool", "pool", "--integration", "pypi", "--viewer", '"odd one"')
        run("deploy", "sis", "--runtime", runtime, *options, "--out", runtime)
        checked = snow.run("python", "-c", CHECK, Path(runtime).absolute())
        assert checked.stdout.strip() == told


def test_it_is_deployed_twice_and_runs(
    emulator: SnowflakeEmulator,
    connected: Callable[[str], Run],
    snow: Venv,
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    limner = connected("ADA")
    # The command reads config.toml; the connections are the same.
    text = (tmp_path / "home" / "connections.toml").read_text("utf-8").replace("[default]", "[connections.default]")
    config = tmp_path / "home" / "config.toml"
    config.write_text(text, "utf-8")
    config.chmod(0o600)
    (tmp_path / "home" / "connections.toml").unlink()
    assert limner("setup", "snowflake", "--apply").status == 0

    first = limner("deploy", "sis", "--model", "sketch", "--snow", str(snow.path / "bin" / "snow"))
    arrived = deployed(emulator)
    stray = arrived["streamlit_app.py"].with_name("stray.py")
    stray.write_text("stale", "utf-8")
    second = limner("deploy", "sis", "--snow", str(snow.path / "bin" / "snow"))

    assert (first.status, second.status) == (0, 0), first.out + first.err + second.out + second.err
    assert "LIMNER.PUBLIC.LIMNER" in first.out
    assert "added:" not in first.out
    assert emulator.streamlits["LIMNER.PUBLIC.LIMNER"]["query_warehouse"] == "LIMNER_WH"
    assert deployed(emulator).keys() == arrived.keys()
    assert ("OWNERSHIP", "STREAMLIT", "LIMNER.PUBLIC.LIMNER", "LIMNER_OWNER") in emulator.grants

    bundle = tmp_path / "fetched"
    for path, file in deployed(emulator).items():
        (bundle / path).parent.mkdir(parents=True, exist_ok=True)
        (bundle / path).write_bytes(file.read_bytes())
    required = (bundle / "environment.yml").read_text("utf-8")
    channel = [line[4:] for line in required.splitlines() if line.startswith("  - ") and "python=" not in line]
    runtime = kept_venv(request, "runtime", *(name.replace("=", "==") for name in channel if name != "snowflake"))
    emulator.settings.owner_rights = True
    given = emulator.connection_parameters(
        user="ADA", role="LIMNER_OWNER", database="LIMNER", schema="PUBLIC", warehouse="LIMNER_WH"
    )
    smoke = runtime.run("python", "-I", HERE / "smoke.py", bundle, json.dumps(given), timeout=600)

    found = json.loads(smoke.stdout.splitlines()[-1])
    page, work = found["page"], found["work"]
    assert page == {
        "streamlit": "1.52.2",
        "exceptions": [],
        "errors": [],
        "titles": ["Create"],
        "model": "cortex",
    }
    assert work["limner"].startswith(str(bundle))
    assert {"models.cortex", "models.sketch", "uis.streamlit"} <= set(work["plugins"])
    assert work["sketch"] == "<svg"
    assert work["cortex"][::2] == ["cortex", "<svg"]
    assert work["kept"] == ["a red fox"]
    assert "svg.no-renderer" in work["png"]
    asked = [query for query in emulator.recording.queries.values() if "AI_COMPLETE(" in query.sql]
    assert [query.role for query in asked] == ["LIMNER_OWNER"]
    assert str(asked[0].tag).startswith("limner")
    assert tomllib.loads((bundle / "limner.toml").read_text("utf-8"))["storage"] == "stage"
