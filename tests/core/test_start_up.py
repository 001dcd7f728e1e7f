"""What is to start at once imports little: a fresh process tells what it imported."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Set as AbstractSet
from pathlib import Path

import pytest

SLOW_STANDARD = frozenset(
    {
        "asyncio",
        "concurrent.futures",
        "email",
        "http",
        "importlib.metadata",
        "logging",
        "multiprocessing",
        "sqlite3",
        "ssl",
        "unittest",
        "urllib.request",
        "xml",
    }
)
"""Modules of the standard library that take long, and that need not be there to print a page of help."""

TELL = """
import os, sys
before = set(sys.modules)
printed, sys.stdout = sys.stdout, open(os.devnull, "w")
try:
    {statement}
except SystemExit as end:
    if end.code:
        raise
print(*sorted(set(sys.modules) - before), sep="\\n", file=printed)
"""


def imported(statement: str, folder: Path) -> AbstractSet[str]:
    """Return the modules that a fresh process imports for a statement, besides those that Python starts with."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LIMNER_", "COVERAGE_"))}
    done = subprocess.run(
        [sys.executable, "-c", TELL.format(statement=statement)],
        check=False,
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment | {"HOME": str(folder)},
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stderr
    return frozenset(done.stdout.split())


def command(*arguments: str) -> str:
    """Return the statement that runs the ``limner`` program."""
    return f"sys.argv[1:] = {list(arguments)!r}; from limner.__main__ import main; main()"


def foreign(modules: AbstractSet[str]) -> AbstractSet[str]:
    """Return the top-level modules that are not of the standard library."""
    return {name.partition(".")[0] for name in modules} - sys.stdlib_module_names


def test_import_limner_imports_nothing_of_others(tmp_path: Path) -> None:
    modules = imported("import limner", tmp_path)

    assert foreign(modules) == {"limner"}
    assert modules & SLOW_STANDARD == set()
    assert {name for name in modules if name.startswith("limner")} == {"limner", "limner._lazy"}


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("plugins", "list"), ("plugins", "list", "--json"), ("plugins", "--help"), ("--version",)],
    ids=" ".join,
)
def test_what_only_tells_what_there_is_imports_no_plugin_and_nothing_heavy(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    modules = imported(command(*arguments), tmp_path)

    assert foreign(modules) <= {"attr", "attrs", "click", "limner", "platformdirs", "typing_extensions"}
    assert modules & SLOW_STANDARD == set()
    assert (
        modules & {"limner._studio", "limner.flow", "limner.plugins", "limner.registry._registry", "limner.svg"}
        == set()
    )


def test_drawing_to_a_file_imports_the_one_plugin_that_draws(tmp_path: Path) -> None:
    modules = imported(command("generate", "a red fox", "--out", "fox.svg"), tmp_path)

    assert {name for name in foreign(modules) if name.startswith("limner")} == {"limner", "limner_sketch"}
    assert foreign(modules) & {"resvg_py", "rich", "snowflake", "streamlit"} == set()
    assert (tmp_path / "fox.svg").is_file()
