"""``limner completion``."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["completion"]

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what lets SHELL complete commands, options and names of plugins.

    \b
    bash: eval "$(limner completion bash)"      in ~/.bashrc
    zsh:  eval "$(limner completion zsh)"       in ~/.zshrc
    fish: limner completion fish > ~/.config/fish/completions/limner.fish
    """
    maker = get_completion_class(shell)
    if maker is None:  # click has all three today
        ctx.fail(f"there is no completion for {shell}")
    click.echo(maker(ctx.find_root().command, {}, "limner", "_LIMNER_COMPLETE").source())
