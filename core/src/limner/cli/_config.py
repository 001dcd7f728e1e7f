"""``limner config``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from limner._backends import make_registry
from limner._errors import ConfigError, LimnerError
from limner._files import write_file
from limner.cli._exit import report
from limner.cli._output import print_json, print_table, say
from limner.registry import Kind, Registry, State
from limner.settings import PluginSettings, Settings, read_layers, source_of, validate, validate_table
from limner.settings._sources import FILE_NAME, user_file

__all__ = ["config"]

BUILT_IN = "built in"


@click.group()
def config() -> None:
    """See, check and start the settings.

    What is later in this list wins: what is built in, the user's limner.toml, the project's limner.toml (in the working folder
    or the nearest above it), LIMNER_* variables, arguments. limner --config FILE, or LIMNER_CONFIG, replaces both files.
    """


@config.command()
@click.option("--json", "json", is_flag=True, help="Print one JSON object a setting.")
@click.pass_context
def show(ctx: click.Context, json: bool) -> None:
    """Show every setting, its value and where that comes from. A secret is not shown."""
    layers = read_layers(config=ctx.obj["config"])
    settings = validate(layers)
    registry = make_registry(settings)
    rows = [
        (".".join(keys), _shown(keys, value, registry), source_of(layers, keys) or BUILT_IN)
        for keys, value in _flat(settings.model_dump(mode="json"), ())
    ]
    if json:
        for name, value, source in rows:
            print_json({"name": name, "value": value, "source": source})
    else:
        print_table(("setting", "value", "from"), rows)


@config.command()
@click.pass_context
def check(ctx: click.Context) -> None:
    """Read the settings as work would, those of every plugin included, and say what is wrong."""
    layers = read_layers(config=ctx.obj["config"])
    settings = validate(layers)
    registry = make_registry(settings)
    faults = 0
    for kind in Kind:
        tables: Mapping[str, Mapping[str, Any]] = getattr(settings, kind.value)
        for name, table in tables.items():
            try:
                validate_table(registry.load(kind, name).settings, table, (kind.value, name))
            except LimnerError as error:
                faults += 1
                report(error, debug=ctx.obj["debug"])
    for status in registry.statuses():
        if status.state is State.CONFLICT:
            faults += 1
            report(ConfigError(f"{status.entry.id}: {status.reason}"))
    if faults:
        ctx.exit(2)
    for layer in layers:
        click.echo(layer.source)
    say("The settings are right." if layers else "The settings are right: none is set, and what is built in applies.")


@config.command()
@click.option("--user", is_flag=True, help="Write the user's file, not that of the working folder.")
@click.option("--force", is_flag=True, help="Replace the file when it is there.")
def init(user: bool, force: bool) -> None:
    """Write a limner.toml in which every setting stands, commented out, with its meaning."""
    path = user_file() if user else Path(FILE_NAME)
    if path.exists() and not force:
        msg = f"{path} is there already"
        raise ConfigError(msg, hint="edit it, or replace it with --force")
    write_file(path, _template().encode())
    click.echo(path)


def _template() -> str:
    """Return a settings file that says what each setting means, and sets none: ``#name = value`` is ready to be uncommented."""
    lines = [
        "# Settings of limner. Take away the # right before a name to set it; limner config show tells what applies.",
        "",
    ]
    tables = ["# Which plugins are used.", "#[plugins]"]
    for name, field in Settings.model_fields.items():
        default = field.get_default(call_default_factory=True)
        if isinstance(default, PluginSettings):
            for key, part in PluginSettings.model_fields.items():
                tables += [f"# {part.description}", f"#{key} = {_toml(getattr(default, key))}"]
        elif isinstance(default, dict):
            ask = f"limner {name} NAME" if name in {"models", "storages"} else "limner plugins show NAME"
            tables += ["", f"# {field.description}; {ask} lists what it takes", f"#[{name}.NAME]"]
        else:
            example = (field.examples or [default])[0]
            lines += [f"# {field.description}", f"#{name} = {_toml(example)}", ""]
    return "\n".join([*lines, *tables, ""])


def _toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case tuple():
            return "[" + ", ".join(_toml(item) for item in value) + "]"
        case dict():
            return "{" + ", ".join(f'"{key}" = {_toml(item)}' for key, item in value.items()) + "}"
    return str(value)


def _flat(values: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in values.items():
        if isinstance(value, Mapping) and value and set(value) not in ({"env"}, {"file"}):
            yield from _flat(value, (*path, key))
        elif value != {}:
            yield (*path, key), value


def _shown(keys: tuple[str, ...], value: object, registry: Registry) -> str:
    """Return a value as a file would hold it, unless it is or may be a secret."""
    if isinstance(value, Mapping):
        return _toml(dict(value))  # a reference says where a secret is, not what it is
    if keys[0] in {kind.value for kind in Kind} and not _is_open(keys, registry):
        return "(set)"
    return _toml(tuple(value) if isinstance(value, list) else value)


def _is_open(keys: tuple[str, ...], registry: Registry) -> bool:
    """Tell whether a plugin's setting is known, and known to be no secret."""
    try:
        fields = registry.load(Kind(keys[0]), keys[1]).settings.model_fields
    except LimnerError:
        return False
    field = fields.get(keys[2])
    return field is not None and "Secret" not in str(field.annotation)
