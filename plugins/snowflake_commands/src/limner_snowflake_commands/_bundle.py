"""A bundle for Streamlit in Snowflake: a folder that the ``snow`` command deploys as it is."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from limner import ConfigError
from limner_snowflake import written_name
from limner_snowflake_commands._contents import Contents, RuntimeName

__all__ = ["Bundle", "write_bundle"]

STREAMLIT: Final = "1.52.2"
"""The newest Streamlit of the warehouse runtime."""
PYTHON: Final = "3.11"
"""The Python of both runtimes."""
CONTAINER_RUNTIME: Final = "SYSTEM$ST_CONTAINER_RUNTIME_PY3_11"
MARK: Final = ".limner-bundle"
"""Is in every bundle: a folder with it may be emptied for another."""

_ENTRY: Final = '''\
"""limner in Streamlit in Snowflake. This file was made by limner deploy sis; packages/ holds what was installed there."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
os.environ["LIMNER_CONFIG"] = str(HERE / "limner.toml")
# For every run of the script: Streamlit takes the same process for all of them.
if str(HERE / "packages") not in sys.path:
    sys.path.insert(0, str(HERE / "packages"))

from limner_ui_streamlit.ui.shell import render

render()
'''
_PAGE: Final = '''\
"""A page of limner's; see the file above this folder."""

from limner_ui_streamlit.ui.{name} import page

page()
'''
PAGES: Final = ("create", "library")


@frozen
class Bundle:
    """What is deployed, and as what.

    Args:
        contents: What it is made of.
        runtime: Where it runs.
        name: The app's name, as the catalogue has it.
        database: Its database.
        schema: Its schema.
        warehouse: The warehouse that its statements run on.
        title: What people see.
        readers: Roles that may open it.
        settings: The settings that it works with: ``limner.toml``.
        compute_pool: Where a container runs.
        integrations: External access integrations of a container.
    """

    contents: Contents
    runtime: RuntimeName
    name: str
    database: str
    schema: str
    warehouse: str
    title: str = "limner"
    readers: tuple[str, ...] = ()
    settings: Mapping[str, Any] = field(factory=dict)
    compute_pool: str | None = None
    integrations: tuple[str, ...] = ()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files with their paths in the bundle.

        Raises:
            ConfigError: A distribution cannot be deployed.
        """
        yield "streamlit_app.py", _ENTRY.encode()
        for name in PAGES:
            yield f"app_pages/{name}.py", _PAGE.format(name=name).encode()
        yield "limner.toml", ("\n".join(_toml(self.settings)) + "\n").encode()
        requirements = self._environment() if self.runtime == "warehouse" else self._pyproject()
        yield self._requirements_file, requirements.encode()
        yield "snowflake.yml", self._project().encode()
        yield MARK, f"{self.runtime}\n".encode()
        for part in self.contents.parts:
            for path, content in part.files():
                yield f"packages/{path}", content
                if path == "limner_ui_streamlit/site/.streamlit/config.toml":
                    yield ".streamlit/config.toml", _as_deployed(content)

    @property
    def _requirements_file(self) -> str:
        return "environment.yml" if self.runtime == "warehouse" else "pyproject.toml"

    def _environment(self) -> str:
        """Return what a warehouse is asked for: names alone, as versions there are those of the channel."""
        required = [name for name in self.contents.required if name not in {"streamlit", "snowflake-snowpark-python"}]
        lines = [
            "name: limner",
            "channels:",
            "  - snowflake",
            "dependencies:",
            f"  - python={PYTHON}.*",
            f"  - streamlit={STREAMLIT}",
            "  - snowflake-snowpark-python",
            *(f"  - {name}" for name in required),
        ]
        return "\n".join(lines) + "\n"

    def _pyproject(self) -> str:
        """Return what a container is asked for: uv takes it from the registry that the account allows."""
        required = [*self.contents.required, "snowflake-snowpark-python"]  # st.connection is made of it
        lines = [
            "[project]",
            'name = "limner-app"',
            'version = "0"',
            f'requires-python = "=={PYTHON}.*"',
            "dependencies = [",
            *(f"  {json.dumps(requirement)}," for requirement in required),
            "]",
        ]
        return "\n".join(lines) + "\n"

    def _project(self) -> str:
        """Return the project of the snow command: YAML, of which JSON is a part."""
        app: dict[str, Any] = {
            "type": "streamlit",
            "identifier": {
                "name": written_name(self.name),
                "database": written_name(self.database),
                "schema": written_name(self.schema),
            },
            "title": self.title,
            "comment": "limner: a text prompt becomes a picture",
            "query_warehouse": written_name(self.warehouse),
            "main_file": "streamlit_app.py",
            "artifacts": [
                "streamlit_app.py",
                self._requirements_file,
                "limner.toml",
                "app_pages",
                "packages",
                ".streamlit",
            ],
        }
        if self.runtime == "container":
            app["runtime_name"] = CONTAINER_RUNTIME
            app["compute_pool"] = written_name(self.compute_pool or "")
            if self.integrations:
                app["external_access_integrations"] = [written_name(name) for name in self.integrations]
        if self.readers:
            app["grants"] = [{"privilege": "USAGE", "role": written_name(role)} for role in self.readers]
        lines = ["# Made by limner deploy sis, for: snow streamlit deploy --replace --prune", "definition_version: 2"]
        return "\n".join([*lines, "entities:", "  limner:", *(_yaml(app, "    "))]) + "\n"


def write_bundle(bundle: Bundle, folder: Path) -> int:
    """Write a bundle into a folder, in place of the bundle that is there.

    Args:
        bundle: What is written.
        folder: Where to.

    Returns:
        How many files it has.

    Raises:
        ConfigError: The folder holds something else, or a distribution cannot be deployed.
    """
    files = dict(bundle.files())  # before anything is removed
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not (folder / MARK).is_file())):
        msg = f"{folder} holds something else than a bundle"
        raise ConfigError(
            msg, code="input.deploy.folder", hint="name an empty folder, or one that is not there, with --out"
        )
    fresh = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        for path, content in files.items():
            file = fresh / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        if folder.exists():
            shutil.rmtree(folder)
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return len(files)


def _as_deployed(content: bytes) -> bytes:
    """Return Streamlit's settings without those of a server, which are Snowflake's."""
    kept: list[str] = []
    is_kept = True
    for line in content.decode().splitlines():
        if line.startswith("["):
            is_kept = line.startswith(("[theme", "[browser]", "[client]", "[runner]", "[global]"))
        if is_kept:
            kept.append(line)
    return ("\n".join(kept) + "\n").encode()


def _yaml(table: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _yaml(value, f"{indent}  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            yield from (f"{indent}  - {json.dumps(each)}" for each in value)
        else:
            yield f"{indent}{key}: {json.dumps(value)}"


def _toml(table: Mapping[str, Any], place: str = "") -> Iterator[str]:
    """Yield the lines of a TOML file: values are texts, numbers, truth values and lists of texts, which JSON writes alike."""
    for key, value in table.items():
        if not isinstance(value, Mapping):
            yield f"{key} = {json.dumps(value)}"
    for key, value in table.items():
        if isinstance(value, Mapping) and value:
            name = f"{place}{key}"
            if any(not isinstance(each, Mapping) for each in value.values()):
                yield from ("", f"[{name}]")
            yield from _toml(value, f"{name}.")
