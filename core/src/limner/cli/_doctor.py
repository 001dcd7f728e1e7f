"""``limner doctor``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Final

import click
from attrs import evolve

from limner._backends import Backends, make_registry
from limner._errors import ConfigError, LimnerError, UnknownNameError
from limner._examining import Check, backends_needing, check_backend, check_kind, error_finding, examine
from limner._findings import Finding, Severity
from limner.cli._check import check_settings
from limner.cli._complete import plugin_names
from limner.cli._light import catalogue
from limner.cli._output import clean, print_json, say
from limner.cli._types import FiniteRange
from limner.plugins import Context
from limner.registry import Kind, Registry, State
from limner.registry._probe import probe_together
from limner.settings import Layer, Settings, read_layers, validate

__all__ = ["doctor"]

_FOREVER: Final = 86_400.0
"""Seconds; for a check whose parts have their time."""

WRONG: Final = 1
"""The exit status when something is in the way of work; see :mod:`limner.cli._exit`."""

_STATUSES: Final = {
    Severity.INFO: ("ok", "green"),
    Severity.WARNING: ("warning", "yellow"),
    Severity.ERROR: ("error", "red"),
}


@click.command()
@click.option("-m", "--model", shell_complete=plugin_names("models"), help="Check this model backend, or NAME:MODEL.")
@click.option("--storage", shell_complete=plugin_names("storages"), help="Check this storage backend.")
@click.option("--engine", shell_complete=plugin_names("engines"), help="Check this batch engine.")
@click.option(
    "--service",
    metavar="NAME",
    help="Check the backends that need this service, such as snowflake: those that the settings name, or else all.",
)
@click.option("--snowflake", "service", flag_value="snowflake", help="The same as --service snowflake.")
@click.option(
    "--timeout", type=FiniteRange(min=0.1, max=3600), default=60.0, show_default=True, help="Seconds for each check."
)
@click.option("--json", "json", is_flag=True, help="Print one JSON object a line of the report.")
@click.pass_context
def doctor(
    ctx: click.Context,
    model: str | None,
    storage: str | None,
    engine: str | None,
    service: str | None,
    timeout: float,
    json: bool,
) -> None:
    """Check all that work needs, before it begins: settings, plugins, the model, the storage, validators.

    Batch engines are checked where --engine or the settings name them, or --service finds them: what is in the way of one
    that nobody named is a warning. What was told of the models that an engine asks is not told once more.

    Each line says what is right, what will be in the way of some work, or what is in the way of all, and under that
    what to do. Nothing is called that costs, and nothing is changed; a storage may make what it makes at its first use.
    Ends with 1 when there is an error.
    """
    chosen = {key: value for key, value in (("model", model), ("storage", storage)) if value is not None}
    layers = read_layers(config=ctx.obj["config"], arguments=chosen)
    try:
        settings = validate(layers)
    except ConfigError as error:
        report = _Report(json, 8)
        report.add("settings", error_finding(error))
        for found in examine(_plugins(ctx.obj["config"], timeout), timeout=_FOREVER):
            report.add("plugins", found)
        say("The model and the storage were not checked: mend the settings first.")
        ctx.exit(WRONG)
    registry = make_registry(settings)
    backends = Backends(registry, settings)
    wanted = _wanted(registry, settings, chosen, engine, service, timeout)
    checks = [
        Check("settings", partial(_settings, layers, [(kind, name) for kind, name, _ in wanted]), "built in"),
        _plugins(ctx.obj["config"], timeout),
        *(check_backend(backends, *one) for one in wanted),
        check_kind(backends, registry, Kind.VALIDATOR),
        check_kind(backends, registry, Kind.OBSERVER),
    ]
    report = _Report(json, max(len(check.subject) for check in checks))
    asked = _asked(registry, wanted)
    unnamed = {f"{Kind.ENGINE.value}.{name}" for kind, name, _ in wanted if kind is Kind.ENGINE}
    unnamed -= {f"{Kind.ENGINE.value}.{name}" for name in (engine, *settings.engines)}
    for check in checks:
        # Plugins are tried in processes of their own, each of which has its time.
        seen = examine(check, timeout=_FOREVER if check.subject == "plugins" else timeout)
        for found in report.new(check.subject, seen, asked.get(check.subject, ())):
            is_minor = check.subject in unnamed and found.severity is Severity.ERROR
            report.add(check.subject, evolve(found, severity=Severity.WARNING) if is_minor else found)
    if not settings.storage and service is None:
        report.add("storages", Finding(Severity.INFO, "doctor.no-storage", "none: pictures are kept nowhere"))
    _close(backends, timeout)
    report.end()
    if report.errors:
        ctx.exit(WRONG)


def _wanted(
    registry: Registry,
    settings: Settings,
    chosen: Mapping[str, str],
    engine: str | None,
    service: str | None,
    timeout: float,
) -> list[tuple[Kind, str, str]]:
    """Return the backends that are to be checked, each with the model that it is going to be asked for.

    Raises:
        UnknownNameError: No backend needs the service.
    """
    found = []
    for kind, key, name in ((Kind.MODEL, "model", settings.model), (Kind.STORAGE, "storage", settings.storage)):
        if name and (service is None or key in chosen):
            plugin, _, model = name.partition(":")
            found.append((kind, plugin, model))
    if engine is not None:
        found.append((Kind.ENGINE, engine, ""))
    if service is None:
        return found + [(Kind.ENGINE, name, "") for name in settings.engines if name != engine]
    known = {(kind, name) for kind, name, _ in found}
    needing = backends_needing(registry.view(import_timeout=timeout), service)
    if not needing:
        msg = f"none of the installed models, storages and batch engines needs the service {service!r}"
        hint = "limner plugins list shows what is installed; limner models NAME tells which service one needs"
        raise UnknownNameError(msg, hint=hint)
    plugin, _, model = settings.model.partition(":")
    tables: Mapping[Kind, Mapping[str, object]] = {
        Kind.MODEL: settings.models,
        Kind.STORAGE: settings.storages,
        Kind.ENGINE: settings.engines,
    }
    named = {(Kind.MODEL, plugin), (Kind.STORAGE, settings.storage), *known}
    # Where the settings name some, the others are nobody's: they have no connection, and none is missed.
    mine = {one for one in needing if one in named or one[1] in tables[one[0]]}
    # An engine is reached as the models are that it asks, and may have no settings of its own.
    mine |= {
        (kind, name)
        for kind, name in needing
        if kind is Kind.ENGINE and any((Kind.MODEL, asked) in mine for asked in registry.load(Kind.ENGINE, name).models)
    }
    needing = tuple(one for one in needing if one in mine) or needing
    found += [
        (kind, name, model if (kind, name) == (Kind.MODEL, plugin) else "")
        for kind, name in needing
        if (kind, name) not in known
    ]
    return sorted(found, key=lambda one: one[0] is Kind.ENGINE)  # after the models that they ask


def _asked(registry: Registry, wanted: Sequence[tuple[Kind, str, str]]) -> Mapping[str, Sequence[str]]:
    """Return for each engine that is checked which models it asks, as they are called in the report."""
    asked = {}
    for kind, name, _ in wanted:
        if kind is Kind.ENGINE:
            with suppress(LimnerError):  # its check tells what is wrong with it
                models = registry.load(Kind.ENGINE, name).models
                asked[f"{kind.value}.{name}"] = [f"{Kind.MODEL.value}.{model}" for model in models]
    return asked


def _settings(layers: tuple[Layer, ...], besides: Sequence[tuple[Kind, str]], _context: Context) -> Iterator[Finding]:
    found = check_settings(layers, besides=besides)
    for error in found.errors:
        yield error_finding(error)
    for message in found.warnings:
        yield Finding(Severity.WARNING, "settings.no-effect", message, hint="correct the name, or remove the line")
    for layer in layers:
        yield Finding(Severity.INFO, "doctor.well", f"read from {layer.source}")


def _plugins(config: Path | None, timeout: float) -> Check:
    """Return the check that what is installed can be imported and describes itself, and that no two offer one name."""

    def look(_context: Context) -> Iterator[Finding]:
        statuses = catalogue(config, tolerant=True).statuses()
        ready = [status for status in statuses if status.state is State.READY]
        for status in statuses:
            if status.state in {State.CONFLICT, State.BROKEN}:
                reason, _, hint = status.reason.partition("; ")
                message = f"{status.entry.id} of {status.entry.distribution}: {reason}"
                yield Finding(Severity.ERROR, f"plugins.{status.state.value}", message, hint=hint)
        good = 0
        for found in probe_together([status.entry for status in ready], timeout=timeout):
            good += not found.fault
            if found.fault:
                message = f"{found.entry.id} of {found.entry.distribution}: {found.fault}"
                hint = found.hint or f"limner plugins doctor {found.entry.id} --traceback"
                yield Finding(Severity.ERROR, "plugins.broken", message, hint=hint)
        off = sum(status.state in {State.OFF, State.DISABLED, State.SHADOWED} for status in statuses)
        rest = f", {off} off" if off else ""
        yield Finding(Severity.INFO, "doctor.well", f"{good} of {len(statuses) - off} can be used{rest}")

    return Check("plugins", look)


def _close(backends: Backends, timeout: float) -> None:
    """Close what was made; what hangs is left behind, as it was in its check."""
    thread = Thread(target=backends.close, name="limner-doctor-close", daemon=True)
    thread.start()
    thread.join(timeout)


class _Report:
    """Prints what was found, as it is found.

    Args:
        json: Whether as JSON.
        width: The columns that what is checked takes.
    """

    def __init__(self, json: bool, width: int) -> None:
        self._json = json
        self._width = width
        self._told: defaultdict[str, list[Finding]] = defaultdict(list)
        self.errors = self.warnings = 0

    def new(self, subject: str, seen: Iterable[Finding], others: Sequence[str]) -> Iterator[Finding]:
        """Yield what was seen and not told yet of others that it depends on; where that leaves nothing, that it is as with them."""
        told = [found for other in others for found in self._told[other]]
        # What the doctor itself says of each is of that alone.
        known = [found for found in told if not found.code.startswith(("doctor.", "development."))]
        same: list[Finding] = []
        is_new = False
        for found in seen:
            self._told[subject].append(found)
            if found in known:
                same.append(found)
                continue
            is_new = True
            yield found
        if same and not is_new:
            severity = max((found.severity for found in same), key=list(Severity).index)
            yield Finding(
                severity, "doctor.same", f"what was told of {', '.join(others)} holds for this, too", "see there"
            )

    def add(self, subject: str, found: Finding) -> None:
        """Print a line, and under it what to do."""
        status, colour = _STATUSES[found.severity]
        self.errors += found.severity is Severity.ERROR
        self.warnings += found.severity is Severity.WARNING
        if self._json:
            facts = {"check": subject, "status": status, "code": found.code}
            print_json({**facts, "message": found.message, "hint": found.hint})
            return
        label = click.style(f"{status:7}", fg=colour, bold=True)
        click.echo(f"{label}  {clean(subject):{self._width}}  {clean(found.message)}")
        if found.hint:
            click.echo(f"{'':9}{'':{self._width}}  {clean(found.hint)}")

    def end(self) -> None:
        """Tell people how it stands."""
        counts = [(self.errors, "error"), (self.warnings, "warning")]
        told = ", ".join(f"{count} {what}{'s' * (count != 1)}" for count, what in counts if count)
        say(f"{told[0].upper()}{told[1:]}." if told else "Nothing is in the way.")
