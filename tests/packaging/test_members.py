"""Every folder that looks like a member of the workspace is one, everywhere that members are listed."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

from limner._entry_points import canonical
from limner.registry import Kind

ROOT = Path(__file__).parents[2]
PLUGINS = sorted(path for path in (ROOT / "plugins").iterdir() if path.is_dir())
LIBRARIES = sorted(path for path in (ROOT / "libs").iterdir() if path.is_dir())
TEST_SUPPORT = sorted(path for path in (ROOT / "testing").iterdir() if path.is_dir())
"""What only tests need: members of the workspace, and nothing that the root depends on."""
FOLDERS = [ROOT / "core", *LIBRARIES, *PLUGINS, *TEST_SUPPORT]
PROJECTS: dict[Path, dict[str, Any]] = {
    folder: tomllib.loads((folder / "pyproject.toml").read_text("utf-8")) for folder in [ROOT, *FOLDERS]
}
MEMBERS = {PROJECTS[folder]["project"]["name"]: folder for folder in FOLDERS}
BY_PLUGINS = {
    re.split(r"[^\w.-]", each)[0] for folder in PLUGINS for each in PROJECTS[folder]["project"]["dependencies"]
}
REQUIRED = {
    name: folder
    for name, folder in MEMBERS.items()
    if folder not in TEST_SUPPORT and (folder not in LIBRARIES or name in BY_PLUGINS)
}
"""What users need: a library comes with the first plugin that is made of it."""


def packages_in(folders: list[Path]) -> set[str]:
    return {path.name for folder in folders for path in (folder / "src").iterdir()}


def ids(folder: Path) -> str:
    return folder.name


def test_the_root_depends_on_every_member_that_users_need_by_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LIMNER_RELEASE", raising=False)

    expected = {f"{name} @ {folder.as_uri()}" for name, folder in REQUIRED.items()}
    assert root_dependencies() == expected


def test_a_release_of_the_root_depends_on_each_of_them_by_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_RELEASE", "1")

    version = PROJECTS[ROOT]["project"]["version"]
    assert root_dependencies() == {f"{name}=={version}" for name in REQUIRED}


def test_what_tests_need_comes_with_the_development_group() -> None:
    wanted = {re.split(r"[<>=~! \[;]", each)[0] for each in PROJECTS[ROOT]["dependency-groups"]["dev"]}

    assert set(MEMBERS) - set(REQUIRED) <= wanted


def test_every_member_is_a_source_of_the_workspace() -> None:
    sources = PROJECTS[ROOT]["tool"]["uv"]["sources"]

    assert sources == {name: {"workspace": True} for name in MEMBERS}


def test_types_and_imports_of_every_member_are_checked() -> None:
    tool = PROJECTS[ROOT]["tool"]
    packages = packages_in(FOLDERS)

    assert set(tool["mypy"]["mypy_path"]) == {
        "tests",
        *(f"{folder.relative_to(ROOT).as_posix()}/src" for folder in FOLDERS),
    }
    assert set(tool["ruff"]["lint"]["isort"]["known-first-party"]) == packages
    assert set(tool["importlinter"]["root_packages"]) == packages


def test_the_core_and_plugins_are_kept_apart() -> None:
    contracts = {contract["name"]: contract for contract in PROJECTS[ROOT]["tool"]["importlinter"]["contracts"]}
    packages = packages_in(PLUGINS)
    only_tests = contracts["Only tests need what is under testing"]

    assert set(only_tests["forbidden_modules"]) == packages_in(TEST_SUPPORT)
    assert set(only_tests["source_modules"]) == packages_in(FOLDERS) - packages_in(TEST_SUPPORT)
    core, public = (
        "The core imports no library of plugins, and no plugin",
        "Plugins and their libraries use what is public",
    )
    assert set(contracts[core]["forbidden_modules"]) == packages | packages_in(LIBRARIES)
    assert set(contracts["A library of plugins imports no plugin"]["source_modules"]) == packages_in(LIBRARIES)
    assert set(contracts["A library of plugins imports no plugin"]["forbidden_modules"]) == packages
    assert set(contracts["No plugin imports another"]["modules"]) == packages
    assert set(contracts[public]["source_modules"]) == packages | packages_in(LIBRARIES)


@pytest.mark.parametrize("folder", FOLDERS, ids=ids)
def test_a_member_is_released_with_the_root(folder: Path) -> None:
    project, root = PROJECTS[folder]["project"], PROJECTS[ROOT]["project"]

    assert project["version"] == root["version"]
    assert project["requires-python"] == root["requires-python"]
    assert project["license"] == root["license"]


@pytest.mark.parametrize("folder", FOLDERS, ids=ids)
def test_a_member_is_laid_out_as_all_are(folder: Path) -> None:
    (package,) = (folder / "src").iterdir()

    assert (package / "__init__.py").is_file()
    assert (package / "py.typed").is_file()
    assert PROJECTS[folder]["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == [f"src/{package.name}"]


@pytest.mark.parametrize("folder", PLUGINS, ids=ids)
def test_a_plugin_offers_something_and_needs_the_core(folder: Path) -> None:
    project = PROJECTS[folder]["project"]
    groups = {group for kind in Kind for group in (kind.group, kind.optional_group)}
    version = project["version"].split(".")

    assert project["name"] == f"limner-{folder.name.replace('_', '-')}"
    (package,) = (folder / "src").iterdir()
    assert {group for group in project["entry-points"] if not group.startswith(f"{package.name}.")} <= groups
    assert sum(len(entries) for entries in project["entry-points"].values()) > 0
    assert f"limner-core>={version[0]}.{version[1]},<{version[0]}.{int(version[1]) + 1}" in project["dependencies"]


@pytest.mark.parametrize("folder", FOLDERS, ids=ids)
def test_a_member_declares_what_it_imports(folder: Path) -> None:
    """What comes along only because another distribution needs it may go away with that one's next release.

    A module that is not installed here, because only an extra brings it, is taken for one of the distribution of its name.
    """
    offered = modules()
    foreign = imports(folder) - sys.stdlib_module_names - {path.name for path in (folder / "src").iterdir()}
    undeclared = {name for name in foreign if declared(folder).isdisjoint(map(canonical, offered.get(name, {name})))}

    assert undeclared == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=ids)
def test_a_member_imports_what_it_declares(folder: Path) -> None:
    found_in: dict[str, set[str]] = {}
    for module, distributions in modules().items():
        for distribution in distributions:
            found_in.setdefault(canonical(distribution), set()).add(module)
    text = "\n".join(path.read_text("utf-8") for path in (folder / "src").rglob("*.py"))
    words = set(re.findall(r"\w+", text))  # fonts are data, found by the name of their package

    # What only an extra brings need not be installed here: it is taken to offer a module of its name.
    unused = {name for name in declared(folder) if words.isdisjoint(found_in.get(name, {name.replace("-", "_")}))}
    assert unused == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=ids)
def test_the_page_on_dependencies_justifies_each(folder: Path) -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    named = {canonical(name) for name in re.findall(r"[\w-]+", page)}

    assert declared(folder) - named - set(MEMBERS) == set()


def modules() -> dict[str, list[str]]:
    """Return which distributions offer a top-level module: those installed, and the members, installed or not."""
    ours = {path.name: [name] for name, folder in MEMBERS.items() for path in (folder / "src").iterdir()}
    # pydantic's own documentation imports from these two.
    parts = {"annotated_types": ["pydantic"], "pydantic_core": ["pydantic"]}
    return {**packages_distributions(), **parts, **ours}


def declared(folder: Path) -> set[str]:
    """Return the distributions that a member says it needs, for its extras, too."""
    project = PROJECTS[folder]["project"]
    requirements = [*project["dependencies"], *chain(*project.get("optional-dependencies", {}).values())]
    return {canonical(re.split(r"[<>=~! \[;]", requirement)[0]) for requirement in requirements}


def imports(folder: Path) -> set[str]:
    """Return the top-level modules that a member imports."""
    found = set()
    for path in (folder / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                found.add(node.module.partition(".")[0])
    return found


def root_dependencies() -> set[str]:
    """Return what hatch_build.py makes of the checkout."""
    metadata = ProjectMetadata(str(ROOT), PluginManager())
    return set(metadata.core.dependencies)
