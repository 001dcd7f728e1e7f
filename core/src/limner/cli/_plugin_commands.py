"""Commands that plugins offer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click
from typing_extensions import override

from limner._backends import Backends, make_registry
from limner._errors import LimnerError
from limner._faults import blame, is_interrupt
from limner.cli._streams import is_of_streams
from limner.settings import load_settings

__all__ = ["make_command", "translated"]


_ENDING: Final = (click.ClickException, click.exceptions.Exit, click.Abort, SystemExit)
"""How a command may end that does not fail."""


class _Unusable(click.Command):
    """A command that could not be made: whoever runs it is told why, and who only completes its line is not.

    Args:
        name: What it is called.
        error: Why it could not be made.
    """

    def __init__(self, name: str, error: LimnerError) -> None:
        super().__init__(
            name, add_help_option=False, context_settings={"ignore_unknown_options": True, "allow_extra_args": True}
        )
        self._error = error

    @override
    def invoke(self, ctx: click.Context) -> Any:
        raise self._error


def make_command(name: str, config: Path | None) -> click.Command:
    """Import the plugin that offers a command, and make the command.

    Args:
        name: What it is called.
        config: The settings file that was given; None for the user's and the project's.

    Returns:
        The command; when it cannot be made, one that says so when it is run.
    """
    try:
        settings = load_settings(config=config)
        return Backends(make_registry(settings), settings).command(name)
    except BaseException as error:  # whatever a plugin does, it does not take the program with it
        if is_interrupt(error):
            raise
        return _Unusable(name, blame(error, name, f"the command {name!r} could not be made"))


def translated(error: BaseException, name: str) -> BaseException:
    """Return what to tell of an error that was raised while a plugin's command ran.

    Args:
        error: What was raised.
        name: What the command is called.

    Returns:
        The same error when it is limner's or click's, ends the program, or tells of the standard streams; otherwise one that names
        the plugin.
    """
    if isinstance(error, _ENDING) or is_interrupt(error) or is_of_streams(error):
        return error
    return blame(error, name, f"the command {name!r} failed")
