"""Make the generated parts of the documentation from the code; cog puts them into the pages.

``cog -r docs/*.md`` renews them, and ``cog --check docs/*.md`` fails when one is behind.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from limner import LimnerError, _errors
from limner.cli import COMMANDS, _exit
from limner.cli._main import cli
from limner.plugins import Capability, Plugin, _specs
from limner.registry import Kind
from limner.registry._checks import HOOKS
from limner.settings import PluginSettings, Settings

__all__ = ["capabilities", "commands", "errors", "exit_statuses", "hooks", "settings"]


def settings() -> str:
    """Return every setting of the core, as a table."""
    rows = ["| setting | variable | default | meaning |", "| --- | --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        default = field.get_default(call_default_factory=True)
        if isinstance(default, PluginSettings):
            rows += [
                _setting(f"plugins.{key}", part.get_default(call_default_factory=True), part.description)
                for key, part in PluginSettings.model_fields.items()
            ]
        elif isinstance(default, dict):
            rows.append(f"| `[{name}.NAME]` | `LIMNER_{name.upper()}__NAME__…` | | {field.description} |")
        else:
            rows.append(_setting(name, default, field.description))
    return "\n".join(rows)


def _setting(name: str, default: object, description: str | None) -> str:
    variable = "LIMNER_" + name.upper().replace(".", "__")
    shown = (
        "" if default is None else f"`{list(default) if isinstance(default, tuple) else default!r}`".replace("'", '"')
    )
    return f"| `{name}` | `{variable}` | {shown} | {description} |"


def commands() -> str:
    """Return the help of every command."""
    context = click.Context(cli, info_name="limner", color=False, help_option_names=["-h", "--help"])
    parts = []
    for name in COMMANDS:
        command = cli.get_command(context, name)
        if command is None:  # a command of the table that is not there would be a fault
            raise LookupError(name)
        parts += list(_help(command, name, context))
    return "\n".join(parts)


def _help(command: click.Command, name: str, parent: click.Context, level: int = 2) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent, terminal_width=98, max_content_width=98)
    yield f"{'#' * level} {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            if found is not None:
                yield from _help(found, inner, context, level + 1)


def hooks() -> str:
    """Return every hook with its arguments, its entry-point group and when it is asked."""
    parts = []
    for kind in Kind:
        name, descriptor = HOOKS[kind]
        function = getattr(Plugin, name)
        text = inspect.cleandoc(function.__doc__ or "")
        told, _, since = text.partition(".. versionadded::")
        signature = str(inspect.signature(function)).replace("'", "")
        parts.append(
            f"### `{name}{signature}`\n\nEntry-point group `{kind.group}`; returns {_a(descriptor.__name__)}, or None.\n\n"
            f"{_markdown(told.strip())} Since version {since.strip()}.\n"
        )
    return f"Plugin API version {_specs.API_VERSION}.\n\n" + "\n".join(parts)


def capabilities() -> str:
    """Return every capability with its meaning."""
    source = inspect.getsource(Capability)
    found = re.findall(r'(\w+) = "([\w-]+)"\n    """(.*?)"""', source)
    rows = [f"| `Capability.{name}` | {meaning} |" for name, _, meaning in found]
    return "\n".join(["| capability | meaning |", "| --- | --- |", *rows])


def errors() -> str:
    """Return the tree of errors, and the code of each."""
    tree = (_errors.__doc__ or "").split(".. code-block:: text", 1)[1].split("\n\nPlugins translate", 1)[0]
    rows = ["| error | code | retryable | meaning |", "| --- | --- | --- | --- |"]
    for name in _errors.__all__:
        kind = getattr(_errors, name)
        if issubclass(kind, LimnerError):
            meaning = (kind.__doc__ or "").split("\n", 1)[0]
            rows.append(
                f"| `{name}` | `{kind.default_code}` | {'yes' if kind.default_retryable else 'no'} | {meaning} |"
            )
    return f"```text\n{inspect.cleandoc(tree)}\n```\n\n" + "\n".join(rows)


def exit_statuses() -> str:
    """Return the exit statuses of the program."""
    rows = re.findall(r"^(\d+) +(.*)$", _exit.__doc__ or "", re.MULTILINE)
    return "\n".join(
        ["| status | meaning |", "| --- | --- |", *(f"| {status} | {meaning} |" for status, meaning in rows)]
    )


def _a(name: str) -> str:
    return f"{'an' if name[0] in 'AEIO' else 'a'} `{name}`"


def _markdown(text: str) -> str:
    return " ".join(re.sub(r"``([^`]+)``", r"`\1`", re.sub(r":\w+:`~?([^`]+)`", r"`\1`", text)).split())
