"""The command ``limner setup``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click
from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import override

from limner import InputError
from limner.plugins import CommandDescriptor, Plugin
from limner.settings import load_settings
from limner_snowflake import Objects, SnowflakeSettings, catalogue_name, written_name
from limner_snowflake_commands._script import SIZES, Plan

__all__ = ["SetupPlugin", "SetupSettings", "configured", "make_command"]


class SetupSettings(BaseModel):
    """The settings of the command: the table ``[commands.setup]``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    snowflake: SnowflakeSettings = Field(
        default_factory=SnowflakeSettings,
        description="the connection that --apply works with, where it is another than that of the storage stage",
    )


class SetupPlugin(Plugin):
    """Offers the command ``setup``."""

    api_version = 1

    @override
    def command(self) -> CommandDescriptor[SetupSettings]:
        return CommandDescriptor(
            name="setup",
            summary="Set limner up in Snowflake: roles, warehouse, schema, stage, tables, grants",
            settings=SetupSettings,
            factory=make_command,
        )


def make_command(settings: SetupSettings) -> click.Command:
    """Return the command."""

    @click.group()
    def setup() -> None:
        """Set up what limner needs elsewhere."""

    @setup.command()
    @click.option("--print", "way", flag_value="print", default="print", help="Print the script. This is the default.")
    @click.option("--apply", "way", flag_value="apply", help="Run it, and tell what was made and what was there.")
    @click.option("--database", metavar="NAME", help="The database; by default that of the settings, or LIMNER.")
    @click.option("--schema", metavar="NAME", help="The schema; by default that of the settings, or PUBLIC.")
    @click.option("--prefix", metavar="NAME", help="What the names of stage and tables begin with; LIMNER.")
    @click.option("--warehouse", metavar="NAME", help="The warehouse; by default that of the settings, or LIMNER_WH.")
    @click.option(
        "--warehouse-size",
        "size",
        type=click.Choice(SIZES, case_sensitive=False),
        default="XSMALL",
        show_default=True,
        help="Its size, where it is made.",
    )
    @click.option(
        "--owner",
        metavar="ROLE",
        default="LIMNER_OWNER",
        show_default=True,
        help="The role that owns the library, and deploys the page.",
    )
    @click.option(
        "--writer",
        metavar="ROLE",
        default="LIMNER_WRITER",
        show_default=True,
        help="The role that makes and keeps pictures.",
    )
    @click.option(
        "--reader", metavar="ROLE", default="LIMNER_READER", show_default=True, help="The role that looks at them."
    )
    @click.option(
        "--user", "users", metavar="NAME", multiple=True, help="Grant the writers' role to a user; repeatable."
    )
    @click.option(
        "--admin",
        metavar="ROLE",
        default="ACCOUNTADMIN",
        show_default=True,
        help="The role that does it: with CREATE ROLE, WAREHOUSE and DATABASE, and MANAGE GRANTS.",
    )
    @click.option(
        "--credits",
        "credits_",
        type=click.IntRange(1, 1_000_000),
        metavar="N",
        help="Suspend the warehouse after so many credits a month.",
    )
    @click.option("--models/--no-models", default=True, show_default=True, help="Let writers call models of Cortex.")
    @click.option(
        "--temporary/--no-temporary",
        default=True,
        show_default=True,
        help="Let writers make libraries for a session, of stages and tables of their own.",
    )
    @click.option(
        "--connection",
        metavar="NAME",
        help="The connection that --apply works with: that of the settings otherwise, or the default one.",
    )
    @click.pass_context
    def snowflake(
        ctx: click.Context, /, way: str, users: tuple[str, ...], connection: str | None, **given: Any
    ) -> None:
        """Set limner up in Snowflake: roles, a warehouse, a schema, the stage and tables in it, and grants.

        Names are read as Snowflake reads them: limner is LIMNER, and a name in double quotes is what it is. All of it can be
        run again; what is there is left as it is. Then limner doctor --snowflake tells whether all is well.
        """
        known = configured(ctx)
        plan = _plan(given, users, known)
        if way == "print":
            click.echo(plan.script(), nl=False)
        else:
            chosen = settings.snowflake
            if connection:
                chosen = SnowflakeSettings(connection=connection)
            elif chosen == SnowflakeSettings():
                chosen = SnowflakeSettings.model_validate(known.get("snowflake", {}))
            _apply(plan, chosen)
        click.echo(_advice(plan, is_there=way == "apply"), err=True)

    return setup


def configured(ctx: click.Context) -> Mapping[str, Any]:
    """Return what the settings say of the storage ``stage``: it is where the drawings are to be."""
    obj = ctx.find_root().obj
    settings = load_settings(config=obj.get("config") if isinstance(obj, dict) else None)
    return settings.storages.get("stage", {})


def _plan(given: Mapping[str, Any], users: tuple[str, ...], known: Mapping[str, Any]) -> Plan:
    connection = known.get("snowflake", {})

    def name(option: str, setting: object, fallback: str) -> str:
        return catalogue_name(str(given[option] or setting or fallback))

    roles = {role: catalogue_name(given[role]) for role in ("owner", "writer", "reader", "admin")}
    if len(set(roles.values()) - {roles["admin"]}) < 3:  # noqa: PLR2004 - owner, writer, reader
        msg = "the owner, the writer and the reader are to be three roles, and none of them the one that makes them"
        raise InputError(msg, code="input.setup.roles", hint="choose them with --owner, --writer, --reader and --admin")
    # The prefix of the settings is what it is; one on the command line is a name as others are.
    prefix = catalogue_name(given["prefix"]) if given["prefix"] else str(known.get("prefix") or "LIMNER")
    return Plan(
        Objects(
            name("database", connection.get("database"), "LIMNER"),
            name("schema", connection.get("schema"), "PUBLIC"),
            prefix,
        ),
        name("warehouse", connection.get("warehouse"), "LIMNER_WH"),
        size=given["size"].upper(),
        users=tuple(map(catalogue_name, users)),
        credits=given["credits_"],
        calls_models=given["models"],
        makes_temporary=given["temporary"],
        **roles,
    )


def _apply(plan: Plan, connection: SnowflakeSettings) -> None:
    from limner_snowflake import Sessions  # they bring Snowflake's connector
    from limner_snowflake_commands._apply import Outcome, apply

    changes = there = 0
    # The names in the settings may not be there yet, and the role is another.
    plain = connection.model_copy(update=dict.fromkeys(("role", "warehouse", "database", "schema_"), None))
    with Sessions(plain, role=None) as sessions:
        for done in apply(plan, sessions):
            there += done.outcome is Outcome.THERE
            changes += done.outcome is not Outcome.THERE
            if done.outcome is not Outcome.THERE:
                click.echo(f"{done.outcome.value} {done.step.what}")
    click.echo(
        f"{changes} made or granted, {there} there already" if changes else f"nothing to do: all {there} were there",
        err=True,
    )


def _advice(plan: Plan, *, is_there: bool) -> str:
    """Return what to do next: the settings to work with it, as they go into ``limner.toml``."""
    names = {
        "role": plan.writer,
        "warehouse": plan.warehouse,
        "database": plan.objects.database,
        "schema": plan.objects.schema,
    }
    # A JSON string is a TOML string, too. The name goes in as Snowflake reads it.
    table = [
        '# connection = "…"   # of connections.toml, where it is not the default one',
        *(f"{name} = {json.dumps(written_name(value))}" for name, value in names.items()),
    ]
    lines = ['model = "cortex"', 'storage = "stage"'] if plan.calls_models else ['storage = "stage"']
    if plan.calls_models:
        lines += ["", "[models.cortex.snowflake]", *table]
    if plan.objects.prefix != "LIMNER":
        lines += ["", "[storages.stage]", f"prefix = {json.dumps(plan.objects.prefix)}"]
    lines += ["", "[storages.stage.snowflake]", *table]
    settings = "".join(f"  {line}\n" if line else "\n" for line in lines)
    return (
        f"{'Whoever' if is_there else 'Once it has been run, whoever'} makes pictures has this in limner.toml:\n\n"
        f"{settings}\nThen limner doctor --snowflake tells whether all is well."
    )
