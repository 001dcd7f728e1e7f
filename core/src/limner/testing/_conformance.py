"""What all conformance suites share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from limner._findings import Finding, Severity
from limner.plugins import AnyDescriptor, Capability, Context, Plugin, Support
from limner.registry import Kind, Registry, scan
from limner.registry._probe import probe
from limner.settings import validate_table
from limner.testing._pytest_plugin import STARTS

__all__ = ["Conformance"]


class Conformance:
    """A suite whose tests can be switched off in the open only. Not to be used itself."""

    kind: Kind
    """The kind of plugin that the suite is for."""

    @pytest.fixture
    def plugin(self) -> Plugin:
        """Make the plugin under test. Override it."""
        msg = f"{type(self).__name__} must have a fixture named plugin that returns the plugin under test"
        raise NotImplementedError(msg)

    @pytest.fixture
    def options(self, tmp_path: Path) -> dict[str, Any]:
        """The settings: the plugin's table in ``limner.toml``. Override it."""
        return {}

    @pytest.fixture
    def descriptor(self, plugin: Plugin) -> AnyDescriptor:
        """What the plugin describes, checked as limner checks it before use."""
        registry = Registry.discover(plugins=[plugin])
        (name,) = [status.entry.name for status in registry.statuses(self.kind) if status.entry.plugin is plugin]
        return registry.load(self.kind, name)

    def test_a_test_is_switched_off_only_with_a_reason(self) -> None:
        """An override of a test is an ``xfail`` with a reason, so that what a plugin does not do is seen."""
        suites = [cls for cls in type(self).__mro__ if cls.__module__.startswith("limner.testing.")]
        for name in {name for cls in suites for name in vars(cls) if name.startswith("test_")}:
            owner = next(cls for cls in type(self).__mro__ if name in vars(cls))
            if owner in suites:
                continue
            marks = [mark for mark in getattr(vars(owner)[name], "pytestmark", ()) if mark.name == "xfail"]
            assert any(mark.kwargs.get("reason") for mark in marks), (
                f"{owner.__name__} overrides {name}: mark it with @pytest.mark.xfail(reason=…), or leave it as it is"
            )

    def test_it_starts_in_a_process_of_its_own(
        self, plugin: Plugin, descriptor: AnyDescriptor, options: dict[str, Any], request: pytest.FixtureRequest
    ) -> None:
        """It needs nothing that only this process has. How long its import and its factory take is told in pytest's summary.

        Asked where an installed entry point offers the plugin.
        """
        entries = [entry for entry in scan() if entry.kind is self.kind and entry.name == descriptor.name]
        if not entries or entries[0].load() not in {type(plugin), plugin}:
            pytest.skip(f"no entry point of {self.kind.group} is {type(plugin).__qualname__}")

        found = probe(entries[0], timeout=60)
        started = time.perf_counter()
        made = descriptor.factory(validate_table(descriptor.settings, options, (self.kind.value, descriptor.name)))
        seconds = time.perf_counter() - started
        if close := getattr(made, "close", None):
            close()

        assert found.fault == "", found.traceback or found.hint
        request.config.stash.setdefault(STARTS, {})[entries[0].id] = (found.seconds or 0.0, seconds)

    def test_the_descriptor_tells_people_what_they_need(self, descriptor: AnyDescriptor) -> None:
        """Name, one line of summary, and a meaning for every setting."""
        assert descriptor.name == descriptor.name.strip().lower()
        assert descriptor.summary
        assert "\n" not in descriptor.summary
        assert not descriptor.summary.endswith("."), "a summary is a line, not a sentence"
        for name, field in descriptor.settings.model_fields.items():
            assert field.description, f"the setting {name} has no description"

    def test_the_settings_make_a_form(self, descriptor: AnyDescriptor) -> None:
        """Every setting can be described in JSON schema, which user interfaces make forms of."""
        schema = descriptor.settings.model_json_schema()

        assert set(schema.get("properties", {})) == {
            field.alias or name for name, field in descriptor.settings.model_fields.items()
        }

    def hold_check(self, check: Callable[..., Iterable[Finding]]) -> None:
        """Hold a backend's ``check`` to its contract: it ends, raises nothing, sees the same twice, and names remedies."""
        deadline = time.monotonic() + 60
        told = [list(check(context=Context(request_id="conformance", deadline=deadline))) for _ in range(2)]

        assert [found.code for found in told[0]] == [found.code for found in told[1]]
        for found in told[0]:
            assert isinstance(found, Finding)
            assert found.code
            assert found.message.strip()
            assert len(found.message.splitlines()) == 1, "a finding is a line of a report"
            assert found.severity is Severity.INFO or found.hint, f"{found.code} comes without a remedy"

    def supports(self, descriptor: AnyDescriptor, capability: Capability) -> None:
        """Skip the test unless the descriptor declares the capability."""
        if descriptor.supports(capability) is not Support.YES:
            pytest.skip(f"{descriptor.name} does not declare {capability.value}")
