"""``limner ui``."""

from __future__ import annotations

import click

from limner._backends import Backends, make_registry
from limner._errors import PluginError, UnknownNameError
from limner._faults import blame
from limner.cli._complete import plugin_names
from limner.cli._session import read_settings
from limner.cli._streams import is_of_streams
from limner.plugins import Launch
from limner.registry import Kind

__all__ = ["ui"]

DEFAULT = "streamlit"


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.option(
    "--name", default=DEFAULT, show_default=True, help="Which user interface.", shell_complete=plugin_names("uis")
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65_535), help="The port to listen on; 0 takes a free one.")
@click.option("--browser/--no-browser", default=True, help="Whether to open a browser.")
@click.pass_context
def ui(ctx: click.Context, arguments: tuple[str, ...], name: str, host: str, port: int | None, browser: bool) -> None:
    """Open limner in the browser. ARGUMENTS after -- go to the user interface itself."""
    settings = read_settings(ctx)
    registry = make_registry(settings)
    if name == DEFAULT and not registry.names(Kind.UI):
        msg = "there is no user interface installed"
        raise UnknownNameError(msg, hint="install one: pip install limner-ui-streamlit")
    interface = Backends(registry, settings).user_interface(name)
    launch = Launch(host=host, port=port, browser=browser, config=ctx.obj["config"], arguments=arguments)
    try:
        status: object = interface.run(launch)
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except Exception as error:
        if is_of_streams(error):
            raise
        raise blame(error, name, f"the user interface {name!r} failed") from error
    if not isinstance(status, int):
        msg = f"the user interface {name!r} returned {type(status).__name__}, which is no exit status"
        raise PluginError(msg, hint="this is a fault of the plugin: tell its author", plugin=name)
    ctx.exit(status)
