"""``limner models`` and ``limner storages``."""

from __future__ import annotations

import click
from pydantic import BaseModel

from limner.cli._complete import plugin_names
from limner.cli._light import catalogue
from limner.cli._output import print_facts, print_json, print_table, readable
from limner.cli._session import open_studio
from limner.plugins import Capability, ModelDescriptor
from limner.registry import Kind

__all__ = ["models", "storages"]


@click.command()
@click.argument("name", required=False, shell_complete=plugin_names("models"))
@click.option("--json", "json", is_flag=True, help="Print one JSON object a model backend.")
@click.pass_context
def models(ctx: click.Context, name: str | None, json: bool) -> None:
    """List the model backends, or tell all about NAME: styles, models, abilities and settings."""
    _list_or_show(ctx, Kind.MODEL, name, json=json)


@click.command()
@click.argument("name", required=False, shell_complete=plugin_names("storages"))
@click.option("--json", "json", is_flag=True, help="Print one JSON object a storage backend.")
@click.pass_context
def storages(ctx: click.Context, name: str | None, json: bool) -> None:
    """List the storage backends, or tell all about NAME: abilities and settings."""
    _list_or_show(ctx, Kind.STORAGE, name, json=json)


def _list_or_show(ctx: click.Context, kind: Kind, name: str | None, *, json: bool) -> None:
    if name is not None:
        _show(ctx, kind, name, json=json)
        return
    statuses = catalogue(ctx.obj["config"]).statuses(kind)
    rows = [
        (status.entry.name, status.state.value, status.entry.summary(), status.entry.distribution)
        for status in statuses
    ]
    names = ("name", "state", "summary", "distribution")
    if json:
        for row in rows:
            print_json(dict(zip(names, row, strict=True)))
    else:
        print_table(names, rows)


def _show(ctx: click.Context, kind: Kind, name: str, *, json: bool) -> None:
    descriptor = open_studio(ctx).registry.load(kind, name)
    facts: dict[str, object] = {
        "name": descriptor.name,
        "summary": descriptor.summary,
        "licence": descriptor.licence,
        "service": descriptor.service,
        "capabilities": {ability.value: descriptor.supports(ability).value for ability in Capability},
        "settings": {
            key: {
                "required": field.is_required(),
                "default": None if field.is_required() else field.get_default(call_default_factory=True),
                "description": field.description or "",
            }
            for key, field in descriptor.settings.model_fields.items()
        },
    }
    if isinstance(descriptor, ModelDescriptor):
        notes = dict(descriptor.model_notes)
        facts |= {"styles": list(descriptor.styles), "models": list(descriptor.models), "model notes": notes}
    if json:
        print_json(facts)
        return
    print_facts(_lines(facts, kind, name))


def _lines(facts: dict[str, object], kind: Kind, name: str) -> list[tuple[str, str]]:
    lines = []
    for key, value in facts.items():
        if key == "models" and facts.get("model notes"):
            continue  # each has a line of its own
        if isinstance(value, list):
            lines += [(key, ", ".join(map(str, value)) or "any")] if value or key == "styles" else []
        elif key == "capabilities" and isinstance(value, dict):
            lines += [(f"can {ability}", answer) for ability, answer in value.items() if answer != "not declared"]
        elif key == "settings" and isinstance(value, dict):
            lines += [
                (f"{kind.value}.{name}.{field}", told["description"] + _default(told["required"], told["default"]))
                for field, told in value.items()
            ]
        elif key == "model notes" and isinstance(value, dict):
            lines += [(f"model {model}", note) for model, note in value.items()]
        elif value:
            lines.append((key, str(value)))
    return lines


def _default(required: bool, value: object) -> str:
    """Say what a setting is when nobody sets it; nothing where that is nothing."""
    if isinstance(value, BaseModel):  # a table of its own, whose parts have defaults of theirs
        return ""
    text = str(value).lower() if isinstance(value, bool) else readable(value)
    return " (required)" if required else f" (default: {text})" if text and value != {} else ""
