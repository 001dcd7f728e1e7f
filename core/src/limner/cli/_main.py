"""The ``limner`` program: its commands, found by name and imported only when run."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click
from typing_extensions import override

from limner._errors import LimnerError
from limner._names import near_names
from limner.cli import COMMANDS
from limner.cli._exit import CANCELLED, FAULT, exit_status, report, report_fault
from limner.cli._output import clean, tell, told_warnings
from limner.cli._signals import Terminated, ending_in_order
from limner.cli._streams import give_up_streams, is_of_streams, prepared_streams
from limner.settings._environment import mistyped_variables

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["cli", "main"]

COMPLETE: Final = "_LIMNER_COMPLETE"
"""The variable by which a shell asks what completes a command."""


class _Commands(click.Group):
    """The built-in commands, and those of plugins; one is imported when it is run."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS, *(name for name in _plugin_commands(ctx) if name not in COMMANDS)]

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS:
            module, _, attribute = COMMANDS[cmd_name][0].partition(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        if cmd_name in _plugin_commands(ctx):
            from limner.cli._plugin_commands import make_command

            return make_command(cmd_name, ctx.params.get("config"))
        return None

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and name not in COMMANDS and name not in _plugin_commands(ctx):
            hint = near_names(name, self.list_commands(ctx))
            ctx.fail(f"There is no command {name!r}; {hint}")
        return super().resolve_command(ctx, args)

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BaseException as error:
            name = ctx.invoked_subcommand
            if name is None or name in COMMANDS:
                raise
            from limner.cli._plugin_commands import translated

            fault = translated(error, name)
            if fault is error:
                raise
            raise fault from error

    @override
    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the names of commands, of which none is imported for it."""
        from click.shell_completion import CompletionItem

        summaries = {**_plugin_commands(ctx), **{name: summary for name, (_, summary) in COMMANDS.items()}}
        names = [name for name in self.list_commands(ctx) if name.startswith(incomplete)]
        items = [CompletionItem(name, help=summaries[name]) for name in names]
        return [*items, *click.Command.shell_complete(self, ctx, incomplete)]

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])
        offered = {name: summary for name, summary in _plugin_commands(ctx).items() if name not in COMMANDS}
        if offered:
            with formatter.section("Commands of plugins"):
                formatter.write_dl([(clean(name), clean(summary)) for name, summary in offered.items()])


def _plugin_commands(ctx: click.Context) -> dict[str, str]:
    """Return the names of plugins' commands, and where each comes from. Nothing is imported, so what each does is not known."""
    found: dict[str, str] | None = ctx.meta.get("limner.plugin-commands")
    if found is None:
        from limner.registry import Kind, State, scan

        found = {}
        if any(entry.kind is Kind.COMMAND for entry in scan()):  # otherwise the settings need not be read
            from limner.cli._light import catalogue

            for status in catalogue(ctx.params.get("config"), tolerant=True).statuses(Kind.COMMAND):
                if status.state is State.READY:
                    found[status.entry.name] = (
                        f"See limner {status.entry.name} --help; from {status.entry.distribution}."
                    )
        ctx.meta["limner.plugin-commands"] = found
    return found


def _print_version(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:  # a callback of click's
    if wanted and not ctx.resilient_parsing:
        from limner._version import __version__

        click.echo(f"limner {__version__}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    help="Read this settings file in place of the user's and the project's.",
)
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and exit.",
)
@click.pass_context
def cli(ctx: click.Context, config: Path | None, debug: bool) -> None:
    """Turn a text prompt into a safe, well-made SVG, and keep it.

    \b
    limner generate "a red fox in a snowy forest"
    limner list
    """
    ctx.obj = {"config": config, "debug": debug}
    for variable, meant in mistyped_variables(os.environ).items():
        tell(f"{variable} belongs to no setting: did you mean {meant}?", label="Warning", colour="yellow")


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the program, and exit with one of the statuses of :mod:`limner.cli._exit`."""
    given = sys.argv[1:] if arguments is None else arguments
    # pydantic looks through all that is installed for plugins of its own: one file there that cannot be read would end limner.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        with ending_in_order(), prepared_streams(), told_warnings():
            status = _status(given, debug="--debug" in given)
            if (fault := give_up_streams()) is not None:
                report(fault)
                status = status or exit_status(fault)
    except KeyboardInterrupt:  # it came while the last words were said
        status = CANCELLED
    sys.exit(status)


def _status(arguments: list[str], *, debug: bool) -> int:
    """Run the program, tell people of what was in the way, and return the exit status."""
    try:
        return _run(arguments)
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except Terminated as ended:
        return ended.status
    except (click.Abort, KeyboardInterrupt):
        tell("Cancelled.")
        return CANCELLED
    except LimnerError as error:
        report(error, debug=debug)
        return exit_status(error)
    except Exception as error:  # noqa: BLE001 - the last line of defence: a message, not a traceback
        if is_of_streams(error):  # it is told of by who looks at the streams last
            return 0
        report_fault(error, debug=debug)
        return FAULT


def _run(arguments: list[str]) -> int:
    """Do what click's own ``main`` does, which would end with 1 when a reader has had enough of the output."""
    # https://no-color.org: click looks for a terminal only.
    extra: dict[str, Any] = {"color": False} if os.environ.get("NO_COLOR") else {}
    if instruction := os.environ.get(COMPLETE):
        return _complete(instruction, extra)
    try:
        with cli.make_context("limner", list(arguments), **extra) as ctx:
            cli.invoke(ctx)
    except click.exceptions.Exit as end:
        return end.exit_code
    return 0


def _complete(instruction: str, extra: dict[str, Any]) -> int:
    from click.shell_completion import shell_complete

    try:
        return shell_complete(cli, extra, "limner", COMPLETE, instruction)
    except Exception:  # noqa: BLE001 - there is no place for a message in a line that is half typed; to run it tells
        return FAULT


def _show(error: click.ClickException) -> None:
    """Tell people how a command is to be written."""
    text = io.StringIO()
    error.show(text)
    for line in text.getvalue().splitlines():
        tell(line)
