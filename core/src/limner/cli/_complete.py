"""Completion of names in a shell; nothing is imported for it but the light parts."""

from __future__ import annotations

from collections.abc import Callable

import click

__all__ = ["plugin_names"]


def plugin_names(kind: str) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """Return what completes the names of plugins of a kind."""

    def complete(ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
        from limner.cli._light import catalogue
        from limner.registry import Kind

        names = catalogue(ctx.find_root().params.get("config"), tolerant=True).names(
            Kind(kind), off=kind == Kind.VALIDATOR
        )
        return [name for name in names if name.startswith(incomplete)]

    return complete
