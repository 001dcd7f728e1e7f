"""The command ``limner deploy``."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from typing_extensions import override

from limner import InputError
from limner.plugins import CommandDescriptor, NoSettings, Plugin
from limner_snowflake import catalogue_name, written_name
from limner_snowflake_commands._setup import configured

__all__ = ["DeployPlugin", "make_command"]


class DeployPlugin(Plugin):
    """Offers the command ``deploy``."""

    api_version = 1

    @override
    def command(self) -> CommandDescriptor[NoSettings]:
        return CommandDescriptor(
            name="deploy",
            summary="Deploy the page: into Streamlit in Snowflake",
            settings=NoSettings,
            factory=make_command,
        )


def make_command(_settings: NoSettings) -> click.Command:
    """Return the command."""

    @click.group()
    def deploy() -> None:
        """Deploy the page."""

    @deploy.command()
    @click.option(
        "--runtime",
        type=click.Choice(["warehouse", "container"]),
        default="warehouse",
        show_default=True,
        help="Where it runs: in a warehouse, a process for each viewer, or in a container, one for all.",
    )
    @click.option(
        "--out", type=click.Path(path_type=Path), metavar="FOLDER", help="Only build the bundle, into this folder."
    )
    @click.option("--name", default="LIMNER", show_default=True, metavar="NAME", help="The app's name.")
    @click.option("--title", default="limner", show_default=True, help="What people see.")
    @click.option("--database", metavar="NAME", help="Its database; by default that of the settings, or LIMNER.")
    @click.option("--schema", metavar="NAME", help="Its schema; by default that of the settings, or PUBLIC.")
    @click.option("--warehouse", metavar="NAME", help="Where its statements run; that of the settings, or LIMNER_WH.")
    @click.option("--owner", metavar="ROLE", default="LIMNER_OWNER", show_default=True, help="The role that owns it.")
    @click.option(
        "--viewer",
        "viewers",
        metavar="ROLE",
        multiple=True,
        help="A role that may open it, if it may use the database and the schema; repeatable.",
    )
    @click.option("--compute-pool", metavar="NAME", help="Where a container runs.")
    @click.option(
        "--integration",
        "integrations",
        metavar="NAME",
        multiple=True,
        help="An external access integration, by which a container gets packages; repeatable.",
    )
    @click.option("--model", default="cortex", show_default=True, help="The model backend that is chosen at first.")
    @click.option("--storage", default="stage", show_default=True, help="The storage that is chosen at first.")
    @click.option(
        "--with", "added", metavar="DISTRIBUTION", multiple=True, help="Take this plugin along, too; repeatable."
    )
    @click.option("--without", metavar="DISTRIBUTION", multiple=True, help="Leave this one out; repeatable.")
    @click.option(
        "--snow", type=click.Path(path_type=Path), metavar="FILE", help="The snow command, where it is not found."
    )
    @click.option("--connection", metavar="NAME", help="The connection of the snow command; its default.")
    @click.pass_context
    def sis(ctx: click.Context, /, out: Path | None, snow: Path | None, connection: str | None, **given: Any) -> None:
        """Deploy the page into Streamlit in Snowflake, in place of the one that is there.

        The plugins of this environment travel with it, those that the page needs and those named with --with. It works with
        models of Cortex and keeps pictures in the library that limner setup snowflake has made, with the rights of its owner.
        """
        known = configured(ctx)
        bundle = _bundle(given, known)
        from limner_snowflake_commands._bundle import write_bundle
        from limner_snowflake_commands._cli import deploy as deploy_bundle
        from limner_snowflake_commands._cli import find_snow

        program = find_snow(snow) if out is None else ""
        for name, meaning in bundle.contents.without:
            click.echo(f"without {name}: {meaning}", err=True)
        if out is not None:
            count = write_bundle(bundle, out)
            click.echo(out)
            click.echo(
                f"{count} files; to deploy them: snow streamlit deploy --replace --prune --project {out}", err=True
            )
            return
        with tempfile.TemporaryDirectory(prefix="limner-sis-") as folder:
            write_bundle(bundle, Path(folder, "bundle"))
            deploy_bundle(
                program,
                Path(folder, "bundle"),
                connection=connection or known.get("snowflake", {}).get("connection"),
                role=written_name(catalogue_name(given["owner"])),
                database=written_name(bundle.database),
                schema=written_name(bundle.schema),
            )

    return deploy


def _bundle(given: Mapping[str, Any], known: Mapping[str, Any]) -> Any:
    from limner_snowflake_commands._bundle import Bundle
    from limner_snowflake_commands._contents import DEFAULT, gather

    runtime = given["runtime"]
    if runtime == "container" and not given["compute_pool"]:
        msg = "a container runs in a compute pool, and none is named"
        raise InputError(
            msg, code="input.deploy.pool", hint="name one with --compute-pool; SHOW COMPUTE POOLS lists them"
        )
    connection = known.get("snowflake", {})

    def name(option: str, fallback: str) -> str:
        return catalogue_name(str(given[option] or connection.get(option) or fallback))

    database, schema, warehouse = name("database", "LIMNER"), name("schema", "PUBLIC"), name("warehouse", "LIMNER_WH")
    contents = gather([*DEFAULT, *given["added"]], runtime, without=given["without"])
    return Bundle(
        contents,
        runtime,
        catalogue_name(given["name"]),
        database,
        schema,
        warehouse,
        title=given["title"],
        readers=tuple(map(catalogue_name, given["viewers"])),
        settings=_settings(given, known, (database, schema, warehouse)),
        compute_pool=catalogue_name(given["compute_pool"]) if given["compute_pool"] else None,
        integrations=tuple(map(catalogue_name, given["integrations"])),
    )


def _settings(given: Mapping[str, Any], known: Mapping[str, Any], place: tuple[str, str, str]) -> dict[str, Any]:
    """Return the settings that the app works with: of this machine's, those of the library, and nothing of a connection."""
    database, schema, warehouse = place
    stage = {key: value for key, value in known.items() if key != "snowflake"}
    connection = {"database": database, "schema": schema, "warehouse": warehouse}
    page: dict[str, Any] = {"change_settings": False}
    cortex: dict[str, Any] = {"snowflake": connection}
    if given["runtime"] == "warehouse":
        page["components"] = False
        cortex["transport"] = "sql"
    return {
        "model": given["model"],
        "storage": given["storage"],
        "models": {"cortex": cortex},
        "storages": {"stage": {**stage, "snowflake": connection}},
        "uis": {"streamlit": page},
    }
