"""The public API as a type checker sees it, in the hands of a plugin author and of a program."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from limner.registry import Kind
from limner.scaffold import scaffold

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.slow


def check(file: Path) -> dict[int, set[str]]:
    """Return the codes of what a strict type checker says of a file, by line."""
    program = [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", str(file)]
    ran = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    said: dict[int, set[str]] = {}
    for line in ran.stdout.splitlines():
        found = re.match(rf".*{file.name}:(\d+): error: .*\[([\w-]+)\]$", line)
        if found:
            said.setdefault(int(found[1]), set()).add(found[2])
        else:
            assert ": note: " in line, line
    return said


def test_what_users_write_passes() -> None:
    assert check(HERE / "good.py") == {}


def test_each_mistake_is_found_where_it_is() -> None:
    lines = (HERE / "bad.py").read_text("utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if "# E:" in line}

    said = check(HERE / "bad.py")

    assert set(said) == expected
    for number, codes in said.items():
        assert codes <= set(lines[number - 1].split("# E:")[1].split())


PYRIGHT = Path(sys.executable).with_name("basedpyright")


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[int]]:
    """What pyright says, with its strict rules: lines, by the name of the file. It is told of new plugins of every kind, too."""
    if not PYRIGHT.exists():
        pytest.skip("there is no basedpyright: uv sync --group pyright (280 MB)")
    folder = tmp_path_factory.mktemp("plugins")
    for kind in Kind:
        scaffold(f"my-{kind.singular}", kind.singular, folder)
    config = folder / "pyrightconfig.json"
    paths = {"include": [str(HERE / "good.py"), str(HERE / "bad.py"), str(folder)]}
    paths["extraPaths"] = [str(one) for one in folder.glob("*/src")]
    config.write_text(json.dumps({**paths, "typeCheckingMode": "strict"}), "utf-8")
    program = [str(PYRIGHT), "--outputjson", "--pythonpath", sys.executable, "-p", str(config)]
    told = json.loads(subprocess.run(program, capture_output=True, text=True, check=False).stdout)
    assert told["summary"]["filesAnalyzed"] >= 2 + 2 * len(Kind)
    found: dict[str, set[int]] = {}
    for one in told["generalDiagnostics"]:
        found.setdefault(Path(one["file"]).name, set()).add(one["range"]["start"]["line"] + 1)
    return found


def test_pyright_finds_each_mistake_and_none_where_there_is_none(said: dict[str, set[int]]) -> None:
    lines = (HERE / "bad.py").read_text("utf-8").splitlines()

    assert said == {"bad.py": {number for number, line in enumerate(lines, 1) if "# E:" in line}}
