"""``limner plugins test``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from limner._errors import ConfigError, PluginError
from limner.cli._light import catalogue, named
from limner.registry import Kind, PluginEntry, PluginStatus, State
from limner.settings import merged, read_layers
from limner.settings._reading import parse_toml

__all__ = ["test"]


@click.command()
@click.argument("name")
@click.argument("pytest_arguments", nargs=-1, metavar="[-- PYTEST ARGUMENT...]")
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="KEY=VALUE",
    help="A setting for the tests; {tmp} in it is a fresh folder for each. May be given several times.",
)
@click.pass_context
def test(ctx: click.Context, name: str, pytest_arguments: tuple[str, ...], settings: tuple[str, ...]) -> None:
    """Hold the installed plugin NAME to the conformance suite of its kind, as its author does.

    It runs with its settings in limner.toml. A storage does not: the suite fills and empties it, so it gets an empty home and
    what --set says. Needs limner-core[testing]. Ends with 6 when a test fails.
    """
    given = dict(_read(setting) for setting in settings)
    (status,) = _one(named(catalogue(ctx.obj["config"]).statuses(), name), name)
    try:
        from limner.testing._installed import run_suite
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"hypothesis", "pytest"}:
            raise
        msg = f"the suites need {error.name}, which is not installed here"
        raise PluginError(msg, hint='pip install "limner-core[testing]"') from error
    table = {} if status.entry.kind is Kind.STORAGE else _table(ctx, status.entry)
    if not run_suite(status.entry, {**table, **given}, pytest_arguments):
        ctx.exit(6)


def _one(statuses: Iterable[PluginStatus], name: str) -> list[PluginStatus]:
    """Return the one that can be tested.

    Raises:
        PluginError: It is disabled or in conflict, or there are several.
    """
    statuses = list(statuses)
    ready = [status for status in statuses if status.state in {State.READY, State.OFF}]
    if len(ready) == 1:
        return ready
    if ready:
        msg = f"{name!r} is the name of several plugins"
        raise PluginError(msg, hint=f"name one of {', '.join(status.entry.id for status in ready)}")
    msg = f"{statuses[0].entry.id} cannot be tested: {statuses[0].reason}"
    raise PluginError(msg, hint="limner plugins list shows the state of each")


def _table(ctx: click.Context, entry: PluginEntry) -> dict[str, Any]:
    tables = merged(read_layers(config=ctx.obj["config"])).get(entry.kind.value, {})
    return dict(tables.get(entry.name, {})) if isinstance(tables, dict) else {}


def _read(setting: str) -> tuple[str, Any]:
    """Read ``key=value``: a list or a table as TOML, anything else as text for the setting's type to read.

    Raises:
        ConfigError: There is no ``=``, or the list or table is none.
    """
    key, equals, text = setting.partition("=")
    if not key or not equals:
        msg = f"--set {setting} is no setting"
        raise ConfigError(msg, hint="write it as KEY=VALUE")
    # "{tmp}" begins as a table does, and is text.
    is_toml = text.startswith(("[", "{")) and not text.startswith("{tmp}")
    return key, parse_toml(f"value = {text}", f"--set {key}")["value"] if is_toml else text
