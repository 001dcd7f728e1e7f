"""The conformance suites for a plugin that is installed: ``limner plugins test`` has pytest run one of the classes here."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import frozen

from limner.plugins import Plugin
from limner.registry import Kind, PluginEntry
from limner.registry._checks import check_plugin
from limner.settings import load_settings
from limner.testing._engine_conformance import EngineConformance
from limner.testing._model_conformance import ModelConformance
from limner.testing._other_conformance import (
    CommandConformance,
    ObserverConformance,
    UiConformance,
    ValidatorConformance,
)
from limner.testing._storage_conformance import StorageConformance

__all__ = ["FOLDER", "run_suite"]

FOLDER: Final = "{tmp}"
"""What stands in a setting for a folder that is made for each test."""


@frozen
class _Subject:
    """What is under test, handed to pytest as a plugin of its own."""

    entry: PluginEntry
    table: Mapping[str, Any]

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[_SUBJECT] = self


_SUBJECT = pytest.StashKey[_Subject]()


class _Installed:
    @pytest.fixture
    def subject(self, request: pytest.FixtureRequest) -> _Subject:
        return request.config.stash[_SUBJECT]

    @pytest.fixture
    def plugin(self, subject: _Subject) -> Plugin:
        return check_plugin(subject.entry.load())

    @pytest.fixture
    def options(self, subject: _Subject, tmp_path: Path) -> dict[str, Any]:
        return {
            key: value.replace(FOLDER, str(tmp_path)) if isinstance(value, str) else value
            for key, value in subject.table.items()
        }


class TestModel(_Installed, ModelConformance):
    pass


class TestStorage(_Installed, StorageConformance):
    @pytest.fixture(autouse=True)
    def at_home(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Make an empty home: what keeps things there by default is not to meet those of whoever runs the tests."""
        for variable in [name for name in os.environ if name.startswith("XDG_")]:
            monkeypatch.delenv(variable)
        for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            monkeypatch.setenv(variable, str(tmp_path))
        monkeypatch.chdir(tmp_path)


class TestValidator(_Installed, ValidatorConformance):
    pass


class TestUi(_Installed, UiConformance):
    pass


class TestObserver(_Installed, ObserverConformance):
    pass


class TestCommand(_Installed, CommandConformance):
    pass


class TestEngine(_Installed, EngineConformance):
    @pytest.fixture
    def besides(self) -> dict[str, Any]:
        """Ask the models that the engine asks with their settings in ``limner.toml``."""
        return {"models": load_settings().models}


_SUITES: Final[Mapping[Kind, type[_Installed]]] = {
    Kind.MODEL: TestModel,
    Kind.STORAGE: TestStorage,
    Kind.VALIDATOR: TestValidator,
    Kind.UI: TestUi,
    Kind.OBSERVER: TestObserver,
    Kind.COMMAND: TestCommand,
    Kind.ENGINE: TestEngine,
}


def run_suite(entry: PluginEntry, table: Mapping[str, Any], arguments: tuple[str, ...] = ()) -> bool:
    """Run the conformance suite of a plugin's kind; pytest tells of it on standard output.

    Args:
        entry: The plugin.
        table: Its settings; :data:`FOLDER` in a text stands for a folder that is made for each test.
        arguments: Further arguments for pytest.

    Returns:
        Whether every test passed.
    """
    suite = f"{__file__}::{_SUITES[entry.kind].__name__}"
    # Neither the settings of a project that happens to lie here, nor anything left behind in it.
    apart = ("-c", os.devnull, "--rootdir", str(Path(__file__).parent), "-p", "no:cacheprovider")
    quiet = ("-W", "ignore::pytest.PytestAssertRewriteWarning")  # that limner is imported already is the case here
    return pytest.main([suite, *apart, *quiet, *arguments], plugins=[_Subject(entry, table)]) is pytest.ExitCode.OK
