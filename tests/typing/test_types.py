"""The public API as a type checker sees it, in the hands of a plugin author and of a program."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

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
