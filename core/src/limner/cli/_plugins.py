"""``limner plugins``."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

import click
from typing_extensions import override

from limner.cli._light import catalogue, named
from limner.cli._output import print_facts, print_json, print_line, print_table, readable, say, tell
from limner.cli._types import FiniteRange, KindChoice
from limner.registry import Catalogue, Kind, PluginStatus, State

__all__ = ["plugins"]

BROKEN = 6
"""The exit status when a plugin is found broken; see :mod:`limner.cli._exit`."""


_LAZY: Final[Mapping[str, str]] = {
    "disable": "limner.cli._switch:disable",
    "enable": "limner.cli._switch:enable",
    "new": "limner.cli._new:new",
    "test": "limner.cli._suite:test",
}
"""Commands that are imported only when they are run, or asked for help."""


class _Plugins(click.Group):
    """Imports the commands of other modules only when they are run."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *_LAZY]

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _LAZY:
            module, _, attribute = _LAZY[cmd_name].partition(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        return super().get_command(ctx, cmd_name)


@click.group(cls=_Plugins)
def plugins() -> None:
    """See which plugins are installed, find faults, switch them on and off, and start your own."""


@plugins.command("list")
@click.option("--kind", type=KindChoice(), help="Only this kind.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a plugin.")
@click.pass_context
def list_(ctx: click.Context, kind: str | None, json: bool) -> None:
    """List the installed plugins with their state. None of them is imported."""
    known = catalogue(ctx.obj["config"])
    statuses = known.statuses(None if kind is None else Kind(kind))
    names = ("kind", "name", "distribution", "version", "state", "reason")
    rows = [_row(status) for status in statuses]
    if json:
        for row in rows:
            print_json(dict(zip(names, row, strict=True)))
        return
    print_table(names, rows)
    if any(status.state is State.CONFLICT for status in statuses):
        say("A name that two distributions offer is used by neither until you choose one.")
    _tell_missing(known)


@plugins.command()
@click.argument("name")
@click.option(
    "--timeout", type=FiniteRange(min=0.1, max=3600), default=20.0, show_default=True, help="Seconds to wait."
)
@click.option("--json", "json", is_flag=True, help="Print one JSON object a plugin.")
@click.pass_context
def show(ctx: click.Context, name: str, timeout: float, json: bool) -> None:
    """Tell all about the plugin NAME (sketch, models.sketch, or its distribution), trying it in a process of its own."""
    from limner.registry._probe import probe

    for status in named(catalogue(ctx.obj["config"]).statuses(), name):
        entry = status.entry
        facts: dict[str, object] = dict(
            zip(("kind", "name", "distribution", "version", "state", "reason"), _row(status), strict=True)
        )
        facts["entry point"] = entry.value
        if status.state in {State.READY, State.OFF}:  # who thinks of turning one on wants to know what it is
            found = probe(entry, timeout=timeout)
            facts["state"] = State.BROKEN.value if found.fault else status.state.value
            facts |= {"reason": found.fault or status.reason, "hint": found.hint, **found.facts}
            facts["import"] = "" if found.seconds is None else f"{found.seconds * 1000:.0f} ms"
        if json:
            print_json(facts)
        else:
            print_facts(_lines(facts, entry.id))


@plugins.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--timeout", type=FiniteRange(min=0.1, max=3600), default=20.0, show_default=True, help="Seconds for each."
)
@click.option("--traceback", is_flag=True, help="Show where each fault is.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a plugin.")
@click.pass_context
def doctor(ctx: click.Context, names: tuple[str, ...], timeout: float, traceback: bool, json: bool) -> None:
    """Try each plugin in a process of its own, and say what is wrong and how to mend it.

    Whatever a plugin does when it is imported, this goes on. One that is off is tried where it is named. Ends with 6 when one is broken
    or in conflict, or turned on and not installed.
    """
    from concurrent.futures import ThreadPoolExecutor

    from limner.registry._probe import Probe, probe

    known = catalogue(ctx.obj["config"])
    statuses = known.statuses()
    chosen = [status for name in names for status in named(statuses, name)] if names else list(statuses)

    def examine(status: PluginStatus) -> Probe:
        if status.state is State.READY or (names and status.state is State.OFF):
            return probe(status.entry, timeout=timeout)
        reason, _, hint = status.reason.partition("; ")
        fault = reason if status.state in {State.CONFLICT, State.BROKEN} else ""
        return Probe(status.entry, None, fault, "" if status.state is State.OFF else hint)

    bad = not names and _tell_missing(known)
    rows = []
    with ThreadPoolExecutor(2) as pool:  # two at a time: more would only make each look slow
        found = list(pool.map(examine, chosen))
    for status, result in zip(chosen, found, strict=True):
        bad |= bool(result.fault)
        state = "broken" if result.fault and status.state is not State.CONFLICT else status.state.value
        took = "" if result.seconds is None else f"{result.seconds * 1000:.0f} ms"
        if json:
            print_json(
                {
                    "plugin": status.entry.id,
                    "distribution": status.entry.distribution,
                    "state": state,
                    "seconds": result.seconds,
                    "fault": result.fault,
                    "hint": result.hint,
                    "traceback": result.traceback,
                }
            )
        rows.append((status.entry.id, status.entry.distribution, state, took, result.fault, result.hint))
    if not json:
        print_table(("plugin", "distribution", "state", "import", "fault", "remedy"), rows)
        for result in found:
            if traceback and result.traceback:
                for line in ("", f"{result.entry.id}:", *result.traceback.splitlines()):
                    tell(line)
    if bad:
        ctx.exit(BROKEN)


@plugins.command()
@click.pass_context
def freeze(ctx: click.Context) -> None:
    """Print the distributions that offer plugins, as a requirements file: pip install -r restores them."""
    statuses = catalogue(ctx.obj["config"]).statuses()
    for name in sorted({status.entry.release.replace(" ", "==") for status in statuses}):
        print_line(name)


def _tell_missing(known: Catalogue) -> bool:
    """Tell of what was turned on and is not installed, which refuses every request; return whether there is any."""
    missing = [error for kind in Kind for error in known.missing(kind)]
    for error in missing:
        tell(f"{error.message}: {error.hint}")
    return bool(missing)


def _lines(facts: dict[str, object], name: str) -> list[tuple[str, str]]:
    lines = []
    for key, value in facts.items():
        if key == "capabilities" and isinstance(value, dict):
            lines += [(f"can {ability}", readable(answer)) for ability, answer in value.items()]
        elif key == "settings" and isinstance(value, dict):
            told = value.get("properties", {})
            lines += [(f"{name}.{setting}", about.get("description", "")) for setting, about in told.items()]
        elif text := readable(value):
            lines.append((key, text))
    return lines


def _row(status: PluginStatus) -> tuple[str, ...]:
    entry = status.entry
    return entry.kind.value, entry.name, entry.distribution, entry.version, status.state.value, status.reason
